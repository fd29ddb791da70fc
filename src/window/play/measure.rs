//! The measure tool: how far it is between two places, in which direction, and how long on foot and by vehicle.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, vec2};

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

    /// From where to where; up to the pointer while the end is open.
    fn ends(self, pointer: Point) -> Option<(Point, Point)> {
        match self {
            Self::Off | Self::Ready => None,
            Self::From(from) => Some((from, pointer)),
            Self::Between(from, to) => Some((from, to)),
        }
    }

    /// The first place, then the second, then anew.
    pub fn point_at(&mut self, at: Point) {
        *self = match *self {
            Self::From(from) => Self::Between(from, at),
            Self::Off | Self::Ready | Self::Between(..) => Self::From(at),
        };
    }
}

/// Draws the line, up to the pointer while its end is open.
pub fn paint(painter: &Painter, tokens: &Tokens, view: &View, measure: Measure, pointer: Point) {
    let Some((from, to)) = measure.ends(pointer) else { return };
    let ends = [view.to_screen(from), view.to_screen(to)];
    painter.line_segment(ends, Stroke::new(4.0, tokens.ground));
    painter.line_segment(ends, Stroke::new(1.6, tokens.yellow));
    for end in ends {
        painter.circle_filled(end, 4.0, tokens.yellow);
        painter.circle_stroke(end, 5.0, Stroke::new(1.5, tokens.ground));
    }
}

/// What it measures, on a plate beside its end, kept within the map.
pub struct Tip {
    pub rect: Rect,
    text: String,
}

impl Tip {
    pub fn of(
        painter: &Painter,
        tokens: &Tokens,
        view: &View,
        model: &PlayModel,
        measure: Measure,
        pointer: Point,
    ) -> Option<Self> {
        let (text, at) = match (measure, measure.ends(pointer)) {
            (Measure::Off, _) => return None,
            (_, Some((from, to))) => (words(model, &Measured::of(model.words.scenario, model, from, to)), to),
            (_, None) => (model.words.say("ui-measure-ready"), pointer),
        };
        let galley = painter.layout_no_wrap(text.clone(), theme::regular(CAPTION), tokens.text);
        let (size, room) = (galley.size() + 2.0 * MARGIN, view.rect.shrink(6.0));
        let at = view.to_screen(at) + vec2(14.0, 14.0);
        let left = at.x.min(room.right() - size.x).max(room.left());
        let top = at.y.min(room.bottom() - size.y).max(room.top());
        Some(Self { rect: Rect::from_min_size(Pos2::new(left, top), size), text })
    }

    pub fn paint(self, painter: &Painter, tokens: &Tokens) {
        let edge = Stroke::new(1.0, tokens.line);
        painter.rect(self.rect, RADIUS_SMALL, tokens.panel, edge, StrokeKind::Inside);
        let galley = painter.layout_no_wrap(self.text, theme::regular(CAPTION), tokens.text);
        painter.galley(self.rect.min + MARGIN, galley, tokens.text);
    }
}

/// Around the text of a tip.
const MARGIN: Vec2 = vec2(8.0, 5.0);

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

/// A place to point at by keyboard; the name of the key stands where nothing else does.
pub fn paint_crosshair(painter: &Painter, tokens: &Tokens, at: Pos2, key: &str, taken: &[Rect]) {
    for (from, to) in [(vec2(-14.0, 0.0), vec2(-4.0, 0.0)), (vec2(4.0, 0.0), vec2(14.0, 0.0))] {
        for turned in [false, true] {
            let turn = |v: Vec2| if turned { vec2(v.y, v.x) } else { v };
            painter.line_segment([at + turn(from), at + turn(to)], Stroke::new(3.0, tokens.ground));
            painter.line_segment([at + turn(from), at + turn(to)], Stroke::new(1.5, tokens.orange));
        }
    }
    let size = painter.layout_no_wrap(key.to_owned(), theme::regular(KEY), tokens.orange).size();
    let spots = [
        (at + vec2(0.0, 18.0), Align2::CENTER_TOP),
        (at - vec2(0.0, 18.0), Align2::CENTER_BOTTOM),
        (at + vec2(18.0, 0.0), Align2::LEFT_CENTER),
        (at - vec2(18.0, 0.0), Align2::RIGHT_CENTER),
    ];
    let is_free = |(at, anchor): &(Pos2, Align2)| {
        let rect = anchor.anchor_size(*at, size);
        !taken.iter().any(|other| other.intersects(rect))
    };
    let (at, anchor) = spots.into_iter().find(is_free).unwrap_or(spots[0]);
    widgets::haloed(painter, at, anchor, key, KEY, tokens.orange, tokens.ground);
}

/// Size of the key's name.
const KEY: f32 = 10.0;
