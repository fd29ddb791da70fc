// Keeps the program for use without a network: the files of one build, each under the digest in its name.
//
// A newer build is fetched beside the old one and waits there. The page says so and changes over when its person asks:
// never in the middle of a drill.

const CACHE = "tutela-@BUILD@";
// The page itself, and all that it names.
const PAGE = "./";
const FILES = [@FILES@];

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("message", (event) => {
  if (event.data === "change-over") skipWaiting();
  if (event.data === "started") event.waitUntil(forgetOthers());
});
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === location.origin) event.respondWith(answer(event.request, url));
});

async function keep() {
  const cache = await caches.open(CACHE);
  // The page has no digest in its name: an older one may lie in the browser's own cache.
  await cache.addAll([new Request(PAGE, { cache: "reload" }), ...FILES]);
}

/// Older builds, once the page that has just started is the only one: another may still ask for their drills.
async function forgetOthers() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length > 1 || registration.installing || registration.waiting) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("tutela-") && name !== CACHE).map((name) => caches.delete(name)));
}

/// From what is kept, for a page of an older build from that; the network only has what neither knows.
async function answer(request, url) {
  const isPage = request.mode === "navigate" && /\/(index\.html)?$/.test(url.pathname);
  const cache = await caches.open(CACHE);
  return (await cache.match(isPage ? PAGE : request)) ?? (await caches.match(request)) ?? fetch(request);
}
