//! Orders that are words: what each sends, to whom, and what is only a repetition.

use bevy::prelude::*;

use super::event::{EventKind, MessageText, Party};
use super::knew::party_known;
use super::loops;
use super::loudspeaker;
use super::messages::{Letter, forget, send};
use super::order::{Detail, Order, Statement};
use super::reading::{Hand, contact_no, topic_no};
use super::state::{Accepted, Carries, Told};
use super::{forecast, replies};
use crate::scenario::forces::{Channel, Purpose, Rung, Seat};
use crate::scenario::ids::{ContactId, MessageNo, SeatId, TopicId};
use crate::scenario::story::Sender;

/// Sends what the tick's orders say.
pub(super) fn write(mut hand: Hand, accepted: Res<Accepted>) {
    for (seat, order) in &accepted.orders {
        if let Some(id) = hand.drill.0.seats.get(usize::from(*seat)).map(|seat| seat.id.clone()) {
            loops::take_up(&mut hand, &id, order);
        }
        let answered = answered(&hand, order);
        let words = match order {
            Order::RequestAuthority { to, .. } => Words::about(to, Purpose::AskAuthority, None),
            Order::RequestEvacuation { to, .. } => Words::about(to, Purpose::AskEvacuation, None),
            Order::RequestAdvice { to, topic } => Words::about(to, Purpose::AskAdvice, Some(topic)),
            Order::Notify { to, topic } => Words::about(to, Purpose::Notify, Some(topic)),
            Order::Report { to, topic, .. } => Words::about(to, Purpose::Report, Some(topic)),
            Order::ShareData { to, topic, detail } => {
                Words { detail: Some(*detail), ..Words::about(to, Purpose::Share, Some(topic)) }
            }
            Order::Consult { to, topic } => Words::about(to, Purpose::Consult, Some(topic)),
            Order::Feedback { to, topic } => Words::about(to, Purpose::Feedback, Some(topic)),
            Order::Reply { message, purpose } => match &answered {
                Some((to, topic)) => Words { answers: Some(*message), ..Words::about(to, *purpose, topic.as_ref()) },
                None => continue,
            },
            Order::AskForecast { to } => Words::about(to, Purpose::AskForecast, None),
            Order::JudgeForecast { forecast: no, accepts, reason } => {
                if let Some(seat) = hand.drill.0.seats.get(usize::from(*seat)).map(|seat| seat.id.clone()) {
                    forecast::judge(&mut hand, seat, *no, *accepts, reason);
                }
                continue;
            }
            Order::Erase { topic } => {
                forget(&mut hand, *seat, topic);
                continue;
            }
            Order::Publish { .. }
            | Order::Acknowledge { .. }
            | Order::GrantAuthority { .. }
            | Order::Announce { .. } => {
                write_other(&mut hand, *seat, order);
                continue;
            }
            _ => continue,
        };
        let message = write_to_contact(&mut hand, *seat, order, &words);
        if let (Order::Report { says: Some(says), .. }, Some(message)) = (order, message) {
            state(&mut hand, *seat, message, says);
        }
        if let (Order::AskForecast { .. }, Some(message)) = (order, message) {
            forecast::ask(&mut hand, *seat, message);
        }
    }
}

/// Keeps what the report states beside where its sender held each party to be: places are written down nowhere else.
fn state(hand: &mut Hand, seat: u16, message: MessageNo, says: &Statement) {
    let scenario = hand.drill.0.clone();
    let reading = hand.reading();
    let held = scenario.parties.iter().zip(0..).filter_map(|(party, no)| {
        let at = party_known(&reading, seat, no)?.at;
        let zones = scenario.map().zones.iter().zip(0..);
        let near = zones.filter(|(_, zone)| reading.ground.distance_to_zone_m(*zone, at) <= BESIDE_M);
        Some((party.id.clone(), near.map(|(zone, _)| zone.id.clone()).collect()))
    });
    let held = held.collect();
    hand.write(EventKind::ReportStated { message, says: says.clone(), held });
}

/// A party this near to a zone may be reported there, in metres: people name the nearest place.
const BESIDE_M: f32 = 50.0;

struct Words<'a> {
    to: &'a ContactId,
    purpose: Purpose,
    topic: Option<&'a TopicId>,
    detail: Option<Detail>,
    answers: Option<MessageNo>,
}

/// Who sent the message that a reply names, and about what.
fn answered(hand: &Hand, order: &Order) -> Option<(ContactId, Option<TopicId>)> {
    let Order::Reply { message, .. } = order else {
        return None;
    };
    let sent = &hand.mail.messages.get(message.0 as usize)?.sent;
    let Party::Sender(Sender::Contact(contact)) = &sent.from else {
        return None;
    };
    Some((contact.clone(), sent.topic.clone()))
}

impl<'a> Words<'a> {
    fn about(to: &'a ContactId, purpose: Purpose, topic: Option<&'a TopicId>) -> Self {
        Self { to, purpose, topic, detail: None, answers: None }
    }
}

fn write_to_contact(hand: &mut Hand, seat: u16, order: &Order, words: &Words) -> Option<MessageNo> {
    let scenario = hand.drill.0.clone();
    let (contact, from) = contact_no(&scenario, words.to).zip(scenario.seats.get(usize::from(seat)))?;
    let told = Told {
        seat,
        contact,
        purpose: words.purpose,
        topic: words.topic.and_then(|topic| topic_no(&scenario, topic)),
        detail: words.detail,
        delivered: false,
    };
    let (carries, text) = match order {
        Order::RequestAuthority { to, rung, rule, reason } => {
            let request = replies::Request { to, rung: *rung, rule: rule.as_ref() };
            let permitted = replies::rules_permit(&scenario, &hand.reading(), seat, &request);
            let text = if reason.is_empty() { MessageText::Standard } else { MessageText::Typed(reason.clone()) };
            let is_pending = is_asked_already(hand, from, words.to, *rung);
            (if is_pending { Carries::Repeat } else { Carries::Ask(*rung, permitted) }, text)
        }
        // Repeating it brings no second answer and no second effect.
        _ if is_told(hand, &told) => (Carries::Repeat, MessageText::Standard),
        _ => (Carries::Nothing, MessageText::Standard),
    };
    if !is_told(hand, &told) {
        hand.mail.told.push(told);
    }
    let letter = Letter {
        from: Party::Seat(from.id.clone()),
        to: Party::Sender(Sender::Contact(words.to.clone())),
        purpose: words.purpose,
        channel: scenario.counterparts[usize::from(contact)].channel,
        topic: words.topic.cloned(),
        detail: words.detail,
        text,
        answers: words.answers,
        acknowledge_s: None,
        carries,
    };
    let from = from.id.clone();
    let sent = send(hand, letter);
    if let Some(message) = words.answers {
        acknowledge(hand, from, message);
    }
    Some(sent)
}

/// The same request still waits for its answer; a new one after a refusal is answered anew.
fn is_asked_already(hand: &Hand, from: &Seat, to: &ContactId, rung: Rung) -> bool {
    let to = Party::Sender(Sender::Contact(to.clone()));
    let mut pending = hand.mail.under_way.iter().filter_map(|no| hand.mail.messages.get(no.0 as usize));
    pending.any(|message| {
        matches!(message.carries, Carries::Ask(asked, _) if asked == rung)
            && message.sent.from == Party::Seat(from.id.clone())
            && message.is_to(&to)
    })
}

fn is_told(hand: &Hand, told: &Told) -> bool {
    hand.mail.told.iter().any(|other| Told { delivered: false, ..other.clone() } == *told)
}

fn write_other(hand: &mut Hand, seat: u16, order: &Order) {
    let Some(from) = hand.drill.0.seats.get(usize::from(seat)).map(|seat| seat.id.clone()) else {
        return;
    };
    match order {
        Order::Publish { topic, line } => {
            let letter = Letter {
                from: Party::Seat(from.clone()),
                to: Party::Public,
                purpose: Purpose::Publish,
                channel: Channel::Press,
                topic: Some(topic.clone()),
                detail: None,
                text: MessageText::Standard,
                answers: None,
                acknowledge_s: None,
                carries: Carries::Line(*line),
            };
            send(hand, letter);
            hand.write(EventKind::Published { seat: from, topic: topic.clone(), line: *line });
        }
        Order::Acknowledge { message } => acknowledge(hand, from, *message),
        Order::Announce { by, topic, line } => loudspeaker::announce(hand, from, (by, topic, *line)),
        Order::GrantAuthority { to, rung } => {
            let no = hand.drill.0.seats.iter().position(|seat| seat.id == *to);
            let Some(passed) = no.and_then(|no| hand.seats.passed.get_mut(no)) else {
                return;
            };
            if !passed.contains(&(seat, *rung)) {
                passed.push((seat, *rung));
            }
            hand.write(EventKind::AuthorityPassed { from, to: to.clone(), rung: *rung });
        }
        _ => {}
    }
}

/// Once is enough: a second acknowledgement says nothing.
fn acknowledge(hand: &mut Hand, from: SeatId, message: MessageNo) {
    let tick = hand.tick();
    let addressed = Party::Seat(from.clone());
    let open = hand.mail.messages.get_mut(message.0 as usize);
    let open = open.filter(|message| message.is_to(&addressed) && message.delivered.is_some());
    if let Some(open) = open.filter(|message| message.acknowledged.is_none()) {
        open.acknowledged = Some(tick);
        hand.write(EventKind::Acknowledged { message, seat: Some(from) });
    }
}
