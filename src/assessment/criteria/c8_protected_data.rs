//! C8, protected data: purpose, minimum, consent, recipient, and none after its time. One duty for each seat and protected
//! topic, judged by the worst share. The identity goes to nobody. Where the drill says who asks those concerned, nothing goes
//! before they have answered, nor to whom they did not agree; imminent danger to life does not wait for it. One more share
//! without need is never better than the seat's worst on this line: it must not dilute a breach.

use super::c8_expiry::expires;
use crate::assessment::card::{EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::assessment::subject::{is_protected, presses};
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, EventNo, SeatId, Tick, TopicId};
use crate::scenario::rubric::{Line, Scale};
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, Party, Sent};
use crate::sim::order::Detail;

const GRAVITY: f32 = 2.0;
/// What was to be kept no longer rates at most this, however little of it goes.
const EXPIRED_MOST: u8 = 1;
/// Over-sharing rates at most this.
const OVER_SHARED_MOST: u8 = 1;
/// Who had not agreed, and who had agreed to others only.
const BEFORE_CONSENT_MOST: u8 = 1;
const BEYOND_CONSENT_MOST: u8 = 0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut duties: Vec<Duty> = Vec::new();
    for event in case.events.iter().filter(|event| may_share(case, event)) {
        for share in shares(case, event) {
            let Share { seat, topic, to, .. } = share;
            if !is_protected(case, topic) || !case.is_person(seat, event.tick) {
                continue;
            }
            let expired = is_expired(case, topic, event.tick).then_some((EXPIRED_MOST, "c8-expired"));
            let consent = to.and_then(|contact| consent_limit(case, event, seat, contact, topic));
            let limits = [consent, expired].into_iter().flatten().filter(|(most, _)| *most < share.rating);
            let (rating, key) = limits.min_by_key(|one| one.0).unwrap_or((share.rating, share.key));
            let at = (event.tick, event.no);
            match duties.iter_mut().find(|duty| duty.seat == seat && duty.topic == topic) {
                Some(duty) if rating < duty.rating => (duty.rating, duty.key, duty.worst) = (rating, key, at),
                Some(_) => {}
                None => duties.push(Duty { seat, topic, rating, key, opened: at, worst: at }),
            }
        }
    }
    for duty in &duties {
        close(case, findings, duty, worst_of(findings, &duties, duty.seat));
    }
}

/// Most messages are on topics that anybody may hear of.
fn may_share(case: &Case, event: &Event) -> bool {
    match &event.kind {
        EventKind::Sent(sent) => sent.topic.as_ref().is_some_and(|topic| is_protected(case, topic)),
        _ => true,
    }
}

/// What the event shares: a message, an answer to a decision that hands something over, or words for everybody.
pub(in crate::assessment) fn shares<'a>(case: &Case<'a>, event: &'a Event) -> Vec<Share<'a>> {
    match &event.kind {
        EventKind::Sent(sent) => sent_share(case, event, sent).into_iter().collect(),
        EventKind::Decided { decision, seat, option, .. } => {
            let option = case.scenario.decision(decision).and_then(|known| known.option(option));
            let handed = option.map_or(&[][..], |option| &option.shares).iter();
            handed.map(|one| share(case, event, seat, &one.to, &one.topic, Some(one.detail))).collect()
        }
        EventKind::Published { seat, topic, .. } => vec![to_all(seat, topic, "c8-published")],
        EventKind::Announced { seat, topic, .. } => vec![to_all(seat, topic, "c8-announced")],
        _ => Vec::new(),
    }
}

fn sent_share<'a>(case: &Case, event: &Event, sent: &'a Sent) -> Option<Share<'a>> {
    let (seat, contact) = seat_to_contact(sent)?;
    let topic = sent.topic.as_ref()?;
    // Asking for advice or consent shares nothing.
    if matches!(sent.purpose, Purpose::AskAdvice | Purpose::Consult) && sent.detail.is_none() {
        return None;
    }
    Some(share(case, event, seat, contact, topic, sent.detail))
}

fn share<'a>(
    case: &Case,
    event: &Event,
    seat: &'a SeatId,
    contact: &'a ContactId,
    topic: &'a TopicId,
    detail: Option<Detail>,
) -> Share<'a> {
    let (rating, key) = match detail {
        Some(Detail::Identity) => (0, "c8-identity"),
        _ if needs_it(case, contact, topic) => (4, "c8-trend-to-need"),
        _ if asked_for(case, event, contact, topic) => (3, "c8-trend-asked"),
        _ => (OVER_SHARED_MOST, "c8-no-need"),
    };
    Share { seat, topic, to: Some(contact), detail, rating, key }
}

/// Whoever is there hears it.
fn to_all<'a>(seat: &'a SeatId, topic: &'a TopicId, key: &'static str) -> Share<'a> {
    Share { seat, topic, to: None, detail: None, rating: 0, key }
}

/// The time for which it may be kept is over, from its first mention in the drill.
fn is_expired(case: &Case, topic: &TopicId, at: Tick) -> bool {
    expires(case, topic).is_some_and(|expiry| at > expiry)
}

/// The most that a share rates for want of consent, with its reason.
fn consent_limit(
    case: &Case,
    event: &Event,
    seat: &SeatId,
    contact: &ContactId,
    topic: &TopicId,
) -> Option<(u8, &'static str)> {
    let topic = case.scenario.topics.iter().find(|known| known.id == *topic)?;
    let consent = topic.consent.as_ref()?;
    if *contact == consent.asked || presses(case, seat, event) {
        return None;
    }
    let asked = case.consults(&consent.asked, &topic.id).take_while(|(at, _)| at.no < event.no);
    let mut questions = asked.filter(|(_, sent)| sent.detail.is_none());
    match questions.any(|(_, sent)| case.is_answered(sent, event.no, event.tick)) {
        false => Some((BEFORE_CONSENT_MOST, "c8-before-consent")),
        true => (!consent.to.contains(contact)).then_some((BEYOND_CONSENT_MOST, "c8-beyond-consent")),
    }
}

fn needs_it(case: &Case, contact: &ContactId, topic: &TopicId) -> bool {
    case.scenario.rubric.needs.iter().any(|need| need.contact == *contact && need.topic == *topic)
}

/// The recipient had written about the topic first: the purpose is known, and a trend answers it.
fn asked_for(case: &Case, event: &Event, contact: &ContactId, topic: &TopicId) -> bool {
    let asker = Party::Sender(Sender::Contact(contact.clone()));
    let mut before = case.sent().take_while(|(earlier, _)| earlier.no < event.no);
    before.any(|(_, earlier)| earlier.from == asker && earlier.topic.as_ref() == Some(topic))
}

/// The seat's worst on the line, by its shares and by what it decided.
fn worst_of(findings: &Findings, duties: &[Duty], seat: &SeatId) -> u8 {
    let items = findings.items.iter().filter(|item| item.line == Line::C8 && item.seat == *seat);
    let shares = duties.iter().filter(|duty| duty.seat == seat);
    items.map(|item| item.rating).chain(shares.map(|duty| duty.rating)).min().unwrap_or_default()
}

fn close(case: &Case, findings: &mut Findings, duty: &Duty, worst: u8) {
    let reason = Reason::new(duty.key).name("topic", case.topic_name(duty.topic));
    let mut events = vec![duty.opened.1, duty.worst.1];
    events.dedup();
    if duty.key == "c8-identity" {
        findings.hard_fails.push(HardFail {
            kind: HardFailKind::IdentityShared,
            scale: Scale::Coordination,
            seat: duty.seat.clone(),
            with: Vec::new(),
            tick: duty.worst.0,
            events: vec![duty.worst.1],
            reason: reason.clone(),
        });
    }
    findings.items.push(EvidenceItem {
        line: Line::C8,
        seat: duty.seat.clone(),
        with: Vec::new(),
        opened: duty.opened.0,
        closed: duty.worst.0,
        rating: if duty.rating <= OVER_SHARED_MOST { duty.rating.min(worst) } else { duty.rating },
        weight: GRAVITY * difficulty(case, duty.opened.0, None),
        cause: doctrine("source-protected-data"),
        events,
        reason,
        knew: Vec::new(),
    });
}

/// Something of a topic that went to somebody, or to everybody.
pub(in crate::assessment) struct Share<'a> {
    pub seat: &'a SeatId,
    pub topic: &'a TopicId,
    /// Absent where it went to all.
    pub to: Option<&'a ContactId>,
    pub detail: Option<Detail>,
    pub rating: u8,
    key: &'static str,
}

struct Duty<'a> {
    seat: &'a SeatId,
    topic: &'a TopicId,
    rating: u8,
    key: &'static str,
    opened: (Tick, EventNo),
    worst: (Tick, EventNo),
}
