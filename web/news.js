// The worker that keeps the program for use without a network, as a person hears of it: a newer build is announced, and loaded
// when its person says so; one that cannot be kept is said.

export class News {
  /// The newer build.
  waiting = null;
  /// Another tab has changed over to it: this one still shows the older.
  replaced = false;
  drillRuns = false;
  /// The person has put it off, for good or until the drill is over.
  later = false;
  afterwards = false;

  constructor() {
    byId("news-later").onclick = () => this.show((this.later = true));
    byId("news-after").onclick = () => this.show((this.afterwards = true));
    byId("news-load").onclick = () => this.changeOver();
    const { serviceWorker } = navigator;
    const before = serviceWorker?.controller;
    if (before) serviceWorker.addEventListener("controllerchange", () => this.show((this.replaced = true)));
    byId("unoffline-close").onclick = () => (byId("unoffline").hidden = true);
  }

  /// After the first picture, so that the worker's downloads do not hold it up. Without one the page works with a network.
  async keepOffline(worker) {
    if (!worker || !navigator.serviceWorker) return;
    try {
      const kept = await navigator.serviceWorker.register(worker);
      // What older builds have left may go, if nobody else looks at them.
      kept.active?.postMessage("started");
      this.watch(kept);
      kept.addEventListener("updatefound", () => this.watch(kept));
    } catch (error) {
      console.info(`not kept for use without a network: ${error}`);
    }
  }

  watch(kept) {
    const coming = kept.installing;
    const look = () => {
      this.waiting = kept.active && kept.waiting;
      this.show();
      // Of an update that fails the older build stays.
      if (coming?.state === "redundant" && !kept.active) byId("unoffline").hidden = false;
    };
    look();
    coming?.addEventListener("statechange", look);
  }

  /// A drill is not broken off for it.
  heed(drillRuns) {
    this.drillRuns = drillRuns;
    this.show();
  }

  show() {
    byId("news").hidden = !(this.waiting || this.replaced) || this.later || (this.afterwards && this.drillRuns);
    byId("news-load").hidden = this.drillRuns;
    byId("news-after").hidden = !this.drillRuns;
  }

  changeOver() {
    const { waiting } = this;
    if (!waiting) return location.reload();
    const loadOnceActive = () => waiting.state === "activated" && location.reload();
    waiting.addEventListener("statechange", loadOnceActive);
    waiting.postMessage("change-over");
    // On a first visit no page holds the older one back, and the newer has taken its place already.
    loadOnceActive();
  }
}

function byId(id) {
  return document.getElementById(id);
}
