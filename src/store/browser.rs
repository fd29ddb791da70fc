//! Runs in the browser's database, in pieces: an order adds to the last piece and never rewrites the log. The page's script
//! has all of it in memory (web/keep.js), so that reading waits for nothing.
#![allow(
    unsafe_code,
    reason = "wasm-bindgen writes the glue between the program and the page; nothing here is unsafe by hand"
)]

use wasm_bindgen::prelude::wasm_bindgen;

use super::{MAX_LISTED, RunName, StoreError};
use crate::exercise::log::{LogSink, SinkError};
use crate::scenario::ids::ScenarioId;

/// Pieces are kept under names of this form: `run/<name>/<piece>`.
const RUN: &str = "run/";
/// What people added to a run: `marks/<name>`.
const MARKS: &str = "marks/";
/// Orders that wait for a run's clock: `held/<name>`.
const HELD: &str = "held/";
/// The day on which a run began, for the rule for old runs.
const BEGUN: &str = "begun/";
/// A drill that was opened from a file: `drill/<name>`.
const DRILL: &str = "drill/";
const SETTINGS: &str = "settings";
/// A line is kept by writing its piece anew; another piece begins where one is as long as this.
const PIECE_BYTES: usize = 8 * 1024;
/// Runs kept: more than a list shows nobody could find again.
const KEPT_RUNS: usize = MAX_LISTED;

#[wasm_bindgen]
extern "C" {
    /// Of everything that is kept.
    #[wasm_bindgen(js_namespace = tutelaKept, js_name = names)]
    fn all_names() -> Vec<String>;
    #[wasm_bindgen(js_namespace = tutelaKept)]
    fn get(name: &str) -> Option<String>;
    #[wasm_bindgen(js_namespace = tutelaKept)]
    fn put(name: &str, text: &str);
    #[wasm_bindgen(js_namespace = tutelaKept)]
    fn remove(name: &str);
    #[wasm_bindgen(js_namespace = tutelaKept, js_name = keeps)]
    fn is_all_kept() -> bool;
    #[wasm_bindgen(js_namespace = tutelaKept)]
    fn hold(run: &str) -> bool;
    #[wasm_bindgen(js_namespace = tutelaKept)]
    fn release(run: &str);
    #[wasm_bindgen(js_namespace = tutelaFiles)]
    fn show(name: &str, html: &str);
    #[wasm_bindgen(js_namespace = tutelaFiles)]
    fn save(name: &str, media_type: &str, content: &[u8]);
}

pub(super) fn start(scenario: &ScenarioId) -> Result<(RunName, Box<dyn LogSink>), StoreError> {
    let names = names();
    let number = names.iter().filter_map(RunName::number).max().unwrap_or(0).saturating_add(1);
    let name = RunName::numbered(scenario, number);
    // The oldest runs make room.
    for old in names.iter().skip(KEPT_RUNS - 1) {
        // One that another tab plays stays.
        let _ = delete(old);
    }
    put(&begun(&name), &today().to_string());
    // Nobody else can have a run of this number.
    hold(name.as_str());
    Ok((name.clone(), Box::new(PieceSink { name, piece: 0, open: String::new() })))
}

pub(super) fn go_on(name: &RunName) -> Result<Box<dyn LogSink>, StoreError> {
    if !hold(name.as_str()) {
        return Err(StoreError::InUse(name.as_str().into()));
    }
    // Pieces are written with whole lines: the next one follows them.
    let piece = pieces(name).count() as u32;
    Ok(Box::new(PieceSink { name: name.clone(), piece, open: String::new() }))
}

/// What was handed over is kept beyond the visit.
pub(super) fn keeps() -> bool {
    is_all_kept()
}

/// Days since the run began, by the browser's clock.
pub(super) fn days_old(name: &RunName) -> Option<u32> {
    let day: u32 = get(&begun(name))?.parse().ok()?;
    Some(today().saturating_sub(day))
}

/// Days since 1970.
fn today() -> u32 {
    (js_sys::Date::now() / 86_400_000.0) as u32
}

/// A page keeps no files: the browser shows this one in a tab, from which it is printed.
pub(super) fn keep_page(name: &str, page: &str) -> Result<Option<String>, StoreError> {
    show(&format!("{name}.html"), page);
    Ok(None)
}

pub(super) fn hand_out(name: &str, content: &str) -> Result<Option<String>, StoreError> {
    save(name, "text/plain", content.as_bytes());
    Ok(None)
}

/// A page has no place that a person could look at.
pub(super) fn shown() -> Option<String> {
    None
}

pub(super) fn names() -> Vec<RunName> {
    let first_piece = |name: String| RunName::new(name.strip_prefix(RUN)?.strip_suffix("/0")?);
    let mut names: Vec<RunName> = all_names().into_iter().filter_map(first_piece).collect();
    names.sort_by_key(|name| (std::cmp::Reverse(name.number()), name.clone()));
    names
}

pub(super) fn read(name: &RunName) -> Result<Vec<u8>, StoreError> {
    let text: String = pieces(name).collect();
    if text.is_empty() { Err(StoreError::NoRun(name.as_str().into())) } else { Ok(text.into_bytes()) }
}

pub(super) fn side_file(name: &RunName) -> Option<Vec<u8>> {
    get(&marks(name)).map(String::into_bytes)
}

pub(super) fn keep_side_file(name: &RunName, text: &str) -> Result<(), StoreError> {
    put(&marks(name), text);
    Ok(())
}

pub(super) fn held(name: &RunName) -> Option<String> {
    get(&waiting(name))
}

pub(super) fn keep_held(name: &RunName, text: &str) {
    if text.is_empty() { remove(&waiting(name)) } else { put(&waiting(name), text) }
}

pub(super) fn delete(name: &RunName) -> Result<(), StoreError> {
    if !hold(name.as_str()) {
        return Err(StoreError::InUse(name.as_str().into()));
    }
    remove(&begun(name));
    remove(&marks(name));
    remove(&waiting(name));
    for no in 0..pieces(name).count() as u32 {
        remove(&piece(name, no));
    }
    release(name.as_str());
    Ok(())
}

pub(super) fn opened() -> Vec<(String, String)> {
    let mut names: Vec<String> =
        all_names().iter().filter_map(|name| name.strip_prefix(DRILL)).map(str::to_owned).collect();
    names.sort();
    names.into_iter().filter_map(|name| get(&format!("{DRILL}{name}")).map(|drill| (name, drill))).collect()
}

pub(super) fn keep_opened(name: &str, drill: &str) {
    put(&format!("{DRILL}{name}"), drill);
}

pub(super) fn forget_opened(name: &str) {
    remove(&format!("{DRILL}{name}"));
}

pub(super) fn settings() -> Option<String> {
    get(SETTINGS)
}

pub(super) fn keep_settings(text: &str) -> Result<(), StoreError> {
    put(SETTINGS, text);
    Ok(())
}

fn pieces(name: &RunName) -> impl Iterator<Item = String> {
    (0..).map_while(|no| get(&piece(name, no)))
}

fn piece(name: &RunName, no: u32) -> String {
    format!("{RUN}{}/{no}", name.as_str())
}

fn begun(name: &RunName) -> String {
    format!("{BEGUN}{}", name.as_str())
}

fn waiting(name: &RunName) -> String {
    format!("{HELD}{}", name.as_str())
}

fn marks(name: &RunName) -> String {
    format!("{MARKS}{}", name.as_str())
}

struct PieceSink {
    name: RunName,
    /// Number of the open piece.
    piece: u32,
    open: String,
}

impl LogSink for PieceSink {
    fn append(&mut self, lines: &str) -> Result<(), SinkError> {
        self.open.push_str(lines);
        // Where the database has no room the run goes on and lasts as long as the visit; the page says so.
        put(&piece(&self.name, self.piece), &self.open);
        if self.open.len() >= PIECE_BYTES {
            self.piece += 1;
            self.open.clear();
        }
        Ok(())
    }
}

impl Drop for PieceSink {
    fn drop(&mut self) {
        release(self.name.as_str());
    }
}
