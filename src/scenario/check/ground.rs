//! The map: shapes that can be solids, everything inside its borders, ground that people can stand on.

use super::{Checker, ProblemKind};
use crate::scenario::ids::{Point, ZoneId};
use crate::scenario::limits::{MAP_SIDE_M, MAX_CORNERS, RADIUS_M};
use crate::scenario::map::{Map, Shape, ZoneKind};

/// Borders, anchor, and every shape.
pub(super) fn check(checker: &mut Checker) {
    let map = checker.scenario.map();
    checker.number("map.size_m[0]", map.size_m.0, MAP_SIDE_M);
    checker.number("map.size_m[1]", map.size_m.1, MAP_SIDE_M);
    if let Some(anchor) = map.anchor {
        checker.number_f64("map.anchor.longitude_deg", anchor.longitude_deg, (-180.0, 180.0));
        // Local metres make no sense at the poles.
        checker.number_f64("map.anchor.latitude_deg", anchor.latitude_deg, (-85.0, 85.0));
    }
    for (i, building) in map.buildings.iter().enumerate() {
        shape(checker, &format!("map.buildings[{i}].shape"), &building.shape);
    }
    for (i, water) in map.water.iter().enumerate() {
        shape(checker, &format!("map.water[{i}]"), water);
    }
    for (i, zone) in map.zones.iter().enumerate() {
        checker.text(&format!("map.zones[{i}].name"), &zone.name);
        shape(checker, &format!("map.zones[{i}].shape"), &zone.shape);
    }
    for (i, road) in map.roads.iter().enumerate() {
        if let Some(name) = &road.name {
            checker.text(&format!("map.roads[{i}].name"), name);
        }
        checker.number(&format!("map.roads[{i}].width_m"), road.width_m, (0.5, 2.0 * RADIUS_M.1));
        for (j, point) in checker.within(&format!("map.roads[{i}].line"), &road.line, 2, MAX_CORNERS).iter().enumerate()
        {
            inside_map(checker, &format!("map.roads[{i}].line[{j}]"), *point);
        }
    }
}

/// The point is a place on the map.
pub(super) fn inside_map(checker: &mut Checker, path: &str, point: Point) {
    let (width_m, height_m) = checker.scenario.map().size_m;
    if !point.0.is_finite() || !point.1.is_finite() {
        let found = format!("({}, {})", point.0, point.1);
        checker.add(path, ProblemKind::NotFinite { found });
    } else if !(0.0..=width_m).contains(&point.0) || !(0.0..=height_m).contains(&point.1) {
        checker.add(path, ProblemKind::OutsideMap { width_m, height_m });
    }
}

/// A body of this radius can stand at the point.
pub(super) fn free_ground(checker: &mut Checker, path: &str, point: Point, radius_m: f32) {
    let before = checker.findings.len();
    inside_map(checker, path, point);
    if checker.findings.len() > before {
        return;
    }
    let map = checker.scenario.map();
    if let Some(building) = map.buildings.iter().find(|building| touches(&building.shape, point, radius_m)) {
        checker.add(path, ProblemKind::InBuilding { building: building.id.to_string() });
    } else if is_wet(map, point) {
        checker.add(path, ProblemKind::InWater);
    }
}

/// The zone has ground for people, and enough of it for `people`; an unknown zone is reported elsewhere.
pub(super) fn room(checker: &mut Checker, path: &str, zone: &ZoneId, people: u32) {
    let Some(zone) = checker.scenario.zone(zone) else {
        return;
    };
    let free_m2 = free_area_m2(checker.scenario.map(), &zone.shape);
    // A dense crowd that can still move: two people to the square metre.
    let room = (free_m2 * 2.0) as u32;
    let zone = zone.id.to_string();
    if room == 0 {
        checker.add(path, ProblemKind::NoFreeGround { zone });
    } else if people > room {
        checker.add(path, ProblemKind::TooCrowded { zone, people, room });
    }
}

fn shape(checker: &mut Checker, path: &str, shape: &Shape) {
    let before = checker.findings.len();
    match shape {
        Shape::Rect(corner, (width, height)) => {
            inside_map(checker, &format!("{path}[0]"), *corner);
            let side = |side: &f32| !side.is_finite() || *side <= 0.0;
            if side(width) || side(height) {
                checker.add(&format!("{path}[1]"), ProblemKind::NoArea);
            } else if checker.findings.len() == before {
                let far = Point(corner.0 + width, corner.1 + height);
                inside_map(checker, &format!("{path}[1]"), far);
            }
        }
        Shape::Polygon(corners) => {
            for (i, corner) in checker.within(path, corners, 3, MAX_CORNERS).iter().enumerate() {
                inside_map(checker, &format!("{path}[{i}]"), *corner);
            }
            if checker.findings.len() == before {
                convex(checker, path, corners);
            }
        }
    }
}

/// Every turn to the left, once round, around some area.
fn convex(checker: &mut Checker, path: &str, corners: &[Point]) {
    let at = |i: usize| corners[i % corners.len()];
    let doubled_area: f32 = (0..corners.len()).map(|i| at(i).0 * at(i + 1).1 - at(i + 1).0 * at(i).1).sum();
    // A tenth of a square metre is less than a person.
    if doubled_area.abs() < 0.2 {
        checker.add(path, ProblemKind::NoArea);
        return;
    }
    let turn = |i: usize| {
        let (a, b, c) = (at(i), at(i + 1), at(i + 2));
        (b.0 - a.0) * (c.1 - b.1) - (b.1 - a.1) * (c.0 - b.0)
    };
    let turns: Vec<f32> = (0..corners.len()).map(turn).collect();
    // Fans of the first corner: a star turns left everywhere and still winds twice.
    let fan = |i: usize| {
        let (a, b, c) = (at(0), at(i), at(i + 1));
        (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
    };
    let fans: Vec<f32> = (1..corners.len() - 1).map(fan).collect();
    // Points on a straight line may miss it by rounding.
    let slack = 1e-3;
    if turns.iter().chain(&fans).all(|turn| *turn <= slack) {
        checker.add(path, ProblemKind::Clockwise);
    } else if turns.iter().chain(&fans).any(|turn| *turn < -slack) {
        checker.add(path, ProblemKind::NotConvex);
    }
}

/// Inside the shape, or nearer to it than the radius.
fn touches(shape: &Shape, point: Point, radius_m: f32) -> bool {
    let corners = shape.corners();
    if corners.len() < 3 {
        // Reported as such; it would hold every point.
        return false;
    }
    if shape.contains(point) {
        return true;
    }
    let reaches = |i: usize| {
        let (a, b) = (corners[i].vec2(), corners[(i + 1) % corners.len()].vec2());
        let (along, to) = (b - a, point.vec2() - a);
        let share = (to.dot(along) / along.length_squared().max(f32::MIN_POSITIVE)).clamp(0.0, 1.0);
        (to - along * share).length_squared() < radius_m * radius_m
    };
    (0..corners.len()).any(reaches)
}

/// In water, and not on a bridge over it.
fn is_wet(map: &Map, point: Point) -> bool {
    let bridges = map.zones.iter().filter(|zone| zone.kind == ZoneKind::Bridge);
    map.water.iter().any(|water| water.contains(point)) && !bridges.into_iter().any(|zone| zone.shape.contains(point))
}

/// Free ground in a shape, by a grid of samples: near enough to tell a square from a wall.
fn free_area_m2(map: &Map, shape: &Shape) -> f32 {
    const SAMPLES: u16 = 16;
    let (low, high) = shape.bounds();
    let (width, height) = (high.0 - low.0, high.1 - low.1);
    if !(width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite()) {
        return 0.0;
    }
    let meets = |other: &Shape| {
        let (from, to) = other.bounds();
        from.0 <= high.0 && to.0 >= low.0 && from.1 <= high.1 && to.1 >= low.1
    };
    let solids: Vec<&Shape> =
        map.buildings.iter().map(|building| &building.shape).filter(|shape| meets(shape)).collect();
    let centre = |i: u16| (f32::from(i) + 0.5) / f32::from(SAMPLES);
    let samples = (0..SAMPLES).flat_map(|i| (0..SAMPLES).map(move |j| (i, j)));
    let points = samples.map(|(i, j)| Point(low.0 + width * centre(i), low.1 + height * centre(j)));
    let free = points.filter(|point| {
        shape.contains(*point) && !solids.iter().any(|solid| solid.contains(*point)) && !is_wet(map, *point)
    });
    free.count() as f32 * width * height / f32::from(SAMPLES * SAMPLES)
}
