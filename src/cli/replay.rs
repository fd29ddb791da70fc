//! `tutela replay` and `tutela score`: a log run again, verified, and its card.

use std::path::PathBuf;

use serde::Serialize;

use super::Exit;
use super::kept_log::{KeptLog, Verified};
use super::out::{language, note, number, print, say, text, texts};
use super::run::show_card;
use crate::assessment::card::{Ending, ScoreCard};
use crate::exercise::log_reader::OrderLog;
use crate::scenario::library;

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
    shown(arguments, |verified| {
        if arguments.json {
            show_json(verified);
        } else {
            show_summary(verified);
            show_card(&verified.replayed.card, &verified.loaded, false);
        }
    })
}

pub(super) fn score(arguments: &Arguments) -> Exit {
    shown(arguments, |verified| show_card(&verified.replayed.card, &verified.loaded, arguments.json))
}

/// Shows what was verified; of another engine's log its stored card, which is not.
fn shown(arguments: &Arguments, show: impl FnOnce(&Verified)) -> Exit {
    let kept = match KeptLog::open(&arguments.log) {
        Ok(kept) => kept,
        Err(exit) => return exit,
    };
    if kept.log.is_foreign() {
        show_stored(&kept.log, arguments.json);
        // The promise of both is a card that was verified.
        return Exit::InvalidInput;
    }
    match kept.verified(arguments.scenario.as_deref()) {
        Ok(verified) => {
            show(&verified);
            Exit::Done
        }
        Err(exit) => exit,
    }
}

/// The card that another engine wrote, with the words that nobody has verified it, where the card itself is read.
fn show_stored(log: &OrderLog, json: bool) {
    let stored = log.end.as_ref().map(|end| end.card_json.as_str());
    if json {
        let card = stored.and_then(|card| serde_json::from_str(card).ok());
        let header = &log.header;
        return show_pretty(&Stored { verified: false, engine: header.engine, program: &header.program, card });
    }
    let Some(stored) = stored else {
        return say("cli-no-card", &[]);
    };
    print(&texts().say("log-stored-card"));
    let card = serde_json::from_str::<ScoreCard>(stored).ok();
    match (card, library::open(log.header.scenario.as_str()).ok()) {
        (Some(card), Some(loaded)) => show_card(&card, &loaded.speaking(language()), false),
        _ => print(stored),
    }
}

fn show_summary(verified: &Verified) {
    let Verified { log, replayed, .. } = verified;
    say(
        "cli-verified",
        &[
            ("file", text(verified.path.display())),
            ("seconds", number(replayed.last.seconds())),
            ("digests", number(replayed.verified_seconds)),
            ("instructions", number(log.instructions.len() as u32)),
            ("scenario", text(&log.header.scenario)),
            ("seed", text(log.header.seed)),
        ],
    );
}

fn show_json(verified: &Verified) {
    let Verified { log, replayed, .. } = verified;
    show_pretty(&Summary {
        verified: true,
        ticks: replayed.last.0,
        ended: replayed.card.ending == Ending::Reached,
        cut_off: log.end.is_none(),
        instructions: log.instructions.len() as u32,
        torn_line: log.torn.map(|torn| torn.line),
        card: &replayed.card,
    });
}

fn show_pretty(value: &impl Serialize) {
    match serde_json::to_string_pretty(value) {
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
    /// There is no closing line: the card is of as much of the run as the log holds.
    cut_off: bool,
    instructions: u32,
    torn_line: Option<u32>,
    card: &'a ScoreCard,
}

/// What `replay --json` and `score --json` print of a log of another engine.
#[derive(Serialize)]
struct Stored<'a> {
    verified: bool,
    engine: u32,
    program: &'a str,
    /// As it stands in the log, in the shape of its version.
    card: Option<serde_json::Value>,
}
