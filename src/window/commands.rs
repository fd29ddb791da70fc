//! What screens ask for: every change of anything outside a screen's own state is a command that the app carries out.

use serde::{Deserialize, Serialize};

use super::debrief::ask::Ask;
use crate::scenario::language::Language;
use crate::scenario::texts::Texts;
use crate::sim::order::Order;

#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    // Library
    OpenDrill(String),
    OpenRun(String),
    SetAssessed(bool),
    // Briefing
    AcceptNotice,
    Start,
    BackToLibrary,
    // Play
    Give(Order),
    TogglePause,
    SetSpeed(Speed),
    ShowBriefing(bool),
    /// Ends the run here and shows the debrief of what was.
    Leave,
    Debrief,
    // Debrief
    InDebrief(Ask),
    RunAgain,
    // Everywhere
    SetTheme(ThemeChoice),
    SetScale(u16),
    /// The system's where absent.
    SetLanguage(Option<Language>),
    Quit,
}

/// How fast the drill's clock runs against the wall's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speed {
    Half,
    One,
    Two,
    Four,
    Sixteen,
}

impl Speed {
    pub const ALL: [Speed; 5] = [Speed::Half, Speed::One, Speed::Two, Speed::Four, Speed::Sixteen];

    pub fn factor(self) -> f32 {
        match self {
            Self::Half => 0.5,
            Self::One => 1.0,
            Self::Two => 2.0,
            Self::Four => 4.0,
            Self::Sixteen => 16.0,
        }
    }

    /// "0.5×", as the language writes it.
    pub fn label(self, texts: &Texts) -> String {
        let decimals = if self == Self::Half { 1 } else { 0 };
        format!("{}×", texts.decimal(self.factor(), decimals))
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    #[default]
    System,
    Dark,
    Light,
}
