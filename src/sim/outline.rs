//! Convex outlines with their corners worked out once, and how far a point is from them.

use bevy::math::Vec2;

use crate::scenario::ids::Point;
use crate::scenario::map::Shape;

pub(super) struct Outline {
    pub(super) corners: Vec<Vec2>,
    pub(super) low: Vec2,
    pub(super) high: Vec2,
}

impl Outline {
    pub(super) fn new(shape: &Shape) -> Self {
        let (low, high) = shape.bounds();
        Self { corners: shape.corners().into_iter().map(Point::vec2).collect(), low: low.vec2(), high: high.vec2() }
    }

    /// Metres to the border from outside; 0 on it and inside.
    pub(super) fn distance_m(&self, at: Vec2) -> f32 {
        let n = self.corners.len();
        let legs = (0..n).map(|i| (self.corners[i], self.corners[(i + 1) % n]));
        if n > 2 && legs.clone().all(|(a, b)| (b - a).perp_dot(at - a) >= 0.0) {
            return 0.0;
        }
        legs.map(|(a, b)| distance_to_leg_m(at, a, b)).fold(f32::INFINITY, f32::min)
    }
}

/// Distance from a point to the stretch between two others.
pub(super) fn distance_to_leg_m(at: Vec2, a: Vec2, b: Vec2) -> f32 {
    let along = b - a;
    let share = (at - a).dot(along) / along.length_squared().max(1e-9);
    at.distance(a + along * share.clamp(0.0, 1.0))
}
