//! Shots: volleys of units and fire of parties, whom they hit, and who stands in the way.

use bevy::prelude::*;
use rand::RngExt;

use super::cover::cover_share;
use super::event::{EventKind, HarmSource};
use super::force::{Work, people_in};
use super::harm::{self, Blow};
use super::knew::means;
use super::parties::{able, nearest_member, place, set_status, victims};
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m, zone_no};
use super::shots::{self, Shot};
use super::state::{Shell, TargetNo};
use crate::scenario::Scenario;
use crate::scenario::forces::{Means, Rung};
use crate::scenario::ids::{Point, TICKS_PER_SECOND};
use crate::scenario::people::{Act, PartyStatus, Weapon};

/// A unit's volley, if its last one is long enough ago: into the air, or aimed.
pub(super) fn discharge(hand: &mut Hand, scenario: &Scenario, work: Work) {
    let tick = hand.tick();
    let figures = scenario.force.shots;
    let Some(task) = hand.units.units[usize::from(work.unit)].task.as_mut() else {
        return;
    };
    if task.last_shot.is_some_and(|last| tick < last.plus_seconds(figures.volley_s)) {
        return;
    }
    task.last_shot = Some(tick);
    task.count = task.count.saturating_add(1);
    let fit = hand.units.units[usize::from(work.unit)].fit;
    let Some((from, means)) = hand.reading().unit_at(work.unit).zip(means(scenario, work.unit, work.rung)) else {
        return;
    };
    let by = HarmSource::Unit(scenario.units[usize::from(work.unit)].id.clone());
    let aims = aims(hand, work, from, means, fit.min(figures.rifles));
    let Some(first) = aims.first() else {
        return;
    };
    hand.write(EventKind::ShotFired { from, at: first.1, by: by.clone() });
    if work.rung == Rung::WarningShots {
        return;
    }
    let own = hand.units.first_body + u32::from(work.unit);
    for (place, (target, at)) in aims.into_iter().enumerate() {
        let shot = Shot {
            from,
            at,
            target,
            chance: shots::hit_chance(means, distance_m(from, at), &figures)
                * cover_share(figures.cover, &hand.ground, at, from),
            stray: means.harm,
            splash_m: means.effect_m,
            id: own << SHOT_BITS | place as u32,
            clear: own..own + 1,
        };
        shots::fly(hand, &shot, &by);
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
    let lands = tick.plus_seconds(hand.drill.0.force.shells.flight_s);
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
    let members = hand.parties.parties[usize::from(no)].members.clone();
    // Whom the plan makes it shoot at is as likely hit as the plan says, wherever they stand.
    let (id, splash_m) = (members.start << SHOT_BITS, 0.0);
    let shot = Shot { from, at, target: victim, chance: harm, stray: harm, splash_m, id, clear: members };
    shots::fly(hand, &shot, &by);
}

/// Threats and robbery: fear, no wounds.
fn threaten(hand: &mut Hand, no: u16, zone: u16) {
    if !hand.tick().0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    let (threat_m, threat_fear) = (hand.drill.0.force.crowds.threat_m, hand.drill.0.force.crowds.threat_fear);
    for person in victims(&hand.reading(), no, zone, threat_m) {
        let fear = &mut hand.civilians.people[person as usize].fear;
        *fear = (*fear + threat_fear).min(1.0);
    }
}

/// The party turns on the unit that pressed it.
fn fight(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let tick = hand.tick();
    let party = &scenario.parties[usize::from(no)];
    let state = &hand.parties.parties[usize::from(no)];
    let figures = scenario.force.weapon(party.weapon);
    if !(tick.0 + u32::from(no)).is_multiple_of(figures.every_s.max(1) * TICKS_PER_SECOND) {
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
    let reach_m = figures.range_m + scenario.units[usize::from(unit)].radius_m;
    let Some((from, _)) = nearest_member(&hand.reading(), no, at).filter(|(_, distance)| *distance <= reach_m) else {
        return;
    };
    let by = HarmSource::Party(party.id.clone());
    if party.weapon == Weapon::Rifles {
        hand.write(EventKind::ShotFired { from, at, by: by.clone() });
    }
    let members = hand.parties.parties[usize::from(no)].members.clone();
    let target = hand.units.first_body + u32::from(unit);
    let covered = cover_share(hand.drill.0.force.shots.cover, &hand.ground, at, from);
    for man in 0..men {
        let (chance, stray, splash_m, clear) = (figures.chance, SHARE_OF_AIM, 0.0, members.clone());
        let id = members.start << SHOT_BITS | man;
        match party.weapon {
            Weapon::Rifles => {
                shots::fly(hand, &Shot { from, at, target, chance: chance * covered, stray, splash_m, id, clear }, &by);
            }
            _ if stream_at(hand.seed.0, Purpose::Shot, id, tick).random::<f32>() < chance => {
                harm::hurt_unit(hand, unit, &by);
            }
            _ => {}
        }
    }
}

/// Shots of one shooter in a tick are told apart by so many bits of their number.
const SHOT_BITS: u32 = 10;
/// A rifle in a fight strays as one of full harm.
const SHARE_OF_AIM: f32 = 1.0;
