//! Families on the way: through a door and against a stream they keep together, and nobody is left behind.

use tutela::scenario::Scenario;
use tutela::scenario::document::MapSource;
use tutela::scenario::map::Building;
use tutela::sim::Sim;
use tutela::sim::kin::Kin;
use tutela::sim::state::{Behaviour, Bodies, Civilians};

use super::rect;
use crate::drill::{peaceful, run};

/// Families of three to five run from the well to the clinic, through the only door of 1 m.
#[test]
fn families_keep_together_through_a_door() {
    let mut sim = peaceful(|drill| {
        families(drill);
        wall_with_door(drill, 1.0);
    });
    let spread_m = flee(&mut sim, 150);
    println!("| families through a door | {spread_m} m apart at most |");
    assert!(spread_m < 15.0, "{spread_m} m apart");
    assert_all_are_there(&sim, 30.0, false);
}

/// The same through a passage of 3 m, against as many who run the other way.
#[test]
fn families_keep_together_against_a_stream() {
    let mut sim = peaceful(|drill| {
        families(drill);
        let mut others = drill.people[0].clone();
        others.id = "others".into();
        (others.start, others.refuge) = (others.refuge, others.start);
        drill.people.push(others);
        wall_with_door(drill, 3.0);
    });
    let spread_m = flee(&mut sim, 150);
    println!("| families against a stream | {spread_m} m apart at most |");
    assert!(spread_m < near_m(&sim), "{spread_m} m apart");
    assert_all_are_there(&sim, 30.0, true);
}

fn families(drill: &mut Scenario) {
    let group = &mut drill.people[0];
    (group.count, group.families.share, group.families.size) = (40, 1.0, (3, 5));
    group.round.clear();
    group.temper.helps = 0.0;
}

/// A wall from south to north between the well and the clinic.
fn wall_with_door(drill: &mut Scenario, width_m: f32) {
    let MapSource::Inline(map) = &mut drill.map else { panic!("a drill that was read holds its map") };
    for (no, (y, depth)) in [(0.0, 22.0), (22.0 + width_m, 58.0 - width_m)].into_iter().enumerate() {
        let id: String = format!("wall-{no}");
        map.buildings.push(Building { id: id.as_str().into(), shape: rect(&(30.0, y, 0.4, depth)) });
    }
}

/// Everyone runs for their refuge; how far two of a family were apart at most, in metres.
fn flee(sim: &mut Sim, seconds: u32) -> f32 {
    sim.state_mut::<Civilians>().people.iter_mut().for_each(|person| person.fear = 1.0);
    let people = sim.state::<Civilians>().people.len();
    let mut most_m = 0.0_f32;
    for second in 1..=seconds {
        run(sim, second, &[]);
        let (kin, at) = (sim.state::<Kin>(), &sim.state::<Bodies>().at);
        for person in 0..people {
            let apart = kin.family(person).iter().map(|other| at[*other as usize].vec2().distance(at[person].vec2()));
            most_m = apart.fold(most_m, f32::max);
        }
    }
    most_m
}

/// Half of the way past which the members of a family no longer go by each other.
fn near_m(sim: &Sim) -> f32 {
    sim.scenario().bearing.kin.lost_m / 2.0
}

/// Everyone is on the side of the wall where their refuge lies.
fn assert_all_are_there(sim: &Sim, wall_x: f32, has_others: bool) {
    let (civilians, at) = (sim.state::<Civilians>(), &sim.state::<Bodies>().at);
    for (person, civilian) in civilians.people.iter().enumerate() {
        let goes_east = has_others && civilian.group == 1;
        assert_eq!(at[person].0 > wall_x, goes_east, "{person} is at {:?}, {:?}", at[person], civilian.behaviour);
        assert!(!matches!(civilian.behaviour, Behaviour::Flee(_)), "{person} still runs at {:?}", at[person]);
    }
}
