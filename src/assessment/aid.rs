//! Aid that was meant: who can send help, and whether a unit that was sent to the wounded was left to that.

use std::collections::BTreeMap;

use super::case::Case;
use crate::scenario::forces::Counterpart;
use crate::scenario::ids::{ContactId, PersonNo, Tick, UnitId};
use crate::sim::event::{Event, EventKind};
use crate::sim::order::Order;

/// Somebody who can be asked for evacuation.
pub(super) fn can_evacuate(case: &Case, contact: &ContactId) -> bool {
    case.contact(contact).is_some_and(Counterpart::can_evacuate)
}

/// The unit was given nothing else to do before it reached somebody; what a later order for aid is worth, it is asked itself.
pub(super) fn is_carried_on(case: &Case, unit: &UnitId, given: &Event) -> bool {
    let after = case.events.iter().skip(given.no.0 as usize + 1);
    let next = after.into_iter().find(|event| match &event.kind {
        EventKind::OrderGiven { order, .. } => order.unit() == Some(unit),
        other => reaches(other, unit),
    });
    next.is_none_or(|event| reaches(&event.kind, unit))
}

/// Help was called of somebody who can send it, and the time for an answer is not over at the tick.
pub(super) fn is_awaited(case: &Case, to: &ContactId, called: &Event, at: Tick) -> bool {
    let answer_s = case.contact(to).map_or(0, |known| known.delay_s.1);
    can_evacuate(case, to) && called.tick.plus_seconds(answer_s) >= at
}

/// When each casualty's wait was over: aided, carried off, handed over or dead, by whomever.
pub(super) fn ends(case: &Case) -> BTreeMap<PersonNo, Tick> {
    let mut ends = BTreeMap::new();
    for event in case.events {
        if let EventKind::Treated { person, .. }
        | EventKind::PickedUp { person, .. }
        | EventKind::HandedOver { person, .. }
        | EventKind::PersonDied { person, .. } = &event.kind
        {
            ends.entry(*person).or_insert(event.tick);
        }
    }
    ends
}

/// An order by which a unit gives aid, or carries those who had it.
pub(super) fn is_aid(order: &Order) -> bool {
    matches!(order, Order::Treat { .. } | Order::CarryWounded { .. })
}

fn reaches(kind: &EventKind, unit: &UnitId) -> bool {
    match kind {
        EventKind::Treated { unit: of, .. }
        | EventKind::PickedUp { unit: of, .. }
        | EventKind::Triaged { unit: of, .. } => of == unit,
        _ => false,
    }
}
