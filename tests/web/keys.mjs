// Keys and the screen: which are the browser's, and how the page fills all of the screen.

import assert from "node:assert/strict";
import { ask, begun, choose, drawn, headline, open, press, started, test } from "./frame.mjs";

export async function keys() {
  await test("keys that the program does not need stay the browser's", browserKeepsItsKeys);
  await test("what is pressed with Control reaches the program", chordsArrive);
  await test("the page fills the screen by key and by button, and Escape only leaves that", fillsTheScreen);
  await test("the page's notes are reached by the keyboard, and left by it", notesAreReached);
  await test("where a browser does not let it, nothing speaks of the full screen", saysNothingOfIt);
}

async function browserKeepsItsKeys(page) {
  await open(page, "?automation=1");
  await started(page);
  /// Those with which the browser would still do what it does.
  const left = (keys) => page.evaluate((keys) => keys.filter(([key, held]) => {
    const event = new KeyboardEvent("keydown", { key, ...held, bubbles: true, cancelable: true });
    return document.getElementById("drill").dispatchEvent(event);
  }), keys);
  const control = { ctrlKey: true };
  const browsers = [["F5", {}], ["F11", {}], ["F12", {}], ["ArrowLeft", { altKey: true }]];
  for (const key of ["r", "R", "t", "w", "l", "p", "1", "9", "+", "-", "0", "PageDown", "Tab"]) browsers.push([key, control], [key, { metaKey: true }]);
  assert.deepEqual(await left(browsers), browsers);
  const programs = [["F1", {}], ["Tab", {}], [" ", {}], ["ArrowLeft", {}], ["a", {}], ["@", { ctrlKey: true, altKey: true }], [",", control], ["a", control], ["z", control], ["Control", control], ["Meta", { metaKey: true }]];
  assert.deepEqual(await left(programs), []);
}

async function chordsArrive(page) {
  await open(page, "?automation=1");
  await started(page);
  await page.keyboard.down("Control");
  await page.keyboard.press(",");
  await headline(page, "On top: Settings.");
  await page.keyboard.up("Control");
}

async function fillsTheScreen(page) {
  const isFull = (full) => page.waitForFunction((full) => (document.fullscreenElement !== null) === full, full);
  await begun(page, "night_alert", "practice");
  await press(page, "Alt+Enter");
  await isFull(true);
  assert.equal(await page.evaluate(() => document.fullscreenElement.localName), "html", "the page's notes are seen there too");
  await press(page, "Escape");
  await isFull(false);
  await drawn(page);
  assert.deepEqual(await ask(page, "where", "Leave the drill?"), [], "the drill has not heard of it");
  await choose(page, "Settings");
  await choose(page, "Full screen");
  await isFull(true);
  await choose(page, "Leave full screen");
  await isFull(false);
}

async function notesAreReached(page) {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not here", "SecurityError");
    };
  });
  const has = (id) => page.waitForFunction((id) => document.activeElement.id === id, id);
  await begun(page, "night_alert", "practice");
  await page.locator("#unkept-refused").waitFor({ state: "visible" });
  assert.ok(await page.locator(".way").isVisible(), "the way there is said");
  await press(page, "Alt+ArrowDown");
  await has("unkept-close");
  await page.keyboard.press("Escape");
  await has("drill");
  await page.keyboard.press("Alt+ArrowDown");
  await has("unkept-close");
  await page.keyboard.press("Enter");
  await page.locator("#unkept").waitFor({ state: "hidden" });
  await has("drill");
  assert.ok(await page.locator(".way").isHidden());
  await drawn(page);
  assert.deepEqual(await ask(page, "where", "Leave the drill?"), [], "the drill has not heard of it");
}

async function saysNothingOfIt(page) {
  await page.addInitScript(() => Object.defineProperty(Document.prototype, "fullscreenEnabled", { get: () => false }));
  await open(page, "?automation=1");
  await started(page);
  await choose(page, "Settings");
  await drawn(page);
  assert.equal((await ask(page, "where", "Theme")).length, 1, "the settings are open");
  assert.deepEqual(await ask(page, "where", "Full screen"), []);
  await press(page, "Alt+Enter");
  assert.equal(await page.evaluate(() => document.fullscreenElement), null);
}
