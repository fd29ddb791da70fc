//! What shows that a choice was meant: the deeds that have to go with it, as they stand in the event record.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{ContactId, PartyId, TopicId, UnitId};

/// Deeds that go with a choice, all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Seconds after the answer, or before the question was put.
    pub within_s: u32,
    pub deeds: Vec<Deed>,
}

/// What the seat does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Deed {
    /// The answer is the deed: somebody asked, and this is what is said.
    Answers,
    /// The unit is sent to do something, and not called back within half a minute.
    Sends(UnitId),
    /// The party is met with some rung from dialogue to this one.
    Meets(PartyId, Rung),
    /// The counterpart is told or asked something.
    Tells(ContactId),
    /// The counterpart is told or asked something on the topic, or one that is about the same.
    TellsOf(ContactId, TopicId),
    /// A line on the topic is published or announced, other than a denial.
    Says(TopicId),
    /// Somebody is sent to the wounded, or help is called for them.
    Aids,
}
