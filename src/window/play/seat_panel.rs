//! The seat's units with their state in words, the parties that it knows, and its contacts.

use bevy_egui::egui::{Align, AsIdSalt, Label, Layout, ScrollArea, Ui, WidgetInfo, WidgetType, vec2};

use super::{PlayModel, PlayState, casualties, contacts, parties, waiting};
use crate::exercise::view::{TaskView, UnitView};
use crate::scenario::ids::UnitId;
use crate::sim::order::Order;
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button};

pub fn seat_panel(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    // Another run begins at the top, wherever the last one was left.
    let begins = std::mem::take(&mut state.is_new);
    if ui.available_height() < BOTH {
        in_turn(ui, model, state, begins);
        return;
    }
    seat(ui, model);
    let (units, parties) = (model.view.units.len(), model.view.parties.len());
    let counts = [counted(model, "ui-side-units", units), counted(model, "play-parties", parties)];
    widgets::note(ui, counts.join(" · "));
    let whole = ui.available_rect_before_wrap();
    // At the foot, with room of their own: whatever comes to stand above moves none of them and leaves none of them out.
    let split = whole.bottom() - state.seat_lists.contacts.min(whole.height() * SHARE);
    let upper = whole.with_max_y(split - GAP);
    widgets::region_named(ui, upper, "forces", |ui| {
        scrolled("seat", begins).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            units_ui(ui, model, state);
            parties_ui(ui, model, state);
        });
    });
    widgets::region_named(ui, whole.with_min_y(split), "contacts", |ui| {
        let top = ui.cursor().top();
        widgets::caption(ui, &counted(model, "ui-contacts", model.view.contacts.len()));
        ui.add_space(4.0);
        let head = ui.cursor().top() - top;
        let shown = scrolled("contacts", begins).show(ui, |ui| contacts::contacts(ui, model, state));
        widgets::keep(ui, &mut state.seat_lists.contacts, head + shown.content_size.y + SLACK);
    });
}

/// With less height than that there is room for one list at a time.
const BOTH: f32 = 460.0;
/// Of the room, for the contacts at most.
const SHARE: f32 = 0.38;
/// Keeps a list that has just room for all from being one that scrolls.
const SLACK: f32 = 4.0;

/// One list at a time, each named above with how many it holds.
fn in_turn(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, begins: bool) {
    // What a key has just chosen is to be seen.
    if state.shows_unit && state.unit.is_some() {
        state.seat_lists.shown = Shown::Units;
    } else if state.shows_party {
        state.seat_lists.shown = Shown::Parties;
    }
    let view = model.view;
    let lists = [
        (Shown::Units, "ui-side-units", view.units.len()),
        (Shown::Parties, "play-parties", view.parties.len()),
        (Shown::Contacts, "ui-contacts", view.contacts.len()),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 2.0);
        for (list, key, count) in lists {
            if Button::tab(counted(model, key, count), state.seat_lists.shown == list).show(ui).clicked() {
                state.seat_lists.shown = list;
            }
        }
    });
    ui.add_space(4.0);
    let shown = state.seat_lists.shown;
    scrolled(("one list", shown), begins).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        match shown {
            Shown::Units => {
                seat(ui, model);
                units_ui(ui, model, state);
            }
            Shown::Parties => parties_ui(ui, model, state),
            Shown::Contacts => contacts::contacts(ui, model, state),
        }
    });
}

/// Whose panel it is, and how far they decide by themselves.
fn seat(ui: &mut Ui, model: &PlayModel) {
    let words = &model.words;
    widgets::caption(ui, &words.seat(&model.view.seat)).on_hover_text(words.key(&words.scenario.meta.title));
    for line in words.decides(&model.view.seat, model.view.authority) {
        widgets::note(ui, line);
    }
    ui.add_space(4.0);
}

fn counted(model: &PlayModel, key: &str, count: usize) -> String {
    format!("{} · {count}", model.words.say(key))
}

fn scrolled(salt: impl AsIdSalt, begins: bool) -> ScrollArea {
    let list = ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]);
    if begins { list.vertical_scroll_offset(0.0) } else { list }
}

fn units_ui(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    for unit in &model.view.units {
        unit_row(ui, model, state, unit);
    }
    if model.view.units.is_empty() {
        widgets::muted(ui, model.words.say("ui-no-units"));
    }
    ui.add_space(GAP);
}

fn parties_ui(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    parties::parties(ui, model, state);
    casualties::summary(ui, model, state);
}

fn unit_row(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, unit: &UnitView) {
    let words = &model.words;
    let tokens = tokens(ui);
    let (name, task) = (words.unit(&unit.id), task_words(model, unit));
    let chosen = state.is_selected(&unit.id);
    let waiting = waiting::of_unit(model, &unit.id).map(|(_, order)| order_words(model, order));
    let waits = waiting.map(|order| words.with("ui-order-waits", &[("order", order.into())]));
    // Whom it carries is said, wherever it goes.
    let under_way = unit.order.as_ref().filter(|_| unit.carrying == 0).map(|order| order_words(model, order));
    let said: Vec<&str> =
        [Some(&name), Some(&task), waits.as_ref()].into_iter().flatten().map(String::as_str).collect();
    let (_, response) = widgets::row(ui, ("unit", unit.id.as_str()), &said.join(" "), chosen, |ui| {
        headed(ui, model, unit, (&name, &task));
        // In the place of the kind: a line more would move what lies below under the pointer.
        let order = waits.as_ref().or(under_way.as_ref());
        let detail = order.cloned().unwrap_or_else(|| kind(model, unit));
        let colour = if waits.is_some() { tokens.sky } else { tokens.muted };
        ui.add(Label::new(theme::small(detail).color(colour)).wrap());
        if chosen {
            let full: Vec<String> = gauges(unit).iter().map(|gauge| gauge.words(model)).collect();
            ui.add(Label::new(theme::small(full.join(" · ")).color(tokens.muted)).wrap());
        }
        let low = gauges(unit).into_iter().filter(|gauge| gauge.share < LOW);
        let low: Vec<String> = low.map(|gauge| words.say(gauge.low)).collect();
        if !low.is_empty() {
            ui.add(Label::new(theme::small(low.join(" · ")).color(tokens.orange)).wrap());
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

/// Its name and what it does, and at the right how many are fit and its gauges; what is long goes on below.
fn headed(ui: &mut Ui, model: &PlayModel, unit: &UnitView, (name, task): (&str, &str)) {
    let tokens = tokens(ui);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.x, 3.0);
            for gauge in gauges(unit).into_iter().rev() {
                let bar = widgets::bar(ui, 13.0, gauge.share, tokens.of_mark(gauge.share * 100.0 + 10.0));
                bar.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, gauge.words(model)));
            }
            ui.spacing_mut().item_spacing.x = gap;
            ui.label(theme::small(unit.fit.to_string()));
            ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                ui.label(theme::strong(name));
                ui.label(theme::small(task).color(tokens.muted));
            });
        });
    });
}

/// Whoever goes between somebody and somebody else does so for these.
fn order_words(model: &PlayModel, order: &Order) -> String {
    let (words, said) = (&model.words, model.words.order(order));
    let Order::Interpose { protect, .. } = order else { return said };
    words.with("ui-order-protects", &[("order", said.into()), ("zone", words.zone(protect).into())])
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
    lines.extend(when_there(model, unit));
    lines.join("\n")
}

/// How long a unit is still under way with its order.
pub(super) fn when_there(model: &PlayModel, unit: &UnitView) -> Option<String> {
    let watches = unit.order.as_ref().is_some_and(|order| watches_from_afar(model, &unit.id, order));
    unit.arrives_in_s.map(|left_s| arrives(model, watches, left_s))
}

/// How long until it is there, or at most until it watches.
pub(super) fn arrives(model: &PlayModel, watches: bool, left_s: u32) -> String {
    let key = if watches { "ui-watches-within" } else { "ui-arrives-in" };
    model.words.with(key, &[("time", model.words.duration(left_s).into())])
}

/// Whoever is on the ground goes only as near as it needs to see the place; from above it is flown over.
pub(super) fn watches_from_afar(model: &PlayModel, unit: &UnitId, order: &Order) -> bool {
    let known = model.words.scenario.units.iter().find(|known| known.id == *unit);
    matches!(order, Order::Observe { .. }) && known.is_some_and(|known| !known.flies)
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

/// How the lists of the panel were last laid out.
#[derive(Debug, Default)]
pub struct SeatLists {
    /// Height that the contacts want.
    contacts: f32,
    shown: Shown,
}

/// The list that is shown where there is room for one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
enum Shown {
    #[default]
    Units,
    /// And who was hurt.
    Parties,
    Contacts,
}
