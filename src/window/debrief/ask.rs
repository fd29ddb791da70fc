//! What the debrief asks for: every change of anything that outlives a look at the screen.

use std::path::PathBuf;

use crate::review::report::Format;
use crate::review::side_file::{
    Challenge, ChallengeAnswer, InstructorMark, ItemKey, Note, OwnAccount, SideFile, SideFileError,
};
use crate::scenario::ids::{DecisionId, OptionId, SeatId, Tick};
use crate::window::commands::Command;

#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    ShowMoment(Tick),
    /// Shows the run as this seat saw it.
    SitAs(SeatId),
    /// The trainee's own account, or that there is none: the marks are shown from then on.
    KeepAccount(Option<OwnAccount>),
    Challenge(Challenge),
    Answer(ItemKey, ChallengeAnswer),
    Mark(InstructorMark),
    /// In place of the note at that number, where there is one.
    KeepNote(Option<usize>, Note),
    RemoveNote(usize),
    /// Compares with other orders from the tick on.
    WhatIf {
        at: Tick,
        instead: Instead,
        seeds: u32,
    },
    CancelWhatIf,
    /// Plays the alternative once, to be looked at.
    Watch {
        at: Tick,
        instead: Instead,
    },
    StopWatching,
    /// Lays a kept run, by its name, beside this one.
    Compare(String),
    CloseComparison,
    Export {
        formats: Vec<Format>,
        /// Where a page downloads instead: nowhere.
        folder: PathBuf,
    },
    CancelExport,
    /// Hands the run on from a page; whoever opens the link sees this moment first.
    Share(Tick),
    /// Shows the folder of the reports; a page, the report of that name.
    Show(PathBuf),
}

impl Ask {
    /// Adds to the side file what the ask says, and answers whether it says anything.
    ///
    /// # Errors
    /// What the side file refuses; it is as it was then.
    pub fn add_to(&self, side: &mut SideFile) -> Result<bool, SideFileError> {
        match self {
            Self::KeepAccount(account) => side.account = account.clone(),
            Self::Challenge(challenge) => side.challenge(challenge.clone())?,
            Self::Answer(item, answer) => side.answer(item, answer.clone())?,
            Self::Mark(mark) => side.mark(mark.clone())?,
            Self::KeepNote(place, note) => match place.and_then(|place| side.notes.get_mut(place)) {
                Some(old) => *old = note.clone(),
                None => side.note(note.clone())?,
            },
            Self::RemoveNote(place) if *place < side.notes.len() => _ = side.notes.remove(*place),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Self::InDebrief(ask)
    }
}

/// Orders that might have been given instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Instead {
    #[default]
    Nothing,
    /// One of the drill's scripts.
    Script(String),
    /// The orders that were given, but for this answer to a decision.
    Option(DecisionId, OptionId),
}
