//! P10, scene secured: where one's own force hurt a civilian, the unit that did it stays, or others are sent to secure the
//! place.
//!
//! One duty a seat, opened by the first civilian hurt in a zone; outside every zone no order can name the place. A unit that
//! is sent elsewhere leaves it open until somebody is sent there: to cordon it, to give aid, to stand or to go in.

use crate::assessment::aims::sent_into;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::doctrine;
use crate::scenario::ids::SeatId;
use crate::scenario::map::Zone;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind};
use crate::sim::order::Order;

const GRAVITY: f32 = 1.0;
const LEFT: u8 = 1;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    findings.items.extend(case.people().into_iter().filter_map(|seat| scene(case, seat)));
}

fn scene(case: &Case, seat: &SeatId) -> Option<EvidenceItem> {
    let (hurt, unit, at) = case.first_hurt(seat)?;
    let zone = case.scenario.map().zones.iter().find(|zone| zone.shape.contains(at))?;
    let standard_s = case.scenario.rubric.standards.report_s;
    let deadline = hurt.tick.plus_seconds(standard_s);
    let given = || case.events.iter().filter(|event| event.no > hurt.no).filter_map(|event| by_person(case, event));
    let secured = given().find(|(_, order)| secures(order, zone)).map(|(event, _)| event);
    let left = given().find(|(event, order)| {
        event.tick <= deadline && order.unit() == Some(unit) && goes_off(order) && !secures(order, zone)
    });
    let left = left.map(|(event, _)| event).filter(|left| secured.is_none_or(|secured| left.no < secured.no));
    let (rating, key, closed) = match (left, secured) {
        (None, _) => (4, "p10-scene-held", hurt.tick),
        (Some(_), Some(secured)) => match rate_delay(secured.tick.seconds_since(hurt.tick), standard_s) {
            good @ (3 | 4) => (good, "p10-scene-secured", secured.tick),
            late => (late, "p10-scene-late", secured.tick),
        },
        (Some(_), None) if case.end <= deadline => return None,
        (Some(_), None) => (LEFT, "p10-scene-left", case.end),
    };
    let reason = Reason::new(key).name("zone", zone.name.clone()).seconds("standard", standard_s as f32);
    Some(EvidenceItem {
        line: Line::P10,
        seat: seat.clone(),
        with: Vec::new(),
        opened: hurt.tick,
        closed,
        rating,
        weight: GRAVITY * difficulty(case, hurt.tick, None),
        cause: doctrine("source-after-force"),
        events: [Some(hurt), left, secured.filter(|_| left.is_some())]
            .into_iter()
            .flatten()
            .map(|event| event.no)
            .collect(),
        reason: reason.seconds("delay", closed.seconds_since(hurt.tick)),
        knew: Vec::new(),
    })
}

fn by_person<'a>(case: &Case, event: &'a Event) -> Option<(&'a Event, &'a Order)> {
    match &event.kind {
        EventKind::OrderGiven { seat, order } if case.is_person(seat, event.tick) => Some((event, order)),
        _ => None,
    }
}

fn secures(order: &Order, zone: &Zone) -> bool {
    match order {
        Order::Treat { people_in: of, .. } | Order::Interpose { protect: of, .. } => *of == zone.id,
        _ => sent_into(order, zone).is_some(),
    }
}

fn goes_off(order: &Order) -> bool {
    use Order::*;
    matches!(
        order,
        Move { .. } | Patrol { .. } | Observe { .. } | Escort { .. } | Evacuate { .. } | CarryWounded { .. }
    )
}
