//! The ground with its zones, and where the seat's units start.

use bevy_egui::egui::{Rect, Stroke, StrokeKind, Ui, vec2};

use super::{BriefingModel, BriefingState};
use crate::scenario::map::Zone;
use crate::window::map_view;
use crate::window::play::stage::label;
use crate::window::symbols;
use crate::window::theme::{RADIUS, tokens};
use crate::window::widgets;

pub(super) fn overview(ui: &mut Ui, model: &BriefingModel, state: &mut BriefingState, rect: Rect) {
    let words = &model.words;
    let tokens = tokens(ui);
    let map = words.scenario.map();
    let response = widgets::pictured(ui, rect, "overview", &words.say("ui-spoken-overview"));
    let view = map_view::steer(ui, &response, &mut state.camera, map, rect.shrink(1.0));
    let painter = ui.painter().with_clip_rect(rect.shrink(1.0));
    map_view::paint_ground(&painter, tokens, &view, map);
    let own = words
        .scenario
        .units
        .iter()
        .filter(|unit| words.scenario.seats.iter().any(|seat| seat.playable && seat.id == unit.seat));
    let own: Vec<_> = own.collect();
    let places = own.iter().map(|unit| view.to_screen(unit.at));
    let mut taken: Vec<Rect> = places.map(|at| Rect::from_center_size(at, vec2(30.0, 24.0))).collect();
    taken.extend([map_view::scale_area(&view, 0.0), map_view::line_area(&view, 0.0)]);
    let name = |zone: &Zone| words.key(&zone.name);
    map_view::paint_zones(&painter, tokens, &view, map, name, |_| false, &mut taken);
    for unit in own {
        let (at, letter) = (view.to_screen(unit.at), symbols::unit_letter(unit.kind));
        let frame = symbols::paint_frame(&painter, tokens, at, symbols::unit_affiliation(unit.kind), letter, 1.0);
        label(&painter, tokens, &view, frame, &words.key(&unit.name), 1.0, &mut taken);
    }
    let at = response.hover_pos().map_or(view.camera.centre, |pointer| view.to_map(pointer));
    let grid = map_view::grid_reference(map, at);
    map_view::paint_furniture(&painter, tokens, &view, &words.with("ui-grid", &[("grid", grid.into())]), 0.0);
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
}
