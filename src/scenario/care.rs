//! Wounds and the care of the wounded, as data: how wounds run, the clocks of care, facilities, landing zones.
//!
//! Every figure is common professional knowledge that an expert should confirm (C); a scenario that leaves it out gets
//! the one below.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::CareLevel;
use super::ids::ZoneId;
use super::map::{Zone, ZoneKind};

/// Care in this drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Care {
    pub wounds: Wounds,
    pub clocks: CareClocks,
    /// Where the wounded are handed over. Where the list is empty each clinic takes everyone, at advanced care. Elsewhere they
    /// are laid down, for whoever comes for them.
    pub facilities: Vec<Facility>,
    /// Where a helicopter lands; anywhere, where the list is empty.
    pub landing_zones: Vec<ZoneId>,
    /// How far, and how fast, people are carried on foot between a helicopter and where they lie or are handed over.
    pub litter_m: f32,
    pub litter_mps: f32,
    /// A team cares for whom it stands this near to, metres from its edge.
    pub team_m: f32,
    /// Within this distance a team sees who is urgent, and takes them first, metres.
    pub triage_m: f32,
    /// Seconds to look round for more.
    pub look_round_s: u32,
}

impl Care {
    /// Who is brought there is handed over to those who care for them.
    pub fn takes_wounded(&self, zone: &Zone) -> bool {
        if self.facilities.is_empty() {
            return zone.kind == ZoneKind::Clinic;
        }
        self.facilities.iter().any(|facility| facility.zone == zone.id)
    }
}

/// How wounds run without aid: a serious one becomes critical, a critical one kills; a minor one does neither.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Wounds {
    /// Share of wounds by fire and shells that are critical from the start.
    pub critical: f32,
    /// Share of the others that are minor: people who walk.
    pub minor: f32,
    /// Shortest and longest time, in seconds, until a serious wound without aid is critical.
    pub worsens_s: (u32, u32),
    /// Until a critical wound without aid kills.
    pub dies_s: (u32, u32),
    /// Until a critical wound with first aid but without advanced care kills.
    pub aided_s: (u32, u32),
}

/// The clocks of the 10-1-2 goal, each from the same start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CareClocks {
    pub starts: ClockStart,
    pub first_aid_s: u32,
    pub advanced_s: u32,
    pub surgery_s: u32,
}

impl CareClocks {
    /// Seconds from the start within which care of the level is due.
    pub fn due_s(&self, level: CareLevel) -> u32 {
        match level {
            CareLevel::FirstAid => self.first_aid_s,
            CareLevel::Advanced => self.advanced_s,
            CareLevel::Surgery => self.surgery_s,
        }
    }
}

/// When a casualty's clocks start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ClockStart {
    /// With the wound.
    #[default]
    Wounded,
    /// With the first seat that knows of it.
    Known,
}

/// A place where the wounded are handed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Facility {
    pub zone: ZoneId,
    pub level: CareLevel,
    /// Casualties that it can take in this drill.
    pub beds: u16,
}

/// Triage categories, as in the triage sieve (Major Incident Medical Management and Support: the Practical Approach)
/// and in NATO's medical doctrine (AJMedP series).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Triage {
    /// T1: cannot wait.
    Immediate,
    /// T2: needs a surgeon, and can wait for hours at most.
    Delayed,
    /// T3: walks.
    Minor,
    Dead,
}

impl Default for Care {
    fn default() -> Self {
        Self {
            wounds: Wounds::default(),
            clocks: CareClocks::default(),
            facilities: Vec::new(),
            landing_zones: Vec::new(),
            litter_m: 150.0,
            litter_mps: 1.0,
            team_m: 3.0,
            triage_m: 30.0,
            look_round_s: 3,
        }
    }
}

impl Default for Wounds {
    fn default() -> Self {
        Self { critical: 0.35, minor: 0.5, worsens_s: (1_200, 3_600), dies_s: (300, 1_200), aided_s: (3_600, 7_200) }
    }
}

impl Default for CareClocks {
    fn default() -> Self {
        Self { starts: ClockStart::Wounded, first_aid_s: 600, advanced_s: 3_600, surgery_s: 7_200 }
    }
}
