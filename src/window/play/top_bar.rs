//! Title, mode, clock, the indicators, and the way out; as many lines as they need in this language and size.

use bevy_egui::egui::{
    Align, Align2, Color32, Layout, Rect, ScrollArea, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{PlayModel, PlayState, Side, clock, inbox};
use crate::exercise::view::{IndicatorValue, IndicatorView};
use crate::scenario::document::Measure;
use crate::window::bindings::Action;
use crate::window::commands::Command;
use crate::window::settings_screen;
use crate::window::theme::{self, BODY, CAPTION, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::countdown;

/// From this width on the kind of drill stands beside its title.
const ROOMY: f32 = 1500.0;
/// Height of a bar with one line.
pub const LEAST: f32 = 56.0;
/// Of an indicator, and so of a line.
const HIGH: f32 = 36.0;

pub fn top_bar(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let builder = UiBuilder::new().max_rect(whole).layout(Layout::right_to_left(Align::Min));
    let mut right = ui.new_child(builder);
    right.spacing_mut().item_spacing.x = 4.0;
    leave(&mut right, model, state);
    settings_screen::button(&mut right, model.words.texts, commands);
    if !state.narrow {
        briefing(&mut right, model, commands);
    }
    let end = right.min_rect().left() - GAP;
    let room = Rect::from_min_max(whole.min, pos2(end.max(whole.left() + 120.0), whole.bottom()));
    let mut flow = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
    // Where its share of the screen does not hold all lines, the bar scrolls.
    let scrolled = ScrollArea::vertical().id_salt("bar").auto_shrink([false, false]).show(&mut flow, |ui| {
        ui.spacing_mut().interact_size.y = HIGH;
        ui.horizontal_wrapped(|ui| lines(ui, whole.width(), model, state, commands));
    });
    let used = (scrolled.content_size.y.max(right.min_rect().height()) + 2.0 * PADDING).max(LEAST);
    if (used - state.bar_height).abs() > 0.5 {
        state.bar_height = used;
        // Panels below it are laid out anew before the person sees the frame.
        ui.ctx().request_discard("the bar's height");
    }
}

/// Everything but the way out, one after the other.
fn lines(ui: &mut Ui, width: f32, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing = vec2(GAP, 6.0);
    if !state.narrow {
        titles(ui, model, width > ROOMY);
    }
    // On a screen that is narrow and low, the map needs the room more than what one seldom presses.
    let is_folded = state.low && state.narrow && !state.bar_unfolded;
    if !is_folded {
        widgets::chip(ui, &model.words.say(if model.practice { "ui-practice" } else { "ui-assessed" }));
    }
    clock::times(ui, model);
    if state.narrow {
        sides(ui, model, state);
        // The speeds stay together.
        ui.end_row();
    }
    clock::pause(ui, model, commands);
    if !is_folded {
        clock::controls(ui, model, state, commands);
    }
    if state.low && state.narrow {
        let name = model.words.say(if is_folded { "ui-bar-more" } else { "ui-bar-less" });
        if Button::new(name).look(Look::Quiet).show(ui).clicked() {
            state.bar_unfolded = is_folded;
        }
    }
    if !is_folded {
        helps(ui, model, state, commands);
        indicators(ui, model);
    }
    // At the end: they come and go, and move nothing; one of them at a time has a place in the line.
    if model.waiting.is_empty() {
        clock::why_stopped(ui, model, state);
    } else {
        let values = [("count", (model.waiting.len() as u32).into())];
        let colour = tokens(ui).sky;
        let chip = widgets::chip_in(ui, &model.words.with("ui-orders-wait", &values), colour);
        if model.waiting.len() > model.in_log {
            chip.on_hover_text(model.words.say("ui-withdraw-hint"));
        }
    }
}

/// A hint, the lesson that was skipped, and the briefing.
fn helps(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    if model.practice {
        let hint = Button::new(model.words.say("ui-hint")).key(model.cap(Action::Hint)).look(Look::Quiet).show(ui);
        if hint.clicked() {
            state.hint.open = !state.hint.open;
        }
        let can_resume = state.coach.can_resume(model.words.scenario) && !model.view.ended;
        if can_resume && Button::new(model.words.say("ui-lesson-resume")).look(Look::Quiet).show(ui).clicked() {
            state.coach.resume();
        }
    }
    if state.narrow {
        briefing(ui, model, commands);
    }
}

/// The way out, which every moment of a drill shows.
pub(super) fn leave(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let words = &model.words;
    if Button::new(words.say("ui-leave")).show(ui).on_hover_text(words.say("ui-leave-hint")).clicked() {
        state.leaving = true;
    }
}

fn briefing(ui: &mut Ui, model: &PlayModel, commands: &mut Vec<Command>) {
    if Button::new(model.words.say("ui-briefing")).key(model.cap(Action::Briefing)).look(Look::Quiet).show(ui).clicked()
    {
        commands.push(Command::ShowBriefing(true));
    }
}

/// Which panel lies over the map; what waits in the hidden one is counted.
fn sides(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let open = model.view.decisions.iter().filter(|one| one.is_open()).count();
    let waiting = inbox::unread(model, state) + open;
    for (side, key) in [(Side::Units, "ui-side-units"), (Side::Messages, "ui-side-messages")] {
        let look = if state.side == Some(side) { Look::Chosen } else { Look::Plain };
        let name = model.words.say(key);
        let text = if side == Side::Messages && waiting > 0 { format!("{name} · {waiting}") } else { name };
        if Button::new(text).look(look).show(ui).clicked() {
            state.side = if state.side == Some(side) { None } else { Some(side) };
        }
    }
}

fn titles(ui: &mut Ui, model: &PlayModel, with_family: bool) {
    let words = &model.words;
    ui.label(theme::title(words.key(&words.scenario.meta.title)));
    if with_family {
        let family = words.named("family", words.scenario.meta.family);
        widgets::chip(ui, &crate::window::words::sentence(&family));
    }
}

/// Side by side on one line where a line has room for all of them.
fn indicators(ui: &mut Ui, model: &PlayModel) {
    let tokens = tokens(ui);
    let read = |indicator: &IndicatorView| {
        let reading = reading(model, tokens, indicator);
        let name = name(model, indicator);
        let width = reading.width(ui, &name);
        (name, width, reading)
    };
    let shown: Vec<(String, f32, Reading)> = model.view.indicators.iter().map(read).collect();
    let width: f32 = shown.iter().map(|(_, width, _)| width + GAP).sum();
    let each = |ui: &mut Ui| {
        for (name, width, reading) in &shown {
            let (rect, response) = ui.allocate_exact_size(vec2(*width, HIGH), bevy_egui::egui::Sense::hover());
            paint_indicator(ui, name, reading, rect);
            let text = format!("{name} · {} {}", reading.figure, reading.beside);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &text));
            response.on_hover_text(text.clone());
        }
    };
    if width > ui.max_rect().width() {
        each(ui);
    } else {
        ui.allocate_ui_with_layout(vec2(width, HIGH), Layout::left_to_right(Align::Center), each);
    }
}

fn name(model: &PlayModel, indicator: &IndicatorView) -> String {
    let known = model.words.scenario.indicators.iter().find(|known| known.id == indicator.id);
    known.map_or_else(|| indicator.id.to_string(), |known| model.words.key(&known.name))
}

/// Its name, its figure with a word and a trend, and a bar.
fn paint_indicator(ui: &Ui, name: &str, reading: &Reading, rect: Rect) {
    let tokens = tokens(ui);
    let painter = ui.painter();
    let top = rect.top() - 1.0;
    widgets::short(painter, pos2(rect.left(), top), rect.width(), name, theme::regular(CAPTION), tokens.muted);
    let at = pos2(rect.left(), top + 14.0);
    let end = painter.text(at, Align2::LEFT_TOP, &reading.figure, theme::bold(BODY), tokens.text);
    let beside_at = pos2(end.right() + APART, end.center().y);
    painter.text(beside_at, Align2::LEFT_CENTER, &reading.beside, theme::regular(CAPTION), tokens.muted);
    let bar = Rect::from_min_size(pos2(rect.left(), rect.bottom() - 5.0), vec2(rect.width(), 5.0));
    widgets::paint_bar(painter, tokens, bar, reading.share, reading.colour);
}

const LONGEST_NAME: f32 = 120.0;
/// Between a figure and what stands beside it.
const APART: f32 = 5.0;

/// What an indicator says: a word or a figure in front, the rest beside it.
struct Reading {
    figure: String,
    beside: String,
    share: f32,
    colour: Color32,
}

impl Reading {
    /// Room for all of it, in steps, so that a figure that grows does not move the whole bar.
    fn width(&self, ui: &Ui, name: &str) -> f32 {
        let size = |text: &str, font| ui.painter().layout_no_wrap(text.to_owned(), font, self.colour).size().x;
        let natural = size(&self.figure, theme::bold(BODY)) + APART + size(&self.beside, theme::regular(CAPTION));
        // A long name is shortened, and whole under the pointer.
        let natural = natural.max(size(name, theme::regular(CAPTION)).min(LONGEST_NAME));
        (natural / 12.0).ceil().max(7.0) * 12.0
    }
}

/// People and not casualties: nobody of them is in care.
fn counts_people(model: &PlayModel, indicator: &IndicatorView) -> bool {
    let known = model.words.scenario.indicators.iter().find(|known| known.id == indicator.id);
    known.is_some_and(|known| matches!(known.measure, Measure::PeopleKnownIn(_)))
}

fn reading(model: &PlayModel, tokens: &theme::Tokens, indicator: &IndicatorView) -> Reading {
    let words = &model.words;
    match indicator.value {
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
        IndicatorValue::Count { value, .. } if counts_people(model, indicator) => {
            Reading { figure: value.to_string(), beside: String::new(), share: 0.0, colour: tokens.sky }
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
