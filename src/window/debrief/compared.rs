//! Two runs on the map at the same moment, and one time line for both.

use bevy_egui::egui::{Align2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::moment::{Moment, Part};
use super::timeline::{self, Axis};
use super::{DebriefModel, DebriefState, Side, within};
use crate::review::{Marker, Review};
use crate::scenario::ids::Tick;
use crate::window::map_view::furniture::Furniture;
use crate::window::theme::{self, GAP, RADIUS, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, clock_run};

/// Of the panel with the time line: a row of controls and two tracks.
const HEIGHT: f32 = 122.0;
/// Between the tracks, and beside them for their letters.
const TRACK: f32 = 26.0;
const LETTER: f32 = 24.0;

pub(super) fn maps(ui: &mut Ui, rect: Rect, model: &DebriefModel, other: &Review, state: &mut DebriefState) {
    let (upper, lower) = rect.split_top_bottom_at_y(rect.bottom() - HEIGHT);
    let (choices, pictures) = upper.split_top_bottom_at_y(upper.top() + theme::target(ui));
    widgets::region(ui, choices, |ui| choose(ui, &model.words, state));
    let pictures = pictures.with_min_y(pictures.top() + GAP).with_max_y(pictures.bottom() - GAP);
    let (left, right) = pictures.split_left_right_at_fraction(0.5);
    let pair = [
        Run { letter: "A", key: "debrief-compare-this", words: model.words, review: model.review },
        Run { letter: "B", key: "debrief-compare-other", words: own_words(other), review: other },
    ];
    let [this, that] = &pair;
    one(ui, left.with_max_x(left.right() - GAP / 2.0), model, state, this);
    one(ui, right.with_min_x(right.left() + GAP / 2.0), model, state, that);
    widgets::panel(ui, lower, |ui| time(ui, model, other, state));
}

/// What both maps show; one beside the other is all that two runs leave room for.
fn choose(ui: &mut Ui, words: &Words, state: &mut DebriefState) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for side in [Side::Knew, Side::Was] {
            let look = if state.compared == side { Look::Chosen } else { Look::Plain };
            if Button::new(words.say(side.key())).look(look).show(ui).clicked() {
                state.compared = side;
            }
        }
    });
}

/// A run of another drill is told in that drill's own words.
fn own_words(review: &Review) -> Words<'_> {
    Words { texts: &review.loaded.texts, scenario: &review.loaded.scenario }
}

/// One of the two.
struct Run<'a> {
    letter: &'static str,
    /// Of what it is called.
    key: &'static str,
    words: Words<'a>,
    review: &'a Review,
}

/// Runs of one drill are looked at from one place.
fn one(ui: &mut Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState, run: &Run) {
    let tokens = tokens(ui);
    let title = format!("{} · {}", run.letter, model.words.say(run.key));
    let response = widgets::pictured(ui, rect, ("compared", run.letter), &title);
    let is_same = run.words.scenario.meta.id == model.words.scenario.meta.id;
    let camera = if is_same { &mut state.camera } else { &mut state.other_camera };
    let view = within::steer(ui, &response, camera, run.words.scenario.map(), rect.shrink(1.0));
    let painter = ui.painter().with_clip_rect(view.rect.intersect(ui.clip_rect()));
    // Whoever had no such seat is looked at through the eyes of the first one.
    let seats = &run.review.people;
    let seat = seats.iter().find(|seat| **seat == model.seat).or(seats.first()).unwrap_or(&model.seat);
    let moment = Moment { words: run.words, review: run.review, seat, at: state.tick };
    moment.paint_ground(&painter, tokens, &view);
    let end = run.review.last_tick();
    let line = match state.tick > end {
        true => model.words.with("debrief-compare-over", &[("time", clock_run(end).into())]),
        false => format!("T+{}", clock_run(state.tick)),
    };
    let part = Part { within: view.rect, side: state.compared, over: &[] };
    let (map, symbols) = (run.words.scenario.map(), moment.symbols(&view, &part));
    // Below the symbols: scale and line must not hide anybody.
    let furniture = Furniture::of(&painter, tokens, &view, map, (&line, Vec2::ZERO), &symbols);
    furniture.paint(&painter, tokens, &view, &line);
    let corner = view.rect.min + vec2(GAP, GAP);
    let named = Rect::from_min_size(corner, vec2(view.rect.width() * 0.5, 20.0));
    let [scale, below] = furniture.areas();
    moment.paint(&painter, tokens, &view, &part, &[named, scale, below]);
    moment.tell(&response, &view, &part);
    let at = corner + vec2(4.0, 2.0);
    widgets::plated(&painter, at, Align2::LEFT_TOP, &title, theme::BODY, tokens.text, tokens.ground);
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    within::way_back(ui, rect, run.letter, &model.words, camera);
}

/// Play, steps and speed, and both runs' marks on one axis.
fn time(ui: &mut Ui, model: &DebriefModel, other: &Review, state: &mut DebriefState) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        timeline::controls(ui, model, state);
        ui.add_space(GAP);
        ui.label(theme::strong(format!("T+{}", clock_run(state.tick))));
    });
    ui.add_space(4.0);
    let tokens = tokens(ui);
    let rect = ui.available_rect_before_wrap().shrink2(vec2(8.0, 0.0));
    let axis = Axis { x: (rect.left() + LETTER..=rect.right()).into(), end: model.last_tick().max(Tick(1)) };
    let rows: [(&str, &Review, Words, f32); 2] = [
        ("A", model.review, model.words, rect.center().y - TRACK / 2.0),
        ("B", other, own_words(other), rect.center().y + TRACK / 2.0),
    ];
    let all: Vec<&Marker> = rows.iter().flat_map(|(_, review, ..)| &review.markers).collect();
    let response = timeline::scrubbed(ui, &model.words.say("debrief-compare-time"), (rect, &axis), &all, state);
    for (letter, review, _, y) in &rows {
        let font = theme::bold(theme::BODY);
        ui.painter().text(pos2(rect.left(), *y), Align2::LEFT_CENTER, letter, font, tokens.muted);
        let marks: Vec<&Marker> = review.markers.iter().collect();
        timeline::track(ui.painter(), tokens, &axis, *y, (Tick(0), review.last_tick()), &marks);
    }
    ui.painter().vline(axis.at(state.tick), rect.y_range(), Stroke::new(1.5, tokens.yellow));
    // What is under the pointer is told by the track that it is nearer to.
    let Some(pointer) = response.hover_pos() else { return };
    let is_lower = pointer.y > rect.center().y;
    let (_, review, words, _) = &rows[usize::from(is_lower)];
    let marks: Vec<&Marker> = review.markers.iter().collect();
    timeline::hover(response, words, &axis, &marks);
}
