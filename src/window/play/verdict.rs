//! What the order card says of an order: the rule, the authority, what comes first, what it binds and is judged on.

use bevy_egui::egui::{Label, Sense, Ui, vec2};

use super::draft::{Draft, Slot, UnitOrder};
use super::{PlayModel, PlayState, waiting};
use crate::exercise::view::OrderCard;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{ContactId, TopicId};
use crate::scenario::mandate::{Authority, First};
use crate::scenario::matter::Matter;
use crate::window::symbols::{self, Sign};
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button};

/// The rule that permits it, whose authority, and what comes first and opens here.
pub(super) fn verdict(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, by_key: bool) {
    let words = &model.words;
    let Some(card) = model.card else {
        if draft.next().is_some() {
            line(ui, Sign::Open, &words.say("ui-card-incomplete"));
            if by_key {
                let at_place = matches!(draft.next(), Some(Slot::Place | Slot::Route));
                widgets::note(ui, words.say(if at_place { "ui-card-keys-place" } else { "ui-card-keys-list" }));
            }
        }
        return;
    };
    if let Some(refusal) = &card.refusal {
        line(ui, Sign::Warn, &words.named("refusal", refusal));
    }
    if lays_down(model, draft) {
        line(ui, Sign::Warn, &words.say("ui-card-no-care"));
    }
    if card.rung.is_some_and(|rung| rung > Rung::Presence) {
        permission(ui, model, card);
    } else {
        line(ui, Sign::Fine, &words.say("ui-card-no-force"));
    }
    if is_unwarned(card) {
        let text = words.say("ui-card-first-warning");
        if !state.suits(model, UnitOrder::Warn) {
            line(ui, Sign::Ask, &text);
        } else if first(ui, state, &text) {
            warn(state, draft);
        }
    }
    let owed: Vec<_> = card.tell_first.iter().filter(|(to, topic)| !waiting::tells(model, to, topic)).collect();
    let mut told: Vec<&ContactId> = owed.iter().map(|(contact, _)| contact).collect();
    told.sort();
    told.dedup();
    for contact in told {
        let mut topics: Vec<&TopicId> = owed.iter().filter(|(to, _)| to == contact).map(|(_, topic)| topic).collect();
        // Of what is to come somebody is told before what has been done.
        topics.sort_by_key(|topic| is_of_force(model, topic));
        let names: Vec<String> = topics.iter().map(|topic| words.topic(topic)).collect();
        let values = [("contact", words.contact(contact).into()), ("topics", names.join(", ").into())];
        if first(ui, state, &words.with("ui-card-tell", &values)) {
            tell(ui, state, contact, topics[0]);
        }
    }
}

/// Nobody takes the wounded over where they are carried to.
fn lays_down(model: &PlayModel, draft: &Draft) -> bool {
    let scenario = model.words.scenario;
    let to = draft.zone_to.as_ref().filter(|_| draft.kind == UnitOrder::CarryWounded);
    let zone = to.and_then(|to| scenario.zone(to));
    zone.is_some_and(|zone| !scenario.care.takes_wounded(zone))
}

/// What a detention binds, and in practice what the order is judged on.
pub(super) fn asides(model: &PlayModel, draft: &Draft) -> Vec<String> {
    let words = &model.words;
    let Some(card) = model.card else { return Vec::new() };
    let binds = (draft.kind == UnitOrder::Detain).then(|| words.say("ui-card-detain-binds"));
    let names: Vec<String> = card.judged_on.iter().map(|line| words.named("line", line)).collect();
    let is_shown = model.practice && !names.is_empty();
    let judged = is_shown.then(|| words.with("ui-card-judged", &[("lines", names.join(", ").into())]));
    binds.into_iter().chain(judged).collect()
}

/// The topic is the force that was used.
fn is_of_force(model: &PlayModel, id: &TopicId) -> bool {
    let scenario = model.words.scenario;
    let topic = scenario.topics.iter().find(|topic| topic.id == *id);
    topic.and_then(|topic| scenario.matters(topic)).is_some_and(|matters| matters.contains(&Matter::Force))
}

/// A rule permits it, none forbids it, and the authority is there; what is no force needs neither.
pub(super) fn is_covered(card: &OrderCard) -> bool {
    let is_force = card.rung.is_some_and(|rung| rung > Rung::Presence);
    !is_force || card.permitted_by.is_some() && card.forbidden_by.is_none() && card.authority_held
}

/// It is force, and something comes before it, of which the card says what: it can be ordered, but the other comes first.
pub(super) fn is_too_soon(model: &PlayModel) -> bool {
    let is_untold = |card: &OrderCard| card.tell_first.iter().any(|(to, topic)| !waiting::tells(model, to, topic));
    model.card.is_some_and(|card| card.rung > Some(Rung::Presence) && (is_unwarned(card) || is_untold(card)))
}

fn permission(ui: &mut Ui, model: &PlayModel, card: &OrderCard) {
    let words = &model.words;
    let rule_name = |id: &crate::scenario::ids::RuleId| {
        let rule = words.scenario.rules.iter().find(|rule| rule.id == *id);
        let title = rule.map_or_else(String::new, |rule| words.key(&rule.title));
        [("rule", id.to_string().into()), ("title", title.into())]
    };
    // What a rule forbids, no other one permits.
    if let Some(rule) = &card.forbidden_by {
        line(ui, Sign::Warn, &words.with("ui-card-forbidden", &rule_name(rule)));
        return;
    }
    match &card.permitted_by {
        Some(rule) => line(ui, Sign::Fine, &words.with("ui-card-permitted", &rule_name(rule))),
        None => line(ui, Sign::Warn, &words.say("ui-card-not-permitted")),
    }
    if card.permitted_by.is_some() {
        if card.authority_held {
            line(ui, Sign::Fine, &words.say("ui-card-authority-held"));
        } else {
            let whose = match &card.authority {
                Authority::Contact(contact) => words.contact(contact),
                Authority::Seat(seat) => words.seat(seat),
                Authority::Delegated => words.say("ui-a-higher-authority"),
            };
            line(ui, Sign::Ask, &words.with("ui-card-authority-of", &[("whose", whose.into())]));
        }
    }
}

/// A rule permits it once a warning has been given.
fn is_unwarned(card: &OrderCard) -> bool {
    card.rung.is_some() && card.forbidden_by.is_none() && card.first_missing.contains(&First::Warning)
}

/// What comes before the order, to be pressed; it is on the keyboard's way through the card.
fn first(ui: &mut Ui, state: &mut PlayState, text: &str) -> bool {
    ui.horizontal(|ui| {
        paint_sign(ui, Sign::Ask);
        let button = Button::new(text).wrap().width(ui.available_width()).show(ui);
        state.card_walk.stop(&button);
        button.clicked()
    })
    .inner
}

/// The warning's card, for the same unit and target.
fn warn(state: &mut PlayState, draft: &Draft) {
    let target = draft.target.clone();
    state.draft = Some(Draft { target, ..Draft::new(draft.unit.clone(), UnitOrder::Warn) });
    state.card_walk.chose();
}

/// The letter; what else was written in it stays.
fn tell(ui: &Ui, state: &mut PlayState, contact: &ContactId, topic: &TopicId) {
    state.write_to(ui, contact);
    state.letter.topic = Some(topic.clone());
    if !matches!(state.letter.purpose, Purpose::Notify | Purpose::Report | Purpose::Consult) {
        state.letter.purpose = Purpose::Notify;
    }
}

fn line(ui: &mut Ui, sign: Sign, text: &str) {
    ui.horizontal_top(|ui| {
        paint_sign(ui, sign);
        let colour = if sign == Sign::Open { tokens(ui).muted } else { tokens(ui).text };
        ui.add(Label::new(theme::body(text).color(colour)).wrap());
    });
}

fn paint_sign(ui: &mut Ui, sign: Sign) {
    let (rect, _) = ui.allocate_exact_size(vec2(14.0, 17.0), Sense::hover());
    symbols::paint_sign(ui.painter(), tokens(ui), rect.center(), sign);
}
