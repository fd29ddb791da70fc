//! Morale and interest of parties, once a second: odds, pressure, talk; who breaks, and whose want is met.

use super::acts;
use super::answers::{speaks, turn};
use super::conditions::holds;
use super::event::EventKind;
use super::parties::{able, nearest_member, place, set_status};
use super::reading::{Hand, Reading, distance_m};
use super::state::{Health, Out, PartyState};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};
use crate::scenario::nerve::{Deliverer, Faced};
use crate::scenario::people::PartyStatus;

/// Morale moves, and talk goes on; at the party's own second.
pub(super) fn sway(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let tick = hand.tick();
    let state = &hand.parties.parties[usize::from(no)];
    if !(tick.0 + u32::from(no)).is_multiple_of(TICKS_PER_SECOND) || !state.status.is_threat() || state.dormant {
        return;
    }
    wear(hand, scenario, no);
    talk(hand, scenario, no);
}

/// The unit is one whom an answer is meant for.
pub(super) fn fits(scenario: &Scenario, reading: &Reading, (no, unit): (u16, u16), by: &Deliverer) -> bool {
    let Some(known) = scenario.units.get(usize::from(unit)) else {
        return false;
    };
    let organisation = scenario.organisations.iter().find(|other| other.id == known.organisation);
    let is_kind = by.units.is_empty() || by.units.contains(&known.kind);
    let is_of = by.organisations.is_empty() || organisation.is_some_and(|other| by.organisations.contains(&other.kind));
    let is_heard = by.speaks.is_none_or(|asked| asked == speaks(scenario, no, unit));
    let asks_odds = by.odds_at_least.is_some() || by.odds_at_most.is_some();
    let odds = if asks_odds { odds(scenario, reading, no) } else { 0.0 };
    is_kind
        && is_of
        && is_heard
        && by.odds_at_least.is_none_or(|least| odds >= least)
        && by.odds_at_most.is_none_or(|most| odds <= most)
}

/// The share that goes when some do, at least one.
pub(super) fn part(hand: &mut Hand, scenario: &Scenario, no: u16, how: Out) {
    let all = able(&hand.parties.parties[usize::from(no)]).count() as f32;
    let share = scenario.parties[usize::from(no)].nerve.part;
    acts::part(hand, no, (all * share).ceil().max(1.0) as u16, how);
}

/// People of units near by and in sight, for each member able to act.
fn odds(scenario: &Scenario, reading: &Reading, no: u16) -> f32 {
    let Some(at) = place(reading, no) else {
        return 0.0;
    };
    let on_ground = scenario.units.iter().zip(0u16..).filter(|(unit, _)| !unit.is_aloft());
    let stands = |unit: u16| -> Option<Point> { reading.unit_at(unit).filter(|_| reading.is_available(unit)) };
    let near = on_ground.filter(|(_, unit)| {
        stands(*unit)
            .is_some_and(|other| distance_m(other, at) <= scenario.faced.odds_m && reading.ground.sees(at, other))
    });
    let against: u32 = near.filter_map(|(_, unit)| reading.unit(unit)).map(|unit| u32::from(unit.fit)).sum();
    let own = reading.parties.parties.get(usize::from(no)).map_or(0, |state| able(state).count());
    against as f32 / own.max(1) as f32
}

fn wear(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let tick = hand.tick();
    let odds = odds(scenario, &hand.reading(), no);
    let party = &scenario.parties[usize::from(no)];
    let nerve = &party.nerve;
    let state = &mut hand.parties.parties[usize::from(no)];
    let is_pressed = bearing(&scenario.faced, state, tick).any(|rung| rung >= Rung::Warning);
    let bargains = state.status == PartyStatus::Bargaining;
    let mut per_min = 0.0;
    if odds > 0.0 {
        // Even odds move nobody.
        per_min -= nerve.odds_per_min * ((odds - 1.0) / (scenario.faced.full_odds - 1.0)).clamp(-1.0, 1.0);
    }
    if is_pressed {
        per_min -= nerve.pressure_per_min;
    }
    if bargains {
        per_min -= nerve.bargaining_per_min;
    }
    if odds == 0.0 && !is_pressed && !bargains {
        let lost = state.health.iter().filter(|health| **health != Health::Well).count() as f32;
        let usual = (party.morale - nerve.losses * lost / state.health.len().max(1) as f32).max(0.0);
        per_min += (usual - state.morale) * nerve.recovery_per_min;
    }
    state.morale = (state.morale + per_min / 60.0).clamp(0.0, 1.0);
    if is_pressed && state.morale <= nerve.breaks_at {
        break_up(hand, scenario, no);
    }
}

/// Hands up where there is no getting away, else they run.
fn break_up(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let reading = hand.reading();
    let units = scenario.units.iter().zip(0u16..).filter(|(unit, _)| !unit.flies);
    let mut places = units.filter_map(|(_, unit)| reading.unit_at(unit).filter(|_| reading.is_available(unit)));
    let is_cornered = places
        .any(|at| nearest_member(&reading, no, at).is_some_and(|(_, distance)| distance <= scenario.faced.cornered_m));
    set_status(hand, no, if is_cornered { PartyStatus::Surrendered } else { PartyStatus::Fleeing });
}

/// Talk in the party's language: it says what it wants, and goes once that is met.
fn talk(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let tick = hand.tick();
    let party = &scenario.parties[usize::from(no)];
    let state = &mut hand.parties.parties[usize::from(no)];
    let mut talks = state.pressure.iter().filter(|held| held.rung == Rung::Dialogue);
    let unit = talks.find(|held| tick.seconds_since(held.last) <= 1.0 && speaks(scenario, no, held.unit));
    let (Some(unit), Some(interest)) = (unit.map(|held| held.unit), &party.interest) else {
        return;
    };
    state.talked_s = state.talked_s.saturating_add(1);
    let talked_s = state.talked_s;
    if !state.named && talked_s >= interest.named_after_s {
        state.named = true;
        let unit = scenario.units[usize::from(unit)].id.clone();
        hand.write(EventKind::InterestNamed { party: party.id.clone(), unit });
    }
    let is_named = hand.parties.parties[usize::from(no)].named;
    let is_done = interest.met_when.as_ref().is_none_or(|when| holds(scenario, &hand.reading(), when));
    if is_named && is_done && talked_s >= interest.met_after_s {
        hand.write(EventKind::InterestMet { party: party.id.clone() });
        // Once and for all: who bargains on has to be talked with anew.
        hand.parties.parties[usize::from(no)].talked_s = 0;
        turn(hand, no, unit, interest.then, false);
    }
}

/// Rungs that bear on the party now.
fn bearing(faced: &Faced, state: &PartyState, tick: Tick) -> impl Iterator<Item = Rung> {
    let gap_s = faced.gap_s as f32;
    state.pressure.iter().filter(move |held| tick.seconds_since(held.last) <= gap_s).map(|held| held.rung)
}
