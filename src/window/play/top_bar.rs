//! Title, mode, pause and speed, the two clocks, the indicators, and the way out.

use bevy_egui::egui::{Align, Color32, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use super::{PlayModel, PlayState};
use crate::exercise::view::{IndicatorValue, IndicatorView};
use crate::window::commands::{Command, Speed};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{clock_local, clock_run, countdown};

pub fn top_bar(ui: &mut Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let whole = ui.max_rect();
    let builder = UiBuilder::new().max_rect(whole).layout(Layout::left_to_right(Align::Center));
    let mut row = ui.new_child(builder);
    titles(&mut row, model, whole.width());
    speeds(&mut row, model, commands);
    clocks(&mut row, model);
    let rest = Rect::from_min_max(pos2(row.cursor().left() + GAP, whole.top()), whole.max);
    let mut right = ui.new_child(UiBuilder::new().max_rect(rest).layout(Layout::right_to_left(Align::Center)));
    let words = &model.words;
    if Button::new(words.say("ui-leave")).show(&mut right).on_hover_text(words.say("ui-leave-hint")).clicked() {
        state.leaving = true;
    }
    if Button::new(words.say("ui-briefing")).look(Look::Quiet).show(&mut right).clicked() {
        commands.push(Command::ShowBriefing(true));
    }
    indicators(&mut right, model);
}

fn titles(ui: &mut Ui, model: &PlayModel, width: f32) {
    let words = &model.words;
    ui.label(theme::title(words.key(&words.scenario.meta.title)));
    ui.add_space(GAP);
    if width > 1500.0 {
        let family = words.named("family", words.scenario.meta.family);
        widgets::chip(ui, &crate::window::words::sentence(&family));
    }
    if width > 1150.0 {
        widgets::chip(ui, &words.say(if model.practice { "ui-practice" } else { "ui-assessed" }));
    }
    ui.add_space(GAP);
}

fn speeds(ui: &mut Ui, model: &PlayModel, commands: &mut Vec<Command>) {
    let words = &model.words;
    if model.practice {
        let (text, look) =
            if model.paused { (words.say("ui-go-on"), Look::Primary) } else { (words.say("ui-pause"), Look::Plain) };
        if Button::new(&text)
            .key(words.say("ui-key-space"))
            .look(look)
            .width(if model.paused { 112.0 } else { 104.0 })
            .show(ui)
            .clicked()
        {
            commands.push(Command::TogglePause);
        }
    }
    ui.spacing_mut().item_spacing.x = 4.0;
    for (speed, key) in Speed::ALL.into_iter().zip(1_u8..) {
        let look = if speed == model.speed { Look::Chosen } else { Look::Plain };
        let hint = words.with("ui-key-hint", &[("key", key.to_string().into())]);
        if Button::new(speed.label(words.texts)).look(look).width(36.0).show(ui).on_hover_text(hint).clicked() {
            commands.push(Command::SetSpeed(speed));
        }
    }
    ui.spacing_mut().item_spacing.x = GAP;
    ui.add_space(GAP);
}

fn clocks(ui: &mut Ui, model: &PlayModel) {
    let meta = &model.words.scenario.meta;
    let tokens = tokens(ui);
    let local = clock_local(meta.starts_at, model.view.tick, true);
    ui.label(bevy_egui::egui::RichText::new(local).font(theme::bold(theme::CLOCK)));
    ui.label(theme::body(format!("T+{}", clock_run(model.view.tick))).color(tokens.muted));
    if model.view.frozen {
        widgets::chip_in(ui, &model.words.say("ui-frozen"), tokens.orange);
    }
    if !model.kept {
        widgets::chip_in(ui, &model.words.say("ui-not-kept"), tokens.vermillion);
    }
}

/// As many indicators as there is room for, the first ones first.
fn indicators(ui: &mut Ui, model: &PlayModel) {
    let (gap, width) = if ui.available_width() > 620.0 { (18.0, 112.0) } else { (12.0, 84.0) };
    let fit = ((ui.available_width() - GAP) / (width + gap)).floor().max(0.0) as usize;
    let shown: Vec<&IndicatorView> = model.view.indicators.iter().take(fit).collect();
    ui.add_space(GAP);
    for indicator in shown.into_iter().rev() {
        let (rect, response) = ui.allocate_exact_size(vec2(width, 36.0), bevy_egui::egui::Sense::hover());
        let hint = paint_indicator(ui, model, indicator, rect);
        response.on_hover_text(hint);
        ui.add_space(gap - GAP);
    }
}

fn paint_indicator(ui: &Ui, model: &PlayModel, indicator: &IndicatorView, rect: Rect) -> String {
    let tokens = tokens(ui);
    let words = &model.words;
    let known = words.scenario.indicators.iter().find(|known| known.id == indicator.id);
    let name = known.map_or_else(|| indicator.id.to_string(), |known| words.key(&known.name));
    let (figure, beside, share, colour) = reading(model, tokens, indicator.value);
    let painter = ui.painter().with_clip_rect(rect.expand(1.0));
    let top = rect.top() - 1.0;
    painter.text(pos2(rect.left(), top), bevy_egui::egui::Align2::LEFT_TOP, &name, theme::regular(11.0), tokens.muted);
    let at = pos2(rect.left(), top + 14.0);
    let end = painter.text(at, bevy_egui::egui::Align2::LEFT_TOP, &figure, theme::bold(13.0), tokens.text);
    let beside_at = pos2(end.right() + 6.0, end.center().y);
    painter.text(beside_at, bevy_egui::egui::Align2::LEFT_CENTER, &beside, theme::regular(11.0), tokens.muted);
    let bar = Rect::from_min_size(pos2(rect.left(), rect.bottom() - 5.0), vec2(rect.width(), 5.0));
    widgets::paint_bar(&painter, tokens, bar, share, colour);
    format!("{name} {figure} {beside}")
}

fn reading(model: &PlayModel, tokens: &theme::Tokens, value: IndicatorValue) -> (String, String, f32, Color32) {
    let words = &model.words;
    match value {
        IndicatorValue::Share { value, change } => {
            let arrow = if change <= -0.005 {
                format!("▼ {}", words.texts.decimal(change.abs(), 2))
            } else if change >= 0.005 {
                format!("▲ {}", words.texts.decimal(change, 2))
            } else {
                String::new()
            };
            (words.texts.decimal(value, 2), arrow, value, tokens.of_mark(value * 100.0 + 10.0))
        }
        IndicatorValue::Count { value, in_care } => {
            let share = if value == 0 { 0.0 } else { in_care as f32 / value as f32 };
            let beside = words.with("ui-in-care", &[("count", in_care.into())]);
            let colour = if in_care >= value { tokens.green } else { tokens.vermillion };
            (value.to_string(), beside, share, colour)
        }
        IndicatorValue::Clock { running_s: Some(running), of_s } => {
            let share = running as f32 / of_s.max(1) as f32;
            let colour = if share > 1.0 { tokens.vermillion } else { tokens.orange };
            (countdown(running), words.with("ui-of", &[("time", countdown(of_s).into())]), share, colour)
        }
        IndicatorValue::Clock { running_s: None, of_s } => {
            let beside = words.with("ui-of", &[("time", countdown(of_s).into())]);
            (words.say("ui-clock-rests"), beside, 0.0, tokens.green)
        }
    }
}
