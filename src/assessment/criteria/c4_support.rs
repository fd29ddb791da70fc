//! C4, regional partner: no support to a force that is likely to commit grave violations.
//!
//! Sharing information is the only support that an order of the drill gives; joint acts are judged by declared needs.

use crate::assessment::card::{EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{Purpose, RightsRecord};
use crate::scenario::ids::{ContactId, SeatId};
use crate::scenario::rubric::{Line, Scale};

const GRAVITY: f32 = 3.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<(&SeatId, &ContactId)> = Vec::new();
    for (event, sent) in case.sent().filter(|(_, sent)| sent.purpose == Purpose::Share) {
        let Some((seat, contact)) = seat_to_contact(sent) else { continue };
        if !is_grave(case, contact) || !case.is_person(seat, event.tick) || judged.contains(&(seat, contact)) {
            continue;
        }
        judged.push((seat, contact));
        let reason = Reason::new("c4-support-to-grave").name("contact", case.contact_name(contact));
        findings.items.push(EvidenceItem {
            line: Line::C4,
            seat: seat.clone(),
            with: Vec::new(),
            opened: event.tick,
            closed: event.tick,
            rating: 0,
            weight: GRAVITY * difficulty(case, event.tick, None),
            cause: doctrine("source-due-diligence"),
            events: vec![event.no],
            reason: reason.clone(),
            knew: Vec::new(),
        });
        findings.hard_fails.push(HardFail {
            kind: HardFailKind::SupportToGraveViolator,
            scale: Scale::Coordination,
            seat: seat.clone(),
            tick: event.tick,
            events: vec![event.no],
            reason,
        });
    }
}

fn is_grave(case: &Case, contact: &ContactId) -> bool {
    let organisation = case.contact(contact).and_then(|contact| case.organisation(&contact.organisation));
    organisation.is_some_and(|organisation| organisation.record == RightsRecord::Grave)
}
