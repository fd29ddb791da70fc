//! What may be said and passed on: who clears lines for the public, and to whom those agree whom protected data is about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{ContactId, TopicId};

/// How much of a protected topic is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Detail {
    /// The trend or the hot spot.
    Trend,
    /// Who: fails for protected data.
    Identity,
}

/// What an option of a decision hands over: judged as the order to share it would be (C8).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionShare {
    pub to: ContactId,
    /// Protected data.
    pub topic: TopicId,
    pub detail: Detail,
}

/// Facts go to the public once public information has cleared them (C10). It is asked by `Consult`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clearance {
    pub contact: ContactId,
    /// Seconds for which its answer is awaited; whoever asked and waited so long may speak (C).
    pub wait_s: u32,
}

/// Those whom protected data is about agree before anything of it goes (C8): whoever can reach them is asked by `Consult`, and
/// its reply says what they want. An identity goes to nobody, whoever agrees.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataConsent {
    pub asked: ContactId,
    /// To whom they agree that it goes; to nobody where empty.
    pub to: Vec<ContactId>,
}
