//! Work beside the frame: on a thread of its own, or, in a page that has one thread, between two frames.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// A cancelled run ends after so many ticks at most; in a page it is about ten milliseconds of an ordinary one.
pub const SLICE_TICKS: u32 = if cfg!(target_arch = "wasm32") { 30 } else { 20 };

/// One piece of work under way. Dropping it asks the work to end.
pub struct Job<T> {
    work: Work<T>,
    progress: Progress,
    lost: bool,
}

impl<T: Send + 'static> Job<T> {
    /// Work as a whole: a page stands still for it.
    pub fn begin(of: u32, work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let mut work = Some(work);
        Self::sliced(of, || (), move |(), progress| work.take().map(|work| work(progress)))
    }

    /// Work a slice at a time, until one has the result: a page goes on between two of them. The state is made where the
    /// work is done.
    pub fn sliced<S: 'static>(
        of: u32,
        begin: impl FnOnce() -> S + Send + 'static,
        slice: impl FnMut(&mut S, &Progress) -> Option<T> + Send + 'static,
    ) -> Self {
        let progress = Progress { shared: Arc::default(), of };
        Self { work: Work::begin(progress.clone(), begin, slice), progress, lost: false }
    }

    /// The result, once; `None` while there is none yet, and where the work was lost.
    pub fn take(&mut self) -> Option<T> {
        let taken = self.work.take(&self.progress);
        self.lost = taken.is_err();
        taken.ok().flatten()
    }

    /// The work ended without a result, as far as the last `take` saw.
    pub fn is_lost(&self) -> bool {
        self.lost
    }

    /// How much is done, of how much.
    pub fn done(&self) -> (u32, u32) {
        (self.progress.shared.done.load(Ordering::Relaxed).min(self.progress.of), self.progress.of)
    }
}

impl<T> Drop for Job<T> {
    fn drop(&mut self) {
        self.progress.shared.cancelled.store(true, Ordering::Relaxed);
    }
}

/// What the work tells of itself, and whether it is still wanted.
#[derive(Clone)]
pub struct Progress {
    shared: Arc<Shared>,
    of: u32,
}

impl Progress {
    pub fn reach(&self, done: u32) {
        self.shared.done.store(done, Ordering::Relaxed);
    }

    /// For several threads that each do a part.
    pub fn add(&self, done: u32) {
        self.shared.done.fetch_add(done, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.shared.cancelled.load(Ordering::Relaxed)
    }
}

#[derive(Default)]
struct Shared {
    done: AtomicU32,
    cancelled: AtomicBool,
}

/// No result will come.
struct Lost;

#[cfg(not(target_arch = "wasm32"))]
struct Work<T>(std::sync::mpsc::Receiver<T>);

#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + 'static> Work<T> {
    fn begin<S>(
        progress: Progress,
        begin: impl FnOnce() -> S + Send + 'static,
        mut slice: impl FnMut(&mut S, &Progress) -> Option<T> + Send + 'static,
    ) -> Self {
        let (send, result) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let mut state = begin();
            while !progress.is_cancelled() {
                if let Some(result) = slice(&mut state, &progress) {
                    // The window may be gone when the result comes: then nobody wants it.
                    return drop(send.send(result));
                }
            }
        });
        Self(result)
    }

    fn take(&mut self, _progress: &Progress) -> Result<Option<T>, Lost> {
        use std::sync::mpsc::TryRecvError;
        match self.0.try_recv() {
            Ok(result) => Ok(Some(result)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(Lost),
        }
    }
}

/// Waits for one frame, so that the screen has said what goes on before the page stands still.
#[cfg(target_arch = "wasm32")]
struct Work<T> {
    slice: Box<dyn FnMut(&Progress) -> Option<T>>,
    has_waited: bool,
}

#[cfg(target_arch = "wasm32")]
impl<T: 'static> Work<T> {
    fn begin<S: 'static>(
        _progress: Progress,
        begin: impl FnOnce() -> S + 'static,
        mut slice: impl FnMut(&mut S, &Progress) -> Option<T> + 'static,
    ) -> Self {
        let (mut begin, mut state) = (Some(begin), None);
        let slice = move |progress: &Progress| {
            if let Some(begin) = begin.take() {
                state = Some(begin());
            }
            slice(state.as_mut()?, progress)
        };
        Self { slice: Box::new(slice), has_waited: false }
    }

    fn take(&mut self, progress: &Progress) -> Result<Option<T>, Lost> {
        let has_waited = std::mem::replace(&mut self.has_waited, true);
        Ok(if has_waited { (self.slice)(progress) } else { None })
    }
}
