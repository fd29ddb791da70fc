//! What a seat knew, as the record holds it: of a threat, of what a probe asks, and when it ordered force.

use serde::{Deserialize, Serialize};

use super::super::order::Target;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{OptionId, Point, SeatId, TextKey, Tick, UnitId};
use crate::scenario::people::Stage;
use crate::scenario::rules::{AuthorityHeld, TargetKnown, Verdict};

/// What a seat can know of what a freeze probe asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Knowable {
    /// It knows nothing of it, and rightly says so.
    Nothing,
    Stage(Stage),
    Count(u32),
    /// Its units with their distance in metres, nearest first.
    Nearest(Vec<(UnitId, u32)>),
    /// Seconds.
    TimeToHarm(u32),
    Options {
        right: Vec<OptionId>,
        partly: Vec<OptionId>,
    },
}

/// What a seat holds of an armed party.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreatKnown {
    pub at: Point,
    pub target: TargetKnown,
    /// Known distance to the people of each protection that names this party.
    pub distance_m: Option<f32>,
    /// Rungs that some unit of the seat could bring to bear within its time to harm.
    pub means_in_reach: Vec<Rung>,
}

/// A force order as it took effect, with what was known when it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForceUsed {
    pub seat: SeatId,
    pub unit: UnitId,
    pub target: Target,
    pub rung: Rung,
    /// When the order was given.
    pub ordered: Tick,
    pub knew: Knew,
    pub verdict: Verdict,
}

/// What the seat knew, or ought to have known, at the order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Knew {
    pub target: TargetKnown,
    /// Texts of the indicators that the seat had been shown.
    pub indicators: Vec<TextKey>,
    /// Known distance from the party to the people it threatens.
    pub distance_m: Option<f32>,
    pub held: AuthorityHeld,
    /// People known in the effect area who are not themselves under the threat.
    pub bystanders: u32,
    /// Some unit of the seat had the target or its place in sight, so that the seat could know who is near.
    pub area_seen: bool,
    /// A school, clinic or place of worship lies in the effect area.
    pub protected_site: bool,
    /// Rungs that the unit's and its neighbours' means could reach.
    pub means_in_reach: Vec<Rung>,
    /// Rungs used against this target before, each with its first tick and whether it had its dwell or an answer.
    pub history: Vec<RungUsed>,
    /// The last warning was in a language that the target knows.
    pub warning_understood: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RungUsed {
    pub rung: Rung,
    pub first: Tick,
    pub had_effect_time: bool,
}
