//! The keyboard's way through a card: in with it, from field to field and round, and back to where it was.

use bevy_egui::egui::{EventFilter, Id, Key, Modifiers, Popup, Response, Ui};

use crate::window::widgets;

/// Of one card. Whoever opens it with a pointer keeps the pointer: then nothing here happens.
#[derive(Debug, Default)]
pub struct Walk {
    /// The card has just been opened with a key.
    enters: bool,
    is_open: bool,
    /// What had the keyboard before.
    before: Option<Id>,
    /// A choice has just been made.
    chosen: bool,
    /// Number of the stop where the way goes on after it, if that is another one than usual.
    goes_on_at: Option<usize>,
    /// Height of what the card is seen in, and that it has just become another.
    height: f32,
    resized: bool,
    stops: Vec<Stop>,
    /// Those of the frame before: what is asked before this frame's are drawn.
    last: Vec<Stop>,
    /// Keeps its Tab to itself: the frame before has said so.
    locked: Option<Id>,
}

#[derive(Clone, Copy, Debug)]
struct Stop {
    id: Id,
    points: bool,
}

impl Walk {
    /// The card opens now; a card that was open is another one from now on, and what was before it stays.
    pub fn open(&mut self, ui: &Ui) {
        if ui.input(|input| input.pointer.any_click()) {
            return;
        }
        if !self.is_open {
            self.before = ui.memory(|memory| memory.focused());
        }
        (self.enters, self.is_open) = (true, true);
    }

    /// The card is gone: the keyboard is where it was before.
    pub fn close(&mut self, ui: &Ui) {
        if !std::mem::take(&mut self.is_open) {
            return;
        }
        let inside = self.present(ui);
        let elsewhere = inside.is_none() && ui.memory(|memory| memory.focused()).is_some();
        ui.memory_mut(|memory| match (self.before, inside) {
            // The person has gone on to something else meanwhile.
            _ if elsewhere => {}
            (Some(before), _) => memory.request_focus(before),
            (None, Some(stop)) => memory.surrender_focus(stop.id),
            (None, None) => {}
        });
        *self = Self::default();
    }

    /// How high the place is in which the card scrolls: what has the keyboard stays in sight when that changes.
    pub fn within(&mut self, height: f32) {
        self.resized = (height - std::mem::replace(&mut self.height, height)).abs() > 1.0;
    }

    /// Something in the card that takes the keyboard, in the order in which it is drawn.
    pub fn stop(&mut self, response: &Response) {
        if self.resized && response.has_focus() {
            response.scroll_to_me(None);
        }
        self.stops.push(Stop { id: response.id, points: false });
    }

    /// One that asks for a place: the arrows move the map meanwhile, whose middle is the first of its list.
    pub fn place(&mut self, response: &Response) {
        self.stops.push(Stop { id: response.id, points: true });
    }

    /// Something was chosen, in the card or on the map: in a card that was opened with a key the way goes on to what is missing
    /// then, or to what gives the whole.
    pub fn chose(&mut self) {
        self.chosen = self.is_open;
    }

    /// A stroke has put other fields in the place of what had the keyboard: the way goes on at the one of this number.
    pub fn turns_to(&mut self, ui: &Ui, stop: usize) {
        if ui.input(|input| input.pointer.any_click()) {
            return;
        }
        (self.is_open, self.chosen, self.goes_on_at) = (true, true, Some(stop));
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.stops.len()
    }

    /// The stop that has the keyboard, as the frame before drew it.
    fn present(&self, ui: &Ui) -> Option<Stop> {
        let focused = ui.memory(|memory| memory.focused())?;
        self.last.iter().copied().find(|stop| stop.id == focused)
    }

    /// Enter is not taken by another stop than this one.
    pub fn leaves_enter_to(&self, ui: &Ui, stop: usize) -> bool {
        let focused = ui.memory(|memory| memory.focused());
        let at = self.last.iter().position(|stop| Some(stop.id) == focused);
        // In an open list it chooses.
        !Popup::is_any_open(ui.ctx()) && at.is_none_or(|at| at == stop)
    }

    /// The keyboard is at a place: it points on the map.
    pub fn points(&self, ui: &Ui) -> bool {
        !Popup::is_any_open(ui.ctx()) && self.present(ui).is_some_and(|stop| stop.points)
    }

    /// It went in with a key, and has not left since.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// The keyboard is in the card.
    pub fn is_inside(&self, ui: &Ui) -> bool {
        self.present(ui).is_some()
    }

    /// Once everything is drawn: goes in at the stop of this number, or the one before the last ones, and goes round.
    pub fn end(&mut self, ui: &Ui, first: usize) {
        if std::mem::take(&mut self.enters)
            && let Some(stop) = self.stops.get(self.goes_on_at.take().unwrap_or(first)).or(self.stops.last())
        {
            ui.memory_mut(|memory| memory.request_focus(stop.id));
            // What was drawn before it says which key is whose.
            ui.ctx().request_repaint();
        }
        if std::mem::take(&mut self.chosen) {
            // The next frame knows what the choice has made of the card.
            self.enters = true;
            ui.ctx().request_repaint();
        }
        let focused = ui.memory(|memory| memory.focused());
        let is_left = focused.is_some_and(|id| self.stops.iter().all(|stop| stop.id != id));
        if is_left && !Popup::is_any_open(ui.ctx()) {
            // The person has gone on to something else: nothing is to be given back.
            self.is_open = false;
        }
        if self.is_open {
            self.go_round(ui);
        }
        self.last = std::mem::take(&mut self.stops);
    }

    fn go_round(&mut self, ui: &Ui) {
        let focused = ui.memory(|memory| memory.focused());
        let Some(at) = self.stops.iter().position(|stop| Some(stop.id) == focused) else { return };
        let id = self.stops[at].id;
        if self.locked == Some(id) && !Popup::is_any_open(ui.ctx()) {
            let count = self.stops.len();
            let step = if widgets::struck(ui, Key::Tab, Modifiers::is_none) {
                1
            } else if widgets::struck(ui, Key::Tab, Modifiers::shift_only) {
                count - 1
            } else {
                0
            };
            if step > 0 {
                let next = self.stops[(at + step) % count].id;
                ui.memory_mut(|memory| memory.request_focus(next));
                self.locked = None;
                return;
            }
        }
        // Arrows would lead out of the card.
        let keeps = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: false };
        // It holds from the next frame on, and only where this one found the keyboard here already.
        let had = ui.memory_mut(|memory| {
            memory.set_focus_lock_filter(id, keeps);
            memory.had_focus_last_frame(id)
        });
        self.locked = had.then_some(id);
    }
}
