//! Flights: an aircraft leaves its pad, turns back while it still can, and rests before it flies again.

use bevy::math::Vec2;
use serde::Serialize;

use super::super::event::{EventKind, UnitNews};
use super::super::reading::{Hand, distance_m};
use super::end;
use crate::scenario::Scenario;
use crate::scenario::forces::{Unit, UnitKind};
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};

/// Moves the flight of an aircraft on the map by a tick. True while it is its own master: no order moves it.
pub(super) fn fly(hand: &mut Hand, scenario: &Scenario, unit: u16) -> bool {
    let spec = &scenario.units[usize::from(unit)];
    let body = hand.units.first_body + u32::from(unit);
    let Some(at) = hand.reading().unit_at(unit).filter(|_| spec.flies) else {
        return false;
    };
    let tick = hand.tick();
    let state = &mut hand.units.units[usize::from(unit)];
    match state.flight {
        Flight::OnPad if state.task.is_some() => state.flight = Flight::Up,
        Flight::OnPad => {}
        Flight::Resting(until) if tick >= until => {
            state.endurance_left = spec.endurance_s.map(|seconds| Tick::from_seconds(seconds).0);
            state.strain.fuel_l = spec.fuel.map(|fuel| fuel.litres);
            state.flight = Flight::OnPad;
        }
        Flight::Up | Flight::TurnedBack => {
            state.endurance_left = state.endurance_left.map(|left| left.saturating_sub(1));
            if is_spent(hand, unit) {
                come_down(hand, spec, unit, at);
            } else if hand.units.units[usize::from(unit)].flight == Flight::TurnedBack {
                go_home(hand, spec, unit, at);
            } else if let Some(news) = turns_back(hand, spec, unit, at) {
                hand.units.units[usize::from(unit)].flight = Flight::TurnedBack;
                hand.write(EventKind::UnitNews { unit: spec.id.clone(), news, at });
                end(hand, unit);
                hand.go(body, spec.at);
            } else if hand.units.units[usize::from(unit)].task.is_none() && distance_m(at, spec.at) < PAD_M {
                rest(hand, spec, unit);
            }
        }
        Flight::Resting(_) | Flight::Down => {}
    }
    !matches!(hand.units.units[usize::from(unit)].flight, Flight::OnPad | Flight::Up)
}

/// Why the flight must end now, if it must: weather beyond its limits, or just enough left for the way home.
fn turns_back(hand: &Hand, spec: &Unit, unit: u16, at: Point) -> Option<UnitNews> {
    if spec.flying_limits.as_ref().is_some_and(|limits| !hand.conditions.is_flyable(limits)) {
        return Some(UnitNews::WeatherBound);
    }
    let home: Vec2 = spec.at.vec2() - at.vec2();
    let speed_mps = hand.conditions.ground_speed_mps(spec.speed_mps.0.max(spec.speed_mps.1), home).max(0.1);
    let whole_s = left_s(spec, spec.endurance_s.map(|seconds| seconds as f32), spec.fuel.map(|fuel| fuel.litres))?;
    let state = &hand.units.units[usize::from(unit)];
    let left_s = left_s(spec, state.endurance_left.map(seconds), state.strain.fuel_l)?;
    (left_s <= home.length() / speed_mps + whole_s * hand.drill.0.conduct.flying.reserve)
        .then_some(UnitNews::LowEndurance)
}

/// Seconds of flight that endurance and fuel allow; `None` where neither is counted.
fn left_s(spec: &Unit, endurance_s: Option<f32>, fuel_l: Option<f32>) -> Option<f32> {
    let burn = spec.fuel.map(|fuel| fuel.moving_l_per_h / 3_600.0).filter(|burn| *burn > 0.0);
    let fuel_s = fuel_l.zip(burn).map(|(litres, burn)| litres / burn);
    endurance_s.into_iter().chain(fuel_s).reduce(f32::min)
}

fn is_spent(hand: &Hand, unit: u16) -> bool {
    let state = &hand.units.units[usize::from(unit)];
    state.endurance_left == Some(0) || state.strain.is_dry()
}

fn go_home(hand: &mut Hand, spec: &Unit, unit: u16, at: Point) {
    let body = hand.units.first_body + u32::from(unit);
    if distance_m(at, spec.at) < PAD_M || hand.has_arrived(body) {
        rest(hand, spec, unit);
    } else {
        hand.go(body, spec.at);
    }
}

/// After a short hop it is ready again as it is.
fn rest(hand: &mut Hand, spec: &Unit, unit: u16) {
    let until = hand.tick().plus_seconds(spec.turnaround_s);
    let state = &hand.units.units[usize::from(unit)];
    let whole_s = left_s(spec, spec.endurance_s.map(|seconds| seconds as f32), spec.fuel.map(|fuel| fuel.litres));
    let left_s = left_s(spec, state.endurance_left.map(seconds), state.strain.fuel_l);
    let is_used =
        whole_s.zip(left_s).is_some_and(|(whole_s, left_s)| left_s < whole_s * (1.0 - hand.drill.0.conduct.flying.hop));
    let body = hand.units.first_body + u32::from(unit);
    hand.stand(body);
    hand.units.units[usize::from(unit)].flight = if is_used { Flight::Resting(until) } else { Flight::OnPad };
}

/// With nothing left in the air: a drone is lost, a crew lands where it is and stays there.
fn come_down(hand: &mut Hand, spec: &Unit, unit: u16, at: Point) {
    let body = hand.units.first_body + u32::from(unit);
    end(hand, unit);
    hand.stand(body);
    hand.units.units[usize::from(unit)].flight = Flight::Down;
    hand.units.units[usize::from(unit)].endurance_left = Some(0);
    if spec.kind == UnitKind::Uav {
        hand.bodies.present[body as usize] = false;
    }
    hand.write(EventKind::UnitNews { unit: spec.id.clone(), news: UnitNews::ForcedDown, at });
}

fn seconds(ticks: u32) -> f32 {
    ticks as f32 / TICKS_PER_SECOND as f32
}

/// Where an aircraft is between two flights. On the pad neither endurance nor fuel runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Flight {
    #[default]
    OnPad,
    Up,
    /// On its way home by its own decision.
    TurnedBack,
    /// On the pad until this tick: new batteries, fuel, checks.
    Resting(Tick),
    /// It did not get home.
    Down,
}

/// So near to where it began is on its pad, metres.
const PAD_M: f32 = 4.0;
