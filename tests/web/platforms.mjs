// Takes packages to learning platforms: they are valid by the standards' own schemas, they report a run as the standards
// ask, and they go on where they were left.
//
// Needs web/dist (bash web/build.sh --quick), the native program ($TUTELA, or target/debug/tutela), Chromium ($CHROMIUM, or
// /usr/bin/chromium) and a Python with ralph-malph ($TUTELA_PYTHON). Closes with "N passed, N failed".

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { CMI5 } from "./lms_cmi5.mjs";
import { Frame, scratch } from "./lms_frame.mjs";
import { MANIFESTS } from "./lms_manifests.mjs";
import { RUNS } from "./lms_runs.mjs";
import { SCORM } from "./lms_scorm.mjs";

const only = process.argv[2];
const frame = await Frame.open();
try {
  for (const [name, body] of [...MANIFESTS, ...SCORM, ...CMI5, ...RUNS]) {
    if (!only || name.includes(only)) await frame.test(name, body);
  }
} finally {
  await frame.close();
  rmSync(scratch, { recursive: true });
}
assert.ok(frame.passed + frame.failed > 0, `no test is called ${only}`);
console.log(`${frame.passed} passed, ${frame.failed} failed`);
process.exitCode = frame.failed === 0 ? 0 : 1;
