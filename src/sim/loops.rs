//! The closed loop of a message: sent, received, acknowledged, acted on, fed back.
//!
//! Nobody ticks a box for having acted: the first order that takes up what a message told is the act.

use super::event::{EventKind, Party};
use super::order::{Order, Target};
use super::reading::Hand;
use super::state::{Carries, Message};
use crate::scenario::Scenario;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, MessageNo, SeatId, TopicId, ZoneId};
use crate::scenario::story::{Effect, Sender};

/// Messages to the seat that the order takes up are acted on.
pub(super) fn take_up(hand: &mut Hand, seat: &SeatId, order: &Order) {
    let scenario = hand.drill.0.clone();
    let tick = hand.tick();
    let me = Party::Seat(seat.clone());
    let open = hand.mail.messages.iter_mut().filter(|message| {
        message.is_to(&me) && message.acted.is_none() && message.understood.is_some_and(|at| at <= tick)
    });
    let mut acted = Vec::new();
    for message in open.filter(|message| takes_up(&scenario, message, order)) {
        message.acted = Some(tick);
        acted.push(message.no());
    }
    for message in acted {
        hand.write(EventKind::ActedOn { message, seat: Some(seat.clone()) });
    }
}

/// The counterpart did something on the seat's message.
pub(super) fn act_on(hand: &mut Hand, message: MessageNo) {
    let tick = hand.tick();
    let open = hand.mail.messages.get_mut(message.0 as usize).filter(|message| message.acted.is_none());
    if let Some(open) = open {
        open.acted = Some(tick);
        hand.write(EventKind::ActedOn { message, seat: None });
    }
}

/// A message has been understood: an answer feeds back on what it answers, feedback on what its hearer had told.
pub(super) fn feed_back(hand: &mut Hand, by: MessageNo) {
    let tick = hand.tick();
    let Some(heard) = hand.mail.messages.get(by.0 as usize).map(|message| message.sent.clone()) else {
        return;
    };
    let is_feedback = heard.purpose == Purpose::Feedback;
    let answers = |message: &Message| {
        let is_answer = heard.answers == Some(message.no()) && (is_feedback || matches!(heard.to, Party::Seat(_)));
        let on_topic = is_feedback && heard.topic.is_some() && message.sent.topic == heard.topic;
        is_answer || (on_topic && message.sent.from == heard.to && message.sent.to == heard.from)
    };
    let open = hand.mail.messages.iter_mut();
    let open = open.filter(|message| message.fed_back.is_none() && message.delivered.is_some());
    let mut fed_back = Vec::new();
    for message in open.filter(|message| answers(message)) {
        message.fed_back = Some(tick);
        fed_back.push(message.no());
    }
    for message in fed_back {
        hand.write(EventKind::FedBack { message, by });
    }
}

/// The order deals with what the message told: its decision, its party, its wounded, its topic.
fn takes_up(scenario: &Scenario, message: &Message, order: &Order) -> bool {
    use Order::*;
    if let Reply { message: named, .. } = order {
        return *named == message.no();
    }
    if let Some((_, Target::Party(id))) = order.rung() {
        return told(scenario, message).any(|effect| matches!(effect, Effect::Know { party, .. } if party == id));
    }
    match order {
        Decide { decision, .. } => told(scenario, message).any(|effect| *effect == Effect::Open(decision.clone())),
        Treat { people_in: zone, .. }
        | Shelter { people_in: zone, .. }
        | CarryWounded { from: zone, .. }
        | Evacuate { from: zone, .. }
        | Escort { from: zone, .. }
        | RequestEvacuation { from: zone, .. } => tells_of_wounded(scenario, message, zone),
        Publish { topic, .. } | Announce { topic, .. } => message.sent.topic.as_ref() == Some(topic),
        Notify { to, topic }
        | Report { to, topic, .. }
        | Consult { to, topic }
        | ShareData { to, topic, .. }
        | RequestAdvice { to, topic } => is_passed_on(message, to, topic),
        _ => false,
    }
}

fn tells_of_wounded(scenario: &Scenario, message: &Message, zone: &ZoneId) -> bool {
    told(scenario, message).any(|effect| matches!(effect, Effect::KnowWounded { zone: of, .. } if of == zone))
}

/// To tell others of it is to act on it; to answer its sender is not.
fn is_passed_on(message: &Message, to: &ContactId, topic: &TopicId) -> bool {
    message.sent.topic.as_ref() == Some(topic) && message.sent.from != Party::Sender(Sender::Contact(to.clone()))
}

/// What the message brought about.
fn told<'a>(scenario: &'a Scenario, message: &Message) -> impl Iterator<Item = &'a Effect> + use<'a> {
    let effects: &[Effect] = match message.carries {
        Carries::Inject(no) => scenario.injects.get(usize::from(no)).map_or(&[], |inject| &inject.effects),
        Carries::Reply(contact, reply) => {
            let contact = scenario.counterparts.get(usize::from(contact));
            let reply = contact.and_then(|contact| contact.replies.get(usize::from(reply)));
            reply.map_or(&[], |reply| &reply.effects)
        }
        _ => &[],
    };
    effects.iter()
}
