//! Trust of the communities and consent of the host state: moved by what people see and are told.

use bevy::prelude::*;

use super::digest::Subsystem;
use super::event::{Event, EventKind, HarmSource};
use super::order::{PublicLine, Target};
use super::reading::{Hand, distance_m, topic_no, unit_no, zone_no};
use super::snapshot::Keep;
use super::state::{Climate, Drill, Health};
use super::{TickSchedule, TickSet, helping, informants, unrest, word};
use crate::scenario::Scenario;
use crate::scenario::bearing::WordOfMouth;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PersonNo, Point, UnitId, ZoneId};
use crate::scenario::temper::Deeds;

pub(super) fn plugin(app: &mut App) {
    let climate = begin(&app.world().resource::<Drill>().0);
    app.keep(Subsystem::Climate, climate);
    let chain = (helping::call_out, react, unrest::move_on, tell).chain();
    app.add_systems(TickSchedule, chain.in_set(TickSet::Climate));
}

/// Each person of the group trusts the mission more or less; in a group without people, the group as such.
pub(super) fn shift_trust(hand: &mut Hand, group: u16, by: f32) {
    let members = hand.civilians.people.iter_mut().filter(|person| person.group == group);
    members.for_each(|person| person.trust = (person.trust + by).clamp(0.0, 1.0));
    if let Some(trust) = hand.climate.trust.get_mut(usize::from(group)) {
        *trust = (*trust + by).clamp(0.0, 1.0);
    }
}

pub(super) fn shift_consent(hand: &mut Hand, by: f32) {
    hand.climate.consent = (hand.climate.consent + by).clamp(0.0, 1.0);
}

/// What happened since the last tick moves those who saw it.
fn react(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    let first = hand.climate.events_read as usize;
    let new: Vec<Event> = hand.events.events.get(first..).unwrap_or_default().to_vec();
    hand.climate.events_read = hand.events.events.len() as u32;
    for event in &new {
        unrest::heat(&mut hand, &scenario, &event.kind);
        match &event.kind {
            EventKind::PersonWounded { at, by, .. } => harmed(&mut hand, *at, by, scenario.deeds.wounded),
            EventKind::PersonDied { at, by, .. } => harmed(&mut hand, *at, by, scenario.deeds.killed),
            EventKind::Treated { person, .. } => helped(&mut hand, &scenario, *person),
            EventKind::Interposed { unit, protect, .. } => stood_between(&mut hand, &scenario, unit, protect),
            EventKind::PeopleLed { to, .. } => trust_in_zone(&mut hand, &scenario, to, scenario.deeds.protected),
            EventKind::ForceUsed(force) if force.rung >= Rung::ShortOfDeadly => {
                if let Target::Crowd(zone) = &force.target {
                    trust_in_zone(&mut hand, &scenario, zone, scenario.deeds.crowd_force);
                }
                if !force.verdict.is_lawful() {
                    shift_consent(&mut hand, scenario.deeds.unlawful_consent);
                }
            }
            EventKind::Delivered { message } => {
                informants::hear(&mut hand, &scenario, message.0);
                hear_line(&mut hand, &scenario, message.0);
            }
            _ => {}
        }
    }
    word::pass_on(&mut hand, &scenario);
    informants::wait(&mut hand, &scenario);
}

/// Figures of the groups, told whenever they have moved a step.
fn tell(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for (no, group) in scenario.people.iter().enumerate() {
        let living = hand.civilians.people.iter().filter(|person| usize::from(person.group) == no);
        let living = living.filter(|person| person.health != Health::Dead);
        let (count, sum) = living.fold((0u32, 0.0f32), |(count, sum), person| (count + 1, sum + person.trust));
        if count > 0 {
            hand.climate.trust[no] = sum / count as f32;
        }
        let (to, told) = (hand.climate.trust[no], hand.climate.told_trust[no]);
        if (to - told).abs() >= STEP {
            hand.climate.told_trust[no] = to;
            hand.write(EventKind::TrustChanged { group: group.id.clone(), to });
        }
    }
    let (to, told) = (hand.climate.consent, hand.climate.told_consent);
    if (to - told).abs() >= STEP {
        hand.climate.told_consent = to;
        hand.write(EventKind::ConsentChanged { to });
    }
}

/// Harm by the mission itself costs the trust of all who see it, and of those whom they tell; harm by others costs a
/// little, for help that came late.
fn harmed(hand: &mut Hand, at: Point, by: &HarmSource, own: f32) {
    let Deeds { not_prevented, told, harm_consent, .. } = hand.drill.0.deeds;
    let (own, is_ours) = match by {
        HarmSource::Unit(_) => (own, true),
        HarmSource::Party(_) | HarmSource::Wounds => (own * not_prevented, false),
        HarmSource::Event | HarmSource::Crowd(_) => return,
    };
    let seen_by = witnesses(hand, at);
    seen_by.iter().for_each(|no| see_deed(hand, *no, own));
    word::tell_of(hand, at, own * told, &seen_by);
    if is_ours {
        shift_consent(hand, own * harm_consent);
    }
}

fn helped(hand: &mut Hand, scenario: &Scenario, person: PersonNo) {
    let Some(at) = hand.reading().place_of(person.0) else {
        return;
    };
    let Deeds { helped, helped_seen, told, .. } = scenario.deeds;
    let mut seen_by = witnesses(hand, at);
    seen_by.retain(|no| *no != person.0 as usize);
    seen_by.iter().for_each(|no| see_deed(hand, *no, helped * helped_seen));
    // A wounded man of a party is helped too; only civilians have trust to lose and win.
    if (person.0 as usize) < hand.civilians.people.len() {
        see_deed(hand, person.0 as usize, helped);
        seen_by.push(person.0 as usize);
    }
    word::tell_of(hand, at, helped * helped_seen * told, &seen_by);
}

/// Those in the zone who see the unit stand before them.
fn stood_between(hand: &mut Hand, scenario: &Scenario, unit: &UnitId, protect: &ZoneId) {
    let at = unit_no(scenario, unit).and_then(|unit| hand.reading().unit_at(unit));
    let (Some(at), Some(zone)) = (at, zone_no(scenario, protect)) else {
        return;
    };
    for no in witnesses(hand, at) {
        if hand.ground.inside(zone, hand.bodies.at[no]) {
            see_deed(hand, no, scenario.deeds.protected);
        }
    }
}

/// What people see moves them as much as their group lets it.
fn see_deed(hand: &mut Hand, no: usize, by: f32) {
    let group = hand.civilians.people.get(no).map_or(0, |person| usize::from(person.group));
    let deeds = hand.drill.0.people.get(group).map_or(1.0, |group| group.temper.deeds);
    shift_person(hand, no, by * deeds);
}

fn trust_in_zone(hand: &mut Hand, scenario: &Scenario, zone: &ZoneId, by: f32) {
    let Some(zone) = zone_no(scenario, zone) else {
        return;
    };
    for no in 0..hand.civilians.people.len() {
        let at = hand.reading().place_of(no as u32);
        if at.is_some_and(|at| hand.ground.inside(zone, at)) {
            see_deed(hand, no, by);
        }
    }
}

/// A published line moves people once it has reached them.
fn hear_line(hand: &mut Hand, scenario: &Scenario, message: u32) {
    let Some(message) = hand.mail.messages.get(message as usize) else {
        return;
    };
    let topic = message.sent.topic.as_ref().and_then(|topic| topic_no(scenario, topic));
    if let (super::state::Carries::Line(line), Some(topic)) = (message.carries, topic) {
        meet_rumours(hand, topic, line);
    }
}

/// Share of the trust lost to a rumour that a line on its topic brings back.
pub(super) fn line_share(word: &WordOfMouth, line: PublicLine) -> f32 {
    match line {
        PublicLine::Facts => word.facts,
        PublicLine::Holding => word.holding,
        PublicLine::Denial => word.denial,
    }
}

/// The first public line on a rumour's topic decides how much of the lost trust comes back.
fn meet_rumours(hand: &mut Hand, topic: u16, line: PublicLine) {
    let share = line_share(&hand.drill.0.bearing.word, line);
    for no in 0..hand.climate.rumours.len() {
        let rumour = hand.climate.rumours[no];
        if rumour.topic == topic && !rumour.met {
            hand.climate.rumours[no].met = true;
            word::meet(hand, no as u16, share, line == PublicLine::Facts);
        }
    }
}

/// Living people on the map near the place with a free line of sight to it.
fn witnesses(hand: &Hand, at: Point) -> Vec<usize> {
    let (reading, seen_m) = (hand.reading(), hand.drill.0.deeds.seen_m);
    let people = hand.civilians.people.iter().enumerate().filter(|(_, person)| person.health != Health::Dead);
    let near = people.filter(|(no, _)| {
        let place = reading.place_of(*no as u32);
        place.is_some_and(|place| distance_m(place, at) <= seen_m && hand.ground.sees(place, at))
    });
    near.map(|(no, _)| no).collect()
}

pub(super) fn shift_person(hand: &mut Hand, no: usize, by: f32) {
    if let Some(person) = hand.civilians.people.get_mut(no) {
        person.trust = (person.trust + by).clamp(0.0, 1.0);
    }
}

fn begin(scenario: &Scenario) -> Climate {
    let trust: Vec<f32> = scenario.people.iter().map(|group| group.trust).collect();
    let consent = scenario.deeds.consent;
    Climate { told_trust: trust.clone(), trust, consent, told_consent: consent, ..default() }
}

/// The record tells trust and consent in steps of this size.
const STEP: f32 = 0.05;
