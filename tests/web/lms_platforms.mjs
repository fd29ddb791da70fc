// Learning platforms for tests: a page with the SCORM 1.2 interface above the course, and an endpoint of cmi5 that records
// what it is sent and names the requirement that was broken (by the numbers of `@cmi5/requirements`).

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const REQUIREMENTS = createRequire(import.meta.url)("@cmi5/requirements");
const SCORM_API = join(fileURLToPath(new URL(".", import.meta.url)), "node_modules", "scorm-again", "dist", "scorm12.min.js");
// Neither a program's type nor that of a compressed one: as some hosts of courses do not know them.
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png" };
const VERBS = "http://adlnet.gov/expapi/verbs/";
const DEFINED = ["initialized", "completed", "passed", "failed", "terminated"];
const CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const PUBLISHER = "https://tutela.invalid/drill/unit";
// A page that tells nothing has told all: the test ends.
const PATIENCE_MS = 60_000;
const TOKEN = "dGVzdDp0ZXN0";
const DURATION = /^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/// The files of a package as a host of courses hands them out; `answer` takes a request before that.
export async function serveCourse(files, answer = () => false, { encodes = false } = {}) {
  const sent = { bytes: 0 };
  const server = createServer(async (request, response) => {
    if (await answer(request, response)) return;
    const path = request.url.split("?")[0];
    const file = path.startsWith("/course/") ? files[path.slice("/course/".length)] : undefined;
    const headers = { "content-type": TYPES[extname(path)] ?? "text/plain" };
    // Some servers take every .gz for something that they have compressed on the way.
    if (encodes && path.endsWith(".gz")) headers["content-encoding"] = "gzip";
    response.writeHead(file === undefined ? 404 : 200, headers);
    sent.bytes += file?.length ?? 0;
    response.end(file && Buffer.from(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, sent, address: `http://127.0.0.1:${server.address().port}` };
}

/// A page with `scorm-again` and the course in a frame. `window.faults` has the calls that it refused.
export function serveScorm(files, parameters, { cmi = {}, ...how } = {}) {
  const page = `<!doctype html><html lang="en"><title>A learning platform</title><script src="api.js"></script><script>
    window.API = new Scorm12API({ autocommit: false, mastery_override: true });
    window.API.loadFromJSON(JSON.parse(sessionStorage.getItem("cmi")) ?? ${JSON.stringify(cmi)}, "cmi");
    window.faults = [];
    window.said = {};
    for (const call of ["LMSSetValue", "LMSCommit", "LMSFinish"]) {
      const original = window.API[call].bind(window.API);
      window.API[call] = (...given) => {
        const answer = window.silent && call === "LMSCommit" ? "false" : original(...given);
        if (call === "LMSSetValue") window.said[given[0]] = given[1];
        if (String(answer) !== "true" && !window.silent) window.faults.push(call + " " + given.join(" = "));
        return answer;
      };
    }
  </script><iframe src="course/index.html${parameters}" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0" title="Course"></iframe></html>`;
  return serveCourse(
    files,
    (request, response) => {
      const content = { "/": page, "/api.js": readFileSync(SCORM_API) }[request.url];
      if (content === undefined) return false;
      response.writeHead(200, { "content-type": request.url === "/" ? "text/html" : "text/javascript" });
      response.end(content);
      return true;
    },
    how,
  );
}

/// A platform with a record store. One registration, any number of launches.
export async function serveCmi5(files) {
  const store = new RecordStore();
  const host = await serveCourse(files, (request, response) => store.answer(request, response));
  return { ...host, store, launch: (url, data) => store.launch(host.address, url, data) };
}

class RecordStore {
  actor = { objectType: "Agent", name: "A trainee", account: { homePage: "https://lms.example.org", name: "7f3a" } };
  registration = "5d3f2b1a-8c4e-4f6a-9b7d-1e2f3a4b5c6d";
  activityId = "https://lms.example.org/activities/42";
  launches = [];
  statements = [];
  documents = new Map();
  /// Requirements that the page broke.
  faults = [];
  /// What the learner prefers, where the platform knows.
  learner = null;
  /// Answers with this status and nothing else.
  down = null;
  watchers = [];

  /// The address of a unit for one more session.
  launch(host, url, { masteryScore, launchMode = "Normal", returnURL, padding = 0 } = {}) {
    const session = `session-${this.launches.length + 1}`;
    const contextTemplate = {
      contextActivities: { grouping: [{ objectType: "Activity", id: PUBLISHER }] },
      extensions: { [SESSION]: session },
    };
    const data = { contextTemplate, launchMode, moveOn: "Passed", masteryScore, returnURL };
    this.launches.push({ session, data, fetched: false, preferences: false, verbs: [] });
    this.documents.set("LMS.LaunchData", { type: "application/json", body: JSON.stringify(data) });
    const parameters = {
      endpoint: `${host}/lrs`,
      fetch: `${host}/fetch?${"x".repeat(padding)}`,
      actor: JSON.stringify(this.actor),
      registration: this.registration,
      activityId: this.activityId,
    };
    return `${host}/course/${url}&${new URLSearchParams(parameters)}`;
  }

  get current() {
    return this.launches.at(-1);
  }

  /// Short names of the verbs of one session, in order.
  verbs(session = this.current.session) {
    return this.of(session).map((statement) => statement.verb.id.replace(VERBS, ""));
  }

  of(session = this.current.session) {
    return this.statements.filter((statement) => statement.context?.extensions?.[SESSION] === session);
  }

  /// Waits until something holds; what comes in is looked at each time.
  until(holds) {
    if (holds()) return Promise.resolve();
    return new Promise((done, fail) => {
      const hangs = setTimeout(() => fail(new Error(`the store waits for ${holds}; it has ${this.verbs()}`)), PATIENCE_MS);
      this.watchers.push(() => holds() && (clearTimeout(hangs), done()));
    });
  }

  kept(id) {
    return this.until(() => this.documents.has(id));
  }

  async answer(request, response) {
    const url = new URL(request.url, "http://here");
    if (!url.pathname.startsWith("/lrs/") && url.pathname !== "/fetch") return false;
    const body = await text(request);
    const [status, content] = this.down ? [this.down, ""] : this.route(request, url, body);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(content);
    for (const watcher of this.watchers) watcher();
    return true;
  }

  route(request, url, body) {
    if (url.pathname === "/fetch") return this.fetched(request);
    this.must(request.headers.authorization === `Basic ${TOKEN}`, "8.2.1.0-5");
    this.must(/^1\.0\./.test(request.headers["x-experience-api-version"] ?? ""), "7.0.0.0-2");
    const { searchParams } = url;
    if (url.pathname === "/lrs/statements") {
      for (const statement of [JSON.parse(body)].flat()) this.take(statement);
      return [200, "[]"];
    }
    this.must(searchParams.get("agent") === JSON.stringify(this.actor), "8.1.3.0-3");
    if (url.pathname === "/lrs/agents/profile") {
      this.current.preferences ||= searchParams.get("profileId") === "cmi5LearnerPreferences";
      return this.learner ? [200, JSON.stringify(this.learner)] : [404, ""];
    }
    this.must(searchParams.get("registration") === this.registration, "8.1.4.0-3");
    this.must(searchParams.get("activityId") === this.activityId, "8.1.5.0-5");
    return this.document(request, searchParams.get("stateId"), body);
  }

  fetched(request) {
    this.must(request.method === "POST", "8.1.2.0-4");
    const again = this.current.fetched;
    this.current.fetched = true;
    return [200, JSON.stringify(again ? { "error-code": "1", "error-text": "Already in use" } : { "auth-token": TOKEN })];
  }

  document(request, id, body) {
    if (request.method === "GET") {
      const found = this.documents.get(id);
      return found ? [200, found.body] : [404, ""];
    }
    this.must(id !== "LMS.LaunchData", "10.2.1.0-5");
    this.documents.set(id, { type: request.headers["content-type"], body });
    return [204, ""];
  }

  take(statement) {
    // Sent once more, because its answer was lost: the same one.
    if (this.statements.some((known) => known.id === statement.id)) return;
    this.judge(statement);
    this.statements.push(statement);
  }

  judge(statement) {
    const { session, data, verbs, preferences } = this.current;
    const verb = statement.verb.id.replace(VERBS, "");
    const { result = {}, context = {} } = statement;
    const categories = (context.contextActivities?.category ?? []).map((one) => one.id.replace(CATEGORY, ""));
    this.must(/^[0-9a-f-]{36}$/.test(statement.id), "9.1.0.0-1");
    this.must(statement.timestamp?.endsWith("Z"), "9.7.0.0-2");
    this.must(JSON.stringify(statement.actor) === JSON.stringify(this.actor), "8.1.3.0-3");
    this.must(context.registration === this.registration, "9.6.1.0-1");
    this.must(context.extensions?.[SESSION] === session, "9.6.3.1-4");
    this.must(context.contextActivities?.grouping?.some((one) => one.id === PUBLISHER), "10.2.1.0-6");
    this.must(verbs.length > 0 || verb === "initialized", "9.3.0.0-4");
    this.must(!verbs.includes("terminated"), "9.3.0.0-5");
    const isDefined = categories.includes("cmi5");
    this.must(!DEFINED.includes(verb) || isDefined, "9.6.2.1-1");
    if (isDefined) this.judgeDefined({ statement, verb, result, context, categories, data, verbs, preferences });
    const { score } = result;
    this.must(score?.raw === undefined || (score.min !== undefined && score.max !== undefined), "9.5.1.0-3");
    verbs.push(verb);
  }

  judgeDefined({ statement, verb, result, context, categories, data, verbs, preferences }) {
    const everSaid = this.statements.map((one) => one.verb.id.replace(VERBS, ""));
    const judges = ["passed", "failed"].includes(verb);
    this.must(verb !== "initialized" || preferences, "11.0.0.0-3");
    this.must(statement.object.id === this.activityId, "9.4.0.0-2");
    this.must(!verbs.includes(verb), "9.3.0.0-2");
    this.must(!judges || !verbs.some((said) => ["passed", "failed"].includes(said)), "9.3.0.0-3");
    this.must(verb !== "completed" || !everSaid.includes("completed"), "9.3.0.0-6");
    this.must(verb !== "passed" || !everSaid.includes("passed"), "9.3.0.0-7");
    this.must(verb !== "failed" || !everSaid.includes("passed"), "9.3.0.0-8");
    this.must(data.launchMode === "Normal" || ["initialized", "terminated"].includes(verb), "10.2.2.0-5");
    const { score } = result;
    this.must(verb !== "passed" || !(score?.scaled < data.masteryScore), "9.3.4.0-2");
    this.must(verb !== "failed" || !(score?.scaled >= data.masteryScore), "9.3.5.0-2");
    this.must(judges || score === undefined, "9.5.1.0-2");
    this.must(judges ? result.success === (verb === "passed") : result.success === undefined, "9.5.2.0-3");
    this.must(result.completion === (verb === "completed" ? true : undefined), "9.5.3.0-2");
    this.must(verb === "initialized" || DURATION.test(result.duration ?? ""), "9.5.4.1-1");
    this.must(categories.includes("moveon") === (judges || verb === "completed"), "9.6.2.2-1");
    this.must(!judges || !data.masteryScore || context.extensions[MASTERY] === data.masteryScore, "9.6.3.2-2");
  }

  must(holds, requirement) {
    if (!holds) this.faults.push(`${requirement} ${REQUIREMENTS[requirement].txt}`);
  }
}

async function text(request) {
  let body = "";
  for await (const part of request) body += part;
  return body;
}
