//! A run in one expression: scenario, orders by the second, and the events that came of them.

use std::sync::Arc;

use tutela::scenario::Scenario;
use tutela::scenario::ids::Tick;
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Control, Instruction, Order};

use super::fixtures;

/// The small drill.
pub fn small() -> Arc<Scenario> {
    fixtures::small().scenario
}

/// The small drill with a change.
pub fn small_with(change: impl FnOnce(&mut Scenario)) -> Arc<Scenario> {
    let mut scenario = (*fixtures::small().scenario).clone();
    change(&mut scenario);
    Arc::new(scenario)
}

pub fn commander(order: Order) -> Instruction {
    Instruction::Order("commander".into(), order)
}

pub fn control(control: Control) -> Instruction {
    Instruction::Control(control)
}

/// Runs to the second, giving each instruction in the first tick of its own second.
pub fn run(scenario: Arc<Scenario>, until_s: u32, given: &[(u32, Instruction)]) -> Sim {
    let mut sim = Sim::new(scenario, 1);
    run_on(&mut sim, until_s, given);
    sim
}

/// The same, from wherever the run is.
pub fn run_on(sim: &mut Sim, until_s: u32, given: &[(u32, Instruction)]) {
    while sim.tick() < Tick::from_seconds(until_s) && !sim.ended() {
        let next = Tick(sim.tick().0 + 1);
        let due = given.iter().filter(|(at_s, _)| Tick(at_s * 10 + 1) == next);
        let instructions: Vec<Instruction> = due.map(|(_, instruction)| instruction.clone()).collect();
        sim.step(&instructions);
    }
}

/// Ticks at which an event of the kind is in the record.
pub fn ticks(sim: &Sim, is_it: impl Fn(&EventKind) -> bool) -> Vec<u32> {
    sim.events().events.iter().filter(|event| is_it(&event.kind)).map(|event| event.tick.0).collect()
}
