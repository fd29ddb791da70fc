//! Runs that are laid beside the one that was played: an alternative from a moment on, or another kept run.

use std::sync::Arc;

use super::ask::Instead;
use crate::exercise::Exercise;
use crate::exercise::log::NoSink;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::play::ScriptPlayer;
use crate::exercise::replay;
use crate::exercise::script::Script;
use crate::review::Review;
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;
use crate::window::job::{Job, Progress};

/// How often a run that plays beside the frame tells how far it is.
const TELL_TICKS: u32 = 50;

/// An alternative that is played once, to be looked at.
pub struct Watching {
    /// Until here both are the same.
    pub at: Tick,
    pub instead: Instead,
    pub beside: Beside,
}

impl Watching {
    pub fn begin(loaded: Arc<Loaded>, log: Arc<OrderLog>, at: Tick, instead: Instead, script: Script) -> Self {
        let most = loaded.scenario.meta.ends_at_s;
        let job = Job::begin(most, move |progress| play(loaded, &log, at, &script, progress));
        Self { at, instead, beside: Beside::Running(job) }
    }
}

/// The past as the log has it, then the script, under the draws of the run itself.
fn play(loaded: Arc<Loaded>, log: &OrderLog, at: Tick, script: &Script, progress: &Progress) -> Option<Review> {
    // Seats are handed out on the first tick, which both share.
    let mut exercise = Exercise::resumed(loaded, log, at.max(Tick(1)), Box::new(NoSink)).ok()?;
    let mut player = ScriptPlayer::after(script, exercise.tick());
    while !exercise.ended() {
        if progress.is_cancelled() {
            return None;
        }
        player.give_due(&mut exercise);
        exercise.advance_ticks(1);
        if exercise.tick().0.is_multiple_of(TELL_TICKS) {
            progress.reach(exercise.tick().seconds());
        }
    }
    Review::of(&exercise)
}

/// A run that is on its way, is there, or cannot be had.
pub enum Beside {
    Running(Job<Option<Review>>),
    Done(Box<Review>),
    Failed,
}

impl Beside {
    /// Of a log, which is run again for it.
    pub fn of_log(loaded: Arc<Loaded>, log: Arc<OrderLog>) -> Self {
        let most = log.last_tick().seconds();
        Self::Running(Job::begin(most, move |progress| {
            let watch = |tick: Tick| {
                if tick.0.is_multiple_of(TELL_TICKS) {
                    progress.reach(tick.seconds());
                }
            };
            let replayed = replay::replay(&loaded, &log, watch).ok()?;
            Some(Review::of_replay(loaded, &log.header, replayed))
        }))
    }

    pub fn advance(&mut self) {
        if let Self::Running(job) = self
            && let Some(review) = job.take()
        {
            *self = review.map_or(Self::Failed, |review| Self::Done(Box::new(review)));
        }
    }

    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    pub fn review(&self) -> Option<&Review> {
        match self {
            Self::Done(review) => Some(review),
            _ => None,
        }
    }

    pub fn review_mut(&mut self) -> Option<&mut Review> {
        match self {
            Self::Done(review) => Some(review),
            _ => None,
        }
    }
}
