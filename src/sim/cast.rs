//! The fixed cast: everyone who can appear in the drill, spawned once from the scenario, dormant until called.

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
    UnitState, Units,
};
use super::strain::Strain;
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, Tick};
use crate::scenario::people::PopulationGroup;

/// Puts ground, people, parties, units and empty knowledge into the world; later plugins only change them.
pub(super) fn plugin(app: &mut App) {
    let scenario = app.world().resource::<Drill>().0.clone();
    let seed = app.world().resource::<Seed>().0;
    let ground = app.world().resource::<Ground>().clone();
    let mut bodies = Bodies::default();
    let civilians = spawn_civilians(&scenario, seed, &ground, &mut bodies);
    let parties = spawn_parties(&scenario, seed, &ground, &mut bodies);
    let units = spawn_units(&scenario, &ground, &mut bodies);
    let knowledge = Knowledge { seats: scenario.seats.iter().map(|_| blank(&scenario, &civilians)).collect() };
    app.keep(Subsystem::Bodies, Ways::for_bodies(bodies.at.len()));
    app.keep(Subsystem::Bodies, bodies);
    app.keep(Subsystem::Civilians, civilians);
    app.keep(Subsystem::Parties, parties);
    app.keep(Subsystem::Units, units);
    app.keep(Subsystem::Knowledge, knowledge);
}

/// Half the shoulders of a grown person, metres: no crowd is denser than 7 people per square metre. Children are smaller
/// but no crowd is that exact.
pub const PERSON_RADIUS_M: f32 = 0.2;
/// Free walking speed by years, metres per second, and its mean over everyone.
const AGE_MPS: [(f32, f32); 10] = [
    (5.0, 0.75),
    (10.0, 1.1),
    (15.0, 1.45),
    (20.0, 1.6),
    (30.0, 1.54),
    (50.0, 1.41),
    (60.0, 1.27),
    (70.0, 1.07),
    (80.0, 0.72),
    (85.0, 0.68),
];
const WEIDMANN_MPS: f32 = 1.34;
/// Slowest and fastest below these years, metres per second.
const SPAN_MPS: [(f32, f32, f32); 3] = [(30.0, 0.58, 1.61), (50.0, 1.41, 1.54), (f32::INFINITY, 0.68, 1.41)];
/// The same for people whose mobility is limited.
const LIMITED_SPAN_MPS: (f32, f32, f32) = (f32::INFINITY, 0.46, 0.76);
const LIMITED_MPS: f32 = 0.61;
/// People of one age differ less than those of all ages.
const AT_ONE_AGE: f32 = 0.4;
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
            let body = bodies.add(PERSON_RADIUS_M, speed_mps);
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
    let free_speed_mps = draw_free_speed(group, age, draws);
    Civilian {
        group: no,
        age,
        woman,
        free_speed_mps,
        fear: group.fear,
        trust: group.trust,
        behaviour: Behaviour::Stay,
        until: Tick(0),
        health: Health::Well,
        carried_by: None,
    }
}

/// By years and ability, as Weidmann ("Transporttechnik der Fussgänger", 1993) found and RiMEA tabulates; groups walk
/// faster or slower than the 1.34 m/s of his mean as the scenario says.
fn draw_free_speed(group: &PopulationGroup, age: Age, draws: &mut Pcg64) -> f32 {
    let years = match age {
        Age::Child => draws.random_range(5.0..15.0),
        Age::Adult => draws.random_range(15.0..65.0),
        Age::Elder => draws.random_range(65.0..85.0),
    };
    let is_limited = draws.random::<f32>() < group.limited;
    // The sum of twelve uniform draws less six is normal enough, and the same bits everywhere.
    let normal = (0..12).map(|_| draws.random::<f32>()).sum::<f32>() - 6.0;
    let usual_mps = if is_limited { LIMITED_MPS } else { at_age(years) } + normal * group.speed_mps.1 * AT_ONE_AGE;
    let (_, least_mps, most_mps) = match SPAN_MPS.iter().find(|(below_years, ..)| years < *below_years) {
        Some(span) if !is_limited => *span,
        _ => LIMITED_SPAN_MPS,
    };
    usual_mps.clamp(least_mps, most_mps) * group.speed_mps.0 / WEIDMANN_MPS
}

fn at_age(years: f32) -> f32 {
    let (young, old) =
        AGE_MPS.iter().zip(&AGE_MPS[1..]).find(|(_, old)| years <= old.0).unwrap_or((&AGE_MPS[8], &AGE_MPS[9]));
    young.1 + (old.1 - young.1) * (years - young.0) / (old.0 - young.0)
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
            let body = bodies.add(PERSON_RADIUS_M, party.speed_mps);
            let spread = |draws: &mut Pcg64| (draws.random::<f32>() - 0.5) * 2.0 * PARTY_SPREAD_M;
            let near = Point(party.at.0 + spread(draws), party.at.1 + spread(draws));
            bodies.at[body] = free_spot(ground, bodies, body, near);
            bodies.present[body] = !party.dormant;
        }
        parties.parties.push(PartyState {
            members: first..bodies.at.len() as u32,
            health: vec![Health::Well; usize::from(party.count)],
            able: party.count,
            morale: party.morale,
            dormant: party.dormant,
            ..PartyState::default()
        });
    }
    parties
}

fn spawn_units(scenario: &Scenario, ground: &Ground, bodies: &mut Bodies) -> Units {
    let mut units = Units { units: Vec::new(), first_body: bodies.at.len() as u32 };
    for unit in &scenario.units {
        let body = bodies.add(unit.radius_m, unit.speed_mps.0.max(unit.speed_mps.1));
        bodies.flies[body] = unit.flies;
        bodies.at[body] = free_spot(ground, bodies, body, unit.at);
        bodies.present[body] = unit.available_at_s == 0;
        units.units.push(UnitState {
            available_from: Tick::from_seconds(unit.available_at_s),
            fit: unit.strength,
            endurance_left: unit.endurance_s.map(|seconds| Tick::from_seconds(seconds).0),
            strain: Strain::of(&scenario.conduct.fatigue, unit),
            ..UnitState::default()
        });
    }
    units
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
