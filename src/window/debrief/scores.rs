//! The head of the debrief: what was played, the two scales apart, what came of it, and what to do next.

use bevy_egui::egui::{Align, Layout, RichText, Sense, Stroke, Ui, vec2};

use super::DebriefModel;
use crate::assessment::card::ScaleMark;
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button};
use crate::window::words::clock_run;

pub fn header(ui: &mut Ui, model: &DebriefModel, commands: &mut Vec<Command>) {
    let words = &model.words;
    let card = &model.review.card;
    ui.horizontal_centered(|ui| {
        ui.vertical(|ui| {
            ui.add_space(6.0);
            let title = words.key(&words.scenario.meta.title);
            ui.label(theme::title(words.with("ui-debrief-of", &[("title", title.into())])));
            // The seed as text: a number would be written with separators.
            let values = [("seed", card.seed.to_string().into()), ("ended", clock_run(card.ended).into())];
            widgets::note(ui, words.with("ui-debrief-run", &values));
        });
        ui.add_space(GAP);
        for scale in &card.scales {
            scale_ui(ui, model, scale);
            ui.add_space(GAP);
        }
        let (rect, _) = ui.allocate_exact_size(vec2(1.0, 36.0), Sense::hover());
        ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(1.0, tokens(ui).line));
        ui.vertical(|ui| {
            ui.add_space(6.0);
            widgets::note(ui, words.say("ui-outcomes"));
            ui.label(theme::strong(outcomes(model)));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let library = Button::primary(words.say("ui-to-library")).key(words.say("ui-key-esc"));
            if library.show(ui).clicked() {
                commands.push(Command::BackToLibrary);
            }
            if Button::new(words.say("ui-run-again")).show(ui).clicked() {
                commands.push(Command::RunAgain);
            }
        });
    });
}

fn scale_ui(ui: &mut Ui, model: &DebriefModel, scale: &ScaleMark) {
    let words = &model.words;
    let tokens = tokens(ui);
    let (figure, colour) = match scale.mark {
        Some(mark) => (format!("{mark:.0}"), tokens.of_mark(mark)),
        None => ("–".to_owned(), tokens.muted),
    };
    ui.label(RichText::new(figure).font(theme::bold(theme::SCORE)).color(colour));
    ui.vertical(|ui| {
        ui.add_space(6.0);
        ui.horizontal(|ui| {
            ui.label(theme::strong(words.named("scale", scale.scale)));
            let (key, colour) = match scale.passed {
                Some(true) => ("ui-passed", tokens.green),
                Some(false) => ("ui-not-passed", tokens.vermillion),
                None => ("ui-not-observed", tokens.muted),
            };
            ui.label(theme::small(words.say(key)).color(colour));
        });
        let items = words.with("ui-items", &[("count", scale.items.into())]);
        let spread = scale.spread.map_or_else(String::new, |(low, high)| format!(" · {low:.0}–{high:.0}"));
        let capped = if scale.capped { format!(" · {}", words.say("ui-capped")) } else { String::new() };
        widgets::note(ui, format!("{items}{spread}{capped}"));
    });
}

fn outcomes(model: &DebriefModel) -> String {
    let outcomes = &model.review.card.outcomes;
    let hurt = outcomes.dead + outcomes.wounded;
    let values = [
        ("dead", outcomes.dead.into()),
        ("wounded", outcomes.wounded.into()),
        ("safe", outcomes.civilians.saturating_sub(hurt).into()),
    ];
    model.words.with("ui-outcome-figures", &values)
}
