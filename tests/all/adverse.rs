//! Drills and scripts made to break the judgement: nothing is there, everything comes at once, or again and again.

use std::sync::Arc;

use tutela::assessment::assess;
use tutela::assessment::card::{HardFailKind, ScoreCard};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::mandate::Authority;
use tutela::scenario::rubric::Line;
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Control, Instruction, Order, Player, Target};
use tutela::sim::snapshot::Snapshot;

use crate::any_order::everything;
use crate::support::{commander, control, run, run_on, small, small_with};

const END_S: u32 = 300;

fn card(sim: &Sim) -> ScoreCard {
    assess(sim.scenario(), 1, sim.events(), None)
}

/// Marks are numbers from 0 to 100, and every item names what it rests on.
fn sound(sim: &Sim) -> ScoreCard {
    let card = card(sim);
    let marks = card.lines.iter().map(|line| line.mark).chain(card.scales.iter().map(|scale| scale.mark));
    for mark in marks.flatten() {
        assert!(mark.is_finite() && (0.0..=100.0).contains(&mark), "{mark}");
    }
    for item in &card.items {
        let named = item.events.iter().all(|no| (no.0 as usize) < sim.events().events.len());
        assert!(named && !item.events.is_empty() && item.rating <= 4 && item.closed >= item.opened, "{item:?}");
        assert!(item.weight.value.is_finite() && item.weight.value > 0.0, "{item:?}");
    }
    card
}

fn all_lines(scenario: &mut Scenario) {
    scenario.rubric.lines = Line::ALL.map(|line| (line, 1.0)).to_vec();
}

fn warn() -> Order {
    Order::Warn { unit: "patrol".into(), target: Target::Party("band".into()) }
}

fn stood_by(card: &ScoreCard) -> usize {
    card.hard_fails.iter().filter(|fail| fail.kind == HardFailKind::StandingBy).count()
}

#[test]
fn without_a_table_nothing_is_due() {
    let scenario = small_with(|scenario| {
        all_lines(scenario);
        scenario.rubric.band.floors.clear();
        scenario.rubric.band.dwell_s.clear();
    });
    let idle = sound(&run(scenario.clone(), END_S, &[]));
    assert_eq!(stood_by(&idle), 0);
    sound(&run(scenario, END_S, &[(60, commander(warn()))]));
}

#[test]
fn without_anybody_to_tell_nobody_is_faulted_for_not_telling() {
    let scenario = small_with(|scenario| {
        all_lines(scenario);
        scenario.counterparts.clear();
        scenario.topics.clear();
        scenario.rubric.needs.clear();
        scenario.injects.clear();
        scenario.decisions.clear();
        scenario.knowing.forecast = None;
        scenario.rules.iter_mut().for_each(|rule| rule.authority = Authority::Delegated);
    });
    let engage = Order::Engage { unit: "patrol".into(), target: Target::Party("band".into()) };
    let given = [(70, commander(warn())), (120, commander(engage))];
    let card = sound(&run(scenario, END_S, &given));
    let told = [Line::C1, Line::C3, Line::C4, Line::C5, Line::C6, Line::C7, Line::C10];
    let faults: Vec<_> = card.items.iter().filter(|item| told.contains(&item.line)).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn each_of_two_threats_is_owed_its_own_answer() {
    let twice = || {
        small_with(|scenario| {
            all_lines(scenario);
            let mut other = scenario.parties[0].clone();
            other.id = "other".into();
            scenario.parties.push(other);
            let mut guard = scenario.rubric.protections[0].clone();
            (guard.id, guard.party, guard.evacuation_answers) = ("guard-other".into(), "other".into(), false);
            scenario.rubric.protections[0].evacuation_answers = false;
            scenario.rubric.protections.push(guard);
        })
    };
    let known = |sim: &Sim, id: &str| {
        sim.events().events.iter().any(|event| {
            matches!(&event.kind, EventKind::ThreatKnown { party, known, .. }
                if party.as_str() == id && known.target.stage >= tutela::scenario::people::Stage::HostileIntent)
        })
    };
    let sim = run(twice(), END_S, &[]);
    let idle = sound(&sim);
    let both = ["band", "other"].iter().filter(|id| known(&sim, id)).count();
    assert_eq!(stood_by(&idle), both, "each that was known, and none twice");
    assert!(both > 0);
}

#[test]
fn a_threat_that_no_one_can_see_is_owed_nothing() {
    let scenario = small_with(|scenario| {
        all_lines(scenario);
        scenario.injects.clear();
        scenario.decisions.clear();
        scenario.parties[0].indicators.clear();
        // Violence itself would be seen by whoever is there.
        scenario.units.iter_mut().for_each(|unit| unit.available_at_s = 2 * END_S);
    });
    let card = sound(&run(scenario, END_S, &[]));
    let owed: Vec<_> = card.items.iter().filter(|item| [Line::P4, Line::P8].contains(&item.line)).collect();
    assert!(owed.is_empty() && stood_by(&card) == 0, "{owed:?}");
}

#[test]
fn two_people_share_a_duty_and_who_left_it_waiting_is_named() {
    let both = control(Control::HandSeat { seat: "watch".into(), to: Player::Person });
    let told = |by: &str| {
        let order = Order::Report { to: "joc".into(), topic: "threat".into(), says: None };
        let given = [(0, both.clone()), (60, Instruction::Order(by.into(), order))];
        sound(&run(small(), END_S, &given))
    };
    for (by, other) in [("commander", "watch"), ("watch", "commander")] {
        let card = told(by);
        let item = card.items.iter().find(|item| item.is_of_duty(&"tell-joc".into())).expect("it was due");
        assert_eq!((item.seat.as_str(), item.with.len(), item.with[0].as_str()), (by, 1, other));
    }
    // Nobody told: one item, for both.
    let card = sound(&run(small(), END_S, &[(0, both.clone())]));
    let items: Vec<_> = card.items.iter().filter(|item| item.is_of_duty(&"tell-joc".into())).collect();
    assert!(items.len() == 1 && items[0].rating == 0 && items[0].with.len() == 1, "{items:?}");
}

/// One of each kind that this drill can carry out after 80 s, given once or a hundred times in three seconds.
#[test]
fn a_hundred_of_any_kind_of_order_are_no_better_than_one() {
    let scenario = small_with(all_lines);
    let before = run(scenario.clone(), 80, &[]).snapshot();
    let mut kinds = Vec::new();
    for instruction in everything(&scenario) {
        let Instruction::Order(seat, order) = &instruction else { continue };
        let kind = (std::mem::discriminant(order), order.rung().map(|(rung, _)| rung));
        if seat.as_str() != "commander" || kinds.contains(&kind) || !is_carried_out(&before, &instruction) {
            continue;
        }
        kinds.push(kind);
        let (once, often) = (given_times(&before, &instruction, 1), given_times(&before, &instruction, 25));
        // A unit that is ordered on and on makes another drill of it: those are compared over a short while (`laws`).
        if order.unit().is_some() {
            continue;
        }
        for (was, is) in once.lines.iter().zip(&often.lines) {
            let better = was.mark.is_some() && is.mark > was.mark;
            assert!(!better, "{order:?}: {:?} {:?} {:?}", is.line, was.mark, is.mark);
        }
        for (was, is) in once.scales.iter().zip(&often.scales) {
            assert!(is.mark <= was.mark, "{order:?}: {:?} {:?} {:?}", is.scale, was.mark, is.mark);
        }
    }
    assert!(kinds.len() > 25, "{}", kinds.len());
}

fn is_carried_out(before: &Snapshot, instruction: &Instruction) -> bool {
    let mut sim = Sim::restored(before);
    sim.step(std::slice::from_ref(instruction));
    let now = sim.tick();
    let mut events = sim.events().events.iter().rev().take_while(|event| event.tick == now);
    events.any(|event| matches!(event.kind, EventKind::OrderGiven { .. }))
}

/// Four times a tick for so many ticks, or once; then the drill goes on to its end.
fn given_times(before: &Snapshot, instruction: &Instruction, ticks: usize) -> ScoreCard {
    let mut sim = Sim::restored(before);
    for _ in 0..ticks {
        let each = if ticks == 1 { 1 } else { 4 };
        sim.step(&vec![instruction.clone(); each]);
    }
    run_on(&mut sim, END_S, &[]);
    sound(&sim)
}

#[test]
fn acts_before_anything_happens_and_all_at_once_are_judged_like_any() {
    let scenario: Arc<Scenario> = small_with(all_lines);
    let orders = [
        warn(),
        Order::Report { to: "joc".into(), topic: "threat".into(), says: None },
        Order::Notify { to: "chief".into(), topic: "threat".into() },
        Order::RequestAuthority { to: "joc".into(), rung: Rung::Deadly, rule: None, reason: String::new() },
        Order::Engage { unit: "patrol".into(), target: Target::Party("band".into()) },
        Order::Cease { unit: "patrol".into() },
    ];
    for at_s in [0, 1, 19, 90] {
        let given: Vec<(u32, Instruction)> = orders.iter().map(|order| (at_s, commander(order.clone()))).collect();
        let judged = || sound(&run(scenario.clone(), END_S, &given));
        assert_eq!(judged(), judged(), "at {at_s} s");
    }
}
