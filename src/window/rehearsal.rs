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
use crate::scenario::ids::{DecisionId, OptionId, Tick};
use crate::scenario::read::Loaded;
use crate::sim::order::Order;

/// What is given from the moment on. A script that does not read is no script: nothing more is ordered.
pub fn script_of(loaded: &Loaded, log: &OrderLog, instead: &Instead, at: Tick) -> Script {
    let none = || Script { file: String::new(), scenario: loaded.scenario.meta.id.clone(), steps: Vec::new() };
    match instead {
        Instead::Nothing => none(),
        Instead::Script(name) => {
            let text = loaded.scripts.get(name);
            text.and_then(|text| script::read(name, text.as_bytes()).ok()).unwrap_or_else(none)
        }
        Instead::Option(decision, option) => answered_otherwise(loaded, log, decision, option, at),
    }
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
    let declared = loaded.scenario.decisions.iter().find(|one| one.id == *decision);
    if let (false, Some(declared)) = (is_answered, declared) {
        let step = Step { at: Tick(at.0 + 1), act: Act::Order(declared.seat.clone(), other) };
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
    work: Work,
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
        Self { at, name, seeds, work: Work::begin(ask), state }
    }

    /// Once a frame: takes up what has come, and does a slice of the work where there are no threads for it.
    pub fn advance(&mut self) {
        if let State::Running { done, .. } = &mut self.state {
            match self.work.advance() {
                Come::Nothing(runs) => *done = runs,
                Come::Result(result) => self.state = result.map_or(State::Failed, State::Done),
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

enum Come {
    /// Runs that have ended so far.
    Nothing(u32),
    Result(Option<WhatIf>),
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
use threads::Work;

#[cfg(not(target_arch = "wasm32"))]
mod threads {
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    use std::sync::mpsc::{Receiver, TryRecvError, channel};
    use std::sync::{Arc, Mutex};

    use super::{Ask, Come, Table, moment, seeds};
    use crate::exercise::rollouts::RollOut;
    use crate::exercise::whatif::WhatIf;

    /// One thread that waits for the others; each of those has its own seeds.
    pub(super) struct Work {
        result: Receiver<Option<WhatIf>>,
        shared: Arc<Shared>,
    }

    #[derive(Default)]
    struct Shared {
        done: AtomicU32,
        cancelled: AtomicBool,
    }

    impl Work {
        pub(super) fn begin(ask: Ask) -> Self {
            let (send, result) = channel();
            let shared = Arc::new(Shared::default());
            let theirs = shared.clone();
            // The window may be gone when the result comes: then nobody wants it.
            std::thread::spawn(move || drop(send.send(compare(&ask, &theirs))));
            Self { result, shared }
        }

        pub(super) fn advance(&mut self) -> Come {
            match self.result.try_recv() {
                Ok(result) => Come::Result(result),
                Err(TryRecvError::Empty) => Come::Nothing(self.shared.done.load(Ordering::Relaxed)),
                Err(TryRecvError::Disconnected) => Come::Result(None),
            }
        }
    }

    impl Drop for Work {
        fn drop(&mut self) {
            self.shared.cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn compare(ask: &Ask, shared: &Shared) -> Option<WhatIf> {
        let moment = moment(ask)?;
        let seeds = seeds(ask);
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(seeds.len().max(1));
        let parts: Mutex<Vec<Vec<(String, Vec<RollOut>)>>> = Mutex::default();
        std::thread::scope(|scope| {
            for part in seeds.chunks(seeds.len().div_ceil(threads).max(1)) {
                let (moment, parts) = (&moment, &parts);
                scope.spawn(move || {
                    let mut table = Table::new(moment, ask, part);
                    let mut counted = 0;
                    while !shared.cancelled.load(Ordering::Relaxed) {
                        let over = table.advance(SLICE_TICKS);
                        shared.done.fetch_add(table.done() - counted, Ordering::Relaxed);
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

    /// A cancelled comparison ends after so many ticks at most.
    const SLICE_TICKS: u32 = 1_000;
}

#[cfg(target_arch = "wasm32")]
use slices::Work;

#[cfg(target_arch = "wasm32")]
mod slices {
    use super::{Ask, Come, Table, moment, seeds};
    use crate::exercise::whatif::WhatIf;
    use crate::scenario::ids::Tick;

    /// A page has one thread: the work waits for its slice of each frame.
    pub(super) enum Work {
        Asked(Box<Ask>),
        Under(Tick, Table),
        Over,
    }

    impl Work {
        pub(super) fn begin(ask: Ask) -> Self {
            Self::Asked(Box::new(ask))
        }

        pub(super) fn advance(&mut self) -> Come {
            match std::mem::replace(self, Self::Over) {
                Self::Asked(ask) => match moment(&ask) {
                    Some(moment) => {
                        let table = Table::new(&moment, &ask, &seeds(&ask));
                        *self = Self::Under(moment.tick(), table);
                        Come::Nothing(0)
                    }
                    None => Come::Result(None),
                },
                Self::Under(at, mut table) => {
                    if table.advance(SLICE_TICKS) {
                        return Come::Result(Some(WhatIf::of(at, table.results())));
                    }
                    let done = table.done();
                    *self = Self::Under(at, table);
                    Come::Nothing(done)
                }
                Self::Over => Come::Result(None),
            }
        }
    }

    /// About ten milliseconds of an ordinary page.
    const SLICE_TICKS: u32 = 30;
}
