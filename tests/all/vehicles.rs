//! Vehicles: no curve tighter than theirs, slow in it, never into a wall or a person, standing or lying, and out of dead ends backwards.

use std::f32::consts::{PI, TAU};
use std::sync::Arc;

use tutela::scenario::document::MapSource;
use tutela::scenario::forces::Vehicle;
use tutela::scenario::ids::{PersonNo, Point};
use tutela::scenario::map::{Building, Shape};
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::ground::Ground;
use tutela::sim::movement::OVERLAP_TOLERANCE_M;
use tutela::sim::order::{Instruction, Order, Place};
use tutela::sim::state::{Bodies, Drill, Steer, Units};

use super::drill::{count, scenario, standing_band, wound};
use super::fixtures;

const RADIUS_M: f32 = 5.0;
const CURVE_MPS2: f32 = 2.5;

#[test]
fn a_vehicle_drives_round_the_house_within_its_turning_radius() {
    // There in the east, back in the west, and north round the house.
    for goal in [Point(90.0, 56.0), Point(48.0, 70.0), Point(30.0, 64.0)] {
        let mut sim = small();
        let track = drive(&mut sim, 1, goal, 90);
        assert!(track.arrived, "{goal:?}: ends at {:?}", track.last());
        assert!(track.last().at.vec2().distance(goal.vec2()) < 4.0, "{goal:?}: ends at {:?}", track.last());
        track.keeps_to(RADIUS_M);
    }
}

#[test]
fn a_place_beside_it_is_reached_by_backing_to_make_room() {
    let mut sim = small();
    let start = pose(&sim, 1);
    // Three metres to its left: inside its turning circle.
    let goal = Point(start.at.0, start.at.1 + 3.0);
    let track = drive(&mut sim, 1, goal, 60);
    assert!(track.arrived, "ends at {:?}", track.last());
    assert!(track.poses.iter().any(|pose| pose.speed_mps < -0.3), "it never backed");
    track.keeps_to(RADIUS_M);
}

#[test]
fn turning_round_keeps_to_the_radius_too() {
    let mut sim = small();
    let back = drive(&mut sim, 1, Point(12.0, 52.0), 90);
    assert!(back.arrived, "{:?}", back.last());
    back.keeps_to(RADIUS_M);
}

#[test]
fn it_gains_speed_and_brakes_as_its_driver_does() {
    let most = |gains_mps2: f32, brakes_mps2: f32| {
        let vehicle = Vehicle { gains_mps2, brakes_mps2, ..Vehicle::turning(RADIUS_M) };
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, Point(112.0, 40.0), &[]);
                drill.units[1].vehicle = Some(vehicle);
                drill.units[1].speed_mps = (8.0, 8.0);
                drill.people.iter_mut().for_each(|group| group.count = 1);
            }),
            3,
        );
        let track = drive(&mut sim, 1, Point(90.0, 40.0), 60);
        let forwards = track.poses.windows(2).filter(|pair| pair[0].speed_mps > 0.0 && pair[1].speed_mps > 0.3);
        let changes = forwards.map(|pair| (pair[1].speed_mps - pair[0].speed_mps) * 10.0);
        let most = |sign: f32| changes.clone().map(|change| change * sign).fold(0.0, f32::max);
        (most(1.0), most(-1.0))
    };
    let (gained, braked) = most(1.0, 2.0);
    assert!((0.9..1.1).contains(&gained) && braked < 2.2, "{gained}, {braked}");
    let (gained, _) = most(3.0, 6.0);
    assert!((2.7..3.3).contains(&gained), "{gained}");
}

#[test]
fn a_section_in_the_crowd_of_the_market_touches_neither_people_nor_walls() {
    let mut drill = (*fixtures::market().scenario).clone();
    drill.units[0].vehicle = Some(Vehicle { curve_mps2: CURVE_MPS2, ..Vehicle::turning(6.5) });
    let mut sim = Sim::new(Arc::new(drill), 3);
    let track = drive(&mut sim, 0, Point(350.0, 120.0), 120);
    let gone_m = track.last().at.vec2().distance(track.poses[0].at.vec2());
    assert!(gone_m > 200.0, "ends at {:?}", track.last());
    track.keeps_to(6.5);
}

#[test]
fn who_lies_on_the_road_is_driven_round() {
    let mut sim = small();
    for (person, at) in [(0, Point(45.0, 40.0)), (1, Point(62.0, 41.2)), (2, Point(75.0, 39.0))] {
        lay(&mut sim, person, at);
    }
    let track = drive(&mut sim, 1, Point(100.0, 40.0), 60);
    assert!(track.arrived && track.last().at.0 > 95.0, "ends at {:?}", track.last());
}

#[test]
fn a_team_drives_up_to_its_patients_and_not_over_them() {
    let mut sim = small();
    for (person, at) in [(0, Point(46.0, 40.0)), (1, Point(49.0, 40.5)), (2, Point(54.0, 40.0))] {
        lay(&mut sim, person, at);
    }
    let body = sim.state::<Units>().first_body as usize + 1;
    let treat = Order::Treat { unit: "medics".into(), people_in: "well".into() };
    sim.step(&[Instruction::Order("commander".into(), treat)]);
    for _ in 0..180 * 10 {
        touches_nothing(&sim, body);
        sim.step(&[]);
    }
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::Treated { .. })), 3);
}

#[test]
fn before_people_who_lie_across_the_whole_way_it_stops_and_its_crew_walks_on() {
    let mut sim = small();
    for person in 0..8 {
        lay(&mut sim, person, Point(86.0, 48.4 + 0.75 * person as f32));
    }
    let track = drive(&mut sim, 1, Point(94.0, 51.0), 60);
    assert!(track.arrived && track.last().at.0 < 86.0, "ends at {:?}", track.last());
}

#[test]
fn pinned_at_a_wall_it_backs_out_turns_and_goes_on() {
    let (east, north) = (0.0, PI / 2.0);
    let poses = [
        // Its nose at the house, square and aslant; its tail there and the goal close beside.
        (Point(48.0, 48.95), north, Point(90.0, 40.0)),
        (Point(48.0, 48.95), north, Point(48.0, 70.0)),
        (Point(48.0, 48.95), north + 0.5, Point(90.0, 40.0)),
        (Point(48.0, 48.95), north - 0.5, Point(30.0, 64.0)),
        (Point(48.0, 48.95), -north, Point(51.5, 48.0)),
        // In a corner, its nose between both walls and at either.
        (Point(1.05, 78.95), north + PI / 4.0, Point(90.0, 40.0)),
        (Point(1.05, 78.95), north, Point(90.0, 40.0)),
        (Point(1.05, 78.95), -PI, Point(90.0, 40.0)),
        // At the end of an alley.
        (Point(95.9, 51.0), east, Point(30.0, 40.0)),
        (Point(95.9, 49.05), east - 0.6, Point(30.0, 40.0)),
        (Point(95.9, 52.9), east + 1.0, Point(90.0, 40.0)),
    ];
    for (at, heading, goal) in poses {
        let mut sim = small();
        put(&mut sim, at, heading);
        goes_on(&mut sim, goal);
    }
}

#[test]
fn between_a_wall_and_a_crowd_it_is_let_out() {
    for heading in [PI / 2.0, PI / 2.0 + 0.6, PI / 2.0 - 0.6] {
        let mut sim = small();
        put(&mut sim, Point(48.0, 48.95), heading);
        for person in 0..20 {
            let at = Point(45.8 + 0.7 * (person % 7) as f32, 47.6 - 0.7 * (person / 7) as f32);
            sim.state_mut::<Bodies>().at[person] = at;
        }
        goes_on(&mut sim, Point(90.0, 40.0));
    }
}

/// It gets where it is sent, however it stands now.
fn goes_on(sim: &mut Sim, goal: Point) {
    let start = pose(sim, 1);
    let track = drive(sim, 1, goal, 90);
    assert!(track.last().at.vec2().distance(goal.vec2()) < 4.0, "{start:?} to {goal:?}: ends at {:?}", track.last());
    track.keeps_to(RADIUS_M);
}

fn put(sim: &mut Sim, at: Point, heading: f32) {
    let body = sim.state::<Units>().first_body as usize + 1;
    sim.state_mut::<Bodies>().at[body] = at;
    sim.state_mut::<Units>().units[1].heading = heading;
}

/// Somebody lies wounded at a place.
fn lay(sim: &mut Sim, person: u32, at: Point) {
    sim.state_mut::<Bodies>().at[person as usize] = at;
    wound(sim, PersonNo(person), false);
}

/// The small drill with quiet people and an alley; the medics drive, and face east.
fn small() -> Sim {
    let drill = scenario(|drill| {
        let MapSource::Inline(map) = &mut drill.map else { unreachable!() };
        for (corner, size_m) in [((80.0, 54.0), (20.0, 3.0)), ((80.0, 45.0), (20.0, 3.0)), ((97.0, 48.0), (3.0, 6.0))] {
            let shape = Shape::Rect(Point(corner.0, corner.1), size_m);
            map.buildings.push(Building { id: "alley".into(), shape });
        }
        standing_band(drill, Point(112.0, 20.0), &[]);
        drill.people[0].round.clear();
        drill.units[1].at = Point(28.0, 40.0);
        drill.units[1].speed_mps = (8.0, 4.0);
        drill.units[1].vehicle = Some(Vehicle { curve_mps2: CURVE_MPS2, ..Vehicle::turning(RADIUS_M) });
    });
    Sim::new(drill, 1)
}

/// Sends the unit off and follows it tick by tick; at each of them it touches nothing.
fn drive(sim: &mut Sim, unit: usize, goal: Point, seconds: u32) -> Track {
    let body = sim.state::<Units>().first_body as usize + unit;
    let spec = &sim.state::<Drill>().0.units[unit];
    let seat = spec.seat.clone();
    let order = Order::Move { unit: spec.id.clone(), to: Place::At(goal) };
    let mut poses = vec![pose(sim, unit)];
    sim.step(&[Instruction::Order(seat, order)]);
    let mut arrived = false;
    for _ in 0..seconds * 10 {
        touches_nothing(sim, body);
        poses.push(pose(sim, unit));
        sim.step(&[]);
        arrived |= sim.state::<Bodies>().arrived[body] && sim.state::<Units>().units[unit].task.is_none();
        if arrived {
            break;
        }
    }
    assert!(sim.state::<Bodies>().steer[body] == Steer::Stand || !arrived);
    Track { poses, arrived }
}

fn touches_nothing(sim: &Sim, body: usize) {
    let (bodies, ground) = (sim.state::<Bodies>(), sim.state::<Ground>());
    let at = bodies.at[body];
    assert!(ground.is_free(at, bodies.radius_m[body] - OVERLAP_TOLERANCE_M), "in a wall at {at:?}");
    let is_there = |other: &usize| *other != body && bodies.present[*other] && !bodies.flies[*other];
    for other in (0..bodies.at.len()).filter(is_there) {
        let touch_m = bodies.radius_m[body] + bodies.radius_m[other] - OVERLAP_TOLERANCE_M;
        let apart_m = at.vec2().distance(bodies.at[other].vec2());
        assert!(apart_m >= touch_m, "{other} is touched at {at:?}, tick {:?}", sim.tick());
    }
}

fn pose(sim: &Sim, unit: usize) -> Pose {
    let units = sim.state::<Units>();
    let state = &units.units[unit];
    let at = sim.state::<Bodies>().at[units.first_body as usize + unit];
    Pose { at, heading: state.heading, speed_mps: state.drive.speed_mps }
}

#[derive(Clone, Copy, Debug)]
struct Pose {
    at: Point,
    heading: f32,
    speed_mps: f32,
}

struct Track {
    poses: Vec<Pose>,
    arrived: bool,
}

impl Track {
    fn last(&self) -> Pose {
        self.poses[self.poses.len() - 1]
    }

    /// Each tick's turn is one of a curve no tighter than the radius, in line with its heading, slow where it is tight.
    fn keeps_to(&self, radius_m: f32) {
        for pair in self.poses.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let step = to.at.vec2() - from.at.vec2();
            let mut turn = to.heading - from.heading;
            turn -= TAU * (turn / TAU).round();
            assert!(turn.abs() <= step.length() / radius_m * 1.01 + 1e-3, "{from:?} to {to:?}");
            if step.length() > 0.02 {
                let middle = from.heading + turn / 2.0;
                let along = step.x.atan2(step.y) - middle.cos().atan2(middle.sin());
                let aside = along - PI * (along / PI).round();
                assert!(aside.abs() < 0.05, "it slips sideways: {from:?} to {to:?}");
            }
            let curvature = turn.abs() / step.length().max(0.02);
            if curvature > 0.9 / radius_m {
                let speed_mps = step.length() * 10.0;
                // It brakes into the curve within a second.
                assert!(speed_mps < (CURVE_MPS2 / curvature).sqrt() + 1.5, "{speed_mps} m/s in a tight curve");
            }
        }
    }
}
