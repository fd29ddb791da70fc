// Reports a run to the learning platform that launched the page: SCORM 1.2 or cmi5.
//
// The platform keeps what is needed to go on: the log's orders and its last digest, compressed. What it is told is the
// trainee's own report; the log says whether it is true (`tutela replay`).

// SCORM 1.2 guarantees 4,096 characters, and some platforms cut at 4,095.
const SUSPEND_CHARACTERS = 4095;
const STATE = "tutela-log";

/// Joins the platform, or says why not; answers what there is to go on with.
export async function join(kind) {
  const platform = kind === "scorm12" ? new Scorm12() : new Cmi5Launch();
  await platform.begin();
  const session = new Session(platform);
  addEventListener("tutela-run", (event) => session.hear(JSON.parse(event.detail)));
  addEventListener("pagehide", () => platform.end());
  const kept = await platform.kept();
  return kept ? unpack(kept) : null;
}

class Session {
  constructor(platform) {
    this.platform = platform;
    this.queue = Promise.resolve();
  }

  /// One after the other: an older state must not overtake a newer one.
  hear(told) {
    this.queue = this.queue.then(() => this.take(told)).catch((error) => console.warn(`the platform was not told: ${error}`));
  }

  async take({ log, result }) {
    if (result) return this.platform.finish(result);
    const packed = await pack(log);
    if (packed.length <= this.platform.most) return this.platform.keep(packed);
    // The last that fits stays: a run goes on from there.
    console.info(`${packed.length} characters are more than the platform keeps; the run can be gone on with from an earlier moment`);
  }
}

/// The API of a frame above, or of the window that opened this one.
class Scorm12 {
  most = SUSPEND_CHARACTERS;
  began = Date.now();
  ended = false;

  async begin() {
    this.api = findApi(window) ?? (window.opener ? findApi(window.opener) : null);
    if (!this.api) throw new Error("no learning platform is above this page");
    if (String(this.api.LMSInitialize("")) !== "true") throw new Error(this.fault());
    const status = this.api.LMSGetValue("cmi.core.lesson_status");
    if (status === "not attempted" || status === "unknown" || status === "") this.set("cmi.core.lesson_status", "incomplete");
    this.set("cmi.core.exit", "suspend");
  }

  async kept() {
    return this.api.LMSGetValue("cmi.suspend_data");
  }

  keep(packed) {
    this.set("cmi.suspend_data", packed);
    this.commit();
  }

  finish(result) {
    this.set("cmi.core.score.min", "0");
    this.set("cmi.core.score.max", "100");
    this.set("cmi.core.score.raw", number(result.mark ?? 0));
    result.scales.forEach(([scale, mark], index) => {
      const objective = `cmi.objectives.${index}`;
      this.set(`${objective}.id`, scale.toLowerCase());
      if (mark === null) return;
      this.set(`${objective}.score.min`, "0");
      this.set(`${objective}.score.max`, "100");
      this.set(`${objective}.score.raw`, number(mark));
    });
    const before = Number(this.api.LMSGetValue("cmi.interactions._count")) || 0;
    result.decisions.forEach((decision, index) => {
      const interaction = `cmi.interactions.${before + index}`;
      this.set(`${interaction}.id`, word(decision.id));
      this.set(`${interaction}.type`, "choice");
      this.set(`${interaction}.student_response`, word(decision.option ?? "none"));
      this.set(`${interaction}.result`, verdict(decision.rating));
      this.set(`${interaction}.latency`, timespan(decision.after_s));
    });
    this.set("cmi.core.lesson_status", result.passed ? "passed" : "failed");
    this.set("cmi.suspend_data", "");
    this.set("cmi.core.exit", "");
    this.commit();
  }

  end() {
    if (this.ended) return;
    this.ended = true;
    this.set("cmi.core.session_time", timespan((Date.now() - this.began) / 1000));
    this.commit();
    this.api.LMSFinish("");
  }

  set(element, value) {
    if (String(this.api.LMSSetValue(element, value)) !== "true") console.warn(`${element}: ${this.fault()}`);
  }

  commit() {
    if (String(this.api.LMSCommit("")) !== "true") console.warn(this.fault());
  }

  fault() {
    return this.api.LMSGetErrorString(this.api.LMSGetLastError());
  }
}

function findApi(from) {
  // A chain of frames that leads back to itself has no end.
  for (let at = from, left = 50; at && left > 0; left -= 1) {
    try {
      if (at.API) return at.API;
    } catch {
      return null;
    }
    if (at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

/// The handshake, the order of statements and their context are the library's, which the package brings along.
class Cmi5Launch {
  // A document of the state resource: platforms keep more, and this is plenty for a drill.
  most = 200_000;

  async begin() {
    this.cmi5 = new globalThis.Cmi5();
    await this.cmi5.initialize();
  }

  state() {
    const { actor, activityId, registration } = this.cmi5.getLaunchParameters();
    return { agent: actor, activityId, registration, stateId: STATE };
  }

  async kept() {
    try {
      const { data } = await this.cmi5.xapi.getState(this.state());
      return data?.log;
    } catch {
      // There is none yet.
      return null;
    }
  }

  async keep(packed) {
    await this.cmi5.xapi.setState({ ...this.state(), state: { log: packed } });
  }

  async finish(result) {
    const score = { scaled: (result.mark ?? 0) / 100, raw: result.mark ?? 0, min: 0, max: 100 };
    const end = new Date();
    for (const { id, option, rating, after_s } of result.decisions) {
      const period = { start: new Date(end - after_s * 1000), end };
      const right = rating === null ? undefined : rating >= 3;
      await this.cmi5.interactionChoice("decisions", word(id), [word(option ?? "none")], [], [], undefined, undefined, right, period);
    }
    await (result.passed ? this.cmi5.pass(score) : this.cmi5.fail(score));
    await this.cmi5.complete();
    await this.keep("");
  }

  end() {
    this.cmi5.terminate().catch(() => {});
  }
}

/// What is needed to go on: everything but the digests on the way.
function essence(log) {
  const lines = log.split("\n").filter((line) => line !== "");
  const last = lines.findLastIndex((line) => line.startsWith("digest "));
  return lines.filter((line, index) => index === last || !line.startsWith("digest ")).map((line) => `${line}\n`).join("");
}

async function pack(log) {
  const stream = new Blob([essence(log)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function unpack(packed) {
  try {
    const bytes = Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await new Response(stream).text();
  } catch (error) {
    console.warn(`what the platform kept cannot be read, so the run begins anew: ${error}`);
    return null;
  }
}

/// At most two decimals: some platforms take no more.
function number(value) {
  return String(Math.round(value * 100) / 100);
}

/// Ids of the platform are letters, digits and `_`.
function word(id) {
  return String(id).replace(/\W/g, "_").slice(0, 255);
}

function verdict(rating) {
  if (rating === null) return "neutral";
  if (rating >= 3) return "correct";
  return rating <= 1 ? "wrong" : "neutral";
}

/// HHHH:MM:SS.ss, as SCORM 1.2 writes a time span.
function timespan(seconds) {
  const whole = Math.floor(seconds);
  const pad = (value, places) => String(value).padStart(places, "0");
  const hundredths = Math.floor((seconds - whole) * 100);
  return `${pad(Math.floor(whole / 3600), 4)}:${pad(Math.floor(whole / 60) % 60, 2)}:${pad(whole % 60, 2)}.${pad(hundredths, 2)}`;
}
