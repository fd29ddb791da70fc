//! Title, mode, clock, the indicators, and the way out; as many lines as they need in this language and size.

use bevy_egui::egui::{
    Align, Align2, Color32, CursorIcon, Layout, Pos2, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::log_panel::LogFilter;
use super::{PlayModel, PlayState, RightTab, Side, clock, decisions, inbox, waiting};
use crate::exercise::view::{IndicatorValue, IndicatorView};
use crate::scenario::document::Measure;
use crate::window::bindings::Action;
use crate::window::commands::Command;
use crate::window::settings_screen;
use crate::window::theme::{self, BODY, CAPTION, GAP, PADDING, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, countdown};

/// Height of a bar with one line.
pub const LEAST: f32 = 56.0;
/// Of an indicator, and so of a line.
pub(super) const HIGH: f32 = 36.0;

pub fn top_bar(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    // On one line with the buttons beside the clock, whose row is higher.
    let lower = Rect::from_min_max(whole.min + vec2(0.0, (HIGH - theme::TARGET) / 2.0), whole.max);
    let start = whole.right() - state.bar_right;
    let end = start - GAP;
    let room = Rect::from_min_max(whole.min, pos2(end.max(whole.left() + 120.0), whole.bottom()));
    let mut flow = ui.new_child(UiBuilder::new().max_rect(room).layout(Layout::top_down(Align::Min)));
    // Where its share of the screen does not hold all lines, the bar scrolls.
    let scrolled = ScrollArea::vertical().id_salt("bar").auto_shrink([false, false]).show(&mut flow, |ui| {
        ui.spacing_mut().interact_size.y = HIGH;
        ui.horizontal_wrapped(|ui| lines(ui, model, state, commands)).inner
    });
    if let Some(ends) = scrolled.inner {
        // Below the buttons at the right, where nothing else ever stands; and as far to the left as the second line is free.
        let top = whole.top() + HIGH + LINE_GAP;
        let left = if ends.y < top + HIGH { (ends.x + GAP).min(end) } else { end };
        let corner = Rect::from_min_max(pos2(left, top), pos2(whole.right(), whole.bottom()));
        let layout = Layout::right_to_left(Align::Min);
        ui.scope_builder(UiBuilder::new().max_rect(corner).layout(layout), |ui| stands(ui, model, state));
    }
    // At the right end, but from left to right, as Tab goes through it.
    let place = Rect::from_min_max(pos2(start, lower.top()), lower.max);
    let builder = UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Min));
    let mut right = ui.new_child(builder);
    right.spacing_mut().item_spacing.x = 4.0;
    if !state.narrow {
        hint(&mut right, model, state);
        briefing(&mut right, model, commands);
    }
    settings_screen::button(&mut right, model.words.texts, commands);
    leave(&mut right, model, state);
    let width = right.min_rect().width();
    widgets::keep(ui, &mut state.bar_right, width);
    let used = (scrolled.content_size.y.max(right.min_rect().height()) + 2.0 * PADDING).max(LEAST);
    widgets::keep(ui, &mut state.bar_height, used);
}

/// Everything but the way out, one after the other; answers where that ends if it does not say why the clock stands as well.
fn lines(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) -> Option<Pos2> {
    ui.spacing_mut().item_spacing = vec2(GAP, LINE_GAP);
    let first = ui.cursor().top();
    // Narrow, it stands in the line of the clock where that has room.
    let mut said = false;
    if !state.narrow {
        ui.label(theme::title(model.words.key(&model.words.scenario.meta.title)));
    }
    // On a screen that is narrow and low, the map needs the room more than what one seldom presses.
    let is_folded = state.low && state.narrow && !state.bar_unfolded;
    if !is_folded {
        widgets::chip(ui, &model.words.say(if model.practice { "ui-practice" } else { "ui-assessed" }));
    }
    clock::times(ui, model);
    if state.narrow {
        sides(ui, model, state);
        decisions::hidden(ui, model, state);
        if is_folded {
            // What is left of the bar stays in one line with the clock where that has room.
            clock::pause(ui, model, state, commands);
            fold(ui, model, state);
        }
        said = ui.available_size_before_wrap().x >= KEPT;
        if said {
            stands(ui, model, state);
        }
        // The speeds stay together.
        ui.end_row();
    }
    if !is_folded {
        clock::pause(ui, model, state, commands);
        clock::controls(ui, model, state, commands);
        if state.low && state.narrow {
            fold(ui, model, state);
        }
    }
    if !is_folded {
        helps(ui, model, state, commands);
        indicators(ui, model);
    }
    if said {
        return None;
    }
    if !state.narrow && ui.cursor().top() > first + HIGH {
        return Some(ui.cursor().min);
    }
    // They come and go: one of them at a time has a place that is kept for it where the line has room, so that nothing moves.
    let room = ui.available_size_before_wrap().x.min(MOST_KEPT);
    if room < LEAST_KEPT {
        stands(ui, model, state);
    } else if model.practice {
        let layout = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(vec2(room, HIGH), layout, |ui| {
            ui.set_min_width(room);
            stands(ui, model, state);
        });
    }
    None
}

/// Shows the whole bar, or the clock alone.
fn fold(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let name = model.words.say(if state.bar_unfolded { "ui-bar-less" } else { "ui-bar-more" });
    if Button::new(name).show(ui).clicked() {
        state.bar_unfolded = !state.bar_unfolded;
    }
}

/// What waits for the clock, which leads to where it is withdrawn; or why the clock stands.
fn stands(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let Some(text) = waiting::in_words(model) else {
        clock::why_stopped(ui, model, state);
        return;
    };
    let can_withdraw = model.waiting.len() > model.in_log;
    let hint = can_withdraw.then(|| model.words.say("ui-withdraw-hint"));
    let said = std::iter::once(text.clone()).chain(hint).collect::<Vec<_>>().join("\n");
    if waits(ui, &text).on_hover_text(said).clicked() {
        state.show_right(RightTab::Log);
        // Whatever the log was narrowed to, what waits is in sight.
        state.log_filter = LogFilter::All;
    }
}

/// A button on one line with what stands beside it, shortened where there is no room.
fn waits(ui: &mut Ui, text: &str) -> Response {
    let tokens = tokens(ui);
    let font = theme::regular(CAPTION);
    let wide = ui.painter().layout_no_wrap(text.to_owned(), font.clone(), tokens.sky).size();
    let width = (wide.x + 2.0 * PADDING).min(ui.available_width().max(LEAST_KEPT));
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme::target(ui)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, text));
    widgets::follow_focus(&response);
    let edge = match (response.has_focus(), response.hovered()) {
        (true, _) => Stroke::new(2.5, tokens.sky),
        (false, true) => Stroke::new(1.0, tokens.sky),
        (false, false) => Stroke::new(1.0, tokens.line),
    };
    ui.painter().rect(rect, theme::RADIUS_SMALL, tokens.raised, edge, StrokeKind::Inside);
    let at = pos2(rect.left() + PADDING, rect.center().y - wide.y / 2.0);
    widgets::short(ui.painter(), at, rect.width() - 2.0 * PADDING, text, font, tokens.sky);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn hint(ui: &mut Ui, model: &PlayModel, state: &mut PlayState) {
    let button = Button::new(model.words.say("ui-hint")).key(model.cap(Action::Hint)).look(Look::Quiet);
    if model.practice && button.show(ui).clicked() {
        state.hint.open = !state.hint.open;
    }
}

/// The lesson that was skipped; on a narrow screen what else helps.
fn helps(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    if state.narrow {
        hint(ui, model, state);
    }
    if model.practice {
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
    let waiting = inbox::unread(model, state) + decisions::open_count(model, state);
    for (side, key) in [(Side::Units, "ui-side-units"), (Side::Messages, "ui-side-messages")] {
        let look = if state.side == Some(side) { Look::Chosen } else { Look::Plain };
        let name = model.words.say(key);
        let text = if side == Side::Messages && waiting > 0 { format!("{name} · {waiting}") } else { name };
        if Button::new(text).look(look).show(ui).clicked() {
            state.side = if state.side == Some(side) { None } else { Some(side) };
        }
    }
}

/// Side by side on one line where a line has room for all of them.
fn indicators(ui: &mut Ui, model: &PlayModel) {
    let tokens = tokens(ui);
    let read = |longest: f32| {
        let read = |indicator: &IndicatorView| {
            let reading = reading(model, tokens, indicator);
            let name = name(model, indicator);
            let width = room(ui, model, indicator, &name, longest);
            let said = said(model, indicator, &name, &reading);
            (name, width, reading, said)
        };
        let shown: Vec<(String, f32, Reading, String)> = model.view.indicators.iter().map(read).collect();
        let width: f32 = shown.iter().map(|(_, width, ..)| width + GAP).sum();
        (shown, width)
    };
    // Names are whole where a line has room for all of them.
    let (whole, wide) = read(f32::INFINITY);
    let (shown, width) = if wide <= ui.max_rect().width() { (whole, wide) } else { read(LONGEST_NAME) };
    let each = |ui: &mut Ui| {
        for (name, width, reading, said) in &shown {
            let (rect, response) = ui.allocate_exact_size(vec2(*width, HIGH), Sense::hover());
            paint_indicator(ui, name, reading, rect);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said));
            response.on_hover_text(said);
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

/// All of it in words; of the wounded also who is counted, and of trust and consent what moves them.
fn said(model: &PlayModel, indicator: &IndicatorView, name: &str, reading: &Reading) -> String {
    let text = format!("{name} · {} {}", reading.figure, reading.beside);
    let known = model.words.scenario.indicators.iter().find(|known| known.id == indicator.id);
    let more = match known.map(|known| &known.measure) {
        Some(Measure::KnownWounded) => "ui-casualties-counted",
        Some(Measure::HostConsent) => "ui-consent-moves",
        Some(Measure::Trust(_)) => "ui-trust-moves",
        _ => return text,
    };
    format!("{text}\n{}", model.words.say(more))
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
    if let Some(share) = reading.share {
        widgets::paint_bar(painter, tokens, bar, share, reading.colour);
    }
}

const LONGEST_NAME: f32 = 120.0;
const LEAST_WIDE: f32 = 84.0;
/// Between two lines.
const LINE_GAP: f32 = 6.0;
/// Of the place of what comes and goes: as a rule, and at least and at most where the line has more or less.
const KEPT: f32 = 196.0;
pub(super) const LEAST_KEPT: f32 = 120.0;
const MOST_KEPT: f32 = 360.0;
/// With less than this a clock asks for attention.
pub(super) const URGENT_S: u32 = 120;
/// Between a figure and what stands beside it.
const APART: f32 = 5.0;

/// What an indicator says: a word or a figure in front, the rest beside it.
struct Reading {
    figure: String,
    beside: String,
    share: Option<f32>,
    colour: Color32,
}

/// Room for whatever it may come to say in this drill, so that nothing moves when it says it.
fn room(ui: &Ui, model: &PlayModel, indicator: &IndicatorView, name: &str, longest_name: f32) -> f32 {
    let size = |text: &str, font| ui.painter().layout_no_wrap(text.to_owned(), font, Color32::WHITE).size().x;
    let width = |value: &IndicatorValue| {
        let reading = reading(model, tokens(ui), &IndicatorView { value: *value, ..indicator.clone() });
        size(&reading.figure, theme::bold(BODY)) + APART + size(&reading.beside, theme::regular(CAPTION))
    };
    let widest = longest(&indicator.value).iter().chain([&indicator.value]).map(width).fold(0.0, f32::max);
    // A long name is shortened, and whole under the pointer.
    widest.max(size(name, theme::regular(CAPTION)).min(longest_name)).max(LEAST_WIDE).ceil()
}

/// The longest texts of its kind.
fn longest(value: &IndicatorValue) -> Vec<IndicatorValue> {
    match value {
        IndicatorValue::Share { .. } => {
            [0.8, 0.5, 0.2].map(|value| IndicatorValue::Share { value, change: -0.88 }).into()
        }
        IndicatorValue::Count { .. } => vec![IndicatorValue::Count { value: 88, in_care: 88 }],
        IndicatorValue::Clock { of_s, .. } => {
            [None, Some(0), Some(*of_s + 600)].map(|running_s| IndicatorValue::Clock { running_s, of_s: *of_s }).into()
        }
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
                share: Some(value),
                colour: tokens.of_mark(value * 100.0 + 10.0),
            }
        }
        IndicatorValue::Count { value, .. } if counts_people(model, indicator) => {
            // Nothing of which it would be a share: no bar.
            Reading { figure: value.to_string(), beside: String::new(), share: None, colour: tokens.sky }
        }
        IndicatorValue::Count { value, in_care } => Reading {
            figure: value.to_string(),
            beside: words.with("ui-in-care", &[("count", in_care.into())]),
            share: Some(if value == 0 { 0.0 } else { in_care as f32 / value as f32 }),
            colour: if in_care >= value { tokens.green } else { tokens.vermillion },
        },
        IndicatorValue::Clock { running_s, of_s } => clock_reading(words, tokens, running_s, of_s),
    }
}

/// What is left, as everywhere else; or by how much it is too late.
fn clock_reading(words: &Words, tokens: &theme::Tokens, running_s: Option<u32>, of_s: u32) -> Reading {
    let Some(running_s) = running_s else {
        let figure = words.say("ui-clock-rests");
        return Reading { figure, beside: String::new(), share: Some(0.0), colour: tokens.green };
    };
    let late = running_s > of_s;
    let left_s = of_s.saturating_sub(running_s);
    let colour = match left_s {
        _ if late => tokens.vermillion,
        left if left < URGENT_S || left < of_s / 4 => tokens.orange,
        _ => tokens.sky,
    };
    let key = if late { "ui-clock-late" } else { "ui-clock-left" };
    let beside = words.with(key, &[("time", countdown(of_s).into())]);
    let figure = countdown(if late { running_s - of_s } else { left_s });
    Reading { figure, beside, share: Some(running_s as f32 / of_s.max(1) as f32), colour }
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
