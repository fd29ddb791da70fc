// A whole drill in the page, against the native run; its clock, and what it takes of memory.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  DRILL, PATIENCE_MS, PROGRAM, ROOT, SCRIPT, SEED, TICKS_PER_SECOND, ask, assertSameLines, begun, drawn, headline, nativeRun, open,
  playToTheEnd, press, scratch, started, test,
} from "./frame.mjs";

// What the cost of the simulation is told for: a frame at 60 Hz, with the drill at four times real time.
const FRAME_MS = 16.7;
const SPEED = 4;
// Of the first drill's memory, by which later ones may exceed it.
const MOST_GROWTH = 1.1;
// The debrief with all that it shows, on as few points as it has room on: a frame without a graphics card is drawn in time.
const SMALL = { viewport: { width: 920, height: 490 } };
// Of a debrief that has begun to repeat its run.
const REPEATING_FRAMES = 30;

export async function drill() {
  await test("a whole drill is played, and equals the native run", playsAsTheNativeRun);
  await test("memory after three drills in a row is that of the first", memoryStaysFlat, SMALL);
  await test("the automation object is there only where the link asks for it", automationIsAskedFor);
  await test("a tab that nobody sees stops the clock", hiddenTabStopsTheClock);
  await test("leaving asks while a drill runs, and not otherwise", leavingAsks);
}

async function playsAsTheNativeRun(page) {
  const native = nativeRun();
  await open(page, "?automation=1");
  await started(page);
  const cost = { ms: 0, worst: 0 };
  const at = await playToTheEnd(page, (timed, ticks) => {
    cost.ms += timed.ms;
    cost.worst = Math.max(cost.worst, perFrame(timed.ms, ticks));
  });
  tellCost(perFrame(cost.ms, at.tick), cost.worst);

  const log = await page.evaluate(() => window.tutela.log());
  const card = await page.evaluate(() => window.tutela.card());
  const digests = log.split("\n").filter((line) => line.startsWith("digest "));
  assert.ok(digests.length >= at.tick / TICKS_PER_SECOND, `a digest each second: ${digests.length}`);
  assertSameLines(log, native.log);
  assert.equal(card, native.card, "the score card is the same, byte for byte");
  await page.evaluate(() => window.tutela.debrief());
  await drawn(page);

  const picture = await page.screenshot({ path: join(scratch, "debrief.png") });
  if (process.env.TUTELA_PICTURES) writeFileSync(join(process.env.TUTELA_PICTURES, "browser-debrief.png"), picture);
  assert.ok(picture.length > 20_000, `the debrief is drawn: a picture of ${picture.length} bytes`);
}

/// Bytes of the program: what it freed it uses again, and gives nothing back.
async function memoryStaysFlat(page) {
  await open(page, "?automation=1");
  await started(page);
  const after = [];
  for (let run = 0; run < 3; run += 1) {
    await playToTheEnd(page);
    await page.evaluate(() => window.tutela.debrief());
    await headline(page, "Debrief of Market mortar.");
    await repeating(page);
    after.push(await page.evaluate(() => window.tutela.memory()));
    await press(page, "Escape");
    await headline(page, "Library of drills.");
  }
  console.log(`memory after each of three drills: ${after.map((bytes) => (bytes / 1e6).toFixed(0)).join(", ")} MB`);
  assert.ok(after[2] <= after[0] * MOST_GROWTH, `${after}`);
}

/// The debrief repeats the run beside its frames; the world that this takes is there from the first of them on.
async function repeating(page) {
  for (let frame = 0; frame < REPEATING_FRAMES; frame += 1) await ask(page, "where", "Debrief");
}

async function automationIsAskedFor(page) {
  await open(page, "");
  await started(page);
  assert.equal(await page.evaluate(() => typeof window.tutela), "undefined");
  assert.equal(await page.evaluate(() => document.activeElement.id), "drill", "the keyboard goes to the drill");
}

/// The clock stands while the tab is hidden, and in practice waits for its person afterwards.
async function hiddenTabStopsTheClock(page) {
  await page.addInitScript(() => {
    globalThis.pretendsToBeHidden = false;
    Object.defineProperty(document, "hidden", { get: () => globalThis.pretendsToBeHidden });
  });
  // An answer comes with the next frame.
  const tick = async () => (await ask(page, "state")).tick;
  const movedOn = async () => {
    const before = await tick();
    while ((await tick()) === before);
  };
  await begun(page, "night_alert", "assessed");
  await movedOn();
  await page.evaluate(() => (globalThis.pretendsToBeHidden = true));
  await tick();
  const hidden = await tick();
  for (let frame = 0; frame < 5; frame += 1) assert.equal(await tick(), hidden, "the clock stands");
  await page.evaluate(() => (globalThis.pretendsToBeHidden = false));
  await movedOn();

  await begun(page, "night_alert", "practice");
  await movedOn();
  await page.evaluate(() => (globalThis.pretendsToBeHidden = true));
  await tick();
  await page.evaluate(() => (globalThis.pretendsToBeHidden = false));
  await tick();
  const back = await tick();
  for (let frame = 0; frame < 5; frame += 1) assert.equal(await tick(), back, "it waits for its person");
}

async function leavingAsks(page) {
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await begun(page, "night_alert", "practice");
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"], "a drill runs");
  await started(page);
  await page.locator("#drill").click();
  await page.reload();
  assert.deepEqual(asked, ["beforeunload"], "none runs");
}

/// Milliseconds of simulation in a frame at four times real time.
function perFrame(ms, ticks) {
  return (ms / Math.max(ticks, 1)) * TICKS_PER_SECOND * SPEED * (FRAME_MS / 1000);
}

/// Printed and not judged: how fast this machine is does not make a run right or wrong.
function tellCost(browserMs, worstMs) {
  const bench = ["bench", DRILL, "--orders", SCRIPT, "--seed", String(SEED), "--json"];
  const native = JSON.parse(execFileSync(PROGRAM, bench, { cwd: ROOT, encoding: "utf8", timeout: PATIENCE_MS }));
  const nativeMs = perFrame(native.ms_per_tick, 1);
  const ratio = (browserMs / nativeMs).toFixed(2);
  console.log(
    `simulation at ${SPEED}x, for each ${FRAME_MS} ms: browser ${browserMs.toFixed(3)} ms ` +
      `(worst minute ${worstMs.toFixed(3)} ms), native ${nativeMs.toFixed(3)} ms, ratio ${ratio}`,
  );
}
