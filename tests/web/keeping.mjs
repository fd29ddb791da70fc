// What is kept beyond a visit, what leaves the browser as a file, and what comes in as one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PATIENCE_MS, ROOT, ask, begin, begun, choose, drawn, headline, nativeRun, open, pastNotice, press, servePlainly, server, shows, started, test } from "./frame.mjs";

// What is ordered and played of the drill, in ticks.
const PLAYED = 300;

export async function keeping() {
  await test("a run outlives a tab that is closed in the middle of it, and goes on", runOutlivesItsTab);
  await test("a full storage is said in words, and what it missed is kept once there is room", fullStorageIsSaid);
  await test("a browser that keeps nothing is told in words, and plays", refusedStorageIsSaid);
  await test("two tabs do not play the same run", tabsShareRuns);
  // A browser opens a dialog or a tab only soon after the click: a small canvas is drawn in time.
  const small = { viewport: { width: 1024, height: 400 } };
  await test("a log is opened by the browser's dialog", logIsPicked, small);
  await test("a log that is opened is kept like a run, with what was added to it", logIsKept);
  await test("a scenario with its texts is opened by dropping it", scenarioIsDropped);
  await test("a scenario that was opened is there on the next visit, until it is removed", openedIsKept, { viewport: { width: 1024, height: 800 } });
  await test("a file that cannot be read is said", badFilesAreSaid);
  await test("a report is downloaded, and shown in a tab", reportIsDownloaded, { viewport: { width: 700, height: 800 } });
  await test("where the browser opens no tab it is said, and the file is downloaded", blockedTabIsSaid, small);
  await test("a browser is asked to keep what it has once a run is over, and not before", asksToKeep);
  await test("settings go by a file from one browser to another", settingsGoByFile);
  await test("a briefing is shown in a tab, to be printed", briefingIsPrinted, small);
  await test("after one visit the page works without a network", worksOffline);
  await test("a newer version is announced, and loaded when its person says so", updateIsAnnounced);
  await test("no drill is broken off for a newer version, and other tabs keep theirs", updateWaitsForTheDrill);
  await test("a program that cannot be kept for use without a network is told in words", unkeptProgramIsSaid);
}

async function runOutlivesItsTab(page, context) {
  await begun(page, "market_mortar", "practice");
  await ask(page, "advance", PLAYED);
  await ask(page, "order", "company_commander", JSON.stringify({ Move: { unit: "med", to: { Zone: "market" } } }));
  await ask(page, "advance", 1);
  const played = await keptLog(page, "market_mortar-0001");
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await open(again, "?automation=1");
  await started(again);
  const log = await keptLog(again, "market_mortar-0001");
  assert.equal(log.slice(0, played.length), played, "nothing is lost");
  assert.match(log, /^order .*Move\(unit:"med"/m);
  await headline(again, "Library of drills.");
  await choose(again, "Continue");
  await headline(again, "Market mortar is running.");
  assert.ok((await ask(again, "state")).tick >= PLAYED, "it goes on where it was");
  await ask(again, "advance", 10);
  const longer = await keptLog(again, "market_mortar-0001");
  assert.equal(longer.slice(0, played.length), played, "the log goes on as one");
  assert.ok(longer.length > log.length);
}

async function fullStorageIsSaid(page, context) {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...arguments_) {
      if (globalThis.storageIsFull) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, arguments_);
    };
  });
  await begun(page, "market_mortar", "practice");
  await page.evaluate(() => (globalThis.storageIsFull = true));
  await ask(page, "advance", PLAYED);
  await page.locator("#unkept-full").waitFor({ state: "visible" });
  await page.evaluate(() => (globalThis.storageIsFull = false));
  await ask(page, "advance", 10);
  await page.locator("#unkept").waitFor({ state: "hidden" });
  const log = await keptLog(page, "market_mortar-0001");
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await open(again, "?automation=1");
  await started(again);
  const kept = await keptLog(again, "market_mortar-0001");
  assert.equal(kept.slice(0, log.length), log, "nothing is missing");
}

async function refusedStorageIsSaid(page) {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not here", "SecurityError");
    };
  });
  await begun(page, "market_mortar", "practice");
  await page.locator("#unkept-refused").waitFor({ state: "visible" });
  await page.locator("#unkept-close").click();
  await ask(page, "advance", PLAYED);
  assert.match(await keptLog(page, "market_mortar-0001"), /\ndigest 300 /, "memory has it for this visit");
  assert.ok(await page.locator("#unkept").isHidden(), "it is said once");
}

async function tabsShareRuns(page, context) {
  await begun(page, "market_mortar", "practice");
  const other = await context.newPage();
  await begun(other, "market_mortar", "practice");
  assert.deepEqual(await runs(other), ["market_mortar-0001", "market_mortar-0002"]);
  await page.waitForFunction(() => globalThis.tutelaKept.names().includes("run/market_mortar-0002/0"));
  assert.equal(await other.evaluate(() => globalThis.tutelaKept.hold("market_mortar-0001")), false, "the first tab has it");
  await page.close({ runBeforeUnload: false });
  await other.waitForFunction(() => globalThis.tutelaKept.hold("market_mortar-0001"));
}

async function logIsPicked(page) {
  await open(page, "?automation=1");
  await started(page);
  await headline(page, "Library of drills.");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choose(page, "Open a file…")]);
  await chooser.setFiles({ name: "lawful.tutela-log", mimeType: "text/plain", buffer: Buffer.from(nativeRun().log) });
  await pastNotice(page);
}

/// The log of somebody else's debrief, and what was said of it there.
async function logIsKept(page, context) {
  await debriefed(page);
  const name = "market_mortar-0001";
  const log = await keptLog(page, name);
  const side = await page.evaluate((name) => globalThis.tutelaKept.get(`marks/${name}`), name);
  assert.match(side, /account/, "the trainee's own account is in it");

  const elsewhere = await context.browser().newContext({ viewport: { width: 1280, height: 800 } });
  const theirs = await elsewhere.newPage();
  theirs.setDefaultTimeout(PATIENCE_MS);
  await open(theirs, "?automation=1");
  await started(theirs);
  await drop(theirs, { "run.tutela-log.marks.ron": side });
  await headline(theirs, "run.tutela-log.marks.ron is what somebody added to a run.");
  const kept = () => theirs.evaluate((name) => globalThis.tutelaKept.get(`marks/${name}`), name);
  await drop(theirs, { "run.tutela-log": log, "run.tutela-log.marks.ron": side });
  await pastNotice(theirs);
  assert.equal(await keptLog(theirs, name), log);
  assert.equal(await kept(), side);
  // Once more, and it is the same run; with another one's side file, that is not taken.
  await press(theirs, "Escape");
  await headline(theirs, "Library of drills.");
  await drop(theirs, { "run.tutela-log": log, "other.marks.ron": side.replace(/digest:\s*"[0-9a-f]/, (found) => `${found.slice(0, -1)}${found.endsWith("0") ? 1 : 0}`) });
  await headline(theirs, /Debrief of Market mortar\..*other\.marks\.ron was not taken/);
  assert.deepEqual(await runs(theirs), [name]);
  assert.equal(await kept(), side);
  await elsewhere.close();
}

const DROPPED = "Market mortar, as it was dropped";

async function scenarioIsDropped(page) {
  await open(page, "?automation=1");
  await started(page);
  await dropScenario(page);
  await headline(page, `of ${DROPPED}.`);
}

/// Kept with its translations, opened without a network, and gone once its person says so.
async function openedIsKept(page) {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...arguments_) {
      if (globalThis.storageIsFull) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, arguments_);
    };
  });
  await open(page, "?automation=1");
  await started(page);
  await workerIsThere(page);
  await page.evaluate(() => (globalThis.storageIsFull = true));
  await dropScenario(page);
  await headline(page, `of ${DROPPED}.`);
  await page.locator("#unkept-full").waitFor({ state: "visible" });
  await page.evaluate(() => (globalThis.storageIsFull = false));
  await press(page, "Escape");
  await headline(page, "Library of drills.");
  await dropScenario(page);
  await headline(page, `of ${DROPPED}.`);
  await page.locator("#unkept").waitFor({ state: "hidden" });

  await page.context().setOffline(true);
  await open(page, "?scenario=dropped&automation=1");
  await started(page);
  await headline(page, `Content notice of ${DROPPED}.`);
  await press(page, "Escape");
  await headline(page, "Library of drills.");
  await shows(page, "OPENED FILES");
  await choose(page, `Remove ${DROPPED}`);
  await drawn(page);
  assert.deepEqual(await ask(page, "where", DROPPED), []);
  await open(page, "?automation=1");
  await started(page);
  await drawn(page);
  assert.deepEqual(await ask(page, "where", DROPPED), [], "for good");
}

/// `change` makes another drill of it.
export async function dropScenario(page, change = (scenario) => scenario) {
  const text = (name) => readFileSync(join(ROOT, "scenarios", name), "utf8");
  const texts = text("market_mortar.en.ftl").replace("= Market mortar", `= ${DROPPED}`);
  assert.match(texts, new RegExp(DROPPED));
  const map = text("river_town.map.ron");
  await drop(page, { "river_town.map.ron": map, "dropped.en.ftl": texts, "dropped.ron": change(text("market_mortar.ron")) });
}

async function badFilesAreSaid(page) {
  await open(page, "");
  await started(page);
  await drop(page, { "notes.ron": "(version: 1, meta: (" });
  await headline(page, "notes.ron has problems and cannot be played.");
  await drop(page, { "torn.tutela-log": "tutela-log (format:1,engine:" });
  await headline(page, "torn.tutela-log:1:");
  const foreign = nativeRun().log.replace(/engine:\d+/, "engine:1");
  await drop(page, { "old.tutela-log": foreign });
  await headline(page, "was made by another version of the program");
}

async function reportIsDownloaded(page, context) {
  await debriefed(page);
  await press(page, "x");
  await drawn(page);
  const download = page.waitForEvent("download");
  await choose(page, "Export");
  const file = await download;
  assert.equal(file.suggestedFilename(), "market_mortar-0001.report.html");
  const html = readFileSync(await file.path(), "utf8");
  assert.match(html, /^<!DOCTYPE html>.*Market mortar/s);
  await drawn(page);
  const tab = context.waitForEvent("page");
  await choose(page, "Show it in a tab");
  const report = await tab;
  await report.waitForLoadState();
  assert.match(await report.locator("h1").first().innerText(), /Market mortar/);
}

async function settingsGoByFile(page, context) {
  await open(page, "?automation=1");
  await started(page);
  await press(page, "Control+Comma");
  await headline(page, "Settings");
  await choose(page, "High contrast");
  await choose(page, "Reduced");
  // It stands at the end of a long page.
  await press(page, "End");
  await drawn(page);
  const [download] = await Promise.all([page.waitForEvent("download"), choose(page, "Save as a file")]);
  assert.equal(download.suggestedFilename(), "tutela-settings.ron");
  const file = readFileSync(await download.path(), "utf8");
  assert.match(file, /^\/\/ Tutela settings\n/);

  const stranger = await context.browser().newContext();
  const theirs = await stranger.newPage();
  theirs.setDefaultTimeout(PATIENCE_MS);
  await theirs.goto(`${server.address}/?automation=1`);
  await started(theirs);
  await drop(theirs, { "tutela-settings.ron": file });
  await headline(theirs, "Settings");
  const kept = () => theirs.evaluate(() => globalThis.tutelaKept.get("settings"));
  assert.match(await kept(), /theme:HighContrast.*reduced_motion:true/);
  await drop(theirs, { "broken.ron": file.replace("HighContrast", "Purple") });
  await shows(theirs, "broken.ron:3:12");
  assert.match(await kept(), /theme:HighContrast/);
  await stranger.close();
}

async function briefingIsPrinted(page, context) {
  await atTheBriefing(page);
  const tab = context.waitForEvent("page");
  await choose(page, "Print…");
  const briefing = await tab;
  await briefing.waitForLoadState();
  assert.match(await briefing.locator("body").innerText(), /Market mortar/);
}

async function atTheBriefing(page) {
  await open(page, "?scenario=market_mortar&automation=1");
  await started(page);
  await headline(page, "Content notice of");
  await press(page, "Enter");
  await headline(page, "Briefing of");
  await drawn(page);
}

async function blockedTabIsSaid(page) {
  await page.addInitScript(() => (globalThis.open = () => null));
  await atTheBriefing(page);
  const download = page.waitForEvent("download");
  await choose(page, "Print…");
  assert.equal((await download).suggestedFilename(), "market_mortar.html");
  await page.locator("#blocked").waitFor({ state: "visible" });
  const again = page.waitForEvent("download");
  await page.evaluate(() => globalThis.tutelaFiles.showAgain("market_mortar.html"));
  assert.equal((await again).suggestedFilename(), "market_mortar.html");
}

async function asksToKeep(page) {
  await page.addInitScript(() => {
    globalThis.asked = 0;
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => ((globalThis.asked += 1), true);
  });
  await begun(page, "market_mortar", "practice");
  await ask(page, "advance", PLAYED);
  await drawn(page);
  assert.equal(await page.evaluate(() => globalThis.asked), 0);
  await page.evaluate(() => window.tutela.debrief());
  await headline(page, "Debrief of Market mortar.");
  await page.waitForFunction(() => globalThis.asked === 1);
}

async function worksOffline(page) {
  await open(page, "");
  await started(page);
  await workerIsThere(page);
  await page.context().setOffline(true);
  await page.reload();
  await started(page);
  assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null), "the worker answered");
  await page.goto(`${server.address}/?scenario=night_alert&lang=fr`);
  await started(page);
  await begun(page, "market_mortar", "practice");
}

async function updateIsAnnounced(page) {
  const older = /"tutela-[0-9a-f]{16}"/;
  let isNewer = false;
  const host = await servePlainly((name, text) => (isNewer && name === "offline.js" ? text.replace(older, '"tutela-newer"') : text));
  try {
    await page.goto(`${host.address}?automation=1`);
    await started(page);
    await workerIsThere(page);
    // From the second visit on the worker answers.
    await page.reload();
    await started(page);
    isNewer = true;
    await page.evaluate(async () => {
      globalThis.isTheOldPage = true;
      await (await navigator.serviceWorker.ready).update();
    });
    await page.locator("#news").waitFor({ state: "visible" });
    await page.locator("#news-later").click();
    await page.locator("#news").waitFor({ state: "hidden" });
    await drawn(page);
    assert.ok(await page.evaluate(() => globalThis.isTheOldPage), "nothing is loaded unasked");
    await page.reload();
    await started(page);
    await page.evaluate(() => (globalThis.isTheOldPage = true));
    await page.locator("#news-load").click();
    await page.waitForFunction(() => globalThis.isTheOldPage === undefined && document.getElementById("start")?.hidden);
    await onlyTheNewer(page);
  } finally {
    host.server.close();
  }
}

async function updateWaitsForTheDrill(page, context) {
  const older = /"tutela-[0-9a-f]{16}"/;
  let isNewer = false;
  let isUp = true;
  const host = await servePlainly((name, text) => (isNewer && name === "offline.js" ? text.replace(older, '"tutela-newer"') : text), () => isUp);
  const at = async (one, query) => {
    await one.goto(`${host.address}${query}`);
    await started(one);
  };
  try {
    await at(page, "?automation=1");
    await workerIsThere(page);
    await at(page, "?scenario=night_alert&mode=practice&seed=3&automation=1");
    await begin(page);
    isNewer = true;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator("#news").waitFor({ state: "visible" });
    assert.ok(await page.locator("#news-load").isHidden(), "a drill runs");
    await page.locator("#news-after").click();
    await page.locator("#news").waitFor({ state: "hidden" });

    // Another tab changes over meanwhile: this one still has its own build, without a network.
    const other = await context.newPage();
    await at(other, "?automation=1");
    await other.locator("#news-load").click();
    await other.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated" && document.getElementById("start")?.hidden);
    await drawn(other);
    assert.equal((await other.evaluate(() => caches.keys())).length, 2, "the older build is still asked for");
    await other.close();
    await page.evaluate(() => window.tutela.debrief());
    await headline(page, "Debrief of");
    await page.locator("#news-load").waitFor({ state: "visible" });
    isUp = false;
    assert.deepEqual(await ask(page, "open", "polling_day", 1, "practice"), { tick: 0, ended: false });
    isUp = true;
    page.on("dialog", (question) => question.accept());
    await page.reload();
    await started(page);
    await onlyTheNewer(page);
  } finally {
    host.server.close();
  }
}

function onlyTheNewer(page) {
  return page.waitForFunction(async () => String(await caches.keys()) === "tutela-newer");
}

async function unkeptProgramIsSaid(page) {
  const host = await servePlainly((name, text) => (name === "offline.js" ? text.replace("const FILES = [", 'const FILES = ["not-there.js",') : text));
  try {
    await page.goto(host.address);
    await started(page);
    await page.locator("#unoffline").waitFor({ state: "visible" });
    await page.locator("#unoffline-close").click();
    await page.locator("#unoffline").waitFor({ state: "hidden" });
  } finally {
    host.server.close();
  }
}

export async function workerIsThere(page) {
  await page.evaluate(async () => {
    const kept = await navigator.serviceWorker.ready;
    if (kept.active.state !== "activated") {
      await new Promise((done) => kept.active.addEventListener("statechange", () => kept.active.state === "activated" && done()));
    }
  });
}

/// A run of half a minute, at its debrief.
export async function debriefed(page) {
  await begun(page, "market_mortar", "practice");
  await ask(page, "advance", PLAYED);
  await press(page, "Escape");
  await headline(page, "On top: Leave the drill?");
  // From what stays to what leaves.
  await press(page, "Tab");
  await press(page, "Enter");
  await headline(page, "Debrief of Market mortar.");
  await drawn(page);
  await choose(page, "Skip to the marks");
  // The marks are shown, or said not to have been observed.
  await drawn(page);
}

/// Drops files on the page, as a file manager does.
async function drop(page, files) {
  await page.evaluate((files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
    dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
}

export function keptLog(page, name) {
  return page.evaluate((name) => {
    const pieces = [];
    while (globalThis.tutelaKept.get(`run/${name}/${pieces.length}`) !== undefined) {
      pieces.push(globalThis.tutelaKept.get(`run/${name}/${pieces.length}`));
    }
    return pieces.join("");
  }, name);
}

async function runs(page) {
  const names = await page.evaluate(() => globalThis.tutelaKept.names());
  return names.filter((name) => name.endsWith("/0")).map((name) => name.split("/")[1]).sort();
}
