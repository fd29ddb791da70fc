//! Armed parties: plans, indicators, answers by rung and deliverer, what moves them.

use super::story::{condition, salvo};
use super::{Checker, ProblemKind, ground};
use crate::scenario::forces::Rung;
use crate::scenario::ids::PartyId;
use crate::scenario::limits::{DELAY_S, MAX_LIST, MAX_PARTY_PEOPLE, REACH_M, SPEED_MPS, WEIGHT};
use crate::scenario::nerve::{Deliverer, Interest, Nerve};
use crate::scenario::people::{Act, Answer, ArmedParty, Indicator, Phase};
use crate::scenario::problem::Thing;

/// Half the width of a person, in metres.
const PERSON_RADIUS_M: f32 = 0.3;
/// Morale that a minute can take: more than all of it in a second is no movement but a switch.
const PER_MIN: (f32, f32) = (0.0, 60.0);
/// People against one.
const ODDS: (f32, f32) = (0.0, 500.0);

pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    for (i, one) in scenario.parties.iter().enumerate() {
        party(checker, &format!("parties[{i}]"), one);
    }
    let armed = scenario.parties.iter().map(|party| u32::from(party.count)).sum();
    checker.whole("parties", armed, (0, MAX_PARTY_PEOPLE));
}

fn party(checker: &mut Checker, path: &str, party: &ArmedParty) {
    checker.text(&format!("{path}.name"), &party.name);
    checker.whole(&format!("{path}.count"), u32::from(party.count), (1, MAX_PARTY_PEOPLE));
    ground::free_ground(checker, &format!("{path}.at"), party.at, PERSON_RADIUS_M);
    ground::free_ground(checker, &format!("{path}.leaves_to"), party.leaves_to, PERSON_RADIUS_M);
    checker.number(&format!("{path}.speed_mps"), party.speed_mps, SPEED_MPS);
    checker.share(&format!("{path}.morale"), party.morale);
    for (i, one) in checker.within(&format!("{path}.plan"), &party.plan, 1, MAX_LIST).iter().enumerate() {
        phase(checker, &format!("{path}.plan[{i}]"), one);
        if i > 0 && party.plan[i - 1].from_s > one.from_s {
            checker.add(&format!("{path}.plan[{i}].from_s"), ProblemKind::PhaseOutOfOrder);
        }
    }
    for (i, one) in checker.within(&format!("{path}.indicators"), &party.indicators, 0, MAX_LIST).iter().enumerate() {
        indicator(checker, &format!("{path}.indicators[{i}]"), one);
    }
    for (i, one) in checker.within(&format!("{path}.answers"), &party.answers, 0, MAX_LIST).iter().enumerate() {
        answer(checker, &format!("{path}.answers[{i}]"), one);
        if party.answers[..i].iter().any(|earlier| covers(earlier, one)) {
            checker.add(&format!("{path}.answers[{i}]"), ProblemKind::NeverUsed);
        }
    }
    nerve(checker, &format!("{path}.nerve"), &party.nerve);
    if let Some(one) = &party.interest {
        interest(checker, &format!("{path}.interest"), one);
    }
}

/// The earlier entry fits whenever this one does.
fn covers(earlier: &Answer, one: &Answer) -> bool {
    let fits_all = earlier.by == Deliverer::default() || earlier.by == one.by;
    let words = matches!(one.to, Rung::Dialogue | Rung::Warning);
    // Words that are not understood pass by every entry that does not ask for that.
    let is_for_the_lost = words && one.by.speaks == Some(false) && earlier.by.speaks != Some(false);
    earlier.to == one.to && fits_all && !is_for_the_lost
}

fn nerve(checker: &mut Checker, path: &str, nerve: &Nerve) {
    checker.number(&format!("{path}.losses"), nerve.losses, (0.0, 10.0));
    for (field, per_min) in [
        ("odds_per_min", nerve.odds_per_min),
        ("pressure_per_min", nerve.pressure_per_min),
        ("bargaining_per_min", nerve.bargaining_per_min),
        ("recovery_per_min", nerve.recovery_per_min),
    ] {
        checker.number(&format!("{path}.{field}"), per_min, PER_MIN);
    }
    checker.share(&format!("{path}.breaks_at"), nerve.breaks_at);
    checker.share(&format!("{path}.part"), nerve.part);
}

fn interest(checker: &mut Checker, path: &str, interest: &Interest) {
    checker.text(&format!("{path}.wants"), &interest.wants);
    checker.whole(&format!("{path}.named_after_s"), interest.named_after_s, DELAY_S);
    checker.whole(&format!("{path}.met_after_s"), interest.met_after_s, DELAY_S);
    if let Some(when) = &interest.met_when {
        condition(checker, &format!("{path}.met_when"), when);
    }
}

fn deliverer(checker: &mut Checker, path: &str, by: &Deliverer) {
    if let Some(least) = by.odds_at_least {
        checker.number(&format!("{path}.odds_at_least"), least, ODDS);
    }
    if let Some(most) = by.odds_at_most {
        let least = by.odds_at_least.unwrap_or(ODDS.0).clamp(ODDS.0, ODDS.1);
        checker.number(&format!("{path}.odds_at_most"), most, (least, ODDS.1));
    }
}

fn phase(checker: &mut Checker, path: &str, phase: &Phase) {
    if let Some(when) = &phase.when {
        condition(checker, &format!("{path}.when"), when);
    }
    let path = format!("{path}.act");
    match &phase.act {
        Act::Wait | Act::Leave => {}
        Act::Go(to) => ground::free_ground(checker, &path, *to, PERSON_RADIUS_M),
        Act::GoToZone(zone) => {
            checker.known(&path, Thing::Zone, zone.as_str());
            ground::room(checker, &path, zone, 1);
        }
        Act::Watch(zone) | Act::Extort(zone) => checker.known(&path, Thing::Zone, zone.as_str()),
        Act::Bombard { target, rounds, over_s, spread_m, lethal_m, wound_m } => {
            ground::inside_map(checker, &format!("{path}.target"), *target);
            salvo(checker, &path, (*rounds, *over_s), (*spread_m, *lethal_m, *wound_m));
        }
        Act::Shoot { zone, range_m, every_s, harm } => {
            checker.known(&format!("{path}.zone"), Thing::Zone, zone.as_str());
            checker.number(&format!("{path}.range_m"), *range_m, REACH_M);
            checker.whole(&format!("{path}.every_s"), *every_s, (1, DELAY_S.1));
            checker.share(&format!("{path}.harm"), *harm);
        }
        Act::Bluff { zone, stop_m, .. } => {
            checker.known(&format!("{path}.zone"), Thing::Zone, zone.as_str());
            checker.number(&format!("{path}.stop_m"), *stop_m, REACH_M);
        }
        Act::Probe { zone, stop_m, stay_s, emboldens, .. } => {
            checker.known(&format!("{path}.zone"), Thing::Zone, zone.as_str());
            checker.number(&format!("{path}.stop_m"), *stop_m, REACH_M);
            checker.whole(&format!("{path}.stay_s"), *stay_s, DELAY_S);
            checker.change(&format!("{path}.emboldens"), *emboldens);
        }
        Act::TakeCover(zone) => {
            checker.known(&path, Thing::Zone, zone.as_str());
            ground::room(checker, &path, zone, 1);
        }
        Act::Split { members, into } => {
            checker.whole(&format!("{path}.members"), u32::from(*members), (1, MAX_PARTY_PEOPLE));
            if let Some(into) = into {
                split_into(checker, &path, *members, into);
            }
        }
    }
}

/// The fixed cast: those who go are the members of a party that waits for them.
fn split_into(checker: &mut Checker, path: &str, members: u16, into: &PartyId) {
    checker.known(&format!("{path}.into"), Thing::Party, into.as_str());
    let Some(other) = checker.scenario.parties.iter().find(|party| party.id == *into) else {
        return;
    };
    let (party, count) = (into.to_string(), other.count);
    if !other.dormant {
        checker.add(&format!("{path}.into"), ProblemKind::NotDormant { party });
    } else if count != members {
        checker.add(&format!("{path}.members"), ProblemKind::SplitCount { party, members, count });
    }
}

fn indicator(checker: &mut Checker, path: &str, indicator: &Indicator) {
    checker.text(&format!("{path}.text"), &indicator.text);
    checker.share(&format!("{path}.confidence"), indicator.confidence);
    checker.number(&format!("{path}.within_m"), indicator.within_m, REACH_M);
    checker.share(&format!("{path}.chance"), indicator.chance);
    if indicator.misleads && indicator.from_stage >= indicator.shows {
        checker.add(&format!("{path}.misleads"), ProblemKind::NeverMisleads);
    }
}

fn answer(checker: &mut Checker, path: &str, answer: &Answer) {
    checker.whole(&format!("{path}.after_s"), answer.after_s, DELAY_S);
    for (i, (_, weight)) in
        checker.within(&format!("{path}.outcomes"), &answer.outcomes, 1, MAX_LIST).iter().enumerate()
    {
        // An outcome without weight cannot be drawn; the least weight is one in ten thousand.
        checker.number(&format!("{path}.outcomes[{i}][1]"), *weight, (0.0001, WEIGHT.1));
    }
    deliverer(checker, &format!("{path}.by"), &answer.by);
}
