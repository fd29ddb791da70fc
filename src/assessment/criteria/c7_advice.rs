//! C7, advice: sought from the legal adviser when somebody asks for protected data, and a forecast that the seat had asked
//! for is accepted or rejected by it, with a reason and something of its own to hold against it.
//!
//! Whether it is shared all the same is C8's. One duty for each protected topic, one for all forecasts of a seat.

use super::c7_protected_person;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::doctrine;
use crate::assessment::subject::{declared, is_protected};
use crate::scenario::forces::{CounterpartKind, Purpose};
use crate::scenario::ids::{EventNo, SeatId, Tick, TopicId};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, Party, Sent};
use crate::sim::forecast::Forecast;

const DATA_GRAVITY: f32 = 1.0;
const FORECAST_GRAVITY: f32 = 0.5;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let has_adviser = case.scenario.counterparts.iter().any(|contact| contact.kind == CounterpartKind::LegalAdviser);
    let mut judged: Vec<&TopicId> = Vec::new();
    for (event, sent) in case.sent().filter(|_| has_adviser) {
        let (Party::Seat(seat), Some(topic), None) = (&sent.to, &sent.topic, sent.answers) else { continue };
        // Whoever advises on whom it concerns is asked instead.
        let is_declared = declared(case.scenario, Line::C7).any(|need| need.topic == *topic)
            || c7_protected_person::adviser(case, topic).is_some();
        let is_due = is_protected(case, topic) && !is_declared && case.is_person(seat, event.tick);
        if is_due && !judged.contains(&topic) {
            judged.push(topic);
            findings.items.extend(data(case, event, sent, seat, topic));
        }
    }
    for seat in case.people() {
        match forecasts(case, seat) {
            // Whoever asks for one to no end has earned nothing.
            Some(item) if item.rating <= 1 => findings.add_lapse(item),
            judged => findings.items.extend(judged),
        }
    }
}

fn data(case: &Case, asking: &Event, sent: &Sent, seat: &SeatId, topic: &TopicId) -> Option<EvidenceItem> {
    let opened = sent.arrives.max(asking.tick);
    let standard_s = case.scenario.rubric.standards.advice_s;
    let asked = case.sent().find(|(event, sent)| {
        let adviser = seat_to_contact(sent).is_some_and(|(from, to)| {
            let kind = case.contact(to).map(|contact| contact.kind);
            kind == Some(CounterpartKind::LegalAdviser) && case.is_person(from, event.tick)
        });
        adviser && sent.purpose == Purpose::AskAdvice && sent.topic.as_ref() == Some(topic)
    });
    let (rating, key, closed) = match asked {
        Some((event, _)) => match rate_delay(event.tick.seconds_since(opened), standard_s) {
            good @ (3 | 4) => (good, "c7-advice", event.tick),
            late => (late, "c7-advice-late", event.tick),
        },
        None if case.end <= opened.plus_seconds(standard_s) => return None,
        None => (1, "c7-no-advice", case.end),
    };
    let reason = Reason::new(key).name("topic", case.topic_name(topic)).seconds("standard", standard_s as f32);
    Some(EvidenceItem {
        line: Line::C7,
        seat: asked.and_then(|(_, sent)| seat_to_contact(sent)).map_or(seat, |(from, _)| from).clone(),
        with: Vec::new(),
        opened,
        closed: closed.max(opened),
        rating,
        weight: DATA_GRAVITY * difficulty(case, opened, None),
        cause: doctrine("source-protected-data"),
        events: std::iter::once(asking.no).chain(asked.map(|(event, _)| event.no)).collect(),
        reason: reason.seconds("delay", closed.seconds_since(opened)),
        knew: Vec::new(),
    })
}

/// Judged by the worst of the seat's forecasts: asking for many earns nothing.
fn forecasts(case: &Case, seat: &SeatId) -> Option<EvidenceItem> {
    let made = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::ForecastMade(made) if made.seat == *seat && case.is_person(seat, event.tick) => Some((event, made)),
        _ => None,
    });
    let made: Vec<(&Event, &Forecast)> = made.map(|(event, made)| (event, made.as_ref())).collect();
    let first = made.first()?.0;
    let judged = made.iter().filter_map(|(event, made)| forecast(case, event, made));
    let (rating, key, closed, events) = judged.min_by_key(|(rating, ..)| *rating)?;
    let standard_s = case.scenario.rubric.standards.advice_s;
    let reason = Reason::new(key).number("forecasts", made.len() as u32).seconds("standard", standard_s as f32);
    Some(EvidenceItem {
        line: Line::C7,
        seat: seat.clone(),
        with: Vec::new(),
        opened: first.tick,
        closed: closed.max(first.tick),
        rating,
        weight: FORECAST_GRAVITY * difficulty(case, first.tick, None),
        cause: doctrine("source-analysis"),
        events,
        reason,
        knew: Vec::new(),
    })
}

fn forecast(case: &Case, event: &Event, made: &Forecast) -> Option<Judged> {
    let standard_s = case.scenario.rubric.standards.advice_s;
    let judged = case.events.iter().find_map(|later| match &later.kind {
        EventKind::ForecastJudged { seat, forecast, accepted, .. } if *forecast == made.no && *seat == made.seat => {
            Some((later, *accepted))
        }
        _ => None,
    });
    let (rating, key, closed) = match judged {
        None if case.end <= event.tick.plus_seconds(standard_s) => return None,
        None => (1, "c7-forecast-ignored", case.end),
        Some((later, true)) if !has_own_picture(case, made, later.tick) => (1, "c7-forecast-blind", later.tick),
        Some((later, _)) => match rate_delay(later.tick.seconds_since(event.tick), standard_s) {
            good @ (3 | 4) => (good, "c7-forecast-judged", later.tick),
            late => (late, "c7-forecast-late", later.tick),
        },
    };
    let events = std::iter::once(event.no).chain(judged.map(|(later, _)| later.no)).collect();
    Some((rating, key, closed, events))
}

/// Seen or reported to the seat by somebody else than the analyst: any threat at all.
fn has_own_picture(case: &Case, made: &Forecast, at: Tick) -> bool {
    case.events.iter().take_while(|event| event.tick <= at).any(|event| match &event.kind {
        EventKind::ThreatKnown { seat, known, .. } => *seat == made.seat && known.target.stage >= Stage::Indicators,
        _ => false,
    })
}

type Judged = (u8, &'static str, Tick, Vec<EventNo>);
