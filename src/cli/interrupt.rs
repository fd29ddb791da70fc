//! Ctrl-C in a command that plays many runs: the first ends it after the runs under way, the second at once.

use std::sync::atomic::{AtomicBool, Ordering};

use super::Exit;
use super::out::{note, number, say};
use crate::exercise::rollouts::Stop;

/// From here on Ctrl-C raises the flag that is answered.
pub(super) fn watched() -> Stop {
    let handled = ctrlc::set_handler(|| {
        if RAISED.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(Exit::Interrupted as u8));
        }
    });
    // Without a handler the command ends at once, as it would have without this.
    if let Err(error) = handled {
        note(&error.to_string());
    }
    Some(&RAISED)
}

/// Says what is there where the command was stopped, and how it ends then.
pub(super) fn stopped(key: &str, done: u64, of: u64) -> Option<Exit> {
    let is_short = RAISED.load(Ordering::Relaxed) && done < of;
    is_short.then(|| {
        say(key, &[("done", number(done as f64)), ("of", number(of as f64))]);
        Exit::Interrupted
    })
}

/// One for the whole process, as its signals are.
static RAISED: AtomicBool = AtomicBool::new(false);
