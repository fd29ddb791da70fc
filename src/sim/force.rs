//! Force takes effect: which rung each unit brings to bear now, pressure on parties, its mark on crowds, the record.

use bevy::prelude::*;
use rand::RngExt;

use super::answers::{self, hold, is_held, remember};
use super::casualties;
use super::event::{EventKind, ForceUsed, HarmSource};
use super::fire;
use super::harm::{self, Blow};
use super::knew::{means, party_known};
use super::loudspeaker;
use super::order::Target;
use super::parties::nearest_member;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, Reading, distance_m, strikes, zone_no};
use super::smoke;
use super::state::{Behaviour, CrowdState, Health, Ordered, Steer, TargetNo, TaskStep};
use super::{TickSchedule, TickSet, civilians, unrest};
use crate::scenario::Scenario;
use crate::scenario::forces::{Riot, Rung};
use crate::scenario::ids::{Point, Tick};

pub(super) fn plugin(app: &mut App) {
    let chain =
        (apply, answers::answer, fire::party_fire, smoke::drift, harm::land_shells, casualties::wear_on).chain();
    app.add_systems(TickSchedule, chain.in_set(TickSet::Force));
}

/// Each unit at work with a rung of the ladder brings it to bear, if its target is in reach.
fn apply(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for unit in 0..hand.units.units.len() as u16 {
        match work(&scenario, &hand.reading(), unit) {
            Some(work) if bears(&scenario, &hand.reading(), &work) => bring_to_bear(&mut hand, &scenario, work),
            _ => let_go(&mut hand, &scenario, unit),
        }
    }
}

/// A unit's task with force, while it is at work on it.
#[derive(Clone, Copy)]
pub(super) struct Work {
    pub unit: u16,
    pub seat: u16,
    pub rung: Rung,
    pub target: TargetNo,
    pub since: Tick,
}

fn work(scenario: &Scenario, reading: &Reading, unit: u16) -> Option<Work> {
    let task = reading.unit(unit)?.task.as_ref()?;
    let (rung, target) = task.order.rung()?;
    let TaskStep::Acting(since) = task.step else {
        return None;
    };
    Some(Work { unit, seat: task.seat, rung, target: TargetNo::of(scenario, target)?, since })
}

/// The target is within the means' range and sight, and is one whom the rung can move.
fn bears(scenario: &Scenario, reading: &Reading, work: &Work) -> bool {
    if !in_reach(scenario, reading, work.unit, work.rung, work.target) {
        return false;
    }
    // A warning or posture against those who are known to have given up is mere presence.
    let gave_up = match work.target {
        TargetNo::Party(no) => {
            party_known(reading, work.seat, no).is_some_and(|known| !known.target.status.is_threat())
        }
        TargetNo::Crowd(_) => false,
    };
    work.rung >= Rung::ShortOfDeadly || !gave_up
}

/// The unit's means for the rung reach the target, where it truly is, from where the unit stands.
pub(super) fn in_reach(scenario: &Scenario, reading: &Reading, unit: u16, rung: Rung, target: TargetNo) -> bool {
    let (Some(at), Some(means)) = (reading.unit_at(unit), means(scenario, unit, rung)) else {
        return false;
    };
    match target {
        TargetNo::Crowd(zone) => reading.ground.distance_to_zone_m(zone, at) <= means.range_m,
        TargetNo::Party(no) => nearest_member(reading, no, at).is_some_and(|(member, distance)| {
            // Words carry round a corner.
            distance <= means.range_m && (rung == Rung::Dialogue || reading.ground.sees(at, member))
        }),
    }
}

fn bring_to_bear(hand: &mut Hand, scenario: &Scenario, work: Work) {
    let is_first = hand.units.units[usize::from(work.unit)].task.as_ref().is_some_and(|task| !task.effect_recorded);
    hand.units.units[usize::from(work.unit)].using = work.rung;
    if is_first {
        record(hand, scenario, work);
    }
    match work.target {
        TargetNo::Party(no) => hold(hand, no, work.unit, work.rung),
        TargetNo::Crowd(zone) => {
            if is_first || strikes(hand.tick(), work.since, scenario.force.crowds.every_s) {
                move_crowd(hand, scenario, work, zone);
            }
        }
    }
    if is_first && work.rung == Rung::ShortOfDeadly {
        handle_roughly(hand, scenario, work);
    }
    if work.rung >= Rung::WarningShots {
        fire::discharge(hand, scenario, work);
    }
}

/// Posture and words end a moment after their target is out of reach; shots end with the task.
fn let_go(hand: &mut Hand, scenario: &Scenario, unit: u16) {
    let tick = hand.tick();
    let Some(state) = hand.units.units.get(usize::from(unit)).filter(|state| state.using > Rung::Presence) else {
        return;
    };
    if hand.parties.parties.iter().any(|party| is_held(&scenario.faced, party, state.using, unit, tick)) {
        return;
    }
    let seat = state.task.as_ref().and_then(|task| scenario.seats.get(usize::from(task.seat)));
    let seat = seat.map(|seat| seat.id.clone());
    hand.units.units[usize::from(unit)].using = Rung::Presence;
    if let Some(seat) = seat {
        hand.write(EventKind::ForceCeased { seat, unit: scenario.units[usize::from(unit)].id.clone() });
    }
}

/// Once per order, with what was known when it was given.
fn record(hand: &mut Hand, scenario: &Scenario, work: Work) {
    let Some(task) = hand.units.units[usize::from(work.unit)].task.as_mut() else {
        return;
    };
    task.effect_recorded = true;
    let (Some(knew), Some(verdict), Some((rung, target))) =
        (task.knew.clone(), task.verdict.clone(), task.order.rung())
    else {
        return;
    };
    let target = target.clone();
    let last = Ordered { given: task.given, knew: *knew, verdict };
    let orders = task.first.take().map(|first| *first).into_iter().chain([last]);
    if rung == Rung::Warning {
        note_language(hand, scenario, work, target_zone(scenario, &target));
    }
    hand.story.force_used = hand.story.force_used.max(rung);
    for Ordered { given, knew, verdict } in orders {
        let used = ForceUsed {
            seat: scenario.seats[usize::from(work.seat)].id.clone(),
            unit: scenario.units[usize::from(work.unit)].id.clone(),
            target: target.clone(),
            rung,
            ordered: given,
            knew,
            verdict,
        };
        hand.write(EventKind::ForceUsed(Box::new(used)));
    }
    if rung == Rung::Warning {
        let hearers = hearers(hand, scenario, work);
        loudspeaker::tell_heard(hand, scenario.seats[usize::from(work.seat)].id.clone(), work.unit, &hearers);
    }
}

/// Those of the target within the warning's range, each with whether they know its language.
fn hearers(hand: &Hand, scenario: &Scenario, work: Work) -> Vec<(Point, bool)> {
    let reading = hand.reading();
    let spoken = &scenario.units[usize::from(work.unit)].languages;
    let heard: Vec<(Point, bool)> = match work.target {
        TargetNo::Party(no) => {
            let understands = answers::speaks(scenario, no, work.unit);
            let members = reading.parties.parties.get(usize::from(no)).map_or(0..0, |party| party.members.clone());
            members.filter_map(|body| Some((reading.place_of(body)?, understands))).collect()
        }
        TargetNo::Crowd(zone) => {
            let of = |person: &u32| scenario.people.get(usize::from(reading.civilians.people[*person as usize].group));
            let understands = |person: &u32| of(person).is_some_and(|group| spoken.contains(&group.language));
            let people = people_in(&reading, zone).into_iter();
            people.filter_map(|person| Some((reading.place_of(person)?, understands(&person)))).collect()
        }
    };
    let (from, means) = (reading.unit_at(work.unit), means(scenario, work.unit, work.rung));
    let Some((from, means)) = from.zip(means) else { return Vec::new() };
    heard.into_iter().filter(|(at, _)| distance_m(from, *at) <= means.range_m).collect()
}

fn target_zone(scenario: &Scenario, target: &Target) -> Option<u16> {
    match target {
        Target::Crowd(zone) => zone_no(scenario, zone),
        Target::Party(_) => None,
    }
}

/// A warning in a language that its hearers do not know is none.
fn note_language(hand: &mut Hand, scenario: &Scenario, work: Work, zone: Option<u16>) {
    let spoken = &scenario.units[usize::from(work.unit)].languages;
    match (work.target, zone) {
        (TargetNo::Party(no), _) => {
            if let (Some(party), Some(state)) =
                (scenario.parties.get(usize::from(no)), hand.parties.parties.get_mut(usize::from(no)))
            {
                state.warning_understood = spoken.contains(&party.language);
            }
        }
        (TargetNo::Crowd(_), Some(zone)) => {
            let groups = people_in(&hand.reading(), zone).into_iter();
            let groups = groups.map(|person| hand.civilians.people[person as usize].group);
            let understood = groups
                .filter_map(|group| scenario.people.get(usize::from(group)))
                .any(|group| spoken.contains(&group.language));
            crowd(hand, zone).warning_understood = understood;
        }
        (TargetNo::Crowd(_), None) => {}
    }
}

fn crowd<'a>(hand: &'a mut Hand, zone: u16) -> &'a mut CrowdState {
    let crowds = &mut hand.story.crowds;
    let place = crowds.iter().position(|crowd| crowd.zone == zone).unwrap_or_else(|| {
        crowds.push(CrowdState { zone, ..CrowdState::default() });
        crowds.len() - 1
    });
    &mut crowds[place]
}

/// People in the zone fear force, heed a warning that they understand, and run from shields and shots.
fn move_crowd(hand: &mut Hand, scenario: &Scenario, work: Work, zone: u16) {
    let tick = hand.tick();
    let had_time = tick.seconds_since(work.since) >= answers::dwell_s(scenario, work.rung);
    remember(&mut crowd(hand, zone).history, work.rung, tick, had_time);
    let figures = &scenario.force.crowds;
    let fear = figures.fear.iter().find(|(of, _)| *of == work.rung).map_or(0.0, |(_, fear)| *fear);
    let riot = means(scenario, work.unit, work.rung).and_then(|means| means.riot);
    match (work.rung, riot) {
        // Smoke frightens and drives whom it reaches, when it reaches them.
        (Rung::ShortOfDeadly, Some(Riot::Irritant { grams })) => throw(hand, scenario, work, zone, grams),
        (Rung::ShortOfDeadly, Some(Riot::Water)) => wet(hand, scenario, work, zone, fear),
        _ => daunt(hand, scenario, zone, (work.rung, fear)),
    }
    match (work.rung, riot) {
        (Rung::Warning, _) if had_time && crowd(hand, zone).warning_understood => send_home(hand, scenario, zone),
        (Rung::ShortOfDeadly, None | Some(Riot::ShieldLine)) | (Rung::WarningShots | Rung::Deadly, _) => {
            press_back(hand, scenario, zone, work.rung);
        }
        _ => {}
    }
}

/// Everyone in the zone feels the force, the angry less; words and posture do not frighten without end.
fn daunt(hand: &mut Hand, scenario: &Scenario, zone: u16, (rung, fear): (Rung, f32)) {
    let up_to = if rung <= Rung::Posture { scenario.force.crowds.posture_up_to } else { 1.0 };
    for person in 0..hand.civilians.people.len() {
        if hand.ground.inside(zone, hand.bodies.at[person]) {
            let felt = unrest::felt_share(scenario, &hand.climate, &hand.civilians.people[person]);
            let civilian = &mut hand.civilians.people[person];
            civilian.fear = (civilian.fear + fear * felt).min(up_to.max(civilian.fear));
        }
    }
}

/// Shields and batons drive people off one by one: of an angry crowd some stand each time. Nobody stands before shots.
fn press_back(hand: &mut Hand, scenario: &Scenario, zone: u16, rung: Rung) {
    let (seed, tick) = (hand.seed.0, hand.tick());
    for person in 0..hand.civilians.people.len() {
        if !hand.ground.inside(zone, hand.bodies.at[person]) {
            continue;
        }
        let yields = unrest::felt_share(scenario, &hand.climate, &hand.civilians.people[person]);
        let draw = stream_at(seed, Purpose::Obedience, person as u32, tick).random::<f32>();
        if rung >= Rung::WarningShots || draw < yields {
            civilians::drive_off(scenario, (&mut hand.civilians, &mut hand.bodies), person);
        }
    }
}

/// A canister lands in the middle of those in reach and sight.
fn throw(hand: &mut Hand, scenario: &Scenario, work: Work, zone: u16, grams: f32) {
    let places: Vec<Vec2> = in_front(hand, scenario, work, zone).into_iter().map(|(_, at)| at.vec2()).collect();
    if places.is_empty() {
        return;
    }
    let middle = places.iter().sum::<Vec2>() / places.len() as f32;
    let now = hand.tick();
    hand.smoke.light(Point::from(middle), grams, now, &scenario.force.smoke);
}

/// Water drives whom it reaches, and nobody behind a wall.
fn wet(hand: &mut Hand, scenario: &Scenario, work: Work, zone: u16, fear: f32) {
    for (person, _) in in_front(hand, scenario, work, zone) {
        let civilian = &mut hand.civilians.people[person as usize];
        civilian.fear = (civilian.fear + fear).min(1.0);
        civilians::flee(scenario, &mut hand.civilians, &mut hand.bodies, person as usize);
    }
}

/// People of the zone within the means' range and sight.
fn in_front(hand: &Hand, scenario: &Scenario, work: Work, zone: u16) -> Vec<(u32, Point)> {
    let reading = hand.reading();
    let (Some(from), Some(means)) = (reading.unit_at(work.unit), means(scenario, work.unit, work.rung)) else {
        return Vec::new();
    };
    let people = people_in(&reading, zone).into_iter().filter_map(|person| Some((person, reading.place_of(person)?)));
    people.filter(|(_, at)| distance_m(from, *at) <= means.range_m && reading.ground.sees(from, *at)).collect()
}

/// Those who heed a warning walk to their refuge.
fn send_home(hand: &mut Hand, scenario: &Scenario, zone: u16) {
    let (seed, tick) = (hand.seed.0, hand.tick());
    let (heeds_all, away_s) = (scenario.force.crowds.heeds, scenario.force.crowds.away_s);
    for person in people_in(&hand.reading(), zone) {
        let civilian = &mut hand.civilians.people[person as usize];
        let refuge =
            scenario.people.get(usize::from(civilian.group)).and_then(|group| zone_no(scenario, &group.refuge));
        let draw = stream_at(seed, Purpose::Obedience, person, tick).random::<f32>();
        let heeds = civilian.health == Health::Well && draw < heeds_all + (1.0 - heeds_all) * civilian.trust;
        if let Some(refuge) = refuge.filter(|refuge| heeds && *refuge != zone) {
            civilian.behaviour = Behaviour::Shelter(refuge);
            civilian.until = tick.plus_seconds(away_s);
            hand.bodies.steer[person as usize] = Steer::Zone(refuge);
            hand.bodies.arrived[person as usize] = false;
        }
    }
}

/// Shields, batons and hands hurt a few.
fn handle_roughly(hand: &mut Hand, scenario: &Scenario, work: Work) {
    let Some(means) = means(scenario, work.unit, work.rung).cloned() else {
        return;
    };
    let by = HarmSource::Unit(scenario.units[usize::from(work.unit)].id.clone());
    let Some(at) = hand.reading().unit_at(work.unit) else {
        return;
    };
    match work.target {
        TargetNo::Party(no) => fire::bruise_party(hand, no, means.harm, &by),
        TargetNo::Crowd(zone) => {
            let near = |hand: &Hand, person: u32| {
                hand.reading().place_of(person).is_some_and(|place| distance_m(place, at) <= means.range_m)
            };
            for person in people_in(&hand.reading(), zone) {
                if near(hand, person) {
                    harm::strike_person(hand, person, Blow { wounds: means.harm, kills: 0.0 }, &by);
                }
            }
        }
    }
}

/// Living people on the map in the zone, by number.
pub(super) fn people_in(reading: &Reading, zone: u16) -> Vec<u32> {
    let people = reading.civilians.people.iter().zip(0u32..).filter(|(civilian, _)| civilian.health != Health::Dead);
    let inside = |at: Point| reading.ground.inside(zone, at);
    people.map(|(_, no)| no).filter(|no| reading.place_of(*no).is_some_and(inside)).collect()
}
