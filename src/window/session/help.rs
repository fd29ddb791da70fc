//! Which shortcuts the list shows first: those of the screen on which it is asked for.

use super::{Screen, Session};
use crate::window::debriefing::can_share;
use crate::window::full_screen::full_screen;
use crate::window::keys::{Place, Shown};

impl Session {
    pub(super) fn shortcuts(&self) -> Shown {
        let here = match &self.screen {
            _ if self.settings_shown.is_some() => None,
            Screen::Library => Some(Place::Library),
            Screen::Play(run) if !run.reads_briefing() => Some(Place::Play),
            Screen::Briefing(..) | Screen::Play(_) => Some(Place::Briefing),
            Screen::Debrief(_) => Some(Place::Debrief),
            Screen::Reopening { .. } | Screen::Notice(_) => None,
        };
        Shown { here, fills: full_screen().is_some(), shares: can_share() }
    }
}
