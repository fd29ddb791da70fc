//! Boxes to tick, and several of which one is chosen.

use bevy_egui::egui::{CornerRadius, Response, RichText, Stroke, StrokeKind, Ui};

use super::{button, follow_focus, up_and_down};
use crate::window::theme::{self, RADIUS_SMALL, tokens};

/// A box to tick, with an edge that is seen on any panel.
pub fn tick(ui: &mut Ui, chosen: &mut bool, text: RichText) -> Response {
    // Rounder, it would be taken for one of several of which one is chosen.
    let ticked = edged(ui, Some(3), |ui| ui.checkbox(chosen, text));
    follow_focus(&ticked);
    ticked
}

/// Several of which one is chosen, with the same edge; the arrows go up and down among them and choose.
pub fn radios<T: PartialEq + Copy, const N: usize>(
    ui: &mut Ui,
    chosen: &mut T,
    all: [(T, String); N],
) -> [Response; N] {
    let values = all.each_ref().map(|(value, _)| *value);
    let radios = all.map(|(value, text)| {
        let radio = edged(ui, None, |ui| ui.radio_value(chosen, value, theme::body(text)));
        follow_focus(&radio);
        radio
    });
    if let Some(at) = radios.iter().position(Response::has_focus) {
        let next = up_and_down(ui, at, N);
        if next != at {
            *chosen = values[next];
            radios[next].request_focus();
        }
    }
    radios
}

fn edged(ui: &mut Ui, radius: Option<u8>, add: impl FnOnce(&mut Ui) -> Response) -> Response {
    let tokens = tokens(ui);
    let edged = |ui: &mut Ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        let states = [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active];
        for (state, colour) in states.into_iter().zip([tokens.muted, tokens.text, tokens.sky]) {
            state.bg_stroke = Stroke::new(1.5, colour);
            state.corner_radius = radius.map_or(state.corner_radius, CornerRadius::same);
        }
        add(ui)
    };
    let response = ui.scope(edged).inner;
    if let Some(ring) = button::ringed(ui, response.rect, 4.0).filter(|_| response.has_focus()) {
        let stroke = Stroke::new(2.0, tokens.sky);
        ui.painter().rect_stroke(ring.expand(2.0), RADIUS_SMALL, stroke, StrokeKind::Outside);
    }
    response
}
