//! Questions before a drill: a situation, what one might do in it, and why each choice is sound or not. Never part of a
//! mark; they make a person think about the judgement before the clock runs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::TextKey;

/// A question of situational judgement, put in the briefing of a practice run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The situation, and what is asked.
    pub question: TextKey,
    pub options: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub text: TextKey,
    pub holds: Soundness,
    /// Why, as a person reads it once they have chosen.
    pub why: TextKey,
}

/// How well a choice stands up to the mandate, the rules and what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Soundness {
    Sound,
    PartlySound,
    Unsound,
}
