//! How long a unit takes along a way, as its seat can reckon: by the ground under each stretch and the unit's own pace.

use bevy::math::Vec2;

use crate::scenario::forces::Unit;
use crate::scenario::ids::Point;
use crate::sim::reading::Reading;

/// Whole seconds along the corners from where the unit is. People, other units and the wheels' curves are not reckoned
/// with: nobody knows them beforehand.
pub(super) fn seconds_along(reading: &Reading, no: u16, unit: &Unit, from: Point, way: &[Point]) -> u32 {
    let mut at = from.vec2();
    let mut seconds = 0.0;
    for corner in way.iter().map(|corner| corner.vec2()) {
        let steps = (at.distance(corner) / STEP_M).ceil().max(1.0);
        let step = (corner - at) / steps;
        let middles = (0..steps as u32).map(|no| at + step * (no as f32 + 0.5));
        seconds += middles.map(|middle| step.length() / mps(reading, no, unit, middle)).sum::<f32>();
        at = corner;
    }
    seconds.ceil() as u32
}

/// As the simulation limits it: by road or field, by whoever the unit leads, by weather and fatigue.
fn mps(reading: &Reading, no: u16, unit: &Unit, at: Vec2) -> f32 {
    let (road_mps, off_road_mps) = unit.speed_mps;
    let ground_mps = if reading.ground.is_road(at.into()) { road_mps } else { off_road_mps };
    let body = reading.units.first_body as usize + usize::from(no);
    let led_mps = reading.bodies.speed_mps.get(body).copied().unwrap_or(ground_mps);
    let pace = reading.unit(no).map_or(1.0, |state| state.strain.pace);
    (ground_mps.min(led_mps) * pace).max(SLOWEST_MPS)
}

/// A stretch is looked at this often, metres: finer than a road is wide.
const STEP_M: f32 = 2.0;
/// Whoever stands still, without fuel, arrives late and not never.
const SLOWEST_MPS: f32 = 0.1;
