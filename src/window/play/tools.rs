//! The column of tools in the map's upper right: nearer, farther, everything, follow, measure, minimap, legend.

use bevy_egui::egui::{Align2, Color32, Key, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{PlayModel, PlayState, stage};
use crate::window::bindings::{Action, cap};
use crate::window::map_view::{self, View};
use crate::window::theme::{self, tokens};
use crate::window::widgets::{self, Button, Look};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Nearer,
    Farther,
    Fit,
    Follow,
    Measure,
    Minimap,
    Legend,
}

impl Tool {
    const ALL: [Tool; 7] =
        [Self::Nearer, Self::Farther, Self::Fit, Self::Follow, Self::Measure, Self::Minimap, Self::Legend];

    /// Message key of its name, and its key.
    fn name(self, model: &PlayModel) -> (&'static str, String) {
        match self {
            Self::Nearer => ("ui-tool-nearer", "+".to_owned()),
            Self::Farther => ("ui-tool-farther", "−".to_owned()),
            Self::Fit => ("ui-tool-fit", cap(model.words.texts, Key::Home)),
            Self::Follow => ("ui-tool-follow", model.cap(Action::Follow)),
            Self::Measure => ("ui-tool-measure", model.cap(Action::Measure)),
            Self::Minimap => ("ui-tool-minimap", model.cap(Action::Minimap)),
            Self::Legend => ("ui-tool-legend", model.cap(Action::Legend)),
        }
    }

    fn is_on(self, map: Rect, state: &PlayState) -> bool {
        match self {
            Self::Nearer | Self::Farther | Self::Fit => false,
            Self::Follow => state.follow,
            Self::Measure => state.measure.is_on(),
            Self::Minimap => stage::has_minimap(map, state),
            Self::Legend => state.legend,
        }
    }

    /// Pressed, it would change what is seen.
    fn is_useful(self, map: Rect, state: &PlayState) -> bool {
        match self {
            Self::Fit => !state.camera.fitted,
            Self::Follow => state.unit.is_some(),
            Self::Minimap => stage::can_have_minimap(map, state),
            _ => true,
        }
    }

    pub fn act(self, map: Rect, state: &mut PlayState) {
        match self {
            Self::Nearer => map_view::zoom_at(&mut state.camera, map, map.center(), 1.25),
            Self::Farther => map_view::zoom_at(&mut state.camera, map, map.center(), 0.8),
            Self::Fit => state.camera.fitted = true,
            Self::Follow => state.follow = !state.follow && state.unit.is_some(),
            Self::Measure => state.measure.toggle(),
            // What is hidden for want of room is neither opened nor closed unseen.
            Self::Minimap => state.minimap ^= stage::can_have_minimap(map, state),
            Self::Legend => state.legend = !state.legend,
        }
    }
}

/// Where the column stands on the map.
pub fn corner(ui: &Ui, map: Rect) -> Rect {
    column(map, theme::target(ui))
}

/// The same on a map whose camera leaves it free.
pub fn beside(view: &View) -> Option<Rect> {
    let target = view.camera.aside.x - EDGE;
    (target > 0.0).then(|| column(view.rect, target))
}

fn column(map: Rect, target: f32) -> Rect {
    let height = shown(map, target) as f32 * (target + 2.0);
    Rect::from_min_size(pos2(map.right() - EDGE - target, map.top() + 10.0), vec2(target + 2.0, height))
}

/// Between the tools and the map's right edge, in points.
const EDGE: f32 = 12.0;

/// As many as the map is high; all of them have keys.
fn shown(map: Rect, target: f32) -> usize {
    let fit = ((map.height() - 16.0) / (target + 2.0)).max(0.0) as usize;
    fit.min(Tool::ALL.len())
}

pub fn tools(ui: &mut Ui, map: Rect, model: &PlayModel, state: &mut PlayState) {
    let words = &model.words;
    widgets::region(ui, corner(ui, map), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for tool in Tool::ALL.into_iter().take(shown(map, theme::target(ui))) {
            let (name, key) = tool.name(model);
            let (name, on) = (words.say(name), tool.is_on(map, state));
            let hint = format!("{name} · {}", words.with("ui-key-hint", &[("key", key.into())]));
            let enabled = tool.is_useful(map, state);
            let look = if on { Look::Chosen } else { Look::Plain };
            let button = Button::new("").named(&name).look(look).enabled(enabled).show(ui);
            let tokens = tokens(ui);
            let ink = match (enabled, on) {
                (false, _) => tokens.faint.gamma_multiply(0.7),
                (true, true) => tokens.on_accent,
                (true, false) => tokens.text,
            };
            paint(ui.painter(), button.rect.center(), tool, ink);
            if button.on_hover_text(hint).clicked() {
                tool.act(map, state);
            }
        }
    });
}

/// Each tool as a few strokes: a font has no signs for them.
fn paint(painter: &Painter, at: Pos2, tool: Tool, ink: Color32) {
    let stroke = Stroke::new(1.6, ink);
    let frame = |half: f32| Rect::from_center_size(at, vec2(half * 2.0, half * 2.0));
    match tool {
        Tool::Nearer | Tool::Farther => {
            painter.hline(at.x - 6.0..=at.x + 6.0, at.y, stroke);
            if tool == Tool::Nearer {
                painter.vline(at.x, at.y - 6.0..=at.y + 6.0, stroke);
            }
        }
        Tool::Fit => {
            for corner in [vec2(-1.0, -1.0), vec2(1.0, -1.0), vec2(1.0, 1.0), vec2(-1.0, 1.0)] {
                let (tip, arm) = (at + corner * 7.0, 4.5);
                let ends = [tip - vec2(corner.x * arm, 0.0), tip, tip - vec2(0.0, corner.y * arm)];
                painter.add(Shape::line(ends.to_vec(), stroke));
            }
        }
        Tool::Follow => {
            painter.circle_stroke(at, 5.0, stroke);
            painter.circle_filled(at, 1.8, ink);
            for side in [vec2(1.0, 0.0), vec2(-1.0, 0.0), vec2(0.0, 1.0), vec2(0.0, -1.0)] {
                painter.line_segment([at + side * 5.0, at + side * 8.0], stroke);
            }
        }
        Tool::Measure => {
            painter.line_segment([at + vec2(-7.0, 4.0), at + vec2(7.0, 4.0)], stroke);
            for (x, high) in [(-7.0, 8.0), (-3.5, 4.0), (0.0, 6.0), (3.5, 4.0), (7.0, 8.0)] {
                painter.line_segment([at + vec2(x, 4.0), at + vec2(x, 4.0 - high)], stroke);
            }
        }
        Tool::Minimap => {
            painter.rect_stroke(frame(7.0), 1, stroke, StrokeKind::Inside);
            painter.rect_filled(Rect::from_min_size(at - vec2(4.0, 4.0), vec2(5.0, 4.0)), 0, ink);
        }
        Tool::Legend => {
            painter.text(at, Align2::CENTER_CENTER, "?", theme::bold(theme::TITLE), ink);
        }
    }
}
