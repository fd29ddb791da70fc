//! The one way to a log: read, what is missing said, run again on its scenario. No command shows a mark that did not come
//! out of that, but for the stored card of another engine, which `tutela score` and `tutela replay` mark as such.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Exit;
use super::drill;
use super::out::{note, number, say, text};
use super::run::{advance, progress};
use crate::exercise::log::{ENGINE, MAX_BYTES};
use crate::exercise::log_reader::{self, OrderLog};
use crate::exercise::replay::{Divergence, ReplayError, Replayed, replay};
use crate::review::side_file::LogIdentity;
use crate::scenario::read::Loaded;

/// A log as it stands on disk; nothing in it is verified yet.
pub(super) struct KeptLog {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) log: OrderLog,
}

impl KeptLog {
    /// Reads a log. What is wrong, torn or missing is said, and so is another engine.
    pub(super) fn open(path: &Path) -> Result<Self, Exit> {
        let bytes = drill::read_file(path, MAX_BYTES)?;
        let file = path.display().to_string();
        let log = log_reader::read(&file, &bytes).map_err(|error| {
            note(&error.to_string());
            Exit::InvalidInput
        })?;
        if let Some(torn) = log.torn {
            say("cli-torn", &[("file", text(&file)), ("line", number(torn.line)), ("bytes", number(torn.bytes))]);
        }
        if log.is_foreign() {
            let engines = [("engine", number(log.header.engine)), ("here", number(ENGINE))];
            let log = [("file", text(&file)), ("version", text(&log.header.program))];
            say("log-foreign", &[log, engines].concat());
        } else if log.end.is_none() {
            say("cli-unfinished", &[("file", text(&file)), ("seconds", number(log.last_tick().seconds()))]);
        }
        Ok(Self { path: path.to_owned(), bytes, log })
    }

    /// By which a side file knows its log.
    pub(super) fn identity(&self) -> LogIdentity {
        LogIdentity::of(&self.log.header, &self.bytes)
    }

    /// The log run again on its scenario, the one named or the program's own; where it does not agree is said.
    pub(super) fn verified(self, scenario: Option<&str>) -> Result<Verified, Exit> {
        if self.log.is_foreign() {
            // That was said when it was opened; what cannot be verified must not pass.
            return Err(Exit::InvalidInput);
        }
        let loaded = drill::of_log(&self.log.header, scenario)?;
        let bar = progress(self.log.last_tick());
        let result = replay(&loaded, &self.log, |tick| advance(&bar, tick));
        bar.finish_and_clear();
        let Self { path, bytes, log } = self;
        match result {
            Ok(replayed) => Ok(Verified { path, bytes, log, loaded, replayed }),
            Err(ReplayError::Diverged(divergence)) => {
                explain(&path, &log, &divergence);
                Err(Exit::Diverged)
            }
            Err(error) => {
                note(&format!("{}: {error}", path.display()));
                if matches!(error, ReplayError::OtherScenario { .. } | ReplayError::OtherDrill { .. }) {
                    say("cli-other-scenario", &[]);
                }
                Err(Exit::InvalidInput)
            }
        }
    }
}

/// Where it diverged, and what to do next.
fn explain(path: &Path, log: &OrderLog, divergence: &Divergence) {
    note(&format!("{}: {divergence}", path.display()));
    let here = env!("CARGO_PKG_VERSION");
    let key = if divergence.written_by == here { "cli-diverged-same-version" } else { "cli-diverged-other-version" };
    let orders = log.instructions.iter().filter(|one| one.tick > divergence.verified && one.tick <= divergence.at);
    say(
        key,
        &[
            ("version", text(&divergence.written_by)),
            ("here", text(here)),
            ("from", number(divergence.verified.0 + 1)),
            ("to", number(divergence.at.0)),
            ("orders", number(orders.count() as u32)),
        ],
    );
}

/// A log whose every digest came out again, and its card where it holds one.
pub(super) struct Verified {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) log: OrderLog,
    pub(super) loaded: Arc<Loaded>,
    pub(super) replayed: Replayed,
}
