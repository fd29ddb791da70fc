//! Title, mode, clock, the indicators, and the way out; as many lines as they need in this language and size.

use bevy_egui::egui::{Align, Align2, Color32, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use super::{PlayModel, PlayState, Side, clock};
use crate::exercise::view::{IndicatorValue, IndicatorView};
use crate::window::commands::Command;
use crate::window::theme::{self, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::countdown;

/// Height of a bar with one line.
pub const LEAST: f32 = 56.0;
const INDICATOR: bevy_egui::egui::Vec2 = vec2(104.0, 36.0);

pub fn top_bar(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let builder = UiBuilder::new().max_rect(whole).layout(Layout::right_to_left(Align::Min));
    let mut right = ui.new_child(builder);
    way_out(&mut right, model, state, commands);
    let end = right.min_rect().left() - GAP;
    let room = Rect::from_min_max(whole.min, pos2(end.max(whole.left() + 120.0), whole.bottom()));
    let builder = UiBuilder::new().max_rect(room).layout(Layout::left_to_right(Align::Center).with_main_wrap(true));
    let mut flow = ui.new_child(builder);
    flow.spacing_mut().item_spacing = vec2(GAP, 6.0);
    titles(&mut flow, model, whole.width());
    clock::times(&mut flow, model, state);
    clock::controls(&mut flow, model, state, commands);
    if model.practice {
        let hint = Button::new(model.words.say("ui-hint")).key("F2").look(Look::Quiet).show(&mut flow);
        if hint.clicked() {
            state.hint.open = !state.hint.open;
        }
    }
    for indicator in &model.view.indicators {
        let (rect, response) = flow.allocate_exact_size(INDICATOR, bevy_egui::egui::Sense::hover());
        response.on_hover_text(paint_indicator(&flow, model, indicator, rect));
    }
    let used = flow.min_rect().height().max(right.min_rect().height()) + 2.0 * PADDING;
    let used = used.max(LEAST);
    if (used - state.bar_height).abs() > 0.5 {
        state.bar_height = used;
        // Panels below it are laid out anew before the person sees the frame.
        ui.ctx().request_discard("the bar's height");
    }
}

fn way_out(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let words = &model.words;
    ui.spacing_mut().item_spacing.x = 4.0;
    if Button::new(words.say("ui-leave")).show(ui).on_hover_text(words.say("ui-leave-hint")).clicked() {
        state.leaving = true;
    }
    if Button::new(words.say("ui-briefing")).key("B").look(Look::Quiet).show(ui).clicked() {
        commands.push(Command::ShowBriefing(true));
    }
    if state.narrow {
        for (side, key) in [(Side::Messages, "ui-side-messages"), (Side::Units, "ui-side-units")] {
            let look = if state.side == Some(side) { Look::Chosen } else { Look::Plain };
            if Button::new(words.say(key)).look(look).show(ui).clicked() {
                state.side = if state.side == Some(side) { None } else { Some(side) };
            }
        }
    }
}

fn titles(ui: &mut Ui, model: &PlayModel, width: f32) {
    let words = &model.words;
    if width > 1380.0 {
        ui.label(theme::title(words.key(&words.scenario.meta.title)));
    }
    if width > 1500.0 {
        let family = words.named("family", words.scenario.meta.family);
        widgets::chip(ui, &crate::window::words::sentence(&family));
    }
    widgets::chip(ui, &words.say(if model.practice { "ui-practice" } else { "ui-assessed" }));
}

/// Its name, its figure with a word and a trend, and a bar. Answers the same as one text.
fn paint_indicator(ui: &Ui, model: &PlayModel, indicator: &IndicatorView, rect: Rect) -> String {
    let tokens = tokens(ui);
    let words = &model.words;
    let known = words.scenario.indicators.iter().find(|known| known.id == indicator.id);
    let name = known.map_or_else(|| indicator.id.to_string(), |known| words.key(&known.name));
    let Reading { figure, beside, share, colour } = reading(model, tokens, indicator.value);
    let painter = ui.painter().with_clip_rect(rect.expand2(vec2(2.0, 1.0)));
    let top = rect.top() - 1.0;
    widgets::short(&painter, pos2(rect.left(), top), rect.width(), &name, theme::regular(11.0), tokens.muted);
    let at = pos2(rect.left(), top + 14.0);
    let end = painter.text(at, Align2::LEFT_TOP, &figure, theme::bold(13.0), tokens.text);
    let beside_at = pos2(end.right() + 5.0, end.center().y);
    painter.text(beside_at, Align2::LEFT_CENTER, &beside, theme::regular(11.0), tokens.muted);
    let bar = Rect::from_min_size(pos2(rect.left(), rect.bottom() - 5.0), vec2(rect.width(), 5.0));
    widgets::paint_bar(&painter, tokens, bar, share, colour);
    format!("{name} · {figure} {beside}")
}

/// What an indicator says: a word or a figure in front, the rest beside it.
struct Reading {
    figure: String,
    beside: String,
    share: f32,
    colour: Color32,
}

fn reading(model: &PlayModel, tokens: &theme::Tokens, value: IndicatorValue) -> Reading {
    let words = &model.words;
    match value {
        IndicatorValue::Share { value, change } => {
            let figure = words.texts.decimal(value, 2);
            let beside = match change {
                change if change <= -0.005 => format!("{figure} ▼ {}", words.texts.decimal(change.abs(), 2)),
                change if change >= 0.005 => format!("{figure} ▲ {}", words.texts.decimal(change, 2)),
                _ => figure,
            };
            Reading {
                figure: words.say(level(value)),
                beside,
                share: value,
                colour: tokens.of_mark(value * 100.0 + 10.0),
            }
        }
        IndicatorValue::Count { value, in_care } => Reading {
            figure: value.to_string(),
            beside: words.with("ui-in-care", &[("count", in_care.into())]),
            share: if value == 0 { 0.0 } else { in_care as f32 / value as f32 },
            colour: if in_care >= value { tokens.green } else { tokens.vermillion },
        },
        IndicatorValue::Clock { running_s, of_s } => {
            let beside = words.with("ui-of", &[("time", countdown(of_s).into())]);
            let share = running_s.map_or(0.0, |running| running as f32 / of_s.max(1) as f32);
            let colour = match running_s {
                Some(_) if share > 1.0 => tokens.vermillion,
                Some(_) => tokens.orange,
                None => tokens.green,
            };
            Reading { figure: running_s.map_or_else(|| words.say("ui-clock-rests"), countdown), beside, share, colour }
        }
    }
}

/// A share in one word, by the same steps as its colour.
fn level(value: f32) -> &'static str {
    if value >= 0.6 {
        "ui-level-firm"
    } else if value >= 0.4 {
        "ui-level-shaky"
    } else {
        "ui-level-low"
    }
}
