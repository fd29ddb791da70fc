// Files of the build that the program asks for when it needs them: languages and drills, by the names before their digests.

/// The texts wait here until the program's next frame.
export class Packs {
  addresses = new Map();
  texts = new Map();
  faults = new Map();
  coming = new Set();

  /// `names` are the files of the build; `fetchText` takes an address, and whether what the browser kept of it is good enough.
  constructor(names, fetchText) {
    for (const name of names) this.addresses.set(name.replace(/-[0-9a-f]{16}\.txt$/, ""), name);
    this.fetchText = fetchText;
  }

  has(name) {
    return this.addresses.has(name);
  }

  /// Begins to fetch, unless that was done.
  want(name) {
    if (!this.coming.has(name) && !this.texts.has(name) && !this.faults.has(name)) this.fetch(name, true);
  }

  /// What did not come, or was not what it should be.
  again(name) {
    this.faults.delete(name);
    if (!this.coming.has(name)) this.fetch(name, false);
  }

  /// Once; nothing where it has not come.
  take(name) {
    const text = this.texts.get(name);
    this.texts.delete(name);
    return text;
  }

  fault(name) {
    return this.faults.get(name);
  }

  async fetch(name, mayBeKept) {
    const address = this.addresses.get(name);
    if (!address) return this.faults.set(name, `${name}: not in this build`);
    this.coming.add(name);
    try {
      this.texts.set(name, await this.fetchText(address, mayBeKept));
    } catch (error) {
      this.faults.set(name, String(error.message ?? error));
    }
    this.coming.delete(name);
  }
}
