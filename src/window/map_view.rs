//! The map as a camera over metres: ground, water, roads, buildings, zones, grid reference.

pub mod crowd;
pub mod furniture;

use bevy_egui::egui::{
    Color32, Event, Id, Key, Modifiers, Painter, PointerButton, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui,
    Vec2, vec2,
};

use super::bindings;
use super::theme::{self, GAP, Tokens};
use super::widgets;
use crate::scenario::ids::Point;
use crate::scenario::map::{Map, Zone, ZoneKind};

/// Closest and farthest view, in screen points for one metre.
const ZOOM: std::ops::RangeInclusive<f32> = 0.2..=12.0;
/// Share of the view that an arrow key moves it in one second.
const PAN_A_SECOND: f32 = 0.8;

/// Where the view looks: the metre in its middle, and points for one metre.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    pub centre: Point,
    pub zoom: f32,
    /// Shows the whole map until the person moves it.
    pub fitted: bool,
    /// The whole map hangs from the top: a card may come to lie on what is below.
    pub hangs: bool,
    /// What the whole map leaves free at the right and below, in points: what stands there must not hide anybody.
    pub aside: Vec2,
    /// How high what lies over the lower edge stands: what one goes to comes into the middle of the rest.
    pub lift: f32,
    /// How far what lies over the upper edge reaches down; the whole map leaves it free.
    pub above: f32,
    /// Where it looked, and whether it showed the whole map, before something pushed it up; forgotten once it is moved.
    pub pushed: Option<(Point, bool)>,
}

impl Default for Camera {
    fn default() -> Self {
        let (centre, aside) = (Point(0.0, 0.0), Vec2::ZERO);
        Self { centre, zoom: 1.0, fitted: true, hangs: false, aside, lift: 0.0, above: 0.0, pushed: None }
    }
}

impl Camera {
    /// The place comes into the middle of what is seen.
    pub fn go_to(&mut self, at: Point) {
        let centre = Point(at.0, (at.1 - self.raised() / self.zoom).max(0.0));
        (self.centre, self.fitted, self.pushed) = (centre, false, None);
    }

    /// The map goes up by so many points, until it comes back.
    pub fn push_up(&mut self, by: f32) {
        self.pushed = Some(self.pushed.unwrap_or((self.centre, self.fitted)));
        self.fitted = false;
        self.centre.1 = (self.centre.1 - by / self.zoom).max(0.0);
    }

    /// To where it was before it was pushed; whoever has moved it since keeps what they look at.
    pub fn come_back(&mut self) {
        if let Some(before) = self.pushed.take().filter(|_| !self.fitted) {
            (self.centre, self.fitted) = before;
        }
    }

    /// How far the middle of what is seen lies above the middle of all.
    fn raised(&self) -> f32 {
        (self.lift - self.above) / 2.0
    }
}

/// The camera over a rectangle of the screen.
#[derive(Clone, Copy, Debug)]
pub struct View {
    pub rect: Rect,
    pub camera: Camera,
}

impl View {
    pub fn to_screen(&self, point: Point) -> Pos2 {
        let camera = &self.camera;
        let offset = vec2(point.0 - camera.centre.0, camera.centre.1 - point.1) * camera.zoom;
        self.rect.center() + offset
    }

    pub fn to_map(&self, at: Pos2) -> Point {
        let offset = (at - self.rect.center()) / self.camera.zoom;
        Point(self.camera.centre.0 + offset.x, self.camera.centre.1 - offset.y)
    }

    pub fn length(&self, metres: f32) -> f32 {
        metres * self.camera.zoom
    }

    /// The middle of what is seen: there the keyboard points.
    pub fn aim(&self) -> Pos2 {
        self.rect.center() - vec2(0.0, self.camera.raised())
    }
}

/// Fits, pans and zooms by pointer and keys, and returns the view to draw with. The arrows are the map's while nothing has
/// the keyboard, or what has it leaves them to the map.
pub fn steer(ui: &Ui, response: &Response, camera: &mut Camera, map: &Map, rect: Rect, arrows: bool) -> View {
    if camera.fitted {
        fit(camera, map, rect);
    }
    let fingers = ui.input(|input| input.multi_touch()).filter(|fingers| rect.contains(fingers.center_pos));
    if let Some(fingers) = fingers {
        slide(camera, -fingers.translation_delta);
        zoom_at(camera, rect, fingers.center_pos, fingers.zoom_delta);
    } else if response.dragged_by(PointerButton::Middle)
        || response.dragged_by(PointerButton::Primary) && !draws_box(ui, response)
    {
        let moved = response.drag_delta();
        slide(camera, -moved);
    }
    // What lies over the map scrolls by the wheel, and the map does not.
    if fingers.is_none() && response.hovered() {
        let (wheel, pinch, pointer) =
            ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta(), input.pointer.hover_pos()));
        let factor = (wheel / 240.0).exp() * pinch;
        if let Some(pointer) = pointer.filter(|_| (factor - 1.0).abs() > 1e-4) {
            zoom_at(camera, rect, pointer, factor);
        }
    }
    if !widgets::typing(ui) {
        steer_by_keys(ui, camera, rect, arrows);
    }
    // Smaller than the whole of it there is nothing to be seen.
    let whole = (rect.width() / map.size_m.0.max(1.0)).min(rect.height() / map.size_m.1.max(1.0));
    camera.zoom = camera.zoom.max((whole * 0.8).min(*ZOOM.end()));
    camera.centre.0 = camera.centre.0.clamp(0.0, map.size_m.0);
    camera.centre.1 = camera.centre.1.clamp(0.0, map.size_m.1);
    View { rect, camera: *camera }
}

/// The drag draws a box instead of moving the map: Shift and the left button, or the right button alone.
pub fn draws_box(ui: &Ui, response: &Response) -> bool {
    let shift = ui.input(|input| input.modifiers.shift);
    response.dragged_by(PointerButton::Secondary) || response.dragged_by(PointerButton::Primary) && shift
}

/// Shows the whole map in the rectangle: what is cut off would be looked for in vain.
pub fn fit(camera: &mut Camera, map: &Map, rect: Rect) {
    let (width, height) = (map.size_m.0.max(1.0), map.size_m.1.max(1.0));
    let margin = Vec2::splat(GAP);
    let above = margin.max(vec2(0.0, camera.above));
    let place = Rect::from_min_max(rect.min + above, rect.max - camera.aside.max(margin));
    let room = place.size().max(Vec2::splat(1.0));
    let zoom = (room.x / width).min(room.y / height).clamp(*ZOOM.start(), *ZOOM.end());
    let below = if camera.hangs { (room.y / zoom - height).clamp(0.0, height) / 2.0 } else { 0.0 };
    let off = (rect.center() - place.center()) / zoom;
    let centre = Point(width / 2.0 + off.x, height / 2.0 - off.y - below);
    (camera.centre, camera.zoom, camera.fitted, camera.pushed) = (centre, zoom, true, None);
}

fn steer_by_keys(ui: &Ui, camera: &mut Camera, rect: Rect, arrows: bool) {
    let step = ui.input(|input| input.stable_dt.min(0.1)) * PAN_A_SECOND * rect.size().min_elem();
    // Arrows belong to a widget that has the focus; letters do not.
    let arrows = arrows || ui.memory(|memory| memory.focused().is_none());
    // A short stroke between two slow frames moves it as well.
    let struck = |key: Key| widgets::struck(ui, key, Modifiers::is_none);
    let down = |key: Key| struck(key) || ui.input(|input| input.key_down(key) && input.modifiers.is_none());
    let mut by = Vec2::ZERO;
    for ((letter, arrow, direction), place) in STEPS.into_iter().zip(held_places(ui)) {
        if place || down(letter) || arrows && down(arrow) {
            by += direction * step;
        }
    }
    if by != Vec2::ZERO {
        slide(camera, by);
        ui.ctx().request_repaint();
    }
    let pressed = |key: Key| widgets::struck(ui, key, |modifiers| !modifiers.command);
    if pressed(Key::Plus) || pressed(Key::Equals) {
        zoom_at(camera, rect, rect.center(), 1.25);
    }
    if pressed(Key::Minus) {
        zoom_at(camera, rect, rect.center(), 0.8);
    }
    if pressed(Key::Home) {
        camera.fitted = true;
    }
}

/// Which of the letters' places is held: on a French keyboard Z and Q lie where W and A do, and the hand looks for these.
/// What the stroke means is worth more: an order is never prepared by moving the map, nor the map moved by preparing one.
fn held_places(ui: &Ui) -> [bool; 4] {
    let memory = Id::new("letters that move the map");
    let mut written: [Option<Key>; 4] = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let mut held = [false; 4];
    ui.input(|input| {
        for event in &input.events {
            let Event::Key { key, physical_key, pressed, modifiers, .. } = event else { continue };
            let Some(at) = STEPS.iter().position(|(letter, ..)| *physical_key == Some(*letter)) else { continue };
            let moves = *pressed && modifiers.is_none() && !bindings::is_usual_key(*key);
            written[at] = moves.then_some(*key);
            held[at] |= moves;
        }
        for (held, written) in held.iter_mut().zip(&written) {
            *held |= input.modifiers.is_none() && written.is_some_and(|key| input.key_down(key));
        }
    });
    ui.data_mut(|data| data.insert_temp(memory, written));
    held
}

/// Letters and arrows that move the map, and where to.
const STEPS: [(Key, Key, Vec2); 4] = [
    (Key::W, Key::ArrowUp, vec2(0.0, -1.0)),
    (Key::S, Key::ArrowDown, vec2(0.0, 1.0)),
    (Key::A, Key::ArrowLeft, vec2(-1.0, 0.0)),
    (Key::D, Key::ArrowRight, vec2(1.0, 0.0)),
];

fn slide(camera: &mut Camera, by: Vec2) {
    (camera.fitted, camera.pushed) = (false, None);
    camera.centre.0 += by.x / camera.zoom;
    camera.centre.1 -= by.y / camera.zoom;
}

pub fn zoom_at(camera: &mut Camera, rect: Rect, at: Pos2, factor: f32) {
    let held = View { rect, camera: *camera }.to_map(at);
    (camera.fitted, camera.pushed) = (false, None);
    camera.zoom = (camera.zoom * factor).clamp(*ZOOM.start(), *ZOOM.end());
    let offset = (at - rect.center()) / camera.zoom;
    camera.centre = Point(held.0 - offset.x, held.1 + offset.y);
}

/// Everything that does not move.
pub fn paint_ground(painter: &Painter, tokens: &Tokens, view: &View, map: &Map) {
    painter.rect_filled(view.rect, theme::RADIUS, tokens.ground);
    painter.rect_stroke(frame(view, map), 0, Stroke::new(1.0, tokens.line), StrokeKind::Outside);
    for zone in &map.zones {
        let fill = tokens.ground.lerp_to_gamma(zone_colour(tokens, zone.kind), 0.06);
        painter.add(Shape::convex_polygon(outline(view, &zone.shape.corners()), fill, Stroke::NONE));
    }
    for water in &map.water {
        painter.add(Shape::convex_polygon(outline(view, &water.corners()), tokens.water, Stroke::NONE));
    }
    for road in &map.roads {
        paint_road(painter, tokens, view, &road.line, road.width_m);
    }
    for building in &map.buildings {
        let corners = outline(view, &building.shape.corners());
        if !Rect::from_points(&corners).intersects(view.rect) {
            continue;
        }
        painter.add(Shape::convex_polygon(corners, tokens.building, Stroke::new(1.0, tokens.building_edge)));
    }
}

/// Where the map ends, on the screen.
pub fn frame(view: &View, map: &Map) -> Rect {
    Rect::from_two_pos(view.to_screen(Point(0.0, 0.0)), view.to_screen(Point(map.size_m.0, map.size_m.1)))
}

fn paint_road(painter: &Painter, tokens: &Tokens, view: &View, line: &[Point], width_m: f32) {
    let points: Vec<Pos2> = line.iter().map(|point| view.to_screen(*point)).collect();
    let width = view.length(width_m).max(2.0);
    // Round joints below the line: a thick polyline leaves a notch where it bends.
    for joint in points.iter().skip(1).take(points.len().saturating_sub(2)) {
        painter.circle_filled(*joint, width / 2.0 - 0.5, tokens.road);
    }
    painter.add(Shape::line(points.clone(), Stroke::new(width, tokens.road)));
    if width > 9.0 {
        let mark = Stroke::new(1.0, tokens.road.lerp_to_gamma(tokens.text, 0.13));
        widgets::dashes(painter, &points, mark, 7.0, 9.0);
    }
}

/// Outlines of the zones; those that are marked stand out.
pub fn paint_zone_shapes(painter: &Painter, tokens: &Tokens, view: &View, map: &Map, marked: impl Fn(&Zone) -> bool) {
    for zone in &map.zones {
        let colour = zone_colour(tokens, zone.kind);
        let mut corners = outline(view, &zone.shape.corners());
        if !Rect::from_points(&corners).intersects(view.rect) {
            continue;
        }
        let is_marked = marked(zone);
        if is_marked {
            painter.add(Shape::convex_polygon(corners.clone(), colour.gamma_multiply(0.22), Stroke::NONE));
        }
        corners.extend(corners.first().copied());
        let edge = if is_marked {
            Stroke::new(2.0, colour)
        } else {
            Stroke::new(1.0, tokens.ground.lerp_to_gamma(colour, 0.7))
        };
        widgets::dashes(painter, &corners, edge, 4.0, 3.0);
    }
}

/// Around each zone, on the screen.
fn zone_bounds(view: &View, map: &Map) -> Vec<Rect> {
    map.zones.iter().map(|zone| Rect::from_points(&outline(view, &zone.shape.corners()))).collect()
}

/// The smallest zone around the point.
pub fn zone_at(map: &Map, at: Point) -> Option<&Zone> {
    let area = |zone: &&Zone| {
        let (low, high) = zone.shape.bounds();
        (high.0 - low.0) * (high.1 - low.1)
    };
    map.zones.iter().filter(|zone| zone.shape.contains(at)).min_by(|a, b| area(a).total_cmp(&area(b)))
}

/// Four figures east and four north of the map's corner, in tens of metres.
pub fn grid_reference(map: &Map, at: Point) -> String {
    let metre = |value: f32, size: f32| (value.clamp(0.0, size.max(0.0)) / 10.0) as u32;
    format!("{:04} {:04}", metre(at.0, map.size_m.0), metre(at.1, map.size_m.1))
}

pub fn outline(view: &View, points: &[Point]) -> Vec<Pos2> {
    // The screen's y points down, so the corners turn round; egui fills either way.
    points.iter().map(|point| view.to_screen(*point)).collect()
}

pub fn zone_colour(tokens: &Tokens, kind: ZoneKind) -> Color32 {
    use ZoneKind::*;
    match kind {
        Market | Camp | Residential | Open => tokens.orange,
        Clinic | School | Worship => tokens.green,
        Base | AssemblyArea | PolicePost | Corridor | Bridge => tokens.sky,
        NoGo => tokens.vermillion,
    }
}

#[cfg(test)]
mod tests {
    use bevy_egui::egui::pos2;

    use super::*;

    fn view() -> View {
        let rect = Rect::from_min_size(pos2(100.0, 50.0), vec2(400.0, 300.0));
        View { rect, camera: Camera { centre: Point(200.0, 150.0), zoom: 2.0, fitted: false, ..Camera::default() } }
    }

    #[test]
    fn the_screen_and_the_map_agree() {
        let view = view();
        let there = view.to_screen(Point(210.0, 140.0));
        assert_eq!(there, pos2(320.0, 220.0));
        assert_eq!(view.to_map(there), Point(210.0, 140.0));
    }

    #[test]
    fn the_whole_map_is_seen_on_any_stage() {
        for (size_m, stage) in
            [((600.0, 400.0), (300.0, 700.0)), ((1_000.0, 700.0), (700.0, 300.0)), ((60.0, 60.0), (900.0, 640.0))]
        {
            let map = Map {
                size_m,
                anchor: None,
                buildings: Vec::new(),
                roads: Vec::new(),
                water: Vec::new(),
                zones: Vec::new(),
            };
            let rect = Rect::from_min_size(pos2(100.0, 50.0), vec2(stage.0, stage.1));
            for hangs in [false, true] {
                let mut camera = Camera { hangs, aside: vec2(44.0, 26.0), above: 60.0, ..Camera::default() };
                fit(&mut camera, &map, rect);
                let view = View { rect, camera };
                let above = vec2(0.0, camera.above);
                let free = Rect::from_min_max(rect.min + above, rect.max - camera.aside).expand(0.1);
                for corner in [Point(0.0, 0.0), Point(size_m.0, size_m.1)] {
                    assert!(free.contains(view.to_screen(corner)), "{corner:?} of {size_m:?} on {stage:?}");
                }
            }
        }
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let mut view = view();
        let at = pos2(130.0, 300.0);
        let before = view.to_map(at);
        zoom_at(&mut view.camera, view.rect, at, 1.5);
        let after = view.to_map(at);
        assert!((before.0 - after.0).abs() < 0.01 && (before.1 - after.1).abs() < 0.01);
    }
}
