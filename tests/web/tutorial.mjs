// The tutorial's first steps as a person takes them, from the library to the first order: by mouse and keyboard, and without
// a mouse.

import assert from "node:assert/strict";
import { ask, choose, click, drawn, headline, open, press, shows, started, test, where } from "./frame.mjs";

// Small, so that a renderer without a graphics card draws it often.
const SMALL = { viewport: { width: 1024, height: 600 } };
// The elders call half a minute into the drill.
const UNTIL_THE_CALL = 300;
// More than a screen has.
const MOST_CONTROLS = 100;

export async function tutorial() {
  await test("the tutorial's first steps are taken by mouse and keyboard", takesTheFirstSteps, SMALL);
  await test("the tutorial's first steps are taken by the keyboard alone", takesThemByKeyboard, SMALL);
}

async function takesTheFirstSteps(page) {
  await open(page, "?automation=1");
  await started(page);
  await choose(page, "Open First steps");
  await headline(page, "Content notice of First steps.");
  await choose(page, "Continue");
  await headline(page, "Briefing of First steps.");
  await choose(page, "Rules");
  await choose(page, "Start");
  await headline(page, "First steps is running.");

  await shows(page, "Welcome.");
  const { tick } = await ask(page, "state");
  await drawn(page);
  assert.equal((await ask(page, "state")).tick, tick, "the clock waits for whoever reads");
  await choose(page, "Next");
  await shows(page, "Move the map");
  await drag(page, await where(page, "Map with"), [60, 40]);
  await choose(page, "The whole map");
  await shows(page, "The map shows what your seat knows");
  await choose(page, "Next");
  await ask(page, "advance", UNTIL_THE_CALL);
  await shows(page, "the elders have called");
  await headline(page, "One message unread.");
  // A press reads what is open already, and closes it; another one opens it again.
  await choose(page, "Three men with rifles");
  await headline(page, "Nothing unread.");
  await choose(page, "Three men with rifles");
  await choose(page, "Acknowledge");
  await shows(page, "You should look for yourself");
  await choose(page, "Patrol 1");
  await shows(page, "Send Patrol 1 to the pump");
  await choose(page, "The whole map");
  await press(page, "g");
  await drawn(page);
  // Beside the pump: the whole map leaves the lesson its room.
  await click(page, await where(page, "Map with"));
  // The card knows the place: Enter before that would choose one itself.
  await shows(page, "arrives in");
  await drawn(page);
  await press(page, "Enter");
  await shows(page, "Tell those who need to know");
  await isOnItsWay(page);
}

async function takesThemByKeyboard(page) {
  await open(page, "?automation=1");
  await started(page);
  await headline(page, "Library of drills.");
  // The keyboard stands where one begins.
  await press(page, "Enter");
  await headline(page, "Content notice of First steps.");
  await press(page, "Enter");
  await headline(page, "Briefing of First steps.");
  await press(page, "Enter");
  await headline(page, "First steps is running.");

  await shows(page, "Welcome.");
  await goTo(page, "Next");
  await press(page, "Enter");
  await shows(page, "Move the map");
  await page.keyboard.down("d");
  await drawn(page);
  await page.keyboard.up("d");
  await press(page, "Home");
  await shows(page, "The map shows what your seat knows");
  await goTo(page, "Next");
  await press(page, "Enter");
  await drawn(page);
  await ask(page, "advance", UNTIL_THE_CALL);
  await shows(page, "the elders have called");
  await press(page, "F7");
  await shows(page, "You should look for yourself");
  await press(page, "PageDown");
  await shows(page, "Send Patrol 1 to the pump");
  await press(page, "Home");
  await drawn(page);
  await press(page, "g");
  await drawn(page);
  // Opens the list of places, takes the middle of the map, and then gives the order.
  await press(page, "Enter");
  await shows(page, "Middle of the map");
  await press(page, "Enter");
  await shows(page, "arrives in");
  await drawn(page);
  await press(page, "Enter");
  await shows(page, "Tell those who need to know");
  await isOnItsWay(page);
}

/// From control to control, until the keyboard is at the one of this name.
async function goTo(page, name) {
  for (let control = 0; control < MOST_CONTROLS; control += 1) {
    const [found] = await ask(page, "where", name);
    if (found?.focused) return;
    await press(page, "Tab");
  }
  throw new Error(`the keyboard does not come to “${name}”`);
}

async function isOnItsWay(page) {
  await ask(page, "advance", 10);
  const { log, units } = await ask(page, "state");
  const orders = log.map((line) => line.what.Ordered).filter((order) => order);
  assert.deepEqual(orders.map((order) => Object.keys(order)[0]), ["Acknowledge", "Move"]);
  assert.equal(orders[1].Move.unit, "patrol");
  assert.ok(units.find((unit) => unit.id === "patrol").order.Move, "it is under way");
}

async function drag(page, [x, y], [right, down]) {
  await page.mouse.move(x, y);
  await drawn(page);
  await page.mouse.down();
  await drawn(page);
  await page.mouse.move(x + right, y + down);
  await drawn(page);
  await page.mouse.up();
  await drawn(page);
}
