//! What one seat knows, as plain data: the seam between the exercise and every face.
//!
//! Ground truth never crosses it. A remote seat gets the same value over a wire.

use serde::{Deserialize, Serialize};

use crate::scenario::care::Triage;
use crate::scenario::forces::{CareLevel, Channel, Purpose, Rung, UnitKind};
use crate::scenario::ids::{
    ContactId, DecisionId, IndicatorId, MessageNo, OptionId, PartyId, PersonNo, Point, ProbeId, RuleId, SeatId,
    TextKey, Tick, TopicId, UnitId, ZoneId,
};
use crate::scenario::mandate::{Authority, First};
use crate::scenario::outdoors::{Light, Weather};
use crate::scenario::people::{PartyStatus, Stage};
use crate::scenario::story::Sender;
use crate::sim::event::{MessageText, Party, UnitNews};
use crate::sim::forecast::Forecast;
use crate::sim::formation::Stance;
use crate::sim::order::{Order, PublicLine, Refusal};
use crate::sim::state::PersonState;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatView {
    pub seat: SeatId,
    pub tick: Tick,
    pub ended: bool,
    pub frozen: bool,
    pub units: Vec<UnitView>,
    /// Civilians as last seen by this seat.
    pub people: Vec<PersonView>,
    pub parties: Vec<PartyView>,
    /// Oldest first.
    pub messages: Vec<MessageView>,
    pub contacts: Vec<ContactView>,
    /// Topics that this seat may write about now.
    pub topics: Vec<TopicId>,
    pub decisions: Vec<DecisionView>,
    pub probe: Option<ProbeView>,
    pub indicators: Vec<IndicatorView>,
    /// Highest rung held, delegated or granted.
    pub authority: Rung,
    /// What happened, as this seat knows it; oldest first.
    pub log: Vec<LogLine>,
    pub outdoors: OutdoorsView,
    /// Casualties that this seat knows of, by number and never by name.
    pub casualties: Vec<CasualtyView>,
    /// Forecasts that it has received; oldest first.
    pub forecasts: Vec<ForecastView>,
}

/// A casualty's card, as far as the seat can read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CasualtyView {
    pub person: PersonNo,
    /// Since when the seat knows.
    pub known: Tick,
    pub state: PersonState,
    /// Given by one of its medical units at first contact.
    pub category: Option<Triage>,
    /// When the clocks of care started, as far as the seat can tell.
    pub since: Tick,
    /// Clocks that run or have been met.
    pub care: Vec<CareClockView>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CareClockView {
    pub level: CareLevel,
    pub due: Tick,
    pub reached: Option<Tick>,
}

/// Where the seat learned something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KnownFrom {
    Control,
    /// Seen by a unit of its own.
    Seen(UnitId),
    /// On a unit's picture from above.
    Imaged(UnitId),
    Told(ContactId),
    /// From a unit's own words.
    Called(UnitId),
}

/// A forecast as it was delivered, and what the seat made of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForecastView {
    pub message: MessageNo,
    pub forecast: Forecast,
    pub accepted: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitView {
    pub id: UnitId,
    pub kind: UnitKind,
    pub at: Point,
    /// How far it sees in this light and weather.
    pub sight_m: f32,
    /// False before it comes on the map.
    pub available: bool,
    pub available_in_s: Option<u32>,
    pub task: TaskView,
    /// Way that it will take, from where it is.
    pub route: Vec<Point>,
    pub arrives_in_s: Option<u32>,
    pub strength: u16,
    pub fit: u16,
    pub carrying: u16,
    /// Remaining share of endurance, 0 to 1, where limited.
    pub endurance: Option<f32>,
    /// The order that it is carrying out.
    pub order: Option<Order>,
    /// Share of its strength that work has taken, 0 to 1.
    pub fatigue: f32,
    /// Share of its tank that is left, where counted.
    pub fuel: Option<f32>,
    /// Where its front points, radians counter-clockwise from east, and how it stands.
    pub heading: f32,
    pub stance: Stance,
    /// Lines of a cordon or block that it holds now.
    pub holds: Vec<(Point, Point)>,
}

/// How it is outdoors, as everybody there sees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutdoorsView {
    pub light: Light,
    pub weather: Weather,
    /// Share of the distance at which something is heard on a dry and calm day.
    pub hearing: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskView {
    NotHere,
    Ready,
    Moving,
    Patrolling,
    Observing,
    Interposing,
    Cordoning,
    Escorting,
    Talking,
    Warning,
    ShowingForce,
    Dispersing,
    Detaining,
    Firing,
    Treating,
    Carrying,
    InCover,
    /// An aircraft on its way home, on its pad between flights, and one that did not get there.
    Returning,
    Turnaround,
    Down,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonView {
    pub person: PersonNo,
    pub at: Point,
    pub seen: Tick,
    pub state: PersonState,
    /// How sure the state still is, 0 to 1.
    pub confidence: f32,
    pub from: KnownFrom,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartyView {
    pub id: PartyId,
    pub at: Point,
    pub seen: Tick,
    pub stage: Stage,
    pub confidence: f32,
    pub status: PartyStatus,
    pub time_to_harm_s: Option<u32>,
    pub indicators: Vec<TextKey>,
    /// Where its place was last learned from.
    pub from: KnownFrom,
    /// When a sign, a report or its own acts last showed its stage.
    pub shown: Tick,
    /// How many they seem to be, where anybody said, and how sure that is.
    pub count: Option<u16>,
    pub count_confidence: f32,
    /// `at` was looked at since, and it was not there.
    pub lost: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessageView {
    pub no: MessageNo,
    pub from: Party,
    pub to: Party,
    pub incoming: bool,
    pub channel: Channel,
    pub purpose: Purpose,
    pub topic: Option<TopicId>,
    pub text: MessageText,
    pub sent: Tick,
    /// None while it is on its way.
    pub delivered: Option<Tick>,
    pub acknowledge_by: Option<Tick>,
    pub acknowledged: Option<Tick>,
    pub answers: Option<MessageNo>,
    /// False while an interpreter is at it, and for good where there is none: text and topic are then empty.
    pub understood: bool,
    /// When it was first acted on, and when its sender heard what came of it.
    pub acted: Option<Tick>,
    pub fed_back: Option<Tick>,
}

impl SeatView {
    /// The contact waits to hear what came of what it told.
    pub fn owes_feedback(&self, to: &ContactId) -> bool {
        self.contacts.iter().any(|known| known.id == *to && known.feedback_owed)
    }

    /// Those that the seat heard of, in their order: when and where.
    pub fn explosions(&self) -> impl DoubleEndedIterator<Item = (Tick, Point)> + '_ {
        self.log.iter().filter_map(|line| match line.what {
            LogEntry::Explosion(at) => Some((line.tick, at)),
            _ => None,
        })
    }
}

impl MessageView {
    /// It was sent to the seat, and is there.
    pub fn has_come(&self) -> bool {
        self.incoming && self.delivered.is_some()
    }

    /// It is there, and its sender waits to hear so.
    pub fn wants_acknowledgement(&self) -> bool {
        self.has_come() && self.acknowledge_by.is_some() && self.acknowledged.is_none()
    }

    /// The counterpart that it came from.
    pub fn counterpart(&self) -> Option<&ContactId> {
        match &self.from {
            Party::Sender(Sender::Contact(contact)) if self.incoming => Some(contact),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactView {
    pub id: ContactId,
    pub channel: Channel,
    pub channel_out: bool,
    /// Declared delays, shortest and longest.
    pub delay_s: (u32, u32),
    /// A message of ours has no answer yet.
    pub awaiting: bool,
    /// An informant who has had no feedback.
    pub feedback_owed: bool,
    pub last_heard: Option<Tick>,
    pub may_grant: Option<Rung>,
    /// Seconds until a line is free.
    pub free_in_s: u32,
    /// Some unit is near enough to speak, where that has to be in person.
    pub in_reach: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionView {
    pub id: DecisionId,
    pub opened: Tick,
    pub closes: Tick,
    pub answered: Option<OptionId>,
    pub lapsed: bool,
}

impl DecisionView {
    /// It waits for an answer.
    pub fn is_open(&self) -> bool {
        self.answered.is_none() && !self.lapsed
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProbeView {
    pub id: ProbeId,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndicatorView {
    pub id: IndicatorId,
    pub value: IndicatorValue,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum IndicatorValue {
    /// 0 to 1, with its change since the start.
    Share {
        value: f32,
        change: f32,
    },
    Count {
        value: u32,
        in_care: u32,
    },
    /// Seconds run, of the standard; `None` where no clock runs.
    Clock {
        running_s: Option<u32>,
        of_s: u32,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogLine {
    pub tick: Tick,
    pub what: LogEntry,
}

/// What a seat's log can say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum LogEntry {
    Ordered(Order),
    Refused(Order, Refusal),
    Queried(UnitId, Rung),
    Arrived(UnitId),
    PartySeen(PartyId, Stage),
    PartyIs(PartyId, PartyStatus),
    Explosion(Point),
    Wounded(u32),
    Treated(UnitId, u32),
    HandedOver(UnitId, ZoneId),
    Decision(DecisionId),
    Granted(ContactId, Rung),
    Denied(ContactId, Rung),
    Published(TopicId, PublicLine),
    Whisper(String),
    /// A unit told what has become of it.
    UnitNews(UnitId, UnitNews),
    FacilityFull(UnitId, ZoneId),
    /// Of those whom the unit saw as it spoke: how many heard, and how many understood.
    Heard(UnitId, u32, u32),
}

/// What the order card says of an order before it is given: pure, from the view's knowledge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderCard {
    pub order: Order,
    /// It cannot be done at all.
    pub refusal: Option<Refusal>,
    pub rung: Option<Rung>,
    pub permitted_by: Option<RuleId>,
    pub forbidden_by: Option<RuleId>,
    pub authority_held: bool,
    pub authority: Authority,
    pub first_missing: Vec<First>,
    pub people_near: u32,
    pub protected_site: bool,
    pub arrives_in_s: Option<u32>,
    /// People whom the unit has detained go with it, at their pace.
    pub leads_detained: bool,
    /// Until the harm that the seat expects of the target of force, where it was told or has seen when.
    pub time_to_harm_s: Option<u32>,
    /// Needs to know that are open and that this order touches, with what is left of their time.
    pub tell_first: Vec<(ContactId, TopicId)>,
    /// Lines that it will be judged on; shown in practice only.
    pub judged_on: Vec<crate::scenario::rubric::Line>,
}
