//! Roll-outs: one drill and one script under many seeds, over all cores, the same for any number of threads.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

use serde::Serialize;

use super::branch::Moment;
use super::frames::Frames;
use super::log::{Mode, NoSink, SinkError};
use super::play::ScriptPlayer;
use super::policy::{Policy, PolicyPlayer};
use super::script::Script;
use super::{Exercise, Setup};
use crate::assessment::card::{HardFailKind, LineMark, Outcomes, ScaleMark};
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;
use crate::sim::Sim;
use crate::sim::ground::Ground;

/// Plays every seed of the plan to the end, in the plan's order whoever was first; `done` is called with the number of
/// runs that have ended. On one thread nothing is spawned. Runs that a raised flag keeps from beginning are left out.
pub fn run(plan: &Plan, threads: u32, done: impl Fn(u64) + Sync) -> Result<Vec<RollOut>, SinkError> {
    run_each(plan, threads, done, RollOut::of)
}

/// The same, with what is wanted taken from each run at its end.
pub fn run_each<T: Send>(
    plan: &Plan,
    threads: u32,
    done: impl Fn(u64) + Sync,
    take: impl Fn(u64, Exercise) -> T + Sync,
) -> Result<Vec<T>, SinkError> {
    let (next, ended) = (AtomicUsize::new(0), AtomicU64::new(0));
    let work = || {
        let mut results = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(seed) = plan.seeds.get(place).filter(|_| !plan.is_stopped()) else { return results };
            results.push((place, plan.one(*seed, &take)));
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
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

/// What is played, and under which seeds.
pub struct Plan {
    from: Start,
    by: By,
    seeds: Vec<u64>,
    stop: Stop,
}

/// Raised, it lets no further run begin; those under way are played to their end.
pub type Stop = Option<&'static AtomicBool>;

/// Who plays the seats of persons.
#[derive(Clone)]
pub enum By {
    /// Nobody: their seats give no orders.
    Nobody,
    Script(Script),
    Policy(Policy),
}

enum Start {
    /// The ground is built once and shared by all runs.
    Beginning(Arc<Loaded>, Ground, Setup),
    Moment(Box<Moment>),
}

impl Plan {
    /// Whole drills: persons play the seats that the script names, bots the others.
    pub fn new(loaded: Arc<Loaded>, script: Script, seeds: impl IntoIterator<Item = u64>) -> Self {
        Self::by(loaded, By::Script(script), seeds)
    }

    /// Whole drills by a script or a policy; a policy plays the first seat that people may take.
    pub fn by(loaded: Arc<Loaded>, by: By, seeds: impl IntoIterator<Item = u64>) -> Self {
        let mut setup = Setup::solo(&loaded.scenario, 0, Mode::Practice);
        let people = if let By::Script(script) = &by { script.seats() } else { Vec::new() };
        if !people.is_empty() {
            setup.people = people;
        }
        let ground = Ground::new(loaded.scenario.map());
        Self { from: Start::Beginning(loaded, ground, setup), by, seeds: seeds.into_iter().collect(), stop: None }
    }

    /// From a moment on: the past is the same for all, the draws after it are each seed's own. Of a script the steps
    /// after the moment are given.
    pub fn from_moment(moment: &Moment, script: Option<Script>, seeds: impl IntoIterator<Item = u64>) -> Self {
        let from = Start::Moment(Box::new(moment.without_frames()));
        Self { from, by: script.map_or(By::Nobody, By::Script), seeds: seeds.into_iter().collect(), stop: None }
    }

    pub fn until(self, stop: Stop) -> Self {
        Self { stop, ..self }
    }

    fn is_stopped(&self) -> bool {
        self.stop.is_some_and(|flag| flag.load(Ordering::Relaxed))
    }

    pub fn runs(&self) -> u64 {
        self.seeds.len() as u64
    }

    fn one<T>(&self, seed: u64, take: &impl Fn(u64, Exercise) -> T) -> Result<T, SinkError> {
        let mut playing = self.begin(seed)?;
        while !playing.advance(u32::MAX) {}
        Ok(take(seed, playing.exercise))
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
        let player = match &self.by {
            By::Nobody => Player::Nobody,
            By::Script(script) => Player::Script(ScriptPlayer::after(script, exercise.tick())),
            By::Policy(policy) => Player::Policy(PolicyPlayer::new(*policy, &exercise)),
        };
        Ok(Playing { seed, exercise, player })
    }
}

/// Roll-outs a slice at a time: for a page, which has one thread and must stay alive.
pub struct Slices {
    plan: Plan,
    /// Runs begun.
    begun: usize,
    playing: Option<Playing>,
    results: Vec<RollOut>,
}

impl Slices {
    pub fn new(plan: Plan) -> Self {
        Self { begun: 0, plan, playing: None, results: Vec::new() }
    }

    /// Goes on by at most so many ticks; answers whether all runs have ended.
    pub fn advance(&mut self, ticks: u32) -> Result<bool, SinkError> {
        let mut playing = match self.playing.take() {
            Some(playing) => playing,
            None => {
                let Some(seed) = self.plan.seeds.get(self.begun) else { return Ok(true) };
                self.begun += 1;
                self.plan.begin(*seed)?
            }
        };
        if playing.advance(ticks) {
            self.results.push(RollOut::of(playing.seed, playing.exercise));
        } else {
            self.playing = Some(playing);
        }
        Ok(self.playing.is_none() && self.begun >= self.plan.seeds.len())
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
    player: Player,
}

enum Player {
    Nobody,
    Script(ScriptPlayer),
    Policy(PolicyPlayer),
}

impl Playing {
    /// Answers whether the drill has ended.
    fn advance(&mut self, ticks: u32) -> bool {
        for _ in 0..ticks {
            if self.exercise.ended() {
                break;
            }
            match &mut self.player {
                Player::Nobody => {}
                Player::Script(player) => player.give_due(&mut self.exercise),
                Player::Policy(player) => player.give_due(&mut self.exercise),
            }
            self.exercise.advance_ticks(1);
        }
        self.exercise.ended()
    }
}

/// What came of one seed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RollOut {
    pub seed: u64,
    /// Last tick of the drill.
    pub ended: Tick,
    pub scales: Vec<ScaleMark>,
    pub lines: Vec<LineMark>,
    /// One for each hard fail of the card.
    pub hard_fails: Vec<HardFailKind>,
    pub outcomes: Outcomes,
    /// Of the whole state, as hexadecimal digits: who repeats the run can compare.
    pub digest: String,
}

impl RollOut {
    fn of(seed: u64, exercise: Exercise) -> Self {
        let card = exercise.final_card();
        let mut hard_fails: Vec<HardFailKind> = card.hard_fails.iter().map(|fail| fail.kind).collect();
        hard_fails.sort_unstable();
        Self {
            seed,
            ended: exercise.tick(),
            scales: card.scales,
            lines: card.lines,
            hard_fails,
            outcomes: card.outcomes,
            digest: format!("{:016x}", exercise.sim.digests().whole()),
        }
    }
}
