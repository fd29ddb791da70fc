//! What the screen does with its own state: cards, lists and letters open, and Esc takes one step back.

use bevy_egui::egui::{Response, Ui};

use super::draft::Draft;
use super::letter::Letter;
use super::{PlayState, RightTab, Side, measure};
use crate::exercise::view::SeatView;
use crate::scenario::ids::{ContactId, PartyId, Point, UnitId};
use crate::sim::order::Order;
use crate::window::commands::Command;

/// The second press of a double click, or a key that is held down, is no second stroke.
const BOUNCE_S: f64 = 0.3;
/// A hand that was on its way to stop the clock has ended by then.
const CROSSES_S: f64 = 3.0;

impl PlayState {
    /// Drops what the view no longer holds.
    pub(super) fn settle(&mut self, view: &SeatView) {
        let exists = |unit: &UnitId| view.units.iter().any(|known| known.id == *unit);
        self.also.retain(&exists);
        if self.unit.as_ref().is_some_and(|unit| !exists(unit)) {
            self.unit = None;
            self.also.clear();
        }
        if self.draft.as_ref().is_some_and(|draft| !exists(&draft.unit)) {
            self.draft = None;
        }
        let known = view.parties.iter().map(|party| &party.id);
        let fresh: Vec<PartyId> = known.filter(|id| !self.parties.contains(id)).cloned().collect();
        self.parties.extend(fresh);
    }

    pub(super) fn note_stop(&mut self, ui: &Ui) {
        let now_s = ui.input(|input| input.time);
        self.stopped_at = self.stopped_by.as_ref().map(|_| self.stopped_at.unwrap_or(now_s));
        if self.crosses(now_s) {
            // What the button says changes then.
            ui.ctx().request_repaint_after_secs(CROSSES_S as f32);
        }
    }

    /// The stroke stops or starts the clock. Where it has just stopped by itself the first one does not start it: it was to stop
    /// the clock, or says that the person has seen it stand.
    pub(super) fn toggles(&mut self, ui: &Ui, paused: bool) -> bool {
        if !paused || self.stopped_by.is_none() {
            return true;
        }
        let now_s = ui.input(|input| input.time);
        let crosses = self.crosses(now_s);
        let before_s = self.seen_at.replace(now_s);
        !crosses && before_s.is_none_or(|before_s| now_s - before_s > BOUNCE_S)
    }

    /// The clock has stopped by itself just now, and nothing says that the person knows.
    pub(super) fn crosses(&self, now_s: f64) -> bool {
        self.is_unseen() && self.stopped_at.is_none_or(|since_s| now_s - since_s <= CROSSES_S)
    }

    /// Whoever has given an order or an answer since then has seen it as well.
    pub(super) fn note_seen(&mut self, commands: &[Command]) {
        if self.is_unseen() && commands.iter().any(|command| matches!(command, Command::Give(_))) {
            self.seen_at = Some(f64::NEG_INFINITY);
        }
    }

    /// The clock has stopped by itself, and nothing says that the person knows.
    pub(super) fn is_unseen(&self) -> bool {
        self.stopped_by.is_some() && self.seen_at.is_none()
    }

    /// Over the map, where the panel has no place beside it.
    pub(super) fn show_right(&mut self, tab: RightTab) {
        self.right = tab;
        self.side = self.narrow.then_some(Side::Messages);
    }

    /// Offers the keyboard to a row of the list at the right: the first one takes it where a key has led there.
    pub(super) fn enter(&mut self, row: &Response) {
        if std::mem::take(&mut self.enters_list) {
            row.request_focus();
            row.scroll_to_me(None);
        }
    }

    /// The order's card opens.
    pub(super) fn begin(&mut self, ui: &Ui, draft: Draft) {
        self.card_walk.open(ui);
        self.draft = Some(draft);
        self.asking = false;
    }

    /// A message is to be written.
    pub(super) fn write(&mut self, ui: &Ui) {
        self.show_right(RightTab::Write);
        self.letter_walk.open(ui);
    }

    /// An order that waited for the clock is not given: what it answered is open again.
    pub fn take_back(&mut self, order: Order) {
        self.coach.forget(&order);
        if let Order::Decide { decision, rationale, .. } = order {
            self.answered.remove(&decision);
            self.rationale.insert(decision, rationale);
        }
    }

    pub fn write_to(&mut self, ui: &Ui, contact: &ContactId) {
        self.write(ui);
        self.drop_answer();
        self.letter.contact = Some(contact.clone());
    }

    /// An answer that was left is none of a new letter: to somebody else it says nothing, and it would be sent unseen.
    pub(super) fn drop_answer(&mut self) {
        if self.letter.answers.is_some() {
            self.letter = Letter::default();
        }
    }

    /// Moves the map there.
    pub fn look_at(&mut self, at: Point) {
        self.camera.go_to(at);
        self.follow = false;
    }

    /// Moves the map there where it does not show the whole of itself already.
    pub fn bring_into_sight(&mut self, at: Point) {
        if !self.camera.fitted {
            self.look_at(at);
        }
    }

    /// Escape: the innermost thing first.
    pub(super) fn step_back(&mut self) {
        if self.choosing_stops {
            self.choosing_stops = false;
        } else if self.pointed.take().is_some() {
        } else if self.measure.is_on() {
            self.measure = measure::Measure::Off;
        } else if self.asking {
            self.asking = false;
        } else if self.draft.take().is_some() {
        } else if self.legend {
            self.legend = false;
        } else if self.hint.open {
            self.hint.open = false;
        } else if self.side.take().is_some() {
        } else if self.right != RightTab::Inbox {
            self.right = RightTab::Inbox;
        } else if self.unit.is_some() {
            self.deselect();
        } else if self.party.take().is_none() {
            self.leaving = true;
        }
    }
}
