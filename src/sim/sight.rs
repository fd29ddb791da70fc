//! What seats come to know: looks of their units at people and parties, reports, and how knowledge ages.
//!
//! A seat knows what its units saw and what it was told. Each pair of observer and person is looked at about once a
//! second, staggered by number; buildings block sight, except from the air.

use bevy::prelude::*;
use rand::RngExt;
use serde::Serialize;

use super::civilians::person_state;
use super::digest::Subsystem;
use super::event::{EventKind, EventRecord, HarmSource};
use super::ground::Ground;
use super::random::{Purpose, stream_at};
use super::snapshot::Keep;
use super::state::{
    Bodies, Civilians, Clock, Drill, Health, Knowledge, Parties, PartyKnown, PersonSeen, PersonState, SeatKnowledge,
    Seed, Units,
};
use super::{TickSchedule, TickSet};
use crate::scenario::Scenario;
use crate::scenario::ids::{PersonNo, Point, TICKS_PER_SECOND, Tick};
use crate::scenario::people::{Indicator, PartyStatus, Stage};
use crate::scenario::rules::TargetKnown;

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Knowledge, Witnessed::default());
    app.add_systems(TickSchedule, (look, age).chain().in_set(TickSet::Sight));
}

/// A report reaches the seat: where the party is, what it seems to be, when it is expected to do harm.
pub(super) fn tell_party(knowledge: &mut Knowledge, (seat, party): (u16, u16), told: Report) {
    let Some(known) = party_slot(knowledge, seat, party) else { return };
    let known = known.get_or_insert_with(PartyKnown::default);
    raise(&mut known.target, told.stage, told.confidence);
    known.at = told.at;
    known.seen = known.seen.max(told.tick);
    known.shown = told.tick;
    if let Some(seconds) = told.harm_in_s {
        known.harm_at = Some(told.tick.plus_seconds(seconds));
    }
}

/// A report on a party, as it reaches a seat.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    pub(super) tick: Tick,
    /// Where the party is now.
    pub(super) at: Point,
    pub(super) stage: Stage,
    pub(super) confidence: f32,
    pub(super) harm_in_s: Option<u32>,
}

/// Where a party is: at its first member on the map.
pub(super) fn party_at(bodies: &Bodies, parties: &Parties, party: u16) -> Option<Point> {
    let members = parties.parties.get(usize::from(party))?.members.clone();
    members.map(|member| member as usize).find(|member| bodies.present[*member]).map(|member| bodies.at[member])
}

/// A report of the wounded in the zone reaches the seat.
pub(super) fn tell_wounded(
    (seat, zone, tick): (u16, u16, Tick),
    (ground, civilians, bodies): (&Ground, &Civilians, &Bodies),
    (scenario, knowledge, record): (&Scenario, &mut Knowledge, &mut EventRecord),
) {
    let Some(known) = knowledge.seats.get_mut(usize::from(seat)) else { return };
    let mut news = Vec::new();
    for (person, civilian) in civilians.people.iter().enumerate() {
        let is_wounded = matches!(civilian.health, Health::Wounded { .. });
        if is_wounded && bodies.present[person] && ground.inside(zone, bodies.at[person]) {
            let seen = PersonSeen { at: bodies.at[person], seen: tick, state: PersonState::Wounded };
            see_person(known, person, seen, &mut news);
        }
    }
    write_wounded(scenario, seat, tick, &news, bodies, record);
}

/// A report older than this no longer holds a party to be in the act: what is then known is that it may act again (C).
const ACT_STALE_S: u32 = 60;
/// Knowledge this old begins to fade, and loses this much confidence each second, down to a rest (C).
const FADES_AFTER_S: u32 = 60;
const FADE: f32 = 0.004;
const FADED: f32 = 0.2;
/// A predicted harm that did not come is no longer expected after so many seconds.
const HARM_OVERDUE_S: u32 = 60;
/// Muzzle flash and report give a shooter away this many times farther than a unit sees.
const SHOT_SEEN: f32 = 2.0;

fn look(
    (clock, seed, drill, ground): (Res<Clock>, Res<Seed>, Res<Drill>, Res<Ground>),
    (civilians, parties, units, bodies): (Res<Civilians>, Res<Parties>, Res<Units>, Res<Bodies>),
    (mut knowledge, mut record, mut witnessed): (ResMut<Knowledge>, ResMut<EventRecord>, ResMut<Witnessed>),
) {
    let scenario = &drill.0;
    let mut news: Vec<Vec<PersonNo>> = vec![Vec::new(); knowledge.seats.len()];
    for eye in eyes(scenario, &units, &bodies) {
        let Some(known) = knowledge.seats.get_mut(usize::from(eye.seat)) else { continue };
        let Some(news) = news.get_mut(usize::from(eye.seat)) else { continue };
        look_at_people(&eye, clock.tick, &ground, (&civilians, &bodies), known, news);
        for (party, state) in parties.parties.iter().enumerate() {
            if !is_turn(clock.tick, eye.unit, party as u32) {
                continue;
            }
            let seen = state.members.clone().map(|member| member as usize).filter(|member| bodies.present[*member]);
            let seen = seen.map(|member| bodies.at[member]).filter(|at| eye.sees(&ground, *at));
            if let Some(at) = seen.min_by(|a, b| eye.distance_m(*a).total_cmp(&eye.distance_m(*b))) {
                let sighting = Sighting { party: party as u16, at, stage: state.stage, status: state.status };
                look_at_party(&eye, &sighting, scenario, (seed.0, clock.tick), known);
            }
        }
    }
    witness_shots((scenario, &ground, clock.tick), (&units, &bodies), &record, &mut knowledge, &mut witnessed);
    for (seat, news) in news.iter().enumerate() {
        write_wounded(scenario, seat as u16, clock.tick, news, &bodies, &mut record);
    }
}

/// Units that look, in the order of their numbers.
fn eyes<'a>(scenario: &'a Scenario, units: &'a Units, bodies: &'a Bodies) -> impl Iterator<Item = Eye> + 'a {
    scenario.units.iter().zip(&units.units).enumerate().filter_map(|(no, (unit, state))| {
        let body = units.first_body as usize + no;
        let seat = scenario.seats.iter().position(|seat| seat.id == unit.seat)?;
        (bodies.present[body] && state.fit > 0).then(|| Eye {
            unit: no as u32,
            seat: seat as u16,
            at: bodies.at[body],
            sight_m: unit.sight_m,
            flies: unit.flies,
        })
    })
}

/// Once a second for each pair.
fn is_turn(tick: Tick, observer: u32, observed: u32) -> bool {
    // Seven is coprime to ten: the units' turns at one person fall in different ticks.
    (tick.0 + observer * 7 + observed).is_multiple_of(TICKS_PER_SECOND)
}

fn look_at_people(
    eye: &Eye,
    tick: Tick,
    ground: &Ground,
    (civilians, bodies): (&Civilians, &Bodies),
    known: &mut SeatKnowledge,
    news: &mut Vec<PersonNo>,
) {
    for (person, civilian) in civilians.people.iter().enumerate() {
        if is_turn(tick, eye.unit, person as u32) && bodies.present[person] && eye.sees(ground, bodies.at[person]) {
            let seen = PersonSeen { at: bodies.at[person], seen: tick, state: person_state(civilian) };
            see_person(known, person, seen, news);
        }
    }
}

fn see_person(known: &mut SeatKnowledge, person: usize, seen: PersonSeen, news: &mut Vec<PersonNo>) {
    if let Some(slot) = known.people.get_mut(person) {
        *slot = Some(seen);
    }
    if let Some(since) = known.wounded_since.get_mut(person)
        && since.is_none()
        && seen.state == PersonState::Wounded
    {
        *since = Some(seen.seen);
        news.push(PersonNo(person as u32));
    }
}

/// One event for all whom the seat came to know of in the tick, at the middle of them.
fn write_wounded(
    scenario: &Scenario,
    seat: u16,
    tick: Tick,
    people: &[PersonNo],
    bodies: &Bodies,
    record: &mut EventRecord,
) {
    let Some(seat) = scenario.seats.get(usize::from(seat)).filter(|_| !people.is_empty()) else { return };
    let sum: Vec2 = people.iter().map(|person| bodies.at[person.0 as usize].vec2()).sum();
    let at = Point::from(sum / people.len() as f32);
    record.write(tick, EventKind::WoundedKnown { seat: seat.id.clone(), people: people.to_vec(), at });
}

/// A party in the open is known when seen; one among people only once a sign of it is noticed, or after a report.
fn look_at_party(
    eye: &Eye,
    sighting: &Sighting,
    scenario: &Scenario,
    (seed, tick): (u64, Tick),
    known: &mut SeatKnowledge,
) {
    let Some(party) = scenario.parties.get(usize::from(sighting.party)) else { return };
    let Some(slot) = known.parties.get_mut(usize::from(sighting.party)) else { return };
    let key = eye.unit << 16 | u32::from(sighting.party);
    let mut draws = stream_at(seed, Purpose::Look, key, tick);
    for (no, indicator) in party.indicators.iter().enumerate() {
        // Drawn for each sign, shown or not, so that one sign's chance never depends on another's.
        let is_noticed = draws.random::<f32>() < indicator.chance;
        let is_shown = sighting.status.is_threat()
            && sighting.stage >= indicator.from_stage
            && eye.distance_m(sighting.at) <= indicator.within_m;
        if is_shown && is_noticed {
            notice(slot.get_or_insert_with(PartyKnown::default), no as u16, indicator, tick);
        }
    }
    if !party.among_people {
        slot.get_or_insert_with(PartyKnown::default);
    }
    let Some(known) = slot else { return };
    known.at = sighting.at;
    known.seen = tick;
    known.target.status = sighting.status;
    if !sighting.status.is_threat() {
        // That the threat is over is plain to see.
        known.target.stage = Stage::None;
        known.target.confidence = 1.0;
        known.harm_at = None;
        known.shown = tick;
    }
}

fn notice(known: &mut PartyKnown, no: u16, indicator: &Indicator, tick: Tick) {
    if known.indicators.contains(&no) {
        // The same sign again keeps the knowledge fresh but adds none.
        if indicator.shows >= known.target.stage {
            known.target.stage = indicator.shows;
            known.target.confidence = known.target.confidence.max(indicator.confidence);
        }
    } else {
        known.indicators.push(no);
        raise(&mut known.target, indicator.shows, indicator.confidence);
    }
    if indicator.shows >= known.target.stage {
        known.shown = tick;
    }
    if indicator.shows == Stage::Violence {
        known.harm_at = Some(tick);
    }
}

/// Independent signs of one stage add up; a sign of a higher stage stands by itself.
fn raise(target: &mut TargetKnown, stage: Stage, confidence: f32) {
    let confidence = confidence.clamp(0.0, 1.0);
    if stage > target.stage {
        target.stage = stage;
        target.confidence = confidence;
    } else if stage == target.stage {
        target.confidence = 1.0 - (1.0 - target.confidence) * (1.0 - confidence);
    }
}

/// Who shoots in sight of a unit is known to be violent.
fn witness_shots(
    (scenario, ground, tick): (&Scenario, &Ground, Tick),
    (units, bodies): (&Units, &Bodies),
    record: &EventRecord,
    knowledge: &mut Knowledge,
    witnessed: &mut Witnessed,
) {
    let new = record.events.get(witnessed.events_read as usize..).unwrap_or_default();
    witnessed.events_read = record.events.len() as u32;
    for event in new {
        let EventKind::ShotFired { from, by: HarmSource::Party(id), .. } = &event.kind else { continue };
        let Some(party) = scenario.parties.iter().position(|party| party.id == *id) else { continue };
        for mut eye in eyes(scenario, units, bodies) {
            eye.sight_m *= SHOT_SEEN;
            if eye.sees(ground, *from)
                && let Some(slot) = party_slot(knowledge, eye.seat, party as u16)
            {
                let known = slot.get_or_insert_with(PartyKnown::default);
                raise(&mut known.target, Stage::Violence, 1.0);
                (known.at, known.seen, known.shown, known.harm_at) = (*from, tick, tick, Some(tick));
            }
        }
    }
}

/// Once a second, what nobody has confirmed becomes less certain.
pub(super) fn age(clock: Res<Clock>, mut knowledge: ResMut<Knowledge>) {
    if !clock.tick.0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    for known in knowledge.seats.iter_mut().flat_map(|seat| seat.parties.iter_mut().flatten()) {
        let target = &mut known.target;
        let shown_s = clock.tick.seconds_since(known.shown) as u32;
        if target.stage > Stage::HostileIntent && shown_s > ACT_STALE_S {
            target.stage = Stage::HostileIntent;
        }
        if shown_s.min(clock.tick.seconds_since(known.seen) as u32) > FADES_AFTER_S && target.confidence > FADED {
            target.confidence = (target.confidence - FADE).max(FADED);
        }
        if known.harm_at.is_some_and(|harm| clock.tick.seconds_since(harm) as u32 > HARM_OVERDUE_S) {
            known.harm_at = None;
        }
        target.time_to_harm_s = known.harm_at.map(|harm| harm.0.saturating_sub(clock.tick.0) / TICKS_PER_SECOND);
    }
}

fn party_slot(knowledge: &mut Knowledge, seat: u16, party: u16) -> Option<&mut Option<PartyKnown>> {
    knowledge.seats.get_mut(usize::from(seat))?.parties.get_mut(usize::from(party))
}

/// A unit that looks.
struct Eye {
    unit: u32,
    seat: u16,
    at: Point,
    sight_m: f32,
    flies: bool,
}

impl Eye {
    fn sees(&self, ground: &Ground, at: Point) -> bool {
        self.distance_m(at) <= self.sight_m && (self.flies || ground.sees(self.at, at))
    }

    fn distance_m(&self, at: Point) -> f32 {
        self.at.vec2().distance(at.vec2())
    }
}

/// A party as it is, where a unit sees it.
struct Sighting {
    party: u16,
    at: Point,
    stage: Stage,
    status: PartyStatus,
}

/// Events before this one have been witnessed or missed.
#[derive(Resource, Clone, Debug, Default, Serialize)]
struct Witnessed {
    events_read: u32,
}
