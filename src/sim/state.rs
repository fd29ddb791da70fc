//! The fixed cast and its state: dense columns in resources, so that a snapshot is a copy and loops run by dense id.
//!
//! Everything that can appear in a drill is here from the first tick, dormant until called. Numbers of groups,
//! parties, units, seats, zones, contacts and injects are their places in the scenario's lists.

use std::ops::Range;
use std::sync::Arc;

use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};

use super::event::{MessageText, Party, RungUsed, Sent};
use super::order::{Detail, Order, Player, Target};
use crate::scenario::Scenario;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{MessageNo, PersonNo, Point, Tick};
use crate::scenario::people::{PartyStatus, Stage};
use crate::scenario::rules::TargetKnown;

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
pub struct Civilians {
    /// By person number; their bodies have the same numbers.
    pub people: Vec<Civilian>,
    /// Person numbers of each group.
    pub groups: Vec<Range<u32>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Civilian {
    pub group: u16,
    pub age: Age,
    pub woman: bool,
    pub free_speed_mps: f32,
    /// 0 to 1 each.
    pub fear: f32,
    pub trust: f32,
    pub behaviour: Behaviour,
    /// When the present behaviour may change by itself.
    pub until: Tick,
    pub health: Health,
    /// The unit that carries this person.
    pub carried_by: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Age {
    Child,
    Adult,
    Elder,
}

/// Zones and units by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Behaviour {
    #[default]
    Stay,
    /// Daily round: on the way to this zone or busy there.
    Round(u16),
    Gather(u16),
    Flee(u16),
    Shelter(u16),
    /// Follows the unit to the zone.
    Follow(u16, u16),
    Protest(u16),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub enum Health {
    #[default]
    Well,
    Wounded {
        since: Tick,
        urgent: bool,
        dies: Tick,
    },
    /// First aid given: deteriorates no more within the drill.
    Treated {
        since: Tick,
    },
    InCare,
    Dead,
}

/// A person's state, as seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PersonState {
    #[default]
    Calm,
    Afraid,
    Fleeing,
    Sheltering,
    Following,
    Protesting,
    Wounded,
    /// Wounded, with first aid.
    Treated,
    /// Handed over at advanced care.
    InCare,
    Dead,
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
    /// The unit that it fights, by number.
    pub fights: Option<u16>,
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
    /// Place in a patrol, or casualties done.
    pub count: u16,
    /// What the seat knew of the target when it gave the order; empty for orders without force.
    pub knew: Option<Box<super::event::Knew>>,
    pub verdict: Option<crate::scenario::rules::Verdict>,
    /// The force of this task has taken effect and is in the record.
    pub effect_recorded: bool,
    /// It has begun, and its unit has come to where it works: both are told once.
    pub started: bool,
    pub arrived: bool,
    pub last_shot: Option<Tick>,
    /// Whom a medical unit goes to or cares for, by body.
    pub patient: Option<PersonNo>,
    /// People who agreed to be led.
    pub won: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum TaskStep {
    Approaching,
    /// At work since this tick.
    Acting(Tick),
}

/// What each seat knows; one entry a seat.
#[derive(Resource, Clone, Default, Serialize)]
pub struct Knowledge {
    pub seats: Vec<SeatKnowledge>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct SeatKnowledge {
    /// By person number; `None` where never seen.
    pub people: Vec<Option<PersonSeen>>,
    /// Known to be wounded, by person number, and when that became known.
    pub wounded_since: Vec<Option<Tick>>,
    /// By party number.
    pub parties: Vec<Option<PartyKnown>>,
    /// By topic number: heard of it, so that it can write about it.
    pub topics: Vec<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PersonSeen {
    pub at: Point,
    pub seen: Tick,
    pub state: PersonState,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartyKnown {
    pub at: Point,
    /// When it was last seen or told of.
    pub seen: Tick,
    /// When a sign, a report or its own acts last showed its stage.
    pub shown: Tick,
    pub target: TargetKnown,
    /// Numbers of the indicators shown so far.
    pub indicators: Vec<u16>,
    /// Tick of the estimated harm, where one was given.
    pub harm_at: Option<Tick>,
}

#[derive(Resource, Clone, Default, Serialize)]
pub struct Mail {
    pub messages: Vec<Message>,
    /// Not yet delivered, or delivered to a counterpart that has still to answer.
    pub under_way: Vec<MessageNo>,
    /// What seats told counterparts, each content once: who repeats it tells nothing new.
    pub told: Vec<Told>,
    /// Channels that are out, until when.
    pub outages: Vec<(crate::scenario::forces::Channel, Tick)>,
}

/// One content from one seat to one counterpart; seats, contacts and topics by number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    pub seat: u16,
    pub contact: u16,
    pub purpose: Purpose,
    pub topic: Option<u16>,
    pub detail: Option<Detail>,
    /// The first message of this content has arrived.
    pub delivered: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct Message {
    pub sent: Sent,
    /// When it was sent.
    pub at: Tick,
    pub delivered: Option<Tick>,
    pub acknowledged: Option<Tick>,
    /// When the counterpart that received it will answer, and that it has.
    pub answers_at: Option<Tick>,
    pub answered: bool,
    pub carries: Carries,
}

/// What a message brings about once it is delivered, or answered. Numbers are places in the scenario's lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Carries {
    #[default]
    Nothing,
    /// What the inject tells.
    Inject(u16),
    /// Effects of the counterpart's reply.
    Reply(u16, u16),
    /// The content was told before: acknowledged, and no more.
    Repeat,
    /// A request for authority; the rules permit the rung on what the seat knew when it asked.
    Ask(Rung, bool),
    /// The counterpart's answers to it.
    Grant(u16, Rung),
    Refuse(u16, Rung),
}

impl Message {
    pub fn no(&self) -> MessageNo {
        self.sent.message
    }

    pub fn is_to(&self, party: &Party) -> bool {
        self.sent.to == *party
    }

    pub fn typed(&self) -> Option<&str> {
        match &self.sent.text {
            MessageText::Typed(text) => Some(text),
            _ => None,
        }
    }
}

/// Where the story stands.
#[derive(Resource, Clone, Default, Serialize)]
pub struct Story {
    pub injects: Vec<InjectState>,
    pub decisions: Vec<DecisionState>,
    pub probes: Vec<ProbeState>,
    /// Needs of the rubric that have opened.
    pub needs_opened: Vec<Option<Tick>>,
    /// Amounts of the scenario's resources.
    pub resources: Vec<f32>,
    /// Shells of salvoes under way.
    pub shells: Vec<Shell>,
    /// Highest rung that any unit has used.
    pub force_used: Rung,
    /// Zones that protections name: living civilians first counted there, and whether it is cleared now.
    pub cleared: Vec<(u16, u32, bool)>,
    /// Force used against the people of zones.
    pub crowds: Vec<CrowdState>,
    /// An effect ended the drill: this tick is its last.
    pub ending: bool,
}

/// What was used against the people of a zone, as `PartyState` holds it for a party.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CrowdState {
    pub zone: u16,
    pub history: Vec<RungUsed>,
    pub warning_understood: bool,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct InjectState {
    /// When its condition first held.
    pub condition_since: Option<Tick>,
    pub fired: Option<Tick>,
    pub skipped: bool,
    pub held: bool,
    /// The controller fires it in this tick.
    pub fire_now: bool,
    pub shift_s: i32,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct DecisionState {
    pub opened: Option<Tick>,
    pub closes: Option<Tick>,
    /// Option by number.
    pub answered: Option<u16>,
    pub lapsed: bool,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct ProbeState {
    pub opened: Option<Tick>,
    pub answered: Option<u16>,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct Shell {
    pub lands: Tick,
    pub at: Point,
    pub lethal_m: f32,
    pub wound_m: f32,
    /// Party by number; an inject's where absent.
    pub party: Option<u16>,
}

/// Trust by group and the host state's consent, 0 to 1 each.
#[derive(Resource, Clone, Default, Serialize)]
pub struct Climate {
    pub trust: Vec<f32>,
    pub consent: f32,
    /// The figures as the record last told them.
    pub told_trust: Vec<f32>,
    pub told_consent: f32,
    pub rumours: Vec<RumourState>,
    /// Events before this one have had their effect on trust.
    pub events_read: u32,
}

/// A rumour in a group; group and topic by number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RumourState {
    pub group: u16,
    pub topic: u16,
    pub trust_by: f32,
    /// A public line on the topic has met it.
    pub met: bool,
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
