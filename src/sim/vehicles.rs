//! Vehicles: kinematic bodies that follow their way within their turning radius, slow down in curves, and back out where
//! they cannot go on.
//!
//! Steering is pure pursuit (Coulter, "Implementation of the Pure Pursuit Path Tracking Algorithm"): the curve that
//! leads through a point some way ahead. Where that curve is not free the nearest free one is taken, as in the dynamic
//! window approach (Fox, Burgard and Thrun, "The dynamic window approach to collision avoidance").

use std::f32::consts::{PI, TAU};

use bevy::math::{Vec2, ops};
use rapier2d::prelude::{RigidBodyBuilder, Vector};
use serde::Serialize;

use crate::scenario::forces::Vehicle;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};

/// One tick of driving along a way, or of standing where there is none. `free` says where the vehicle's middle may be:
/// clear of walls and of everyone.
pub(super) fn roll(pose: Pose, trip: &Trip, free: impl Fn(Vec2) -> bool) -> Pose {
    let Vehicle { gains_mps2, brakes_mps2, reverse_mps, .. } = *trip.vehicle;
    let slower_mps = (pose.drive.speed_mps.abs() - brakes_mps2 * TICK_S).max(0.0) * pose.drive.speed_mps.signum();
    let mut turning = pose.drive.turning.now(trip.tick);
    let Some(goal) = trip.goal(&pose) else {
        return pose.moved(slower_mps, 0.0, turning, &free);
    };
    let until = trip.tick.plus_seconds(TURNS_S);
    let mut wish = Wish::of(&pose, goal, trip);
    if wish.is_turn && turning == Turning::No {
        // Back, and then on again, as one turns in a narrow place.
        let has_backed = matches!(pose.drive.turning, Turning::Backs { .. });
        turning = if has_backed { Turning::Comes { until } } else { Turning::Backs { until } };
        wish = Wish::of(&pose.turned(turning), goal, trip);
    }
    // From forwards to reverse and back it stands in between.
    let rolls_on = pose.drive.speed_mps.abs() > STANDS_MPS && (pose.drive.speed_mps < 0.0) != wish.backs;
    if rolls_on {
        return pose.moved(slower_mps, 0.0, turning, &free);
    }
    let most_mps = if wish.backs { trip.most_mps.min(reverse_mps) } else { trip.most_mps.min(trip.curve_mps(&pose)) };
    let way_m = if wish.is_turn { ROOM_M } else { trip.length_m(&pose) };
    let sign = if wish.backs { -1.0 } else { 1.0 };
    let tightest = 1.0 / trip.vehicle.turning_radius_m;
    let mut best = (0.0, 0.0, wish.curvature);
    let fan = if wish.is_tight { &FAN[..1] } else { &FAN[..] };
    let needed_m = pose.needed_m(trip.vehicle, most_mps).max(if wish.is_turn { ROOM_M } else { 0.0 });
    for turn in fan {
        let curvature = (wish.curvature + turn * tightest).clamp(-tightest, tightest);
        let room_m = pose.room_m(curvature, sign, needed_m, &free);
        let in_curve_mps = (trip.vehicle.curve_mps2 / curvature.abs().max(1e-3)).sqrt();
        let stops_mps = (2.0 * brakes_mps2 * room_m.min(way_m.max(0.1))).sqrt();
        let speed_mps = most_mps.min(in_curve_mps).min(stops_mps);
        // A curve aside from the wished one is worth less, and one to turn on less where it is short.
        let length = if wish.is_turn { (room_m / ROOM_M).min(1.0) } else { 1.0 };
        let worth = if room_m > LEAST_M { speed_mps * length * (1.0 - 0.35 * turn.abs()) } else { 0.0 };
        if worth > best.0 * 1.05 {
            best = (worth, speed_mps, curvature);
        }
        if best.0 > 0.8 * most_mps.min(in_curve_mps) {
            break;
        }
    }
    // No room ahead to turn on.
    if best.0 <= 0.0 && wish.is_tight {
        turning = Turning::Backs { until };
    }
    let now_mps = pose.drive.speed_mps.abs();
    let speed_mps = best.1.clamp((now_mps - brakes_mps2 * TICK_S).max(0.0), now_mps + gains_mps2 * TICK_S);
    // Too fast for the curve, it goes wide while it brakes.
    let grip = trip.vehicle.curve_mps2 / (speed_mps * speed_mps).max(0.01);
    pose.moved(sign * speed_mps, best.2.clamp(-grip, grip), turning, &free)
}

/// A place beside the first who lies across the straight way on; `None` where nobody does, or there is none.
pub(super) fn beside(at: Vec2, to: Vec2, lying: &[(Vec2, f32)], free: impl Fn(Vec2) -> bool) -> Option<Vec2> {
    let (ahead, way_m) = ((to - at).normalize_or_zero(), at.distance(to));
    let across = lying.iter().filter_map(|(other, touch_m)| {
        let (along_m, left_m) = ((*other - at).dot(ahead), ahead.perp_dot(*other - at));
        let is_across = along_m > 0.0 && along_m < way_m - touch_m && left_m.abs() < touch_m + BESIDE_M / 2.0;
        is_across.then_some((along_m, left_m, *other, touch_m + BESIDE_M))
    });
    let (_, left_m, other, off_m) = across.reduce(|first, next| if next.0 < first.0 { next } else { first })?;
    let nearer = if left_m > 0.0 { -ahead.perp() } else { ahead.perp() };
    let sides = (0..SIDES).flat_map(|more| [1.0, -1.0].map(|side| nearer * side * (off_m + more as f32)));
    sides.map(|off| other + off).find(|place| free(*place))
}

/// Where a vehicle stands and how it rolls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pose {
    pub(super) at: Vec2,
    /// Radians counter-clockwise from east.
    pub(super) heading: f32,
    pub(super) drive: Drive,
}

/// How a vehicle rolls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Drive {
    /// Along its heading, metres per second; negative in reverse.
    pub speed_mps: f32,
    pub turning: Turning,
}

/// Turning where there is no room to do it at one go: it keeps on back, and on forth, for a while each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub enum Turning {
    #[default]
    No,
    Backs {
        until: Tick,
    },
    Comes {
        until: Tick,
    },
}

impl Turning {
    fn now(self, tick: Tick) -> Self {
        match self {
            Self::Backs { until } | Self::Comes { until } if until <= tick => Self::No,
            turning => turning,
        }
    }

    fn backs(self, tick: Tick) -> bool {
        matches!(self.now(tick), Self::Backs { .. })
    }

    fn comes(self, tick: Tick) -> bool {
        matches!(self.now(tick), Self::Comes { .. })
    }
}

/// Where a vehicle goes.
pub(super) struct Trip<'a> {
    pub(super) vehicle: &'a Vehicle,
    /// Corners still to go.
    pub(super) way: &'a [Point],
    pub(super) most_mps: f32,
    pub(super) tick: Tick,
    /// Ticks without headway so far.
    pub(super) stuck: u16,
}

impl Trip<'_> {
    /// The point of the way some distance ahead: near where it is slow, farther where it is fast.
    fn goal(&self, pose: &Pose) -> Option<Vec2> {
        let mut left_m = (pose.drive.speed_mps.abs() * AHEAD_S).max(NEAR_M);
        let mut at = pose.at;
        for corner in self.way {
            let leg_m = at.distance(corner.vec2());
            if leg_m >= left_m {
                return Some(at + (corner.vec2() - at) * (left_m / leg_m));
            }
            left_m -= leg_m;
            at = corner.vec2();
        }
        self.way.last().map(|last| last.vec2())
    }

    fn length_m(&self, pose: &Pose) -> f32 {
        let mut at = pose.at;
        let mut length_m = 0.0;
        for corner in self.way {
            length_m += at.distance(corner.vec2());
            at = corner.vec2();
        }
        length_m
    }

    /// Slow enough now to take the coming corners of its way: the sharper, the slower.
    fn curve_mps(&self, pose: &Pose) -> f32 {
        let mut at = pose.at;
        let (mut far_m, mut most_mps) = (0.0, f32::INFINITY);
        for leg in self.way.windows(2) {
            let (corner, next) = (leg[0].vec2(), leg[1].vec2());
            far_m += at.distance(corner);
            let straight = (corner - at).normalize_or_zero().dot((next - corner).normalize_or_zero());
            // The half angle between the legs: 0 straight on, 1 right back.
            let half = ((1.0 - straight) / 2.0).max(0.0).sqrt();
            // From a corner of sixty degrees on it takes its tightest curve.
            let bend = (2.0 * half).min(1.0);
            let corner_mps = (self.vehicle.curve_mps2 * self.vehicle.turning_radius_m / bend.max(0.05)).sqrt();
            most_mps = most_mps.min((corner_mps * corner_mps + 2.0 * self.vehicle.brakes_mps2 * far_m).sqrt());
            at = corner;
        }
        most_mps
    }
}

/// What the driver wants: a curve, forwards or in reverse.
struct Wish {
    curvature: f32,
    backs: bool,
    /// Backs to turn, and not to reach a place behind.
    is_turn: bool,
    /// Turns round: no wider curve will do.
    is_tight: bool,
}

impl Wish {
    fn of(pose: &Pose, goal: Vec2, trip: &Trip) -> Self {
        let (ahead, left) = pose.seen(goal);
        let radius_m = trip.vehicle.turning_radius_m;
        let tightest = 1.0 / radius_m;
        let far_squared = (ahead * ahead + left * left).max(1e-4);
        let pursuit = 2.0 * left / far_squared;
        let is_in_circle = |radius_m: f32| {
            let off = left.abs() - radius_m;
            ahead * ahead + off * off < radius_m * radius_m
        };
        let turning = pose.drive.turning;
        let (is_backing, is_coming) = (turning.backs(trip.tick), turning.comes(trip.tick));
        let cannot_go_on = trip.stuck > PATIENCE_TICKS;
        // The end close behind, and no tighter than it can steer: straight back to it.
        let ends_behind = ahead < 0.0 && pursuit.abs() <= tightest && trip.length_m(pose) < BACK_M;
        if ends_behind && !cannot_go_on && !is_coming {
            return Self { curvature: pursuit, backs: true, is_turn: false, is_tight: false };
        }
        // Once it backs it keeps on for a while, or it would come to stand where it stood.
        if is_backing || (!is_coming && (cannot_go_on || is_in_circle(0.98 * radius_m))) {
            // In reverse the front swings to the other side.
            let curvature = if left >= 0.0 { -tightest } else { tightest };
            return Self { curvature, backs: true, is_turn: true, is_tight: false };
        }
        // What lies behind is turned to as tightly as may be.
        let is_tight = ahead < 0.0;
        let curvature = if is_tight { tightest * left.signum() } else { pursuit.clamp(-tightest, tightest) };
        Self { curvature, backs: false, is_turn: false, is_tight }
    }
}

impl Pose {
    fn turned(self, turning: Turning) -> Self {
        Self { drive: Drive { turning, ..self.drive }, ..self }
    }

    /// A place as its driver sees it: metres ahead and to the left.
    fn seen(&self, at: Vec2) -> (f32, f32) {
        let front = front(self.heading);
        let to = at - self.at;
        (to.dot(front), front.perp_dot(to))
    }

    /// The way that it now means to roll.
    pub(super) fn bumper(&self, tick: Tick) -> Vec2 {
        if self.drive.turning.backs(tick) || self.drive.speed_mps < 0.0 {
            -front(self.heading)
        } else {
            front(self.heading)
        }
    }

    /// A little way on, or back, to whichever side it is asked to go; `None` where nobody asks.
    pub(super) fn aside(&self, pushed: Vec2) -> Option<Vec2> {
        let along = pushed.dot(front(self.heading));
        (pushed != Vec2::ZERO).then(|| self.at + front(self.heading) * if along >= 0.0 { NEAR_M } else { -NEAR_M })
    }

    /// Metres along a curve that could matter at this speed.
    fn needed_m(&self, vehicle: &Vehicle, most_mps: f32) -> f32 {
        let speed_mps = most_mps.min(self.drive.speed_mps.abs() + vehicle.gains_mps2);
        LEAST_M + LOOKS_M + speed_mps * TICK_S + speed_mps * speed_mps / (2.0 * vehicle.brakes_mps2)
    }

    /// Free ones of them, forwards (1) or in reverse (-1).
    fn room_m(&self, curvature: f32, sign: f32, needed_m: f32, free: &impl Fn(Vec2) -> bool) -> f32 {
        let (mut at, mut heading, mut gone_m) = (self.at, self.heading, 0.0);
        while gone_m < needed_m {
            heading += curvature * sign * FEEL_M / 2.0;
            at += front(heading) * sign * FEEL_M;
            heading += curvature * sign * FEEL_M / 2.0;
            if !free(at) {
                // Short of where it would touch.
                return gone_m;
            }
            gone_m += FEEL_M;
        }
        gone_m
    }

    /// The pose a tick later; it stands at once rather than touch anything.
    fn moved(self, speed_mps: f32, curvature: f32, turning: Turning, free: &impl Fn(Vec2) -> bool) -> Self {
        let turn = speed_mps * curvature * TICK_S;
        let velocity = front(self.heading + turn / 2.0) * speed_mps;
        // The body is kinematic: rapier takes its velocity and gives its next place, and no contact moves it.
        let body = RigidBodyBuilder::kinematic_velocity_based()
            .translation(Vector::new(self.at.x, self.at.y))
            .linvel(Vector::new(velocity.x, velocity.y))
            .build();
        let next = body.predict_position_using_velocity(TICK_S).translation;
        let at = Vec2::new(next.x, next.y);
        let is_still = speed_mps.abs() < 1e-3;
        if is_still || !free(at) {
            return Self { drive: Drive { speed_mps: 0.0, turning }, ..self };
        }
        let heading = self.heading + turn;
        // Kept within a turn, so that it stays exact however long the drill.
        let heading = if heading > PI {
            heading - TAU
        } else if heading < -PI {
            heading + TAU
        } else {
            heading
        };
        Self { at, heading, drive: Drive { speed_mps, turning } }
    }
}

fn front(heading: f32) -> Vec2 {
    Vec2::new(ops::cos(heading), ops::sin(heading))
}

const TICK_S: f32 = 1.0 / TICKS_PER_SECOND as f32;
/// The point that is steered for lies this far ahead in time, and at least so many metres.
const AHEAD_S: f32 = 0.8;
const NEAR_M: f32 = 3.0;
/// Curves beside the wished one, as shares of the tightest.
const FAN: [f32; 9] = [0.0, 0.25, -0.25, 0.5, -0.5, 1.0, -1.0, 1.6, -1.6];
/// It keeps so far from those who lie, metres, and tries so many places to either side of them, a metre apart.
const BESIDE_M: f32 = 0.5;
const SIDES: u32 = 4;
/// Room ahead is felt for in steps of this, beyond the way to brake by so much; with less than the least it stands.
const FEEL_M: f32 = 0.3;
const LOOKS_M: f32 = 1.0;
const LEAST_M: f32 = 0.25;
/// A place this near behind is backed to.
const BACK_M: f32 = 8.0;
/// Room that backing to turn asks for, and how long it goes on; so too for coming forward again.
const ROOM_M: f32 = 4.0;
const TURNS_S: u32 = 2;
/// Slower than this it stands.
const STANDS_MPS: f32 = 0.3;
/// Ticks without headway after which it backs out to turn.
const PATIENCE_TICKS: u16 = 30;
