//! Everything that a person sees: screens as functions of a model to commands, and the Bevy app that shows them.

pub mod app;
mod arrival;
pub mod automation;
pub mod bindings;
pub mod briefing;
pub mod commands;
pub mod debrief;
pub mod debriefing;
pub mod depot;
pub mod dialogs;
pub mod errors;
pub mod fetching;
mod fields;
mod full_screen;
pub mod headline;
mod heads;
mod held;
pub mod job;
pub mod keys;
pub mod library;
pub mod link;
pub mod map_view;
pub mod named;
#[cfg(target_arch = "wasm32")]
pub mod page;
#[cfg(target_arch = "wasm32")]
mod page_depot;
#[cfg(target_arch = "wasm32")]
mod page_files;
#[cfg(target_arch = "wasm32")]
mod page_share;
#[cfg(target_arch = "wasm32")]
mod page_typing;
pub mod pick;
pub mod play;
pub mod rehearsal;
pub mod reopening;
mod repeating;
pub mod run;
pub mod session;
pub mod settings;
pub mod settings_screen;
mod strokes;
pub mod symbols;
pub mod theme;
pub mod told;
pub mod widgets;
pub mod words;

use std::path::PathBuf;
use std::sync::Arc;

use crate::scenario::language::Language;
use crate::scenario::read::Loaded;
pub use app::WindowError;
use link::Link;
use session::Session;

/// Opens the window and returns once the person has closed it. It speaks the language that was asked for, or else what
/// the person has chosen before, or else the system's.
pub fn open(at: At, asked: Option<Language>, system: Language) -> Result<(), WindowError> {
    let drill = if let At::Drill(drill) = &at { Some(drill.clone()) } else { None };
    let mut session = Session::new(drill, system);
    session.follow(&Link { language: asked, ..Link::default() });
    #[cfg(not(target_arch = "wasm32"))]
    if let At::Log(log) = at {
        session.open_picked(pick::Picked::Path(log));
    }
    app::run(session)
}

/// What a window shows first.
pub enum At {
    Library,
    Drill(Arc<Loaded>),
    /// The debrief of the run in this file.
    Log(PathBuf),
}
