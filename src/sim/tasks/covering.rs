//! Taking cover: a unit on foot under fire goes behind the nearest wall and stays until the fire has ceased.
//!
//! It does so by itself, unless its task keeps it there: who stands before somebody, fires or has people in its hands goes
//! on. A task that waits meanwhile is taken up again afterwards; an order that is given meanwhile is carried out at once,
//! under fire.

use serde::Serialize;

use super::super::cover;
use super::super::event::{EventKind, HarmSource, UnitNews};
use super::super::order::{Order, Place};
use super::super::reading::{Hand, Reading, distance_m};
use super::super::state::{Steer, Task, TaskStep};
use super::{Next, has_arrived, point_of, tell};
use crate::scenario::Scenario;
use crate::scenario::conduct::CoverDrill;
use crate::scenario::ids::{Point, Tick};

/// Shots of parties and explosions since the last tick.
pub(super) fn fire(hand: &Hand) -> Vec<Fire> {
    let now = hand.tick();
    let late = hand.events.events.iter().rev().skip_while(|event| event.tick == now);
    let new = late.take_while(|event| event.tick.0 + 1 == now.0);
    let mut fire: Vec<Fire> = new
        .filter_map(|event| match &event.kind {
            EventKind::ShotFired { from, at, by: HarmSource::Party(_) } => Some(Fire::Shot { from: *from, at: *at }),
            EventKind::Explosion { at, .. } => Some(Fire::Blast(*at)),
            _ => None,
        })
        .collect();
    fire.reverse();
    fire
}

/// The unit is in cover, or on its way there; its task waits.
pub(super) fn cover(hand: &mut Hand, scenario: &Scenario, unit: u16, fire: &[Fire]) -> bool {
    let Some(at) = hand.reading().unit_at(unit).filter(|_| may_cover(scenario, &hand.reading(), unit)) else {
        leave(hand, unit);
        return false;
    };
    for source in fire.iter().filter_map(|fire| fire.near(scenario, at)) {
        if hand.ground.sees(source, at) {
            come_under(hand, scenario, (unit, at), source);
        } else if let Some(under_fire) = hand.units.units[usize::from(unit)].under_fire.as_mut() {
            // The wall stops it, and nobody comes out yet.
            under_fire.last = hand.clock.tick;
        }
    }
    let stays_s = scenario.conduct.cover.stays_s;
    let Some(under_fire) = hand.units.units[usize::from(unit)].under_fire.as_ref() else {
        return false;
    };
    let (is_over, spot) = (hand.tick() >= under_fire.last.plus_seconds(stays_s), under_fire.cover);
    let body = hand.units.first_body + u32::from(unit);
    match spot {
        _ if is_over => {
            if leave(hand, unit) {
                tell(hand, scenario, unit, UnitNews::LeavesCover);
            }
            false
        }
        Some(spot) => {
            hand.bodies.head_for(body as usize, Steer::Point(spot));
            true
        }
        None => false,
    }
}

/// Fire no longer keeps the unit where it is; whether it was in cover.
pub(in super::super) fn leave(hand: &mut Hand, unit: u16) -> bool {
    let under_fire = hand.units.units.get_mut(usize::from(unit)).and_then(|state| state.under_fire.take());
    let was_in_cover = under_fire.is_some_and(|under_fire| under_fire.cover.is_some());
    if was_in_cover {
        hand.stand(hand.units.first_body + u32::from(unit));
    }
    was_in_cover
}

/// Behind what hides it from a place, until another order comes.
pub(super) fn keep_behind(hand: &Hand, scenario: &Scenario, unit: u16, task: &mut Task, from: &Place) -> Next {
    let reading = hand.reading();
    if matches!(task.step, TaskStep::Acting(_)) {
        return Next::Act;
    }
    task.spot = task.spot.or_else(|| spot_from(scenario, &reading, unit, from));
    let (Some(spot), Some(at)) = (task.spot, reading.unit_at(unit)) else {
        return Next::End;
    };
    if distance_m(at, spot) < THERE_M || has_arrived(&reading, unit) { Next::Act } else { Next::Go(spot) }
}

/// Where the unit would take cover from a place.
pub fn spot_from(scenario: &Scenario, reading: &Reading, unit: u16, from: &Place) -> Option<Point> {
    let (source, at) = (point_of(scenario, reading, from)?, reading.unit_at(unit)?);
    let radius_m = scenario.units.get(usize::from(unit))?.radius_m;
    cover::nearest(reading.ground, at, radius_m, &[source], scenario.conduct.cover.within_m)
}

/// On foot, able, and not kept where it is by its task.
fn may_cover(scenario: &Scenario, reading: &Reading, unit: u16) -> bool {
    let is_on_foot = scenario.units.get(usize::from(unit)).is_some_and(|unit| unit.is_on_foot());
    is_on_foot
        && reading.is_available(unit)
        && !reading.unit(unit).and_then(|state| state.task.as_ref()).is_some_and(keeps_on)
}

fn keeps_on(task: &Task) -> bool {
    use Order::*;
    let has_hands_full = match task.order {
        Interpose { .. } | ShowForce { .. } | Disperse { .. } | Detain { .. } => true,
        WarningShots { .. } | Engage { .. } => true,
        Escort { .. } | Shelter { .. } | Evacuate { .. } | CarryWounded { .. } => true,
        Treat { .. } => task.patient.is_some() && matches!(task.step, TaskStep::Acting(_)),
        _ => false,
    };
    task.braves || has_hands_full
}

/// Fire from a source bears on the unit: it goes behind what hides it from there, and from where the last fire came.
fn come_under(hand: &mut Hand, scenario: &Scenario, (unit, at): (u16, Point), source: Point) {
    let tick = hand.tick();
    let radius_m = scenario.units[usize::from(unit)].radius_m;
    let was = hand.units.units[usize::from(unit)].under_fire.take();
    let mut sources = was.as_ref().map_or_else(Vec::new, |was| was.sources.clone());
    sources.retain(|known| distance_m(*known, source) > SAME_SOURCE_M);
    sources.push(source);
    sources.drain(..sources.len().saturating_sub(MOST_SOURCES));
    let within_m = scenario.conduct.cover.within_m;
    // Where no place is safe from all of them, the newest counts.
    let cover = cover::nearest(&hand.ground, at, radius_m, &sources, within_m)
        .or_else(|| cover::nearest(&hand.ground, at, radius_m, &[source], within_m));
    let is_told = was.is_some_and(|was| was.cover.is_some() == cover.is_some());
    let state = &mut hand.units.units[usize::from(unit)];
    state.under_fire = Some(UnderFire { sources, last: tick, cover });
    if let Some(task) = state.task.as_mut().filter(|_| cover.is_some()) {
        task.step = TaskStep::Approaching;
    }
    if !is_told {
        tell(hand, scenario, unit, if cover.is_some() { UnitNews::TakesCover } else { UnitNews::NoCover });
    }
}

/// One shot or explosion.
pub(super) enum Fire {
    Shot { from: Point, at: Point },
    Blast(Point),
}

impl Fire {
    /// Where it comes from, or lands, if that is near to a unit there.
    fn near(&self, scenario: &Scenario, unit_at: Point) -> Option<Point> {
        let CoverDrill { passes_m, blast_m, .. } = scenario.conduct.cover;
        let (source, is_near) = match *self {
            Self::Shot { from, at } => {
                // It goes on behind whom it misses.
                let along = (at.vec2() - from.vec2()).normalize_or_zero();
                let reach_m = distance_m(from, at) + scenario.force.shots.behind_m;
                let ahead_m = (unit_at.vec2() - from.vec2()).dot(along).clamp(0.0, reach_m);
                (from, unit_at.vec2().distance(from.vec2() + along * ahead_m) < passes_m)
            }
            Self::Blast(at) => (at, distance_m(at, unit_at) < blast_m),
        };
        is_near.then_some(source)
    }
}

/// A unit that fire bears on, and that does something about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnderFire {
    /// Where the fire comes from, or lands, newest last.
    pub sources: Vec<Point>,
    /// Of the last of it.
    pub last: Tick,
    /// Where it takes cover; `None` where there is none in reach.
    pub cover: Option<Point>,
}

/// Near enough to its cover, metres.
const THERE_M: f32 = 0.5;
/// Fire from places this near to one another is of one source, metres; so many sources are kept in mind.
const SAME_SOURCE_M: f32 = 10.0;
const MOST_SOURCES: usize = 3;
