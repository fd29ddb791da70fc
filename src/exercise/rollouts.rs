//! Roll-outs: one drill and one script under many seeds, over all cores, the same for any number of threads.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::Serialize;

use super::branch::Moment;
use super::frames::Frames;
use super::log::{Mode, NoSink, SinkError};
use super::play::ScriptPlayer;
use super::script::Script;
use super::{Exercise, Setup};
use crate::assessment::card::{HardFailKind, Outcomes, ScaleMark};
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;
use crate::sim::Sim;
use crate::sim::ground::Ground;

/// Plays every seed of the plan to the end, in seed order whoever was first; `done` is called with the number of runs
/// that have ended. On one thread nothing is spawned.
pub fn run(plan: &Plan, threads: u32, done: impl Fn(u64) + Sync) -> Result<Vec<RollOut>, SinkError> {
    let (next, ended) = (AtomicU64::new(plan.seeds.start), AtomicU64::new(0));
    let work = || {
        let mut results = Vec::new();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if !plan.seeds.contains(&seed) {
                return results;
            }
            results.push((seed, plan.one(seed)));
            done(ended.fetch_add(1, Ordering::Relaxed) + 1);
        }
    };
    let mut results = if threads <= 1 {
        work()
    } else {
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            let joined = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
            // A fault in one run is a fault of the program; it is not to be lost with its thread.
            joined.flat_map(|result| result.unwrap_or_else(|fault| std::panic::resume_unwind(fault))).collect()
        })
    };
    results.sort_by_key(|(seed, _)| *seed);
    results.into_iter().map(|(_, result)| result).collect()
}

/// What is played, and under which seeds.
pub struct Plan {
    from: Start,
    script: Option<Script>,
    seeds: Range<u64>,
}

enum Start {
    /// The ground is built once and shared by all runs.
    Beginning(Arc<Loaded>, Ground, Setup),
    Moment(Box<Moment>),
}

impl Plan {
    /// Whole drills: persons play the seats that the script names, bots the others.
    pub fn new(loaded: Arc<Loaded>, script: Script, seeds: Range<u64>) -> Self {
        let mut setup = Setup::solo(&loaded.scenario, seeds.start, Mode::Practice);
        let people = script.seats();
        if !people.is_empty() {
            setup.people = people;
        }
        let ground = Ground::new(loaded.scenario.map());
        Self { from: Start::Beginning(loaded, ground, setup), script: Some(script), seeds }
    }

    /// From a moment on: the past is the same for all, the draws after it are each seed's own. Of a script the steps
    /// after the moment are given.
    pub fn from_moment(moment: &Moment, script: Option<Script>, seeds: Range<u64>) -> Self {
        Self { from: Start::Moment(Box::new(moment.without_frames())), script, seeds }
    }

    pub fn runs(&self) -> u64 {
        self.seeds.end.saturating_sub(self.seeds.start)
    }

    fn one(&self, seed: u64) -> Result<RollOut, SinkError> {
        let mut playing = self.begin(seed)?;
        while !playing.advance(u32::MAX) {}
        Ok(playing.result())
    }

    fn begin(&self, seed: u64) -> Result<Playing, SinkError> {
        let exercise = match &self.from {
            Start::Beginning(loaded, ground, setup) => {
                let sim = Sim::on(ground.clone(), loaded.scenario.clone(), seed);
                let mut exercise =
                    Exercise::begun(sim, loaded.clone(), Setup { seed, ..setup.clone() }, Box::new(NoSink))?;
                exercise.frames = Frames::none();
                exercise
            }
            Start::Moment(moment) => moment.branch(Some(seed), Box::new(NoSink))?,
        };
        let player = self.script.as_ref().map(|script| ScriptPlayer::after(script, exercise.tick()));
        Ok(Playing { seed, exercise, player })
    }
}

/// Roll-outs a slice at a time: for a page, which has one thread and must stay alive.
pub struct Slices {
    plan: Plan,
    next: u64,
    playing: Option<Playing>,
    results: Vec<RollOut>,
}

impl Slices {
    pub fn new(plan: Plan) -> Self {
        Self { next: plan.seeds.start, plan, playing: None, results: Vec::new() }
    }

    /// Goes on by at most so many ticks; answers whether all runs have ended.
    pub fn advance(&mut self, ticks: u32) -> Result<bool, SinkError> {
        let mut playing = match self.playing.take() {
            Some(playing) => playing,
            None if self.plan.seeds.contains(&self.next) => {
                self.next += 1;
                self.plan.begin(self.next - 1)?
            }
            None => return Ok(true),
        };
        if playing.advance(ticks) {
            self.results.push(playing.result());
        } else {
            self.playing = Some(playing);
        }
        Ok(self.playing.is_none() && !self.plan.seeds.contains(&self.next))
    }

    /// Of the runs that have ended, in seed order.
    pub fn results(&self) -> &[RollOut] {
        &self.results
    }
}

/// A run under way.
struct Playing {
    seed: u64,
    exercise: Exercise,
    player: Option<ScriptPlayer>,
}

impl Playing {
    /// Answers whether the drill has ended.
    fn advance(&mut self, ticks: u32) -> bool {
        for _ in 0..ticks {
            if self.exercise.ended() {
                break;
            }
            if let Some(player) = &mut self.player {
                player.give_due(&mut self.exercise);
            }
            self.exercise.advance_ticks(1);
        }
        self.exercise.ended()
    }

    fn result(mut self) -> RollOut {
        let card = self.exercise.closed.take().unwrap_or_else(|| self.exercise.card());
        let mut hard_fails: Vec<HardFailKind> = card.hard_fails.iter().map(|fail| fail.kind).collect();
        hard_fails.sort_unstable();
        RollOut {
            seed: self.seed,
            ended: self.exercise.tick(),
            scales: card.scales,
            hard_fails,
            outcomes: card.outcomes,
            digest: format!("{:016x}", self.exercise.sim.digests().whole()),
        }
    }
}

/// What came of one seed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RollOut {
    pub seed: u64,
    /// Last tick of the drill.
    pub ended: Tick,
    pub scales: Vec<ScaleMark>,
    /// One for each hard fail of the card.
    pub hard_fails: Vec<HardFailKind>,
    pub outcomes: Outcomes,
    /// Of the whole state, as hexadecimal digits: who repeats the run can compare.
    pub digest: String,
}
