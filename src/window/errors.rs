//! Errors as a person reads them: what is wrong, where, and what can be done.

use bevy_egui::egui::{Label, ScrollArea, Ui};

use super::theme::{self, GAP, tokens};
use super::widgets::{self, Button};
use crate::exercise::input::InputError;
use crate::scenario::problem::Problem;
use crate::scenario::texts::Texts;

/// Most problems shown at once; the rest is counted.
const SHOWN: usize = 40;

/// All problems of a document, each with its place.
pub fn problems(ui: &mut Ui, texts: &Texts, title: &str, problems: &[Problem]) {
    let tokens = tokens(ui);
    ui.label(theme::strong(title).color(tokens.vermillion));
    widgets::note(ui, texts.say_with("ui-problems", &[("count", (problems.len() as u32).into())]));
    ui.add_space(4.0);
    ScrollArea::vertical().id_salt(("problems", title)).max_height(220.0).auto_shrink([false, true]).show(ui, |ui| {
        for problem in problems.iter().take(SHOWN) {
            ui.label(
                theme::small(format!("{}:{}:{} {}", problem.file, problem.line, problem.column, problem.path))
                    .color(tokens.muted),
            );
            ui.label(theme::body(problem.kind.to_string()));
            if let Some(nearest) = &problem.nearest {
                widgets::note(ui, texts.say_with("ui-nearest", &[("name", nearest.as_str().into())]));
            }
            ui.add_space(GAP / 2.0);
        }
        if problems.len() > SHOWN {
            widgets::note(
                ui,
                texts.say_with("ui-more-problems", &[("count", ((problems.len() - SHOWN) as u32).into())]),
            );
        }
    });
}

/// A log that cannot be read: what is wrong, and where.
pub fn log(texts: &Texts, error: &InputError) -> String {
    let InputError { file, line, column, fault } = error;
    format!("{} {file}:{line}:{column} {fault}", texts.say("ui-run-unreadable"))
}

/// Something went wrong that is not the document's fault; true once it is put away.
pub fn fault(ui: &mut Ui, texts: &Texts, text: &str) -> bool {
    let title = theme::strong(texts.say("ui-something-wrong")).color(tokens(ui).vermillion);
    widgets::card(ui, |ui| {
        ui.label(title);
        ui.add(Label::new(theme::body(text)).wrap());
        ui.add_space(GAP / 2.0);
        Button::new(texts.say("ui-close")).show(ui).clicked()
    })
}
