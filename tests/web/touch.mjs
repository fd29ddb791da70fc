// A drill by touch alone, on a tablet that shows one panel at a time: orders, a decision, a letter, and the debrief.

import assert from "node:assert/strict";
import { ask, drawn, headline, open, shows, started, tap, test } from "./frame.mjs";
import { keptLog } from "./keeping.mjs";

// Upright, so that panels lie over the map.
const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };
// On the map, within the market.
const MARKET = [480, 560];
const RUN = "market_mortar-0001";
// As the log has them.
const ORDERS = ['Move(unit:"med"', "Acknowledge(", 'Decide(decision:"first_move",option:"go_now"', 'Notify(to:"joc",topic:"shelling")'];

export async function touch() {
  await test("a tablet is enough for a drill, from its notice to its debrief", playsByTouch, TABLET);
}

async function playsByTouch(page) {
  await open(page, "?scenario=market_mortar&mode=practice&seed=3&automation=1");
  await started(page);
  await tap(page, "Continue");
  await headline(page, "Briefing of");
  await tap(page, "Start");
  await headline(page, "is running.");
  await tap(page, "Pause");
  await sendsTheMedics(page);
  await tap(page, "Continue");
  // The first decision has come by then, and stops the clock.
  await ask(page, "advance", 350);
  await answers(page);
  await writes(page);
  await tap(page, "Continue");
  await ask(page, "advance", 100);
  const log = await keptLog(page, RUN);
  for (const order of ORDERS) assert.equal(log.split(order).length, 2, `${order} is given once:\n${log}`);
  await tap(page, "Leave");
  await tap(page, "Leave and debrief");
  await headline(page, "Debrief of");
  await tap(page, "Skip to the marks");
  await shows(page, "Proportionality");
}

/// By the list, the orders of the unit, and the map.
async function sendsTheMedics(page) {
  await tap(page, "Units");
  await tap(page, "MED 1 ready");
  await tap(page, "Move");
  await tap(page, "Units");
  await page.touchscreen.tap(...MARKET);
  await drawn(page);
  await tap(page, "Give order");
  await shows(page, "waits for the clock");
}

async function answers(page) {
  await shows(page, "Decision · ");
  await tap(page, "Messages · 2");
  await tap(page, "Acknowledge");
  await tap(page, "Send police, medics and the reaction force now, with what you know");
}

async function writes(page) {
  await tap(page, "Write");
  await tap(page, "To");
  await tap(page, "Joint operations centre");
  await tap(page, "About");
  await tap(page, "The shelling");
  await tap(page, "Send");
  await shows(page, "→ Joint operations centre · Notify · The shelling");
}
