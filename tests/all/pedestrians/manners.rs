//! How single people and crowds carry themselves: straight ways, no trembling, no side but where the model says so.

use tutela::scenario::ids::{Point, TICKS_PER_SECOND};
use tutela::scenario::map::Shape;

use super::Hall;

/// A way over open ground is straight in any direction.
#[test]
fn a_way_over_a_square_is_straight() {
    for (x, y) in [(95.0, 60.0), (95.0, 5.0), (40.0, 95.0), (60.0, 80.0)] {
        let mut hall = Hall::new((100.0, 100.0), &[], &[(x - 0.5, y - 0.5, 1.0, 1.0)]);
        hall.add(5.0, 5.0, 1.34, 0);
        let beeline_s = (x - 5.0).hypot(y - 5.0) / 1.34;
        let s = hall.until_empty(200);
        assert!(s < beeline_s * 1.03, "({x}, {y}): {s} s instead of {beeline_s} s");
    }
}

/// Round houses too: nobody makes more than a twentieth of a detour on the shortest way.
#[test]
fn ways_round_houses_are_short() {
    let houses: Vec<_> = (0..9).map(|i| (8.0 + 16.0 * (i / 3) as f32, 8.0 + 16.0 * (i % 3) as f32, 9.0, 9.0)).collect();
    for (x, y) in [(2.0, 2.0), (2.0, 30.0), (25.0, 3.0), (30.0, 20.0)] {
        let mut hall = Hall::new((60.0, 60.0), &houses, &[(56.0, 50.0, 3.0, 3.0)]);
        let person = hall.add(x, y, 1.34, 0);
        let shortest_m = hall.walk.ground().walk_m(0, Point(x, y)).unwrap();
        let mut walked_m = 0.0;
        while !hall.on_their_way.is_empty() {
            let before = hall.at(person).vec2();
            assert!(hall.step() < 100.0);
            walked_m += before.distance(hall.at(person).vec2());
        }
        assert!(walked_m < 1.05 * shortest_m, "{walked_m} m instead of {shortest_m} m from ({x}, {y})");
    }
}

/// Walking is the same in every direction: along a corridor that the cells of the ground run along, and along others.
#[test]
fn a_corridor_takes_as_long_in_any_direction() {
    for people in [1, 60] {
        let along = corridor(0.0, people);
        for degrees in [15.0, 30.0, 45.0, 70.0, 90.0] {
            let turned = corridor(degrees, people);
            let allowed = if people == 1 { 0.02 } else { 0.1 };
            assert!(
                (turned / along - 1.0).abs() < allowed,
                "{people}: {turned} s at {degrees} degrees, {along} s along"
            );
        }
    }
}

/// Left corners are as quick as right ones.
#[test]
fn a_corner_is_as_quick_to_the_left_as_to_the_right() {
    let round = |is_left: bool| {
        let y = |y: f32, depth: f32| if is_left { y } else { 12.0 - y - depth };
        let walls = [(0.0, y(2.0, 10.0), 10.0, 10.0)];
        let mut hall = Hall::new((12.0, 12.0), &walls, &[(10.0, y(11.0, 1.0), 2.0, 1.0)]);
        for i in 0..40 {
            hall.add(0.4 + 0.6 * (i / 3) as f32, y(0.4 + 0.6 * (i % 3) as f32, 0.0), 1.34, 0);
        }
        hall.until_empty(120)
    };
    let (left, right) = (round(true), round(false));
    assert!((left / right - 1.0).abs() < 0.1, "{left} s to the left, {right} s to the right");
}

/// A broad crowd goes round a corner on its whole width, nobody through the corner itself, and loses little time.
#[test]
fn a_broad_crowd_uses_the_whole_width_of_a_corner() {
    let mut hall = Hall::new((24.0, 24.0), &[(0.0, 4.0, 20.0, 20.0)], &[(20.0, 22.0, 4.0, 2.0)]);
    hall.add_block(120, 6, (0.5, 0.5), 0.6, 0);
    // Where each crosses the diagonal from the inner corner to the outer one.
    let mut crossings = Vec::new();
    let mut is_round = [false; 120];
    let mut s = 0.0;
    while !hall.on_their_way.is_empty() {
        s = hall.step();
        assert!(s < 120.0);
        for (person, is_round) in is_round.iter_mut().enumerate() {
            let Point(x, y) = hall.at(person);
            if !*is_round && y > 24.0 - x {
                *is_round = true;
                crossings.push(Point(20.0, 4.0).vec2().distance(Point(x, y).vec2()));
            }
        }
    }
    crossings.sort_by(f32::total_cmp);
    assert!(crossings[0] > 0.19 && crossings[110] > 2.0, "from {} to {} m", crossings[0], crossings[110]);
    assert!(s < 2.0 * 42.0 / 1.34, "{s} s");
}

/// Who has arrived stands still, and makes room for those who come after only where it is in their way.
#[test]
fn who_has_arrived_stands_still() {
    let mut hall = Hall::new((30.0, 12.0), &[], &[(20.0, 2.0, 8.0, 8.0)]);
    hall.add_block(24, 6, (2.0, 4.0), 0.7, 0);
    (0..60 * TICKS_PER_SECOND).for_each(|_| hall.walk.step());
    let before = hall.walk.bodies().clone();
    assert!(before.arrived.iter().all(|arrived| *arrived));
    (0..10 * TICKS_PER_SECOND).for_each(|_| hall.walk.step());
    assert_eq!(before.at, hall.walk.bodies().at);
}

/// Seconds along a corridor of 40 x 2.4 m at an angle to the cells of the ground.
fn corridor(degrees: f32, people: u32) -> f32 {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let place = |along: f32, beside: f32| Point(14.0 + cos * along - sin * beside, 14.0 + sin * along + cos * beside);
    let bar = |from: (f32, f32), to: (f32, f32)| {
        Shape::Polygon(vec![place(from.0, from.1), place(to.0, from.1), place(to.0, to.1), place(from.0, to.1)])
    };
    let walls = vec![bar((-12.0, -0.4), (42.0, 0.0)), bar((-12.0, 2.4), (42.0, 2.8)), bar((-12.4, -0.4), (-12.0, 2.8))];
    let mut hall = Hall::of_shapes((62.0, 62.0), walls, vec![bar((40.0, 0.0), (42.0, 2.4))], 1);
    for i in 0..people {
        let Point(x, y) = place(-0.6 * (i / 3) as f32, 0.6 + 0.6 * (i % 3) as f32);
        hall.add(x, y, 1.34, 0);
    }
    hall.until_empty(120)
}
