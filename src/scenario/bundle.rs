//! A bundle: one RON text of a scenario with its map, messages and order scripts.

use std::collections::BTreeMap;

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::check::Finding;
use super::document::{MapSource, Scenario};
use super::files::Files;
use super::language::Language;
use super::problem::{Problem, ProblemKind};
use super::read::{Parts, load, read_parts};

/// The name that a bundle's text begins with.
pub(super) const NAME: &str = "Bundle";
/// The bundle format that this program reads and writes.
const FORMAT: u32 = 1;

/// Reads and checks a drill and writes all of it as one text, which `load` takes like the scenario's own file.
pub fn bundle(files: &dyn Files, name: &str) -> Result<String, Vec<Problem>> {
    load(files, name)?;
    let parts = read_parts(files, name)?;
    let Parts { scenario, ftl: texts, translations, scripts, expected, .. } = parts;
    let bundle = Bundle { bundle: FORMAT, scenario, texts, translations, scripts, expected };
    // Raw strings keep messages and scripts readable, and their lines countable.
    let layout = PrettyConfig::new().struct_names(false).escape_strings(false).depth_limit(8).indentor("  ");
    let body = ron::ser::to_string_pretty(&bundle, layout).map_err(|error| {
        let kind = ProblemKind::Syntax(error.to_string());
        vec![Problem { file: files.shown(name), line: 1, column: 1, path: String::new(), kind, nearest: None }]
    })?;
    Ok(format!("{NAME}{body}\n"))
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Bundle {
    /// Format version; 1.
    pub bundle: u32,
    pub scenario: Scenario,
    /// The scenario's messages, in the message files' own format.
    pub texts: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
    #[serde(default)]
    pub scripts: BTreeMap<String, String>,
    #[serde(default)]
    pub expected: BTreeMap<String, String>,
}

/// The scenario's messages in another language.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translation {
    pub language: Language,
    pub texts: String,
}

impl Bundle {
    pub fn check(&self) -> Result<(), Finding> {
        if self.bundle != FORMAT {
            let kind = ProblemKind::BundleFormat { found: self.bundle, expected: FORMAT };
            return Err(Finding { path: "bundle".to_owned(), kind, nearest: None });
        }
        if let MapSource::File(name) = &self.scenario.map {
            let kind = ProblemKind::MapNotInBundle { name: name.clone() };
            return Err(Finding { path: "scenario.map".to_owned(), kind, nearest: None });
        }
        Ok(())
    }
}
