//! `tutela mark`, `challenge`, `account` and `note`: what people say of a run, kept in a file beside the log.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::kept_log::{KeptLog, Verified};
use super::out::{note, say, text};
use super::{Exit, drill};
use crate::assessment::card::ScoreCard;
use crate::review::join;
use crate::review::side_file::{
    self, Challenge, ChallengeAnswer, ChallengeOutcome, Day, EntryFault, InstructorMark, ItemKey, LogIdentity, Note,
    NoteKind, OwnAccount, Pseudonym, SideFile, SideFileError, Words,
};
use crate::scenario::read::Loaded;
use crate::store;

/// A log and the scenario that it was played on.
#[derive(clap::Args)]
pub(super) struct Log {
    /// An order log
    log: PathBuf,
    /// The scenario that it was played on, where the program does not hold it
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
}

#[derive(clap::Args)]
pub(super) struct MarkArguments {
    #[command(flatten)]
    log: Log,
    /// The item's key, as `tutela marks` lists it
    #[arg(long, value_name = "KEY")]
    item: String,
    /// 0 breach, 1 poor, 2 partial, 3 meets, 4 exemplary
    #[arg(long, value_name = "NUMBER")]
    rating: u8,
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Who marks: a pseudonym, never a name
    #[arg(long, value_name = "PSEUDONYM", default_value = "")]
    by: String,
    /// Given before the program's mark was seen
    #[arg(long)]
    blind: bool,
}

#[derive(clap::Args)]
pub(super) struct ChallengeArguments {
    #[command(flatten)]
    log: Log,
    /// The item's key, as `tutela marks` lists it
    #[arg(long, value_name = "KEY")]
    item: String,
    /// Why the trainee does not accept the mark
    #[arg(long, value_name = "TEXT", conflicts_with = "answer", required_unless_present = "answer")]
    text: Option<String>,
    /// The instructor's answer to the challenge
    #[arg(long, value_name = "TEXT", requires = "outcome")]
    answer: Option<String>,
    #[arg(long, value_enum, requires = "answer")]
    outcome: Option<Outcome>,
    /// Who writes: a pseudonym, never a name
    #[arg(long, value_name = "PSEUDONYM", default_value = "")]
    by: String,
}

#[derive(clap::Args)]
pub(super) struct AccountArguments {
    #[command(flatten)]
    log: Log,
    /// How the trainee saw the run; takes the place of an earlier account. May be left out where a rating is given
    #[arg(long, value_name = "TEXT", default_value = "")]
    text: String,
    /// Own rating of a scale or a line, 0 to 4, as coordination=3 or P8=2; may be given several times
    #[arg(long, value_name = "NAME=NUMBER")]
    rating: Vec<String>,
    /// Who writes: a pseudonym, never a name
    #[arg(long, value_name = "PSEUDONYM", default_value = "")]
    by: String,
}

#[derive(clap::Args)]
pub(super) struct NoteArguments {
    #[command(flatten)]
    log: Log,
    #[arg(long, value_enum)]
    kind: Kind,
    #[arg(long, value_name = "TEXT")]
    text: String,
    /// Who sees to it: a pseudonym or an office, never a name
    #[arg(long, value_name = "PSEUDONYM", default_value = "")]
    owner: String,
    /// By which day, as 2026-03-01
    #[arg(long, value_name = "DAY")]
    due: Option<String>,
    /// Who writes: a pseudonym, never a name
    #[arg(long, value_name = "PSEUDONYM", default_value = "")]
    by: String,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kind {
    /// Went well, and should be kept
    Sustain,
    /// Should be done otherwise
    Improve,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Outcome {
    /// The program's mark stands
    Upheld,
    /// An instructor's mark stands beside it
    Changed,
    /// Nothing changes; the author of the drill should read it
    Noted,
}

pub(super) fn mark(arguments: &MarkArguments) -> Exit {
    let entry = || -> Result<InstructorMark, EntryFault> {
        Ok(InstructorMark {
            item: ItemKey::new(&arguments.item),
            rating: arguments.rating.try_into()?,
            reason: arguments.reason.clone().try_into()?,
            blind: arguments.blind,
            by: arguments.by.clone().try_into()?,
        })
    };
    change(&arguments.log, &arguments.item, |side| side.mark(entry().map_err(Refused::Entry)?).map_err(Refused::File))
}

pub(super) fn challenge(arguments: &ChallengeArguments) -> Exit {
    let words = |text: &Option<String>| Words::try_from(text.clone().unwrap_or_default()).map_err(Refused::Entry);
    let item = ItemKey::new(&arguments.item);
    change(&arguments.log, &arguments.item, |side| {
        let by = Pseudonym::try_from(arguments.by.clone()).map_err(Refused::Entry)?;
        let done = match arguments.outcome {
            Some(outcome) => {
                let outcome = match outcome {
                    Outcome::Upheld => ChallengeOutcome::Upheld,
                    Outcome::Changed => ChallengeOutcome::Changed,
                    Outcome::Noted => ChallengeOutcome::Noted,
                };
                side.answer(&item, ChallengeAnswer { text: words(&arguments.answer)?, outcome, by })
            }
            None => side.challenge(Challenge { item: item.clone(), text: words(&arguments.text)?, by, answer: None }),
        };
        done.map_err(Refused::File)
    })
}

pub(super) fn account(arguments: &AccountArguments) -> Exit {
    let entry = || -> Result<OwnAccount, EntryFault> {
        let (text, by) = (arguments.text.clone().try_into()?, arguments.by.clone().try_into()?);
        OwnAccount::rated(text, &arguments.rating, by)
    };
    match Marked::open(&arguments.log) {
        Ok(run) => keep_changed(run, |side| {
            side.account = Some(entry().map_err(Refused::Entry)?);
            Ok(())
        }),
        Err(exit) => exit,
    }
}

pub(super) fn note_of_debrief(arguments: &NoteArguments) -> Exit {
    let entry = || -> Result<Note, EntryFault> {
        let kind = match arguments.kind {
            Kind::Sustain => NoteKind::Sustain,
            Kind::Improve => NoteKind::Improve,
        };
        let due = arguments.due.clone().map(Day::try_from).transpose()?;
        let (text, owner) = (arguments.text.clone().try_into()?, arguments.owner.clone().try_into()?);
        Ok(Note { kind, text, owner, due, by: arguments.by.clone().try_into()? })
    };
    match Marked::open(&arguments.log) {
        Ok(run) => keep_changed(run, |side| side.note(entry().map_err(Refused::Entry)?).map_err(Refused::File)),
        Err(exit) => exit,
    }
}

/// Changes the side file where the key is an item of the card; a change that is refused writes nothing.
fn change(log: &Log, key: &str, change: impl FnOnce(&mut SideFile) -> Result<(), Refused>) -> Exit {
    let run = match Marked::open(log) {
        Ok(run) => run,
        Err(exit) => return exit,
    };
    if !join::keys(&run.card).contains(&ItemKey::new(key)) {
        say("cli-marks-no-item", &[("key", text(key)), ("log", text(log.log.display()))]);
        return Exit::InvalidInput;
    }
    keep_changed(run, change)
}

fn keep_changed(mut run: Marked, change: impl FnOnce(&mut SideFile) -> Result<(), Refused>) -> Exit {
    match change(&mut run.side).and_then(|()| side_file::write(&run.side).map_err(Refused::File)) {
        Ok(whole) => run.keep(&whole),
        Err(Refused::Entry(fault)) => invalid(&fault.to_string()),
        Err(Refused::File(error)) => invalid(&error.to_string()),
    }
}

/// The side file of the log, where there is one; what is wrong with it is said.
pub(super) fn beside(log: &Path, identity: &LogIdentity) -> Result<Option<SideFile>, Exit> {
    let path = side_file::beside(log);
    if !path.exists() {
        return Ok(None);
    }
    let bytes = drill::read_file(&path, side_file::MAX_BYTES)?;
    let read = side_file::read(&path.display().to_string(), &bytes, identity);
    read.map(Some).map_err(|error| invalid(&error.to_string()))
}

fn invalid(why: &str) -> Exit {
    note(why);
    Exit::InvalidInput
}

enum Refused {
    Entry(EntryFault),
    File(SideFileError),
}

/// A log that was replayed and verified, with what stands beside it.
pub(super) struct Marked {
    pub(super) card: ScoreCard,
    pub(super) side: SideFile,
    pub(super) loaded: Arc<Loaded>,
    /// Of the side file.
    pub(super) path: PathBuf,
    /// There is a side file already.
    pub(super) is_kept: bool,
}

impl Marked {
    pub(super) fn open(log: &Log) -> Result<Self, Exit> {
        Self::of(&log.log, log.scenario.as_deref())
    }

    /// What is wrong is said.
    pub(super) fn of(log: &Path, scenario: Option<&str>) -> Result<Self, Exit> {
        let opened = KeptLog::open(log)?;
        let identity = opened.identity();
        let path = side_file::beside(log);
        let kept = beside(log, &identity)?;
        let is_kept = kept.is_some();
        let side = kept.unwrap_or_else(|| SideFile::new(identity));
        let Verified { loaded, replayed, .. } = opened.verified(scenario)?;
        Ok(Self { card: replayed.card, side, loaded, path, is_kept })
    }

    fn keep(&self, whole: &str) -> Exit {
        match store::write_whole(&self.path, whole.as_bytes()) {
            Ok(()) => {
                say("cli-marks-kept", &[("file", text(self.path.display()))]);
                Exit::Done
            }
            Err(error) => {
                say("cli-out-unwritable", &[("file", text(self.path.display())), ("error", text(error))]);
                Exit::Failed
            }
        }
    }
}
