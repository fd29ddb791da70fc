// SCORM 1.2: packages in the frame of a platform whose interface is `scorm-again`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { headline, nativeLog, noted, ownDrill, packaged, press, result, tell, textOf, unescaped } from "./lms_frame.mjs";
import { serveScorm } from "./lms_platforms.mjs";

const DRILL = "market_mortar";
const MOST = 4095;

export const SCORM = [
  ["SCORM: a result is told in what the standard has for it", tellsAResult],
  ["SCORM: no platform makes a pass of a failure", tellsNoContradiction],
  ["SCORM: a learner's language goes before the package's", speaksTheLearnersLanguage],
  ["SCORM: a pass stays, and to browse leaves no mark", leavesWhatThereIs],
  ["SCORM: a run too long to be kept is said, and the last one that fits stays", keepsTheLastThatFits],
  ["SCORM: a platform that does not save is waited for, and said", waitsForThePlatform],
  ["SCORM: without storage, worker and types a run is played, kept and gone on with", needsNothingOfTheBrowser],
  ["SCORM: without a platform the page says so", needsAPlatform],
  ["SCORM: the program travels compressed, whatever the host makes of its name", travelsCompressed],
  ["a package brings a drill of one's own along, in its languages", bringsItsOwnDrill],
];

async function tellsAResult(context, hosted) {
  const { page, course } = await framed(context, hosted);
  await over(course, result());
  const said = await page.evaluate(() => window.said);
  assert.deepEqual(await page.evaluate(() => window.faults), [], "the platform took every call");
  const wanted = {
    "cmi.core.score.raw": "71.25",
    "cmi.core.score.min": "0",
    "cmi.core.score.max": "100",
    "cmi.core.lesson_status": "passed",
    "cmi.core.exit": "",
    "cmi.suspend_data": "",
    "cmi.objectives.0.id": "proportionality",
    "cmi.objectives.0.score.raw": "88.46",
    "cmi.objectives.0.status": "passed",
    "cmi.objectives.1.id": "coordination",
    "cmi.objectives.1.score.raw": "71.25",
    "cmi.interactions.0.id": "first_move",
    "cmi.interactions.0.student_response": "go_now",
    "cmi.interactions.0.result": "correct",
    "cmi.interactions.0.latency": "0000:00:12.50",
    "cmi.interactions.1.result": "neutral",
    "cmi.interactions.2.student_response": "none",
    "cmi.interactions.2.result": "wrong",
    "cmi.interactions.2.latency": "0000:01:30.00",
  };
  for (const [element, value] of Object.entries(wanted)) assert.equal(said[element], value, element);
  assert.match(said["cmi.core.session_time"], /^\d{4}:\d\d:\d\d\.\d\d$/);
  assert.match(said["cmi.comments"], /^Self-reported\..*0123456789abcdef0123456789abcdef.*tutela replay/);
  assert.match(await course.locator("#told").innerText(), /as your own report/);
  const saving = page.waitForEvent("download");
  await course.getByRole("button", { name: "Save the order log" }).click();
  assert.equal(readFileSync(await (await saving).path(), "utf8"), nativeLog());
  // A second run of the same launch is not told.
  await tell(course, { drill: DRILL, log: nativeLog(), result: result({ passed: false, mark: 1 }) });
  assert.equal(await page.evaluate(() => window.API.cmi.core.lesson_status), "passed");
}

async function tellsNoContradiction(context, hosted) {
  const cmi = { student_data: { mastery_score: "30" } };
  const { page, course } = await framed(context, hosted, { cmi });
  await over(course, result({ passed: false, mark: 39, hard_fails: 1 }));
  // The platform compares the mark with its mastery score when the page goes.
  const status = await page.evaluate(() => {
    document.querySelector("iframe").remove();
    window.API.LMSFinish("");
    return window.API.cmi.core.lesson_status;
  });
  assert.equal(status, "failed");
  assert.equal(await page.evaluate(() => window.said["cmi.core.score.raw"]), undefined);
}

async function speaksTheLearnersLanguage(context, hosted) {
  const asked = [];
  context.on("request", (request) => asked.push(...(request.url().match(/(?:text|drill)-[a-z_]+(?=-[0-9a-f]{16})/) ?? [])));
  const { page, course } = await framed(context, hosted, { cmi: { student_preference: { language: "fr-BE" } } }, undefined, null);
  await headline(course, "Contenu sensible : ");
  assert.deepEqual(asked.sort(), [`drill-${DRILL}`, "text-fr"], "out of the package, and no more than is needed");
  assert.deepEqual(await page.evaluate(() => window.faults), []);
}

async function leavesWhatThereIs(context, hosted) {
  const passed = await framed(context, hosted, { cmi: { core: { lesson_status: "passed", score: { raw: "80" } } } });
  await over(passed.course, result({ passed: false, mark: 10 }));
  const core = await passed.page.evaluate(() => [window.API.cmi.core.lesson_status, window.said["cmi.core.score.raw"]]);
  assert.deepEqual(core, ["passed", undefined]);

  const browsed = await framed(context, hosted, { cmi: { core: { lesson_mode: "browse", lesson_status: "not attempted" } } });
  await tell(browsed.course, { drill: DRILL, log: nativeLog(), result: result() });
  assert.deepEqual(Object.keys(await browsed.page.evaluate(() => window.said)), ["cmi.core.exit"]);
}

async function keepsTheLastThatFits(context, hosted) {
  const { page, course } = await framed(context, hosted);
  // Under way: without the closing line.
  const log = nativeLog().replace(/^end .*\n/m, "");
  await tell(course, { drill: DRILL, log, result: null });
  await page.waitForFunction(() => window.said["cmi.suspend_data"]);
  const kept = await page.evaluate(() => window.API.cmi.suspend_data);
  assert.ok(kept.length <= MOST, `${kept.length} characters`);
  // As long as one with hundreds of orders: what cannot be compressed takes its room.
  const noise = Array.from({ length: 400 }, (_, at) => `order (${at},"s",${at},Notify(note:"${(Math.sin(at) * 1e15).toString(36)}"))\n`).join("");
  await tell(course, { drill: DRILL, log: log + noise, result: null });
  await noted(course, "full");
  assert.equal(await page.evaluate(() => window.API.cmi.suspend_data), kept);
  await over(course, result());
  assert.equal(await page.evaluate(() => window.API.cmi.core.lesson_status), "passed", "its result is told all the same");
}

async function waitsForThePlatform(context, hosted) {
  const { page, course } = await framed(context, hosted);
  await page.evaluate(() => (window.silent = true));
  await tell(course, { drill: DRILL, log: nativeLog(), result: result() });
  await noted(course, "late");
  await course.getByRole("button", { name: "Try now" }).click();
  await page.evaluate(() => (window.silent = false));
  await noted(course, "done");
}

async function needsNothingOfTheBrowser(context, hosted) {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    if (window !== window.parent) {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, name, { get: refuse });
      delete Navigator.prototype.serviceWorker;
    }
  });
  const { page, course } = await framed(context, hosted, {}, ["first_steps", "--scorm12", "--practice", "--seed", "3"], "First steps");
  assert.equal(await course.evaluate(() => navigator.serviceWorker), undefined);
  await press(course, "Enter", page.keyboard);
  await headline(course, "Briefing of First steps.");
  await press(course, "Enter", page.keyboard);
  await headline(course, "First steps is running.");
  await page.waitForFunction(() => window.said["cmi.suspend_data"]);
  await page.evaluate(() => sessionStorage.setItem("cmi", JSON.stringify({ core: { lesson_status: "incomplete" }, suspend_data: window.API.cmi.suspend_data })));
  await page.reload();
  const again = await frameOf(page);
  // No notice and no briefing: the run goes on.
  await headline(again, "First steps is running.");
  await press(again, "Escape", page.keyboard);
  await headline(again, "On top: Leave the drill?");
  // From what stays to what leaves.
  await press(again, "Tab", page.keyboard);
  await press(again, "Enter", page.keyboard);
  await headline(again, "Debrief of First steps.");
  await noted(again, "left");
  const cmi = await page.evaluate(() => {
    const { core, suspend_data } = window.API.cmi;
    return { status: core.lesson_status, raw: core.score.raw, suspend_data };
  });
  // Left before the end: neither passed nor failed.
  assert.deepEqual(cmi, { status: "incomplete", raw: "", suspend_data: "" });
  assert.deepEqual(await page.evaluate(() => window.faults), []);
}

async function needsAPlatform(context, hosted) {
  const { host, parameters } = await framed(context, hosted);
  const page = await context.newPage();
  await page.goto(`${host.address}/course/index.html${parameters}`);
  await page.locator('[data-problem="no-platform"]').waitFor({ state: "visible" });
}

async function travelsCompressed(context, hosted) {
  const { files, bytes } = packaged(DRILL, "--scorm12", "--seed", "1");
  const names = Object.keys(files);
  const program = names.find((name) => name.includes(".wasm"));
  assert.match(program, /^tutela-[0-9a-f]{16}\.wasm\.gz$/);
  assert.deepEqual(names.filter((name) => /\.(br|gz)$/.test(name)), [program], "nothing that only a server can unpack");
  assert.equal(names.find((name) => /^(offline|cmi5)/.test(name)), undefined);
  const { host, page } = await framed(context, hosted, { encodes: true });
  const whole = Number(textOf(files["index.html"]).match(/data-bytes="(\d+)"/)[1]);
  // A release, small to begin with, shrinks less than a build for tests.
  assert.ok(host.sent.bytes < whole * 0.4, `${host.sent.bytes} bytes went over the line for a program of ${whole}`);
  console.log(`  package: ${bytes} bytes, over the line ${host.sent.bytes}, the program ${whole}`);
  await page.close();
}

async function bringsItsOwnDrill(context, hosted) {
  const file = ownDrill();
  const arguments_ = [file, "first_steps", "--scorm12", "--seed", "1"];
  const { files } = packaged(...arguments_);
  const manifest = textOf(files["imsmanifest.xml"]);
  assert.match(manifest, /<title>Market &amp; mortar of ours<\/title>/);
  assert.match(manifest, /<title>First steps<\/title>/);
  assert.match(manifest, /<file href="drill-our_market\.txt"\/>/);
  const { course } = await framed(context, hosted, {}, arguments_, "Market & mortar of ours");
  await course.locator("#start").waitFor({ state: "hidden" });
  const french = await framed(context, hosted, {}, ["--lang", "fr", file, "--scorm12", "--seed", "1"], null);
  await headline(french.course, "Marché à nous");
}

// Steps that several tests take.

/// A package in a platform's frame, open at its first drill.
async function framed(context, hosted, how = {}, arguments_ = [DRILL, "--scorm12", "--seed", "1"], title = "Market mortar") {
  const { files } = packaged(...arguments_);
  const parameters = unescaped(textOf(files["imsmanifest.xml"]).match(/parameters="([^"]+)"/)[1]);
  const host = hosted(await serveScorm(files, parameters, how));
  const page = await context.newPage();
  await page.goto(host.address);
  const course = await frameOf(page);
  if (title) await headline(course, `Content notice of ${title}.`);
  return { host, page, course, parameters };
}

async function frameOf(page) {
  const element = await page.locator("iframe").elementHandle();
  return element.contentFrame();
}

async function over(course, result) {
  await tell(course, { drill: DRILL, log: nativeLog(), result });
  await noted(course, "done");
}
