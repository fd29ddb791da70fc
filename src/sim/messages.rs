//! Messages between seats and counterparts: sent, delivered over a channel, acknowledged, answered.

use bevy::prelude::*;

use super::digest::Subsystem;
use super::effects::{self, Cause};
use super::event::{EventKind, MessageText, Party, Sent};
use super::order::{Detail, Player};
use super::reading::Hand;
use super::replies;
use super::snapshot::Keep;
use super::state::{Accepted, Carries, Drill, Mail, Message, Seats};
use super::{TickSchedule, TickSet, letters};
use crate::scenario::Scenario;
use crate::scenario::forces::{Channel, Purpose, Rung};
use crate::scenario::ids::{ContactId, MessageNo, TICKS_PER_SECOND, Tick, TopicId};
use crate::scenario::story::Sender;

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
    let delayed = Tick(tick.0 + delay_s(letter.channel) * TICKS_PER_SECOND);
    let arrives =
        if is_control { delayed } else { out_until(hand, letter.channel).map_or(delayed, |until| until.max(delayed)) };
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
    });
    message
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

pub(super) fn contact_no(scenario: &Scenario, id: &ContactId) -> Option<u16> {
    scenario.counterparts.iter().position(|contact| contact.id == *id).map(|no| no as u16)
}

pub(super) fn topic_no(scenario: &Scenario, id: &TopicId) -> Option<u16> {
    scenario.topics.iter().position(|topic| topic.id == *id).map(|no| no as u16)
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
        let is_out = !is_control && out_until(&hand, message.sent.channel).is_some();
        if message.delivered.is_none() && (tick < message.sent.arrives || is_out) {
            waiting.push(no);
            continue;
        }
        if message.delivered.is_none() {
            arrive(&mut hand, no);
        }
        if hand.mail.messages[no.0 as usize].answers_at.is_some() {
            waiting.push(no);
        }
    }
    // Effects of what arrived may have sent more.
    waiting.append(&mut hand.mail.under_way);
    hand.mail.under_way = waiting;
}

fn arrive(hand: &mut Hand, no: MessageNo) {
    let tick = hand.tick();
    let message = &mut hand.mail.messages[no.0 as usize];
    message.delivered = Some(tick);
    let (to, carries, topic) = (message.sent.to.clone(), message.carries, message.sent.topic.clone());
    hand.write(EventKind::Delivered { message: no });
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
fn hear_of(hand: &mut Hand, scenario: &Scenario, seat: usize, topic: Option<&TopicId>) {
    let topic = topic.and_then(|topic| topic_no(scenario, topic));
    let known = hand.knowledge.seats.get_mut(seat);
    if let Some(heard) = known.zip(topic).and_then(|(known, topic)| known.topics.get_mut(usize::from(topic))) {
        *heard = true;
    }
}

fn bring_about(hand: &mut Hand, scenario: &Scenario, seat: u16, carries: Carries) {
    match carries {
        Carries::Nothing | Carries::Repeat | Carries::Ask(..) => {}
        Carries::Inject(no) => {
            let effects = &scenario.injects[usize::from(no)].effects;
            for (place, effect) in effects.iter().enumerate().filter(|(_, effect)| effects::is_told(effect)) {
                effects::apply(hand, effect, Cause::Inject(no), place as u16);
            }
        }
        Carries::Reply(contact, reply) => {
            let effects = &scenario.counterparts[usize::from(contact)].replies[usize::from(reply)].effects;
            for (place, effect) in effects.iter().enumerate() {
                effects::apply(hand, effect, Cause::Reply(contact, reply), place as u16);
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

fn out_until(hand: &Hand, channel: Channel) -> Option<Tick> {
    let tick = hand.tick();
    hand.mail.outages.iter().find(|(out, until)| *out == channel && tick < *until).map(|(_, until)| *until)
}

/// Seconds from sending to being there (C): raising a station, ringing through, opening what came.
fn delay_s(channel: Channel) -> u32 {
    match channel {
        Channel::InPerson | Channel::Loudspeaker => 0,
        Channel::Radio => 1,
        Channel::Phone | Channel::Hotline | Channel::Press => 2,
        Channel::Email => 4,
    }
}
