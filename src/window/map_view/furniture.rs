//! Scale bar and north arrow in the lower right of a map, the grid reference in its lower left.

use bevy_egui::egui::{Align2, Painter, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::View;
use crate::window::theme::{CAPTION, RADIUS_SMALL, Tokens};
use crate::window::widgets;

/// `off` keeps them away from what lies along the right and the lower edge.
pub fn paint(painter: &Painter, tokens: &Tokens, view: &View, line: &str, off: Vec2) {
    paint_scale(painter, tokens, view, scale_area(view, off));
    paint_line(painter, tokens, view, line, off);
}

pub fn paint_scale(painter: &Painter, tokens: &Tokens, view: &View, area: Rect) {
    let metres = scale_metres(view);
    let (left, right, y) = (area.left() + 12.0, area.right() - 22.0, area.bottom() - 18.0);
    // A small panel, as the tools above it are.
    let edge = Stroke::new(1.0, tokens.line);
    painter.rect(area, RADIUS_SMALL, tokens.panel, edge, StrokeKind::Inside);
    painter.hline(left..=right, y, Stroke::new(1.5, tokens.text));
    for x in [left, (left + right) / 2.0, right] {
        painter.vline(x, y - 4.0..=y + 4.0, Stroke::new(1.0, tokens.text));
    }
    let halo = tokens.panel;
    widgets::haloed(painter, pos2(left, y + 4.0), Align2::CENTER_TOP, "0", 10.0, tokens.text, halo);
    let far = format!("{metres:.0} m");
    widgets::haloed(painter, pos2(right, y + 4.0), Align2::CENTER_TOP, &far, 10.0, tokens.text, halo);
    let north = pos2((left + right) / 2.0, y - 15.0);
    let arrow = [north + vec2(0.0, -9.0), north + vec2(5.0, 6.0), north + vec2(0.0, 3.0), north + vec2(-5.0, 6.0)];
    painter.add(Shape::convex_polygon(arrow[..3].to_vec(), tokens.text, Stroke::NONE));
    painter.add(Shape::convex_polygon(vec![arrow[0], arrow[2], arrow[3]], tokens.muted, Stroke::NONE));
    widgets::haloed(painter, north + vec2(-8.0, 0.0), Align2::RIGHT_CENTER, "N", 10.0, tokens.text, halo);
}

pub fn paint_line(painter: &Painter, tokens: &Tokens, view: &View, line: &str, off: Vec2) {
    let at = pos2(view.rect.left() + 14.0, view.rect.bottom() - 8.0 - off.y);
    widgets::plated(painter, at, Align2::LEFT_BOTTOM, line, CAPTION, tokens.muted, tokens.ground);
}

/// Length of the scale bar: the longest round one that is not too long.
fn scale_metres(view: &View) -> f32 {
    let metres = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0];
    metres.into_iter().rev().find(|metres| view.length(*metres) <= 110.0).unwrap_or(1.0)
}

/// Where scale bar and north arrow stand; names keep off it.
pub fn scale_area(view: &View, off: Vec2) -> Rect {
    let corner = view.rect.max - off - vec2(8.0, 8.0);
    Rect::from_min_max(corner - vec2(view.length(scale_metres(view)) + 34.0, HEIGHT), corner)
}

/// There, or where a symbol stands there, in the lower left above the line.
pub fn free_scale_area(view: &View, off: Vec2, symbols: &[Rect]) -> Rect {
    let usual = scale_area(view, off);
    let at_left = pos2(view.rect.left() + 8.0, view.rect.bottom() - off.y - LINE - HEIGHT);
    let at_left = Rect::from_min_size(at_left, usual.size());
    let is_free = |area: &Rect| !symbols.iter().any(|symbol| symbol.intersects(*area));
    if !is_free(&usual) && is_free(&at_left) { at_left } else { usual }
}

const HEIGHT: f32 = 46.0;
/// What the line of the grid reference takes of the map's lower edge.
pub const LINE: f32 = 30.0;

/// Where the line of the grid reference stands.
pub fn line_area(view: &View, off: Vec2) -> Rect {
    let bottom = view.rect.bottom() - off.y;
    Rect::from_min_max(pos2(view.rect.left(), bottom - 26.0), pos2(view.rect.center().x, bottom))
}
