//! Messages by channel, newest first, with what each one still wants.

use bevy_egui::egui::{Align, Layout, Rect, ScrollArea, Stroke, TextEdit, Ui, pos2};

use super::{PlayModel, PlayState, RightTab};
use crate::exercise::view::{ForecastView, MessageView};
use crate::scenario::forces::Purpose;
use crate::scenario::story::Sender;
use crate::sim::event::{MessageText, Party};
use crate::sim::order::{MAX_TEXT_CHARS, Order};
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{clock_local, countdown};

pub fn inbox(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    let unread = delivered(model).filter(|message| !state.read.contains(&message.no)).count() as u32;
    ui.horizontal(|ui| {
        widgets::caption(ui, &words.with("ui-inbox", &[("unread", unread.into())]));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::new(words.say("ui-write")).key("K").look(Look::Quiet).show(ui).clicked() {
                state.right = RightTab::Write;
            }
        });
    });
    ScrollArea::vertical().id_salt("inbox").auto_shrink([false, false]).show(ui, |ui| {
        if model.view.messages.is_empty() {
            widgets::muted(ui, words.say("ui-no-messages"));
        }
        for message in model.view.messages.iter().rev() {
            message_ui(ui, model, state, message, commands);
        }
    });
}

fn delivered<'a>(model: &'a PlayModel) -> impl Iterator<Item = &'a MessageView> {
    model.view.messages.iter().filter(|message| message.incoming && message.delivered.is_some())
}

fn message_ui(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    message: &MessageView,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let tokens = tokens(ui);
    let unread = message.incoming && !state.read.contains(&message.no);
    let ink = if unread || !message.incoming { tokens.text } else { tokens.muted };
    let left = ui.cursor().left();
    let inner = ui.scope(|ui| {
        ui.horizontal(|ui| {
            widgets::chip(ui, &words.named("channel", message.channel));
            let name = words.correspondent(if message.incoming { &message.from } else { &message.to });
            let name = if message.incoming { name } else { words.with("ui-to", &[("name", name.into())]) };
            let at = message.delivered.unwrap_or(message.sent);
            let time = clock_local(words.scenario.meta.starts_at, at, false);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(theme::small(time).color(tokens.muted));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(bevy_egui::egui::Label::new(theme::strong(name)).truncate());
                });
            });
        });
        let text = message_text(model, message);
        ui.add(bevy_egui::egui::Label::new(theme::body(text).color(ink)).wrap());
        if let Some(forecast) = model.view.forecasts.iter().find(|forecast| forecast.message == message.no) {
            forecast_ui(ui, model, state, forecast, commands);
        }
        wants(ui, model, state, message, commands);
        ui.add_space(GAP);
    });
    let rect = inner.response.rect;
    if unread {
        let x = left - 6.0;
        ui.painter().vline(x, rect.top()..=rect.bottom() - GAP, Stroke::new(3.0, tokens.sky));
        let sensed = Rect::from_min_max(pos2(x, rect.top()), rect.max);
        // Read once the pointer has been on it, or it was pressed.
        if ui.rect_contains_pointer(sensed) && ui.input(|input| input.pointer.any_click() || input.pointer.is_still()) {
            state.read.insert(message.no);
        }
    }
}

pub fn message_text(model: &PlayModel, message: &MessageView) -> String {
    let words = &model.words;
    match &message.text {
        MessageText::Key(key) => words.key(key),
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

/// What the runs say of each zone that may see harm, and whether the seat takes it.
fn forecast_ui(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    view: &ForecastView,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let percent = |share: f32| (share * 100.0).round() as u32;
    for risk in view.forecast.zones.iter().filter(|risk| risk.chance > 0.0) {
        let values = [
            ("zone", words.zone(&risk.zone).into()),
            ("chance", percent(risk.chance).into()),
            ("low", percent(risk.low).into()),
            ("high", percent(risk.high).into()),
        ];
        widgets::note(ui, words.with("ui-forecast-zone", &values));
    }
    let runs = [("runs", view.forecast.runs.into()), ("seconds", view.forecast.horizon_s.into())];
    widgets::note(ui, words.with("ui-forecast-basis", &runs));
    if let Some(accepted) = view.accepted {
        widgets::note(ui, words.say(if accepted { "ui-forecast-accepted" } else { "ui-forecast-rejected" }));
        return;
    }
    let hint = theme::body(words.say("ui-forecast-reason")).color(tokens(ui).faint);
    let salt = ("forecast", view.forecast.no.0);
    let edit = TextEdit::singleline(&mut state.verdict).id_salt(salt).hint_text(hint);
    ui.add(edit.char_limit(MAX_TEXT_CHARS as usize).desired_width(f32::INFINITY));
    ui.horizontal(|ui| {
        for (key, accepts) in [("ui-forecast-accept", true), ("ui-forecast-reject", false)] {
            let is_pressed = Button::new(words.say(key)).look(Look::Quiet).show(ui).clicked();
            if is_pressed && !state.verdict.trim().is_empty() {
                let (forecast, reason) = (view.forecast.no, std::mem::take(&mut state.verdict));
                commands.push(Command::Give(Order::JudgeForecast { forecast, accepts, reason }));
            }
        }
    });
}

/// Acknowledgement, feedback, or where our own message stands.
fn wants(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, message: &MessageView, commands: &mut Vec<Command>) {
    let words = &model.words;
    let tokens = tokens(ui);
    if !message.incoming {
        let key = match (message.delivered, message.acknowledged) {
            (_, Some(_)) => "ui-acknowledged",
            (Some(_), None) => "ui-delivered",
            (None, None) => "ui-on-its-way",
        };
        widgets::note(ui, words.say(key));
        return;
    }
    if let (Some(by), None) = (message.acknowledge_by, message.acknowledged) {
        let left = by.seconds_since(model.view.tick) as u32;
        let late = model.view.tick > by;
        let time = countdown(if late { model.view.tick.seconds_since(by) as u32 } else { left });
        let key = if late { "ui-acknowledge-late" } else { "ui-acknowledge-left" };
        let colour = if late { tokens.vermillion } else { tokens.orange };
        ui.label(theme::small(words.with(key, &[("time", time.into())])).color(colour));
        if Button::new(words.say("ui-acknowledge")).show(ui).clicked() {
            state.read.insert(message.no);
            commands.push(Command::Give(Order::Acknowledge { message: message.no }));
        }
    }
    let Party::Sender(Sender::Contact(contact)) = &message.from else { return };
    let owed = model.view.contacts.iter().any(|known| known.id == *contact && known.feedback_owed);
    let newest = delivered(model).filter(|other| other.from == message.from).last().map(|other| other.no);
    if newest != Some(message.no) {
        return;
    }
    ui.horizontal(|ui| {
        if owed {
            ui.label(theme::small(words.say("ui-feedback-owed")).color(tokens.orange));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = words.say(if owed { "ui-give-feedback" } else { "ui-reply" });
            if Button::new(&text).look(Look::Quiet).show(ui).clicked() {
                state.read.insert(message.no);
                state.write_to(contact);
                state.letter.topic = message.topic.clone();
                state.letter.purpose = if owed { Purpose::Feedback } else { Purpose::Report };
                state.letter.answers = Some(message.no);
            }
        });
    });
}
