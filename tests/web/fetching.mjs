// What is fetched when it is needed, and not before: languages and drills, on lines that hold and on those that do not.

import assert from "node:assert/strict";
import { ask, choose, drawn, headline, open, press, started, test } from "./frame.mjs";
import { workerIsThere } from "./keeping.mjs";

// Its settings fit the screen, and a renderer without a graphics card draws it often.
const SMALL = { viewport: { width: 1024, height: 600 } };
// What a worker has kept already would come without being asked for.
const BARE = { serviceWorkers: "block" };
// The first try and those that follow by themselves.
const TRIES = 3;

export async function fetching() {
  await test("a language is fetched when it is chosen, and not before", languageIsFetched, { ...SMALL, ...BARE });
  await test("a language that does not come is said; the old one stays until it is there", languageComesLater, { ...SMALL, ...BARE });
  await test("the first words of the page are those of its link", firstWordsAreTheLinks, BARE);
  await test("a drill is fetched when it is opened, once", drillIsFetched, BARE);
  await test("a drill that does not come is said, and can be tried again or left", drillComesLater, BARE);
  await test("the automation object waits for a drill, or says why it does not come", automationWaits, BARE);
  await test("what drops out once is fetched without a word", dropsOutOnce, BARE);
  await test("without a network there is every language, and drills that were never opened", offlineHasEverything);
}

async function languageIsFetched(page) {
  const asked = askedFor(page);
  await open(page, "?automation=1");
  await started(page);
  await headline(page, "Library of drills.");
  assert.deepEqual(asked, [], "English is in the program");
  await chooseFrench(page);
  await headline(page, "Bibliothèque d’exercices.");
  assert.deepEqual(asked, ["text-fr"]);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
  await press(page, "Escape");
  await choose(page, "Ouvrir Premiers pas");
  await headline(page, "Contenu sensible : Premiers pas");
  assert.deepEqual(asked, ["text-fr", "drill-first_steps"]);
  await page.reload();
  await started(page);
  await headline(page, "Bibliothèque d’exercices.");
}

async function languageComesLater(page) {
  const asked = askedFor(page);
  const lift = await lineDown(page, "text-fr");
  await open(page, "?automation=1");
  await started(page);
  await chooseFrench(page);
  await headline(page, "Français is being fetched…");
  await headline(page, "Français could not be fetched");
  assert.equal(asked.length, TRIES, "it was tried again before anybody was told");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await press(page, "Escape");
  await headline(page, "Library of drills.");
  await chooseFrench(page);
  await headline(page, "Français could not be fetched");
  await lift();
  await press(page, "Enter");
  await headline(page, "Bibliothèque d’exercices.");
}

async function firstWordsAreTheLinks(page) {
  const asked = askedFor(page);
  await page.addInitScript(() => {
    globalThis.heard = [];
    addEventListener("tutela-headline", (event) => heard.push(JSON.parse(event.detail).lang));
    addEventListener("tutela-ready", () => heard.push("ready"));
  });
  await open(page, "?lang=es&scenario=night_alert");
  await started(page);
  await headline(page, "Aviso de contenido");
  const heard = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(heard.slice(heard.indexOf("ready")).filter((lang) => lang === "en"), [], "nothing is drawn before they are there");
  assert.deepEqual(asked.toSorted(), ["drill-night_alert", "text-es"]);
}

async function drillIsFetched(page) {
  const asked = askedFor(page);
  await open(page, "?automation=1");
  await started(page);
  await choose(page, "Open First steps");
  await headline(page, "Content notice of First steps.");
  await press(page, "Escape");
  await headline(page, "Library of drills.");
  await choose(page, "Open First steps");
  await headline(page, "Content notice of First steps.");
  assert.deepEqual(asked, ["drill-first_steps"]);
}

async function drillComesLater(page) {
  const lift = await lineDown(page, "drill-first_steps");
  await open(page, "?automation=1");
  await started(page);
  await choose(page, "Open First steps");
  await headline(page, "First steps could not be fetched");
  await choose(page, "Cancel");
  await headline(page, "Library of drills.");
  await choose(page, "Open First steps");
  await headline(page, "First steps could not be fetched");
  await lift();
  await choose(page, "Try again");
  await headline(page, "Content notice of First steps.");
}

async function automationWaits(page) {
  const lift = await lineDown(page, "drill-polling_day");
  await open(page, "?automation=1");
  await started(page);
  const opened = (drill) => ask(page, "open", drill, 1, "practice");
  await assert.rejects(opened("polling_day"), /polling_day could not be fetched/);
  await assert.rejects(opened("no_such_drill"), /there is no drill no_such_drill; there are: .*polling_day/);
  await lift();
  assert.deepEqual(await opened("polling_day"), { tick: 0, ended: false });
}

/// Program, glue, a script of the page, a language and a drill, each of them once.
async function dropsOutOnce(page) {
  const dropped = new Set();
  await page.route(/\.(wasm|js|txt)$/, (route) => {
    const name = nameOf(route.request().url());
    // The page's first script has nobody to fetch it again.
    if (name === "page" || name === "words" || dropped.has(name)) return route.continue();
    dropped.add(name);
    return route.abort();
  });
  await open(page, "?lang=fr&scenario=first_steps");
  await started(page);
  await headline(page, "Contenu sensible : Premiers pas");
  assert.deepEqual([...dropped].sort(), ["drill-first_steps", "files", "keep", "news", "packs", "share", "text-fr", "tutela", "typing"]);
}

async function offlineHasEverything(page) {
  await open(page, "?automation=1");
  await started(page);
  await workerIsThere(page);
  await page.context().setOffline(true);
  // On the first visit still: the worker does not answer this page.
  await choose(page, "Open First steps");
  await headline(page, "Content notice of First steps.");
  await open(page, "?lang=es&scenario=bridge_medevac&automation=1");
  await started(page);
  await headline(page, "Aviso de contenido");
  await press(page, "Enter");
  await press(page, "Enter");
  await drawn(page);
  await open(page, "?lang=fr&scenario=polling_day");
  await started(page);
  await headline(page, "Contenu sensible");
}

/// Names of languages and drills, as they are asked for from now on.
function askedFor(page) {
  const asked = [];
  page.on("request", (request) => {
    const name = nameOf(request.url());
    if (/^(text|drill)-/.test(name)) asked.push(name);
  });
  return asked;
}

/// Lets a file not come until the line is lifted again.
async function lineDown(page, name) {
  const address = new RegExp(`/${name}-[0-9a-f]{16}\\.txt$`);
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

/// Without the digest and what follows it.
function nameOf(address) {
  return new URL(address).pathname.slice(1).replace(/-[0-9a-f]{16}\..*$/, "");
}

/// In the settings, which are open then.
async function chooseFrench(page) {
  if ((await ask(page, "where", "Done")).length === 0) await choose(page, "Settings");
  await choose(page, "Language");
  await choose(page, "Français");
}
