//! Which message is being read: the one that has the keyboard, or on which a pointer has rested; and that none moves away from
//! under a pointer.

use std::collections::BTreeSet;
use std::time::Duration;

use bevy_egui::egui::{Align, Response, Ui};

use crate::scenario::ids::MessageNo;

/// Whoever only passes over a message, or has it pass below the pointer, has not read it.
const RESTS_S: f64 = 1.0;
/// A pointer that has not moved for so long is about to press nothing.
const LEFT_S: f32 = 2.0;

#[derive(Debug, Default)]
pub struct Reading {
    /// The last one that was read stays in the list where it was found, whatever the list is limited to.
    last: Option<MessageNo>,
    /// The message under the pointer, and since when, by the clock of the input.
    under: Option<(MessageNo, f64)>,
    /// To be brought into sight.
    sought: Option<MessageNo>,
    /// In sight as last drawn.
    seen: BTreeSet<MessageNo>,
    /// Those that were listed when a pointer came over the list.
    listed: Option<BTreeSet<MessageNo>>,
}

impl Reading {
    /// It was read last.
    pub fn holds(&self, message: MessageNo) -> bool {
        self.last == Some(message)
    }

    /// The person has turned to other messages.
    pub fn forget(&mut self) {
        *self = Self { sought: self.sought, ..Self::default() };
    }

    pub fn seek(&mut self, message: MessageNo) {
        self.sought = Some(message);
    }

    /// It could be read on the screen.
    pub fn sees(&self, message: MessageNo) -> bool {
        self.seen.contains(&message)
    }

    /// The list is drawn anew.
    pub fn begin(&mut self) {
        self.seen.clear();
    }

    /// The list has drawn the message.
    pub fn passes(&mut self, ui: &Ui, row: &Response, message: MessageNo) {
        if ui.clip_rect().contains(row.rect.center()) {
            self.seen.insert(message);
        }
        if self.sought == Some(message) {
            self.sought = None;
            row.request_focus();
            row.scroll_to_me(Some(Align::Center));
        }
    }

    /// While a pointer goes over the list nothing is put into it: whatever came meanwhile is answered, and listed later.
    pub fn holds_still(&mut self, ui: &Ui, listed: impl Iterator<Item = MessageNo>) -> BTreeSet<MessageNo> {
        let rested_s = ui.input(|input| input.pointer.time_since_last_movement());
        let is_over = ui.rect_contains_pointer(ui.available_rect_before_wrap()) && rested_s < LEFT_S;
        let listed: BTreeSet<MessageNo> = listed.collect();
        if !is_over || self.sought.is_some() {
            self.listed = None;
            return BTreeSet::new();
        }
        let known = self.listed.get_or_insert_with(|| listed.clone());
        let fresh: BTreeSet<MessageNo> = listed.difference(known).copied().collect();
        if !fresh.is_empty() {
            ui.ctx().request_repaint_after(Duration::from_secs_f32(LEFT_S - rested_s));
        }
        fresh
    }

    /// The message counts as read from now on.
    pub fn reads(&mut self, ui: &Ui, row: &Response, message: MessageNo) -> bool {
        let is_under = ui.rect_contains_pointer(row.rect);
        let is_focused = row.has_focus() && ui.clip_rect().contains(row.rect.center());
        let reads = is_focused || is_under && self.rests(ui, message);
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
            ui.ctx().request_repaint_after(Duration::from_secs_f64(left_s));
        }
        presses || left_s <= 0.0
    }
}
