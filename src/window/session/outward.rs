//! What a session tells its surroundings: the frame that draws it, the page's mirror, a title, what is open.

use super::{Screen, Session};
use crate::scenario::texts::Texts;
use crate::window::commands::ThemeChoice;
use crate::window::settings::Settings;
use crate::window::theme::Wear;

impl Session {
    /// The screen wants another frame soon.
    pub fn is_moving(&self) -> bool {
        if self.picking.is_some() || !self.errands.is_empty() {
            return true;
        }
        match &self.screen {
            Screen::Reopening { .. } => true,
            Screen::Play(run) => run.is_moving(),
            Screen::Debrief(debriefing) => debriefing.is_moving(),
            _ => false,
        }
    }

    /// What went wrong last, as the screen says it.
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// What lies over the screen, by its title.
    pub fn dialog(&self) -> Option<String> {
        let key = match &self.screen {
            _ if self.settings_shown.is_some() => "ui-settings",
            _ if self.help => "keys-title",
            Screen::Play(run) if run.view().ended => "ui-drill-over",
            Screen::Play(run) if run.state.leaving => "ui-leave-title",
            _ => return None,
        };
        Some(self.texts.say(key))
    }

    /// Names of what was opened and has problems.
    pub fn unplayable(&self) -> impl Iterator<Item = &str> {
        self.drills.iter().filter(|card| card.content.is_err()).map(|card| card.name.as_str())
    }

    pub fn is_picking(&self) -> bool {
        self.picking.is_some()
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Those of the screens, in the language that is set.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    pub fn screen_mut(&mut self) -> &mut Screen {
        &mut self.screen
    }

    pub fn title(&self) -> String {
        self.texts.say("ui-product")
    }

    pub fn theme(&self) -> ThemeChoice {
        self.settings.theme
    }

    pub fn wear(&self) -> Wear {
        let Settings { theme, reduced_motion, .. } = self.settings;
        Wear { high_contrast: theme == ThemeChoice::HighContrast, reduced_motion, ..Wear::default() }
    }

    pub fn scale_percent(&self) -> u16 {
        self.settings.scale_percent
    }

    pub fn wants_to_quit(&self) -> bool {
        self.quitting
    }
}
