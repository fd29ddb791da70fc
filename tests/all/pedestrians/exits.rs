//! Who may leave by several exits: people see the queue, and some go to the other one.

use super::Hall;

/// A room of 30 x 10 m with a door of 1 m beside the crowd and one at the far end (case 11): with a choice both are used, and
/// the room is empty sooner than when everyone keeps to the nearest.
#[test]
fn some_leave_by_the_far_exit_when_the_near_one_is_full() {
    let near_only = leave_room(200, &[0]);
    let with_choice = leave_room(200, &[0, 1]);
    println!(
        "| two exits | {} s by the nearest only | {} s with a choice |",
        near_only.all_out_s, with_choice.all_out_s
    );
    assert_eq!(near_only.left_by, [200, 0]);
    assert!(with_choice.left_by[1] >= 40, "{with_choice:?}");
    assert!(with_choice.left_by[0] >= 80, "{with_choice:?}");
    assert!(with_choice.all_out_s < 0.8 * near_only.all_out_s, "{with_choice:?}, {near_only:?}");
}

/// Nobody goes to the far exit while the near one is free.
#[test]
fn nobody_goes_far_without_a_queue() {
    assert_eq!(leave_room(6, &[0, 1]).left_by, [6, 0]);
}

/// Nobody runs to and fro: people change once or twice, and none more than three times.
#[test]
fn nobody_runs_to_and_fro_between_exits() {
    let changes = leave_room(200, &[0, 1]).changes;
    assert!(changes.iter().sum::<u32>() < 300 && changes.iter().all(|changes| *changes <= 3), "{changes:?}");
}

#[derive(Debug)]
struct Leaving {
    left_by: Vec<u32>,
    all_out_s: f32,
    changes: Vec<u32>,
}

fn leave_room(people: u32, exits: &[u16]) -> Leaving {
    let walls = [(2.0, 0.0, 0.2, 4.5), (2.0, 5.5, 0.2, 4.5), (32.0, 0.0, 0.2, 4.5), (32.0, 5.5, 0.2, 4.5)];
    let mut hall = Hall::new((34.2, 10.0), &walls, &[(0.0, 2.0, 1.0, 6.0), (33.2, 2.0, 1.0, 6.0)]);
    hall.add_block(people, 14, (2.6, 0.8), 0.6, 0);
    for person in 0..people as usize {
        hall.walk.send_to_any(person, exits);
    }
    let mut now = vec![0; people as usize];
    let mut changes = vec![0; people as usize];
    let mut all_out_s = 0.0;
    while !hall.on_their_way.is_empty() {
        all_out_s = hall.step_to_any();
        assert!(all_out_s < 400.0);
        for (person, zone) in &hall.on_their_way {
            changes[*person] += u32::from(now[*person] != *zone);
            now[*person] = *zone;
        }
    }
    Leaving { left_by: hall.left_by, all_out_s, changes }
}
