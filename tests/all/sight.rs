//! Sight and knowledge: what a seat's units see, what walls hide, how knowledge ages.

use std::sync::Arc;

use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::people::{Act, PartyStatus, Phase, Stage};
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::state::{
    Bodies, Civilians, Health, Knowledge, Learned, Parties, PartyKnown, PersonState, Steer, Units,
};

use crate::fixtures::small;

/// The small drill's patrol at the foot of the north house sees people in the lane, nobody behind the house.
#[test]
fn people_in_the_open_are_seen_and_people_behind_a_house_are_not() {
    let mut sim = alone_with_patrol(Stage::Indicators);
    place(&mut sim, 0, Point(48.0, 36.0));
    place(&mut sim, 1, Point(48.0, 70.0));
    run_s(&mut sim, 2);
    let people = &sim.state::<Knowledge>().seats[seat(&sim)].people;
    assert_eq!(people[0].map(|seen| seen.state), Some(PersonState::Calm));
    assert_eq!(people[1], None);
}

#[test]
fn the_wounded_become_known_once_and_together() {
    let mut sim = alone_with_patrol(Stage::Indicators);
    for person in 0..2 {
        place(&mut sim, person, Point(46.0 + 2.0 * person as f32, 34.0));
        sim.state_mut::<Civilians>().people[person].health =
            Health::Wounded { since: Tick(0), urgent: false, dies: Tick(90_000) };
    }
    run_s(&mut sim, 5);
    let commander = &sim.scenario().seats[seat(&sim)].id;
    let known: Vec<usize> = sim
        .events()
        .events
        .iter()
        .filter_map(|event| match &event.kind {
            EventKind::WoundedKnown { seat, people, .. } if seat == commander => Some(people.len()),
            _ => None,
        })
        .collect();
    assert_eq!(known.iter().sum::<usize>(), 2);
}

/// The band gathers 80 m from where it can be noticed; its sign is noticed at a chance of one in two a look.
#[test]
fn a_sign_is_noticed_within_its_distance_only() {
    let mut far = alone_with_patrol(Stage::Indicators);
    move_patrol(&mut far, Point(20.0, 40.0));
    run_s(&mut far, 15);
    assert_eq!(known(&far).map(|known| known.indicators.len()), None, "beyond the patrol's sight");

    let mut near = alone_with_patrol(Stage::Indicators);
    move_patrol(&mut near, Point(80.0, 40.0));
    run_s(&mut near, 15);
    let known = known(&near).expect("a band in the open is seen");
    assert_eq!(known.indicators, [0]);
    assert_eq!(known.target.stage, Stage::Indicators);
    assert!(known.target.confidence >= 0.5);
}

/// The drone hangs over the band, which the patrol cannot see; the patrol stands before it, with the drone away.
#[test]
fn what_a_drone_shows_is_a_picture_and_what_a_patrol_sees_a_sighting() {
    let learned = |unit: usize, at: Point| {
        let mut sim = alone_with_patrol(Stage::Indicators);
        let first_unit = sim.state::<Units>().first_body as usize;
        sim.state_mut::<Bodies>().present[first_unit] = false;
        sim.state_mut::<Bodies>().present[first_unit + unit] = true;
        sim.state_mut::<Bodies>().at[first_unit + unit] = at;
        sim.state_mut::<Bodies>().steer[first_unit + unit] = Steer::Stand;
        run_s(&mut sim, 10);
        let of = sim.scenario().units[unit].seat.clone();
        let seat = sim.scenario().seats.iter().position(|seat| seat.id == of).unwrap();
        sim.state::<Knowledge>().seats[seat].parties[0].as_ref().map(|known| known.from)
    };
    assert_eq!(learned(2, Point(108.0, 44.0)), Some(Learned::Imaged(2)));
    assert_eq!(learned(0, Point(90.0, 40.0)), Some(Learned::Seen(0)));
}

#[test]
fn a_party_that_surrenders_in_sight_is_known_to_be_no_threat() {
    let mut sim = alone_with_patrol(Stage::HostileIntent);
    move_patrol(&mut sim, Point(80.0, 40.0));
    run_s(&mut sim, 10);
    assert_eq!(known(&sim).map(|known| known.target.stage), Some(Stage::HostileIntent));
    sim.state_mut::<Parties>().parties[0].status = PartyStatus::Surrendered;
    run_s(&mut sim, 2);
    let known = known(&sim).expect("still known");
    assert_eq!((known.target.stage, known.target.status), (Stage::None, PartyStatus::Surrendered));
    let last = sim.events().events.iter().rev().find_map(|event| match &event.kind {
        EventKind::ThreatKnown { known, .. } => Some(known.target.status),
        _ => None,
    });
    assert_eq!(last, Some(PartyStatus::Surrendered));
}

#[test]
fn what_nobody_confirms_becomes_less_certain() {
    let mut sim = alone_with_patrol(Stage::HostileIntent);
    move_patrol(&mut sim, Point(80.0, 40.0));
    run_s(&mut sim, 10);
    let sure = known(&sim).expect("seen").target.confidence;
    move_patrol(&mut sim, Point(10.0, 10.0));
    run_s(&mut sim, 120);
    let later = known(&sim).expect("remembered");
    assert!(later.target.confidence < sure && later.target.confidence > 0.0);
    assert_eq!(later.target.stage, Stage::HostileIntent);
}

/// Everyone else off the map, the patrol south of the north house, the band standing where it is at this stage.
fn alone_with_patrol(stage: Stage) -> Sim {
    let mut scenario = (*small().scenario).clone();
    scenario.parties[0].plan = vec![Phase { from_s: 0, when: None, stage, act: Act::Wait }];
    let mut sim = Sim::new(Arc::new(scenario), 1);
    sim.state_mut::<Parties>().parties[0].stage = stage;
    let first_unit = sim.state::<Units>().first_body as usize;
    let people = sim.state::<Civilians>().people.len();
    let mut bodies = sim.state_mut::<Bodies>();
    bodies.present[..people].fill(false);
    bodies.present[first_unit..].fill(false);
    bodies.present[first_unit] = true;
    move_patrol(&mut sim, Point(48.0, 44.0));
    sim
}

fn move_patrol(sim: &mut Sim, at: Point) {
    let body = sim.state::<Units>().first_body as usize;
    sim.state_mut::<Bodies>().at[body] = at;
    sim.state_mut::<Bodies>().steer[body] = Steer::Stand;
}

fn place(sim: &mut Sim, person: usize, at: Point) {
    let mut bodies = sim.state_mut::<Bodies>();
    bodies.present[person] = true;
    bodies.at[person] = at;
}

fn seat(sim: &Sim) -> usize {
    let unit = &sim.scenario().units[0];
    sim.scenario().seats.iter().position(|seat| seat.id == unit.seat).unwrap()
}

fn known(sim: &Sim) -> Option<PartyKnown> {
    sim.state::<Knowledge>().seats[seat(sim)].parties[0].clone()
}

fn run_s(sim: &mut Sim, seconds: u32) {
    (0..seconds * 10).for_each(|_| sim.step(&[]));
}
