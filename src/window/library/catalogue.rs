//! The program's drills as their cards show them, for a page that has not fetched them: one list in each language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::DrillFacts;
use crate::scenario::ids::ScenarioId;
use crate::scenario::language::Language;
use crate::scenario::read::{Loaded, ScenarioDigest};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// By which the drill is opened, and its file asked for.
    pub name: String,
    pub id: ScenarioId,
    /// Which logs are of this drill.
    pub digest: ScenarioDigest,
    pub facts: DrillFacts,
}

impl Entry {
    /// In the language that the drill speaks.
    pub fn of(drill: &Loaded) -> Self {
        Self {
            name: drill.name.clone(),
            id: drill.scenario.meta.id.clone(),
            digest: drill.digest,
            facts: DrillFacts::of(&drill.scenario, &drill.texts),
        }
    }
}

/// Empty where the program has its drills inside.
#[derive(Debug, Default)]
pub struct Catalogue(BTreeMap<Language, Vec<Entry>>);

impl Catalogue {
    pub fn within() -> Self {
        #[cfg(target_arch = "wasm32")]
        {
            // A test keeps it whole.
            let english = serde_json::from_str(include_str!("../../../assets/catalogue/en.json")).unwrap_or_default();
            Self(BTreeMap::from([(Language::English, english)]))
        }
        #[cfg(not(target_arch = "wasm32"))]
        Self::default()
    }

    /// Takes in the list of a language that has come.
    pub fn hear(&mut self, language: Language, entries: Vec<Entry>) {
        self.0.insert(language, entries);
    }

    /// All drills, in English.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.get(&Language::English).into_iter().flatten()
    }

    /// A drill in that language, or in English.
    pub fn find(&self, language: Language, is: impl Fn(&Entry) -> bool) -> Option<&Entry> {
        [language, Language::English].iter().find_map(|one| self.0.get(one)?.iter().find(|entry| is(entry)))
    }
}
