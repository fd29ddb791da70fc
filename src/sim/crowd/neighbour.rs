//! One body as others see it: whether two meet, follow or touch, how they turn aside, and how far one gets before the other.

use bevy::math::{Vec2, ops};

use super::Wish;

/// One body, as others see it in this tick.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Neighbour {
    pub(in super::super) body: u32,
    pub(in super::super) radius_m: f32,
    /// Place and velocity at the start of the tick.
    pub(super) at: Vec2,
    pub(super) velocity: Vec2,
    /// Where it means to go, as a unit vector; zero for those who go nowhere.
    pub(super) faces: Vec2,
    pub(super) goal: Goal,
    /// Place now: that of the start until the body has moved.
    pub(in super::super) now: Vec2,
}

impl Neighbour {
    pub(in super::super) fn new(body: u32, at: Vec2, velocity: Vec2, radius_m: f32) -> Self {
        Self { body, radius_m, at, velocity, faces: Vec2::ZERO, goal: Goal::Own, now: at }
    }

    /// Its edge is nearer to a place than this.
    pub(in super::super) fn is_within(&self, reach_m: f32, at: Vec2) -> bool {
        let far_m = reach_m + self.radius_m;
        self.now.distance_squared(at) < far_m * far_m
    }

    /// The other goes to the same place, or the same way.
    pub(in super::super) fn goes_with(&self, other: &Neighbour) -> bool {
        self.faces.dot(other.faces) > ALONG || (matches!(self.goal, Goal::Zone(_)) && self.goal == other.goal)
    }

    /// The other comes towards this one, or across its way to somewhere else.
    pub(super) fn meets(&self, other: &Neighbour) -> bool {
        let likeness = other.faces.dot(self.faces);
        match (self.goal, other.goal) {
            (Goal::Zone(own), Goal::Zone(others)) => own != others && likeness < ACROSS && other.faces != Vec2::ZERO,
            _ => likeness < ONCOMING,
        }
    }

    /// How strongly, and to which side (left positive), another body turns this one aside.
    pub(super) fn repulsion(&self, other: &Neighbour, apart: Vec2, heading: Vec2) -> f32 {
        let closing = self.velocity - other.velocity;
        let nearest_s = apart.dot(closing) / closing.length_squared().max(1e-6);
        let apart_then = apart - closing * nearest_s.clamp(0.0, ANTICIPATION_S);
        let gap_m = (apart_then.length() - self.radius_m - other.radius_m).max(0.0);
        if gap_m > RANGES * RANGE_M {
            return 0.0;
        }
        let likeness = heading.dot(other.velocity.normalize_or_zero());
        let strength = STRENGTH * (1.0 + 0.5 * (1.0 - likeness)) * ops::exp(-gap_m / RANGE_M);
        // Dead ahead: to the right, as people mostly do.
        if heading.perp_dot(apart_then) < -DEAD_AHEAD_M { strength } else { -strength }
    }

    /// The other goes the same way right ahead of this one, which therefore has nothing to win by shifting about.
    pub(in super::super) fn waits_for(&self, other: &Neighbour) -> bool {
        let apart = other.now - self.now;
        let (along_m, beside_m) = (apart.dot(self.faces), self.faces.perp_dot(apart).abs());
        other.faces.dot(self.faces) > ALONG
            && beside_m < self.radius_m + other.radius_m
            && (QUEUE_M.0..QUEUE_M.1).contains(&along_m)
    }

    /// The two touch, and the other is on this side.
    pub(in super::super) fn touches(&self, other: &Neighbour, side: Vec2) -> bool {
        let apart = other.now - self.now;
        let near_m = self.radius_m + other.radius_m + TOUCH_M;
        apart.length_squared() < near_m * near_m && apart.dot(side) > 0.0
    }

    /// How far this body gets along a heading at its free speed before it meets the other, who goes on as it does now.
    pub(super) fn meets_m(&self, other: &Neighbour, heading: Vec2, wish: Wish) -> f32 {
        let closing = heading * wish.most_mps - other.velocity;
        let closing_mps = closing.length().max(1e-3);
        let touch_m = self.radius_m + other.radius_m;
        free_m(other.at - self.at, touch_m, closing / closing_mps).max(0.0) * wish.most_mps / closing_mps
    }

    /// How far this body gets along the heading before it touches the other where that stood. Those that overlap may part.
    pub(super) fn free_m(&self, other: &Neighbour, heading: Vec2) -> f32 {
        free_m(other.at - self.at, self.radius_m + other.radius_m, heading)
    }
}

/// How far a disc gets along a heading before it touches another, from where they are apart and how near they may come.
pub(in super::super) fn free_m(apart: Vec2, touch_m: f32, heading: Vec2) -> f32 {
    let along_m = apart.dot(heading);
    let beside_squared = apart.length_squared() - along_m * along_m;
    if along_m <= 0.0 || beside_squared >= touch_m * touch_m {
        return f32::INFINITY;
    }
    along_m - (touch_m * touch_m - beside_squared).sqrt()
}

/// Where a body goes: those who go to the same zone may come to its door from both sides, and meet nobody there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in super::super) enum Goal {
    Own,
    Zone(u16),
}

/// Strength and range (metres) of turning aside; anticipation time (seconds) as in the paper.
const STRENGTH: f32 = 3.0;
const RANGE_M: f32 = 0.2;
const ANTICIPATION_S: f32 = 1.0;
/// Beyond so many ranges nobody is felt.
const RANGES: f32 = 6.0;
/// Below this cosine between two headings people come towards one another, and below that one across each other's way where they
/// go to different zones; above the last they go the same way.
const ONCOMING: f32 = -0.8;
const ACROSS: f32 = 0.3;
const ALONG: f32 = 0.3;
/// Who has somebody of its own way so far ahead, metres, stands in a queue.
const QUEUE_M: (f32, f32) = (0.45, 0.8);
/// Bodies this near to one another touch, metres.
const TOUCH_M: f32 = 0.06;
/// To neither side, metres.
const DEAD_AHEAD_M: f32 = 1e-3;
