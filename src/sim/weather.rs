//! Light and weather as they are now, and what they leave of sight, hearing and speed.

use bevy::math::{Vec2, ops};
use bevy::prelude::*;
use serde::Serialize;

use super::digest::Subsystem;
use super::snapshot::Keep;
use super::state::{Clock, Drill};
use super::{TickSchedule, TickSet, decisions};
use crate::scenario::Scenario;
use crate::scenario::forces::{FlyingLimits, Sensor};
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use crate::scenario::outdoors::{Light, OutdoorFigures, Outdoors, Rain, Weather};
use crate::scenario::story::Effect;

pub(super) fn plugin(app: &mut App) {
    let conditions = Conditions::at_start(&app.world().resource::<Drill>().0);
    app.keep(Subsystem::Story, conditions);
    app.add_systems(TickSchedule, pass_time.in_set(TickSet::Injects).before(decisions::answer));
}

/// The sun moves on, once a second.
fn pass_time(clock: Res<Clock>, drill: Res<Drill>, mut conditions: ResMut<Conditions>) {
    if clock.tick.0.is_multiple_of(TICKS_PER_SECOND) {
        conditions.sun = sun(&drill.0, clock.tick);
    }
}

/// How it is outdoors in this tick. Everything asked of it is pure.
#[derive(Resource, Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Conditions {
    /// 0 in the dark, 1 by day.
    sun: f32,
    /// Set by the story, and then outweighs the sun.
    light: Option<Light>,
    pub weather: Weather,
    dark_sight: f32,
    /// Of the scenario, and never changed: no part of the state.
    #[serde(skip)]
    figures: OutdoorFigures,
}

impl Conditions {
    pub fn at_start(scenario: &Scenario) -> Self {
        let Outdoors { weather, dark_sight, effects: figures, .. } = scenario.outdoors;
        Self { sun: sun(scenario, Tick(0)), light: None, weather, dark_sight, figures }
    }

    /// The story changes what it names; the rest stays. Other effects change nothing here.
    pub(super) fn change(&mut self, effect: &Effect) {
        let Effect::Outdoors { light, rain, visibility_m, wind_from_deg, wind_mps } = *effect else {
            return;
        };
        self.light = light.or(self.light);
        let now = self.weather;
        self.weather = Weather {
            rain: rain.unwrap_or(now.rain),
            visibility_m: visibility_m.unwrap_or(now.visibility_m),
            wind_from_deg: wind_from_deg.unwrap_or(now.wind_from_deg),
            wind_mps: wind_mps.unwrap_or(now.wind_mps),
        };
    }

    pub fn light(&self) -> Light {
        match self.daylight() {
            daylight if daylight >= 1.0 => Light::Day,
            daylight if daylight > 0.0 => Light::Dusk,
            _ => Light::Dark,
        }
    }

    /// How far someone with these sensors sees who sees `by_day_m` on a clear day. Asked by `sight`.
    pub fn sight_m(&self, by_day_m: f32, sensors: &[Sensor]) -> f32 {
        let has = |sensor| sensors.contains(&sensor);
        let eye = self.dark_sight + (1.0 - self.dark_sight) * self.daylight();
        let lit = match self.light() {
            _ if has(Sensor::Thermal) => eye.max(self.figures.thermal),
            _ if has(Sensor::NightVision) => eye.max(self.figures.night_vision),
            _ => eye,
        };
        let rain = self.in_rain(self.figures.rain_sight);
        let through = if has(Sensor::Thermal) { self.figures.thermal_fog } else { 1.0 };
        (by_day_m * lit * rain).min(self.weather.visibility_m * through)
    }

    /// The same as a share of the sight on a clear day, 0 to 1.
    pub fn sight_share(&self, by_day_m: f32, sensors: &[Sensor]) -> f32 {
        if by_day_m > 0.0 { self.sight_m(by_day_m, sensors) / by_day_m } else { 1.0 }
    }

    /// Share of the distance at which something is heard on a dry and calm day: rain and wind drown it.
    pub fn hearing_share(&self) -> f32 {
        let gale = ((self.weather.wind_mps - self.figures.breeze_mps) / self.figures.drowns_mps).max(0.0);
        self.in_rain(self.figures.rain_hearing) / (1.0 + gale)
    }

    /// Share of their speed that people on foot keep: the dark and mud slow them.
    pub fn walking_share(&self) -> f32 {
        (1.0 - self.figures.dark_walking * (1.0 - self.daylight())) * self.in_rain(self.figures.rain_walking)
    }

    /// Share of their speed that drivers keep.
    pub fn driving_share(&self) -> f32 {
        let figures = &self.figures;
        let fog = if self.weather.visibility_m < figures.fog_below_m { figures.fog_driving } else { 1.0 };
        self.in_rain(figures.rain_driving) * fog * (1.0 - figures.dark_driving * (1.0 - self.daylight()))
    }

    /// An aircraft with these limits may be in the air.
    pub fn is_flyable(&self, limits: &FlyingLimits) -> bool {
        self.weather.wind_mps <= limits.wind_mps && self.weather.visibility_m >= limits.visibility_m
    }

    /// Speed over ground of an aircraft of this airspeed that keeps to a track (the triangle of velocities), 0 where the
    /// wind is too strong to make any way.
    pub fn ground_speed_mps(&self, airspeed_mps: f32, track: Vec2) -> f32 {
        let (wind, track) = (self.wind(), track.normalize_or_zero());
        let (along, across) = (wind.dot(track), track.perp_dot(wind));
        let crabbed = airspeed_mps * airspeed_mps - across * across;
        if crabbed < 0.0 { 0.0 } else { (crabbed.sqrt() + along).max(0.0) }
    }

    /// Where the air moves to, metres per second east and north.
    pub fn wind(&self) -> Vec2 {
        let from = self.weather.wind_from_deg.to_radians();
        -self.weather.wind_mps * Vec2::new(ops::sin(from), ops::cos(from))
    }

    /// What the rain leaves: of light rain, of heavy.
    fn in_rain(&self, (light, heavy): (f32, f32)) -> f32 {
        match self.weather.rain {
            Rain::None => 1.0,
            Rain::Light => light,
            Rain::Heavy => heavy,
        }
    }

    fn daylight(&self) -> f32 {
        match self.light {
            None => self.sun,
            Some(Light::Day) => 1.0,
            Some(Light::Dusk) => 0.5,
            Some(Light::Dark) => 0.0,
        }
    }
}

/// 1 from sunrise to sunset, 0 in the dark, evenly between through the twilight.
fn sun(scenario: &Scenario, tick: Tick) -> f32 {
    let Outdoors { sunrise, sunset, twilight_min, .. } = scenario.outdoors;
    let minute = |(hours, minutes): (u8, u8)| f32::from(hours) * 60.0 + f32::from(minutes);
    let now = (minute(scenario.meta.starts_at) + tick.seconds_f32() / 60.0) % DAY_MIN;
    let (rise, set) = (minute(sunrise), minute(sunset));
    if now >= rise && now <= set {
        return 1.0;
    }
    let after_set = (now - set + DAY_MIN) % DAY_MIN;
    let before_rise = (rise - now + DAY_MIN) % DAY_MIN;
    (1.0 - after_set.min(before_rise) / (twilight_min.max(1) as f32)).max(0.0)
}

const DAY_MIN: f32 = 1_440.0;
