// Loads the program, shows how far it is, and says in the page's own words what is wrong where it cannot run.
//
// The words are in index.html; this file only shows them. Nothing is fetched but the build's own files.

const BYTES_PER_MB = 1_000_000;
// Every WebAssembly file begins so; an error page with a friendly status does not.
const MAGIC = [0x00, 0x61, 0x73, 0x6d];

let problemShown = false;

/// One of the page's words, and what lies behind it. Stands before `begin`: a class is not there above its declaration.
class LoadProblem extends Error {
  constructor(problem, detail) {
    super(detail);
    this.problem = problem;
  }
}

await begin();

async function begin() {
  byId("again").firstElementChild.addEventListener("click", () => location.reload());
  if (typeof WebAssembly !== "object") return showProblem("no-wasm");
  if (!hasWebGl2()) return showProblem("no-webgl2");
  watchForFaults();
  byId("loading").hidden = false;
  const program = { response: null, failure: null, complete: false };
  try {
    const glue = await import(new URL(meta("tutela-glue").content, document.baseURI));
    await fetchProgram(meta("tutela-program"), program);
    await glue.default({ module_or_path: program.response });
  } catch (error) {
    const cause = program.failure ?? error;
    showProblem(problemOf(cause, program.complete), String(cause));
  }
}

/// Which of the page's words fit. Before the program is complete an unknown fault is the line's.
function problemOf(cause, complete) {
  if (cause instanceof LoadProblem) return cause.problem;
  if (cause instanceof WebAssembly.CompileError) return "no-wasm";
  if (cause instanceof WebAssembly.LinkError) return "not-the-program";
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
  program.response = new Response(response.body.pipeThrough(counted), { headers: { "content-type": "application/wasm" } });
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
  });
  addEventListener("tutela-stopped", (event) => showProblem("stopped", event.detail));
  addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) showProblem("stopped", event.message);
  });
  canvas.addEventListener("webglcontextlost", () => showProblem("graphics-lost"));
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
  byId("again").firstElementChild.focus();
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
