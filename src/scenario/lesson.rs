//! A lesson that goes along with a drill in practice: what a person is shown step by step, and what ends each step.
//!
//! It is guidance of the program and no part of the drill: it moves nothing, and nothing of it is judged.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{ContactId, DecisionId, InjectId, PartyId, TextKey, TopicId, UnitId, ZoneId};
use super::people::Stage;

/// One thing to do or to see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LessonStep {
    /// What to do and why, in a few sentences.
    pub text: TextKey,
    pub until: LessonGoal,
    /// The drill's clock stands while the step is open, so that nobody reads against it.
    #[serde(default)]
    pub waits: bool,
    /// Shown in the debrief, and not in play.
    #[serde(default)]
    pub debrief: bool,
}

/// What ends a step. Steps are taken in order; one whose goal is reached already is passed over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum LessonGoal {
    /// The person says that it is read.
    Read,
    /// One of several.
    Any(Vec<LessonGoal>),
    /// The map was moved or zoomed, and shown whole again.
    MoveMap,
    SelectUnit(UnitId),
    /// The unit was ordered to the zone or near it, or to act on somebody there.
    Send(UnitId, ZoneId),
    /// The inject's message has been delivered.
    Hear(InjectId),
    /// A message was acknowledged or answered.
    Acknowledge,
    /// The contact was written to about the topic.
    Tell(ContactId, TopicId),
    /// No feedback is owed to the contact any more.
    FeedBack(ContactId),
    Decide(DecisionId),
    /// The seat holds the party at this stage or above.
    Know(PartyId, Stage),
    /// The seat knows that the party is no threat any more: it left, gave up or was stopped.
    Ceased(PartyId),
    /// A unit has come to act on this rung or a higher one.
    UseRung(Rung),
    /// A request for authority has been sent.
    AskAuthority,
}
