//! Files that a person opens in a session: a scenario, a bundle or a log, picked, dropped or named.

use std::sync::Arc;

use super::{Screen, Session};
use crate::exercise::log::is_log;
use crate::review::side_file;
use crate::scenario::bundle::bundle;
use crate::scenario::problem::Problem;
use crate::scenario::read::{Loaded, MemoryFiles, load};
use crate::store;
use crate::window::briefing::page;
use crate::window::pick::{Choice, Picked, PickedFile};
use crate::window::settings::Settings;

impl Session {
    /// Once a frame: opens what the person has picked.
    pub(super) fn take_picked(&mut self) {
        let Some(picking) = &mut self.picking else { return };
        let Some(choice) = picking.advance() else { return };
        self.picking = None;
        match choice {
            Choice::Picked(picked) => self.open_picked(picked),
            Choice::Nothing => {}
            #[cfg(not(target_arch = "wasm32"))]
            Choice::NoDialog => self.fault = Some(self.texts.say("ui-no-file-dialog")),
        }
    }

    /// Opens a file from wherever it came. A drill that is being played is not left for it; settings hold there too.
    pub fn open_picked(&mut self, picked: Picked) {
        self.fault = None;
        match picked {
            #[cfg(not(target_arch = "wasm32"))]
            Picked::Path(path) => self.open_path(&path),
            Picked::Files(files) => self.open_files(files),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn open_path(&mut self, path: &std::path::Path) {
        use crate::exercise::log::MAX_BYTES;
        use crate::scenario::read::DiskFiles;

        let shown = path.display().to_string();
        match (store::read_up_to(path, MAX_BYTES), DiskFiles::beside(path)) {
            (Ok(bytes), _) if Settings::is_file(&bytes) => self.take_settings(&PickedFile { name: shown, bytes }),
            _ if self.is_in_drill() => self.fail("ui-file-in-drill"),
            (Ok(bytes), _) if is_log(&bytes) => {
                let side = side_file::beside(path);
                let name = side.display().to_string();
                let beside = store::read_up_to(&side, side_file::MAX_BYTES);
                self.import(&shown, &bytes, beside.ok().map(|bytes| PickedFile { name, bytes }));
            }
            (Ok(_), _) if shown.ends_with(side_file::ENDING) => self.explain_side_file(&shown),
            // The reader of drills says what is wrong with the file, if something is.
            (_, Ok((files, name))) => self.take_read(shown, load(&files, &name)),
            (_, Err(error)) => self.fault = Some(format!("{shown}: {error}")),
        }
    }

    /// Files without a place: a log, a bundle, or a scenario with its texts beside it.
    fn open_files(&mut self, files: Vec<PickedFile>) {
        if let Some(settings) = files.iter().find(|file| Settings::is_file(&file.bytes)) {
            return self.take_settings(settings);
        }
        if self.is_in_drill() {
            return self.fail("ui-file-in-drill");
        }
        if let Some(log) = files.iter().find(|file| is_log(&file.bytes)) {
            let side = files.iter().find(|file| file.name.ends_with(side_file::ENDING));
            return self.import(&log.name, &log.bytes, side.cloned());
        }
        if let [only] = files.as_slice()
            && only.name.ends_with(side_file::ENDING)
        {
            return self.explain_side_file(&only.name);
        }
        // Maps and scripts have another ending before this one.
        let stem = |file: &PickedFile| file.name.strip_suffix(DRILL_ENDING).map(str::to_owned);
        let is_drill = |file: &&PickedFile| stem(file).is_some_and(|stem| !stem.contains('.'));
        let Some(name) = files.iter().find(is_drill).or(files.first()).map(|file| file.name.clone()) else { return };
        let all = files.into_iter().fold(MemoryFiles::default(), |all, file| all.with(&file.name, file.bytes));
        let read = load(&all, &name);
        if let (Ok(loaded), Ok(whole)) = (&read, bundle(&all, &name)) {
            store::keep_opened(&loaded.name, &whole);
        }
        self.take_read(name, read);
    }

    fn is_in_drill(&self) -> bool {
        matches!(self.screen, Screen::Play(_))
    }

    fn take_read(&mut self, shown: String, read: Result<Loaded, Vec<Problem>>) {
        match read {
            Ok(loaded) => {
                self.take_in(Arc::new(loaded.speaking(self.texts.language())));
                self.card_runs();
            }
            Err(problems) => {
                // One bad file at a time: the next one takes its place.
                self.drills.retain(|card| card.content.is_ok() || !card.opened);
                self.add_drill(shown, Err(problems), true);
                self.screen = Screen::Library;
            }
        }
    }

    /// Writes the briefing as a page and says where it is.
    pub(super) fn print_briefing(&mut self) {
        let Screen::Briefing(loaded, state) = &mut self.screen else { return };
        let page = page::page(&super::words(loaded), !self.settings.assessed);
        let kept = store::keep_page(&loaded.name, &page);
        state.printed = Some(match kept {
            Ok(Some(place)) => self.texts.say_with("ui-printed-to", &[("place", place.into())]),
            Ok(None) => self.texts.say("ui-printed-in-tab"),
            Err(error) => self.texts.say_with("ui-not-printed", &[("why", error.to_string().into())]),
        });
    }
}

/// Of the one among several files that reads the others.
pub(super) const DRILL_ENDING: &str = ".ron";
