//! People walk as measured people do: the cases of the RiMEA guideline as public test suites state them, and some more.
//!
//! Numbers of cases are those of RiMEA ("Guideline for microscopic evacuation analysis"); in every one of them nobody enters
//! a wall or another body.

use std::sync::Arc;

use tutela::scenario::Scenario;
use tutela::scenario::ids::{Point, TICKS_PER_SECOND};
use tutela::scenario::map::{Building, Map, Shape, Zone, ZoneKind};
use tutela::sim::Sim;
use tutela::sim::movement::OVERLAP_TOLERANCE_M;
use tutela::sim::state::{Age, Civilians};
use tutela::sim::walk::Walk;

use crate::fixtures::small;

/// Case 1: one person keeps its free speed along a corridor of 40 m.
#[test]
fn one_person_walks_forty_metres_at_its_free_speed() {
    let mut hall = Hall::new((42.0, 2.0), &[], &[(41.0, 0.0, 1.0, 2.0)]);
    hall.add(1.0, 1.0, 1.33, 0);
    let s = hall.until_empty(60);
    assert!((26.0..=34.0).contains(&s), "40 m took {s} s");
}

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

/// Case 4: in a corridor of 120 x 5 m, speed falls with density as Weidmann found ("Transporttechnik der Fussgänger",
/// 1993): v = 1.34 (1 - exp(-1.913 (1 / density - 1 / 5.4))).
#[test]
fn speed_falls_with_density_as_weidmann_found() {
    let mut last_mps = f32::INFINITY;
    for wanted in [0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0] {
        let (density, speed_mps) = column(wanted);
        let expected_mps = (1.34 * (1.0 - f32::exp(-1.913 * (1.0 / density - 1.0 / 5.4)))).max(0.0);
        let allowed_mps = 0.06 + 0.12 * expected_mps;
        assert!(
            (speed_mps - expected_mps).abs() <= allowed_mps,
            "at {density} per square metre {speed_mps} m/s, Weidmann {expected_mps} m/s"
        );
        assert!(speed_mps < last_mps, "{speed_mps} m/s at {density}");
        last_mps = speed_mps;
    }
}

/// Case 5: ten people set out after 10, 20, ... 100 s, each at its moment.
#[test]
fn people_set_out_at_their_moment() {
    let mut hall = Hall::new((8.0, 5.0), &[], &[(7.0, 0.0, 1.0, 5.0)]);
    let people: Vec<usize> = (0..10).map(|i| hall.walk.add(Point(1.0, 0.25 + 0.5 * i as f32), 1.34)).collect();
    for tick in 1..=1010u32 {
        for (i, person) in people.iter().enumerate() {
            if tick == (i as u32 + 1) * 100 {
                hall.walk.send(*person, 0);
            }
        }
        hall.step();
        for (i, person) in people.iter().enumerate() {
            let is_off = hall.walk.bodies().at[*person].0 > 1.01;
            let sets_out = (i as u32 + 1) * 100;
            assert!(!is_off || tick >= sets_out, "{i} left early, at {tick}");
            assert!(is_off || tick < sets_out + 5, "{i} has not left at {tick}");
        }
    }
}

/// Case 6: twenty people go round a corner to the left without cutting it, and none of them gets stuck there.
#[test]
fn twenty_people_round_a_corner() {
    // Corridors of 2 m: east along the south side, then north along the east side.
    let mut hall = Hall::new((12.0, 12.0), &[(0.0, 2.0, 10.0, 10.0)], &[(10.0, 11.0, 2.0, 1.0)]);
    for i in 0..20 {
        hall.add(0.4 + 0.6 * (i / 3) as f32, 0.4 + 0.6 * (i % 3) as f32, 1.34, 0);
    }
    let s = hall.until_empty(120);
    assert!(s < 40.0, "{s} s for 20 m");
}

/// Case 10: people of twelve rooms use the exit that they were given: eight rooms the main one, four the other.
#[test]
fn everyone_uses_the_exit_that_was_assigned() {
    let mut walls = Vec::new();
    for i in 0..6 {
        let x = 4.0 * i as f32;
        for (wall_y, room_y) in [(4.0, 0.0), (6.2, 6.4)] {
            // The corridor's wall with a door of 1 m, and the wall between this room and the next.
            walls.push((x, wall_y, 1.4, 0.2));
            walls.push((x + 2.4, wall_y, 1.6, 0.2));
            walls.push((x + 3.8, room_y, 0.2, 4.0));
        }
    }
    // The main exit lies to the west, the other to the east.
    let mut hall = Hall::new((24.0, 10.4), &walls, &[(0.0, 4.2, 0.6, 2.0), (23.4, 4.2, 0.6, 2.0)]);
    let mut expected = [0, 0];
    for person in 0..23u16 {
        let (room, place) = (person % 12, person / 12);
        let exit = u16::from(room % 6 >= 4);
        expected[usize::from(exit)] += 1;
        let y = if room < 6 { 1.0 } else { 8.0 } + 1.2 * f32::from(place);
        hall.add(4.0 * f32::from(room % 6) + 1.0, y, 1.34, exit);
    }
    hall.until_empty(120);
    assert_eq!(hall.left_by, expected);
}

/// Case 12: 150 people through a corridor of 5 m: no jam at the exit behind it, and a wider one lets more through.
#[test]
fn a_bottleneck_lets_more_through_the_wider_it_is() {
    let mut last_per_s = 0.0;
    for width_m in [0.8, 1.0, 1.2, 1.6, 2.0] {
        let Outflow { neck_per_s, exit_per_s, .. } = bottleneck(width_m, 5.0, 10.0);
        assert!(neck_per_s >= exit_per_s - 0.05, "{neck_per_s} in the neck, {exit_per_s} at the exit");
        assert!(neck_per_s > last_per_s, "{neck_per_s} per second at {width_m} m");
        // Reported flows lie between 1.0 and 2.0 people per metre and second (Seyfried et al., "New insights into pedestrian
        // flow through bottlenecks", 2009, and the handbooks compared there); bodies here are rigid, so a door of two
        // bodies' width holds less.
        let per_metre = neck_per_s / width_m;
        assert!((0.6..=2.1).contains(&per_metre), "{per_metre} per metre and second at {width_m} m");
        last_per_s = neck_per_s;
    }
}

/// Case 12a and 12b: a nearer goal is no slower, and neither is a shorter corridor.
#[test]
fn a_nearer_goal_and_a_shorter_corridor_are_no_slower() {
    let (near, far) = (bottleneck(1.2, 5.0, 4.0), bottleneck(1.2, 5.0, 10.0));
    assert!(near.all_out_s <= far.all_out_s + 2.0, "{} and {} s", near.all_out_s, far.all_out_s);
    let (short, long) = (bottleneck(1.2, 0.2, 10.0), bottleneck(1.2, 5.0, 10.0));
    assert!(short.all_out_s <= long.all_out_s + 2.0, "{} and {} s", short.all_out_s, long.all_out_s);
}

/// Two columns that meet head-on pass each other, in twice the time of one that meets nobody, whatever the width.
#[test]
fn opposite_columns_pass() {
    for (width_m, each, seed) in [(4.0, 10, 1), (4.0, 40, 2), (4.0, 80, 3), (2.0, 10, 4), (2.0, 20, 5), (6.0, 120, 6)] {
        let mut hall = opposite(width_m, each, seed);
        let s = hall.until_empty(240);
        assert!(s < 2.0 * 58.0 / 1.34 + 5.0, "{s} s for 58 m, {each} against {each} in {width_m} m");
        assert_eq!(hall.left_by, [each, each]);
    }
}

/// Those who meet in a crowd form lanes: strips along the corridor in which most go the same way. The order parameter is
/// that of Rex and Loewen ("Lane formation in oppositely charged colloids driven by an electric field", 2007): 1 for lanes,
/// and for a random mixture on average one by the people in the strip.
#[test]
fn opposite_columns_form_lanes() {
    for seed in 1..4 {
        let mut hall = opposite(4.0, 80, seed);
        let (mut order, mut mixture) = (0.0, 0.0);
        while hall.step() < 50.0 {
            let mut strips = [(0.0, 0.0); 8];
            let bodies = hall.walk.bodies();
            for (person, zone) in &hall.on_their_way {
                let Point(x, y) = bodies.at[*person];
                let strip = &mut strips[(y / 0.5) as usize];
                if (22.0..38.0).contains(&x) && hall.tick > 250 {
                    if *zone == 0 { strip.0 += 1.0 } else { strip.1 += 1.0 }
                }
            }
            for (east, west) in strips.into_iter().filter(|(east, west)| east + west > 2.0) {
                order += f32::powi((east - west) / (east + west), 2);
                mixture += 1.0 / (east + west);
            }
        }
        assert!(order > 1.5 * mixture, "order {} of a random mixture's with seed {seed}", order / mixture);
    }
}

/// Two streams cross at a right angle and both get through.
#[test]
fn crossing_streams_get_through() {
    let corners = [(0.0, 0.0, 13.0, 13.0), (17.0, 0.0, 13.0, 13.0), (0.0, 17.0, 13.0, 13.0), (17.0, 17.0, 13.0, 13.0)];
    let mut hall = Hall::new((30.0, 30.0), &corners, &[(29.0, 13.0, 1.0, 4.0), (13.0, 29.0, 4.0, 1.0)]);
    for i in 0..48 {
        let (along, across) = (0.5 + 0.7 * (i / 4) as f32, 13.5 + 0.9 * (i % 4) as f32);
        hall.add(along, across, 1.34, 0);
        hall.add(across, along, 1.34, 1);
    }
    let s = hall.until_empty(180);
    assert!(s < 90.0, "{s} s for 30 m");
}

/// Case 7: free speeds by age and ability lie where Weidmann found them.
#[test]
fn free_speeds_follow_age_and_ability() {
    let mut scenario = (*small().scenario).clone();
    let group = &mut scenario.people[0];
    (group.count, group.children, group.elders, group.limited) = (60, 0.3, 0.3, 0.0);
    group.speed_mps = (1.34, 0.26);
    let speeds = |scenario: &Scenario, age: Age| -> Vec<f32> {
        let sim = Sim::new(Arc::new(scenario.clone()), 1);
        let people = &sim.state::<Civilians>().people;
        people.iter().filter(|person| person.age == age).map(|person| person.free_speed_mps).collect()
    };
    for (age, least, most) in [(Age::Child, 0.579, 1.611), (Age::Adult, 0.679, 1.611), (Age::Elder, 0.679, 1.411)] {
        let speeds = speeds(&scenario, age);
        assert!(speeds.len() > 10 && speeds.iter().all(|mps| (least..=most).contains(mps)), "{age:?}: {speeds:?}");
    }
    let mean = |speeds: Vec<f32>| speeds.iter().sum::<f32>() / speeds.len() as f32;
    assert!(mean(speeds(&scenario, Age::Elder)) < mean(speeds(&scenario, Age::Adult)));
    scenario.people[0].limited = 1.0;
    assert!(speeds(&scenario, Age::Adult).iter().all(|mps| (0.459..=0.761).contains(mps)));
}

/// Two columns in a corridor of 60 m, from either end to the other.
fn opposite(width_m: f32, each: u32, seed: u64) -> Hall {
    let exits = [(59.0, 0.0, 1.0, width_m), (0.0, 0.0, 1.0, width_m)];
    let mut hall = Hall::seeded((60.0, width_m), &[], &exits, seed);
    let abreast = width_m as u32;
    for i in 0..each {
        let (x, y) = (2.0 + 0.8 * (i / abreast) as f32, 0.5 + (i % abreast) as f32);
        hall.add(x, y, 1.34, 0);
        hall.add(60.0 - x, y + 0.05, 1.34, 1);
    }
    hall
}

/// Mean density and speed over 30 m in the middle of a column that fills a corridor, before its head and tail are felt.
fn column(per_square_metre: f32) -> (f32, f32) {
    let (width_m, length_m) = (5.0, 110.0);
    let mut hall = Hall::new((120.0, width_m), &[], &[(118.0, 0.0, 2.0, width_m)]);
    let rows = (width_m * per_square_metre.sqrt()).floor();
    let spacing_m = rows / (width_m * per_square_metre);
    let mut draws = 7u32;
    let mut draw = || {
        draws = draws.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (draws >> 8) as f32 / 16_777_216.0
    };
    for i in 0..(length_m / spacing_m) as u32 {
        for j in 0..rows as u32 {
            // Free speeds as Weidmann's: mean 1.34, standard deviation 0.26.
            let normal = (0..12).map(|_| draw()).sum::<f32>() - 6.0;
            let jitter_m = draw() * (spacing_m - 0.42).clamp(0.0, 0.6);
            let y = (j as f32 + 0.5) * width_m / rows;
            hall.add(0.3 + i as f32 * spacing_m + jitter_m, y, (1.34 + 0.26 * normal).clamp(0.5, 2.2), 0);
        }
    }
    let (mut people, mut speed, mut looks) = (0u32, 0.0, 0u32);
    for tick in 0..25 * TICKS_PER_SECOND {
        hall.step();
        if tick < 10 * TICKS_PER_SECOND {
            continue;
        }
        looks += 1;
        let bodies = hall.walk.bodies();
        for (_, velocity) in bodies.at.iter().zip(&bodies.velocity).filter(|(at, _)| (45.0..75.0).contains(&at.0)) {
            people += 1;
            speed += velocity.0;
        }
    }
    (people as f32 / looks as f32 / (30.0 * width_m), speed / people.max(1) as f32)
}

/// 150 people from one room of 10 x 10 m through a corridor into another, whose exit lies `goal_m` behind the corridor.
fn bottleneck(width_m: f32, length_m: f32, goal_m: f32) -> Outflow {
    let (low, high) = (5.0 - width_m / 2.0, 5.0 + width_m / 2.0);
    let walls = [(10.0, 0.0, length_m, low), (10.0, high, length_m, 10.0 - high)];
    let exit_x = 10.0 + length_m + goal_m - 1.0;
    let mut hall = Hall::new((20.0 + length_m, 10.0), &walls, &[(exit_x, 0.0, 1.0, 10.0)]);
    for i in 0..150 {
        hall.add(0.5 + 0.6 * (i / 15) as f32, 0.8 + 0.6 * (i % 15) as f32, 1.34, 0);
    }
    let (mut in_neck, mut is_through) = (Vec::new(), vec![false; 150]);
    let mut out = Vec::new();
    while out.len() < 150 {
        let s = hall.step();
        assert!(s < 400.0, "stuck: {} of 150 are out at {width_m} m", out.len());
        for (person, at) in hall.walk.bodies().at.iter().enumerate() {
            if !is_through[person] && at.0 > 10.0 + length_m / 2.0 {
                is_through[person] = true;
                in_neck.push(s);
            }
        }
        out.resize(hall.left_by[0] as usize, s);
    }
    // Without the first and last ten, as the stream sets in and runs dry.
    let per_s = |times: &[f32]| 130.0 / (times[139] - times[9]);
    Outflow { neck_per_s: per_s(&in_neck), exit_per_s: per_s(&out), all_out_s: out[149] }
}

struct Outflow {
    neck_per_s: f32,
    exit_per_s: f32,
    all_out_s: f32,
}

/// A floor with walls and zones, both as x, y, width, depth in metres.
struct Hall {
    walk: Walk,
    tick: u32,
    on_their_way: Vec<(usize, u16)>,
    /// How many reached each zone.
    left_by: Vec<u32>,
}

impl Hall {
    fn new(size_m: (f32, f32), walls: &[(f32, f32, f32, f32)], zones: &[(f32, f32, f32, f32)]) -> Self {
        Self::seeded(size_m, walls, zones, 1)
    }

    fn seeded(size_m: (f32, f32), walls: &[(f32, f32, f32, f32)], zones: &[(f32, f32, f32, f32)], seed: u64) -> Self {
        let shape = |(x, y, width, depth): &(f32, f32, f32, f32)| Shape::Rect(Point(*x, *y), (*width, *depth));
        let building = |(no, wall)| Building { id: format!("wall-{no}").as_str().into(), shape: shape(wall) };
        let zone = |(no, zone)| {
            let id: String = format!("zone-{no}");
            Zone { id: id.as_str().into(), kind: ZoneKind::Open, name: id.as_str().into(), shape: shape(zone) }
        };
        let map = Map {
            size_m,
            anchor: None,
            buildings: walls.iter().enumerate().map(building).collect(),
            roads: Vec::new(),
            water: Vec::new(),
            zones: zones.iter().enumerate().map(zone).collect(),
        };
        let left_by = vec![0; zones.len()];
        Self { walk: Walk::new(&map, seed), tick: 0, on_their_way: Vec::new(), left_by }
    }

    fn add(&mut self, x: f32, y: f32, free_mps: f32, zone: u16) {
        let person = self.walk.add(Point(x, y), free_mps);
        self.walk.send(person, zone);
        self.on_their_way.push((person, zone));
    }

    /// One tick; seconds since the start.
    fn step(&mut self) -> f32 {
        self.walk.step();
        self.tick += 1;
        self.assert_overlaps_nothing();
        let arrived = |(person, _): &(usize, u16)| self.walk.bodies().arrived[*person];
        let (out, left): (Vec<_>, Vec<_>) = self.on_their_way.iter().copied().partition(arrived);
        for (person, zone) in out {
            self.left_by[usize::from(zone)] += 1;
            self.walk.remove(person);
        }
        self.on_their_way = left;
        self.tick as f32 / TICKS_PER_SECOND as f32
    }

    fn until_empty(&mut self, within_s: u32) -> f32 {
        let mut s = 0.0;
        while !self.on_their_way.is_empty() {
            s = self.step();
            assert!(s < within_s as f32, "{} people are not out after {within_s} s", self.on_their_way.len());
        }
        s
    }

    fn assert_overlaps_nothing(&self) {
        let bodies = self.walk.bodies();
        let mut present: Vec<usize> = (0..bodies.at.len()).filter(|person| bodies.present[*person]).collect();
        present.sort_by(|a, b| bodies.at[*a].0.total_cmp(&bodies.at[*b].0));
        for (i, a) in present.iter().enumerate() {
            let at = bodies.at[*a];
            let radius_m = bodies.radius_m[*a];
            assert!(self.walk.ground().is_free(at, radius_m - OVERLAP_TOLERANCE_M), "{a} is in a wall at {at:?}");
            for b in present[i + 1..].iter().take_while(|b| bodies.at[**b].0 < at.0 + 2.0 * radius_m) {
                let apart_m = at.vec2().distance(bodies.at[*b].vec2());
                assert!(apart_m >= 2.0 * radius_m - OVERLAP_TOLERANCE_M, "{a} and {b} are {apart_m} m apart");
            }
        }
    }
}
