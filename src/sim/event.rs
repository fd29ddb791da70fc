//! The event record: all that the simulation says happened, append-only, and the only thing that is judged.

use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};

use super::forecast::Forecast;
use super::order::{Answer, Control, Detail, Order, Player, PublicLine, Refusal, Statement, Target};
use crate::scenario::care::Triage;
use crate::scenario::forces::{CareLevel, Channel, Purpose, Rung};
use crate::scenario::ids::{
    ContactId, DecisionId, DutyId, EventNo, ForecastNo, GroupId, InjectId, MessageNo, OptionId, PartyId, PersonNo,
    Point, ProbeId, SeatId, TextKey, Tick, TopicId, UnitId, ZoneId,
};
use crate::scenario::people::{Outcome, PartyStatus, Stage};
use crate::scenario::rules::{AuthorityHeld, TargetKnown, Verdict};
use crate::scenario::story::Sender;
use crate::scenario::temper::CrowdStage;

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

/// What a seat can know of what a freeze probe asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Knowable {
    /// It knows nothing of it, and rightly says so.
    Nothing,
    Stage(Stage),
    Count(u32),
    /// Its units with their distance in metres, nearest first.
    Nearest(Vec<(UnitId, u32)>),
    /// Seconds.
    TimeToHarm(u32),
    Options {
        right: Vec<OptionId>,
        partly: Vec<OptionId>,
    },
}

/// What a unit tells unasked. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum UnitNews {
    /// A vehicle stands with an empty tank.
    OutOfFuel,
    /// An aircraft turns back with just enough left for the way home.
    LowEndurance,
    /// It turns back from wind or fog beyond its limits.
    WeatherBound,
    /// It did not get home.
    ForcedDown,
    /// Under fire, it goes behind a wall, and what it was at waits.
    TakesCover,
    /// Under fire, with no wall to go behind.
    NoCover,
    /// The fire has ceased.
    LeavesCover,
    /// Somebody whom it carried or cared for has died.
    PatientDied,
    /// It sees where a threat was last known to be, and nobody there.
    FoundNobody,
    /// Its order ended without what was ordered: those it was meant for have left, gave way before it came, or could not
    /// be taken; people stayed where they were; nobody was there to aid, to carry or to lead.
    TargetGone,
    GaveWay,
    NotTaken,
    NotDispersed,
    NobodyToTreat,
    NobodyToCarry,
    NobodyLed,
    /// None of its people can act any more.
    OutOfAction,
    /// It takes those whom it has detained along, at their pace.
    LeadsDetained,
}

/// What a seat holds of an armed party.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreatKnown {
    pub at: Point,
    pub target: TargetKnown,
    /// Known distance to the people of each protection that names this party.
    pub distance_m: Option<f32>,
    /// Rungs that some unit of the seat could bring to bear within its time to harm.
    pub means_in_reach: Vec<Rung>,
}

/// A force order as it took effect, with what was known when it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForceUsed {
    pub seat: SeatId,
    pub unit: UnitId,
    pub target: Target,
    pub rung: Rung,
    /// When the order was given.
    pub ordered: Tick,
    pub knew: Knew,
    pub verdict: Verdict,
}

/// What the seat knew, or ought to have known, at the order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Knew {
    pub target: TargetKnown,
    /// Texts of the indicators that the seat had been shown.
    pub indicators: Vec<TextKey>,
    /// Known distance from the party to the people it threatens.
    pub distance_m: Option<f32>,
    pub held: AuthorityHeld,
    /// People known in the effect area who are not themselves under the threat.
    pub bystanders: u32,
    /// Some unit of the seat had the target or its place in sight, so that the seat could know who is near.
    pub area_seen: bool,
    /// A school, clinic or place of worship lies in the effect area.
    pub protected_site: bool,
    /// Rungs that the unit's and its neighbours' means could reach.
    pub means_in_reach: Vec<Rung>,
    /// Rungs used against this target before, each with its first tick and whether it had its dwell or an answer.
    pub history: Vec<RungUsed>,
    /// The last warning was in a language that the target knows.
    pub warning_understood: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RungUsed {
    pub rung: Rung,
    pub first: Tick,
    pub had_effect_time: bool,
}

/// A message leaving its sender.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    pub message: MessageNo,
    pub from: Party,
    pub to: Party,
    pub purpose: Purpose,
    pub channel: Channel,
    pub topic: Option<TopicId>,
    pub detail: Option<Detail>,
    pub text: MessageText,
    /// When it will be there.
    pub arrives: Tick,
    pub acknowledge_by: Option<Tick>,
    pub answers: Option<MessageNo>,
}

/// Who sends or receives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Party {
    Seat(SeatId),
    Sender(Sender),
    Public,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MessageText {
    /// A text of the message files.
    Key(TextKey),
    /// Words that a person typed: a whisper, a reason.
    Typed(String),
    /// The faces say it from purpose and topic.
    Standard,
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
