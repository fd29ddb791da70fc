//! Where an order sends a unit, and whether the unit is armed: what partners see of the mission before anything happens.

use super::case::Case;
use crate::scenario::forces::{Rung, Unit};
use crate::scenario::ids::UnitId;
use crate::scenario::map::Zone;
use crate::sim::order::{Order, Place};

/// The unit that the order sends into the zone; work for people there (aid, leading them out of it) is no aim of its own.
pub(super) fn sent_into<'a>(order: &'a Order, zone: &Zone) -> Option<&'a UnitId> {
    let is_in = |place: &Place| match place {
        Place::At(at) => zone.shape.contains(*at),
        Place::Zone(id) => *id == zone.id,
    };
    let (unit, goes_in) = match order {
        Order::Move { unit, to } => (unit, is_in(to)),
        Order::Observe { unit, at } => (unit, is_in(at)),
        Order::Patrol { unit, along } => (unit, along.iter().any(is_in)),
        Order::Cordon { unit, around } => (unit, *around == zone.id),
        Order::Escort { unit, to, .. } | Order::Evacuate { unit, to, .. } | Order::Shelter { unit, to, .. } => {
            (unit, *to == zone.id)
        }
        _ => return None,
    };
    goes_in.then_some(unit)
}

/// On the ground, with means of deadly force or of warning shots.
pub(super) fn is_armed(case: &Case, unit: &UnitId) -> bool {
    let bears_arms = |unit: &Unit| !unit.flies && unit.means.iter().any(|means| means.rung >= Rung::WarningShots);
    case.unit(unit).is_some_and(bears_arms)
}
