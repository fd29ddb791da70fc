//! Streams that meet: head-on, across, and where two become one.

use tutela::scenario::ids::Point;

use super::{Hall, draws, free_mps};

/// Two columns that meet head-on pass each other, in twice the time of one that meets nobody, whatever the width; nobody is
/// long in one place, and nobody walks away from where it goes.
#[test]
fn opposite_columns_pass() {
    let small = [(1.5, 20), (2.0, 10), (2.0, 20), (2.0, 40), (3.0, 20), (3.0, 60), (4.0, 10), (4.0, 40)];
    let runs = small.into_iter().flat_map(|(width_m, each)| (1..5).map(move |seed| (width_m, each, seed)));
    for (width_m, each, seed) in runs.chain([(4.0, 80, 1), (4.0, 80, 2), (6.0, 120, 3)]) {
        let mut hall = opposite(width_m, each, seed);
        let run = format!("{each} against {each} in {width_m} m, seed {seed}");
        let (mut rests, mut back_m) = (vec![(0.0, 0.0); 2 * each as usize], 0.0_f32);
        let (mut s, mut longest_s) = (0.0, 0.0_f32);
        let mut farthest = vec![f32::NEG_INFINITY; 2 * each as usize];
        while !hall.on_their_way.is_empty() {
            s = hall.step();
            assert!(s < 2.0 * 58.0 / 1.34 + 5.0, "{s} s for 58 m, {run}");
            for (person, zone) in &hall.on_their_way {
                let x = hall.at(*person).0;
                let gone = if *zone == 0 { x } else { -x };
                farthest[*person] = gone.max(farthest[*person]);
                back_m = back_m.max(farthest[*person] - gone);
                let (rested_x, since_s) = &mut rests[*person];
                if (x - *rested_x).abs() > 0.5 {
                    (*rested_x, *since_s) = (x, s);
                }
                longest_s = longest_s.max(s - *since_s);
            }
        }
        assert_eq!(hall.left_by, [each, each], "{run}");
        assert!(longest_s < 45.0, "{longest_s} s in one place, {run}");
        assert!(back_m < 3.0, "{back_m} m back, {run}");
        println!("| head-on {width_m} m, {each} | {s} s | {longest_s} s in one place | {back_m} m back |");
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
        assert!(order > 3.0 * mixture, "order {} of a random mixture's with seed {seed}", order / mixture);
    }
}

/// A door that lets one or two through at a time serves both sides: neither shuts it for the other.
#[test]
fn a_door_serves_both_sides() {
    for (width_m, each, within_s) in [(1.0, 15, 100.0), (1.2, 15, 80.0), (1.6, 40, 120.0)] {
        let (low, high) = (5.0 - width_m / 2.0, 5.0 + width_m / 2.0);
        let walls = [(12.0, 0.0, 0.3, low), (12.0, high, 0.3, 10.0 - high)];
        let mut hall = Hall::new((24.0, 10.0), &walls, &[(22.0, 0.0, 2.0, 10.0), (0.0, 0.0, 2.0, 10.0)]);
        for i in 0..each {
            let (x, y) = (4.0 + 0.8 * (i / 8) as f32, 1.5 + 0.9 * (i % 8) as f32);
            hall.add(x, y, 1.34, 0);
            hall.add(24.0 - x, y + 0.05, 1.34, 1);
        }
        let s = hall.until_empty(200);
        println!("| both ways through a door of {width_m} m, {each} each | {s} s |");
        assert!(s < within_s, "{s} s through {width_m} m");
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

/// Dense streams too: 120 people from either side need no more than three times what the crossing takes when empty.
#[test]
fn dense_crossing_streams_get_through() {
    let corners = [(0.0, 0.0, 13.0, 13.0), (17.0, 0.0, 13.0, 13.0), (0.0, 17.0, 13.0, 13.0), (17.0, 17.0, 13.0, 13.0)];
    for seed in 1..4 {
        let mut hall = Hall::seeded((30.0, 30.0), &corners, &[(29.0, 13.0, 1.0, 4.0), (13.0, 29.0, 4.0, 1.0)], seed);
        for i in 0..120 {
            let (along, across) = (0.5 + 0.42 * (i / 4) as f32, 13.5 + 0.9 * (i % 4) as f32);
            hall.add(along, across, 1.34, 0);
            hall.add(across, along, 1.34, 1);
        }
        let s = hall.until_empty(180);
        println!("| crossing, 120 each | {s} s |");
        assert!(s < 140.0, "{s} s with seed {seed}");
    }
}

/// Two branches of a T become one way, and neither waits for the other to run dry.
#[test]
fn two_branches_merge_fairly() {
    // Corridors of 2.4 m from west and east, and one to the north in the middle.
    let walls = [(0.0, 2.4, 13.8, 17.6), (16.2, 2.4, 13.8, 17.6)];
    let mut hall = Hall::new((30.0, 20.0), &walls, &[(13.8, 18.0, 2.4, 2.0)]);
    hall.add_block(60, 3, (0.5, 0.5), 0.6, 0);
    hall.add_block(60, 3, (17.4, 0.5), 0.6, 0);
    let mut west_of_half = None;
    while !hall.on_their_way.is_empty() {
        assert!(hall.step() < 150.0, "{} are not out", hall.on_their_way.len());
        if hall.left_by[0] >= 60 && west_of_half.is_none() {
            west_of_half = Some(60 - hall.on_their_way.iter().filter(|(person, _)| *person < 60).count());
        }
    }
    assert!((20..=40).contains(&west_of_half.unwrap()), "{west_of_half:?} of the first 60 came from the west");
}

/// People who walk both ways through a corridor of 4 m are the slower the more they are, never faster than those who all go
/// one way and not below half of their speed (Zhang et al., "Ordering in bidirectional pedestrian flows and its influence on
/// the fundamental diagram", 2012).
#[test]
fn speed_falls_with_density_where_people_walk_both_ways() {
    let mut last_mps = f32::INFINITY;
    for wanted in [0.5, 1.0, 1.5] {
        let (density, speed_mps) = both_ways(wanted);
        let one_way_mps = 1.34 * (1.0 - f32::exp(-1.913 * (1.0 / density - 1.0 / 5.4)));
        println!("| both ways {density} | {speed_mps} | {one_way_mps} |");
        assert!(speed_mps < last_mps, "{speed_mps} m/s at {density}");
        assert!((0.5..1.15).contains(&(speed_mps / one_way_mps)), "{speed_mps} m/s at {density}");
        last_mps = speed_mps;
    }
}

/// Density and speed in the middle of a corridor of 60 x 4 m; who comes to its end goes on from its start.
fn both_ways(per_square_metre: f32) -> (f32, f32) {
    let mut hall = Hall::new((64.0, 4.0), &[], &[(63.0, 0.0, 1.0, 4.0), (0.0, 0.0, 1.0, 4.0)]);
    let people = (per_square_metre * 60.0 * 4.0) as usize;
    let columns = people.div_ceil(4);
    let mut draw = draws();
    for i in 0..people {
        let x = 2.5 + 59.0 * ((i / 4) as f32 + 0.4 * draw()) / columns as f32;
        let free_mps = free_mps(&mut draw);
        hall.add(x, 0.35 + 0.9 * (i % 4) as f32 + 0.4 * draw(), free_mps, u16::from(draw() < 0.5));
    }
    let (mut seen, mut speed, mut looks) = (0, 0.0, 0);
    for tick in 0..500 {
        hall.step();
        assert!(hall.left_by == [0, 0], "somebody left the ring");
        for person in 0..people {
            let is_at_end =
                if hall.on_their_way[person].1 == 0 { hall.at(person).0 > 60.0 } else { hall.at(person).0 < 4.0 };
            let start = |no: u16| 2.0 + 0.3 * f32::from(no % 7);
            let start = |no: u16| if hall.on_their_way[person].1 == 0 { start(no) } else { 64.0 - start(no) };
            let mut places = (0..98).map(|no| Point(start(no), 0.3 + 0.25 * f32::from(no / 7)));
            let is_free = |place: &Point| (0..people).all(|other| hall.at(other).vec2().distance(place.vec2()) > 0.42);
            let free = if is_at_end { places.find(is_free) } else { None };
            if let Some(place) = free {
                hall.walk.put(person, place);
            }
        }
        if tick < 200 {
            continue;
        }
        looks += 1;
        let bodies = hall.walk.bodies();
        for person in (0..people).filter(|person| (17.0..47.0).contains(&bodies.at[*person].0)) {
            seen += 1;
            speed +=
                if hall.on_their_way[person].1 == 0 { bodies.velocity[person].0 } else { -bodies.velocity[person].0 };
        }
    }
    (seen as f32 / looks as f32 / 120.0, speed / seen as f32)
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
