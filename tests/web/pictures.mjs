// The screens at the sizes of a small laptop, two larger ones and a tablet; $TUTELA_PICTURES names a folder to which pictures
// of them go, to be looked at.

import assert from "node:assert/strict";
import { join } from "node:path";
import { PATIENCE_MS, ask, choose, counted, drawn, headline, launch, open, started, tap, test, where } from "./frame.mjs";

const SIZES = [[1024, 600], [1280, 800], [1920, 1080]];
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };
// Enough for people and messages, and before the first question to the trainee.
const PLAYED = 600;

export async function pictures() {
  await test("every screen fills every size, and its way on is in reach", (page) => walksThrough(page, SIZES, clicked));
  await test("a tablet is enough from the library to the debrief", (page) => walksThrough(page, [[820, 1180]], tap), TABLET);
  await counted("the canvas is as sharp as the screen", isSharp);
}

async function walksThrough(page, sizes, take) {
  const scene = async (name, wayOn) => {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await fits(page, width, height);
      const [x, y] = await where(page, wayOn);
      assert.ok(x > 0 && x < width && y > 0 && y < height, `“${wayOn}” is seen at ${width} by ${height}: ${x}, ${y}`);
      const folder = process.env.TUTELA_PICTURES;
      const file = `${name}-${width}x${height}.png`;
      const picture = await page.screenshot(folder ? { path: join(folder, file) } : {});
      assert.ok(picture.length > 10_000, `${file} is drawn: ${picture.length} bytes`);
    }
  };
  await open(page, "?automation=1&seed=3");
  await started(page);
  await headline(page, "Library of drills.");
  await scene("library", "Open First steps");
  await take(page, "Open Bridge medevac");
  await headline(page, "Content notice of Bridge medevac.");
  await scene("notice", "Continue");
  await take(page, "Continue");
  await headline(page, "Briefing of Bridge medevac.");
  await scene("briefing", "Start");
  await take(page, "Start");
  await headline(page, "Bridge medevac is running.");
  await ask(page, "advance", PLAYED);
  await scene("play", "Leave");
  await take(page, "Leave");
  await take(page, "Leave and debrief");
  await headline(page, "Debrief of Bridge medevac.");
  await scene("account", "Skip to the marks");
  await take(page, "Skip to the marks");
  await scene("debrief", "Library");
}

/// On a screen with four points to a pixel; what a browser pretends of itself does not reach the canvas.
async function isSharp() {
  const browser = await launch("--force-device-scale-factor=2");
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    page.setDefaultTimeout(PATIENCE_MS);
    await open(page, "?automation=1");
    await started(page);
    await fits(page, 640, 400);
    await page.setViewportSize({ width: 720, height: 440 });
    await fits(page, 720, 440);
    await choose(page, "Open a file…");
  } finally {
    await browser.close();
  }
}

/// The canvas is as large as the page and as sharp as the screen.
async function fits(page, width, height) {
  await drawn(page);
  const canvas = await page.evaluate(() => {
    const { width, height } = document.getElementById("drill");
    return [width / devicePixelRatio, height / devicePixelRatio, innerWidth, innerHeight];
  });
  assert.deepEqual(canvas, [width, height, width, height]);
}

async function clicked(page, name) {
  await choose(page, name);
}
