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
// With Control: settings, every unit, and the clipboard and steps of a text field. Everything else is the browser's.
const PROGRAM_KEYS = [",", "a", "c", "v", "x", "y", "z", "Enter", "Backspace", "Delete", "Home", "End", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
// Reload, full screen, tools.
const BROWSER_KEYS = ["F5", "F11", "F12"];
// Between one try and the next, where the line drops out.
const PAUSES_MS = [1_000, 3_000];
// A language or a drill that has not come by then does not come: it is a few ten thousand bytes.
const PATIENCE_MS = 30_000;

let problemShown = false;
let drillRuns = false;
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

await begin();

async function begin() {
  byId("again").firstElementChild.addEventListener("click", () => location.reload());
  await speak(language());
  if (typeof WebAssembly !== "object") return showProblem("no-wasm");
  if (!hasWebGl2()) return showProblem("no-webgl2");
  watchForFaults();
  addEventListener("keydown", shareKeys, { capture: true });
  addEventListener("tutela-full-screen", toggleFullScreen);
  // What was pressed there is done: the keyboard is the drill's again.
  byId("notes").addEventListener("click", (event) => event.target.closest("button") && byId("drill").focus());
  byId("loading").hidden = false;
  try {
    const frame = meta("tutela-frame");
    await joinPlatform(frame);
    const glue = imported(meta("tutela-glue").content);
    const ready = Promise.all([glue, layOut(!frame?.content), fetchOwnDrill(frame?.dataset.drills ?? "")]);
    await patiently(() => startProgram(ready));
  } catch (error) {
    showProblem(problemOf(error, false), String(error));
  }
}

/// Fetches the program, and starts it once the rest is ready.
async function startProgram(ready) {
  const program = { response: null, failure: null, complete: false };
  try {
    const [[glue]] = await Promise.all([ready, fetchProgram(meta("tutela-program"), program)]);
    await glue.default({ module_or_path: program.response });
  } catch (error) {
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
  const drill = new URLSearchParams(location.search).get("scenario");
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
  const scripts = ["./keep.js", "./files.js", "./packs.js", "./share.js"];
  const [{ openKept }, { Files }, { Packs }, share] = await Promise.all(scripts.map(imported));
  globalThis.tutelaFiles = new Files();
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
  addEventListener("tutela-share", (event) => showShare(JSON.parse(event.detail), share.linkTo));
  globalThis.tutelaShares = true;
}

/// Lets come beside the program what it will ask for first. It asks itself: a guess that is wrong costs a fetch, no more.
function fetchAhead() {
  const asked = new URLSearchParams(location.search);
  const [, chosen] = globalThis.tutelaKept.get("settings")?.match(/language:Some\((\w+)\)/) ?? [];
  const language = globalThis.tutelaLanguage ?? spokenOf([asked.get("lang"), chosen, ...navigator.languages]);
  for (const name of [`text-${language}`, `drill-${asked.get("scenario")}`]) {
    if (globalThis.tutelaPacks.has(name)) globalThis.tutelaPacks.want(name);
  }
}

/// As the link asks, or else the browser.
function language() {
  return spokenOf([new URLSearchParams(location.search).get("lang"), ...navigator.languages]) ?? "en";
}

/// The first language of these tags that the page speaks: "fr" of "de-DE" and "fr-CA".
function spokenOf(tags) {
  const languages = tags.filter((tag) => tag).map((tag) => tag.trim().split(/[-_]/)[0].toLowerCase());
  return languages.find((language) => LANGUAGES.includes(language));
}

/// English stands in the page; where the words of another language do not come, the page stays as it is.
async function speak(language) {
  if (language === document.documentElement.lang) return;
  try {
    const { WORDS } = await import(new URL(meta("tutela-words").content, document.baseURI));
    english ??= wordsOfThePage();
    const words = WORDS[language] ?? english;
    for (const element of document.querySelectorAll("[data-say]")) element.textContent = words[element.dataset.say];
    document.title = words.title;
    document.documentElement.lang = language;
  } catch {
    // The line is down: the next fetch says so.
  }
}

function wordsOfThePage() {
  const said = [...document.querySelectorAll("[data-say]")].map((element) => [element.dataset.say, element.textContent]);
  return { ...Object.fromEntries(said), title: document.title };
}

/// Which of the page's words fit. Before the program is complete an unknown fault is the line's.
function problemOf(cause, complete) {
  if (cause instanceof LoadProblem) return cause.problem;
  if (cause instanceof WebAssembly.CompileError) return "no-wasm";
  if (cause instanceof WebAssembly.LinkError) return "not-the-program";
  if (cause instanceof RangeError && /memory/i.test(cause.message)) return "no-memory";
  return complete ? "stopped" : "not-fetched";
}

/// A response that counts its bytes and checks that they are a program. It names its own type, so that a server
/// with a wrong one still streams.
async function fetchProgram(link, program) {
  const response = await fetch(new URL(link.content, document.baseURI));
  if (!response.ok) throw new LoadProblem("not-fetched", `${response.status} ${response.statusText}`);
  const total = Number(link.dataset.bytes);
  let loaded = 0;
  const fail = (problem, detail) => {
    program.failure = new LoadProblem(problem, detail);
    throw program.failure;
  };
  const plain = await unpacked(response.body);
  const counted = new TransformStream({
    transform(chunk, controller) {
      for (let i = 0; i < chunk.length && loaded + i < MAGIC.length; i++) {
        if (chunk[i] !== MAGIC[loaded + i]) fail("not-the-program", link.content);
      }
      loaded += chunk.length;
      showProgress(loaded, total);
      controller.enqueue(chunk);
    },
    flush() {
      if (loaded !== total) fail("not-the-program", `${link.content}: ${loaded} of ${total} bytes`);
      program.complete = true;
    },
  });
  program.response = new Response(plain.pipeThrough(counted), { headers: { "content-type": "application/wasm" } });
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
    keepOffline();
  });
  addEventListener("tutela-headline", (event) => showHeadline(JSON.parse(event.detail)));
  addEventListener("beforeunload", (event) => {
    if (drillRuns && !problemShown) event.preventDefault();
  });
  addEventListener("tutela-stopped", (event) => showProblem("stopped", event.detail));
  addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) showProblem("stopped", event.message);
  });
  canvas.addEventListener("webglcontextlost", () => showProblem("graphics-lost"));
}

/// The program takes every key that reaches the canvas. The browser's own stop here, and so do those of the page.
function shareKeys(event) {
  const { key, ctrlKey, metaKey, altKey } = event;
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
}

/// After the first picture, so that the worker's downloads do not hold it up. Without one the page works with a network.
async function keepOffline() {
  const worker = meta("tutela-offline")?.content;
  if (!worker || !navigator.serviceWorker) return;
  try {
    const kept = await navigator.serviceWorker.register(worker);
    const tell = () => {
      if (kept.waiting && kept.active) showNews(kept.waiting);
    };
    tell();
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", tell));
  } catch (error) {
    console.info(`not kept for use without a network: ${error}`);
  }
}

/// A newer build waits: it is loaded when the person says so.
function showNews(waiting) {
  byId("news").hidden = false;
  byId("news-later").onclick = () => (byId("news").hidden = true);
  byId("news-load").onclick = () => {
    const loadOnceActive = () => waiting.state === "activated" && location.reload();
    waiting.addEventListener("statechange", loadOnceActive);
    waiting.postMessage("change-over");
    // On a first visit no page holds the older one back, and the newer has taken its place already.
    loadOnceActive();
  };
}

/// What the program wrote is in memory only: the browser's storage is "full" or "refused". Null takes it back.
function showUnkept(fault) {
  byId("unkept").hidden = fault === null;
  byId("unkept-full").hidden = fault !== "full";
  byId("unkept-refused").hidden = fault !== "refused";
  byId("unkept-close").onclick = () => (byId("unkept").hidden = true);
}

/// A link to the debrief, the log and what people added to it, for somebody else.
async function showShare(run, linkTo) {
  const { link, fits } = await linkTo(run);
  const files = globalThis.tutelaFiles;
  const field = byId("share-link");
  field.value = fits ? link : "";
  byId("share-fits").hidden = !fits;
  byId("share-too-long").hidden = fits;
  for (const length of document.querySelectorAll(".share-length")) length.textContent = link.length.toLocaleString(document.documentElement.lang);
  byId("share-copied").hidden = true;
  byId("share-copy").onclick = async () => {
    field.select();
    // Away from a secure address there is only the older way.
    const copied = navigator.clipboard ? navigator.clipboard.writeText(link) : Promise.reject();
    await copied.catch(() => document.execCommand("copy"));
    byId("share-copied").hidden = false;
  };
  byId("share-log").onclick = () => files.save(`${run.name}.tutela-log`, "text/plain", run.log);
  byId("share-marks").hidden = run.marks === null;
  byId("share-marks").onclick = () => files.save(`${run.name}.tutela-log.marks.ron`, "text/plain", run.marks);
  byId("share-close").onclick = () => byId("share").close();
  byId("share").onclose = () => byId("drill").focus();
  byId("share").showModal();
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

/// What was played until then, for whoever runs the drill.
function offerLog() {
  const { name, log } = globalThis.tutelaKept?.log() ?? { log: "" };
  byId("save-log").hidden = log === "";
  byId("save-log").onclick = () => globalThis.tutelaFiles.save(`${name}.tutela-log`, "text/plain", log);
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
