//! Light and weather of a drill: when the sun rises and sets, rain, fog and wind. All of it may be left out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How it is outdoors when the drill begins; effects of the story change it (`Effect::Outdoors`).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Outdoors {
    /// Local times, hours and minutes.
    pub sunrise: (u8, u8),
    pub sunset: (u8, u8),
    /// Minutes from sunset to the dark, and from the dark to sunrise: civil twilight, some 22 near the equator.
    pub twilight_min: u32,
    /// Share of its sight by day that the eye keeps in the dark: of a lit town more, of a moonless field less (C).
    pub dark_sight: f32,
    pub weather: Weather,
}

impl Default for Outdoors {
    fn default() -> Self {
        Self { sunrise: (6, 0), sunset: (18, 0), twilight_min: 22, dark_sight: 0.25, weather: Weather::default() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Weather {
    pub rain: Rain,
    /// How far one sees at most, whatever the light: fog, dust, smoke of fires.
    pub visibility_m: f32,
    /// Where the wind comes from, degrees clockwise from north, and its speed.
    pub wind_from_deg: f32,
    pub wind_mps: f32,
}

impl Default for Weather {
    /// Fair and calm.
    fn default() -> Self {
        Self { rain: Rain::None, visibility_m: CLEAR_M, wind_from_deg: 0.0, wind_mps: 0.0 }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Rain {
    #[default]
    None,
    Light,
    Heavy,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Light {
    #[default]
    Day,
    /// Dawn too.
    Dusk,
    Dark,
}

/// Beyond every map and every sight: no fog at all.
const CLEAR_M: f32 = 10_000.0;
