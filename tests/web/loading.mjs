// Loading: what the page says before its program has come, and where it cannot come or run.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { headline, open, said, servePlainly, server, started, test } from "./frame.mjs";
import { LINE, measured } from "./line.mjs";

export async function loading() {
  await test("the page says what it is before its program has come", saysWhatItIs);
  await test("without JavaScript the page says so", needsJavaScript, { javaScriptEnabled: false });
  await test("it is told how long the page takes", tellsItsTimes);
  await test("what comes before the library is what it needs, small enough for a poor line", comesOverAPoorLine);
  await test("a server with the wrong type for the program does no harm", wrongTypeIsNoHarm);
  await test("a line that is down is said, and the page can be loaded again", lineDownIsSaid);
  await test("something else than the program is said", somethingElseIsSaid);
  await test("the page is accessible, before its program has come and with it", isAccessible);
  await test("the page speaks the language of its link", speaksAsLinked);
  await test("every word of the page is in every language", wordsAreWhole);
  await test("a browser without WebGL 2 is told in words", (page) => missing(page, removeWebGl2, "no-webgl2"));
  await test("a browser without WebAssembly is told in words", (page) => missing(page, removeWebAssembly, "no-wasm"));
  await test("a browser without memory is told in words", (page) => missing(page, removeMemory, "no-memory"));
  await test("a link that cannot be meant is told in words", badLinkIsSaid);
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

/// Printed and not judged: how fast this machine is makes no page right or wrong.
async function tellsItsTimes(page) {
  const toLibrary = async () => {
    await started(page);
    return page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      library: performance.now(),
    }));
  };
  await open(page, "");
  const cold = await toLibrary();
  await page.reload();
  const warm = await toLibrary();
  const told = ({ paint, library }) => `first paint ${Math.round(paint)} ms, library ${Math.round(library)} ms`;
  console.log(`cold cache: ${told(cold)}; warm cache: ${told(warm)}`);
}

/// By counting: bytes over the line's speed are seconds, whatever machine this is.
async function comesOverAPoorLine(page, context) {
  const { files, bytes } = await measured(page, context, async () => {
    await open(page, "");
    await started(page);
  });
  const kinds = files.map(({ name }) => name.replace(/-[0-9a-f]{16}/, "")).sort();
  assert.deepEqual(kinds.filter((name) => /\.(js|wasm)$/.test(name)), ["files.js", "keep.js", "packs.js", "page.js", "share.js", "tutela.js", "tutela.wasm"]);
  const program = files.find(({ name }) => name.endsWith(".wasm"));
  assert.match(program.encoding, /^(br|gzip)$/, "the program comes compressed");
  const seconds = bytes / LINE.bytesPerSecond;
  console.log(`before the library ${bytes} bytes in ${files.length} files: ${seconds.toFixed(1)} s of a line of 8 Mbit/s`);
  assert.ok(seconds <= LINE.seconds, `${seconds} s on the line`);
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
  const said = [...html.matchAll(/data-say="([^"]+)"/g)].map((found) => found[1]);
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

async function badLinkIsSaid(page) {
  await open(page, "?seed=-1");
  await said(page, "stopped");
  assert.match(await page.locator("#detail").innerText(), /seed=-1/);
  await open(page, "?scenario=no_such_drill");
  await started(page);
  await headline(page, "Library of drills.");
}

