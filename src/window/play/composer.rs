//! Writing: to whom, why, about what; and what the public is told.

use bevy_egui::egui::{ComboBox, Label, ScrollArea, Ui, vec2};

use super::{PlayModel, PlayState, RightTab, figures};
use crate::exercise::view::UnitView;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{ContactId, MessageNo, TopicId, UnitId, ZoneId};
use crate::sim::order::{Detail, Order, PublicLine, Statement};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};

/// A message in preparation.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub contact: Option<ContactId>,
    pub purpose: Purpose,
    pub topic: Option<TopicId>,
    pub detail: Detail,
    pub line: PublicLine,
    pub rung: Rung,
    pub zone: Option<ZoneId>,
    pub urgent: bool,
    pub reason: String,
    /// What a report states in figures; all that the seat holds where absent.
    pub says: Option<Statement>,
    /// The message that this one answers: it closes its loop.
    pub answers: Option<MessageNo>,
    /// The unit over whose loudspeaker a line is said; to the press and the radio where absent.
    pub over: Option<UnitId>,
}

impl Default for Letter {
    fn default() -> Self {
        Self {
            contact: None,
            purpose: Purpose::Notify,
            topic: None,
            detail: Detail::Trend,
            line: PublicLine::Facts,
            rung: Rung::WarningShots,
            zone: None,
            urgent: true,
            reason: String::new(),
            says: None,
            answers: None,
            over: None,
        }
    }
}

const PURPOSES: [Purpose; 10] = [
    Purpose::Notify,
    Purpose::Report,
    Purpose::Consult,
    Purpose::Feedback,
    Purpose::Share,
    Purpose::AskAdvice,
    Purpose::AskEvacuation,
    Purpose::AskAuthority,
    Purpose::AskForecast,
    Purpose::Publish,
];

/// A message is answered by one of these; its topic is that of the message.
const ANSWERS: [Purpose; 4] = [Purpose::Report, Purpose::Notify, Purpose::Consult, Purpose::Feedback];

impl Letter {
    pub fn order(&self) -> Option<Order> {
        let topic = self.topic.clone();
        if let (Some(message), true) = (self.answers, ANSWERS.contains(&self.purpose)) {
            return Some(Order::Reply { message, purpose: self.purpose });
        }
        if self.purpose == Purpose::Publish {
            let (topic, line) = (topic?, self.line);
            return Some(match self.over.clone() {
                Some(by) => Order::Announce { by, topic, line },
                None => Order::Publish { topic, line },
            });
        }
        let to = self.contact.clone()?;
        Some(match self.purpose {
            Purpose::Notify => Order::Notify { to, topic: topic? },
            Purpose::Report => Order::Report { to, topic: topic?, says: self.says.clone() },
            Purpose::Consult => Order::Consult { to, topic: topic? },
            Purpose::Feedback => Order::Feedback { to, topic: topic? },
            Purpose::Share => Order::ShareData { to, topic: topic?, detail: self.detail },
            Purpose::AskAdvice => Order::RequestAdvice { to, topic: topic? },
            Purpose::AskEvacuation => {
                Order::RequestEvacuation { to, from: self.zone.clone()?, urgent: self.urgent, casualties: None }
            }
            Purpose::AskAuthority => {
                Order::RequestAuthority { to, rung: self.rung, rule: None, reason: self.reason.clone() }
            }
            Purpose::AskForecast => Order::AskForecast { to },
            Purpose::Publish | Purpose::Inform => return None,
        })
    }

    fn has_topic(&self) -> bool {
        !matches!(self.purpose, Purpose::AskEvacuation | Purpose::AskAuthority | Purpose::AskForecast)
    }
}

pub fn composer(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ScrollArea::vertical().id_salt("composer").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        if state.letter.answers.is_none() {
            templates(ui, model, &mut state.letter);
        }
        fields(ui, model, &mut state.letter);
        ui.add_space(GAP);
        let order = state.letter.order();
        let send = Button::primary(words.say("ui-send")).width(ui.available_width()).enabled(order.is_some());
        if let (true, Some(order)) = (send.show(ui).clicked(), order) {
            commands.push(Command::Give(order));
            state.right = RightTab::Inbox;
            state.letter = Letter { contact: state.letter.contact.clone(), ..Letter::default() };
        }
        if let Some(contact) = &state.letter.contact {
            about(ui, model, contact);
        }
    });
}

/// Letters that are often written, filled in by one press: about the newest topic, to whoever is chosen.
const TEMPLATES: [Purpose; 4] = [Purpose::Notify, Purpose::Report, Purpose::Consult, Purpose::Publish];

fn templates(ui: &mut Ui, model: &PlayModel, letter: &mut Letter) {
    let words = &model.words;
    let newest = model.view.messages.iter().rev().filter(|message| message.has_come());
    let newest = newest.filter_map(|message| message.topic.as_ref()).find(|topic| model.view.topics.contains(topic));
    let Some(topic) = newest.or(model.view.topics.last()) else { return };
    widgets::note(ui, words.with("ui-templates", &[("topic", words.topic(topic).into())]));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for purpose in TEMPLATES {
            let filled = letter.purpose == purpose && letter.topic.as_ref() == Some(topic);
            let look = if filled { Look::Chosen } else { Look::Plain };
            if Button::new(words.named("purpose", purpose)).look(look).show(ui).clicked() {
                (letter.purpose, letter.topic) = (purpose, Some(topic.clone()));
            }
        }
    });
}

fn fields(ui: &mut Ui, model: &PlayModel, letter: &mut Letter) {
    let words = &model.words;
    let purpose = words.named("purpose", letter.purpose);
    let purposes = if letter.answers.is_some() { &ANSWERS[..] } else { &PURPOSES[..] };
    choice(ui, &words.say("ui-field-purpose"), &purpose, |ui| {
        for purpose in purposes {
            ui.selectable_value(&mut letter.purpose, *purpose, words.named("purpose", *purpose));
        }
    });
    if let Some(message) = letter.answers {
        answered(ui, model, letter, message);
        return;
    }
    if letter.purpose != Purpose::Publish {
        let name = letter.contact.as_ref().map_or_else(|| words.say("ui-choose"), |contact| words.contact(contact));
        choice(ui, &words.say("ui-field-to"), &name, |ui| {
            for contact in &model.view.contacts {
                let name = words.contact(&contact.id);
                ui.selectable_value(&mut letter.contact, Some(contact.id.clone()), name);
            }
        });
    }
    if letter.has_topic() {
        let name = letter.topic.as_ref().map_or_else(|| words.say("ui-choose"), |topic| words.topic(topic));
        choice(ui, &words.say("ui-field-topic"), &name, |ui| {
            for topic in &model.view.topics {
                ui.selectable_value(&mut letter.topic, Some(topic.clone()), words.topic(topic));
            }
        });
    }
    special_fields(ui, model, letter);
}

/// The message that is being answered, in the place of recipient and topic, which follow from it.
fn answered(ui: &mut Ui, model: &PlayModel, letter: &mut Letter, message: MessageNo) {
    let words = &model.words;
    widgets::note(ui, words.say("ui-in-answer-to"));
    widgets::card(ui, |ui| {
        if let Some(message) = model.view.messages.iter().find(|known| known.no == message) {
            ui.label(theme::strong(words.correspondent(&message.from)));
            ui.add(Label::new(theme::body(super::inbox::message_text(model, message))).wrap());
        }
    });
    if Button::new(words.say("ui-write-instead")).look(Look::Quiet).show(ui).clicked() {
        letter.answers = None;
    }
}

fn special_fields(ui: &mut Ui, model: &PlayModel, letter: &mut Letter) {
    let words = &model.words;
    match letter.purpose {
        Purpose::Report => figures::figures(ui, model, &mut letter.says),
        Purpose::Share => {
            for detail in [Detail::Trend, Detail::Identity] {
                ui.radio_value(&mut letter.detail, detail, words.named("detail", detail));
            }
        }
        Purpose::Publish => {
            for line in [PublicLine::Facts, PublicLine::Holding, PublicLine::Denial] {
                ui.radio_value(&mut letter.line, line, words.named("public-line", line));
            }
            loudspeakers(ui, model, letter);
        }
        Purpose::AskEvacuation => {
            let name = letter.zone.as_ref().map_or_else(|| words.say("ui-choose"), |zone| words.zone(zone));
            choice(ui, &words.say("ui-field-from"), &name, |ui| {
                for zone in &words.scenario.map().zones {
                    ui.selectable_value(&mut letter.zone, Some(zone.id.clone()), words.key(&zone.name));
                }
            });
            widgets::tick(ui, &mut letter.urgent, theme::body(words.say("ui-urgent")));
        }
        Purpose::AskAuthority => {
            choice(ui, &words.say("ui-field-rung"), &words.named("rung", letter.rung), |ui| {
                for rung in Rung::ALL {
                    ui.selectable_value(&mut letter.rung, rung, words.named("rung", rung));
                }
            });
            let hint = theme::body(words.say("ui-reason-hint")).color(tokens(ui).faint);
            let edit = fields::lines(&mut letter.reason).hint_text(hint);
            ui.add(edit.char_limit(crate::sim::order::MAX_TEXT_CHARS as usize));
        }
        _ => {}
    }
}

/// Over the radio and the press, or over the loudspeaker of a unit that has one: what warns aloud can also speak aloud.
fn loudspeakers(ui: &mut Ui, model: &PlayModel, letter: &mut Letter) {
    let words = &model.words;
    let speaks = |unit: &&UnitView| {
        let known = words.scenario.units.iter().find(|known| known.id == unit.id);
        unit.available && known.is_some_and(|known| known.means.iter().any(|means| means.rung == Rung::Warning))
    };
    let press = words.say("ui-over-press");
    let name = letter.over.as_ref().map_or_else(|| press.clone(), |unit| words.unit(unit));
    choice(ui, &words.say("ui-field-over"), &name, |ui| {
        ui.selectable_value(&mut letter.over, None, press);
        for unit in model.view.units.iter().filter(speaks) {
            ui.selectable_value(&mut letter.over, Some(unit.id.clone()), words.unit(&unit.id));
        }
    });
}

pub(super) fn choice(ui: &mut Ui, label: &str, chosen: &str, options: impl FnOnce(&mut Ui)) {
    let name = widgets::note(ui, label);
    let combo = ComboBox::from_id_salt(("field", label)).selected_text(theme::body(chosen)).wrap();
    combo.width(ui.available_width()).show_ui(ui, options).response.labelled_by(name.id);
}

/// What one should know before writing to somebody.
fn about(ui: &mut Ui, model: &PlayModel, contact: &ContactId) {
    let words = &model.words;
    widgets::rule(ui);
    widgets::caption(ui, &words.contact(contact));
    if let Some(known) = words.scenario.counterparts.iter().find(|known| known.id == *contact) {
        widgets::muted(ui, words.key(&known.interests));
    }
    let Some(view) = model.view.contacts.iter().find(|known| known.id == *contact) else { return };
    let (shortest, longest) = view.delay_s;
    let values = [
        ("channel", words.named("channel", view.channel).into()),
        ("from", words.duration(shortest).into()),
        ("to", words.duration(longest).into()),
    ];
    widgets::note(ui, words.with("ui-answers-within", &values));
    if let Some(rung) = view.may_grant {
        widgets::note(ui, words.with("ui-may-grant", &[("rung", words.named("rung", rung).into())]));
    }
}
