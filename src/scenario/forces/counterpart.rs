//! Someone off the map, reached by a channel: its kind, what it may grant, and what it answers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Channel, Purpose, Rung};
use crate::scenario::ids::{ContactId, Language, OrganisationId, TextKey, TopicId, ZoneId};
use crate::scenario::knowing::Reliability;
use crate::scenario::story::Effect;

/// Someone off the map reached by a channel. It answers after a delay and has interests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counterpart {
    pub id: ContactId,
    pub name: TextKey,
    pub kind: CounterpartKind,
    pub organisation: OrganisationId,
    pub channel: Channel,
    /// Shortest and longest delay of an answer, in seconds.
    pub delay_s: (u32, u32),
    /// What it wants, as the briefing says it.
    pub interests: TextKey,
    /// The highest rung that it may delegate, if any.
    #[serde(default)]
    pub may_grant: Option<Rung>,
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// Speaks these languages; all of them where the list is empty.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Seconds that its interpreter takes for a message, if it has one.
    #[serde(default)]
    pub interpreter_s: Option<u32>,
    /// Where it is met, on the channel `InPerson`: a unit of the seat must be near. Anywhere where absent.
    #[serde(default)]
    pub meets_in: Option<ZoneId>,
    /// How far it can be relied on; what it reports is always right where it is not graded.
    #[serde(default)]
    pub reliability: Option<Reliability>,
}

impl Counterpart {
    /// Its kind has the medical chain behind it, or the drill says what it answers to a call for evacuation.
    pub fn can_evacuate(&self) -> bool {
        use CounterpartKind::{Clinic, MedicalAdviser, OperationsCentre};
        let by_kind = matches!(self.kind, Clinic | MedicalAdviser | OperationsCentre);
        by_kind || self.replies.iter().any(|reply| reply.to == Purpose::AskEvacuation)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum CounterpartKind {
    HostState,
    HostPolice,
    OperationsCentre,
    Headquarters,
    Humanitarian,
    Clinic,
    RegionalForce,
    WomensCommittee,
    YouthNetwork,
    Elders,
    LegalAdviser,
    Media,
    Capital,
    Hotline,
    GenderAdviser,
    ChildProtectionAdviser,
    MedicalAdviser,
}

impl CounterpartKind {
    /// Is asked for advice, on a matter of its own.
    pub fn is_adviser(self) -> bool {
        matches!(self, Self::LegalAdviser | Self::GenderAdviser | Self::ChildProtectionAdviser | Self::MedicalAdviser)
    }

    /// It can give the host state's consent.
    pub fn is_host_state(self) -> bool {
        matches!(self, Self::HostState | Self::HostPolice)
    }

    /// It tells what it sees, and must hear what came of it.
    pub fn is_informant(self) -> bool {
        matches!(self, Self::Hotline | Self::WomensCommittee | Self::YouthNetwork | Self::Elders)
    }
}

/// What a counterpart answers to one kind of message on one topic; the first that fits is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub to: Purpose,
    /// Any topic where absent.
    #[serde(default)]
    pub topic: Option<TopicId>,
    pub text: TextKey,
    /// It says no: what it was asked for is not agreed to.
    #[serde(default)]
    pub refuses: bool,
    #[serde(default)]
    pub effects: Vec<Effect>,
}
