//! `tutela` and `tutela play`: the window, and what happens where none can be opened.

use std::path::{Path, PathBuf};

use super::out::{say, text};
use super::{Exit, drill, run};
use crate::exercise::log::{self, NoSink};
use crate::scenario::language::Language;
use crate::store;
#[cfg(feature = "window")]
use crate::window::{self, At};
#[cfg(not(feature = "window"))]
use window::At;

/// The drill that a newcomer sees first, and how it is played without a window.
const FIRST_DRILL: &str = "market_mortar";
const FIRST_SCRIPT: &str = "lawful";
const FIRST_SEED: u64 = 1;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, the name of a drill inside the program, or the log of a run whose debrief is to be shown
    file: Option<String>,
}

/// The language that was asked for by an argument, and the system's.
#[derive(Clone, Copy)]
pub(super) struct Tongue {
    pub asked: Option<Language>,
    pub system: Language,
}

/// The window, or the first drill played headless.
pub(super) fn or_headless(tongue: Tongue) -> Exit {
    let Err(why) = window::open(At::Library, tongue.asked, tongue.system) else { return Exit::Done };
    say("cli-headless", &[("why", text(why)), ("drill", text(FIRST_DRILL)), ("script", text(FIRST_SCRIPT))]);
    let loaded = match drill::scenario(FIRST_DRILL) {
        Ok(loaded) => loaded,
        Err(exit) => return exit,
    };
    let script = match drill::script(&loaded, FIRST_SCRIPT) {
        Ok(script) => script,
        Err(exit) => return exit,
    };
    let exit = run::headless(&loaded, &script, FIRST_SEED, Box::new(NoSink), false);
    say("cli-display-adds", &[]);
    exit
}

pub(super) fn play(arguments: &Arguments, tongue: Tongue) -> Exit {
    let file = arguments.file.as_deref();
    let log = file.map(PathBuf::from).filter(|path| is_log(path));
    let drill = file.filter(|_| log.is_none()).map(drill::scenario);
    let at = match (&log, drill) {
        (Some(log), _) => At::Log(log.clone()),
        (None, None) => At::Library,
        (None, Some(Ok(loaded))) => At::Drill(loaded),
        (None, Some(Err(exit))) => return exit,
    };
    match (window::open(at, tongue.asked, tongue.system), log) {
        (Ok(()), _) => Exit::Done,
        (Err(why), Some(log)) => {
            say("cli-no-window-log", &[("why", text(why)), ("log", text(log.display()))]);
            Exit::NoWindow
        }
        (Err(why), None) => {
            let drill = file.unwrap_or(FIRST_DRILL);
            say("cli-no-window", &[("why", text(why)), ("drill", text(drill)), ("script", text(FIRST_SCRIPT))]);
            Exit::NoWindow
        }
    }
}

fn is_log(path: &Path) -> bool {
    store::read_up_to(path, FIRST_WORD_BYTES).is_ok_and(|start| log::is_log(&start))
}

/// More than the word that a log begins with.
const FIRST_WORD_BYTES: u64 = 64;

/// Without the feature there is no window to open.
#[cfg(not(feature = "window"))]
mod window {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::super::out::texts;
    use crate::scenario::language::Language;
    use crate::scenario::read::Loaded;

    pub(super) fn open(_: At, _: Option<Language>, _: Language) -> Result<(), String> {
        Err(texts().say("cli-window-not-built"))
    }

    /// What would be shown first.
    pub(super) enum At {
        Library,
        Drill(#[expect(dead_code, reason = "nothing shows it")] Arc<Loaded>),
        Log(#[expect(dead_code, reason = "nothing shows it")] PathBuf),
    }
}
