//! Parties under pressure answer: a rung that was held long enough draws an outcome, by its weights and their morale.

use bevy::prelude::*;
use rand::RngExt;

use super::event::{EventKind, RungUsed};
use super::morale;
use super::order::{Order, Target};
use super::parties::{able, nearest_member, set_status};
use super::random::{Purpose, stream_at};
use super::reading::{Hand, seat_no};
use super::state::{Out, PartyState, Pressure};
use super::tasks;
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PartyId, TICKS_PER_SECOND, Tick};
use crate::scenario::nerve::Faced;
use crate::scenario::people::{Answer, ArmedParty, Outcome, PartyStatus, Stage, Weapon};

/// A unit holds a rung at a party in this tick.
pub(super) fn hold(hand: &mut Hand, no: u16, unit: u16, rung: Rung) {
    let scenario = hand.drill.0.clone();
    let tick = hand.tick();
    let Some(state) = hand.parties.parties.get_mut(usize::from(no)) else {
        return;
    };
    let held_s = press(&scenario.faced, &mut state.pressure, rung, unit, tick);
    // Words that nobody there understands had no time to work, however long they were said.
    let is_heard = !rung.is_words() || speaks(&scenario, no, unit);
    remember(&mut state.history, rung, tick, is_heard && held_s >= dwell_s(&scenario, rung));
}

/// Notes a rung used, and that it had its time to work.
pub(super) fn remember(history: &mut Vec<RungUsed>, rung: Rung, tick: Tick, had_effect_time: bool) {
    match history.iter_mut().find(|used| used.rung == rung) {
        Some(used) => used.had_effect_time |= had_effect_time,
        None => history.push(RungUsed { rung, first: tick, had_effect_time }),
    }
}

pub(super) fn dwell_s(scenario: &Scenario, rung: Rung) -> f32 {
    let dwell = scenario.rubric.band.dwell_s.iter().find(|(of, _)| *of == rung);
    dwell.map_or(0.0, |(_, seconds)| *seconds as f32)
}

/// The unit holds the rung at the party now, or let go of it a moment ago.
pub(super) fn is_held(faced: &Faced, party: &PartyState, rung: Rung, unit: u16, tick: Tick) -> bool {
    party
        .pressure
        .iter()
        .any(|held| held.rung == rung && held.unit == unit && tick.seconds_since(held.last) <= faced.gap_s as f32)
}

/// Units near by press by being there; then each party answers the strongest rung that bears on it.
pub(super) fn answer(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for no in 0..hand.parties.parties.len() as u16 {
        if hand.parties.parties[usize::from(no)].dormant {
            continue;
        }
        if hand.tick().0.is_multiple_of(TICKS_PER_SECOND) {
            notice_presence(&mut hand, &scenario, no);
        }
        let tick = hand.tick();
        let state = &mut hand.parties.parties[usize::from(no)];
        let gap_s = scenario.faced.gap_s as f32;
        rearm(&scenario.faced, state, tick);
        keep_talking(&scenario.faced, state, tick);
        let bearing = state.pressure.iter().filter(|held| tick.seconds_since(held.last) <= gap_s);
        if let Some(strongest) = bearing.max_by_key(|held| (held.rung, held.answered, held.unit)).copied() {
            respond(&mut hand, &scenario, no, strongest);
        }
        morale::sway(&mut hand, &scenario, no);
    }
}

/// The unit speaks the party's language.
pub(super) fn speaks(scenario: &Scenario, no: u16, unit: u16) -> bool {
    let party = scenario.parties.get(usize::from(no));
    let unit = scenario.units.get(usize::from(unit));
    party.zip(unit).is_some_and(|(party, unit)| unit.languages.contains(&party.language))
}

/// Seconds for which the rung has been held, with gaps too short to matter.
fn press(faced: &Faced, pressure: &mut Vec<Pressure>, rung: Rung, unit: u16, tick: Tick) -> f32 {
    match pressure.iter_mut().find(|held| held.rung == rung && held.unit == unit) {
        Some(held) => {
            let gap_s = tick.seconds_since(held.last);
            // Letting go and pressing again is no new pressure: repeating an act adds nothing.
            if gap_s > faced.gap_s as f32 && !held.answered {
                held.since = tick;
            }
            held.last = tick;
            tick.seconds_since(held.since)
        }
        None => {
            pressure.push(Pressure { rung, unit, since: tick, last: tick, answered: false });
            0.0
        }
    }
}

/// A party that went on all the same may think again after a while.
fn rearm(faced: &Faced, party: &mut PartyState, tick: Tick) {
    for held in party.pressure.iter_mut().filter(|held| held.answered) {
        if tick.seconds_since(held.since) >= faced.again_s as f32 {
            held.answered = false;
            held.since = tick;
        }
    }
}

/// Bargaining lasts while the dialogue does.
fn keep_talking(faced: &Faced, party: &mut PartyState, tick: Tick) {
    let talks = |held: &Pressure| held.rung == Rung::Dialogue && tick.seconds_since(held.last) <= faced.gap_s as f32;
    if party.status == PartyStatus::Bargaining && party.pressure.iter().any(talks) {
        party.paused_until = party.paused_until.max(tick.plus_seconds(faced.gap_s));
    }
}

fn notice_presence(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let reading = hand.reading();
    let units = scenario.units.iter().zip(0u16..).filter(|(unit, _)| !unit.is_aloft());
    let near: Vec<u16> = units
        .filter_map(|(_, unit)| {
            let at = reading.unit_at(unit).filter(|_| reading.is_available(unit))?;
            let (member, distance) = nearest_member(&reading, no, at)?;
            (distance <= scenario.faced.presence_m && reading.ground.sees(at, member)).then_some(unit)
        })
        .collect();
    // One unit's presence is enough; the same one as before, so that its time counts.
    if let Some(unit) = near.first() {
        hold(hand, no, *unit, Rung::Presence);
    }
}

fn respond(hand: &mut Hand, scenario: &Scenario, no: u16, held: Pressure) {
    let tick = hand.tick();
    let state = &hand.parties.parties[usize::from(no)];
    let Some(party) = scenario.parties.get(usize::from(no)) else {
        return;
    };
    let held_s = tick.seconds_since(held.since);
    let detains = is_detaining(hand, held.unit, &party.id);
    if !state.status.is_threat() {
        let can_be_taken = state.status != PartyStatus::Gone && state.guard != Some(held.unit);
        if detains && can_be_taken && held.rung == Rung::ShortOfDeadly && held_s >= scenario.faced.taken_s as f32 {
            take(hand, scenario, no, held.unit);
        }
        return;
    }
    let answer = answer_of(scenario, hand, no, held).filter(|_| !held.answered);
    let Some(answer) = answer.filter(|answer| held_s >= answer.after_s as f32) else {
        return;
    };
    let outcome = draw(hand.seed.0, (no, party), state, &scenario.faced, &answer.outcomes);
    let state = &mut hand.parties.parties[usize::from(no)];
    state.answers = state.answers.saturating_add(1);
    if let Some(pressure) = state.pressure.iter_mut().find(|other| other.rung == held.rung && other.unit == held.unit) {
        pressure.answered = true;
        pressure.since = tick;
    }
    remember(&mut state.history, held.rung, tick, true);
    let unit = scenario.units[usize::from(held.unit)].id.clone();
    hand.write(EventKind::PartyAnswered { party: party.id.clone(), to: held.rung, unit, outcome });
    turn(hand, no, held.unit, outcome, detains);
}

/// The first entry that fits the rung and who brings it. Words that they do not understand move them only where an
/// entry says so.
fn answer_of<'s>(scenario: &'s Scenario, hand: &Hand, no: u16, held: Pressure) -> Option<&'s Answer> {
    let needs_words = matches!(held.rung, Rung::Dialogue | Rung::Warning);
    let is_lost = needs_words && !speaks(scenario, no, held.unit);
    let answers = scenario.parties.get(usize::from(no))?.answers.iter();
    let mut fitting = answers.filter(|answer| answer.to == held.rung && (!is_lost || answer.by.speaks == Some(false)));
    let reading = hand.reading();
    fitting.find(|answer| morale::fits(scenario, &reading, (no, held.unit), &answer.by))
}

fn is_detaining(hand: &Hand, unit: u16, party: &PartyId) -> bool {
    let task = hand.units.units.get(usize::from(unit)).and_then(|unit| unit.task.as_ref());
    task.is_some_and(|task| matches!(&task.order, Order::Detain { target: Target::Party(id), .. } if id == party))
}

/// Low morale moves weight from holding and fighting to giving way.
fn draw(
    seed: u64,
    (no, party): (u16, &ArmedParty),
    state: &PartyState,
    faced: &Faced,
    outcomes: &[(Outcome, f32)],
) -> Outcome {
    let can_fight = party.weapon != Weapon::None && able(state).next().is_some();
    // Middling morale moves nothing.
    let sway = faced.morale_sways * (state.morale - 0.5);
    let weigh = |(outcome, weight): &(Outcome, f32)| match outcome {
        Outcome::Fights if !can_fight => (Outcome::Holds, weight * (1.0 + sway)),
        Outcome::Holds | Outcome::Fights => (*outcome, weight * (1.0 + sway)),
        Outcome::Explains => (*outcome, *weight),
        _ => (*outcome, weight * (1.0 - sway)),
    };
    let weighed: Vec<(Outcome, f32)> = outcomes.iter().map(weigh).filter(|(_, weight)| *weight > 0.0).collect();
    let total: f32 = weighed.iter().map(|(_, weight)| weight).sum();
    let count = Tick(u32::from(state.answers));
    let mut left = stream_at(seed, Purpose::Answer, u32::from(no), count).random::<f32>() * total;
    for (outcome, weight) in &weighed {
        left -= weight;
        if left < 0.0 {
            return *outcome;
        }
    }
    weighed.last().map_or(Outcome::Holds, |(outcome, _)| *outcome)
}

/// What an outcome makes of the party.
pub(super) fn turn(hand: &mut Hand, no: u16, unit: u16, outcome: Outcome, detains: bool) {
    let tick = hand.tick();
    let scenario = hand.drill.0.clone();
    let state = &mut hand.parties.parties[usize::from(no)];
    let status = match outcome {
        Outcome::Holds => return,
        Outcome::Explains => return explain(hand, &scenario, no, unit),
        Outcome::SomeSurrender => return morale::part(hand, &scenario, no, Out::Surrendered),
        Outcome::SomeLeave => return morale::part(hand, &scenario, no, Out::Left),
        // Hands are on them: who does not run or fight is taken.
        Outcome::Hesitates | Outcome::Bargains | Outcome::Surrenders if detains => PartyStatus::Detained,
        Outcome::Hesitates => {
            state.paused_until = tick.plus_seconds(scenario.faced.pauses_s);
            PartyStatus::Hesitating
        }
        Outcome::Bargains => {
            state.paused_until = tick.plus_seconds(scenario.faced.pauses_s);
            PartyStatus::Bargaining
        }
        Outcome::Fights => {
            state.paused_until = tick.plus_seconds(scenario.faced.pauses_s);
            PartyStatus::Fighting
        }
        Outcome::Leaves => PartyStatus::Leaving,
        Outcome::Flees => PartyStatus::Fleeing,
        Outcome::Surrenders => PartyStatus::Surrendered,
    };
    if status == PartyStatus::Detained {
        return take(hand, &scenario, no, unit);
    }
    set_status(hand, no, status);
    if status == PartyStatus::Fighting {
        hand.parties.parties[usize::from(no)].fights = Some(unit);
    }
}

/// The party is in the unit's hands; whose hands it was in before is free of it.
fn take(hand: &mut Hand, scenario: &Scenario, no: u16, unit: u16) {
    set_status(hand, no, PartyStatus::Detained);
    let before = hand.parties.parties[usize::from(no)].guard.replace(unit);
    for unit in before.into_iter().chain([unit]) {
        tasks::set_speed(hand, scenario, unit, None);
    }
}

/// The seat of the unit now holds the party for what it is.
fn explain(hand: &mut Hand, scenario: &Scenario, no: u16, unit: u16) {
    let tick = hand.tick();
    let state = &mut hand.parties.parties[usize::from(no)];
    state.explained = true;
    let stage = state.stage;
    let seat = scenario.units.get(usize::from(unit)).and_then(|unit| seat_no(scenario, &unit.seat));
    let known = seat.and_then(|seat| hand.knowledge.seats.get_mut(usize::from(seat)));
    if let Some(known) = known.and_then(|seat| seat.parties.get_mut(usize::from(no))?.as_mut()) {
        known.target.stage = stage;
        known.target.confidence = known.target.confidence.max(scenario.faced.explained);
        known.shown = tick;
        if stage < Stage::HostileIntent {
            known.harm_at = None;
        }
    }
}
