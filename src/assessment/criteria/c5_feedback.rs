//! C5, community loop: who gave an alert hears what came of it. Before anything came of it, there is nothing to hear.

use super::acknowledge::line_of;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::doctrine;
use crate::assessment::subject::declared;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, SeatId, Tick};
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, Party, Sent};

const GRAVITY: f32 = 1.0;
/// An informant should hear within this time, in seconds: while the memory of the call is fresh.
pub(in crate::assessment) const FEEDBACK_S: u32 = 600;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<&ContactId> = Vec::new();
    for (event, sent) in case.sent() {
        let (Party::Sender(Sender::Contact(contact)), Party::Seat(seat)) = (&sent.from, &sent.to) else { continue };
        let alert =
            sent.answers.is_none() && case.contact(contact).is_some_and(|known| line_of(known.kind) == Line::C5);
        // A declared need of the same matter is the primary line of the same fault.
        let declared = declared(case.scenario, Line::C5).any(|need| {
            need.contact == *contact && sent.topic.as_ref().is_none_or(|alert| case.is_akin(alert, &need.topic))
        });
        if !alert || declared || judged.contains(&contact) || !case.is_person(seat, event.tick) {
            continue;
        }
        judged.push(contact);
        findings.items.extend(item(case, event, sent, seat, contact));
    }
}

/// Something had come of it: a unit was sent, or a decision taken, between the alert and the word.
fn is_followed(case: &Case, seat: &SeatId, opened: Tick, word: &Event) -> bool {
    let between = case.events.iter().filter(|event| event.tick >= opened && event.no < word.no);
    between.into_iter().any(|event| match &event.kind {
        EventKind::OrderGiven { seat: by, order } => by == seat && order.unit().is_some(),
        EventKind::Decided { seat: by, .. } => by == seat,
        _ => false,
    })
}

fn item(case: &Case, alert: &Event, sent: &Sent, seat: &SeatId, contact: &ContactId) -> Option<EvidenceItem> {
    let opened = sent.arrives.max(alert.tick);
    let fed_back = case.sent().find(|(event, word)| {
        // What came of something else answers nothing; an alert on no topic is answered by any.
        let about = sent.topic.as_ref().is_none_or(|of| word.topic.as_ref().is_none_or(|on| case.is_akin(of, on)));
        let to_informant =
            seat_to_contact(word).is_some_and(|(from, to)| to == contact && case.is_person(from, event.tick));
        let is_of_something = || is_followed(case, seat, opened, event);
        event.tick >= opened && about && word.purpose == Purpose::Feedback && to_informant && is_of_something()
    });
    let (rating, key, closed) = match fed_back {
        Some((event, _)) => {
            let rating = rate_delay(event.tick.seconds_since(opened), FEEDBACK_S);
            (rating, if rating >= 3 { "c5-fed-back" } else { "c5-fed-back-late" }, event.tick)
        }
        None if case.end <= opened.plus_seconds(FEEDBACK_S) => return None,
        None if sent.topic.is_some() => (1, "c5-no-feedback-on", case.end),
        None => (1, "c5-no-feedback", case.end),
    };
    let mut reason = Reason::new(key).name("contact", case.contact_name(contact));
    if let Some(topic) = case.scenario.topics.iter().find(|topic| Some(&topic.id) == sent.topic.as_ref()) {
        reason = reason.name("topic", topic.name.clone());
    }
    Some(EvidenceItem {
        line: Line::C5,
        seat: seat.clone(),
        with: Vec::new(),
        opened,
        closed: closed.max(opened),
        rating,
        weight: GRAVITY * difficulty(case, opened, None),
        cause: doctrine("source-community"),
        events: std::iter::once(alert.no).chain(fed_back.map(|(event, _)| event.no)).collect(),
        reason: reason.seconds("delay", closed.seconds_since(opened)),
        knew: Vec::new(),
    })
}
