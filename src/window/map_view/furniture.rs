//! Scale bar and north arrow at the lower edge of a map, the grid reference in its lower left.

use bevy_egui::egui::{Align2, Painter, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::{View, zone_bounds};
use crate::scenario::map::Map;
use crate::window::theme::{self, CAPTION, RADIUS_SMALL, Tokens};
use crate::window::widgets;

/// Where they stand in one frame; names keep off them.
pub struct Furniture {
    scale: Rect,
    line: Rect,
}

impl Furniture {
    /// `off` keeps them away from what lies along the right and the lower edge, `symbols` are all that stand on the map.
    pub fn of(
        painter: &Painter,
        tokens: &Tokens,
        view: &View,
        map: &Map,
        (line, off): (&str, Vec2),
        symbols: &[Rect],
    ) -> Self {
        let text = painter.layout_no_wrap(line.to_owned(), theme::regular(CAPTION), tokens.muted).size();
        let line = line_area(view, text, off, symbols);
        Self { scale: scale_area(view, map, off, line, symbols), line }
    }

    pub fn paint(&self, painter: &Painter, tokens: &Tokens, view: &View, line: &str) {
        paint_scale(painter, tokens, view, self.scale);
        if !self.line.is_positive() {
            return;
        }
        let at = self.line.shrink2(PLATE).left_bottom();
        widgets::plated(painter, at, Align2::LEFT_BOTTOM, line, CAPTION, tokens.muted, tokens.ground);
    }

    pub fn areas(&self) -> [Rect; 2] {
        [self.scale, self.line]
    }
}

/// In the lower left; a line higher where a symbol stands there, which would strike it out. Higher still it would lie among the
/// names of the map: then it is left out.
fn line_area(view: &View, text: Vec2, off: Vec2, symbols: &[Rect]) -> Rect {
    let at = |no: usize| {
        let end = pos2(view.rect.left() + 14.0, view.rect.bottom() - 8.0 - off.y - no as f32 * (text.y + 4.0));
        Align2::LEFT_BOTTOM.anchor_size(end, text).expand2(PLATE)
    };
    (0..2).map(at).find(|area| !meets(*area, symbols)).unwrap_or(Rect::NOTHING)
}

/// As near to the lower right as there is ground that no zone and no symbol needs; if need be shorter.
fn scale_area(view: &View, map: &Map, off: Vec2, line: Rect, symbols: &[Rect]) -> Rect {
    let corner = view.rect.max - off - vec2(8.0, 8.0);
    let usual = |longest: f32| {
        let size = vec2(view.length(scale_metres(view, longest)) + BESIDE, HEIGHT);
        Rect::from_min_max(corner - size, corner)
    };
    let slid = |usual: Rect| {
        let steps = ((usual.left() - view.rect.left() - 8.0).max(0.0) / STEP) as usize;
        (0..=steps).map(move |no| usual.translate(vec2(no as f32 * -STEP, 0.0)))
    };
    let zones = zone_bounds(view, map);
    let is_free = |area: &Rect| !area.intersects(line) && !meets(*area, symbols);
    let free = || slid(usual(LONG)).chain(slid(usual(SHORT))).filter(is_free);
    let beside_zones = free().find(|area| !meets(*area, &zones));
    beside_zones.or_else(|| free().next()).unwrap_or_else(|| usual(SHORT))
}

fn meets(area: Rect, others: &[Rect]) -> bool {
    others.iter().any(|other| other.intersects(area))
}

fn paint_scale(painter: &Painter, tokens: &Tokens, view: &View, area: Rect) {
    let metres = scale_metres(view, area.width() - BESIDE + 0.5);
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

/// Length of the scale bar: the longest round one that is not too long.
fn scale_metres(view: &View, longest: f32) -> f32 {
    let metres = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0];
    metres.into_iter().rev().find(|metres| view.length(*metres) <= longest).unwrap_or(1.0)
}

/// Of the bar at most, in points, and where there is little room.
const LONG: f32 = 110.0;
const SHORT: f32 = 50.0;
/// What stands beside the bar on its panel.
const BESIDE: f32 = 34.0;
const HEIGHT: f32 = 46.0;
/// By so much the panel goes on looking for room.
const STEP: f32 = 16.0;
/// Around the text of the line.
const PLATE: Vec2 = vec2(4.0, 1.0);
/// What the line of the grid reference takes of the map's lower edge.
pub const LINE: f32 = 30.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::ids::Point;
    use crate::window::map_view::Camera;

    #[test]
    fn the_scale_stands_where_no_symbol_does_and_says_how_long_it_is() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(600.0, 400.0));
        let view = View { rect, camera: Camera { centre: Point(300.0, 200.0), ..Camera::default() } };
        let map = Map {
            size_m: (600.0, 400.0),
            anchor: None,
            buildings: Vec::new(),
            roads: Vec::new(),
            water: Vec::new(),
            zones: Vec::new(),
        };
        let line = Rect::from_min_size(pos2(14.0, 376.0), vec2(200.0, 16.0));
        let usual = scale_area(&view, &map, Vec2::ZERO, line, &[]);
        assert_eq!(usual.max, pos2(592.0, 392.0));
        assert_eq!(scale_metres(&view, usual.width() - BESIDE + 0.5), 100.0);
        let symbol = Rect::from_center_size(pos2(560.0, 370.0), vec2(30.0, 20.0));
        let moved = scale_area(&view, &map, Vec2::ZERO, line, &[symbol]);
        assert!(!moved.intersects(symbol) && !moved.intersects(line) && rect.contains_rect(moved), "{moved:?}");
        // All of the lower edge is taken: a short one stands where it always does.
        let all = Rect::from_min_max(pos2(0.0, 300.0), rect.max);
        let short = scale_area(&view, &map, Vec2::ZERO, line, &[all]);
        assert!(short.max == usual.max && short.width() < usual.width(), "{short:?}");
    }
}
