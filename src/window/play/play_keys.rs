//! The keys of the play screen, wherever the focus is; F1 lists them.

use bevy_egui::egui::{Key, Modifiers, Rect, Ui};

use super::draft::UnitOrder;
use super::tools::Tool;
use super::{PlayModel, PlayState, RightTab, inbox, prefill, waiting};
use crate::window::commands::{Command, Speed};
use crate::window::keys;
use crate::window::widgets;

pub fn act(ui: &Ui, map: Rect, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let typed = std::mem::replace(&mut state.typed, ui.ctx().text_edit_focused());
    if widgets::typing(ui) {
        return;
    }
    clock(ui, model, state, commands);
    selection(ui, model, state);
    for (key, tool) in
        [(Key::M, Tool::Measure), (Key::L, Tool::Legend), (Key::F4, Tool::Minimap), (Key::End, Tool::Follow)]
    {
        if widgets::pressed(ui, key) {
            tool.act(map, state);
        }
    }
    if widgets::pressed(ui, Key::B) {
        commands.push(Command::ShowBriefing(true));
    }
    if widgets::pressed(ui, Key::K) {
        next_tab(ui, model, state);
    }
    if widgets::pressed(ui, Key::Num7) {
        state.drop_answer();
        state.write(ui);
    }
    if widgets::pressed(ui, Key::Backspace)
        && let Some(draft) = &mut state.draft
    {
        draft.drop_point();
    }
    waiting::act_on_keys(ui, model, commands);
    if widgets::pressed(ui, Key::Escape) {
        if state.decision_walk.is_open() {
            state.decision_walk.close(ui);
        } else if !typed {
            // A stroke that leaves a text field has done its work.
            state.step_back();
        }
    }
    let Some(unit) = state.unit.clone() else { return };
    for kind in UnitOrder::ALL {
        // What the palette does not offer, its keys do not begin.
        if widgets::pressed(ui, kind.key()) && state.suits(model, kind) && state.awaits(model).is_none() {
            let draft = prefill::draft(model, state, &unit, kind);
            state.begin(ui, draft);
        }
    }
}

/// Into the inbox where it is shown and the keyboard is elsewhere; or else on to what comes next.
fn next_tab(ui: &Ui, model: &PlayModel, state: &mut PlayState) {
    if state.right == RightTab::Inbox && !state.reading.has_keyboard() && inbox::enter(model, state) {
        state.show_right(RightTab::Inbox);
        return;
    }
    state.show_right(state.right.next());
    match state.right {
        RightTab::Inbox => {
            inbox::enter(model, state);
        }
        RightTab::Write => state.letter_walk.open(ui),
        RightTab::Casualties | RightTab::Log => state.enters_list = true,
    }
}

fn clock(ui: &Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    if model.practice && widgets::pressed_free(ui, Key::Space) && state.toggles(ui, model.paused) {
        commands.push(Command::TogglePause);
    }
    if model.practice && widgets::pressed(ui, Key::Period) {
        commands.push(Command::Step);
    }
    if model.practice && widgets::pressed(ui, Key::F6) {
        state.choosing_stops = !state.choosing_stops;
        state.stops_by_key = state.choosing_stops;
    }
    for (speed, key) in Speed::ALL.into_iter().zip(keys::NUMBERS) {
        if widgets::pressed(ui, key) {
            commands.push(Command::SetSpeed(speed));
        }
    }
}

fn selection(ui: &Ui, model: &PlayModel, state: &mut PlayState) {
    for (key, step) in [(Key::PageUp, -1), (Key::PageDown, 1)] {
        let adds = widgets::struck(ui, key, Modifiers::shift_only);
        if adds || widgets::pressed(ui, key) {
            state.select_next_unit(model.view, step, adds);
        }
    }
    if widgets::pressed(ui, Key::F9) {
        state.select_next_party(model);
    }
    if widgets::struck(ui, Key::A, |modifiers| modifiers.command) {
        let units: Vec<_> = model.view.units.iter().filter(|unit| unit.available).map(|unit| unit.id.clone()).collect();
        state.select_units(&units);
    }
}
