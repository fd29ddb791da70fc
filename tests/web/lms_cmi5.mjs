// cmi5: launches of a package against a record store that judges each statement by the specification.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT, headline, nativeLog, noted, packaged, press, result, scratch, tell, textOf, tutela, unescaped } from "./lms_frame.mjs";
import { serveCmi5 } from "./lms_platforms.mjs";

const DRILL = "market_mortar";
const OBJECTIVE = "http://adlnet.gov/expapi/activities/objective";
const EXTENSIONS = "https://tutela.invalid/extensions";

export const CMI5 = [
  ["cmi5: a run that passes is told once, in order, and by the book", tellsAPass],
  ["cmi5: a run that fails does not satisfy, and a later launch may pass, once", tellsAFailureThenAPass],
  ["cmi5: a failure for another reason than its mark brings no mark", tellsNoContradiction],
  ["cmi5: the platform's own mastery score rules", heedsTheMasteryScore],
  ["cmi5: to browse and to review leave no mark", leavesNoMarkInReview],
  ["cmi5: an abandoned run is terminated, kept, and gone on with", goesOn],
  ["cmi5: another drill of the library is not told", tellsItsOwnDrillOnly],
  ["cmi5: a store that fails is waited for, and said", waitsForTheStore],
  ["cmi5: a store that refuses is said", saysThatItIsRefused],
  ["cmi5: a launch that cannot begin is said", saysThatItCannotBegin],
  ["cmi5: a learner's language goes before the package's", speaksTheLearnersLanguage],
  ["cmi5: a learner leaves for the platform's own page", goesBack],
  ["cmi5: the record store of these tests sees what is wrong", storeSees],
  ["xAPI: an independent model takes the statements, and refuses spoilt ones", statementsAreValid],
];

async function tellsAPass(context, hosted) {
  const { host, page } = await launched(context, hosted, { masteryScore: 0.6 });
  await over(page, result());
  await left(page, host.store);
  assert.deepEqual(host.store.faults, []);
  assert.deepEqual(host.store.verbs(), [
    "initialized", "answered", "answered", "answered", "scored", "scored", "passed", "completed", "terminated",
  ]);
  const [, first, second, third, proportionality, coordination, passed] = host.store.of();
  assert.equal(first.object.id, `${host.store.activityId}/test/decisions/question/first_move`);
  assert.deepEqual(first.object.definition.choices, [
    { id: "go_now", description: { en: "Go now" } },
    { id: "wait_uav", description: { en: "Wait for the aircraft" } },
  ]);
  assert.deepEqual(first.result, { response: "go_now", success: true, duration: "PT12.5S" });
  assert.deepEqual(second.result, { response: "ask_first", duration: "PT1M1S" }, "neither right nor wrong");
  assert.deepEqual(third.result, { response: "none", success: false, duration: "PT1M30S" }, "it lapsed");
  const scales = [proportionality, coordination].map(({ object, result }) => [object.id.split("/").at(-1), object.definition.type, result.score]);
  assert.deepEqual(scales, [
    ["proportionality", OBJECTIVE, { scaled: 0.884615, raw: 88.46154, min: 0, max: 100 }],
    ["coordination", OBJECTIVE, { scaled: 0.7125, raw: 71.25, min: 0, max: 100 }],
  ]);
  assert.deepEqual(passed.result.score, { scaled: 0.7125, raw: 71.25, min: 0, max: 100 }, "the lower of the two");
  assert.equal(passed.result.extensions[`${EXTENSIONS}/self-reported`], true);
  assert.equal(passed.result.extensions[`${EXTENSIONS}/log-digest`], result().log_digest);
  const kept = host.store.documents.get("tutela-final-log");
  assert.equal(kept.type, "text/plain");
  const log = join(scratch, "kept.log");
  writeFileSync(log, kept.body);
  // Throws where the log is not verified.
  tutela("replay", log);
  STATEMENTS.push(...host.store.of());
}

async function tellsAFailureThenAPass(context, hosted) {
  const { host, page, url } = await launched(context, hosted, { masteryScore: 0.6 });
  await over(page, result({ passed: false, mark: 40, scales: [["Proportionality", 40], ["Coordination", null]] }));
  await left(page, host.store);
  assert.deepEqual(host.store.verbs().slice(-4), ["scored", "failed", "completed", "terminated"]);
  STATEMENTS.push(...host.store.of());
  assert.deepEqual(JSON.parse(host.store.documents.get("tutela-log").body), { completed: true, passed: false, log: "" });

  for (const [expected, change] of [
    [["passed"], {}],
    [[], { passed: false, mark: 10 }],
    [[], {}],
  ]) {
    const again = await context.newPage();
    await again.goto(host.launch(url, { masteryScore: 0.6 }));
    await headline(again, "Content notice of Market mortar.");
    await over(again, result({ decisions: [], scales: [], ...change }));
    await left(again, host.store);
    assert.deepEqual(host.store.verbs(), ["initialized", ...expected, "terminated"]);
  }
  assert.deepEqual(host.store.faults, []);
}

async function tellsNoContradiction(context, hosted) {
  const { host, page } = await launched(context, hosted, { masteryScore: 0.3 });
  await over(page, result({ passed: false, mark: 39, hard_fails: 1, decisions: [], scales: [["Proportionality", 39, false]] }));
  await left(page, host.store);
  const failed = host.store.of().find(({ verb }) => verb.id.endsWith("failed"));
  assert.equal(failed.result.score, undefined);
  assert.equal(failed.result.extensions[`${EXTENSIONS}/proportionality`], 39);
  assert.deepEqual(host.store.faults, []);
}

async function heedsTheMasteryScore(context, hosted) {
  const { host, page } = await launched(context, hosted, { masteryScore: 0.9 });
  await over(page, result({ decisions: [], scales: [] }));
  await left(page, host.store);
  assert.deepEqual(host.store.verbs(), ["initialized", "failed", "completed", "terminated"]);
  assert.deepEqual(host.store.faults, []);
}

async function leavesNoMarkInReview(context, hosted) {
  const { host, page, url } = await launched(context, hosted, { launchMode: "Browse" });
  await tell(page, { drill: DRILL, log: nativeLog(), result: null });
  await tell(page, { drill: DRILL, log: nativeLog(), result: result() });
  await left(page, host.store);
  const again = await context.newPage();
  await again.goto(host.launch(url, { launchMode: "Review" }));
  await headline(again, "Content notice of Market mortar.");
  await tell(again, { drill: DRILL, log: nativeLog(), result: result() });
  await left(again, host.store);
  assert.deepEqual(host.store.statements.map(({ verb }) => verb.id.split("/").at(-1)), ["initialized", "terminated", "initialized", "terminated"]);
  assert.equal(host.store.documents.get("tutela-log"), undefined);
  assert.deepEqual(host.store.faults, []);
}

async function goesOn(context, hosted) {
  const { files } = packaged("first_steps", "--cmi5", "--practice", "--seed", "3");
  const url = unitUrl(files);
  const host = hosted(await serveCmi5(files));
  const page = await context.newPage();
  await page.goto(host.launch(url));
  await headline(page, "Content notice of First steps.");
  await press(page, "Enter");
  await headline(page, "Briefing of First steps.");
  await press(page, "Enter");
  await headline(page, "First steps is running.");
  await host.store.kept("tutela-log");
  // Left in the middle of it; the page's question is answered with yes.
  page.on("dialog", (question) => question.accept());
  await left(page, host.store);
  assert.deepEqual(host.store.verbs(), ["initialized", "terminated"]);

  const again = await context.newPage();
  await again.goto(host.launch(url));
  // No notice and no briefing: the run goes on.
  await headline(again, "First steps is running.");
  await press(again, "Escape");
  await headline(again, "On top: Leave the drill?");
  // From what stays to what leaves.
  await press(again, "Tab");
  await press(again, "Enter");
  await headline(again, "Debrief of First steps.");
  await noted(again, "left");
  assert.deepEqual(host.store.verbs(), ["initialized"], "left before the end: neither passed nor failed, and not completed");
  assert.equal(JSON.parse(host.store.documents.get("tutela-log").body).log, "");
  assert.deepEqual(host.store.faults, []);
}

async function tellsItsOwnDrillOnly(context, hosted) {
  const { host, page } = await launched(context, hosted);
  await tell(page, { drill: "first_steps", log: nativeLog(), result: result() });
  await tell(page, { drill: DRILL, log: nativeLog(), result: null });
  await host.store.kept("tutela-log");
  assert.deepEqual(host.store.verbs(), ["initialized"]);
}

async function waitsForTheStore(context, hosted) {
  const { host, page } = await launched(context, hosted);
  host.store.down = 503;
  await tell(page, { drill: DRILL, log: nativeLog(), result: result({ decisions: [] }) });
  await noted(page, "late");
  await page.getByRole("button", { name: "Try now" }).click();
  host.store.down = null;
  await noted(page, "done");
  assert.ok(await page.locator('[data-told="late"]').isHidden());
  await left(page, host.store);
  assert.deepEqual(host.store.verbs(), ["initialized", "scored", "scored", "passed", "completed", "terminated"], "each once");
  assert.deepEqual(host.store.faults, []);
}

async function saysThatItIsRefused(context, hosted) {
  const { host, page } = await launched(context, hosted);
  host.store.down = 403;
  await tell(page, { drill: DRILL, log: nativeLog(), result: null });
  await noted(page, "refused");
  await page.getByRole("button", { name: "Close" }).click();
  assert.ok(await page.locator("#told").isHidden());
}

async function saysThatItCannotBegin(context, hosted) {
  const { host, page, url } = await launched(context, hosted);
  const said = () => page.locator('[data-problem="no-platform"]').waitFor({ state: "visible" });
  // The address for the token is for one use: a page that is loaded again has to be opened from the course.
  await page.reload();
  await said();
  assert.equal(await page.locator("#detail").innerText(), "Error: Already in use");
  await page.goto(host.launch(url).replace(/&fetch=[^&]*/, ""));
  await said();
  host.store.down = 503;
  await page.goto(host.launch(url));
  await said();
  assert.deepEqual(host.store.faults, []);
}

async function speaksTheLearnersLanguage(context, hosted) {
  const { host, page, url } = await launched(context, hosted);
  for (const [languagePreference, lang, title] of [
    ["de-DE,fr-CA,en", "fr", "Contenu sensible : "],
    ["es", "es", "Aviso de contenido: "],
    ["tlh", "en", "Content notice of "],
    ["", "en", "Content notice of "],
  ]) {
    await left(page, host.store);
    host.store.learner = { languagePreference, audioPreference: "on" };
    await page.goto(host.launch(url));
    await headline(page, title);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang, languagePreference);
  }
  await left(page, host.store);
  host.store.learner = { languagePreference: "fr", audioPreference: "off" };
  await page.goto(host.launch(url));
  await headline(page, "Contenu sensible : ");
  await over(page, result({ scales: [], decisions: [result().decisions[0]] }));
  assert.match(await page.locator("#told").innerText(), /La plateforme a votre résultat/);
  const [, answered] = host.store.of();
  assert.deepEqual(Object.keys(answered.object.definition.description ?? answered.object.definition.choices[0].description), ["fr"]);
  assert.deepEqual(host.store.faults, []);
}

async function goesBack(context, hosted) {
  const { files } = packaged(DRILL, "--cmi5", "--seed", "1");
  const host = hosted(await serveCmi5(files));
  const page = await context.newPage();
  const returnURL = `${host.address}/course/cmi5.xml`;
  await page.goto(host.launch(unitUrl(files), { returnURL }));
  await headline(page, "Content notice of Market mortar.");
  await over(page, result({ decisions: [], scales: [] }));
  await page.getByRole("button", { name: "Back to the course" }).click();
  await page.waitForURL(returnURL);
  await last(host.store);
  assert.deepEqual(host.store.faults, []);
}

async function storeSees(context, hosted) {
  const { host, page } = await launched(context, hosted);
  await over(page, result({ decisions: [], scales: [] }));
  const [, passed] = host.store.of();
  assert.deepEqual(host.store.faults, []);
  const { extensions, ...bare } = passed.context;
  host.store.take({ ...passed, id: passed.id.replace(/^./, (one) => (one === "a" ? "b" : "a")), context: { ...bare, extensions: {} } });
  const numbers = host.store.faults.map((fault) => fault.split(" ")[0]);
  assert.deepEqual(numbers, ["9.6.3.1-4", "9.3.0.0-2", "9.3.0.0-3", "9.3.0.0-7"]);
}

/// Statements of packages, for the model.
const STATEMENTS = [];

async function statementsAreValid() {
  assert.ok(STATEMENTS.length > 0, "the tests before this one have left statements");
  const log = join(scratch, "for-xapi.log");
  writeFileSync(log, nativeLog());
  const reported = (...parameters) => JSON.parse(tutela(...parameters, "report", log, "--format", "xapi", "--out", "-"));
  const report = reported();
  const all = [...STATEMENTS, ...report, ...reported("--lang", "fr")];
  assert.deepEqual(modelled(all), all.map(() => true));
  const spoil = (statement, change) => change(structuredClone(statement));
  const scored = report.find(({ result }) => result?.score);
  const spoilt = [
    spoil(scored, (one) => ((one.result.score.scaled = 1.83), one)),
    spoil(STATEMENTS[0], (one) => ((one.verb.id = "initialized"), one)),
    spoil(STATEMENTS[1], (one) => ((one.result.duration = "12 s"), one)),
    spoil(STATEMENTS[1], (one) => (delete one.actor, one)),
  ];
  assert.deepEqual(modelled(spoilt), spoilt.map(() => false));
}

/// Which of the statements the model takes.
function modelled(statements) {
  const python = process.env.TUTELA_PYTHON;
  assert.ok(python, "TUTELA_PYTHON names a Python that has ralph-malph");
  const script = fileURLToPath(new URL("lms_statements.py", import.meta.url));
  const answer = execFileSync(python, [script], { cwd: ROOT, input: JSON.stringify(statements), encoding: "utf8" });
  const judged = JSON.parse(answer);
  for (const { valid, why } of judged) if (!valid) console.log(`  the model: ${why}`);
  return judged.map(({ valid }) => valid);
}

// Steps that several tests take.

/// The package at a platform, with its page open at the drill.
async function launched(context, hosted, data = {}) {
  const { files } = packaged(DRILL, "--cmi5", "--seed", "1");
  const url = unitUrl(files);
  const host = hosted(await serveCmi5(files));
  const page = await context.newPage();
  // Platforms add a lot to an address.
  await page.goto(host.launch(url, { padding: 2_000, ...data }));
  await headline(page, "Content notice of Market mortar.");
  return { host, page, url };
}

function unitUrl(files) {
  return unescaped(textOf(files["cmi5.xml"]).match(/<url>([^<]+)<\/url>/)[1]);
}

async function over(page, result) {
  await tell(page, { drill: DRILL, log: nativeLog(), result });
  await noted(page, "done");
}

/// The page goes; its last statement comes a moment after it.
async function left(page, store) {
  await page.goto("about:blank");
  await last(store);
}

async function last(store) {
  await store.until(() => store.verbs().includes("terminated"));
}
