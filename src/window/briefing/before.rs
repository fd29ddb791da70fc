//! Questions before the drill: one chooses, and reads why each choice holds or does not.

use std::collections::BTreeMap;

use bevy_egui::egui::{Label, Ui};

use crate::scenario::before::{Question, Soundness};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::Words;

pub(super) fn before(ui: &mut Ui, words: &Words, answers: &mut BTreeMap<usize, usize>) {
    ui.add(Label::new(theme::body(words.say("ui-before-means")).color(tokens(ui).muted)).wrap());
    ui.add_space(GAP);
    for (at, question) in words.scenario.before.iter().enumerate() {
        let chosen = answers.get(&at).copied();
        if let Some(choice) = put(ui, words, question, chosen) {
            answers.insert(at, choice);
        }
        ui.add_space(GAP);
    }
}

/// Answers what is chosen now.
fn put(ui: &mut Ui, words: &Words, question: &Question, chosen: Option<usize>) -> Option<usize> {
    let mut now = None;
    widgets::card(ui, |ui| {
        ui.add(Label::new(theme::strong(words.key(&question.question))).wrap());
        ui.add_space(4.0);
        let width = ui.available_width();
        for (at, choice) in question.options.iter().enumerate() {
            let look = if chosen == Some(at) { Look::Chosen } else { Look::Plain };
            if Button::new(words.key(&choice.text)).wrap().width(width).look(look).show(ui).clicked() {
                now = Some(at);
            }
            // Once one has chosen, every choice says what it is worth.
            if chosen.is_some() {
                let colour = match choice.holds {
                    Soundness::Sound => tokens(ui).green,
                    Soundness::PartlySound => tokens(ui).orange,
                    Soundness::Unsound => tokens(ui).vermillion,
                };
                ui.indent(("why", at), |ui| {
                    ui.add(Label::new(theme::strong(words.named("soundness", choice.holds)).color(colour)).wrap());
                    ui.add(Label::new(theme::body(words.key(&choice.why)).color(tokens(ui).muted)).wrap());
                });
                ui.add_space(4.0);
            }
        }
    });
    now
}
