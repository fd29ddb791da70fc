//! Over the screen: a file of the build is on its way, or did not come.

use bevy_egui::egui::{Align, Key, Label, Layout, Ui};

use super::commands::Command;
use super::dialogs::modal;
use super::theme::{self, GAP, tokens};
use super::widgets::{self, Button};
use crate::scenario::texts::Texts;

/// `what` names the language or the drill; `fault` says why it did not come.
pub fn fetching(ui: &Ui, texts: &Texts, what: &str, fault: Option<&str>, commands: &mut Vec<Command>) {
    modal(ui, "fetching", 420.0, |ui| {
        ui.add(Label::new(theme::title(says(texts, what, fault))).wrap());
        ui.add_space(GAP / 2.0);
        if let Some(fault) = fault {
            ui.add(Label::new(theme::body(texts.say("fetch-failed-text"))).wrap());
            let detail = texts.say_with("fetch-failed-detail", &[("fault", fault.into())]);
            ui.add(Label::new(theme::small(detail).color(tokens(ui).muted)).wrap());
        }
        ui.add_space(GAP);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if fault.is_some() {
                let again = Button::primary(texts.say("fetch-again")).key(texts.say("ui-key-enter"));
                if again.show(ui).clicked() || widgets::pressed_free(ui, Key::Enter) {
                    commands.push(Command::FetchAgain);
                }
            }
            let cancel = Button::new(texts.say("ui-cancel")).key(texts.say("ui-key-esc"));
            if cancel.show(ui).clicked() || widgets::pressed(ui, Key::Escape) {
                commands.push(Command::GiveUpFetching);
            }
        });
    });
}

/// In one sentence.
pub fn says(texts: &Texts, what: &str, fault: Option<&str>) -> String {
    let key = if fault.is_some() { "fetch-failed" } else { "fetch-coming" };
    texts.say_with(key, &[("what", what.into())])
}
