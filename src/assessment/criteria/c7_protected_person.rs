//! C7, a protected person: where a message is about a child, a survivor or a patient, the adviser on it is asked, if the
//! drill has one.
//!
//! One duty for each topic, opened by the first message on it to a person's seat. A need on the same topic that the drill
//! declares on the line is the primary one. Who destroys what was held before anything went out owes nothing. In
//! half of `advice_s` 4, within it 3, within twice 2, later or never 1.

use super::c8_protected_data::shares;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::{doctrine, word};
use crate::assessment::subject::declared;
use crate::scenario::document::{Concern, Topic};
use crate::scenario::forces::{Counterpart, CounterpartKind, Purpose};
use crate::scenario::ids::{ContactId, Tick, TopicId};
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, Party};

const GRAVITY: f32 = 1.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for topic in &case.scenario.topics {
        if !declared(case.scenario, Line::C7).any(|need| need.topic == topic.id) {
            findings.items.extend(item(case, topic));
        }
    }
}

/// The adviser on whom the topic concerns, where the drill has one.
pub(super) fn adviser<'a>(case: &Case<'a>, topic: &TopicId) -> Option<&'a Counterpart> {
    let concern = case.scenario.topics.iter().find(|known| known.id == *topic)?.concerns?;
    case.scenario.counterparts.iter().find(|contact| contact.kind == concern.adviser())
}

impl Concern {
    /// Whose word it calls for.
    pub fn adviser(self) -> CounterpartKind {
        match self {
            Self::Child => CounterpartKind::ChildProtectionAdviser,
            Self::Survivor => CounterpartKind::GenderAdviser,
            Self::Patient => CounterpartKind::MedicalAdviser,
        }
    }
}

fn item(case: &Case, topic: &Topic) -> Option<EvidenceItem> {
    let (concern, adviser) = (topic.concerns?, adviser(case, &topic.id)?);
    let (opening, seat, opened) = case.sent().find_map(|(event, sent)| {
        let Party::Seat(seat) = &sent.to else { return None };
        let about = sent.topic.as_ref() == Some(&topic.id) && sent.answers.is_none();
        let arrives = sent.arrives.max(event.tick);
        (about && case.is_person(seat, arrives)).then_some((event, seat, arrives))
    })?;
    let is_adviser = |contact: &ContactId| case.contact(contact).is_some_and(|one| one.kind == adviser.kind);
    let asked = case.sent().find(|(event, sent)| {
        let to = seat_to_contact(sent).filter(|(from, _)| case.is_person(from, event.tick));
        let on_topic = sent.topic.as_ref() == Some(&topic.id);
        sent.purpose == Purpose::AskAdvice && on_topic && to.is_some_and(|(_, to)| is_adviser(to))
    });
    let standard_s = case.scenario.rubric.standards.advice_s;
    // Who destroys it and has passed it to nobody holds nothing to be advised on.
    if asked.is_none() && is_erased(case, topic, opened.plus_seconds(standard_s)) {
        return None;
    }
    let (rating, key, closed) = match asked {
        Some((event, _)) => match rate_delay(event.tick.seconds_since(opened), standard_s) {
            good @ (3 | 4) => (good, "c7-person-advised", event.tick),
            late => (late, "c7-person-advised-late", event.tick),
        },
        None if case.end <= opened.plus_seconds(standard_s) => return None,
        None => (1, "c7-person-not-advised", case.end),
    };
    let closed = closed.max(opened);
    let by = asked.and_then(|(_, sent)| seat_to_contact(sent)).map_or(seat, |(from, _)| from);
    let reason = Reason::new(key).name("contact", adviser.name.clone()).name("person", word("reason-concern", concern));
    let reason = reason.name("topic", topic.name.clone()).seconds("delay", closed.seconds_since(opened));
    Some(EvidenceItem {
        line: Line::C7,
        seat: by.clone(),
        with: Vec::new(),
        opened,
        closed,
        rating,
        weight: GRAVITY * difficulty(case, opened, None),
        cause: doctrine("source-protected-persons"),
        events: std::iter::once(opening.no).chain(asked.map(|(event, _)| event.no)).collect(),
        reason: reason.seconds("standard", standard_s as f32),
        knew: Vec::new(),
    })
}

/// In time, and before anything of it had gone out.
fn is_erased(case: &Case, topic: &Topic, until: Tick) -> bool {
    let of = |event: &&Event| matches!(&event.kind, EventKind::Erased { topic: of, .. } if *of == topic.id);
    let Some(erased) = case.events.iter().find(of).filter(|event| event.tick <= until) else { return false };
    let mut before = case.events.iter().take_while(|event| event.no < erased.no);
    !before.any(|event| shares(case, event).iter().any(|share| share.topic == &topic.id))
}
