//! How a unit stands: its formation and width, by its order and the ground, and where its front points.

use bevy::math::{Vec2, ops};
use bevy::prelude::*;
use serde::{Deserialize, Serialize};

use super::barriers::span;
use super::ground::Ground;
use super::order::Order;
use super::reading::Hand;
use super::state::{TargetNo, Task, TaskStep, UnitState};
use super::{TickSchedule, TickSet, tasks};
use crate::scenario::conduct::Spacing;
use crate::scenario::forces::Unit;
use crate::scenario::ids::{Point, TICKS_PER_SECOND};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, dress.in_set(TickSet::Choose).after(tasks::drive));
}

/// Every unit on the ground takes its front from where it goes or whom it faces, and its formation once a second.
pub(super) fn dress(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for (no, spec) in scenario.units.iter().enumerate() {
        let Some(at) = hand.reading().unit_at(no as u16) else {
            continue;
        };
        let body = hand.units.first_body as usize + no;
        let state = &hand.units.units[no];
        let velocity = hand.bodies.velocity[body].vec2();
        let faced = faced(&hand, state).map(|faced| faced.vec2() - at.vec2());
        // A vehicle's heading is its own: it comes from how it was driven.
        let front = match spec.vehicle {
            Some(_) => None,
            None => faced.or((velocity.length() > MOVES_MPS).then_some(velocity)),
        };
        let heading = front.map_or(state.heading, |front| ops::atan2(front.y, front.x));
        let is_turn = (hand.tick().0 + no as u32).is_multiple_of(TICKS_PER_SECOND);
        let spacing = &scenario.conduct.formation;
        let stance = if is_turn { Stance::of((&hand.ground, spacing), spec, state, at, heading) } else { state.stance };
        let state = &mut hand.units.units[no];
        (state.heading, state.stance) = (heading, stance);
    }
}

/// Where each of a unit's people stands, from the middle of the front outwards; the ground has the last word on it.
pub fn places(stance: Stance, at: Point, heading: f32, people: u16, file_m: f32) -> Vec<Point> {
    let ahead = Vec2::new(ops::cos(heading), ops::sin(heading));
    let spacing_m = stance.width_m / f32::from(people.max(2) - 1);
    let place = |no: u16| {
        // 0, then one to the left, one to the right, and so on outwards.
        let rank = f32::from(no.div_ceil(2)) * if no.is_multiple_of(2) { -1.0 } else { 1.0 };
        let offset = match stance.formation {
            Formation::File => -ahead * file_m * f32::from(no),
            Formation::Line => ahead.perp() * spacing_m * rank,
            Formation::Wedge => (ahead.perp() * rank - ahead * rank.abs()) * spacing_m,
        };
        Point::from(at.vec2() + offset)
    };
    (0..people).map(place).collect()
}

/// The known place of whom the unit now faces at work.
fn faced(hand: &Hand, state: &UnitState) -> Option<Point> {
    let task = state.task.as_ref().filter(|task| matches!(task.step, TaskStep::Acting(_)))?;
    let (_, target) = task.order.rung()?;
    match TargetNo::of(&hand.drill.0, target)? {
        TargetNo::Crowd(zone) => hand.ground.zone_centre(zone),
        TargetNo::Party(no) => super::knew::party_known(&hand.reading(), task.seat, no).map(|known| known.at),
    }
}

/// How a unit stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stance {
    pub formation: Formation,
    /// Of its front, metres.
    pub width_m: f32,
}

/// The shapes that platoons are taught: a file through lanes, a wedge over open ground, a line to face somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Formation {
    #[default]
    File,
    Line,
    Wedge,
}

impl Stance {
    fn of((ground, spacing): (&Ground, &Spacing), spec: &Unit, state: &UnitState, at: Point, heading: f32) -> Self {
        let formation = match state.task.as_ref() {
            Some(task) if faces(task) => Formation::Line,
            _ if spec.is_on_foot() => Formation::Wedge,
            _ => return Self { formation: Formation::File, width_m: 2.0 * spec.radius_m },
        };
        let (people, file_m) = (f32::from(state.fit.max(1)), spacing.file_m);
        let wanted_m = match (formation, state.task.as_ref().map(|task| &task.order)) {
            (Formation::Line, Some(Order::Cordon { .. } | Order::Interpose { .. })) => people * spec.holds_m,
            _ => people * spacing.line_m,
        };
        let across = Vec2::new(-ops::sin(heading), ops::cos(heading));
        let width_m =
            span(ground, at, across, wanted_m).map_or(file_m, |(left, right)| left.vec2().distance(right.vec2()));
        // Between walls there is no room for a wedge.
        if formation == Formation::Wedge && width_m < wanted_m.min(spacing.lane_m) {
            return Self { formation: Formation::File, width_m: file_m };
        }
        Self { formation, width_m }
    }
}

fn faces(task: &Task) -> bool {
    let is_line = task.order.rung().is_some() || matches!(task.order, Order::Cordon { .. });
    is_line && matches!(task.step, TaskStep::Acting(_))
}

/// Faster than this a unit fronts where it goes.
const MOVES_MPS: f32 = 0.1;
