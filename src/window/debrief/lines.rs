//! Hard fails first, then every line of the two scales with its mark.

use bevy_egui::egui::{Align, Align2, Label, Layout, Rect, Response, ScrollArea, Sense, Ui, pos2, vec2};

use super::state::Chosen;
use super::{DebriefModel, DebriefState, Panel, Phase, scores};
use crate::assessment::card::LineMark;
use crate::assessment::text::whole;
use crate::scenario::rubric::Scale;
use crate::window::symbols::{self, Sign};
use crate::window::theme::{self, GAP, tokens};
use crate::window::widgets;
use crate::window::words::{clock_run, name_key};

pub fn lines(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let words = &model.words;
    // The head of a narrow window has no room for the scales.
    let content = ui.ctx().content_rect();
    let is_narrow = content.width() < super::LEAST_WIDTH || content.height() < super::LEAST_HEIGHT;
    let mut list = ScrollArea::vertical().id_salt("lines").auto_shrink([false, false]);
    if let (None, Some(chosen)) = (state.in_sight, state.chosen()) {
        // Another debrief may have left it anywhere.
        list = list.vertical_scroll_offset(0.0);
        // Where the scales stand above the lines, they are read first.
        state.in_sight = is_narrow.then_some((chosen, None));
    }
    list.show(ui, |ui| {
        state.reads(ui, Panel::Lines);
        ui.spacing_mut().item_spacing.y = 2.0;
        if state.phase != Phase::Blind {
            if is_narrow {
                scores::stacked(ui, model);
            }
            hard_fails(ui, model, state);
        }
        for scale in [Scale::Proportionality, Scale::Coordination] {
            widgets::caption(ui, &words.named("scale", scale));
            ui.add_space(2.0);
            for line in model.review.card.lines.iter().filter(|line| line.line.scale() == scale) {
                line_row(ui, model, state, line);
            }
            ui.add_space(GAP);
        }
        let names: Vec<String> = model.review.card.not_built.iter().map(|line| format!("{line:?}")).collect();
        if !names.is_empty() {
            let text = words.with("ui-lines-not-built", &[("lines", names.join(", ").into())]);
            ui.add(Label::new(theme::small(text).color(tokens(ui).muted)).wrap());
        }
    });
}

fn hard_fails(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let words = &model.words;
    let fails = &model.review.card.hard_fails;
    if fails.is_empty() {
        return;
    }
    let colour = tokens(ui).vermillion;
    widgets::caption_in(ui, &words.say("ui-hard-fails"), colour);
    ui.add_space(2.0);
    for (at, fail) in fails.iter().enumerate() {
        let chosen = state.hard_fail == Some(at);
        let kind = words.named("hard-fail", fail.kind);
        let name = words.texts.pair(words.say("ui-hard-fail"), kind.clone());
        let (_, response) = widgets::row(ui, ("fail", at), &name, chosen, |ui| {
            ui.horizontal_top(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
                symbols::paint_sign(ui.painter(), tokens(ui), rect.center(), Sign::Warn);
                ui.vertical(|ui| {
                    // What is gravest is never cut short.
                    ui.add(Label::new(theme::strong(kind)).wrap());
                    let party = model.party_of_fail(fail).map(|party| format!(" · {}", words.party(party)));
                    let about = format!("T+{}{}", clock_run(fail.tick), party.unwrap_or_default());
                    ui.add(Label::new(theme::small(about).color(tokens(ui).muted)).wrap());
                });
            });
        });
        state.focus(&response, Panel::Lines, chosen);
        if chosen {
            bring_into_sight(ui, state, &response);
        }
        if response.clicked() {
            state.show_hard_fail(model, at);
            state.panel = Panel::Detail;
        }
    }
    ui.add_space(GAP);
}

fn line_row(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, line: &LineMark) {
    let words = &model.words;
    let tokens = tokens(ui);
    let chosen = state.line == Some(line.line);
    let shown = line.mark.filter(|_| state.phase != Phase::Blind);
    let mark = shown.map_or_else(String::new, |mark| format!(" {}", whole(mark)));
    let name = format!("{:?} {}{mark}", line.line, words.named("line", line.line));
    let (_, response) = widgets::row(ui, ("line", line.line), &name, chosen, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 16.0), Sense::hover());
            let name = format!("{:?}", line.line);
            let font = theme::bold(theme::BODY);
            ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, name, font, tokens.text);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(figure) = shown.map(|mark| whole(mark).to_string()) {
                    ui.label(theme::strong(figure));
                } else if line.mark.is_none() {
                    ui.label(theme::strong("–"));
                }
                let items = || words.with("ui-items", &[("count", line.items.into())]);
                widgets::note(ui, if line.mark.is_some() { items() } else { words.say("ui-not-observed") });
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(theme::body(words.named("line", line.line))).wrap());
                });
            });
        });
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, 5.0), Sense::hover());
        let bar = Rect::from_min_max(pos2(rect.left() + 34.0, rect.top()), rect.max);
        // What has no mark has no bar either: an empty one would be a mark of 0.
        if let Some(mark) = shown {
            widgets::paint_bar(ui.painter(), tokens, bar, mark / 100.0, tokens.of_mark(mark));
        }
    });
    let mut question = words.say(&format!("{}-question", name_key("line", line.line)));
    if line.mark.is_none() {
        question = format!("{question}\n{}", words.named("judged", line.line));
    }
    state.focus(&response, Panel::Lines, chosen);
    if chosen {
        bring_into_sight(ui, state, &response);
    }
    if response.on_hover_text(question).clicked() {
        state.show_line(model, line.line, 0);
        state.panel = Panel::Detail;
    }
}

/// Once for each choice, and again where the list was laid out otherwise: whoever scrolls on is not drawn back. Only as
/// far as needed: the next row is where it was.
fn bring_into_sight(ui: &Ui, state: &mut DebriefState, response: &Response) {
    let Some(chosen) = state.chosen() else { return };
    let end = response.rect.bottom() - ui.min_rect().top();
    let is_there = |(known, at): (Chosen, Option<f32>)| known == chosen && at.is_none_or(|at| (at - end).abs() < 1.0);
    if !state.in_sight.is_some_and(is_there) {
        response.scroll_to_me(None);
        state.in_sight = Some((chosen, Some(end)));
    }
}
