//! Trust of the communities and consent of the host state: moved by what people see and are told.

use bevy::prelude::*;

use super::digest::Subsystem;
use super::event::{Event, EventKind, HarmSource, Party};
use super::order::{PublicLine, Target};
use super::reading::{Hand, distance_m, zone_no};
use super::snapshot::Keep;
use super::state::{Climate, Drill, Health};
use super::{TickSchedule, TickSet};
use crate::scenario::Scenario;
use crate::scenario::forces::{OrganisationKind, Purpose, Rung};
use crate::scenario::ids::{PersonNo, Point, ZoneId};
use crate::scenario::story::Sender;

pub(super) fn plugin(app: &mut App) {
    let climate = begin(&app.world().resource::<Drill>().0);
    app.keep(Subsystem::Climate, climate);
    app.add_systems(TickSchedule, (react, tell).chain().in_set(TickSet::Climate));
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
        match &event.kind {
            EventKind::PersonWounded { person, at, by } => harmed(&mut hand, *person, *at, by, WOUNDED_TRUST),
            EventKind::PersonDied { person, at, by } => harmed(&mut hand, *person, *at, by, KILLED_TRUST),
            EventKind::Treated { person, .. } => helped(&mut hand, *person),
            EventKind::Interposed { protect, .. } => trust_in_zone(&mut hand, &scenario, protect, PROTECTED_TRUST),
            EventKind::PeopleLed { to, .. } => trust_in_zone(&mut hand, &scenario, to, PROTECTED_TRUST),
            EventKind::ForceUsed(force) if force.rung >= Rung::ShortOfDeadly => {
                if let Target::Crowd(zone) = &force.target {
                    trust_in_zone(&mut hand, &scenario, zone, CROWD_FORCE_TRUST);
                }
                if !force.verdict.is_lawful() {
                    shift_consent(&mut hand, UNLAWFUL_CONSENT);
                }
            }
            EventKind::Delivered { message } => fed_back(&mut hand, &scenario, message.0),
            EventKind::Published { topic, line, .. } => {
                let topic = scenario.topics.iter().position(|other| other.id == *topic);
                topic.into_iter().for_each(|topic| meet_rumours(&mut hand, topic as u16, *line));
            }
            _ => {}
        }
    }
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

/// Harm by the mission itself costs the trust of all who see it; harm by others costs little, for help that came late.
fn harmed(hand: &mut Hand, victim: PersonNo, at: Point, by: &HarmSource, own: f32) {
    let Some(group) = hand.civilians.people.get(victim.0 as usize).map(|person| person.group) else {
        return;
    };
    match by {
        HarmSource::Unit(_) => {
            witnesses(hand, at).into_iter().for_each(|no| shift_person(hand, no, own));
            // Word of it goes through the whole group.
            shift_trust(hand, group, own * WORD_SHARE);
            shift_consent(hand, own * CONSENT_SHARE);
        }
        HarmSource::Party(_) | HarmSource::Wounds => {
            shift_trust(hand, group, own * NOT_PREVENTED_SHARE);
        }
        HarmSource::Event => {}
    }
}

fn helped(hand: &mut Hand, person: PersonNo) {
    let no = person.0 as usize;
    shift_person(hand, no, HELPED_TRUST);
    if let Some(at) = hand.reading().place_of(person.0) {
        witnesses(hand, at).into_iter().for_each(|no| shift_person(hand, no, HELPED_TRUST * WORD_SHARE));
    }
}

fn trust_in_zone(hand: &mut Hand, scenario: &Scenario, zone: &ZoneId, by: f32) {
    let Some(zone) = zone_no(scenario, zone) else {
        return;
    };
    for no in 0..hand.civilians.people.len() {
        let at = hand.reading().place_of(no as u32);
        if at.is_some_and(|at| hand.ground.inside(zone, at)) {
            shift_person(hand, no, by);
        }
    }
}

/// An informant who hears what came of it trusts more, and tells the community; the same words again change nothing.
fn fed_back(hand: &mut Hand, scenario: &Scenario, message: u32) {
    let Some(message) = hand.mail.messages.get(message as usize) else {
        return;
    };
    let Party::Sender(Sender::Contact(contact)) = &message.sent.to else {
        return;
    };
    let is_first = message.carries != super::state::Carries::Repeat;
    let organisation = scenario.counterparts.iter().find(|other| other.id == *contact).map(|other| &other.organisation);
    let kind = scenario.organisations.iter().find(|other| Some(&other.id) == organisation).map(|other| other.kind);
    if is_first && message.sent.purpose == Purpose::Feedback && kind == Some(OrganisationKind::Community) {
        (0..scenario.people.len()).for_each(|group| shift_trust(hand, group as u16, FED_BACK_TRUST));
    }
}

/// The first public line on a rumour's topic decides how much of the lost trust comes back.
fn meet_rumours(hand: &mut Hand, topic: u16, line: PublicLine) {
    let share = match line {
        PublicLine::Facts => 0.5,
        PublicLine::Holding => 0.25,
        PublicLine::Denial => -0.25,
    };
    for no in 0..hand.climate.rumours.len() {
        let rumour = hand.climate.rumours[no];
        if rumour.topic == topic && !rumour.met {
            hand.climate.rumours[no].met = true;
            shift_trust(hand, rumour.group, -rumour.trust_by * share);
        }
    }
}

/// Living people on the map near the place with a free line of sight to it.
fn witnesses(hand: &Hand, at: Point) -> Vec<usize> {
    let reading = hand.reading();
    let people = hand.civilians.people.iter().enumerate().filter(|(_, person)| person.health != Health::Dead);
    let near = people.filter(|(no, _)| {
        let place = reading.place_of(*no as u32);
        place.is_some_and(|place| distance_m(place, at) <= WITNESS_M && hand.ground.sees(place, at))
    });
    near.map(|(no, _)| no).collect()
}

fn shift_person(hand: &mut Hand, no: usize, by: f32) {
    if let Some(person) = hand.civilians.people.get_mut(no) {
        person.trust = (person.trust + by).clamp(0.0, 1.0);
    }
}

fn begin(scenario: &Scenario) -> Climate {
    let trust: Vec<f32> = scenario.people.iter().map(|group| group.trust).collect();
    Climate { told_trust: trust.clone(), trust, consent: CONSENT_AT_START, told_consent: CONSENT_AT_START, ..default() }
}

/// The record tells trust and consent in steps of this size.
const STEP: f32 = 0.05;
/// How far people make out what is done to others, metres (C).
const WITNESS_M: f32 = 50.0;
// What one act does to the trust of one who sees it, and to consent (C).
const WOUNDED_TRUST: f32 = -0.1;
const KILLED_TRUST: f32 = -0.2;
const HELPED_TRUST: f32 = 0.1;
const PROTECTED_TRUST: f32 = 0.03;
const CROWD_FORCE_TRUST: f32 = -0.1;
const FED_BACK_TRUST: f32 = 0.01;
const UNLAWFUL_CONSENT: f32 = -0.05;
/// Share of a witness's change that word of mouth carries.
const WORD_SHARE: f32 = 0.1;
const CONSENT_SHARE: f32 = 0.2;
/// Share of the change where the mission did not do the harm but failed to prevent it.
const NOT_PREVENTED_SHARE: f32 = 0.02;
/// Consent of the host state at the start (C): given, with reserve.
pub(crate) const CONSENT_AT_START: f32 = 0.7;
