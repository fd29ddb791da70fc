//! The invariants of the scoring over every shipped drill: the records of its scripts, perturbed, and short runs from
//! their moments.

mod branches;
mod gaming;
mod idle;
mod lapses;
mod looking;
mod record;
mod runs;
mod telling;

use proptest::prelude::*;
use proptest::sample::Index;
use tutela::assessment::assess;
use tutela::assessment::band::Limits;
use tutela::assessment::card::{EvidenceItem, ScoreCard};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::rubric::Line;
use tutela::sim::event::EventRecord;

use crate::names::Renaming;
use runs::Run;

/// The lines that judge an order at its tick, P4 apart: its items of an order and of an interval share the line.
const ORDER_LINES: [Line; 6] = [Line::P1, Line::P2, Line::P3, Line::P5, Line::P6, Line::P7];

fn card(run: &Run, record: &EventRecord) -> ScoreCard {
    assess(&run.scenario, runs::SEED, record, None)
}

/// Items that judge an order, without the events' numbers, which other events push along.
fn order_items(run: &Run, record: &EventRecord) -> Vec<String> {
    let items = card(run, record).items.into_iter().filter(|item| {
        ORDER_LINES.contains(&item.line)
            || item.line == Line::P4 && !item.reason.key.as_str().starts_with("p4-interval")
    });
    items
        .map(|item| {
            format!("{:?} {} {:?} {} {:?}", item.line, item.rating, item.opened, item.weight.value, item.reason)
        })
        .collect()
}

/// Sum of the ratings of a line's order items: what a change of one force event can move.
fn ratings(card: &ScoreCard, line: Line) -> u32 {
    let of_line = card.items.iter().filter(|item| item.line == line);
    of_line.filter(|item| !item.reason.key.as_str().starts_with("p4-interval")).map(|item| u32::from(item.rating)).sum()
}

/// Which items differ between two cards, for the message of a counter-example: line, second, rating and reason.
fn moved(before: &ScoreCard, after: &ScoreCard) -> String {
    let told = |card: &ScoreCard| -> Vec<String> {
        let item = |item: &EvidenceItem| {
            let (line, rating, weight) = (item.line, item.rating, item.weight.value);
            format!("{line:?} opened at {} s: {rating}, {}, weight {weight}", item.opened.seconds(), item.reason.key)
        };
        card.items.iter().map(item).collect()
    };
    let (was, is) = (told(before), told(after));
    let only = |one: &[String], other: &[String]| {
        one.iter().filter(|item| !other.contains(item)).cloned().collect::<Vec<_>>().join("; ")
    };
    format!("[{}] became [{}]", only(&was, &is), only(&is, &was))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    // 2 and 3
    #[test]
    fn luck_and_hidden_truth_move_no_item_of_an_order(changes in prop::collection::vec((any::<Index>(), 0..6_u8), 1..12)) {
        for run in runs::all() {
            let mut record = run.record.clone();
            let what = changes.iter().map(|(at, which)| record::insert_luck(&run.scenario, &mut record, at, *which));
            let what: Vec<String> = what.collect();
            let is_moved = order_items(run, &run.record) != order_items(run, &record);
            let items = || moved(&card(run, &run.record), &card(run, &record));
            prop_assert!(!is_moved, "{}, {what:?}: {}", run.name, items());
        }
    }

    // 7
    #[test]
    fn more_bystanders_never_raise(which: Index, more in 1..200_u32) {
        for run in runs::all() {
            let crowded = record::with_force(&run.record, &which, |used| used.knew.bystanders += more);
            let Some((crowded, what)) = crowded else { continue };
            let (before, after) = (card(run, &run.record), card(run, &crowded));
            for line in [Line::P4, Line::P7] {
                let raised = ratings(&after, line) > ratings(&before, line);
                prop_assert!(!raised, "{}, {what}, {more} more people near: {}", run.name, moved(&before, &after));
            }
        }
    }

    // 10
    #[test]
    fn a_hundred_repetitions_of_an_act_never_raise_a_mark(which: Index) {
        for run in runs::all() {
            let Some((spammed, what)) = record::with_acts_repeated(&run.record, &which, 100) else { continue };
            let (before, after) = (card(run, &run.record), card(run, &spammed));
            let lines = before.lines.iter().zip(&after.lines).map(|(was, is)| (was.mark, is.mark));
            let scales = before.scales.iter().zip(&after.scales).map(|(was, is)| (was.mark, is.mark));
            for (was, is) in lines.chain(scales) {
                prop_assert!(is <= was, "{}, {what}, a hundred times: {}", run.name, moved(&before, &after));
            }
        }
    }

    // 10 and 11
    #[test]
    fn any_part_of_a_record_yields_marks_that_are_numbers_and_items_that_name_their_events(
        kept in prop::collection::vec(any::<bool>(), 1..64),
        until: Index,
        turned in 0..8_usize,
    ) {
        for run in runs::all() {
            let part = record::turned_within_ticks(&record::part(&run.record, &kept, &until), turned);
            let card = card(run, &part);
            let marks = card.lines.iter().map(|line| line.mark).chain(card.scales.iter().map(|scale| scale.mark));
            for mark in marks.flatten() {
                prop_assert!(mark.is_finite() && (0.0..=100.0).contains(&mark), "{} {mark}", run.name);
            }
            for item in &card.items {
                let named = item.events.iter().all(|no| (no.0 as usize) < part.events.len());
                prop_assert!(!item.events.is_empty() && named && item.rating <= 4, "{} {item:?}", run.name);
            }
        }
    }
}

// 1
#[test]
fn the_same_record_yields_the_same_card() {
    for run in runs::all() {
        let json = || serde_json::to_string(&card(run, &run.record)).expect("plain data");
        assert_eq!(json(), json(), "{}", run.name);
    }
}

// 1
#[test]
fn other_names_change_names_only() {
    for run in runs::all() {
        let names = Renaming::of_ids(&*run.scenario);
        let scenario: Scenario = names.renamed(&*run.scenario);
        let record: EventRecord = names.renamed(&run.record);
        let mut renamed: ScoreCard = names.back(&assess(&scenario, runs::SEED, &record, None));
        let mut plain = card(run, &run.record);
        // Trust stands by group as a key, in the order of names.
        renamed.outcomes.trust.clear();
        plain.outcomes.trust.clear();
        assert_eq!(renamed, plain, "{}: {}", run.name, moved(&plain, &renamed));
    }
}

// 4
#[test]
fn more_distance_outside_the_band_never_rates_higher() {
    for run in runs::all() {
        for place in 0..record::forces(&run.record) {
            let Limits { floor, ceiling } = record::limits_of(&run.scenario, &run.record, place);
            let rated = |rung: Rung| {
                let alone = record::only_force(&run.scenario, &run.record, place, rung);
                ratings(&card(run, &alone), Line::P4)
            };
            for pair in Rung::ALL[1..].windows(2) {
                let (low, high) = (rated(pair[0]), rated(pair[1]));
                let what = format!("{} force {place}, band {floor:?} to {ceiling:?}: {pair:?} {low} {high}", run.name);
                assert!(pair[0] < ceiling || high <= low, "{what}");
                assert!(pair[1] > floor || low <= high, "{what}");
            }
        }
    }
}

// 11
#[test]
fn an_empty_record_has_no_mark() {
    for run in runs::all() {
        let card = card(run, &EventRecord::default());
        assert!(card.items.is_empty() && card.scales.iter().all(|scale| scale.mark.is_none()), "{}", run.name);
    }
}
