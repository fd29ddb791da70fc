//! Where bodies head: along the flow field of a zone, or by a way of their own from corner to corner.

use bevy::math::Vec2;
use bevy::prelude::*;
use serde::Serialize;

use super::super::crowd::{LARGE_M, Neighbour};
use super::super::ground::Walker;
use super::super::state::{Bodies, Steer};
use super::Step;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};

/// Metres that a body still has to go by its own way; 0 where it has none.
pub fn way_left_m(bodies: &Bodies, ways: &Ways, body: usize) -> f32 {
    let mut at = bodies.at[body].vec2();
    let mut left_m = 0.0;
    for corner in ways.route(body) {
        left_m += at.distance(corner.vec2());
        at = corner.vec2();
    }
    left_m
}

impl Step<'_> {
    /// Where the body now heads, on its way to the steer's end.
    pub(super) fn aim(&mut self, body: usize, speeds: Option<(f32, f32)>) -> Aim {
        let steer = self.bodies.steer[body];
        let is_new = self.ways.ways[body].steer != steer;
        match steer {
            Steer::Stand => {
                self.ways.ways[body].forget(steer);
                Aim::None
            }
            _ if self.bodies.arrived[body] && !is_new => Aim::None,
            Steer::Zone(zone) if self.bodies.radius_m[body] <= LARGE_M => self.aim_by_flow(body, zone, is_new),
            Steer::Zone(zone) => match self.moment.ground.zone_centre(zone) {
                Some(end) => self.aim_by_way(body, end, speeds, is_new),
                None => Aim::None,
            },
            Steer::Point(end) => self.aim_by_way(body, end, speeds, is_new),
        }
    }

    fn aim_by_flow(&mut self, body: usize, zone: u16, is_new: bool) -> Aim {
        let at = self.bodies.at[body];
        let way = &mut self.ways.ways[body];
        if is_new {
            way.forget(Steer::Zone(zone));
            self.bodies.arrived[body] = false;
        }
        let ground = self.moment.ground;
        let heading = self.movers.detours.heading(ground, zone, at);
        let is_there = || ground.walk_m(zone, at).is_some_and(|left_m| left_m < FLOW_END_M);
        if self.moment.ground.inside(zone, at) || is_there() {
            way.forget(Steer::Zone(zone));
            self.bodies.arrived[body] = true;
            return Aim::None;
        }
        heading.map_or(Aim::None, Aim::Along)
    }

    fn aim_by_way(&mut self, body: usize, end: Point, speeds: Option<(f32, f32)>, is_new: bool) -> Aim {
        let at = self.bodies.at[body];
        let radius_m = self.bodies.radius_m[body];
        if self.bodies.flies[body] {
            let way = &mut self.ways.ways[body];
            way.steer = self.bodies.steer[body];
            way.corners = vec![end];
        } else if is_new {
            self.plan(body, end, speeds);
        } else if self.ways.ways[body].stuck > LOST_TICKS {
            self.ways.ways[body].stuck = 0;
            self.plan_afresh(body, end, speeds);
        }
        let way = &mut self.ways.ways[body];
        let pass_m = radius_m.max(0.3);
        while way.corners.len() > 1 && near(at, way.corners[0], pass_m) {
            way.corners.remove(0);
        }
        let Some(next) = way.corners.first().copied() else { return Aim::None };
        let is_last = way.corners.len() == 1;
        let is_stuck = way.stuck > CROWDED_OUT_TICKS;
        let crowded_out = is_stuck && near(at, next, radius_m + self.last_m(body));
        if is_last && (near(at, next, 0.3_f32.max(radius_m / 2.0)) || crowded_out) {
            // The end of an older way, while the steer has moved on, is no arrival: a new way is found next.
            let way = &mut self.ways.ways[body];
            self.bodies.arrived[body] = way.steer == self.bodies.steer[body];
            way.corners.clear();
            way.stuck = 0;
            return Aim::None;
        }
        self.bodies.arrived[body] = false;
        Aim::At(next)
    }

    /// How far from its end a body that cannot go on makes do: a crew walks on from those who lie before its wheels.
    fn last_m(&self, body: usize) -> f32 {
        let (at, radius_m) = (self.bodies.at[body].vec2(), self.bodies.radius_m[body]);
        let stops = |other: &Neighbour| other.is_within(radius_m + STOPS_M, at);
        if self.is_vehicle(body) && self.lying.iter().any(stops) { CREW_WALKS_M } else { CROWDED_OUT_M }
    }

    /// A way to a new end; an end that follows something moving is looked for again once a second only.
    fn plan(&mut self, body: usize, end: Point, speeds: Option<(f32, f32)>) {
        let steer = self.bodies.steer[body];
        let way = &mut self.ways.ways[body];
        self.bodies.arrived[body] = false;
        if let (Some(last), Steer::Point(_)) = (way.corners.last_mut(), way.steer)
            && near(*last, end, SAME_AIM_M)
            && self.moment.ground.is_straight(*last, end, self.bodies.radius_m[body])
        {
            *last = end;
            way.steer = steer;
        } else if way.corners.is_empty() || self.moment.tick >= way.plan_from || !matches!(way.steer, Steer::Point(_)) {
            way.steer = steer;
            self.plan_afresh(body, end, speeds);
        }
    }

    fn plan_afresh(&mut self, body: usize, end: Point, speeds: Option<(f32, f32)>) {
        let radius_m = self.bodies.radius_m[body];
        let walker = speeds.map_or(Walker::on_foot(radius_m), |speeds| Walker::with_speeds(radius_m, speeds));
        let way = &mut self.ways.ways[body];
        way.corners = self.moment.ground.way(self.bodies.at[body], end, walker).unwrap_or_default();
        way.plan_from = Tick(self.moment.tick.0 + TICKS_PER_SECOND);
    }
}

/// Where a body heads in this tick.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Aim {
    None,
    /// Unit vector of a flow field.
    Along(Vec2),
    /// The next corner of its way.
    At(Point),
}

pub(super) fn near(a: Point, b: Point, within_m: f32) -> bool {
    a.vec2().distance_squared(b.vec2()) < within_m * within_m
}

/// Where everyone is going: found once, walked over many ticks.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Ways {
    /// By body number.
    pub(in super::super) ways: Vec<Way>,
}

impl Ways {
    pub(in super::super) fn for_bodies(bodies: usize) -> Self {
        Self { ways: vec![Way::default(); bodies] }
    }

    /// Corners still to go, for bodies with a way of their own.
    pub fn route(&self, body: usize) -> &[Point] {
        self.ways.get(body).map_or(&[], |way| &way.corners)
    }
}

#[derive(Clone, Debug, Default, Serialize)]
pub(in super::super) struct Way {
    /// For which steer it was found.
    steer: Steer,
    /// Corners still to go; none by a flow field.
    pub(super) corners: Vec<Point>,
    /// No new way before this tick.
    plan_from: Tick,
    /// Ticks without headway, less those with it.
    pub(super) stuck: u16,
    /// Someone asked to step aside this way.
    pub(super) pushed: Point,
    /// It has an aim in this tick.
    pub(super) is_going: bool,
}

impl Way {
    fn forget(&mut self, steer: Steer) {
        self.steer = steer;
        self.corners.clear();
        self.stuck = 0;
    }
}

/// Ticks without headway after which a body takes a place near its end for the end.
const CROWDED_OUT_TICKS: u16 = 20;
/// How near that is, metres from its edge; and where people lie this near before a vehicle.
const CROWDED_OUT_M: f32 = 3.0;
const CREW_WALKS_M: f32 = 12.0;
const STOPS_M: f32 = 1.0;
/// Ticks without headway after which a body looks for another way.
const LOST_TICKS: u16 = 60;
/// An aim that moved less than this needs no new way.
const SAME_AIM_M: f32 = 3.0;
/// So near to the end of a flow field a body has come as far as it leads, metres.
const FLOW_END_M: f32 = 0.6;
