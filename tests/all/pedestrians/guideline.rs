//! The cases of the RiMEA guideline, by their numbers.

use std::sync::Arc;

use tutela::scenario::Scenario;
use tutela::scenario::ids::{Point, TICKS_PER_SECOND};
use tutela::sim::Sim;
use tutela::sim::state::{Age, Civilians};

use super::{Hall, Outflow, bottleneck, draws, free_mps};
use crate::fixtures::small;

/// Case 1: one person keeps its free speed along a corridor of 40 m.
#[test]
fn one_person_walks_forty_metres_at_its_free_speed() {
    let mut hall = Hall::new((42.0, 2.0), &[], &[(41.0, 0.0, 1.0, 2.0)]);
    hall.add(1.0, 1.0, 1.33, 0);
    let s = hall.until_empty(60);
    assert!((26.0..=34.0).contains(&s), "40 m took {s} s");
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

/// Case 8: the faster people walk, the sooner a room is empty.
#[test]
fn a_room_empties_sooner_the_faster_people_walk() {
    let empties_s = |free_mps: f32| {
        let walls = [(10.0, 0.0, 0.2, 4.4), (10.0, 5.6, 0.2, 4.4)];
        let mut hall = Hall::new((30.0, 10.0), &walls, &[(28.0, 0.0, 2.0, 10.0)]);
        for i in 0..40 {
            hall.add(1.0 + 0.9 * (i / 5) as f32, 2.0 + 1.4 * (i % 5) as f32, free_mps, 0);
        }
        hall.until_empty(200)
    };
    let times = [0.6, 0.8, 1.0, 1.2, 1.4, 1.6].map(empties_s);
    assert!(times.windows(2).all(|pair| pair[1] < pair[0]), "{times:?}");
}

/// In single file the distance to the one ahead grows in a straight line with speed: by 1.06 s (Seyfried et al., "The
/// fundamental diagram of pedestrian movement revisited", 2005) or 0.74 s (Jelic et al., "Properties of pedestrians walking
/// in line", 2012), from about a body.
#[test]
fn in_single_file_distance_grows_with_speed() {
    let points = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0].map(|spacing_m| (single_file_mps(spacing_m), spacing_m));
    let n = points.len() as f32;
    let (mean_v, mean_d) = (points.iter().map(|p| p.0).sum::<f32>() / n, points.iter().map(|p| p.1).sum::<f32>() / n);
    let together: f32 = points.iter().map(|(v, d)| (v - mean_v) * (d - mean_d)).sum();
    let (var_v, var_d): (f32, f32) = points
        .iter()
        .fold((0.0, 0.0), |(v, d), p| (v + (p.0 - mean_v) * (p.0 - mean_v), d + (p.1 - mean_d) * (p.1 - mean_d)));
    let (slope_s, least_m) = (together / var_v, mean_d - together / var_v * mean_v);
    println!("| single file | {least_m} m + {slope_s} s | {points:?} |");
    assert!(together * together / (var_v * var_d) > 0.98, "no straight line: {points:?}");
    assert!((0.66..=1.1).contains(&slope_s) && (0.2..=0.5).contains(&least_m), "{least_m} m + {slope_s} s");
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

/// Mean density and speed over 30 m in the middle of a column that fills a corridor, before its head and tail are felt.
fn column(per_square_metre: f32) -> (f32, f32) {
    let (width_m, length_m) = (5.0, 110.0);
    let mut hall = Hall::new((120.0, width_m), &[], &[(118.0, 0.0, 2.0, width_m)]);
    let rows = (width_m * per_square_metre.sqrt()).floor();
    let spacing_m = rows / (width_m * per_square_metre);
    let mut draw = draws();
    for i in 0..(length_m / spacing_m) as u32 {
        for j in 0..rows as u32 {
            let free_mps = free_mps(&mut draw);
            let jitter_m = draw() * (spacing_m - 0.42).clamp(0.0, 0.6);
            let y = (j as f32 + 0.5) * width_m / rows;
            hall.add(0.3 + i as f32 * spacing_m + jitter_m, y, free_mps, 0);
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

/// Mean speed in the middle of a file of this spacing in a passage where nobody passes another, before its ends are felt.
fn single_file_mps(spacing_m: f32) -> f32 {
    let walls = [(0.0, 0.0, 90.0, 1.0), (0.0, 1.6, 90.0, 1.4)];
    let mut hall = Hall::new((94.0, 3.0), &walls, &[(91.0, 0.0, 2.0, 3.0)]);
    let people = (60.0 / spacing_m) as usize;
    for i in 0..people {
        hall.add(1.0 + spacing_m * i as f32, 1.3, 1.34, 0);
    }
    let watched = people / 4..people / 2;
    hall.run(70);
    let before: f32 = watched.clone().map(|person| hall.at(person).0).sum();
    hall.run(60);
    let after: f32 = watched.clone().map(|person| hall.at(person).0).sum();
    (after - before) / watched.len() as f32 / 6.0
}
