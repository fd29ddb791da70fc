//! What seats come to know by looking: people and parties that their units see, well or badly, and shots.
//!
//! Each pair of observer and target has about one look a second, staggered by number; the look is drawn first, and the
//! ray past the buildings is cast last. Buildings block sight, except from the air. `recall` has what then happens to it.

mod eyes;

use bevy::prelude::*;
use rand::RngExt;
use serde::Serialize;

use super::civilians::person_state;
use super::digest::Subsystem;
use super::event::{EventKind, EventRecord, HarmSource, UnitNews};
use super::glimpse::{Look, Throng, lies};
use super::ground::Ground;
use super::random::{Purpose, stream_at};
use super::recall::{self, Glance, raise, see_person};
use super::smoke::Smoke;
use super::snapshot::Keep;
use super::state::{
    Basis, Bodies, Civilians, Clock, Drill, Health, Knowledge, Learned, Parties, PartyKnown, PartyState, PersonSeen,
    PersonState, SeatKnowledge, Seed, Units,
};
use super::weather::Conditions;
use super::{TickSchedule, TickSet, messages};
use crate::scenario::Scenario;
use crate::scenario::ids::{PersonNo, Point, TICKS_PER_SECOND, Tick};
use crate::scenario::knowing::Sight;
use crate::scenario::matter::Matter;
use crate::scenario::people::{PartyStatus, Stage};
pub use eyes::visibility;
use eyes::{Eye, eyes};
pub(super) use eyes::{sees_from, who_sees};

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Knowledge, Witnessed::default());
    app.add_systems(TickSchedule, (look, recall::age).chain().in_set(TickSet::Sight));
}

/// Where a party is: at its first member on the map.
pub(super) fn party_at(bodies: &Bodies, parties: &Parties, party: u16) -> Option<Point> {
    let members = parties.parties.get(usize::from(party))?.members.clone();
    members.map(|member| member as usize).find(|member| bodies.present[*member]).map(|member| bodies.at[member])
}

/// A report of the wounded in the zone reaches the seat.
pub(super) fn tell_wounded(
    (seat, zone, tick): (u16, u16, Tick),
    from: Learned,
    (ground, civilians, bodies): (&Ground, &Civilians, &Bodies),
    (scenario, knowledge, record): (&Scenario, &mut Knowledge, &mut EventRecord),
) {
    let Some(known) = knowledge.seats.get_mut(usize::from(seat)) else { return };
    let mut news = Vec::new();
    for (person, civilian) in civilians.people.iter().enumerate() {
        let is_wounded = matches!(civilian.health, Health::Wounded { .. });
        if is_wounded && bodies.present[person] && ground.inside(zone, bodies.at[person]) {
            let state = PersonState::Wounded;
            let seen = PersonSeen {
                at: bodies.at[person],
                seen: tick,
                state,
                confidence: scenario.knowing.reports.person_sure,
                from,
            };
            if let Some(slot) = known.people.get_mut(person) {
                *slot = Some(seen);
            }
            recall::count_wounded(known, person, tick, &mut news);
        }
    }
    hear_of_wounded(scenario, (seat, tick), known, &news, (bodies, record));
}

fn look(
    (clock, seed, drill, ground): (Res<Clock>, Res<Seed>, Res<Drill>, Res<Ground>),
    (conditions, smoke): (Res<Conditions>, Res<Smoke>),
    (civilians, parties, units, bodies): (Res<Civilians>, Res<Parties>, Res<Units>, Res<Bodies>),
    (mut knowledge, mut record, mut witnessed): (ResMut<Knowledge>, ResMut<EventRecord>, ResMut<Witnessed>),
) {
    let scenario = &drill.0;
    let throng = Throng::new(scenario.map().size_m, &bodies, civilians.people.len());
    let (sight, seed, tick) = (&scenario.knowing.sight, seed.0, clock.tick);
    let scene = Scene { scenario, sight, ground: &ground, throng, smoke: &smoke, seed, tick };
    let mut news: Vec<Vec<PersonNo>> = vec![Vec::new(); knowledge.seats.len()];
    for eye in eyes(scenario, &conditions, &units, &bodies) {
        let Some(known) = knowledge.seats.get_mut(usize::from(eye.seat)) else { continue };
        let Some(news) = news.get_mut(usize::from(eye.seat)) else { continue };
        scene.look_at_people(&eye, (&civilians, &bodies), known, news);
        for (party, state) in parties.parties.iter().enumerate() {
            if is_turn(clock.tick, eye.unit, party as u32)
                && scene.look_for_party(&eye, (party as u16, state), &bodies, known)
            {
                let unit = scenario.units[eye.unit as usize].id.clone();
                record.write(tick, EventKind::UnitNews { unit, news: UnitNews::FoundNobody, at: eye.at });
            }
        }
    }
    let shots = (&**scenario, &*ground, &*conditions, tick);
    witness_shots(shots, (&units, &bodies), &record, &mut knowledge, &mut witnessed);
    for (seat, (known, news)) in knowledge.seats.iter_mut().zip(&news).enumerate() {
        hear_of_wounded(scenario, (seat as u16, tick), known, news, (&bodies, &mut record));
    }
}

/// Once a second for each pair.
fn is_turn(tick: Tick, observer: u32, observed: u32) -> bool {
    // Seven is coprime to ten: the units' turns at one person fall in different ticks.
    (tick.0 + observer * 7 + observed).is_multiple_of(TICKS_PER_SECOND)
}

/// The first of those whose turn it is; the others follow in steps of a second's ticks.
fn first_turn(tick: Tick, observer: u32) -> usize {
    let past = (tick.0 + observer * 7) % TICKS_PER_SECOND;
    ((TICKS_PER_SECOND - past) % TICKS_PER_SECOND) as usize
}

/// One event for all whom the seat came to know of in the tick, at the middle of them; it can write about them from now.
fn hear_of_wounded(
    scenario: &Scenario,
    (seat, tick): (u16, Tick),
    known: &mut SeatKnowledge,
    people: &[PersonNo],
    (bodies, record): (&Bodies, &mut EventRecord),
) {
    let Some(seat) = scenario.seats.get(usize::from(seat)).filter(|_| !people.is_empty()) else { return };
    let sum: Vec2 = people.iter().map(|person| bodies.at[person.0 as usize].vec2()).sum();
    let at = Point::from(sum / people.len() as f32);
    messages::know_of(known, scenario, &Matter::Harm);
    record.write(tick, EventKind::WoundedKnown { seat: seat.id.clone(), people: people.to_vec(), at });
}

/// Who shoots in sight of a unit is known to be violent.
fn witness_shots(
    (scenario, ground, conditions, tick): (&Scenario, &Ground, &Conditions, Tick),
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
        for mut eye in eyes(scenario, conditions, units, bodies) {
            eye.sight_m *= scenario.knowing.sight.shot_seen;
            if eye.sees(ground, *from)
                && let Some(slot) = recall::party_slot(knowledge, eye.seat, party as u16)
            {
                let known = slot.get_or_insert_with(PartyKnown::default);
                raise(&mut known.target, Stage::Violence, 1.0);
                known.place_at(*from, tick, eye.learns());
                (known.shown, known.harm_at) = (tick, Some(tick));
                (known.basis, known.clarity) = (Basis::Acts, 1.0);
            }
        }
    }
}

/// What all looks of a tick have in common.
struct Scene<'a> {
    scenario: &'a Scenario,
    sight: &'a Sight,
    ground: &'a Ground,
    throng: Throng,
    smoke: &'a Smoke,
    seed: u64,
    tick: Tick,
}

impl Scene<'_> {
    fn look_at_people(
        &self,
        eye: &Eye,
        (civilians, bodies): (&Civilians, &Bodies),
        known: &mut SeatKnowledge,
        news: &mut Vec<PersonNo>,
    ) {
        let figures = &self.scenario.knowing.memory;
        let turn = first_turn(self.tick, eye.unit);
        for person in (turn..civilians.people.len()).step_by(TICKS_PER_SECOND as usize) {
            let at = bodies.at[person];
            let distance_m = eye.distance_m(at);
            if !bodies.present[person] || distance_m > eye.reach_m() {
                continue;
            }
            let truth = person_state(self.scenario, &civilians.people[person]);
            let size = if lies(truth) { self.sight.lying_share } else { 1.0 };
            let look = Look::new(self.sight, eye.sight_m, distance_m, size, eye.share);
            let mut draws = stream_at(self.seed, Purpose::Glimpse, eye.unit << PAIR_BITS | person as u32, self.tick);
            if !self.notices(eye, look, at, draws.random()) {
                continue;
            }
            let taken = look.takes_for(self.sight, truth, (draws.random(), draws.random()));
            let glance = Glance { at, tick: self.tick, taken, from: eye.learns() };
            see_person(known, figures, person, &glance);
            // A mistaken one opens no duty; one taken for dead or treated opens none either.
            if taken.state == PersonState::Wounded && truth == PersonState::Wounded {
                recall::count_wounded(known, person, self.tick, news);
            }
        }
    }

    /// The draw decides first, then the people in the way, and the ray only about those who would be noticed.
    fn notices(&self, eye: &Eye, look: Look, at: Point, draw: f32) -> bool {
        let chance = look.notices();
        draw < chance && draw < chance * self.throng.leaves(self.sight, eye.at, at, eye.flies) && self.is_open(eye, at)
    }

    /// Neither a wall nor smoke hides the place.
    fn is_open(&self, eye: &Eye, at: Point) -> bool {
        (eye.flies || self.ground.sees(eye.at, at)) && self.is_clear_of_smoke(eye, at)
    }

    fn is_clear_of_smoke(&self, eye: &Eye, at: Point) -> bool {
        eye.distance_m(at) <= eye.reach_m() * self.smoke.seen_share(eye.at, at, &self.scenario.force.smoke)
    }

    /// True where the party is lost by this look: it is not where it was last known to be.
    fn look_for_party(&self, eye: &Eye, party: (u16, &PartyState), bodies: &Bodies, known: &mut SeatKnowledge) -> bool {
        let key = eye.unit << PAIR_BITS | (PARTIES + u32::from(party.0));
        let mut draws = stream_at(self.seed, Purpose::Glimpse, key, self.tick);
        let draw: f32 = draws.random();
        let places = party.1.members.clone().map(|member| member as usize).filter(|member| bodies.present[*member]);
        let mut places: Vec<(f32, Point)> =
            places.map(|member| (eye.distance_m(bodies.at[member]), bodies.at[member])).collect();
        let there = places.len() as u16;
        places.retain(|(distance_m, _)| *distance_m <= eye.reach_m());
        places.sort_by(|a, b| a.0.total_cmp(&b.0));
        let seen = places.into_iter().find_map(|(distance_m, at)| {
            let look = Look::new(self.sight, eye.sight_m, distance_m, 1.0, eye.share);
            self.notices(eye, look, at, draw).then_some((look, distance_m, at))
        });
        let Some(slot) = known.parties.get_mut(usize::from(party.0)) else { return false };
        let Some((look, distance_m, at)) = seen else {
            return slot.as_mut().is_some_and(|known| self.miss(eye, known));
        };
        let clarity = look.recognises(self.sight);
        let doubts = (draws.random::<f32>(), draws.random::<f32>(), draws.random::<f32>());
        let sighting = Sighting {
            at,
            distance_m,
            clarity,
            there,
            stage: party.1.shows,
            status: party.1.status,
            explained: party.1.explained,
            doubts,
        };
        self.look_at_party(eye, party.0, &sighting, slot);
        false
    }

    /// Nobody of the party is where it was last known to be, in view: a report loses weight, and in time it is lost.
    fn miss(&self, eye: &Eye, known: &mut PartyKnown) -> bool {
        let distance_m = eye.distance_m(known.at);
        if distance_m > eye.reach_m() || !self.is_open(eye, known.at) {
            return false;
        }
        let is_report = matches!(known.from, Learned::Told(_) | Learned::Called(_));
        if is_report && distance_m <= self.sight.plain * eye.reach_m() {
            let target = &mut known.target;
            target.confidence =
                (target.confidence * self.sight.in_vain).max(self.scenario.knowing.memory.faded.min(target.confidence));
        }
        let look = Look::new(self.sight, eye.sight_m, distance_m, 1.0, eye.share);
        let chance = look.notices() * self.throng.leaves(self.sight, eye.at, known.at, eye.flies);
        known.missed(self.sight, chance, self.tick)
    }

    /// A party in the open is known when seen; one among people only once a sign of it is noticed, or after a report.
    fn look_at_party(&self, eye: &Eye, no: u16, sighting: &Sighting, slot: &mut Option<PartyKnown>) {
        let Some(party) = self.scenario.parties.get(usize::from(no)) else { return };
        let key = eye.unit << 16 | u32::from(no);
        let mut draws = stream_at(self.seed, Purpose::Look, key, self.tick);
        let (reads, misreads, shifts) = sighting.doubts;
        let is_misread = reads >= sighting.clarity && misreads < self.sight.misread;
        for (place, indicator) in party.indicators.iter().enumerate() {
            // Drawn for each sign, shown or not, so that one sign's chance never depends on another's.
            let is_noticed = draws.random::<f32>() < indicator.chance;
            if !sighting.status.is_threat() || sighting.distance_m > indicator.within_m {
                continue;
            }
            if sighting.stage < indicator.from_stage {
                if let Some(known) = slot {
                    recall::doubt(known, &self.scenario.knowing.reports, (party, indicator), sighting.clarity);
                }
            } else if is_noticed && !(indicator.misleads && sighting.explained) {
                let sign = recall::Sign {
                    no: place as u16,
                    indicator,
                    tick: self.tick,
                    clarity: sighting.clarity,
                    misread: is_misread.then_some(shifts < 0.5),
                };
                recall::notice(slot.get_or_insert_with(PartyKnown::default), &sign);
            }
        }
        if !party.among_people {
            slot.get_or_insert_with(PartyKnown::default);
        }
        let Some(known) = slot else { return };
        known.place_at(sighting.at, self.tick, eye.learns());
        known.target.status = sighting.status;
        recall::count(known, sighting.there, sighting.clarity, (reads, shifts));
        if !sighting.status.is_threat() {
            // That the threat is over is plain to see.
            (known.target.stage, known.target.confidence) = (Stage::None, 1.0);
            (known.harm_at, known.shown) = (None, self.tick);
            (known.basis, known.clarity) = (Basis::Acts, 1.0);
        }
    }
}

/// A party as it is, where a unit sees it, and three draws for what is misjudged.
struct Sighting {
    at: Point,
    distance_m: f32,
    clarity: f32,
    /// Members on the map.
    there: u16,
    stage: Stage,
    status: PartyStatus,
    /// It has said what its misleading signs were about.
    explained: bool,
    doubts: (f32, f32, f32),
}

/// Bits of a pair's key that hold the person; parties come after every person.
const PAIR_BITS: u32 = 20;
const PARTIES: u32 = 0xf_0000;

/// Events before this one have been witnessed or missed.
#[derive(Resource, Clone, Debug, Default, Serialize)]
struct Witnessed {
    events_read: u32,
}
