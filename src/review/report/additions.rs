//! What people add to a run after it, in words: their own account, notes, marks beside the program's, challenges.

use serde::{Deserialize, Serialize};

use super::Maker;
use crate::review::side_file::{self, ItemKey, NoteKind, Rated};
use crate::scenario::rubric::{Line, Scale};

impl Maker<'_> {
    /// Account and notes; marks and challenges stand with the items that they are of.
    pub(super) fn additions(&self) -> Option<Additions> {
        let side = self.side?;
        let rated = |(rated, rating): &(Rated, side_file::Rating)| {
            let (scale, line, name) = match rated {
                Rated::Scale(scale) => (Some(*scale), None, self.words.named("scale", scale)),
                Rated::Line(line) => (None, Some(*line), format!("{line:?} {}", self.words.named("line", line))),
            };
            OwnRating { scale, line, name, rating: rating.get(), rating_name: self.rating_name(rating.get()) }
        };
        let account = side.account.as_ref().map(|account| OwnAccount {
            text: account.text.as_str().to_owned(),
            ratings: account.ratings.iter().map(rated).collect(),
            by: account.by.as_str().to_owned(),
        });
        let note = |note: &side_file::Note| Note {
            kind: note.kind,
            text: note.text.as_str().to_owned(),
            owner: note.owner.as_str().to_owned(),
            due: note.due.map(|day| day.to_string()).unwrap_or_default(),
            by: note.by.as_str().to_owned(),
        };
        let additions = Additions { account, notes: side.notes.iter().map(note).collect() };
        (additions != Additions::default()).then_some(additions)
    }

    pub(super) fn marks_of(&self, key: &ItemKey) -> Vec<InstructorMark> {
        let marks = self.side.iter().flat_map(|side| &side.marks).filter(|mark| mark.item == *key);
        let row = |mark: &side_file::InstructorMark| InstructorMark {
            rating: mark.rating.get(),
            rating_name: self.rating_name(mark.rating.get()),
            reason: mark.reason.as_str().to_owned(),
            blind: mark.blind,
            by: mark.by.as_str().to_owned(),
        };
        marks.map(row).collect()
    }

    pub(super) fn challenge_of(&self, key: &ItemKey) -> Option<Challenge> {
        let challenge = self.side?.challenges.iter().find(|challenge| challenge.item == *key)?;
        let answer = |answer: &side_file::ChallengeAnswer| Answer {
            text: answer.text.as_str().to_owned(),
            outcome: answer.outcome,
            outcome_name: self.words.named("challenge", answer.outcome),
            by: answer.by.as_str().to_owned(),
        };
        Some(Challenge {
            text: challenge.text.as_str().to_owned(),
            by: challenge.by.as_str().to_owned(),
            answer: challenge.answer.as_ref().map(answer),
        })
    }

    pub(super) fn rating_name(&self, rating: u8) -> String {
        self.words.say(&format!("rating-{rating}"))
    }
}

/// What stands beside the program's judgement of the whole run; nothing in it changes a mark.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Additions {
    pub account: Option<OwnAccount>,
    pub notes: Vec<Note>,
}

/// Written before the marks were shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnAccount {
    pub text: String,
    pub ratings: Vec<OwnRating>,
    /// A pseudonym; may be empty.
    pub by: String,
}

/// The person's own mark of a scale or of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnRating {
    pub scale: Option<Scale>,
    pub line: Option<Line>,
    pub name: String,
    pub rating: u8,
    pub rating_name: String,
}

/// What the debrief agreed on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub kind: NoteKind,
    pub text: String,
    /// Who sees to it, and by which day; both may be empty.
    pub owner: String,
    pub due: String,
    pub by: String,
}

/// An instructor's mark of an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InstructorMark {
    /// 0 breach to 4 exemplary.
    pub rating: u8,
    pub rating_name: String,
    pub reason: String,
    /// Given before the program's was seen.
    pub blind: bool,
    pub by: String,
}

/// A trainee's challenge to an item; an instructor must answer it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Challenge {
    pub text: String,
    pub by: String,
    pub answer: Option<Answer>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub text: String,
    pub outcome: side_file::ChallengeOutcome,
    pub outcome_name: String,
    pub by: String,
}
