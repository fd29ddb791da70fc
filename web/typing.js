// Between the keyboard and the program, where keys alone do not do: copy, cut and paste, and touch screens' keyboards.
//
// The window layer lays a hidden field over the page, to which a touch screen's keyboard types. What is typed there goes to
// the program as text, and its keys go on to the canvas as if they had fallen there: a keyboard of keys is at home in both.

const FIELD = "egui_text_agent";
// The program copies with its next frame; nothing selected copies nothing.
const PATIENCE_MS = 3_000;
// A tap and the frame that shows what it has chosen belong together.
const TAP_MS = 1_000;
// What a field makes of several keys, or of a finger that slides: it comes as text.
const COMPOSED = ["Unidentified", "Process", "Dead"];

export class Typing {
  /// Kind and text in turn, until the program's next frame.
  waiting = [];
  /// Takes the text of the copy that is under way.
  copying = null;
  /// The program has a field that takes text, or the finger is on one.
  takesText = false;
  touchedAt = -Infinity;

  constructor(canvas) {
    this.canvas = canvas;
    const listen = (kinds, hear) => kinds.forEach((kind) => addEventListener(kind, hear, { capture: true }));
    listen(["copy", "cut", "paste"], (event) => this.hearClipboard(event));
    listen(["keydown", "keyup"], (event) => this.hearKey(event));
    listen(["input", "compositionstart", "compositionupdate", "compositionend"], (event) => this.hearText(event));
    listen(["blur"], (event) => this.keepFocus(event));
    listen(["touchend"], (event) => this.hearTouch(event));
  }

  // What the program asks (src/window/page_typing.rs).

  take() {
    return this.waiting.splice(0);
  }

  copied(text) {
    if (this.copying) return this.copying(text);
    (navigator.clipboard?.writeText(text) ?? Promise.reject()).catch(() => copyTheOldWay(text));
  }

  mind(takesText) {
    this.takesText = takesText;
    if (takesText && performance.now() - this.touchedAt < TAP_MS) this.showKeyboard();
  }

  // What the browser tells.

  hearClipboard(event) {
    if (document.activeElement !== this.canvas && !isField(document.activeElement)) return;
    event.preventDefault();
    if (event.type !== "paste") this.promiseCopy();
    this.push(event.type, event.type === "paste" ? event.clipboardData.getData("text/plain") : "");
  }

  hearKey(event) {
    if (!isField(event.target)) return;
    event.stopImmediatePropagation();
    if (event.isComposing || COMPOSED.includes(event.key)) return;
    event.preventDefault();
    const { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
    // It goes no further than the canvas: the window layer listens behind it as well.
    const how = { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey, cancelable: true };
    this.canvas.dispatchEvent(new KeyboardEvent(event.type, how));
  }

  hearText(event) {
    const field = event.target;
    if (!isField(field)) return;
    event.stopImmediatePropagation();
    if (event.type === "compositionupdate") this.push("composing", event.data ?? "");
    if (event.type === "compositionend") this.push("composed", event.data ?? "");
    if (event.type === "input" && !event.isComposing && field.value) this.push("text", field.value);
    if (event.type === "compositionend" || !(event.isComposing || event.type.startsWith("composition"))) field.value = "";
  }

  /// To the program the canvas has the keyboard, whichever of the two has it; and one of them always has.
  keepFocus(event) {
    if (event.target === this.canvas && isField(event.relatedTarget)) event.stopImmediatePropagation();
    if (!isField(event.target) || event.relatedTarget !== null) return;
    queueMicrotask(() => document.hasFocus() && document.activeElement === document.body && this.canvas.focus());
  }

  /// Some browsers show their keyboard only where the field is entered while the finger leaves the screen.
  hearTouch(event) {
    if (event.target !== this.canvas) return;
    this.touchedAt = performance.now();
    if (this.takesText) this.showKeyboard();
  }

  showKeyboard() {
    const field = document.getElementById(FIELD);
    if (!field) return;
    field.hidden = false;
    field.focus({ preventScroll: true });
  }

  /// A browser may let a page write to the clipboard only while it hears of the copy: the text follows as a promise.
  promiseCopy() {
    if (!globalThis.ClipboardItem || !navigator.clipboard?.write) return;
    const text = new Promise((take, refuse) => {
      this.copying = take;
      setTimeout(refuse, PATIENCE_MS, new Error("nothing was copied"));
    });
    const done = () => (this.copying = null);
    text.then(done, done);
    const blob = text.then((copied) => new Blob([copied], { type: "text/plain" }));
    const written = async () => navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    written().catch(() => text.then(copyTheOldWay, () => {}));
  }

  push(kind, text) {
    this.waiting.push(kind, text);
    // A program that waits for a key draws its next frame.
    this.canvas.dispatchEvent(new KeyboardEvent("keyup", { key: "Unidentified" }));
  }
}

/// Away from a secure address, and in frames to which the clipboard is closed.
function copyTheOldWay(text) {
  const fill = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", text);
  };
  const once = { capture: true };
  document.addEventListener("copy", fill, once);
  document.execCommand("copy");
  document.removeEventListener("copy", fill, once);
}

function isField(element) {
  return element?.id === FIELD;
}
