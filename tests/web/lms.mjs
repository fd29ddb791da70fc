// A package for a learning platform, played within one.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { unzipSync } from "fflate";
import { PROGRAM, ROOT, scratch, test } from "./frame.mjs";

export async function lms() {
  await test("a SCORM 1.2 package reports to its platform, and goes on where it was left", reportsToScorm);
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
