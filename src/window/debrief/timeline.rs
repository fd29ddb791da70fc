//! The scrubber: play, the run's length, and marks to jump to.

use bevy_egui::egui::{Align, Color32, Layout, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::{DebriefModel, DebriefState};
use crate::review::{Marker, MarkerKind};
use crate::scenario::ids::Tick;
use crate::window::theme::{self, GAP, Tokens, tokens};
use crate::window::widgets::{Button, Look};
use crate::window::words::clock_run;

pub fn timeline(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let words = &model.words;
        let text = words.say(if state.playing { "ui-pause" } else { "ui-play" });
        let look = if state.playing { Look::Chosen } else { Look::Plain };
        if Button::new(text).key(words.say("ui-key-space")).look(look).width(112.0).show(ui).clicked() {
            if state.tick >= model.review.last_tick() {
                state.tick = Tick(0);
            }
            state.playing = !state.playing;
        }
        ui.label(theme::strong(format!("T+{}", clock_run(state.tick))));
        ui.add_space(GAP);
        let rect = ui.available_rect_before_wrap();
        scrub(ui, model, state, rect.shrink2(vec2(6.0, 0.0)));
    });
}

fn scrub(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, rect: Rect) {
    let tokens = tokens(ui);
    let end = model.review.last_tick().0.max(1) as f32;
    let x = |tick: Tick| rect.left() + rect.width() * (tick.0 as f32 / end).min(1.0);
    let response = ui.interact(rect, ui.id().with("scrub"), Sense::click_and_drag());
    let at_pointer = |pointer: f32| Tick((((pointer - rect.left()) / rect.width()).clamp(0.0, 1.0) * end) as u32);
    if let Some(pointer) = response.interact_pointer_pos() {
        let near = model.review.markers.iter().find(|marker| (x(marker.tick) - pointer.x).abs() < 4.0);
        state.tick = near.filter(|_| response.clicked()).map_or_else(|| at_pointer(pointer.x), |marker| marker.tick);
        state.playing = false;
    }
    let (painter, y) = (ui.painter(), rect.center().y);
    painter.hline(rect.x_range(), y, Stroke::new(3.0, tokens.line));
    painter.hline(rect.left()..=x(state.tick), y, Stroke::new(3.0, tokens.sky));
    for marker in &model.review.markers {
        let (colour, tall) = style(tokens, &marker.kind);
        let half = if tall { 9.0 } else { 6.0 };
        painter.vline(x(marker.tick), y - half..=y + half, Stroke::new(3.0, colour));
    }
    painter.circle(pos2(x(state.tick), y), 7.0, tokens.yellow, Stroke::new(2.0, tokens.panel));
    if let Some(pointer) = response.hover_pos() {
        let near = model.review.markers.iter().filter(|marker| (x(marker.tick) - pointer.x).abs() < 6.0);
        let mut lines: Vec<String> = near.take(8).map(|marker| describe(model, marker)).collect();
        if lines.is_empty() {
            lines.push(format!("T+{}", clock_run(at_pointer(pointer.x))));
        }
        response.on_hover_text_at_pointer(lines.join("\n"));
    }
}

fn style(tokens: &Tokens, kind: &MarkerKind) -> (Color32, bool) {
    match kind {
        MarkerKind::HardFail(_) | MarkerKind::Explosion(_) | MarkerKind::Harm { .. } | MarkerKind::DiedOfWounds => {
            (tokens.vermillion, true)
        }
        MarkerKind::Force { .. } | MarkerKind::Interposed(_) => (tokens.text, true),
        MarkerKind::Threat { .. } | MarkerKind::Party(..) => (tokens.orange, true),
        MarkerKind::DecisionOpened(_) | MarkerKind::Decided(_) | MarkerKind::DecisionLapsed(_) => (tokens.purple, true),
        MarkerKind::Led { .. } | MarkerKind::Cleared(_) => (tokens.green, true),
        MarkerKind::Inject(_) | MarkerKind::Told(_) | MarkerKind::NeedOpened(_) | MarkerKind::End => {
            (tokens.faint, false)
        }
    }
}

fn describe(model: &DebriefModel, marker: &Marker) -> String {
    let (name, about) = model.words.marker(marker);
    format!("T+{} {name} {about}", clock_run(marker.tick)).trim_end().to_owned()
}
