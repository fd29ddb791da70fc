//! Doors: how many they let through, how narrow they may be, and who stands in them.

use tutela::scenario::ids::Point;

use super::{Hall, rect};

/// People pass a door of 0.6 m, wherever it lies between the cells of the ground and whatever their size, one by one and
/// as a crowd.
#[test]
fn a_door_of_sixty_centimetres_is_a_way_wherever_it_lies() {
    for no in 0..12 {
        let (width_m, shift_m) = (0.6 + 0.05 * (no % 3) as f32, 0.083 * no as f32);
        let mut hall = rooms(width_m, 5.0 + shift_m, 0.2 + 0.1 * (no % 4) as f32, (20.0, 12.0));
        hall.add_block(1 + no, 4, (2.0, 3.0), 0.6, 0);
        let s = hall.until_empty(120);
        assert!(s < 25.0 + 3.0 * no as f32, "{s} s through {width_m} m at {shift_m} m");
    }
}

#[test]
fn a_narrow_door_is_a_way_on_a_wide_map_too() {
    for no in 0..8 {
        let (width_m, shift_m) = (0.65 + 0.1 * no as f32, 0.117 * no as f32);
        let mut hall = rooms(width_m, 5.0 + shift_m, 0.3, (500.0, 400.0));
        hall.add_block(6, 3, (2.0, 4.0), 0.7, 0);
        let s = hall.until_empty(150);
        assert!(s < 60.0, "{s} s through {width_m} m at {shift_m} m");
    }
}

/// Two walls less than half a metre apart would hold somebody fast: nobody is sent there.
#[test]
fn a_gap_that_holds_people_fast_is_no_way() {
    for no in 0..10 {
        let (width_m, shift_m) = (0.3 + 0.02 * no as f32, 0.06 * no as f32);
        let hall = rooms(width_m, 5.0 + shift_m, 0.2, (24.0, 12.0));
        let ground = hall.walk.ground();
        assert!(ground.walk_m(0, Point(2.0, 5.0)).is_none(), "{width_m} m at {shift_m} m");
    }
}

/// A thin wall is one on a wide map too, whose cells are wider than it.
#[test]
fn people_go_round_a_thin_wall_on_a_wide_map() {
    for no in 0..8 {
        let x = 20.0 + 0.1 * no as f32;
        let mut hall = Hall::new((500.0, 400.0), &[(x, 10.0, 0.15, 30.0)], &[(24.0, 24.0, 2.0, 2.0)]);
        hall.add(16.0, 25.0, 1.34, 0);
        let s = hall.until_empty(60);
        assert!(s > 30.0 / 1.34, "{s} s through a wall at {x} m");
    }
}

/// Two to four metres of door let 1.2 to 1.9 people through per metre and second, as reported (Seyfried et al., "New insights
/// into pedestrian flow through bottlenecks", 2009; Kretz, Gruenebohm, Schreckenberg, "Experimental study of pedestrian flow
/// through a bottleneck", 2006).
#[test]
fn a_wide_door_lets_through_in_proportion_to_its_width() {
    for width_m in [2.0, 3.0, 4.0] {
        let (low, high) = (8.0 - width_m / 2.0, 8.0 + width_m / 2.0);
        let walls = [(16.0, 0.0, 0.2, low), (16.0, high, 0.2, 16.0 - high)];
        let mut hall = Hall::new((28.0, 16.0), &walls, &[(26.0, 0.0, 2.0, 16.0)]);
        hall.add_block(500, 25, (3.8, 0.6), 0.6, 0);
        let mut out = Vec::new();
        let mut is_through = vec![false; 500];
        while out.len() < 500 {
            let s = hall.step();
            assert!(s < 240.0, "{} are out", out.len());
            for (person, at) in hall.walk.bodies().at.iter().enumerate() {
                if !is_through[person] && at.0 > 16.1 {
                    is_through[person] = true;
                    out.push(s);
                }
            }
        }
        let per_metre = 360.0 / (out[409] - out[49]) / width_m;
        println!("| {width_m} m | {per_metre} per metre and second |");
        assert!((1.2..=1.9).contains(&per_metre), "{per_metre} per metre and second at {width_m} m");
    }
}

/// Those nearer to the door leave sooner, by and large: no overtaking through the crowd.
#[test]
fn a_room_empties_from_the_door() {
    let walls = [(10.0, 0.0, 0.2, 4.4), (10.0, 5.6, 0.2, 4.4)];
    let mut hall = Hall::new((16.0, 10.0), &walls, &[(14.0, 0.0, 2.0, 10.0)]);
    hall.add_block(100, 10, (3.0, 2.3), 0.6, 0);
    let far_m = |hall: &Hall, person: usize| hall.at(person).vec2().distance(Point(10.0, 5.0).vec2());
    let far: Vec<f32> = (0..100).map(|person| far_m(&hall, person)).collect();
    let mut order = Vec::new();
    while order.len() < 100 {
        assert!(hall.step() < 200.0);
        for person in 0..100 {
            if hall.at(person).0 > 10.2 && !order.contains(&person) {
                order.push(person);
            }
        }
    }
    // Spearman's rank correlation of the distance at the start and the place in the order.
    let mut by_distance: Vec<usize> = (0..100).collect();
    by_distance.sort_by(|a, b| far[*a].total_cmp(&far[*b]));
    let rank = |list: &[usize], person: usize| list.iter().position(|other| *other == person).unwrap() as f32;
    let squares: f32 = (0..100).map(|person| f32::powi(rank(&order, person) - rank(&by_distance, person), 2)).sum();
    let correlation = 1.0 - 6.0 * squares / (100.0 * 9_999.0);
    assert!(correlation > 0.7, "{correlation}");
}

/// Others squeeze by where there is room, and where there is none who stands there makes way.
#[test]
fn somebody_who_stands_in_a_door_does_not_shut_it() {
    for (width_m, within_s) in [(1.6, 30.0), (1.2, 40.0), (0.9, 60.0), (0.7, 60.0)] {
        let mut hall = rooms(width_m, 5.0, 0.2, (20.0, 10.0));
        hall.walk.add(Point(10.1, 5.0), 1.34);
        hall.add_block(10, 3, (3.0, 4.0), 0.7, 0);
        let s = hall.until_empty(120);
        assert!(s < within_s, "{s} s through {width_m} m");
    }
}

/// People walk round somebody who lies in the way, at no great loss, and step over where there is no other way.
#[test]
fn people_go_round_who_lies_in_the_way() {
    for (width_m, goes_round) in [(4.0, true), (2.4, true), (0.8, false)] {
        let mut hall = Hall::new((24.0, width_m), &[], &[(22.0, 0.0, 2.0, width_m)]);
        let lies = hall.walk.add(Point(12.0, width_m / 2.0), 1.34);
        hall.walk.lay_down(lies);
        hall.lying.push(lies);
        for i in 0..6 {
            hall.add(1.0 + 1.5 * i as f32, width_m / 2.0 + 0.03 * i as f32 - 0.07, 1.34, 0);
        }
        let mut nearest_m = f32::INFINITY;
        let mut s = 0.0;
        while !hall.on_their_way.is_empty() {
            s = hall.step();
            assert!(s < 60.0);
            let there = hall.at(lies).vec2();
            let apart = hall.on_their_way.iter().map(|(person, _)| hall.at(*person).vec2().distance(there));
            nearest_m = apart.fold(nearest_m, f32::min);
        }
        assert!(s < 21.0 / 1.34 + 4.0, "{s} s in {width_m} m");
        assert_eq!(nearest_m > 0.38, goes_round, "{nearest_m} m in {width_m} m");
        assert_eq!(hall.at(lies), Point(12.0, width_m / 2.0));
    }
}

/// Case 9: with two of four doors shut a large room takes about twice as long to empty. Everyone goes to the nearest open one.
#[test]
fn two_of_four_doors_take_twice_as_long() {
    let all = [(0.0, 6.0), (30.0, 6.0), (0.0, 14.0), (30.0, 14.0)];
    let (four, two) = (large_room(&all), large_room(&all[..2]));
    let ratio = two / four;
    assert!((1.6..=2.4).contains(&ratio), "{four} s by four doors, {two} s by two");
}

/// Case 11, as the program decides it: who goes to a place takes the nearest of the doors that lead there, so that those of
/// either half leave by their own.
#[test]
fn a_goal_behind_two_doors_is_reached_by_the_nearer() {
    let walls = [(0.0, 8.0, 3.4, 0.2), (4.6, 8.0, 10.8, 0.2), (16.6, 8.0, 3.4, 0.2)];
    let mut hall = Hall::new((20.0, 14.0), &walls, &[(0.0, 12.0, 20.0, 2.0)]);
    // Twice as many live nearer to the western door.
    hall.add_block(60, 10, (1.0, 1.0), 0.7, 0);
    hall.add_block(30, 10, (14.0, 1.0), 0.7, 0);
    let mut by = [None; 90];
    while !hall.on_their_way.is_empty() {
        assert!(hall.step() < 120.0);
        for (person, door) in by.iter_mut().enumerate() {
            let Point(x, y) = hall.at(person);
            if y > 8.1 && door.is_none() {
                *door = Some(x < 10.0);
            }
        }
    }
    assert!(by[..60].iter().all(|west| *west == Some(true)) && by[60..].iter().all(|west| *west == Some(false)));
}

/// Seconds until 1,000 people are out of a room of 30 x 20 m by doors of 1 m in its western and eastern walls.
fn large_room(doors: &[(f32, f32)]) -> f32 {
    let mut walls = Vec::new();
    for side in [0.0, 30.0] {
        let mut low = 0.0;
        for (_, y) in doors.iter().filter(|(x, _)| *x == side) {
            walls.push((side + 4.8, low, 0.2, y - 0.5 - low));
            low = y + 0.5;
        }
        walls.push((side + 4.8, low, 0.2, 20.0 - low));
    }
    let exits: Vec<_> = doors.iter().map(|(x, y)| (if *x > 0.0 { 37.0 } else { 1.0 }, y - 2.0, 2.0, 4.0)).collect();
    let mut hall = Hall::of_shapes((40.0, 20.0), walls.iter().map(rect).collect(), exits.iter().map(rect).collect(), 1);
    for i in 0..1000 {
        let (x, y) = (5.5 + 0.74 * (i / 26) as f32, 0.6 + 0.75 * (i % 26) as f32);
        let far_m = |zone: &usize| hall.walk.ground().walk_m(*zone as u16, Point(x, y)).unwrap();
        let nearest = (0..doors.len()).min_by(|a, b| far_m(a).total_cmp(&far_m(b))).unwrap();
        hall.add(x, y, 1.34, nearest as u16);
    }
    hall.until_empty(600)
}

/// Two rooms with a door between them, its middle at `y`, the goal in the eastern one; the floor's rest is shut.
fn rooms(door_m: f32, y: f32, wall_m: f32, size_m: (f32, f32)) -> Hall {
    let (low, high) = (y - door_m / 2.0, y + door_m / 2.0);
    let walls = [(10.0, 0.0, wall_m, low), (10.0, high, wall_m, size_m.1 - high)];
    Hall::new(size_m, &walls, &[(16.0, 0.0, 2.0, 12.0_f32.min(size_m.1))])
}
