//! People by person number: what they are, what they do, and how they are.

use std::ops::Range;

use bevy::prelude::Resource;
use serde::{Deserialize, Serialize};

use crate::scenario::ids::Tick;

#[derive(Resource, Clone, Default, Serialize)]
pub struct Civilians {
    /// By person number; their bodies have the same numbers.
    pub people: Vec<Civilian>,
    /// Person numbers of each group.
    pub groups: Vec<Range<u32>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Civilian {
    pub group: u16,
    pub age: Age,
    pub woman: bool,
    pub free_speed_mps: f32,
    /// 0 to 1 each.
    pub fear: f32,
    pub trust: f32,
    pub behaviour: Behaviour,
    /// When the present behaviour may change by itself.
    pub until: Tick,
    pub health: Health,
    /// The unit that carries this person.
    pub carried_by: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Age {
    Child,
    Adult,
    Elder,
}

/// Zones and units by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Behaviour {
    #[default]
    Stay,
    /// Daily round: on the way to this zone or busy there.
    Round(u16),
    Gather(u16),
    Flee(u16),
    Shelter(u16),
    /// Follows the unit to the zone.
    Follow(u16, u16),
    Protest(u16),
    /// Waits in this queue.
    Queue(u16),
    /// With this wounded person, or on the way there.
    Help(u32),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub enum Health {
    #[default]
    Well,
    Wounded {
        since: Tick,
        urgent: bool,
        dies: Tick,
    },
    /// First aid given: deteriorates no more within the drill.
    Treated {
        since: Tick,
    },
    InCare,
    Dead,
}

/// A person's state, as seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PersonState {
    #[default]
    Calm,
    Afraid,
    Fleeing,
    Sheltering,
    Following,
    Protesting,
    Wounded,
    /// Wounded, with first aid.
    Treated,
    /// Handed over at advanced care.
    InCare,
    Dead,
}
