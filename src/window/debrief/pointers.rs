//! What bears on a line and is counted by another: a press goes to the item that counts it.

use bevy_egui::egui::{Label, Ui};

use super::{DebriefModel, DebriefState, Phase};
use crate::assessment::card::EvidenceItem;
use crate::assessment::text;
use crate::scenario::rubric::Line;
use crate::window::theme::{self, GAP};
use crate::window::widgets;

pub fn pointers(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, line: Line) {
    let items: Vec<&EvidenceItem> = model.review.card.pointed_from(line).collect();
    if items.is_empty() || state.phase == Phase::Blind {
        return;
    }
    widgets::muted(ui, model.words.say("debrief-counted-elsewhere"));
    for item in items {
        let said = text::pointer(item, model.words.texts);
        let salt = ("pointer", item.line, item.opened.0);
        let (_, response) = widgets::row(ui, salt, &said, false, |ui| ui.add(Label::new(theme::body(&said)).wrap()));
        if response.clicked() {
            state.show_item(model, item);
        }
    }
    ui.add_space(GAP);
}
