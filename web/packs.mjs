// Puts together what the page fetches when it is needed: `node web/packs.mjs FOLDER` writes `text-LANGUAGE.txt` for each language
// but English, and `drill-NAME.txt` for each drill with its map, its texts and its order scripts.
//
// JSON, called a text: every host of files hands one out.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MESSAGES = join(ROOT, "assets", "messages");
const CATALOGUE = join(ROOT, "assets", "catalogue");
const DRILLS = join(ROOT, "scenarios");

const [, , out] = process.argv;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const language of readdirSync(MESSAGES).filter((name) => name !== "en")) write(`text-${language}`, languageFile(language));
const scenario = /^([^.]+)\.ron$/;
for (const [, name] of readdirSync(DRILLS).map((file) => file.match(scenario)).filter((found) => found)) write(`drill-${name}`, drillFile(name));

/// The program's messages by the names of their files, and its drills as their cards show them.
function languageFile(language) {
  const folder = join(MESSAGES, language);
  const messages = Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return { messages, catalogue: JSON.parse(readFileSync(join(CATALOGUE, `${language}.json`), "utf8")) };
}

/// Files by the names under which the scenario's reader asks for them.
function drillFile(name) {
  const document = readFileSync(join(DRILLS, `${name}.ron`), "utf8");
  const beside = readdirSync(DRILLS);
  const texts = beside.filter((file) => file.startsWith(`${name}.`) && file.endsWith(".ftl"));
  const maps = beside.filter((file) => document.includes(`File("${file}")`));
  const scripts = readdirSync(join(DRILLS, name)).filter((file) => file.endsWith(".orders.ron")).map((file) => `${name}/${file}`);
  return Object.fromEntries([`${name}.ron`, ...texts, ...maps, ...scripts].map((file) => [file, readFileSync(join(DRILLS, file), "utf8")]));
}

function write(name, content) {
  writeFileSync(join(out, `${name}.txt`), JSON.stringify(content));
}
