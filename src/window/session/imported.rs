//! A log that comes as a file: once it has been repeated it is kept like a run of one's own, with what people added to it.

use super::fetching::Then;
use super::{Screen, Session};
use crate::exercise::log::LogSink;
use crate::exercise::log_reader;
use crate::review::side_file::{self, LogIdentity};
use crate::store::{self, RunName, StoreError};
use crate::window::debriefing::KeptLog;
use crate::window::pick::PickedFile;
use crate::window::reopening::Opened;

impl Session {
    /// Repeats the log for its debrief; the side file goes with it.
    pub(super) fn import(&mut self, file: &str, bytes: &[u8], side: Option<PickedFile>) {
        let digest = log_reader::summary(file, bytes).ok().map(|log| log.header.digest);
        if let Some(wanted) = digest.and_then(|digest| self.lacking_of(digest)) {
            let log = PickedFile { name: file.to_owned(), bytes: bytes.to_vec() };
            return self.send_for(wanted, Then::Import { log, side });
        }
        // The same file again: the run is here by now.
        let known =
            self.runs.iter().map(|run| &run.name).find(|name| store::read(name).is_ok_and(|kept| kept == bytes));
        let known = known.cloned();
        self.repeat(file, known, bytes);
        if let Screen::Reopening { reopening, .. } = &mut self.screen {
            reopening.imported = Some(Imported { side });
        }
    }

    /// By itself it can be laid beside no log.
    pub(super) fn explain_side_file(&mut self, file: &str) {
        self.fault = Some(self.texts.say_with("import-side-alone", &[("file", file.into())]));
    }

    /// Keeps what came as a file and was found true.
    pub(super) fn keep_imported(&mut self, imported: Imported, kept: KeptLog, opened: &Opened) -> KeptLog {
        if !matches!(opened, Opened::Debrief(_)) || !keeps_imports() {
            return kept;
        }
        let name = kept.name.clone().or_else(|| keep(&kept).ok());
        if let (Some(name), Some(side)) = (&name, imported.side) {
            self.keep_side(name, &kept, &side);
        }
        self.list_runs();
        KeptLog { name, ..kept }
    }

    /// What is kept beside the run already stays: it may hold what nobody has said twice.
    fn keep_side(&mut self, name: &RunName, kept: &KeptLog, side: &PickedFile) {
        let identity = LogIdentity::of(&kept.log.header, &kept.bytes);
        let file = [("file", side.name.as_str().into())];
        let older = store::side_file(name);
        if older.as_ref().is_some_and(|older| *older != side.bytes) {
            self.fault = Some(self.texts.say_with("import-side-second", &file));
            return;
        }
        let text =
            side_file::read(&side.name, &side.bytes, &identity).ok().and_then(|read| side_file::write(&read).ok());
        if text.is_none_or(|text| store::keep_side_file(name, &text).is_err()) {
            self.fault = Some(self.texts.say_with("import-side-unreadable", &file));
        }
    }
}

/// As a run of one's own: the log's lines as they are.
fn keep(kept: &KeptLog) -> Result<RunName, StoreError> {
    let failed = |error: String| StoreError::Failed(error);
    let text = std::str::from_utf8(&kept.bytes).map_err(|error| failed(error.to_string()))?;
    let (name, mut sink): (RunName, Box<dyn LogSink>) = store::start(&kept.log.header.scenario)?;
    if let Err(error) = sink.append(text) {
        drop(sink);
        // Half a log is none; that it may not be deleted either is no matter.
        let _ = store::delete(&name);
        return Err(failed(error.to_string()));
    }
    Ok(name)
}

/// Within a learning platform the runs are those that were played there.
fn keeps_imports() -> bool {
    #[cfg(target_arch = "wasm32")]
    return crate::window::page_share::can_share();
    #[cfg(not(target_arch = "wasm32"))]
    true
}

/// What came with a log.
pub struct Imported {
    side: Option<PickedFile>,
}
