//! The fixed cast: everyone who can appear in the drill, spawned once from the scenario, dormant until called.

use std::ops::Range;

use bevy::prelude::*;
use rand::RngExt;
use rand_pcg::Pcg64;

use super::digest::Subsystem;
use super::ground::Ground;
use super::movement::{Ways, free_spot};
use super::random::{Purpose, stream};
use super::snapshot::Keep;
use super::state::{
    Age, Behaviour, Bodies, Civilian, Civilians, Drill, Health, Knowledge, Parties, PartyState, SeatKnowledge, Seed,
    Steer, UnitState, Units,
};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, Tick};
use crate::scenario::people::PopulationGroup;

/// Puts ground, people, parties, units and empty knowledge into the world; later plugins only change them.
pub(super) fn plugin(app: &mut App) {
    let scenario = app.world().resource::<Drill>().0.clone();
    let seed = app.world().resource::<Seed>().0;
    let ground = Ground::new(scenario.map());
    let mut bodies = Bodies::default();
    let civilians = spawn_civilians(&scenario, seed, &ground, &mut bodies);
    let parties = spawn_parties(&scenario, seed, &ground, &mut bodies);
    let units = spawn_units(&scenario, &ground, &mut bodies);
    let knowledge = Knowledge { seats: scenario.seats.iter().map(|_| blank(&scenario, &civilians)).collect() };
    app.insert_resource(ground);
    app.keep(Subsystem::Bodies, Ways::for_bodies(bodies.at.len()));
    app.keep(Subsystem::Bodies, bodies);
    app.keep(Subsystem::Civilians, civilians);
    app.keep(Subsystem::Parties, parties);
    app.keep(Subsystem::Units, units);
    app.keep(Subsystem::Knowledge, knowledge);
}

/// Half the shoulders of a grown person, metres; children are smaller but no crowd is that exact.
const PERSON_RADIUS_M: f32 = 0.22;
/// Slowest and fastest free walk of anyone on their feet, metres per second.
const WALK_MPS: Range<f32> = 0.5..2.2;
/// Places drawn for a person before any free one is taken: a start zone as full as that is a crush.
const DRAWS: u32 = 40;
/// Members of a party stand within this of its place.
const PARTY_SPREAD_M: f32 = 3.0;

fn spawn_civilians(scenario: &Scenario, seed: u64, ground: &Ground, bodies: &mut Bodies) -> Civilians {
    let mut civilians = Civilians::default();
    for (no, group) in scenario.people.iter().enumerate() {
        let first = civilians.people.len() as u32;
        let start = zone_no(scenario, &group.start);
        for _ in 0..group.count {
            let person = civilians.people.len() as u32;
            let draws = &mut stream(seed, Purpose::Person, person);
            let civilian = draw_civilian(group, no as u16, draws);
            let speed_mps = civilian.free_speed_mps;
            civilians.people.push(civilian);
            let body = add_body(bodies, PERSON_RADIUS_M, speed_mps);
            bodies.at[body] = draw_place(ground, bodies, body, start, draws);
            bodies.present[body] = true;
        }
        civilians.groups.push(first..civilians.people.len() as u32);
    }
    civilians
}

fn draw_civilian(group: &PopulationGroup, no: u16, draws: &mut Pcg64) -> Civilian {
    let age = match draws.random::<f32>() {
        share if share < group.children => Age::Child,
        share if share < group.children + group.elders => Age::Elder,
        _ => Age::Adult,
    };
    let woman = draws.random::<f32>() < group.women;
    // The sum of twelve uniform draws less six is normal enough, and the same bits everywhere.
    let normal = (0..12).map(|_| draws.random::<f32>()).sum::<f32>() - 6.0;
    let pace = match age {
        Age::Child => 0.8,
        Age::Adult => 1.0,
        Age::Elder => 0.7,
    };
    let free_speed_mps = (group.speed_mps.0 + normal * group.speed_mps.1) * pace;
    Civilian {
        group: no,
        age,
        woman,
        free_speed_mps: free_speed_mps.clamp(WALK_MPS.start, WALK_MPS.end),
        fear: group.fear,
        trust: group.trust,
        behaviour: Behaviour::Stay,
        until: Tick(0),
        health: Health::Well,
        carried_by: None,
    }
}

fn draw_place(ground: &Ground, bodies: &Bodies, body: usize, zone: u16, draws: &mut Pcg64) -> Point {
    let mut spot = Point::default();
    for _ in 0..DRAWS {
        spot = ground.spot_in(zone, draws).or_else(|| ground.zone_centre(zone)).unwrap_or_default();
        if free_spot(ground, bodies, body, spot) == spot {
            return spot;
        }
    }
    free_spot(ground, bodies, body, spot)
}

fn spawn_parties(scenario: &Scenario, seed: u64, ground: &Ground, bodies: &mut Bodies) -> Parties {
    let mut parties = Parties::default();
    for (no, party) in scenario.parties.iter().enumerate() {
        let draws = &mut stream(seed, Purpose::PartyMember, no as u32);
        let first = bodies.at.len() as u32;
        for _ in 0..party.count {
            let body = add_body(bodies, PERSON_RADIUS_M, party.speed_mps);
            let spread = |draws: &mut Pcg64| (draws.random::<f32>() - 0.5) * 2.0 * PARTY_SPREAD_M;
            let near = Point(party.at.0 + spread(draws), party.at.1 + spread(draws));
            bodies.at[body] = free_spot(ground, bodies, body, near);
            bodies.present[body] = true;
        }
        parties.parties.push(PartyState {
            members: first..bodies.at.len() as u32,
            health: vec![Health::Well; usize::from(party.count)],
            able: party.count,
            morale: party.morale,
            ..PartyState::default()
        });
    }
    parties
}

fn spawn_units(scenario: &Scenario, ground: &Ground, bodies: &mut Bodies) -> Units {
    let mut units = Units { units: Vec::new(), first_body: bodies.at.len() as u32 };
    for unit in &scenario.units {
        let body = add_body(bodies, unit.radius_m, unit.speed_mps.0.max(unit.speed_mps.1));
        bodies.flies[body] = unit.flies;
        bodies.at[body] = free_spot(ground, bodies, body, unit.at);
        bodies.present[body] = unit.available_at_s == 0;
        units.units.push(UnitState {
            available_from: Tick::from_seconds(unit.available_at_s),
            fit: unit.strength,
            endurance_left: unit.endurance_s.map(|seconds| Tick::from_seconds(seconds).0),
            ..UnitState::default()
        });
    }
    units
}

fn add_body(bodies: &mut Bodies, radius_m: f32, speed_mps: f32) -> usize {
    bodies.at.push(Point::default());
    bodies.velocity.push(Point::default());
    bodies.radius_m.push(radius_m);
    bodies.present.push(false);
    bodies.flies.push(false);
    bodies.steer.push(Steer::Stand);
    bodies.speed_mps.push(speed_mps);
    bodies.arrived.push(false);
    bodies.at.len() - 1
}

fn blank(scenario: &Scenario, civilians: &Civilians) -> SeatKnowledge {
    SeatKnowledge {
        people: vec![None; civilians.people.len()],
        wounded_since: vec![None; civilians.people.len()],
        parties: vec![None; scenario.parties.len()],
        topics: scenario.topics.iter().map(|topic| topic.from_start).collect(),
    }
}

/// Number of a zone by name; of one that the map lacks, a number that no zone has.
fn zone_no(scenario: &Scenario, id: &crate::scenario::ids::ZoneId) -> u16 {
    scenario.map().zones.iter().position(|zone| zone.id == *id).unwrap_or(usize::from(u16::MAX)) as u16
}
