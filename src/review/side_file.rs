//! The side file of a log: what people add to a card afterwards. It stands beside the log and alters no mark of the
//! program (docs/marks.md).

mod entry;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::exercise::input::{self, InputError};
use crate::exercise::log::Header;
use crate::scenario::ids::ScenarioId;
use crate::scenario::read::ScenarioDigest;
use crate::scenario::rubric::{Line, Scale};
pub use entry::{Day, EntryFault, Pseudonym, Rating, Remark, Words};

/// The form that this program reads and writes.
pub const FORMAT: u32 = 1;
/// Largest side file: a long reason for each item of a long drill, and room for as much again.
pub const MAX_BYTES: u64 = 1024 * 1024;
/// Most notes of one debrief: who is told everything keeps nothing.
pub const MAX_NOTES: usize = 50;
/// Follows the log's name.
pub const ENDING: &str = ".marks.ron";

/// Where the side file of a log stands.
pub fn beside(log: &Path) -> PathBuf {
    let mut name = log.as_os_str().to_owned();
    name.push(ENDING);
    name.into()
}

/// Reads the side file of a log; `file` is the name that errors show.
pub fn read(file: &str, bytes: &[u8], log: &LogIdentity) -> Result<SideFile, SideFileError> {
    let text = input::text(file, bytes, MAX_BYTES)?;
    // Another form may have other fields, which would be told as faults of this one.
    let Form { format } = input::ron(file, text, 1, 1)?;
    if format != FORMAT {
        return Err(SideFileError::Format { file: file.to_owned(), found: format });
    }
    let side: SideFile = input::ron(file, text, 1, 1)?;
    if side.log != *log {
        return Err(SideFileError::OtherLog { file: file.to_owned() });
    }
    Ok(side)
}

/// The whole file as text.
pub fn write(side: &SideFile) -> Result<String, SideFileError> {
    let pretty = ron::ser::PrettyConfig::new().struct_names(false);
    let text =
        ron::ser::to_string_pretty(side, pretty).map_err(|error| SideFileError::Unwritable(error.to_string()))?;
    if text.len() as u64 > MAX_BYTES {
        return Err(SideFileError::Unwritable(format!("it would be larger than {MAX_BYTES} bytes")));
    }
    Ok(text + "\n")
}

impl SideFile {
    pub fn new(log: LogIdentity) -> Self {
        Self { format: FORMAT, log, marks: Vec::new(), challenges: Vec::new(), account: None, notes: Vec::new() }
    }

    /// Adds an instructor's mark, in place of what the same person said of the item in the same way before.
    ///
    /// # Errors
    /// It cannot be blind once the person has marked the item with the program's mark in sight.
    pub fn mark(&mut self, mark: InstructorMark) -> Result<(), SideFileError> {
        let same = |other: &InstructorMark| other.item == mark.item && other.by == mark.by;
        if mark.blind && self.marks.iter().any(|other| same(other) && !other.blind) {
            return Err(SideFileError::NotBlind);
        }
        match self.marks.iter_mut().find(|other| same(other) && other.blind == mark.blind) {
            Some(old) => *old = mark,
            None => self.marks.push(mark),
        }
        Ok(())
    }

    /// Adds a trainee's challenge, in place of an earlier one that nobody has answered.
    ///
    /// # Errors
    /// An answered challenge stays as it is.
    pub fn challenge(&mut self, challenge: Challenge) -> Result<(), SideFileError> {
        match self.challenges.iter_mut().find(|other| other.item == challenge.item) {
            Some(old) if old.answer.is_some() => return Err(SideFileError::Answered),
            Some(old) => *old = challenge,
            None => self.challenges.push(challenge),
        }
        Ok(())
    }

    /// Adds a note of the debrief, in place of one with the same kind and text.
    ///
    /// # Errors
    /// There are as many as a debrief can hold.
    pub fn note(&mut self, note: Note) -> Result<(), SideFileError> {
        let is_full = self.notes.len() >= MAX_NOTES;
        match self.notes.iter_mut().find(|other| other.kind == note.kind && other.text == note.text) {
            Some(old) => *old = note,
            None if is_full => return Err(SideFileError::TooManyNotes),
            None => self.notes.push(note),
        }
        Ok(())
    }

    /// Answers the challenge of an item; a second answer takes the place of the first.
    ///
    /// # Errors
    /// Nobody has challenged the item.
    pub fn answer(&mut self, item: &ItemKey, answer: ChallengeAnswer) -> Result<(), SideFileError> {
        let challenge = self.challenges.iter_mut().find(|challenge| challenge.item == *item);
        challenge.ok_or(SideFileError::NotChallenged)?.answer = Some(answer);
        Ok(())
    }
}

impl LogIdentity {
    /// Of the log with this header and these bytes.
    pub fn of(header: &Header, bytes: &[u8]) -> Self {
        let digest = LogDigest(format!("{:032x}", xxhash_rust::xxh3::xxh3_128(bytes)));
        Self { scenario: header.scenario.clone(), scenario_digest: header.digest, seed: header.seed, digest }
    }
}

/// All that was added to one log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SideFile {
    pub format: u32,
    pub log: LogIdentity,
    #[serde(default)]
    pub marks: Vec<InstructorMark>,
    #[serde(default)]
    pub challenges: Vec<Challenge>,
    /// The trainee's own account, before the card was seen.
    #[serde(default)]
    pub account: Option<OwnAccount>,
    #[serde(default)]
    pub notes: Vec<Note>,
}

/// What a side file belongs to: bytes of the log, so that marks do not wander to another run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogIdentity {
    pub scenario: ScenarioId,
    pub scenario_digest: ScenarioDigest,
    pub seed: u64,
    pub digest: LogDigest,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LogDigest(String);

/// An item of a card by line, tick of opening, seat and cause: the same in every replay of the log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemKey(pub(super) String);

impl ItemKey {
    /// Whether it names an item of a card is for `join::keys` to say.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What an instructor gives an item, beside the program's mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstructorMark {
    pub item: ItemKey,
    pub rating: Rating,
    pub reason: Words,
    /// Given before the program's mark was shown: only such marks tell of agreement.
    #[serde(default)]
    pub blind: bool,
    #[serde(default)]
    pub by: Pseudonym,
}

/// A trainee does not accept an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    pub item: ItemKey,
    pub text: Words,
    #[serde(default)]
    pub by: Pseudonym,
    #[serde(default)]
    pub answer: Option<ChallengeAnswer>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeAnswer {
    pub text: Words,
    pub outcome: ChallengeOutcome,
    #[serde(default)]
    pub by: Pseudonym,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChallengeOutcome {
    /// The program's mark stands.
    Upheld,
    /// The instructor's mark stands beside it with the reason.
    Changed,
    /// Nothing changes, and the author of the drill should read it.
    Noted,
}

/// How the trainee saw the run, before its card: in words, in ratings, or in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "AccountForm")]
pub struct OwnAccount {
    pub text: Remark,
    /// Each scale or line at most once.
    pub ratings: Vec<(Rated, Rating)>,
    pub by: Pseudonym,
}

/// An account as it is written, which might say nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountForm {
    #[serde(default)]
    text: Remark,
    #[serde(default)]
    ratings: Vec<(Rated, Rating)>,
    #[serde(default)]
    by: Pseudonym,
}

impl TryFrom<AccountForm> for OwnAccount {
    type Error = EntryFault;

    fn try_from(form: AccountForm) -> Result<Self, EntryFault> {
        Self::new(form.text, form.ratings, form.by)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rated {
    Scale(Scale),
    Line(Line),
}

/// A note of the debrief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub kind: NoteKind,
    pub text: Words,
    /// Who sees to it; may be empty.
    #[serde(default)]
    pub owner: Pseudonym,
    /// By when.
    #[serde(default)]
    pub due: Option<Day>,
    #[serde(default)]
    pub by: Pseudonym,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteKind {
    Sustain,
    Improve,
}

impl OwnAccount {
    /// # Errors
    /// It has neither words nor ratings.
    pub fn new(text: Remark, ratings: Vec<(Rated, Rating)>, by: Pseudonym) -> Result<Self, EntryFault> {
        let says_nothing = text.as_str().is_empty() && ratings.is_empty();
        if says_nothing { Err(EntryFault::Empty) } else { Ok(Self { text, ratings, by }) }
    }

    /// Takes ratings as they are typed, "P8=2" and "coordination=3".
    ///
    /// # Errors
    /// What is neither scale nor line, no rating, or named twice; and an account that says nothing.
    pub fn rated(text: Remark, ratings: &[String], by: Pseudonym) -> Result<Self, EntryFault> {
        let mut taken: Vec<(Rated, Rating)> = Vec::new();
        for typed in ratings {
            let (name, rating) = typed.split_once('=').ok_or(EntryFault::OwnRating)?;
            let rated = Rated::of(name.trim()).ok_or(EntryFault::OwnRating)?;
            let rating = rating.trim().parse::<u8>().map_err(|_| EntryFault::OwnRating)?;
            if taken.iter().any(|(other, _)| *other == rated) {
                return Err(EntryFault::OwnRating);
            }
            taken.push((rated, rating.try_into()?));
        }
        taken.sort_unstable();
        Self::new(text, taken, by)
    }
}

impl Rated {
    fn of(name: &str) -> Option<Self> {
        let is = |variant: String| variant.eq_ignore_ascii_case(name);
        let scale = [Scale::Proportionality, Scale::Coordination].into_iter().find(|scale| is(format!("{scale:?}")));
        let line = || Line::ALL.into_iter().find(|line| is(format!("{line:?}"))).map(Self::Line);
        scale.map(Self::Scale).or_else(line)
    }
}

#[derive(Deserialize)]
struct Form {
    format: u32,
}

#[derive(Clone, Debug, PartialEq, Error)]
pub enum SideFileError {
    #[error(transparent)]
    Input(#[from] InputError),
    #[error("{file}:1:1: side file format {found} is not one that this program reads; it reads format {FORMAT}")]
    Format { file: String, found: u32 },
    #[error("{file}: belongs to another log, or the log was changed since; marks do not move from run to run")]
    OtherLog { file: String },
    #[error("it cannot be blind: the same person has marked this item with the program's mark in sight")]
    NotBlind,
    #[error("this challenge has been answered, and stays as it is")]
    Answered,
    #[error("nobody has challenged this item")]
    NotChallenged,
    #[error("there are {MAX_NOTES} notes already, the most that one debrief can hold")]
    TooManyNotes,
    #[error("the side file cannot be written: {0}")]
    Unwritable(String),
}
