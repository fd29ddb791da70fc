//! Ground: walls stop sight, ways lead round them, water is crossed on the bridge only.

use tutela::scenario::ids::Point;
use tutela::sim::ground::{Ground, Walker};

use crate::fixtures::{market, small};

/// The north house of the small drill fills (40, 50) to (56, 62); the lane runs along y = 40.
#[test]
fn a_house_blocks_the_view_and_the_lane_beside_it_does_not() {
    let ground = Ground::new(small().scenario.map());
    assert!(!ground.sees(Point(48.0, 45.0), Point(48.0, 70.0)));
    assert!(!ground.sees(Point(30.0, 56.0), Point(70.0, 56.0)));
    assert!(ground.sees(Point(10.0, 40.0), Point(110.0, 40.0)));
    assert!(ground.sees(Point(30.0, 45.0), Point(30.0, 70.0)));
}

#[test]
fn a_disc_fits_up_to_the_wall_and_no_farther() {
    let ground = Ground::new(small().scenario.map());
    assert!(ground.is_free(Point(48.0, 49.69), 0.3));
    assert!(!ground.is_free(Point(48.0, 49.8), 0.3));
    assert!(!ground.is_free(Point(48.0, 55.0), 0.3), "inside the house");
    assert!(!ground.is_free(Point(108.0, 70.0), 0.3), "in the pond");
    assert!(!ground.is_free(Point(0.1, 40.0), 0.3), "over the border");
}

#[test]
fn a_way_goes_round_the_house_and_is_walkable_all_along() {
    let ground = Ground::new(small().scenario.map());
    let (from, to) = (Point(48.0, 46.0), Point(48.0, 66.0));
    let way = ground.way(from, to, Walker::on_foot(0.3)).expect("a way round the house");
    assert_eq!(way.last(), Some(&to));
    assert!(way.len() >= 2);
    for leg in std::iter::once(from).chain(way.iter().copied()).collect::<Vec<_>>().windows(2) {
        for i in 0..=20 {
            let at = leg[0].vec2().lerp(leg[1].vec2(), i as f32 / 20.0);
            assert!(ground.is_free(at.into(), 0.3), "{at} is in a wall");
        }
    }
    assert!(length_m(from, &way) < 40.0);
}

/// From the base to the market the straight line runs over yards; a vehicle takes the main road.
#[test]
fn a_vehicle_takes_the_road_and_a_walker_the_short_way() {
    let drill = market();
    let ground = Ground::new(drill.scenario.map());
    let (from, to) = (Point(246.0, 384.0), Point(320.0, 150.0));
    let drive = ground.way(from, to, Walker::with_speeds(1.6, (9.0, 3.0))).expect("a way to drive");
    let walk = ground.way(from, to, Walker::on_foot(0.3)).expect("a way to walk");
    assert!(share_on_road(&ground, from, &drive) > 0.7);
    assert!(length_m(from, &walk) <= length_m(from, &drive));
}

#[test]
fn the_river_is_crossed_on_the_bridge() {
    let ground = Ground::new(market().scenario.map());
    let way = ground.way(Point(200.0, 90.0), Point(282.0, 4.0), Walker::on_foot(0.3)).expect("a way over the bridge");
    assert!(way.iter().all(|corner| corner.1 > 72.0 || (271.0..=293.0).contains(&corner.0)));
    assert!(!ground.is_free(Point(200.0, 30.0), 0.3));
    assert!(ground.is_free(Point(282.0, 30.0), 0.3));
}

#[test]
fn flow_fields_lead_everyone_to_the_zone() {
    let drill = market();
    let ground = Ground::new(drill.scenario.map());
    let green = drill.scenario.map().zones.iter().position(|zone| zone.id.as_str() == "north_green").unwrap() as u16;
    let near = ground.walk_m(green, Point(370.0, 340.0)).expect("a way to the green");
    let far = ground.walk_m(green, Point(346.0, 150.0)).expect("a way to the green");
    assert!(near < 15.0 && far > 200.0 && far < 300.0, "{near} m, {far} m");
}

fn length_m(from: Point, way: &[Point]) -> f32 {
    let mut at = from;
    way.iter().map(|corner| std::mem::replace(&mut at, *corner).vec2().distance(corner.vec2())).sum()
}

fn share_on_road(ground: &Ground, from: Point, way: &[Point]) -> f32 {
    let (mut on, mut all) = (0.0, 0.0);
    let mut at = from;
    for corner in way {
        for i in 0..50 {
            let spot = at.vec2().lerp(corner.vec2(), i as f32 / 50.0);
            let part = at.vec2().distance(corner.vec2()) / 50.0;
            all += part;
            on += if ground.is_road(spot.into()) { part } else { 0.0 };
        }
        at = *corner;
    }
    on / all
}
