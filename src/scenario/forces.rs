//! Who takes part on the mission's side and beside it: organisations, seats, units with their means, counterparts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{ContactId, Language, OrganisationId, Point, SeatId, TextKey, TopicId, UnitId, ZoneId};
use super::knowing::Reliability;
use super::story::Effect;

/// The force ladder, from presence to deadly force (domain: "Force").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Rung {
    #[default]
    Presence,
    Dialogue,
    Warning,
    Posture,
    ShortOfDeadly,
    WarningShots,
    Deadly,
}

impl Rung {
    /// It is said, and works on those who understand it.
    pub fn is_words(self) -> bool {
        matches!(self, Self::Dialogue | Self::Warning)
    }

    pub const ALL: [Rung; 7] = [
        Rung::Presence,
        Rung::Dialogue,
        Rung::Warning,
        Rung::Posture,
        Rung::ShortOfDeadly,
        Rung::WarningShots,
        Rung::Deadly,
    ];

    /// Place on the ladder, 0 to 6.
    pub fn level(self) -> u8 {
        self as u8
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: TextKey,
    pub kind: OrganisationKind,
    /// What due diligence (HRDDP) would find, where support to it is in question.
    #[serde(default)]
    pub record: RightsRecord,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum OrganisationKind {
    MissionMilitary,
    MissionPolice,
    MissionCivilian,
    HostState,
    RegionalForce,
    Humanitarian,
    Community,
    Media,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum RightsRecord {
    #[default]
    NotInQuestion,
    Clean,
    Correctable,
    Grave,
}

/// A human role with decision rights. A seat that nobody takes is played by its bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    pub id: SeatId,
    pub title: TextKey,
    pub kind: SeatKind,
    pub organisation: OrganisationId,
    /// A person may take this seat; the first such seat is the one of a solo drill.
    #[serde(default)]
    pub playable: bool,
    /// Highest rung that this seat may order without asking.
    pub delegated: Rung,
    pub bot: Bot,
    /// Speaks these languages; all of them where the list is empty.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Seconds that its interpreter takes for a message, if it has one.
    #[serde(default)]
    pub interpreter_s: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SeatKind {
    SectorCommander,
    CompanyCommander,
    PoliceUnitCommander,
    OperationsCentreWatch,
    CivilAffairs,
    HumanRights,
    ProtectionAdviser,
    HumanitarianLiaison,
    HostPolice,
    HostArmy,
    RegionalLiaison,
    LegalAdviser,
    PublicInformation,
    Medical,
    Observer,
}

/// The declared behaviour of an unfilled seat: it acknowledges after its delay and takes each decision's default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bot {
    pub delay_s: u32,
    /// Asks "confirm?" once before it carries out an order at or above this rung.
    #[serde(default)]
    pub queries_from: Option<Rung>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    pub id: UnitId,
    /// Short name on the map, as "QRF 1".
    pub name: TextKey,
    pub kind: UnitKind,
    pub organisation: OrganisationId,
    /// The seat that commands it.
    pub seat: SeatId,
    pub strength: u16,
    pub at: Point,
    /// Metres per second on a road and off it.
    pub speed_mps: (f32, f32),
    /// Half the width of the body that it moves as.
    pub radius_m: f32,
    pub sight_m: f32,
    /// How far its presence and voice reach.
    #[serde(default)]
    pub means: Vec<Means>,
    #[serde(default)]
    pub medical: Option<MedicalMeans>,
    /// Speaks these languages; a warning in another is not understood.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Not on the map before this second.
    #[serde(default)]
    pub available_at_s: u32,
    /// Flies: neither walls nor water stop it or its sight.
    #[serde(default)]
    pub flies: bool,
    /// Seconds of flight or fuel, if limited.
    #[serde(default)]
    pub endurance_s: Option<u32>,
    /// Of an aircraft: seconds on its pad before it flies again.
    #[serde(default = "default::turnaround_s")]
    pub turnaround_s: u32,
    /// Of an aircraft: weather in which it stays down, or comes back.
    #[serde(default)]
    pub flying_limits: Option<FlyingLimits>,
    /// Drives, and keeps to its turning radius.
    #[serde(default)]
    pub vehicle: Option<Vehicle>,
    #[serde(default)]
    pub fuel: Option<Fuel>,
    /// What helps its eyes in the dark.
    #[serde(default)]
    pub sensors: Vec<Sensor>,
    /// Kilograms that each of its people carries on foot.
    #[serde(default)]
    pub load_kg: f32,
    /// Hours that its people have been awake when the drill begins.
    #[serde(default = "default::awake_h")]
    pub awake_h: f32,
    /// Metres of a cordon that one of its people holds (C).
    #[serde(default = "default::holds_m")]
    pub holds_m: f32,
}

impl Unit {
    /// Walks: neither drives nor flies, and is no faster than people march.
    pub fn is_on_foot(&self) -> bool {
        self.vehicle.is_none() && !self.flies && self.speed_mps.0 <= MARCH_MPS
    }

    /// Works from above, as an aircraft or a drone: it meets nobody, and no wall hides anything from it.
    pub fn is_aloft(&self) -> bool {
        self.flies || self.kind == UnitKind::Uav
    }
}

/// Who is faster on a road rides, even where the drill does not say on what.
const MARCH_MPS: f32 = 3.5;

mod default {
    pub(super) fn turnaround_s() -> u32 {
        300
    }

    pub(super) fn awake_h() -> f32 {
        4.0
    }

    pub(super) fn holds_m() -> f32 {
        2.0
    }

    pub(super) fn curve_mps2() -> f32 {
        2.5
    }

    pub(super) fn gains_mps2() -> f32 {
        2.0
    }

    pub(super) fn brakes_mps2() -> f32 {
        4.0
    }

    pub(super) fn reverse_mps() -> f32 {
        2.0
    }
}

/// How a vehicle moves.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vehicle {
    /// Of its tightest curve, metres; a light four-wheel drive needs 6, a lorry 9.
    pub turning_radius_m: f32,
    /// Sideways acceleration up to which its driver takes curves, metres per second squared (C).
    #[serde(default = "default::curve_mps2")]
    pub curve_mps2: f32,
    /// What its driver makes of engine and of brakes among people, metres per second squared (C).
    #[serde(default = "default::gains_mps2")]
    pub gains_mps2: f32,
    #[serde(default = "default::brakes_mps2")]
    pub brakes_mps2: f32,
    /// In reverse no faster than this, metres per second (C).
    #[serde(default = "default::reverse_mps")]
    pub reverse_mps: f32,
}

impl Vehicle {
    /// Of this turning radius, and driven as usual.
    pub fn turning(turning_radius_m: f32) -> Self {
        Self {
            turning_radius_m,
            curve_mps2: default::curve_mps2(),
            gains_mps2: default::gains_mps2(),
            brakes_mps2: default::brakes_mps2(),
            reverse_mps: default::reverse_mps(),
        }
    }
}

/// What is in the tank, and what leaves it. An empty vehicle stands; an aircraft turns back before.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fuel {
    pub litres: f32,
    pub moving_l_per_h: f32,
    /// While it stands with its engine running, at work.
    #[serde(default)]
    pub idle_l_per_h: f32,
}

/// Weather that an aircraft is flown in: at most this wind, at least this visibility.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlyingLimits {
    pub wind_mps: f32,
    pub visibility_m: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Sensor {
    /// Light of the night sky, made brighter.
    NightVision,
    /// Warmth: needs no light, and sees through light fog.
    Thermal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum UnitKind {
    FootPatrol,
    MountedSection,
    QuickReactionForce,
    PolicePlatoon,
    MedicalTeam,
    Ambulance,
    Engineers,
    ExplosiveOrdnance,
    LiaisonTeam,
    Uav,
    Helicopter,
    Convoy,
}

/// One rung that a unit can reach, how far, and how wide its effect spreads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Means {
    pub rung: Rung,
    pub name: TextKey,
    pub range_m: f32,
    /// Radius around the target within which bystanders are at risk.
    #[serde(default)]
    pub effect_m: f32,
    /// Harm to whom it hits, 0 none to 1 certain wound or worse.
    #[serde(default)]
    pub harm: f32,
    /// Chance that an aimed shot hits, by distance in metres, nearest first; between two entries it runs in a line.
    /// Without a table it follows from `harm` and the drill's figures.
    #[serde(default)]
    pub hit: Vec<(f32, f32)>,
    /// What kind of riot means it is, on the rung short of deadly.
    #[serde(default)]
    pub riot: Option<Riot>,
}

/// Means against a crowd.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Riot {
    /// Shields and hands: pushes the whole place, the angry bit by bit.
    ShieldLine,
    /// Water: drives those within its range and sight.
    Water,
    /// Irritant smoke from a canister of so many grams: drives whom it reaches, and drifts with the wind.
    Irritant { grams: f32 },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicalMeans {
    pub level: CareLevel,
    /// Seconds for one casualty.
    pub treat_s: u32,
    /// Casualties that it carries at once, 0 where it carries none.
    #[serde(default)]
    pub carries: u16,
    /// Seconds to sort one casualty at first contact; 0 where that is part of the treatment.
    #[serde(default)]
    pub triage_s: u32,
    /// Seconds to load one casualty, and to hand over.
    #[serde(default = "load_s")]
    pub load_s: u32,
    #[serde(default = "hand_over_s")]
    pub hand_over_s: u32,
    /// Seconds to land before the first casualty is loaded or handed over; of use to what flies.
    #[serde(default = "lands_s")]
    pub lands_s: u32,
}

fn load_s() -> u32 {
    10
}

fn hand_over_s() -> u32 {
    5
}

fn lands_s() -> u32 {
    30
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum CareLevel {
    FirstAid,
    Advanced,
    Surgery,
}

/// Someone off the map reached by a channel. It answers after a delay and has interests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counterpart {
    pub id: ContactId,
    pub name: TextKey,
    pub kind: CounterpartKind,
    pub organisation: OrganisationId,
    pub channel: Channel,
    /// Shortest and longest delay of an answer, in seconds.
    pub delay_s: (u32, u32),
    /// What it wants, as the briefing says it.
    pub interests: TextKey,
    /// The highest rung that it may delegate, if any.
    #[serde(default)]
    pub may_grant: Option<Rung>,
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// Speaks these languages; all of them where the list is empty.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Seconds that its interpreter takes for a message, if it has one.
    #[serde(default)]
    pub interpreter_s: Option<u32>,
    /// Where it is met, on the channel `InPerson`: a unit of the seat must be near. Anywhere where absent.
    #[serde(default)]
    pub meets_in: Option<ZoneId>,
    /// How far it can be relied on; what it reports is always right where it is not graded.
    #[serde(default)]
    pub reliability: Option<Reliability>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum CounterpartKind {
    HostState,
    HostPolice,
    OperationsCentre,
    Headquarters,
    Humanitarian,
    Clinic,
    RegionalForce,
    WomensCommittee,
    YouthNetwork,
    Elders,
    LegalAdviser,
    Media,
    Capital,
    Hotline,
    GenderAdviser,
    ChildProtectionAdviser,
    MedicalAdviser,
}

impl CounterpartKind {
    /// It can give the host state's consent.
    pub fn is_host_state(self) -> bool {
        matches!(self, Self::HostState | Self::HostPolice)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Channel {
    Radio,
    Phone,
    Hotline,
    InPerson,
    Email,
    Loudspeaker,
    Press,
}

/// What a counterpart answers to one kind of message on one topic; the first that fits is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub to: Purpose,
    /// Any topic where absent.
    #[serde(default)]
    pub topic: Option<TopicId>,
    pub text: TextKey,
    /// It says no: what it was asked for is not agreed to.
    #[serde(default)]
    pub refuses: bool,
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// Why a message is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Purpose {
    Notify,
    Report,
    Consult,
    Share,
    AskAuthority,
    AskEvacuation,
    AskAdvice,
    Feedback,
    Publish,
    /// From the exercise to a seat: an inject or an answer.
    Inform,
    AskForecast,
}
