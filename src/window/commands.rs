//! What screens ask for: every change of anything outside a screen's own state is a command that the app carries out.

use serde::{Deserialize, Serialize};

use super::debrief::ask::Ask;
use super::play::auto_pause::AutoPause;
use super::settings::Settings;
use crate::scenario::texts::Texts;
use crate::sim::order::Order;

#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    // Library
    OpenDrill(String),
    /// Repeats a kept run for its debrief.
    OpenRun(String),
    /// Plays an interrupted run on from where it broke off.
    ContinueRun(String),
    /// Ends an interrupted run where it broke off, and shows its debrief.
    EndRun(String),
    /// Gives up a run that is being repeated.
    CancelReopening,
    /// Asks for a scenario, a bundle, a log or settings.
    PickFile,
    /// A file that was opened, or could not be, is out of the way.
    PutAside(String),
    /// Asks anew for what did not come.
    FetchAgain,
    /// What waits for a file is not done.
    GiveUpFetching,
    SetAssessed(bool),
    /// What went wrong last has been read.
    PutFaultAway,
    // Briefing
    AcceptNotice,
    Start,
    BackToLibrary,
    // Play
    Give(Order),
    /// Takes back one of the orders that wait for the clock, by its place among them.
    Withdraw(usize),
    TogglePause,
    /// One second on, and no further.
    Step,
    SetAutoPause(AutoPause),
    SetSpeed(Speed),
    ShowBriefing(bool),
    /// Shows the drill, and asks how to leave it.
    AskToLeave,
    /// Ends the run here and shows the debrief of what was.
    Leave,
    Debrief,
    // Debrief
    InDebrief(Ask),
    RunAgain,
    /// Writes the briefing as a page that can be printed.
    PrintBriefing,
    // Everywhere
    SetScale(u16),
    ShowSettings(bool),
    ToggleFullScreen,
    KeepSettings(Box<Settings>),
    /// As a file for another computer or browser.
    HandOutSettings,
    DeleteRun(String),
    DeleteAllRuns,
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
    HighContrast,
}
