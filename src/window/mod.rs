//! Everything that a person sees: screens as functions of a model to commands, and the Bevy app that shows them.

pub mod app;
pub mod automation;
pub mod briefing;
pub mod commands;
pub mod debrief;
pub mod dialogs;
pub mod errors;
pub mod keys;
pub mod library;
pub mod link;
pub mod map_view;
#[cfg(target_arch = "wasm32")]
pub mod page;
pub mod play;
pub mod rehearsal;
pub mod run;
pub mod session;
pub mod settings;
pub mod symbols;
pub mod theme;
pub mod widgets;
pub mod words;

use std::sync::Arc;

use crate::scenario::read::Loaded;
pub use app::WindowError;
use session::Session;

/// Opens the window, at a drill where one is named, and returns once the person has closed it.
pub fn open(drill: Option<Arc<Loaded>>) -> Result<(), WindowError> {
    app::run(Session::new(drill))
}
