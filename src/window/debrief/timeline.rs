//! The scrubber: play, speed, the run's length, and marks of each kind to jump to.

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, Align2, Color32, Label, Layout, Painter, Rangef, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::slide::Slide;
use super::{DebriefModel, DebriefState};
use crate::review::{Marker, MarkerKind, Review};
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use crate::window::symbols::{EventKind, paint_event};
use crate::window::theme::{self, GAP, RADIUS_SMALL, Tokens, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, clock_run};

/// Of the panel.
pub const HEIGHT: f32 = 96.0;
const SPEEDS: [u8; 5] = [1, 2, 4, 8, 16];
/// Width of their list.
const SPEED: f32 = 64.0;
/// Least width of what happened last, beside the legend.
const BESIDE_LEGEND: f32 = 200.0;
/// Of a shape in the legend.
const SHAPE: f32 = 14.0;
/// How near a press takes the mark for meant.
const NEAR: f32 = 6.0;

pub fn timeline(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        controls(ui, model, state);
        ui.add_space(GAP);
        ui.label(theme::strong(format!("T+{}", clock_run(state.tick))));
        let last = latest(model.shown(state.watches_other), state);
        let text = last.map(|marker| since(&model.words, marker, state.tick)).unwrap_or_default();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.available_width() > legend_width(ui, &model.words) + BESIDE_LEGEND {
                legend(ui, &model.words);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                // A long one has two lines beside the buttons; one longer still is whole under the pointer.
                let mut job = LayoutJob::simple(text, theme::regular(theme::CAPTION), tokens(ui).muted, f32::INFINITY);
                job.wrap.max_rows = 2;
                ui.add(Label::new(job).wrap());
            });
        });
    });
    ui.add_space(4.0);
    let rect = ui.available_rect_before_wrap().shrink2(vec2(8.0, 0.0));
    scrub(ui, model, state, rect);
}

pub(super) fn controls(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    let words = &model.words;
    let text = words.say(if state.playing { "ui-pause" } else { "ui-play" });
    let look = if state.playing { Look::Chosen } else { Look::Plain };
    // What has the keyboard takes its Space for itself.
    let is_taken = ui.memory(|memory| memory.focused().is_some());
    let caps = ["ui-key-space", "ui-key-pause-anywhere"].map(|key| words.say(key));
    let button = |cap: &String| Button::new(&text).key(cap).look(look);
    let width = widgets::widest(ui, caps.each_ref().map(button));
    if button(&caps[usize::from(is_taken)]).width(width).show(ui).clicked() {
        state.toggle_play(model);
    }
    let hint = |key: &str| words.with("ui-key-hint", &[("key", key.into())]);
    for (text, name, forward) in [("←", "debrief-event-before", false), ("→", "debrief-event-next", true)] {
        let hint = format!("{} · {}", words.say(name), hint(text));
        if Button::new(text).look(Look::Quiet).show(ui).on_hover_text(hint).clicked() {
            state.step_event(model, forward);
        }
    }
    let label = |speed: u8| format!("{speed}×");
    let options = SPEEDS.map(|speed| (speed, label(speed))).into();
    let (name, shown) = (words.say("ui-spoken-speed"), label(state.speed));
    state.speed = widgets::list_within(ui, SPEED, &name, &shown, options, &state.speed).unwrap_or(state.speed);
}

/// The last mark at or before the moment shown.
fn latest<'a>(review: &'a Review, state: &DebriefState) -> Option<&'a Marker> {
    review.markers.iter().rev().find(|marker| marker.tick <= state.tick && state.sees(marker))
}

fn scrub<'a>(ui: &mut Ui, model: &DebriefModel<'a>, state: &mut DebriefState, rect: Rect) {
    let tokens = tokens(ui);
    // Beside each other two runs have names.
    let names = model.alternative().map(|_| ["debrief-as-played", "debrief-instead"].map(|key| model.words.say(key)));
    let font = theme::regular(theme::CAPTION);
    let width = |name: &String| ui.painter().layout_no_wrap(name.clone(), font.clone(), tokens.muted).size().x + GAP;
    let room = names.iter().flatten().map(width).fold(0.0, f32::max);
    let axis = Axis { x: Rangef::new(rect.left() + room, rect.right()), end: model.last_tick().max(Tick(1)) };
    let seen = |review: &'a Review| review.markers.iter().filter(|marker| state.sees(marker)).collect::<Vec<_>>();
    let markers = seen(model.shown(state.watches_other));
    let given = seen(model.review);
    let instead = model.alternative().map(|(from, other)| (from, other.last_tick(), seen(other)));
    let response = scrubbed(ui, &model.words.say("debrief-time-line"), (rect, &axis), &markers, state);
    let painter = ui.painter().clone();
    let middle = rect.center().y;
    let mut y = middle;
    let upper = if instead.is_some() { middle - 9.0 } else { middle };
    track(&painter, tokens, &axis, upper, (Tick(0), model.review.last_tick()), &given);
    if let Some((from, to, marks)) = instead {
        let lower = middle + 9.0;
        track(&painter, tokens, &axis, lower, (from, to), &marks);
        for (name, y) in names.iter().flatten().zip([upper, lower]) {
            painter.text(pos2(rect.left(), y), Align2::LEFT_CENTER, name, font.clone(), tokens.muted);
        }
        let x = axis.at(from);
        painter.line_segment([pos2(x, upper), pos2(x, lower)], Stroke::new(1.5, tokens.sky));
        y = if state.watches_other { lower } else { upper };
    }
    let x = axis.at(state.tick);
    painter.vline(x, rect.y_range(), Stroke::new(1.5, tokens.yellow));
    painter.circle(pos2(x, y), 6.0, tokens.yellow, Stroke::new(2.0, tokens.panel));
    hover(response, &model.words, &axis, &markers);
}

/// Moves the moment by pointer, by keys once it has the focus, or by a screen reader.
pub(super) fn scrubbed(
    ui: &Ui,
    name: &str,
    (rect, axis): (Rect, &Axis),
    markers: &[&Marker],
    state: &mut DebriefState,
) -> Response {
    let said = format!("T+{}", clock_run(state.tick));
    let (value, most) = (f64::from(state.tick.seconds()), f64::from(axis.end.seconds()));
    let slide = Slide { name, said: &said, value, most, step: 1.0 };
    let (response, asked) = slide.show(ui, rect, ui.id().with("scrub"));
    if let Some(seconds) = asked {
        state.show_moment(Tick(seconds as u32 * TICKS_PER_SECOND));
    }
    if let Some(pointer) = response.interact_pointer_pos() {
        let near = markers.iter().find(|marker| (axis.at(marker.tick) - pointer.x).abs() < 4.0);
        let near = near.filter(|_| response.clicked());
        state.show_moment(near.map_or_else(|| axis.tick(pointer.x), |marker| marker.tick));
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, tokens(ui).sky);
        ui.painter().rect_stroke(rect.expand2(vec2(4.0, 0.0)), RADIUS_SMALL, ring, StrokeKind::Outside);
    }
    response
}

/// What the marks under the pointer are, or the moment there.
pub(super) fn hover(response: Response, words: &Words, axis: &Axis, markers: &[&Marker]) {
    let Some(pointer) = response.hover_pos() else { return };
    let near = markers.iter().filter(|marker| (axis.at(marker.tick) - pointer.x).abs() < NEAR);
    let mut lines: Vec<String> = near.take(8).map(|marker| describe(words, marker)).collect();
    if lines.is_empty() {
        lines.push(format!("T+{}", clock_run(axis.tick(pointer.x))));
    }
    response.on_hover_text_at_pointer(lines.join("\n"));
}

/// Time across the screen.
pub(super) struct Axis {
    pub x: Rangef,
    pub end: Tick,
}

impl Axis {
    pub fn at(&self, tick: Tick) -> f32 {
        self.x.min + self.x.span() * (tick.0 as f32 / self.end.0.max(1) as f32).min(1.0)
    }

    pub fn tick(&self, x: f32) -> Tick {
        let share = ((x - self.x.min) / self.x.span().max(1.0)).clamp(0.0, 1.0);
        Tick((share * self.end.0 as f32) as u32)
    }
}

/// A run from one tick to another, with its marks from the first one on.
pub(super) fn track(
    painter: &Painter,
    tokens: &Tokens,
    axis: &Axis,
    y: f32,
    (from, to): (Tick, Tick),
    markers: &[&Marker],
) {
    painter.hline(axis.at(from)..=axis.at(to), y, Stroke::new(3.0, tokens.line));
    for marker in markers.iter().filter(|marker| marker.tick >= from) {
        paint_event(painter, tokens, pos2(axis.at(marker.tick), y), kind_of(&marker.kind));
    }
}

const NAMED: [(EventKind, &str); 6] = [
    (EventKind::Decision, "debrief-kind-decision"),
    (EventKind::Order, "debrief-kind-order"),
    (EventKind::Message, "debrief-kind-message"),
    (EventKind::Harm, "debrief-kind-harm"),
    (EventKind::Threat, "debrief-kind-threat"),
    (EventKind::Other, "debrief-kind-other"),
];

fn kind_of(kind: &MarkerKind) -> EventKind {
    use MarkerKind::*;
    match kind {
        HardFail(_) | Explosion(_) | Harm { .. } | DiedOfWounds => EventKind::Harm,
        Force { .. } | Interposed(_) | Led { .. } | Cleared(_) => EventKind::Order,
        Threat { .. } | Party(..) => EventKind::Threat,
        DecisionOpened(_) | Decided(_) | DecisionLapsed(_) => EventKind::Decision,
        Told(_) | News { .. } | Granted { .. } | Refused { .. } => EventKind::Message,
        Inject(_) | NeedOpened(_) | End => EventKind::Other,
    }
}

fn legend_width(ui: &Ui, words: &Words) -> f32 {
    let width = |(_, key): (EventKind, &str)| {
        let name = ui.painter().layout_no_wrap(words.say(key), theme::regular(theme::CAPTION), Color32::WHITE);
        name.size().x + SHAPE + 4.0 + 2.0 * ui.spacing().item_spacing.x
    };
    NAMED.into_iter().map(width).sum()
}

/// The shapes by their names, from the right.
fn legend(ui: &mut Ui, words: &Words) {
    for (kind, key) in NAMED.into_iter().rev() {
        widgets::note(ui, words.say(key));
        let (rect, _) = ui.allocate_exact_size(vec2(SHAPE, 16.0), Sense::hover());
        paint_event(ui.painter(), tokens(ui), rect.center(), kind);
        ui.add_space(4.0);
    }
}

fn describe(words: &Words, marker: &Marker) -> String {
    format!("T+{} {}", clock_run(marker.tick), named(words, marker))
}

/// What happened last, and when, unless that is the moment shown.
fn since(words: &Words, marker: &Marker, now: Tick) -> String {
    if marker.tick.seconds() == now.seconds() { named(words, marker) } else { describe(words, marker) }
}

fn named(words: &Words, marker: &Marker) -> String {
    let (name, about) = words.marker(marker);
    if about.is_empty() { name } else { format!("{name} · {about}") }
}
