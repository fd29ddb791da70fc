//! How people wait: in a jam they stand, keep their place, and shift no more than they must.

use bevy::math::Vec2;

use super::Hall;

/// In a jam before a door people walk little more than the net way, and do not tremble.
#[test]
fn people_in_a_jam_stand() {
    for (width_m, people) in [(0.8, 60), (1.0, 100), (1.2, 150), (2.0, 150)] {
        let (low, high) = (5.0 - width_m / 2.0, 5.0 + width_m / 2.0);
        let walls = [(10.0, 0.0, 0.2, low), (10.0, high, 0.2, 10.0 - high)];
        let mut hall = Hall::seeded((22.0, 10.0), &walls, &[(18.0, 0.0, 2.0, 10.0)], 3);
        hall.add_block(people, 12, (0.6, 1.0), 0.6, 0);
        let starts: Vec<Vec2> = hall.walk.bodies().at.iter().map(|at| at.vec2()).collect();
        let mut lasts = vec![Vec2::ZERO; people as usize];
        let (mut walked_m, mut net_m) = (vec![0.0; people as usize], vec![0.0; people as usize]);
        let (mut turns, mut looks) = (0, 0);
        while !hall.on_their_way.is_empty() {
            let before: Vec<Vec2> = hall.walk.bodies().at.iter().map(|at| at.vec2()).collect();
            assert!(hall.step() < 240.0, "{} are not out at {width_m} m", hall.on_their_way.len());
            for (person, _) in hall.on_their_way.iter().filter(|(person, _)| before[*person].x < 9.8) {
                let (person, now) = (*person, hall.at(*person).vec2());
                let step = now - before[person];
                walked_m[person] += step.length();
                net_m[person] = now.distance(starts[person]);
                looks += 1;
                turns += u32::from(step.dot(lasts[person]) < 0.0 && step.length().min(lasts[person].length()) > 0.003);
                lasts[person] = step;
            }
        }
        let ratio = walked_m.iter().sum::<f32>() / net_m.iter().sum::<f32>();
        let turns_per_s = 10.0 * turns as f32 / looks as f32;
        println!("| jam, {width_m} m | {ratio} times the net way | {turns_per_s} turns per second |");
        assert!(ratio < 1.35, "{ratio} times the net way at {width_m} m");
        assert!(turns_per_s < 0.6, "{turns_per_s} times a second to and fro at {width_m} m");
    }
}

/// However the front of a crowd comes to a door of about two bodies' width, it does not hold itself up for good.
#[test]
fn no_arch_holds_at_a_narrow_door() {
    for width_m in [0.75, 0.8, 0.85, 0.9] {
        for seed in 1..4 {
            let (low, high) = (5.0 - width_m / 2.0, 5.0 + width_m / 2.0);
            let walls = [(10.0, 0.0, 0.2, low), (10.0, high, 0.2, 10.0 - high)];
            let mut hall = Hall::seeded((20.0, 10.0), &walls, &[(18.0, 0.0, 2.0, 10.0)], seed);
            hall.add_block(80, 10, (1.0, 2.0), 0.6, 0);
            let (mut out, mut since_s, mut longest_s) = (0, 0.0, 0.0_f32);
            while !hall.on_their_way.is_empty() {
                let s = hall.step();
                let now = hall.walk.bodies().at.iter().filter(|at| at.0 > 10.2).count();
                if now > out {
                    (out, since_s) = (now, s);
                }
                longest_s = longest_s.max(s - since_s);
                assert!(s - since_s < 45.0 || out == 80, "nobody came out for 45 s at {width_m} m, seed {seed}");
            }
        }
    }
}
