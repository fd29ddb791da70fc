// Whole runs inside packages: begun by a person, played by its lawful script to the drill's end, and told to the platform as the
// native program judges the same orders. And runs that go on where they were left, with what was ordered before.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { ROOT, headline, noted, packaged, press, scratch, textOf, tutela, unescaped } from "./lms_frame.mjs";
import { serveCmi5, serveScorm } from "./lms_platforms.mjs";

const DRILL = "first_steps";
const TITLE = "First steps";
const SEED = "3";
const SEAT = "patrol_leader";
// Steps of a minute, so that the page stays alive between them; more of them than the drill has.
const STEP_TICKS = 600;
const MOST_STEPS = 20;
const VERBS = "http://adlnet.gov/expapi/verbs/";
const ORDERS = [{ Report: { to: "joc", topic: "armed_men" } }, { Move: { unit: "patrol", to: { At: [108, 76] } } }];

export const RUNS = [
  ["SCORM: a drill played lawfully to its end is told as the native program judges it", (...given) => played(given, "lawful", scormPackage, scormTold)],
  ["cmi5: a drill played lawfully to its end is told as the native program judges it", (...given) => played(given, "lawful", cmi5Package, cmi5Told)],
  ["SCORM: a drill with a hard fail is told as a failure", (...given) => played(given, "tempting", scormPackage, scormTold)],
  ["cmi5: a drill with a hard fail is told as a failure", (...given) => played(given, "tempting", cmi5Package, cmi5Told)],
  ["SCORM: a run goes on with what was ordered before", (...given) => goesOn(given, scormPackage)],
  ["cmi5: a run goes on with what was ordered before", (...given) => goesOn(given, cmi5Package)],
  ["the page in a platform's frame is accessible, with a note of the platform", isAccessible],
  ["SCORM: what a platform has kept and nobody can read is said", unreadableIsSaid],
  ["SCORM: what was not observed has no score, and its objective is not attempted", nothingObserved],
];

async function played([context, hosted], orders, open, told) {
  await standingClock(context);
  const { course, keyboard, platform } = await open(context, hosted);
  await begin(course, keyboard);
  const script = readFileSync(join(ROOT, "scenarios", DRILL, `${orders}.orders.ron`), "utf8");
  await course.evaluate((script) => window.tutela.script(script), script);
  for (let steps = 0, ended = false; !ended; steps += 1) {
    assert.ok(steps < MOST_STEPS, "it ends");
    ({ ended } = await ask(course, "advance", STEP_TICKS));
  }
  const card = await course.evaluate(() => window.tutela.card());
  await course.evaluate(() => window.tutela.debrief());
  await noted(course, "done");
  const native = nativeRun(orders);
  assert.equal(card, native.card, "the same card, byte for byte");
  const page = course.page?.() ?? course;
  const saving = page.waitForEvent("download");
  await course.getByRole("button", { name: "Save the order log" }).click();
  const log = readFileSync(await (await saving).path(), "utf8");
  assert.equal(log, native.log, "the same log, byte for byte");
  const kept = join(scratch, "played.log");
  writeFileSync(kept, log);
  // Throws where the log is not verified.
  tutela("replay", kept);
  await told(platform, native, log);
}

async function scormTold({ page }, native) {
  const { said, status, faults } = await page.evaluate(() => ({ said: window.said, faults: window.faults, status: window.API.cmi.core.lesson_status }));
  assert.deepEqual(faults, [], "the platform took every call");
  assert.equal(status, native.passed ? "passed" : "failed");
  assert.equal(said["cmi.core.lesson_status"], status);
  assert.equal(said["cmi.core.score.raw"], rounded(native.mark));
  native.scales.forEach(({ scale, mark, passed }, at) => {
    assert.equal(said[`cmi.objectives.${at}.id`], scale.toLowerCase());
    assert.equal(said[`cmi.objectives.${at}.score.raw`], rounded(mark));
    assert.equal(said[`cmi.objectives.${at}.status`], passed ? "passed" : "failed");
  });
  const answers = native.decisions.map((_, at) => [said[`cmi.interactions.${at}.id`], said[`cmi.interactions.${at}.student_response`]]);
  assert.deepEqual(answers, native.decisions);
  assert.equal(said[`cmi.interactions.${native.decisions.length}.id`], undefined, "and no more");
  assert.match(said["cmi.core.session_time"], /^0000:\d\d:\d\d\.\d\d$/);
  assert.match(said["cmi.interactions.0.latency"], /^0000:\d\d:\d\d\.\d\d$/);
  assert.equal(said["cmi.suspend_data"], "");
}

async function cmi5Told({ page, host }, native, log) {
  await page.goto("about:blank");
  await host.store.until(() => host.store.verbs().includes("terminated"));
  assert.deepEqual(host.store.faults, []);
  const verdict = native.passed ? "passed" : "failed";
  const answered = native.decisions.map(() => "answered");
  assert.deepEqual(host.store.verbs(), ["initialized", ...answered, "scored", "scored", verdict, "completed", "terminated"]);
  const of = (verb) => host.store.of().filter((one) => one.verb.id === VERBS + verb);
  assert.deepEqual(of("answered").map((one) => [one.object.id.split("/").at(-1), one.result.response]), native.decisions);
  const scored = of("scored").map((one) => [one.object.id.split("/").at(-1), one.result.score.raw]);
  assert.deepEqual(scored, native.scales.map(({ scale, mark }) => [scale.toLowerCase(), mark]));
  assert.equal(of(verdict)[0].result.score.raw, native.mark);
  assert.match(of("terminated")[0].result.duration, /^PT/);
  assert.equal(host.store.documents.get("tutela-final-log").body, log);
}

/// As SCORM 1.2 takes a number.
function rounded(mark) {
  return String(Math.round(mark * 100) / 100);
}

/// Orders that were given stand in the log of the run that goes on, and the clock is where it was.
async function goesOn([context, hosted], open) {
  await standingClock(context);
  const { course, keyboard, platform } = await open(context, hosted);
  await begin(course, keyboard);
  await ask(course, "advance", 200);
  for (const order of ORDERS) await ask(course, "order", SEAT, JSON.stringify(order));
  const { tick } = await ask(course, "advance", 100);
  // What was told last, with both orders, and the moment to which it leads.
  const told = await platform.keeps(({ orders }) => orders.length === ORDERS.length);
  assert.ok(told.tick >= 200 && told.tick <= tick, `${told.tick} of ${tick}`);
  const again = await platform.reopen();
  await headline(again, `${TITLE} is running.`);
  assert.equal((await ask(again, "state")).tick, told.tick);
  const log = await again.evaluate(() => {
    const pieces = globalThis.tutelaKept.names().filter((name) => /^run\/.*\/\d+$/.test(name)).sort();
    return pieces.map((name) => globalThis.tutelaKept.get(name)).join("");
  });
  assert.deepEqual(ordersOf(log), told.orders);
  const { log: seen } = await ask(again, "state");
  assert.deepEqual(seen.flatMap(({ what }) => (what.Ordered ? Object.keys(what.Ordered) : [])), ["Report", "Move"]);
}

async function isAccessible(context, hosted) {
  const { course } = await scormPackage(context, hosted);
  await course.evaluate(() => dispatchEvent(new CustomEvent("tutela-run", { detail: JSON.stringify({ drill: "first_steps", log: "", excerpt: "", result: { finished: false } }) })));
  await noted(course, "left");
  await course.evaluate(readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8"));
  const { violations } = await course.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.filter((one) => ["serious", "critical"].includes(one.impact)).map((one) => `${one.id}: ${one.help}`), []);
}

async function unreadableIsSaid(context, hosted) {
  const { course } = await scormPackage(context, hosted, { core: { lesson_status: "incomplete" }, suspend_data: "no run at all" });
  await noted(course, "unreadable");
  await headline(course, `Content notice of ${TITLE}.`);
}

async function nothingObserved(context, hosted) {
  const { course, platform } = await scormPackage(context, hosted);
  const result = { passed: false, finished: true, mark: null, scales: [["Proportionality", null, null], ["Coordination", null, null]], hard_fails: 0, decisions: [], seconds: 1, log_digest: "0" };
  await course.evaluate((told) => dispatchEvent(new CustomEvent("tutela-run", { detail: JSON.stringify(told) })), { drill: DRILL, log: "", excerpt: "", result });
  await noted(course, "done");
  const said = await platform.page.evaluate(() => window.said);
  assert.deepEqual([said["cmi.core.score.raw"], said["cmi.core.lesson_status"]], [undefined, "failed"]);
  assert.deepEqual([said["cmi.objectives.0.status"], said["cmi.objectives.0.score.raw"]], ["not attempted", undefined]);
}

// The two platforms, alike for those who play there.

const PACKAGE = [DRILL, "--practice", "--seed", SEED];

async function scormPackage(context, hosted, cmi = {}) {
  const { files } = packaged(...PACKAGE, "--scorm12");
  const parameters = `${unescaped(textOf(files["imsmanifest.xml"]).match(/parameters="([^"]+)"/)[1])}&automation=1`;
  const host = hosted(await serveScorm(files, parameters, { cmi }));
  const page = await context.newPage();
  await page.goto(host.address);
  const frame = async () => (await page.locator("iframe").elementHandle()).contentFrame();
  const packed = () => page.evaluate(() => window.API.cmi.suspend_data);
  const keeps = async (holds) => {
    await page.waitForFunction(() => window.API.cmi.suspend_data);
    for (;;) {
      const told = unpacked(await packed());
      if (holds(told)) return told;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };
  const reopen = async () => {
    await page.evaluate(() => sessionStorage.setItem("cmi", JSON.stringify({ core: { lesson_status: "incomplete" }, suspend_data: window.API.cmi.suspend_data })));
    page.on("dialog", (question) => question.accept());
    await page.reload();
    return frame();
  };
  return { course: await frame(), keyboard: page.keyboard, platform: { page, keeps, reopen } };
}

async function cmi5Package(context, hosted) {
  const { files } = packaged(...PACKAGE, "--cmi5");
  const url = `${unescaped(textOf(files["cmi5.xml"]).match(/<url>([^<]+)<\/url>/)[1])}&automation=1`;
  const host = hosted(await serveCmi5(files));
  const page = await context.newPage();
  await page.goto(host.launch(url));
  const told = () => unpacked(JSON.parse(host.store.documents.get("tutela-log")?.body ?? "{}").log ?? "");
  const keeps = async (holds) => {
    await host.store.until(() => holds(told()));
    return told();
  };
  const reopen = async () => {
    page.on("dialog", (question) => question.accept());
    await page.goto("about:blank");
    await host.store.until(() => host.store.verbs().includes("terminated"));
    const again = await context.newPage();
    await again.goto(host.launch(url));
    return again;
  };
  return { course: page, keyboard: page.keyboard, platform: { page, host, keeps, reopen } };
}

/// Its orders, and the tick of its last digest: to there it is played again.
function unpacked(packed) {
  const excerpt = packed === "" ? "" : inflateRawSync(Buffer.from(packed, "base64url")).toString();
  return { orders: ordersOf(excerpt), tick: Number(excerpt.match(/^digest (\d+) /m)?.[1] ?? 0) };
}

function ordersOf(log) {
  return log.match(/^order .*$/gm) ?? [];
}

/// Nobody looks at it: the clock stands, and requests alone move the drill.
function standingClock(context) {
  return context.addInitScript(() => Object.defineProperty(document, "hidden", { get: () => true }));
}

async function begin(course, keyboard) {
  for (const says of [`Content notice of ${TITLE}.`, `Briefing of ${TITLE}.`]) {
    await headline(course, says);
    await press(course, "Enter", keyboard);
  }
  await headline(course, `${TITLE} is running.`);
}

async function ask(course, method, ...given) {
  return JSON.parse(await course.evaluate(([name, list]) => window.tutela[name](...list), [method, given]));
}

/// The same orders, by the native program: its card, its log, and what a platform may be told of them.
function nativeRun(orders) {
  const path = join(scratch, `native-${orders}.log`);
  const card = tutela("run", DRILL, "--orders", orders, "--seed", SEED, "--log", path, "--force", "--json").trimEnd();
  const log = readFileSync(path, "utf8");
  const decisions = [...log.matchAll(/^order .*Decide\(decision:"(\w+)",option:"(\w+)"/gm)].map(([, decision, option]) => [decision, option]);
  const { scales, hard_fails } = JSON.parse(card);
  const observed = scales.filter(({ mark }) => mark !== null);
  assert.equal(observed.length, 2);
  const passed = observed.every((one) => one.passed);
  assert.equal(hard_fails.length > 0, orders === "tempting");
  return { card, log, scales, passed, mark: Math.min(...observed.map(({ mark }) => mark)), decisions };
}
