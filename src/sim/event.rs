//! The event record: all that the simulation says happened, append-only, and the only thing that is judged.

mod known;
mod told;

use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};

use super::forecast::Forecast;
use super::order::{Answer, Control, Order, Player, PublicLine, Refusal, Statement, Target};
use crate::scenario::care::Triage;
use crate::scenario::forces::{CareLevel, Rung};
use crate::scenario::ids::{
    ContactId, DecisionId, DutyId, EventNo, ForecastNo, GroupId, InjectId, MessageNo, OptionId, PartyId, PersonNo,
    Point, ProbeId, SeatId, Tick, TopicId, UnitId, ZoneId,
};
use crate::scenario::people::{Outcome, PartyStatus, Stage};
use crate::scenario::temper::CrowdStage;

pub use known::*;
pub use told::*;

/// Every event of a run, in order; an event's number is its place.
#[derive(Clone, Debug, Default, PartialEq, Resource, Serialize, Deserialize)]
pub struct EventRecord {
    pub events: Vec<Event>,
    /// How far it goes, also where nothing happened of late.
    pub until: Tick,
}

impl EventRecord {
    pub fn write(&mut self, tick: Tick, kind: EventKind) -> EventNo {
        let no = EventNo(self.events.len() as u32);
        self.events.push(Event { no, tick, kind });
        no
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub no: EventNo,
    pub tick: Tick,
    pub kind: EventKind,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum EventKind {
    // Instructions
    OrderGiven {
        seat: SeatId,
        order: Order,
    },
    OrderRefused {
        seat: SeatId,
        order: Order,
        refusal: Refusal,
    },
    ControlGiven {
        control: Control,
    },
    ControlRefused {
        control: Control,
        refusal: Refusal,
    },
    /// A unit's commander asked "confirm?" before it carried out the order.
    OrderQueried {
        seat: SeatId,
        unit: UnitId,
        rung: Rung,
    },
    SeatHanded {
        seat: SeatId,
        to: Player,
    },

    // Story
    InjectFired {
        inject: InjectId,
    },
    InjectSkipped {
        inject: InjectId,
    },
    DecisionOpened {
        decision: DecisionId,
        seat: SeatId,
        closes: Tick,
    },
    Decided {
        decision: DecisionId,
        seat: SeatId,
        option: OptionId,
        rationale: String,
    },
    DecisionLapsed {
        decision: DecisionId,
        seat: SeatId,
    },
    /// What the seat can know of what is asked, and when that was last learned: its answer is scored by this.
    ProbeOpened {
        probe: ProbeId,
        seat: SeatId,
        knowable: Knowable,
        as_of: Option<Tick>,
    },
    ProbeAnswered {
        probe: ProbeId,
        seat: SeatId,
        answer: Answer,
    },
    ProbeLapsed {
        probe: ProbeId,
        seat: SeatId,
    },
    DrillEnded,

    // Knowledge
    /// What the seat holds of a party changed: seen, reported or imaged.
    ThreatKnown {
        seat: SeatId,
        party: PartyId,
        known: ThreatKnown,
    },
    /// The seat came to know of these wounded, untreated people.
    WoundedKnown {
        seat: SeatId,
        people: Vec<PersonNo>,
        at: Point,
    },

    // Tasks of units
    TaskStarted {
        unit: UnitId,
    },
    Arrived {
        unit: UnitId,
        at: Point,
    },
    TaskEnded {
        unit: UnitId,
    },
    /// A duty of protection is answered by these: a unit stands between, or people are led out.
    Interposed {
        seat: SeatId,
        unit: UnitId,
        target: Target,
        protect: ZoneId,
    },
    PeopleLed {
        seat: SeatId,
        unit: UnitId,
        from: ZoneId,
        to: ZoneId,
        people: u32,
    },
    /// At most one in ten of those first in it are left in the zone.
    ZoneCleared {
        zone: ZoneId,
    },

    // Force
    /// A force order took effect at its target: judged on what the seat knew when it was **given**.
    ForceUsed(Box<ForceUsed>),
    ForceCeased {
        seat: SeatId,
        unit: UnitId,
    },
    PartyAnswered {
        party: PartyId,
        to: Rung,
        unit: UnitId,
        outcome: Outcome,
    },
    PartyStatusChanged {
        party: PartyId,
        status: PartyStatus,
    },
    PartyPhaseBegan {
        party: PartyId,
        phase: u16,
        stage: Stage,
    },

    // Harm
    Explosion {
        at: Point,
        by: HarmSource,
    },
    ShotFired {
        from: Point,
        at: Point,
        by: HarmSource,
    },
    PersonWounded {
        person: PersonNo,
        at: Point,
        by: HarmSource,
    },
    PersonDied {
        person: PersonNo,
        at: Point,
        by: HarmSource,
    },
    UnitHurt {
        unit: UnitId,
        by: HarmSource,
    },
    /// A wounded party member counts as a casualty too.
    PartyMemberHurt {
        party: PartyId,
        /// Their numbers stand behind the civilians'.
        person: PersonNo,
        at: Point,
        deadly: bool,
        by: HarmSource,
    },

    // Medical
    Treated {
        unit: UnitId,
        person: PersonNo,
        level: CareLevel,
    },
    PickedUp {
        unit: UnitId,
        person: PersonNo,
    },
    HandedOver {
        unit: UnitId,
        person: PersonNo,
        zone: ZoneId,
    },

    // Messages
    Sent(Box<Sent>),
    Delivered {
        message: MessageNo,
    },
    Acknowledged {
        message: MessageNo,
        seat: Option<SeatId>,
    },
    AuthorityGranted {
        from: ContactId,
        seat: SeatId,
        rung: Rung,
    },
    AuthorityRefused {
        from: ContactId,
        seat: SeatId,
        rung: Rung,
    },
    /// A seat passed on authority that it held.
    AuthorityPassed {
        from: SeatId,
        to: SeatId,
        rung: Rung,
    },
    Published {
        seat: SeatId,
        topic: TopicId,
        line: PublicLine,
    },

    /// The seat destroyed what it held of a protected topic.
    Erased {
        seat: SeatId,
        topic: TopicId,
    },

    // Duties that the scenario declares
    NeedOpened {
        need: DutyId,
    },

    // Trust
    TrustChanged {
        group: GroupId,
        to: f32,
    },
    ConsentChanged {
        to: f32,
    },
    RumourSpread {
        group: GroupId,
        topic: TopicId,
    },

    // Units by themselves
    /// A unit tells its seat what has become of it.
    UnitNews {
        unit: UnitId,
        news: UnitNews,
        at: Point,
    },

    // Parties in depth
    /// Some members go on as another party, or leave or give up by themselves.
    PartySplit {
        party: PartyId,
        members: u16,
        into: Option<PartyId>,
        status: PartyStatus,
    },
    /// It went to see who meets it, and somebody did or nobody.
    PartyProbed {
        party: PartyId,
        met: bool,
    },
    /// It told the unit that talks with it what it wants.
    InterestNamed {
        party: PartyId,
        unit: UnitId,
    },
    InterestMet {
        party: PartyId,
    },

    // People in depth
    ProtestTurned {
        zone: ZoneId,
        stage: CrowdStage,
        people: u32,
    },

    // Casualties
    /// A medical unit sorted a casualty at first contact.
    Triaged {
        unit: UnitId,
        person: PersonNo,
        category: Triage,
    },
    /// A serious wound without aid became critical.
    WoundWorsened {
        person: PersonNo,
    },
    /// A casualty reached care of this level, so many seconds after its clocks started.
    CareReached {
        person: PersonNo,
        level: CareLevel,
        after_s: u32,
        in_time: bool,
    },
    /// The clock of the level ran out on a living casualty.
    CareOverdue {
        person: PersonNo,
        level: CareLevel,
    },
    /// The place has no bed left for casualties that the unit brought.
    FacilityFull {
        unit: UnitId,
        zone: ZoneId,
    },

    // The life of a message
    /// An interpreter has put it into its reader's language.
    Understood {
        message: MessageNo,
    },
    /// It was delivered, and nobody there knows its language.
    NotUnderstood {
        message: MessageNo,
    },
    /// The seat's order takes it up, or the counterpart did something on it.
    ActedOn {
        message: MessageNo,
        seat: Option<SeatId>,
    },
    /// Its sender heard what came of it, by another message.
    FedBack {
        message: MessageNo,
        by: MessageNo,
    },
    /// A unit spoke over its loudspeaker: how many heard, and how many of them understood.
    Announced {
        seat: SeatId,
        unit: UnitId,
        topic: TopicId,
        line: PublicLine,
        heard: u32,
        understood: u32,
    },

    /// Of those whom the unit saw when it spoke or warned: how many heard, and how many of them understood.
    Heard {
        seat: SeatId,
        unit: UnitId,
        heard: u32,
        understood: u32,
    },

    /// A report in figures, and the zones at or beside which its sender held each party to be.
    ReportStated {
        message: MessageNo,
        says: Statement,
        held: Vec<(PartyId, Vec<ZoneId>)>,
    },

    // Looking and foreseeing
    /// A threat was reported or lost from sight; the unit could have looked in time, and nobody did.
    CouldHaveLooked {
        seat: SeatId,
        unit: UnitId,
        party: PartyId,
        at: Point,
    },
    ForecastMade(Box<Forecast>),
    /// The seat took the forecast for its own picture, or not.
    ForecastJudged {
        seat: SeatId,
        forecast: ForecastNo,
        accepted: bool,
        reason: String,
    },
}

/// Whose fire or act did the harm.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum HarmSource {
    Party(PartyId),
    Unit(UnitId),
    /// An inject of the scenario.
    Event,
    /// Untreated wounds.
    Wounds,
    /// Stones from the people in a zone.
    Crowd(ZoneId),
}
