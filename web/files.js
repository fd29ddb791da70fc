// Files between the person and the program: picked, dropped, downloaded, shown in a tab of their own.

// What the program reads of a log; a scenario is smaller.
const MOST_BYTES = 64 * 1024 * 1024;
// A scenario and its texts.
const MOST_FILES = 16;

/// The picked and dropped files wait here until the program's next frame.
export class Files {
  waiting = [];
  saved = new Map();

  /// `tellBlocked` hears where the browser opened no tab.
  constructor(tellBlocked) {
    this.tellBlocked = tellBlocked;
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => {
      event.preventDefault();
      if (event.dataTransfer?.files.length > 0) this.read(event.dataTransfer.files);
    });
  }

  /// Opens the browser's own dialog. An empty list says that nothing was picked.
  pick(endings) {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.accept = endings;
    input.hidden = true;
    input.onchange = () => this.read(input.files);
    input.oncancel = () => this.waiting.push([]);
    // Some browsers open no dialog for one that stands nowhere.
    document.body.append(input);
    input.click();
    input.remove();
  }

  async read(files) {
    const read = async (file) => {
      // One byte more than is read: the program says that it is too large.
      const bytes = await file.slice(0, MOST_BYTES + 1).arrayBuffer();
      return [file.name, new Uint8Array(bytes)];
    };
    const all = await Promise.allSettled([...files].slice(0, MOST_FILES).map(read));
    // A folder cannot be read.
    this.waiting.push(all.filter((one) => one.status === "fulfilled").map((one) => one.value));
  }

  /// The files of one picking or dropping, as name and bytes in turn; nothing where none has come.
  take() {
    return this.waiting.shift()?.flat();
  }

  /// Among the downloads.
  save(name, type, bytes) {
    this.download(name, this.address(name, new Blob([bytes], { type: `${type};charset=utf-8` })));
  }

  download(name, address) {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  }

  /// In a tab of its own, to be read or printed; among the downloads where the browser opens no tab.
  show(name, html) {
    this.address(name, new Blob([html], { type: "text/html;charset=utf-8" }));
    this.showAgain(name);
  }

  /// Shows what was saved before.
  showAgain(name) {
    const address = this.saved.get(name);
    if (!address || open(address)) return;
    this.download(name, address);
    this.tellBlocked();
  }

  /// An older file of the same name goes: nobody will ask for it again.
  address(name, content) {
    const old = this.saved.get(name);
    if (old) URL.revokeObjectURL(old);
    const address = URL.createObjectURL(content);
    this.saved.set(name, address);
    return address;
  }
}
