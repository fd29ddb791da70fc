//! Moments of an exercise and what goes on from them: the same drill with other orders, or under another seed.
//!
//! A branch is an exercise of its own with a whole log, from the first line: whoever has it can verify it.

use std::sync::Arc;

use thiserror::Error;

use super::bots::Bots;
use super::frames::Frames;
use super::log::{LogSink, SinkError};
use super::log_reader::OrderLog;
use super::memory::Memory;
use super::replay::{Differs, ReplayError, check_origin, diverged};
use super::stamped::{By, Stamped};
use super::{Exercise, Setup};
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;
use crate::sim::Sim;
use crate::sim::order::{Control, Instruction};
use crate::sim::snapshot::Snapshot;

/// A moment of an exercise; any number of branches may go on from it, on any thread.
#[derive(Clone)]
pub struct Moment {
    loaded: Arc<Loaded>,
    setup: Setup,
    sim: Snapshot,
    bots: Bots,
    pending: Vec<Stamped>,
    sequences: Vec<u32>,
    memory: Memory,
    frames: Frames,
    /// The log so far, without its header.
    log: String,
    frozen: bool,
}

impl Moment {
    /// The last tick that has passed.
    pub fn tick(&self) -> Tick {
        self.sim.tick()
    }

    pub fn loaded(&self) -> &Arc<Loaded> {
        &self.loaded
    }

    /// Goes on from here in an exercise of its own. With a seed, what is drawn from the next tick on is drawn under it;
    /// the log says so, and the card keeps the seed that the run began with.
    pub fn branch(&self, seed: Option<u64>, sink: Box<dyn LogSink>) -> Result<Exercise, SinkError> {
        let sim = match seed {
            Some(seed) => Sim::restored(&self.sim.with_seed(seed)),
            None => Sim::restored(&self.sim),
        };
        let mut branch = Exercise::of(sim, self.loaded.clone(), self.setup.clone(), sink)?;
        branch.log.lines(&self.log)?;
        if let Some(seed) = seed {
            branch.log.seed(branch.next_tick(), seed)?;
        }
        branch.bots = self.bots.clone();
        branch.pending = self.pending.clone();
        branch.sequences = self.sequences.clone();
        branch.memory = self.memory.clone();
        branch.frames = self.frames.clone();
        branch.clock.frozen = self.frozen;
        Ok(branch)
    }

    /// The same without what a review looks back on: for runs of which only the end counts.
    pub(super) fn without_frames(&self) -> Self {
        Self { frames: Frames::none(), ..self.clone() }
    }
}

impl Exercise {
    /// This moment, to go on from later. What was given for the next tick belongs to it.
    pub fn moment(&self) -> Moment {
        Moment {
            loaded: self.loaded.clone(),
            setup: self.setup.clone(),
            sim: self.sim.snapshot(),
            bots: self.bots.clone(),
            pending: self.pending.clone(),
            sequences: self.sequences.clone(),
            memory: self.memory.clone(),
            frames: self.frames.clone(),
            log: self.log.written().to_owned(),
            frozen: self.clock.frozen,
        }
    }

    /// Plays a log up to a tick, and can then be played on: by the same seats, with the same bots. Every digest on the
    /// way is compared, as a replay does.
    pub fn resumed(
        loaded: Arc<Loaded>,
        log: &OrderLog,
        until: Tick,
        sink: Box<dyn LogSink>,
    ) -> Result<Self, ResumeError> {
        check_origin(&loaded, &log.header)?;
        let super::log::Header { seed, mode, people, pseudonym, .. } = log.header.clone();
        let sim = Sim::new(loaded.scenario.clone(), seed);
        let mut exercise = Self::of(sim, loaded, Setup { seed, mode, people, pseudonym }, sink)?;
        let mut instructions = log.instructions.iter().peekable();
        let mut digests = log.digests.iter().peekable();
        let until = until.min(log.last_tick());
        while exercise.tick() < until && !exercise.ended() {
            // What bots ordered stands in the log; they only have to know that they did.
            exercise.bots.orders(&exercise.sim);
            let next = exercise.next_tick();
            if let Some(seed) = log.seed_at(next) {
                exercise.log.seed(next, seed)?;
                exercise.sim.reseed(seed);
            }
            while let Some(one) = instructions.next_if(|one| one.tick == next) {
                exercise.take_again(one)?;
            }
            exercise.carry_out();
            if let Some(logged) = digests.next_if(|logged| logged.tick == next)
                && let Some(part) = logged.first_difference(exercise.sim.digests())
            {
                return Err(diverged(log, next, Differs::Subsystem(part)).into());
            }
        }
        match exercise.log_fault.clone() {
            Some(fault) => Err(fault.into()),
            None => Ok(exercise),
        }
    }

    /// Takes an instruction of a log for the tick that it was given for.
    fn take_again(&mut self, one: &Stamped) -> Result<(), SinkError> {
        let place = match &one.by {
            By::Control => Some(0),
            By::Seat(id) => self.loaded.scenario.seats.iter().position(|seat| seat.id == *id).map(|no| no + 1),
        };
        if let Some(sequence) = place.and_then(|place| self.sequences.get_mut(place)) {
            *sequence = one.sequence.saturating_add(1);
        }
        match &one.instruction {
            Instruction::Order(seat, order) => self.log.order(one.tick, seat, one.sequence, order)?,
            Instruction::Control(control) => {
                match control {
                    Control::Freeze => self.clock.frozen = true,
                    Control::Unfreeze => self.clock.frozen = false,
                    _ => {}
                }
                self.log.control(one.tick, one.sequence, control)?;
            }
        }
        self.pending.push(one.clone());
        Ok(())
    }
}

#[derive(Clone, Debug, PartialEq, Error)]
pub enum ResumeError {
    #[error(transparent)]
    Replay(#[from] ReplayError),
    #[error(transparent)]
    Log(#[from] SinkError),
}
