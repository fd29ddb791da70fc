//! The way out of the debrief: what Esc puts away first, and the question before anything that was written is lost.

use bevy_egui::egui::{Align, Key, Label, Layout, Modifiers, Ui};

use super::{DebriefModel, DebriefState, Dialog, Phase};
use crate::window::commands::Command;
use crate::window::dialogs;
use crate::window::theme::{self, GAP};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::Words;

/// Esc is the screen's own: with this stroke it neither left a text field, nor closes a dialog, a list or a menu.
pub(super) fn escaped(ui: &Ui, state: &mut DebriefState) -> bool {
    if ui.ctx().text_edit_focused() {
        state.wrote_in = ui.memory(|memory| memory.focused());
    }
    // The field has lost the keyboard by the time that its stroke is seen here.
    let typed = std::mem::replace(&mut state.typed, ui.ctx().text_edit_focused());
    // The account has the keyboard without anybody's doing: where nothing is written, there is nothing to leave first.
    let is_blank = state.account.answers.iter().all(|answer| answer.trim().is_empty());
    let typed = typed && !(state.phase == Phase::Account && is_blank);
    let escaped = !typed && widgets::pressed(ui, Key::Escape);
    // The question that it leads to must not be answered by the same stroke.
    escaped && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// One step back: a challenge without a word is put away, then the debrief is left.
pub(super) fn step_back(model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    if state.drafts.is_challenging && state.drafts.challenge.trim().is_empty() {
        state.drafts.end();
    } else {
        leave(model, state, Way::Library, commands);
    }
}

/// Leaves at once where nothing would be lost, and asks where something would.
pub(super) fn leave(model: &DebriefModel, state: &mut DebriefState, way: Way, commands: &mut Vec<Command>) {
    if state.has_unsent(model) {
        state.dialog = Some(Dialog::Leave(way));
    } else {
        commands.push(way.command());
    }
}

/// False once it is answered.
pub(super) fn question(ui: &Ui, words: &Words, way: Way, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let response = dialogs::modal(ui, "leave writing", 440.0, |ui| {
        ui.label(theme::title(words.say("debrief-unsent-title")));
        ui.add_space(GAP / 2.0);
        ui.add(Label::new(theme::body(words.say("debrief-unsent-text"))).wrap());
        ui.add_space(GAP * 1.5);
        ui.horizontal_wrapped(|ui| {
            if Button::new(words.say("debrief-unsent-leave")).look(Look::Quiet).show(ui).clicked() {
                commands.push(way.command());
                open = false;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let stay = Button::primary(words.say("debrief-unsent-stay")).key(words.say("ui-key-esc"));
                open &= !stay.show(ui).clicked();
            });
        });
    });
    open && !response.should_close()
}

/// Where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Library,
    /// The same drill, from its briefing.
    Again,
}

impl Way {
    fn command(self) -> Command {
        match self {
            Self::Library => Command::BackToLibrary,
            Self::Again => Command::RunAgain,
        }
    }
}

impl DebriefState {
    /// Something was written that the side file does not have.
    fn has_unsent(&self, model: &DebriefModel) -> bool {
        if self.phase == Phase::Account {
            return self.account.is_begun();
        }
        let drafts = || self.put_by.values().chain([&self.drafts]);
        let side = model.kept.side;
        let is_kept = |text: &str| side.is_some_and(|side| side.challenges.iter().any(|one| one.text.as_str() == text));
        let challenges = drafts().filter(|drafts| drafts.is_challenging).map(|drafts| drafts.challenge.trim());
        let has_challenge = challenges.filter(|text| !text.is_empty()).any(|text| !is_kept(text));
        let has_mark = drafts().any(|drafts| !(drafts.answer.trim().is_empty() && drafts.reason.trim().is_empty()));
        let changed = self.note.instead_of.zip(side).and_then(|(place, side)| side.notes.get(place));
        let note = self.note.text.trim();
        let has_note = !note.is_empty() && changed.is_none_or(|kept| kept.text.as_str() != note);
        has_challenge || has_mark || has_note
    }
}
