//! Reports: what a source said when it sent its message, how far it can be relied on, and who then knows it.

use bevy::prelude::*;
use rand::RngExt;
use serde::Serialize;

use super::digest::Subsystem;
use super::effects::Cause;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m, party_no, seat_no, unit_no, zone_no};
use super::recall::{self, Report};
use super::sight;
use super::snapshot::Keep;
use super::state::Learned;
use crate::scenario::Scenario;
use crate::scenario::ids::{PartyId, Point, Tick};
use crate::scenario::knowing::{Reliability, Reports as Figures};
use crate::scenario::people::Stage;
use crate::scenario::story::{Effect, Inject, Sender};

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Mail, Reports::default());
}

/// The source looks when it sends: what the message will tell is fixed now, however long it is under way.
pub(super) fn take(hand: &mut Hand, no: u16, inject: &Inject) {
    let scenario = hand.drill.0.clone();
    for (place, effect) in inject.effects.iter().enumerate() {
        if let Effect::Know { party, .. } = effect
            && let Some(at) = party_place(hand, &scenario, party)
        {
            let tick = hand.tick();
            hand.reports.taken.push(Taken { inject: no, place: place as u16, tick, at });
        }
    }
}

/// What a message says reaches these seats; other effects are none of its business.
pub(super) fn tell(hand: &mut Hand, effect: &Effect, cause: Cause, place: u16, seats: &[u16]) {
    let scenario = hand.drill.0.clone();
    match effect {
        Effect::Know { party, .. } => {
            let no = party_no(&scenario, party);
            let Some((no, report)) = no.zip(report(hand, &scenario, effect, (cause, place))) else { return };
            seats.iter().for_each(|seat| recall::tell_party(&mut hand.knowledge, (*seat, no), report));
        }
        Effect::KnowWounded { zone, .. } => {
            let Some(zone) = zone_no(&scenario, zone) else { return };
            let (tick, (from, _)) = (hand.tick(), source(&scenario, cause));
            for seat in seats {
                let world = (&*hand.ground, &*hand.civilians, &*hand.bodies);
                let told = (&*scenario, &mut *hand.knowledge, &mut *hand.events);
                sight::tell_wounded((*seat, zone, tick), from, world, told);
            }
        }
        _ => {}
    }
}

/// Seats that an effect names, by number.
pub(super) fn named(scenario: &Scenario, effect: &Effect) -> Vec<u16> {
    match effect {
        Effect::Know { seats, .. } | Effect::KnowWounded { seats, .. } => {
            seats.iter().filter_map(|seat| seat_no(scenario, seat)).collect()
        }
        _ => Vec::new(),
    }
}

/// The report as its source gives it: right, or wrong in its place or its gravity.
fn report(hand: &Hand, scenario: &Scenario, effect: &Effect, (cause, place): (Cause, u16)) -> Option<Report> {
    let Effect::Know { party, stage, confidence, time_to_harm_s, credibility, .. } = effect else {
        return None;
    };
    let taken = match cause {
        Cause::Inject(no) => hand.reports.taken.iter().find(|taken| (taken.inject, taken.place) == (no, place)),
        _ => None,
    };
    let (tick, at) = match taken {
        Some(taken) => (taken.tick, taken.at),
        None => (hand.tick(), party_place(hand, scenario, party)?),
    };
    let (from, reliability) = source(scenario, cause);
    let mut report = Report { tick, at, stage: *stage, confidence: *confidence, harm_in_s: *time_to_harm_s, from };
    let right = right_share(&scenario.knowing.reports, reliability, *credibility);
    let mut draws = stream_at(hand.seed.0, Purpose::Hearsay, cause.id(), Tick(u32::from(place)));
    if draws.random::<f32>() < right {
        return Some(report);
    }
    let is_misplaced = draws.random::<f32>() < scenario.knowing.reports.misplaced || *stage == Stage::Violence;
    match wrong_place(hand, scenario, at, draws.random()).filter(|_| is_misplaced) {
        Some(elsewhere) => report.at = elsewhere,
        None => report.stage = recall::shifted(*stage, true),
    }
    Some(report)
}

/// How often such a report is right: the mean of what its two grades say, always where it has none.
fn right_share(figures: &Figures, reliability: Option<Reliability>, credibility: Option<u8>) -> f32 {
    let reliable = reliability.and_then(|grade| figures.reliable.get(grade as usize));
    let credible = credibility.and_then(|grade| figures.credible.get(usize::from(grade).saturating_sub(1)));
    match (reliable, credible) {
        (Some(reliable), Some(credible)) => (reliable + credible) / 2.0,
        (Some(share), None) | (None, Some(share)) => *share,
        (None, None) => 1.0,
    }
}

/// The middle of one of the zones next to the right place.
fn wrong_place(hand: &Hand, scenario: &Scenario, at: Point, draw: f32) -> Option<Point> {
    let zones = (0..scenario.map().zones.len() as u16).filter(|zone| !hand.ground.inside(*zone, at));
    let mut centres: Vec<Point> = zones.filter_map(|zone| hand.ground.zone_centre(zone)).collect();
    centres.sort_by(|a, b| distance_m(*a, at).total_cmp(&distance_m(*b, at)));
    let near = centres.len().min(usize::from(scenario.knowing.reports.zones_near));
    centres.get((draw * near as f32) as usize).copied()
}

/// Who told it, and how reliable they are; a unit of one's own is not graded.
fn source(scenario: &Scenario, cause: Cause) -> (Learned, Option<Reliability>) {
    let contact = |no: usize| {
        let counterpart = scenario.counterparts.get(no);
        (Learned::Told(no as u16), counterpart.and_then(|counterpart| counterpart.reliability))
    };
    match cause {
        Cause::Reply(no, _) => contact(usize::from(no)),
        Cause::Inject(no) => match scenario.injects.get(usize::from(no)).map(|inject| &inject.from) {
            Some(Sender::Contact(id)) => {
                let no = scenario.counterparts.iter().position(|counterpart| counterpart.id == *id);
                no.map_or((Learned::Control, None), contact)
            }
            Some(Sender::Unit(id)) => (unit_no(scenario, id).map_or(Learned::Control, Learned::Called), None),
            _ => (Learned::Control, None),
        },
        Cause::Option(..) => (Learned::Control, None),
    }
}

fn party_place(hand: &Hand, scenario: &Scenario, party: &PartyId) -> Option<Point> {
    sight::party_at(&hand.bodies, &hand.parties, party_no(scenario, party)?)
}

/// Where parties were when reports on them were sent.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Reports {
    taken: Vec<Taken>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Taken {
    inject: u16,
    /// Of the effect among the inject's.
    place: u16,
    tick: Tick,
    at: Point,
}
