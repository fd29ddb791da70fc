//! What a person set in the window: language, look, keys, pseudonym, how long runs are kept; kept between visits.

use ron::error::SpannedError;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::bindings::Bindings;
use super::commands::ThemeChoice;
use super::play::auto_pause::AutoPause;
use crate::exercise::log::MAX_PSEUDONYM_CHARS;
use crate::scenario::language::Language;
use crate::store;

/// Sizes on offer, in per cent.
pub const SCALES: std::ops::RangeInclusive<u16> = 75..=200;
/// Between two sizes.
pub const SCALE_STEP: u16 = 25;
/// Begins the file by which settings go from one computer or browser to another; no other file that is opened begins so.
const FILE_MARK: &str = "// Tutela settings";
/// Ages in days after which runs may be deleted.
pub const RETENTION_DAYS: [u32; 4] = [7, 30, 90, 365];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub theme: ThemeChoice,
    pub scale_percent: u16,
    pub reduced_motion: bool,
    pub assessed: bool,
    /// The system's where absent.
    pub language: Option<Language>,
    pub keys: Bindings,
    /// Stands in the log of new runs; never a name.
    pub pseudonym: String,
    /// Runs to which nothing was added for longer are deleted at the start; none where absent.
    pub keep_days: Option<u32>,
    pub auto_pause: AutoPause,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            scale_percent: 100,
            reduced_motion: false,
            assessed: false,
            language: None,
            keys: Bindings::default(),
            pseudonym: String::new(),
            keep_days: None,
            auto_pause: AutoPause::default(),
        }
    }
}

impl Settings {
    /// Those of the last visit; `Err` holds the usual ones where what is kept cannot be read.
    pub fn kept() -> Result<Self, Self> {
        match store::settings() {
            None => Ok(Self::default()),
            Some(text) => Self::read(&text).map_err(|_| Self::default()),
        }
    }

    /// As they are kept, with every value brought into its range.
    pub fn read(text: &str) -> Result<Self, SpannedError> {
        let read: Self = ron::from_str(text)?;
        Ok(Self {
            scale_percent: read.scale_percent.clamp(*SCALES.start(), *SCALES.end()),
            pseudonym: read.pseudonym.chars().filter(|c| !c.is_control()).take(MAX_PSEUDONYM_CHARS).collect(),
            // No day at all would delete the run that has just ended.
            keep_days: read.keep_days.filter(|days| *days > 0),
            ..read
        })
    }

    /// For another computer or browser.
    pub fn file(&self) -> Result<String, ron::Error> {
        ron::ser::to_string_pretty(self, PrettyConfig::default()).map(|text| format!("{FILE_MARK}\n{text}\n"))
    }

    pub fn is_file(bytes: &[u8]) -> bool {
        bytes.starts_with(FILE_MARK.as_bytes())
    }

    pub fn keep(&self) {
        if let Ok(text) = ron::to_string(self) {
            // Where nothing can be kept, the next visit begins with the usual settings.
            let _ = store::keep_settings(&text);
        }
    }
}
