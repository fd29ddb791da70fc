//! Going somewhere: moves, patrols, observation posts.

use super::super::order::Place;
use super::super::reading::{Hand, distance_m, zone_no};
use super::super::state::{Steer, Task, TaskStep};
use super::{Next, has_arrived, point_of};
use crate::scenario::Scenario;

pub(super) fn go(hand: &Hand, scenario: &Scenario, unit: u16, to: &Place) -> Next {
    let reading = hand.reading();
    let (Some(aim), Some(at)) = (point_of(scenario, &reading, to), reading.unit_at(unit)) else {
        return Next::End;
    };
    let body = (reading.units.first_body + u32::from(unit)) as usize;
    let heads_there = reading.bodies.steer[body] == Steer::Point(aim);
    let is_there = match to {
        Place::At(_) => false,
        Place::Zone(zone) => {
            zone_no(scenario, zone).is_some_and(|zone| reading.ground.inside(zone, at)) && distance_m(at, aim) < NEAR_M
        }
    };
    if is_there || (heads_there && has_arrived(&reading, unit)) { Next::There } else { Next::Go(aim) }
}

/// From place to place, and round again, until another order comes.
pub(super) fn patrol(hand: &Hand, scenario: &Scenario, unit: u16, task: &mut Task, along: &[Place]) -> Next {
    let reading = hand.reading();
    let place = usize::from(task.count) % along.len().max(1);
    let Some(aim) = along.get(place).and_then(|place| point_of(scenario, &reading, place)) else {
        return Next::End;
    };
    let is_there = reading.unit_at(unit).is_some_and(|at| distance_m(at, aim) < NEAR_M);
    if is_there {
        task.count = ((place + 1) % along.len()) as u16;
    }
    Next::Go(aim)
}

/// As near as it needs to be to see the place, and no nearer.
pub(super) fn observe(hand: &Hand, scenario: &Scenario, unit: u16, task: &Task, place: &Place) -> Next {
    if matches!(task.step, TaskStep::Acting(_)) {
        return Next::Act;
    }
    let reading = hand.reading();
    let (Some(aim), Some(at)) = (point_of(scenario, &reading, place), reading.unit_at(unit)) else {
        return Next::End;
    };
    let spec = &scenario.units[usize::from(unit)];
    let distance = distance_m(at, aim);
    let sees = spec.flies || reading.ground.sees(at, aim);
    // From above there is no need to stand off.
    let enough_m = if spec.flies { NEAR_M } else { spec.sight_m * scenario.conduct.guarding.watch_from };
    if (distance <= enough_m && sees) || has_arrived(&reading, unit) { Next::Act } else { Next::Go(aim) }
}

/// Near enough to a place to count as there, metres.
const NEAR_M: f32 = 8.0;
