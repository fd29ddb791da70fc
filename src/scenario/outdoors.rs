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
    /// What light and weather do.
    pub effects: OutdoorFigures,
}

impl Default for Outdoors {
    fn default() -> Self {
        Self {
            sunrise: (6, 0),
            sunset: (18, 0),
            twilight_min: 22,
            dark_sight: 0.25,
            weather: Weather::default(),
            effects: OutdoorFigures::default(),
        }
    }
}

/// What the dark, rain, fog and wind leave of sight, hearing and speed; pairs are of light and heavy rain. By judgement
/// (C) unless a source is named.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct OutdoorFigures {
    /// Share of the sight by day that image intensifiers, and thermal sights, keep in the dark.
    pub night_vision: f32,
    pub thermal: f32,
    /// How many times farther long-wave infrared sees through light fog (Beier and Gemperlein, "Simulation of infrared
    /// detection range at fog conditions for Enhanced Vision Systems in civil aviation": much in light fog, nothing in
    /// dense).
    pub thermal_fog: f32,
    /// Share of sight, and of hearing, that rain leaves.
    pub rain_sight: (f32, f32),
    pub rain_hearing: (f32, f32),
    /// Wind up to which nothing is lost of what one hears, metres per second: a moderate breeze; so much more halves it.
    pub breeze_mps: f32,
    pub drowns_mps: f32,
    /// Share of their speed that the dark takes from walkers, and that mud leaves them.
    pub dark_walking: f32,
    pub rain_walking: (f32, f32),
    /// The same of drivers with their lamps on (rain: Federal Highway Administration, "How Do Weather Events Impact
    /// Roads?": up to 13 % lost in light rain, 16 % in heavy rain).
    pub dark_driving: f32,
    pub rain_driving: (f32, f32),
    /// Drivers slow down to this share where they see less far, metres (the same source: 10 to 12 % lost).
    pub fog_driving: f32,
    pub fog_below_m: f32,
}

impl Default for OutdoorFigures {
    fn default() -> Self {
        Self {
            night_vision: 0.6,
            thermal: 0.8,
            thermal_fog: 2.0,
            rain_sight: (0.9, 0.6),
            rain_hearing: (0.85, 0.5),
            breeze_mps: 5.5,
            drowns_mps: 10.0,
            dark_walking: 0.15,
            rain_walking: (0.97, 0.85),
            dark_driving: 0.25,
            rain_driving: (0.93, 0.84),
            fog_driving: 0.88,
            fog_below_m: 400.0,
        }
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
