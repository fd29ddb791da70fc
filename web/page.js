// Loads the program, shows how far it is, and says in the page's own words what is wrong where it cannot run.
//
// The words are in index.html, and in words.js for other languages; this file only shows them. Nothing is fetched but the
// build's own files, and one that does not come is asked for again before anybody is told.

const BYTES_PER_MB = 1_000_000;
// Every WebAssembly file begins so; an error page with a friendly status does not.
const MAGIC = [0x00, 0x61, 0x73, 0x6d];
// And every gzip file so.
const PACKED = [0x1f, 0x8b];
const LANGUAGES = ["en", "fr", "es"];
// With Control: settings, every unit, and the steps of a text field. Everything else is the browser's: the clipboard as well,
// of which typing.js hears.
const PROGRAM_KEYS = [",", "a", "y", "z", "Enter", "Backspace", "Delete", "Home", "End", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
// By themselves: without them the program would not know that the others come with them.
const MODIFIERS = ["Control", "Shift", "Alt", "Meta", "AltGraph"];
// Reload, full screen, tools.
const BROWSER_KEYS = ["F5", "F11", "F12"];
// Between one try and the next, where the line drops out.
const PAUSES_MS = [1_000, 3_000];
// A language or a drill that has not come by then does not come: it is a few ten thousand bytes.
const PATIENCE_MS = 30_000;

// More than this of its memory is all of it: what was asked for last did not fit.
const FULL_BYTES = 0.95 * 2 ** 32;

let problemShown = false;
let drillRuns = false;
let news = null;
/// The program's memory, once it runs.
let memory = null;
/// What the program told last of a run, as text.
let lastTold = null;
/// Which the page speaks.
let spoken = "en";
/// As they stood before another language was spoken.
let english = null;

/// One of the page's words, and what lies behind it. Stands before `begin`: a class is not there above its declaration.
class LoadProblem extends Error {
  /// It was tried often enough.
  isFinal = false;

  constructor(problem, detail) {
    super(detail);
    this.problem = problem;
  }
}

begin();

async function begin() {
  // This script has come.
  byId("silent").hidden = true;
  byId("again").firstElementChild.addEventListener("click", () => location.reload());
  await speak(language());
  if (typeof WebAssembly !== "object") return showProblem("no-wasm");
  if (isTooOld()) return showProblem("too-old");
  if (!hasWebGl2()) return showProblem("no-webgl2");
  watchForFaults();
  addEventListener("keydown", shareKeys, { capture: true });
  addEventListener("tutela-full-screen", toggleFullScreen);
  // What was pressed there is done: the keyboard is the drill's again.
  byId("notes").addEventListener("click", (event) => event.target.closest("button") && byId("drill").focus());
  byId("loading").hidden = false;
  try {
    const frame = meta("tutela-frame");
    if (query() !== location.search) globalThis.tutelaQuery = query();
    await joinPlatform(frame);
    const glue = imported(meta("tutela-glue").content);
    const ready = Promise.all([glue, layOut(!frame?.content), fetchOwnDrill(frame?.dataset.drills ?? "")]);
    await patiently((time) => startProgram(ready, time));
  } catch (error) {
    showProblem(problemOf(error, false), String(error));
  }
}

/// Fetches the program, and starts it once the rest is ready.
async function startProgram(ready, time) {
  const program = { response: null, counted: null, failure: null, complete: false };
  try {
    const [[glue]] = await Promise.all([ready, fetchProgram(meta("tutela-program"), program, time)]);
    ({ memory } = await glue.default({ module_or_path: program.response }));
  } catch (error) {
    // What is wrong with the bytes is seen by counting them.
    await program.counted;
    const cause = program.failure ?? error;
    if (cause instanceof LoadProblem) throw cause;
    throw new LoadProblem(problemOf(cause, program.complete), String(cause));
  }
}

/// What did not come is asked for again, after a pause that grows. `attempt` hears which time it is.
async function patiently(attempt) {
  for (let time = 0; ; time += 1) {
    try {
      return await attempt(time);
    } catch (error) {
      const problem = problemOf(error, false);
      if (problem !== "not-fetched" || error.isFinal) throw error;
      if (time === PAUSES_MS.length) {
        const last = error instanceof LoadProblem ? error : new LoadProblem(problem, String(error));
        last.isFinal = true;
        throw last;
      }
      await new Promise((done) => setTimeout(done, PAUSES_MS[time]));
    }
  }
}

/// A script of the build. A browser remembers under its address that it did not come.
function imported(name) {
  return patiently((time) => {
    const address = new URL(name, document.baseURI);
    if (time > 0) address.searchParams.set("again", time);
    return import(address);
  });
}

/// A text of the build; `mayBeKept` is false where what the browser kept of it was of no use.
function fetchText(name, mayBeKept) {
  return patiently(async (time) => {
    const address = new URL(name, document.baseURI);
    const isFirst = mayBeKept && time === 0;
    const how = { cache: isFirst ? "default" : "reload", signal: AbortSignal.timeout(PATIENCE_MS) };
    const response = (isFirst && (await keptOffline(address))) || (await fetch(address, how));
    if (!response.ok) throw new LoadProblem("not-fetched", `${name}: ${response.status} ${response.statusText}`);
    const text = await response.text();
    // An error page with a friendly status is none of ours.
    if (!text.startsWith("{")) throw new LoadProblem("not-fetched", `${name}: something else came`);
    return text;
  });
}

/// In a package the page reports to the learning platform; what that has kept of a run is gone on with.
async function joinPlatform(frame) {
  if (!frame?.content) return;
  byId("stays").hidden = true;
  byId("reports").hidden = false;
  if (frame.content === "cmi5") await imported(frame.dataset.library);
  const [{ join }, packing] = await Promise.all([imported(frame.dataset.script), imported("./share.js")]);
  try {
    const { log, languages } = await join(frame.content, packing);
    if (log) globalThis.tutelaResume = log;
    const preferred = spokenOf(languages);
    if (preferred) {
      globalThis.tutelaLanguage = preferred;
      await speak(preferred);
    }
  } catch (error) {
    throw new LoadProblem("no-platform", error.message);
  }
}

/// A drill that a package brings along; all others are files of the build.
async function fetchOwnDrill(drills) {
  const drill = new URLSearchParams(query()).get("scenario");
  if (!drills.split(" ").includes(drill)) return;
  await patiently(async () => {
    const response = await fetch(new URL(`drill-${drill}.txt`, document.baseURI));
    if (!response.ok) throw new LoadProblem("not-fetched", `${response.status} ${response.statusText}`);
    globalThis.tutelaDrill = await response.text();
  });
}

/// Lays out what the program looks for on the page: what is kept, files, languages and drills, and a run that the link
/// carries. In a package the platform keeps the run, and the address is the platform's.
async function layOut(isAlone) {
  const scripts = ["./keep.js", "./files.js", "./packs.js", "./share.js", "./typing.js", "./news.js"];
  const [{ openKept }, { Files }, { Packs }, share, { Typing }, { News }] = await Promise.all(scripts.map(imported));
  globalThis.tutelaFiles = new Files(() => showNote("blocked"));
  globalThis.tutelaTyping = new Typing(byId("drill"));
  news = new News();
  globalThis.tutelaPacks = new Packs(meta("tutela-packs").content.split(" "), fetchText);
  globalThis.tutelaKept = await openKept(isAlone, showUnkept);
  fetchAhead();
  if (!isAlone) return;
  const run = await share.runIn(location.hash);
  if (run !== null) globalThis.tutelaShared = run;
  // Another link in the same tab changes only what stands behind the "#".
  addEventListener("hashchange", async () => {
    if ((await share.runIn(location.hash)) !== null) location.reload();
  });
  addEventListener("tutela-share", (event) => share.showShare(JSON.parse(event.detail), globalThis.tutelaFiles));
  addEventListener("tutela-run", askToKeep);
  globalThis.tutelaShares = true;
}

/// Lets come beside the program what it will ask for first. It asks itself: a guess that is wrong costs a fetch, no more.
function fetchAhead() {
  const asked = new URLSearchParams(query());
  const [, chosen] = globalThis.tutelaKept.get("settings")?.match(/language:Some\((\w+)\)/) ?? [];
  const language = globalThis.tutelaLanguage ?? spokenOf([asked.get("lang"), chosen, ...navigator.languages]);
  for (const name of [`text-${language}`, `drill-${asked.get("scenario")}`]) {
    if (globalThis.tutelaPacks.has(name)) globalThis.tutelaPacks.want(name);
  }
}

/// What the page is opened with: a platform that leaves out what a package asks for has it all the same.
function query() {
  const opens = meta("tutela-frame")?.dataset.opens ?? "";
  const asked = location.search;
  if (opens === "" || new URLSearchParams(asked).has("scenario")) return asked;
  return `${opens}&${asked.slice(1)}`;
}

/// As the link asks, or else the browser.
function language() {
  return spokenOf([new URLSearchParams(query()).get("lang"), ...navigator.languages]) ?? "en";
}

/// The first language of these tags that the page speaks: "fr" of "de-DE" and "fr-CA".
function spokenOf(tags) {
  const languages = tags.filter((tag) => tag).map((tag) => tag.trim().split(/[-_]/)[0].toLowerCase());
  return languages.find((language) => LANGUAGES.includes(language));
}

/// English stands in the page; where the words of another language do not come, the page stays as it is.
async function speak(language) {
  if (language === spoken) return;
  spoken = language;
  try {
    const { WORDS } = await import(new URL(meta("tutela-words").content, document.baseURI));
    english ??= wordsOfThePage();
    const words = WORDS[language] ?? english;
    for (const element of document.querySelectorAll("[data-say]")) element.textContent = words[element.dataset.say];
    for (const element of document.querySelectorAll("[data-say-label]")) element.ariaLabel = words[element.dataset.sayLabel];
    document.title = words.title;
    document.documentElement.lang = language;
  } catch {
    // The line is down: the next fetch says so.
  }
}

function wordsOfThePage() {
  const said = [...document.querySelectorAll("[data-say]")].map((element) => [element.dataset.say, element.textContent]);
  const labels = [...document.querySelectorAll("[data-say-label]")].map((element) => [element.dataset.sayLabel, element.ariaLabel]);
  return { ...Object.fromEntries([...said, ...labels]), title: document.title };
}

/// Which of the page's words fit. Before the program is complete an unknown fault is the line's.
function problemOf(cause, complete) {
  if (cause instanceof LoadProblem) return cause.problem;
  if (cause instanceof WebAssembly.CompileError) return "no-wasm";
  if (cause instanceof WebAssembly.LinkError) return "not-the-program";
  if (cause instanceof RangeError && /memory/i.test(cause.message)) return "no-memory";
  return complete ? "stopped" : "not-fetched";
}

/// A response whose bytes are counted, and checked to be a program.
async function fetchProgram(link, program, time) {
  const line = patience(Number(link.dataset.patienceMs));
  // What broke off before may lie in the browser's own cache.
  const how = { cache: time > 0 ? "reload" : "default", signal: line.signal };
  const response = await fetch(new URL(link.content, document.baseURI), how);
  if (!response.ok) throw new LoadProblem("not-fetched", `${response.status} ${response.statusText}`);
  const counted = counter(link, program, line);
  if (response.headers.get("content-type") === "application/wasm" && link.content.endsWith(".wasm")) {
    // As it came: so a browser finds again what it compiled of it before.
    program.counted = response.clone().body.pipeThrough(counted).pipeTo(new WritableStream()).catch(() => {});
    program.response = response;
  } else {
    // With a type of its own, so that a server with a wrong one still streams.
    const plain = await unpacked(response.body);
    program.response = new Response(plain.pipeThrough(counted), { headers: { "content-type": "application/wasm" } });
  }
}

function counter(link, program, line) {
  const total = Number(link.dataset.bytes);
  let loaded = 0;
  const fail = (problem, detail) => {
    line.ends();
    program.failure = new LoadProblem(problem, detail);
    throw program.failure;
  };
  return new TransformStream({
    transform(chunk, controller) {
      line.hears();
      for (let i = 0; i < chunk.length && loaded + i < MAGIC.length; i++) {
        if (chunk[i] !== MAGIC[loaded + i]) fail("not-the-program", link.content);
      }
      loaded += chunk.length;
      showProgress(loaded, total);
      controller.enqueue(chunk);
    },
    flush() {
      line.ends();
      const detail = `${link.content}: ${loaded} of ${total} bytes`;
      if (loaded < total) fail("not-fetched", detail);
      if (loaded > total) fail("not-the-program", detail);
      program.complete = true;
    },
  });
}

/// Gives a line up on which nothing comes any more.
function patience(ms) {
  const line = new AbortController();
  const giveUp = () => line.abort(new LoadProblem("not-fetched", `nothing came for ${ms / 1000} s`));
  let timer = setTimeout(giveUp, ms);
  const ends = () => clearTimeout(timer);
  const hears = () => {
    ends();
    timer = setTimeout(giveUp, ms);
  };
  return { signal: line.signal, hears, ends };
}

/// A package holds the program compressed, for its host compresses nothing; a server that has unpacked it on the way does no
/// harm, because the bytes say what they are.
async function unpacked(body) {
  const reader = body.getReader();
  let next = await reader.read();
  const isPacked = PACKED.every((byte, at) => next.value?.[at] === byte);
  const whole = new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(next.value);
      next = await reader.read();
    },
    cancel: (why) => reader.cancel(why),
  });
  return isPacked ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
}

/// What the worker has kept: on a first visit it does not answer yet, and the line may be gone by now.
async function keptOffline(address) {
  if (!meta("tutela-offline") || !globalThis.caches) return undefined;
  // A browser that keeps nothing refuses to look.
  return caches.match(address).catch(() => undefined);
}

function showProgress(loaded, total) {
  byId("amount").hidden = false;
  byId("loaded").textContent = (loaded / BYTES_PER_MB).toFixed(1);
  byId("total").textContent = (total / BYTES_PER_MB).toFixed(1);
  byId("progress").value = Math.min(loaded / total, 1);
  byId("phase-loading").hidden = loaded >= total;
  byId("phase-starting").hidden = loaded < total;
}

/// The program says when its first picture stands, and when it cannot go on; the browser may end it too.
function watchForFaults() {
  const canvas = byId("drill");
  addEventListener("tutela-ready", () => {
    if (problemShown) return;
    byId("start").hidden = true;
    canvas.focus();
    news.keepOffline(meta("tutela-offline")?.content);
  });
  addEventListener("tutela-run", (event) => (lastTold = event.detail));
  addEventListener("tutela-headline", (event) => showHeadline(JSON.parse(event.detail)));
  addEventListener("beforeunload", (event) => {
    if (drillRuns && !problemShown) event.preventDefault();
  });
  addEventListener("tutela-stopped", (event) => showStopped(/memory/i.test(event.detail), event.detail));
  addEventListener("error", ({ error, message }) => {
    // A fault of the program's own has said its words before it gives up; a want of memory has none.
    if (error instanceof WebAssembly.RuntimeError) showStopped(/unreachable/i.test(message), message);
    if (error instanceof RangeError) showStopped(/memory/i.test(message), message);
  });
  canvas.addEventListener("webglcontextlost", () => showProblem("graphics-lost"));
}

function showStopped(isMemory, detail) {
  const isFull = memory?.buffer.byteLength > FULL_BYTES;
  showProblem(isMemory || isFull ? "no-memory" : "stopped", detail);
}

/// The program takes every key that reaches the canvas. The browser's own stop here, and so do those of the page.
function shareKeys(event) {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (MODIFIERS.includes(key)) return;
  // Both together are the key that types a third sign.
  const commands = (ctrlKey || metaKey) && !altKey && !PROGRAM_KEYS.includes(key.length === 1 ? key.toLowerCase() : key);
  const goesThroughPages = altKey && !ctrlKey && ["ArrowLeft", "ArrowRight", "Home"].includes(key);
  if (commands || goesThroughPages || BROWSER_KEYS.includes(key)) return event.stopImmediatePropagation();
  const act = pageKey(event);
  if (!act) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  if (!event.repeat) act();
}

/// Alt and Enter fill the screen, Alt and the arrow down lead to the page's notes below the drill; Escape leads back.
function pageKey({ key, altKey }) {
  const note = document.querySelector(".note:not([hidden]) button:not([hidden])");
  const isInNotes = byId("notes").contains(document.activeElement);
  if (key === "Enter" && altKey && document.fullscreenEnabled) return toggleFullScreen;
  if (key === "ArrowDown" && altKey && note) return () => note.focus();
  if (key === "Escape" && isInNotes) return () => byId("drill").focus();
  if (key === "Escape" && document.fullscreenElement) return toggleFullScreen;
  return null;
}

/// The whole page, so that its notes are seen there too. A browser may refuse, and then nothing has changed.
async function toggleFullScreen() {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch (error) {
    console.info(`the screen stays as it is: ${error}`);
  }
}

/// What the canvas shows, for those who hear the page; and whether leaving it would break off a drill.
function showHeadline({ says, lang, runs }) {
  byId("headline").textContent = says;
  document.documentElement.lang = lang;
  drillRuns = runs;
  news.heed(runs);
  speak(lang);
}

/// Once there is a run that somebody may want again: a browser that asks its person is told why by then.
async function askToKeep(event) {
  if (JSON.parse(event.detail).result === null) return;
  removeEventListener("tutela-run", askToKeep);
  const isKept = await navigator.storage?.persisted?.().catch(() => true);
  if (isKept === false) await navigator.storage.persist().catch(() => {});
}

/// What the program wrote is in memory only: the browser's storage is "full" or "refused". Null takes it back.
function showUnkept(fault) {
  byId("unkept").hidden = fault === null;
  byId("unkept-full").hidden = fault !== "full";
  byId("unkept-refused").hidden = fault !== "refused";
  byId("unkept-close").onclick = () => (byId("unkept").hidden = true);
}

/// One that says only that something has happened.
function showNote(id) {
  byId(id).hidden = false;
  byId(`${id}-close`).onclick = () => (byId(id).hidden = true);
}

/// The first problem stays: what follows it is its consequence.
function showProblem(problem, detail = "") {
  if (problemShown) return;
  problemShown = true;
  byId("start").hidden = false;
  byId("loading").hidden = true;
  document.querySelector(`[data-problem="${problem}"]`).hidden = false;
  byId("detail").textContent = detail;
  byId("detail").hidden = detail === "";
  byId("again").hidden = false;
  offerLog();
  byId("again").firstElementChild.focus();
}

/// What was played until then, or is looked at, for whoever runs the drill.
function offerLog() {
  const kept = globalThis.tutelaKept?.log() ?? { log: "" };
  const told = lastTold ? JSON.parse(lastTold) : null;
  const { name, log } = kept.log === "" && told ? { name: told.drill, log: told.log } : kept;
  byId("save-log").hidden = log === "";
  byId("save-log").onclick = () => globalThis.tutelaFiles.save(`${name}.tutela-log`, "text/plain", log);
}

/// What the page needs of a browser, apart from WebAssembly and WebGL 2 (docs/browser.md has the versions).
function isTooOld() {
  try {
    new DecompressionStream("deflate-raw");
    return typeof AbortSignal.timeout !== "function";
  } catch {
    return true;
  }
}

function hasWebGl2() {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`);
}

function byId(id) {
  return document.getElementById(id);
}
