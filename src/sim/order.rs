//! The vocabulary by which people and bots (`Order`) and instructors (`Control`) change the world.

mod parts;

use serde::{Deserialize, Serialize};

use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{
    ContactId, DecisionId, ForecastNo, InjectId, MessageNo, OptionId, PartyId, Point, ProbeId, RuleId, SeatId, TopicId,
    UnitId, ZoneId,
};
use crate::scenario::people::Stage;
pub use crate::scenario::sharing::Detail;

/// What a seat may ask of the world. Only the impossible is refused; the unlawful is carried out and judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Order {
    Move {
        unit: UnitId,
        to: Place,
    },
    Patrol {
        unit: UnitId,
        along: Vec<Place>,
    },
    Observe {
        unit: UnitId,
        at: Place,
    },
    /// Stands between the target and the people of the zone.
    Interpose {
        unit: UnitId,
        target: Target,
        protect: ZoneId,
    },
    Cordon {
        unit: UnitId,
        around: ZoneId,
    },
    Escort {
        unit: UnitId,
        from: ZoneId,
        to: ZoneId,
    },
    Shelter {
        unit: UnitId,
        people_in: ZoneId,
        to: ZoneId,
    },
    Evacuate {
        unit: UnitId,
        from: ZoneId,
        to: ZoneId,
    },
    Mediate {
        unit: UnitId,
        target: Target,
    },
    Warn {
        unit: UnitId,
        target: Target,
    },
    ShowForce {
        unit: UnitId,
        target: Target,
    },
    /// Force short of deadly: shield line, riot means.
    Disperse {
        unit: UnitId,
        target: Target,
    },
    Detain {
        unit: UnitId,
        target: Target,
    },
    WarningShots {
        unit: UnitId,
        target: Target,
    },
    Engage {
        unit: UnitId,
        target: Target,
    },
    /// Goes behind what hides it from a place, and stays there.
    TakeCover {
        unit: UnitId,
        from: Place,
    },
    Cease {
        unit: UnitId,
    },
    /// First aid, or advanced care, to the wounded in the zone.
    Treat {
        unit: UnitId,
        people_in: ZoneId,
    },
    /// Carries treated wounded to the zone and hands them over.
    CarryWounded {
        unit: UnitId,
        from: ZoneId,
        to: ZoneId,
    },
    RequestAuthority {
        to: ContactId,
        rung: Rung,
        #[serde(default)]
        rule: Option<RuleId>,
        #[serde(default)]
        reason: String,
    },
    GrantAuthority {
        to: SeatId,
        rung: Rung,
    },
    RequestEvacuation {
        to: ContactId,
        from: ZoneId,
        urgent: bool,
        /// How many; a call without it is for all of whom its sender knows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        casualties: Option<u32>,
    },
    RequestAdvice {
        to: ContactId,
        topic: TopicId,
    },
    Notify {
        to: ContactId,
        topic: TopicId,
    },
    Report {
        to: ContactId,
        topic: TopicId,
        /// In figures; a report without it gives all that its sender holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        says: Option<Statement>,
    },
    ShareData {
        to: ContactId,
        topic: TopicId,
        detail: Detail,
    },
    Consult {
        to: ContactId,
        topic: TopicId,
    },
    /// Destroys what the seat holds of a topic whose data is protected.
    Erase {
        topic: TopicId,
    },
    /// Tells an informant what came of the information.
    Feedback {
        to: ContactId,
        topic: TopicId,
    },
    Publish {
        topic: TopicId,
        line: PublicLine,
    },
    Acknowledge {
        message: MessageNo,
    },
    Decide {
        decision: DecisionId,
        option: OptionId,
        #[serde(default)]
        rationale: String,
    },
    AnswerProbe {
        probe: ProbeId,
        answer: Answer,
    },
    /// Answers a message of a counterpart, which closes its loop as an acknowledgement does.
    Reply {
        message: MessageNo,
        purpose: Purpose,
    },
    /// Says a line over a unit's loudspeaker, beside whatever the unit does.
    Announce {
        by: UnitId,
        topic: TopicId,
        line: PublicLine,
    },
    /// Asks the analyst where harm may come next.
    AskForecast {
        to: ContactId,
    },
    /// Takes a forecast for one's own picture, or rejects it.
    JudgeForecast {
        forecast: ForecastNo,
        accepts: bool,
        reason: String,
    },
}

/// What an instructor may do to a running drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Control {
    FireInject {
        inject: InjectId,
    },
    /// Keeps it back until it is fired or released.
    HoldInject {
        inject: InjectId,
    },
    ReleaseInject {
        inject: InjectId,
    },
    SkipInject {
        inject: InjectId,
    },
    ShiftInject {
        inject: InjectId,
        by_s: i32,
    },
    /// Shifts every timed inject that has not fired.
    ShiftAll {
        by_s: i32,
    },
    Freeze,
    Unfreeze,
    Whisper {
        seat: SeatId,
        text: String,
    },
    HandSeat {
        seat: SeatId,
        to: Player,
    },
    /// The drill is left before its end: this tick is its last.
    Leave,
}

/// One line of the order log or of an order script, whoever it came from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Instruction {
    Order(SeatId, Order),
    Control(Control),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Player {
    Person,
    Bot,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Place {
    At(Point),
    Zone(ZoneId),
}

/// Against whom: an armed party that the seat knows of, or the people in a zone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    Party(PartyId),
    Crowd(ZoneId),
}

/// An answer to a freeze probe, of the kind that its question takes; the last two fit every question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    Stage(Stage),
    /// People, or seconds.
    Number(u32),
    Unit(UnitId),
    Option(OptionId),
    /// The seat says that nothing is known: right where that is so.
    NotKnown,
    /// Goes on without an answer.
    Skip,
}

/// What a report states; what is left out, it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Statement {
    /// What the party is about.
    pub stage: Option<Stage>,
    /// Where it is.
    pub at: Option<ZoneId>,
    /// Casualties known so far, those with aid among them.
    pub casualties: Option<u32>,
    /// What is being done about it.
    pub doing: Option<Rung>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PublicLine {
    /// What is verified, frank about harm.
    Facts,
    /// That it is being looked into.
    Holding,
    Denial,
}

/// Why an order is impossible. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Refusal {
    UnknownSeat,
    UnknownUnit,
    NotYourUnit,
    UnitNotAvailable,
    UnknownPlace,
    OutsideMap,
    NoWay,
    UnknownTarget,
    TargetNotKnown,
    TargetGone,
    NoMeans,
    NotMedical,
    CannotCarry,
    UnknownContact,
    UnknownTopic,
    NothingToErase,
    UnknownRule,
    ChannelOut,
    CannotGrant,
    UnknownSeatToGrant,
    UnknownMessage,
    UnknownDecision,
    DecisionNotOpen,
    UnknownOption,
    UnknownProbe,
    ProbeNotOpen,
    UnknownInject,
    InjectAlreadyFired,
    TooLong,
    TooManyPlaces,
    TooManyOrders,
    DrillOver,
    /// Wind or fog beyond what the aircraft is flown in.
    NotInThisWeather,
    NoLandingZone,
    NobodyNear,
    NotAReply,
    NoAnalyst,
    ForecastPending,
    UnknownForecast,
    NeedsReason,
    /// Nothing hides it from there within reach.
    NoCover,
    /// All whom the seat knows to need aid there are aboard one of its units, in its crew's hands.
    InCrewsHands,
}

/// Longest rationale, reason or whisper, in characters: a paragraph, so that a log stays small.
pub const MAX_TEXT_CHARS: u32 = 2_000;
/// Most places in one patrol.
pub const MAX_PLACES: u32 = 32;
/// Most orders that one seat may give in one tick; spam beyond it is refused.
pub const MAX_ORDERS_PER_TICK: u32 = 32;
