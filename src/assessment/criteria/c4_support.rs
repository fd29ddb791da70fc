//! C4, regional partner: support is assessed before it is given, and none goes to a force that is likely to commit grave
//! violations.
//!
//! Information, shared or reported on an armed party, is the only support that an order of the drill gives (a word of
//! notice, so that nobody comes to harm, is none); joint acts, and stepping in when a partner
//! does wrong, stand beside this (`c4_joint`). Advice that was sought before counts as the assessment,
//! and where nobody can be asked for it, only the grave record is judged.

use super::c8_protected_data::shares;
use crate::assessment::card::{EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{CounterpartKind, Purpose, RightsRecord};
use crate::scenario::ids::{ContactId, MessageNo, SeatId, TopicId};
use crate::scenario::matter::Matter;
use crate::scenario::rubric::{Line, Scale};
use crate::sim::event::{Event, EventKind, Sent};

const GRAVITY: f32 = 3.0;
const ASSESSMENT_GRAVITY: f32 = 2.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<(&SeatId, &ContactId)> = Vec::new();
    let given = case.events.iter().filter(|event| gives(case, event)).flat_map(|event| {
        shares(case, event).into_iter().filter_map(move |share| Some((event, share.seat, share.to?)))
    });
    for (event, seat, contact) in given {
        if !case.is_person(seat, event.tick) || judged.contains(&(seat, contact)) {
            continue;
        }
        judged.push((seat, contact));
        if !is_grave(case, contact) {
            findings.items.extend(assessed(case, event, seat, contact));
            continue;
        }
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
            with: Vec::new(),
            tick: event.tick,
            events: vec![event.no],
            reason,
        });
    }
}

/// By an order, or by what an answer to a decision hands over.
fn gives(case: &Case, event: &Event) -> bool {
    match &event.kind {
        EventKind::Sent(sent) if sent.purpose == Purpose::Report => informs(case, sent),
        EventKind::Sent(sent) => sent.purpose == Purpose::Share,
        EventKind::Decided { .. } => true,
        _ => false,
    }
}

/// A report on an armed party to a regional force is what its fire or its patrols are led by.
fn informs(case: &Case, sent: &Sent) -> bool {
    let to = seat_to_contact(sent).and_then(|(_, to)| case.contact(to)).map(|to| to.kind);
    let of_party = |topic: &TopicId| {
        case.scenario.parties.iter().any(|party| case.is_about(topic, &Matter::Party(party.id.clone())))
    };
    to == Some(CounterpartKind::RegionalForce) && sent.topic.as_ref().is_some_and(of_party)
}

/// One duty for each seat and partner, opened by the first support.
fn assessed(case: &Case, support: &Event, seat: &SeatId, contact: &ContactId) -> Option<EvidenceItem> {
    let has_adviser = case.scenario.counterparts.iter().any(|known| known.kind == CounterpartKind::LegalAdviser);
    let partner = case.contact(contact).is_some_and(|known| known.kind == CounterpartKind::RegionalForce);
    if !has_adviser || !partner {
        return None;
    }
    let asked = case.sent().find(|(event, sent)| {
        let to = seat_to_contact(sent).filter(|(from, _)| case.is_person(from, event.tick));
        let adviser = to.and_then(|(_, to)| case.contact(to)).map(|to| to.kind);
        sent.purpose == Purpose::AskAdvice && adviser == Some(CounterpartKind::LegalAdviser)
    });
    let answered = |advice: MessageNo| {
        let mut answers = case.sent().take_while(|(event, _)| event.no < support.no);
        answers.any(|(_, sent)| sent.answers == Some(advice))
    };
    let (rating, key) = match asked {
        Some((_, sent)) if answered(sent.message) => (4, "c4-assessed"),
        Some((event, _)) if event.tick <= support.tick => (2, "c4-not-awaited"),
        Some(_) => (1, "c4-assessed-after"),
        None => (0, "c4-not-assessed"),
    };
    Some(EvidenceItem {
        line: Line::C4,
        seat: seat.clone(),
        with: Vec::new(),
        opened: support.tick,
        closed: support.tick,
        rating,
        weight: ASSESSMENT_GRAVITY * difficulty(case, support.tick, None),
        cause: doctrine("source-due-diligence"),
        events: std::iter::once(support.no).chain(asked.map(|(event, _)| event.no)).collect(),
        reason: Reason::new(key).name("contact", case.contact_name(contact)),
        knew: Vec::new(),
    })
}

fn is_grave(case: &Case, contact: &ContactId) -> bool {
    let organisation = case.contact(contact).and_then(|contact| case.scenario.organisation(&contact.organisation));
    organisation.is_some_and(|organisation| organisation.record == RightsRecord::Grave)
}
