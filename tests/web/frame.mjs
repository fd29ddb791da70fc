// What the browser tests share: the server, the browser, the counting, and steps that several of them take.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/// The browser build that is tested.
export const DIST = process.env.TUTELA_DIST ?? join(ROOT, "web", "dist");
export const PROGRAM = process.env.TUTELA ?? join(ROOT, "target", "debug", "tutela");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
// A software renderer, so that WebGL 2 is there without a graphics card; and no calls to the browser's maker.
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic",
  "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
// A debug build under a software renderer on a busy machine; a test that hangs still ends.
export const PATIENCE_MS = 180_000;
export const DRILL = "market_mortar";
export const SCRIPT = "lawful";
export const SEED = 1;
// The drill goes forward by steps of a minute, so that the page stays alive between them.
export const TICKS_PER_SECOND = 10;
const STEP_TICKS = 60 * TICKS_PER_SECOND;
// What has not come on the screen by then does not come.
const MOST_FRAMES = 60;
// Longer than any drill: the loop ends, or says so.
const MOST_STEPS = 60;

export const scratch = mkdtempSync(join(tmpdir(), "tutela-web-"));
export const server = await serve();
const tally = { passed: 0, failed: 0 };
// Names of tests to be run, as parts of them; all where none is given.
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
let browser = await launch();

/// Runs one test on a page of its own; an error on the page's console fails it too.
export async function test(name, body, options = {}) {
  await counted(name, async () => {
    if (!browser.isConnected()) browser = await launch();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const elsewhere = [];
    context.on("request", (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) elsewhere.push(request.url());
    });
    const faults = [];
    context.on("weberror", (error) => faults.push(String(error.error())));
    try {
      await body(page, context);
      assert.deepEqual(elsewhere, [], "the page asks nobody else");
      assert.deepEqual(faults, [], "no error on the page");
    } catch (error) {
      if (process.env.TUTELA_PICTURES) await page.screenshot({ path: join(process.env.TUTELA_PICTURES, "failed.png") }).catch(() => {});
      throw faults.length > 0 ? new Error(`on the page: ${faults.join("\n")}`, { cause: error }) : error;
    } finally {
      // A browser that died has closed it already.
      await context.close().catch(() => {});
    }
  });
}

/// Counts a test and says what came of it.
export async function counted(name, body) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) return;
  const began = performance.now();
  try {
    await body();
    tally.passed += 1;
    console.log(`ok - ${name} (${Math.round(performance.now() - began)} ms)`);
  } catch (error) {
    tally.failed += 1;
    console.log(`not ok - ${name}\n${error.stack}${error.cause ? `\n${error.cause.stack}` : ""}`);
  }
}

/// Ends the browser and the server, and tells what came of the tests.
export async function finish() {
  await browser.close();
  server.process.kill();
  rmSync(scratch, { recursive: true });
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

export function launch(...more) {
  return chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_ARGUMENTS, ...more] });
}

/// Starts `tutela serve` on a free port, and reads its address from what it prints.
async function serve() {
  const process = spawn(PROGRAM, ["serve", "--port", "0", "--dir", DIST], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((_, reject) => process.once("exit", (code) => reject(new Error(`tutela serve ended with ${code}`))));
  const address = (async () => {
    for await (const line of createInterface({ input: process.stdout })) {
      const found = line.match(/http:\/\/[\d.]+:\d+/);
      if (found) return found[0];
    }
    throw new Error("tutela serve printed no address");
  })();
  const ready = await Promise.race([address, ended]);
  ended.catch(() => {});
  return { process, address: ready };
}

/// A server that knows no type for a program, as some hosts of static files do not. `change` may hand out another text for a
/// script; while `isUp` says no it answers nobody.
export async function servePlainly(change = (name, text) => text, isUp = () => true) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml" };
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url, "http://here").pathname) || "index.html";
    if (!isUp()) return response.destroy();
    const isThere = existsSync(join(DIST, name));
    response.writeHead(isThere ? 200 : 404, { "content-type": types[extname(name)] ?? "text/plain" });
    if (!isThere) return response.end();
    if (extname(name) === ".js") response.end(change(name, readFileSync(join(DIST, name), "utf8")));
    else createReadStream(join(DIST, name)).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

// Steps that several tests take.

export async function open(page, query) {
  await page.goto(`${server.address}/${query}`);
}

export async function started(page) {
  const start = page.locator("#start");
  const problem = page.locator("[data-problem]:visible");
  await start.filter({ visible: false }).or(problem).first().waitFor({ state: "attached" });
  assert.equal(await problem.count(), 0, await start.innerText());
}

export async function said(page, problem) {
  await page.locator(`[data-problem="${problem}"]`).waitFor({ state: "visible" });
  assert.equal(await page.locator("[data-problem]:visible").count(), 1, "one problem is shown");
}

/// The sentence of the page for those who hear it.
export async function headline(page, text) {
  await page.locator("#headline", { hasText: text }).waitFor({ state: "attached" });
}

/// The program has drawn what it was told until now: it answers a request with each of its frames, also with a refusal.
export async function drawn(page) {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await window.tutela.digests().catch(() => {});
  });
}

/// The middle of what bears this name on the screen, once a person could press it: a dialog that grows moves its buttons.
export async function where(page, name) {
  let last = null;
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    const found = (await ask(page, "where", name)).find((one) => one.presses);
    const middle = found && [found.x + found.width / 2, found.y + found.height / 2];
    if (middle && String(middle) === String(last)) return middle;
    last = middle;
  }
  const shown = (await ask(page, "where", "")).map((one) => one.name);
  throw new Error(`nothing to be pressed is called “${name}”; there is: ${shown.join(" | ")}`);
}

/// Presses what bears this name.
export async function choose(page, name) {
  await click(page, await where(page, name));
}

/// Waits until a text of the screen holds these words.
export async function shows(page, words) {
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    if ((await ask(page, "where", words)).length > 0) return;
  }
  const shown = (await ask(page, "where", "")).map((one) => one.name);
  throw new Error(`nowhere “${words}”; there is: ${shown.join(" | ")}`);
}

/// Presses a place on the canvas. The program sees the pointer there first, and then both halves of the click at once: its
/// frames may be further apart here than a click may be long.
export async function click(page, [x, y]) {
  await page.mouse.move(x, y);
  await drawn(page);
  await Promise.all([page.mouse.down(), page.mouse.up()]);
  await drawn(page);
}

/// Taps what bears this name.
export async function tap(page, name) {
  await page.touchscreen.tap(...(await where(page, name)));
  await drawn(page);
}

export async function press(page, key) {
  await page.locator("#drill").focus();
  await page.keyboard.press(key);
}

/// What the automation object answers, as JSON.
export async function ask(page, method, ...arguments_) {
  return JSON.parse(await page.evaluate(([name, list]) => window.tutela[name](...list), [method, arguments_]));
}

/// The flagship drill by the native program: its script, its people, its log, its card.
export function nativeRun() {
  native ??= runNatively();
  return native;
}

let native;

function runNatively() {
  const log = join(scratch, "native.log");
  const card = execFileSync(
    PROGRAM,
    ["run", DRILL, "--orders", SCRIPT, "--seed", String(SEED), "--log", log, "--json"],
    { cwd: ROOT, encoding: "utf8", timeout: PATIENCE_MS },
  );
  const script = readFileSync(join(ROOT, "scenarios", DRILL, `${SCRIPT}.orders.ron`), "utf8");
  // As the native run does: persons play the seats that the script names.
  const people = [...new Set([...script.matchAll(/seat: "([^"]+)"/g)].map((found) => found[1]))].sort();
  return { card: card.trimEnd(), log: readFileSync(log, "utf8"), script, people };
}

/// Plays the flagship drill by the script of the native run, in steps of a minute; `watch` hears of each one.
export async function playToTheEnd(page, watch = () => {}) {
  const { people, script } = nativeRun();
  await ask(page, "open", DRILL, SEED, "practice", people);
  await ask(page, "script", script);
  let at = { tick: 0, ended: false };
  for (let steps = 0; !at.ended; steps += 1) {
    assert.ok(steps < MOST_STEPS, `the drill ended within ${MOST_STEPS} minutes`);
    const timed = await ask(page, "time", STEP_TICKS);
    watch(timed, timed.at.tick - at.tick);
    at = timed.at;
  }
  return at;
}

/// A drill that a person plays, begun by the keyboard.
export async function begun(page, drill, mode) {
  await open(page, `?scenario=${drill}&mode=${mode}&seed=3&automation=1`);
  await started(page);
  await begin(page);
}

/// By the keyboard, past the content notice where the drill has one, and past the briefing.
export async function begin(page) {
  const sentence = page.locator("#headline");
  await sentence.filter({ hasText: /^(Content notice|Briefing) of/ }).waitFor({ state: "attached" });
  if (/^Content notice/.test(await sentence.innerText())) {
    await press(page, "Enter");
    await headline(page, "Briefing of");
  }
  await press(page, "Enter");
  await headline(page, "is running.");
}

/// A run that came from elsewhere says first what its drill is about.
export async function acceptNotice(page) {
  await headline(page, "Content notice of Market mortar.");
  await press(page, "Enter");
}

export async function pastNotice(page) {
  await acceptNotice(page);
  await headline(page, "Debrief of Market mortar.");
}

/// Names the first line that differs, instead of printing two logs.
export function assertSameLines(browserLog, nativeLog) {
  const ours = browserLog.split("\n");
  const theirs = nativeLog.split("\n");
  const at = ours.findIndex((line, number) => line !== theirs[number]);
  assert.ok(at < 0, `the logs differ in line ${at + 1}:\n  browser: ${ours[at]}\n  native:  ${theirs[at]}`);
  assert.equal(ours.length, theirs.length, "the logs are of one length");
}
