//! A kept run on its way back, beside the frame: repeated for its debrief, or played on from where it broke off.

use std::sync::Arc;

use crate::exercise::Exercise;
use crate::exercise::branch::Resuming;
use crate::exercise::log::LogSink;
use crate::exercise::log_reader::OrderLog;
use crate::exercise::replay::{Replayed, Replaying};
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;

/// A run that is being repeated. Dropping it ends the work.
pub struct Reopening {
    pub loaded: Arc<Loaded>,
    pub log: Arc<OrderLog>,
    /// By which the run is kept; a log from elsewhere has none.
    pub name: Option<String>,
    work: Work,
    done: Tick,
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
    pub fn begin(loaded: Arc<Loaded>, log: Arc<OrderLog>, name: Option<String>, purpose: Purpose) -> Self {
        let work = Work::begin(loaded.clone(), log.clone(), purpose);
        Self { loaded, log, name, work, done: Tick(0) }
    }

    /// Once a frame: takes up what has come, and does a slice of the work where there are no threads for it.
    pub fn advance(&mut self) -> Option<Opened> {
        match self.work.advance() {
            Come::Ticks(done) => {
                self.done = done;
                None
            }
            Come::Result(opened) => Some(opened),
        }
    }

    /// From 0 to 1.
    pub fn share(&self) -> f32 {
        self.done.0 as f32 / self.log.last_tick().0.max(1) as f32
    }
}

enum Come {
    /// Repeated so far.
    Ticks(Tick),
    Result(Opened),
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

#[cfg(not(target_arch = "wasm32"))]
use threads::Work;

#[cfg(not(target_arch = "wasm32"))]
mod threads {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    use std::sync::mpsc::{Receiver, TryRecvError, channel};

    use super::{Come, Course, Opened, Purpose};
    use crate::exercise::log_reader::OrderLog;
    use crate::scenario::ids::Tick;
    use crate::scenario::read::Loaded;

    pub(super) struct Work {
        result: Receiver<Opened>,
        shared: Arc<Shared>,
    }

    #[derive(Default)]
    struct Shared {
        done: AtomicU32,
        cancelled: AtomicBool,
    }

    impl Work {
        pub(super) fn begin(loaded: Arc<Loaded>, log: Arc<OrderLog>, purpose: Purpose) -> Self {
            let (send, result) = channel();
            let shared = Arc::new(Shared::default());
            let theirs = shared.clone();
            std::thread::spawn(move || {
                let opened = repeat(&loaded, &log, purpose, &theirs).unwrap_or(Opened::Diverged);
                // The person may have gone elsewhere meanwhile: then nobody wants it.
                drop(send.send(opened));
            });
            Self { result, shared }
        }

        pub(super) fn advance(&mut self) -> Come {
            match self.result.try_recv() {
                Ok(opened) => Come::Result(opened),
                Err(TryRecvError::Empty) => Come::Ticks(Tick(self.shared.done.load(Ordering::Relaxed))),
                Err(TryRecvError::Disconnected) => Come::Result(Opened::Diverged),
            }
        }
    }

    impl Drop for Work {
        fn drop(&mut self) {
            self.shared.cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn repeat(loaded: &Arc<Loaded>, log: &OrderLog, purpose: Purpose, shared: &Shared) -> Option<Opened> {
        let mut course = Course::begin(loaded, log, purpose)?;
        while !course.advance(log, SLICE_TICKS)? {
            shared.done.store(course.tick().0, Ordering::Relaxed);
            if shared.cancelled.load(Ordering::Relaxed) {
                return None;
            }
        }
        Some(course.finish(log))
    }

    /// A cancelled one ends after so many ticks at most.
    const SLICE_TICKS: u32 = 20;
}

#[cfg(target_arch = "wasm32")]
use slices::Work;

#[cfg(target_arch = "wasm32")]
mod slices {
    use std::sync::Arc;

    use super::{Come, Course, Opened, Purpose};
    use crate::exercise::log_reader::OrderLog;
    use crate::scenario::read::Loaded;

    /// A page has one thread: the work waits for its slice of each frame.
    pub(super) struct Work {
        log: Arc<OrderLog>,
        course: Option<Course>,
    }

    impl Work {
        pub(super) fn begin(loaded: Arc<Loaded>, log: Arc<OrderLog>, purpose: Purpose) -> Self {
            let course = Course::begin(&loaded, &log, purpose);
            Self { log, course }
        }

        pub(super) fn advance(&mut self) -> Come {
            let Some(mut course) = self.course.take() else { return Come::Result(Opened::Diverged) };
            match course.advance(&self.log, SLICE_TICKS) {
                None => Come::Result(Opened::Diverged),
                Some(true) => Come::Result(course.finish(&self.log)),
                Some(false) => {
                    let tick = course.tick();
                    self.course = Some(course);
                    Come::Ticks(tick)
                }
            }
        }
    }

    /// About ten milliseconds of an ordinary page.
    const SLICE_TICKS: u32 = 30;
}
