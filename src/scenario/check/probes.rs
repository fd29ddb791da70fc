//! Freeze probes: what they ask about exists, and at every moment some answer is right.

use super::story::{condition, seat_known};
use super::{Checker, ProblemKind};
use crate::scenario::ids::OptionId;
use crate::scenario::limits::{DELAY_S, MAX_CONDITION_PARTS, MAX_OPTIONS, MAX_PEOPLE};
use crate::scenario::probes::{Asks, Knows, Probe, ProbeOption};
use crate::scenario::problem::Thing;
use crate::scenario::story::{Effect, Trigger};

pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    for (i, one) in scenario.probes.iter().enumerate() {
        let path = format!("probes[{i}]");
        probe(checker, &path, one);
        let is_opened = |effect: &Effect| matches!(effect, Effect::Probe(id) if *id == one.id);
        if one.trigger.is_none() && !super::reach::all_effects(scenario).any(is_opened) {
            checker.add(&format!("{path}.id"), ProblemKind::NeverAsked { probe: one.id.to_string() });
        }
    }
}

fn probe(checker: &mut Checker, path: &str, probe: &Probe) {
    let field = |name: &str| format!("{path}.{name}");
    seat_known(checker, &field("seat"), &probe.seat);
    checker.text(&field("question"), &probe.question);
    checker.whole(&field("window_s"), probe.window_s, (1, DELAY_S.1));
    if let Some(Trigger::When(when, after_s)) = &probe.trigger {
        condition(checker, &field("trigger[0]"), when);
        checker.whole(&field("trigger[1]"), *after_s, DELAY_S);
    }
    match &probe.asks {
        Asks::Stage { party } => checker.known(&field("asks.party"), Thing::Party, party.as_str()),
        Asks::CountIn { zone, tolerance } => {
            checker.known(&field("asks.zone"), Thing::Zone, zone.as_str());
            checker.whole(&field("asks.tolerance"), *tolerance, (0, MAX_PEOPLE));
        }
        Asks::WhichUnitNearest { zone } => {
            checker.known(&field("asks.zone"), Thing::Zone, zone.as_str());
            let units = checker.scenario.units.iter().filter(|unit| unit.seat == probe.seat).count();
            if units < 2 {
                checker.add(&field("asks"), ProblemKind::TooFewUnits { found: units, seat: probe.seat.to_string() });
            }
        }
        Asks::TimeToHarm { party, tolerance_s } => {
            checker.known(&field("asks.party"), Thing::Party, party.as_str());
            checker.whole(&field("asks.tolerance_s"), *tolerance_s, DELAY_S);
        }
        Asks::Choice { options } => choice(checker, &field("asks"), options),
    }
}

fn choice(checker: &mut Checker, path: &str, options: &[ProbeOption]) {
    let list = format!("{path}.options");
    for (i, option) in checker.within(&list, options, 2, MAX_OPTIONS).iter().enumerate() {
        let path = format!("{list}[{i}]");
        checker.text(&format!("{path}.text"), &option.text);
        knows(checker, &format!("{path}.right"), &option.right);
        knows(checker, &format!("{path}.partly"), &option.partly);
        let same = |other: &&ProbeOption| other.id == option.id;
        if options.iter().find(same).is_some_and(|first| !std::ptr::eq(first, option)) {
            twice(checker, &format!("{path}.id"), &option.id);
        }
    }
    let is = |what: Knows| options.iter().filter(move |option| option.right == what).count();
    if is(Knows::Always) + is(Knows::Otherwise) == 0 {
        checker.add(&list, ProblemKind::MayHaveNoRightAnswer);
    }
    if !options.is_empty() && is(Knows::Always) == options.len() {
        checker.add(&list, ProblemKind::EveryAnswerRight);
    }
}

fn twice(checker: &mut Checker, path: &str, id: &OptionId) {
    checker.add(path, ProblemKind::Twice { thing: Thing::Option, id: id.to_string() });
}

fn knows(checker: &mut Checker, path: &str, known: &Knows) {
    let found = parts(known);
    if found > MAX_CONDITION_PARTS {
        checker.add(path, ProblemKind::TooMany { found, most: MAX_CONDITION_PARTS });
    } else {
        part(checker, path, known, true);
    }
}

fn parts(known: &Knows) -> usize {
    match known {
        Knows::All(list) | Knows::Any(list) => 1 + list.iter().map(parts).sum::<usize>(),
        Knows::Not(inner) => 1 + parts(inner),
        _ => 1,
    }
}

fn part(checker: &mut Checker, path: &str, known: &Knows, is_whole: bool) {
    let item = |i: usize| format!("{path}[{i}]");
    match known {
        Knows::Never | Knows::Always => {}
        // Of the other options as a whole, so that it means nothing inside a condition.
        Knows::Otherwise if is_whole => {}
        Knows::Otherwise => checker.add(path, ProblemKind::OtherwiseInside),
        Knows::All(list) | Knows::Any(list) => {
            for (i, inner) in checker.within(path, list, 1, MAX_CONDITION_PARTS).iter().enumerate() {
                part(checker, &item(i), inner, false);
            }
        }
        Knows::Not(inner) => part(checker, path, inner, false),
        Knows::Known(party, _) | Knows::Permitted(party, _) => {
            checker.known(&item(0), Thing::Party, party.as_str());
        }
        Knows::HarmWithin(party, seconds) => {
            checker.known(&item(0), Thing::Party, party.as_str());
            checker.whole(&item(1), *seconds, DELAY_S);
        }
        Knows::PeopleIn(zone, least) => {
            checker.known(&item(0), Thing::Zone, zone.as_str());
            checker.whole(&item(1), *least, (0, MAX_PEOPLE));
        }
        Knows::WoundedAtLeast(least) => checker.whole(path, *least, (0, MAX_PEOPLE)),
        Knows::Told(inject) => checker.known(path, Thing::Inject, inject.as_str()),
    }
}
