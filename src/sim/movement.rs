//! Everyone moves: discs that head for their aim, slow down behind others and never enter one another or a wall.
//!
//! Each body in turn, by dense number, takes the best of a few headings and goes no farther along it than is free, so
//! nobody overlaps by construction. Units are moved by the same rule and not by a physics engine: contacts would let
//! them be shoved into walls, and the rule needs no state beyond the bodies'. Wounded, dead and treated people lie: they
//! stay where they are and others step past them.

use bevy::math::Vec2;
use bevy::prelude::*;
use serde::Serialize;

use super::crowd::Crowd;
use super::ground::{Ground, Walker};
use super::state::{Bodies, Civilians, Clock, Drill, Health, Parties, Steer, Units};
use super::{TickSchedule, TickSet};
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};

/// How deep two bodies, or a body and a wall, may overlap through rounding.
pub const OVERLAP_TOLERANCE_M: f32 = 0.01;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, move_all.in_set(TickSet::Movement));
}

/// A place at or near `at` where the body stands clear of walls and of everyone present: for bodies that come on the map.
pub(super) fn free_spot(ground: &Ground, bodies: &Bodies, body: usize, at: Point) -> Point {
    if bodies.flies[body] {
        return ground.clamp(at);
    }
    let clear = |spot: Point| {
        (0..bodies.at.len()).filter(|other| *other != body && bodies.present[*other] && !bodies.flies[*other]).all(
            |other| {
                let apart_m = bodies.radius_m[body] + bodies.radius_m[other];
                spot.vec2().distance_squared(bodies.at[other].vec2()) >= apart_m * apart_m
            },
        )
    };
    let spot = ground.nearest_free(at, bodies.radius_m[body], clear);
    spot.or_else(|| ground.nearest_free(at, bodies.radius_m[body], |_| true)).unwrap_or(ground.clamp(at))
}

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

fn move_all(
    (clock, drill, ground): (Res<Clock>, Res<Drill>, Res<Ground>),
    (civilians, parties, units): (Res<Civilians>, Res<Parties>, Res<Units>),
    (mut bodies, mut ways): (ResMut<Bodies>, ResMut<Ways>),
) {
    let lying = who_lies(&civilians, &parties, bodies.at.len());
    let crowd = Crowd::new(&bodies, &lying);
    let mut step = Step { tick: clock.tick, ground: &ground, crowd, bodies: &mut bodies, ways: &mut ways };
    for (body, lies) in lying.iter().enumerate() {
        let unit = body.checked_sub(units.first_body as usize).and_then(|unit| drill.0.units.get(unit));
        if *lies || !step.bodies.present[body] {
            step.bodies.velocity[body] = Point::default();
            continue;
        }
        let speeds = unit.map_or((f32::INFINITY, f32::INFINITY), |unit| unit.speed_mps);
        step.take(body, speeds);
    }
}

/// Those who lie: no obstacle to others, and going nowhere.
fn who_lies(civilians: &Civilians, parties: &Parties, bodies: usize) -> Vec<bool> {
    let mut lying = vec![false; bodies];
    for (lies, person) in lying.iter_mut().zip(&civilians.people) {
        *lies = person.health != Health::Well;
    }
    for party in &parties.parties {
        for (member, health) in party.members.clone().zip(&party.health) {
            lying[member as usize] = *health != Health::Well;
        }
    }
    lying
}

const TICK_S: f32 = 1.0 / TICKS_PER_SECOND as f32;
/// People keep this many seconds behind whoever is ahead; at the spacing of a dense crowd this gives Weidmann's speeds.
const FOLLOW_S: f32 = 0.5;
/// Headings to either side of the wanted one, right first so that head-on walkers pass, as cosine and sine.
const HEADINGS: [(f32, f32); 9] = [
    (1.0, 0.0),
    (0.94, -0.342),
    (0.94, 0.342),
    (0.707, -0.707),
    (0.707, 0.707),
    (0.259, -0.966),
    (0.259, 0.966),
    (-0.259, -0.966),
    (-0.259, 0.966),
];
/// From this radius on a body is a vehicle or a formed unit: people make way for it.
const LARGE_M: f32 = 0.8;
/// Ticks without headway after which those in the way are asked to step aside.
const PATIENCE_TICKS: u16 = 5;
/// Ticks without headway after which a body takes a place near its end for the end.
const CROWDED_OUT_TICKS: u16 = 20;
/// Ticks without headway after which a body looks for another way.
const LOST_TICKS: u16 = 60;
/// How fast people step aside, metres per second.
const ASIDE_MPS: f32 = 1.2;
/// An aim that moved less than this needs no new way.
const SAME_AIM_M: f32 = 3.0;

/// One tick's moves, body after body.
struct Step<'a> {
    tick: Tick,
    ground: &'a Ground,
    crowd: Crowd,
    bodies: &'a mut Bodies,
    ways: &'a mut Ways,
}

impl Step<'_> {
    fn take(&mut self, body: usize, (road_mps, off_road_mps): (f32, f32)) {
        let from = self.bodies.at[body];
        let aim = self.aim(body, (road_mps, off_road_mps));
        let pushed = std::mem::take(&mut self.ways.ways[body].pushed).vec2();
        let limit_mps = if self.ground.is_road(from) { road_mps } else { off_road_mps };
        let most_mps = self.bodies.speed_mps[body].min(limit_mps);
        let (wanted, most_mps, most_m) = match aim {
            Some(aim) => {
                let along = aim.vec2() - from.vec2();
                (along.normalize_or_zero() + pushed, most_mps, along.length())
            }
            None => (pushed, ASIDE_MPS.min(most_mps), ASIDE_MPS * TICK_S),
        };
        let Some(wanted) = wanted.try_normalize() else {
            self.bodies.velocity[body] = Point::default();
            return;
        };
        let velocity = if self.bodies.flies[body] {
            wanted * most_mps.min(most_m / TICK_S)
        } else {
            self.choose(body, wanted, most_mps.min(most_m / TICK_S))
        };
        self.bodies.velocity[body] = velocity.into();
        self.bodies.at[body] = Point::from(from.vec2() + velocity * TICK_S);
        if self.bodies.flies[body] {
            self.bodies.at[body] = self.ground.clamp(self.bodies.at[body]);
        }
        self.note_headway(body, aim, wanted, velocity, most_mps.min(most_m / TICK_S));
    }

    /// Where the body now heads, on its way to the steer's end; `None` where it stands.
    fn aim(&mut self, body: usize, speeds: (f32, f32)) -> Option<Point> {
        let steer = self.bodies.steer[body];
        let is_new = self.ways.ways[body].steer != steer;
        match steer {
            Steer::Stand => {
                self.ways.ways[body].forget(steer);
                None
            }
            _ if self.bodies.arrived[body] && !is_new => None,
            Steer::Zone(zone) if self.bodies.radius_m[body] <= LARGE_M / 2.0 => self.aim_by_flow(body, zone, is_new),
            Steer::Zone(zone) => {
                let end = self.ground.zone_centre(zone)?;
                self.aim_by_way(body, end, speeds, is_new)
            }
            Steer::Point(end) => self.aim_by_way(body, end, speeds, is_new),
        }
    }

    fn aim_by_flow(&mut self, body: usize, zone: u16, is_new: bool) -> Option<Point> {
        let at = self.bodies.at[body];
        let way = &mut self.ways.ways[body];
        if is_new {
            way.forget(Steer::Zone(zone));
            self.bodies.arrived[body] = false;
        }
        let last = way.corners.last().copied();
        let is_there = last.is_some_and(|last| near(at, last, 0.6));
        if self.ground.inside(zone, at) || (is_there && self.ground.walk_m(zone, at).is_some_and(|left| left < 1.0)) {
            way.forget(Steer::Zone(zone));
            self.bodies.arrived[body] = true;
            return None;
        }
        // A new look once a second, staggered by number, or as soon as the last aim is reached.
        if last.is_none() || is_there || (self.tick.0 + body as u32).is_multiple_of(TICKS_PER_SECOND) {
            way.corners.clear();
            way.corners.extend(self.ground.ahead(zone, at));
        }
        way.corners.last().copied()
    }

    fn aim_by_way(&mut self, body: usize, end: Point, speeds: (f32, f32), is_new: bool) -> Option<Point> {
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
        let next = way.corners.first().copied()?;
        let is_last = way.corners.len() == 1;
        let crowded_out = way.stuck > CROWDED_OUT_TICKS && near(at, next, radius_m + 3.0);
        if is_last && (near(at, next, 0.3_f32.max(radius_m / 2.0)) || crowded_out) {
            // The end of an older way, while the steer has moved on, is no arrival: a new way is found next.
            self.bodies.arrived[body] = way.steer == self.bodies.steer[body];
            way.corners.clear();
            way.stuck = 0;
            return None;
        }
        self.bodies.arrived[body] = false;
        Some(next)
    }

    /// A way to a new end; an end that follows something moving is looked for again once a second only.
    fn plan(&mut self, body: usize, end: Point, speeds: (f32, f32)) {
        let steer = self.bodies.steer[body];
        let way = &mut self.ways.ways[body];
        self.bodies.arrived[body] = false;
        if let (Some(last), Steer::Point(_)) = (way.corners.last_mut(), way.steer)
            && near(*last, end, SAME_AIM_M)
            && self.ground.is_straight(*last, end, self.bodies.radius_m[body])
        {
            *last = end;
            way.steer = steer;
        } else if way.corners.is_empty() || self.tick >= way.plan_from || !matches!(way.steer, Steer::Point(_)) {
            way.steer = steer;
            self.plan_afresh(body, end, speeds);
        }
    }

    fn plan_afresh(&mut self, body: usize, end: Point, speeds: (f32, f32)) {
        let radius_m = self.bodies.radius_m[body];
        let walker =
            if speeds.0.is_finite() { Walker::with_speeds(radius_m, speeds) } else { Walker::on_foot(radius_m) };
        let way = &mut self.ways.ways[body];
        way.corners = self.ground.way(self.bodies.at[body], end, walker).unwrap_or_default();
        way.plan_from = Tick(self.tick.0 + TICKS_PER_SECOND);
    }

    /// The velocity that makes most headway without touching anyone or a wall; zero where nothing is free.
    fn choose(&mut self, body: usize, wanted: Vec2, most_mps: f32) -> Vec2 {
        let at = self.bodies.at[body].vec2();
        let radius_m = self.bodies.radius_m[body];
        let reach_m = most_mps * FOLLOW_S + radius_m + LARGE_M;
        let others = self.crowd.near(self.bodies, body, reach_m);
        let last = self.bodies.velocity[body].vec2().normalize_or_zero();
        let mut best = (0.05 * most_mps, Vec2::ZERO);
        for (cos, sin) in HEADINGS {
            let heading = Vec2::new(wanted.x * cos - wanted.y * sin, wanted.x * sin + wanted.y * cos);
            let free_m = others.iter().map(|other| other.free_m(at, heading, radius_m)).fold(f32::INFINITY, f32::min);
            let speed_mps = most_mps.min(free_m / FOLLOW_S);
            // Steps to the side are worth little, and keeping the last heading a little more, or walkers would tremble.
            let worth = speed_mps * (cos + 0.35) / 1.35 * (1.0 + 0.1 * heading.dot(last));
            if worth > best.0 && self.is_clear_of_walls(at, heading * speed_mps * TICK_S, radius_m) {
                best = (worth, heading * speed_mps);
            }
            if best.0 > 0.9 * most_mps {
                break;
            }
        }
        self.ask_way(body, wanted, best.1.dot(wanted) < 0.3 * most_mps, &others);
        best.1
    }

    fn is_clear_of_walls(&self, at: Vec2, step: Vec2, radius_m: f32) -> bool {
        // A step longer than the body is looked at in parts, or it would jump a thin wall.
        let parts = (step.length() / radius_m).ceil().clamp(1.0, 8.0);
        (1..=parts as u32).all(|part| self.ground.is_free((at + step * (part as f32 / parts)).into(), radius_m))
    }

    /// Those in the way are asked to step aside: at once by a vehicle, after some patience by a person.
    fn ask_way(&mut self, body: usize, wanted: Vec2, is_held_up: bool, others: &[super::crowd::Other]) {
        let is_large = self.bodies.radius_m[body] > LARGE_M;
        let out_of_patience = is_held_up && self.ways.ways[body].stuck > PATIENCE_TICKS;
        if !is_large && !out_of_patience {
            return;
        }
        let at = self.bodies.at[body].vec2();
        let reach_m = if is_large { self.bodies.radius_m[body] + 3.0 } else { 1.0 };
        for other in others {
            let apart = other.at - at;
            let (ahead, beside) = (apart.dot(wanted), wanted.perp_dot(apart));
            let in_path = beside.abs() < self.bodies.radius_m[body] + other.radius_m + 0.1;
            let gives_way = other.radius_m <= LARGE_M || (is_large && self.is_idle(other.body) && is_held_up);
            if ahead > 0.0 && ahead < reach_m + other.radius_m && in_path && gives_way {
                let side = if beside >= 0.0 { 1.0 } else { -1.0 };
                let aside = wanted.perp() * side + wanted * 0.3;
                self.ways.ways[other.body].pushed = aside.into();
            }
        }
    }

    fn is_idle(&self, body: usize) -> bool {
        self.bodies.steer[body] == Steer::Stand || self.bodies.arrived[body]
    }

    fn note_headway(&mut self, body: usize, aim: Option<Point>, wanted: Vec2, velocity: Vec2, most_mps: f32) {
        let way = &mut self.ways.ways[body];
        if aim.is_none() || velocity.dot(wanted) > 0.2 * most_mps {
            way.stuck = way.stuck.saturating_sub(2);
        } else {
            way.stuck = way.stuck.saturating_add(1);
        }
    }
}

fn near(a: Point, b: Point, within_m: f32) -> bool {
    a.vec2().distance_squared(b.vec2()) < within_m * within_m
}

/// Where everyone is going: found once, walked over many ticks.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Ways {
    /// By body number.
    pub(super) ways: Vec<Way>,
}

impl Ways {
    pub(super) fn for_bodies(bodies: usize) -> Self {
        Self { ways: vec![Way::default(); bodies] }
    }

    /// Corners still to go, for bodies with a way of their own.
    pub fn route(&self, body: usize) -> &[Point] {
        self.ways.get(body).map_or(&[], |way| &way.corners)
    }
}

#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Way {
    /// For which steer it was found.
    steer: Steer,
    /// Corners still to go; by a flow field only the next one.
    corners: Vec<Point>,
    /// No new way before this tick.
    plan_from: Tick,
    /// Ticks without headway, less those with it.
    stuck: u16,
    /// Someone asked to step aside this way.
    pushed: Point,
}

impl Way {
    fn forget(&mut self, steer: Steer) {
        self.steer = steer;
        self.corners.clear();
        self.stuck = 0;
    }
}
