//! `tutela replay` and `tutela score`: a log run again, verified, and its card.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::out::{language, note, number, print, say, text};
use super::run::{advance, progress, show_card};
use super::{Exit, drill};
use crate::assessment::card::ScoreCard;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::replay::{Divergence, ReplayError, Replayed, replay as run_again};
use crate::scenario::library;
use crate::scenario::read::Loaded;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// An order log
    pub(super) log: PathBuf,
    /// The scenario that it was played on, where the program does not hold it
    #[arg(long, value_name = "FILE")]
    pub(super) scenario: Option<String>,
    /// Prints the result as JSON
    #[arg(long)]
    pub(super) json: bool,
}

pub(super) fn replay(arguments: &Arguments) -> Exit {
    let log = match drill::log(&arguments.log) {
        Ok(log) => log,
        Err(exit) => return exit,
    };
    if log.is_foreign() {
        // Its promise is to verify; what it cannot verify it must not pass.
        show_stored(&log, arguments.json);
        return Exit::InvalidInput;
    }
    match verified(&arguments.log, arguments.scenario.as_deref(), &log) {
        Ok((loaded, replayed)) => {
            if arguments.json {
                show_json(&log, &replayed);
            } else {
                show_summary(arguments, &log, &replayed);
                show_card(&replayed.card, &loaded, false);
            }
            Exit::Done
        }
        Err(exit) => exit,
    }
}

pub(super) fn score(arguments: &Arguments) -> Exit {
    let log = match drill::log(&arguments.log) {
        Ok(log) => log,
        Err(exit) => return exit,
    };
    if log.is_foreign() {
        return show_stored(&log, arguments.json);
    }
    match verified(&arguments.log, arguments.scenario.as_deref(), &log) {
        Ok((loaded, replayed)) => {
            show_card(&replayed.card, &loaded, arguments.json);
            Exit::Done
        }
        Err(exit) => exit,
    }
}

/// The log run again on its scenario, the one named or the program's own; where it diverged is said.
pub(super) fn verified(path: &Path, scenario: Option<&str>, log: &OrderLog) -> Result<(Arc<Loaded>, Replayed), Exit> {
    let loaded = drill::of_log(&log.header, scenario)?;
    let bar = progress(log.last_tick());
    let result = run_again(&loaded, log, |tick| advance(&bar, tick));
    bar.finish_and_clear();
    match result {
        Ok(replayed) => Ok((loaded, replayed)),
        Err(ReplayError::Diverged(divergence)) => {
            explain(path, log, &divergence);
            Err(Exit::Diverged)
        }
        Err(error) => {
            note(&format!("{}: {error}", path.display()));
            if matches!(error, ReplayError::OtherScenario { .. }) {
                say("cli-other-scenario", &[]);
            }
            Err(Exit::InvalidInput)
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

/// The card that another engine wrote: shown, and marked as not verified.
fn show_stored(log: &OrderLog, json: bool) -> Exit {
    say("cli-not-verifiable", &[("version", text(&log.header.program)), ("engine", number(log.header.engine))]);
    let Some(end) = &log.end else {
        say("cli-no-card", &[]);
        return Exit::InvalidInput;
    };
    let card = serde_json::from_str::<ScoreCard>(&end.card_json).ok();
    match (json, card, library::open(log.header.scenario.as_str()).ok()) {
        (false, Some(card), Some(loaded)) => show_card(&card, &loaded.speaking(language()), false),
        _ => print(&end.card_json),
    }
    Exit::Done
}

fn show_summary(arguments: &Arguments, log: &OrderLog, replayed: &Replayed) {
    say(
        "cli-verified",
        &[
            ("file", text(arguments.log.display())),
            ("seconds", number(replayed.last.seconds())),
            ("digests", number(replayed.verified_seconds)),
            ("instructions", number(log.instructions.len() as u32)),
            ("scenario", text(&log.header.scenario)),
            ("seed", text(log.header.seed)),
        ],
    );
}

fn show_json(log: &OrderLog, replayed: &Replayed) {
    let summary = Summary {
        verified: true,
        ticks: replayed.last.0,
        ended: replayed.ended,
        instructions: log.instructions.len() as u32,
        torn_line: log.torn.map(|torn| torn.line),
        card: &replayed.card,
    };
    match serde_json::to_string_pretty(&summary) {
        Ok(text) => print(&text),
        Err(error) => note(&error.to_string()),
    }
}

/// What `replay --json` prints.
#[derive(Serialize)]
struct Summary<'a> {
    verified: bool,
    ticks: u32,
    /// The drill came to its own end.
    ended: bool,
    instructions: u32,
    torn_line: Option<u32>,
    card: &'a ScoreCard,
}
