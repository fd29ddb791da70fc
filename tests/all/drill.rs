//! A drill at hand for tests of the simulation: orders at seconds in, events out.

use std::sync::Arc;

use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::people::{Act, Outcome, PartyStatus, Stage};
use tutela::scenario::story::{Condition, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, ForceUsed};
use tutela::sim::order::{Control, Instruction, Order, Refusal, Target};
use tutela::sim::state::{Civilians, Health, Knowledge, Parties, PartyKnown};

use super::fixtures;

/// The small drill, changed to what a test is about.
pub fn scenario(change: impl FnOnce(&mut Scenario)) -> Arc<Scenario> {
    let mut scenario = (*fixtures::small().scenario).clone();
    change(&mut scenario);
    Arc::new(scenario)
}

/// The small drill with its band far off and no calls: people among themselves.
pub fn peaceful(change: impl FnOnce(&mut Scenario)) -> Sim {
    let change = |drill: &mut Scenario| {
        drill.parties[0].plan.truncate(1);
        drill.parties[0].plan[0].act = Act::Wait;
        drill.injects.truncate(2);
        drill.injects[0].trigger = Trigger::When(Condition::DeadAtLeast(999), 0);
        drill.injects[1].trigger = Trigger::When(Condition::DeadAtLeast(999), 0);
        change(drill);
    };
    Sim::new(scenario(change), 3)
}

/// A band that stands where it is and answers as the test says, at a place.
pub fn standing_band(scenario: &mut Scenario, at: Point, answers: &[(Rung, u32, Outcome)]) {
    let party = &mut scenario.parties[0];
    party.at = at;
    party.plan.truncate(1);
    party.plan[0].stage = Stage::HostileIntent;
    let answer = |(to, after_s, outcome): &(Rung, u32, Outcome)| tutela::scenario::people::Answer {
        to: *to,
        after_s: *after_s,
        outcomes: vec![(*outcome, 1.0)],
        by: tutela::scenario::nerve::Deliverer::default(),
    };
    party.answers = answers.iter().map(answer).collect();
}

pub fn run(sim: &mut Sim, seconds: u32, orders: &[(u32, Order)]) {
    let seats = |order: &Order| Instruction::Order("commander".into(), order.clone());
    run_all(sim, seconds, &orders.iter().map(|(at, order)| (*at, seats(order))).collect::<Vec<_>>());
}

/// Steps to the second, giving each instruction in the tick after its second.
pub fn run_all(sim: &mut Sim, seconds: u32, instructions: &[(u32, Instruction)]) {
    while sim.tick() < Tick::from_seconds(seconds) {
        let now = sim.tick();
        let due: Vec<Instruction> = instructions
            .iter()
            .filter(|(at, _)| Tick::from_seconds(*at) == now)
            .map(|(_, given)| given.clone())
            .collect();
        sim.step(&due);
    }
}

pub fn control(sim: &mut Sim, control: Control) {
    sim.step(&[Instruction::Control(control)]);
}

/// The commander has seen the band where it stands.
pub fn know_band(sim: &mut Sim, at: Point, stage: Stage, status: PartyStatus) {
    let tick = sim.tick();
    let mut known = PartyKnown { at, seen: tick, ..PartyKnown::default() };
    known.target.stage = stage;
    known.target.confidence = 0.8;
    known.target.status = status;
    sim.state_mut::<Knowledge>().seats[0].parties[0] = Some(known);
}

pub fn set_band_status(sim: &mut Sim, status: PartyStatus) {
    sim.state_mut::<Parties>().parties[0].status = status;
}

/// Somebody is wounded, and the commander knows.
pub fn wound(sim: &mut Sim, person: PersonNo, urgent: bool) {
    let tick = sim.tick();
    sim.state_mut::<Civilians>().people[person.0 as usize].health =
        Health::Wounded { since: tick, urgent, dies: Tick::from_seconds(10_000) };
    sim.state_mut::<Knowledge>().seats[0].wounded_since[person.0 as usize] = Some(tick);
}

pub fn kinds(sim: &Sim) -> impl Iterator<Item = (Tick, &EventKind)> {
    sim.events().events.iter().map(|event| (event.tick, &event.kind))
}

pub fn first(sim: &Sim, is: impl Fn(&EventKind) -> bool) -> Option<Tick> {
    kinds(sim).find(|(_, kind)| is(kind)).map(|(tick, _)| tick)
}

pub fn count(sim: &Sim, is: impl Fn(&EventKind) -> bool) -> usize {
    kinds(sim).filter(|(_, kind)| is(kind)).count()
}

pub fn force_used(sim: &Sim) -> Vec<ForceUsed> {
    let used = kinds(sim).filter_map(|(_, kind)| match kind {
        EventKind::ForceUsed(used) => Some((**used).clone()),
        _ => None,
    });
    used.collect()
}

pub fn refusals(sim: &Sim) -> Vec<Refusal> {
    let refused = kinds(sim).filter_map(|(_, kind)| match kind {
        EventKind::OrderRefused { refusal, .. } | EventKind::ControlRefused { refusal, .. } => Some(*refusal),
        _ => None,
    });
    refused.collect()
}

pub fn band() -> Target {
    Target::Party("band".into())
}
