//! Counterparts: when they answer, what they say, and which authority they give.

use rand::RngExt;

use super::event::{EventKind, MessageText, Party};
use super::knew;
use super::loops;
use super::messages::{Letter, send};
use super::random::{Purpose as Draw, stream};
use super::reading::{Hand, Reading, contact_no, seat_no, topic_no};
use super::state::Carries;
use crate::scenario::Scenario;
use crate::scenario::forces::{Counterpart, Purpose, Rung};
use crate::scenario::ids::{ContactId, MessageNo, RuleId, SeatId, TextKey, TopicId};
use crate::scenario::mandate::{Authority, TargetKind};
use crate::scenario::rules::{TargetKnown, ceiling};
use crate::scenario::story::Sender;

/// A message has reached the counterpart: it is told, and will answer after a delay of its own.
pub(super) fn plan(hand: &mut Hand, message: MessageNo, contact: &ContactId) {
    let scenario = hand.drill.0.clone();
    let Some(no) = contact_no(&scenario, contact) else {
        return;
    };
    mark_told(hand, &scenario, message, no);
    let (shortest, longest) = scenario.counterparts[usize::from(no)].delay_s;
    let delay_s = stream(hand.seed.0, Draw::ReplyDelay, message.0).random_range(shortest..=longest.max(shortest));
    let answers_at = hand.tick().plus_seconds(delay_s);
    hand.mail.messages[message.0 as usize].answers_at = Some(answers_at);
}

/// Counterparts whose delay is over acknowledge, and answer where they have something to say.
pub(super) fn answer(mut hand: Hand) {
    let tick = hand.tick();
    let scenario = hand.drill.0.clone();
    let is_due = |hand: &Hand, no: MessageNo| {
        let message = hand.mail.messages.get(no.0 as usize);
        message.and_then(|message| message.answers_at).is_some_and(|at| tick >= at)
    };
    let under_way = std::mem::take(&mut hand.mail.under_way);
    let (due, waiting): (Vec<MessageNo>, Vec<MessageNo>) = under_way.into_iter().partition(|no| is_due(&hand, *no));
    hand.mail.under_way = waiting;
    for no in due {
        let message = &mut hand.mail.messages[no.0 as usize];
        message.answers_at = None;
        message.answered = true;
        message.acknowledged = Some(tick);
        let (sent, carries) = (message.sent.clone(), message.carries);
        hand.write(EventKind::Acknowledged { message: no, seat: None });
        let (Party::Seat(seat), Party::Sender(Sender::Contact(contact))) = (&sent.from, &sent.to) else {
            continue;
        };
        if let Some(contact) = contact_no(&scenario, contact) {
            let asked = Asked { message: no, seat, contact, purpose: sent.purpose, topic: sent.topic.as_ref() };
            reply(&mut hand, &scenario, &asked, carries);
        }
    }
}

struct Asked<'a> {
    message: MessageNo,
    seat: &'a SeatId,
    contact: u16,
    purpose: Purpose,
    topic: Option<&'a TopicId>,
}

fn reply(hand: &mut Hand, scenario: &Scenario, asked: &Asked, carries: Carries) {
    let counterpart = &scenario.counterparts[usize::from(asked.contact)];
    let fitting = fitting_reply(counterpart, asked);
    let (text, carries) = match carries {
        Carries::Repeat => return,
        Carries::Ask(rung, permitted) => {
            let held = seat_no(scenario, asked.seat).and_then(|seat| hand.seats.grants.get(usize::from(seat)));
            if held.is_some_and(|grants| grants.contains(&(asked.contact, rung))) {
                return;
            }
            let is_granted = permitted && counterpart.may_grant.is_some_and(|most| rung <= most);
            let said = fitting.map(|(_, text)| text.clone());
            match is_granted {
                true => {
                    loops::act_on(hand, asked.message);
                    (said.unwrap_or_else(|| GRANTED.into()), Carries::Grant(asked.contact, rung))
                }
                false => (REFUSED.into(), Carries::Refuse(asked.contact, rung)),
            }
        }
        _ => match fitting {
            Some((no, text)) => {
                if !counterpart.replies[usize::from(no)].effects.is_empty() {
                    loops::act_on(hand, asked.message);
                }
                (text.clone(), Carries::Reply(asked.contact, no))
            }
            None => return,
        },
    };
    let letter = Letter {
        from: Party::Sender(Sender::Contact(counterpart.id.clone())),
        to: Party::Seat(asked.seat.clone()),
        purpose: Purpose::Inform,
        channel: counterpart.channel,
        topic: asked.topic.cloned(),
        detail: None,
        text: MessageText::Key(text),
        answers: Some(asked.message),
        acknowledge_s: None,
        carries,
    };
    send(hand, letter);
}

fn fitting_reply<'a>(counterpart: &'a Counterpart, asked: &Asked) -> Option<(u16, &'a TextKey)> {
    let fits = |topic: &Option<TopicId>| topic.is_none() || topic.as_ref() == asked.topic;
    let place = counterpart.replies.iter().position(|reply| reply.to == asked.purpose && fits(&reply.topic))?;
    Some((place as u16, &counterpart.replies[place].text))
}

/// The rules allow the rung against someone whom the seat knows of, in the matter that the request is about.
pub(super) fn rules_permit(scenario: &Scenario, reading: &Reading, seat: u16, request: &Request) -> bool {
    let matter = matter(scenario, request);
    let allows = |kind: TargetKind, known: &TargetKnown| {
        matter.contains(&kind) && request.rung <= ceiling(&scenario.rules, kind, known)
    };
    let parties = reading.knowledge.seats.get(usize::from(seat)).map_or(&[][..], |seat| &seat.parties);
    let mut parties = parties.iter().flatten().map(|known| knew::target_known(reading, known));
    let crowd = TargetKnown { confidence: 1.0, ..TargetKnown::default() };
    allows(TargetKind::Crowd, &crowd) || parties.any(|known| allows(TargetKind::ArmedParty, &known))
}

/// A request for authority.
pub(super) struct Request<'a> {
    pub to: &'a ContactId,
    pub rung: Rung,
    pub rule: Option<&'a RuleId>,
}

/// Against whom: by the named rule, else by the rules that leave it to this counterpart, else by any.
fn matter(scenario: &Scenario, request: &Request) -> Vec<TargetKind> {
    if let Some(rule) = request.rule.and_then(|id| scenario.rules.iter().find(|rule| rule.id == *id)) {
        return rule.against.clone();
    }
    let left_to_it = scenario.rules.iter().filter(|rule| rule.authority == Authority::Contact(request.to.clone()));
    let kinds: Vec<TargetKind> = left_to_it.flat_map(|rule| rule.against.iter().copied()).collect();
    if kinds.is_empty() { vec![TargetKind::ArmedParty, TargetKind::Crowd] } else { kinds }
}

fn mark_told(hand: &mut Hand, scenario: &Scenario, message: MessageNo, contact: u16) {
    let sent = &hand.mail.messages[message.0 as usize].sent;
    let Party::Seat(seat) = &sent.from else {
        return;
    };
    let (purpose, detail) = (sent.purpose, sent.detail);
    let topic = sent.topic.as_ref().and_then(|topic| topic_no(scenario, topic));
    let seat = seat_no(scenario, seat);
    let mut told = hand.mail.told.iter_mut().filter(|told| Some(told.seat) == seat && told.contact == contact);
    let told = told.find(|told| (told.purpose, told.topic, told.detail) == (purpose, topic, detail));
    if let Some(told) = told {
        told.delivered = true;
    }
}

/// What a counterpart says to a request for authority, unless its scenario has words for it.
const GRANTED: &str = "authority-granted";
const REFUSED: &str = "authority-refused";
