// Text that comes otherwise than by keys on the canvas: the clipboard, and what is typed after a finger has been on the screen.

import assert from "node:assert/strict";
import { choose, drawn, headline, open, started, tap, test, where } from "./frame.mjs";

// Its settings fit the screen, and a renderer without a graphics card draws it often.
const SMALL = { viewport: { width: 1024, height: 600 } };
const TOUCH = { ...SMALL, hasTouch: true };
// As an iPad calls itself; and a telephone, for which the window layer has listeners of its own.
const IPAD = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15";
const TELEPHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";
const FIELD = "egui_text_agent";
const MOST_STEPS = 20;

export async function typing() {
  await test("text is copied, cut and pasted", usesTheClipboard, SMALL);
  await test("where the clipboard is closed to pages, text is copied the older way", copiesTheOldWay, SMALL);
  await test("after a finger has chosen a field, the keyboard types into it", typesAfterATouch, TOUCH);
  await test("an iPad shows its keyboard while the finger leaves the field", ipadShowsItsKeyboard, { ...TOUCH, userAgent: IPAD });
  await test("on a telephone each key is typed once", typesAfterATouch, { ...TOUCH, userAgent: TELEPHONE });
}

async function usesTheClipboard(page, context) {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atThePseudonym(page, choose);
  const clipboard = (text) => page.evaluate((text) => navigator.clipboard.writeText(text), text);
  const copied = (text) => page.waitForFunction(async (text) => (await navigator.clipboard.readText()) === text, text);
  await clipboard("Kestrel 4");
  await chord(page, "v");
  await isPseudonym(page, "Kestrel 4");
  await clipboard("something else");
  await chord(page, "a");
  await chord(page, "c");
  await copied("Kestrel 4");
  await isPseudonym(page, "Kestrel 4");
  await clipboard("something else");
  await chord(page, "a");
  await chord(page, "x");
  await copied("Kestrel 4");
  await isPseudonym(page, "");
}

/// As on an address without https, and in some frames.
async function copiesTheOldWay(page, context) {
  await page.addInitScript(() => {
    globalThis.theirs = navigator.clipboard;
    Object.defineProperty(navigator, "clipboard", { get: () => undefined });
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atThePseudonym(page, choose);
  await page.keyboard.type("Heron");
  await isPseudonym(page, "Heron");
  await chord(page, "a");
  await chord(page, "c");
  await page.waitForFunction(async () => (await globalThis.theirs.readText()) === "Heron");
}

async function typesAfterATouch(page) {
  await atThePseudonym(page, tap);
  await page.waitForFunction((id) => document.activeElement.id === id, FIELD);
  await page.keyboard.type("Kestrel");
  await isPseudonym(page, "Kestrel");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Home");
  await page.keyboard.type("A ");
  await isPseudonym(page, "A Kestre");
  // As a keyboard on the screen that names no keys.
  await page.keyboard.insertText("é");
  await isPseudonym(page, "A éKestre");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.imeSetComposition", { text: "o", selectionStart: 1, selectionEnd: 1 });
  await devtools.send("Input.insertText", { text: "ou" });
  await isPseudonym(page, "A éouKestre");
  // Elsewhere the keys are the screen's again.
  await tap(page, "Done");
  await headline(page, "Library of drills.");
  await page.keyboard.press("F1");
  await headline(page, "Shortcuts");
}

/// Only then does its browser let a page enter a field: the program's next frame is too late.
async function ipadShowsItsKeyboard(page) {
  await page.addInitScript(() => {
    globalThis.entered = [];
    document.addEventListener("touchend", () => globalThis.entered.push(document.activeElement.id));
  });
  await atThePseudonym(page, tap);
  await page.waitForFunction((id) => document.activeElement.id === id, FIELD);
  await page.evaluate(() => {
    globalThis.entered = [];
    document.getElementById("drill").focus();
  });
  await tap(page, "Pseudonym");
  assert.deepEqual(await page.evaluate(() => globalThis.entered), [FIELD]);
  await page.keyboard.type("Heron");
  await isPseudonym(page, "Heron");
}

/// In the settings, with the keyboard in that field.
async function atThePseudonym(page, take) {
  await open(page, "?automation=1");
  await started(page);
  await take(page, "Settings");
  await headline(page, "Settings");
  await scrolledTo(page, "Pseudonym");
  await take(page, "Pseudonym");
}

/// By a third of the screen at a time: what is above its middle may be under something else.
async function scrolledTo(page, name) {
  const { width, height } = page.viewportSize();
  await page.mouse.move(width / 2, height / 2);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if ((await where(page, name))[1] < height * 0.9) return;
    await page.mouse.wheel(0, height / 3);
    await drawn(page);
  }
  throw new Error(`“${name}” does not come into sight`);
}

/// With Control, which is held until the program has seen it.
async function chord(page, key) {
  await page.keyboard.down("Control");
  await page.keyboard.press(key);
  await drawn(page);
  await page.keyboard.up("Control");
}

/// As it is kept.
async function isPseudonym(page, name) {
  await page.waitForFunction((name) => {
    const settings = globalThis.tutelaKept.get("settings") ?? "";
    return (settings.match(/pseudonym:"([^"]*)"/)?.[1] ?? "") === name;
  }, name);
}
