//! Same scenario, seed and orders give the same run; a snapshot goes on as the run itself would have.
//!
//! What is guaranteed: equal digests of every subsystem at every second, on every platform, for one engine version.

use std::sync::Arc;

use tutela::scenario::Scenario;
use tutela::scenario::ids::Tick;
use tutela::scenario::library;
use tutela::sim::Sim;
use tutela::sim::digest::{Digests, Rolling, Subsystem};
use tutela::sim::order::{Instruction, Order, Place};

use super::fixtures;

#[test]
fn the_same_seed_gives_the_same_digests_at_every_second() {
    let (first, second) = (run(7), run(7));
    assert_eq!(first, second);
    assert_eq!(first.len(), 300);
    assert_eq!(first[0].parts.len(), Subsystem::ALL.len());
}

#[test]
fn another_seed_gives_another_run() {
    let (first, second) = (run(7), run(8));
    let difference = first.iter().zip(&second).find_map(|(a, b)| a.first_difference(b));
    assert!(difference.is_some());
}

#[test]
fn a_run_restored_in_the_middle_goes_on_as_the_run_itself() {
    for at in [1, 333, 1_205] {
        let mut sim = Sim::new(scenario(), 7);
        while sim.tick() < Tick(at) {
            sim.step(&orders_at(sim.tick()));
        }
        let snapshot = sim.snapshot();
        let straight = run_on(&mut sim);
        let mut restored = Sim::restored(&snapshot);
        assert_eq!(run_on(&mut restored), straight, "from tick {at}");
        assert_eq!(restored.events(), sim.events());
        // And the run itself can be put back, from beyond its end.
        sim.restore(&snapshot);
        assert_eq!(run_on(&mut sim), straight, "put back to tick {at}");
    }
}

#[test]
fn the_flagship_in_full_swing_goes_on_the_same_from_a_snapshot() {
    let drill = library::open("market_mortar").expect("the flagship drill is embedded").scenario;
    let order = |order| Instruction::Order("company_commander".into(), order);
    let (unit, from) = (|id: &str| id.into(), "market".into());
    let orders = [
        order(Order::Treat { unit: unit("med"), people_in: "market".into() }),
        order(Order::Evacuate { unit: unit("fpu"), from, to: "north_green".into() }),
        order(Order::Observe { unit: unit("uav"), at: Place::Zone("market".into()) }),
    ];
    let mut sim = Sim::new(drill, 3);
    while sim.tick() < Tick::from_seconds(110) {
        let due: &[Instruction] = if sim.tick() == Tick::from_seconds(61) { &orders } else { &[] };
        sim.step(due);
    }
    let mut restored = Sim::restored(&sim.snapshot());
    for second in 111..=140 {
        for run in [&mut sim, &mut restored] {
            (0..10).for_each(|_| run.step(&[]));
        }
        assert_eq!(sim.digests().first_difference(restored.digests()), None, "at second {second}");
    }
    assert_eq!(sim.events(), restored.events());
}

#[test]
fn the_drill_ends_on_time_and_nothing_moves_after_it() {
    let mut sim = Sim::new(scenario(), 7);
    run_on(&mut sim);
    assert_eq!(sim.tick(), Tick::from_seconds(300));
    let (events, digests) = (sim.events().clone(), sim.digests().clone());
    sim.step(&orders_at(Tick(50)));
    assert_eq!((sim.events(), sim.digests()), (&events, &digests));
}

fn run(seed: u64) -> Vec<Digests> {
    run_on(&mut Sim::new(scenario(), seed))
}

/// Digests of every second to the end.
fn run_on(sim: &mut Sim) -> Vec<Digests> {
    let mut digests = Vec::new();
    while !sim.ended() {
        sim.step(&orders_at(sim.tick()));
        if sim.digests().tick == sim.tick() {
            digests.push(sim.digests().clone());
        }
        assert_eq!(sim.state::<Rolling>().not_finite(), None);
    }
    digests
}

/// What the commander orders in the tick after this one.
fn orders_at(tick: Tick) -> Vec<Instruction> {
    let order = match tick.0 {
        50 => Order::Move { unit: "patrol".into(), to: Place::Zone("well".into()) },
        230 => Order::Report { to: "joc".into(), topic: "threat".into() },
        300 => Order::Decide { decision: "go".into(), option: "now".into(), rationale: "They are close.".into() },
        _ => return Vec::new(),
    };
    vec![Instruction::Order("commander".into(), order)]
}

fn scenario() -> Arc<Scenario> {
    fixtures::small().scenario
}
