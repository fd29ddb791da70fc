//! The palette: the orders that a chosen unit can be given, and what it does.

use bevy_egui::egui::{Label, Response, ScrollArea, Ui, vec2};

use super::draft::UnitOrder;
use super::{PlayModel, PlayState, prefill, seat_panel, waiting};
use crate::scenario::ids::UnitId;
use crate::window::commands::Command;
use crate::window::keys;
use crate::window::theme::{self, PADDING, tokens};
use crate::window::widgets::{self, Button};

/// Height of the line above the orders.
const LINE: f32 = 16.0;

pub(super) fn palette(
    ui: &mut Ui,
    model: &PlayModel,
    state: &mut PlayState,
    unit: &UnitId,
    commands: &mut Vec<Command>,
) {
    let words = &model.words;
    let (waits, awaits) = (waiting::of_unit(model, unit), state.awaits(model));
    // The line is as high as its text, also where everything else is as high as a finger; with a button in it, as that.
    let line = if waits.is_some() { theme::target(ui) } else { LINE };
    let high = std::mem::replace(&mut ui.spacing_mut().interact_size.y, line);
    ui.horizontal(|ui| {
        widgets::caption(ui, &words.with("ui-orders-for", &[("unit", state.names(model).into())]));
        if let Some(view) = model.view.units.iter().find(|view| view.id == *unit) {
            let doing = view.order.as_ref().map_or_else(|| words.named("task", view.task), |order| words.order(order));
            let doing =
                std::iter::once(doing).chain(seat_panel::when_there(model, view)).collect::<Vec<_>>().join(" · ");
            let doing = awaits.clone().unwrap_or(doing);
            match waits {
                Some((at, order)) => {
                    let waits = words.with("ui-order-waits", &[("order", words.order(order).into())]);
                    ui.label(theme::small(waits).color(tokens(ui).sky));
                    waiting::withdraw(ui, model, at, commands);
                }
                None => _ = ui.add(Label::new(theme::small(doing).color(tokens(ui).muted)).truncate()),
            }
        }
    });
    ui.spacing_mut().interact_size.y = high;
    ui.add_space(2.0);
    let top = ui.cursor().top() - ui.max_rect().top();
    let scrolled = ScrollArea::vertical().id_salt("palette").auto_shrink([false, false]).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            let mut last = None;
            for kind in UnitOrder::ALL {
                if !state.suits(model, kind) {
                    continue;
                }
                // A line for each group; a low screen has no room for that.
                let group = kind.group();
                if !state.low && last.replace(group).is_some_and(|last| last != group) {
                    ui.end_row();
                }
                let button = order_button(ui, model, kind, awaits.as_deref());
                if button.clicked() {
                    let draft = prefill::draft(model, state, unit, kind);
                    state.begin(ui, draft);
                }
            }
        });
    });
    widgets::keep(ui, &mut state.palette_height, top + scrolled.content_size.y + 2.0 * PADDING);
}

/// It says what the unit would do, or why it can be told nothing yet.
fn order_button(ui: &mut Ui, model: &PlayModel, kind: UnitOrder, awaits: Option<&str>) -> Response {
    let button = Button::new(model.words.say(&kind.name_key())).enabled(awaits.is_none());
    let button = match model.keys.order_key(kind) {
        Some(key) => button.key(keys::name(key)),
        None => button,
    };
    let button = button.show(ui);
    let means = awaits.map_or_else(|| model.words.named("unit-order", kind), str::to_owned);
    if button.has_focus() {
        // Who comes to it by keyboard reads it as well.
        button.show_tooltip_text(means);
        return button;
    }
    button.on_hover_text(means)
}
