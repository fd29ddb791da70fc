//! A line of a screen: at the left what it is about, at the right what can be pressed there.

use bevy_egui::egui::{Align, Layout, Ui, UiBuilder};

use super::widgets;

/// Tab goes through the buttons from left to right; what the line is about has the width that they leave.
pub(super) fn head(ui: &mut Ui, salt: &str, about: impl FnOnce(&mut Ui), actions: impl FnOnce(&mut Ui)) {
    let whole = ui.available_rect_before_wrap();
    let left = widgets::at_right(ui, salt, |ui| {
        actions(ui);
        ui.min_rect().left()
    });
    let rest = whole.with_max_x((left - ui.spacing().item_spacing.x).max(whole.left()));
    ui.scope_builder(UiBuilder::new().max_rect(rest).layout(Layout::top_down(Align::Min)), about);
}
