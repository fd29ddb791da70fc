//! What a message still wants of the seat: that it takes note, an answer, and word of what came of it.

use super::letter::Letter;
use super::{PlayModel, hints, waiting};
use crate::exercise::view::{LogEntry, MessageView};
use crate::scenario::forces::{OrganisationKind, Purpose};
use crate::scenario::ids::{ContactId, MessageNo, Tick, TopicId};
use crate::scenario::matter::Matter;
use crate::scenario::story::{InjectKind, Sender};
use crate::sim::event::{MessageText, Party};

/// Any of it.
pub(super) fn is_owed(model: &PlayModel, message: &MessageView) -> bool {
    wants_acknowledgement(model, message) || wants_answer(model, message) || wants_verdict(model, message)
}

/// A forecast that is neither taken nor put aside yet.
fn wants_verdict(model: &PlayModel, message: &MessageView) -> bool {
    let forecast = model.view.forecasts.iter().find(|forecast| forecast.message == message.no);
    forecast
        .is_some_and(|forecast| forecast.accepted.is_none() && waiting::judges(model, forecast.forecast.no).is_none())
}

/// How many of all that have come want something, in words; nothing where none does.
pub(super) fn in_words(model: &PlayModel) -> Option<String> {
    counted(model, come(model).filter(|message| is_owed(model, message)).count())
}

/// How many messages are new, and how many of them want something.
pub(super) fn news(model: &PlayModel, fresh: &[MessageNo]) -> String {
    let all = model.words.with("inbox-news", &[("count", (fresh.len() as u32).into())]);
    let of_them = come(model).filter(|message| fresh.contains(&message.no) && is_owed(model, message));
    std::iter::once(all).chain(counted(model, of_them.count())).collect::<Vec<_>>().join(" · ")
}

fn counted(model: &PlayModel, count: usize) -> Option<String> {
    (count > 0).then(|| model.words.with("inbox-news-owed", &[("count", (count as u32).into())]))
}

pub(super) fn wants_acknowledgement(model: &PlayModel, message: &MessageView) -> bool {
    message.wants_acknowledgement() && waiting::acknowledges(model, message.no).is_none()
}

/// The newest message of somebody who is owed feedback on it; no answer of theirs to a letter is one.
pub(super) fn wants_feedback(model: &PlayModel, message: &MessageView) -> bool {
    let Some(contact) = message.counterpart() else { return false };
    let has_feedback = |told: &MessageView| {
        let mut sent = model.view.messages.iter().filter(|sent| !sent.incoming && sent.to == told.from);
        sent.any(|sent| sent.purpose == Purpose::Feedback && sent.topic == told.topic && sent.sent >= told.sent)
    };
    let is_tip = |told: &&MessageView| {
        told.from == message.from && told.answers.is_none() && told.topic.is_some() && !has_feedback(told)
    };
    waiting::owes_feedback(model, contact) && come(model).filter(is_tip).last().is_some_and(|tip| tip.no == message.no)
}

/// Its sender waits for words: for feedback, or for an answer to what was asked for a sign. Who has only taken note of a
/// question has not answered it.
pub(super) fn wants_answer(model: &PlayModel, message: &MessageView) -> bool {
    let asks = message.has_come() && message.acknowledge_by.is_some() && message.counterpart().is_some();
    let is_open = asks && !is_answered(model, message) && !waiting::answers(model, message) && !is_over(model, message);
    is_open || wants_feedback(model, message)
}

/// What F8 answers: what has waited longest for an answer, or else what came last.
pub(super) fn next_to_answer<'a>(model: &'a PlayModel) -> Option<&'a MessageView> {
    let open = || come(model).filter(|one| one.counterpart().is_some() && !waiting::replies(model, one.no));
    let waits_longest = open().filter(|one| wants_answer(model, one)).min_by_key(|one| place(one));
    waits_longest.or_else(|| open().max_by_key(|one| place(one)))
}

/// Those that were sent to the seat and are there.
pub(super) fn come<'a>(model: &'a PlayModel) -> impl Iterator<Item = &'a MessageView> {
    model.view.messages.iter().filter(|message| message.has_come())
}

/// Its place in the list: when it came, or when the seat sent it.
pub(super) fn place(message: &MessageView) -> (Tick, MessageNo) {
    let at = message.delivered.filter(|_| message.incoming).unwrap_or(message.sent);
    (at, message.no)
}

/// By a reply, or by a letter on its topic to its sender.
fn is_answered(model: &PlayModel, message: &MessageView) -> bool {
    let sender = message.counterpart().map(|contact| Party::Sender(Sender::Contact(contact.clone())));
    let is_later = |sent: &MessageView| Some(sent.sent) >= message.delivered && Some(&sent.to) == sender.as_ref();
    let on_topic = |sent: &MessageView| message.topic.is_some() && sent.topic == message.topic;
    let mut sent = model.view.messages.iter().filter(|sent| !sent.incoming);
    sent.any(|sent| sent.answers == Some(message.no) || is_later(sent) && on_topic(sent))
}

/// In practice, of a rumour that the seat has heard on the topic: that it is not verified, and whom to ask whether it is so.
/// Nothing once they were asked, or once the public was told something. Whether it is true is not known here.
pub(super) fn not_verified(model: &PlayModel, topic: &TopicId) -> Option<String> {
    let words = &model.words;
    let is_heard = come(model).any(|message| message.topic.as_ref() == Some(topic) && is_rumour(model, message));
    let clears = words.scenario.rubric.clearance.as_ref().map(|clearance| &clearance.contact);
    let who = clears.or(hints::centre(model).map(|centre| &centre.id))?;
    let can_be_asked = model.view.contacts.iter().any(|known| known.id == *who);
    let is_said = |line: &LogEntry| matches!(line, LogEntry::Published(on, _) if on == topic);
    let is_over = is_asked(model, who, topic) || model.view.log.iter().any(|line| is_said(&line.what));
    if !model.practice || !is_heard || !can_be_asked || is_over {
        return None;
    }
    let purpose = words.named("purpose", Purpose::Consult);
    Some(words.with("inbox-not-verified", &[("purpose", purpose.into()), ("who", words.contact(who).into())]))
}

/// It tells what goes round among the people: its text says so itself.
pub(super) fn is_rumour(model: &PlayModel, message: &MessageView) -> bool {
    let MessageText::Key(text) = &message.text else { return false };
    let mut injects = model.words.scenario.injects.iter();
    injects.any(|inject| matches!(inject.kind, InjectKind::Social) && inject.text.as_ref() == Some(text))
}

/// The contact belongs to the mission.
pub(super) fn is_of_mission(model: &PlayModel, contact: &ContactId) -> bool {
    use OrganisationKind::{MissionCivilian, MissionMilitary, MissionPolice};
    let scenario = model.words.scenario;
    let counterpart = scenario.counterpart(contact);
    let organisation = counterpart.and_then(|known| scenario.organisation(&known.organisation));
    organisation.is_some_and(|known| matches!(known.kind, MissionMilitary | MissionPolice | MissionCivilian))
}

/// The contact was asked about the topic, or will be as soon as time runs.
fn is_asked(model: &PlayModel, who: &ContactId, topic: &TopicId) -> bool {
    let to = Party::Sender(Sender::Contact(who.clone()));
    let asks = |sent: &MessageView| {
        !sent.incoming && sent.purpose == Purpose::Consult && sent.topic.as_ref() == Some(topic) && sent.to == to
    };
    let will_ask = |letter: Letter| {
        letter.purpose == Purpose::Consult
            && letter.topic.as_ref() == Some(topic)
            && letter.contact.as_ref() == Some(who)
    };
    let messages = &model.view.messages;
    let mut waiting = model.waiting.iter().filter_map(|order| Letter::of(order, messages));
    messages.iter().any(asks) || waiting.any(will_ask)
}

/// It is about armed parties alone, and none of them is a threat any more.
fn is_over(model: &PlayModel, message: &MessageView) -> bool {
    let scenario = model.words.scenario;
    let topic = scenario.topics.iter().find(|topic| Some(&topic.id) == message.topic.as_ref());
    let matters = topic.and_then(|topic| scenario.matters(topic)).unwrap_or_default();
    let is_calm = |matter: &Matter| match matter {
        Matter::Party(id) => model.view.parties.iter().any(|party| party.id == *id && !party.status.is_threat()),
        _ => false,
    };
    !matters.is_empty() && matters.iter().all(is_calm)
}
