//! Harm: shells that land, blows and shots that hit, what they make of whom; `casualties` has how wounds run on.

use bevy::prelude::*;
use rand::RngExt;

use super::event::{EventKind, HarmSource, UnitNews};
use super::parties::{self, able};
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m, unit_no};
use super::state::{Health, Shell};
use super::tasks;
use crate::scenario::care::Wounds;
use crate::scenario::ids::{PersonNo, Point, Tick};
use crate::scenario::people::PartyStatus;

/// How hard somebody is struck: chance of a wound or worse, and the share of those that kill at once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blow {
    pub wounds: f32,
    pub kills: f32,
}

/// Shells whose time has come explode: buildings shield those behind them.
pub(super) fn land_shells(mut hand: Hand) {
    let tick = hand.tick();
    let shells = std::mem::take(&mut hand.story.shells);
    let (landing, flying): (Vec<Shell>, Vec<Shell>) = shells.into_iter().partition(|shell| shell.lands <= tick);
    hand.story.shells = flying;
    landing.into_iter().for_each(|shell| explode(&mut hand, shell));
}

/// Whoever is hit: a civilian, a member of a party, one of a unit.
pub(super) fn strike(hand: &mut Hand, body: u32, blow: Blow, by: &HarmSource) {
    let mut parties = hand.parties.parties.iter().zip(0u16..);
    if body >= hand.units.first_body {
        hurt_unit(hand, (body - hand.units.first_body) as u16, by);
    } else if let Some((_, no)) = parties.find(|(party, _)| party.members.contains(&body)) {
        strike_member(hand, no, body, blow, by);
    } else {
        strike_person(hand, body, blow, by);
    }
}

/// A civilian is struck; the draw is that person's own.
pub(super) fn strike_person(hand: &mut Hand, person: u32, blow: Blow, by: &HarmSource) {
    let Some(civilian) = hand.civilians.people.get(person as usize) else {
        return;
    };
    let wounds = hand.drill.0.care.wounds;
    let Some(hurt) = draw((hand.seed.0, hand.tick()), person, civilian.health, blow, &wounds) else {
        return;
    };
    let at = hand.bodies.at[person as usize];
    hand.civilians.people[person as usize].health = hurt;
    let (person, by) = (PersonNo(person), by.clone());
    hand.write(match hurt {
        Health::Dead => EventKind::PersonDied { person, at, by },
        _ => EventKind::PersonWounded { person, at, by },
    });
}

/// A member of an armed party is struck; a party without anyone able to act is out of the fight.
pub(super) fn strike_member(hand: &mut Hand, no: u16, body: u32, blow: Blow, by: &HarmSource) {
    let scenario = hand.drill.0.clone();
    let (seed, tick) = (hand.seed.0, hand.tick());
    let losses = scenario.parties[usize::from(no)].nerve.losses;
    let state = &mut hand.parties.parties[usize::from(no)];
    let member = body.saturating_sub(state.members.start) as usize;
    let Some(health) = state.health.get(member).copied() else {
        return;
    };
    let Some(hurt) = draw((seed, tick), body, health, blow, &scenario.care.wounds) else {
        return;
    };
    state.health[member] = hurt;
    state.able = able(state).count() as u16;
    state.morale = (state.morale - losses / state.health.len().max(1) as f32).max(0.0);
    let is_out = state.able == 0;
    let party = scenario.parties[usize::from(no)].id.clone();
    let at = hand.bodies.at[body as usize];
    hand.write(EventKind::PartyMemberHurt {
        party,
        person: PersonNo(body),
        at,
        deadly: hurt == Health::Dead,
        by: by.clone(),
    });
    if let HarmSource::Unit(unit) = by
        && let Some(unit) = unit_no(&scenario, unit)
    {
        tasks::tell(hand, &scenario, unit, UnitNews::HasHurt);
    }
    if is_out {
        parties::set_status(hand, no, PartyStatus::HorsDeCombat);
    }
}

/// One of a unit's people is hurt; a unit without any fit does no more.
pub(super) fn hurt_unit(hand: &mut Hand, unit: u16, by: &HarmSource) {
    let scenario = hand.drill.0.clone();
    let Some(state) = hand.units.units.get_mut(usize::from(unit)).filter(|state| state.fit > 0) else {
        return;
    };
    state.fit -= 1;
    let is_out = state.fit == 0;
    hand.write(EventKind::UnitHurt { unit: scenario.units[usize::from(unit)].id.clone(), by: by.clone() });
    if is_out {
        tasks::tell(hand, &scenario, unit, UnitNews::OutOfAction);
        tasks::end(hand, unit);
    }
}

/// What a blow makes of somebody, if it makes any difference.
fn draw((seed, tick): (u64, Tick), body: u32, health: Health, blow: Blow, wounds: &Wounds) -> Option<Health> {
    if matches!(health, Health::Dead | Health::InCare) {
        return None;
    }
    let mut draws = stream_at(seed, Purpose::Wound, body, tick);
    if draws.random::<f32>() >= blow.wounds {
        return None;
    }
    if draws.random::<f32>() < blow.kills {
        return Some(Health::Dead);
    }
    let urgent = draws.random::<f32>() < wounds.critical && blow.kills > 0.0;
    let dies = tick.plus_seconds(draws.random_range(wounds.dies_s.0..wounds.dies_s.1.max(wounds.dies_s.0 + 1)));
    match health {
        Health::Wounded { urgent: true, .. } => None,
        Health::Wounded { since, .. } => Some(Health::Wounded { since, urgent: true, dies }),
        _ => Some(Health::Wounded { since: tick, urgent, dies }),
    }
}

fn explode(hand: &mut Hand, shell: Shell) {
    let scenario = hand.drill.0.clone();
    let party = shell.party.and_then(|no| scenario.parties.get(usize::from(no)));
    let by = party.map_or(HarmSource::Event, |party| HarmSource::Party(party.id.clone()));
    hand.write(EventKind::Explosion { at: shell.at, by: by.clone() });
    for person in 0..hand.civilians.people.len() as u32 {
        if let Some(blow) = blast(hand, &shell, person) {
            strike_person(hand, person, blow, &by);
        }
    }
    for no in 0..hand.parties.parties.len() as u16 {
        for body in hand.parties.parties[usize::from(no)].members.clone() {
            if let Some(blow) = blast(hand, &shell, body) {
                strike_member(hand, no, body, blow, &by);
            }
        }
    }
    for unit in 0..hand.units.units.len() as u16 {
        let body = hand.units.first_body + u32::from(unit);
        let flies = hand.bodies.flies[body as usize];
        let Some(blow) = blast(hand, &shell, body).filter(|_| !flies) else {
            continue;
        };
        let draw = stream_at(hand.seed.0, Purpose::Wound, body, hand.tick()).random::<f32>();
        if draw < blow.wounds {
            hurt_unit(hand, unit, &by);
        }
    }
}

/// The force of an explosion on a body: certain within the lethal radius, less to the edge, none behind a building.
fn blast(hand: &Hand, shell: &Shell, body: u32) -> Option<Blow> {
    let at: Point = hand.reading().place_of(body)?;
    let figures = hand.drill.0.force.shells;
    let distance = distance_m(at, shell.at) - hand.bodies.radius_m[body as usize];
    if distance > shell.wound_m.max(shell.lethal_m) || !hand.ground.sees(shell.at, at) {
        return None;
    }
    if distance <= shell.lethal_m {
        return Some(Blow { wounds: 1.0, kills: figures.kills });
    }
    let share = (distance - shell.lethal_m) / (shell.wound_m - shell.lethal_m).max(0.1);
    Some(Blow { wounds: 1.0 - figures.falls * share, kills: figures.kills_beyond })
}
