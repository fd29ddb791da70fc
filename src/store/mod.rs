//! Where runs are kept: a folder of the person's on a computer, the browser's storage on a page; one API for both.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod folder;

#[cfg(target_arch = "wasm32")]
use browser as place;
#[cfg(not(target_arch = "wasm32"))]
use folder as place;

#[cfg(not(target_arch = "wasm32"))]
pub use folder::{HOME_VARIABLE, create_log, runs_folder, write_whole};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::exercise::log::LogSink;
use crate::exercise::log_reader;
use crate::scenario::ids::{ScenarioId, Tick};

/// Most runs that a list shows, newest first.
pub const MAX_LISTED: usize = 50;
/// Largest file of settings: a few choices.
pub const MAX_SETTINGS_BYTES: usize = 64 * 1024;

/// Opens a new run of the scenario; its log grows with each order.
pub fn start(scenario: &ScenarioId) -> Result<(RunName, Box<dyn LogSink>), StoreError> {
    place::start(scenario)
}

/// Runs that are kept, newest first; what cannot be read is left out.
pub fn list() -> Vec<KeptRun> {
    place::names().into_iter().take(MAX_LISTED).filter_map(|name| summary(&name)).collect()
}

/// The bytes of a run's log.
pub fn read(name: &RunName) -> Result<Vec<u8>, StoreError> {
    place::read(name)
}

/// What people added to a run, where there is anything: the side file of its log.
pub fn side_file(name: &RunName) -> Option<Vec<u8>> {
    place::side_file(name)
}

pub fn keep_side_file(name: &RunName, text: &str) -> Result<(), StoreError> {
    place::keep_side_file(name, text)
}

/// Deletes a run for good, and what people added to it.
pub fn delete(name: &RunName) -> Result<(), StoreError> {
    place::delete(name)
}

/// A person's settings of the window, as a face wrote them.
pub fn settings() -> Option<String> {
    place::settings().filter(|text| text.len() <= MAX_SETTINGS_BYTES)
}

pub fn keep_settings(text: &str) -> Result<(), StoreError> {
    place::keep_settings(text)
}

fn summary(name: &RunName) -> Option<KeptRun> {
    let log = log_reader::read(name.as_str(), &read(name).ok()?).ok()?;
    let (last, finished) = (log.last_tick(), log.end.is_some());
    Some(KeptRun { name: name.clone(), scenario: log.header.scenario, seed: log.header.seed, last, finished })
}

/// A run by the name that it is kept under: "market_mortar-0007".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RunName(String);

impl RunName {
    /// Names made here only: letters, digits, `_` and `-`, so that none leads anywhere else.
    fn new(text: &str) -> Option<Self> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        (!text.is_empty() && text.len() <= 100 && text.chars().all(is_plain)).then(|| Self(text.to_owned()))
    }

    /// Run number `number` of the scenario.
    fn numbered(scenario: &ScenarioId, number: u32) -> Self {
        let is_plain = |c: &char| c.is_ascii_alphanumeric() || *c == '_' || *c == '-';
        let stem: String = scenario.as_str().chars().filter(is_plain).take(60).collect();
        Self(format!("{stem}-{number:04}"))
    }

    fn number(&self) -> Option<u32> {
        self.0.rsplit_once('-').and_then(|(_, number)| number.parse().ok())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One line of the list of runs.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptRun {
    pub name: RunName,
    pub scenario: ScenarioId,
    pub seed: u64,
    pub last: Tick,
    pub finished: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error("there is no place to keep runs: {0}")]
    NoPlace(String),
    #[error("there is no run {0}")]
    NoRun(String),
    #[error("the run cannot be kept or read: {0}")]
    Failed(String),
}
