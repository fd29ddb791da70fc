//! Framed symbols of APP-6 for units, contacts and parties: shapes that assets/symbols/make.mjs drew, in the theme's colours.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use bevy_egui::egui::{Align2, Color32, Mesh, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, vec2};
use serde::Deserialize;

use crate::scenario::forces::{CounterpartKind, UnitKind};
use crate::window::theme::{self, Tokens};

/// Points on the screen for one of the drawing: a frame is 30 wide.
const SCALE: f32 = 0.2;
const OUTLINE: f32 = 1.5;
const LINE: f32 = 1.3;
/// Softens the edge of what is filled.
const EDGE: f32 = 0.6;
/// Room of a symbol beside a text.
const SAMPLE: Vec2 = vec2(32.0, 30.0);

/// Draws whose symbol it is with its middle at the point, and answers its frame; `alpha` fades old knowledge.
pub fn paint(painter: &Painter, tokens: &Tokens, at: Pos2, of: Subject, alpha: f32) -> Rect {
    let Some((symbol, frame)) = SET.symbol(of) else {
        return Rect::from_center_size(at, vec2(150.0, 100.0) * SCALE);
    };
    let ink = tokens.frame_ink.gamma_multiply(alpha);
    let fill = symbol.fill(tokens).gamma_multiply(alpha);
    let outline = placed(at, &frame.outline);
    let rect = Rect::from_points(&outline);
    painter.add(filled(&outline, &frame.triangles, fill));
    painter.add(Shape::closed_line(outline, Stroke::new(OUTLINE, ink)));
    for area in &symbol.fills {
        let outline = placed(at, &area.outline);
        painter.add(filled(&outline, &area.triangles, ink));
        painter.add(Shape::closed_line(outline, Stroke::new(EDGE, ink)));
    }
    for line in &symbol.lines {
        painter.add(Shape::line(placed(at, line), Stroke::new(LINE, ink)));
    }
    for (size, word) in &symbol.words {
        painter.text(at, Align2::CENTER_CENTER, word, theme::bold(size * SCALE), ink);
    }
    rect
}

/// The symbol in the flow, for a list.
pub fn sample(ui: &mut Ui, of: Subject) {
    let (rect, _) = ui.allocate_exact_size(SAMPLE, Sense::hover());
    paint(ui.painter(), theme::tokens(ui), rect.center(), of, 1.0);
}

/// True where the drawings have one of its own.
pub fn has_symbol(of: Subject) -> bool {
    SET.symbol(of).is_some()
}

fn placed(at: Pos2, points: &[(f32, f32)]) -> Vec<Pos2> {
    points.iter().map(|(x, y)| at + vec2(*x, *y) * SCALE).collect()
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

/// Read once; a test holds that it can be read.
static SET: LazyLock<Set> =
    LazyLock::new(|| ron::from_str(include_str!("../../../assets/symbols/symbols.ron")).unwrap_or_default());

/// Whose symbol it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Subject {
    Unit(UnitKind),
    Contact(CounterpartKind),
    /// Whoever else is there: unknown, whatever it does. There is no hostile frame.
    Party,
}

#[derive(Default, Deserialize)]
struct Set {
    frames: BTreeMap<Side, Area>,
    symbols: Vec<Symbol>,
}

impl Set {
    fn symbol(&self, of: Subject) -> Option<(&Symbol, &Area)> {
        let symbol = self.symbols.iter().find(|symbol| symbol.of.contains(&of))?;
        Some((symbol, self.frames.get(&symbol.frame)?))
    }
}

/// Whose it is, as far as the seat knows: each has a shape of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
enum Side {
    Friend,
    Neutral,
    Unknown,
}

#[derive(Deserialize)]
struct Symbol {
    of: Vec<Subject>,
    frame: Side,
    /// Has the civilians' colour in the frame of its side.
    #[serde(default)]
    civilian: bool,
    #[serde(default)]
    fills: Vec<Area>,
    #[serde(default)]
    lines: Vec<Vec<(f32, f32)>>,
    /// In the middle, with their heights.
    #[serde(default)]
    words: Vec<(f32, String)>,
}

impl Symbol {
    fn fill(&self, tokens: &Tokens) -> Color32 {
        match self.frame {
            _ if self.civilian => tokens.civilian,
            Side::Friend => tokens.friend,
            Side::Neutral => tokens.neutral,
            Side::Unknown => tokens.unknown,
        }
    }
}

#[derive(Deserialize)]
struct Area {
    outline: Vec<(f32, f32)>,
    /// Three corners each.
    triangles: Vec<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawings_can_be_read_and_their_triangles_have_corners() {
        let set: Set = ron::from_str(include_str!("../../../assets/symbols/symbols.ron")).unwrap();
        let areas = set.frames.values().chain(set.symbols.iter().flat_map(|symbol| &symbol.fills));
        for area in areas {
            assert!(!area.triangles.is_empty() && area.triangles.len().is_multiple_of(3));
            assert!(area.triangles.iter().all(|corner| (*corner as usize) < area.outline.len()));
        }
        assert!(set.symbols.iter().all(|symbol| set.frames.contains_key(&symbol.frame)));
    }
}
