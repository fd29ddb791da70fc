//! Drills from files, with their way out of the library.

use bevy_egui::egui::{Align, Label, Layout, Ui, WidgetInfo, WidgetType};

use super::LibraryModel;
use crate::window::commands::Command;
use crate::window::theme;
use crate::window::widgets::{self, Button, Look};

/// Nothing where none was opened. One with problems is put aside where they are told.
pub(super) fn opened(ui: &mut Ui, model: &LibraryModel, commands: &mut Vec<Command>) {
    let texts = model.texts;
    let title = |drill: &super::DrillCard| drill.content.as_ref().ok().map(|facts| facts.title.clone());
    let opened = model.drills.iter().filter(|drill| drill.opened);
    let opened: Vec<_> = opened.filter_map(|drill| Some((&drill.name, title(drill)?))).collect();
    if opened.is_empty() {
        return;
    }
    widgets::rule(ui);
    widgets::caption(ui, &texts.say("opened-files"));
    for (name, title) in opened {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let remove = texts.say("opened-remove");
                let button = Button::new(&remove).look(Look::Quiet).show(ui);
                button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, format!("{remove} {title}")));
                if button.clicked() {
                    commands.push(Command::PutAside(name.clone()));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme::body(&title)).wrap());
                });
            });
        });
    }
}
