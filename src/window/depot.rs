//! Files of the browser build that come when they are needed: a language, or a drill. A program of its own has them inside.

use crate::scenario::language::Language;

#[cfg(target_arch = "wasm32")]
pub(super) use super::page_depot::{again, parcel};

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    Language(Language),
    Drill(String),
}

impl Wanted {
    /// By which the build knows its file.
    pub fn file(&self) -> String {
        match self {
            Self::Language(language) => format!("text-{language}"),
            Self::Drill(name) => format!("drill-{name}"),
        }
    }
}

/// A file on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parcel {
    Coming,
    /// Handed over once.
    Here(String),
    /// Why, for whoever looks after the server.
    Failed(String),
}

/// Asks for the file, where nobody has, and says how far it is.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn parcel(wanted: &Wanted) -> Parcel {
    Parcel::Failed(wanted.file())
}

/// Asks anew for a file that did not come.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn again(_: &Wanted) {}
