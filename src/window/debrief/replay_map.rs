//! The moment on the map: what the seat knew then, what was, both side by side, or one over the other with a divider.

use bevy_egui::egui::{Align2, CursorIcon, Rect, Response, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

use super::ask::Ask;
use super::moment::{Moment, Part};
use super::slide::Slide;
use super::{DebriefModel, DebriefState, Panel, Side, within};
use crate::window::commands::Command;
use crate::window::map_view::View;
use crate::window::map_view::furniture::Furniture;
use crate::window::theme::{self, CAPTION, GAP, RADIUS, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::clock_run;

/// Width of the list of seats.
const SEATS: f32 = 200.0;
/// For the whole line below the map, beside the scale.
const ROOM_FOR_LINE: f32 = 560.0;

pub fn replay_map(
    ui: &mut Ui,
    rect: Rect,
    model: &DebriefModel,
    state: &mut DebriefState,
    commands: &mut Vec<Command>,
) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("replay"));
    let tokens = tokens(&ui);
    // As high as the last frame laid the choices out: in a narrow window they take more than one row.
    let high = state.choices_height.max(theme::target(&ui));
    let (strip, rect) = rect.split_top_bottom_at_y(rect.top() + high);
    state.choices_height = widgets::region(&mut ui, strip, |ui| choices(ui, model, state, commands)).height();
    let rect = rect.with_min_y(rect.top() + GAP / 2.0);
    match state.side {
        Side::Both => {
            let (left, right) = rect.split_left_right_at_fraction(0.5);
            one(&mut ui, left, model, state, Side::Knew);
            one(&mut ui, right, model, state, Side::Was);
            ui.painter().vline(right.left(), rect.y_range(), Stroke::new(2.0, tokens.sky));
        }
        Side::Divided => divided(&mut ui, rect, model, state),
        side => one(&mut ui, rect, model, state, side),
    }
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    within::way_back(&mut ui, rect, "replayed", &model.words, &mut state.camera);
}

/// Which picture, of which run, and through whose eyes; answers what that takes.
fn choices(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) -> Rect {
    let words = &model.words;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 4.0);
        for side in [Side::Knew, Side::Both, Side::Divided, Side::Was] {
            let look = if state.side == side { Look::Chosen } else { Look::Plain };
            let choice = Button::new(words.say(side.key())).look(look).show(ui);
            if choice.clicked() {
                state.side = side;
            }
            state.focus(&choice, Panel::Map, state.side == side);
        }
        if model.alternative().is_some() {
            ui.add_space(GAP);
            for (other, key) in [(false, "debrief-as-played"), (true, "debrief-instead")] {
                let look = if state.watches_other == other { Look::Chosen } else { Look::Plain };
                if Button::new(words.say(key)).look(look).show(ui).clicked() {
                    state.watches_other = other;
                }
            }
        }
        if model.review.people.len() > 1 {
            ui.add_space(GAP);
            let options = model.review.people.iter().map(|seat| (seat.clone(), words.seat(seat))).collect();
            let (name, shown) = (words.say("ui-spoken-seat"), words.seat(&model.seat));
            let taken = widgets::list_within(ui, SEATS, &name, &shown, options, &model.seat);
            commands.extend(taken.map(|seat| Ask::SitAs(seat).into()));
        }
    });
    row.response.rect
}

/// One picture of the moment; both of a pair have the same camera.
fn one(ui: &mut Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState, side: Side) {
    let words = &model.words;
    let line = match (rect.width() < ROOM_FOR_LINE, side) {
        (true, side) => words.say(side.key()),
        (_, Side::Knew) => words.with("ui-map-knew", &[("time", clock_run(state.tick).into())]),
        _ => words.with("ui-map-was", &[("time", clock_run(state.tick).into())]),
    };
    let (response, view) = steered(ui, rect, model, state, side);
    let painter = ui.painter().with_clip_rect(view.rect.intersect(ui.clip_rect()));
    let (tokens, moment) = (tokens(ui), moment(model, state));
    moment.paint_ground(&painter, tokens, &view);
    let part = Part { within: view.rect, side, over: &[] };
    let (map, symbols) = (words.scenario.map(), moment.symbols(&view, &part));
    // Below the symbols: scale and line must not hide anybody.
    let furniture = Furniture::of(&painter, tokens, &view, map, (&line, Vec2::ZERO), &symbols);
    furniture.paint(&painter, tokens, &view, &line);
    moment.paint(&painter, tokens, &view, &part, &furniture.areas());
    moment.tell(&response, &view, &part);
}

/// The run that is shown, at the moment that is shown.
fn moment<'a>(model: &'a DebriefModel, state: &DebriefState) -> Moment<'a> {
    Moment { words: model.words, review: model.shown(state.watches_other), seat: &model.seat, at: state.tick }
}

fn steered(ui: &Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState, side: Side) -> (Response, View) {
    let response = widgets::pictured(ui, rect, ("map", side), &model.words.say(side.key()));
    let map = model.words.scenario.map();
    let view = within::steer(ui, &response, &mut state.camera, map, rect.shrink(1.0));
    (response, view)
}

/// One map: left of the divider what the seat knew, right of it what was.
fn divided(ui: &mut Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState) {
    let (response, view) = steered(ui, rect, model, state, Side::Divided);
    let (at, has_focus) = divide(ui, view.rect, model, state);
    let (tokens, moment, map) = (tokens(ui), moment(model, state), model.words.scenario.map());
    let (left, right) = view.rect.split_left_right_at_x(at);
    let line = format!("T+{}", clock_run(state.tick));
    let signs = [(Side::Knew, at - SIGN, Align2::RIGHT_BOTTOM), (Side::Was, at + SIGN, Align2::LEFT_BOTTOM)];
    let signs = signs.map(|(side, x, anchor)| {
        let text = model.words.say(side.key());
        let size = ui.painter().layout_no_wrap(text.clone(), theme::regular(CAPTION), tokens.text).size();
        (anchor.anchor_size(pos2(x, view.rect.bottom() - SIGN), size), text)
    });
    let grip = Rect::from_center_size(pos2(at, view.rect.center().y), Vec2::splat(2.0 * SIGN + 8.0));
    let over = [grip, signs[0].0.expand(4.0), signs[1].0.expand(4.0)];
    let parts = [(left, Side::Knew), (right, Side::Was)].map(|(within, side)| Part { within, side, over: &over });
    let symbols: Vec<Rect> = parts.iter().flat_map(|part| moment.symbols(&view, part)).collect();
    let furniture = Furniture::of(ui.painter(), tokens, &view, map, (&line, Vec2::ZERO), &symbols);
    for part in &parts {
        let painter = ui.painter().with_clip_rect(part.within.intersect(ui.clip_rect()));
        moment.paint_ground(&painter, tokens, &view);
        furniture.paint(&painter, tokens, &view, &line);
        moment.paint(&painter, tokens, &view, part, &furniture.areas());
    }
    for ((rect, text), part) in signs.iter().zip(&parts) {
        let painter = ui.painter().with_clip_rect(part.within);
        widgets::plated(&painter, rect.min, Align2::LEFT_TOP, text, CAPTION, tokens.text, tokens.ground);
    }
    paint_divider(ui, view.rect, at, has_focus);
    if let Some(part) = parts.iter().find(|part| response.hover_pos().is_some_and(|at| part.within.contains(at))) {
        moment.tell(&response, &view, part);
    }
}

/// Moves the divider by pointer, keys or screen reader; answers where on the screen it is, and whether it has the focus.
fn divide(ui: &Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState) -> (f32, bool) {
    let words = &model.words;
    let x = rect.left() + rect.width() * state.divider;
    let grip = Rect::from_center_size(pos2(x, rect.center().y), vec2(theme::target(ui), rect.height()));
    let percent = f64::from(state.divider * 100.0).round();
    let (name, said) = (words.say("debrief-divider"), words.with("debrief-divider-at", &[("percent", percent.into())]));
    let slide = Slide { name: &name, said: &said, value: percent, most: 100.0, step: 5.0 };
    let (response, asked) = slide.show(ui, grip, ui.id().with("divider"));
    if let Some(percent) = asked {
        state.divider = percent as f32 / 100.0;
    }
    if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
        state.divider = ((pointer.x - rect.left()) / rect.width().max(1.0)).clamp(0.0, 1.0);
    }
    let has_focus = response.has_focus();
    response.on_hover_cursor(CursorIcon::ResizeHorizontal).on_hover_text_at_pointer(name);
    (rect.left() + rect.width() * state.divider, has_focus)
}

/// A line with a grip in its middle that points both ways.
fn paint_divider(ui: &Ui, rect: Rect, x: f32, has_focus: bool) {
    let tokens = tokens(ui);
    let painter = ui.painter().with_clip_rect(rect.expand(1.0));
    painter.vline(x, rect.y_range(), Stroke::new(2.0, tokens.sky));
    let middle = pos2(x, rect.center().y);
    let ring = if has_focus { Stroke::new(3.0, tokens.text) } else { Stroke::new(1.0, tokens.panel) };
    painter.circle(middle, SIGN + 2.0, tokens.sky, ring);
    for way in [-1.0, 1.0] {
        let tip = middle + vec2(way * 9.0, 0.0);
        let corners = vec![tip, tip - vec2(way * 6.0, 5.0), tip - vec2(way * 6.0, -5.0)];
        painter.add(Shape::convex_polygon(corners, tokens.on_accent, Stroke::NONE));
    }
}

/// Distance of a side's name from the divider, and about half of the grip.
const SIGN: f32 = 12.0;
