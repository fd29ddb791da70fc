//! Where runs are kept: a folder of the person's on a computer, the browser's storage on a page; one API for both.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod folder;
#[cfg(not(target_arch = "wasm32"))]
pub mod package;

#[cfg(target_arch = "wasm32")]
use browser as place;
#[cfg(not(target_arch = "wasm32"))]
use folder as place;

#[cfg(not(target_arch = "wasm32"))]
pub use folder::{HOME_VARIABLE, append_to, create_log, delete_log, read_up_to, runs_folder, write_whole};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::assessment::card::{Ending, ScaleMark};
use crate::exercise::log::{ENGINE, LogSink, Mode};
use crate::exercise::log_reader;
use crate::scenario::ids::{ScenarioId, TICKS_PER_SECOND, Tick};
use crate::scenario::read::ScenarioDigest;

/// Most runs that a list shows, newest first.
pub const MAX_LISTED: usize = 50;
/// Largest file of settings: a few choices.
pub const MAX_SETTINGS_BYTES: usize = 64 * 1024;

/// Largest text of orders that wait: a tick's worth with their reasons.
const MAX_HELD_BYTES: usize = 1024 * 1024;

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

/// Goes on with a run that was interrupted: what is appended follows its last whole line. The start of a line that the
/// dying program did not finish goes, for nobody was told that it was taken.
pub fn go_on(name: &RunName) -> Result<Box<dyn LogSink>, StoreError> {
    place::go_on(name)
}

/// What people added to a run, where there is anything: the side file of its log.
pub fn side_file(name: &RunName) -> Option<Vec<u8>> {
    place::side_file(name)
}

pub fn keep_side_file(name: &RunName, text: &str) -> Result<(), StoreError> {
    place::keep_side_file(name, text)
}

/// Orders of a run that wait for its clock, as the window wrote them.
pub fn held(name: &RunName) -> Option<String> {
    place::held(name).filter(|text| text.len() <= MAX_HELD_BYTES)
}

/// Keeps them until an empty text takes their place. Where there is no room the run itself says so with its next order.
pub fn keep_held(name: &RunName, text: &str) {
    place::keep_held(name, text);
}

/// Deletes a run for good, and what people added to it.
pub fn delete(name: &RunName) -> Result<(), StoreError> {
    place::delete(name)
}

/// Deletes every run that is kept; answers how many.
pub fn delete_all() -> Result<u32, StoreError> {
    delete_each(place::names())
}

/// Deletes runs that nobody has added to for more than so many days; answers how many.
pub fn delete_older_than(days: u32) -> Result<u32, StoreError> {
    let is_old = |name: &RunName| place::days_old(name).is_some_and(|old| old > days);
    delete_each(place::names().into_iter().filter(is_old).collect())
}

fn delete_each(names: Vec<RunName>) -> Result<u32, StoreError> {
    names.iter().try_for_each(delete).map(|()| names.len() as u32)
}

/// Keeps a page for printing, in place of an older one of the same name; answers where it is. A browser shows it at once.
pub fn keep_page(name: &str, page: &str) -> Result<Option<String>, StoreError> {
    place::keep_page(name, page)
}

/// Hands a person a file of this name, in place of an older one; answers where it is. A browser downloads it.
pub fn hand_out(name: &str, content: &str) -> Result<Option<String>, StoreError> {
    place::hand_out(name, content)
}

/// Drills that were opened from files, each as one text under its name, where the place keeps them: a page's browser gives no
/// second look at a file. Those of a computer stay where they were opened.
pub fn opened() -> Vec<(String, String)> {
    place::opened()
}

pub fn keep_opened(name: &str, drill: &str) {
    place::keep_opened(name, drill);
}

pub fn forget_opened(name: &str) {
    place::forget_opened(name);
}

/// What was written so far outlives the program; a log's own file says so by itself.
pub fn keeps() -> bool {
    place::keeps()
}

/// Where runs and settings are kept, as a person would look for it; absent in a browser.
pub fn place() -> Option<String> {
    place::shown()
}

/// A person's settings of the window, as a face wrote them.
pub fn settings() -> Option<String> {
    place::settings().filter(|text| text.len() <= MAX_SETTINGS_BYTES)
}

pub fn keep_settings(text: &str) -> Result<(), StoreError> {
    place::keep_settings(text)
}

fn summary(name: &RunName) -> Option<KeptRun> {
    let log = log_reader::summary(name.as_str(), &read(name).ok()?).ok()?;
    let result = log.end.as_ref().and_then(|end| serde_json::from_str(&end.card_json).ok());
    Some(KeptRun {
        name: name.clone(),
        scenario: log.header.scenario,
        digest: log.header.digest,
        of_this_engine: log.header.engine == ENGINE,
        seed: log.header.seed,
        mode: log.header.mode,
        last: log.last,
        finished: log.end.is_some(),
        result,
        days_old: place::days_old(name),
    })
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
    pub digest: ScenarioDigest,
    /// This program can repeat it.
    pub of_this_engine: bool,
    pub seed: u64,
    pub mode: Mode,
    pub last: Tick,
    /// False where the run died or still goes on.
    pub finished: bool,
    /// As its log says, whatever program judged it; never judged anew.
    pub result: Option<RunResult>,
    /// Days since something was added to it, where the place knows.
    pub days_old: Option<u32>,
}

impl KeptRun {
    /// It broke off after its first second, and this program can play it on.
    pub fn can_go_on(&self) -> bool {
        !self.finished && self.of_this_engine && self.last.0 >= TICKS_PER_SECOND
    }
}

/// What a list says of the card that closed a run; other parts of a card may have another shape by now.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct RunResult {
    #[serde(default)]
    pub ending: Ending,
    #[serde(default)]
    pub scales: Vec<ScaleMark>,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error("there is no place to keep runs: {0}")]
    NoPlace(String),
    #[error("there is no run {0}")]
    NoRun(String),
    #[error("another program goes on with the run {0}")]
    InUse(String),
    #[error("the run cannot be kept or read: {0}")]
    Failed(String),
}
