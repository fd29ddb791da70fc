//! The whole state at once: to read (`Reading`), for pure questions, and to change (`Hand`), for systems.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;

use super::casualties::Casualties;
use super::event::{EventKind, EventRecord};
use super::forecast::Forecasts;
use super::ground::Ground;
use super::reports::Reports;
use super::smoke::Smoke;
use super::state::{
    Bodies, Civilians, Climate, Clock, Drill, Knowledge, Mail, Parties, Seats, Seed, Steer, Story, UnitState, Units,
};
use super::tasks::flying::Flight;
use super::weather::Conditions;
use crate::scenario::Scenario;
use crate::scenario::ids::{ContactId, PartyId, Point, SeatId, TICKS_PER_SECOND, Tick, TopicId, UnitId, ZoneId};

/// What the simulation holds at a moment; nothing here can change it.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub clock: Clock,
    pub bodies: &'a Bodies,
    pub civilians: &'a Civilians,
    pub parties: &'a Parties,
    pub units: &'a Units,
    pub knowledge: &'a Knowledge,
    pub mail: &'a Mail,
    pub story: &'a Story,
    pub climate: &'a Climate,
    pub seats: &'a Seats,
    pub ground: &'a Ground,
    pub conditions: &'a Conditions,
    pub casualties: &'a Casualties,
    pub smoke: &'a Smoke,
    pub forecasts: &'a Forecasts,
}

impl<'a> Reading<'a> {
    /// All columns of a world that holds a drill.
    pub fn of(world: &'a World) -> Self {
        Self {
            clock: *world.resource(),
            bodies: world.resource(),
            civilians: world.resource(),
            parties: world.resource(),
            units: world.resource(),
            knowledge: world.resource(),
            mail: world.resource(),
            story: world.resource(),
            climate: world.resource(),
            seats: world.resource(),
            ground: world.resource(),
            conditions: world.resource(),
            casualties: world.resource(),
            smoke: world.resource(),
            forecasts: world.resource(),
        }
    }

    pub fn tick(&self) -> Tick {
        self.clock.tick
    }

    pub fn unit(&self, unit: u16) -> Option<&'a UnitState> {
        self.units.units.get(usize::from(unit))
    }

    /// Where the unit is; `None` while it is not on the map.
    pub fn unit_at(&self, unit: u16) -> Option<Point> {
        self.place_of(self.units.first_body + u32::from(unit))
    }

    /// Where a body is; `None` while it is not on the map.
    pub fn place_of(&self, body: u32) -> Option<Point> {
        let body = body as usize;
        self.bodies.present.get(body).copied().unwrap_or(false).then(|| self.bodies.at.get(body).copied()).flatten()
    }

    /// The seat can write about the topic: it was told of it, or has seen what it is about.
    pub fn has_heard(&self, scenario: &Scenario, seat: u16, topic: &TopicId) -> bool {
        let known = self.knowledge.seats.get(usize::from(seat)).zip(topic_no(scenario, topic));
        known.is_some_and(|(known, topic)| known.topics.get(usize::from(topic)) == Some(&true))
    }

    /// The unit is on the map and fit to carry out an order.
    pub fn is_available(&self, unit: u16) -> bool {
        self.unit_at(unit).is_some()
            && self.unit(unit).is_some_and(|state| {
                self.clock.tick >= state.available_from
                    && state.fit > 0
                    && matches!(state.flight, Flight::OnPad | Flight::Up)
            })
    }
}

/// Every column of the state, for systems that change more than one of them.
///
/// The schedule runs on one thread, so that nothing is lost by asking for all.
#[derive(SystemParam)]
pub(super) struct Hand<'w> {
    pub drill: Res<'w, Drill>,
    pub seed: Res<'w, Seed>,
    pub clock: Res<'w, Clock>,
    pub ground: Res<'w, Ground>,
    pub bodies: ResMut<'w, Bodies>,
    pub civilians: ResMut<'w, Civilians>,
    pub parties: ResMut<'w, Parties>,
    pub units: ResMut<'w, Units>,
    pub knowledge: ResMut<'w, Knowledge>,
    pub mail: ResMut<'w, Mail>,
    pub story: ResMut<'w, Story>,
    pub climate: ResMut<'w, Climate>,
    pub seats: ResMut<'w, Seats>,
    pub events: ResMut<'w, EventRecord>,
    pub conditions: ResMut<'w, Conditions>,
    pub casualties: ResMut<'w, Casualties>,
    pub smoke: ResMut<'w, Smoke>,
    pub reports: ResMut<'w, Reports>,
    pub forecasts: ResMut<'w, Forecasts>,
}

impl Hand<'_> {
    pub fn reading(&self) -> Reading<'_> {
        Reading {
            clock: *self.clock,
            bodies: &self.bodies,
            civilians: &self.civilians,
            parties: &self.parties,
            units: &self.units,
            knowledge: &self.knowledge,
            mail: &self.mail,
            story: &self.story,
            climate: &self.climate,
            seats: &self.seats,
            ground: &self.ground,
            conditions: &self.conditions,
            casualties: &self.casualties,
            smoke: &self.smoke,
            forecasts: &self.forecasts,
        }
    }

    pub fn tick(&self) -> Tick {
        self.clock.tick
    }

    /// The body goes to a point; an aim that moved little is kept, so that no new way is looked for each tick.
    pub fn go(&mut self, body: u32, to: Point) {
        let body = body as usize;
        let Some(steer) = self.bodies.steer.get_mut(body) else {
            return;
        };
        if !matches!(*steer, Steer::Point(aim) if distance_m(aim, to) < SAME_AIM_M) {
            *steer = Steer::Point(to);
            self.bodies.arrived[body] = false;
        }
    }

    pub fn stand(&mut self, body: u32) {
        if let Some(steer) = self.bodies.steer.get_mut(body as usize) {
            *steer = Steer::Stand;
        }
    }

    /// The body's way has ended.
    pub fn has_arrived(&self, body: u32) -> bool {
        self.bodies.arrived.get(body as usize).copied().unwrap_or(false)
            && self.bodies.steer.get(body as usize).is_some_and(|steer| *steer != Steer::Stand)
    }

    pub fn write(&mut self, kind: EventKind) {
        let tick = self.clock.tick;
        self.events.write(tick, kind);
    }
}

pub fn seat_no(scenario: &Scenario, id: &SeatId) -> Option<u16> {
    number(scenario.seats.iter().position(|seat| seat.id == *id))
}

pub fn unit_no(scenario: &Scenario, id: &UnitId) -> Option<u16> {
    number(scenario.units.iter().position(|unit| unit.id == *id))
}

pub fn party_no(scenario: &Scenario, id: &PartyId) -> Option<u16> {
    number(scenario.parties.iter().position(|party| party.id == *id))
}

pub fn zone_no(scenario: &Scenario, id: &ZoneId) -> Option<u16> {
    number(scenario.map().zones.iter().position(|zone| zone.id == *id))
}

pub(super) fn contact_no(scenario: &Scenario, id: &ContactId) -> Option<u16> {
    number(scenario.counterparts.iter().position(|contact| contact.id == *id))
}

pub(super) fn topic_no(scenario: &Scenario, id: &TopicId) -> Option<u16> {
    number(scenario.topics.iter().position(|topic| topic.id == *id))
}

/// Metres between two places.
pub fn distance_m(a: Point, b: Point) -> f32 {
    a.vec2().distance(b.vec2())
}

/// Whole seconds of this length have passed since `since`, as of this very tick.
pub fn strikes(tick: Tick, since: Tick, every_s: u32) -> bool {
    let every = every_s.max(1).saturating_mul(TICKS_PER_SECOND);
    tick > since && (tick.0 - since.0).is_multiple_of(every)
}

/// An aim that moved less than this is the same.
const SAME_AIM_M: f32 = 2.0;

fn number(position: Option<usize>) -> Option<u16> {
    position.and_then(|no| u16::try_from(no).ok())
}
