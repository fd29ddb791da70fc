//! Who takes part on the mission's side and beside it: organisations, seats, units with their means, counterparts.

mod counterpart;
mod means;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{Language, OrganisationId, Point, SeatId, TextKey, UnitId};

pub use counterpart::*;
pub use means::*;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum CareLevel {
    FirstAid,
    Advanced,
    Surgery,
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
