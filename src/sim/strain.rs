//! What work leaves of a unit: fatigue of those on foot, fuel of those who drive, and the pace that is left.

use bevy::math::Vec2;
use serde::Serialize;

use super::event::{EventKind, UnitNews};
use super::reading::Hand;
use super::state::Steer;
use super::tasks;
use super::tasks::flying::Flight;
use crate::scenario::Scenario;
use crate::scenario::conduct::Fatigue;
use crate::scenario::forces::{Fuel, Unit};
use crate::scenario::ids::TICKS_PER_SECOND;

/// One tick's wear on a unit that is on the map.
pub(super) fn wear(hand: &mut Hand, scenario: &Scenario, unit: u16) {
    let body = (hand.units.first_body + u32::from(unit)) as usize;
    let (Some(spec), Some(state)) =
        (scenario.units.get(usize::from(unit)), hand.units.units.get_mut(usize::from(unit)))
    else {
        return;
    };
    if !hand.bodies.present[body] {
        return;
    }
    let speed_mps = hand.bodies.velocity[body].vec2().length();
    let figures = &scenario.conduct.fatigue;
    if spec.is_on_foot() {
        state.strain.fatigue = tired(figures, state.strain.fatigue, spec, speed_mps);
    }
    let is_at_work = state.task.is_some() || matches!(state.flight, Flight::Up | Flight::TurnedBack);
    let ran_dry = burn(&mut state.strain, spec, speed_mps, is_at_work);
    let track = match hand.bodies.steer[body] {
        Steer::Point(aim) => aim.vec2() - hand.bodies.at[body].vec2(),
        Steer::Zone(_) | Steer::Stand => Vec2::ZERO,
    };
    let (road_mps, off_road_mps) = spec.speed_mps;
    state.strain.pace = if spec.flies {
        let airspeed_mps = road_mps.max(off_road_mps).max(0.1);
        hand.conditions.ground_speed_mps(airspeed_mps, track) / airspeed_mps
    } else if spec.is_on_foot() {
        let runs = state.under_fire.as_ref().is_some_and(|under_fire| under_fire.cover.is_some());
        let haste = if runs { scenario.conduct.cover.pace } else { 1.0 };
        hand.conditions.walking_share() * (1.0 - figures.slows * state.strain.fatigue) * haste
    } else if state.strain.is_dry() {
        0.0
    } else {
        hand.conditions.driving_share()
    };
    if ran_dry && !spec.flies {
        let (unit_id, at) = (spec.id.clone(), hand.bodies.at[body]);
        hand.write(EventKind::UnitNews { unit: unit_id, news: UnitNews::OutOfFuel, at });
        tasks::end(hand, unit);
    }
}

/// Fatigue after one more tick: work above what people keep up for hours tires, less of it lets them recover.
///
/// The work is that of walking with a load on level ground (Pandolf, Givoni and Goldman, "Predicting energy expenditure
/// with loads while standing or walking very slowly"); that a store above a sustained rate is spent and filled again is
/// the model of critical power (Monod and Scherrer, "The work capacity of a synergic muscular group").
fn tired(figures: &Fatigue, fatigue: f32, unit: &Unit, speed_mps: f32) -> f32 {
    let excess_w = work_w(figures.body_kg, unit.load_kg, speed_mps) - figures.sustained_w;
    (fatigue + excess_w * TICK_S / figures.store_j).clamp(unslept(figures, unit.awake_h), 1.0)
}

/// Metabolic work of somebody who walks with a load, watts.
fn work_w(body_kg: f32, load_kg: f32, speed_mps: f32) -> f32 {
    let (all_kg, share) = (body_kg + load_kg, load_kg / body_kg);
    1.5 * body_kg + 2.0 * all_kg * share * share + all_kg * 1.5 * speed_mps * speed_mps
}

/// Fatigue that no rest in the field takes away.
fn unslept(figures: &Fatigue, awake_h: f32) -> f32 {
    let (from_h, to_h) = figures.awake_h;
    (figures.per_awake_h * (awake_h.min(to_h) - from_h)).clamp(0.0, 1.0)
}

/// Takes what the engine burns; true in the tick in which the tank runs dry.
fn burn(strain: &mut Strain, unit: &Unit, speed_mps: f32, is_at_work: bool) -> bool {
    let (Some(Fuel { moving_l_per_h, idle_l_per_h, .. }), Some(litres)) = (unit.fuel, strain.fuel_l.as_mut()) else {
        return false;
    };
    let is_moving = speed_mps > STANDS_MPS;
    let l_per_h = match (is_moving, is_at_work) {
        (true, _) => moving_l_per_h,
        // Hovering is flying.
        (false, true) if unit.flies => moving_l_per_h,
        (false, true) => idle_l_per_h,
        (false, false) => 0.0,
    };
    let was = *litres;
    *litres = (was - l_per_h * TICK_S / 3_600.0).max(0.0);
    was > 0.0 && *litres <= 0.0
}

/// What a unit's work so far has left of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strain {
    /// 0 rested, 1 spent.
    pub fatigue: f32,
    /// Litres left, where counted.
    pub fuel_l: Option<f32>,
    /// Share of its speed that fatigue, fuel, light and weather leave it now; a tail wind and running for cover give more
    /// than 1.
    pub pace: f32,
}

impl Default for Strain {
    fn default() -> Self {
        Self { fatigue: 0.0, fuel_l: None, pace: 1.0 }
    }
}

impl Strain {
    pub(super) fn of(figures: &Fatigue, unit: &Unit) -> Self {
        let fatigue = if unit.is_on_foot() { unslept(figures, unit.awake_h) } else { 0.0 };
        Self { fatigue, fuel_l: unit.fuel.map(|fuel| fuel.litres), ..Self::default() }
    }

    /// Out of fuel.
    pub fn is_dry(&self) -> bool {
        self.fuel_l.is_some_and(|litres| litres <= 0.0)
    }
}

const TICK_S: f32 = 1.0 / TICKS_PER_SECOND as f32;
/// Slower than this is standing.
const STANDS_MPS: f32 = 0.2;
