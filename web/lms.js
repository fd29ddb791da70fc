// Reports a run to the learning platform that launched the page: SCORM 1.2 or cmi5.
//
// The platform keeps what is needed to go on: the log's orders and its last digest, compressed. What it is told is the
// trainee's own report; the log says whether it is true (`tutela replay`).

// SCORM 1.2 guarantees 4,096 characters, and some platforms cut at 4,095.
const SUSPEND_CHARACTERS = 4095;
// A document of the state resource: platforms keep more, and this is plenty for a drill.
const STATE_CHARACTERS = 200_000;
const STATE = "tutela-log";
const FINAL_LOG = "tutela-final-log";
const XAPI = "1.0.3";
const SCORED = { id: "http://adlnet.gov/expapi/verbs/scored", display: { en: "scored" } };
const TERMINATED = "http://adlnet.gov/expapi/verbs/terminated";
const OBJECTIVE = "http://adlnet.gov/expapi/activities/objective";
const EXTENSIONS = "https://tutela.invalid/extensions";
// At the start a platform that does not answer is said; later its report waits for it.
const TRIES_AT_THE_START = 3;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/// Something that the platform should know has not reached it.
let waits = false;

/// Joins the platform, or says why not; answers the log of a run to go on with, and the languages that the learner prefers.
/// `packing` makes texts small and gives them back.
export async function join(kind, packing) {
  const platform = kind === "scorm12" ? new Scorm12() : new Cmi5Launch();
  await platform.begin();
  const session = new Session(platform, packing.pack);
  addEventListener("tutela-run", (event) => session.hear(JSON.parse(event.detail)));
  addEventListener("pagehide", () => platform.end());
  // What waits would be lost.
  addEventListener("beforeunload", (event) => waits && event.preventDefault());
  // The browser took the page back from its memory: the session with the platform is over, so another one begins.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  return { log: await runTo(platform.kept(), packing), languages: platform.languages() };
}

async function runTo(kept, packing) {
  try {
    return kept ? await packing.unpack(kept) : null;
  } catch (error) {
    console.warn(`what the platform kept cannot be read, so the run begins anew: ${error}`);
    note("unreadable");
    return null;
  }
}

/// What the platform is told of the unit's drill; one thing after the other, and of what waits the newest only.
class Session {
  drill = new URLSearchParams(globalThis.tutelaQuery ?? location.search).get("scenario");
  waiting = null;
  busy = false;
  closed = false;
  /// Said once.
  full = false;

  constructor(platform, pack) {
    this.platform = platform;
    this.pack = pack;
  }

  hear(told) {
    // Another drill of the library is no part of this unit; and one launch reports one run, the first that ends.
    if (told.drill !== this.drill || this.closed) return;
    this.closed = told.result?.finished === true;
    // What verifies the marks.
    document.getElementById("told-save").onclick = () => globalThis.tutelaFiles.save("run.log", "text/plain", told.log);
    this.waiting = told;
    if (!this.busy) this.work();
  }

  async work() {
    this.busy = true;
    while (this.waiting) {
      const told = this.waiting;
      this.waiting = null;
      try {
        await this.take(told);
      } catch (error) {
        console.warn(`the platform was not told: ${error}`);
        note("refused");
      }
    }
    this.busy = false;
  }

  async take({ log, excerpt, result }) {
    if (!this.platform.records) return;
    if (result && !result.finished) {
      // Left before the drill's end: no result, and nothing to go on with.
      await this.platform.leave();
      return note("left", this.platform.back);
    }
    if (result) {
      await this.platform.finish(result, log);
      return note("done", this.platform.back);
    }
    const packed = await this.pack(excerpt);
    if (packed.length <= this.platform.most) return this.platform.keep(packed);
    // The last that fits stays: a run goes on from there.
    if (!this.full) note("full");
    this.full = true;
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
    // To browse or to look again leaves no mark.
    this.records = !["browse", "review"].includes(this.get("cmi.core.lesson_mode"));
    const status = this.get("cmi.core.lesson_status");
    this.hasPassed = status === "passed";
    if (this.records && ["not attempted", "unknown", ""].includes(status)) this.set("cmi.core.lesson_status", "incomplete");
    this.set("cmi.core.exit", "suspend");
  }

  kept() {
    return this.get("cmi.suspend_data");
  }

  /// Its name or tag, where the platform has that element at all.
  languages() {
    return [this.get("cmi.student_preference.language")];
  }

  keep(packed) {
    this.set("cmi.suspend_data", packed);
    return this.commit();
  }

  leave() {
    if (!this.hasPassed) this.set("cmi.core.lesson_status", "incomplete");
    return this.keep("");
  }

  finish(result) {
    // A run that is worse than an earlier one takes no pass away.
    if (result.passed || !this.hasPassed) this.report(result);
    const before = Number(this.get("cmi.interactions._count")) || 0;
    result.decisions.forEach((decision, index) => {
      const interaction = `cmi.interactions.${before + index}`;
      this.set(`${interaction}.id`, word(decision.id));
      // The standard's choices are single letters; a performance is a word.
      this.set(`${interaction}.type`, "performance");
      this.set(`${interaction}.student_response`, word(decision.option ?? "none"));
      this.set(`${interaction}.result`, verdict(decision.rating));
      this.set(`${interaction}.latency`, timespan(decision.after_s));
    });
    this.set("cmi.comments", `Self-reported. Whoever has the order log ${result.log_digest} can run it again: tutela replay.`);
    this.set("cmi.suspend_data", "");
    this.set("cmi.core.exit", "");
    return this.commit();
  }

  report(result) {
    const mastery = Number.parseFloat(this.get("cmi.student_data.mastery_score"));
    // A platform judges the mark by itself: one that would make a pass of a failure is not told, and what nobody has
    // observed has none.
    const isTold = result.mark !== null && (result.passed || !(result.mark >= mastery));
    if (isTold) this.score("cmi.core.score", number(result.mark));
    result.scales.forEach(([scale, mark, passed], index) => {
      const objective = `cmi.objectives.${index}`;
      this.set(`${objective}.id`, scale.toLowerCase());
      if (mark !== null) this.score(`${objective}.score`, number(mark));
      this.set(`${objective}.status`, { true: "passed", false: "failed" }[passed] ?? "not attempted");
    });
    this.set("cmi.core.lesson_status", result.passed ? "passed" : "failed");
  }

  score(element, raw) {
    this.set(`${element}.min`, "0");
    this.set(`${element}.max`, "100");
    this.set(`${element}.raw`, raw);
  }

  end() {
    if (this.ended) return;
    this.ended = true;
    this.tellTime();
    this.api.LMSCommit("");
    this.api.LMSFinish("");
  }

  get(element) {
    return String(this.api.LMSGetValue(element) ?? "");
  }

  set(element, value) {
    if (String(this.api.LMSSetValue(element, value)) !== "true") console.warn(`${element}: ${this.fault()}`);
  }

  /// With the time so far: a window that dies says no last word.
  commit() {
    this.tellTime();
    return carried(() => String(this.api.LMSCommit("")) === "true");
  }

  tellTime() {
    this.set("cmi.core.session_time", timespan((Date.now() - this.began) / 1000));
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

/// The handshake and the statements of cmi5 are the library's, which the package brings along; carrying them is ours, so
/// that they are tried again, and the last one outlives the page.
class Cmi5Launch {
  most = STATE_CHARACTERS;
  /// Statements that the platform has not taken yet.
  outbox = [];
  /// Of earlier launches of the same registration: "completed" and "passed" are said once.
  before = {};
  ended = false;

  async begin() {
    this.cmi5 = new globalThis.Cmi5();
    this.cmi5.getAuthTokenFromLMS = token;
    this.cmi5.sendXapiStatement = (statement, options) => this.say(options?.transform?.(statement) ?? statement);
    this.tries = TRIES_AT_THE_START;
    await this.cmi5.initialize();
    const { launchMode, returnURL } = this.cmi5.getLaunchData();
    this.records = launchMode === "Normal";
    this.back = returnURL;
    this.before = (await this.document(STATE)) ?? {};
    this.tries = Infinity;
  }

  kept() {
    return this.before.log;
  }

  languages() {
    return String(this.cmi5.getLearnerPreferences()?.languagePreference ?? "").split(",");
  }

  async keep(packed) {
    this.before = { ...this.before, log: packed };
    await this.request("PUT", this.place(STATE), this.before);
  }

  leave() {
    return this.keep("");
  }

  async finish(result, log) {
    const { contextTemplate } = this.cmi5.getLaunchData();
    for (const decision of result.decisions) await this.answered(decision);
    for (const [scale, mark] of result.scales) if (mark !== null) await this.scored(contextTemplate, scale, mark);
    await this.judged(result);
    if (!this.before.completed) await this.cmi5.complete();
    this.before = { completed: true, passed: this.before.passed || this.passes(result) };
    await this.keep("");
    // The whole of it, for whoever wants to verify the mark. A store that takes none so large still has the report.
    await this.request("PUT", this.place(FINAL_LOG), log).catch((error) => console.info(`the log stays in this page: ${error}`));
  }

  answered({ id, title, option, options, rating, after_s }) {
    const end = new Date();
    const period = { start: new Date(end - after_s * 1000), end };
    const choices = options.map(([choice, text]) => ({ id: word(choice), description: spoken(text) }));
    const right = { correct: true, wrong: false }[verdict(rating)];
    const response = [word(option ?? "none")];
    return this.cmi5.interactionChoice("decisions", word(id), response, undefined, choices, spoken(title), undefined, right, period);
  }

  scored(template, scale, mark) {
    const { actor, activityId, registration } = this.cmi5.getLaunchParameters();
    const definition = { type: OBJECTIVE, name: spoken(scale) };
    return this.say({
      id: uuid(),
      actor,
      verb: SCORED,
      object: { objectType: "Activity", id: `${activityId}/objective/${scale.toLowerCase()}`, definition },
      result: { score: score(mark) },
      context: { ...template, registration },
      timestamp: new Date().toISOString(),
    });
  }

  /// Passed by the drill's own standard, and by the platform's where it asks for more.
  passes(result) {
    const { masteryScore } = this.cmi5.getLaunchData();
    return result.passed && !(scaled(result.mark) < masteryScore);
  }

  async judged(result) {
    // Nothing follows a pass.
    if (this.before.passed) return;
    const passes = this.passes(result);
    const { masteryScore } = this.cmi5.getLaunchData();
    // A mark that is enough belongs to no failure: that one was for another reason than the mark.
    const contradicts = !passes && scaled(result.mark) >= masteryScore;
    const told = result.mark === null || contradicts ? undefined : score(result.mark);
    const transform = (statement) => selfReported(statement, result);
    await (passes ? this.cmi5.pass(told, { transform }) : this.cmi5.fail(told, { transform }));
  }

  end() {
    if (this.ended) return;
    this.ended = true;
    this.cmi5.terminate();
  }

  async say(statement) {
    const address = this.resource("statements");
    if (!this.ended) {
      this.outbox.push(statement);
      await this.request("POST", address, statement);
      this.outbox.splice(this.outbox.indexOf(statement), 1);
    } else if (statement.verb.id === TERMINATED) {
      // At once, behind those that still wait: the page has no time left, and nothing follows.
      const last = this.outbox.length > 0 ? [...this.outbox, statement] : statement;
      await this.send("POST", address, last).catch(() => {});
    }
  }

  request(method, address, content) {
    return carried(async () => {
      const response = await this.send(method, address, content).catch(() => null);
      // A statement of the same id is the one that was sent before, when only its answer was lost.
      if (response?.ok || response?.status === 409) return true;
      if (response && response.status < 500 && ![408, 429].includes(response.status)) throw new Error(`${response.status} ${response.statusText}`);
      return false;
    }, this.tries);
  }

  async document(stateId) {
    let found = null;
    await carried(async () => {
      const response = await this.send("GET", this.place(stateId)).catch(() => null);
      if (response?.ok) found = await response.json();
      return response?.ok || response?.status === 404;
    }, this.tries);
    return found;
  }

  /// Objects as JSON, a text as it is.
  send(method, address, content) {
    const isText = typeof content === "string";
    const headers = {
      authorization: `Basic ${this.cmi5.getAuthToken()}`,
      "content-type": isText ? "text/plain" : "application/json",
      "x-experience-api-version": XAPI,
    };
    const body = isText || content === undefined ? content : JSON.stringify(content);
    // The browser carries small ones for a page that has gone.
    return fetch(address, { method, headers, body, keepalive: this.ended });
  }

  resource(path) {
    const { endpoint } = this.cmi5.getLaunchParameters();
    return new URL(path, endpoint.endsWith("/") ? endpoint : `${endpoint}/`);
  }

  place(stateId) {
    const { actor, activityId, registration } = this.cmi5.getLaunchParameters();
    const address = this.resource("activities/state");
    address.search = new URLSearchParams({ activityId, agent: JSON.stringify(actor), registration, stateId });
    return address;
  }
}

/// Its address is for one use: a platform says so with an answer that has none.
async function token(address) {
  const response = await fetch(address, { method: "POST" });
  const { "auth-token": token, "error-text": refusal } = await response.json();
  if (!token) throw new Error(refusal ?? `${response.status} ${response.statusText}`);
  return token;
}

/// What a mark is worth until its log has been run again, and which log that is.
function selfReported(statement, { scales, log_digest }) {
  const marks = scales.filter(([, mark]) => mark !== null).map(([scale, mark]) => [`${EXTENSIONS}/${scale.toLowerCase()}`, mark]);
  const extensions = { ...Object.fromEntries(marks), [`${EXTENSIONS}/self-reported`]: true, [`${EXTENSIONS}/log-digest`]: log_digest };
  return { ...statement, result: { ...statement.result, extensions } };
}

/// Tries until it is done, with longer and longer pauses; says meanwhile that it waits. `attempt` answers whether it is
/// done, and throws where it never will be.
async function carried(attempt, tries = Infinity) {
  for (let tried = 1; !(await attempt()); tried += 1) {
    if (tried >= tries) throw new Error("the learning platform does not answer");
    waits = tries === Infinity;
    if (waits) note("late");
    await pause(Math.min(FIRST_PAUSE_MS * 2 ** (tried - 1), LONGEST_PAUSE_MS));
  }
  waits = false;
  unnote("late");
}

/// Ends early when the line is back, or when the person asks.
function pause(ms) {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    const now = () => (clearTimeout(timer), done());
    addEventListener("online", now, { once: true });
    document.getElementById("told-again").onclick = now;
  });
}

/// Shows one of the page's notes on the platform.
function note(which, back) {
  const board = document.getElementById("told");
  for (const text of board.querySelectorAll("[data-told]")) text.hidden = text.dataset.told !== which;
  board.dataset.shown = which;
  document.getElementById("told-again").hidden = which !== "late";
  document.getElementById("told-save").hidden = !["done", "left", "refused"].includes(which);
  document.getElementById("told-close").onclick = () => (board.hidden = true);
  const leave = document.getElementById("told-back");
  leave.hidden = !back;
  leave.onclick = () => location.assign(back);
  board.hidden = false;
}

function unnote(which) {
  const board = document.getElementById("told");
  if (board.dataset.shown === which) board.hidden = true;
}

/// Of version 4. The browser's own is there on secure pages only.
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function scaled(mark) {
  return Math.round(mark * 10_000) / 1_000_000;
}

function score(mark) {
  return { scaled: scaled(mark), raw: mark, min: 0, max: 100 };
}

/// In the language that the page speaks.
function spoken(text) {
  return { [document.documentElement.lang]: text };
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
