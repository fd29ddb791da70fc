//! Short runs from moments of the drills: what chance draws after an order, and what no seat can know, move nothing.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::people::{ArmedParty, Intent};
use tutela::scenario::read::Loaded;
use tutela::sim::Sim;
use tutela::sim::event::{Event, EventKind, EventRecord};

use super::idle;
use super::runs::{self, Given, Run};
use super::{order_items, record};

const SEEDS: [u64; 3] = [11, 12, 13];
/// An order that has not reached its target by then is left aside.
const EFFECT_S: u32 = 60;

// 2
#[test]
fn luck_drawn_after_an_order_moves_none_of_its_items() {
    let mut compared = 0;
    for run in runs::all() {
        for given in run.orders.iter().filter(|given| given.order.rung().is_some()) {
            let Some(plain) = items(run, given, &carried_out(given, None)) else { continue };
            for seed in SEEDS {
                let Some(other) = items(run, given, &carried_out(given, Some(seed))) else { continue };
                compared += 1;
                let at = given.tick().seconds_f32();
                assert_eq!(other, plain, "{} at {at} s, {:?}, under seed {seed}", run.name, given.order);
            }
        }
    }
    assert!(compared > 30, "{compared} orders took effect under another seed");
}

// 3
#[test]
fn what_no_seat_can_know_yet_moves_no_item_of_the_first_order() {
    let mut compared = 0;
    for run in runs::all() {
        let Some(given) = run.orders.iter().find(|given| given.order.rung().is_some()) else { continue };
        let hidden = played_to_effect(run, given, with_other_truth(&run.scenario, given.tick()));
        let truth = played_to_effect(run, given, (*run.scenario).clone());
        let at = given.tick().seconds_f32();
        let (Some(hidden), Some(truth)) = (items(run, given, &hidden), items(run, given, &truth)) else { continue };
        compared += 1;
        assert_eq!(hidden, truth, "{} at {at} s, {:?}, of parties with another mind", run.name, given.order);
    }
    assert!(compared > 3, "{compared} first orders took effect");
}

// 8
#[test]
fn doing_nothing_when_protection_is_due_is_a_hard_fail_on_every_seed() {
    let mut stood_by = 0;
    for run in runs::all() {
        let Some(moment) = run.due.first() else { continue };
        for seed in SEEDS {
            let mut sim = Sim::restored(moment);
            sim.reseed(seed);
            let standard_s = run.scenario.rubric.standards.protect_s;
            let until = sim.tick().plus_seconds(standard_s + 60);
            while sim.tick() < until && !sim.ended() {
                sim.step(&[]);
            }
            let idle = idle::without_acts(&run.scenario, sim.events());
            stood_by += usize::from(idle::must_be_standing_by(run, &idle, &format!("under seed {seed}")));
        }
    }
    assert!(stood_by > 3, "{stood_by} runs in which protection was due beyond its standard");
}

/// The order alone from the moment before it on, until it takes effect.
fn carried_out(given: &Given, seed: Option<u64>) -> EventRecord {
    let mut sim = Sim::restored(&given.before);
    seed.into_iter().for_each(|seed| sim.reseed(seed));
    sim.step(&[given.instruction()]);
    while sim.tick() < given.tick().plus_seconds(EFFECT_S) && !sim.ended() && !has_effect(sim.events(), given) {
        sim.step(&[]);
    }
    sim.events().clone()
}

/// The script from the start until the order takes effect.
fn played_to_effect(run: &Run, given: &Given, scenario: Scenario) -> EventRecord {
    let setup = Setup::solo(&scenario, runs::SEED, Mode::Practice);
    let loaded = Loaded { scenario: Arc::new(scenario), ..(*run.loaded).clone() };
    let mut exercise = Exercise::new(Arc::new(loaded), setup, Box::new(NoSink)).expect("no sink fails");
    let mut player = ScriptPlayer::new(&run.script);
    while exercise.tick() < given.tick().plus_seconds(EFFECT_S)
        && !exercise.ended()
        && !has_effect(exercise.events(), given)
    {
        player.give_due(&mut exercise);
        exercise.advance_ticks(1);
    }
    exercise.events().clone()
}

/// Other minds, and nothing to come of what they had planned for later: all of it still hidden at the tick.
fn with_other_truth(scenario: &Scenario, at: Tick) -> Scenario {
    let mut other = scenario.clone();
    let changed = |party: &mut ArmedParty| {
        party.intent = if party.intent == Intent::Attack { Intent::Pass } else { Intent::Attack };
        party.morale = 1.0 - party.morale;
        party.leaves_to = Point(party.leaves_to.1, party.leaves_to.0);
        party.answers.reverse();
        let later = party.plan.iter().position(|phase| phase.from_s > at.seconds() + EFFECT_S);
        party.plan.truncate(later.unwrap_or(party.plan.len()).max(1));
    };
    other.parties.iter_mut().for_each(changed);
    other
}

/// The items of this order by itself; none where it took no effect.
fn items(run: &Run, given: &Given, record: &EventRecord) -> Option<Vec<String>> {
    let mut alone = record.clone();
    alone.events.retain(|event| !matches!(event.kind, EventKind::ForceUsed(_)) || is_of(event, given));
    record::number(&mut alone);
    has_effect(&alone, given).then(|| order_items(run, &alone))
}

fn has_effect(record: &EventRecord, given: &Given) -> bool {
    record.events.iter().rev().take_while(|event| event.tick >= given.tick()).any(|event| is_of(event, given))
}

fn is_of(event: &Event, given: &Given) -> bool {
    match &event.kind {
        EventKind::ForceUsed(used) => {
            used.ordered == given.tick() && used.seat == given.seat && Some(&used.unit) == given.order.unit()
        }
        _ => false,
    }
}
