//! Messages between seats and counterparts: sent, delivered over a channel, acknowledged, answered.

use bevy::prelude::*;

use super::digest::Subsystem;
use super::effects::{self, Cause};
use super::event::{EventKind, MessageText, Party, Sent};
use super::order::{Detail, Player};
use super::reading::{Hand, topic_no};
use super::replies;
use super::snapshot::Keep;
use super::state::{Accepted, Carries, Drill, Mail, Message, SeatKnowledge, Seats};
use super::{TickSchedule, TickSet, channel, letters, loops, reports};
use crate::scenario::Scenario;
use crate::scenario::document::Topic;
use crate::scenario::forces::{Channel, Purpose, Rung};
use crate::scenario::ids::{MessageNo, SeatId, Tick, TopicId};
use crate::scenario::matter::Matter;
use crate::scenario::story::{Effect, Sender};

pub(super) fn plugin(app: &mut App) {
    let seats = app.world().resource::<Drill>().0.seats.len();
    let empty = vec![Vec::new(); seats];
    app.keep(Subsystem::Mail, Mail::default());
    app.keep(Subsystem::Seats, Seats { player: vec![Player::Bot; seats], grants: empty.clone(), passed: empty });
    let steps = (letters::write, whisper, deliver, replies::answer).chain();
    app.add_systems(TickSchedule, steps.in_set(TickSet::Messages));
}

/// Puts a letter on its way; it arrives after its channel's delay, and after the channel's outage.
pub(super) fn send(hand: &mut Hand, letter: Letter) -> MessageNo {
    let tick = hand.tick();
    let message = MessageNo(hand.mail.messages.len() as u32);
    let is_control = letter.from == Party::Sender(Sender::Control);
    let figures = channel::figures(&hand.drill.0, letter.channel);
    let spreads_s = if letter.to == Party::Public { figures.spreads_s } else { 0 };
    let arrives = if is_control {
        tick.plus_seconds(figures.delay_s)
    } else {
        let seat = seat_of(&letter.from).or(seat_of(&letter.to)).cloned();
        let is_unasked = seat_of(&letter.from).is_none() && letter.answers.is_none();
        let begins = channel::take_line(hand, letter.channel, seat.as_ref(), is_unasked);
        let delayed = begins.plus_seconds(figures.delay_s + spreads_s);
        out_until(hand, letter.channel).map_or(delayed, |until| until.max(delayed))
    };
    let sent = Sent {
        message,
        from: letter.from,
        to: letter.to,
        purpose: letter.purpose,
        channel: letter.channel,
        topic: letter.topic,
        detail: letter.detail,
        text: letter.text,
        arrives,
        acknowledge_by: letter.acknowledge_s.map(|seconds| arrives.plus_seconds(seconds)),
        answers: letter.answers,
    };
    hand.write(EventKind::Sent(Box::new(sent.clone())));
    hand.mail.under_way.push(message);
    hand.mail.messages.push(Message {
        sent,
        at: tick,
        delivered: None,
        acknowledged: None,
        answers_at: None,
        answered: false,
        carries: letter.carries,
        understood: None,
        taken_in: false,
        acted: None,
        fed_back: None,
    });
    message
}

fn seat_of(party: &Party) -> Option<&SeatId> {
    match party {
        Party::Seat(seat) => Some(seat),
        Party::Sender(_) | Party::Public => None,
    }
}

/// A message before it is numbered.
pub(super) struct Letter {
    pub from: Party,
    pub to: Party,
    pub purpose: Purpose,
    pub channel: Channel,
    pub topic: Option<TopicId>,
    pub detail: Option<Detail>,
    pub text: MessageText,
    pub answers: Option<MessageNo>,
    pub acknowledge_s: Option<u32>,
    pub carries: Carries,
}

/// The seat holds the rung from now on.
pub(super) fn grant(hand: &mut Hand, contact: u16, seat: u16, rung: Rung) {
    let scenario = hand.drill.0.clone();
    let Some(grants) = hand.seats.grants.get_mut(usize::from(seat)) else {
        return;
    };
    if !grants.contains(&(contact, rung)) {
        grants.push((contact, rung));
    }
    let from = scenario.counterparts[usize::from(contact)].id.clone();
    let seat = scenario.seats[usize::from(seat)].id.clone();
    hand.write(EventKind::AuthorityGranted { from, seat, rung });
}

/// The instructor's words are there at once, whatever is out.
fn whisper(mut hand: Hand, accepted: Res<Accepted>) {
    for (seat, text) in &accepted.whispers {
        let Some(seat) = hand.drill.0.seats.get(usize::from(*seat)).map(|seat| seat.id.clone()) else {
            continue;
        };
        let letter = Letter {
            from: Party::Sender(Sender::Control),
            to: Party::Seat(seat),
            purpose: Purpose::Inform,
            channel: Channel::InPerson,
            topic: None,
            detail: None,
            text: MessageText::Typed(text.clone()),
            answers: None,
            acknowledge_s: None,
            carries: Carries::Nothing,
        };
        send(&mut hand, letter);
    }
}

/// Everything that is due and whose channel works, in the order in which it was sent.
fn deliver(mut hand: Hand) {
    let tick = hand.tick();
    let under_way = std::mem::take(&mut hand.mail.under_way);
    let mut waiting = Vec::new();
    for no in under_way {
        let Some(message) = hand.mail.messages.get(no.0 as usize) else {
            continue;
        };
        let is_control = message.sent.from == Party::Sender(Sender::Control);
        if message.delivered.is_none() {
            let is_out = !is_control && out_until(&hand, message.sent.channel).is_some();
            let waits = tick < message.sent.arrives || is_out;
            if waits || channel::is_out_of_reach(&hand.drill.0, &hand.reading(), &message.sent) {
                waiting.push(no);
                continue;
            }
            arrive(&mut hand, no);
        }
        take_in_if_understood(&mut hand, no);
        let message = &hand.mail.messages[no.0 as usize];
        let is_read = message.taken_in || message.understood.is_none();
        if !is_read || message.answers_at.is_some() {
            waiting.push(no);
        }
    }
    // Effects of what arrived may have sent more.
    waiting.append(&mut hand.mail.under_way);
    hand.mail.under_way = waiting;
}

fn arrive(hand: &mut Hand, no: MessageNo) {
    let tick = hand.tick();
    let sent = &hand.mail.messages[no.0 as usize].sent;
    let understood = channel::understood_in_s(&hand.drill.0, &hand.reading(), sent).map(|in_s| tick.plus_seconds(in_s));
    let message = &mut hand.mail.messages[no.0 as usize];
    (message.delivered, message.understood) = (Some(tick), understood);
    hand.write(EventKind::Delivered { message: no });
    if understood.is_none() {
        hand.write(EventKind::NotUnderstood { message: no });
    }
}

/// Once its reader understands a message, it does what it does.
fn take_in_if_understood(hand: &mut Hand, no: MessageNo) {
    let tick = hand.tick();
    let message = &mut hand.mail.messages[no.0 as usize];
    if message.taken_in || message.understood.is_none_or(|at| tick < at) {
        return;
    }
    message.taken_in = true;
    let (to, carries, topic) = (message.sent.to.clone(), message.carries, message.sent.topic.clone());
    if message.delivered != message.understood {
        hand.write(EventKind::Understood { message: no });
    }
    loops::feed_back(hand, no);
    match to {
        Party::Seat(seat) => {
            let scenario = hand.drill.0.clone();
            let Some(seat) = scenario.seats.iter().position(|other| other.id == seat) else {
                return;
            };
            hear_of(hand, &scenario, seat, topic.as_ref());
            bring_about(hand, &scenario, seat as u16, carries);
        }
        Party::Sender(Sender::Contact(contact)) => replies::plan(hand, no, &contact),
        Party::Sender(_) | Party::Public => {}
    }
}

/// A seat can write about what it was told of.
pub(super) fn hear_of(hand: &mut Hand, scenario: &Scenario, seat: usize, topic: Option<&TopicId>) {
    let topic = topic.and_then(|topic| topic_no(scenario, topic));
    let known = hand.knowledge.seats.get_mut(seat);
    if let Some(heard) = known.zip(topic).and_then(|(known, topic)| known.topics.get_mut(usize::from(topic))) {
        *heard = true;
    }
}

/// A seat that comes to know a party, or of people hurt, can write about it; protected data it has only from those who
/// give it.
pub(super) fn know_of(known: &mut SeatKnowledge, scenario: &Scenario, what: &Matter) {
    let is_about = |topic: &Topic| !topic.protected && scenario.matters(topic).is_some_and(|all| all.contains(what));
    for (topic, heard) in scenario.topics.iter().zip(&mut known.topics) {
        *heard |= is_about(topic);
    }
}

/// What was held of the topic is destroyed; the seat can write about it no more, until it is told again.
pub(super) fn forget(hand: &mut Hand, seat: u16, topic: &TopicId) {
    let scenario = hand.drill.0.clone();
    let (seat, no) = (usize::from(seat), topic_no(&scenario, topic));
    let known = hand.knowledge.seats.get_mut(seat);
    if let Some(held) = known.zip(no).and_then(|(known, no)| known.topics.get_mut(usize::from(no))) {
        *held = false;
        hand.write(EventKind::Erased { seat: scenario.seats[seat].id.clone(), topic: topic.clone() });
    }
}

fn bring_about(hand: &mut Hand, scenario: &Scenario, seat: u16, carries: Carries) {
    match carries {
        Carries::Nothing | Carries::Repeat | Carries::Ask(..) | Carries::Line(_) => {}
        Carries::Inject(no) => {
            let inject = &scenario.injects[usize::from(no)];
            for (place, effect) in inject.effects.iter().enumerate().filter(|(_, effect)| effects::is_told(effect)) {
                // Others to whom it was sent know it once their own copy is there.
                let waits = |other: &u16| {
                    scenario.seats.get(usize::from(*other)).is_some_and(|one| inject.to.contains(&one.id))
                };
                let mut knowing = reports::named(scenario, effect);
                knowing.retain(|other| !waits(other));
                tell(hand, effect, (Cause::Inject(no), place as u16), seat, knowing);
            }
        }
        Carries::Copy(no) => {
            for (place, effect) in scenario.injects[usize::from(no)].effects.iter().enumerate() {
                reports::tell(hand, effect, Cause::Inject(no), place as u16, &[seat]);
            }
        }
        Carries::Reply(contact, reply) => {
            let effects = &scenario.counterparts[usize::from(contact)].replies[usize::from(reply)].effects;
            for (place, effect) in effects.iter().enumerate() {
                let knowing = reports::named(scenario, effect);
                tell(hand, effect, (Cause::Reply(contact, reply), place as u16), seat, knowing);
            }
        }
        Carries::Grant(contact, rung) => grant(hand, contact, seat, rung),
        Carries::Refuse(contact, rung) => {
            let from = scenario.counterparts[usize::from(contact)].id.clone();
            let seat = scenario.seats[usize::from(seat)].id.clone();
            hand.write(EventKind::AuthorityRefused { from, seat, rung });
        }
    }
}

/// What was delivered counts as known by whoever got it; everything else that it brings about happens in the drill.
fn tell(hand: &mut Hand, effect: &Effect, (cause, place): (Cause, u16), seat: u16, mut knowing: Vec<u16>) {
    if matches!(effect, Effect::Know { .. } | Effect::KnowWounded { .. }) {
        if !knowing.contains(&seat) {
            knowing.push(seat);
        }
        reports::tell(hand, effect, cause, place, &knowing);
    } else {
        effects::apply(hand, effect, cause, place);
    }
}

fn out_until(hand: &Hand, channel: Channel) -> Option<Tick> {
    let tick = hand.tick();
    hand.mail.outages.iter().find(|(out, until)| *out == channel && tick < *until).map(|(_, until)| *until)
}
