//! Runs in a folder of the person's: one log file each.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{MAX_HELD_BYTES, MAX_SETTINGS_BYTES, RunName, StoreError};
use crate::exercise::log::{FileSink, LogSink, MAX_BYTES};
use crate::review::side_file;
use crate::scenario::ids::ScenarioId;

/// Names the folder instead of the system's usual place: for tests, and for shared computers.
pub const HOME_VARIABLE: &str = "TUTELA_HOME";
const ENDING: &str = "tutela-log";
/// Orders that wait for the clock of the log beside which they stand.
const HELD: &str = ".held.ron";
const SETTINGS: &str = "settings.ron";
const SECONDS_A_DAY: u64 = 86_400;

/// The folder of the runs; it need not be there yet.
pub fn runs_folder() -> Result<PathBuf, StoreError> {
    home().map(|home| home.join("runs"))
}

/// A new log file; an old one is replaced only where `replace` says so.
pub fn create_log(path: &Path, replace: bool) -> std::io::Result<FileSink> {
    let mut options = OpenOptions::new();
    options.write(true);
    if replace {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    options.open(path).map(FileSink)
}

/// Writes a file as a whole: whoever reads it meets the old content or the new one, never half of it.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = PathBuf::from(name);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        // Before the name changes, or a power cut could leave the name with nothing behind it.
        file.sync_all()
    });
    let kept = written.and_then(|()| std::fs::rename(&beside, path));
    if kept.is_err() {
        // What could not take its place is of no use; that it may be gone already is no matter.
        let _ = std::fs::remove_file(&beside);
    }
    kept
}

pub(super) fn start(scenario: &ScenarioId) -> Result<(RunName, Box<dyn LogSink>), StoreError> {
    let folder = runs_folder()?;
    std::fs::create_dir_all(&folder).map_err(failed)?;
    let mut number = names().iter().filter_map(RunName::number).max().unwrap_or(0);
    loop {
        number = number.checked_add(1).ok_or_else(|| StoreError::Failed("no number is left".into()))?;
        let name = RunName::numbered(scenario, number);
        match create_log(&path_in(&folder, &name), false) {
            Ok(sink) => {
                // Where a file system knows no locks, two windows may meet over a run; it is played all the same.
                let _ = hold(&sink.0);
                return Ok((name, Box::new(sink)));
            }
            // Another program took the number first.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
    }
}

pub(super) fn go_on(name: &RunName) -> Result<Box<dyn LogSink>, StoreError> {
    let sink = append_to(&path_in(&runs_folder()?, name)).map_err(|error| match error.kind() {
        std::io::ErrorKind::WouldBlock => StoreError::InUse(name.as_str().into()),
        _ => failed(error),
    })?;
    Ok(Box::new(sink))
}

/// A log to be gone on with, cut behind its last whole line; the error `WouldBlock` where another window has it.
pub fn append_to(path: &Path) -> std::io::Result<FileSink> {
    let mut file = OpenOptions::new().read(true).write(true).open(path)?;
    hold(&file)?;
    let mut bytes = Vec::new();
    (&file).take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    file.set_len(whole as u64)?;
    file.seek(SeekFrom::End(0))?;
    Ok(FileSink(file))
}

/// Keeps other windows from going on with the same run.
#[cfg(unix)]
fn hold(file: &File) -> std::io::Result<()> {
    file.try_lock().map_err(Into::into)
}

/// A lock would keep the debrief from reading the log here.
#[cfg(not(unix))]
fn hold(_: &File) -> std::io::Result<()> {
    Ok(())
}

/// Whole days since the log grew last, by the computer's clock.
pub(super) fn days_old(name: &RunName) -> Option<u32> {
    let changed = std::fs::metadata(path_in(&runs_folder().ok()?, name)).ok()?.modified().ok()?;
    // A clock that was put back makes a run of the future, which is new.
    Some(changed.elapsed().map_or(0, |age| (age.as_secs() / SECONDS_A_DAY) as u32))
}

pub(super) fn keeps() -> bool {
    true
}

pub(super) fn keep_page(name: &str, page: &str) -> Result<Option<String>, StoreError> {
    let folder = home()?.join("pages");
    std::fs::create_dir_all(&folder).map_err(failed)?;
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || *c == '_' || *c == '-';
    let stem: String = name.chars().filter(is_plain).take(60).collect();
    let path = folder.join(format!("{stem}.html"));
    write_whole(&path, page.as_bytes()).map_err(failed)?;
    Ok(Some(path.display().to_string()))
}

pub(super) fn hand_out(name: &str, content: &str) -> Result<Option<String>, StoreError> {
    let path = home()?.join(name);
    std::fs::create_dir_all(home()?).and_then(|()| write_whole(&path, content.as_bytes())).map_err(failed)?;
    Ok(Some(path.display().to_string()))
}

pub(super) fn shown() -> Option<String> {
    home().ok().map(|home| home.display().to_string())
}

/// By number, newest first.
pub(super) fn names() -> Vec<RunName> {
    let entries = runs_folder().ok().and_then(|folder| std::fs::read_dir(folder).ok()).into_iter().flatten();
    let name = |entry: std::fs::DirEntry| {
        let path = entry.path();
        let is_log = path.extension().is_some_and(|ending| ending == ENDING);
        is_log.then(|| path.file_stem()?.to_str().and_then(RunName::new)).flatten()
    };
    let mut names: Vec<RunName> = entries.filter_map(Result::ok).filter_map(name).collect();
    names.sort_by_key(|name| (std::cmp::Reverse(name.number()), name.clone()));
    names
}

pub(super) fn read(name: &RunName) -> Result<Vec<u8>, StoreError> {
    read_up_to(&path_in(&runs_folder()?, name), MAX_BYTES).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::NoRun(name.as_str().into()),
        _ => failed(error),
    })
}

/// The file, or where it is longer than so many bytes that much and one more: whoever reads it says that it is too long.
pub fn read_up_to(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub(super) fn delete(name: &RunName) -> Result<(), StoreError> {
    delete_log(&path_in(&runs_folder()?, name)).map_err(failed)
}

/// Deletes a log and whatever stands beside it under its name: side file, reports, waiting orders. Those first, for
/// they are of no use alone.
pub fn delete_log(path: &Path) -> std::io::Result<()> {
    let (Some(folder), Some(stem)) = (path.parent(), path.file_stem().and_then(|stem| stem.to_str())) else {
        return std::fs::remove_file(path);
    };
    let is_of_log = |name: &str| name.strip_prefix(stem).is_some_and(|ending| ending.starts_with('.'));
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let is_beside = entry.path() != path && entry.file_name().to_str().is_some_and(is_of_log);
        if is_beside && entry.file_type()?.is_file() {
            std::fs::remove_file(entry.path())?;
        }
    }
    std::fs::remove_file(path)
}

pub(super) fn side_file(name: &RunName) -> Option<Vec<u8>> {
    read_up_to(&side_file::beside(&path_in(&runs_folder().ok()?, name)), side_file::MAX_BYTES).ok()
}

pub(super) fn keep_side_file(name: &RunName, text: &str) -> Result<(), StoreError> {
    let path = side_file::beside(&path_in(&runs_folder()?, name));
    write_whole(&path, text.as_bytes()).map_err(failed)
}

pub(super) fn held(name: &RunName) -> Option<String> {
    let bytes = read_up_to(&held_beside(&path_in(&runs_folder().ok()?, name)), MAX_HELD_BYTES as u64).ok()?;
    String::from_utf8(bytes).ok()
}

/// A place that does not take it does not take the log either, which the window says.
pub(super) fn keep_held(name: &RunName, text: &str) {
    let Ok(folder) = runs_folder() else { return };
    let path = held_beside(&path_in(&folder, name));
    let _ = if text.is_empty() { std::fs::remove_file(path) } else { write_whole(&path, text.as_bytes()) };
}

fn held_beside(log: &Path) -> PathBuf {
    let mut name = log.as_os_str().to_owned();
    name.push(HELD);
    name.into()
}

/// A person's own files stay where they are.
pub(super) fn opened() -> Vec<(String, String)> {
    Vec::new()
}

pub(super) fn keep_opened(_name: &str, _drill: &str) {}

pub(super) fn forget_opened(_name: &str) {}

pub(super) fn settings() -> Option<String> {
    let bytes = read_up_to(&home().ok()?.join(SETTINGS), MAX_SETTINGS_BYTES as u64).ok()?;
    String::from_utf8(bytes).ok()
}

pub(super) fn keep_settings(text: &str) -> Result<(), StoreError> {
    let home = home()?;
    std::fs::create_dir_all(&home).map_err(failed)?;
    std::fs::write(home.join(SETTINGS), text).map_err(failed)
}

fn home() -> Result<PathBuf, StoreError> {
    if let Some(folder) = std::env::var_os(HOME_VARIABLE).filter(|folder| !folder.is_empty()) {
        return Ok(folder.into());
    }
    let folders = directories::ProjectDirs::from("", "", "tutela");
    let none = || StoreError::NoPlace(format!("no home folder is known; set {HOME_VARIABLE} to a folder"));
    folders.map(|folders| folders.data_dir().to_path_buf()).ok_or_else(none)
}

fn path_in(folder: &Path, name: &RunName) -> PathBuf {
    folder.join(format!("{}.{ENDING}", name.as_str()))
}

fn failed(error: std::io::Error) -> StoreError {
    StoreError::Failed(error.to_string())
}
