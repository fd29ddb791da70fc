//! The measure tool: how far it is between two places, in which direction, and how long on foot and by vehicle.

use bevy_egui::egui::{Align2, Color32, Painter, Pos2, Rect, Stroke, StrokeKind, vec2};

use super::PlayModel;
use crate::scenario::Scenario;
use crate::scenario::ids::Point;
use crate::window::map_view::View;
use crate::window::theme::{self, CAPTION, RADIUS_SMALL, Tokens};
use crate::window::widgets;

/// Two places, while the tool is in the hand.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Measure {
    #[default]
    Off,
    /// Waits for its first place.
    Ready,
    From(Point),
    Between(Point, Point),
}

impl Measure {
    pub fn is_on(self) -> bool {
        self != Self::Off
    }

    pub fn toggle(&mut self) {
        *self = if self.is_on() { Self::Off } else { Self::Ready };
    }

    /// The first place, then the second, then anew.
    pub fn point_at(&mut self, at: Point) {
        *self = match *self {
            Self::From(from) => Self::Between(from, at),
            Self::Off | Self::Ready | Self::Between(..) => Self::From(at),
        };
    }
}

/// Draws the line, up to the pointer while its end is open, and what it measures.
pub fn paint(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, measure: Measure, pointer: Point) {
    let (from, to) = match measure {
        Measure::Off => return,
        Measure::Ready => {
            let at = view.to_screen(pointer) + vec2(14.0, 14.0);
            boxed(painter, tokens, view.rect, at, &model.words.say("ui-measure-ready"), tokens.text);
            return;
        }
        Measure::From(from) => (from, pointer),
        Measure::Between(from, to) => (from, to),
    };
    let ends = [view.to_screen(from), view.to_screen(to)];
    painter.line_segment(ends, Stroke::new(4.0, tokens.ground));
    painter.line_segment(ends, Stroke::new(1.6, tokens.yellow));
    for end in ends {
        painter.circle_filled(end, 4.0, tokens.yellow);
        painter.circle_stroke(end, 5.0, Stroke::new(1.5, tokens.ground));
    }
    let text = words(model, &Measured::of(model.words.scenario, model, from, to));
    boxed(painter, tokens, view.rect, ends[1] + vec2(12.0, 12.0), &text, tokens.text);
}

/// What lies between two places, in a straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    pub distance_m: f32,
    /// Clockwise from north.
    pub bearing_deg: u32,
    pub on_foot_s: u32,
    /// By the seat's fastest unit that drives; absent where none does.
    pub by_vehicle_s: Option<u32>,
}

impl Measured {
    pub fn of(scenario: &Scenario, model: &PlayModel, from: Point, to: Point) -> Self {
        let (east, north) = (to.0 - from.0, to.1 - from.1);
        let distance_m = east.hypot(north);
        let bearing_deg = (east.atan2(north).to_degrees().round() as i32).rem_euclid(360) as u32;
        let walks = scenario.people.iter().map(|group| group.speed_mps.0);
        let walk_mps = walks.reduce(f32::min).unwrap_or(WALK_MPS).max(0.1);
        let mine = scenario.units.iter().filter(|unit| unit.seat == model.view.seat && !unit.flies);
        let drive_mps = mine.filter(|unit| !unit.is_on_foot()).map(|unit| unit.speed_mps.0).reduce(f32::max);
        let takes_s = |mps: f32| (distance_m / mps).ceil() as u32;
        Self {
            distance_m,
            bearing_deg,
            on_foot_s: takes_s(walk_mps),
            by_vehicle_s: drive_mps.filter(|mps| *mps > 0.0).map(takes_s),
        }
    }
}

/// Where the drill has no people whose pace would say it.
const WALK_MPS: f32 = 1.3;

fn words(model: &PlayModel, measured: &Measured) -> String {
    let words = &model.words;
    let values = [
        ("metres", (measured.distance_m.round() as u32).into()),
        ("bearing", format!("{:03}", measured.bearing_deg).into()),
        ("foot", words.duration(measured.on_foot_s).into()),
    ];
    let mut text = words.with("ui-measured", &values);
    if let Some(seconds) = measured.by_vehicle_s {
        text = format!("{text}\n{}", words.with("ui-measured-vehicle", &[("time", words.duration(seconds).into())]));
    }
    text
}

/// A text on a plate, kept within the map.
fn boxed(painter: &Painter, tokens: &Tokens, within: Rect, at: Pos2, text: &str, ink: Color32) {
    let galley = painter.layout_no_wrap(text.to_owned(), theme::regular(CAPTION), ink);
    let size = galley.size() + vec2(16.0, 10.0);
    let room = within.shrink(6.0);
    let left = at.x.min(room.right() - size.x).max(room.left());
    let top = at.y.min(room.bottom() - size.y).max(room.top());
    let rect = Rect::from_min_size(Pos2::new(left, top), size);
    let edge = Stroke::new(1.0, tokens.line);
    painter.rect(rect, RADIUS_SMALL, tokens.panel, edge, StrokeKind::Inside);
    painter.galley(rect.min + vec2(8.0, 5.0), galley, ink);
}

/// The middle of the map as a place to point at by keyboard.
pub fn paint_crosshair(painter: &Painter, tokens: &Tokens, view: &View, key: &str) {
    let at = view.rect.center();
    for (from, to) in [(vec2(-14.0, 0.0), vec2(-4.0, 0.0)), (vec2(4.0, 0.0), vec2(14.0, 0.0))] {
        for turned in [false, true] {
            let turn = |v: bevy_egui::egui::Vec2| if turned { vec2(v.y, v.x) } else { v };
            painter.line_segment([at + turn(from), at + turn(to)], Stroke::new(3.0, tokens.ground));
            painter.line_segment([at + turn(from), at + turn(to)], Stroke::new(1.5, tokens.orange));
        }
    }
    widgets::haloed(painter, at + vec2(0.0, 18.0), Align2::CENTER_TOP, key, 10.0, tokens.orange, tokens.ground);
}
