//! Runs that are laid beside the one that was played: an alternative from a moment on, or another kept run.

use std::sync::Arc;

use super::ask::Instead;
use crate::exercise::Exercise;
use crate::exercise::branch::Resuming;
use crate::exercise::log::NoSink;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::play::ScriptPlayer;
use crate::exercise::script::Script;
use crate::review::Review;
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;
use crate::window::job::{Job, SLICE_TICKS};
use crate::window::repeating::repeated;

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
        let course_log = log.clone();
        let begin = move || Course::begin(loaded, &course_log, at, script);
        let job = Job::sliced(most, begin, move |course, progress| {
            let Some(under_way) = course.take() else { return Some(None) };
            progress.reach(under_way.tick().seconds());
            match under_way.advance(&log) {
                Advanced::On(next) => {
                    *course = Some(next);
                    None
                }
                Advanced::Over(review) => Some(review.map(|review| *review)),
            }
        });
        Self { at, instead, beside: Beside::Running(job) }
    }
}

/// The past as the log has it, then the script, under the draws of the run itself.
enum Course {
    Past(Box<Resuming>, Script),
    Script(Box<Exercise>, ScriptPlayer),
}

/// After a slice: still under way, or laid out; nothing where the log goes another way.
enum Advanced {
    On(Course),
    Over(Option<Box<Review>>),
}

impl Course {
    fn begin(loaded: Arc<Loaded>, log: &OrderLog, at: Tick, script: Script) -> Option<Self> {
        // Seats are handed out on the first tick, which both share.
        let past = Resuming::begin(loaded, log, at.max(Tick(1)), Box::new(NoSink)).ok()?;
        Some(Self::Past(Box::new(past), script))
    }

    fn tick(&self) -> Tick {
        match self {
            Self::Past(past, _) => past.tick(),
            Self::Script(exercise, _) => exercise.tick(),
        }
    }

    fn advance(self, log: &OrderLog) -> Advanced {
        match self {
            Self::Past(mut past, script) => match past.advance(log, SLICE_TICKS) {
                Ok(false) => Advanced::On(Self::Past(past, script)),
                Ok(true) => {
                    let exercise = past.finish();
                    let player = ScriptPlayer::after(&script, exercise.tick());
                    Advanced::On(Self::Script(Box::new(exercise), player))
                }
                Err(_) => Advanced::Over(None),
            },
            Self::Script(mut exercise, mut player) => {
                for _ in 0..SLICE_TICKS {
                    if exercise.ended() {
                        return Advanced::Over(Review::of(&exercise).map(Box::new));
                    }
                    player.give_due(&mut exercise);
                    exercise.advance_ticks(1);
                }
                Advanced::On(Self::Script(exercise, player))
            }
        }
    }
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
        let (drill, header) = (loaded.clone(), log.header.clone());
        Self::Running(repeated(loaded, log, move |ended| Some(Review::of_replay(drill, &header, ended.ok()?))))
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
