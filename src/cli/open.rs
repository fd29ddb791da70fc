//! `tutela` and `tutela play`: the window, and what happens where none can be opened.

use super::out::{say, text};
use super::{Exit, drill, run};
use crate::exercise::log::NoSink;
use crate::scenario::language::Language;
#[cfg(feature = "window")]
use crate::window;

/// The drill that a newcomer sees first, and how it is played without a window.
const FIRST_DRILL: &str = "market_mortar";
const FIRST_SCRIPT: &str = "lawful";
const FIRST_SEED: u64 = 1;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, or the name of a drill inside the program
    scenario: Option<String>,
}

/// The language that was asked for by an argument, and the system's.
#[derive(Clone, Copy)]
pub(super) struct Tongue {
    pub asked: Option<Language>,
    pub system: Language,
}

/// The window, or the first drill played headless.
pub(super) fn or_headless(tongue: Tongue) -> Exit {
    let Err(why) = window::open(None, tongue.asked, tongue.system) else { return Exit::Done };
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
    let loaded = match arguments.scenario.as_deref().map(drill::scenario).transpose() {
        Ok(loaded) => loaded,
        Err(exit) => return exit,
    };
    match window::open(loaded, tongue.asked, tongue.system) {
        Ok(()) => Exit::Done,
        Err(why) => {
            let drill = arguments.scenario.as_deref().unwrap_or(FIRST_DRILL);
            say("cli-no-window", &[("why", text(why)), ("drill", text(drill)), ("script", text(FIRST_SCRIPT))]);
            Exit::NoWindow
        }
    }
}

/// Without the feature there is no window to open.
#[cfg(not(feature = "window"))]
mod window {
    use std::sync::Arc;

    use super::super::out::texts;
    use crate::scenario::language::Language;
    use crate::scenario::read::Loaded;

    pub(super) fn open(_: Option<Arc<Loaded>>, _: Option<Language>, _: Language) -> Result<(), String> {
        Err(texts().say("cli-window-not-built"))
    }
}
