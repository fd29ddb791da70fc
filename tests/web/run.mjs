// Opens the browser build in a real browser, plays the flagship drill by its lawful script, and compares what comes
// of it with the native run: the log and the score card must be equal, byte for byte.
//
// Needs web/dist (bash web/build.sh --quick), the native program ($TUTELA, or target/debug/tutela) and Chromium
// ($CHROMIUM, or /usr/bin/chromium). Closes with "N passed, N failed".

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PROGRAM = process.env.TUTELA ?? join(ROOT, "target", "debug", "tutela");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
// A software renderer, so that WebGL 2 is there without a graphics card; and no calls to the browser's maker.
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic",
  "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
const DRILL = "market_mortar";
const SCRIPT = "lawful";
const SEED = 1;
// The drill goes forward by steps of a minute, so that the page stays alive between them.
const TICKS_PER_SECOND = 10;
const STEP_TICKS = 60 * TICKS_PER_SECOND;
// What the cost of the simulation is told for: a frame at 60 Hz, with the drill at four times real time.
const FRAME_MS = 16.7;
const SPEED = 4;
// Longer than any drill: the loop below ends, or says so.
const MOST_STEPS = 60;
// A debug build under a software renderer on a busy machine; a test that hangs still ends.
const PATIENCE_MS = 180_000;

const scratch = mkdtempSync(join(tmpdir(), "tutela-web-"));
const tally = { passed: 0, failed: 0 };

const server = await serve();
let browser = await launch();
try {
  await test("the page says what it is before its program has come", saysWhatItIs);
  await test("without JavaScript the page says so", needsJavaScript);
  await test("a whole drill is played, and equals the native run", playsAsTheNativeRun);
  await test("the automation object is there only where the link asks for it", automationIsAskedFor);
  await test("a server with the wrong type for the program does no harm", wrongTypeIsNoHarm);
  await test("a line that is down is said, and the page can be loaded again", lineDownIsSaid);
  await test("something else than the program is said", somethingElseIsSaid);
  await test("after one visit the page works without a network", worksOffline);
  await test("a SCORM 1.2 package reports to its platform, and goes on where it was left", reportsToScorm);
  await test("the page is accessible, before its program has come and with it", isAccessible);
  await test("the page speaks the language of its link", speaksAsLinked);
  await test("every word of the page is in every language", wordsAreWhole);
  await test("a browser without WebGL 2 is told in words", (page) => missing(page, removeWebGl2, "no-webgl2"));
  await test("a browser without WebAssembly is told in words", (page) => missing(page, removeWebAssembly, "no-wasm"));
} finally {
  await browser.close();
  server.process.kill();
  rmSync(scratch, { recursive: true });
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

// The tests.

async function saysWhatItIs() {
  const html = await (await fetch(server.address)).text();
  assert.match(html, /<h1>Tutela<\/h1>/);
  assert.match(html, /proportionality and coordination/);
  const files = [...html.matchAll(/(?:src|href|content)="([^"]+\.(?:js|wasm|svg))"/g)].map((found) => found[1]);
  assert.ok(files.length >= 4, `the page names its files: ${files}`);
  for (const file of files) {
    assert.doesNotMatch(file, /^(https?:)?\/\//, "nothing comes from elsewhere");
    const response = await fetch(new URL(file, server.address));
    assert.equal(response.status, 200, file);
    if (file.endsWith(".wasm")) assert.equal(response.headers.get("content-type"), "application/wasm");
  }
}

async function needsJavaScript() {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.address);
  const words = page.locator("noscript .problem");
  assert.ok(await words.isVisible());
  assert.match(await words.innerText(), /JavaScript is switched off/);
  await context.close();
}

async function playsAsTheNativeRun(page) {
  const native = runNatively();
  await open(page, `?automation=1`);
  await started(page);
  // As the native run does: persons play the seats that the script names.
  const people = [...new Set([...native.script.matchAll(/seat: "([^"]+)"/g)].map((found) => found[1]))].sort();
  await page.evaluate((arguments_) => window.tutela.open(...arguments_), [DRILL, SEED, "practice", people]);
  await page.evaluate((script) => window.tutela.script(script), native.script);
  await page.locator("#headline", { hasText: "Market mortar is running. Minute 0." }).waitFor({ state: "attached" });
  let steps = 0;
  let at = { tick: 0, ended: false };
  let computedMs = 0;
  let worstMs = 0;
  while (!at.ended && steps < MOST_STEPS) {
    const before = at.tick;
    const timed = JSON.parse(await page.evaluate((ticks) => window.tutela.time(ticks), STEP_TICKS));
    at = timed.at;
    computedMs += timed.ms;
    worstMs = Math.max(worstMs, perFrame(timed.ms, at.tick - before));
    steps += 1;
  }
  assert.ok(at.ended, `the drill ended within ${MOST_STEPS} minutes`);
  tellCost(perFrame(computedMs, at.tick), worstMs);

  const log = await page.evaluate(() => window.tutela.log());
  const card = await page.evaluate(() => window.tutela.card());
  const digests = log.split("\n").filter((line) => line.startsWith("digest "));
  assert.ok(digests.length >= at.tick / TICKS_PER_SECOND, `a digest each second: ${digests.length}`);
  assertSameLines(log, native.log);
  assert.equal(card, native.card, "the score card is the same, byte for byte");
  await page.evaluate(() => window.tutela.debrief());
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

  const picture = await page.screenshot({ path: join(scratch, "debrief.png") });
  if (process.env.TUTELA_PICTURES) writeFileSync(join(process.env.TUTELA_PICTURES, "browser-debrief.png"), picture);
  assert.ok(picture.length > 20_000, `the debrief is drawn: a picture of ${picture.length} bytes`);
}

async function automationIsAskedFor(page) {
  await open(page, "");
  await started(page);
  assert.equal(await page.evaluate(() => typeof window.tutela), "undefined");
  assert.equal(await page.evaluate(() => document.activeElement.id), "drill", "the keyboard goes to the drill");
}

async function wrongTypeIsNoHarm(page) {
  const plain = await servePlainly();
  try {
    await page.goto(plain.address);
    await started(page);
  } finally {
    plain.server.close();
  }
}

async function lineDownIsSaid(page) {
  await page.route("**/*.wasm", (route) => route.abort());
  await open(page, "");
  await said(page, "not-fetched");
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Load the page again" }).click();
  await started(page);
}

async function somethingElseIsSaid(page) {
  await page.route("**/*.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Welcome</h1>" }));
  await open(page, "");
  await said(page, "not-the-program");
}

async function worksOffline(page) {
  await open(page, "");
  await started(page);
  await page.evaluate(async () => {
    const kept = await navigator.serviceWorker.ready;
    if (kept.active.state !== "activated") {
      await new Promise((done) => kept.active.addEventListener("statechange", () => kept.active.state === "activated" && done()));
    }
  });
  await page.context().setOffline(true);
  await page.reload();
  await started(page);
  assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null), "the worker answered");
  await page.goto(`${server.address}/?scenario=night_alert&lang=fr`);
  await started(page);
}

async function reportsToScorm(page) {
  const zip = join(scratch, "first_steps.zip");
  execFileSync(PROGRAM, ["package", "first_steps", "--scorm12", "--practice", "--seed", "3", "--out", zip], { cwd: ROOT });
  const files = unzipSync(readFileSync(zip));
  const manifest = new TextDecoder().decode(files["imsmanifest.xml"]);
  const parameters = manifest.match(/parameters="([^"]+)"/)[1].replaceAll("&amp;", "&");
  assert.equal(files["offline.js"], undefined, "a package relies on no worker");
  const platform = await servePlatform(files, parameters);
  try {
    const course = page.frameLocator("iframe");
    const headline = (text) => course.locator("#headline", { hasText: text }).waitFor({ state: "attached" });
    const press = async (key) => {
      await course.locator("#drill").focus();
      await page.keyboard.press(key);
    };
    await page.goto(platform.address);
    await headline("Content notice of First steps.");
    await press("Enter");
    await headline("Briefing of First steps.");
    await press("Enter");
    await headline("First steps is running.");
    await page.waitForFunction(() => window.API.cmi.suspend_data !== "");
    const kept = await page.evaluate(() => window.API.cmi.suspend_data);
    assert.ok(kept.length <= 4095, `${kept.length} characters are kept`);
    assert.equal(await page.evaluate(() => window.API.cmi.core.lesson_status), "incomplete");

    await page.evaluate(() => sessionStorage.setItem("kept", window.API.cmi.suspend_data));
    await page.reload();
    // No notice and no briefing: the run goes on.
    await headline("First steps is running.");
    await press("Escape");
    await press("Enter");
    await headline("Debrief of First steps.");
    await page.waitForFunction(() => window.API.cmi.core.lesson_status !== "incomplete");
    const cmi = await page.evaluate(() => {
      const { core, objectives, suspend_data } = window.API.cmi;
      return { status: core.lesson_status, raw: core.score.raw, objectives: objectives.childArray.map((one) => one.id), suspend_data };
    });
    // Left at once: nothing was observed, so nothing was passed.
    assert.deepEqual(cmi, { status: "failed", raw: "0", objectives: ["proportionality", "coordination"], suspend_data: "" });
  } finally {
    platform.server.close();
  }
}

async function isAccessible(page) {
  const source = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  const findings = async () => {
    await page.evaluate(source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    return violations.filter((one) => ["serious", "critical"].includes(one.impact)).map((one) => `${one.id}: ${one.help}`);
  };
  await page.route("**/*.wasm", (route) => route.abort());
  await open(page, "");
  await said(page, "not-fetched");
  assert.deepEqual(await findings(), [], "the page with a problem");
  await page.unroute("**/*.wasm");
  await open(page, "");
  await started(page);
  assert.deepEqual(await findings(), [], "the page with the program");
  const headline = page.locator("#headline");
  await headline.filter({ hasText: "Library of drills." }).waitFor({ state: "attached" });
  assert.equal(await headline.getAttribute("role"), "status");
}

async function speaksAsLinked(page) {
  await page.route("**/*.wasm", (route) => route.abort());
  await open(page, "?lang=fr");
  await said(page, "not-fetched");
  assert.match(await page.locator('[data-problem="not-fetched"]').innerText(), /n’a pas pu être chargé/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
  assert.match(await page.title(), /opérations de paix/);
}

async function wordsAreWhole() {
  const html = await (await fetch(server.address)).text();
  const keys = [...html.matchAll(/data-say="([^"]+)"/g)].map((found) => found[1]).concat("title").sort();
  const { WORDS } = await import(new URL("../../web/words.js", import.meta.url));
  for (const [language, words] of Object.entries(WORDS)) {
    assert.deepEqual(Object.keys(words).sort(), keys, language);
    for (const key of keys) assert.ok(words[key].trim(), `${language}: ${key}`);
  }
}

async function missing(page, remove, problem) {
  await page.addInitScript(remove);
  await open(page, "");
  await said(page, problem);
}

function removeWebGl2() {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind === "webgl2" ? null : original.call(this, kind, ...rest);
  };
}

function removeWebAssembly() {
  delete globalThis.WebAssembly;
}

// Steps that several tests take.

async function open(page, query) {
  await page.goto(`${server.address}/${query}`);
}

async function started(page) {
  const start = page.locator("#start");
  const problem = page.locator("[data-problem]:visible");
  await start.filter({ visible: false }).or(problem).first().waitFor({ state: "attached" });
  assert.equal(await problem.count(), 0, await start.innerText());
}

async function said(page, problem) {
  await page.locator(`[data-problem="${problem}"]`).waitFor({ state: "visible" });
  assert.equal(await page.locator("[data-problem]:visible").count(), 1, "one problem is shown");
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

/// The same drill by the native program: its script, its log, its card.
function runNatively() {
  const log = join(scratch, "native.log");
  const card = execFileSync(
    PROGRAM,
    ["run", DRILL, "--orders", SCRIPT, "--seed", String(SEED), "--log", log, "--json"],
    { cwd: ROOT, encoding: "utf8", timeout: PATIENCE_MS },
  );
  const script = readFileSync(join(ROOT, "scenarios", DRILL, `${SCRIPT}.orders.ron`), "utf8");
  return { card: card.trimEnd(), log: readFileSync(log, "utf8"), script };
}

/// A server that knows no type for a program, as some hosts of static files do not.
async function servePlainly() {
  const types = { ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml" };
  const server = createServer((request, response) => {
    const name = request.url === "/" ? "index.html" : basename(request.url);
    response.writeHead(200, { "content-type": types[extname(name)] ?? "text/plain" });
    createReadStream(join(ROOT, "web", "dist", name)).pipe(response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/// A learning platform of one page, with the course in a frame; it knows no type for a program.
async function servePlatform(files, parameters) {
  const api = readFileSync(join(ROOT, "tests", "web", "node_modules", "scorm-again", "dist", "scorm12.min.js"), "utf8");
  const page = `<!doctype html><html lang="en"><title>A learning platform</title><script src="api.js"></script><script>
    window.API = new Scorm12API({ autocommit: false });
    const kept = sessionStorage.getItem("kept");
    if (kept) window.API.loadFromJSON({ core: { lesson_status: "incomplete" }, suspend_data: kept }, "cmi");
  </script><iframe src="course/index.html${parameters}" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0" title="Course"></iframe></html>`;
  const types = { ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png" };
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    const course = path.startsWith("/course/") ? files[path.slice("/course/".length)] : undefined;
    const content = path === "/" ? page : path === "/api.js" ? api : course;
    const type = path === "/" ? "text/html" : (types[extname(path)] ?? "text/plain");
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type });
    response.end(content && Buffer.from(content));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/// Names the first line that differs, instead of printing two logs.
function assertSameLines(browserLog, nativeLog) {
  const ours = browserLog.split("\n");
  const theirs = nativeLog.split("\n");
  const at = ours.findIndex((line, number) => line !== theirs[number]);
  assert.ok(at < 0, `the logs differ in line ${at + 1}:\n  browser: ${ours[at]}\n  native:  ${theirs[at]}`);
  assert.equal(ours.length, theirs.length, "the logs are of one length");
}

// The frame.

/// Runs one test on a page of its own; an error on the page's console fails it too.
async function test(name, body) {
  if (!browser.isConnected()) browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const elsewhere = [];
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) elsewhere.push(request.url());
  });
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  const began = performance.now();
  try {
    await body(page);
    assert.deepEqual(elsewhere, [], "the page asks nobody else");
    assert.deepEqual(faults, [], "no error on the page");
    tally.passed += 1;
    console.log(`ok - ${name} (${Math.round(performance.now() - began)} ms)`);
  } catch (error) {
    tally.failed += 1;
    console.log(`not ok - ${name}\n${error.stack}`);
    if (faults.length > 0) console.log(`on the page: ${faults.join("\n")}`);
  } finally {
    // A browser that died has closed it already.
    await context.close().catch(() => {});
  }
}

function launch() {
  return chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
}

/// Starts `tutela serve` on a free port, and reads its address from what it prints.
async function serve() {
  const process = spawn(PROGRAM, ["serve", "--port", "0"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
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
