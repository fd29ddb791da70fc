//! Lines that units hold across the ground: cordons and blocks, which people and parties must go round.

use bevy::math::Vec2;
use bevy::prelude::*;
use serde::Serialize;

use super::digest::Subsystem;
use super::ground::Ground;
use super::knew::{nearest_on_edge, party_known};
use super::order::{Order, Target};
use super::reading::{Hand, Reading, distance_m, party_no, zone_no};
use super::snapshot::Keep;
use super::state::TaskStep;
use super::{TickSchedule, TickSet, formation};
use crate::scenario::Scenario;
use crate::scenario::ids::Point;
use crate::scenario::map::Shape;

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Units, Barriers::default());
    app.add_systems(TickSchedule, hold.in_set(TickSet::Choose).after(formation::dress));
}

/// Every line that some unit holds now.
#[derive(Resource, Clone, Debug, Default, PartialEq, Serialize)]
pub struct Barriers {
    pub lines: Vec<Barrier>,
    /// Grows whenever the lines change, so that whoever draws ways round them knows when to look again.
    pub changes: u32,
    /// From where they were drawn.
    posts: Vec<Post>,
}

/// One straight piece of a line that a unit holds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Barrier {
    pub from: Point,
    pub to: Point,
    /// By number.
    pub unit: u16,
    /// A cordon lets out whoever is inside, to the left of the way from `from` to `to`; a block lets nobody through.
    pub lets_out: bool,
}

impl Barriers {
    /// Somebody who steps from one place to another would break through a line.
    pub fn stops(&self, from: Point, to: Point) -> bool {
        self.lines.iter().any(|line| line.stops(from, to))
    }
}

impl Barrier {
    /// Pure: a step that begins on the line counts as one from its left.
    pub fn stops(&self, from: Point, to: Point) -> bool {
        let (a, b) = (self.from.vec2(), self.to.vec2());
        let along = b - a;
        let side = |at: Point| along.perp_dot(at.vec2() - a);
        let (before, after) = (side(from), side(to));
        let (was_left, is_left) = (before >= 0.0, after >= 0.0);
        if was_left == is_left || (self.lets_out && was_left) {
            return false;
        }
        // Where the step meets the line through both ends, as a share of the line.
        let meets = from.vec2().lerp(to.vec2(), before / (before - after));
        let share = (meets - a).dot(along) / along.length_squared().max(1e-9);
        (0.0..=1.0).contains(&share)
    }
}

/// The free stretch of ground through a point along a direction: to the walls on both sides, or as wide as wanted.
/// What one side does not need goes to the other. `None` where the point itself is not free.
pub fn span(ground: &Ground, at: Point, along: Vec2, wanted_m: f32) -> Option<(Point, Point)> {
    let along = along.try_normalize()?;
    if !ground.is_free(at, HAND_M) {
        return None;
    }
    let free = |side: f32| {
        let steps = (wanted_m / STEP_M) as u32;
        let reach = |step: u32| Point::from(at.vec2() + along * (side * STEP_M * step as f32));
        (1..=steps).take_while(|step| ground.is_free(reach(*step), HAND_M)).count() as f32 * STEP_M
    };
    let (left_m, right_m) = (free(1.0), free(-1.0));
    let half_m = wanted_m / 2.0;
    let left = left_m.min(half_m.max(wanted_m - right_m));
    let right = right_m.min(wanted_m - left);
    // Hands reach the wall itself.
    let to_wall = |metres: f32, free_m: f32| if metres >= free_m { metres + STEP_M + HAND_M } else { metres };
    let (left, right) = (to_wall(left, left_m), to_wall(right, right_m));
    Some((Point::from(at.vec2() + along * left), Point::from(at.vec2() - along * right)))
}

/// Lines are drawn anew when a unit begins or ends to hold one, moves, or loses people.
fn hold(hand: Hand, mut barriers: ResMut<Barriers>) {
    let (scenario, reading) = (&hand.drill.0, hand.reading());
    let posts: Vec<Post> = (0..scenario.units.len() as u16).filter_map(|unit| Post::of(&reading, unit)).collect();
    if posts == barriers.posts {
        return;
    }
    let lines = posts.iter().flat_map(|post| lines_of(scenario, &reading, *post)).collect();
    let changes = barriers.changes + 1;
    *barriers = Barriers { lines, changes, posts };
}

fn lines_of(scenario: &Scenario, reading: &Reading, post: Post) -> Vec<Barrier> {
    let (Some(spec), Some(state)) = (scenario.units.get(usize::from(post.unit)), reading.unit(post.unit)) else {
        return Vec::new();
    };
    let width_m = f32::from(post.fit) * spec.holds_m;
    match state.task.as_ref().map(|task| (&task.order, task.seat)) {
        Some((Order::Cordon { around, .. }, _)) => {
            let shape = scenario.zone(around).map(|zone| &zone.shape);
            shape.map_or_else(Vec::new, |shape| ring(reading.ground, shape, post, width_m))
        }
        Some((Order::Interpose { target, protect, .. }, seat)) => {
            let faced = place_of(scenario, reading, seat, target);
            let guarded = zone_no(scenario, protect).and_then(|zone| reading.ground.zone_centre(zone));
            let front = faced.or(guarded).map(|to| to.vec2() - post.at.vec2());
            let line = front.and_then(|front| span(reading.ground, post.at, front.perp(), width_m));
            line.map(|(from, to)| Barrier { from, to, unit: post.unit, lets_out: false }).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn place_of(scenario: &Scenario, reading: &Reading, seat: u16, target: &Target) -> Option<Point> {
    match target {
        Target::Party(id) => party_known(reading, seat, party_no(scenario, id)?).map(|known| known.at),
        Target::Crowd(id) => reading.ground.zone_centre(zone_no(scenario, id)?),
    }
}

/// Along the edge of a zone from the unit both ways, as far as its people reach; walls need nobody.
fn ring(ground: &Ground, shape: &Shape, post: Post, width_m: f32) -> Vec<Barrier> {
    let pieces = pieces(shape);
    let middle = nearest_on_edge(shape, post.at);
    let far = |piece: &(Point, Point)| distance_m(Point::from((piece.0.vec2() + piece.1.vec2()) / 2.0), middle);
    let nearest = pieces.iter().enumerate().min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b)));
    let Some((first, _)) = nearest else {
        return Vec::new();
    };
    let count = pieces.len();
    let mut held = vec![false; count];
    let mut left_m = width_m;
    for step in 0..count {
        // Left and right in turn: 0, 1, -1, 2, -2, ...
        let away = step.div_ceil(2);
        let place = if step % 2 == 1 { (first + away) % count } else { (first + count - away) % count };
        let (from, to) = pieces[place];
        let middle = Point::from((from.vec2() + to.vec2()) / 2.0);
        if left_m <= 0.0 {
            break;
        }
        held[place] = true;
        if ground.is_free(middle, HAND_M) {
            left_m -= distance_m(from, to);
        }
    }
    let held = pieces.iter().zip(held).filter(|(_, is_held)| *is_held);
    held.map(|((from, to), _)| Barrier { from: *from, to: *to, unit: post.unit, lets_out: true }).collect()
}

/// The border of a shape in pieces of about two metres, counter-clockwise: its inside lies to their left.
fn pieces(shape: &Shape) -> Vec<(Point, Point)> {
    let corners = shape.corners();
    let edges = corners.iter().zip(corners.iter().cycle().skip(1));
    edges
        .flat_map(|(a, b)| {
            let count = (distance_m(*a, *b) / PIECE_M).ceil().clamp(1.0, 10_000.0) as u32;
            let (a, b) = (a.vec2(), b.vec2());
            (0..count).map(move |no| {
                let at = |no: u32| Point::from(a.lerp(b, no as f32 / count as f32));
                (at(no), at(no + 1))
            })
        })
        .collect()
}

/// A unit that holds a line: who, from where, with how many, since when.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Post {
    unit: u16,
    at: Point,
    fit: u16,
    given: crate::scenario::ids::Tick,
}

impl Post {
    fn of(reading: &Reading, unit: u16) -> Option<Self> {
        let (state, at) = (reading.unit(unit)?, reading.unit_at(unit)?);
        let task = state.task.as_ref().filter(|task| matches!(task.step, TaskStep::Acting(_)))?;
        let holds = matches!(task.order, Order::Cordon { .. } | Order::Interpose { .. });
        (holds && state.fit > 0).then_some(Self { unit, at, fit: state.fit, given: task.given })
    }
}

/// How finely free ground is felt for, and how near to a wall a hand is at it, metres.
const STEP_M: f32 = 0.25;
const HAND_M: f32 = 0.1;
const PIECE_M: f32 = 2.0;
