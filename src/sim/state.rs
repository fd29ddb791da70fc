//! The fixed cast and its state: dense columns in resources, so that a snapshot is a copy and loops run by dense id.
//!
//! Everything that can appear in a drill is here from the first tick, dormant until called. Numbers of groups,
//! parties, units, seats, zones, contacts and injects are their places in the scenario's lists.

mod knowledge;
mod people;
mod story;

use std::ops::Range;
use std::sync::Arc;

use bevy::prelude::Resource;
use serde::Serialize;

use super::event::RungUsed;
use super::formation::Stance;
use super::order::{Order, Player, Target};
use super::strain::Strain;
use super::tasks::covering::UnderFire;
use super::tasks::flying::Flight;
use super::vehicles::Drive;
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PersonNo, Point, Tick};
use crate::scenario::people::{PartyStatus, Stage};

pub use knowledge::*;
pub use people::*;
pub use story::*;

/// The scenario of this run; never changes.
#[derive(Resource, Clone)]
pub struct Drill(pub Arc<Scenario>);

#[derive(Resource, Clone, Copy, Serialize)]
pub struct Clock {
    /// The tick that is being simulated, or was last.
    pub tick: Tick,
    pub ended: bool,
}

#[derive(Resource, Clone, Copy, Serialize)]
pub struct Seed(pub u64);

/// Every body on the ground or above it: civilians first, then party members, then units.
#[derive(Resource, Clone, Default, Serialize)]
pub struct Bodies {
    pub at: Vec<Point>,
    pub velocity: Vec<Point>,
    pub radius_m: Vec<f32>,
    /// On the map: dormant, carried and departed bodies are not.
    pub present: Vec<bool>,
    pub flies: Vec<bool>,
    /// Where it wants to go, set by behaviour and tasks, read by movement.
    pub steer: Vec<Steer>,
    /// Highest speed now, metres per second.
    pub speed_mps: Vec<f32>,
    /// Set by movement once the steer's end is reached.
    pub arrived: Vec<bool>,
}

impl Bodies {
    /// A body that stands at the map's corner and is not on the map yet; its number.
    pub fn add(&mut self, radius_m: f32, speed_mps: f32) -> usize {
        self.at.push(Point::default());
        self.velocity.push(Point::default());
        self.radius_m.push(radius_m);
        self.present.push(false);
        self.flies.push(false);
        self.steer.push(Steer::Stand);
        self.speed_mps.push(speed_mps);
        self.arrived.push(false);
        self.at.len() - 1
    }

    /// Sends a body off; `arrived` then tells of this aim and not of the one before.
    pub fn head_for(&mut self, body: usize, steer: Steer) {
        if self.steer[body] != steer {
            self.steer[body] = steer;
            self.arrived[body] = false;
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub enum Steer {
    #[default]
    Stand,
    /// By the shared flow field of a zone.
    Zone(u16),
    /// By an own way to a point.
    Point(Point),
}

#[derive(Resource, Clone, Default, Serialize)]
pub struct Parties {
    pub parties: Vec<PartyState>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct PartyState {
    /// Bodies of its members.
    pub members: Range<u32>,
    /// Of each member; a fallen or badly wounded member acts no more.
    pub health: Vec<Health>,
    /// Members able to act.
    pub able: u16,
    pub status: PartyStatus,
    /// The first phase of its plan has begun.
    pub begun: bool,
    /// Where in its plan; the next phase begins when its time or condition comes.
    pub phase: u16,
    pub phase_began: Tick,
    /// True stage, from phase and status.
    pub stage: Stage,
    pub morale: f32,
    /// Hesitation or bargaining ends then.
    pub paused_until: Tick,
    /// Rungs that bear on it now: since when, by which unit, answered or not.
    pub pressure: Vec<Pressure>,
    /// Rungs used against it since the start.
    pub history: Vec<RungUsed>,
    /// Its last warning was in a language that it knows.
    pub warning_understood: bool,
    /// Rounds or shots of the present phase already fired.
    pub fired: u16,
    /// Answers drawn so far: each has a random stream of its own.
    pub answers: u16,
    /// The unit that it fights, and the one that holds it under guard, by number.
    pub fights: Option<u16>,
    pub guard: Option<u16>,
    /// Not called up yet: off the map, without a plan.
    pub dormant: bool,
    /// Stage that its behaviour shows: above the true one while it bluffs or probes.
    pub shows: Stage,
    /// Members who gave up by themselves, by body.
    pub out: Vec<(u32, Out)>,
    /// Seconds of talk in its language, and whether it has said what it wants.
    pub talked_s: u32,
    pub named: bool,
    /// It explained itself: what misled is seen for what it is.
    pub explained: bool,
    /// Where the people it hides among stand closest.
    pub cover: Option<Point>,
    /// When it got to where its present act leads, and whether units met it there: for probing.
    pub reached: Option<Tick>,
    pub met: bool,
    pub probed: bool,
}

/// How a member left the party's side without harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Out {
    Surrendered,
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Pressure {
    pub rung: Rung,
    pub unit: u16,
    pub since: Tick,
    /// Last tick on which the rung was held.
    pub last: Tick,
    pub answered: bool,
}

#[derive(Resource, Clone, Default, Serialize)]
pub struct Units {
    pub units: Vec<UnitState>,
    /// Body number of the first unit.
    pub first_body: u32,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct UnitState {
    pub available_from: Tick,
    pub fit: u16,
    pub task: Option<Task>,
    pub carrying: Vec<PersonNo>,
    /// Ticks of endurance left, where limited.
    pub endurance_left: Option<u32>,
    /// Rung in use now, for the band.
    pub using: Rung,
    /// Where its front points, radians counter-clockwise from east.
    pub heading: f32,
    /// Of vehicles: speed along the heading, negative in reverse.
    pub drive: Drive,
    pub strain: Strain,
    pub flight: Flight,
    pub stance: Stance,
    pub under_fire: Option<UnderFire>,
}

/// An order that a unit is carrying out.
#[derive(Clone, Debug, Serialize)]
pub struct Task {
    pub order: Order,
    /// Seat by number.
    pub seat: u16,
    pub given: Tick,
    /// The unit's commander asked back: the order is carried out from this tick on.
    pub waits_until: Tick,
    pub step: TaskStep,
    /// Place in a patrol, casualties done, or 1 where a guard is held up before its spot.
    pub count: u16,
    /// What the seat knew of the target when it gave the order; empty for orders without force.
    pub knew: Option<Box<super::event::Knew>>,
    pub verdict: Option<crate::scenario::rules::Verdict>,
    /// The same force, ordered before this order and not called off: it counts from there.
    pub first: Option<Box<Ordered>>,
    /// The force of this task has taken effect and is in the record.
    pub effect_recorded: bool,
    /// It has begun, and its unit has come to where it works: both are told once.
    pub started: bool,
    pub arrived: bool,
    pub last_shot: Option<Tick>,
    /// Whom a medical unit goes to or cares for, by body.
    pub patient: Option<PersonNo>,
    /// People who agreed to be led, had aid or were picked up.
    pub won: u32,
    /// Given while its unit lay in cover: it is carried out under fire.
    pub braves: bool,
    /// Where it takes cover, once that is found.
    pub spot: Option<Point>,
}

/// An order of force that waits for its effect.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ordered {
    pub given: Tick,
    pub knew: super::event::Knew,
    pub verdict: crate::scenario::rules::Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TaskStep {
    Approaching,
    /// At work since this tick.
    Acting(Tick),
}

/// Who plays each seat, and what authority it holds.
#[derive(Resource, Clone, Default, Serialize)]
pub struct Seats {
    pub player: Vec<Player>,
    /// Grants by seat: counterpart by number, rung.
    pub grants: Vec<Vec<(u16, Rung)>>,
    /// Authority passed on by other seats: seat by number, rung.
    pub passed: Vec<Vec<(u16, Rung)>>,
}

/// Orders of the tick after intake, for the systems that carry them out.
#[derive(Resource, Clone, Default)]
pub struct Accepted {
    pub orders: Vec<(u16, Order)>,
    /// Words of the instructor to a seat.
    pub whispers: Vec<(u16, String)>,
}

/// A force order's target by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TargetNo {
    Party(u16),
    Crowd(u16),
}

impl TargetNo {
    pub fn of(scenario: &Scenario, target: &Target) -> Option<Self> {
        match target {
            Target::Party(id) => {
                scenario.parties.iter().position(|party| party.id == *id).map(|no| Self::Party(no as u16))
            }
            Target::Crowd(id) => {
                scenario.map().zones.iter().position(|zone| zone.id == *id).map(|no| Self::Crowd(no as u16))
            }
        }
    }
}
