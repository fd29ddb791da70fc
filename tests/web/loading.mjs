// Loading: what the page says before its program has come, and where it cannot come or run.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { DIST, ask, begun, choose, headline, open, press, said, servePlainly, server, started, test } from "./frame.mjs";
import { debriefed } from "./keeping.mjs";
import { LINE, measured } from "./line.mjs";

// In place of half a minute.
const SHORT_PATIENCE_MS = 5_000;
// What a server says before a file, at most.
const HEADER_BYTES = 1_000;

export async function loading() {
  await test("the page says what it is before its program has come", saysWhatItIs);
  await test("without JavaScript the page says so", needsJavaScript, { javaScriptEnabled: false });
  await test("before the library comes what it needs, in no more bytes than the build has", comesOverAPoorLine);
  await test("a page whose script does not come says so by itself", saysItByItself);
  await test("a line that dies in the middle of the program is tried again", triesTheLineAgain);
  await test("a server with the wrong type for the program does no harm", wrongTypeIsNoHarm);
  await test("a line that is down is said, and the page can be loaded again", lineDownIsSaid);
  await test("something else than the program is said", somethingElseIsSaid);
  await test("the page is accessible, before its program has come and with it", isAccessible);
  await test("what lies over the drill is heard, and what went wrong", isHeard);
  await test("the page speaks the language of its link", speaksAsLinked);
  await test("every word of the page is in every language", wordsAreWhole);
  await test("a browser without WebGL 2 is told in words", (page) => missing(page, removeWebGl2, "no-webgl2"));
  await test("a browser without WebAssembly is told in words", (page) => missing(page, removeWebAssembly, "no-wasm"));
  await test("a browser without memory is told in words", (page) => missing(page, removeMemory, "no-memory"));
  await test("a browser that is too old is told in words", (page) => missing(page, makeOlder, "too-old"));
  await test("a link that cannot be meant is told in words, and the rest of it holds", badLinkIsSaid);
  await test("a fault of the program is told in words, with the log of what was looked at", faultOffersTheLog);
  await test("a want of memory in the middle of a drill is told in words, with its log", wantOfMemoryIsSaid);
}

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

async function needsJavaScript(page) {
  await page.goto(server.address);
  const words = page.locator("noscript .problem");
  assert.ok(await words.isVisible());
  assert.match(await words.innerText(), /JavaScript is switched off/);
}

/// By counting: bytes over the line's speed are seconds, whatever machine this is. How many they may be web/size.json says,
/// which a release is held to when it is built.
async function comesOverAPoorLine(page, context) {
  const { files, bytes } = await measured(page, context, async () => {
    await open(page, "");
    await started(page);
  });
  const kinds = files.map(({ name }) => name.replace(/-[0-9a-f]{16}/, "")).sort();
  const wanted = ["files.js", "keep.js", "news.js", "packs.js", "page.js", "share.js", "tutela.js", "tutela.wasm", "typing.js"];
  assert.deepEqual(kinds.filter((name) => /\.(js|wasm)$/.test(name)), wanted);
  const program = files.find(({ name }) => name.endsWith(".wasm"));
  assert.match(program.encoding, /^(br|gzip)$/, "the program comes compressed");
  const packed = { br: ".br", gzip: ".gz", "": "" };
  const built = files.reduce((sum, { name, encoding }) => sum + statSync(join(DIST, name + packed[encoding])).size, 0);
  assert.ok(bytes >= built && bytes <= built + files.length * HEADER_BYTES, `${bytes} bytes came for ${built}`);
  const seconds = bytes / LINE.bytesPerSecond;
  console.log(`before the library ${bytes} bytes in ${files.length} files: ${seconds.toFixed(1)} s of a line of 8 Mbit/s`);
}

async function saysItByItself(page) {
  const words = page.locator("#silent");
  const appearing = () => page.evaluate(() => {
    const [one] = document.getElementById("silent").getAnimations();
    const { delay } = one.effect.getTiming();
    one.finish();
    return delay;
  });
  await page.route(/\/page-[0-9a-f]{16}\.js$/, (route) => route.abort());
  await open(page, "");
  assert.ok(await words.isHidden(), "not while it may still come");
  assert.equal(await appearing(), 15_000);
  await words.waitFor({ state: "visible" });
  for (const way of ["Load the page again", "Recharger la page", "Volver a cargar la página"]) assert.ok(await page.getByRole("link", { name: way }).isVisible());
  await page.unroute(/\/page-[0-9a-f]{16}\.js$/);
  await page.getByRole("link", { name: "Load the page again" }).click();
  await started(page);
  assert.equal(await page.evaluate(() => document.getElementById("silent").getAnimations().length), 0, "nothing is left of it");
}

/// By a line that stalls for good, one that breaks, and one that ends early as if that were all.
async function triesTheLineAgain(page) {
  for (const how of ["stalls", "breaks", "ends"]) {
    const host = await serveHalf(how);
    try {
      await page.goto(host.address);
      await started(page);
      // On a busy machine perhaps more than once.
      assert.deepEqual(host.asked.slice(0, 2), [how, "whole"], how);
    } finally {
      host.close();
    }
  }
}

/// A server that sends half of the program the first time.
async function serveHalf(how) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const asked = [];
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://here").pathname.slice(1) || "index.html";
    response.writeHead(200, { "content-type": types[extname(name)] ?? "text/plain" });
    const whole = readFileSync(join(DIST, name));
    if (name === "index.html") return response.end(String(whole).replace(/data-patience-ms="\d+"/, `data-patience-ms="${SHORT_PATIENCE_MS}"`));
    if (extname(name) !== ".wasm") return response.end(whole);
    asked.push(asked.length === 0 ? how : "whole");
    if (asked.length > 1) return response.end(whole);
    const half = whole.subarray(0, whole.length / 2);
    if (how === "ends") return response.end(half);
    response.write(half, () => how === "breaks" && response.destroy());
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, asked, close };
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
  const sentence = page.locator("#headline");
  await sentence.filter({ hasText: "Library of drills." }).waitFor({ state: "attached" });
  assert.equal(await sentence.getAttribute("role"), "status");
  await page.evaluate(() => globalThis.tutelaFiles.tellBlocked());
  await page.locator("#blocked").waitFor({ state: "visible" });
  assert.deepEqual(await findings(), [], "the page with a note");
  await page.locator("#blocked-close").click();
  await debriefed(page);
  await press(page, "h");
  await page.locator("#share").waitFor({ state: "visible" });
  assert.deepEqual(await findings(), [], "the page with a run to be handed on");
}

/// What lies over the drill, and what went wrong, for those who hear it; and what the canvas is called.
async function isHeard(page) {
  await begun(page, "night_alert", "practice");
  await press(page, "Escape");
  await headline(page, "On top: Leave the drill?");
  await press(page, "Escape");
  await choose(page, "Settings");
  await headline(page, "On top: Settings.");
  await press(page, "Escape");
  await press(page, "F1");
  await headline(page, "On top: Shortcuts.");
  await press(page, "F1");
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["tutela-log"], "some.tutela-log"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await headline(page, "Files cannot be opened while a drill is running. Leave the drill first.");
  await open(page, "?lang=fr");
  await started(page);
  assert.equal(await page.locator("#drill").getAttribute("aria-label"), "Exercice Tutela");
  assert.equal(await page.locator("#progress").getAttribute("aria-label"), "Chargement de l’exercice");
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
  const said = [...html.matchAll(/data-say(?:-label)?="([^"]+)"/g)].map((found) => found[1]);
  const keys = [...new Set([...said, "title"])].sort();
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

function removeMemory() {
  WebAssembly.instantiateStreaming = async () => {
    throw new RangeError("WebAssembly.Memory(): could not allocate memory");
  };
}

/// As Safari was until 16.3.
function makeOlder() {
  delete globalThis.DecompressionStream;
}

async function badLinkIsSaid(page) {
  await open(page, "?lang=de&seed=7.&mode=hard");
  await started(page);
  await headline(page, "“lang=de” in the link is none of en, fr and es");
  await headline(page, "“seed=7.” in the link is not a whole number");
  await headline(page, "“mode=hard” in the link is neither");
  // In the language that it does ask for, at the drill that it names.
  await open(page, "?lang=fr&scenario=first_steps&t=1:30");
  await started(page);
  await headline(page, /^Contenu sensible\s: Premiers pas.*«\st=1:30\s» dans le lien/);
  await open(page, "?scenario=first_steps&t=95");
  await started(page);
  await headline(page, /^Content notice of First steps\..*names a moment of a run, and the link carries no run/);
  await open(page, "?scenario=no_such_drill&lang=fr");
  await started(page);
  await headline(page, /^Bibliothèque d’exercices\. Le lien/);
}

/// In a debrief: the run is over, and nobody holds its log any more.
async function faultOffersTheLog(page) {
  await debriefed(page);
  const faults = stops(page);
  await page.evaluate(() => window.tutela.fail("fault"));
  await said(page, "stopped");
  assert.match(await page.locator("#detail").innerText(), /page\.rs.*asked for by the automation object/s);
  await savesTheLog(page, /\nend 3\d\d /);
  assert.equal(faults.length, 1);
}

async function wantOfMemoryIsSaid(page) {
  await begun(page, "night_alert", "practice");
  await ask(page, "advance", 20);
  const faults = stops(page);
  await page.evaluate(() => window.tutela.fail("memory"));
  await said(page, "no-memory");
  await savesTheLog(page, /\ndigest 20 /);
  assert.equal(faults.length, 1);
}

/// The test asks for it: what the program dies of is no fault of the page.
function stops(page) {
  const faults = [];
  page.context().removeAllListeners("weberror");
  page.context().on("weberror", (fault) => faults.push(String(fault.error())));
  return faults;
}

async function savesTheLog(page, has) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-log").click()]);
  assert.match(download.suggestedFilename(), /\.tutela-log$/);
  const log = readFileSync(await download.path(), "utf8");
  assert.match(log, /^tutela-log \(/);
  assert.match(log, has);
}
