//! Signs of what happened, on every line of time and in every log: each kind has a shape and a colour of its own.

use std::f32::consts::PI;

use bevy_egui::egui::{Color32, Painter, Pos2, Shape, Stroke, Vec2, vec2};

use crate::window::theme::Tokens;

/// What happened, in the few kinds that one tells apart at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    Decision,
    Order,
    Message,
    Harm,
    Threat,
    Care,
    Other,
}

pub fn paint_event(painter: &Painter, tokens: &Tokens, at: Pos2, kind: EventKind) {
    let halo = Stroke::new(1.0, tokens.panel);
    let polygon = |points: &[(f32, f32)], colour: Color32| {
        let points = points.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
        painter.add(Shape::convex_polygon(points, colour, halo));
    };
    let cross = |arms: [(f32, f32); 2], colour: Color32| {
        for (x, y) in arms {
            let ends = [at - vec2(x, y), at + vec2(x, y)];
            painter.line_segment(ends, Stroke::new(4.5, tokens.panel));
            painter.line_segment(ends, Stroke::new(2.5, colour));
        }
    };
    match kind {
        EventKind::Decision => polygon(&[(0.0, -7.0), (5.5, 0.0), (0.0, 7.0), (-5.5, 0.0)], tokens.purple),
        EventKind::Order => polygon(&[(-3.0, -7.0), (3.0, -7.0), (3.0, 7.0), (-3.0, 7.0)], tokens.text),
        EventKind::Message => _ = painter.circle(at, 4.0, tokens.sky, halo),
        EventKind::Threat => polygon(&[(0.0, -7.0), (6.0, 5.0), (-6.0, 5.0)], tokens.orange),
        EventKind::Harm => cross([(5.0, 5.0), (5.0, -5.0)], tokens.vermillion),
        EventKind::Care => cross([(6.0, 0.0), (0.0, 6.0)], tokens.green),
        EventKind::Other => _ = painter.vline(at.x, at.y - 5.0..=at.y + 5.0, Stroke::new(2.0, tokens.faint)),
    }
}

/// Where something exploded, on the map: a star of eight rays, hollow, so that it hides nobody. It fades and shrinks with age.
pub fn paint_burst(painter: &Painter, tokens: &Tokens, at: Pos2, age_s: f32) {
    let left = (1.0 - age_s / BURST_S).clamp(0.0, 1.0);
    let size = 0.6 + 0.4 * left;
    let ray = |no: u32| {
        let far = if no.is_multiple_of(2) { 13.0 } else { 6.5 };
        at + Vec2::angled(no as f32 * PI / 8.0) * far * size
    };
    let ink = tokens.vermillion.gamma_multiply((0.3 + 0.7 * left).max(tokens.faintest));
    for (width, colour) in [(4.0, tokens.ground.gamma_multiply(0.6)), (2.0, ink)] {
        painter.add(Shape::closed_line((0..16).map(ray).collect(), Stroke::new(width, colour)));
    }
}

/// For so long an explosion is shown on the map, in seconds of the drill.
pub const BURST_S: f32 = 60.0;
