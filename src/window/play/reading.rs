//! Which message is being read: the one that has the keyboard, or on which a pointer has rested; and that none moves away
//! meanwhile.

use std::collections::BTreeSet;
use std::time::Duration;

use bevy_egui::egui::{Align, Rect, Response, Ui};

use crate::scenario::ids::MessageNo;
use crate::window::widgets::{self, RIPENS_S};

/// Whoever only passes over a message, or has it pass below the pointer, has not read it.
const RESTS_S: f64 = 1.0;

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
    /// Those that were listed, in their order, when a pointer or the keyboard came into the list.
    listed: Option<Vec<MessageNo>>,
    /// Where the list ended as last drawn.
    ends: Option<f32>,
    /// The list begins at its top.
    to_top: bool,
    /// To come into sight once it is listed.
    shown: Option<MessageNo>,
    /// When the list came up because a letter was sent, by the clock of the input.
    came_s: Option<f64>,
    /// In the list, as last drawn.
    has_keyboard: bool,
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

    /// The keyboard is in the list.
    pub fn has_keyboard(&self) -> bool {
        self.has_keyboard
    }

    /// One is to be brought into sight with the keyboard.
    pub fn seeks(&self) -> bool {
        self.sought.is_some()
    }

    /// It comes into sight, and the keyboard stays where it is.
    pub fn show(&mut self, message: MessageNo) {
        self.shown = Some(message);
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
        if self.shown == Some(message) {
            self.shown = None;
            row.scroll_to_me(Some(Align::Center));
        }
    }

    /// While a pointer is over the list or the keyboard is in it, it is as it was found: what is listed, and what came meanwhile.
    pub fn holds_still(&mut self, ui: &Ui, listed: Vec<MessageNo>) -> (Vec<MessageNo>, Vec<MessageNo>) {
        // Below the last message there is nothing that could move.
        let room = ui.available_rect_before_wrap();
        let room = room.with_max_y(self.ends.map_or(room.bottom(), |ends| ends.min(room.bottom())));
        self.has_keyboard = keyboard_in(ui, room);
        let is_held = self.sought.is_none() && (ui.rect_contains_pointer(room) || self.has_keyboard);
        // Where nothing is listed nothing can move.
        let found = self.listed.take().filter(|found| is_held && !found.is_empty());
        let found = found.unwrap_or_else(|| listed.clone());
        if is_held {
            self.shown = None;
            self.listed = Some(found.clone());
        }
        let fresh = listed.into_iter().filter(|no| !found.contains(no)).collect();
        (found, fresh)
    }

    /// How far down the list was drawn.
    pub fn ends_at(&mut self, bottom: f32) {
        self.ends = Some(bottom);
    }

    /// The person asks for what came meanwhile: with a key they come to this one.
    pub fn brings(&mut self, ui: &Ui, newest: MessageNo) {
        (self.listed, self.to_top) = (None, true);
        if !ui.input(|input| input.pointer.any_click()) {
            self.sought = Some(newest);
        }
    }

    /// A letter was sent, and the list comes up where it was written: it begins at its top.
    pub fn comes_by_sending(&mut self, ui: &Ui) {
        self.to_top = true;
        self.comes_up(ui);
    }

    /// The list has just taken room from something else.
    pub fn comes_up(&mut self, ui: &Ui) {
        self.came_s = Some(ui.input(|input| input.time));
    }

    /// Over the list that has just come up by itself: whoever presses there so soon means what stood there before.
    pub fn cover(&mut self, ui: &Ui, room: Rect) {
        let now_s = ui.input(|input| input.time);
        self.came_s = self.came_s.filter(|came_s| now_s - came_s < RIPENS_S);
        if self.came_s.is_some() {
            ui.interact(room, ui.id().with("not meant"), widgets::POINTED);
            ui.ctx().request_repaint_after_secs(RIPENS_S as f32);
        }
    }

    /// Asked once.
    pub fn goes_to_top(&mut self) -> bool {
        std::mem::take(&mut self.to_top)
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

/// What has the keyboard is in sight there.
fn keyboard_in(ui: &Ui, room: Rect) -> bool {
    // To ask for a response takes the keyboard from it, where a pointer has just pressed something else.
    if ui.input(|input| input.pointer.any_pressed() || input.pointer.any_click()) {
        return false;
    }
    let held = ui.memory(|memory| memory.focused()).and_then(|id| ui.ctx().read_response(id));
    held.is_some_and(|held| held.layer_id == ui.layer_id() && room.contains(held.rect.center()))
}
