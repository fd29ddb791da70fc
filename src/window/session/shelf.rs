//! The drills of a session's library: the program's, those that were opened from files, and what their cards say.

use std::sync::Arc;

use super::Session;
use super::files::DRILL_ENDING;
use crate::scenario::document::Family;
use crate::scenario::language::Language;
use crate::scenario::library;
use crate::scenario::problem::Problem;
use crate::scenario::read::{Loaded, MemoryFiles, load};
use crate::store;
use crate::window::library::{DrillCard, DrillFacts};

impl Session {
    /// The program's drills, or the one of that name: the tutorial first, the others as they come.
    pub(super) fn list_shipped(&mut self, only: Option<&str>) {
        for name in library::list().into_iter().filter(|name| only.is_none_or(|only| only == name)) {
            let read = library::open(&name).map(Arc::new);
            self.add_drill(name, read, false);
        }
        self.card_unfetched(only);
        let is_tutorial = |card: &DrillCard| card.content.as_ref().is_ok_and(|facts| facts.family == Family::Tutorial);
        self.drills.sort_by_cached_key(|card| (card.opened, !is_tutorial(card), card.name.clone()));
    }

    pub(super) fn add_drill(&mut self, name: String, read: Result<Arc<Loaded>, Vec<Problem>>, opened: bool) {
        let content = read.map(|loaded| {
            let facts = DrillFacts::of(&loaded.scenario, &loaded.texts);
            self.loaded.insert(name.clone(), loaded);
            facts
        });
        self.drills.push(DrillCard { name, content, opened });
    }

    /// Cards of the drills that are fetched when they are opened.
    fn card_unfetched(&mut self, only: Option<&str>) {
        for entry in self.catalogue.entries().filter(|entry| only.is_none_or(|only| only == entry.name)) {
            let (name, content) = (entry.name.clone(), Ok(entry.facts.clone()));
            self.drills.push(DrillCard { name, content, opened: false });
        }
    }

    /// What the cards say, in that language: from the drills themselves, or from the list where they have not come.
    pub(super) fn retell_cards(&mut self, language: Language) {
        for card in &mut self.drills {
            match (&mut card.content, self.loaded.get(&card.name)) {
                (Ok(facts), Some(loaded)) => *facts = DrillFacts::of(&loaded.scenario, &loaded.texts),
                (Ok(facts), None) => {
                    let listed = self.catalogue.find(language, |entry| entry.name == card.name);
                    listed.into_iter().for_each(|entry| *facts = entry.facts.clone());
                }
                (Err(_), _) => {}
            }
        }
    }

    /// The drills that were opened on earlier visits; one that this version cannot read says so.
    pub(super) fn list_opened(&mut self) {
        for (name, whole) in store::opened() {
            let file = format!("{name}{DRILL_ENDING}");
            let read = load(&MemoryFiles::default().with(&file, whole), &file).map(Arc::new);
            self.drills.retain(|card| card.name != name);
            self.add_drill(name, read, true);
        }
    }

    /// A file is out of the library, for good; a drill of the program that had its name is back.
    pub(super) fn put_aside(&mut self, name: &str) {
        store::forget_opened(name);
        let is_drill_of_file = |card: &DrillCard| card.name == name && card.opened;
        if self.drills.iter().any(|card| is_drill_of_file(card) && card.content.is_ok()) {
            self.loaded.remove(name);
        }
        self.drills.retain(|card| card.name != name);
        self.list_shipped(Some(name));
        self.speak();
    }

    /// A drill from a file, in place of one of the same name, and shown at once.
    pub(super) fn take_in(&mut self, drill: Arc<Loaded>) {
        let name = drill.name.clone();
        self.drills.retain(|card| card.name != name);
        self.add_drill(name, Ok(drill.clone()), true);
        self.show_drill(drill);
    }
}
