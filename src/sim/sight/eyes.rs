//! Units that look: how far each of them sees in this light and weather, and who has a place in sight.

use super::super::ground::Ground;
use super::super::state::{Bodies, Learned, Units};
use super::super::weather::Conditions;
use crate::scenario::Scenario;
use crate::scenario::forces::Unit;
use crate::scenario::ids::Point;

/// The units of a seat, by number, that see a place now.
pub(in super::super) fn who_sees<'a>(
    scenario: &'a Scenario,
    (units, bodies, ground, conditions): (&'a Units, &'a Bodies, &'a Ground, &'a Conditions),
    seat: u16,
    at: Point,
) -> impl Iterator<Item = u32> + 'a {
    eyes(scenario, conditions, units, bodies)
        .filter(move |eye| eye.seat == seat && eye.sees(ground, at))
        .map(|eye| eye.unit)
}

/// Whether the unit sees a place now.
pub(in super::super) fn sees_from<'a>(
    scenario: &'a Scenario,
    (units, bodies, ground, conditions): (&'a Units, &'a Bodies, &'a Ground, &'a Conditions),
    unit: u16,
) -> impl Fn(Point) -> bool + 'a {
    let eye = eyes(scenario, conditions, units, bodies).find(|eye| eye.unit == u32::from(unit));
    move |at| eye.as_ref().is_some_and(|eye| eye.sees(ground, at))
}

/// Units that look, in the order of their numbers.
pub(super) fn eyes<'a>(
    scenario: &'a Scenario,
    conditions: &'a Conditions,
    units: &'a Units,
    bodies: &'a Bodies,
) -> impl Iterator<Item = Eye> + 'a {
    scenario.units.iter().zip(&units.units).enumerate().filter_map(move |(no, (unit, state))| {
        let body = units.first_body as usize + no;
        let seat = scenario.seats.iter().position(|seat| seat.id == unit.seat)?;
        (bodies.present[body] && state.fit > 0).then(|| Eye {
            unit: no as u32,
            seat: seat as u16,
            at: bodies.at[body],
            sight_m: unit.sight_m,
            share: visibility(scenario, conditions, unit),
            flies: unit.flies,
            images: unit.is_aloft(),
        })
    })
}

/// What light and weather leave of a clear day's sight: the one place where they enter. Views ask it too.
pub fn visibility(scenario: &Scenario, conditions: &Conditions, unit: &Unit) -> f32 {
    scenario.knowing.sight.clear * conditions.sight_m(unit.sight_m, &unit.sensors) / unit.sight_m.max(1.0)
}

/// A unit that looks.
pub(super) struct Eye {
    pub(super) unit: u32,
    pub(super) seat: u16,
    pub(super) at: Point,
    pub(super) sight_m: f32,
    pub(super) share: f32,
    pub(super) flies: bool,
    images: bool,
}

impl Eye {
    pub(super) fn sees(&self, ground: &Ground, at: Point) -> bool {
        self.distance_m(at) <= self.reach_m() && (self.flies || ground.sees(self.at, at))
    }

    /// Nobody is seen farther away than this.
    pub(super) fn reach_m(&self) -> f32 {
        self.sight_m * self.share
    }

    pub(super) fn distance_m(&self, at: Point) -> f32 {
        self.at.vec2().distance(at.vec2())
    }

    pub(super) fn learns(&self) -> Learned {
        if self.images { Learned::Imaged(self.unit as u16) } else { Learned::Seen(self.unit as u16) }
    }
}
