//! Names and times that every room shares: typed ids, ticks, points in the local plane.

use std::sync::Arc;

use bevy::math::Vec2;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Ticks of the simulation in one second of the drill.
pub const TICKS_PER_SECOND: u32 = 10;

/// A moment of the drill, counted in tenths of a second from its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tick(pub u32);

impl Tick {
    /// The tick at `seconds` from the start; saturates instead of wrapping.
    pub fn from_seconds(seconds: u32) -> Self {
        Self(seconds.saturating_mul(TICKS_PER_SECOND))
    }

    /// Whole seconds since the start.
    pub fn seconds(self) -> u32 {
        self.0 / TICKS_PER_SECOND
    }

    /// Seconds since the start, with tenths.
    pub fn seconds_f32(self) -> f32 {
        self.0 as f32 / TICKS_PER_SECOND as f32
    }

    /// Seconds from `earlier` to this tick, 0 where `earlier` is later.
    pub fn seconds_since(self, earlier: Tick) -> f32 {
        self.0.saturating_sub(earlier.0) as f32 / TICKS_PER_SECOND as f32
    }

    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    pub fn plus_seconds(self, seconds: u32) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(TICKS_PER_SECOND)))
    }
}

/// A position in metres, east and north of the map's south-west corner. Written `(x, y)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize, JsonSchema)]
pub struct Point(pub f32, pub f32);

impl Point {
    pub fn vec2(self) -> Vec2 {
        Vec2::new(self.0, self.1)
    }
}

impl From<Vec2> for Point {
    fn from(v: Vec2) -> Self {
        Self(v.x, v.y)
    }
}

/// A person of the drill, by dense number; the order is that of the groups and parties in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonNo(pub u32);

/// A message of the run, by the order in which messages were sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageNo(pub u32);

/// A forecast of the run, by the order in which forecasts were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ForecastNo(pub u32);

/// The place of an event in the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventNo(pub u32);

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
        pub struct $name(pub Arc<str>);

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(|text| Self(text.into()))
            }
        }

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A scenario, as its file is named.
    ScenarioId,
    /// A key of the message files.
    TextKey,
    /// A human role with decision rights.
    SeatId,
    /// An organisation that seats, units and counterparts belong to.
    OrganisationId,
    /// Something that a seat can order.
    UnitId,
    /// A population group.
    GroupId,
    /// An armed party.
    PartyId,
    /// A counterpart off the map.
    ContactId,
    /// A named area of the map.
    ZoneId,
    /// A building of the map.
    BuildingId,
    /// A road of the map.
    RoadId,
    /// A numbered rule of engagement, as "1.4".
    RuleId,
    /// A serial of the MSEL.
    InjectId,
    /// A decision put to a seat.
    DecisionId,
    /// One answer to a decision.
    OptionId,
    /// A training objective.
    ObjectiveId,
    /// A figure of the dashboard.
    IndicatorId,
    /// What a message is about.
    TopicId,
    /// A consumable: fuel, budget, stretchers.
    ResourceId,
    /// A freeze probe.
    ProbeId,
    /// A duty of the rubric that the scenario declares.
    DutyId,
    /// A language spoken in the drill, as "sahari" or "mission".
    Language,
}
