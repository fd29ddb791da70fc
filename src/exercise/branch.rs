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
        let mut resuming = Resuming::begin(loaded, log, until, sink)?;
        while !resuming.advance(log, u32::MAX)? {}
        Ok(resuming.exercise)
    }

    /// One tick of a log.
    fn step_again(&mut self, log: &OrderLog, due: &[Stamped]) -> Result<(), SinkError> {
        let next = self.next_tick();
        // What bots ordered stands in the log; they only have to know that they did.
        let mut orders = self.bots.orders(&self.sim);
        if let Some(seed) = log.seed_at(next) {
            self.log.seed(next, seed)?;
            self.sim.reseed(seed);
        }
        for one in due {
            self.take_again(one)?;
            if let Instruction::Order(seat, order) = &one.instruction {
                orders.retain(|(bot, given)| (bot, given) != (seat, order));
            }
        }
        if log.breaks_off_at(next) {
            // The run died before its bots had their turn in this tick.
            for (seat, order) in orders {
                let _ = self.give(&seat, order);
            }
        }
        self.carry_out();
        Ok(())
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

/// A log on its way to the tick from which it is played on, a slice at a time.
pub struct Resuming {
    exercise: Exercise,
    until: Tick,
    /// Instructions and digests of the log that are behind.
    taken: usize,
    compared: usize,
}

impl Resuming {
    pub fn begin(
        loaded: Arc<Loaded>,
        log: &OrderLog,
        until: Tick,
        sink: Box<dyn LogSink>,
    ) -> Result<Self, ResumeError> {
        check_origin(&loaded, &log.header)?;
        let super::log::Header { seed, mode, people, pseudonym, .. } = log.header.clone();
        let sim = Sim::new(loaded.scenario.clone(), seed);
        let exercise = Exercise::of(sim, loaded, Setup { seed, mode, people, pseudonym }, sink)?;
        Ok(Self { exercise, until: until.min(log.last_tick()), taken: 0, compared: 0 })
    }

    /// Plays at most so many ticks of the log that it began with; answers whether the moment is reached.
    pub fn advance(&mut self, log: &OrderLog, ticks: u32) -> Result<bool, ResumeError> {
        for _ in 0..ticks {
            if self.exercise.tick() >= self.until || self.exercise.ended() {
                let fault = self.exercise.log_fault.clone();
                self.check_seal(log)?;
                return fault.map_or(Ok(true), |fault| Err(fault.into()));
            }
            let next = self.exercise.next_tick();
            let rest = log.instructions.get(self.taken..).unwrap_or_default();
            let due = &rest[..rest.iter().take_while(|one| one.tick == next).count()];
            self.exercise.step_again(log, due)?;
            self.taken += due.len();
            if let Some(logged) = log.digests.get(self.compared).filter(|logged| logged.tick == next) {
                self.compared += 1;
                if let Some(part) = logged.first_difference(self.exercise.sim.digests()) {
                    return Err(diverged(log, next, Differs::Subsystem(part)).into());
                }
            }
        }
        Ok(false)
    }

    /// What an excerpt says of the whole log must be true of the log that came of it, its header with it.
    fn check_seal(&self, log: &OrderLog) -> Result<(), ReplayError> {
        let end = log.end.as_ref().filter(|_| self.until >= log.last_tick());
        match end {
            Some(_) if !self.exercise.ended() => Err(diverged(log, self.until, Differs::NoEnd)),
            Some(end) if end.seal != self.exercise.log.seal() => Err(diverged(log, self.until, Differs::Seal)),
            _ => Ok(()),
        }
    }

    pub fn tick(&self) -> Tick {
        self.exercise.tick()
    }

    /// The exercise where it is, to be played on.
    pub fn finish(self) -> Exercise {
        self.exercise
    }
}

#[derive(Clone, Debug, PartialEq, Error)]
pub enum ResumeError {
    #[error(transparent)]
    Replay(#[from] ReplayError),
    #[error(transparent)]
    Log(#[from] SinkError),
}
