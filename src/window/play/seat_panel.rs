//! The seat's units and contacts, each with its state in words.

use bevy_egui::egui::{Align, Color32, Layout, Response, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::picture::meets_in;
use super::{PlayModel, PlayState, casualties, inbox, parties, waiting};
use crate::exercise::view::{ContactView, TaskView, UnitView};
use crate::scenario::forces::{CounterpartKind, Rung};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets;

pub fn seat_panel(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let words = &model.words;
    widgets::caption(ui, &words.seat(&model.view.seat)).on_hover_text(words.key(&words.scenario.meta.title));
    for line in words.decides(&model.view.seat, model.view.authority) {
        widgets::note(ui, line);
    }
    ui.add_space(4.0);
    let list = ScrollArea::vertical().id_salt("seat").auto_shrink([false, false]);
    // Another run begins at the top, wherever the last one was left.
    let begins = std::mem::take(&mut state.is_new).then_some(0.0);
    let list = match begins.or(state.contacts.scroll.take()) {
        Some(offset) => list.vertical_scroll_offset(offset),
        None => list,
    };
    let room = ui.available_height();
    let shown = list.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let start = ui.cursor().top();
        for unit in &model.view.units {
            unit_row(ui, model, state, unit);
        }
        if model.view.units.is_empty() {
            widgets::muted(ui, words.say("ui-no-units"));
        }
        ui.add_space(GAP);
        parties::parties(ui, model, state);
        casualties::summary(ui, model, state);
        // Where all have room they stand at the foot: what comes to stand above does not move them.
        ui.add_space((room - (ui.cursor().top() - start) - state.contacts.height - SLACK).max(0.0));
        let top = ui.cursor().top();
        let has_keyboard = contacts(ui, model, state);
        let height = ui.cursor().top() - top;
        state.contacts.stand(ui, top - start, height, has_keyboard)
    });
    if let Some(moved) = shown.inner {
        state.contacts.scroll = Some(shown.state.offset.y + moved);
    }
}

/// Keeps a list that has just room for all from being one that scrolls.
const SLACK: f32 = 4.0;

/// Where the contacts stand in the list, as it was last laid out.
#[derive(Debug, Default)]
pub struct ContactsPlace {
    height: f32,
    top: f32,
    /// The list goes there, so that they stay below a pointer.
    scroll: Option<f32>,
}

impl ContactsPlace {
    /// Takes their place of now; answers by how much they have moved from under a pointer, or with the keyboard.
    fn stand(&mut self, ui: &Ui, top: f32, height: f32, has_keyboard: bool) -> Option<f32> {
        let (moved, is_first) = (top - self.top, self.height == 0.0);
        let was_at = ui.cursor().top() - height - moved;
        let pointer = ui.input(|input| input.pointer.hover_pos());
        let is_over = pointer.is_some_and(|at| at.y >= was_at && ui.clip_rect().contains(at));
        widgets::keep(ui, &mut self.height, height);
        self.top = top;
        let follows = moved.abs() > 0.5 && !is_first && (is_over || has_keyboard);
        if follows {
            ui.ctx().request_discard("where the contacts stand");
        }
        follows.then_some(moved)
    }
}

/// In the drill's order; answers whether one of them has the keyboard.
fn contacts(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) -> bool {
    widgets::caption(ui, &model.words.say("ui-contacts"));
    ui.add_space(4.0);
    let rows = model.view.contacts.iter().map(|contact| contact_row(ui, model, state, contact));
    rows.fold(false, |any, row| any | row.has_focus())
}

fn unit_row(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, unit: &UnitView) {
    let words = &model.words;
    let tokens = tokens(ui);
    let (name, task) = (words.unit(&unit.id), task_words(model, unit));
    let chosen = state.is_selected(&unit.id);
    let waiting = waiting::of_unit(model, &unit.id).map(|(_, order)| words.order(order));
    let waits = waiting.as_ref().map(|order| words.with("ui-order-waits", &[("order", order.clone().into())]));
    // Whom it carries is said, wherever it goes.
    let under_way = unit.order.as_ref().filter(|_| unit.carrying == 0).map(|order| words.order(order));
    let doing = if waiting.is_some() { words.say("ui-unit-waits") } else { task.clone() };
    let said: Vec<&str> =
        [Some(&name), Some(&task), waits.as_ref()].into_iter().flatten().map(String::as_str).collect();
    let (_, response) = widgets::row(ui, ("unit", unit.id.as_str()), &said.join(" "), chosen, |ui| {
        ui.horizontal(|ui| {
            ui.label(theme::strong(&name));
            // The name stays whole; what the unit does is so under the pointer too.
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add(bevy_egui::egui::Label::new(theme::small(&doing).color(tokens.muted)).truncate());
            });
        });
        ui.horizontal(|ui| {
            // In the place of the kind: a line more would move what lies below under the pointer.
            let order = waiting.as_ref().or(under_way.as_ref());
            let detail = order.cloned().unwrap_or_else(|| kind(model, unit));
            let colour = if waiting.is_some() { tokens.sky } else { tokens.muted };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, 3.0);
                for gauge in gauges(unit).into_iter().rev() {
                    let bar = widgets::bar(ui, 13.0, gauge.share, tokens.of_mark(gauge.share * 100.0 + 10.0));
                    bar.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, gauge.words(model)));
                }
                ui.spacing_mut().item_spacing.x = gap;
                // Whatever is cut off at the left, the number of people is not.
                ui.label(theme::small(unit.fit.to_string()));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let label = bevy_egui::egui::Label::new(theme::small(detail).color(colour));
                    ui.add(if order.is_some() { label.truncate() } else { label.wrap() });
                });
            });
        });
        if chosen {
            let full: Vec<String> = gauges(unit).iter().map(|gauge| gauge.words(model)).collect();
            ui.add(bevy_egui::egui::Label::new(theme::small(full.join(" · ")).color(tokens.muted)).wrap());
        }
        let low = gauges(unit).into_iter().filter(|gauge| gauge.share < LOW);
        let low: Vec<String> = low.map(|gauge| words.say(gauge.low)).collect();
        if !low.is_empty() {
            ui.add(bevy_egui::egui::Label::new(theme::small(low.join(" · ")).color(tokens.orange)).wrap());
        }
    });
    if state.unit.as_ref() == Some(&unit.id) && std::mem::take(&mut state.shows_unit) {
        response.scroll_to_me(None);
    }
    let lines = waits.or(under_way).into_iter().chain([task, unit_facts(model, unit)]);
    let response = response.on_hover_text(lines.collect::<Vec<_>>().join("\n"));
    if response.clicked() {
        if ui.input(|input| input.modifiers.shift || input.modifiers.command) {
            state.toggle_unit(&unit.id);
        } else {
            state.select_unit(&unit.id);
        }
    }
    if response.double_clicked() {
        state.look_at(unit.at);
    }
}

/// With whom it carries, if anybody.
fn kind(model: &PlayModel, unit: &UnitView) -> String {
    let kind = model.words.named("unit-kind", unit.kind);
    match unit.carrying {
        0 => kind,
        count => model.words.with("ui-unit-carrying", &[("unit", kind.into()), ("count", u32::from(count).into())]),
    }
}

/// Below this share a gauge is put into words.
const LOW: f32 = 0.4;

/// Who is fit, what is in the tank or left of the flight, and how fresh the people are.
fn gauges(unit: &UnitView) -> Vec<Gauge> {
    let fit = f32::from(unit.fit) / f32::from(unit.strength.max(1));
    let mut gauges = vec![Gauge { share: fit, full: "ui-gauge-strength", low: "ui-gauge-strength-low" }];
    let left = unit.endurance.map(|share| Gauge { share, full: "ui-gauge-endurance", low: "ui-gauge-endurance-low" });
    let fuel = unit.fuel.map(|share| Gauge { share, full: "ui-gauge-fuel", low: "ui-gauge-fuel-low" });
    gauges.extend(left.into_iter().chain(fuel));
    let share = 1.0 - unit.fatigue;
    gauges.push(Gauge { share, full: "ui-gauge-freshness", low: "ui-gauge-freshness-low" });
    gauges
}

/// A share, with the messages for it and for too little of it.
struct Gauge {
    share: f32,
    full: &'static str,
    low: &'static str,
}

impl Gauge {
    fn words(&self, model: &PlayModel) -> String {
        let percent = (self.share.clamp(0.0, 1.0) * 100.0).round() as u32;
        model.words.with(self.full, &[("percent", percent.into())])
    }
}

/// Each gauge in words, for the resting pointer.
fn unit_facts(model: &PlayModel, unit: &UnitView) -> String {
    let crew = [("kind", model.words.named("unit-kind", unit.kind).into()), ("fit", u32::from(unit.fit).into())];
    let mut lines = vec![model.words.with("ui-unit-crew", &crew)];
    lines.extend(gauges(unit).iter().map(|gauge| gauge.words(model)));
    if let Some(left) = unit.arrives_in_s {
        lines.push(model.words.with("ui-arrives-in", &[("time", model.words.duration(left).into())]));
    }
    lines.join("\n")
}

pub(super) fn task_words(model: &PlayModel, unit: &UnitView) -> String {
    let words = &model.words;
    if !unit.available && unit.task == TaskView::NotHere {
        return match unit.available_in_s {
            Some(seconds) => {
                words.with("ui-minutes-away", &[("time", words.duration(seconds.next_multiple_of(10)).into())])
            }
            None => words.say("ui-not-here"),
        };
    }
    words.named("task", unit.task)
}

fn contact_row(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, contact: &ContactView) -> Response {
    let words = &model.words;
    let tokens = tokens(ui);
    let chosen = state.right == super::RightTab::Write && state.letter.contact.as_ref() == Some(&contact.id);
    let name = words.contact(&contact.id);
    let (_, response) = widgets::row(ui, ("contact", contact.id.as_str()), &name, chosen, |ui| {
        ui.horizontal_top(|ui| {
            let colour = contact_colour(contact, tokens);
            let (dot, _) = ui.allocate_exact_size(vec2(10.0, 16.0), Sense::hover());
            if contact.channel_out || !contact.in_reach {
                ui.painter().circle_stroke(dot.center(), 4.0, bevy_egui::egui::Stroke::new(1.5, colour));
            } else {
                ui.painter().circle_filled(dot.center(), 4.5, colour);
            }
            ui.add(bevy_egui::egui::Label::new(theme::body(&name)).wrap());
        });
        // A line each, and always as many: one more would move what lies below under the pointer.
        let mut line = |(text, colour): (String, Color32)| {
            ui.horizontal(|ui| {
                ui.add_space(10.0 + GAP);
                ui.add(bevy_egui::egui::Label::new(theme::small(text).color(colour)).truncate());
            });
        };
        line(standing(model, contact, tokens));
        if let Some(zone) = meets_in(model, &contact.id) {
            line((words.with("ui-meets-in", &[("zone", words.zone(zone).into())]), tokens.muted));
        }
    });
    let response = response.on_hover_text(format!("{}\n{}", reach(model, contact), interests(model, contact)));
    if response.clicked() {
        inbox::write_to(ui, model, state, &contact.id);
    }
    response
}

/// What is owed or awaited, where the line is open; or else how the contact is reached.
fn standing(model: &PlayModel, contact: &ContactView, tokens: &theme::Tokens) -> (String, Color32) {
    if contact.channel_out || !contact.in_reach {
        (reach(model, contact), tokens.muted)
    } else if waiting::owes_feedback(model, &contact.id) {
        (model.words.say("ui-feedback-owed"), tokens.orange)
    } else if contact.awaiting {
        (model.words.say("ui-awaiting-answer"), tokens.sky)
    } else {
        (reach(model, contact), tokens.muted)
    }
}

fn contact_colour(contact: &ContactView, tokens: &theme::Tokens) -> Color32 {
    if contact.channel_out || !contact.in_reach {
        tokens.vermillion
    } else if contact.feedback_owed || contact.awaiting {
        tokens.orange
    } else {
        tokens.green
    }
}

const SHORT_WAIT_S: u32 = 10;

/// "phone · ~3 min"; what is quicker than ten seconds is now. A line that is out, taken or too far says so.
pub(super) fn reach(model: &PlayModel, contact: &ContactView) -> String {
    let words = &model.words;
    let channel = words.named("channel", contact.channel).to_lowercase();
    if contact.channel_out {
        return words.with("ui-channel-out", &[("channel", channel.into())]);
    }
    if !contact.in_reach {
        return words.with("ui-channel-far", &[("channel", channel.into())]);
    }
    let (_, longest) = contact.delay_s;
    let time = if longest <= 10 {
        words.say("ui-now")
    } else if longest < 60 {
        words.with("ui-about-seconds", &[("seconds", longest.into())])
    } else {
        words.with("ui-about-minutes", &[("minutes", longest.div_ceil(60).into())])
    };
    // A moment is no wait worth a word.
    if contact.free_in_s > SHORT_WAIT_S {
        let free = words.with("ui-channel-busy", &[("time", words.duration(contact.free_in_s).into())]);
        return format!("{channel} · {free}");
    }
    format!("{channel} · {time}")
}

fn interests(model: &PlayModel, contact: &ContactView) -> String {
    let words = &model.words;
    let known = words.scenario.counterparts.iter().find(|known| known.id == contact.id);
    let mut text = known.map_or_else(String::new, |known| words.key(&known.interests));
    if let Some(rung) = contact.may_grant.filter(|rung| *rung > Rung::Presence) {
        let grant = words.with("ui-may-grant", &[("rung", words.named("rung", rung).into())]);
        text = format!("{text}\n{grant}");
    }
    if known.is_some_and(|known| known.kind == CounterpartKind::Hotline) {
        text = format!("{text}\n{}", words.say("ui-unverified-source"));
    }
    text
}
