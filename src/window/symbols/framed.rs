//! Framed symbols of APP-6 for units, contacts and parties, in the theme's colours.

use std::sync::Arc;

use bevy_egui::egui::{Align2, Color32, Mesh, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, vec2};

pub use crate::review::symbols::Subject;
use crate::review::symbols::{Area, Side, Symbol, symbol};
use crate::window::theme::{self, Tokens};

/// Points on the screen for one of the drawing: a frame is 30 wide.
const SCALE: f32 = 0.2;
/// On the small map.
const SMALL: f32 = 0.06;
const OUTLINE: f32 = 1.5;
const LINE: f32 = 1.3;
/// Softens the edge of what is filled.
const EDGE: f32 = 0.6;
/// Room of a symbol beside a text.
const SAMPLE: Vec2 = vec2(32.0, 30.0);

/// Draws whose symbol it is with its middle at the point, and answers its frame; `alpha` fades old knowledge.
pub fn paint(painter: &Painter, tokens: &Tokens, at: Pos2, of: Subject, alpha: f32) -> Rect {
    paint_sized(painter, tokens, at, of, 1.0, alpha)
}

/// At a share of its full size, where the map is small.
pub fn paint_sized(painter: &Painter, tokens: &Tokens, at: Pos2, of: Subject, size: f32, alpha: f32) -> Rect {
    let scale = SCALE * size;
    let Some((symbol, frame)) = symbol(of) else {
        return Rect::from_center_size(at, vec2(150.0, 100.0) * scale);
    };
    let alpha = alpha.max(tokens.faintest);
    let ink = tokens.frame_ink.gamma_multiply(alpha);
    let fill = colour(symbol, tokens).gamma_multiply(alpha);
    let rect = paint_frame(painter, at, frame, scale, fill, Stroke::new(OUTLINE, ink));
    for area in &symbol.fills {
        let outline = placed(at, &area.outline, scale);
        painter.add(filled(&outline, &area.triangles, ink));
        painter.add(Shape::closed_line(outline, Stroke::new(EDGE, ink)));
    }
    for line in &symbol.lines {
        painter.add(Shape::line(placed(at, line, scale), Stroke::new(LINE, ink)));
    }
    for (size, word) in &symbol.words {
        painter.text(at, Align2::CENTER_CENTER, word, theme::bold(size * scale), ink);
    }
    rect
}

/// The frame alone, where there is no room for what is in it.
pub fn paint_small(painter: &Painter, tokens: &Tokens, at: Pos2, of: Subject) {
    if let Some((symbol, frame)) = symbol(of) {
        let edge = Stroke::new(1.0, tokens.frame_ink);
        paint_frame(painter, at, frame, SMALL, colour(symbol, tokens), edge);
    }
}

/// The symbol in the flow, for a list.
pub fn sample(ui: &mut Ui, of: Subject) {
    let (rect, _) = ui.allocate_exact_size(SAMPLE, Sense::hover());
    paint(ui.painter(), theme::tokens(ui), rect.center(), of, 1.0);
}

/// True where the drawings have one of its own.
pub fn has_symbol(of: Subject) -> bool {
    symbol(of).is_some()
}

fn paint_frame(painter: &Painter, at: Pos2, frame: &Area, scale: f32, fill: Color32, edge: Stroke) -> Rect {
    let outline = placed(at, &frame.outline, scale);
    let rect = Rect::from_points(&outline);
    painter.add(filled(&outline, &frame.triangles, fill));
    painter.add(Shape::closed_line(outline, edge));
    rect
}

fn colour(symbol: &Symbol, tokens: &Tokens) -> Color32 {
    match symbol.frame {
        _ if symbol.civilian => tokens.civilian,
        Side::Friend => tokens.friend,
        Side::Neutral => tokens.neutral,
        Side::Unknown => tokens.unknown,
    }
}

fn placed(at: Pos2, points: &[(f32, f32)], scale: f32) -> Vec<Pos2> {
    points.iter().map(|(x, y)| at + vec2(*x, *y) * scale).collect()
}

/// Triangles between corners: a shape may be hollow on one side, which the painter's own fill is not made for.
fn filled(corners: &[Pos2], triangles: &[u32], fill: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for corner in corners {
        mesh.colored_vertex(*corner, fill);
    }
    mesh.indices.extend(triangles);
    Shape::Mesh(Arc::new(mesh))
}
