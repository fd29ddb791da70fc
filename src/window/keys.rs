//! Keys: their names on caps, numbers, and the list of shortcuts.

use bevy_egui::egui::{Event, Grid, Id, Key, Modal, Ui};

use super::theme::{self, tokens};
use super::widgets::{self, Button};
use crate::scenario::texts::Texts;

pub const NUMBERS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// The name of a key as its cap shows it.
pub fn name(key: Key) -> &'static str {
    key.name()
}

/// Shift with the number of an option, counted from 0, by the key's place: layouts differ in what Shift makes of it.
pub fn shifted_number(ui: &Ui, option: usize) -> bool {
    let Some(number) = NUMBERS.get(option) else { return false };
    !widgets::typing(ui)
        && ui.input(|input| {
            input.events.iter().any(|event| {
                matches!(event, Event::Key { key, physical_key, pressed: true, modifiers, .. }
                    if modifiers.shift && (*physical_key == Some(*number) || key == number))
            })
        })
}

/// Rows of the overlay: message key of the caps, message key of what they do.
const SHORTCUTS: [(&str, &str); 17] = [
    ("keys-space", "keys-space-does"),
    ("keys-speed", "keys-speed-does"),
    ("keys-units", "keys-units-does"),
    ("keys-orders", "keys-orders-does"),
    ("keys-enter", "keys-enter-does"),
    ("keys-escape", "keys-escape-does"),
    ("keys-write", "keys-write-does"),
    ("keys-options", "keys-options-does"),
    ("keys-briefing", "keys-briefing-does"),
    ("keys-pan", "keys-pan-does"),
    ("keys-zoom", "keys-zoom-does"),
    ("keys-home", "keys-home-does"),
    ("keys-debrief-time", "keys-debrief-time-does"),
    ("keys-debrief-lines", "keys-debrief-lines-does"),
    ("keys-debrief-panels", "keys-debrief-panels-does"),
    ("keys-tab", "keys-tab-does"),
    ("keys-help", "keys-help-does"),
];

/// The list of shortcuts over the screen; false once it is closed.
pub fn overlay(ui: &Ui, texts: &Texts) -> bool {
    let mut open = true;
    let response = Modal::new(Id::new("shortcuts")).show(ui.ctx(), |ui| {
        ui.set_width(460.0);
        ui.label(theme::title(texts.say("keys-title")));
        ui.add_space(theme::GAP);
        Grid::new("shortcuts").num_columns(2).spacing([24.0, 6.0]).show(ui, |ui| {
            for (caps, does) in SHORTCUTS {
                ui.label(theme::strong(texts.say(caps)));
                ui.label(theme::body(texts.say(does)).color(tokens(ui).muted));
                ui.end_row();
            }
        });
        ui.add_space(theme::GAP);
        if Button::primary(texts.say("ui-close")).key(texts.say("ui-key-esc")).show(ui).clicked() {
            open = false;
        }
    });
    open && !response.should_close()
}
