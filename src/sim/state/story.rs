//! What happens to the cast: messages, injects, decisions, salvoes, trust, protests and tales.

use bevy::prelude::Resource;
use serde::Serialize;

use super::super::event::{MessageText, Party, RungUsed, Sent};
use super::super::order::{Answer, Detail, PublicLine};
use crate::scenario::forces::{Channel, Purpose, Rung};
use crate::scenario::ids::{MessageNo, Point, Tick};
use crate::scenario::temper::CrowdStage;

#[derive(Resource, Clone, Default, Serialize)]
pub struct Mail {
    pub messages: Vec<Message>,
    /// Not yet delivered, or delivered to a counterpart that has still to answer.
    pub under_way: Vec<MessageNo>,
    /// What seats told counterparts, each content once: who repeats it tells nothing new.
    pub told: Vec<Told>,
    /// Channels that are out, until when.
    pub outages: Vec<(Channel, Tick)>,
    /// Lines that messages took up.
    pub lines: Vec<Lines>,
    /// Topics and people, by number, who heard of them from a loudspeaker.
    pub heard_aloud: Vec<(u16, u32)>,
}

/// Lines of a channel: of one seat, or of all where they are shared. Each is free from its tick on, and for calls that come
/// in unasked from another: they do not wait behind what the seats sent, nor behind answers to it.
#[derive(Clone, Debug, Serialize)]
pub struct Lines {
    pub channel: Channel,
    pub seat: Option<u16>,
    pub free: Vec<Tick>,
    pub free_unasked: Vec<Tick>,
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
    /// When its reader understands it, which may be after its delivery; never, where absent after delivery.
    pub understood: Option<Tick>,
    /// What it brings about has happened.
    pub taken_in: bool,
    /// Its reader first acted on it, and its sender heard what came of it.
    pub acted: Option<Tick>,
    pub fed_back: Option<Tick>,
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
    /// A public line: people hear it once it has spread.
    Line(PublicLine),
    /// What the inject tells, to one more of those whom it was sent to.
    Copy(u16),
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
    /// An effect ended the drill, or it is left: this tick is its last.
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

#[derive(Clone, Debug, Default, Serialize)]
pub struct ProbeState {
    /// When its condition first held.
    pub condition_since: Option<Tick>,
    pub opened: Option<Tick>,
    pub closes: Option<Tick>,
    pub answered: Option<Answer>,
    pub lapsed: bool,
}

impl ProbeState {
    pub fn is_open(&self) -> bool {
        self.opened.is_some() && self.answered.is_none() && !self.lapsed
    }
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
    /// What goes from mouth to mouth.
    pub tales: Vec<Tale>,
    /// Informants who wait to hear what came of their report.
    pub waiting: Vec<Waiting>,
    /// Protests under way, each in its zone.
    pub protests: Vec<Protest>,
}

/// A crowd that protests.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Protest {
    pub zone: u16,
    /// 0 to 1.
    pub heat: f32,
    pub stage: CrowdStage,
    /// When the stage began.
    pub since: Tick,
}

/// Something that people tell one another: a rumour of the story, or a deed that some of them saw.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tale {
    /// The rumour by its number; `None` for a deed.
    pub rumour: Option<u16>,
    /// What it does to the trust of one who hears it.
    pub trust_by: f32,
    pub since: Tick,
    pub at: Point,
    /// By person.
    pub heard: Vec<bool>,
    /// Nobody passes it on any more.
    pub is_over: bool,
}

/// A report of a counterpart to a seat: by contact number, and when it got there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Waiting {
    pub contact: u16,
    pub since: Tick,
    pub fed_back: bool,
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
