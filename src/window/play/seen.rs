//! What a unit can see from where it stands: its circle of sight with the shadows that buildings throw.

use bevy_egui::egui::epaint::{Mesh, Vertex, WHITE_UV};
use bevy_egui::egui::{Color32, Painter, Pos2, Shape};

use crate::scenario::ids::Point;
use crate::scenario::map::{Building, Map};
use crate::window::map_view::View;

/// Fills it. Who is in it may still be missed; who is out of it cannot be seen from there.
pub(super) fn paint(painter: &Painter, view: &View, map: &Map, from: Point, sight_m: f32, ink: Color32) {
    let walls = walls(map, from, sight_m);
    let mut fan = Mesh::default();
    let vertex = |pos: Pos2| Vertex { pos, uv: WHITE_UV, color: ink };
    fan.vertices.push(vertex(view.to_screen(from)));
    for no in 0..=RAYS {
        let (y, x) = (no as f32 * std::f32::consts::TAU / RAYS as f32).sin_cos();
        let far = walls.iter().filter_map(|wall| meets(from, (x, y), wall)).fold(sight_m, f32::min);
        fan.vertices.push(vertex(view.to_screen(Point(from.0 + x * far, from.1 + y * far))));
    }
    fan.indices = (1..=RAYS).flat_map(|no| [0, no, no + 1]).collect();
    painter.add(Shape::mesh(fan));
}

/// As fine as a screen shows it.
const RAYS: u32 = 240;

/// Sides of the buildings within sight, without the one that the unit is in.
fn walls(map: &Map, from: Point, sight_m: f32) -> Vec<[Point; 2]> {
    let is_near = |building: &&Building| {
        let (low, high) = building.shape.bounds();
        let gap = |at: f32, low: f32, high: f32| (low - at).max(at - high).max(0.0);
        gap(from.0, low.0, high.0).hypot(gap(from.1, low.1, high.1)) <= sight_m && !building.shape.contains(from)
    };
    let sides = |building: &Building| {
        let corners = building.shape.corners();
        let ends = corners.iter().skip(1).chain(corners.first()).copied().collect::<Vec<_>>();
        corners.into_iter().zip(ends).map(|(from, to)| [from, to]).collect::<Vec<_>>()
    };
    map.buildings.iter().filter(is_near).flat_map(sides).collect()
}

/// How far along the ray it meets the wall.
fn meets(from: Point, (x, y): (f32, f32), [one, two]: &[Point; 2]) -> Option<f32> {
    let (wall_x, wall_y) = (two.0 - one.0, two.1 - one.1);
    let (to_x, to_y) = (one.0 - from.0, one.1 - from.1);
    let across = x * wall_y - y * wall_x;
    if across.abs() < 1e-6 {
        return None;
    }
    let along = (to_x * wall_y - to_y * wall_x) / across;
    let share = (to_x * y - to_y * x) / across;
    ((0.0..=1.0).contains(&share) && along > 0.0).then_some(along)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_ahead_is_met_and_one_behind_or_beside_is_not() {
        let wall = |x: f32| [Point(x, -5.0), Point(x, 5.0)];
        assert_eq!(meets(Point(0.0, 0.0), (1.0, 0.0), &wall(20.0)), Some(20.0));
        assert_eq!(meets(Point(0.0, 0.0), (1.0, 0.0), &wall(-20.0)), None);
        assert_eq!(meets(Point(0.0, 9.0), (1.0, 0.0), &wall(20.0)), None);
        assert_eq!(meets(Point(0.0, 0.0), (0.0, 1.0), &wall(20.0)), None, "along the wall");
    }
}
