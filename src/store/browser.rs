//! Runs in the browser's storage, in pieces: an order adds a piece and never rewrites the log.

use std::cell::RefCell;
use std::collections::BTreeMap;

use web_sys::Storage;

use super::{RunName, StoreError};
use crate::exercise::log::{LogSink, MemorySink, SinkError};
use crate::scenario::ids::ScenarioId;

/// Pieces are keys of this form: `tutela.run.<name>.<piece>`.
const PREFIX: &str = "tutela.run.";
/// The day on which a run began, for the rule for old runs.
const BEGUN: &str = "tutela.begun.";
const SETTINGS: &str = "tutela.settings";
/// What people added to a run: `tutela.marks.<name>`.
const MARKS: &str = "tutela.marks.";
/// Digest lines wait until this many bytes have come together; an order is written at once.
const PIECE_BYTES: usize = 8 * 1024;
/// Runs kept: browsers give a page about 5 MB.
const KEPT_RUNS: usize = 8;

thread_local! {
    /// Runs of this visit where the browser refuses storage, as inside some learning platforms.
    static VISIT: RefCell<BTreeMap<RunName, MemorySink>> = const { RefCell::new(BTreeMap::new()) };
    /// What was added to runs in this visit.
    static ADDED: RefCell<BTreeMap<RunName, String>> = const { RefCell::new(BTreeMap::new()) };
}

pub(super) fn start(scenario: &ScenarioId) -> Result<(RunName, Box<dyn LogSink>), StoreError> {
    let names = names();
    let number = names.iter().filter_map(RunName::number).max().unwrap_or(0).saturating_add(1);
    let name = RunName::numbered(scenario, number);
    // The oldest runs make room.
    for old in names.iter().skip(KEPT_RUNS - 1) {
        let _ = delete(old);
    }
    if let Some(storage) = storage() {
        // Without it the run has no age, and no rule for old runs touches it.
        let _ = storage.set_item(&begun_key(&name), &today().to_string());
    }
    let memory = MemorySink::default();
    VISIT.with_borrow_mut(|visit| visit.insert(name.clone(), memory.clone()));
    let sink = PieceSink { name: name.clone(), memory, piece: 0, waiting: String::new() };
    Ok((name, Box::new(sink)))
}

pub(super) fn go_on(name: &RunName) -> Result<Box<dyn LogSink>, StoreError> {
    let bytes = read(name)?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let mut memory = MemorySink::default();
    memory.append(&String::from_utf8_lossy(&bytes[..whole])).map_err(|error| StoreError::Failed(error.to_string()))?;
    VISIT.with_borrow_mut(|visit| visit.insert(name.clone(), memory.clone()));
    // Pieces are written whole: the next one follows them.
    let is_there = |piece: &u32| storage().is_some_and(|all| matches!(all.get_item(&key(name, *piece)), Ok(Some(_))));
    let piece = (0..).take_while(is_there).count() as u32;
    Ok(Box::new(PieceSink { name: name.clone(), memory, piece, waiting: String::new() }))
}

/// Days since the run began, by the browser's clock.
pub(super) fn days_old(name: &RunName) -> Option<u32> {
    let begun: u32 = storage()?.get_item(&begun_key(name)).ok()??.parse().ok()?;
    Some(today().saturating_sub(begun))
}

/// Days since 1970.
fn today() -> u32 {
    (js_sys::Date::now() / 86_400_000.0) as u32
}

pub(super) fn keep_page(_: &str, _: &str) -> Result<String, StoreError> {
    Err(StoreError::NoPlace("a page keeps no files".into()))
}

/// A page has no place that a person could look at.
pub(super) fn shown() -> Option<String> {
    None
}

pub(super) fn names() -> Vec<RunName> {
    let mut names: Vec<RunName> = VISIT.with_borrow(|visit| visit.keys().cloned().collect());
    if let Some(storage) = storage() {
        let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
        let stored = keys.filter_map(|key| RunName::new(key.strip_prefix(PREFIX)?.rsplit_once('.')?.0));
        names.extend(stored);
    }
    names.sort_by_key(|name| (std::cmp::Reverse(name.number()), name.clone()));
    names.dedup();
    names
}

pub(super) fn read(name: &RunName) -> Result<Vec<u8>, StoreError> {
    if let Some(memory) = VISIT.with_borrow(|visit| visit.get(name).cloned()) {
        return Ok(memory.text().into_bytes());
    }
    let storage = storage().ok_or_else(|| StoreError::NoRun(name.as_str().into()))?;
    let mut text = String::new();
    for piece in 0.. {
        match storage.get_item(&key(name, piece)) {
            Ok(Some(part)) => text.push_str(&part),
            _ => break,
        }
    }
    if text.is_empty() { Err(StoreError::NoRun(name.as_str().into())) } else { Ok(text.into_bytes()) }
}

pub(super) fn side_file(name: &RunName) -> Option<Vec<u8>> {
    let added = ADDED.with_borrow(|added| added.get(name).cloned());
    let stored = || storage()?.get_item(&marks_key(name)).ok().flatten();
    added.or_else(stored).map(String::into_bytes)
}

/// Without storage, or with a full one, it lives as long as the visit.
pub(super) fn keep_side_file(name: &RunName, text: &str) -> Result<(), StoreError> {
    ADDED.with_borrow_mut(|added| added.insert(name.clone(), text.to_owned()));
    let Some(storage) = storage() else { return Ok(()) };
    storage.set_item(&marks_key(name), text).map_err(|_| StoreError::Failed(marks_key(name)))
}

pub(super) fn delete(name: &RunName) -> Result<(), StoreError> {
    VISIT.with_borrow_mut(|visit| visit.remove(name));
    ADDED.with_borrow_mut(|added| added.remove(name));
    let Some(storage) = storage() else { return Ok(()) };
    storage.remove_item(&begun_key(name)).map_err(|_| StoreError::Failed(begun_key(name)))?;
    storage.remove_item(&marks_key(name)).map_err(|_| StoreError::Failed(marks_key(name)))?;
    for piece in 0.. {
        let key = key(name, piece);
        if !matches!(storage.get_item(&key), Ok(Some(_))) {
            break;
        }
        storage.remove_item(&key).map_err(|_| StoreError::Failed(key.clone()))?;
    }
    Ok(())
}

pub(super) fn settings() -> Option<String> {
    storage()?.get_item(SETTINGS).ok().flatten()
}

pub(super) fn keep_settings(text: &str) -> Result<(), StoreError> {
    let Some(storage) = storage() else { return Ok(()) };
    storage.set_item(SETTINGS, text).map_err(|_| StoreError::Failed(SETTINGS.into()))
}

/// `None` where the browser refuses it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn begun_key(name: &RunName) -> String {
    format!("{BEGUN}{}", name.as_str())
}

fn marks_key(name: &RunName) -> String {
    format!("{MARKS}{}", name.as_str())
}

fn key(name: &RunName, piece: u32) -> String {
    format!("{PREFIX}{}.{piece}", name.as_str())
}

struct PieceSink {
    name: RunName,
    /// The whole log, for this visit.
    memory: MemorySink,
    piece: u32,
    waiting: String,
}

impl LogSink for PieceSink {
    fn append(&mut self, lines: &str) -> Result<(), SinkError> {
        self.memory.append(lines)?;
        self.waiting.push_str(lines);
        let can_wait = lines.starts_with(crate::exercise::log::DIGEST) && self.waiting.len() < PIECE_BYTES;
        if can_wait {
            return Ok(());
        }
        // Without storage, or with a full one, the run lives as long as the visit: memory has it.
        if let Some(storage) = storage()
            && storage.set_item(&key(&self.name, self.piece), &self.waiting).is_ok()
        {
            self.piece += 1;
            self.waiting.clear();
        }
        Ok(())
    }
}
