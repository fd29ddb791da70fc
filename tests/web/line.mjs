// What the page fetches, and how long that takes on a poor line. By itself it measures, with an empty cache, and prints:
// `node tests/web/line.mjs [--judge]`. With --judge it fails where a release takes longer than it may; $TUTELA_DIST names
// another build than web/dist, for one for tests is several times as large.

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

/// 8 Mbit/s and 40 ms to and fro.
export const LINE = { bytesPerSecond: 1_000_000, latencyMs: 40 };
// Until the library can be used.
const MOST_MS = { cold: 20_000, warm: 6_000 };

/// Every file that comes while the body runs, with its bytes on the line; `line` simulates one.
export async function measured(page, context, body, line = null) {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (line) {
    const speed = { downloadThroughput: line.bytesPerSecond, uploadThroughput: line.bytesPerSecond };
    await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: line.latencyMs, ...speed });
  }
  const files = new Map();
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    const { pathname, protocol } = new URL(response.url);
    if (protocol === "http:") files.set(requestId, { name: pathname.slice(1) || "index.html", encoding: response.headers["content-encoding"] ?? "", bytes: 0 });
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (files.has(requestId)) files.get(requestId).bytes = encodedDataLength;
  });
  await body();
  const all = [...files.values()];
  await devtools.detach();
  return { files: all, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/// A machine is as fast as it is: only who asks for it has that judged.
async function measure(judges) {
  const { finish, open, started, test } = await import("./frame.mjs");
  await test("a poor line, and none", async (page, context) => {
    const load = async (go) => {
      await go();
      await started(page);
      return page.evaluate(() => {
        const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
        const program = performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm"));
        return { paint, arrived: program?.responseEnd ?? NaN, library: performance.now() };
      });
    };
    let cold;
    const { files, bytes } = await measured(page, context, async () => (cold = await load(() => open(page, ""))), LINE);
    for (const { name, encoding, bytes } of files) console.log(`${String(bytes).padStart(10)} bytes ${encoding.padEnd(4)} ${name}`);
    console.log(`${String(bytes).padStart(10)} bytes before the library shows`);
    const told = ({ paint, arrived, library }) => `first paint ${seconds(paint)}, program there ${seconds(arrived)}, library ${seconds(library)}`;
    console.log(`8 Mbit/s, ${LINE.latencyMs} ms, empty cache: ${told(cold)}`);
    const warm = await load(() => page.reload());
    console.log(`without the line's limits, warm cache: ${told(warm)}`);
    if (!judges) return;
    assert.ok(cold.library <= MOST_MS.cold, `the library comes after ${seconds(cold.library)} of at most ${seconds(MOST_MS.cold)}`);
    assert.ok(warm.library <= MOST_MS.warm, `the library comes back after ${seconds(warm.library)} of at most ${seconds(MOST_MS.warm)}`);
  });
  await finish();
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure(process.argv.includes("--judge"));
