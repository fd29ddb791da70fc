//! Civilians decide: the daily round, queues, help, flight, shelter, following a unit.
//!
//! The story, tasks and force bring people to do something by the functions at the top; `choices` has what each then does.

use bevy::prelude::*;
use rand::RngExt;
use serde::Serialize;

use super::choices::Choice;
use super::digest::Subsystem;
use super::event::EventRecord;
use super::exits::Queues;
use super::fear;
use super::ground::Ground;
use super::helping::Hurt;
use super::kin::Kin;
use super::nearby::Nearby;
use super::queues::Lines;
use super::random::{Purpose, stream_at};
use super::snapshot::Keep;
use super::state::{
    Age, Behaviour, Bodies, Civilian, Civilians, Climate, Clock, Drill, Health, PersonState, Seed, Steer, Units,
};
use super::weather::Conditions;
use super::{TickSchedule, TickSet};
use crate::scenario::Scenario;
use crate::scenario::bearing::Haste;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick, ZoneId};

pub(super) fn plugin(app: &mut App) {
    let world = app.world_mut();
    let (scenario, seed) = (world.resource::<Drill>().0.clone(), world.resource::<Seed>().0);
    let (ground, civilians) = (world.resource::<Ground>().clone(), world.resource::<Civilians>().clone());
    let kin = Kin::draw(&scenario, seed, &civilians);
    kin.gather(&ground, &mut world.resource_mut::<Bodies>());
    app.insert_resource(kin);
    app.keep(Subsystem::Civilians, Heard::default());
    app.keep(Subsystem::Civilians, Lines::of(&scenario));
    app.add_systems(TickSchedule, choose.in_set(TickSet::Choose));
}

/// The group runs for its refuge.
pub(super) fn flee_group(scenario: &Scenario, civilians: &mut Civilians, bodies: &mut Bodies, group: u16) {
    for person in members(civilians, group) {
        civilians.people[person].fear = civilians.people[person].fear.max(scenario.bearing.fright.runs_from);
        flee(scenario, civilians, bodies, person);
    }
}

/// The group goes to the zone; people who trust nobody there come to protest.
pub(super) fn gather_group(
    scenario: &Scenario,
    (civilians, bodies): (&mut Civilians, &mut Bodies),
    group: u16,
    zone: u16,
) {
    let protests_below = scenario.people.get(usize::from(group)).map_or(0.0, |group| group.temper.protests_below);
    for person in members(civilians, group) {
        let civilian = &civilians.people[person];
        let is_led = matches!(civilian.behaviour, Behaviour::Follow(..));
        if is_free_to_go(civilian) && !is_led {
            let protests = civilian.trust < protests_below;
            let behaviour = if protests { Behaviour::Protest(zone) } else { Behaviour::Gather(zone) };
            begin(scenario, civilians, bodies, person, behaviour);
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

/// A person is driven off: they go to their refuge, and fear grows.
pub(super) fn drive_off(scenario: &Scenario, (civilians, bodies): (&mut Civilians, &mut Bodies), person: usize) {
    civilians.people[person].fear = civilians.people[person].fear.max(scenario.bearing.fright.runs_from);
    flee(scenario, civilians, bodies, person);
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
pub fn person_state(scenario: &Scenario, civilian: &Civilian) -> PersonState {
    match (civilian.health, civilian.behaviour) {
        (Health::Dead, _) => PersonState::Dead,
        (Health::InCare, _) => PersonState::InCare,
        (Health::Treated { .. }, _) => PersonState::Treated,
        (Health::Wounded { .. }, _) => PersonState::Wounded,
        (Health::Well, Behaviour::Flee(_)) => PersonState::Fleeing,
        (Health::Well, Behaviour::Shelter(_)) => PersonState::Sheltering,
        (Health::Well, Behaviour::Follow(..)) => PersonState::Following,
        (Health::Well, Behaviour::Protest(_)) => PersonState::Protesting,
        (Health::Well, _) if civilian.fear >= scenario.bearing.fright.shows_from => PersonState::Afraid,
        (Health::Well, _) => PersonState::Calm,
    }
}

/// Each person chooses once a second, staggered by number; alarms are heard at once.
pub(super) fn choose(
    (clock, seed, drill, ground, kin): (Res<Clock>, Res<Seed>, Res<Drill>, Res<Ground>, Res<Kin>),
    (units, record, conditions, climate): (Res<Units>, Res<EventRecord>, Res<Conditions>, Res<Climate>),
    (mut civilians, mut bodies): (ResMut<Civilians>, ResMut<Bodies>),
    (mut heard, mut lines): (ResMut<Heard>, ResMut<Lines>),
) {
    let (scenario, tick) = (&*drill.0, clock.tick);
    fear::hear((scenario, &ground, &conditions), &record, tick, &mut heard, (&mut civilians, &mut bodies));
    lines.move_up((scenario, &ground, tick), (&mut civilians, &mut bodies));
    let is_fleeing = |person: &usize| matches!(civilians.people[*person].behaviour, Behaviour::Flee(_));
    let fleeing = (0..civilians.people.len()).filter(is_fleeing).filter(|person| bodies.present[*person]);
    let fleeing = Nearby::new(fleeing.map(|person| bodies.at[person]), scenario.bearing.fright.runners_m);
    let hurt = Hurt::of(&civilians, &bodies);
    let has_choice = !fleeing.is_empty() && scenario.people.iter().any(|group| !group.other_refuges.is_empty());
    let people = if has_choice { 0..civilians.people.len() } else { 0..0 };
    let queues = &Queues::new(&ground, &bodies, people);
    let (seed, ground, units, kin) = (seed.0, &*ground, &*units, &*kin);
    let choice = Choice { tick, seed, scenario, ground, units, kin, hurt: &hurt, lines: &lines, queues };
    for person in 0..civilians.people.len() {
        let civilian = &civilians.people[person];
        if !is_free_to_go(civilian) || !bodies.present[person] {
            bodies.steer[person] = Steer::Stand;
            continue;
        }
        if !(tick.0 + person as u32).is_multiple_of(TICKS_PER_SECOND) {
            continue;
        }
        fear::feel((scenario, ground, &climate), &fleeing, &mut civilians.people[person], bodies.at[person]);
        choice.make(person, &mut civilians, &mut bodies);
        bodies.speed_mps[person] = kin.pace((scenario, ground), person, &civilians, &bodies);
    }
}

/// How fast a person now walks or runs, metres per second.
pub(super) fn pace(haste: &Haste, civilian: &Civilian) -> f32 {
    let times = match (civilian.behaviour, civilian.age) {
        (Behaviour::Flee(_), Age::Adult) => haste.adult,
        (Behaviour::Flee(_), Age::Child) => haste.child,
        (Behaviour::Flee(_), Age::Elder) => haste.elder,
        (Behaviour::Follow(..) | Behaviour::Shelter(_), _) => haste.led,
        _ => haste.about,
    };
    civilian.free_speed_mps * times
}

pub(super) fn is_free_to_go(civilian: &Civilian) -> bool {
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
        begin(scenario, civilians, bodies, person, Behaviour::Flee(refuge));
    }
}

/// Takes up a behaviour: on the way to its zone, by the zone's flow field.
pub(super) fn begin(
    scenario: &Scenario,
    civilians: &mut Civilians,
    bodies: &mut Bodies,
    person: usize,
    behaviour: Behaviour,
) {
    let civilian = &mut civilians.people[person];
    civilian.behaviour = behaviour;
    civilian.until = Tick(0);
    let steer = zone_of(behaviour).map_or(Steer::Stand, Steer::Zone);
    bodies.steer[person] = steer;
    bodies.arrived[person] = false;
    bodies.speed_mps[person] = pace(&scenario.bearing.haste, civilian);
}

pub(super) fn zone_of(behaviour: Behaviour) -> Option<u16> {
    match behaviour {
        Behaviour::Stay | Behaviour::Queue(_) | Behaviour::Help(_) => None,
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
    pub(super) scenario: &'a Scenario,
    pub(super) ground: &'a Ground,
    pub(super) seed: u64,
    pub(super) tick: Tick,
    /// Unit by number, and its place.
    pub(super) unit: u16,
    pub(super) at: Point,
}

impl Asking<'_> {
    fn ask(&self, civilians: &mut Civilians, bodies: &mut Bodies, from: u16, behaviour: Behaviour) -> u32 {
        let (scenario, led) = (self.scenario, &self.scenario.bearing.led);
        let mut won = 0;
        for person in 0..civilians.people.len() {
            let civilian = &civilians.people[person];
            let is_here = bodies.present[person] && self.ground.inside(from, bodies.at[person]);
            let hears = bodies.at[person].vec2().distance(self.at.vec2()) <= led.voice_m;
            let is_led = zone_of(civilian.behaviour) == zone_of(behaviour)
                && matches!(civilian.behaviour, Behaviour::Follow(..) | Behaviour::Shelter(_));
            if !is_here || !hears || is_led || !is_free_to_go(civilian) || !self.is_willing(person, civilian) {
                continue;
            }
            begin(scenario, civilians, bodies, person, behaviour);
            if matches!(behaviour, Behaviour::Shelter(_)) {
                civilians.people[person].until = self.tick.plus_seconds(led.stays_s);
            }
            won += 1;
        }
        won
    }

    /// Drawn anew only now and then, so that asking every tick wins nobody over sooner.
    fn is_willing(&self, person: usize, civilian: &Civilian) -> bool {
        let led = &self.scenario.bearing.led;
        let round = Tick(self.tick.seconds() / led.asked_again_s.max(1));
        let draw = stream_at(self.seed, Purpose::Obedience, person as u32, round).random::<f32>();
        draw < led.willing + (1.0 - led.willing) * civilian.trust.max(civilian.fear)
    }
}

/// Events before this one have been heard.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub(super) struct Heard {
    pub(super) events_read: u32,
}
