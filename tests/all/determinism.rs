//! Same scenario, seed and orders give the same run; a snapshot goes on as the run itself would have.
//!
//! What is guaranteed: equal digests of every subsystem at every second, on every platform, for one engine version.

use std::sync::Arc;

use tutela::exercise::log_reader;
use tutela::exercise::replay::{Differs, ReplayError, replay};
use tutela::scenario::Scenario;
use tutela::scenario::ids::Tick;
use tutela::scenario::library;
use tutela::sim::Sim;
use tutela::sim::digest::{Digests, Rolling, Subsystem};
use tutela::sim::order::{Instruction, Order, Place};
use tutela::sim::state::Civilians;

use super::exercise::busy_log;
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
fn other_orders_from_a_snapshot_are_a_run_that_had_them_from_then_on() {
    let other = |tick: Tick| match tick.0 {
        0..360 => orders_at(tick),
        400 => vec![Instruction::Order("commander".into(), Order::Cease { unit: "patrol".into() })],
        _ => Vec::new(),
    };
    let mut sim = Sim::new(scenario(), 7);
    while sim.tick() < Tick(360) {
        sim.step(&orders_at(sim.tick()));
    }
    let branch = run_with(&mut Sim::restored(&sim.snapshot()), other);
    let straight = run_with(&mut Sim::new(scenario(), 7), other);
    assert_eq!(branch, straight[36..]);
    assert_ne!(branch, run_on(&mut sim), "the order changes the run");
}

#[test]
fn another_seed_from_a_snapshot_is_a_run_that_took_it_up_then() {
    let until = |tick: u32| {
        let mut sim = Sim::new(scenario(), 7);
        while sim.tick() < Tick(tick) {
            sim.step(&orders_at(sim.tick()));
        }
        sim
    };
    let snapshot = until(360).snapshot();
    assert_eq!(snapshot.tick(), Tick(360));
    let branch = run_on(&mut Sim::restored(&snapshot.with_seed(99)));
    let mut straight = until(360);
    straight.reseed(99);
    assert_eq!(branch, run_on(&mut straight));
    assert_ne!(branch, run_on(&mut until(360)), "the draws after the snapshot are others");
    let from_start = run_on(&mut Sim::new(scenario(), 99));
    assert_ne!(branch, from_start[36..], "and those before it are not");
    assert_eq!(run_on(&mut Sim::restored(&snapshot)), run_on(&mut until(360)), "the snapshot itself is as it was");
}

#[test]
fn branches_on_other_threads_are_the_same() {
    let mut sim = Sim::new(scenario(), 7);
    while sim.tick() < Tick(333) {
        sim.step(&orders_at(sim.tick()));
    }
    let snapshot = sim.snapshot();
    let here = run_on(&mut sim);
    let there = std::thread::scope(|scope| {
        let threads = [(); 3].map(|()| scope.spawn(|| run_on(&mut Sim::restored(&snapshot))));
        threads.map(|thread| thread.join().expect("a run"))
    });
    assert!(there.iter().all(|digests| *digests == here));
}

#[test]
fn a_planted_divergence_is_found_and_named() {
    let (text, _) = busy_log();
    let log = log_reader::read("busy", text.as_bytes()).expect("a log");
    let mut sim = Sim::new(scenario(), log.header.seed);
    let mut planted = text.clone();
    // As a machine would write the log on which one bit of one column flips in tick 873.
    for logged in &log.digests {
        while sim.tick() < logged.tick {
            let next = Tick(sim.tick().0 + 1);
            let due = log.instructions.iter().filter(|one| one.tick == next);
            let due: Vec<Instruction> = due.map(|one| one.instruction.clone()).collect();
            sim.step(&due);
            if sim.tick() == Tick(873) {
                let fear = &mut sim.state_mut::<Civilians>().people[3].fear;
                *fear = f32::from_bits(fear.to_bits() ^ 1);
            }
        }
        planted = planted.replace(&format!("digest {logged}\n"), &format!("digest {}\n", sim.digests()));
    }
    let loaded = Arc::new(fixtures::small());
    let planted = log_reader::read("planted", planted.as_bytes()).expect("a log");
    let Err(ReplayError::Diverged(divergence)) = replay(&loaded, &planted, |_| ()) else {
        panic!("the flipped bit was not found");
    };
    assert_eq!((divergence.verified, divergence.at), (Tick(870), Tick(880)));
    assert_eq!(divergence.differs, Differs::Subsystem(Subsystem::Civilians));
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
    run_with(sim, orders_at)
}

fn run_with(sim: &mut Sim, orders: impl Fn(Tick) -> Vec<Instruction>) -> Vec<Digests> {
    let mut digests = Vec::new();
    while !sim.ended() {
        sim.step(&orders(sim.tick()));
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
        230 => Order::Report { to: "joc".into(), topic: "threat".into(), says: None },
        300 => Order::Decide { decision: "go".into(), option: "now".into(), rationale: "They are close.".into() },
        _ => return Vec::new(),
    };
    vec![Instruction::Order("commander".into(), order)]
}

fn scenario() -> Arc<Scenario> {
    fixtures::small().scenario
}
