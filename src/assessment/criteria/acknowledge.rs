//! The closed loop: messages that ask for an acknowledgement get one, on the line of who sent them.

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::CounterpartKind;
use crate::scenario::ids::{SeatId, TextKey, Tick};
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, Party, Sent};

const GRAVITY: f32 = 0.5;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    findings.items.extend(case.sent().filter_map(|(event, sent)| item(case, event, sent)));
}

fn item(case: &Case, event: &Event, sent: &Sent) -> Option<EvidenceItem> {
    let by = sent.acknowledge_by?;
    let Party::Seat(seat) = &sent.to else { return None };
    let (line, sender) = sender(case, &sent.from)?;
    let arrived = sent.arrives.max(event.tick);
    if !case.is_person(seat, arrived) {
        return None;
    }
    let closing = case.events.iter().find(|later| later.tick >= arrived && closes(&later.kind, sent, seat));
    // A deadline before the arrival leaves no time at all: then the standard counts from the arrival.
    let standard_s = match by.seconds_since(arrived) as u32 {
        0 => case.scenario.rubric.standards.acknowledge_s,
        given => given,
    };
    let (rating, key, closed) = match closing {
        Some(later) => match rate_delay(later.tick.seconds_since(arrived), standard_s) {
            good @ (3 | 4) => (good, "acknowledged", later.tick),
            late => (late, "acknowledged-late", later.tick),
        },
        None if case.end <= arrived.plus_seconds(standard_s) => return None,
        None => (1, "not-acknowledged", case.end),
    };
    let reason = Reason::new(key).name("contact", sender).seconds("delay", closed.seconds_since(arrived));
    Some(EvidenceItem {
        line,
        seat: seat.clone(),
        with: Vec::new(),
        opened: arrived,
        closed: closed.max(Tick(arrived.0)),
        rating,
        weight: GRAVITY * difficulty(case, arrived, None),
        cause: doctrine("source-closed-loop"),
        events: std::iter::once(event.no).chain(closing.map(|later| later.no)).collect(),
        reason: reason.seconds("standard", standard_s as f32),
        knew: Vec::new(),
    })
}

fn closes(kind: &EventKind, sent: &Sent, seat: &SeatId) -> bool {
    match kind {
        EventKind::Acknowledged { message, seat: by } => {
            *message == sent.message && by.as_ref().is_none_or(|by| by == seat)
        }
        // Another message on the same topic is no acknowledgement: told before the question, it would be none either.
        EventKind::Sent(reply) => reply.from == Party::Seat(seat.clone()) && reply.answers == Some(sent.message),
        _ => false,
    }
}

/// The line and the name of a sender; the exercise itself is not coordinated with.
fn sender(case: &Case, from: &Party) -> Option<(Line, TextKey)> {
    match from {
        Party::Sender(Sender::Contact(id)) => Some((line_of(case.contact(id)?.kind), case.contact_name(id))),
        Party::Sender(Sender::Unit(id)) => Some((Line::C6, case.unit(id)?.name.clone())),
        _ => None,
    }
}

pub(super) fn line_of(kind: CounterpartKind) -> Line {
    match kind {
        CounterpartKind::HostState | CounterpartKind::HostPolice => Line::C1,
        CounterpartKind::OperationsCentre | CounterpartKind::Headquarters | CounterpartKind::Capital => Line::C6,
        CounterpartKind::Humanitarian => Line::C3,
        CounterpartKind::Clinic => Line::C9,
        CounterpartKind::RegionalForce => Line::C4,
        CounterpartKind::WomensCommittee
        | CounterpartKind::YouthNetwork
        | CounterpartKind::Elders
        | CounterpartKind::Hotline => Line::C5,
        CounterpartKind::LegalAdviser
        | CounterpartKind::GenderAdviser
        | CounterpartKind::ChildProtectionAdviser
        | CounterpartKind::MedicalAdviser => Line::C7,
        CounterpartKind::Media => Line::C10,
    }
}
