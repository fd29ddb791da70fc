//! People: population groups on free ground, armed parties with plans, indicators and answers.

use std::collections::BTreeMap;

use super::story::{condition, salvo};
use super::{Checker, ProblemKind, ground};
use crate::scenario::ids::ZoneId;
use crate::scenario::limits::{
    DELAY_S, FOOT_SPEED_MPS, MAX_LIST, MAX_PARTY_PEOPLE, MAX_PEOPLE, REACH_M, SPEED_MPS, WEIGHT,
};
use crate::scenario::people::{Act, Answer, ArmedParty, Indicator, Phase, PopulationGroup};
use crate::scenario::problem::Thing;

/// Half the width of a person, in metres.
const PERSON_RADIUS_M: f32 = 0.3;

pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    let mut starts: BTreeMap<&ZoneId, u32> = BTreeMap::new();
    for (i, one) in scenario.people.iter().enumerate() {
        let in_zone = starts.entry(&one.start).or_default();
        *in_zone += u32::from(one.count);
        group(checker, &format!("people[{i}]"), one, *in_zone);
    }
    let people = scenario.people.iter().map(|group| u32::from(group.count)).sum();
    checker.whole("people", people, (0, MAX_PEOPLE));
    for (i, one) in scenario.parties.iter().enumerate() {
        party(checker, &format!("parties[{i}]"), one);
    }
    let armed = scenario.parties.iter().map(|party| u32::from(party.count)).sum();
    checker.whole("parties", armed, (0, MAX_PARTY_PEOPLE));
}

/// `in_zone` people start in the group's zone, groups further up included.
fn group(checker: &mut Checker, path: &str, group: &PopulationGroup, in_zone: u32) {
    checker.text(&format!("{path}.name"), &group.name);
    checker.whole(&format!("{path}.count"), u32::from(group.count), (1, MAX_PEOPLE));
    checker.known(&format!("{path}.start"), Thing::Zone, group.start.as_str());
    ground::room(checker, &format!("{path}.start"), &group.start, in_zone);
    for (i, zone) in checker.within(&format!("{path}.round"), &group.round, 0, MAX_LIST).iter().enumerate() {
        checker.known(&format!("{path}.round[{i}]"), Thing::Zone, zone.as_str());
        ground::room(checker, &format!("{path}.round[{i}]"), zone, 1);
    }
    checker.known(&format!("{path}.refuge"), Thing::Zone, group.refuge.as_str());
    ground::room(checker, &format!("{path}.refuge"), &group.refuge, u32::from(group.count));
    checker.number(&format!("{path}.speed_mps[0]"), group.speed_mps.0, FOOT_SPEED_MPS);
    // Wider than this, and some would walk backwards.
    checker.number(&format!("{path}.speed_mps[1]"), group.speed_mps.1, (0.0, group.speed_mps.0.max(0.0)));
    checker.share(&format!("{path}.children"), group.children);
    checker.share(&format!("{path}.elders"), group.elders);
    checker.share(&format!("{path}.women"), group.women);
    if group.children + group.elders > 1.0 {
        checker.add(&format!("{path}.children"), ProblemKind::SharesAboveOne);
    }
    checker.share(&format!("{path}.trust"), group.trust);
    checker.share(&format!("{path}.fear"), group.fear);
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
        if party.answers[..i].iter().any(|earlier| earlier.to == one.to) {
            checker.add(&format!("{path}.answers[{i}]"), ProblemKind::NeverUsed);
        }
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
    }
}

fn indicator(checker: &mut Checker, path: &str, indicator: &Indicator) {
    checker.text(&format!("{path}.text"), &indicator.text);
    checker.share(&format!("{path}.confidence"), indicator.confidence);
    checker.number(&format!("{path}.within_m"), indicator.within_m, REACH_M);
    checker.share(&format!("{path}.chance"), indicator.chance);
}

fn answer(checker: &mut Checker, path: &str, answer: &Answer) {
    checker.whole(&format!("{path}.after_s"), answer.after_s, DELAY_S);
    for (i, (_, weight)) in
        checker.within(&format!("{path}.outcomes"), &answer.outcomes, 1, MAX_LIST).iter().enumerate()
    {
        // An outcome without weight cannot be drawn; the least weight is one in ten thousand.
        checker.number(&format!("{path}.outcomes[{i}][1]"), *weight, (0.0001, WEIGHT.1));
    }
}
