// A link that carries a run: made in the debrief, opened by somebody else, damaged, forged.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { PATIENCE_MS, acceptNotice, ask, begin, choose, drawn, headline, open, pastNotice, press, server, shows, started, test } from "./frame.mjs";
import { debriefed, dropScenario } from "./keeping.mjs";

export async function sharing() {
  await test("a debrief is handed on by a link, and by files", linkIsMadeAndOpened);
  await test("a link with a moment opens the debrief there", linkOpensAtItsMoment);
  await test("a link that is damaged, forged or overgrown is said", badLinksAreSaid);
  await test("a drill from a file is handed on by its files, for a link would lead nowhere", ownDrillHasNoLink);
}

let link;

async function linkIsMadeAndOpened(page, context) {
  await debriefed(page);
  await press(page, "h");
  const dialog = page.locator("#share");
  await dialog.waitFor({ state: "visible" });
  link = await page.locator("#share-link").inputValue();
  assert.ok(link.startsWith(`${server.address}/`) && link.includes("#run="), link);
  console.log(`a link to the debrief of half a minute has ${link.length} characters`);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#share-copy").click();
  await page.locator("#share-copied").waitFor({ state: "visible" });
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#share-log").click()]);
  assert.equal(download.suggestedFilename(), "market_mortar-0001.tutela-log");
  const log = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "drill", "the keyboard is the drill's again");

  const stranger = await context.browser().newContext();
  const theirs = await stranger.newPage();
  theirs.setDefaultTimeout(PATIENCE_MS);
  await theirs.goto(link);
  await started(theirs);
  await pastNotice(theirs);
  const kept = () => theirs.evaluate(() => globalThis.tutelaKept.names().filter((name) => name.startsWith("run/")));
  const pieces = await kept();
  const whole = await theirs.evaluate((names) => names.map((name) => globalThis.tutelaKept.get(name)).join(""), pieces);
  assert.equal(whole, log, "played again, the run is the same to the last byte");
  await theirs.reload();
  await headline(theirs, "Debrief of Market mortar.");
  assert.deepEqual(await kept(), pieces, "the same link brings the run once");
  await stranger.close();
}

async function linkOpensAtItsMoment(page) {
  assert.ok(link, "the test before made a link");
  const [address, packed] = link.split("#run=");
  for (const [query, clock] of [["", "00:00"], ["?t=17", "00:17"]]) {
    await page.goto("about:blank");
    await page.goto(`${address.split("?")[0]}${query}${query ? "&" : "?"}automation=1#run=${packed}`);
    await started(page);
    // The second time the run is the page's own.
    if (!query) await pastNotice(page);
    await headline(page, "Debrief of Market mortar.");
    await shows(page, `T+${clock}`);
  }
}

async function ownDrillHasNoLink(page) {
  await open(page, "?automation=1");
  await started(page);
  await dropScenario(page, (scenario) => scenario.replace('id: "market_mortar"', 'id: "our_market"'));
  await begin(page);
  await ask(page, "advance", 20);
  await page.evaluate(() => window.tutela.debrief());
  await headline(page, "Debrief of");
  await drawn(page);
  await choose(page, "Skip to the marks");
  await press(page, "h");
  await page.locator("#share-own").waitFor({ state: "visible" });
  assert.ok(await page.locator("#share-fits").isHidden());
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#share-log").click()]);
  assert.match(download.suggestedFilename(), /\.tutela-log$/);
}

async function badLinksAreSaid(page) {
  assert.ok(link, "the test before made a link");
  const [address, packed] = link.split("#run=");
  const says = async (fragment, words, pass = () => {}) => {
    await page.goto("about:blank");
    await page.goto(`${address}#run=${fragment}`);
    await started(page);
    await pass(page);
    await headline(page, words);
  };
  await says(packed.slice(0, packed.length / 2), "The link is damaged");
  await says("?!", "The link is damaged");
  await says(deflated("a".repeat(8_000_000)), "The link is damaged");
  await says(deflated("tutela-log (format:9)\n"), "The link is damaged");
  const excerpt = inflateRawSync(Buffer.from(packed, "base64url")).toString();
  await says(deflated(excerpt.replace(/seed:\d+/, "seed:4")), "cannot be repeated by this version", acceptNotice);
  await says(deflated(excerpt.replace(/engine:\d+/, "engine:1")), "another version of the program");
  await open(page, "");
}

function deflated(text) {
  return deflateRawSync(Buffer.from(text)).toString("base64url");
}
