//! What must hold for every record: the invariants of the scoring, as properties over records that a generator writes.
//!
//! Looking at the map, changing speed and help in the app write no events at all, so there is nothing to test for them
//! here (invariant 9).

mod steps;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use tutela::assessment::assess;
use tutela::assessment::band::{self, Limits};
use tutela::assessment::card::{HardFailKind, ScoreCard};
use tutela::scenario::Scenario;
use tutela::scenario::forces::{Purpose, Rung};
use tutela::scenario::ids::Tick;
use tutela::scenario::mandate::TargetKind;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::rubric::Line;
use tutela::scenario::rules::TargetKnown;
use tutela::sim::event::{EventRecord, Knew, RungUsed};

use crate::names::Renaming;
use crate::record::{Account, knew};
use steps::{Step, hidden, knew_something, outcome, steps};

/// Long enough for every standard of the small drill to run out after the last step.
const STEPS_END_S: u32 = 300;
const DRILL_END_S: u32 = 900;
const NEEDS: [(&str, &str, u32); 3] =
    [("tell-joc", "joc", 90), ("tell-chief", "chief", 120), ("feed-back", "women", 180)];
const ORDER_LINES: [Line; 6] = [Line::P1, Line::P2, Line::P3, Line::P5, Line::P6, Line::P7];

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    // 1
    #[test]
    fn the_same_record_yields_the_same_card(steps in steps()) {
        let account = written(&steps);
        prop_assert_eq!(json(&card(&account)), json(&card(&account)));
    }

    // 1
    #[test]
    fn renaming_changes_names_only(steps in steps()) {
        let account = written(&steps);
        let names = Renaming::of(NAMES.map(str::to_owned));
        let scenario: Scenario = names.renamed(&account.scenario);
        let record: EventRecord = names.renamed(&account.record);
        let mut renamed: ScoreCard = names.back(&assess(&scenario, 1, &record, None));
        let mut plain = card(&account);
        // Trust stands by group as a key, in the order of names.
        renamed.outcomes.trust.clear();
        plain.outcomes.trust.clear();
        prop_assert_eq!(renamed, plain);
    }

    // 2
    #[test]
    fn luck_after_an_order_moves_no_item_of_the_order(steps in steps(), luck in vec((0..STEPS_END_S, outcome()), 1..12)) {
        let mut unlucky = steps.clone();
        unlucky.extend(luck);
        prop_assert_eq!(order_items(&steps), order_items(&unlucky));
    }

    // 3
    #[test]
    fn hidden_truth_moves_no_item_of_an_order(steps in steps(), truth in vec((0..STEPS_END_S, hidden()), 1..12)) {
        let mut other = steps.clone();
        other.extend(truth);
        prop_assert_eq!(order_items(&steps), order_items(&other));
    }

    // 4
    #[test]
    fn outside_the_band_never_rates_higher(knew in knew_something()) {
        let scenario = Account::new().scenario;
        let Limits { floor, ceiling } = band::limits(&scenario, TargetKind::ArmedParty, &knew.target, knew.distance_m);
        prop_assert!(floor <= ceiling);
        let rating = |rung| band_rating(rung, &knew);
        for pair in Rung::ALL[1..].windows(2) {
            if pair[0] >= ceiling {
                prop_assert!(rating(pair[1]) <= rating(pair[0]));
            }
            if pair[1] <= floor {
                prop_assert!(rating(pair[0]) <= rating(pair[1]));
            }
        }
    }

    // 5
    #[test]
    fn telling_earlier_never_rates_lower(steps in steps(), need in 0..NEEDS.len(), told_s in 100..STEPS_END_S, by_s in 0..100_u32) {
        let line = |told_s: u32| {
            let mut all = steps.clone();
            all.push((100, Step::Need(need)));
            all.push((told_s, Step::Tell(need, Purpose::Report)));
            mark(&card(&written(&all)), [Line::C6, Line::C1, Line::C5][need])
        };
        // Of the same content: since then nothing happened that could be told.
        let news = steps.iter().map(|(at_s, _)| *at_s).filter(|at_s| *at_s <= told_s).max().unwrap_or(0);
        let earlier = told_s.saturating_sub(by_s).max(100).max(news);
        prop_assert!(line(earlier) >= line(told_s));
    }

    // 5
    #[test]
    fn a_warning_with_more_time_never_rates_lower(knew in knew_something(), rung in select(&Rung::ALL[4..])) {
        let warned = |had_effect_time| {
            let warning = RungUsed { rung: Rung::Warning, first: Tick(0), had_effect_time };
            let history = vec![warning];
            force_mark(rung, Knew { history, warning_understood: true, ..knew.clone() }, Line::P6)
        };
        let none = force_mark(rung, Knew { history: Vec::new(), warning_understood: false, ..knew.clone() }, Line::P6);
        prop_assert!(warned(true) >= warned(false) && warned(false) >= none);
    }

    // 6
    #[test]
    fn telling_one_more_who_needs_it_never_lowers(steps in steps(), need in 0..NEEDS.len(), after_s in 0..90_u32) {
        let mut opened = steps.clone();
        opened.push((100, Step::Need(need)));
        let mut told = opened.clone();
        told.push((100 + after_s, Step::Tell(need, Purpose::Report)));
        let (before, after) = (card(&written(&opened)), card(&written(&told)));
        for line in [Line::C1, Line::C2, Line::C3, Line::C4, Line::C5, Line::C6] {
            prop_assert!(mark(&after, line) >= mark(&before, line), "{:?}", line);
        }
    }

    // 6
    #[test]
    fn telling_one_more_without_need_never_raises_protected_data(steps in steps(), at_s in 0..STEPS_END_S, identity: bool) {
        let mut shared = steps.clone();
        shared.push((at_s, Step::Share(identity)));
        let (before, after) = (card(&written(&steps)), card(&written(&shared)));
        // Where nothing had been shared, the new item is a poor one at best.
        prop_assert!(mark(&after, Line::C8) <= mark(&before, Line::C8).or(Some(25.0)));
    }

    // 7
    #[test]
    fn more_bystanders_never_raise(knew in knew_something(), rung in select(&Rung::ALL[3..]), more in 1..60_u32) {
        let crowded = Knew { bystanders: knew.bystanders + more, ..knew.clone() };
        prop_assert!(force_mark(rung, crowded.clone(), Line::P7) <= force_mark(rung, knew.clone(), Line::P7));
        prop_assert!(band_rating(rung, &crowded) <= band_rating(rung, &knew));
    }

    // 8
    #[test]
    fn doing_nothing_under_a_known_threat_is_a_hard_fail(
        stage in select(&[Stage::HostileIntent, Stage::HostileAct, Stage::Violence][..]),
        time_to_harm_s in proptest::option::of(0..200_u32),
        token in proptest::option::of(101..150_u32),
    ) {
        let mut account = Account::new();
        account.threat(100, stage, time_to_harm_s);
        if let Some(at_s) = token.filter(|_| stage >= Stage::HostileAct) {
            account.force(at_s, Rung::Dialogue, knew(crate::record::known(stage, time_to_harm_s)));
        }
        account.end(DRILL_END_S);
        let card = card(&account);
        prop_assert!(card.hard_fails.iter().any(|fail| fail.kind == HardFailKind::StandingBy));
        prop_assert!(card.scales[0].passed == Some(false) && card.scales[0].mark.is_some_and(|mark| mark <= 39.0));
    }

    // 8
    #[test]
    fn doing_nothing_where_nothing_is_due_costs_nothing(
        stage in select(&[Stage::None, Stage::Indicators][..]),
        status in select(&[PartyStatus::Active, PartyStatus::Leaving, PartyStatus::Surrendered][..]),
        confidence in 0.0..1.0_f32,
    ) {
        let mut account = Account::new();
        let target = TargetKnown { stage, status, confidence, ..TargetKnown::default() };
        account.threat_as(100, target, Rung::ALL.to_vec());
        account.end(DRILL_END_S);
        let card = card(&account);
        prop_assert!(card.items.is_empty() && card.hard_fails.is_empty());
    }

    // 10
    #[test]
    fn every_item_names_its_events_and_its_ground(steps in steps()) {
        let account = written(&steps);
        let card = card(&account);
        let count = account.record.events.len() as u32;
        for item in &card.items {
            prop_assert!(!item.events.is_empty() && item.events.iter().all(|no| no.0 < count));
            prop_assert!(item.opened <= item.closed && item.rating <= 4 && item.weight.value > 0.0);
            prop_assert!(!item.reason.key.as_str().is_empty());
        }
        for fail in &card.hard_fails {
            prop_assert!(!fail.events.is_empty() && fail.events.iter().all(|no| no.0 < count));
        }
    }

    // 10
    #[test]
    fn spamming_an_order_never_raises_a_mark(steps in steps(), which in any::<prop::sample::Index>()) {
        let orders: Vec<&(u32, Step)> = steps.iter().filter(|(_, step)| step.is_order()).collect();
        prop_assume!(!orders.is_empty());
        let spam = orders[which.index(orders.len())];
        let mut spammed = steps.clone();
        spammed.extend(std::iter::repeat_n(spam.clone(), 100));
        let (before, after) = (card(&written(&steps)), card(&written(&spammed)));
        for line in Line::ALL {
            prop_assert!(mark(&after, line) <= mark(&before, line), "{:?} by {:?}", line, spam);
        }
        for (before, after) in before.scales.iter().zip(&after.scales) {
            prop_assert!(after.mark <= before.mark, "{:?} by {:?}", after.scale, spam);
        }
    }

    // 11
    #[test]
    fn marks_are_numbers_from_0_to_100_or_absent(steps in steps()) {
        let card = card(&written(&steps));
        let marks = card.lines.iter().map(|line| line.mark).chain(card.scales.iter().map(|scale| scale.mark));
        for mark in marks.flatten() {
            prop_assert!(mark.is_finite() && (0.0..=100.0).contains(&mark));
        }
    }
}

/// The record of the steps in the order of their seconds; steps of one second stay as they were listed.
fn written(steps: &[(u32, Step)]) -> Account {
    let mut sorted: Vec<&(u32, Step)> = steps.iter().collect();
    sorted.sort_by_key(|(at_s, _)| *at_s);
    let mut account = Account::new();
    for (at_s, step) in sorted {
        step.write(&mut account, *at_s);
    }
    account.record.events.sort_by_key(|event| event.tick);
    for (place, event) in account.record.events.iter_mut().enumerate() {
        event.no.0 = place as u32;
    }
    account.end(DRILL_END_S);
    account
}

/// Items of the lines that judge an order, without the events' numbers, which other events push along.
fn order_items(steps: &[(u32, Step)]) -> Vec<(Line, u8, Tick, String, String)> {
    let card = card(&written(steps));
    let judged = card.items.into_iter().filter(|item| {
        ORDER_LINES.contains(&item.line)
            || item.line == Line::P4 && !item.reason.key.as_str().starts_with("p4-interval")
    });
    judged
        .map(|item| {
            (item.line, item.rating, item.opened, format!("{:?}", item.reason), format!("{}", item.weight.value))
        })
        .collect()
}

fn band_rating(rung: Rung, knew: &Knew) -> u8 {
    let mut account = Account::new();
    account.force(10, rung, knew.clone());
    let card = card(&account);
    card.items.iter().find(|item| item.line == Line::P4).map_or(4, |item| item.rating)
}

fn force_mark(rung: Rung, knew: Knew, line: Line) -> Option<f32> {
    let mut account = Account::new();
    account.force(10, rung, knew);
    mark(&card(&account), line)
}

fn mark(card: &ScoreCard, line: Line) -> Option<f32> {
    card.lines.iter().find(|mark| mark.line == line).and_then(|mark| mark.mark)
}

fn card(account: &Account) -> ScoreCard {
    assess(&account.scenario, 1, &account.record, None)
}

fn json(card: &ScoreCard) -> String {
    serde_json::to_string(card).expect("a card is plain data")
}

const NAMES: [&str; 14] = [
    "commander",
    "watch",
    "patrol",
    "medics",
    "drone",
    "villagers",
    "band",
    "joc",
    "chief",
    "women",
    "threat",
    "survivor",
    "well",
    "protect-well",
];
