//! A kept run on its way back, beside the frame: repeated for its debrief, or played on from where it broke off.

use std::sync::Arc;

use crate::exercise::Exercise;
use crate::exercise::branch::Resuming;
use crate::exercise::log::LogSink;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::replay::{Replayed, Replaying};
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;
use crate::window::debriefing::KeptLog;
use crate::window::job::{Job, Progress, SLICE_TICKS};
use crate::window::session::imported::Imported;
use crate::window::session::shared::Shared;

/// A run that is being repeated. Dropping it ends the work.
pub struct Reopening {
    pub loaded: Arc<Loaded>,
    pub kept: KeptLog,
    /// Where it came with a link.
    pub shared: Option<Shared>,
    /// Nothing of it is shown before the drill's content notice was accepted.
    pub notice: bool,
    /// Where it came as a file.
    pub imported: Option<Imported>,
    job: Job<Opened>,
}

/// What becomes of the run once it is repeated.
pub enum Purpose {
    Debrief,
    /// Played on, its log kept here.
    GoOn(Box<dyn LogSink>),
}

/// What came of it.
pub enum Opened {
    Debrief(Box<Replayed>),
    GoOn(Box<Exercise>),
    /// This program makes another run of the log.
    Diverged,
}

impl Reopening {
    pub fn begin(loaded: Arc<Loaded>, kept: KeptLog, purpose: Purpose) -> Self {
        let is_elsewhere = kept.name.is_none();
        let (drill, log) = (loaded.clone(), kept.log.clone());
        let (course_log, slice_log) = (log.clone(), log.clone());
        let course = move || Course::begin(&drill, &course_log, purpose);
        let job = Job::sliced(log.last_tick().0, course, move |course, progress| slice(course, &slice_log, progress));
        // Whoever has played the drill has met it.
        let notice = is_elsewhere && loaded.scenario.meta.content_notice.is_some();
        Self { loaded, kept, shared: None, imported: None, notice, job }
    }

    /// Once a frame: takes up what has come.
    pub fn advance(&mut self) -> Option<Opened> {
        self.job.take().or_else(|| self.job.is_lost().then_some(Opened::Diverged))
    }

    /// From 0 to 1.
    pub fn share(&self) -> f32 {
        let (done, of) = self.job.done();
        done as f32 / of.max(1) as f32
    }
}

fn slice(course: &mut Option<Course>, log: &OrderLog, progress: &Progress) -> Option<Opened> {
    let Some(mut under_way) = course.take() else { return Some(Opened::Diverged) };
    match under_way.advance(log, SLICE_TICKS) {
        None => Some(Opened::Diverged),
        Some(true) => Some(under_way.finish(log)),
        Some(false) => {
            progress.reach(under_way.tick().0);
            *course = Some(under_way);
            None
        }
    }
}

/// The run while it is repeated.
enum Course {
    Debrief(Box<Replaying>),
    GoOn(Box<Resuming>),
}

impl Course {
    fn begin(loaded: &Arc<Loaded>, log: &OrderLog, purpose: Purpose) -> Option<Self> {
        Some(match purpose {
            Purpose::Debrief => Self::Debrief(Box::new(Replaying::begin(loaded, log).ok()?)),
            Purpose::GoOn(sink) => {
                Self::GoOn(Box::new(Resuming::begin(loaded.clone(), log, log.last_tick(), sink).ok()?))
            }
        })
    }

    fn tick(&self) -> Tick {
        match self {
            Self::Debrief(replaying) => replaying.tick(),
            Self::GoOn(resuming) => resuming.tick(),
        }
    }

    /// Answers whether the log is behind; `None` where it goes another way.
    fn advance(&mut self, log: &OrderLog, ticks: u32) -> Option<bool> {
        match self {
            Self::Debrief(replaying) => replaying.advance(log, ticks).ok(),
            Self::GoOn(resuming) => resuming.advance(log, ticks).ok(),
        }
    }

    fn finish(self, log: &OrderLog) -> Opened {
        match self {
            Self::Debrief(replaying) => {
                replaying.finish(log).map_or(Opened::Diverged, |replayed| Opened::Debrief(Box::new(replayed)))
            }
            Self::GoOn(resuming) => Opened::GoOn(Box::new(resuming.finish())),
        }
    }
}
