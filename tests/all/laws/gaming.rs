//! Gaming: what looks like a way to better marks and must be none, over the records of every drill.

use tutela::assessment::band;
use tutela::assessment::card::ScoreCard;
use tutela::scenario::forces::{CareLevel, Rung};
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::mandate::TargetKind;
use tutela::scenario::rubric::Line;
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, EventRecord, ForceUsed, HarmSource, ThreatKnown};
use tutela::sim::order::{Instruction, Target};

use super::runs::{self, Given, Run};
use super::{card, moved, ratings, record};

/// How long an order is given again and again, five times a tick.
const SPAM_TICKS: usize = 20;
const SPAM_EACH: usize = 5;
/// Then the drill goes on as long without orders.
const AFTER_S: u32 = 40;

// 10
#[test]
fn spamming_an_order_raises_no_mark() {
    for run in runs::all() {
        // One order of a kind: the first of each, in the order of the script.
        let mut kinds = Vec::new();
        for given in &run.orders {
            let kind = std::mem::discriminant(&given.order);
            if kinds.contains(&kind) {
                continue;
            }
            kinds.push(kind);
            let (once, often) = (card(run, &given_times(given, 1)), card(run, &given_times(given, SPAM_TICKS)));
            let what = format!("{} at {} s, {:?} a hundred times", run.name, given.tick().seconds(), given.order);
            never_better(&once, &often, &what);
        }
    }
}

#[test]
fn not_looking_raises_no_mark() {
    for run in runs::all() {
        let seat = runs::person(&run.scenario);
        let Some(unit) = run.scenario.units.iter().find(|unit| unit.seat == *seat) else { continue };
        for (place, party) in run.scenario.parties.iter().enumerate() {
            let mut blind = run.record.clone();
            let (at, party) = (Point(0.0, 0.0), party.id.clone());
            let tick = Tick::from_seconds(100 + 50 * place as u32);
            let kind = EventKind::CouldHaveLooked { seat: seat.clone(), unit: unit.id.clone(), party, at };
            record::insert(&mut blind, tick, [kind]);
            let what = format!("{} at {} s, nobody looked", run.name, tick.seconds());
            never_better(&card(run, &run.record), &card(run, &blind), &what);
        }
    }
}

#[test]
fn rungs_without_their_dwell_raise_no_item_of_an_order() {
    for run in runs::all() {
        for place in 0..record::forces(&run.record) {
            let mut hasty = run.record.clone();
            let used = record::nth_force(&mut hasty, place).expect("counted");
            used.knew.history.iter_mut().for_each(|tried| tried.had_effect_time = false);
            let (before, after) = (card(run, &run.record), card(run, &hasty));
            for line in [Line::P2, Line::P5, Line::P6] {
                let better = ratings(&after, line) > ratings(&before, line);
                assert!(!better, "{} force {place} in haste: {}", run.name, moved(&before, &after));
            }
        }
    }
}

/// A volley that is over in a tick, above the ceiling, is outside the band at its order and, while the party is held for
/// a threat, over the time as well (scoring: "one per interval of a known threat"; against who is none, the order says it).
#[test]
fn a_short_volley_is_outside_the_band_all_the_same() {
    let mut judged = 0;
    for run in runs::all() {
        for place in 0..record::forces(&run.record) {
            let mut short = record::only_force(&run.scenario, &run.record, place, Rung::Deadly);
            let volley = short.events.iter().find(|event| matches!(event.kind, EventKind::ForceUsed(_)));
            let tick = volley.expect("kept").tick;
            let used = record::nth_force(&mut short, 0).expect("kept").clone();
            record::insert(&mut short, tick.next(), [EventKind::TaskEnded { unit: used.unit.clone() }]);
            let (held, known) = held_for(run, &short, &used, tick);
            for item in card(run, &short).items.iter().filter(|item| item.line == Line::P4) {
                let of_volley = item.events.iter().any(|no| short.events[no.0 as usize].tick == tick);
                let most = match item.reason.key.as_str().starts_with("p4-interval") {
                    true => held.filter(|ceiling| *ceiling < Rung::Deadly && known).map(|_| 2),
                    false => (record::limits_of(&run.scenario, &short, 0).ceiling < Rung::Deadly).then_some(1),
                };
                let Some(most) = most.filter(|_| of_volley) else { continue };
                judged += 1;
                assert!(item.rating <= most, "{} at {} s: {item:?}", run.name, tick.seconds());
            }
        }
    }
    assert!(judged > 20, "{judged}");
}

/// The ceiling on what the seat held of the force's target at the tick, and whether it held it for a threat.
fn held_for(run: &Run, record: &EventRecord, used: &ForceUsed, tick: Tick) -> (Option<Rung>, bool) {
    let held = record.events.iter().filter(|event| event.tick <= tick).rev().find_map(|event| match &event.kind {
        EventKind::ThreatKnown { seat, party, known }
            if *seat == used.seat && used.target == Target::Party(party.clone()) =>
        {
            Some(known)
        }
        _ => None,
    });
    let ceiling = |known: &ThreatKnown| {
        band::limits(&run.scenario, TargetKind::ArmedParty, &known.target, known.distance_m).ceiling
    };
    (held.map(ceiling), held.is_some_and(|known| known.target.status.is_threat()))
}

/// To wound people and then to care for them well: neither the aid nor the chain nor the reports lift a scale.
#[test]
fn wounding_to_earn_aftercare_raises_no_mark() {
    for run in runs::all() {
        let seat = runs::person(&run.scenario);
        let Some(unit) = run.scenario.units.iter().find(|unit| unit.seat == *seat) else { continue };
        let last = run.record.events.last().map_or(Tick(0), |event| event.tick);
        let (person, at, tick) = (untouched(&run.record), Point(10.0, 10.0), Tick(last.0 / 3));
        let (by, unit) = (HarmSource::Unit(unit.id.clone()), unit.id.clone());
        let zone = run.scenario.map().zones[0].id.clone();
        let level = CareLevel::FirstAid;
        let mut cared = run.record.clone();
        record::insert(&mut cared, tick, [EventKind::PersonWounded { person, at, by }]);
        let seen = EventKind::WoundedKnown { seat: seat.clone(), people: vec![person], at };
        let treated = EventKind::Treated { unit: unit.clone(), person, level };
        record::insert(&mut cared, tick.plus_seconds(10), [seen, treated]);
        record::insert(&mut cared, tick.plus_seconds(60), [EventKind::HandedOver { unit, person, zone }]);
        let what = format!("{} at {} s, wounded and cared for", run.name, tick.seconds());
        let (before, after) = (card(run, &run.record), card(run, &cared));
        for (was, is) in before.scales.iter().zip(&after.scales) {
            assert!(is.mark <= was.mark, "{what}: {:?} rose: {}", is.scale, moved(&before, &after));
        }
    }
}

pub(super) fn never_better(before: &ScoreCard, after: &ScoreCard, what: &str) {
    for (was, is) in before.lines.iter().zip(&after.lines) {
        assert!(is.mark <= was.mark || was.mark.is_none(), "{what}: {}", moved(before, after));
    }
    for (was, is) in before.scales.iter().zip(&after.scales) {
        assert!(is.mark <= was.mark || was.mark.is_none(), "{what}: {}", moved(before, after));
    }
}

fn given_times(given: &Given, ticks: usize) -> EventRecord {
    let each = if ticks == 1 { 1 } else { SPAM_EACH };
    let again: Vec<Instruction> = std::iter::repeat_with(|| given.instruction()).take(each).collect();
    let mut sim = Sim::restored(&given.before);
    for tick in 0..SPAM_TICKS {
        sim.step(if tick < ticks { &again } else { &[] });
    }
    let until = sim.tick().plus_seconds(AFTER_S);
    while sim.tick() < until && !sim.ended() {
        sim.step(&[]);
    }
    sim.events().clone()
}

/// Somebody to whom nothing happens in the record.
fn untouched(record: &EventRecord) -> PersonNo {
    let told = format!("{record:?}");
    PersonNo((0..).find(|no| !told.contains(&format!("PersonNo({no})"))).expect("somebody"))
}
