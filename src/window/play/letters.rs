//! Letters that are no messages yet: those that wait for the clock, and those that nobody could carry.

use bevy_egui::egui::{Color32, Label, Ui};

use super::letter::Letter;
use super::{PlayModel, PlayState, waiting};
use crate::exercise::view::{LogEntry, LogLine};
use crate::sim::order::Order;
use crate::window::commands::Command;
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};

/// Above the messages.
pub(super) fn letters(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let (waits, sky) = (model.words.say("ui-waits-for-clock"), tokens(ui).sky);
    for (at, order) in waiting::letters(model) {
        row(ui, ("letter", at), &words_of(model, order), &waits, sky);
        waiting::withdraw(ui, model, at, commands);
    }
    for (at, order, why) in not_sent(model, state).rev().collect::<Vec<_>>() {
        let (why, vermillion) = (model.words.with("inbox-not-sent", &[("why", why.into())]), tokens(ui).vermillion);
        row(ui, ("refused", at), &words_of(model, order), &why, vermillion);
        ui.horizontal_wrapped(|ui| {
            if let Some(letter) = Letter::of(order, &model.view.messages)
                && Button::new(model.words.say("inbox-write-again")).look(Look::Quiet).show(ui).clicked()
            {
                state.put_away.insert(at);
                state.letter = letter;
                state.write(ui);
            }
            if Button::new(model.words.say("inbox-put-away")).look(Look::Quiet).show(ui).clicked() {
                state.put_away.insert(at);
            }
        });
    }
}

/// Something stands above the messages.
pub(super) fn any(model: &PlayModel, state: &PlayState) -> bool {
    waiting::letters(model).next().is_some() || not_sent(model, state).next().is_some()
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
