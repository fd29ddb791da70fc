//! Population groups: on free ground, with shares and figures in range.

use std::collections::BTreeMap;

use super::{Checker, ProblemKind, ground};
use crate::scenario::ids::ZoneId;
use crate::scenario::limits::{DELAY_S, FOOT_SPEED_MPS, MAX_LIST, MAX_PEOPLE, REACH_M};
use crate::scenario::people::PopulationGroup;
use crate::scenario::problem::Thing;
use crate::scenario::temper::{Deeds, Families, Queue, Temper, Unrest};

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
    for (i, one) in checker.within("queues", &scenario.queues, 0, MAX_LIST).iter().enumerate() {
        queue(checker, &format!("queues[{i}]"), one);
    }
    unrest(checker, &scenario.unrest);
    deeds(checker, &scenario.deeds);
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
    for (i, zone) in
        checker.within(&format!("{path}.other_refuges"), &group.other_refuges, 0, MAX_LIST).iter().enumerate()
    {
        checker.known(&format!("{path}.other_refuges[{i}]"), Thing::Zone, zone.as_str());
        ground::room(checker, &format!("{path}.other_refuges[{i}]"), zone, u32::from(group.count));
    }
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
    checker.share(&format!("{path}.limited"), group.limited);
    families(checker, &format!("{path}.families"), &group.families);
    temper(checker, &format!("{path}.temper"), &group.temper);
}

fn families(checker: &mut Checker, path: &str, families: &Families) {
    checker.share(&format!("{path}.share"), families.share);
    checker.whole(&format!("{path}.size[0]"), u32::from(families.size.0), FAMILY);
    checker.whole(&format!("{path}.size[1]"), u32::from(families.size.1), FAMILY);
    checker.in_order(&format!("{path}.size"), families.size.0 <= families.size.1);
}

fn temper(checker: &mut Checker, path: &str, temper: &Temper) {
    for (field, share) in [
        ("calms_per_s", temper.calms_per_s),
        ("at_once", temper.at_once),
        ("listens_per_s", temper.listens_per_s),
        ("feedback", temper.feedback),
        ("silence", temper.silence),
        ("helps", temper.helps),
        ("protests_below", temper.protests_below),
    ] {
        checker.share(&format!("{path}.{field}"), share);
    }
    for (field, times) in [("sight", temper.sight), ("tale_fear", temper.tale_fear), ("deeds", temper.deeds)] {
        checker.number(&format!("{path}.{field}"), times, TIMES);
    }
    checker.whole(&format!("{path}.feedback_within_s"), temper.feedback_within_s, (1, DELAY_S.1));
    for (i, contact) in
        checker.within(&format!("{path}.informants"), &temper.informants, 0, MAX_LIST).iter().enumerate()
    {
        checker.known(&format!("{path}.informants[{i}]"), Thing::Contact, contact.as_str());
    }
}

fn queue(checker: &mut Checker, path: &str, queue: &Queue) {
    checker.known(&format!("{path}.zone"), Thing::Zone, queue.zone.as_str());
    ground::free_ground(checker, &format!("{path}.head"), queue.head, PERSON_RADIUS_M);
    ground::inside_map(checker, &format!("{path}.towards"), queue.towards);
    if queue.head == queue.towards {
        checker.add(&format!("{path}.towards"), ProblemKind::NoDirection);
    }
    checker.number(&format!("{path}.spacing_m"), queue.spacing_m, SPACING_M);
    checker.whole(&format!("{path}.serve_s"), queue.serve_s, (1, DELAY_S.1));
    checker.whole(&format!("{path}.holds"), u32::from(queue.holds), (1, MAX_LIST as u32));
}

fn unrest(checker: &mut Checker, unrest: &Unrest) {
    for (field, share) in [
        ("chants_from", unrest.chants_from),
        ("throws_from", unrest.throws_from),
        ("ends_below", unrest.ends_below),
        ("begins_at", unrest.begins_at),
        ("lingers", unrest.lingers),
        ("rests_at", unrest.rests_at),
        ("alone_settles", unrest.alone_settles),
        ("comes_back_below", unrest.comes_back_below),
        ("posture", unrest.posture),
        ("batons", unrest.batons),
        ("shots", unrest.shots),
        ("casualty", unrest.casualty),
        ("rumour", unrest.rumour),
        ("defies", unrest.defies),
        ("stone_harm", unrest.stone_harm),
    ] {
        checker.share(&format!("unrest.{field}"), share);
    }
    checker.in_order("unrest.chants_from", unrest.chants_from <= unrest.throws_from);
    checker.in_order("unrest.ends_below", unrest.ends_below <= unrest.chants_from);
    // A protest that begins below its end is over at once.
    checker.in_order("unrest.begins_at", unrest.ends_below <= unrest.begins_at);
    checker.number("unrest.casualty_m", unrest.casualty_m, REACH_M);
    checker.whole("unrest.throwers", u32::from(unrest.throwers), (0, MAX_PEOPLE));
    checker.number("unrest.settles_per_min", unrest.settles_per_min, PER_MIN);
    checker.number("unrest.talk_per_min", unrest.talk_per_min, PER_MIN);
    checker.number("unrest.throw_m", unrest.throw_m, REACH_M);
    checker.whole("unrest.throw_every_s", unrest.throw_every_s, (1, DELAY_S.1));
}

fn deeds(checker: &mut Checker, deeds: &Deeds) {
    checker.share("deeds.consent", deeds.consent);
    checker.number("deeds.seen_m", deeds.seen_m, REACH_M);
    for (field, change) in [
        ("wounded", deeds.wounded),
        ("killed", deeds.killed),
        ("helped", deeds.helped),
        ("protected", deeds.protected),
        ("crowd_force", deeds.crowd_force),
        ("unlawful_consent", deeds.unlawful_consent),
    ] {
        checker.number(&format!("deeds.{field}"), change, CHANGE);
    }
    for (field, share) in [
        ("helped_seen", deeds.helped_seen),
        ("told", deeds.told),
        ("harm_consent", deeds.harm_consent),
        ("not_prevented", deeds.not_prevented),
    ] {
        checker.share(&format!("deeds.{field}"), share);
    }
}

/// A deed can win or lose all trust.
const CHANGE: (f32, f32) = (-1.0, 1.0);
/// Half the width of a person, in metres.
const PERSON_RADIUS_M: f32 = 0.3;
/// Members of a family: from two, and as many as keep sight of one another.
const FAMILY: (u32, u32) = (2, 12);
/// How many times the usual a figure can be.
const TIMES: (f32, f32) = (0.0, 10.0);
/// A minute can turn a crowd all the way and back.
const PER_MIN: (f32, f32) = (0.0, 60.0);
/// From one in a line to the next: shoulder to shoulder, or an arm's length apart and more.
const SPACING_M: (f32, f32) = (0.5, 3.0);
