//! People of the drill: population groups as individuals, armed parties with hidden intent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{GroupId, Language, PartyId, Point, TextKey, ZoneId};
use super::nerve::{Deliverer, Interest, Nerve};
use super::story::Condition;
use super::temper::{Families, Temper};

/// Civilians with a common start, daily round and trust. Each becomes an individual body on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PopulationGroup {
    pub id: GroupId,
    pub name: TextKey,
    pub kind: GroupKind,
    pub count: u16,
    /// Where they are at the start, spread over the zone.
    pub start: ZoneId,
    /// Zones between which they go about; empty where they stay.
    #[serde(default)]
    pub round: Vec<ZoneId>,
    /// Where they run to by themselves when afraid.
    pub refuge: ZoneId,
    /// Other places that do as well: whoever expects to reach one of them clearly sooner, the queues counted in, goes there.
    #[serde(default)]
    pub other_refuges: Vec<ZoneId>,
    /// Mean and standard deviation of free walking speed over all ages, metres per second; 1.34 and 0.26 are usual.
    pub speed_mps: (f32, f32),
    /// Shares of children and elders, the rest adults; share of women and girls.
    #[serde(default)]
    pub children: f32,
    #[serde(default)]
    pub elders: f32,
    #[serde(default)]
    pub women: f32,
    /// 0 to 1 at the start.
    pub trust: f32,
    pub fear: f32,
    pub language: Language,
    /// Share of people whose mobility is limited.
    #[serde(default)]
    pub limited: f32,
    #[serde(default)]
    pub families: Families,
    /// What moves them, and how much.
    #[serde(default)]
    pub temper: Temper,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum GroupKind {
    Community,
    Displaced,
    MarketCrowd,
    Staff,
    Patients,
}

/// People with weapons whose intent is hidden from every seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArmedParty {
    pub id: PartyId,
    /// Neutral label: "Two men with a radio", "Armed group A".
    pub name: TextKey,
    pub count: u16,
    pub at: Point,
    /// Their weapons are out of sight: seen only by their indicators.
    #[serde(default)]
    pub among_people: bool,
    pub intent: Intent,
    pub language: Language,
    pub speed_mps: f32,
    /// 0 breaks at once, 1 holds against anything short of deadly force.
    pub morale: f32,
    pub weapon: Weapon,
    /// What they do, in order; each phase ends when the next one's time or condition comes.
    pub plan: Vec<Phase>,
    pub indicators: Vec<Indicator>,
    /// How they answer each rung of the ladder, first matching entry.
    pub answers: Vec<Answer>,
    /// Where they go when they leave.
    pub leaves_to: Point,
    /// What moves their morale.
    #[serde(default)]
    pub nerve: Nerve,
    /// What they want and talk can meet.
    #[serde(default)]
    pub interest: Option<Interest>,
    /// Not on the map before another party splits into it or an inject calls one of its phases.
    #[serde(default)]
    pub dormant: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Intent {
    Pass,
    Extort,
    Probe,
    Attack,
    /// Guides the fire of another party.
    Spot,
    Flee,
    Surrender,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Weapon {
    None,
    Rifles,
    Mortar,
    Machetes,
    Stones,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Begins at this second, or, with `when`, as soon as the condition holds after it.
    pub from_s: u32,
    #[serde(default)]
    pub when: Option<Condition>,
    /// Threat stage that this phase amounts to.
    pub stage: Stage,
    pub act: Act,
}

/// Threat stages of a party against a target (domain: "Threat stages").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Stage {
    #[default]
    None,
    Indicators,
    HostileIntent,
    HostileAct,
    Violence,
}

/// What a party does in a phase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Act {
    Wait,
    Go(Point),
    GoToZone(ZoneId),
    /// Stands and watches a zone.
    Watch(ZoneId),
    /// Indirect fire on a place: rounds spread over seconds and metres.
    Bombard {
        target: Point,
        rounds: u16,
        over_s: u32,
        spread_m: f32,
        lethal_m: f32,
        wound_m: f32,
    },
    /// Shoots at people in the zone within `range_m`; one shot each `every_s`.
    Shoot {
        zone: ZoneId,
        range_m: f32,
        every_s: u32,
        harm: f32,
    },
    /// Threatens and robs people in the zone: fear, no wounds.
    Extort(ZoneId),
    Leave,
    /// Threatens from `stop_m` before the zone and means less than it `shows`.
    Bluff {
        zone: ZoneId,
        stop_m: f32,
        shows: Stage,
    },
    /// Comes up to `stop_m` before the zone, stays and goes back: to see who meets it. Met by nobody it is the bolder
    /// for it, by this much morale; met, the meeker.
    Probe {
        zone: ZoneId,
        stop_m: f32,
        stay_s: u32,
        shows: Stage,
        emboldens: f32,
    },
    /// Goes where the people of the zone stand closest and stays among them.
    TakeCover(ZoneId),
    /// So many members go on as another, dormant party, or leave where none is named; the rest stay.
    Split {
        members: u16,
        #[serde(default)]
        into: Option<PartyId>,
    },
}

/// A sign of intent that sensors and informants may or may not catch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub text: TextKey,
    /// Shown while the party's stage is at least this.
    pub from_stage: Stage,
    /// What a seat that sees it may hold the party to be.
    pub shows: Stage,
    /// 0 to 1, of the knowledge that it gives.
    pub confidence: f32,
    /// Seen within this distance and a free line of sight.
    pub within_m: f32,
    /// Chance to be noticed per look (about one look a second).
    pub chance: f32,
    /// It shows more than there is: a tool taken for a weapon. Seen no more once they have explained themselves.
    #[serde(default)]
    pub misleads: bool,
}

/// How a party answers a rung that reaches it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub to: Rung,
    /// Seconds that the rung must be held before they answer.
    pub after_s: u32,
    /// Outcomes and their weights; morale shifts weight from leaving to holding.
    pub outcomes: Vec<(Outcome, f32)>,
    /// By whom; everyone where absent.
    #[serde(default)]
    pub by: Deliverer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Outcome {
    /// Goes on as before.
    Holds,
    /// Stops its plan for a minute.
    Hesitates,
    /// Talks: stops its plan while dialogue lasts.
    Bargains,
    /// Drops its intent and walks away.
    Leaves,
    /// Drops weapons and runs: no threat any more.
    Flees,
    Surrenders,
    /// Turns its weapons on the unit.
    Fights,
    /// Some of the members give up, and the rest go on.
    SomeSurrender,
    SomeLeave,
    /// Says what it is there for: the seat of the unit then holds it for what it is.
    Explains,
}

/// What a party has become, for all to see who see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PartyStatus {
    #[default]
    Active,
    Hesitating,
    Bargaining,
    Fighting,
    Leaving,
    Fleeing,
    Surrendered,
    Detained,
    HorsDeCombat,
    Gone,
}

impl PartyStatus {
    /// Force against it is a hard fail: it is no threat and known to be none.
    pub fn is_out_of_the_fight(self) -> bool {
        matches!(self, Self::Fleeing | Self::Surrendered | Self::Detained | Self::HorsDeCombat)
    }

    /// In the hands of whoever it gave itself up to, or who detained it.
    pub fn is_taken(self) -> bool {
        matches!(self, Self::Surrendered | Self::Detained)
    }

    pub fn is_threat(self) -> bool {
        matches!(self, Self::Active | Self::Hesitating | Self::Bargaining | Self::Fighting)
    }
}
