//! C8, retention: what is held of a protected topic is erased when the time for which it may be kept is over. One duty for
//! each seat that holds it then; only where the drill says within how long (`erased_within_s`).

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::doctrine;
use crate::scenario::ids::{EventNo, SeatId, Tick, TopicId};
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, Party};

const GRAVITY: f32 = 1.0;
const NEVER: u8 = 0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let Some(within_s) = case.scenario.rubric.erased_within_s else { return };
    for (topic, _) in &case.scenario.rubric.retention {
        let Some(expiry) = expires(case, topic) else { continue };
        let seats = case.people().into_iter();
        findings.items.extend(seats.filter_map(|seat| erasure(case, seat, topic, expiry, within_s)));
    }
}

/// When the topic may be kept no longer, counted from its first mention in the drill; absent where it was never mentioned.
pub(super) fn expires(case: &Case, topic: &TopicId) -> Option<Tick> {
    let (_, kept_s) = case.scenario.rubric.retention.iter().find(|(of, _)| of == topic)?;
    let mut mentions = case.sent().filter(|(_, sent)| sent.topic.as_ref() == Some(topic));
    mentions.next().map(|(first, _)| first.tick.plus_seconds(*kept_s))
}

fn erasure(case: &Case, seat: &SeatId, topic: &TopicId, expiry: Tick, within_s: u32) -> Option<EvidenceItem> {
    let held = held(case, seat, topic, expiry)?;
    if !case.is_person(seat, expiry) || case.end <= expiry {
        return None;
    }
    let erased = case.events.iter().filter(|event| event.tick >= expiry).find(|event| is_erased(event, seat, topic));
    let delay_s = erased.map_or(case.end, |event| event.tick).seconds_since(expiry);
    let (rating, key) = match erased.map(|_| rate_delay(delay_s, within_s)) {
        Some(good @ (3 | 4)) => (good, "c8-erased"),
        Some(late) => (late, "c8-erased-late"),
        None if case.end <= expiry.plus_seconds(within_s) => return None,
        None => (NEVER, "c8-not-erased"),
    };
    let reason = Reason::new(key).name("topic", case.topic_name(topic));
    Some(EvidenceItem {
        line: Line::C8,
        seat: seat.clone(),
        with: Vec::new(),
        opened: expiry,
        closed: erased.map_or(case.end, |event| event.tick),
        rating,
        weight: GRAVITY * difficulty(case, expiry, None),
        cause: doctrine("source-protected-data"),
        events: std::iter::once(held).chain(erased.map(|event| event.no)).collect(),
        reason: reason.seconds("delay", delay_s).seconds("standard", within_s as f32),
        knew: Vec::new(),
    })
}

/// By which event the seat held something of the topic at the tick: it was told, and had not erased it since.
fn held(case: &Case, seat: &SeatId, topic: &TopicId, at: Tick) -> Option<EventNo> {
    let told = case.sent().filter(|(_, sent)| {
        let with = |party: &Party| matches!(party, Party::Seat(of) if of == seat);
        sent.topic.as_ref() == Some(topic) && (with(&sent.from) || with(&sent.to)) && sent.arrives <= at
    });
    let (told, _) = told.last()?;
    let after = case.events.iter().skip(told.no.0 as usize).take_while(|event| event.tick < at);
    let is_gone = after.into_iter().any(|event| is_erased(event, seat, topic));
    (!is_gone).then_some(told.no)
}

fn is_erased(event: &Event, seat: &SeatId, topic: &TopicId) -> bool {
    matches!(&event.kind, EventKind::Erased { seat: by, topic: of } if by == seat && of == topic)
}
