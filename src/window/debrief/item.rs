//! A mark explains itself: one sentence, what was known, the rule or duty, the events, the moment.

use bevy_egui::egui::{Align, Label, Layout, ScrollArea, TextStyle, Ui};

use super::ask::Ask;
use super::{DebriefModel, DebriefState, Detail, Panel, Phase, challenge, pointers};
use crate::assessment::card::{Cause, EvidenceItem, HardFail};
use crate::assessment::text;
use crate::scenario::ids::{DutyId, EventNo, Tick};
use crate::sim::event::EventKind;
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{clock_run, name_key};

/// Most events listed under an item; the first ones are what opened it.
const SHOWN_EVENTS: usize = 12;

pub fn item(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) {
    let mut area = ScrollArea::vertical().id_salt("item").auto_shrink([false, false]);
    let chosen = state.chosen();
    if std::mem::replace(&mut state.read, chosen) != chosen {
        // Each is read from its top.
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        state.reads(ui, Panel::Detail);
        if let Some(fail) = state.hard_fail.and_then(|at| model.review.card.hard_fails.get(at)) {
            hard_fail_ui(ui, model, state, fail, commands);
            return;
        }
        let Some(line) = state.line else {
            widgets::muted(ui, model.words.say("ui-nothing-judged"));
            return;
        };
        let items = model.items(line);
        let question = model.words.say(&format!("{}-question", name_key("line", line)));
        match items.get(state.item.min(items.len().saturating_sub(1))).copied() {
            Some(item) => item_ui(ui, model, state, item, items.len(), commands),
            None => {
                widgets::caption(ui, &format!("{line:?} {}", model.words.named("line", line)));
                ui.add(Label::new(theme::body(question)).wrap());
                ui.add_space(GAP);
                ui.add(Label::new(theme::body(model.words.say("ui-not-observed-means"))).wrap());
                ui.add_space(GAP);
                part(ui, &model.words.say("ui-judged-when"), &model.words.named("judged", line));
            }
        }
        pointers::pointers(ui, model, state, line);
    });
}

fn item_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    item: &EvidenceItem,
    count: usize,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let tokens = tokens(ui);
    let is_blind = state.phase == Phase::Blind;
    head(ui, model, state, item, count);
    let sentence = if is_blind {
        words.say(&format!("{}-question", name_key("line", item.line)))
    } else {
        text::sentence(&item.reason, words.texts)
    };
    ui.add(Label::new(theme::title(sentence)).wrap());
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        if !is_blind {
            let rating = format!("{} {}", item.rating, words.say(&format!("rating-{}", item.rating)).to_lowercase());
            let colour = tokens.of_mark(f32::from(item.rating) * 25.0);
            widgets::chip_in(ui, &rating, colour);
        }
        if model.review.people.len() > 1 {
            widgets::chip(ui, &words.seat(&item.seat));
        }
        let weight = words.texts.decimal(item.weight.value, 1);
        widgets::chip(ui, &words.with("ui-weight", &[("weight", weight.into())]));
        widgets::chip(ui, &span(model, item.opened, item.closed));
    });
    let harder = text::harder(&item.weight, words.texts);
    if !harder.is_empty() {
        widgets::note(ui, words.with("card-harder", &[("why", harder.into())]));
    }
    ui.add_space(GAP);
    buttons(ui, model, state, item, commands);
    if let Some(key) = model.key(item) {
        challenge::trainee(ui, model, state, key, commands);
    }
    if !item.knew.is_empty() {
        let knew: Vec<String> = item.knew.iter().map(|reason| text::sentence(reason, words.texts)).collect();
        part(ui, &words.say("ui-you-knew"), &knew.join("\n"));
    }
    cause(ui, model, &item.cause);
    events(ui, model, &item.events, commands);
    if let Some(key) = model.key(item) {
        challenge::instructors(ui, model, state, key, commands);
    }
}

fn head(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, item: &EvidenceItem, count: usize) {
    let words = &model.words;
    let values = [
        ("line", format!("{:?} {}", item.line, words.named("line", item.line)).into()),
        ("item", (state.item as u32 + 1).into()),
        ("count", (count as u32).into()),
    ];
    let name = words.with("ui-item-of", &values);
    if count <= 1 {
        widgets::caption(ui, &name);
        return;
    }
    // The arrows keep their place; a long name goes on over several lines beside them.
    // From the right, and so in one pass: a field below, which the press of a button opened, has the keyboard after it.
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (text, key, by) in [("→", ".", 1), ("←", ",", -1)] {
            let hint = words.with("ui-key-hint", &[("key", key.into())]);
            if Button::new(text).look(Look::Quiet).show(ui).on_hover_text(hint).clicked() {
                state.step(model, by);
            }
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            // Its first line is on that of the arrows.
            ui.add_space((theme::target(ui) - ui.text_style_height(&TextStyle::Small)) / 2.0);
            widgets::caption(ui, &name);
        });
    });
}

fn hard_fail_ui(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    fail: &HardFail,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let colour = tokens(ui).vermillion;
    widgets::caption_in(ui, &words.say("ui-hard-fail"), colour);
    ui.add(Label::new(theme::title(words.named("hard-fail", fail.kind))).wrap());
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        widgets::chip(ui, &words.named("scale", fail.scale));
        if model.review.people.len() > 1 {
            widgets::chip(ui, &words.seat(&fail.seat));
        }
        widgets::chip(ui, &format!("T+{}", clock_run(fail.tick)));
    });
    ui.add_space(GAP);
    ui.add(Label::new(theme::body(text::sentence(&fail.reason, words.texts))).wrap());
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        moment(ui, model, fail.tick, fail.tick, commands);
        what_if(ui, model, state, fail.tick);
    });
    ui.add_space(GAP);
    counted_in(ui, model, state, fail);
    events(ui, model, &fail.events, commands);
}

/// A hard fail is challenged by way of the item that it follows from.
fn counted_in(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, fail: &HardFail) {
    let words = &model.words;
    let Some(item) = model.counted_in(fail) else { return };
    widgets::muted(ui, words.say("debrief-fail-follows"));
    let name = format!("{:?} {}", item.line, words.named("line", item.line));
    let sentence = text::sentence(&item.reason, words.texts);
    let (_, row) = widgets::row(ui, "follows", &format!("{name} {sentence}"), false, |ui| {
        ui.add(Label::new(theme::strong(&name)).wrap());
        ui.add(Label::new(theme::small(&sentence).color(tokens(ui).muted)).wrap());
    });
    if row.clicked() {
        state.show_item(model, item);
    }
    if state.phase == Phase::Open && model.kept.side.is_some() {
        let challenged = model.key(item).and_then(|key| model.challenge(key));
        if challenged.is_none() && Button::new(words.say("debrief-challenge")).show(ui).clicked() {
            state.challenge(model);
        }
    }
    ui.add_space(GAP);
}

fn part(ui: &mut Ui, head: &str, text: &str) {
    widgets::muted(ui, head);
    ui.add(Label::new(theme::body(text)).wrap());
    ui.add_space(GAP);
}

fn cause(ui: &mut Ui, model: &DebriefModel, cause: &Cause) {
    let words = &model.words;
    match cause {
        Cause::Rule(id) => {
            let head = words.with("ui-rule-no", &[("rule", id.as_str().into())]);
            let rule = words.scenario.rules.iter().find(|rule| rule.id == *id);
            let head = rule.map_or(head.clone(), |rule| format!("{head} · {}", words.key(&rule.title)));
            part(ui, &head, &rule.map_or_else(String::new, |rule| words.key(&rule.text)));
        }
        Cause::Duty(id, title) => {
            let title = words.key(title);
            match duty(model, id) {
                // What was to be done, and apart from it where that is written.
                Some(duty) => {
                    widgets::muted(ui, words.say("ui-duty"));
                    ui.add(Label::new(theme::body(duty)).wrap());
                    ui.add(Label::new(theme::small(title).color(tokens(ui).muted)).wrap());
                    ui.add_space(GAP);
                }
                None => part(ui, &words.say("ui-duty"), &title),
            }
        }
        Cause::Doctrine(title) => part(ui, &words.say("ui-duty"), &words.key(title)),
    }
}

/// What a duty that the drill declares asks for.
fn duty(model: &DebriefModel, id: &DutyId) -> Option<String> {
    let words = &model.words;
    let rubric = &words.scenario.rubric;
    if let Some(need) = rubric.needs.iter().find(|need| need.id == *id) {
        let values = [
            ("contact", words.contact(&need.contact).into()),
            ("topic", words.topic(&need.topic).into()),
            ("time", words.duration(need.within_s).into()),
        ];
        return Some(words.with("debrief-duty-tell", &values));
    }
    let protection = rubric.protections.iter().find(|protection| protection.id == *id)?;
    let values = [("zone", words.zone(&protection.people_in).into()), ("party", words.party(&protection.party).into())];
    Some(words.with("debrief-duty-protect", &values))
}

/// From the mark to its moment, to an alternative, and to a challenge.
fn buttons(
    ui: &mut Ui,
    model: &DebriefModel,
    state: &mut DebriefState,
    item: &EvidenceItem,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        moment(ui, model, item.opened, item.closed, commands);
        if state.phase != Phase::Open || model.kept.side.is_none() {
            return;
        }
        what_if(ui, model, state, item.opened);
        let challenge = model.key(item).and_then(|key| model.challenge(key));
        if challenge.is_none() && !state.drafts.is_challenging {
            let button = Button::new(words.say("debrief-challenge")).show(ui);
            state.drafts.give_back(&button);
            if button.clicked() {
                state.drafts.begin("");
            }
        }
    });
    ui.add_space(GAP);
}

/// What the item rests on; pressing one shows its moment.
fn events(ui: &mut Ui, model: &DebriefModel, events: &[EventNo], commands: &mut Vec<Command>) {
    if events.is_empty() {
        return;
    }
    widgets::muted(ui, model.words.say("ui-evidence"));
    for (at, no) in events.iter().take(SHOWN_EVENTS).enumerate() {
        let Some(event) = model.review.event(*no) else { continue };
        let name = event_name(model, &event.kind);
        let (_, response) = widgets::row(ui, ("event", at), &name, false, |ui| {
            let time = theme::small(format!("T+{}", clock_run(event.tick))).color(tokens(ui).muted);
            widgets::ends(ui, theme::body(&name), time);
            if let EventKind::Decided { rationale, .. } = &event.kind
                && !rationale.is_empty()
            {
                let reason = model.words.with("debrief-own-reason", &[("reason", rationale.as_str().into())]);
                ui.add(Label::new(theme::small(reason).color(tokens(ui).muted)).wrap());
            }
        });
        if response.clicked() {
            commands.push(Ask::ShowMoment(event.tick).into());
        }
    }
    if events.len() > SHOWN_EVENTS {
        let more = (events.len() - SHOWN_EVENTS) as u32;
        widgets::note(ui, model.words.with("ui-more-events", &[("count", more.into())]));
    }
    ui.add_space(GAP);
}

/// A need with who is to be told of what.
fn event_name(model: &DebriefModel, kind: &EventKind) -> String {
    let name = model.words.named("event", kind);
    let EventKind::NeedOpened { need } = kind else { return name };
    let about = model.words.need(need);
    if about.is_empty() { name } else { format!("{name} · {about}") }
}

/// From here on with other orders.
fn what_if(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, from: Tick) {
    if Button::new(model.words.say("debrief-what-if-here")).show(ui).clicked() {
        state.show_moment(from);
        state.detail = Detail::WhatIf;
        state.takes_instead = !ui.input(|input| input.pointer.any_click());
    }
}

fn moment(ui: &mut Ui, model: &DebriefModel, opened: Tick, closed: Tick, commands: &mut Vec<Command>) {
    let words = &model.words;
    if Button::new(words.say("ui-show-moment")).show(ui).clicked() {
        commands.push(Ask::ShowMoment(opened).into());
    }
    if closed > opened && Button::new(words.say("ui-show-end")).look(Look::Quiet).show(ui).clicked() {
        commands.push(Ask::ShowMoment(closed).into());
    }
}

fn span(model: &DebriefModel, opened: Tick, closed: Tick) -> String {
    if opened == closed {
        return format!("T+{}", clock_run(opened));
    }
    let values = [("from", clock_run(opened).into()), ("to", clock_run(closed).into())];
    model.words.with("ui-span", &values)
}
