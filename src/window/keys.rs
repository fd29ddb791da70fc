//! Keys: their names on caps, numbers, and the list of shortcuts.

use bevy_egui::egui::{Align, Event, Grid, Key, Label, Layout, ScrollArea, Ui};

use super::bindings::{Action, Bindings, cap};
use super::commands::Command;
use super::dialogs;
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

/// Rows of the overlay: message key of the caps, message key of what they do, and whose keys stand there instead of
/// the caps.
static SHORTCUTS: [Shortcut; 35] = [
    ("keys-space", "keys-space-does", &[Action::Pause]),
    (
        "keys-speed",
        "keys-speed-does",
        &[Action::SpeedHalf, Action::SpeedOne, Action::SpeedTwo, Action::SpeedFour, Action::SpeedSixteen],
    ),
    ("keys-step", "keys-step-does", &[Action::Step]),
    ("keys-units", "keys-units-does", &[Action::PreviousUnit, Action::NextUnit]),
    ("keys-add-units", "keys-add-units-does", &[]),
    ("keys-all-units", "keys-all-units-does", &[]),
    ("keys-orders", "keys-orders-does", &[]),
    ("keys-enter", "keys-enter-does", &[]),
    ("keys-escape", "keys-escape-does", &[]),
    ("keys-write", "keys-write-does", &[Action::RightTab]),
    ("keys-acknowledge", "keys-acknowledge-does", &[Action::Acknowledge]),
    ("keys-reply", "keys-reply-does", &[Action::Reply]),
    ("keys-options", "keys-options-does", &[]),
    ("keys-decision", "keys-decision-does", &[Action::Decision]),
    ("keys-withdraw", "keys-withdraw-does", &[]),
    ("keys-briefing", "keys-briefing-does", &[Action::Briefing]),
    ("keys-hint", "keys-hint-does", &[Action::Hint]),
    ("keys-measure", "keys-measure-does", &[Action::Measure]),
    ("keys-legend", "keys-legend-does", &[Action::Legend]),
    ("keys-minimap", "keys-minimap-does", &[Action::Minimap]),
    ("keys-menu", "keys-menu-does", &[]),
    ("keys-box", "keys-box-does", &[]),
    ("keys-pan", "keys-pan-does", &[]),
    ("keys-zoom", "keys-zoom-does", &[]),
    ("keys-home", "keys-home-does", &[]),
    ("keys-follow", "keys-follow-does", &[Action::Follow]),
    ("keys-auto-pause", "keys-auto-pause-does", &[Action::AutoPause]),
    ("keys-debrief-time", "keys-debrief-time-does", &[]),
    ("keys-debrief-lines", "keys-debrief-lines-does", &[]),
    ("keys-debrief-focus", "keys-debrief-focus-does", &[]),
    ("keys-debrief-panels", "keys-debrief-panels-does", &[]),
    ("keys-tab", "keys-tab-does", &[]),
    ("keys-settings", "keys-settings-does", &[]),
    (FULL_SCREEN, "keys-full-screen-does", &[]),
    ("keys-help", "keys-help-does", &[]),
];

/// A key of the page's, where the browser lets it fill the screen.
const FULL_SCREEN: &str = "keys-full-screen";

/// The list of shortcuts over the screen; false once it is closed.
pub fn overlay(ui: &Ui, texts: &Texts, bindings: &Bindings, fills: bool, commands: &mut Vec<Command>) -> bool {
    let mut open = true;
    let response = dialogs::modal(ui, "shortcuts", WIDE, |ui| {
        let height = ui.ctx().content_rect().height();
        ui.label(theme::title(texts.say("keys-title")));
        ui.add_space(theme::GAP);
        let room = (height - 150.0).max(60.0);
        // All of them at a glance where there is room for it.
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            let shown: Vec<Shortcut> =
                SHORTCUTS.iter().filter(|(caps, ..)| fills || *caps != FULL_SCREEN).copied().collect();
            let (left, right) = shown.split_at(shown.len().div_ceil(2));
            if ui.available_width() < WIDE - 1.0 {
                rows(ui, texts, bindings, &shown);
                return;
            }
            ui.columns(2, |columns| {
                rows(&mut columns[0], texts, bindings, left);
                rows(&mut columns[1], texts, bindings, right);
            });
        });
        ui.add_space(theme::GAP);
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if Button::primary(texts.say("ui-close")).key(texts.say("ui-key-esc")).show(ui).clicked() {
                open = false;
            }
            if Button::new(texts.say("ui-settings-more")).show(ui).clicked() {
                commands.push(Command::ShowSettings(true));
                open = false;
            }
        });
    });
    open && !response.should_close()
}

/// Of the list in two columns.
const WIDE: f32 = 920.0;

type Shortcut = (&'static str, &'static str, &'static [Action]);

fn rows(ui: &mut Ui, texts: &Texts, bindings: &Bindings, shortcuts: &[Shortcut]) {
    let half = ui.available_width() * 0.5 - 12.0;
    let salt = ("shortcuts", shortcuts.first().map(|(caps, ..)| *caps));
    ui.spacing_mut().interact_size.y = 20.0;
    Grid::new(salt).num_columns(2).spacing([24.0, 6.0]).max_col_width(half).min_col_width(half * 0.7).show(ui, |ui| {
        for (caps, does, actions) in shortcuts {
            let is_usual = actions.iter().all(|action| bindings.key(*action) == action.usual());
            let own = || actions.iter().map(|action| cap(texts, bindings.key(*action))).collect::<Vec<_>>().join(", ");
            let caps = if is_usual { texts.say(caps) } else { own() };
            ui.add(Label::new(theme::strong(caps)).wrap());
            ui.add(Label::new(theme::body(texts.say(does)).color(tokens(ui).muted)).wrap());
            ui.end_row();
        }
    });
}
