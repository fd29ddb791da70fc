// The same page in Firefox, over WebDriver BiDi: a whole drill against the native run, and what is kept.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import puppeteer from "puppeteer-core";
import { PATIENCE_MS, ask, assertSameLines, counted, nativeRun, playToTheEnd, server } from "./frame.mjs";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

export async function firefox() {
  await counted("Firefox plays a whole drill, equal to the native run", () => inFirefox(playsAsTheNativeRun));
  await counted("Firefox keeps a run beyond its tab", () => inFirefox(keepsARun));
}

async function playsAsTheNativeRun(browser) {
  const page = await opened(browser, "?automation=1");
  await playToTheEnd(page);
  const native = nativeRun();
  assertSameLines(await page.evaluate(() => window.tutela.log()), native.log);
  assert.equal(await page.evaluate(() => window.tutela.card()), native.card, "the score card is the same, byte for byte");
}

async function keepsARun(browser) {
  const page = await opened(browser, "?scenario=first_steps&seed=3&automation=1");
  await page.focus("#drill");
  for (const says of ["Content notice of", "Briefing of"]) {
    await hears(page, says);
    await page.keyboard.press("Enter");
  }
  await hears(page, "is running.");
  await ask(page, "advance", 300);
  await page.close({ runBeforeUnload: false });
  const again = await opened(browser, "?automation=1");
  const log = await again.evaluate(() => [0, 1, 2].map((no) => globalThis.tutelaKept.get(`run/first_steps-0001/${no}`) ?? "").join(""));
  assert.match(log, /^tutela-log \(.*\ndigest 300 /s, "all that was played is kept");
}

/// Firefox has a software renderer for WebGL 2 only where it has a display.
async function inFirefox(body) {
  const display = await startDisplay();
  try {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: FIREFOX,
      headless: false,
      protocolTimeout: PATIENCE_MS,
      env: { ...process.env, DISPLAY: display.name },
    });
    try {
      await body(browser);
    } finally {
      await browser.close();
    }
  } finally {
    display.process.kill();
  }
}

/// A virtual screen; it picks a free number and tells it.
async function startDisplay() {
  const process = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x800x24"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((told, failed) => {
    process.once("error", failed);
    process.once("exit", (code) => failed(new Error(`Xvfb ended with ${code}`)));
    process.stdio[3].once("data", (data) => told(String(data).trim()));
  });
  return { process, name: `:${number}` };
}

async function opened(browser, query) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${server.address}/${query}`);
  await page.waitForFunction(() => document.getElementById("start").hidden || document.querySelector("[data-problem]:not([hidden])"));
  assert.ok(await page.$eval("#start", (start) => start.hidden), await page.$eval("#start", (start) => start.innerText));
  assert.deepEqual(faults, [], "no error on the page");
  return page;
}

async function hears(page, says) {
  await page.waitForFunction((text) => document.getElementById("headline").textContent.includes(text), {}, says);
}
