//! Tasks of units.

use super::event::EventKind;
use super::reading::Hand;
use super::state::Steer;
use crate::scenario::forces::Rung;

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
    let body = (hand.units.first_body + u32::from(unit)) as usize;
    if let Some(steer) = hand.bodies.steer.get_mut(body) {
        *steer = Steer::Stand;
    }
    if used > Rung::Presence
        && let Some(seat) = scenario.seats.get(usize::from(task.seat))
    {
        hand.write(EventKind::ForceCeased { seat: seat.id.clone(), unit: id.clone() });
    }
    hand.write(EventKind::TaskEnded { unit: id });
}
