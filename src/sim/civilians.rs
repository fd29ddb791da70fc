//! Civilians decide: the daily round, fear that spreads by sight, flight, shelter, following a unit.
//!
//! The story, tasks and force bring people to do something by the functions at the top; `choices` has what each then does.

use bevy::prelude::*;
use rand::RngExt;
use serde::Serialize;

use super::choices::Choice;
use super::digest::Subsystem;
use super::event::{EventKind, EventRecord};
use super::ground::Ground;
use super::random::{Purpose, stream_at};
use super::snapshot::Keep;
use super::state::{
    Age, Behaviour, Bodies, Civilian, Civilians, Clock, Drill, Health, PersonState, Seed, Steer, Units,
};
use super::{TickSchedule, TickSet};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick, ZoneId};

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Civilians, Heard::default());
    app.add_systems(TickSchedule, choose.in_set(TickSet::Choose));
}

/// The group runs for its refuge.
pub(super) fn flee_group(scenario: &Scenario, civilians: &mut Civilians, bodies: &mut Bodies, group: u16) {
    for person in members(civilians, group) {
        civilians.people[person].fear = civilians.people[person].fear.max(FLIGHT_FEAR);
        flee(scenario, civilians, bodies, person);
    }
}

/// The group goes to the zone; people who trust nobody there come to protest.
pub(super) fn gather_group(civilians: &mut Civilians, bodies: &mut Bodies, group: u16, zone: u16) {
    for person in members(civilians, group) {
        let civilian = &civilians.people[person];
        let is_led = matches!(civilian.behaviour, Behaviour::Follow(..));
        if is_free_to_go(civilian) && !is_led {
            let protests = civilian.trust < PROTEST_TRUST;
            let behaviour = if protests { Behaviour::Protest(zone) } else { Behaviour::Gather(zone) };
            begin(civilians, bodies, person, behaviour);
        }
    }
}

/// Adds fear to the people in the zone, or to everyone.
pub(super) fn frighten(ground: &Ground, civilians: &mut Civilians, bodies: &Bodies, zone: Option<u16>, by: f32) {
    for (person, civilian) in civilians.people.iter_mut().enumerate() {
        if zone.is_none_or(|zone| ground.inside(zone, bodies.at[person])) {
            civilian.fear = (civilian.fear + by).clamp(0.0, 1.0);
        }
    }
}

/// The people of the zone are driven off: they go to their refuge, and fear grows.
pub(super) fn scatter(
    (scenario, ground): (&Scenario, &Ground),
    (civilians, bodies): (&mut Civilians, &mut Bodies),
    zone: u16,
) {
    for person in 0..civilians.people.len() {
        if ground.inside(zone, bodies.at[person]) {
            civilians.people[person].fear = civilians.people[person].fear.max(FLIGHT_FEAR);
            flee(scenario, civilians, bodies, person);
        }
    }
}

/// The unit asks the people of the zone to come along; those who trust it or are afraid do. How many were won over.
pub(super) fn lead((asked, from, to): (&Asking, u16, u16), civilians: &mut Civilians, bodies: &mut Bodies) -> u32 {
    asked.ask(civilians, bodies, from, Behaviour::Follow(asked.unit, to))
}

/// The unit sends the people of the zone into another one, where they stay. How many were won over.
pub(super) fn shelter((asked, from, to): (&Asking, u16, u16), civilians: &mut Civilians, bodies: &mut Bodies) -> u32 {
    asked.ask(civilians, bodies, from, Behaviour::Shelter(to))
}

/// Living civilians in the zone; those who are carried are not in it.
pub fn living_in(ground: &Ground, civilians: &Civilians, bodies: &Bodies, zone: u16) -> u32 {
    let is_here = |person: usize| bodies.present[person] && ground.inside(zone, bodies.at[person]);
    let alive = civilians.people.iter().enumerate().filter(|(_, civilian)| civilian.health != Health::Dead);
    alive.filter(|(person, _)| is_here(*person)).count() as u32
}

/// How a person looks to whoever sees them.
pub fn person_state(civilian: &Civilian) -> PersonState {
    match (civilian.health, civilian.behaviour) {
        (Health::Dead, _) => PersonState::Dead,
        (Health::InCare, _) => PersonState::InCare,
        (Health::Treated { .. }, _) => PersonState::Treated,
        (Health::Wounded { .. }, _) => PersonState::Wounded,
        (Health::Well, Behaviour::Flee(_)) => PersonState::Fleeing,
        (Health::Well, Behaviour::Shelter(_)) => PersonState::Sheltering,
        (Health::Well, Behaviour::Follow(..)) => PersonState::Following,
        (Health::Well, Behaviour::Protest(_)) => PersonState::Protesting,
        (Health::Well, _) if civilian.fear >= AFRAID => PersonState::Afraid,
        (Health::Well, _) => PersonState::Calm,
    }
}

/// Fear at which people run.
pub(super) const FLIGHT_FEAR: f32 = 0.6;
/// Fear that shows.
const AFRAID: f32 = 0.35;
/// Trust below which a gathering is a protest.
const PROTEST_TRUST: f32 = 0.3;
/// A unit's voice reaches this far, metres.
const VOICE_M: f32 = 80.0;
/// A unit asks the same person again after so many ticks.
const ASK_AGAIN_TICKS: u32 = 20 * TICKS_PER_SECOND;
/// Share of the distance to its usual level that fear loses each second.
const FEAR_DECAY: f32 = 0.008;
/// Explosions and shots are heard as near danger within these distances, metres.
const EXPLOSION_HEARD_M: f32 = 200.0;
const SHOT_HEARD_M: f32 = 120.0;
/// Fear right beside an explosion or a shot.
const ALARM: f32 = 0.9;
/// People who run are seen as a warning within this distance, metres, and add this fear each second.
const CONTAGION_M: f32 = 15.0;
const CONTAGION: f32 = 0.06;
const CONTAGION_CAP: f32 = 0.18;
/// A danger this near, in metres, is not run past at once.
const DANGER_M: f32 = 60.0;
/// How far and for how long people first run away from a danger that lies on their way.
const AWAY_M: f32 = 25.0;
const AWAY_S: u32 = 8;
/// How long people stay whom a unit brought to safety, in seconds: the rest of a drill.
pub(super) const SHELTER_LED_S: u32 = 900;

/// Each person chooses once a second, staggered by number; alarms are heard at once.
pub(super) fn choose(
    (clock, seed, drill, ground): (Res<Clock>, Res<Seed>, Res<Drill>, Res<Ground>),
    (units, record): (Res<Units>, Res<EventRecord>),
    (mut civilians, mut bodies, mut heard): (ResMut<Civilians>, ResMut<Bodies>, ResMut<Heard>),
) {
    hear(&drill.0, &ground, &record, clock.tick, &mut heard, (&mut civilians, &mut bodies));
    let fleeing: Vec<Point> = (0..civilians.people.len())
        .filter(|person| matches!(civilians.people[*person].behaviour, Behaviour::Flee(_)) && bodies.present[*person])
        .map(|person| bodies.at[person])
        .collect();
    let choice = Choice { tick: clock.tick, seed: seed.0, scenario: &drill.0, ground: &ground, units: &units };
    for person in 0..civilians.people.len() {
        let civilian = &civilians.people[person];
        if !is_free_to_go(civilian) || !bodies.present[person] {
            bodies.steer[person] = Steer::Stand;
            continue;
        }
        if !(clock.tick.0 + person as u32).is_multiple_of(TICKS_PER_SECOND) {
            continue;
        }
        feel(&drill.0, &ground, &fleeing, &mut civilians.people[person], bodies.at[person]);
        choice.make(person, &mut civilians, &mut bodies);
        bodies.speed_mps[person] = pace(&civilians.people[person]);
    }
}

/// Explosions and shots since the last tick frighten whoever is near.
fn hear(
    scenario: &Scenario,
    ground: &Ground,
    record: &EventRecord,
    tick: Tick,
    heard: &mut Heard,
    (civilians, bodies): (&mut Civilians, &mut Bodies),
) {
    let new = record.events.get(heard.events_read as usize..).unwrap_or_default();
    heard.events_read = record.events.len() as u32;
    let alarms = new.iter().filter_map(|event| match event.kind {
        EventKind::Explosion { at, .. } => Some((at, EXPLOSION_HEARD_M)),
        EventKind::ShotFired { from, .. } => Some((from, SHOT_HEARD_M)),
        _ => None,
    });
    for (danger, heard_m) in alarms {
        for person in 0..civilians.people.len() {
            let far_m = bodies.at[person].vec2().distance(danger.vec2());
            if far_m >= heard_m || !is_free_to_go(&civilians.people[person]) {
                continue;
            }
            let civilian = &mut civilians.people[person];
            civilian.fear = (civilian.fear + ALARM * (1.0 - far_m / heard_m)).min(1.0);
            let is_fleeing = matches!(civilian.behaviour, Behaviour::Flee(_));
            if civilian.fear >= FLIGHT_FEAR && !is_fleeing {
                flee(scenario, civilians, bodies, person);
                run_from(ground, danger, tick, (civilians, bodies), person);
            }
        }
    }
}

/// Where the way to the refuge leads past a near danger, a stretch away from the danger comes first.
fn run_from(
    ground: &Ground,
    danger: Point,
    tick: Tick,
    (civilians, bodies): (&mut Civilians, &mut Bodies),
    person: usize,
) {
    let Behaviour::Flee(refuge) = civilians.people[person].behaviour else { return };
    let at = bodies.at[person];
    let to_danger = danger.vec2() - at.vec2();
    let Some(ahead) = ground.ahead(refuge, at) else { return };
    let heading = (ahead.vec2() - at.vec2()).normalize_or_zero();
    if to_danger.length() > DANGER_M || heading.dot(to_danger.normalize_or_zero()) < 0.5 {
        return;
    }
    let away = -to_danger.normalize_or(heading);
    let stretches = [away, (away + away.perp()).normalize(), (away - away.perp()).normalize()];
    let ends = stretches.map(|stretch| Point::from(at.vec2() + stretch * AWAY_M));
    let free = ends.into_iter().find(|end| ground.is_straight(at, *end, bodies.radius_m[person]));
    if let Some(end) = free {
        bodies.steer[person] = Steer::Point(end);
        civilians.people[person].until = tick.plus_seconds(AWAY_S);
    }
}

/// Fear fades, and rises at the sight of people who run.
fn feel(scenario: &Scenario, ground: &Ground, fleeing: &[Point], civilian: &mut Civilian, at: Point) {
    let usual = scenario.people.get(usize::from(civilian.group)).map_or(0.0, |group| group.fear);
    civilian.fear += (usual - civilian.fear) * FEAR_DECAY;
    if matches!(civilian.behaviour, Behaviour::Flee(_) | Behaviour::Shelter(_)) {
        return;
    }
    let near = |other: &&Point| other.vec2().distance_squared(at.vec2()) < CONTAGION_M * CONTAGION_M;
    let seen = fleeing.iter().filter(near).filter(|other| ground.sees(at, **other)).count();
    civilian.fear = (civilian.fear + (seen as f32 * CONTAGION).min(CONTAGION_CAP)).min(1.0);
}

/// How fast a person now walks or runs, metres per second.
fn pace(civilian: &Civilian) -> f32 {
    let haste = match (civilian.behaviour, civilian.age) {
        (Behaviour::Flee(_), Age::Adult) => 1.7,
        (Behaviour::Flee(_), Age::Child) => 1.5,
        (Behaviour::Flee(_), Age::Elder) => 1.2,
        (Behaviour::Follow(..) | Behaviour::Shelter(_), _) => 1.1,
        _ => 0.85,
    };
    civilian.free_speed_mps * haste
}

fn is_free_to_go(civilian: &Civilian) -> bool {
    civilian.health == Health::Well && civilian.carried_by.is_none()
}

fn members(civilians: &Civilians, group: u16) -> std::ops::Range<usize> {
    civilians.groups.get(usize::from(group)).map_or(0..0, |group| group.start as usize..group.end as usize)
}

pub(super) fn flee(scenario: &Scenario, civilians: &mut Civilians, bodies: &mut Bodies, person: usize) {
    let civilian = &civilians.people[person];
    let group = scenario.people.get(usize::from(civilian.group));
    let Some(refuge) = group.and_then(|group| zone_no(scenario, &group.refuge)) else { return };
    if is_free_to_go(civilian) {
        begin(civilians, bodies, person, Behaviour::Flee(refuge));
    }
}

/// Takes up a behaviour: on the way to its zone, by the zone's flow field.
pub(super) fn begin(civilians: &mut Civilians, bodies: &mut Bodies, person: usize, behaviour: Behaviour) {
    let civilian = &mut civilians.people[person];
    civilian.behaviour = behaviour;
    civilian.until = Tick(0);
    let steer = zone_of(behaviour).map_or(Steer::Stand, Steer::Zone);
    bodies.steer[person] = steer;
    bodies.arrived[person] = false;
    bodies.speed_mps[person] = pace(civilian);
}

fn zone_of(behaviour: Behaviour) -> Option<u16> {
    match behaviour {
        Behaviour::Stay => None,
        Behaviour::Round(zone)
        | Behaviour::Gather(zone)
        | Behaviour::Flee(zone)
        | Behaviour::Shelter(zone)
        | Behaviour::Follow(_, zone)
        | Behaviour::Protest(zone) => Some(zone),
    }
}

pub(super) fn zone_no(scenario: &Scenario, id: &ZoneId) -> Option<u16> {
    scenario.map().zones.iter().position(|zone| zone.id == *id).map(|no| no as u16)
}

/// A unit that speaks to people: who, where and when.
pub(super) struct Asking<'a> {
    pub(super) ground: &'a Ground,
    pub(super) seed: u64,
    pub(super) tick: Tick,
    /// Unit by number, and its place.
    pub(super) unit: u16,
    pub(super) at: Point,
}

impl Asking<'_> {
    fn ask(&self, civilians: &mut Civilians, bodies: &mut Bodies, from: u16, behaviour: Behaviour) -> u32 {
        let mut won = 0;
        for person in 0..civilians.people.len() {
            let civilian = &civilians.people[person];
            let is_here = bodies.present[person] && self.ground.inside(from, bodies.at[person]);
            let hears = bodies.at[person].vec2().distance(self.at.vec2()) <= VOICE_M;
            let is_led = zone_of(civilian.behaviour) == zone_of(behaviour)
                && matches!(civilian.behaviour, Behaviour::Follow(..) | Behaviour::Shelter(_));
            if !is_here || !hears || is_led || !is_free_to_go(civilian) || !self.is_willing(person, civilian) {
                continue;
            }
            begin(civilians, bodies, person, behaviour);
            if matches!(behaviour, Behaviour::Shelter(_)) {
                civilians.people[person].until = self.tick.plus_seconds(SHELTER_LED_S);
            }
            won += 1;
        }
        won
    }

    /// Drawn anew only now and then, so that asking every tick wins nobody over sooner.
    fn is_willing(&self, person: usize, civilian: &Civilian) -> bool {
        let round = Tick(self.tick.0 / ASK_AGAIN_TICKS);
        let draw = stream_at(self.seed, Purpose::Obedience, person as u32, round).random::<f32>();
        draw < 0.3 + 0.7 * civilian.trust.max(civilian.fear)
    }
}

/// Events before this one have been heard.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub(super) struct Heard {
    events_read: u32,
}
