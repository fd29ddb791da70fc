// Writes symbols.ron: the map's symbols as points, lines and triangles, from milsymbol's drawings of APP-6.
//
// Run when a kind of unit or contact comes along (npm ci, then npm run make); the program reads the file that it wrote.

import { readFileSync } from "node:fs";
import earcut from "earcut";
import ms from "milsymbol";
import svgpath from "svgpath";

// Whom each symbol stands for, and its code (APP-6 D): affiliation, symbol set, entity, first and second modifier.
// `grow` enlarges an icon within its frame that could not be read at twenty points.
// There is no hostile frame: parties stay unknown, whatever they do.
const SYMBOLS = [
  { of: ["Unit(FootPatrol)"], code: [3, 10, "121100"] },
  { of: ["Unit(MountedSection)"], code: [3, 10, "121104"] },
  { of: ["Unit(QuickReactionForce)"], code: [3, 10, "121102"] },
  { of: ["Unit(PolicePlatoon)"], code: [3, 10, "200700"], grow: 2 },
  { of: ["Unit(MedicalTeam)"], code: [3, 10, "161300"] },
  { of: ["Unit(Ambulance)"], code: [3, 10, "161300", "00", "51"] },
  { of: ["Unit(Engineers)"], code: [3, 10, "140700"], grow: 1.25 },
  { of: ["Unit(ExplosiveOrdnance)"], code: [3, 10, "140800"], grow: 1.15 },
  { of: ["Unit(LiaisonTeam)"], code: [3, 11, "110400"], grow: 1.5 },
  { of: ["Unit(Uav)"], code: [3, 10, "121900"], grow: 1.25 },
  { of: ["Unit(Helicopter)"], code: [3, 10, "120600"], grow: 1.25 },
  { of: ["Unit(Convoy)"], code: [3, 10, "163600"], grow: 1.7 },
  { of: ["Contact(OperationsCentre)", "Contact(Headquarters)", "Contact(Capital)"], code: [3, 10, "000000", "98"] },
  {
    of: ["LegalAdviser", "GenderAdviser", "ChildProtectionAdviser", "MedicalAdviser"].map((kind) => `Contact(${kind})`),
    code: [3, 11, "110300"],
    grow: 1.8,
  },
  { of: ["Contact(HostState)"], code: [4, 11, "110200"], grow: 1.15 },
  { of: ["Contact(HostPolice)"], code: [4, 10, "200700"], grow: 2 },
  { of: ["Contact(RegionalForce)"], code: [4, 10, "121100"] },
  { of: ["Contact(Clinic)"], code: [4, 11, "111000"] },
  {
    of: ["WomensCommittee", "YouthNetwork", "Elders", "Humanitarian", "Media", "Hotline"].map((kind) => `Contact(${kind})`),
    code: [4, 11, "110400"],
    grow: 1.5,
  },
  // An unknown unit has an empty frame; the sign of what is not known is easier to tell from a neutral one.
  { of: ["Party"], code: [1, 10, "000000"], word: "?" },
];

const FRAMES = { Friend: 3, Neutral: 4, Unknown: 1 };
// The middle of milsymbol's drawings.
const MIDDLE = 100;
// How far a line may leave its curve, and the step of what is written, in milsymbol's units: a frame is 150 wide.
const TOLERANCE = 0.35;
const STEP = 0.5;
// Height of a word that is not milsymbol's.
const WORD = 60;

const { version } = JSON.parse(readFileSync(new URL("node_modules/milsymbol/package.json", import.meta.url)));
console.log(`// Written by make.mjs from milsymbol ${version} (MIT, LICENSE-milsymbol.txt). A frame is 150 wide; (0, 0) is its middle.
(
  frames: {`);
for (const [name, side] of Object.entries(FRAMES)) {
  const [frame] = drawn([side, 10, "000000"], 1);
  console.log(`    ${name}: ${area(frame.runs[0])},`);
}
console.log("  },\n  symbols: [");
for (const { of, code, grow = 1, word } of SYMBOLS) {
  const frame = Object.keys(FRAMES).find((name) => FRAMES[name] === code[0]);
  const [, ...icon] = drawn(code, grow);
  if (word) icon.push({ word, size: WORD });
  const runs = (kind) => icon.filter((shape) => shape[kind]).flatMap((shape) => shape.runs);
  const lists = {
    fills: runs("fill").map(area),
    lines: runs("line").map(points),
    words: icon.filter((shape) => shape.word).map(({ word, size }) => `(${number(size)}, "${word}")`),
  };
  const parts = Object.entries(lists).filter(([, list]) => list.length > 0);
  const rest = parts.map(([name, list]) => `, ${name}: [${list.join(", ")}]`).join("");
  // Civilians have the frame of their side, and a colour of their own.
  const civilian = code[1] === 11 ? ", civilian: true" : "";
  console.log(`    (of: [${of.join(", ")}], frame: ${frame}${civilian}${rest}),`);
}
console.log("  ],\n)");

// Frame first, then the icon, each as runs of points around the middle.
function drawn([side, set, entity, first = "00", second = "00"], grow) {
  const symbol = new ms.Symbol(`100${side}${set}0000${entity}${first}${second}`, { standard: "APP6" });
  const [frame, ...icon] = symbol.drawInstructions.flat(Infinity);
  return [shape(frame, 1), ...icon.map((part) => shape(part, grow))];
}

function shape(part, grow) {
  if (part.type === "text") {
    if (part.x !== MIDDLE || Math.abs(part.y - MIDDLE) > 5) throw new Error(`a word aside: ${part.text}`);
    return { word: part.text, size: part.fontsize * grow };
  }
  const path = part.type === "circle" ? circle(part) : part.type === "path" ? part.d : undefined;
  if (path === undefined) throw new Error(`not known here: ${JSON.stringify(part)}`);
  const around = runs(path).map((run) => run.map(([x, y]) => [(x - MIDDLE) * grow, (y - MIDDLE) * grow]));
  // A line without an inside is filled in vain.
  const isArea = around.every((run) => run.length > 3);
  return { runs: around, fill: Boolean(part.fill) && isArea, line: part.stroke !== false && !(part.fill && isArea) };
}

function circle({ cx, cy, r }) {
  return `M${cx - r},${cy}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
}

// The path's runs as points, curves in steps; a closed run ends where it began.
function runs(path) {
  const found = [];
  svgpath(path).abs().unarc().unshort().iterate(([kind, ...to], _, x, y) => {
    const run = found.at(-1);
    if (kind === "M") found.push([to]);
    else if (kind === "L") run.push(to);
    else if (kind === "H") run.push([to[0], y]);
    else if (kind === "V") run.push([x, to[0]]);
    else if (kind === "C") curve([x, y], to.slice(0, 2), to.slice(2, 4), to.slice(4), run);
    else if (kind === "Z") run.push(run[0]);
    else throw new Error(`not known here: ${kind} in ${path}`);
  });
  return found.filter((run) => run.length > 1);
}

// Halved until it is as good as a line.
function curve(a, b, c, d, run) {
  const middle = ([x, y], [u, v]) => [(x + u) / 2, (y + v) / 2];
  const off = ([x, y]) => Math.abs((d[0] - a[0]) * (y - a[1]) - (d[1] - a[1]) * (x - a[0]));
  const chord = Math.hypot(d[0] - a[0], d[1] - a[1]);
  if (chord > 0 && Math.max(off(b), off(c)) / chord < TOLERANCE) {
    run.push(d);
    return;
  }
  const [ab, bc, cd] = [middle(a, b), middle(b, c), middle(c, d)];
  const [abc, bcd] = [middle(ab, bc), middle(bc, cd)];
  const half = middle(abc, bcd);
  curve(a, ab, abc, half, run);
  curve(half, bcd, cd, d, run);
}

function area(run) {
  const open = dedup(run);
  const isClosed = String(open[0]) === String(open.at(-1));
  const outline = isClosed ? open.slice(0, -1) : open;
  return `(outline: ${list(outline)}, triangles: [${earcut(outline.flat()).join(",")}])`;
}

function points(run) {
  return list(dedup(run));
}

// In steps, without the points that fall together.
function dedup(run) {
  const stepped = run.map((point) => point.map((value) => Math.round(value / STEP) * STEP));
  return stepped.filter((point, at) => at === 0 || String(point) !== String(stepped[at - 1]));
}

function list(stepped) {
  return `[${stepped.map(([x, y]) => `(${number(x)},${number(y)})`).join(",")}]`;
}

function number(value) {
  return String(Number(value.toFixed(1)) || 0);
}
