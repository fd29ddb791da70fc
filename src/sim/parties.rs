//! Armed parties follow their plans: phases by time and condition, what they do in each, and what becomes of them.

use bevy::math::ops;
use bevy::prelude::*;

use super::acts;
use super::conditions::holds;
use super::event::{EventKind, UnitNews};
use super::reading::{Hand, Reading, distance_m};
use super::state::{Health, Out, PartyState};
use super::{TickSchedule, TickSet, civilians, tasks};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, TICKS_PER_SECOND};
use crate::scenario::people::{Act, PartyStatus, Phase, Stage};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, choose.in_set(TickSet::Choose).before(civilians::choose));
}

/// Every party takes up its next phase if that is due, and heads for where it leads.
pub(super) fn choose(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for no in 0..hand.parties.parties.len() as u16 {
        if hand.parties.parties[usize::from(no)].dormant {
            continue;
        }
        resume(&mut hand, no);
        if let Some(phase) = due_phase(&scenario, &hand.reading(), no) {
            begin_phase(&mut hand, no, phase);
        }
        acts::go_on(&mut hand, &scenario, no);
        head(&mut hand, &scenario, no);
    }
}

/// The party takes up this phase of its plan; one that has given up its intent does not. A dormant one is called up.
pub(super) fn begin_phase(hand: &mut Hand, no: u16, phase: u16) {
    let scenario = hand.drill.0.clone();
    let tick = hand.tick();
    let party = scenario.parties.get(usize::from(no));
    let Some((party, next)) = party.and_then(|party| Some((party, party.plan.get(usize::from(phase))?))) else {
        return;
    };
    acts::wake(hand, no);
    let Some(state) = hand.parties.parties.get_mut(usize::from(no)).filter(|state| state.status.is_threat()) else {
        return;
    };
    state.begun = true;
    state.phase = phase;
    state.phase_began = tick;
    state.fired = 0;
    (state.cover, state.reached, state.met, state.probed) = (None, None, false, false);
    set_stage(state, &party.plan);
    let stage = state.stage;
    hand.write(EventKind::PartyPhaseBegan { party: party.id.clone(), phase, stage });
    match &next.act {
        Act::Leave => set_status(hand, no, PartyStatus::Leaving),
        Act::Split { members, into } => acts::split(hand, no, *members, into.as_ref()),
        _ => {}
    }
}

/// What the party has become; told in the record where it changed.
pub(super) fn set_status(hand: &mut Hand, no: u16, status: PartyStatus) {
    let scenario = hand.drill.0.clone();
    let (Some(party), Some(state)) =
        (scenario.parties.get(usize::from(no)), hand.parties.parties.get_mut(usize::from(no)))
    else {
        return;
    };
    if state.status == status {
        return;
    }
    state.status = status;
    set_stage(state, &party.plan);
    if status != PartyStatus::Fighting {
        state.fights = None;
    }
    hand.write(EventKind::PartyStatusChanged { party: party.id.clone(), status });
}

/// Whoever is detained or has surrendered leaves the map with the host state; the unit that guarded them says so.
pub(super) fn hand_over(hand: &mut Hand, no: u16) {
    let scenario = hand.drill.0.clone();
    let Some(state) = hand.parties.parties.get_mut(usize::from(no)) else { return };
    if !state.status.is_taken() {
        return;
    }
    let (guard, members) = (state.guard.take(), state.members.clone());
    members.for_each(|body| hand.bodies.present[body as usize] = false);
    set_status(hand, no, PartyStatus::Detained);
    for known in hand.knowledge.seats.iter_mut().filter_map(|seat| seat.parties.get_mut(usize::from(no))?.as_mut()) {
        known.handed_over = true;
    }
    if let Some(unit) = guard {
        tasks::set_speed(hand, &scenario, unit, None);
        tasks::tell(hand, &scenario, unit, UnitNews::HandedOver);
    }
}

/// Members who can act, by body.
pub(super) fn able(party: &PartyState) -> impl Iterator<Item = u32> + '_ {
    let well = party.members.clone().zip(&party.health).filter(|(_, health)| **health == Health::Well);
    well.map(|(body, _)| body).filter(|body| !party.out.iter().any(|(out, _)| out == body))
}

/// Where the party is: its first member who can act, or who is there at all.
pub fn place(reading: &Reading, no: u16) -> Option<Point> {
    let party = reading.parties.parties.get(usize::from(no))?;
    let mut there = able(party).chain(party.members.clone()).filter_map(|body| reading.place_of(body));
    there.next()
}

/// The member nearest to a place, and how far that is.
pub(super) fn nearest_member(reading: &Reading, no: u16, from: Point) -> Option<(Point, f32)> {
    let party = reading.parties.parties.get(usize::from(no))?;
    let there = party.members.clone().filter_map(|body| reading.place_of(body));
    there.map(|at| (at, distance_m(at, from))).reduce(|best, other| if other.1 < best.1 { other } else { best })
}

/// The true stage, and the one that its behaviour shows.
fn set_stage(party: &mut PartyState, plan: &[Phase]) {
    party.stage = stage_of(party, plan);
    let act = plan.get(usize::from(party.phase)).filter(|_| party.begun).map(|phase| &phase.act);
    let shown = match act {
        Some(Act::Bluff { shows, .. } | Act::Probe { shows, .. }) if party.status == PartyStatus::Active => *shows,
        _ => Stage::None,
    };
    party.shows = party.stage.max(shown);
}

fn stage_of(party: &PartyState, plan: &[Phase]) -> Stage {
    let planned = plan.get(usize::from(party.phase)).filter(|_| party.begun).map_or(Stage::None, |phase| phase.stage);
    match party.status {
        PartyStatus::Active => planned,
        PartyStatus::Fighting => planned.max(Stage::HostileAct),
        // Who hesitates or talks still means it, but does it no more.
        PartyStatus::Hesitating | PartyStatus::Bargaining => planned.min(Stage::HostileIntent),
        _ => Stage::None,
    }
}

/// Hesitation, bargaining and fights end.
fn resume(hand: &mut Hand, no: u16) {
    let tick = hand.tick();
    let Some(state) = hand.parties.parties.get_mut(usize::from(no)) else {
        return;
    };
    let paused = matches!(state.status, PartyStatus::Hesitating | PartyStatus::Bargaining);
    if paused && tick.0.is_multiple_of(TICKS_PER_SECOND) {
        // Fire that was to come goes on after the pause as if there had been none.
        state.phase_began.0 += TICKS_PER_SECOND;
    }
    if (paused || state.status == PartyStatus::Fighting) && tick >= state.paused_until {
        set_status(hand, no, PartyStatus::Active);
    }
}

/// The first later phase whose time has come and whose condition, if it has one, holds. A phase whose condition fails
/// is passed over once a later one is due.
fn due_phase(scenario: &Scenario, reading: &Reading, no: u16) -> Option<u16> {
    let state = reading.parties.parties.get(usize::from(no))?;
    if state.status != PartyStatus::Active {
        return None;
    }
    let plan = &scenario.parties.get(usize::from(no))?.plan;
    let first = if state.begun { usize::from(state.phase) + 1 } else { 0 };
    let due = plan.iter().enumerate().skip(first).take_while(|(_, phase)| reading.tick().seconds() >= phase.from_s);
    let mut ready = due.filter(|(_, phase)| phase.when.as_ref().is_none_or(|when| holds(scenario, reading, when)));
    ready.next().map(|(phase, _)| phase as u16)
}

fn head(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let Some(party) = scenario.parties.get(usize::from(no)) else {
        return;
    };
    let state = &hand.parties.parties[usize::from(no)];
    let status = state.status;
    let haste = if status == PartyStatus::Fleeing { scenario.faced.flees_times } else { 1.0 };
    let aim = match status {
        PartyStatus::Leaving | PartyStatus::Fleeing => Some(party.leaves_to),
        PartyStatus::Active if state.begun => {
            let act = party.plan.get(usize::from(state.phase)).map(|phase| &phase.act);
            act.and_then(|act| acts::aim_of(scenario, &hand.reading(), no, act))
        }
        _ => None,
    };
    // Who is detained stays under guard: where the unit goes, they go.
    let guard = state.guard.filter(|_| status == PartyStatus::Detained).and_then(|unit| hand.reading().unit_at(unit));
    let members: Vec<u32> = able(state).collect();
    let out = state.out.clone();
    for (place, body) in members.iter().enumerate() {
        hand.bodies.speed_mps[*body as usize] = party.speed_mps * haste;
        let strays = |unit: &Point| hand.reading().place_of(*body).is_some_and(|at| distance_m(at, *unit) > GUARDED_M);
        match aim.or(guard.filter(strays)) {
            Some(aim) => hand.go(*body, beside(aim, place as u32)),
            None => hand.stand(*body),
        }
    }
    for (body, how) in out {
        let has_left = hand.reading().place_of(body).is_some_and(|at| distance_m(at, party.leaves_to) < OFF_M);
        match how {
            Out::Surrendered => hand.stand(body),
            Out::Left if has_left || hand.has_arrived(body) => hand.bodies.present[body as usize] = false,
            Out::Left => hand.go(body, party.leaves_to),
        }
    }
    let walks_off = matches!(status, PartyStatus::Leaving | PartyStatus::Fleeing);
    let leader = members.first().copied();
    let is_off = leader.is_some_and(|body| {
        hand.has_arrived(body)
            || hand.reading().place_of(body).is_some_and(|at| distance_m(at, party.leaves_to) < OFF_M)
    });
    if walks_off && is_off {
        members.iter().for_each(|body| hand.bodies.present[*body as usize] = false);
        set_status(hand, no, PartyStatus::Gone);
    }
}

/// Living people of the zone whom the party's leader sees within range, by number.
pub(super) fn victims(reading: &Reading, no: u16, zone: u16, range_m: f32) -> Vec<u32> {
    let Some(from) = place(reading, no) else {
        return Vec::new();
    };
    let people = 0..reading.civilians.people.len() as u32;
    let alive = people.filter(|person| reading.civilians.people[*person as usize].health != Health::Dead);
    let there = alive.filter_map(|person| Some((person, reading.place_of(person)?)));
    there
        .filter(|(_, at)| distance_m(*at, from) <= range_m && reading.ground.inside(zone, *at))
        .filter(|(_, at)| reading.ground.sees(from, *at))
        .map(|(person, _)| person)
        .collect()
}

/// Members spread about their aim on a spiral, a metre or so apart.
fn beside(aim: Point, place: u32) -> Point {
    let (turn, out) = (place as f32 * GOLDEN_ANGLE, SPREAD_M * (place as f32).sqrt());
    Point(aim.0 + out * ops::cos(turn), aim.1 + out * ops::sin(turn))
}

/// Fills a disc evenly.
const GOLDEN_ANGLE: f32 = 2.399_963;
const SPREAD_M: f32 = 1.2;
/// So near to their guard the detained stand, metres.
const GUARDED_M: f32 = 6.0;
/// A party this near to where it leaves to has left.
const OFF_M: f32 = 6.0;
