//! The order card: an order explains itself before it is given.

use bevy_egui::egui::{Align, ComboBox, Key, Layout, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::draft::{Draft, Slot, UnitOrder};
use super::{PlayModel, PlayState, waiting};
use crate::exercise::view::OrderCard;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{ContactId, ZoneId};
use crate::scenario::mandate::{Authority, First};
use crate::sim::order::{MAX_TEXT_CHARS, Order, Place, Target};
use crate::window::commands::Command;
use crate::window::fields;
use crate::window::keys;
use crate::window::symbols::{self, Sign};
use crate::window::theme::{self, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::sentence;

/// Room that the card takes above the map's bottom: on a low map it leaves some of it.
pub fn height(map: Rect) -> f32 {
    166.0_f32.min(map.height() * 0.6)
}

/// Draws the palette of a selected unit, or the card of the order in preparation.
pub fn order_card(ui: &mut Ui, map: Rect, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let Some(unit) = state.unit.clone() else { return };
    let inner = map.shrink(PADDING);
    let rect = Rect::from_min_max(pos2(inner.left(), inner.bottom() - height(map)), inner.max);
    // The card lies on the map: what is pressed on it must not reach the map.
    ui.interact(rect, ui.id().with("order-card"), widgets::POINTED);
    widgets::panel(ui, rect, |ui| match state.draft.clone() {
        None => palette(ui, model, state, &unit),
        Some(draft) => card(ui, model, state, &draft, commands),
    });
}

fn palette(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, unit: &crate::scenario::ids::UnitId) {
    let words = &model.words;
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 16.0;
        widgets::caption(ui, &words.with("ui-orders-for", &[("unit", state.names(model).into())]));
        if let Some(view) = model.view.units.iter().find(|view| view.id == *unit) {
            let doing = view.order.as_ref().map_or_else(|| words.named("task", view.task), |order| words.order(order));
            let doing = match view.arrives_in_s {
                Some(left) => {
                    let time = words.duration(left).into();
                    words.with("ui-doing-arrives", &[("order", doing.into()), ("time", time)])
                }
                None => doing,
            };
            match waiting::of_unit(model, unit) {
                Some(order) => {
                    let waits = words.with("ui-order-waits", &[("order", words.order(order).into())]);
                    ui.label(theme::small(waits).color(tokens(ui).sky))
                }
                None => widgets::note(ui, doing),
            };
        }
    });
    ui.add_space(2.0);
    ScrollArea::vertical().id_salt("palette").auto_shrink([false, false]).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            for kind in UnitOrder::ALL {
                if !state.suits(model, kind) {
                    continue;
                }
                let text = words.say(&kind.name_key());
                let button = Button::new(&text);
                let button = match model.keys.order_key(kind) {
                    Some(key) => button.key(keys::name(key)),
                    None => button,
                };
                if button.show(ui).clicked() {
                    state.draft = Some(Draft::new(unit.clone(), kind));
                }
            }
        });
    });
}

fn card(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let buttons = 150.0;
    let left = ((whole.width() - buttons) * 0.47).max(150.0);
    let first = Rect::from_min_size(whole.min, vec2(left, whole.height()));
    let last = Rect::from_min_max(pos2(whole.right() - buttons, whole.top()), whole.max);
    let middle =
        Rect::from_min_max(pos2(first.right() + PADDING, whole.top()), pos2(last.left() - PADDING, whole.bottom()));
    let line = bevy_egui::egui::Stroke::new(1.0, tokens(ui).line);
    ui.painter().vline(first.right() + GAP / 2.0, whole.y_range(), line);
    widgets::region(ui, first, |ui| subject(ui, model, state, draft));
    widgets::region(ui, middle, |ui| {
        ScrollArea::vertical().id_salt("verdict").auto_shrink([false, false]).show(ui, |ui| {
            if state.asking {
                ask(ui, model, state, draft, commands);
            } else {
                verdict(ui, model, draft);
            }
        });
    });
    let builder = UiBuilder::new().max_rect(last).layout(Layout::top_down(Align::Max));
    let mut column = ui.new_child(builder);
    actions(&mut column, model, state, draft, commands);
}

/// Unit, order, its parts, its rung and the people near.
fn subject(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft) {
    let words = &model.words;
    widgets::caption(ui, &words.with("ui-order-of-unit", &[("unit", state.names(model).into())]));
    ui.add(bevy_egui::egui::Label::new(theme::title(words.say(&draft.kind.name_key()))).truncate());
    let mut facts = Vec::new();
    if let Some(rung) = draft.kind.rung() {
        let values = [("rung", words.named("rung", rung).into()), ("level", u32::from(rung.level()).into())];
        facts.push(sentence(&words.with("ui-rung-of-ladder", &values)));
    }
    if let Some(left) = model.card.and_then(|card| card.arrives_in_s) {
        facts.push(words.with("ui-arrives-in", &[("time", words.duration(left).into())]));
    }
    if !facts.is_empty() {
        ui.add(bevy_egui::egui::Label::new(theme::small(facts.join(" · ")).color(tokens(ui).muted)).wrap());
    }
    ui.add_space(2.0);
    ScrollArea::vertical().id_salt("slots").auto_shrink([false, true]).show(ui, |ui| {
        for slot in draft.kind.slots() {
            slot_ui(ui, model, state, draft, *slot);
        }
        if let Some(card) = model.card.filter(|card| card.people_near > 0) {
            let key = if card.protected_site { "ui-people-near-site" } else { "ui-people-near" };
            widgets::chip(ui, &words.with(key, &[("count", card.people_near.into())]));
        }
    });
}

fn slot_ui(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, slot: Slot) {
    let words = &model.words;
    let asked = draft.next() == Some(slot);
    let tokens = tokens(ui);
    let Some(open) = &mut state.draft else { return };
    let label = match slot {
        Slot::Place if draft.kind == UnitOrder::TakeCover => "ui-slot-from",
        Slot::Place => "ui-slot-place",
        Slot::Route => "ui-slot-route",
        Slot::Target => "ui-slot-target",
        Slot::Zone => match draft.kind {
            UnitOrder::Interpose => "ui-slot-protect",
            UnitOrder::Cordon => "ui-slot-around",
            UnitOrder::Treat => "ui-slot-people-in",
            _ => "ui-slot-from",
        },
        Slot::ZoneTo => "ui-slot-to",
    };
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(52.0, 24.0), Sense::hover());
        let colour = if asked { tokens.orange } else { tokens.muted };
        let font = theme::regular(theme::CAPTION);
        ui.painter().text(rect.left_center(), bevy_egui::egui::Align2::LEFT_CENTER, words.say(label), font, colour);
        let chosen = match slot {
            Slot::Place | Slot::Route => places(model, &draft.places),
            Slot::Target => draft.target.as_ref().map(|target| words.target(target)),
            Slot::Zone => draft.zone.as_ref().map(|zone| words.zone(zone)),
            Slot::ZoneTo => draft.zone_to.as_ref().map(|zone| words.zone(zone)),
        };
        let shown = chosen.unwrap_or_else(|| words.say("ui-choose"));
        let combo = ComboBox::from_id_salt(("slot", label)).selected_text(theme::body(shown)).wrap();
        let list = combo.width(ui.available_width()).show_ui(ui, |ui| match slot {
            Slot::Target => {
                for party in &model.view.parties {
                    let target = Some(Target::Party(party.id.clone()));
                    ui.selectable_value(&mut open.target, target, words.party(&party.id));
                }
                for zone in &words.scenario.map().zones {
                    let target = Target::Crowd(zone.id.clone());
                    let name = words.target(&target);
                    ui.selectable_value(&mut open.target, Some(target), name);
                }
            }
            Slot::Zone => zone_choices(ui, model, &mut open.zone),
            Slot::ZoneTo => zone_choices(ui, model, &mut open.zone_to),
            Slot::Place | Slot::Route => {
                let mut zone = None;
                zone_choices(ui, model, &mut zone);
                if let Some(zone) = zone {
                    if slot == Slot::Place {
                        open.places.clear();
                    }
                    open.places.push(Place::Zone(zone));
                }
            }
        });
        widgets::name_list(&list.response, &words.say(label));
    });
}

fn places(model: &PlayModel, places: &[Place]) -> Option<String> {
    let names: Vec<String> = places.iter().map(|place| model.words.place(place)).collect();
    (!names.is_empty()).then(|| names.join(" → "))
}

fn zone_choices(ui: &mut Ui, model: &PlayModel, chosen: &mut Option<ZoneId>) {
    for zone in &model.words.scenario.map().zones {
        ui.selectable_value(chosen, Some(zone.id.clone()), model.words.key(&zone.name));
    }
}

/// The rule that permits it, whose authority, what comes first, and in practice what it is judged on.
fn verdict(ui: &mut Ui, model: &PlayModel, draft: &Draft) {
    let words = &model.words;
    let Some(card) = model.card else {
        if draft.next().is_some() {
            line(ui, Sign::Open, &words.say("ui-card-incomplete"));
        }
        return;
    };
    if let Some(refusal) = &card.refusal {
        line(ui, Sign::Warn, &words.named("refusal", refusal));
    }
    if card.rung.is_some_and(|rung| rung > Rung::Presence) {
        permission(ui, model, card);
    } else {
        line(ui, Sign::Fine, &words.say("ui-card-no-force"));
    }
    let mut told: Vec<&ContactId> = card.tell_first.iter().map(|(contact, _)| contact).collect();
    told.sort();
    told.dedup();
    for contact in told {
        let topics = card.tell_first.iter().filter(|(to, _)| to == contact).map(|(_, topic)| words.topic(topic));
        let topics: Vec<String> = topics.collect();
        let values = [("contact", words.contact(contact).into()), ("topics", topics.join(", ").into())];
        line(ui, Sign::Ask, &words.with("ui-card-tell", &values));
    }
    if model.practice && !card.judged_on.is_empty() {
        let names: Vec<String> = card.judged_on.iter().map(|line| words.named("line", line)).collect();
        line(ui, Sign::Open, &words.with("ui-card-judged", &[("lines", names.join(", ").into())]));
    }
}

fn permission(ui: &mut Ui, model: &PlayModel, card: &OrderCard) {
    let words = &model.words;
    let rule_name = |id: &crate::scenario::ids::RuleId| {
        let rule = words.scenario.rules.iter().find(|rule| rule.id == *id);
        let title = rule.map_or_else(String::new, |rule| words.key(&rule.title));
        [("rule", id.to_string().into()), ("title", title.into())]
    };
    if let Some(rule) = &card.forbidden_by {
        line(ui, Sign::Warn, &words.with("ui-card-forbidden", &rule_name(rule)));
    }
    match &card.permitted_by {
        Some(rule) => line(ui, Sign::Fine, &words.with("ui-card-permitted", &rule_name(rule))),
        None if card.forbidden_by.is_none() => line(ui, Sign::Warn, &words.say("ui-card-not-permitted")),
        None => {}
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
    if card.first_missing.contains(&First::Warning) {
        line(ui, Sign::Ask, &words.say("ui-card-first-warning"));
    }
}

fn line(ui: &mut Ui, sign: Sign, text: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(14.0, 17.0), Sense::hover());
        symbols::paint_sign(ui.painter(), tokens(ui), rect.center(), sign);
        let colour = if sign == Sign::Open { tokens(ui).muted } else { tokens(ui).text };
        ui.add(bevy_egui::egui::Label::new(theme::body(text).color(colour)).wrap());
    });
}

fn actions(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, commands: &mut Vec<Command>) {
    let words = &model.words;
    let width = ui.available_width();
    let order = draft.order();
    let possible = order.is_some() && model.card.is_none_or(|card| card.refusal.is_none());
    let give = Button::primary(words.say("ui-give-order")).key(words.say("ui-key-enter")).width(width);
    let clicked = give.enabled(possible).show(ui).clicked();
    let entered = possible && widgets::pressed_free(ui, Key::Enter);
    if clicked || entered {
        state.give(draft, commands);
        return;
    }
    let needs = draft.kind.rung().is_some() && model.card.is_none_or(|card| !card.authority_held);
    let ask =
        Button::new(words.say("ui-ask-authority")).width(width).enabled(needs && !granters(model, draft).is_empty());
    if ask.show(ui).clicked() {
        state.asking = !state.asking;
    }
    if Button::new(words.say("ui-cancel"))
        .key(words.say("ui-key-esc"))
        .look(Look::Quiet)
        .width(width)
        .show(ui)
        .clicked()
    {
        state.draft = None;
        state.asking = false;
    }
}

/// Counterparts that may grant the rung of the order.
fn granters(model: &PlayModel, draft: &Draft) -> Vec<ContactId> {
    let Some(rung) = draft.kind.rung() else { return Vec::new() };
    let contacts = model.view.contacts.iter().filter(|contact| contact.may_grant.is_some_and(|up_to| rung <= up_to));
    contacts.map(|contact| contact.id.clone()).collect()
}

fn ask(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, draft: &Draft, commands: &mut Vec<Command>) {
    let words = &model.words;
    let Some(rung) = draft.kind.rung() else { return };
    let hint = theme::body(words.say("ui-reason-hint")).color(tokens(ui).faint);
    let edit = fields::line(&mut state.reason).id_salt("ask-reason").hint_text(hint);
    ui.add(edit.char_limit(MAX_TEXT_CHARS as usize).desired_width(f32::INFINITY));
    widgets::muted(ui, words.with("ui-ask-authority-for", &[("rung", words.named("rung", rung).into())]));
    for contact in granters(model, draft) {
        let name = words.contact(&contact);
        if Button::new(&name).wrap().width(ui.available_width()).show(ui).clicked() {
            let rule = model.card.and_then(|card| card.permitted_by.clone());
            // Without a reason of the person's own: what the authority is for.
            let order = || draft.order().map_or_else(String::new, |order| words.order(&order));
            let typed = std::mem::take(&mut state.reason);
            let reason = if typed.trim().is_empty() { order() } else { typed };
            commands.push(Command::Give(Order::RequestAuthority { to: contact, rung, rule, reason }));
            state.asking = false;
        }
    }
}
