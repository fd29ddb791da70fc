//! Medical care: first aid where the wounded lie, and carriage to where they are handed over.

use super::event::EventKind;
use super::reading::{Hand, Reading, distance_m, zone_no};
use super::state::{Health, PersonState, Steer, Task, TaskStep};
use super::tasks::{Next, acting_s, has_arrived};
use crate::scenario::Scenario;
use crate::scenario::forces::MedicalMeans;
use crate::scenario::ids::{PersonNo, Point, ZoneId};

/// First aid to one wounded after the other, urgent and near ones first, while the seat knows of any in the zone.
pub(super) fn treat(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &mut Task, zone: &ZoneId) -> Next {
    let means = scenario.units[usize::from(unit)].medical.as_ref();
    let (Some(zone), Some(means)) = (zone_no(scenario, zone), means) else {
        return Next::End;
    };
    if let Some(patient) = task.patient {
        let waits = matches!(health(&hand.reading(), patient.0), Some(Health::Wounded { .. }));
        if !waits {
            return done_with(task);
        }
        if let Some(next) = go_to(&hand.reading(), unit, task, patient) {
            return next;
        }
        if acting_s(hand, task) >= means.treat_s as f32 {
            give_aid(hand, scenario, unit, means, patient);
            return done_with(task);
        }
        return Next::Act;
    }
    let needs_aid = |health: Health| matches!(health, Health::Wounded { .. });
    match next_patient(&hand.reading(), unit, task, zone, needs_aid) {
        Some(patient) => turn_to(task, Some(patient)),
        None => look_round(hand, unit, task, zone),
    }
}

/// Picks up the wounded of a zone, most urgent first, drives them to another one and hands them over.
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
    let carried = hand.units.units[usize::from(unit)].carrying.len();
    if let Some(patient) = task.patient {
        return pick_up(hand, scenario, unit, task, patient);
    }
    let has_room = carried < usize::from(means.carries);
    let can_go = |health: Health| matches!(health, Health::Wounded { .. } | Health::Treated { .. });
    // Full, or on the way with the last of them: no one else is looked for.
    if has_room
        && task.count == 0
        && let Some(patient) = next_patient(&hand.reading(), unit, task, from, can_go)
    {
        return turn_to(task, Some(patient));
    }
    if carried == 0 {
        task.count = 0;
        return look_round(hand, unit, task, from);
    }
    task.count = 1;
    let reading = hand.reading();
    let (Some(at), Some(centre)) = (reading.unit_at(unit), reading.ground.zone_centre(to)) else {
        return Next::End;
    };
    let is_there = distance_m(at, centre) < DOOR_M || (has_arrived(&reading, unit) && distance_m(at, centre) < FAR_M);
    match task.step {
        TaskStep::Approaching if is_there => Next::Act,
        TaskStep::Approaching => Next::Go(centre),
        TaskStep::Acting(_) if acting_s(hand, task) < HAND_OVER_S => Next::Act,
        TaskStep::Acting(_) => {
            hand_over(hand, scenario, unit, ways.1, centre);
            task.count = 0;
            turn_to(task, None)
        }
    }
}

fn pick_up(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &mut Task, patient: PersonNo) -> Next {
    let can_go = matches!(health(&hand.reading(), patient.0), Some(Health::Wounded { .. } | Health::Treated { .. }));
    if !can_go || hand.reading().place_of(patient.0).is_none() {
        return done_with(task);
    }
    if let Some(next) = go_to(&hand.reading(), unit, task, patient) {
        return next;
    }
    if acting_s(hand, task) < PICK_UP_S {
        return Next::Act;
    }
    hand.units.units[usize::from(unit)].carrying.push(patient);
    hand.bodies.present[patient.0 as usize] = false;
    hand.bodies.steer[patient.0 as usize] = Steer::Stand;
    if let Some(civilian) = hand.civilians.people.get_mut(patient.0 as usize) {
        civilian.carried_by = Some(unit);
    }
    hand.write(EventKind::PickedUp { unit: scenario.units[usize::from(unit)].id.clone(), person: patient });
    done_with(task)
}

/// The unit is free for the next patient.
fn done_with(task: &mut Task) -> Next {
    turn_to(task, None)
}

fn turn_to(task: &mut Task, patient: Option<PersonNo>) -> Next {
    task.patient = patient;
    task.step = TaskStep::Approaching;
    Next::Wait
}

/// Towards the patient; `None` once at work there.
fn go_to(reading: &Reading, unit: u16, task: &mut Task, patient: PersonNo) -> Option<Next> {
    let (Some(at), Some(place)) = (reading.unit_at(unit), reading.place_of(patient.0)) else {
        return Some(done_with(task));
    };
    let body = (reading.units.first_body + u32::from(unit)) as usize;
    let distance = distance_m(at, place);
    // Where the vehicle cannot go the team walks the rest.
    let heads_there = matches!(reading.bodies.steer[body], Steer::Point(aim) if distance_m(aim, place) < CONTACT_M);
    let is_there = distance <= reading.bodies.radius_m[body] + CONTACT_M || (heads_there && has_arrived(reading, unit));
    match task.step {
        TaskStep::Acting(_) => None,
        TaskStep::Approaching if is_there => Some(Next::Act),
        TaskStep::Approaching => Some(Next::Go(place)),
    }
}

/// Into the zone; the task ends once the unit has looked round there and nobody is left.
fn look_round(hand: &Hand, unit: u16, task: &mut Task, zone: u16) -> Next {
    let reading = hand.reading();
    let (Some(at), Some(centre)) = (reading.unit_at(unit), reading.ground.zone_centre(zone)) else {
        return Next::End;
    };
    let is_there = distance_m(at, centre) < DOOR_M || (has_arrived(&reading, unit) && distance_m(at, centre) < FAR_M);
    match task.step {
        TaskStep::Acting(_) if acting_s(hand, task) >= LOOK_S => Next::End,
        TaskStep::Acting(_) => Next::Act,
        TaskStep::Approaching if is_there => Next::Act,
        TaskStep::Approaching => Next::Go(centre),
    }
}

fn give_aid(hand: &mut Hand, scenario: &Scenario, unit: u16, means: &MedicalMeans, patient: PersonNo) {
    let treated = Health::Treated { since: hand.tick() };
    match hand.civilians.people.get_mut(patient.0 as usize) {
        Some(civilian) => civilian.health = treated,
        None => {
            let party = hand.parties.parties.iter_mut().find(|party| party.members.contains(&patient.0));
            if let Some(party) = party {
                let member = (patient.0 - party.members.start) as usize;
                if let Some(health) = party.health.get_mut(member) {
                    *health = treated;
                }
            }
        }
    }
    let unit = scenario.units[usize::from(unit)].id.clone();
    hand.write(EventKind::Treated { unit, person: patient, level: means.level });
}

fn hand_over(hand: &mut Hand, scenario: &Scenario, unit: u16, zone: &ZoneId, at: Point) {
    let carried = std::mem::take(&mut hand.units.units[usize::from(unit)].carrying);
    for person in carried {
        hand.bodies.at[person.0 as usize] = at;
        // In care they are indoors, off the map.
        match hand.civilians.people.get_mut(person.0 as usize) {
            Some(civilian) => {
                civilian.carried_by = None;
                // Who died on the way is handed over too, and stays dead.
                if civilian.health != Health::Dead {
                    civilian.health = Health::InCare;
                }
            }
            None => {
                let party = hand.parties.parties.iter_mut().find(|party| party.members.contains(&person.0));
                let health = party.and_then(|party| {
                    let member = (person.0 - party.members.start) as usize;
                    party.health.get_mut(member)
                });
                if let Some(health) = health.filter(|health| **health != Health::Dead) {
                    *health = Health::InCare;
                }
            }
        }
        let (unit, zone) = (scenario.units[usize::from(unit)].id.clone(), zone.clone());
        hand.write(EventKind::HandedOver { unit, person, zone });
    }
}

/// The patient to go to: known to the seat and in the zone, not another unit's, urgent before near.
fn next_patient(
    reading: &Reading,
    unit: u16,
    task: &Task,
    zone: u16,
    fits: impl Fn(Health) -> bool,
) -> Option<PersonNo> {
    let at = reading.unit_at(unit)?;
    let taken: Vec<PersonNo> = reading.units.units.iter().filter_map(|unit| unit.task.as_ref()?.patient).collect();
    let people = 0..reading.units.first_body;
    let candidates = people
        .filter(|body| health(reading, *body).is_some_and(&fits) && !taken.contains(&PersonNo(*body)))
        .filter_map(|body| Some((body, reading.place_of(body)?)))
        .filter(|(_, place)| reading.ground.inside(zone, *place))
        .filter(|(body, place)| is_known(reading, task.seat, *body) || is_in_view(reading, at, *place));
    let rank = |body: u32, place: Point| {
        let urgent = matches!(health(reading, body), Some(Health::Wounded { urgent: true, .. }));
        let nearer_m = if urgent && distance_m(at, place) < TRIAGE_M { TRIAGE_M } else { 0.0 };
        distance_m(at, place) - nearer_m
    };
    let ranked = candidates.map(|(body, place)| (rank(body, place), body));
    ranked.reduce(|best, other| if other.0 < best.0 { other } else { best }).map(|(_, body)| PersonNo(body))
}

fn is_known(reading: &Reading, seat: u16, body: u32) -> bool {
    let Some(knowledge) = reading.knowledge.seats.get(usize::from(seat)) else {
        return false;
    };
    let body = body as usize;
    let told = knowledge.wounded_since.get(body).is_some_and(Option::is_some);
    let seen = knowledge.people.get(body).and_then(Option::as_ref);
    told || seen.is_some_and(|seen| matches!(seen.state, PersonState::Wounded | PersonState::Treated))
}

fn is_in_view(reading: &Reading, at: Point, place: Point) -> bool {
    distance_m(at, place) <= TRIAGE_M && reading.ground.sees(at, place)
}

/// Health of a civilian or a party's member, by body.
fn health(reading: &Reading, body: u32) -> Option<Health> {
    if let Some(civilian) = reading.civilians.people.get(body as usize) {
        return Some(civilian.health);
    }
    let party = reading.parties.parties.iter().find(|party| party.members.contains(&body))?;
    party.health.get((body - party.members.start) as usize).copied()
}

/// A team cares for whom it stands this near to, metres from its edge.
const CONTACT_M: f32 = 3.0;
/// Within this distance a team sees who is urgent, and takes them first.
const TRIAGE_M: f32 = 30.0;
/// So near to a zone's middle a unit is there; where it cannot go on, it makes do with so near, metres.
const DOOR_M: f32 = 8.0;
const FAR_M: f32 = 60.0;
/// Seconds to load one casualty, to hand over, and to look round for more (C).
const PICK_UP_S: f32 = 10.0;
const HAND_OVER_S: f32 = 5.0;
const LOOK_S: f32 = 3.0;
