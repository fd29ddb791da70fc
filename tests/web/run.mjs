// Opens the browser build in a real browser: `node tests/web/run.mjs [PART OF A NAME]...`. The flagship drill, played by its
// lawful script, must give the log and the score card of the native run, byte for byte.
//
// Needs web/dist (bash web/build.sh --quick), the native program ($TUTELA, or target/debug/tutela), Chromium ($CHROMIUM, or
// /usr/bin/chromium) and Firefox ($FIREFOX, or /usr/bin/firefox-esr). Closes with "N passed, N failed".

import { drill } from "./drill.mjs";
import { fetching } from "./fetching.mjs";
import { firefox } from "./firefox.mjs";
import { finish } from "./frame.mjs";
import { keeping } from "./keeping.mjs";
import { keys } from "./keys.mjs";
import { loading } from "./loading.mjs";
import { pictures } from "./pictures.mjs";
import { sharing } from "./sharing.mjs";
import { touch } from "./touch.mjs";
import { tutorial } from "./tutorial.mjs";
import { typing } from "./typing.mjs";

try {
  await loading();
  await fetching();
  await keys();
  await typing();
  await touch();
  await tutorial();
  await pictures();
  await drill();
  await keeping();
  await sharing();
  await firefox();
} finally {
  await finish();
}
