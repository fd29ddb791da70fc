//! Needs to know that the scenario declares: the lines of coordination, and whatever else a rubric ties to a message.
//!
//! A need is closed by the first message of a person's seat to that counterpart on that topic. What was sent before the
//! need opened counts as in time, once the seat could know what it was about: telling early never rates lower. Where the
//! drill says what a report has to hold, what it states and whether it was kept up to date count as well.

use super::{needs_content, needs_updates};
use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{MessageNo, Tick};
use crate::scenario::rubric::{Line, Need};
use crate::sim::event::{Event, EventKind, Sent};

/// A false report that was put right rates at most this; one that was not, what it states.
const CORRECTED_MOST: u8 = 2;
/// Its sentence gives the time by which it was early.
const BEFORE_KEY: &str = "need-told-before";

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut opened: Vec<(&Need, &Event)> = Vec::new();
    for event in case.events {
        let EventKind::NeedOpened { need: id } = &event.kind else { continue };
        let Some(need) = case.scenario.rubric.needs.iter().find(|need| need.id == *id) else { continue };
        // A need opens once; a second opening in a damaged record adds nothing.
        if !opened.iter().any(|(known, _)| known.id == need.id) {
            opened.push((need, event));
        }
    }
    findings.items.extend(opened.into_iter().filter_map(|(need, event)| item(case, need, event)));
}

fn item(case: &Case, need: &Need, opening: &Event) -> Option<EvidenceItem> {
    let opened = opening.tick;
    let seats = case.people_at(opened);
    let waiting = seats.first()?;
    let tellings: Vec<Telling> = case.sent().filter(|(event, sent)| answers(case, need, opened, event, sent)).collect();
    let over = case.end > opened.plus_seconds(need.within_s);
    let best = best(case, need, opened, &tellings);
    if best.is_none() && !over {
        return None;
    }
    let told = best.as_ref().map(|best| best.telling);
    let mut delay_s = told.map(|(event, _)| event.tick.seconds_since(opened));
    let ahead_s = told.map(|(event, _)| opened.seconds_since(event.tick)).filter(|ahead_s| *ahead_s > 0.0);
    let told_key = |in_time: &'static str| if ahead_s.is_some() { BEFORE_KEY } else { in_time };
    let timely = match (told, delay_s) {
        (Some((_, sent)), Some(delay)) => match rate_delay(delay, need.within_s) {
            4 if arrived(case, sent.message) => (4, Reason::new(told_key("need-told-closed"))),
            4 | 3 => (3, Reason::new(told_key("need-told"))),
            late => (late, Reason::new("need-told-late")),
        },
        _ => (0, Reason::new("need-not-told")),
    };
    let mut events: Vec<_> = std::iter::once(opening.no).chain(told.map(|(event, _)| event.no)).collect();
    let (mut rating, mut reason) = timely;
    if let Some(fault) = best.and_then(|best| best.content).filter(|fault| fault.rating < rating) {
        (rating, reason) = (fault.rating, fault.reason);
        // The report that was amiss is the one that is named, whichever told it best.
        if let Some((event, _)) = fault.of.filter(|(event, _)| !events.contains(&event.no)) {
            delay_s = Some(event.tick.seconds_since(opened));
            events.push(event.no);
        }
    }
    // Who told late owes nothing more: an earlier report must never rate lower than a later one of the same content.
    if rating >= 3
        && let Some(missed) = needs_updates::missed(case, need, (waiting, opened), &tellings)
    {
        (rating, reason) = (2, missed.reason);
        events.push(missed.event);
    }
    delay_s = if reason.key.as_str() == BEFORE_KEY { ahead_s } else { delay_s };
    let from = told.and_then(|(_, sent)| seat_to_contact(sent)).map_or(waiting, |(seat, _)| seat);
    let reason = reason
        .name("contact", case.contact_name(&need.contact))
        .name("topic", case.topic_name(&need.topic))
        .seconds("delay", delay_s.unwrap_or(0.0))
        .seconds("standard", need.within_s as f32);
    Some(EvidenceItem {
        line: need.line,
        seat: from.clone(),
        with: seats.iter().filter(|seat| *seat != from).cloned().collect(),
        opened,
        closed: told.map_or(case.end, |(event, _)| event.tick.max(opened)),
        rating,
        weight: need.gravity * difficulty(case, opened, None),
        cause: Cause::Duty(need.id.clone(), need.duty.clone()),
        events,
        reason,
        knew: Vec::new(),
    })
}

/// The telling that rates best by its time and its content, the earliest of equals: an incomplete report is made good by
/// a whole one. What was said wrongly stays said, and as the last word it is what the other side goes by.
fn best<'a, 't>(case: &Case, need: &Need, opened: Tick, tellings: &'t [Telling<'a>]) -> Option<Best<'a, 't>> {
    let Some(form) = &need.report else {
        return tellings.first().map(|telling| Best { telling, content: None });
    };
    let mut best: Option<(u8, Best)> = None;
    let (mut was_wrong, mut last_wrong) = (false, None);
    for telling in tellings {
        let timely = rate_delay(telling.0.tick.seconds_since(opened), need.within_s);
        let fault = needs_content::fault(case, form, telling);
        let is_wrong = fault.as_ref().is_some_and(|fault| fault.is_wrong);
        let content = fault.map(|fault| Amiss { rating: fault.rating, reason: fault.reason, of: Some(telling) });
        last_wrong = content.clone().filter(|_| is_wrong);
        was_wrong |= is_wrong;
        let rating = content.as_ref().map_or(timely, |amiss| timely.min(amiss.rating));
        if best.as_ref().is_none_or(|(most, _)| rating > *most) {
            best = Some((rating, Best { telling, content }));
        }
    }
    let (_, mut best) = best?;
    let reason = Reason::new("need-told-corrected");
    let corrected = was_wrong.then_some(Amiss { rating: CORRECTED_MOST, reason, of: None });
    let stated = [best.content.take(), last_wrong.or(corrected)];
    best.content = stated.into_iter().flatten().min_by_key(|amiss| amiss.rating);
    Some(best)
}

fn answers(case: &Case, need: &Need, opened: Tick, event: &Event, sent: &Sent) -> bool {
    let Some((seat, contact)) = seat_to_contact(sent) else { return false };
    let on_topic = match &sent.topic {
        Some(topic) => *topic == need.topic,
        // A call for evacuation tells the medical chain of the casualties, whatever topic it bears.
        None => need.line == Line::C9 && sent.purpose == Purpose::AskEvacuation,
    };
    *contact == need.contact
        && on_topic
        && case.is_person(seat, event.tick)
        && event.tick >= case.could_be_told(need, opened)
        && !case.says_nothing(event, sent)
}

/// Delivered, acknowledged or answered.
fn arrived(case: &Case, message: MessageNo) -> bool {
    case.events.iter().any(|event| match &event.kind {
        EventKind::Delivered { message: of } | EventKind::Acknowledged { message: of, .. } => *of == message,
        EventKind::Sent(sent) => sent.answers == Some(message),
        _ => false,
    })
}

/// A message that answers a need.
pub(super) type Telling<'a> = (&'a Event, &'a Sent);

struct Best<'a, 't> {
    telling: &'t Telling<'a>,
    content: Option<Amiss<'a, 't>>,
}

/// What is amiss with what was said, how that rates, and in which telling.
#[derive(Clone)]
struct Amiss<'a, 't> {
    rating: u8,
    reason: Reason,
    of: Option<&'t Telling<'a>>,
}
