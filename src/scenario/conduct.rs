//! How units carry out their orders, and what work takes out of their people: drills, distances, patience, fatigue.
//!
//! The figures are common professional knowledge (C) unless a source is named; an expert should set them for each drill.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Conduct {
    pub facing: FacingOrders,
    pub guarding: Guarding,
    pub cover: CoverDrill,
    pub formation: Spacing,
    pub leading: Leading,
    pub flying: Flying,
    pub fatigue: Fatigue,
}

/// Orders that face a party or a crowd, and for how long one is good: after that it must be given again.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FacingOrders {
    /// Share of its means' range that a unit comes within before it acts.
    pub within_range: f32,
    /// How far hands reach from a unit's edge, metres.
    pub hands_m: f32,
    /// Seconds for which a unit repeats a warning, fires, takes people in, clears a crowd.
    pub warn_s: u32,
    pub engage_s: u32,
    pub detain_s: u32,
    pub disperse_s: u32,
    /// Volleys of one order to fire warning shots.
    pub warning_volleys: u16,
    /// Seconds to take back an order that the unit's commander asks back about (`bot.queries_from`).
    pub asks_back_s: u32,
}

impl Default for FacingOrders {
    fn default() -> Self {
        Self {
            within_range: 0.9,
            hands_m: 4.0,
            warn_s: 60,
            engage_s: 30,
            detain_s: 60,
            disperse_s: 90,
            warning_volleys: 3,
            asks_back_s: 5,
        }
    }
}

/// Standing between, cordons, observation posts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Guarding {
    /// Share of the range of its posture at which a unit stands off from the party that it stands before.
    pub off_range: f32,
    /// Share of its sight from which a unit on the ground watches a place.
    pub watch_from: f32,
    /// How far along the edge a cordon turns people back, metres, and for how long these stay away, seconds.
    pub cordon_m: f32,
    pub turned_back_s: u32,
}

impl Default for Guarding {
    fn default() -> Self {
        Self { off_range: 0.6, watch_from: 0.6, cordon_m: 40.0, turned_back_s: 30 }
    }
}

/// What a unit on foot does under fire by itself, and how far it goes for cover by order.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CoverDrill {
    /// A shot that passes or strikes this near, and an explosion this near, in metres and not behind a wall, are fire that
    /// it takes cover from; 0 where it does not.
    pub passes_m: f32,
    pub blast_m: f32,
    /// How far it runs to a wall that hides it, metres, and so many times faster than it goes.
    pub within_m: f32,
    pub pace: f32,
    /// It stays there for so long after the last of the fire, seconds.
    pub stays_s: u32,
}

impl Default for CoverDrill {
    fn default() -> Self {
        Self { passes_m: 10.0, blast_m: 50.0, within_m: 30.0, pace: 2.0, stays_s: 20 }
    }
}

/// How a unit's people stand to one another; those who hold a cordon stand as far apart as the unit's `holds_m` says.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Spacing {
    /// From one to the next in a file, and in a line or wedge, metres.
    pub file_m: f32,
    pub line_m: f32,
    /// Ground narrower than this is a lane, which is walked in file, metres.
    pub lane_m: f32,
}

impl Default for Spacing {
    fn default() -> Self {
        Self { file_m: 1.5, line_m: 1.0, lane_m: 6.0 }
    }
}

/// Escorts and shelter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Leading {
    /// Seconds to gather people, to wait for stragglers at the end, and to send people into shelter at most.
    pub gather_s: u32,
    pub waits_s: u32,
    pub shelter_s: u32,
    /// Trips of one order, and the number of people for whom a unit no longer goes back.
    pub trips: u16,
    pub few: u16,
    /// A unit with people behind it goes no faster, metres per second.
    pub leads_mps: f32,
}

impl Default for Leading {
    fn default() -> Self {
        Self { gather_s: 20, waits_s: 60, shelter_s: 120, trips: 3, few: 3, leads_mps: 1.2 }
    }
}

/// Aircraft.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Flying {
    /// Share of its endurance that is kept for the way home, and the share that a short hop takes: after one, an
    /// aircraft flies again without turnaround.
    pub reserve: f32,
    pub hop: f32,
    /// Seconds of flight kept back when the wounded are flown out.
    pub evacuation_reserve_s: u32,
}

impl Default for Flying {
    fn default() -> Self {
        Self { reserve: 0.1, hop: 0.1, evacuation_reserve_s: 20 }
    }
}

/// What walking with a load, and hours without sleep, take from people on foot. The work itself follows Pandolf, Givoni
/// and Goldman, "Predicting energy expenditure with loads while standing or walking very slowly".
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Fatigue {
    /// Weight of one of the unit, without load, kilograms.
    pub body_kg: f32,
    /// Work that trained people keep up for hours, watts (Evans and others, "Self-paced hard work comparing men and women":
    /// some 45 % of their highest), and what they can spend above it, joules: five minutes of running with 25 kg. That a
    /// store is spent and filled again is Monod and Scherrer's ("The work capacity of a synergic muscular group").
    pub sustained_w: f32,
    pub store_j: f32,
    /// Share of its speed that a spent unit has lost.
    pub slows: f32,
    /// Each hour awake between these two takes so much of what people can do (Dawson and Reid, "Fatigue, alcohol and
    /// performance impairment").
    pub awake_h: (f32, f32),
    pub per_awake_h: f32,
}

impl Default for Fatigue {
    fn default() -> Self {
        Self {
            body_kg: 75.0,
            sustained_w: 450.0,
            store_j: 300_000.0,
            slows: 0.4,
            awake_h: (10.0, 26.0),
            per_awake_h: 0.0074,
        }
    }
}
