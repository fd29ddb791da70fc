//! The whole map in a corner: where everybody is, and where the view looks; pressing or dragging moves the view.

use bevy_egui::egui::{CursorIcon, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::{PlayModel, PlayState};
use crate::scenario::ids::Point;
use crate::window::map_view::{self, Camera, View};
use crate::window::symbols::{self, Subject};
use crate::window::theme::{GAP, PADDING, RADIUS_SMALL, Tokens, tokens};
use crate::window::widgets;

/// Longest sides, in points.
const SIZE: Vec2 = vec2(148.0, 112.0);

/// Its place in the upper left of the map.
pub fn area(map_rect: Rect, model: &PlayModel) -> Rect {
    let (width, height) = model.words.scenario.map().size_m;
    let scale = (SIZE.x / width.max(1.0)).min(SIZE.y / height.max(1.0));
    let size = vec2(width * scale, height * scale).max(vec2(48.0, 48.0));
    Rect::from_min_size(map_rect.min + vec2(PADDING - 2.0, PADDING - 2.0), size)
}

pub fn minimap(ui: &mut Ui, rect: Rect, shown: &View, model: &PlayModel, state: &mut PlayState) {
    let tokens = tokens(ui);
    let response = widgets::pictured(ui, rect, "minimap", &model.words.say("ui-minimap"));
    let view = whole(rect, model);
    let painter = ui.painter().with_clip_rect(rect);
    map_view::paint_ground(&painter, tokens, &view, model.words.scenario.map());
    map_view::paint_zone_shapes(&painter, tokens, &view, model.words.scenario.map(), |_| false);
    paint_known(&painter, tokens, &view, model, state);
    let corners = [shown.to_map(shown.rect.min), shown.to_map(shown.rect.max)].map(|at| view.to_screen(at));
    let looked = Rect::from_two_pos(corners[0], corners[1]).intersect(rect.shrink(1.0));
    painter.rect_stroke(looked, 1, Stroke::new(1.5, tokens.text), StrokeKind::Inside);
    let edge = Stroke::new(1.0, tokens.line);
    ui.painter().rect_stroke(rect, RADIUS_SMALL, edge, StrokeKind::Outside);
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged()) {
        state.look_at(view.to_map(at));
    }
    response.on_hover_cursor(CursorIcon::Crosshair).on_hover_text(model.words.say("ui-minimap-hint"));
}

fn whole(rect: Rect, model: &PlayModel) -> View {
    let (width, height) = model.words.scenario.map().size_m;
    let zoom = (rect.width() / width.max(1.0)).min(rect.height() / height.max(1.0));
    View { rect, camera: Camera { centre: Point(width / 2.0, height / 2.0), zoom, fitted: false, ..Camera::default() } }
}

fn paint_known(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) {
    for party in &model.view.parties {
        symbols::paint_small(painter, tokens, view.to_screen(party.at), Subject::Party);
    }
    for unit in model.view.units.iter().filter(|unit| unit.available) {
        let rect = Rect::from_center_size(view.to_screen(unit.at), vec2(7.0, 5.0));
        let edge = if state.is_selected(&unit.id) { tokens.text } else { tokens.frame_ink };
        painter.rect(rect, 1, tokens.friend, Stroke::new(1.0, edge), StrokeKind::Outside);
    }
}

/// Where a panel below the minimap may begin.
pub fn below(map_rect: Rect, model: &PlayModel, shown: bool) -> Pos2 {
    let top = map_rect.min + vec2(PADDING - 2.0, PADDING - 2.0);
    if shown { area(map_rect, model).left_bottom() + vec2(0.0, GAP) } else { top }
}
