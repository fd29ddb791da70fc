// A run handed on: a link that carries it behind the "#" of the address, which browsers send to no server.

// Many programs cut longer links.
const MOST_CHARACTERS = 8_000;
// An excerpt of the longest drill is a tenth of this; a few bytes can unfold to any size.
const MOST_BYTES = 4 * 1024 * 1024;
const RUN = "#run=";

/// The run that the address carries: null where it carries none, empty where it was damaged.
export async function runIn(hash) {
  if (!hash.startsWith(RUN)) return null;
  try {
    return await unpack(hash.slice(RUN.length));
  } catch (error) {
    console.warn(`the run in the link cannot be read: ${error}`);
    return "";
  }
}

/// The address of this page with the run behind it; `fits` is false where programs would cut it.
async function linkTo({ excerpt, seconds }) {
  const page = new URL(location.pathname, location.origin);
  if (seconds > 0) page.searchParams.set("t", seconds);
  const link = `${page}${RUN}${await pack(excerpt)}`;
  return { link, fits: link.length <= MOST_CHARACTERS };
}

/// The page's dialog: a link to the debrief, the log and what people added to it, for somebody else.
export async function showShare(run, files) {
  const { link, fits } = await linkTo(run);
  const shown = run.is_known && fits;
  const field = byId("share-link");
  field.value = shown ? link : "";
  byId("share-fits").hidden = !shown;
  byId("share-own").hidden = run.is_known;
  byId("share-too-long").hidden = !run.is_known || fits;
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

/// In characters that stand in an address.
export async function pack(text) {
  const packed = await throughStream(new Blob([text]), new CompressionStream("deflate-raw"), Infinity);
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export async function unpack(packed) {
  const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (one) => one.charCodeAt(0));
  const text = await throughStream(new Blob([bytes]), new DecompressionStream("deflate-raw"), MOST_BYTES);
  return new TextDecoder("utf-8", { fatal: true }).decode(text);
}

async function throughStream(blob, through, most) {
  const chunks = [];
  let length = 0;
  for (const reader = blob.stream().pipeThrough(through).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error(`more than ${most} bytes`);
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function byId(id) {
  return document.getElementById(id);
}
