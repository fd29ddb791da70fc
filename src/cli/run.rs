//! `tutela run`: plays a drill headless by an order script.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::out::{note, number, print, say, text, texts};
use super::{Exit, drill};
use crate::assessment::card::ScoreCard;
use crate::assessment::text::card_text;
use crate::exercise::log::{LogSink, Mode, NoSink};
use crate::exercise::play::{NotTaken, play};
use crate::exercise::script::{Act, Script};
use crate::exercise::{Exercise, GiveError, Setup};
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use crate::scenario::read::Loaded;
use crate::sim::event::EventKind;
use crate::sim::order::Refusal;
use crate::store;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, or the name of a drill inside the program
    scenario: String,
    /// An order script, or the name of one beside the drill, as "lawful"
    #[arg(long, value_name = "FILE")]
    orders: String,
    /// Same seed, same run
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Writes the order log here
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// Replaces an old log
    #[arg(long, requires = "log")]
    force: bool,
    /// Prints the score card as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    match prepared(arguments) {
        Ok((loaded, script, sink)) => headless(&loaded, &script, arguments.seed, sink, arguments.json),
        Err(exit) => exit,
    }
}

/// Everything is read and right before the log file is made.
fn prepared(arguments: &Arguments) -> Result<(Arc<Loaded>, Script, Box<dyn LogSink>), Exit> {
    let loaded = drill::scenario(&arguments.scenario)?;
    let script = drill::script(&loaded, &arguments.orders)?;
    let sink = match &arguments.log {
        Some(path) => log_file(path, arguments.force)?,
        None => Box::new(NoSink),
    };
    Ok((loaded, script, sink))
}

fn log_file(path: &Path, force: bool) -> Result<Box<dyn LogSink>, Exit> {
    store::create_log(path, force).map(|sink| Box::new(sink) as Box<dyn LogSink>).map_err(|error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            say("cli-log-exists", &[("file", text(path.display()))]);
            return Exit::Usage;
        }
        say("cli-log-unwritable", &[("file", text(path.display())), ("error", text(error))]);
        Exit::Failed
    })
}

/// Plays the script's seats as people would, to the end, and prints the card.
pub(super) fn headless(loaded: &Arc<Loaded>, script: &Script, seed: u64, sink: Box<dyn LogSink>, json: bool) -> Exit {
    let people = script.seats();
    let mut setup = Setup::solo(&loaded.scenario, seed, Mode::Practice);
    if !people.is_empty() {
        setup.people = people;
    }
    let started = Exercise::new(loaded.clone(), setup, sink);
    let mut exercise = match started {
        Ok(exercise) => exercise,
        Err(error) => {
            note(&error.to_string());
            return Exit::Failed;
        }
    };
    let bar = progress(Tick::from_seconds(loaded.scenario.meta.ends_at_s));
    let not_taken = play(&mut exercise, script, |exercise| advance(&bar, exercise.tick()));
    bar.finish_and_clear();
    show_card(&exercise.card(), loaded, json);
    remark_on_refusals(&exercise);
    remark_on_not_taken(&not_taken);
    if let Some(fault) = exercise.log_fault() {
        note(&fault.to_string());
        return Exit::Failed;
    }
    Exit::Done
}

pub(super) fn show_card(card: &ScoreCard, loaded: &Loaded, json: bool) {
    if !json {
        print(&card_text(card, &loaded.scenario, &loaded.texts));
        return;
    }
    match serde_json::to_string_pretty(card) {
        Ok(text) => print(&text),
        Err(error) => note(&error.to_string()),
    }
}

/// A bar where a person watches, nothing elsewhere.
pub(super) fn progress(last: Tick) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(u64::from(last.seconds())), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} s").unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style)
}

pub(super) fn advance(bar: &ProgressBar, tick: Tick) {
    if tick.0.is_multiple_of(TICKS_PER_SECOND) {
        bar.set_position(u64::from(tick.seconds()));
    }
}

fn remark_on_refusals(exercise: &Exercise) {
    for event in &exercise.events().events {
        let (what, refusal) = match &event.kind {
            EventKind::OrderRefused { seat, order, refusal } => (format!("{seat}: {}", shown(order)), refusal),
            EventKind::ControlRefused { control, refusal } => (shown(control), refusal),
            _ => continue,
        };
        let why = why_refused(*refusal);
        let at_s = number(event.tick.seconds_f32());
        say("cli-refused", &[("at_s", at_s), ("what", text(what)), ("why", text(why))]);
    }
}

fn remark_on_not_taken(not_taken: &[NotTaken]) {
    for step in not_taken {
        let what = text(shown_act(&step.act));
        let at_s = number(step.at.seconds_f32());
        match &step.why {
            Some(GiveError::Refused(refusal)) => {
                say("cli-refused", &[("at_s", at_s), ("what", what), ("why", text(why_refused(*refusal)))]);
            }
            Some(GiveError::Log(fault)) => say("cli-refused", &[("at_s", at_s), ("what", what), ("why", text(fault))]),
            None => say("cli-too-late", &[("at_s", at_s), ("what", what)]),
        }
    }
}

fn shown_act(act: &Act) -> String {
    match act {
        Act::Order(seat, order) => format!("{seat}: {}", shown(order)),
        Act::Acknowledge(seat, which) => format!("{seat}: acknowledge {}", shown(which)),
        Act::Control(control) => shown(control),
    }
}

fn why_refused(refusal: Refusal) -> String {
    texts().say(&format!("refusal-{}", kebab(&format!("{refusal:?}"))))
}

fn shown<T: serde::Serialize>(value: &T) -> String {
    ron::to_string(value).unwrap_or_default()
}

/// `TargetNotKnown` as `target-not-known`: enum names are message keys.
pub(super) fn kebab(name: &str) -> String {
    let mut key = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(c.to_ascii_lowercase());
    }
    key
}
