//! What happens to the players: injects of the MSEL with their conditions and effects, decisions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::deeds::FollowUp;
use super::forces::{Channel, Rung};
use super::ids::{
    ContactId, DecisionId, GroupId, InjectId, ObjectiveId, OptionId, PartyId, Point, ProbeId, ResourceId, RuleId,
    SeatId, TextKey, TopicId, UnitId, ZoneId,
};
use super::outdoors::{Light, Rain};
use super::people::{PartyStatus, Stage};
use super::rubric::Line;
use super::sharing::OptionShare;
use super::temper::CrowdStage;

/// One row of the MSEL; the list order is the serial order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    pub id: InjectId,
    pub title: TextKey,
    pub kind: InjectKind,
    /// Means of delivery; events in the world that nobody sends have none.
    #[serde(default)]
    pub method: Option<Channel>,
    #[serde(default)]
    pub from: Sender,
    #[serde(default)]
    pub to: Vec<SeatId>,
    #[serde(default)]
    pub text: Option<TextKey>,
    #[serde(default)]
    pub topic: Option<TopicId>,
    pub trigger: Trigger,
    /// Waits for the controller's hand even when its trigger holds.
    #[serde(default)]
    pub held: bool,
    /// The message asks for an acknowledgement within this many seconds.
    #[serde(default)]
    pub acknowledge_s: Option<u32>,
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What the author expects the player to do.
    pub expected: TextKey,
    #[serde(default)]
    pub objective: Option<ObjectiveId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum InjectKind {
    Information,
    Event,
    Media,
    Social,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Sender {
    /// The exercise itself.
    #[default]
    Control,
    Contact(ContactId),
    Unit(UnitId),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Trigger {
    /// At this second.
    At(u32),
    /// This many seconds after the condition first holds.
    When(Condition, u32),
    /// By the controller's hand only.
    Manual,
}

/// A nested condition on the true state of the drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// From this second on.
    Since(u32),
    Fired(InjectId),
    /// The inject fired at least this many seconds ago.
    FiredFor(InjectId, u32),
    /// Decided, with this option where one is named.
    Decided(DecisionId, Option<OptionId>),
    /// The decision is open or lapsed without an answer.
    Undecided(DecisionId),
    /// A seat told the counterpart about the topic (notified, reported, consulted or shared).
    Told(ContactId, TopicId),
    /// Nothing on the topic was sent to the counterpart for this many seconds of the drill so far.
    Silent(ContactId, TopicId, u32),
    UnitIn(UnitId, ZoneId),
    /// Any ground unit of a seat within this many metres of the party.
    UnitNear(PartyId, f32),
    /// At least this many living civilians in the zone.
    PeopleIn(ZoneId, u32),
    /// At most this many living civilians in the zone.
    PeopleInAtMost(ZoneId, u32),
    StageAtLeast(PartyId, Stage),
    Status(PartyId, PartyStatus),
    /// Some seat holds the party at this stage or above.
    Known(PartyId, Stage),
    WoundedAtLeast(u32),
    DeadAtLeast(u32),
    TreatedAtLeast(u32),
    /// Untreated wounded whom some seat knows of.
    KnownWoundedAtLeast(u32),
    TrustAtMost(GroupId, f32),
    ConsentAtMost(f32),
    /// Some unit used this rung or a higher one.
    ForceUsed(Rung),
    MoraleAtMost(PartyId, f32),
    /// The party has said what it wants.
    InterestNamed(PartyId),
    /// A protest in the zone has come so far.
    ProtestAtLeast(ZoneId, CrowdStage),
}

/// What an inject, a reply or a decision does to the drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Effect {
    /// Shells on a place: rounds over seconds; each kills within `lethal_m` and wounds within `wound_m` by chance.
    Salvo {
        at: Point,
        rounds: u16,
        over_s: u32,
        spread_m: f32,
        lethal_m: f32,
        wound_m: f32,
    },
    /// Adds fear to people in the zone, or to everyone.
    Fear {
        zone: Option<ZoneId>,
        by: f32,
    },
    Trust {
        group: GroupId,
        by: f32,
    },
    Consent {
        by: f32,
    },
    /// A rumour on the topic spreads in the group.
    Rumour {
        group: GroupId,
        topic: TopicId,
        trust_by: f32,
    },
    /// The group goes to the zone.
    Gather {
        group: GroupId,
        zone: ZoneId,
    },
    /// People of the group run for their refuge.
    Flee {
        group: GroupId,
    },
    /// The party takes up this phase of its plan, by number from 0.
    PartyPhase {
        party: PartyId,
        phase: u16,
    },
    PartyStatus {
        party: PartyId,
        status: PartyStatus,
    },
    /// The host state takes over whoever of the party is detained or has surrendered: their guard is free, and they leave the
    /// map.
    HandOver {
        party: PartyId,
    },
    /// The seats are told about a party: where it was when the message was sent, what it seems to be. Whoever gets the
    /// message knows it as well. The source's grade says how often it is wrong.
    Know {
        seats: Vec<SeatId>,
        party: PartyId,
        stage: Stage,
        confidence: f32,
        time_to_harm_s: Option<u32>,
        /// How credible the content is by itself (Admiralty code), 1 confirmed to 5 improbable, 6 cannot be judged.
        #[serde(default)]
        credibility: Option<u8>,
    },
    /// The seats are told of the wounded in the zone.
    KnowWounded {
        seats: Vec<SeatId>,
        zone: ZoneId,
    },
    UnitAvailable(UnitId),
    Outage {
        channel: Channel,
        for_s: u32,
    },
    Resource {
        resource: ResourceId,
        by: f32,
    },
    /// Puts the decision to its seat.
    Open(DecisionId),
    /// The counterpart grants the seats this rung.
    Grant {
        from: ContactId,
        seats: Vec<SeatId>,
        rung: Rung,
    },
    /// Stops the clock for a question.
    Probe(ProbeId),
    /// Ends the drill.
    End,
    /// Light and weather change; what is not named stays as it is.
    Outdoors {
        light: Option<Light>,
        rain: Option<Rain>,
        visibility_m: Option<f32>,
        wind_from_deg: Option<f32>,
        wind_mps: Option<f32>,
    },
}

/// A decision put to a seat, with a place for its rationale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub id: DecisionId,
    pub title: TextKey,
    pub question: TextKey,
    pub seat: SeatId,
    /// Seconds to answer; then it lapses.
    pub within_s: u32,
    pub options: Vec<DecisionOption>,
    /// What a bot answers.
    pub default: OptionId,
    /// Judged when it lapses.
    #[serde(default)]
    pub lapse: Vec<OptionMark>,
}

impl Decision {
    pub fn option(&self, id: &OptionId) -> Option<&DecisionOption> {
        self.options.iter().find(|known| known.id == *id)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionOption {
    pub id: OptionId,
    pub text: TextKey,
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Protected data that this answer hands over.
    #[serde(default)]
    pub shares: Vec<OptionShare>,
    /// How the author judges this answer, on what the seat could know.
    #[serde(default)]
    pub marks: Vec<OptionMark>,
    /// What has to go with a good mark. Where absent the choice is an intention alone, and marks of 4 count as 3.
    #[serde(default)]
    pub follows: Option<FollowUp>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionMark {
    pub line: Line,
    /// 0 breach to 4 exemplary.
    pub rating: u8,
    pub reason: TextKey,
    #[serde(default)]
    pub rule: Option<RuleId>,
}
