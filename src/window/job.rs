//! Work beside the frame: on a thread of its own, or, in a page that has one thread, between two frames.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// One piece of work under way. Dropping it asks the work to end.
pub struct Job<T> {
    work: Work<T>,
    progress: Progress,
}

impl<T: Send + 'static> Job<T> {
    pub fn begin(of: u32, work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let progress = Progress { shared: Arc::default(), of };
        Self { work: Work::begin(progress.clone(), work), progress }
    }

    /// The result, once; `None` while there is none yet, and where the work was lost.
    pub fn take(&mut self) -> Option<T> {
        self.work.take(&self.progress)
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

    pub fn is_cancelled(&self) -> bool {
        self.shared.cancelled.load(Ordering::Relaxed)
    }
}

#[derive(Default)]
struct Shared {
    done: AtomicU32,
    cancelled: AtomicBool,
}

#[cfg(not(target_arch = "wasm32"))]
struct Work<T>(std::sync::mpsc::Receiver<T>);

#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + 'static> Work<T> {
    fn begin(progress: Progress, work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let (send, result) = std::sync::mpsc::channel();
        // The window may be gone when the result comes: then nobody wants it.
        std::thread::spawn(move || drop(send.send(work(&progress))));
        Self(result)
    }

    fn take(&mut self, _progress: &Progress) -> Option<T> {
        self.0.try_recv().ok()
    }
}

/// Waits for one frame, so that the screen has said what goes on before the page stands still.
#[cfg(target_arch = "wasm32")]
struct Work<T> {
    work: Option<Box<dyn FnOnce(&Progress) -> T + Send>>,
    has_waited: bool,
}

#[cfg(target_arch = "wasm32")]
impl<T: Send + 'static> Work<T> {
    fn begin(_progress: Progress, work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        Self { work: Some(Box::new(work)), has_waited: false }
    }

    fn take(&mut self, progress: &Progress) -> Option<T> {
        if !std::mem::replace(&mut self.has_waited, true) {
            return None;
        }
        self.work.take().map(|work| work(progress))
    }
}
