//! Writing: to whom, why, about what; and what the public is told.

use bevy_egui::egui::{Label, ScrollArea, Ui, vec2};

use super::inbox::InboxFilter;
use super::letter::{ANSWERS, Letter, PURPOSES};
use super::walk::Walk;
use super::{PlayModel, PlayState, RightTab, also, contacts, figures, letters, owed, recipient};
use crate::exercise::view::{ContactView, UnitView};
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{MessageNo, TopicId};
use crate::scenario::knowing::Analyst;
use crate::sim::order::{Detail, PublicLine};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};

pub fn composer(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    also::settle(model, &mut state.letter);
    let orders = state.letter.orders();
    // Whatever can be pressed is a stop of the keyboard's way; the first field that lacks something is where it begins.
    let PlayState { letter, letter_walk: walk, .. } = state;
    let mut is_sent = false;
    walk.within(ui.available_height());
    ScrollArea::vertical().id_salt("composer").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let goes_on = fields(ui, model, letter, walk);
        ui.add_space(GAP);
        before_sending(ui, model, letter);
        let is_whole = !orders.is_empty();
        ui.horizontal(|ui| {
            also::choose(ui, model, letter, walk);
            let name = match orders.len() {
                0 | 1 => words.say("ui-send"),
                many => words.with("ui-send-to-many", &[("count", (many as u32).into())]),
            };
            let send = Button::primary(name).width(ui.available_width()).enabled(is_whole);
            let takes_enter = walk.is_inside(ui) && walk.leaves_enter_to(ui, walk.count());
            let send = if takes_enter { send.key(words.say("ui-key-enter")) } else { send }.show(ui);
            if is_whole {
                walk.stop(&send);
            }
            is_sent |= send.clicked() || goes_on && is_whole;
        });
        let sends = walk.count().saturating_sub(1);
        also::chips(ui, model, letter, walk);
        if letter.answers.is_none() {
            ui.add_space(GAP);
            templates(ui, model, letter, walk);
        }
        // Authority is asked for with a reason.
        let reason = usize::from(letter.purpose == Purpose::AskAuthority && letter.reason.trim().is_empty());
        let first = match tells_protected(model, letter) {
            _ if !is_whole => letter.lacks(),
            // What may do harm is sent by who has gone to what sends it, and by nobody's Enter before that.
            true => sends.saturating_sub(1),
            false => sends - reason,
        };
        walk.end(ui, first);
        if letter.purpose != Purpose::Publish {
            letter.contact.iter().chain(&letter.also).for_each(|contact| recipient::about(ui, model, contact));
        }
    });
    if is_sent && !orders.is_empty() {
        commands.extend(orders.into_iter().map(Command::Give));
        // All of it, where what waits for the clock is seen.
        (state.right, state.inbox_filter) = (RightTab::Inbox, InboxFilter::All);
        state.reading.comes_by_sending(ui);
        // The next one is to somebody else as a rule: a name that stayed would get it unseen.
        state.letter = Letter::default();
    }
}

/// Letters that are often written, filled in by one press: about the letter's topic or the newest, to whoever is chosen. Below
/// what is filled in, which so stays where it is.
const TEMPLATES: [Purpose; 4] = [Purpose::Notify, Purpose::Report, Purpose::Consult, Purpose::Publish];

fn templates(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, walk: &mut Walk) {
    let words = &model.words;
    let newest = model.view.messages.iter().rev().filter(|message| message.has_come());
    // What is protected is chosen on purpose.
    let is_common = |topic: &&TopicId| model.view.topics.contains(topic) && !is_protected(model, topic);
    let newest = newest.filter_map(|message| message.topic.as_ref()).find(is_common);
    // About what the letter is about already, where somebody has chosen that.
    let topic = letter.topic.clone().or(newest.cloned());
    // As high before there is a topic as with one, and whatever it is.
    let name = topic.as_ref().map_or_else(|| words.say("ui-choose"), |topic| words.topic(topic));
    let title = words.with("ui-templates", &[("topic", name.into())]);
    ui.add(Label::new(theme::small(title).color(tokens(ui).muted)).truncate());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for purpose in TEMPLATES {
            let filled = letter.purpose == purpose && letter.topic.is_some();
            let look = if filled { Look::Chosen } else { Look::Plain };
            let template = Button::new(words.named("purpose", purpose)).look(look).enabled(topic.is_some()).show(ui);
            let Some(topic) = &topic else { continue };
            walk.stop(&template);
            if template.clicked() {
                (letter.purpose, letter.topic) = (purpose, Some(topic.clone()));
                walk.chose();
            }
        }
    });
}

/// What it says, and what there is to know before it is sent, right above what sends it: that stays where it is when a topic
/// is chosen.
fn before_sending(ui: &mut Ui, model: &PlayModel, letter: &Letter) {
    let words = &model.words;
    let (width, colour) = (ui.available_width(), tokens(ui).muted);
    let high = |text: String| ui.painter().layout(text, theme::regular(theme::CAPTION), colour, width).size().y;
    let hints = ["ui-topics-heard", "ui-topic-protected"].map(|key| high(words.say(key)));
    let least = LINES * high(words.named("purpose", letter.purpose)) + hints[0].max(hints[1]);
    ui.vertical(|ui| {
        ui.set_min_height(if letter.answers.is_none() { least + ui.spacing().item_spacing.y } else { 0.0 });
        preview(ui, model, letter);
        if letter.has_topic() && letter.topic.is_none() {
            widgets::note(ui, words.say("ui-topics-heard"));
        }
        warn_of_topic(ui, model, letter);
        let to = letter.contact.iter().chain(&letter.also).filter(|_| letter.purpose != Purpose::Publish);
        to.for_each(|contact| recipient::cautions(ui, model, contact, !letter.also.is_empty()));
    });
}

/// Of what a letter reads, as a rule.
const LINES: f32 = 2.0;

/// The letter as the inbox will word it, as far as it is chosen.
fn preview(ui: &mut Ui, model: &PlayModel, letter: &Letter) {
    let words = &model.words;
    widgets::note(ui, words.with("ui-letter-reads", &[("text", letters::reads(model, letter).into())]));
    // All that is held may be more by the time at which it goes.
    if letter.purpose == Purpose::Report && letter.says.is_none() {
        let held = letters::stated(model, &figures::held(model, letter.topic.as_ref())).join(" · ");
        widgets::note(ui, words.with("ui-letter-holds", &[("held", held.into())]));
    }
}

/// Answers whether Enter in one of them sends the letter.
fn fields(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, walk: &mut Walk) -> bool {
    let words = &model.words;
    let purposes = if letter.answers.is_some() { &ANSWERS[..] } else { &PURPOSES[..] };
    // Whoever consults an adviser asks for advice.
    let known = letter.contact.as_ref().and_then(|contact| words.scenario.counterpart(contact));
    let is_to_adviser = letter.answers.is_none() && known.is_some_and(|known| known.kind.is_adviser());
    if is_to_adviser && letter.purpose == Purpose::Consult {
        letter.purpose = Purpose::AskAdvice;
    }
    // Nobody is asked for what nobody makes.
    let analyst = analyst(model);
    let is_offered = |purpose: &&Purpose| match **purpose {
        Purpose::Consult => !is_to_adviser,
        Purpose::AskForecast => analyst.is_some(),
        _ => true,
    };
    let offered = purposes.iter().filter(is_offered);
    let purposes = offered.map(|purpose| (*purpose, words.named("purpose", *purpose))).collect();
    let shown = words.named("purpose", letter.purpose);
    choice(ui, walk, &words.say("ui-field-purpose"), &shown, purposes, &mut letter.purpose);
    if let Some(message) = letter.answers {
        answered(ui, model, letter, message, walk);
        return false;
    }
    let choose = || words.say("ui-choose");
    let asks_analyst = letter.purpose == Purpose::AskForecast;
    if asks_analyst {
        letter.contact = analyst.map(|analyst| analyst.contact.clone());
    }
    if letter.purpose != Purpose::Publish {
        let shown = letter.contact.as_ref().map_or_else(choose, |contact| words.contact(contact));
        let may_be_asked = |contact: &&ContactView| analyst.is_none_or(|analyst| analyst.contact == contact.id);
        let all = model.view.contacts.iter().filter(|contact| !asks_analyst || may_be_asked(contact));
        let all = all.map(|contact| (Some(contact.id.clone()), contacts::named(model, contact)));
        choice(ui, walk, &words.say("ui-field-to"), &shown, all.collect(), &mut letter.contact);
    }
    if letter.has_topic() {
        let shown = letter.topic.as_ref().map_or_else(choose, |topic| words.topic(topic));
        let all = model.view.topics.iter().map(|topic| (Some(topic.clone()), words.topic(topic)));
        choice(ui, walk, &words.say("ui-field-topic"), &shown, all.collect(), &mut letter.topic);
    }
    special_fields(ui, model, letter, walk)
}

/// Who makes forecasts, where the seat can write to them.
fn analyst<'a>(model: &PlayModel<'a>) -> Option<&'a Analyst> {
    let analyst = model.words.scenario.knowing.forecast.as_ref()?;
    model.view.contacts.iter().any(|contact| contact.id == analyst.contact).then_some(analyst)
}

/// Said before it is sent: who has no need to know of protected data is not written to about it, and a rumour is verified
/// before it is passed on as news.
fn warn_of_topic(ui: &mut Ui, model: &PlayModel, letter: &Letter) {
    let Some(topic) = letter.topic.as_ref().filter(|_| letter.has_topic()) else { return };
    let protected = is_protected(model, topic).then(|| model.words.say("ui-topic-protected"));
    let tells = match letter.purpose {
        Purpose::Notify | Purpose::Report => true,
        Purpose::Publish => letter.line != PublicLine::Holding,
        _ => false,
    };
    let rumour = owed::not_verified(model, topic).filter(|_| tells);
    let colour = tokens(ui).orange;
    for text in protected.into_iter().chain(rumour) {
        ui.add(Label::new(theme::small(text).color(colour)).wrap());
    }
}

fn tells_protected(model: &PlayModel, letter: &Letter) -> bool {
    letter.has_topic() && letter.topic.as_ref().is_some_and(|topic| is_protected(model, topic))
}

/// The topic's data may harm those whom it is about.
pub(super) fn is_protected(model: &PlayModel, id: &TopicId) -> bool {
    model.words.scenario.topics.iter().any(|topic| topic.id == *id && topic.protected)
}

/// Place of the recipient's list among the fields: the first of those that come in the place of an answered message.
const RECIPIENT: usize = 1;

/// The message that is being answered, in the place of recipient and topic, which follow from it.
fn answered(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, message: MessageNo, walk: &mut Walk) {
    let words = &model.words;
    widgets::note(ui, words.say("ui-in-answer-to"));
    widgets::card(ui, |ui| {
        if let Some(message) = model.view.messages.iter().find(|known| known.no == message) {
            ui.label(theme::strong(words.correspondent(&message.from)));
            ui.add(Label::new(theme::body(letters::message_text(model, message))).wrap());
        }
    });
    let instead = Button::new(words.say("ui-write-instead")).look(Look::Quiet).show(ui);
    walk.stop(&instead);
    if instead.clicked() {
        letter.answers = None;
        walk.turns_to(ui, RECIPIENT);
    }
}

fn special_fields(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, walk: &mut Walk) -> bool {
    let words = &model.words;
    match letter.purpose {
        Purpose::Report => figures::figures(ui, model, letter.topic.as_ref(), &mut letter.says, walk),
        Purpose::Share => {
            let all = [Detail::Trend, Detail::Identity].map(|detail| (detail, words.named("detail", detail)));
            widgets::radios(ui, &mut letter.detail, all).iter().for_each(|radio| walk.stop(radio));
        }
        Purpose::Publish => {
            let all = [PublicLine::Facts, PublicLine::Holding, PublicLine::Denial];
            let all = all.map(|line| (line, words.named("public-line", line)));
            widgets::radios(ui, &mut letter.line, all).iter().for_each(|radio| walk.stop(radio));
            loudspeakers(ui, model, letter, walk);
        }
        Purpose::AskEvacuation => {
            let shown = letter.zone.as_ref().map_or_else(|| words.say("ui-choose"), |zone| words.zone(zone));
            let all = words.scenario.map().zones.iter().map(|zone| (Some(zone.id.clone()), words.key(&zone.name)));
            choice(ui, walk, &words.say("ui-field-from"), &shown, all.collect(), &mut letter.zone);
            let urgent = widgets::tick(ui, &mut letter.urgent, theme::body(words.say("ui-urgent")));
            walk.stop(&urgent);
            figures::casualties(ui, model, "ui-evacuate-casualties", &mut letter.patients, walk);
        }
        Purpose::AskForecast => {
            if let Some(analyst) = analyst(model) {
                let time = words.duration(analyst.horizon_s);
                widgets::note(ui, words.with("ui-forecast-asks", &[("time", time.into())]));
            }
        }
        Purpose::AskAuthority => {
            let asked = model.view.contacts.iter().find(|known| Some(&known.id) == letter.contact.as_ref());
            let most = asked.and_then(|known| known.may_grant).unwrap_or(Rung::Deadly);
            letter.rung = letter.rung.min(most);
            let shown = words.named("rung", letter.rung);
            let all = Rung::ALL.into_iter().filter(|rung| *rung <= most);
            let all = all.map(|rung| (rung, words.named("rung", rung))).collect();
            choice(ui, walk, &words.say("ui-field-rung"), &shown, all, &mut letter.rung);
            let hint = theme::body(words.say("ui-reason-hint")).color(tokens(ui).faint);
            let edit = fields::reason(&mut letter.reason).hint_text(hint);
            let reason = ui.add(edit.char_limit(crate::sim::order::MAX_TEXT_CHARS as usize));
            walk.stop(&reason);
            return fields::goes_on(ui, &reason);
        }
        _ => {}
    }
    false
}

/// Over the radio and the press, or over the loudspeaker of a unit that has one: what warns aloud can also speak aloud.
fn loudspeakers(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, walk: &mut Walk) {
    let words = &model.words;
    let speaks = |unit: &&UnitView| {
        let known = words.scenario.units.iter().find(|known| known.id == unit.id);
        unit.available && known.is_some_and(|known| known.means.iter().any(|means| means.rung == Rung::Warning))
    };
    let press = words.say("ui-over-press");
    let shown = letter.over.as_ref().map_or_else(|| press.clone(), |unit| words.unit(unit));
    let units = model.view.units.iter().filter(speaks).map(|unit| (Some(unit.id.clone()), words.unit(&unit.id)));
    let all = std::iter::once((None, press.clone())).chain(units).collect();
    choice(ui, walk, &words.say("ui-field-over"), &shown, all, &mut letter.over);
}

/// A list with its name above it.
pub(super) fn choice<T: PartialEq>(
    ui: &mut Ui,
    walk: &mut Walk,
    name: &str,
    shown: &str,
    all: Vec<(T, String)>,
    chosen: &mut T,
) {
    widgets::note(ui, name);
    let (field, taken) = widgets::list(ui, name, shown, all, Some(chosen));
    walk.stop(&field);
    if let Some(taken) = taken {
        *chosen = taken;
        walk.chose();
    }
}
