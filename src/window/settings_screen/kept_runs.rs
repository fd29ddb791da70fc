//! What is kept of a person's runs: where, for how long, and how it is deleted.

use bevy_egui::egui::{Align, Label, Layout, Ui};

use super::{Deleting, SettingsModel, SettingsState, note, setting};
use crate::window::commands::Command;
use crate::window::dialogs;
use crate::window::library::aside;
use crate::window::settings::{RETENTION_DAYS, Settings};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};

pub(super) fn kept_runs(
    ui: &mut Ui,
    model: &SettingsModel,
    settings: &mut Settings,
    state: &mut SettingsState,
    commands: &mut Vec<Command>,
) {
    let texts = model.texts;
    setting(ui, &texts.say("ui-retention"), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for days in std::iter::once(None).chain(RETENTION_DAYS.map(Some)) {
            let text = match days {
                None => texts.say("ui-retention-off"),
                Some(days) => texts.say_with("ui-retention-days", &[("days", days.into())]),
            };
            let look = if settings.keep_days == days { Look::Chosen } else { Look::Plain };
            if Button::new(text).look(look).show(ui).clicked() {
                settings.keep_days = days;
            }
        }
    });
    note(
        ui,
        match settings.keep_days {
            None => texts.say("ui-retention-off-means"),
            Some(days) => texts.say_with("ui-retention-means", &[("days", days.into())]),
        },
    );
    widgets::rule(ui);
    note(
        ui,
        match model.place {
            Some(place) => texts.say_with("ui-runs-place", &[("place", place.into())]),
            None => texts.say("ui-runs-in-browser"),
        },
    );
    ui.add_space(GAP);
    if model.runs.is_empty() {
        note(ui, texts.say("ui-no-runs"));
        return;
    }
    for run in model.runs {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let delete = Button::new(texts.say("ui-delete")).look(Look::Quiet).show(ui);
            delete.widget_info(|| {
                let name = format!("{} {} {}", texts.say("ui-delete"), run.title, run.detail);
                bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Button, true, name)
            });
            if delete.clicked() {
                state.deleting = Some(Deleting::One(run.name.clone()));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(Label::new(theme::strong(&run.title)).wrap());
                ui.add(Label::new(theme::small(&run.detail).color(tokens(ui).muted)).wrap());
                if !run.scales.is_empty() {
                    ui.horizontal_wrapped(|ui| aside::marks(ui, texts, &run.scales));
                }
            });
        });
        ui.add_space(GAP);
    }
    if Button::new(texts.say("ui-delete-all")).show(ui).clicked() {
        state.deleting = Some(Deleting::All);
    }
    confirm(ui, model, state, commands);
}

/// Says what goes, and asks once more.
fn confirm(ui: &Ui, model: &SettingsModel, state: &mut SettingsState, commands: &mut Vec<Command>) {
    let texts = model.texts;
    let Some(deleting) = state.deleting.clone() else { return };
    let text = match &deleting {
        Deleting::One(name) => {
            let run = model.runs.iter().find(|run| run.name == *name);
            let (title, detail) = run.map_or(("", ""), |run| (&run.title, &run.detail));
            texts.say_with("ui-delete-one-means", &[("title", title.into()), ("detail", detail.into())])
        }
        Deleting::All => texts.say("ui-delete-all-means"),
    };
    let response = dialogs::modal(ui, "deleting", 440.0, |ui| {
        ui.label(theme::title(texts.say("ui-delete-title")));
        ui.add_space(GAP / 2.0);
        ui.add(Label::new(theme::body(text)).wrap());
        ui.add(Label::new(theme::body(texts.say("ui-delete-for-good")).color(tokens(ui).muted)).wrap());
        ui.add_space(GAP * 1.5);
        ui.horizontal(|ui| {
            widgets::at_right(ui, "deleting", |ui| {
                if Button::new(texts.say("ui-delete-now")).show(ui).clicked() {
                    commands.push(match &deleting {
                        Deleting::One(name) => Command::DeleteRun(name.clone()),
                        Deleting::All => Command::DeleteAllRuns,
                    });
                    state.deleting = None;
                }
                if Button::primary(texts.say("ui-cancel")).key(texts.say("ui-key-esc")).show(ui).clicked() {
                    state.deleting = None;
                }
            });
        });
    });
    if response.should_close() {
        state.deleting = None;
    }
}
