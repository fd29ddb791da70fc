//! Shots: volleys of units and fire of parties, whom they hit, and who stands in the way.

use bevy::prelude::*;
use rand::RngExt;

use super::event::{EventKind, HarmSource};
use super::force::{Work, people_in};
use super::harm::{self, Blow};
use super::knew::means;
use super::parties::{able, nearest_member, place, set_status, victims};
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m, zone_no};
use super::state::{Shell, TargetNo};
use crate::scenario::Scenario;
use crate::scenario::forces::{Means, Rung};
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};
use crate::scenario::people::{Act, PartyStatus, Weapon};

/// A unit's volley, if its last one is long enough ago: into the air, or aimed.
pub(super) fn discharge(hand: &mut Hand, scenario: &Scenario, work: Work) {
    let tick = hand.tick();
    let Some(task) = hand.units.units[usize::from(work.unit)].task.as_mut() else {
        return;
    };
    if task.last_shot.is_some_and(|last| tick < last.plus_seconds(VOLLEY_S)) {
        return;
    }
    task.last_shot = Some(tick);
    task.count = task.count.saturating_add(1);
    let fit = hand.units.units[usize::from(work.unit)].fit;
    let Some((from, means)) = hand.reading().unit_at(work.unit).zip(means(scenario, work.unit, work.rung)) else {
        return;
    };
    let by = HarmSource::Unit(scenario.units[usize::from(work.unit)].id.clone());
    let aims = aims(hand, work, from, means, fit.min(RIFLES));
    let Some(first) = aims.first() else {
        return;
    };
    hand.write(EventKind::ShotFired { from, at: first.1, by: by.clone() });
    if work.rung == Rung::WarningShots {
        return;
    }
    for (body, at) in aims {
        shoot(hand, (from, at), body, means, &by);
    }
}

/// Shots and rounds of parties in their present phase, and at the units that they fight.
pub(super) fn party_fire(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for no in 0..hand.parties.parties.len() as u16 {
        let state = &hand.parties.parties[usize::from(no)];
        let Some(party) = scenario.parties.get(usize::from(no)) else {
            continue;
        };
        match state.status {
            PartyStatus::Fighting => fight(&mut hand, &scenario, no),
            PartyStatus::Active if state.begun => {
                match party.plan.get(usize::from(state.phase)).map(|phase| &phase.act) {
                    Some(Act::Bombard { target, rounds, over_s, spread_m, lethal_m, wound_m }) => {
                        let salvo =
                            Salvo { target: *target, spread_m: *spread_m, lethal_m: *lethal_m, wound_m: *wound_m };
                        bombard(&mut hand, no, &salvo, (*rounds, *over_s));
                    }
                    Some(Act::Shoot { zone, range_m, every_s, harm }) => {
                        if let Some(zone) = zone_no(&scenario, zone) {
                            shoot_people(&mut hand, &scenario, no, (zone, *range_m, *every_s, *harm));
                        }
                    }
                    Some(Act::Extort(zone)) => {
                        if let Some(zone) = zone_no(&scenario, zone) {
                            threaten(&mut hand, no, zone);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// Blows of hands and shields on the members of a party: wounds, no deaths.
pub(super) fn bruise_party(hand: &mut Hand, no: u16, wounds: f32, by: &HarmSource) {
    for body in hand.parties.parties[usize::from(no)].members.clone() {
        harm::strike_member(hand, no, body, Blow { wounds, kills: 0.0 }, by);
    }
}

struct Salvo {
    target: Point,
    spread_m: f32,
    lethal_m: f32,
    wound_m: f32,
}

/// Who is aimed at, by body, and where.
fn aims(hand: &Hand, work: Work, from: Point, means: &Means, shots: u16) -> Vec<(u32, Point)> {
    let reading = hand.reading();
    let seen = |body: u32| {
        let at = reading.place_of(body)?;
        (distance_m(from, at) <= means.range_m && reading.ground.sees(from, at)).then_some((body, at))
    };
    let targets: Vec<(u32, Point)> = match work.target {
        TargetNo::Crowd(zone) => people_in(&reading, zone).into_iter().filter_map(seen).collect(),
        TargetNo::Party(no) => {
            let state = &reading.parties.parties[usize::from(no)];
            let standing: Vec<_> = able(state).filter_map(seen).collect();
            // An order against those who lie is carried out as given, and judged.
            if standing.is_empty() { state.members.clone().filter_map(seen).collect() } else { standing }
        }
    };
    if targets.is_empty() {
        return Vec::new();
    }
    let mut draws = stream_at(hand.seed.0, Purpose::UnitFire, u32::from(work.unit), hand.tick());
    let picks = (0..shots).map(|_| draws.random_range(0..targets.len() as u32) as usize);
    picks.map(|pick| targets[pick]).collect()
}

/// One aimed shot: it hits by range, and whoever stands close to its line or its end may be hit instead.
fn shoot(hand: &mut Hand, (from, at): (Point, Point), body: u32, means: &Means, by: &HarmSource) {
    let share = distance_m(from, at) / means.range_m.max(1.0);
    let wounds = means.harm * HIT * (1.0 - 0.6 * share).max(0.0);
    let blow = Blow { wounds, kills: DEADLY };
    let parties = hand.parties.parties.iter();
    match parties.zip(0u16..).find(|(party, _)| party.members.contains(&body)).map(|(_, no)| no) {
        Some(no) => harm::strike_member(hand, no, body, blow, by),
        None => harm::strike_person(hand, body, blow, by),
    }
    for person in 0..hand.civilians.people.len() as u32 {
        let Some(place) = hand.reading().place_of(person).filter(|_| person != body) else {
            continue;
        };
        let stray = stray_share(from, at, place, means.effect_m);
        if stray > 0.0 && hand.ground.sees(from, place) {
            harm::strike_person(hand, person, Blow { wounds: means.harm * STRAY * stray, kills: DEADLY }, by);
        }
    }
}

/// How near somebody is to a shot's line, up to a backstop behind its end, or to its end: 1 on it, 0 out of reach.
fn stray_share(from: Point, at: Point, place: Point, effect_m: f32) -> f32 {
    let (from, at, place) = (from.vec2(), at.vec2(), place.vec2());
    let along = (at - from).normalize_or_zero();
    let ahead = (place - from).dot(along);
    let aside = (place - from).perp_dot(along).abs();
    let in_line = ahead > 1.0 && ahead < from.distance(at) + BACKSTOP_M && aside < LINE_M;
    let by_line = if in_line { 1.0 - aside / LINE_M } else { 0.0 };
    let by_end = if effect_m > 0.0 { 1.0 - place.distance(at) / effect_m } else { 0.0 };
    by_line.max(by_end).max(0.0)
}

/// Rounds leave at even intervals from the phase's beginning.
fn bombard(hand: &mut Hand, no: u16, salvo: &Salvo, (rounds, over_s): (u16, u32)) {
    let tick = hand.tick();
    let state = &mut hand.parties.parties[usize::from(no)];
    let interval = over_s * TICKS_PER_SECOND / u32::from(rounds.max(1));
    let due = state.phase_began.0.saturating_add(interval * u32::from(state.fired));
    if state.fired >= rounds || tick.0 < due || able(state).next().is_none() {
        return;
    }
    state.fired += 1;
    let mut draws = stream_at(hand.seed.0, Purpose::PartyFire, u32::from(no), tick);
    let at = scattered(salvo.target, salvo.spread_m, &mut draws);
    let lands = Tick(tick.0 + FLIGHT_TICKS);
    let (lethal_m, wound_m) = (salvo.lethal_m, salvo.wound_m);
    hand.story.shells.push(Shell { lands, at, lethal_m, wound_m, party: Some(no) });
}

/// A point within the spread, evenly over its disc.
pub(super) fn scattered(target: Point, spread_m: f32, draws: &mut rand_pcg::Pcg64) -> Point {
    let out = spread_m * draws.random::<f32>().sqrt();
    let turn = draws.random::<f32>() * std::f32::consts::TAU;
    Point(target.0 + out * bevy::math::ops::cos(turn), target.1 + out * bevy::math::ops::sin(turn))
}

fn shoot_people(hand: &mut Hand, scenario: &Scenario, no: u16, (zone, range_m, every_s, harm): (u16, f32, u32, f32)) {
    let tick = hand.tick();
    let state = &hand.parties.parties[usize::from(no)];
    let due = state.phase_began.0 + every_s.max(1) * TICKS_PER_SECOND * u32::from(state.fired);
    if tick.0 < due {
        return;
    }
    let victims = victims(&hand.reading(), no, zone, range_m);
    let Some(from) = place(&hand.reading(), no).filter(|_| !victims.is_empty()) else {
        return;
    };
    let mut draws = stream_at(hand.seed.0, Purpose::PartyFire, u32::from(no), tick);
    let victim = victims[draws.random_range(0..victims.len() as u32) as usize];
    let Some(at) = hand.reading().place_of(victim) else {
        return;
    };
    let state = &mut hand.parties.parties[usize::from(no)];
    // Late shots are not made up for.
    state.fired = ((tick.0 - state.phase_began.0) / (every_s.max(1) * TICKS_PER_SECOND)) as u16 + 1;
    let by = HarmSource::Party(scenario.parties[usize::from(no)].id.clone());
    hand.write(EventKind::ShotFired { from, at, by: by.clone() });
    harm::strike_person(hand, victim, Blow { wounds: harm, kills: DEADLY }, &by);
}

/// Threats and robbery: fear, no wounds.
fn threaten(hand: &mut Hand, no: u16, zone: u16) {
    if !hand.tick().0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    for person in victims(&hand.reading(), no, zone, THREAT_M) {
        let fear = &mut hand.civilians.people[person as usize].fear;
        *fear = (*fear + THREAT_FEAR).min(1.0);
    }
}

/// The party turns on the unit that pressed it.
fn fight(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let tick = hand.tick();
    let party = &scenario.parties[usize::from(no)];
    let state = &hand.parties.parties[usize::from(no)];
    let (range_m, chance) = match party.weapon {
        Weapon::Rifles => (150.0, 0.08),
        Weapon::Machetes => (3.0, 0.1),
        Weapon::Stones => (15.0, 0.03),
        // A tube hits no one near by.
        Weapon::Mortar | Weapon::None => (0.0, 0.0),
    };
    if !(tick.0 + u32::from(no)).is_multiple_of(FIGHT_EVERY_S * TICKS_PER_SECOND) {
        return;
    }
    let Some(unit) = state.fights else {
        return;
    };
    let Some(at) = hand.reading().unit_at(unit) else {
        set_status(hand, no, PartyStatus::Active);
        return;
    };
    let men = able(state).count() as u32;
    let reach_m = range_m + scenario.units[usize::from(unit)].radius_m;
    let Some((from, _)) = nearest_member(&hand.reading(), no, at).filter(|(_, distance)| *distance <= reach_m) else {
        return;
    };
    let by = HarmSource::Party(party.id.clone());
    if party.weapon == Weapon::Rifles {
        hand.write(EventKind::ShotFired { from, at, by: by.clone() });
    }
    let mut draws = stream_at(hand.seed.0, Purpose::PartyFire, u32::from(no), tick);
    for _ in 0..men {
        if draws.random::<f32>() < chance {
            harm::hurt_unit(hand, unit, &by);
        }
    }
}

/// Seconds between volleys: time to see what the last one did.
pub(super) const VOLLEY_S: u32 = 3;
/// Rifles of a unit that fire in one volley: the minimum, not the whole platoon.
const RIFLES: u16 = 3;
/// Chance that an aimed shot at no distance hits, for means of full harm (C).
const HIT: f32 = 0.4;
/// Share of hits that kill at once.
const DEADLY: f32 = 0.35;
/// Chance that somebody right on a shot's line is hit instead (C).
const STRAY: f32 = 0.06;
/// Half the width of a shot's line, and how far it goes on behind its end, metres.
const LINE_M: f32 = 1.0;
const BACKSTOP_M: f32 = 40.0;
/// A round is this long in the air.
const FLIGHT_TICKS: u32 = 2 * TICKS_PER_SECOND;
/// How near threats are felt, and the fear of each second of them.
const THREAT_M: f32 = 15.0;
const THREAT_FEAR: f32 = 0.03;
/// Seconds between shots or blows of a party that fights.
const FIGHT_EVERY_S: u32 = 4;
