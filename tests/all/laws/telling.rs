//! Telling: earlier never rates lower, one more who needs it never lowers, one more who does not never raises.

use proptest::prelude::*;
use proptest::sample::Index;
use tutela::assessment::card::ScoreCard;
use tutela::scenario::forces::{Channel, Purpose};
use tutela::scenario::ids::{ContactId, EventNo, MessageNo, SeatId, Tick, TopicId};
use tutela::scenario::rubric::Line;
use tutela::scenario::story::Sender;
use tutela::sim::event::{Event, EventKind, EventRecord, MessageText, Party, Sent};

use super::runs::Run;
use super::{card, record, runs};

/// The lines that one more required recipient must not lower.
const TOLD_LINES: [Line; 6] = [Line::C1, Line::C2, Line::C3, Line::C4, Line::C5, Line::C6];

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    // 5 and 6
    #[test]
    fn telling_who_needs_it_never_lowers_and_earlier_never_rates_lower(which: Index, after_s in 0..90_u32, earlier_s in 0..90_u32) {
        for run in runs::all() {
            let Some((place, contact, topic, within_s)) = need(run, &which) else { continue };
            let opened = run.record.events[place].tick;
            let told = |after_s: u32| card(run, &telling(run, opened.plus_seconds(after_s.min(within_s)), &contact, &topic));
            let (before, late, early) = (card(run, &run.record), told(after_s), told(after_s.saturating_sub(earlier_s)));
            for line in TOLD_LINES {
                prop_assert!(mark(&late, line) >= mark(&before, line), "{}: {contact} of {topic} {line:?}", run.name);
                prop_assert!(mark(&early, line) >= mark(&late, line), "{}: {contact} of {topic} {line:?}", run.name);
            }
        }
    }

    // 6
    #[test]
    fn sharing_with_one_more_who_needs_it_not_never_raises_protected_data(contact: Index, at_s in 60..600_u32) {
        for run in runs::all() {
            let needs = |to: &ContactId, topic: &TopicId| {
                run.scenario.rubric.needs.iter().any(|need| need.contact == *to && need.topic == *topic)
            };
            let contacts = &run.scenario.counterparts;
            let to = &contacts[contact.index(contacts.len())].id;
            for topic in run.scenario.topics.iter().filter(|topic| topic.protected && !needs(to, &topic.id)) {
                let shared = card(run, &telling(run, Tick::from_seconds(at_s), to, &topic.id));
                let before = card(run, &run.record);
                if let Some(mark_before) = mark(&before, Line::C8) {
                    prop_assert!(mark(&shared, Line::C8).is_some_and(|mark| mark <= mark_before), "{}: {to}", run.name);
                }
            }
        }
    }
}

/// A need that opened in the run: its place in the record, who should know what, and within how long.
fn need(run: &Run, which: &Index) -> Option<(usize, ContactId, TopicId, u32)> {
    let opened = run.record.events.iter().enumerate().filter_map(|(place, event)| match &event.kind {
        EventKind::NeedOpened { need } => {
            let need = run.scenario.rubric.needs.iter().find(|known| known.id == *need)?;
            // Protected data to who needs it is C8's as well; it has its own property.
            let protected = run.scenario.topics.iter().any(|topic| topic.id == need.topic && topic.protected);
            (!protected).then(|| (place, need.contact.clone(), need.topic.clone(), need.within_s))
        }
        _ => None,
    });
    let opened: Vec<_> = opened.collect();
    (!opened.is_empty()).then(|| opened[which.index(opened.len())].clone())
}

/// The record with one more message of the person's seat, there in the same tick.
fn telling(run: &Run, at: Tick, contact: &ContactId, topic: &TopicId) -> EventRecord {
    let mut told = run.record.clone();
    let message = MessageNo(u32::MAX);
    let seat: SeatId = run.scenario.seats.iter().find(|seat| seat.playable).expect("a playable seat").id.clone();
    let sent = Sent {
        message,
        from: Party::Seat(seat),
        to: Party::Sender(Sender::Contact(contact.clone())),
        purpose: Purpose::Notify,
        channel: Channel::Radio,
        topic: Some(topic.clone()),
        detail: None,
        text: MessageText::Standard,
        arrives: at,
        acknowledge_by: None,
        answers: None,
    };
    let place = told.events.partition_point(|event| event.tick <= at);
    let events = [EventKind::Sent(Box::new(sent)), EventKind::Delivered { message }];
    let events = events.map(|kind| Event { no: EventNo(0), tick: at, kind });
    told.events.splice(place..place, events);
    record::number(&mut told);
    told
}

fn mark(card: &ScoreCard, line: Line) -> Option<f32> {
    card.lines.iter().find(|mark| mark.line == line).and_then(|mark| mark.mark)
}
