//! The languages that the program speaks, and which of them a person's system asks for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A language of screens, texts and reports. What people in a drill speak is the scenario's (`LanguageId`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// The one that every text exists in; the others fall back to it.
    #[default]
    #[serde(rename = "en")]
    English,
    #[serde(rename = "fr")]
    French,
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Spanish];
    /// Those that texts are translated to.
    pub const TRANSLATIONS: [Self; 2] = [Self::French, Self::Spanish];

    /// As files, links and arguments name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }

    /// The language of a tag of the system or the browser: "fr_FR.UTF-8", "es-419".
    pub fn of_tag(tag: &str) -> Option<Self> {
        let code = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// What the environment asks for, by the first of its variables that says anything; English where it is none of
    /// these.
    pub fn of_environment(read: impl Fn(&str) -> Option<String>) -> Self {
        let said =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| read(name).filter(|tag| !tag.is_empty()));
        said.and_then(|tag| Self::of_tag(&tag)).unwrap_or_default()
    }

    /// What separates whole numbers from decimals.
    pub fn decimal_mark(self) -> &'static str {
        match self {
            Self::English => ".",
            Self::French | Self::Spanish => ",",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a language of this program: use en, fr or es")]
pub struct UnknownLanguage;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_its_language() {
        assert_eq!(Language::of_tag("fr_FR.UTF-8"), Some(Language::French));
        assert_eq!(Language::of_tag("es-419"), Some(Language::Spanish));
        assert_eq!(Language::of_tag("EN"), Some(Language::English));
        assert_eq!(Language::of_tag("est"), None);
        assert_eq!(Language::of_tag("C.UTF-8"), None);
    }

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        let with = |pairs: &[(&str, &str)]| {
            Language::of_environment(|name| {
                pairs.iter().find(|(known, _)| *known == name).map(|(_, tag)| (*tag).to_owned())
            })
        };
        assert_eq!(with(&[("LC_ALL", ""), ("LC_MESSAGES", "es_ES"), ("LANG", "fr_FR")]), Language::Spanish);
        assert_eq!(with(&[("LC_ALL", "C"), ("LANG", "fr_FR")]), Language::English);
        assert_eq!(with(&[]), Language::English);
    }
}
