//! Medical care: triage and first aid where the wounded lie; `evacuation` carries them on.

use super::casualties::{self, health};
use super::event::{EventKind, UnitNews};
use super::reading::{Hand, Reading, distance_m, zone_no};
use super::state::{Health, PersonState, Steer, Task, TaskStep};
use super::tasks::{Next, acting_s, has_arrived};
use crate::scenario::Scenario;
use crate::scenario::care::Triage;
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
        if let Some(next) = go_to((scenario, &hand.reading()), unit, task, patient) {
            return next;
        }
        sort_here(hand, scenario, unit);
        casualties::sort(hand, scenario, unit, patient.0);
        if acting_s(hand, task) >= (means.triage_s + means.treat_s) as f32 {
            give_aid(hand, scenario, unit, means, patient);
            task.won += 1;
            return done_with(task);
        }
        return Next::Act;
    }
    let needs_aid = |health: Health| matches!(health, Health::Wounded { .. });
    match next_patient((scenario, &hand.reading()), unit, task, zone, needs_aid) {
        Some(patient) => turn_to(task, Some(patient)),
        None => ended_in_vain(look_round((scenario, hand), unit, task, zone), task, UnitNews::NobodyToTreat),
    }
}

/// A task that ends without anybody helped says so.
pub(super) fn ended_in_vain(next: Next, task: &Task, news: UnitNews) -> Next {
    if matches!(next, Next::End) && task.won == 0 { Next::Fail(news) } else { next }
}

/// The unit is free for the next patient.
pub(super) fn done_with(task: &mut Task) -> Next {
    turn_to(task, None)
}

pub(super) fn turn_to(task: &mut Task, patient: Option<PersonNo>) -> Next {
    task.patient = patient;
    task.step = TaskStep::Approaching;
    Next::Wait
}

/// Towards the patient; `None` once at work there.
pub(super) fn go_to(
    (scenario, reading): (&Scenario, &Reading),
    unit: u16,
    task: &mut Task,
    patient: PersonNo,
) -> Option<Next> {
    let (Some(at), Some(place)) = (reading.unit_at(unit), reading.place_of(patient.0)) else {
        return Some(done_with(task));
    };
    let body = (reading.units.first_body + u32::from(unit)) as usize;
    let (distance, team_m) = (distance_m(at, place), scenario.care.team_m);
    // Where the vehicle cannot go the team walks the rest.
    let heads_there = matches!(reading.bodies.steer[body], Steer::Point(aim) if distance_m(aim, place) < team_m);
    let is_there = distance <= reading.bodies.radius_m[body] + team_m || (heads_there && has_arrived(reading, unit));
    match task.step {
        TaskStep::Acting(_) => None,
        TaskStep::Approaching if is_there => Some(Next::Act),
        TaskStep::Approaching => Some(Next::Go(place)),
    }
}

/// Into the zone; the task ends once the unit has looked round there and nobody is left.
pub(super) fn look_round((scenario, hand): (&Scenario, &Hand), unit: u16, task: &mut Task, zone: u16) -> Next {
    let reading = hand.reading();
    let (Some(at), Some(centre)) = (reading.unit_at(unit), reading.ground.zone_centre(zone)) else {
        return Next::End;
    };
    let is_there = distance_m(at, centre) < DOOR_M || (has_arrived(&reading, unit) && distance_m(at, centre) < FAR_M);
    match task.step {
        TaskStep::Acting(_) if acting_s(hand, task) >= scenario.care.look_round_s as f32 => Next::End,
        TaskStep::Acting(_) => Next::Act,
        TaskStep::Approaching if is_there => Next::Act,
        TaskStep::Approaching => Next::Go(centre),
    }
}

fn give_aid(hand: &mut Hand, scenario: &Scenario, unit: u16, means: &MedicalMeans, patient: PersonNo) {
    let since = hand.tick();
    casualties::set_health(hand, patient.0, Health::Treated { since });
    let id = scenario.units[usize::from(unit)].id.clone();
    hand.write(EventKind::Treated { unit: id, person: patient, level: means.level });
    casualties::reach(hand, scenario, unit, patient.0, means.level);
}

/// At work with a patient, a team first sorts whoever lies within its reach, the dead too.
pub(super) fn sort_here(hand: &mut Hand, scenario: &Scenario, unit: u16) {
    let reading = hand.reading();
    let Some(at) = reading.unit_at(unit) else {
        return;
    };
    let reach_m = reading.bodies.radius_m[(reading.units.first_body + u32::from(unit)) as usize] + scenario.care.team_m;
    let lies = |body: &u32| health(&reading, *body).is_some_and(|health| health != Health::Well);
    let near = |body: &u32| reading.place_of(*body).is_some_and(|place| distance_m(at, place) <= reach_m);
    let here: Vec<u32> = (0..reading.units.first_body).filter(lies).filter(near).collect();
    here.into_iter().for_each(|body| casualties::sort(hand, scenario, unit, body));
}

/// The patient to go to: known to the seat and in the zone, not another unit's, urgent before near.
pub(super) fn next_patient(
    (scenario, reading): (&Scenario, &Reading),
    unit: u16,
    task: &Task,
    zone: u16,
    fits: impl Fn(Health) -> bool,
) -> Option<PersonNo> {
    let (at, triage_m) = (reading.unit_at(unit)?, scenario.care.triage_m);
    let taken: Vec<PersonNo> = reading.units.units.iter().filter_map(|unit| unit.task.as_ref()?.patient).collect();
    let people = 0..reading.units.first_body;
    let candidates = people
        .filter(|body| health(reading, *body).is_some_and(&fits) && !taken.contains(&PersonNo(*body)))
        .filter_map(|body| Some((body, reading.place_of(body)?)))
        .filter(|(_, place)| reading.ground.inside(zone, *place))
        .filter(|(body, place)| is_known(reading, task.seat, *body) || is_in_view(reading, at, *place, triage_m));
    let rank = |body: u32, place: Point| {
        let looks_urgent = matches!(health(reading, body), Some(Health::Wounded { urgent: true, .. }));
        let sorted = reading.casualties.of(body).and_then(|casualty| casualty.sorted);
        let comes_first = match sorted.map(|sorted| sorted.category) {
            Some(category) => category == Triage::Immediate,
            None => looks_urgent && distance_m(at, place) < triage_m,
        };
        let waits = sorted.is_some_and(|sorted| sorted.category == Triage::Minor);
        // Sorted or seen to be urgent counts as near, and who walks as far.
        distance_m(at, place) - if comes_first { triage_m } else { 0.0 } + if waits { triage_m } else { 0.0 }
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

fn is_in_view(reading: &Reading, at: Point, place: Point, within_m: f32) -> bool {
    distance_m(at, place) <= within_m && reading.ground.sees(at, place)
}

/// So near to a zone's middle a unit is there; where it cannot go on, it makes do with so near, metres.
pub(super) const DOOR_M: f32 = 8.0;
pub(super) const FAR_M: f32 = 60.0;
