//! How far things carry: the sight of a selected unit, and reach, sound and effect of the means in preparation.

use bevy_egui::egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, vec2};

use super::picture::{known_unit, target_place};
use super::{PlayModel, PlayState, seen};
use crate::exercise::view::UnitView;
use crate::scenario::forces::{Rung, Unit};
use crate::window::map_view::View;
use crate::window::theme::{self, CAPTION, Tokens};
use crate::window::widgets;

/// The circles of the selected units. Their names come last of all, so that no circle strikes them out.
pub(super) fn rings(tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) -> Vec<Ring> {
    selected(model, state).flat_map(|(unit, known)| of_unit(tokens, view, model, state, unit, known)).collect()
}

/// What the selected units can see of the ground; from above no building hides anything.
pub(super) fn paint_seen(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) {
    let ink = tokens.sky.gamma_multiply(0.09);
    for (unit, known) in selected(model, state) {
        if known.is_aloft() {
            painter.circle_filled(view.to_screen(unit.at), view.length(unit.sight_m), ink);
        } else {
            seen::paint(painter, view, model.words.scenario.map(), unit.at, unit.sight_m, ink);
        }
    }
}

/// Each as it is now, and as the drill describes it.
fn selected<'a>(model: &'a PlayModel, state: &'a PlayState) -> impl Iterator<Item = (&'a UnitView, &'a Unit)> {
    state.selected().filter_map(|id| {
        let unit = model.view.units.iter().find(|unit| unit.id == *id && unit.available)?;
        Some((unit, known_unit(model, id)?))
    })
}

fn of_unit(
    tokens: &Tokens,
    view: &View,
    model: &PlayModel,
    state: &PlayState,
    unit: &UnitView,
    known: &Unit,
) -> Vec<Ring> {
    let at = view.to_screen(unit.at);
    let ring =
        |at, metres: f32, kind: Kind| Ring { at, radius: view.length(metres), metres, kind, ink: kind.ink(tokens) };
    let mut rings = vec![ring(at, unit.sight_m, Kind::Sight)];
    let Some(draft) = &state.draft else { return rings };
    let means = draft.kind.rung().and_then(|rung| known.means.iter().find(|means| means.rung == rung));
    let Some(means) = means else { return rings };
    if matches!(means.rung, Rung::WarningShots | Rung::Deadly) {
        let heard_m = model.words.scenario.bearing.fright.shot_heard_m * model.view.outdoors.hearing;
        rings.push(ring(at, heard_m, Kind::Heard));
    }
    rings.push(ring(at, means.range_m, Kind::Reach));
    // What strikes nobody beside its target has no circle.
    if let Some(target) = draft.target.as_ref().and_then(|target| target_place(model, target))
        && means.effect_m > 0.0
    {
        rings.push(ring(view.to_screen(target), means.effect_m, Kind::Effect));
    }
    rings
}

/// A circle on the map that says what it is.
pub(super) struct Ring {
    at: Pos2,
    radius: f32,
    metres: f32,
    kind: Kind,
    ink: Color32,
}

impl Ring {
    pub fn paint(&self, painter: &Painter) {
        if self.radius >= LEAST {
            painter.circle_filled(self.at, self.radius, self.ink.gamma_multiply(self.kind.fill()));
            self.kind.paint_edge(painter, self.at, self.radius, self.ink.gamma_multiply(0.75));
        }
    }

    /// Writes its name where that lies on nothing, and answers where.
    pub fn paint_name(&self, painter: &Painter, tokens: &Tokens, model: &PlayModel, taken: &[Rect]) -> Option<Rect> {
        if self.radius < LEAST {
            return None;
        }
        let text = model.words.with(self.kind.word(), &[("metres", (self.metres.round() as u32).into())]);
        let size = painter.layout_no_wrap(text.clone(), theme::regular(CAPTION), self.ink).size() + PLATE;
        let (towards, far) = (self.kind.named(), self.radius.max(CLEAR));
        let within = painter.clip_rect().shrink(INSIDE);
        let mut ends = [towards, towards.rot90(), -towards, -towards.rot90()].into_iter().map(|to| self.at + to * far);
        let end = ends.find(|end| {
            let plate = Rect::from_center_size(*end, size);
            within.contains_rect(plate) && !taken.iter().any(|other| other.intersects(plate))
        })?;
        Some(widgets::plated(painter, end, Align2::CENTER_CENTER, &text, CAPTION, self.ink, tokens.ground))
    }
}

/// What carries so far; each has a line of its own, so that colour is never the only sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Sight,
    Heard,
    Reach,
    Effect,
}

impl Kind {
    pub fn ink(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Sight => tokens.sky,
            Self::Heard => tokens.yellow,
            Self::Reach => tokens.orange,
            Self::Effect => tokens.vermillion,
        }
    }

    fn fill(self) -> f32 {
        match self {
            Self::Heard => 0.04,
            Self::Sight | Self::Reach => 0.0,
            Self::Effect => 0.12,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Sight => "ui-ring-sight",
            Self::Heard => "ui-ring-heard",
            Self::Reach => "ui-ring-reach",
            Self::Effect => "ui-ring-effect",
        }
    }

    /// Towards which its name stands: two rings may be equally large.
    fn named(self) -> Vec2 {
        match self {
            Self::Sight | Self::Effect => vec2(0.0, -1.0),
            Self::Heard => vec2(0.0, 1.0),
            Self::Reach => Vec2::splat(-std::f32::consts::FRAC_1_SQRT_2),
        }
    }

    /// Sight is a whole line, reach is dashed, sound dotted, and an effect has a double line.
    pub fn paint_edge(self, painter: &Painter, at: Pos2, radius: f32, ink: Color32) {
        let stroke = Stroke::new(1.2, ink);
        match self {
            Self::Sight => _ = painter.circle_stroke(at, radius, stroke),
            Self::Reach => widgets::dashes(painter, &round(at, radius), stroke, 10.0, 5.0),
            Self::Heard => painter.extend(Shape::dotted_line(&round(at, radius), ink, 6.0, 1.1)),
            Self::Effect => {
                painter.circle_stroke(at, radius, stroke);
                painter.circle_stroke(at, (radius - 3.0).max(1.0), Stroke::new(0.8, ink));
            }
        }
    }
}

/// A circle as corners, as fine as its size asks for.
fn round(at: Pos2, radius: f32) -> Vec<Pos2> {
    let corners = (radius / 2.0).clamp(24.0, 180.0) as u32;
    (0..=corners).map(|no| at + Vec2::angled(no as f32 * std::f32::consts::TAU / corners as f32) * radius).collect()
}

/// Smaller than this a circle would be a dot.
const LEAST: f32 = 4.0;
/// What the plate of a name takes beside its text.
const PLATE: Vec2 = vec2(8.0, 2.0);
/// So far inside the map's edge it stands, as the names of units do.
const INSIDE: f32 = 4.0;
/// So far from the middle a name is clear of the symbol that stands there.
const CLEAR: f32 = 34.0;
