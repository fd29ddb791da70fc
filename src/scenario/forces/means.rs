//! What a unit has: wheels, fuel, sensors, its means of force and of care, and the weather that it is flown in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CareLevel, Rung};
use crate::scenario::ids::TextKey;

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

mod default {
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
