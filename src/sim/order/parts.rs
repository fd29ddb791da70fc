//! What an order is made of: the unit that carries it out, the rung that it uses, and its places.

use super::{Order, Place, Target};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Point, UnitId};

impl Order {
    /// The unit that would carry it out.
    pub fn unit(&self) -> Option<&UnitId> {
        use Order::*;
        match self {
            Move { unit, .. }
            | Patrol { unit, .. }
            | Observe { unit, .. }
            | Interpose { unit, .. }
            | Cordon { unit, .. }
            | Escort { unit, .. }
            | Shelter { unit, .. }
            | Evacuate { unit, .. }
            | Mediate { unit, .. }
            | Warn { unit, .. }
            | ShowForce { unit, .. }
            | Disperse { unit, .. }
            | Detain { unit, .. }
            | WarningShots { unit, .. }
            | Engage { unit, .. }
            | TakeCover { unit, .. }
            | Cease { unit }
            | Treat { unit, .. }
            | CarryWounded { unit, .. } => Some(unit),
            _ => None,
        }
    }

    /// The same order, where what is not a number is a place off every map: the record and its digest hold numbers only.
    pub fn with_finite_places(mut self) -> Self {
        use Order::*;
        let places: &mut [Place] = match &mut self {
            Move { to: place, .. } | Observe { at: place, .. } | TakeCover { from: place, .. } => {
                std::slice::from_mut(place)
            }
            Patrol { along, .. } => along,
            _ => &mut [],
        };
        for place in places {
            if let Place::At(at) = place
                && !(at.0.is_finite() && at.1.is_finite())
            {
                *at = Point(-1.0, -1.0);
            }
        }
        self
    }

    /// The rung of the ladder that it uses, and against whom.
    pub fn rung(&self) -> Option<(Rung, &Target)> {
        use Order::*;
        match self {
            Mediate { target, .. } => Some((Rung::Dialogue, target)),
            Warn { target, .. } => Some((Rung::Warning, target)),
            Interpose { target, .. } | ShowForce { target, .. } => Some((Rung::Posture, target)),
            Disperse { target, .. } | Detain { target, .. } => Some((Rung::ShortOfDeadly, target)),
            WarningShots { target, .. } => Some((Rung::WarningShots, target)),
            Engage { target, .. } => Some((Rung::Deadly, target)),
            _ => None,
        }
    }
}
