//! `tutela whatif`: from a moment of a log, other orders over many seeds; luck and judgement apart.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::kept_log::{KeptLog, Verified};
use super::out::{note, print, say, text};
use super::rollout::{MAX_FIRST_SEED, Page, cores, runs_bar};
use super::run::kebab;
use super::{Exit, drill, interrupt};
use crate::exercise::Exercise;
use crate::exercise::branch::ResumeError;
use crate::exercise::distribution::Outcome;
use crate::exercise::log::NoSink;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::replay::ReplayError;
use crate::exercise::whatif::{Alternative, Figure, Played, WhatIf, orders_of, what_if};
use crate::scenario::ids::{DecisionId, TICKS_PER_SECOND, Tick};
use crate::scenario::read::Loaded;
use crate::sim::event::{EventKind, EventRecord};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// An order log
    log: PathBuf,
    /// The second of the drill from which the alternatives go on
    #[arg(long, value_name = "SECONDS", required_unless_present = "decision", conflicts_with = "decision")]
    at: Option<f32>,
    /// The decision before whose answer the alternatives go on, by its id
    #[arg(long, value_name = "ID")]
    decision: Option<String>,
    /// Orders that might have been given instead: an order script, or the name of one beside the drill. May be repeated
    #[arg(long, value_name = "FILE")]
    orders: Vec<String>,
    /// How many seeds for each alternative
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..=MAX_SEEDS))]
    seeds: u64,
    /// The first of them; the others follow it
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(0..=MAX_FIRST_SEED))]
    first_seed: u64,
    /// Runs at a time; all cores if left out. The results are the same for any number
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1024))]
    threads: Option<u32>,
    /// The scenario that the log was played on, where the program does not hold it
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    /// Prints one JSON document with every run (docs/roll-outs.md)
    #[arg(long)]
    json: bool,
}

/// Most seeds of one alternative: an hour or so of a large machine.
const MAX_SEEDS: u64 = 100_000;

pub(super) fn run(arguments: &Arguments) -> Exit {
    match compared(arguments) {
        Ok((loaded, result)) => {
            if arguments.json {
                as_json(arguments, &loaded, &result);
            } else {
                as_text(&loaded, &result);
            }
            interrupt::stopped("cli-interrupted", seeds_of(&result), arguments.seeds).unwrap_or(Exit::Done)
        }
        Err(exit) => exit,
    }
}

fn compared(arguments: &Arguments) -> Result<(Arc<Loaded>, WhatIf), Exit> {
    // All of it, not only as far as the moment: what is compared with must be a run that was played.
    let verified = KeptLog::open(&arguments.log)?.verified(arguments.scenario.as_deref())?;
    let Verified { log, loaded, replayed, .. } = verified;
    let mut alternatives =
        vec![Alternative { name: arguments.log.display().to_string(), script: orders_of("log", &log) }];
    for name in &arguments.orders {
        alternatives.push(Alternative { name: name.clone(), script: drill::script(&loaded, name)? });
    }
    let at = moment(arguments, &loaded, &log, &replayed.events)?;
    let exercise = resumed(arguments, &loaded, &log, at)?;
    if exercise.ended() {
        say("cli-whatif-over", &[("seconds", text(at.seconds())), ("last", text(log.last_tick().seconds()))]);
        return Err(Exit::Usage);
    }
    let seeds: Vec<u64> = (arguments.first_seed..arguments.first_seed + arguments.seeds).collect();
    let bar = runs_bar(alternatives.len() as u64 * arguments.seeds);
    let threads = arguments.threads.unwrap_or_else(cores);
    let stop = interrupt::watched();
    let result = what_if(&exercise.moment(), alternatives, &seeds, threads, stop, |ended| bar.set_position(ended));
    bar.finish_and_clear();
    result.map(|result| (loaded, result)).map_err(|error| {
        note(&error.to_string());
        Exit::Failed
    })
}

/// Seeds that every alternative was played on.
fn seeds_of(result: &WhatIf) -> u64 {
    result.alternatives.first().map_or(0, |first| first.runs.len() as u64)
}

/// The last tick that the alternatives share.
fn moment(arguments: &Arguments, loaded: &Loaded, log: &OrderLog, record: &EventRecord) -> Result<Tick, Exit> {
    let Some(decision) = &arguments.decision else {
        let at_s = arguments.at.unwrap_or_default();
        let last_s = log.last_tick().seconds();
        // Also false for what is not a number.
        if !(0.0..last_s as f32).contains(&at_s) {
            say("cli-whatif-at", &[("at", text(at_s)), ("last", text(last_s))]);
            return Err(Exit::Usage);
        }
        // Seats are handed out on the first tick, which all alternatives share.
        return Ok(Tick((at_s * TICKS_PER_SECOND as f32).round() as u32).max(Tick(1)));
    };
    let id = DecisionId::from(decision.as_str());
    let events = &record.events;
    let answered =
        events.iter().find(|event| matches!(&event.kind, EventKind::Decided { decision, .. } if *decision == id));
    let opened = events
        .iter()
        .find(|event| matches!(&event.kind, EventKind::DecisionOpened { decision, .. } if *decision == id));
    match answered.map(|event| Tick(event.tick.0.saturating_sub(1))).or(opened.map(|event| event.tick)) {
        Some(at) => Ok(at),
        None => {
            let known: Vec<&str> = loaded.scenario.decisions.iter().map(|decision| decision.id.as_str()).collect();
            say("cli-whatif-decision", &[("decision", text(decision)), ("decisions", text(known.join(", ")))]);
            Err(Exit::InvalidInput)
        }
    }
}

fn resumed(arguments: &Arguments, loaded: &Arc<Loaded>, log: &OrderLog, until: Tick) -> Result<Exercise, Exit> {
    Exercise::resumed(loaded.clone(), log, until, Box::new(NoSink)).map_err(|error| {
        note(&format!("{}: {error}", arguments.log.display()));
        match error {
            ResumeError::Replay(ReplayError::Diverged(_)) => Exit::Diverged,
            ResumeError::Replay(_) => Exit::InvalidInput,
            ResumeError::Log(_) => Exit::Failed,
        }
    })
}

fn as_text(loaded: &Arc<Loaded>, result: &WhatIf) {
    let texts = &loaded.texts;
    let mut page = Page::new(texts, seeds_of(result) as u32);
    let values = [
        ("title", text(texts.say(loaded.scenario.meta.title.as_str()))),
        ("at", text(clock(result.at))),
        ("seeds", text(seeds_of(result))),
    ];
    page.line(&texts.say_with("cli-whatif-title", &values));
    for (no, alternative) in result.alternatives.iter().enumerate() {
        page.line("");
        let key = if no == 0 { "cli-whatif-as-given" } else { "cli-whatif-instead" };
        page.line(&texts.say_with(key, &[("name", text(&alternative.name))]));
        page.marks(&alternative.distribution);
        page.outcomes(&alternative.distribution, &loaded.scenario);
        differences(&mut page, alternative);
    }
    page.line("");
    page.line(&texts.say("cli-whatif-apart"));
    for scale in &result.scales {
        let number = |value: Option<f32>, places: usize| {
            value.map_or_else(|| texts.say("cli-rollout-none"), |value| format!("{value:.places$}"))
        };
        let share = scale.judgement_share.map(|share| share * 100.0);
        let values = [
            ("scale", text(texts.say(&format!("scale-{}", kebab(&format!("{:?}", scale.scale)))))),
            ("judgement", text(number(scale.judgement, 1))),
            ("luck", text(number(scale.luck, 1))),
            ("share", text(number(share, 0))),
        ];
        page.line(&texts.say_with("cli-whatif-share", &values));
    }
    print(&page.out);
}

/// What came out differently than with the orders of the log, seed by seed; equal figures are left out.
fn differences(page: &mut Page, alternative: &Played) {
    let changed = alternative.against_first.iter().filter(|one| one.higher + one.lower > 0);
    let changed: Vec<_> = changed.collect();
    if !changed.is_empty() {
        page.head("cli-whatif-difference");
    }
    for one in changed {
        let (key, places) = match one.of {
            Figure::Mark(scale) => (format!("scale-{}", kebab(&format!("{scale:?}"))), 1),
            Figure::Outcome(Outcome::FirstProtectiveActS) => ("cli-rollout-first-act".to_owned(), 1),
            Figure::Outcome(outcome) => (format!("outcome-{}", kebab(&format!("{outcome:?}"))), 2),
        };
        let name = page.texts.say(&key);
        page.row(&name, one.spread.as_ref(), places);
        let values = [
            ("higher", text(one.higher)),
            ("equal", text(one.equal)),
            ("lower", text(one.lower)),
            ("of", text(one.pairs)),
        ];
        let counts = page.texts.say_with("cli-whatif-counts", &values);
        page.line(&format!("    {counts}"));
    }
}

fn clock(at: Tick) -> String {
    format!("{}:{:02}", at.seconds() / 60, at.seconds() % 60)
}

fn as_json(arguments: &Arguments, loaded: &Loaded, result: &WhatIf) {
    let document = Document {
        format: 1,
        scenario: loaded.scenario.meta.id.to_string(),
        digest: loaded.digest.to_string(),
        first_seed: arguments.first_seed,
        seeds: seeds_of(result),
        result,
    };
    match serde_json::to_string_pretty(&document) {
        Ok(text) => print(&text),
        Err(error) => note(&error.to_string()),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    scenario: String,
    digest: String,
    first_seed: u64,
    seeds: u64,
    #[serde(flatten)]
    result: &'a WhatIf,
}
