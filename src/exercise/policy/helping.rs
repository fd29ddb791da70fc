//! How a policy helps: first aid where wounded are known, then the way to care.

use super::{Deed, PolicyPlayer, Wish};
use crate::exercise::Exercise;
use crate::exercise::view::{SeatView, TaskView, UnitView};
use crate::scenario::Scenario;
use crate::scenario::forces::{MedicalMeans, Unit};
use crate::scenario::ids::{Point, ZoneId};
use crate::sim::order::Order;
use crate::sim::state::PersonState;

impl PolicyPlayer {
    pub(super) fn aid(&self, exercise: &Exercise, view: &SeatView) -> Vec<Wish> {
        if !self.leaning.aids {
            return Vec::new();
        }
        let scenario = &exercise.loaded().scenario;
        let mut wishes = Vec::new();
        for (unit, medical, seen) in medics(scenario, view) {
            if let Some(zone) = most(scenario, view, PersonState::Wounded) {
                let order = Order::Treat { unit: unit.id.clone(), people_in: zone };
                wishes.push((Deed::Help(unit.id.clone()), order));
            } else if medical.carries > 0
                && let Some(from) = most(scenario, view, PersonState::Treated)
                && let Some(to) = care(scenario, seen.at, &from)
            {
                let order = Order::CarryWounded { unit: unit.id.clone(), from, to };
                wishes.push((Deed::Carry(unit.id.clone()), order));
            }
        }
        wishes
    }
}

/// Units whose work is care, and that have nothing else to do.
fn medics<'a>(
    scenario: &'a Scenario,
    view: &'a SeatView,
) -> impl Iterator<Item = (&'a Unit, &'a MedicalMeans, &'a UnitView)> {
    let ready = view.units.iter().filter(|seen| seen.available && seen.task == TaskView::Ready);
    ready.filter_map(|seen| {
        let unit = scenario.units.iter().find(|unit| unit.id == seen.id)?;
        Some((unit, unit.medical.as_ref()?, seen))
    })
}

/// The zone where the seat knows most people in this state.
fn most(scenario: &Scenario, view: &SeatView, state: PersonState) -> Option<ZoneId> {
    let places: Vec<Point> = view.people.iter().filter(|one| one.state == state).map(|one| one.at).collect();
    if places.is_empty() {
        return None;
    }
    let zones = scenario.map().zones.iter();
    let counted = zones.map(|zone| (places.iter().filter(|at| zone.shape.contains(**at)).count(), zone));
    // Of equals the first in the map.
    let best = counted.rev().max_by_key(|(count, _)| *count)?;
    (best.0 > 0).then(|| best.1.id.clone())
}

/// The nearest place of care that is not where they lie.
fn care(scenario: &Scenario, from: Point, lying: &ZoneId) -> Option<ZoneId> {
    let zones = scenario.map().zones.iter().filter(|zone| zone.id != *lying);
    let cares = zones.filter(|zone| scenario.care.takes_wounded(zone));
    let distance = |zone: &&crate::scenario::map::Zone| zone.shape.centre().vec2().distance(from.vec2());
    cares.min_by(|one, other| distance(one).total_cmp(&distance(other))).map(|zone| zone.id.clone())
}
