// What tests of packages stand on: the browser, the native program, and packages made by it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const scratch = mkdtempSync(join(tmpdir(), "tutela-lms-"));
const PROGRAM = process.env.TUTELA ?? join(ROOT, "target", "debug", "tutela");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
// A software renderer, so that WebGL 2 is there without a graphics card; and no calls to the browser's maker.
const CHROMIUM_ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic",
  "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
// A debug build under a software renderer on a busy machine; a test that hangs still ends.
const PATIENCE_MS = 180_000;

export class Frame {
  passed = 0;
  failed = 0;

  static async open() {
    const frame = new Frame();
    frame.browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
    return frame;
  }

  close() {
    return this.browser.close();
  }

  /// Runs one test with a browser context of its own; an error on one of its pages fails it too.
  async test(name, body) {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(PATIENCE_MS);
    const faults = [];
    context.on("weberror", (fault) => faults.push(String(fault.error())));
    const hosts = [];
    const began = performance.now();
    try {
      await body(context, (host) => (hosts.push(host.server), host));
      assert.deepEqual(faults, [], "no error on the page");
      this.passed += 1;
      console.log(`ok - ${name} (${Math.round(performance.now() - began)} ms)`);
    } catch (error) {
      this.failed += 1;
      console.log(`not ok - ${name}\n${error.stack}`);
      if (faults.length > 0) console.log(`on the page: ${faults.join("\n")}`);
    } finally {
      await context.close();
      for (const host of hosts) host.close();
    }
  }
}

/// The files of a package, by name. Made once for the same arguments: that takes seconds.
export function packaged(...parameters) {
  const key = parameters.join(" ");
  if (!PACKAGES.has(key)) {
    const zip = join(scratch, `${PACKAGES.size}.zip`);
    tutela("package", ...parameters, "--out", zip);
    const bytes = readFileSync(zip);
    PACKAGES.set(key, { files: unzipSync(bytes), bytes: bytes.length });
  }
  return PACKAGES.get(key);
}

const PACKAGES = new Map();

export function tutela(...parameters) {
  return execFileSync(PROGRAM, parameters, { cwd: ROOT, encoding: "utf8", timeout: PATIENCE_MS, stdio: ["ignore", "pipe", "pipe"] });
}

export function textOf(file) {
  return new TextDecoder().decode(file);
}

/// The text of an XML attribute or element as it was before it was written.
export function unescaped(text) {
  return text.replaceAll("&amp;", "&");
}

/// Waits until the page, or a frame of it, says this for those who hear it.
export function headline(page, text) {
  return page.locator("#headline", { hasText: text }).waitFor({ state: "attached" });
}

export async function press(page, key, keyboard = page.keyboard) {
  await page.locator("#drill").focus();
  await keyboard.press(key);
}

/// The words of the page's note on the platform, once it is shown.
export async function noted(page, which) {
  await page.locator(`[data-told="${which}"]`).waitFor({ state: "visible" });
}

/// A run of the flagship drill by its lawful script, natively: its whole log.
export function nativeLog() {
  LOG.text ??= (() => {
    const log = join(scratch, "native.log");
    tutela("run", "market_mortar", "--orders", "lawful", "--seed", "1", "--log", log);
    return readFileSync(log, "utf8");
  })();
  return LOG.text;
}

const LOG = {};

/// A drill as a centre may have made it from one of the program's: another name, another title, in two languages.
export function ownDrill() {
  const from = (name) => readFileSync(join(ROOT, "scenarios", name), "utf8");
  const titled = (ftl, title) => ftl.replace(/^market-title = .*$/m, `market-title = ${title}`);
  const file = join(scratch, "our_market.ron");
  writeFileSync(file, from("market_mortar.ron"));
  writeFileSync(join(scratch, "river_town.map.ron"), from("river_town.map.ron"));
  writeFileSync(join(scratch, "our_market.en.ftl"), titled(from("market_mortar.en.ftl"), "Market & mortar of ours"));
  writeFileSync(join(scratch, "our_market.fr.ftl"), titled(from("market_mortar.fr.ftl"), "Marché à nous"));
  return file;
}

/// What the program says when a run is over, as `src/window/told.rs` puts it.
export function result(change = {}) {
  return {
    passed: true,
    finished: true,
    mark: 71.25,
    scales: [["Proportionality", 88.46154, true], ["Coordination", 71.25, true]],
    hard_fails: 0,
    decisions: [
      decision("first_move", [["go_now", "Go now"], ["wait-uav", "Wait for the aircraft"]], "go_now", 4, 12.5),
      decision("way_out", [["ask_first", "Ask first"]], "ask_first", 2, 61),
      decision("last_word", [["speak", "Speak"]], null, 1, 90),
    ],
    seconds: 1260,
    log_digest: "0123456789abcdef0123456789abcdef",
    ...change,
  };
}

function decision(id, options, option, rating, after_s) {
  return { id, title: `Title of ${id}`, options, option, rating, after_s };
}

/// Tells the page's script of a run, in the program's place.
export function tell(page, told) {
  const detail = JSON.stringify({ excerpt: excerptOf(told.log), ...told });
  return page.evaluate((detail) => dispatchEvent(new CustomEvent("tutela-run", { detail })), detail);
}

/// As `src/exercise/excerpt.rs` makes one of a run that is under way.
function excerptOf(log) {
  const digests = log.match(/^digest .*\n/gm) ?? [];
  return log.replace(/^digest .*\n/gm, (line) => (line === digests.at(-1) ? line : ""));
}
