//! What a session sends for in a page, and what it does once that has come.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy_egui::egui::Ui;
use serde::Deserialize;

use super::Session;
use crate::scenario::ids::Tick;
use crate::scenario::read::{MemoryFiles, ScenarioDigest, load};
use crate::scenario::texts::Texts;
use crate::window::commands::Command;
use crate::window::debrief::ask::Ask;
use crate::window::debriefing::KeptLog;
use crate::window::depot::{self, Parcel, Wanted};
use crate::window::fetching;
use crate::window::library::catalogue::Entry;
use crate::window::pick::PickedFile;
use crate::window::reopening::Purpose;
use crate::window::words::named;

impl Session {
    pub(super) fn send_for(&mut self, wanted: Wanted, then: Then) {
        self.errands.push_back(Errand { wanted, then, fault: None });
    }

    /// Another one is spoken than those that are on their way.
    pub(super) fn want_no_language(&mut self) {
        self.errands.retain(|errand| !matches!(errand.wanted, Wanted::Language(_)));
    }

    /// Once a frame: does what waited for a file that has come, in the order in which it was asked for.
    pub(super) fn take_fetched(&mut self) {
        while let Some(errand) = self.errands.pop_front() {
            match errand.fault.clone().map_or_else(|| self.fetch(&errand.wanted), Fetched::Failed) {
                Fetched::Here => self.carry_on(errand.then),
                Fetched::Coming => return self.errands.push_front(errand),
                Fetched::Failed(why) => return self.errands.push_front(Errand { fault: Some(why), ..errand }),
            }
        }
        self.say_link_faults();
    }

    /// Whether the drill can be opened at once, for the page's automation; its file is sent for where it cannot.
    pub fn fetch_drill(&mut self, name: &str) -> Fetched {
        let wanted = Wanted::Drill(name.to_owned());
        let fetched = self.fetch(&wanted);
        if let Fetched::Failed(_) = fetched {
            depot::again(&wanted);
        }
        fetched
    }

    /// The screen waits for its first words, or for the drill that a link names.
    pub fn is_preparing(&self) -> bool {
        self.is_new && self.errands.front().is_some_and(|errand| errand.fault.is_none())
    }

    /// What is on its way or did not come, in one sentence.
    pub fn fetching(&self) -> Option<String> {
        let errand = self.errands.front()?;
        Some(fetching::says(&self.texts, &self.title_of(&errand.wanted), errand.fault.as_deref()))
    }

    pub(super) fn draw_fetching(&self, ui: &Ui, asked: &mut Vec<Command>) {
        if let Some(errand) = self.errands.front() {
            // The screen below waits.
            asked.clear();
            fetching::fetching(ui, &self.texts, &self.title_of(&errand.wanted), errand.fault.as_deref(), asked);
        }
    }

    pub(super) fn fetch_again(&mut self) {
        if let Some(errand) = self.errands.front_mut() {
            errand.fault = None;
            depot::again(&errand.wanted);
        }
    }

    /// What waited for the file is not done: the language stays as it is, the drill is not opened.
    pub(super) fn give_up_fetching(&mut self) {
        if let Some(Errand { wanted: Wanted::Language(_), .. }) = self.errands.pop_front() {
            self.settings.language = Some(self.texts.language());
        }
    }

    /// The file that the command needs and that has not come yet.
    pub(super) fn lacking(&self, command: &Command) -> Option<Wanted> {
        match command {
            Command::OpenDrill(name) => self.lacking_drill(|entry| entry.name == *name),
            Command::InDebrief(Ask::Compare(name)) => {
                let run = self.runs.iter().find(|run| run.name.as_str() == name)?;
                self.lacking_of(run.digest)
            }
            _ => None,
        }
    }

    /// The file of the drill that a log is of.
    pub(super) fn lacking_of(&self, digest: ScenarioDigest) -> Option<Wanted> {
        self.lacking_drill(|entry| entry.digest == digest)
    }

    fn lacking_drill(&self, is: impl Fn(&Entry) -> bool) -> Option<Wanted> {
        let entry = self.catalogue.entries().find(|entry| is(entry))?;
        (!self.loaded.contains_key(&entry.name)).then(|| Wanted::Drill(entry.name.clone()))
    }

    fn fetch(&mut self, wanted: &Wanted) -> Fetched {
        let is_here = match wanted {
            Wanted::Language(language) => Texts::knows(*language),
            Wanted::Drill(name) => self.lacking_drill(|entry| entry.name == *name).is_none(),
        };
        if is_here {
            return Fetched::Here;
        }
        match depot::parcel(wanted) {
            Parcel::Coming => Fetched::Coming,
            Parcel::Failed(why) => Fetched::Failed(why),
            Parcel::Here(text) => match self.unpack(wanted, &text) {
                Ok(()) => Fetched::Here,
                Err(why) => Fetched::Failed(format!("{}: {why}", wanted.file())),
            },
        }
    }

    /// Or what is wrong with the file, for whoever looks after the server.
    fn unpack(&mut self, wanted: &Wanted, text: &str) -> Result<(), String> {
        match wanted {
            Wanted::Language(language) => {
                let file: LanguageFile = serde_json::from_str(text).map_err(|error| error.to_string())?;
                Texts::hear(*language, file.messages.values().map(String::as_str));
                self.catalogue.hear(*language, file.catalogue);
            }
            Wanted::Drill(name) => {
                let files: BTreeMap<String, String> = serde_json::from_str(text).map_err(|error| error.to_string())?;
                let all = files.into_iter().fold(MemoryFiles::default(), |all, (name, text)| all.with(&name, text));
                let loaded = load(&all, &format!("{name}.ron"))
                    .map_err(|problems| problems.first().map(ToString::to_string).unwrap_or_default())?;
                self.loaded.insert(name.clone(), Arc::new(loaded.speaking(self.texts.language())));
            }
        }
        Ok(())
    }

    /// What the drill's card shows, in the language that is spoken, where its file has not come.
    pub(super) fn listed(&self, name: &str) -> Option<&Entry> {
        self.catalogue.find(self.texts.language(), |entry| entry.name == name)
    }

    fn carry_on(&mut self, then: Then) {
        match then {
            Then::Speak => self.speak(),
            Then::Obey(command) => self.obey(*command),
            Then::Reopen { kept, purpose, ends } => self.reopen(kept, purpose, ends),
            Then::ShowShared { shared, moment } => self.show_shared(&shared, moment),
            Then::Import { log, side } => self.import(&log.name, &log.bytes, side),
        }
    }

    fn title_of(&self, wanted: &Wanted) -> String {
        match wanted {
            Wanted::Language(language) => named(&self.texts, "language", language),
            Wanted::Drill(name) => self.listed(name).map_or_else(|| name.clone(), |entry| entry.facts.title.clone()),
        }
    }
}

/// A file that was sent for.
pub(super) struct Errand {
    wanted: Wanted,
    then: Then,
    /// Why it did not come.
    fault: Option<String>,
}

/// What is done once it has come.
pub(super) enum Then {
    Speak,
    Obey(Box<Command>),
    Reopen { kept: KeptLog, purpose: Purpose, ends: bool },
    ShowShared { shared: Vec<u8>, moment: Option<Tick> },
    Import { log: PickedFile, side: Option<PickedFile> },
}

/// Whether what a file holds can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    Here,
    Coming,
    Failed(String),
}

/// As the build lays it out (web/packs.mjs).
#[derive(Deserialize)]
struct LanguageFile {
    /// Contents of the program's message files, by name.
    messages: BTreeMap<String, String>,
    catalogue: Vec<Entry>,
}
