//! Where the keyboard is among the panels of the debrief: F6 leads on from there, and page keys turn what it is in.

use bevy_egui::egui::{Rect, Ui};

use super::state::{DebriefState, Panel};
use crate::window::widgets;

impl DebriefState {
    /// Takes note of where the panels lie now, and of the one that the keyboard has come to.
    pub(super) fn lay_out(&mut self, ui: &Ui, places: Vec<(Panel, Rect)>) {
        self.places = places;
        self.visited = match self.places[..] {
            [(only, _)] => only,
            _ => self.keyboard_in(ui).unwrap_or(self.visited),
        };
    }

    /// By key from panel to panel, where Tab would come by everything between them.
    pub(super) fn next_panel(&mut self) {
        self.visited = match self.visited {
            Panel::Lines => Panel::Detail,
            Panel::Detail | Panel::Band => Panel::Map,
            Panel::Map => Panel::Lines,
        };
        (self.panel, self.takes_focus) = (self.visited, Some(self.visited));
    }

    /// A key led to the panel: F6 goes on from there, and the keyboard comes along where it was in use.
    pub(super) fn come_to(&mut self, ui: &Ui, panel: Panel) {
        self.visited = panel;
        if ui.memory(|memory| memory.focused().is_some()) {
            self.takes_focus = Some(panel);
        }
    }

    /// Page keys move the panel that the keyboard is in; where nothing has it, the detail, or the only panel there is.
    pub(super) fn reads(&self, ui: &Ui, panel: Panel) {
        let is_read = match ui.memory(|memory| memory.focused()) {
            Some(_) => self.keyboard_in(ui) == Some(panel),
            None => panel == Panel::Detail || self.places.len() == 1,
        };
        if is_read {
            widgets::read_by_keys(ui);
        }
    }

    fn keyboard_in(&self, ui: &Ui) -> Option<Panel> {
        // To ask for a response takes the keyboard from it, where a pointer has just pressed something else.
        if ui.input(|input| input.pointer.any_pressed() || input.pointer.any_click()) {
            return None;
        }
        let held = ui.ctx().read_response(ui.memory(|memory| memory.focused())?)?;
        // An open list lies over panels that it is not in.
        let is_here = held.layer_id == ui.layer_id();
        let place = self.places.iter().find(|(_, place)| place.contains(held.rect.center()));
        place.filter(|_| is_here).map(|(panel, _)| *panel)
    }
}
