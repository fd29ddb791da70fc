//! How long a unit takes until it acts, as its seat can reckon: by the ground under each stretch and the unit's own pace.

use bevy::math::Vec2;

use crate::scenario::Scenario;
use crate::scenario::forces::Unit;
use crate::scenario::ids::Point;
use crate::sim::knew::means;
use crate::sim::order::Order;
use crate::sim::reading::Reading;

/// A unit on its way from where it is.
pub(super) struct Trip<'a> {
    pub reading: &'a Reading<'a>,
    pub no: u16,
    pub unit: &'a Unit,
    pub from: Point,
    /// From so near to the end of the way on it acts, metres.
    pub reach_m: f32,
    /// No faster than those whom it leads, metres per second.
    pub led_mps: Option<f32>,
}

impl Trip<'_> {
    /// Whole seconds along the corners. People, other units and the wheels' curves are not reckoned with: nobody knows them
    /// beforehand.
    pub fn seconds_along(&self, way: &[Point]) -> u32 {
        let Some(end) = way.last() else { return 0 };
        let mut at = self.from.vec2();
        let mut seconds = 0.0;
        for corner in way.iter().map(|corner| corner.vec2()) {
            let steps = (at.distance(corner) / STEP_M).ceil().max(1.0);
            let step = (corner - at) / steps;
            let middles = (0..steps as u32).map(|no| at + step * (no as f32 + 0.5));
            let before = middles.filter(|middle| middle.distance(end.vec2()) > self.reach_m);
            seconds += before.map(|middle| step.length() / self.mps(middle)).sum::<f32>();
            at = corner;
        }
        seconds.ceil() as u32
    }

    /// As the simulation limits it: by road or field, by whoever the unit leads, by weather and fatigue.
    fn mps(&self, at: Vec2) -> f32 {
        let (road_mps, off_road_mps) = self.unit.speed_mps;
        let ground_mps = if self.reading.ground.is_road(at.into()) { road_mps } else { off_road_mps };
        let pace = self.reading.unit(self.no).map_or(1.0, |state| state.strain.pace);
        (self.led_mps.map_or(ground_mps, |led_mps| ground_mps.min(led_mps)) * pace).max(SLOWEST_MPS)
    }
}

/// How far the means reach that the order uses.
pub(super) fn reach_m(scenario: &Scenario, unit: u16, order: &Order) -> f32 {
    order.rung().and_then(|(rung, _)| means(scenario, unit, rung)).map_or(0.0, |means| means.range_m)
}

/// A stretch is looked at this often, metres: finer than a road is wide.
const STEP_M: f32 = 2.0;
/// Whoever stands still, without fuel, arrives late and not never.
const SLOWEST_MPS: f32 = 0.1;
