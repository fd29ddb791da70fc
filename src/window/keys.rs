//! Keys: their names on caps, numbers, and the list of shortcuts.

use bevy_egui::egui::{Event, Grid, Id, Key, Modal, ScrollArea, Ui};

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
const SHORTCUTS: [(&str, &str); 27] = [
    ("keys-space", "keys-space-does"),
    ("keys-speed", "keys-speed-does"),
    ("keys-step", "keys-step-does"),
    ("keys-units", "keys-units-does"),
    ("keys-add-units", "keys-add-units-does"),
    ("keys-all-units", "keys-all-units-does"),
    ("keys-orders", "keys-orders-does"),
    ("keys-enter", "keys-enter-does"),
    ("keys-escape", "keys-escape-does"),
    ("keys-write", "keys-write-does"),
    ("keys-acknowledge", "keys-acknowledge-does"),
    ("keys-reply", "keys-reply-does"),
    ("keys-options", "keys-options-does"),
    ("keys-briefing", "keys-briefing-does"),
    ("keys-hint", "keys-hint-does"),
    ("keys-measure", "keys-measure-does"),
    ("keys-legend", "keys-legend-does"),
    ("keys-minimap", "keys-minimap-does"),
    ("keys-menu", "keys-menu-does"),
    ("keys-box", "keys-box-does"),
    ("keys-pan", "keys-pan-does"),
    ("keys-zoom", "keys-zoom-does"),
    ("keys-home", "keys-home-does"),
    ("keys-follow", "keys-follow-does"),
    ("keys-auto-pause", "keys-auto-pause-does"),
    ("keys-tab", "keys-tab-does"),
    ("keys-help", "keys-help-does"),
];

/// The list of shortcuts over the screen; false once it is closed.
pub fn overlay(ui: &Ui, texts: &Texts) -> bool {
    let mut open = true;
    let response = Modal::new(Id::new("shortcuts")).show(ui.ctx(), |ui| {
        ui.set_width(520.0_f32.min(ui.ctx().content_rect().width() - 40.0));
        ui.label(theme::title(texts.say("keys-title")));
        ui.add_space(theme::GAP);
        let room = (ui.ctx().content_rect().height() - 160.0).max(120.0);
        ScrollArea::vertical().id_salt("shortcuts").max_height(room).show(ui, |ui| {
            // Lines of a list, not targets.
            ui.spacing_mut().interact_size.y = 16.0;
            Grid::new("shortcuts").num_columns(2).spacing([24.0, 6.0]).show(ui, |ui| {
                for (caps, does) in SHORTCUTS {
                    ui.label(theme::strong(texts.say(caps)));
                    ui.label(theme::body(texts.say(does)).color(tokens(ui).muted));
                    ui.end_row();
                }
            });
        });
        ui.add_space(theme::GAP);
        if Button::primary(texts.say("ui-close")).key(texts.say("ui-key-esc")).show(ui).clicked() {
            open = false;
        }
    });
    open && !response.should_close()
}
