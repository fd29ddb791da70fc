//! What if, beside the frame: alternatives from a moment of a run, over many seeds, on other threads or between frames.

use std::sync::Arc;

use super::debrief::ask::Instead;
use crate::exercise::Exercise;
use crate::exercise::branch::Moment;
use crate::exercise::log::NoSink;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::rollouts::{Plan, RollOut, Slices};
use crate::exercise::script::{self, Act, Script, Step};
use crate::exercise::whatif::{WhatIf, orders_of};
use crate::review::Review;
use crate::scenario::ids::{DecisionId, OptionId, Tick};
use crate::scenario::read::Loaded;
use crate::sim::event::EventKind;
use crate::sim::order::Order;
use crate::window::job::{Job, Progress};

/// What is given from the moment on. A script that does not read is no script: nothing more is ordered.
pub fn script_of(review: &Review, log: &OrderLog, instead: &Instead, at: Tick) -> Script {
    let loaded = &review.loaded;
    let none = || Script { file: String::new(), scenario: loaded.scenario.meta.id.clone(), steps: Vec::new() };
    match instead {
        Instead::Nothing => none(),
        Instead::Script(name) => {
            let text = loaded.scripts.get(name);
            let script = text.and_then(|text| script::read(name, text.as_bytes()).ok()).unwrap_or_else(none);
            catching_up(script, review, at)
        }
        Instead::Option(decision, option) => answered_otherwise(loaded, log, decision, option, at),
    }
}

/// Decisions that wait for an answer at the moment and that the script has answered before it are answered at once: those
/// steps are past, and the decisions would lapse.
fn catching_up(mut script: Script, review: &Review, at: Tick) -> Script {
    let waits = |step: &&mut Step| match &step.act {
        Act::Order(_, Order::Decide { decision, .. }) => step.at <= at && is_open(review, decision, at),
        _ => false,
    };
    script.steps.iter_mut().filter(waits).for_each(|step| step.at = next(at));
    script.steps.sort_by_key(|step| step.at);
    script
}

/// It was put to the seat by then, and neither answered nor lapsed.
fn is_open(review: &Review, decision: &DecisionId, at: Tick) -> bool {
    let past = review.events.events.iter().filter(|event| event.tick <= at);
    let said = past.filter_map(|event| match &event.kind {
        EventKind::DecisionOpened { decision: of, .. } => Some((of, true)),
        EventKind::Decided { decision: of, .. } | EventKind::DecisionLapsed { decision: of, .. } => Some((of, false)),
        _ => None,
    });
    let mut of_it = said.filter(|(of, _)| *of == decision);
    of_it.next_back().is_some_and(|(_, is_open)| is_open)
}

/// The first tick that is played otherwise; seats are handed out on the first one of all.
fn next(at: Tick) -> Tick {
    Tick(at.0.max(1) + 1)
}

/// The orders that were given, with another answer to one decision: when it was answered, or at once where it was not.
fn answered_otherwise(loaded: &Loaded, log: &OrderLog, decision: &DecisionId, option: &OptionId, at: Tick) -> Script {
    let mut script = orders_of("log", log);
    let is_it = |order: &Order| matches!(order, Order::Decide { decision: of, .. } if of == decision);
    let rationale = String::new();
    let other = Order::Decide { decision: decision.clone(), option: option.clone(), rationale };
    let mut is_answered = false;
    for step in &mut script.steps {
        if let Act::Order(_, order) = &mut step.act
            && is_it(order)
            && step.at > at
        {
            *order = other.clone();
            is_answered = true;
        }
    }
    let declared = loaded.scenario.decision(decision);
    if let (false, Some(declared)) = (is_answered, declared) {
        let step = Step { at: next(at), act: Act::Order(declared.seat.clone(), other) };
        let place = script.steps.partition_point(|one| one.at < step.at);
        script.steps.insert(place, step);
    }
    script
}

/// A comparison under way, or its result. Dropping it ends the work.
pub struct Rehearsal {
    pub at: Tick,
    /// Of the orders that are compared with those given.
    pub name: String,
    pub seeds: u32,
    job: Job<Option<WhatIf>>,
    state: State,
}

/// What is to be compared.
pub struct Ask {
    pub loaded: Arc<Loaded>,
    pub log: Arc<OrderLog>,
    pub at: Tick,
    pub name: String,
    pub script: Script,
    pub seeds: u32,
}

pub enum State {
    Running {
        done: u32,
        of: u32,
    },
    Done(WhatIf),
    /// The run could not be repeated up to the moment.
    Failed,
}

impl Rehearsal {
    pub fn begin(ask: Ask) -> Self {
        let (at, name, seeds) = (ask.at, ask.name.clone(), ask.seeds);
        let state = State::Running { done: 0, of: seeds * 2 };
        Self { at, name, seeds, job: compared(ask), state }
    }

    /// Once a frame: takes up what has come.
    pub fn advance(&mut self) {
        if let State::Running { done, .. } = &mut self.state {
            match self.job.take() {
                Some(result) => self.state = result.map_or(State::Failed, State::Done),
                None if self.job.is_lost() => self.state = State::Failed,
                None => *done = self.job.done().0,
            }
        }
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn is_running(&self) -> bool {
        matches!(self.state, State::Running { .. })
    }
}

/// The alternatives over some of the seeds, a slice at a time.
struct Table {
    played: Vec<(String, Slices)>,
}

impl Table {
    fn new(moment: &Moment, ask: &Ask, seeds: &[u64]) -> Self {
        let given = (String::new(), orders_of("log", &ask.log));
        let instead = (ask.name.clone(), ask.script.clone());
        let slices = |script| Slices::new(Plan::from_moment(moment, Some(script), seeds.iter().copied()));
        Self { played: [given, instead].map(|(name, script)| (name, slices(script))).into() }
    }

    /// Answers whether all runs have ended. A run without a sink has nothing that fails.
    fn advance(&mut self, ticks: u32) -> bool {
        self.played.iter_mut().all(|(_, slices)| slices.advance(ticks).unwrap_or(true))
    }

    fn done(&self) -> u32 {
        self.played.iter().map(|(_, slices)| slices.results().len() as u32).sum()
    }

    fn results(&self) -> Vec<(String, Vec<RollOut>)> {
        self.played.iter().map(|(name, slices)| (name.clone(), slices.results().to_vec())).collect()
    }
}

fn moment(ask: &Ask) -> Option<Moment> {
    // Seats are handed out on the first tick, which all alternatives share.
    let at = ask.at.max(Tick(1));
    Exercise::resumed(ask.loaded.clone(), &ask.log, at, Box::new(NoSink)).ok().map(|exercise| exercise.moment())
}

fn seeds(ask: &Ask) -> Vec<u64> {
    (1..=u64::from(ask.seeds)).collect()
}

#[cfg(not(target_arch = "wasm32"))]
fn compared(ask: Ask) -> Job<Option<WhatIf>> {
    Job::begin(ask.seeds * 2, move |progress| compare(&ask, progress))
}

/// A page has one thread, so that all seeds wait for their slices.
#[cfg(target_arch = "wasm32")]
fn compared(ask: Ask) -> Job<Option<WhatIf>> {
    let of = ask.seeds * 2;
    let begin = move || {
        let moment = moment(&ask)?;
        Some((moment.tick(), Table::new(&moment, &ask, &seeds(&ask))))
    };
    Job::sliced(of, begin, |under_way, progress: &Progress| {
        let Some((at, table)) = under_way else { return Some(None) };
        if table.advance(SLICE_TICKS) {
            return Some(Some(WhatIf::of(*at, table.results())));
        }
        progress.reach(table.done());
        None
    })
}

/// One thread that waits for the others; each of those has its own seeds.
#[cfg(not(target_arch = "wasm32"))]
fn compare(ask: &Ask, progress: &Progress) -> Option<WhatIf> {
    let moment = moment(ask)?;
    let seeds = seeds(ask);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(seeds.len().max(1));
    let parts: std::sync::Mutex<Vec<Vec<(String, Vec<RollOut>)>>> = std::sync::Mutex::default();
    std::thread::scope(|scope| {
        for part in seeds.chunks(seeds.len().div_ceil(threads).max(1)) {
            let (moment, parts) = (&moment, &parts);
            scope.spawn(move || {
                let mut table = Table::new(moment, ask, part);
                let mut counted = 0;
                while !progress.is_cancelled() {
                    let over = table.advance(SLICE_TICKS);
                    progress.add(table.done() - counted);
                    counted = table.done();
                    if over {
                        parts.lock().map(|mut parts| parts.push(table.results())).ok();
                        return;
                    }
                }
            });
        }
    });
    let mut played: Vec<(String, Vec<RollOut>)> = Vec::new();
    for part in parts.into_inner().ok()? {
        for (no, (name, runs)) in part.into_iter().enumerate() {
            if played.len() <= no {
                played.push((name, Vec::new()));
            }
            played[no].1.extend(runs);
        }
    }
    // In seed order, whichever thread was first.
    played.iter_mut().for_each(|(_, runs)| runs.sort_by_key(|run| run.seed));
    (played.first()?.1.len() == seeds.len()).then(|| WhatIf::of(moment.tick(), played))
}

/// A cancelled comparison ends after so many ticks at most; in a page it is about ten milliseconds of an ordinary one.
const SLICE_TICKS: u32 = if cfg!(target_arch = "wasm32") { 30 } else { 1_000 };
