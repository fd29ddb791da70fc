//! C10, public line: a rumour or a media question is answered in time, with verified facts, cleared and frank about harm.
//!
//! Facts are cleared where the drill says by whom: asked about the topic, and answered or awaited long enough. A word that it
//! is being looked into states nothing, and needs no clearance.

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{EventNo, SeatId, Tick, TopicId};
use crate::scenario::rubric::Line;
use crate::scenario::sharing::Clearance;
use crate::scenario::story::{Effect, InjectKind};
use crate::sim::event::{Event, EventKind, Party, Sent};
use crate::sim::order::PublicLine;

const GRAVITY: f32 = 1.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    findings.items.extend(questions(case).into_iter().filter_map(|(topic, event)| item(case, topic, event)));
}

/// Topics that the public asks about, each with the event that first raised it.
pub(super) fn questions<'a>(case: &Case<'a>) -> Vec<(&'a TopicId, &'a Event)> {
    let mut opened: Vec<(&TopicId, &Event)> = Vec::new();
    for event in case.events {
        if let Some(topic) = question(case, &event.kind)
            && !opened.iter().any(|(known, _)| *known == topic)
        {
            opened.push((topic, event));
        }
    }
    opened
}

/// The topic of a rumour, or of an inject from the media or the social networks.
fn question<'a>(case: &Case<'a>, kind: &'a EventKind) -> Option<&'a TopicId> {
    match kind {
        EventKind::RumourSpread { topic, .. } => Some(topic),
        EventKind::InjectFired { inject } => {
            let inject = case.scenario.injects.iter().find(|known| known.id == *inject)?;
            let public = matches!(inject.kind, InjectKind::Media | InjectKind::Social);
            inject.topic.as_ref().filter(|_| public)
        }
        _ => None,
    }
}

fn item(case: &Case, topic: &TopicId, opening: &Event) -> Option<EvidenceItem> {
    let waiting = case.people_at(opening.tick).into_iter().next()?;
    let lines = lines(case, topic);
    let standard_s = case.scenario.rubric.standards.report_s;
    let deadline = opening.tick.plus_seconds(standard_s);
    let first = lines.first();
    let late = first.is_some_and(|line| line.at > deadline);
    let facts = lines.iter().find(|line| line.said == PublicLine::Facts);
    let denied = lines.iter().any(|line| line.said == PublicLine::Denial);
    let (rating, key) = match (first, facts) {
        (None, _) if case.end <= deadline => return None,
        (None, _) => (1, "c10-silent"),
        _ if denied => (0, "c10-denied"),
        _ if late => (1, "c10-late"),
        (_, Some(facts)) => stated(case, topic, opening, facts),
        _ => (3, "c10-holding"),
    };
    let asked = facts.and_then(|facts| asked_to_clear(case, topic, facts));
    let seat = first.map_or(waiting, |line| line.seat.clone());
    Some(EvidenceItem {
        line: Line::C10,
        seat,
        with: Vec::new(),
        opened: opening.tick,
        closed: first.map_or(case.end, |line| line.at.max(opening.tick)),
        rating,
        weight: GRAVITY * difficulty(case, opening.tick, None),
        cause: doctrine("source-public-line"),
        events: std::iter::once(opening.no)
            .chain(asked.map(|(event, _)| event.no))
            .chain(lines.iter().take(2).map(|line| line.event))
            .collect(),
        reason: Reason::new(key).name("topic", case.topic_name(topic)).seconds("standard", standard_s as f32),
        knew: Vec::new(),
    })
}

/// What persons said to the public about the topic.
pub(super) fn lines<'a>(case: &Case<'a>, topic: &TopicId) -> Vec<Published<'a>> {
    let published = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::Published { seat, topic: on, line } if on == topic && case.is_person(seat, event.tick) => {
            Some(Published { seat, said: *line, at: event.tick, event: event.no })
        }
        // Facts from a loudspeaker reach those around it; a denial goes round.
        EventKind::Announced { seat, topic: on, line: said @ PublicLine::Denial, .. }
            if on == topic && case.is_person(seat, event.tick) =>
        {
            Some(Published { seat, said: *said, at: event.tick, event: event.no })
        }
        _ => None,
    });
    published.collect()
}

/// Facts in time. Nobody had checked them: worse where somebody would have before clearing them.
fn stated(case: &Case, topic: &TopicId, opening: &Event, facts: &Published) -> (u8, &'static str) {
    let clearance = case.scenario.rubric.clearance.as_ref().filter(|clearance| had_time(case, clearance, opening));
    let asked = asked_to_clear(case, topic, facts);
    match (clearance, asked) {
        (None, _) if verified(case, topic, facts) => (4, "c10-facts"),
        (None, _) => (2, "c10-unverified"),
        (Some(clearance), Some(asked)) if is_cleared(case, clearance, asked, facts) => (4, "c10-cleared"),
        (Some(_), Some(_)) => (3, "c10-not-awaited"),
        (Some(_), None) if verified(case, topic, facts) => (2, "c10-not-cleared"),
        (Some(_), None) => (1, "c10-unverified"),
    }
}

/// The way to who clears was open early enough for an answer, by what the drill had put out before the question.
fn had_time(case: &Case, clearance: &Clearance, opening: &Event) -> bool {
    let way = case.contact(&clearance.contact).map(|contact| contact.channel);
    let until = case.events.iter().take_while(|event| event.no < opening.no).filter_map(|event| {
        let EventKind::InjectFired { inject } = &event.kind else { return None };
        let inject = case.scenario.injects.iter().find(|known| known.id == *inject)?;
        let ends = inject.effects.iter().filter_map(|effect| match effect {
            Effect::Outage { channel, for_s } if Some(*channel) == way => Some(event.tick.plus_seconds(*for_s)),
            _ => None,
        });
        ends.max()
    });
    let open = until.max().unwrap_or_default().max(opening.tick);
    open.plus_seconds(clearance.wait_s) <= opening.tick.plus_seconds(case.scenario.rubric.standards.report_s)
}

/// The first question of a person about the topic, before it was said, to who clears.
fn asked_to_clear<'a>(case: &Case<'a>, topic: &TopicId, facts: &Published) -> Option<(&'a Event, &'a Sent)> {
    let clears = &case.scenario.rubric.clearance.as_ref()?.contact;
    case.consults(clears, topic).next().filter(|(event, _)| event.no < facts.event)
}

/// The answer was there, or there was no time for more waiting.
fn is_cleared(case: &Case, clearance: &Clearance, (event, asked): (&Event, &Sent), facts: &Published) -> bool {
    case.is_answered(asked, facts.event, facts.at) || facts.at >= event.tick.plus_seconds(clearance.wait_s)
}

/// The seat had asked or been told about the topic by someone before it spoke.
fn verified(case: &Case, topic: &TopicId, facts: &Published) -> bool {
    case.sent().any(|(event, sent)| {
        let asked = sent.from == Party::Seat(facts.seat.clone())
            && matches!(sent.purpose, Purpose::Consult | Purpose::Report | Purpose::AskAdvice);
        event.tick < facts.at && sent.topic.as_ref() == Some(topic) && asked
    })
}

pub(super) struct Published<'a> {
    seat: &'a SeatId,
    pub said: PublicLine,
    pub at: Tick,
    pub event: EventNo,
}
