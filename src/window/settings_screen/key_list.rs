//! The keys of the drill and of its orders, each with what it does; one is put on another key by pressing that.

use bevy_egui::egui::{Event, Key, Label, Ui};

use super::{SettingsState, note, setting};
use crate::scenario::texts::Texts;
use crate::window::bindings::{Action, Bindings, Taken, cap};
use crate::window::keys;
use crate::window::play::draft::UnitOrder;
use crate::window::settings::Settings;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};

pub(super) fn key_list(ui: &mut Ui, texts: &Texts, settings: &mut Settings, state: &mut SettingsState) {
    note(ui, texts.say("ui-keys-hint"));
    ui.add_space(GAP);
    if let Some(action) = state.listening {
        listen(ui, action, settings, state);
    }
    for action in Action::ALL {
        key_of(ui, texts, action, settings, state);
    }
    widgets::caption(ui, &texts.say("action-order"));
    ui.add_space(GAP);
    for order in UnitOrder::ALL {
        key_of(ui, texts, Action::Order(order), settings, state);
    }
    if Button::new(texts.say("ui-keys-reset")).enabled(!settings.keys.is_usual()).show(ui).clicked() {
        settings.keys = Bindings::default();
        state.said = None;
    }
}

fn key_of(ui: &mut Ui, texts: &Texts, action: Action, settings: &Settings, state: &mut SettingsState) {
    let is_listening = state.listening == Some(action);
    setting(ui, &action.name(texts), |ui| {
        let key = match action {
            Action::Order(order) => settings.keys.order_key(order),
            other => Some(settings.keys.key(other)),
        };
        // An order whose key was taken has none.
        let key = key.map_or_else(|| "–".to_owned(), |key| cap(texts, key));
        let text = if is_listening { texts.say("ui-press-key") } else { key };
        let look = if is_listening { Look::Chosen } else { Look::Plain };
        let button = Button::new(text).width(120.0).look(look).show(ui);
        if button.clicked() {
            state.said = None;
            state.listening = (!is_listening).then_some(action);
        }
        if let Some((_, key, taken)) = state.said.filter(|(said, ..)| *said == action) {
            let text = said(texts, key, taken);
            ui.add(Label::new(theme::body(text).color(tokens(ui).orange)).wrap());
        }
    });
}

/// The next key without a modifier is the action's; Escape leaves everything as it was.
fn listen(ui: &Ui, action: Action, settings: &mut Settings, state: &mut SettingsState) {
    let pressed = ui.input_mut(|input| {
        let at =
            input.events.iter().position(|event| matches!(event, Event::Key { pressed: true, repeat: false, .. }))?;
        // The button that began to listen must not be pressed again by Space or Enter.
        match input.events.remove(at) {
            Event::Key { key, physical_key, .. } => Some(keys::struck(key, physical_key)),
            _ => None,
        }
    });
    let Some(key) = pressed else { return };
    state.listening = None;
    if key == Key::Escape {
        return;
    }
    let taken = settings.keys.taken(action, key);
    // What stands in the way is said; an order's key may be taken from it, and that is said too.
    state.said = taken.map(|taken| (action, key, taken));
    let _ = settings.keys.bind(action, key);
}

fn said(texts: &Texts, key: Key, taken: Taken) -> String {
    let key = cap(texts, key);
    match taken {
        Taken::By(other) => {
            let other = other.name(texts);
            texts.say_with("ui-key-taken", &[("key", key.into()), ("action", other.into())])
        }
        Taken::Fixed => texts.say_with("ui-key-fixed", &[("key", key.into())]),
        Taken::Order(order) => {
            let order = Action::Order(order).name(texts);
            texts.say_with("ui-key-order", &[("key", key.into()), ("order", order.into())])
        }
    }
}
