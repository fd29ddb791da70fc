//! What stands on the map: framed symbols of APP-6, and dots for people; and the signs at the start of lines.

mod events;
mod framed;

use bevy_egui::egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, vec2};

use super::theme::Tokens;
use crate::sim::state::PersonState;
pub use events::{BURST_S, EventKind, paint_burst, paint_event};
pub use framed::{Subject, has_symbol, paint, paint_sized, paint_small, sample};

/// A person: each state has a colour, and a shape of its own where one has to act on it.
pub fn paint_person(painter: &Painter, tokens: &Tokens, at: Pos2, state: PersonState, size: f32, alpha: f32) {
    use PersonState::*;
    let colour = person_colour(tokens, state).gamma_multiply(alpha.max(tokens.faintest));
    match state {
        Calm | Following => _ = painter.circle_filled(at, size, colour),
        Afraid | Protesting => paint_corners(painter, at, size * 1.25, &DIAMOND, colour),
        Fleeing => paint_corners(painter, at, size * 1.3, &TRIANGLE, colour),
        Sheltering => _ = painter.circle_stroke(at, size * 0.9, Stroke::new(1.2, colour)),
        Wounded => paint_cross(painter, at, size * 1.9, Stroke::new(2.4, colour), false),
        Treated | InCare => paint_cross(painter, at, size * 1.7, Stroke::new(1.8, colour), false),
        Dead => paint_cross(painter, at, size * 1.5, Stroke::new(1.8, colour), true),
    }
}

const DIAMOND: [Vec2; 4] = [vec2(0.0, -1.0), vec2(1.0, 0.0), vec2(0.0, 1.0), vec2(-1.0, 0.0)];
const TRIANGLE: [Vec2; 3] = [vec2(0.0, -1.0), vec2(0.95, 0.75), vec2(-0.95, 0.75)];

fn paint_corners(painter: &Painter, at: Pos2, size: f32, corners: &[Vec2], colour: Color32) {
    let corners = corners.iter().map(|corner| at + *corner * size).collect();
    painter.add(Shape::convex_polygon(corners, colour, Stroke::NONE));
}

pub fn person_colour(tokens: &Tokens, state: PersonState) -> Color32 {
    use PersonState::*;
    match state {
        Calm | Following | Sheltering => tokens.purple,
        Afraid | Protesting => tokens.orange,
        Fleeing => tokens.yellow,
        Wounded => tokens.vermillion,
        Treated | InCare => tokens.green,
        Dead => tokens.muted,
    }
}

/// Upright for wounds, lying for the dead.
fn paint_cross(painter: &Painter, at: Pos2, size: f32, stroke: Stroke, lying: bool) {
    let arms = if lying {
        [[vec2(-size, -size), vec2(size, size)], [vec2(-size, size), vec2(size, -size)]].map(|arm| arm.map(|v| v * 0.7))
    } else {
        [[vec2(-size, 0.0), vec2(size, 0.0)], [vec2(0.0, -size), vec2(0.0, size)]]
    };
    for [from, to] in arms {
        painter.line_segment([at + from, at + to], stroke);
    }
}

/// How much of its colour a sighting keeps: fresh is whole, five minutes old is faint but still there.
pub fn faded(age_s: f32) -> f32 {
    (1.0 - age_s / 300.0).clamp(0.45, 1.0)
}

/// How much of its size it keeps: colour is never the only sign of age.
pub fn shrunk(age_s: f32) -> f32 {
    (1.0 - age_s / 600.0).clamp(0.6, 1.0)
}

/// A tick, a triangle, a ring or a cross at the start of a line, so that colour is never the only sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Fine,
    Ask,
    Warn,
    Open,
}

pub fn paint_sign(painter: &Painter, tokens: &Tokens, at: Pos2, sign: Sign) {
    let stroke = |colour| Stroke::new(1.8, colour);
    match sign {
        Sign::Fine => {
            let points = vec![at + vec2(-4.0, 0.0), at + vec2(-1.0, 3.5), at + vec2(4.5, -4.0)];
            painter.add(Shape::line(points, stroke(tokens.green)));
        }
        Sign::Ask => {
            let points = vec![at + vec2(0.0, -5.0), at + vec2(5.0, 4.0), at + vec2(-5.0, 4.0)];
            painter.add(Shape::convex_polygon(points, tokens.orange, Stroke::NONE));
        }
        Sign::Warn => {
            painter.line_segment([at + vec2(-4.0, -4.0), at + vec2(4.0, 4.0)], stroke(tokens.vermillion));
            painter.line_segment([at + vec2(-4.0, 4.0), at + vec2(4.0, -4.0)], stroke(tokens.vermillion));
        }
        Sign::Open => _ = painter.circle_stroke(at, 4.0, Stroke::new(1.2, tokens.muted)),
    }
}

/// A wheel with teeth: settings.
pub fn paint_gear(painter: &Painter, at: Pos2, ink: Color32) {
    painter.circle_stroke(at, 5.0, Stroke::new(2.0, ink));
    for tooth in 0..8 {
        let along = Vec2::angled(tooth as f32 * std::f32::consts::FRAC_PI_4);
        painter.line_segment([at + along * 5.5, at + along * 8.0], Stroke::new(2.4, ink));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_sightings_fade_but_stay() {
        assert_eq!(faded(0.0), 1.0);
        assert!(faded(150.0) < 0.6 && faded(100_000.0) > 0.4);
    }
}
