//! Questions before the drill: one chooses, and reads why each choice holds or does not.

use bevy_egui::egui::{Label, Ui};

use super::BriefingState;
use crate::scenario::before::{Question, Soundness};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::Words;

pub(super) fn before(ui: &mut Ui, words: &Words, state: &mut BriefingState) {
    let takes = state.takes_keyboard.take();
    ui.add(Label::new(theme::body(words.say("ui-before-means")).color(tokens(ui).muted)).wrap());
    ui.add_space(GAP);
    for (at, question) in words.scenario.before.iter().enumerate() {
        let chosen = state.answers.get(&at).copied();
        let takes = takes.filter(|(of, _)| *of == at).map(|(_, choice)| choice);
        let put = put(ui, words, question, chosen, takes);
        state.in_answer |= put.has_focus;
        if let Some(choice) = put.chosen {
            state.answers.insert(at, choice);
            state.takes_keyboard = put.has_focus.then_some((at, choice));
        }
        ui.add_space(GAP);
    }
}

/// Answers what is chosen now. The choice that takes the keyboard gets it.
fn put(ui: &mut Ui, words: &Words, question: &Question, chosen: Option<usize>, takes: Option<usize>) -> Put {
    let mut put = Put::default();
    widgets::card(ui, |ui| {
        ui.add(Label::new(theme::strong(words.key(&question.question))).wrap());
        ui.add_space(4.0);
        let width = ui.available_width();
        for (at, choice) in question.options.iter().enumerate() {
            let look = if chosen == Some(at) { Look::Chosen } else { Look::Plain };
            let button = Button::new(words.key(&choice.text)).wrap().width(width).look(look).show(ui);
            if takes == Some(at) {
                button.request_focus();
            }
            put.has_focus |= button.has_focus();
            if button.clicked() {
                put.chosen = Some(at);
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
    put
}

#[derive(Default)]
struct Put {
    chosen: Option<usize>,
    /// One of the choices has the keyboard.
    has_focus: bool,
}
