//! C3, humanitarians: told of armed acts near clinics and camps for deconfliction, and answered when they ask.
//!
//! Telling them is information, not a request for leave.

use super::telling::{Telling, first_by_person};
use crate::assessment::card::{EvidenceItem, Reason, Value};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::matter::Since;
use crate::assessment::reason::doctrine;
use crate::assessment::subject::declared;
use crate::scenario::forces::{Counterpart, CounterpartKind, Rung};
use crate::scenario::ids::{ContactId, EventNo, Point, SeatId, TopicId};
use crate::scenario::map::{Zone, ZoneKind};
use crate::scenario::matter::{Matter, is_of_force};
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, ForceUsed, Party, Sent};
use crate::sim::order::Target;

const GRAVITY: f32 = 1.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    if !declared(case.scenario, Line::C3).any(is_of_force) {
        acts_near(case, findings);
    }
    requests(case, findings);
}

/// One duty for each clinic or camp, opened by the first armed act near it; what the same act opens for two of them is one.
fn acts_near(case: &Case, findings: &mut Findings) {
    let to: Vec<&Counterpart> =
        case.scenario.counterparts.iter().filter(|contact| contact.kind == CounterpartKind::Humanitarian).collect();
    let zones = case.scenario.map().zones.iter();
    let mut opened_by: Vec<EventNo> = Vec::new();
    for zone in zones.filter(|zone| matches!(zone.kind, ZoneKind::Clinic | ZoneKind::Camp)) {
        let Some((opening, seat)) = first_by_person(case, |event| near(case, zone, event)) else { continue };
        if opened_by.contains(&opening.no) {
            continue;
        }
        opened_by.push(opening.no);
        let EventKind::ForceUsed(used) = &opening.kind else { continue };
        let (target, ordered) = (Case::matter_of(&used.target), Since::At(used.ordered));
        // That something would be done at the place can be told ahead, once it was known against whom.
        let ahead = Since::At(case.known(&target).unwrap_or(used.ordered).min(used.ordered));
        let telling = Telling {
            line: Line::C3,
            seat,
            opening,
            to: to.clone(),
            standard_s: case.scenario.rubric.standards.deconflict_s,
            gravity: GRAVITY,
            held: None,
            source: "source-civil-military",
            key: "c3-act",
            about: vec![("zone", Value::Name(zone.name.clone()))],
            of: vec![(Matter::Force, ordered), (target.clone(), ordered), (Matter::Zone(zone.id.clone()), ahead)],
        };
        telling.judge(case, findings);
    }
}

/// The seat that used force near the zone.
fn near<'a>(case: &Case, zone: &Zone, event: &'a Event) -> Option<&'a SeatId> {
    let EventKind::ForceUsed(used) = &event.kind else { return None };
    let at = place(case, used, event)?;
    let (lo, hi) = zone.shape.bounds();
    let near_m = case.scenario.rubric.weighing.near_humanitarians_m;
    let beyond = |value: f32, lo: f32, hi: f32| (lo - value).max(value - hi).max(0.0);
    let (east_m, north_m) = (beyond(at.0, lo.0, hi.0), beyond(at.1, lo.1, hi.1));
    let is_near = east_m * east_m + north_m * north_m <= near_m * near_m;
    (used.rung >= Rung::ShortOfDeadly && is_near).then_some(&used.seat)
}

/// Where the seat held its target to be.
fn place(case: &Case, used: &ForceUsed, event: &Event) -> Option<Point> {
    match &used.target {
        Target::Crowd(id) => case.scenario.zone(id).map(|zone| zone.shape.centre()),
        Target::Party(party) => {
            let known = case.threat(&used.seat, party);
            known.iter().rev().find(|(at, _)| at.no <= event.no).map(|(_, known)| known.at)
        }
    }
}

/// What they wrote unasked, where neither an acknowledgement nor a declared need is due: one duty for each topic.
fn requests(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<(&ContactId, Option<&TopicId>)> = Vec::new();
    for (event, sent) in case.sent() {
        let (Party::Sender(Sender::Contact(contact)), Party::Seat(seat)) = (&sent.from, &sent.to) else { continue };
        let topic = sent.topic.as_ref();
        let asks = case.contact(contact).is_some_and(|known| known.kind == CounterpartKind::Humanitarian)
            && sent.answers.is_none()
            && sent.acknowledge_by.is_none();
        let is_declared =
            declared(case.scenario, Line::C3).any(|need| need.contact == *contact && Some(&need.topic) == topic);
        if asks && !is_declared && !judged.contains(&(contact, topic)) && case.is_person(seat, event.tick) {
            judged.push((contact, topic));
            findings.items.extend(request(case, event, sent, seat, contact));
        }
    }
}

fn request(case: &Case, event: &Event, sent: &Sent, seat: &SeatId, contact: &ContactId) -> Option<EvidenceItem> {
    let opened = sent.arrives.max(event.tick);
    let standard_s = case.scenario.rubric.standards.deconflict_s;
    let answer = case.events.iter().find(|later| match &later.kind {
        EventKind::Acknowledged { message, .. } => *message == sent.message,
        EventKind::Sent(reply) => {
            let to_them =
                seat_to_contact(reply).is_some_and(|(from, to)| to == contact && case.is_person(from, later.tick));
            later.tick >= opened && to_them && (reply.answers == Some(sent.message) || reply.topic == sent.topic)
        }
        _ => false,
    });
    let (rating, key, closed) = match answer {
        Some(later) => match rate_delay(later.tick.seconds_since(opened), standard_s) {
            good @ (3 | 4) => (good, "c3-answered", later.tick),
            late => (late, "c3-answered-late", later.tick),
        },
        None if case.end <= opened.plus_seconds(standard_s) => return None,
        None => (0, "c3-not-answered", case.end),
    };
    let reason = Reason::new(key).name("contact", case.contact_name(contact));
    Some(EvidenceItem {
        line: Line::C3,
        seat: seat.clone(),
        with: Vec::new(),
        opened,
        closed: closed.max(opened),
        rating,
        weight: GRAVITY * difficulty(case, opened, None),
        cause: doctrine("source-civil-military"),
        events: std::iter::once(event.no).chain(answer.map(|later| later.no)).collect(),
        reason: reason.seconds("delay", closed.seconds_since(opened)).seconds("standard", standard_s as f32),
        knew: Vec::new(),
    })
}
