//! A log run again beside the frame: to verify it, for its reports, or to lay it beside another run.

use std::sync::Arc;

use super::job::{Job, SLICE_TICKS};
use crate::exercise::log_reader::OrderLog;
use crate::exercise::replay::{ReplayError, Replayed, Replaying};
use crate::scenario::ids::Tick;
use crate::scenario::read::Loaded;

/// Runs the log again, and makes of its end what is wanted of it; tells how many of its seconds are behind.
pub fn repeated<T: Send + 'static>(
    loaded: Arc<Loaded>,
    log: Arc<OrderLog>,
    wanted: impl FnOnce(Result<Replayed, ReplayError>) -> T + Send + 'static,
) -> Job<T> {
    let (seconds, course_log, mut wanted) = (log.last_tick().seconds(), log.clone(), Some(wanted));
    let begin = move || Repeating::begin(&loaded, &course_log);
    Job::sliced(seconds, begin, move |repeating, progress| {
        let ended = repeating.advance(&log);
        progress.reach(repeating.tick().seconds());
        let ended = ended?;
        // Only now: whoever takes it sooner has nothing left at the end.
        wanted.take().map(|wanted| wanted(ended))
    })
}

/// A log on its way to its end, always the one that it began with.
pub struct Repeating(Option<Result<Replaying, ReplayError>>);

impl Repeating {
    pub fn begin(loaded: &Arc<Loaded>, log: &OrderLog) -> Self {
        Self(Some(Replaying::begin(loaded, log)))
    }

    /// One slice; its end, once.
    pub fn advance(&mut self, log: &OrderLog) -> Option<Result<Replayed, ReplayError>> {
        let advanced = self.0.take()?.and_then(|mut replaying| {
            let is_over = replaying.advance(log, SLICE_TICKS)?;
            Ok((replaying, is_over))
        });
        match advanced {
            Ok((replaying, true)) => Some(replaying.finish(log)),
            Ok((replaying, false)) => {
                self.0 = Some(Ok(replaying));
                None
            }
            Err(error) => Some(Err(error)),
        }
    }

    pub fn tick(&self) -> Tick {
        self.0.as_ref().and_then(|under_way| under_way.as_ref().ok()).map_or(Tick(0), Replaying::tick)
    }
}
