//! The content notice before a drill that touches on what may be hard to bear.

use bevy_egui::egui::{Align, Key, Label, Layout, Rect, ScrollArea, Ui, vec2};

use crate::window::commands::Command;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button};
use crate::window::words::Words;

/// What the drill touches, before anything of it is shown. Declining costs nothing.
pub fn notice(ui: &mut Ui, words: &Words) -> Vec<Command> {
    let mut commands = Vec::new();
    let whole = ui.max_rect();
    let least = whole.shrink(GAP).size();
    let rect = Rect::from_center_size(whole.center(), vec2(560.0, 240.0).min(least));
    widgets::panel(ui, rect, |ui| {
        ui.with_layout(Layout::bottom_up(Align::Max), |ui| {
            ui.horizontal(|ui| {
                widgets::at_right(ui, "notice", |ui| {
                    if Button::new(words.say("ui-notice-decline")).show(ui).clicked() {
                        commands.push(Command::BackToLibrary);
                    }
                    let go_on = Button::primary(words.say("ui-notice-go-on")).key(words.say("ui-key-enter"));
                    if go_on.show(ui).clicked() || widgets::pressed_free(ui, Key::Enter) {
                        commands.push(Command::AcceptNotice);
                    }
                });
            });
            ui.add_space(GAP);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ScrollArea::vertical().id_salt("notice").auto_shrink([false, false]).show(ui, |ui| {
                    widgets::caption_in(ui, &words.say("ui-content-notice"), tokens(ui).orange);
                    ui.add_space(4.0);
                    ui.add(Label::new(theme::title(words.key(&words.scenario.meta.title))).wrap());
                    ui.add_space(4.0);
                    if let Some(notice) = &words.scenario.meta.content_notice {
                        ui.add(Label::new(theme::body(words.key(notice))).wrap());
                    }
                    ui.add_space(GAP);
                    let care = theme::body(words.say("ui-notice-care")).color(tokens(ui).muted);
                    ui.add(Label::new(care).wrap());
                });
            });
        });
    });
    if widgets::pressed(ui, Key::Escape) {
        commands.push(Command::BackToLibrary);
    }
    commands
}
