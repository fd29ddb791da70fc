//! Tasks of units: each order is a task that says where its unit goes, when it is at work, and when it is done.

pub mod covering;
mod facing;
pub mod flying;
mod going;
pub mod guarding;
mod leading;

use bevy::prelude::*;

use super::event::{EventKind, UnitNews};
use super::movement::free_spot;
use super::order::{Order, Place};
use super::reading::{Hand, Reading, zone_no};
use super::state::{Steer, Task, TaskStep};
use super::{TickSchedule, TickSet, civilians, evacuation, medical, strain};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::Point;
use flying::Flight;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, drive.in_set(TickSet::Choose).after(civilians::choose));
}

/// Moves every unit's task on by a tick.
pub(super) fn drive(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    let fire = covering::fire(&hand);
    for unit in 0..hand.units.units.len() as u16 {
        come(&mut hand, &scenario, unit);
        strain::wear(&mut hand, &scenario, unit);
        if flying::fly(&mut hand, &scenario, unit) || covering::cover(&mut hand, &scenario, unit, &fire) {
            continue;
        }
        let Some(task) = hand.units.units[usize::from(unit)].task.take() else {
            continue;
        };
        if hand.tick() < task.waits_until {
            hand.units.units[usize::from(unit)].task = Some(task);
            continue;
        }
        drive_one(&mut hand, &scenario, unit, task);
    }
}

/// The unit stands and does nothing more; force in use stops at once.
pub(super) fn end(hand: &mut Hand, unit: u16) {
    let scenario = hand.drill.0.clone();
    let Some(id) = scenario.units.get(usize::from(unit)).map(|unit| unit.id.clone()) else {
        return;
    };
    let Some(state) = hand.units.units.get_mut(usize::from(unit)) else {
        return;
    };
    let used = std::mem::replace(&mut state.using, Rung::Presence);
    let Some(task) = state.task.take() else {
        return;
    };
    let body = hand.units.first_body + u32::from(unit);
    hand.stand(body);
    set_speed(hand, &scenario, unit, None);
    if used > Rung::Presence
        && let Some(seat) = scenario.seats.get(usize::from(task.seat))
    {
        hand.write(EventKind::ForceCeased { seat: seat.id.clone(), unit: id.clone() });
    }
    hand.write(EventKind::TaskEnded { unit: id });
}

/// The unit tells its seat what has become of it.
pub(super) fn tell(hand: &mut Hand, scenario: &Scenario, unit: u16, news: UnitNews) {
    if let Some(at) = hand.reading().unit_at(unit) {
        hand.write(EventKind::UnitNews { unit: scenario.units[usize::from(unit)].id.clone(), news, at });
    }
}

/// What a task wants of its unit in this tick.
pub(super) enum Next {
    Go(Point),
    /// Stands and is at work.
    Act,
    /// Between two pieces of work: nothing changes in this tick.
    Wait,
    /// Is where it was to go, and has nothing more to do.
    There,
    End,
    /// Ends without what was ordered, and its unit says why.
    Fail(UnitNews),
}

/// A unit comes on the map when its time has come.
fn come(hand: &mut Hand, scenario: &Scenario, unit: u16) {
    let body = (hand.units.first_body + u32::from(unit)) as usize;
    let state = &hand.units.units[usize::from(unit)];
    let is_fit = state.fit > 0 && state.flight != Flight::Down;
    if !hand.bodies.present[body] && hand.tick() >= state.available_from && is_fit {
        hand.bodies.at[body] = free_spot(&hand.ground, &hand.bodies, body, hand.bodies.at[body]);
        hand.bodies.present[body] = true;
        tell(hand, scenario, unit, UnitNews::Available);
    }
}

fn drive_one(hand: &mut Hand, scenario: &Scenario, unit: u16, mut task: Task) {
    let body = hand.units.first_body + u32::from(unit);
    let is_new = !task.started;
    if is_new {
        task.started = true;
        hand.write(EventKind::TaskStarted { unit: scenario.units[usize::from(unit)].id.clone() });
    }
    let next = match choose(hand, scenario, unit, &mut task) {
        // Without fuel it stays where it is, and can do only what is in reach.
        Next::Go(_) if hand.units.units[usize::from(unit)].strain.is_dry() => Next::Fail(UnitNews::OutOfFuel),
        next => next,
    };
    let is_end = matches!(next, Next::There | Next::End | Next::Fail(_));
    match next {
        Next::Go(to) => {
            if is_new && guarding::led_mps(&hand.reading(), scenario, unit).is_some() {
                tell(hand, scenario, unit, UnitNews::LeadsDetained);
            }
            task.step = TaskStep::Approaching;
            hand.go(body, to);
        }
        Next::Act if task.step == TaskStep::Approaching => {
            task.step = TaskStep::Acting(hand.tick());
            hand.stand(body);
            // Who is in reach from the start has not arrived anywhere.
            if is_new {
                task.arrived = true;
            }
            arrive(hand, scenario, unit, &mut task);
        }
        Next::Act | Next::Wait => {}
        // Who was there from the start has not arrived.
        Next::There if is_new => {}
        Next::There => arrive(hand, scenario, unit, &mut task),
        Next::End => arrive_if_there(hand, scenario, unit, &mut task),
        Next::Fail(news) => {
            arrive_if_there(hand, scenario, unit, &mut task);
            tell(hand, scenario, unit, news);
        }
    }
    hand.units.units[usize::from(unit)].task = Some(task);
    if is_end {
        end(hand, unit);
    }
}

fn choose(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &mut Task) -> Next {
    match task.order.clone() {
        Order::Move { to, .. } => going::go(hand, scenario, unit, &to),
        Order::Patrol { along, .. } => going::patrol(hand, scenario, unit, task, &along),
        Order::Observe { at, .. } => going::observe(hand, scenario, unit, task, &at),
        Order::Interpose { target, protect, .. } => {
            guarding::interpose(hand, scenario, (unit, task), &target, &protect)
        }
        Order::Cordon { around, .. } => guarding::cordon(hand, scenario, unit, task, &around),
        Order::Escort { from, to, .. } | Order::Evacuate { from, to, .. } => {
            leading::escort(hand, scenario, unit, task, (&from, &to))
        }
        Order::Shelter { people_in, to, .. } => leading::shelter(hand, scenario, unit, task, (&people_in, &to)),
        Order::Mediate { .. }
        | Order::Warn { .. }
        | Order::ShowForce { .. }
        | Order::Disperse { .. }
        | Order::Detain { .. }
        | Order::WarningShots { .. }
        | Order::Engage { .. } => facing::face(hand, scenario, unit, task),
        Order::TakeCover { from, .. } => covering::keep_behind(hand, scenario, unit, task, &from),
        Order::Treat { people_in, .. } => medical::treat(hand, scenario, unit, task, &people_in),
        Order::CarryWounded { from, to, .. } => evacuation::carry(hand, scenario, unit, task, (&from, &to)),
        _ => Next::End,
    }
}

fn arrive(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &mut Task) {
    let Some(at) = hand.reading().unit_at(unit).filter(|_| !task.arrived) else {
        return;
    };
    task.arrived = true;
    hand.write(EventKind::Arrived { unit: scenario.units[usize::from(unit)].id.clone(), at });
}

fn arrive_if_there(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &mut Task) {
    if has_arrived(&hand.reading(), unit) {
        arrive(hand, scenario, unit, task);
    }
}

/// The unit's way has ended.
pub(super) fn has_arrived(reading: &Reading, unit: u16) -> bool {
    let body = (reading.units.first_body + u32::from(unit)) as usize;
    let steers = reading.bodies.steer.get(body).is_some_and(|steer| *steer != Steer::Stand);
    steers && reading.bodies.arrived.get(body).copied().unwrap_or(false)
}

/// Seconds at work, 0 while on the way.
pub(super) fn acting_s(hand: &Hand, task: &Task) -> f32 {
    match task.step {
        TaskStep::Acting(since) => hand.tick().seconds_since(since),
        TaskStep::Approaching => 0.0,
    }
}

/// Where a place of an order is.
pub(super) fn point_of(scenario: &Scenario, reading: &Reading, place: &Place) -> Option<Point> {
    match place {
        Place::At(at) => Some(*at),
        Place::Zone(zone) => reading.ground.zone_centre(zone_no(scenario, zone)?),
    }
}

/// The unit's speed: its own, or no more than `limit_mps` and the pace of those whom it has detained.
pub(super) fn set_speed(hand: &mut Hand, scenario: &Scenario, unit: u16, limit_mps: Option<f32>) {
    let limit_mps = limit_mps.into_iter().chain(guarding::led_mps(&hand.reading(), scenario, unit)).reduce(f32::min);
    let body = (hand.units.first_body + u32::from(unit)) as usize;
    let (road, off_road) = scenario.units[usize::from(unit)].speed_mps;
    let own = road.max(off_road);
    if let Some(speed) = hand.bodies.speed_mps.get_mut(body) {
        *speed = limit_mps.map_or(own, |limit| own.min(limit));
    }
}
