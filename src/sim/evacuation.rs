//! Evacuation: the wounded are loaded, driven or flown, and handed over where there is a bed.

use super::casualties::{self, health};
use super::event::{EventKind, UnitNews};
use super::medical::{DOOR_M, FAR_M, done_with, ended_in_vain, go_to, look_round, next_patient, sort_here, turn_to};
use super::movement::free_spot;
use super::reading::{Hand, Reading, distance_m, zone_no};
use super::state::{Health, Steer, Task, TaskStep};
use super::tasks::{Next, acting_s, has_arrived, tell};
use crate::scenario::Scenario;
use crate::scenario::care::Triage;
use crate::scenario::forces::{CareLevel, MedicalMeans};
use crate::scenario::ids::{PersonNo, Point, TICKS_PER_SECOND, ZoneId};

/// Picks up the wounded of a zone, most urgent first, takes them to another one and hands them over.
pub(super) fn carry(
    hand: &mut Hand,
    scenario: &Scenario,
    unit: u16,
    task: &mut Task,
    ways: (&ZoneId, &ZoneId),
) -> Next {
    let means = scenario.units[usize::from(unit)].medical.as_ref();
    let (Some(from), Some(to), Some(means)) = (zone_no(scenario, ways.0), zone_no(scenario, ways.1), means) else {
        return Next::End;
    };
    let trip = Trip { unit, means, from: stop(scenario, hand, unit, from), to: stop(scenario, hand, unit, to) };
    if let Some(patient) = task.patient {
        return pick_up(hand, scenario, &trip, task, patient);
    }
    let carried = hand.units.units[usize::from(unit)].carrying.len();
    let has_room = carried < usize::from(means.carries);
    // Full, short of fuel, or on the way with the last of them: no one else is looked for.
    let has_endurance = has_endurance(&hand.reading(), scenario, &trip);
    if has_room
        && task.count == 0
        && has_endurance
        && let Some(patient) = next_patient((scenario, &hand.reading()), unit, task, from, can_go)
            .filter(|patient| litter_m(&hand.reading(), &trip, *patient) <= scenario.care.litter_m)
    {
        return turn_to(task, Some(patient));
    }
    if carried == 0 {
        task.count = 0;
        let why = if has_endurance { UnitNews::NobodyToCarry } else { UnitNews::LowEndurance };
        return ended_in_vain(look_from((scenario, hand), task, from, &trip), task, why);
    }
    task.count = 1;
    bring(hand, scenario, &trip, task, (to, ways.1))
}

/// A unit's way with the wounded: where it stops at either end. `None` where it goes to them.
struct Trip<'a> {
    unit: u16,
    means: &'a MedicalMeans,
    from: Option<Point>,
    to: Option<Point>,
}

/// Where a helicopter lands for a zone: the middle of the nearest landing zone.
pub(super) fn landing_place(scenario: &Scenario, reading: &Reading, zone: u16) -> Option<Point> {
    let centre = reading.ground.zone_centre(zone)?;
    let zones = scenario.care.landing_zones.iter().filter_map(|zone| zone_no(scenario, zone));
    let places = zones.filter_map(|zone| reading.ground.zone_centre(zone));
    places.reduce(|best, other| if distance_m(other, centre) < distance_m(best, centre) { other } else { best })
}

fn stop(scenario: &Scenario, hand: &Hand, unit: u16, zone: u16) -> Option<Point> {
    if scenario.units[usize::from(unit)].flies { landing_place(scenario, &hand.reading(), zone) } else { None }
}

fn can_go(health: Health) -> bool {
    matches!(health, Health::Wounded { .. } | Health::Treated { .. })
}

/// How far the patient is carried on foot to where the unit has landed.
fn litter_m(reading: &Reading, trip: &Trip, patient: PersonNo) -> f32 {
    let place = reading.place_of(patient.0);
    trip.from.zip(place).map_or(0.0, |(landed, place)| distance_m(landed, place))
}

/// What is left of the unit's flight takes it to the other end, with time to land there.
fn has_endurance(reading: &Reading, scenario: &Scenario, trip: &Trip) -> bool {
    let Some(left) = reading.unit(trip.unit).and_then(|state| state.endurance_left) else {
        return true;
    };
    let (Some(at), Some(to)) = (reading.unit_at(trip.unit), trip.to) else {
        return true;
    };
    let from = trip.from.unwrap_or(at);
    let way_m = distance_m(at, from) + distance_m(from, to);
    let (road_mps, off_road_mps) = scenario.units[usize::from(trip.unit)].speed_mps;
    let flight_s = way_m / road_mps.max(off_road_mps).max(0.1);
    let on_ground_s = (2 * trip.means.lands_s + trip.means.load_s) as f32 + scenario.care.litter_m;
    left as f32 / TICKS_PER_SECOND as f32 > flight_s + on_ground_s + scenario.conduct.flying.evacuation_reserve_s as f32
}

/// Towards where the unit loads or hands over; `None` once it stands there, at work.
fn come_to(hand: &Hand, unit: u16, task: &Task, place: Point, near_m: f32) -> Option<Next> {
    let reading = hand.reading();
    let Some(at) = reading.unit_at(unit) else {
        return Some(Next::End);
    };
    let distance = distance_m(at, place);
    let is_there = distance < near_m || (has_arrived(&reading, unit) && distance < FAR_M);
    match task.step {
        TaskStep::Approaching if is_there => Some(Next::Act),
        TaskStep::Approaching => Some(Next::Go(place)),
        TaskStep::Acting(_) => None,
    }
}

fn look_from((scenario, hand): (&Scenario, &Hand), task: &mut Task, from: u16, trip: &Trip) -> Next {
    match trip.from {
        Some(place) => come_to(hand, trip.unit, task, place, DOOR_M).unwrap_or(Next::End),
        None => look_round((scenario, hand), trip.unit, task, from),
    }
}

fn pick_up(hand: &mut Hand, scenario: &Scenario, trip: &Trip, task: &mut Task, patient: PersonNo) -> Next {
    let fits = health(&hand.reading(), patient.0).is_some_and(can_go);
    if !fits || hand.reading().place_of(patient.0).is_none() {
        return done_with(task);
    }
    let way = match trip.from {
        Some(place) => come_to(hand, trip.unit, task, place, DOOR_M),
        None => go_to((scenario, &hand.reading()), trip.unit, task, patient),
    };
    if let Some(next) = way {
        return next;
    }
    let is_first = hand.units.units[usize::from(trip.unit)].carrying.is_empty();
    let lands_s = if trip.from.is_some() && is_first { trip.means.lands_s } else { 0 };
    // Out to the casualty and back with the stretcher.
    let litter_s = 2.0 * litter_m(&hand.reading(), trip, patient) / scenario.care.litter_mps;
    if acting_s(hand, task) < (lands_s + trip.means.load_s) as f32 + litter_s {
        return Next::Act;
    }
    sort_here(hand, scenario, trip.unit);
    casualties::sort(hand, scenario, trip.unit, patient.0);
    hand.units.units[usize::from(trip.unit)].carrying.push(patient);
    hand.bodies.present[patient.0 as usize] = false;
    hand.bodies.steer[patient.0 as usize] = Steer::Stand;
    if let Some(civilian) = hand.civilians.people.get_mut(patient.0 as usize) {
        civilian.carried_by = Some(trip.unit);
    }
    task.won += 1;
    hand.write(EventKind::PickedUp { unit: scenario.units[usize::from(trip.unit)].id.clone(), person: patient });
    done_with(task)
}

/// To the other end, and over to those who care for them there.
fn bring(hand: &mut Hand, scenario: &Scenario, trip: &Trip, task: &mut Task, (to, id): (u16, &ZoneId)) -> Next {
    let Some(door) = hand.ground.zone_centre(to) else {
        return Next::End;
    };
    if let Some(next) = come_to(hand, trip.unit, task, trip.to.unwrap_or(door), DOOR_M) {
        return next;
    }
    let litter_s = trip.to.map_or(0.0, |landed| distance_m(landed, door) / scenario.care.litter_mps);
    let lands_s = if trip.to.is_some() { trip.means.lands_s } else { 0 };
    if acting_s(hand, task) < (lands_s + trip.means.hand_over_s) as f32 + litter_s {
        return Next::Act;
    }
    if scenario.zone(id).is_some_and(|zone| scenario.care.takes_wounded(zone)) {
        hand_over(hand, scenario, trip.unit, id, door);
    } else {
        lay_down(hand, scenario, trip.unit, trip.to.unwrap_or(door));
    }
    task.count = 0;
    let left = !hand.units.units[usize::from(trip.unit)].carrying.is_empty();
    if left {
        // Where to with the others is the seat's to say.
        let unit = scenario.units[usize::from(trip.unit)].id.clone();
        hand.write(EventKind::FacilityFull { unit, zone: id.clone() });
        return Next::End;
    }
    turn_to(task, None)
}

/// Nobody there takes them over: they lie beside the unit again, as they are.
fn lay_down(hand: &mut Hand, scenario: &Scenario, unit: u16, at: Point) {
    for person in std::mem::take(&mut hand.units.units[usize::from(unit)].carrying) {
        let body = person.0 as usize;
        let at = free_spot(&hand.ground, &hand.bodies, body, at);
        unload(hand, person, at);
        hand.bodies.present[body] = true;
    }
    tell(hand, scenario, unit, UnitNews::LaidDown);
}

/// Those who cannot wait first, while there are beds; the dead need none.
fn hand_over(hand: &mut Hand, scenario: &Scenario, unit: u16, zone: &ZoneId, at: Point) {
    let mut carried = std::mem::take(&mut hand.units.units[usize::from(unit)].carrying);
    let category = |person: &PersonNo| hand.casualties.of(person.0).and_then(|casualty| casualty.sorted);
    carried.sort_by_key(|person| category(person).map_or(Triage::Delayed, |sorted| sorted.category));
    let facility = scenario.care.facilities.iter().position(|facility| facility.zone == *zone);
    for person in carried {
        let is_dead = health(&hand.reading(), person.0) == Some(Health::Dead);
        let beds = facility.map(|no| (no, scenario.care.facilities[no].beds));
        let has_bed = is_dead || beds.is_none_or(|(no, beds)| hand.casualties.take_bed(no, beds));
        if !has_bed {
            hand.units.units[usize::from(unit)].carrying.push(person);
            continue;
        }
        // In care they are indoors, off the map.
        unload(hand, person, at);
        let id = scenario.units[usize::from(unit)].id.clone();
        hand.write(EventKind::HandedOver { unit: id, person, zone: zone.clone() });
        // Who died on the way is handed over too, and stays dead.
        if !is_dead {
            casualties::set_health(hand, person.0, Health::InCare);
            let level = facility.map_or(CareLevel::Advanced, |no| scenario.care.facilities[no].level);
            casualties::reach(hand, scenario, unit, person.0, level);
        }
    }
}

/// Out of the unit's hands, and lies there.
fn unload(hand: &mut Hand, person: PersonNo, at: Point) {
    hand.bodies.at[person.0 as usize] = at;
    if let Some(civilian) = hand.civilians.people.get_mut(person.0 as usize) {
        civilian.carried_by = None;
    }
}
