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
        self.nearest(at).map_or(0.0, |nearest| at.distance(nearest))
    }

    /// True inside and on the border.
    pub(super) fn contains(&self, at: Vec2) -> bool {
        at.cmpge(self.low).all()
            && at.cmple(self.high).all()
            && self.corners.len() > 2
            && self.legs().all(|(a, b)| (b - a).perp_dot(at - a) >= 0.0)
    }

    /// The point of the border nearest to one outside; `None` on it and inside.
    pub(super) fn nearest(&self, at: Vec2) -> Option<Vec2> {
        let nearer = |one: Vec2, other: Vec2| {
            if at.distance_squared(other) < at.distance_squared(one) { other } else { one }
        };
        if self.contains(at) { None } else { self.legs().map(|(a, b)| nearest_of_leg(at, a, b)).reduce(nearer) }
    }

    fn legs(&self) -> impl Iterator<Item = (Vec2, Vec2)> + '_ {
        let n = self.corners.len();
        (0..n).map(move |i| (self.corners[i], self.corners[(i + 1) % n]))
    }
}

/// Distance from a point to the stretch between two others.
pub(super) fn distance_to_leg_m(at: Vec2, a: Vec2, b: Vec2) -> f32 {
    at.distance(nearest_of_leg(at, a, b))
}

/// The point nearest to another of the stretch between two others.
pub(super) fn nearest_of_leg(at: Vec2, a: Vec2, b: Vec2) -> Vec2 {
    let along = b - a;
    let share = (at - a).dot(along) / along.length_squared().max(1e-9);
    a + along * share.clamp(0.0, 1.0)
}
