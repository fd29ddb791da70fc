//! Telling: earlier never rates lower, one more who needs it never lowers, one more who does not never raises.

use proptest::prelude::*;
use proptest::sample::Index;
use tutela::assessment::card::ScoreCard;
use tutela::scenario::forces::{Channel, Purpose};
use tutela::scenario::ids::{ContactId, MessageNo, Tick, TopicId};
use tutela::scenario::rubric::Line;
use tutela::scenario::story::Sender;
use tutela::sim::event::{EventKind, EventRecord, MessageText, Party, Sent};
use tutela::sim::order::Detail;

use super::runs::Run;
use super::{card, moved, record, runs};

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
            // Of the same content: since then the seat learned and did nothing that could be told.
            let news = last_news(run, opened.plus_seconds(after_s.min(within_s)));
            let news_s = news.seconds_since(opened).ceil() as u32;
            let early_s = after_s.saturating_sub(earlier_s).max(news_s.min(after_s));
            let (before, late, early) = (card(run, &run.record), told(after_s), told(early_s));
            for line in TOLD_LINES {
                let what = format!("{}, {contact} told of {topic} {after_s} s after {} s", run.name, opened.seconds());
                let lowered = mark(&late, line) < mark(&before, line);
                prop_assert!(!lowered, "{what}, {line:?} fell: {}", moved(&before, &late));
                let worse = mark(&early, line) < mark(&late, line);
                prop_assert!(!worse, "{what}, {line:?} fell when {earlier_s} s earlier: {}", moved(&late, &early));
            }
        }
    }

    // 6. Who has written about the topic has told its purpose, and a trend is the least that answers it (scoring: C8,
    // "purpose, minimum"); more than a trend goes to nobody.
    #[test]
    fn sharing_with_one_more_who_needs_it_not_never_raises_protected_data(contact: Index, at_s in 60..600_u32) {
        for run in runs::all() {
            let contacts = &run.scenario.counterparts;
            let to = &contacts[contact.index(contacts.len())].id;
            let at = Tick::from_seconds(at_s);
            for topic in run.scenario.topics.iter().filter(|topic| topic.protected && !needs(run, to, &topic.id)) {
                let detail = has_asked(run, to, &topic.id, at).then_some(Detail::Identity);
                let (before, shared) = (card(run, &run.record), card(run, &sharing(run, at, to, &topic.id, detail)));
                let what = format!("{} at {at_s} s, {} to {to}, {detail:?}", run.name, topic.id);
                if let Some(mark_before) = mark(&before, Line::C8) {
                    let raised = mark(&shared, Line::C8).is_none_or(|mark| mark > mark_before);
                    prop_assert!(!raised, "{what}: {}", moved(&before, &shared));
                }
            }
        }
    }
}

fn needs(run: &Run, to: &ContactId, topic: &TopicId) -> bool {
    run.scenario.rubric.needs.iter().any(|need| need.contact == *to && need.topic == *topic)
}

fn has_asked(run: &Run, contact: &ContactId, topic: &TopicId, by: Tick) -> bool {
    let from = Party::Sender(Sender::Contact(contact.clone()));
    run.record.events.iter().take_while(|event| event.tick <= by).any(|event| match &event.kind {
        EventKind::Sent(sent) => sent.from == from && sent.topic.as_ref() == Some(topic),
        _ => false,
    })
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

/// When the person's seat last learned something or used force, up to the tick.
fn last_news(run: &Run, by: Tick) -> Tick {
    let me = runs::person(&run.scenario);
    let news = run.record.events.iter().filter_map(|event| match &event.kind {
        EventKind::ThreatKnown { seat, .. } | EventKind::WoundedKnown { seat, .. } => {
            (seat == me).then_some(event.tick)
        }
        EventKind::ForceUsed(used) => (used.seat == *me).then_some(event.tick),
        EventKind::Sent(sent) => (sent.to == Party::Seat(me.clone())).then_some(sent.arrives),
        _ => None,
    });
    news.filter(|tick| *tick <= by).max().unwrap_or_default()
}

/// The record with one more message of the person's seat, there in the same tick.
fn telling(run: &Run, at: Tick, contact: &ContactId, topic: &TopicId) -> EventRecord {
    sharing(run, at, contact, topic, None)
}

fn sharing(run: &Run, at: Tick, contact: &ContactId, topic: &TopicId, detail: Option<Detail>) -> EventRecord {
    let mut told = run.record.clone();
    let message = MessageNo(u32::MAX);
    let sent = Sent {
        message,
        from: Party::Seat(runs::person(&run.scenario).clone()),
        to: Party::Sender(Sender::Contact(contact.clone())),
        purpose: if detail.is_some() { Purpose::Share } else { Purpose::Notify },
        channel: Channel::Radio,
        topic: Some(topic.clone()),
        detail,
        text: MessageText::Standard,
        arrives: at,
        acknowledge_by: None,
        answers: None,
    };
    record::insert(&mut told, at, [EventKind::Sent(Box::new(sent)), EventKind::Delivered { message }]);
    told
}

fn mark(card: &ScoreCard, line: Line) -> Option<f32> {
    card.lines.iter().find(|mark| mark.line == line).and_then(|mark| mark.mark)
}
