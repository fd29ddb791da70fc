// Keeps texts under names in the browser's own database, beyond the visit; in memory all of them are at hand at once.
//
// The program reads and writes without waiting; the database follows. A change is committed as soon as it is handed over,
// so that a page that is closed in the middle of a drill loses nothing that came before. Other tabs hear of each change.

const DATABASE = "tutela";
const TEXTS = "texts";
// A database that does not answer must not keep anybody from a drill.
const PATIENCE_MS = 10_000;

/// All that is kept. `wanted` is false where somebody else keeps the runs; `tell` hears "full", "refused" or null, when
/// everything is kept again.
export async function openKept(wanted, tell) {
  const kept = new Kept(wanted, tell);
  if (wanted) await kept.open().catch((error) => console.info(`nothing is kept beyond this visit: ${error}`));
  return kept;
}

class Kept {
  texts = new Map();
  /// Not yet in the database; null stands for what is to go.
  changes = new Map();
  /// Runs that this tab plays, and those that others do.
  mine = new Set();
  others = new Set();
  database = null;
  fault = null;

  constructor(wanted, tell) {
    this.wanted = wanted;
    this.tell = tell;
  }

  async open() {
    const late = new Promise((_, refuse) => setTimeout(() => refuse(new Error("it does not answer")), PATIENCE_MS));
    this.database = await Promise.race([database(), late]);
    this.database.onclose = () => (this.database = null);
    const store = this.database.transaction(TEXTS).objectStore(TEXTS);
    const [names, texts] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    names.forEach((name, at) => this.texts.set(name, texts[at]));
    this.channel = new BroadcastChannel(DATABASE);
    this.channel.onmessage = ({ data }) => this.hear(data);
    this.channel.postMessage({ asks: true });
    addEventListener("pagehide", () => this.mine.forEach((name) => this.release(name)));
  }

  names() {
    return [...this.texts.keys()];
  }

  get(name) {
    return this.texts.get(name);
  }

  put(name, text) {
    this.texts.set(name, text);
    this.change(name, text);
  }

  remove(name) {
    if (this.texts.delete(name)) this.change(name, null);
  }

  /// Nothing of what was handed over is missing in the database, as far as it has answered.
  keeps() {
    return this.fault === null;
  }

  /// Takes hold of a run; false where another tab has it.
  hold(name) {
    if (this.others.has(name)) return false;
    this.mine.add(name);
    this.channel?.postMessage({ holds: name });
    return true;
  }

  release(name) {
    this.mine.delete(name);
    this.channel?.postMessage({ releases: name });
  }

  hear({ asks, holds, releases, name, text }) {
    if (asks) this.mine.forEach((held) => this.channel.postMessage({ holds: held }));
    if (holds) this.others.add(holds);
    if (releases) this.others.delete(releases);
    if (name && text === null) this.texts.delete(name);
    else if (name) this.texts.set(name, text);
  }

  /// The log of the run that this tab plays; empty where it plays none.
  log() {
    const [name] = this.mine;
    let log = "";
    for (let piece = 0; this.texts.has(`run/${name}/${piece}`); piece += 1) log += this.texts.get(`run/${name}/${piece}`);
    return { name, log };
  }

  /// What one task of the program changes goes into the database together.
  change(name, text) {
    if (!this.wanted) return;
    if (!this.scheduled) queueMicrotask(() => this.write());
    this.scheduled = true;
    this.changes.set(name, text);
    this.channel?.postMessage({ name, text });
  }

  write() {
    this.scheduled = false;
    if (!this.database) return this.miss("refused");
    const changes = this.changes;
    this.changes = new Map();
    // What was missed goes with the next change, unless that is newer: there may be room again.
    const missed = (error) => {
      this.changes = new Map([...changes, ...this.changes]);
      this.miss(error?.name === "QuotaExceededError" ? "full" : "refused");
    };
    let transaction;
    try {
      transaction = this.database.transaction(TEXTS, "readwrite");
      const store = transaction.objectStore(TEXTS);
      transaction.oncomplete = () => this.miss(null);
      transaction.onabort = () => missed(transaction.error);
      for (const [name, text] of changes) text === null ? store.delete(name) : store.put(text, name);
      // Without waiting for the answers: a page that is closed now has its changes kept.
      transaction.commit();
    } catch (error) {
      // What came through of it is written again later.
      if (transaction) transaction.oncomplete = transaction.onabort = null;
      missed(error);
    }
  }

  miss(fault) {
    if (this.fault === fault) return;
    this.fault = fault;
    this.tell(fault);
  }
}

async function database() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TEXTS);
  return answer(request);
}

function answer(request) {
  return new Promise((take, refuse) => {
    request.onsuccess = () => take(request.result);
    request.onerror = () => refuse(request.error);
  });
}
