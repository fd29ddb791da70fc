//! What an author declares of those beside whom the mission works: humanitarians' own work, acts that are joint with a
//! partner, and people who act in a partner's name.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{ContactId, DutyId, InjectId, PartyId, TextKey, TopicId, UnitId, ZoneId};

/// Work that humanitarians do themselves, so that the mission's armed units are the last resort for it (C3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LastResort {
    pub id: DutyId,
    pub work: AidWork,
    /// Where the people or goods are.
    pub zone: ZoneId,
    /// Who does it, or asks for it.
    pub contact: ContactId,
    pub topic: TopicId,
    /// The inject by which armed help is asked for; in this drill nobody asks for it where absent.
    #[serde(default)]
    pub asked_by: Option<InjectId>,
    /// Doctrine title that the item cites.
    pub duty: TextKey,
    pub gravity: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum AidWork {
    /// An armed unit beside people or goods on their way.
    Escort,
    /// People led out of the zone or into shelter.
    Lead,
    /// Wounded carried from the zone.
    Carry,
}

/// An act where a partner acts too (C4), or that the host state's consent does not cover (C1): it is agreed before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JointAct {
    pub id: DutyId,
    /// The partner: a regional force or one of the host state.
    pub contact: ContactId,
    pub topic: TopicId,
    /// A unit that is sent there does it.
    pub zone: ZoneId,
    /// Only these units do; any unit where empty.
    #[serde(default)]
    pub units: Vec<UnitId>,
    /// The host state is asked for its consent by `Consult`, and agrees (C1).
    #[serde(default)]
    pub consent: bool,
    /// From this inject on; from the start where absent.
    #[serde(default)]
    pub after: Option<InjectId>,
    /// Doctrine title that the item cites.
    pub duty: TextKey,
    pub gravity: f32,
}

/// People who act in a partner's name: their doing wrong is a matter between the mission and that partner (C4).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerConduct {
    pub id: DutyId,
    pub party: PartyId,
    pub contact: ContactId,
    /// From a hostile act of theirs, as known, to a word with the partner or a step between.
    pub within_s: u32,
    /// Doctrine title that the item cites.
    pub duty: TextKey,
    pub gravity: f32,
}
