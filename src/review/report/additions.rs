//! What people add to a run after it: their own account, instructors' marks beside the machine's, challenges to a mark.

use serde::{Deserialize, Serialize};

use crate::scenario::ids::{SeatId, Tick};
use crate::scenario::rubric::{Line, Scale};

/// All that stands beside the machine's judgement; nothing in it changes a mark.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Additions {
    pub account: Option<OwnAccount>,
    #[serde(default)]
    pub marks: Vec<InstructorMark>,
    #[serde(default)]
    pub challenges: Vec<Challenge>,
}

/// Written before the marks were shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnAccount {
    pub text: String,
    /// The person's own marks, 0 to 4.
    #[serde(default)]
    pub ratings: Vec<(Scale, u8)>,
}

/// Which item of evidence is meant: items have no number of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemOf {
    pub line: Line,
    pub seat: SeatId,
    pub opened: Tick,
}

/// An instructor's mark beside the machine's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstructorMark {
    pub item: ItemOf,
    /// 0 breach to 4 exemplary.
    pub rating: u8,
    pub reason: String,
}

/// A trainee's challenge to a mark; an instructor must answer it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Challenge {
    pub item: ItemOf,
    pub text: String,
    pub answer: Option<String>,
}
