//! Which message is being read: the one that has the keyboard, or on which a pointer has rested.

use bevy_egui::egui::{Response, Ui};

use crate::scenario::ids::MessageNo;

/// Whoever only passes over a message, or has it pass below the pointer, has not read it.
const RESTS_S: f64 = 1.0;

#[derive(Debug, Default)]
pub struct Reading {
    /// The last one that was read stays in the list where it was found, whatever the list is limited to.
    last: Option<MessageNo>,
    /// The message under the pointer, and since when, by the clock of the input.
    under: Option<(MessageNo, f64)>,
}

impl Reading {
    /// It was read last.
    pub fn holds(&self, message: MessageNo) -> bool {
        self.last == Some(message)
    }

    /// The person has turned to other messages.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The message counts as read from now on.
    pub fn reads(&mut self, ui: &Ui, row: &Response, message: MessageNo) -> bool {
        let is_under = ui.rect_contains_pointer(row.rect);
        let reads = row.has_focus() || is_under && self.rests(ui, message);
        if !is_under && self.under.is_some_and(|(under, _)| under == message) {
            self.under = None;
        }
        if reads {
            self.last = Some(message);
        }
        reads
    }

    /// The pointer has been on it for long enough, or presses it.
    fn rests(&mut self, ui: &Ui, message: MessageNo) -> bool {
        let (now_s, presses) = ui.input(|input| (input.time, input.pointer.any_click()));
        let since_s = match self.under {
            Some((under, since_s)) if under == message => since_s,
            _ => now_s,
        };
        self.under = Some((message, since_s));
        let left_s = since_s + RESTS_S - now_s;
        if left_s > 0.0 {
            ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left_s));
        }
        presses || left_s <= 0.0
    }
}
