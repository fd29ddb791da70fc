//! What a person set in the window: language, theme, size, mode; kept between visits.

use serde::{Deserialize, Serialize};

use super::commands::ThemeChoice;
use super::play::auto_pause::AutoPause;
use crate::scenario::language::Language;
use crate::store;

/// Sizes on offer, in per cent.
pub const SCALES: std::ops::RangeInclusive<u16> = 75..=200;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub theme: ThemeChoice,
    pub scale_percent: u16,
    pub assessed: bool,
    /// The system's where absent.
    pub language: Option<Language>,
    pub auto_pause: AutoPause,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            scale_percent: 100,
            assessed: false,
            language: None,
            auto_pause: AutoPause::default(),
        }
    }
}

impl Settings {
    /// Those of the last visit, or the usual ones.
    pub fn kept() -> Self {
        let read: Option<Self> = store::settings().and_then(|text| ron::from_str(&text).ok());
        let settings = read.unwrap_or_default();
        Self { scale_percent: settings.scale_percent.clamp(*SCALES.start(), *SCALES.end()), ..settings }
    }

    pub fn keep(&self) {
        if let Ok(text) = ron::to_string(self) {
            // Where nothing can be kept, the next visit begins with the usual settings.
            let _ = store::keep_settings(&text);
        }
    }
}
