//! Beside the drills: how the next one is played, and the runs so far.

use bevy_egui::egui::{Label, Ui};

use super::{LibraryModel, RunCard, opened};
use crate::assessment::card::{ScaleMark, Verdict};
use crate::assessment::text::whole;
use crate::scenario::texts::Texts;
use crate::window::commands::Command;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::named;

pub(super) fn aside(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    let texts = model.texts;
    widgets::caption(ui, &texts.say("ui-mode"));
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let width = ((ui.available_width() - 4.0) / 2.0).min(MODE_WIDTH);
        for (assessed, key) in [(false, "ui-practice"), (true, "ui-assessed")] {
            let look = if model.assessed == assessed { Look::Chosen } else { Look::Plain };
            if Button::new(texts.say(key)).look(look).width(width).show(ui).clicked() {
                commands.push(Command::SetAssessed(assessed));
            }
        }
    });
    ui.add_space(4.0);
    let key = if model.assessed { "ui-assessed-means" } else { "ui-practice-means" };
    ui.add(Label::new(theme::body(texts.say(key)).color(tokens(ui).muted)).wrap());
    opened::opened(ui, model, commands);
    widgets::rule(ui);
    widgets::caption(ui, &texts.say("ui-recent-runs"));
    ui.add_space(4.0);
    if model.runs.is_empty() {
        ui.add(Label::new(theme::body(texts.say("ui-no-runs")).color(tokens(ui).muted)).wrap());
    }
    for run in model.runs {
        let name = format!("{} {}", run.title, run.detail);
        let (_, response) = widgets::row(ui, ("run", run.name.as_str()), &name, false, |ui| {
            ui.add(Label::new(theme::strong(&run.title)).wrap());
            ui.add(Label::new(theme::small(&run.detail).color(tokens(ui).muted)).wrap());
            if run.left || !run.scales.is_empty() {
                ui.horizontal_wrapped(|ui| result(ui, texts, run));
            }
        });
        let is_pressed = response.clicked();
        let hint = match run {
            RunCard { can_go_on: true, .. } => "ui-run-broke-off-hint",
            RunCard { awaits_account: true, .. } => "ui-give-account",
            _ => "ui-run-hint",
        };
        response.on_hover_text(texts.say(hint));
        if is_pressed {
            commands.push(Command::OpenRun(run.name.clone()));
        }
    }
}

/// Of each choice of mode, at most.
const MODE_WIDTH: f32 = 180.0;

/// The marks of a run; while they may not be seen, that it was left, where it was.
pub(super) fn result(ui: &mut Ui, texts: &Texts, run: &RunCard) {
    if run.left && run.scales.is_empty() {
        widgets::chip(ui, &texts.say("ui-run-left"));
    }
    marks(ui, texts, &run.scales);
}

/// Each scale by name, its mark, and in words whether it passed: colour is never the only sign.
pub fn marks(ui: &mut Ui, texts: &Texts, scales: &[ScaleMark]) {
    for scale in scales {
        let (mark, colour) = match scale.mark {
            Some(mark) => (whole(mark).to_string(), tokens(ui).of_mark(mark)),
            None => ("–".to_owned(), tokens(ui).muted),
        };
        let verdict = match scale.verdict() {
            Verdict::Passed => "ui-passed",
            Verdict::NotPassed => "ui-not-passed",
            Verdict::NotFinished => "verdict-not-finished",
            Verdict::NotObserved => "ui-not-observed",
        };
        let values = [
            ("scale", named(texts, "scale", scale.scale).into()),
            ("mark", mark.into()),
            ("verdict", texts.say(verdict).into()),
        ];
        widgets::chip_in(ui, &texts.say_with("ui-scale-mark", &values), colour);
    }
}
