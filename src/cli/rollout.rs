//! `tutela rollout`: one drill and script under many seeds, and how marks and outcomes spread.

use std::io::IsTerminal;
use std::num::NonZero;
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use super::out::{note, print, text};
use super::run::kebab;
use super::{Exit, drill, interrupt};
use crate::exercise::distribution::{Distribution, Outcome, Spread};
use crate::exercise::rollouts::{Plan, RollOut, run as run_all};
use crate::scenario::Scenario;
use crate::scenario::read::Loaded;
use crate::scenario::texts::Texts;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, or the name of a drill inside the program
    scenario: String,
    /// An order script, or the name of one beside the drill, as "lawful"
    #[arg(long, value_name = "FILE")]
    orders: String,
    /// How many seeds
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..=MAX_SEEDS))]
    seeds: u64,
    /// The first of them; the others follow it
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(0..=MAX_FIRST_SEED))]
    first_seed: u64,
    /// Runs at a time; all cores if left out. The results are the same for any number
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1024))]
    threads: Option<u32>,
    /// Prints one JSON document with every run (docs/roll-outs.md)
    #[arg(long)]
    json: bool,
}

/// Most runs of one command: some hours of a large machine.
const MAX_SEEDS: u64 = 1_000_000;
/// Largest whole number that every reader of JSON holds exactly, less the most runs.
pub(super) const MAX_FIRST_SEED: u64 = (1 << 53) - 1 - MAX_SEEDS;
/// Width of a row's name: the longest of them and a gap.
const NAME_WIDTH: usize = 42;

pub(super) fn run(arguments: &Arguments) -> Exit {
    let loaded = match drill::scenario(&arguments.scenario) {
        Ok(loaded) => loaded,
        Err(exit) => return exit,
    };
    let script = match drill::script(&loaded, &arguments.orders) {
        Ok(script) => script,
        Err(exit) => return exit,
    };
    let threads = arguments.threads.unwrap_or_else(cores);
    let plan = Plan::new(loaded.clone(), script, arguments.first_seed..arguments.first_seed + arguments.seeds);
    let plan = plan.until(interrupt::watched());
    let bar = runs_bar(plan.runs());
    let ended = run_all(&plan, threads, |ended| bar.set_position(ended));
    bar.finish_and_clear();
    let runs = match ended {
        Ok(runs) => runs,
        Err(error) => {
            note(&error.to_string());
            return Exit::Failed;
        }
    };
    if arguments.json {
        as_json(arguments, &loaded, &runs);
    } else {
        as_text(arguments, &loaded, &runs);
    }
    interrupt::stopped("cli-interrupted", runs.len() as u64, plan.runs()).unwrap_or(Exit::Done)
}

/// Threads that this machine runs at once.
pub(super) fn cores() -> u32 {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    u32::try_from(cores).unwrap_or(1)
}

pub(super) fn runs_bar(runs: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(runs), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len}  {eta}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn as_text(arguments: &Arguments, loaded: &Arc<Loaded>, runs: &[RollOut]) {
    let (distribution, texts) = (Distribution::of(runs), &loaded.texts);
    let mut page = Page::new(texts, distribution.runs);
    let title = texts.say(loaded.scenario.meta.title.as_str());
    let last = runs.last().map_or(arguments.first_seed, |run| run.seed);
    // Seeds as text: a number would be written with separators.
    let values = [
        ("title", text(title)),
        ("orders", text(&arguments.orders)),
        ("runs", text(distribution.runs)),
        ("first", text(arguments.first_seed)),
        ("last", text(last)),
    ];
    page.line(&texts.say_with("cli-rollout-title", &values));
    page.marks(&distribution);
    page.outcomes(&distribution, &loaded.scenario);
    print(&page.out);
}

/// Rows of a table, in the columns mean, least, tenth, median, ninetieth, most.
pub(super) struct Page<'a> {
    pub texts: &'a Texts,
    runs: u32,
    pub out: String,
}

impl<'a> Page<'a> {
    pub fn new(texts: &'a Texts, runs: u32) -> Self {
        Self { texts, runs, out: String::new() }
    }

    /// Marks, passes and hard fails.
    pub fn marks(&mut self, distribution: &Distribution) {
        self.head("cli-rollout-scales");
        for scale in &distribution.scales {
            let name = self.texts.say(&format!("scale-{}", kebab(&format!("{:?}", scale.scale))));
            self.row(&name, scale.mark.as_ref(), 1);
            self.count("cli-rollout-passed", scale.passed);
            self.count("cli-rollout-capped", scale.capped);
        }
        self.line("");
        self.count_at(0, &self.texts.say("cli-rollout-passed-all"), distribution.passed_all);
        self.count_at(0, &self.texts.say("cli-rollout-clean"), distribution.without_hard_fail);
        for (kind, count) in &distribution.hard_fails {
            let name = self.texts.say(&format!("hard-fail-{}", kebab(&format!("{kind:?}"))));
            self.count_at(2, &name, *count);
        }
    }

    pub fn outcomes(&mut self, distribution: &Distribution, scenario: &Scenario) {
        self.head("cli-rollout-outcomes");
        for outcome in &distribution.outcomes {
            let places = if outcome.outcome == Outcome::Consent { 2 } else { 1 };
            let key = match outcome.outcome {
                Outcome::FirstProtectiveActS => "cli-rollout-first-act".to_owned(),
                other => format!("outcome-{}", kebab(&format!("{other:?}"))),
            };
            self.row(&self.texts.say(&key), outcome.spread.as_ref(), places);
        }
        for (group, spread) in &distribution.trust {
            let group = scenario.people.iter().find(|one| one.id.as_str() == group);
            let name = group.map(|group| self.texts.say(group.name.as_str())).unwrap_or_default();
            self.row(&self.texts.say_with("outcome-trust", &[("group", text(name))]), Some(spread), 2);
        }
    }

    pub fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    pub fn head(&mut self, key: &str) {
        self.line("");
        let columns = ["mean", "least", "tenth", "median", "ninetieth", "most"];
        let columns = columns.map(|column| format!("{:>9}", self.texts.say(&format!("cli-rollout-{column}"))));
        let name = self.texts.say(key);
        self.line(&format!("{name:<NAME_WIDTH$}{}", columns.concat()));
    }

    pub fn row(&mut self, name: &str, spread: Option<&Spread>, places: usize) {
        let cells = match spread {
            Some(Spread { least, tenth, median, ninetieth, most, mean }) => {
                [mean, least, tenth, median, ninetieth, most].map(|value| format!("{value:>9.places$}")).concat()
            }
            None => format!("{:>9}", self.texts.say("cli-rollout-none")),
        };
        self.line(&format!("  {name:<width$}{cells}", width = NAME_WIDTH - 2));
    }

    fn count(&mut self, key: &str, count: u32) {
        self.count_at(4, &self.texts.say(key), count);
    }

    /// So many of all runs.
    fn count_at(&mut self, indent: usize, name: &str, count: u32) {
        let values = [("count", text(count)), ("runs", text(self.runs))];
        let count = self.texts.say_with("cli-rollout-of", &values);
        self.line(&format!("{:indent$}{name:<width$}{count:>9}", "", width = NAME_WIDTH - indent));
    }
}

fn as_json(arguments: &Arguments, loaded: &Loaded, runs: &[RollOut]) {
    let document = Document {
        format: 1,
        scenario: loaded.scenario.meta.id.to_string(),
        digest: loaded.digest.to_string(),
        orders: arguments.orders.clone(),
        distribution: Distribution::of(runs),
        runs,
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
    /// Of the scenario: other rules or parameters give other runs.
    digest: String,
    orders: String,
    distribution: Distribution,
    /// In seed order.
    runs: &'a [RollOut],
}
