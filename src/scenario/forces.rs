//! Who takes part on the mission's side and beside it: organisations, seats, units with their means, counterparts.

use serde::{Deserialize, Serialize};

use super::ids::{ContactId, Language, OrganisationId, Point, SeatId, TextKey, TopicId, UnitId};
use super::story::Effect;

/// The force ladder, from presence to deadly force (domain: "Force").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: TextKey,
    pub kind: OrganisationKind,
    /// What due diligence (HRDDP) would find, where support to it is in question.
    #[serde(default)]
    pub record: RightsRecord,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RightsRecord {
    #[default]
    NotInQuestion,
    Clean,
    Correctable,
    Grave,
}

/// A human role with decision rights. A seat that nobody takes is played by its bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bot {
    pub delay_s: u32,
    /// Asks "confirm?" once before it carries out an order at or above this rung.
    #[serde(default)]
    pub queries_from: Option<Rung>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MedicalMeans {
    pub level: CareLevel,
    /// Seconds for one casualty.
    pub treat_s: u32,
    /// Casualties that it carries at once, 0 where it carries none.
    #[serde(default)]
    pub carries: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CareLevel {
    FirstAid,
    Advanced,
    Surgery,
}

/// Someone off the map reached by a channel. It answers after a delay and has interests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub to: Purpose,
    /// Any topic where absent.
    #[serde(default)]
    pub topic: Option<TopicId>,
    pub text: TextKey,
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// Why a message is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
}
