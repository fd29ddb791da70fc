//! Letters in words, and those that are no messages yet: they wait for the clock, or nobody could carry them.

use bevy_egui::egui::{Color32, Label, Rect, ScrollArea, Ui, pos2};

use super::letter::Letter;
use super::{PlayModel, PlayState, waiting};
use crate::exercise::view::{LogEntry, LogLine, MessageView};
use crate::scenario::forces::Purpose;
use crate::scenario::ids::ContactId;
use crate::scenario::story::Sender;
use crate::sim::event::{MessageText, Party};
use crate::sim::order::{Order, Statement};
use crate::window::commands::Command;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};

/// Below the messages, where they move none of them, the newest first: as high as they are, up to a share of the room, and
/// beyond that they scroll. Answers what room they take.
pub(super) fn letters(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) -> f32 {
    let mut waits: Vec<_> = waiting::letters(model).collect();
    waits.reverse();
    let refused: Vec<_> = not_sent(model, state).rev().collect();
    let count = waits.len() + refused.len();
    let (room, id) = (ui.available_rect_before_wrap(), ui.id().with("height of letters"));
    let mut wanted: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let most = (room.height() * SHARE).max(LEAST).min(room.height());
    let height = if count > 0 { wanted.min(most) } else { 0.0 };
    let place = Rect::from_min_max(pos2(room.left(), room.bottom() - height), room.max);
    // Always, so that what has the keyboard in the messages keeps it.
    widgets::region_named(ui, place, "letters", |ui| {
        if count == 0 {
            return;
        }
        widgets::rule(ui);
        let ruled = ui.cursor().top() - place.top();
        let is_meant = widgets::is_meant(ui, ("letters", count));
        let list = ScrollArea::vertical().id_salt("letters").auto_shrink([false, false]).min_scrolled_height(0.0);
        let shown = list.show(ui, |ui| {
            for (at, order) in waits {
                waiting_ui(ui, model, (at, order), is_meant, commands);
            }
            for (at, order, why) in refused {
                refused_ui(ui, model, state, (at, order, why), is_meant);
            }
        });
        widgets::keep(ui, &mut wanted, ruled + shown.content_size.y);
    });
    ui.data_mut(|data| data.insert_temp(id, wanted));
    height
}

/// Of the room for messages, at most.
const SHARE: f32 = 0.5;
/// One letter with its buttons is whole, also where that is more.
const LEAST: f32 = 140.0;

fn waiting_ui(
    ui: &mut Ui,
    model: &PlayModel,
    (at, order): (usize, &Order),
    is_meant: bool,
    commands: &mut Vec<Command>,
) {
    let (waits, sky) = (model.words.say("ui-waits-for-clock"), tokens(ui).sky);
    row(ui, ("letter", at), &line(model, order), &waits, sky);
    let mut pressed = Vec::new();
    waiting::withdraw(ui, model, at, &mut pressed);
    if is_meant {
        commands.append(&mut pressed);
    }
}

fn refused_ui(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    (at, order, why): (usize, &Order, String),
    is_meant: bool,
) {
    let (why, vermillion) = (model.words.with("inbox-not-sent", &[("why", why.into())]), tokens(ui).vermillion);
    row(ui, ("refused", at), &line(model, order), &why, vermillion);
    ui.horizontal_wrapped(|ui| {
        if let Some(letter) = Letter::of(order, &model.view.messages)
            && Button::new(model.words.say("inbox-write-again")).look(Look::Quiet).show(ui).clicked()
            && is_meant
        {
            state.put_away.insert(at);
            state.letter = letter;
            state.write(ui);
        }
        if Button::new(model.words.say("inbox-put-away")).look(Look::Quiet).show(ui).clicked() && is_meant {
            state.put_away.insert(at);
        }
    });
}

/// Letters that nobody could carry, with the reason: until they were carried later, written again or put away.
fn not_sent<'a>(
    model: &'a PlayModel,
    state: &PlayState,
) -> impl DoubleEndedIterator<Item = (usize, &'a Order, String)> {
    let log = &model.view.log;
    let carried_later = |at: usize, order: &Order| {
        let is_it = |line: &LogLine| matches!(&line.what, LogEntry::Ordered(later) if later == order);
        log.iter().skip(at + 1).any(is_it) || model.waiting.contains(order)
    };
    log.iter().enumerate().filter_map(move |(at, line)| match &line.what {
        LogEntry::Refused(order, refusal)
            if order.unit().is_none() && !state.put_away.contains(&at) && !carried_later(at, order) =>
        {
            Some((at, order, model.words.named("refusal", refusal)))
        }
        _ => None,
    })
}

fn row(ui: &mut Ui, salt: (&str, usize), text: &str, below: &str, colour: Color32) {
    widgets::row(ui, salt, &format!("{text} · {below}"), false, |ui| {
        ui.add(Label::new(theme::strong(text)).wrap());
        ui.add(Label::new(theme::small(below).color(colour)).wrap());
    });
}

/// To whom it goes, and what it says.
fn line(model: &PlayModel, order: &Order) -> String {
    let words = &model.words;
    let Some(letter) = Letter::of(order, &model.view.messages) else { return words_of(model, order) };
    let name = letter.contact.as_ref().map_or_else(|| words.say("ui-to-public"), |contact| words.contact(contact));
    format!("{} · {}", words.with("ui-to", &[("name", name.into())]), reads(model, &letter))
}

/// What a letter says, in one line: before it is sent, while it waits, and as a message.
pub(super) fn reads(model: &PlayModel, letter: &Letter) -> String {
    let words = &model.words;
    let topic = letter.topic.as_ref().filter(|_| letter.has_topic()).map(|topic| words.topic(topic));
    let parts = std::iter::once(words.named("purpose", letter.purpose)).chain(topic).chain(says(model, letter));
    parts.collect::<Vec<_>>().join(" · ")
}

/// Beyond its purpose and topic.
fn says(model: &PlayModel, letter: &Letter) -> Vec<String> {
    let words = &model.words;
    match letter.purpose {
        Purpose::Report => match letter.says.as_ref().filter(|_| letter.answers.is_none()) {
            Some(says) => stated(model, says),
            None => vec![words.say("ui-report-all")],
        },
        Purpose::Share => vec![words.named("detail", letter.detail)],
        Purpose::Publish => {
            let over = letter.over.as_ref().map(|unit| words.unit(unit));
            std::iter::once(words.named("public-line", letter.line)).chain(over).collect()
        }
        Purpose::AskEvacuation => {
            let zone = letter.zone.as_ref().map(|zone| words.zone(zone));
            let urgent = letter.urgent.then(|| words.say("ui-urgent"));
            let patients = letter.patients.map(|count| words.with("ui-log-wounded", &[("count", count.into())]));
            zone.into_iter().chain(urgent).chain(patients).collect()
        }
        Purpose::AskAuthority => {
            let reason = Some(letter.reason.trim()).filter(|reason| !reason.is_empty());
            std::iter::once(words.named("rung", letter.rung)).chain(reason.map(str::to_owned)).collect()
        }
        _ => Vec::new(),
    }
}

/// The parts of a report that are not left out.
pub(super) fn stated(model: &PlayModel, says: &Statement) -> Vec<String> {
    let words = &model.words;
    let count = says.casualties.map(|count| words.with("ui-report-count", &[("count", count.into())]));
    let place = says.at.as_ref().map(|zone| words.zone(zone));
    let doing = says.doing.map(|rung| words.with("ui-report-does", &[("rung", words.named("rung", rung).into())]));
    let stage = says.stage.map(|stage| words.named("stage", stage));
    stage.into_iter().chain(place).chain(count).chain(doing).collect()
}

/// What a message says, in the inbox and above an answer to it.
pub(super) fn message_text(model: &PlayModel, message: &MessageView) -> String {
    let words = &model.words;
    if !message.understood {
        return words.say("ui-not-understood");
    }
    if let Some(letter) = sent_as(model, message) {
        return reads(model, &letter);
    }
    match &message.text {
        MessageText::Key(key) => words.key(key),
        // The reason alone would read as if it were done.
        MessageText::Typed(text) if message.purpose == Purpose::AskAuthority => {
            let purpose = words.named("purpose", message.purpose).into();
            words.with("ui-purpose-topic", &[("purpose", purpose), ("topic", text.clone().into())])
        }
        MessageText::Typed(text) => text.clone(),
        MessageText::Standard => {
            let topic = message.topic.as_ref().map_or_else(String::new, |topic| words.topic(topic));
            let purpose = words.named("purpose", message.purpose);
            if topic.is_empty() {
                return purpose;
            }
            words.with("ui-purpose-topic", &[("purpose", purpose.into()), ("topic", topic.into())])
        }
    }
}

/// The letter that a message of the seat's own was, as its log knows it.
pub(super) fn sent_as(model: &PlayModel, message: &MessageView) -> Option<Letter> {
    if message.incoming {
        return None;
    }
    let view = model.view;
    let is_to = |contact: &ContactId| message.to == Party::Sender(Sender::Contact(contact.clone()));
    let to = |letter: &Letter| letter.contact.as_ref().is_none_or(is_to);
    let is_it = |letter: &Letter| letter.purpose == message.purpose && letter.topic == message.topic && to(letter);
    let given = view.log.iter().rev().filter(|line| line.tick == message.sent);
    let mut letters = given.filter_map(|line| match &line.what {
        LogEntry::Ordered(order) => Letter::of(order, &view.messages),
        _ => None,
    });
    letters.find(is_it)
}

/// What was ordered, with whom it is for: an answer and an acknowledgement name a message only.
pub(super) fn words_of(model: &PlayModel, order: &Order) -> String {
    let words = &model.words;
    let (message, name) = match order {
        Order::Reply { message, purpose } => (message, words.named("purpose", *purpose)),
        Order::Acknowledge { message } => (message, words.order(order)),
        _ => return words.given(order),
    };
    let answered = model.view.messages.iter().find(|known| known.no == *message);
    let parts = answered.into_iter().flat_map(|message| {
        let topic = message.topic.as_ref().map(|topic| words.topic(topic));
        std::iter::once(words.correspondent(&message.from)).chain(topic)
    });
    std::iter::once(name).chain(parts).collect::<Vec<_>>().join(" · ")
}
