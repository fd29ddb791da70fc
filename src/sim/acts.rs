//! What the acts of a plan make a party do: where it heads, whom it frightens, where it hides, how it splits.

use super::event::EventKind;
use super::movement::free_spot;
use super::parties::{able, begin_phase, place, set_status, victims};
use super::reading::{Hand, Reading, party_no, zone_no};
use super::state::{Health, Out};
use crate::scenario::Scenario;
use crate::scenario::ids::{PartyId, Point, TICKS_PER_SECOND};
use crate::scenario::people::{Act, PartyStatus};

/// Where an act leads; `None` where it is done standing.
pub(super) fn aim_of(scenario: &Scenario, reading: &Reading, no: u16, act: &Act) -> Option<Point> {
    let state = reading.parties.parties.get(usize::from(no))?;
    match act {
        Act::Go(to) => Some(*to),
        Act::GoToZone(zone) | Act::Extort(zone) => reading.ground.zone_centre(zone_no(scenario, zone)?),
        Act::Shoot { zone, range_m, .. } => {
            let zone = zone_no(scenario, zone)?;
            let has_target = !victims(reading, no, zone, *range_m).is_empty();
            if has_target { None } else { reading.ground.zone_centre(zone) }
        }
        Act::Probe { .. } if state.probed => scenario.parties.get(usize::from(no)).map(|party| party.at),
        Act::Bluff { zone, stop_m, .. } | Act::Probe { zone, stop_m, .. } => {
            let zone = zone_no(scenario, zone)?;
            if is_before(reading, no, zone, *stop_m) { None } else { reading.ground.zone_centre(zone) }
        }
        Act::TakeCover(zone) => state.cover.or_else(|| reading.ground.zone_centre(zone_no(scenario, zone)?)),
        Act::Wait | Act::Watch(_) | Act::Bombard { .. } | Act::Leave | Act::Split { .. } => None,
    }
}

/// The present act once a second: threats are felt, a probe ends, cover is looked for anew.
pub(super) fn go_on(hand: &mut Hand, scenario: &Scenario, no: u16) {
    let tick = hand.tick();
    let state = &hand.parties.parties[usize::from(no)];
    if state.status != PartyStatus::Active || !state.begun || !(tick.0 + u32::from(no)).is_multiple_of(TICKS_PER_SECOND)
    {
        return;
    }
    let plan = scenario.parties.get(usize::from(no)).map(|party| &party.plan);
    match plan.and_then(|plan| plan.get(usize::from(state.phase))).map(|phase| &phase.act) {
        Some(Act::Bluff { zone, stop_m, .. }) => {
            if let Some(zone) = zone_no(scenario, zone) {
                threaten(hand, no, zone, *stop_m);
            }
        }
        Some(Act::Probe { zone, stop_m, stay_s, emboldens, .. }) => {
            if let Some(zone) = zone_no(scenario, zone) {
                probe(hand, scenario, no, (zone, *stop_m), (*stay_s, *emboldens));
            }
        }
        Some(Act::TakeCover(zone)) => {
            let is_due = state.cover.is_none()
                || (tick.seconds_since(state.phase_began) as u32).is_multiple_of(scenario.faced.cover_every_s.max(1));
            if let Some(zone) = zone_no(scenario, zone).filter(|_| is_due) {
                let cover = thickest(&hand.reading(), zone);
                hand.parties.parties[usize::from(no)].cover = cover;
            }
        }
        _ => {}
    }
}

/// A dormant party comes on the map, at its own place.
pub(super) fn wake(hand: &mut Hand, no: u16) {
    let Some(state) = hand.parties.parties.get_mut(usize::from(no)).filter(|state| state.dormant) else {
        return;
    };
    state.dormant = false;
    for body in state.members.clone() {
        let body = body as usize;
        let spot = free_spot(&hand.ground, &hand.bodies, body, hand.bodies.at[body]);
        hand.bodies.at[body] = spot;
        hand.bodies.present[body] = true;
    }
}

/// Members go on as another party from where they stand, or leave.
pub(super) fn split(hand: &mut Hand, no: u16, members: u16, into: Option<&PartyId>) {
    let scenario = hand.drill.0.clone();
    let Some(other) = into.and_then(|into| party_no(&scenario, into)) else {
        part(hand, no, members, Out::Left);
        return;
    };
    let is_dormant = hand.parties.parties.get(usize::from(other)).is_some_and(|other| other.dormant);
    let going = last_able(hand, no, members);
    if !is_dormant || going.is_empty() {
        return;
    }
    let places: Vec<Point> = going.iter().map(|body| hand.bodies.at[*body as usize]).collect();
    take_out(hand, no, &going, Out::Left);
    going.iter().for_each(|body| hand.bodies.present[*body as usize] = false);
    let state = &mut hand.parties.parties[usize::from(other)];
    state.dormant = false;
    // Those for whom nobody came over do not exist.
    let (come, missing): (Vec<u32>, Vec<u32>) =
        state.members.clone().partition(|body| ((body - state.members.start) as usize) < places.len());
    state.out.extend(missing.into_iter().map(|body| (body, Out::Left)));
    state.able = come.len() as u16;
    for (body, at) in come.into_iter().zip(places) {
        hand.bodies.at[body as usize] = at;
        hand.bodies.present[body as usize] = true;
    }
    let (party, into) = (scenario.parties[usize::from(no)].id.clone(), into.cloned());
    hand.write(EventKind::PartySplit { party, members: going.len() as u16, into, status: PartyStatus::Active });
    end_if_empty(hand, no);
    begin_phase(hand, other, 0);
}

/// Some members give up their part; where all are asked for, the party does as a whole.
pub(super) fn part(hand: &mut Hand, no: u16, members: u16, how: Out) {
    let scenario = hand.drill.0.clone();
    let status = match how {
        Out::Surrendered => PartyStatus::Surrendered,
        Out::Left => PartyStatus::Leaving,
    };
    let going = last_able(hand, no, members);
    let all = hand.parties.parties.get(usize::from(no)).map_or(0, |state| able(state).count());
    if going.len() >= all {
        set_status(hand, no, status);
        return;
    }
    take_out(hand, no, &going, how);
    let party = scenario.parties[usize::from(no)].id.clone();
    hand.write(EventKind::PartySplit { party, members: going.len() as u16, into: None, status });
}

/// The last of those who can act: the first leads and stays.
fn last_able(hand: &Hand, no: u16, members: u16) -> Vec<u32> {
    let able: Vec<u32> =
        hand.parties.parties.get(usize::from(no)).map(|state| able(state).collect()).unwrap_or_default();
    able[able.len().saturating_sub(usize::from(members))..].to_vec()
}

fn take_out(hand: &mut Hand, no: u16, going: &[u32], how: Out) {
    let state = &mut hand.parties.parties[usize::from(no)];
    state.out.extend(going.iter().map(|body| (*body, how)));
    state.able = able(state).count() as u16;
}

/// A party all of whose members went over is no more.
fn end_if_empty(hand: &mut Hand, no: u16) {
    let state = &hand.parties.parties[usize::from(no)];
    let has_wounded = state.health.iter().any(|health| *health != Health::Well);
    if state.able == 0 {
        set_status(hand, no, if has_wounded { PartyStatus::HorsDeCombat } else { PartyStatus::Gone });
    }
}

fn is_before(reading: &Reading, no: u16, zone: u16, stop_m: f32) -> bool {
    place(reading, no).is_some_and(|at| reading.ground.distance_to_zone_m(zone, at) <= stop_m)
}

/// People of the zone who see the party near feel the threat.
fn threaten(hand: &mut Hand, no: u16, zone: u16, stop_m: f32) {
    let faced = hand.drill.0.faced;
    for person in victims(&hand.reading(), no, zone, stop_m + faced.bluff_m) {
        let fear = &mut hand.civilians.people[person as usize].fear;
        *fear = (*fear + faced.bluff_fear).min(1.0);
    }
}

/// Having stood before the zone for its time, the party knows whether anybody meets it there, and turns back.
fn probe(hand: &mut Hand, scenario: &Scenario, no: u16, (zone, stop_m): (u16, f32), (stay_s, emboldens): (u32, f32)) {
    let tick = hand.tick();
    let is_there = is_before(&hand.reading(), no, zone, stop_m);
    let state = &mut hand.parties.parties[usize::from(no)];
    if state.probed || (state.reached.is_none() && !is_there) {
        return;
    }
    let since = *state.reached.get_or_insert(tick);
    // Whoever stood against it in this phase, at whatever rung, has met it.
    state.met |= state.pressure.iter().any(|held| held.last >= since);
    if tick < since.plus_seconds(stay_s) {
        return;
    }
    state.probed = true;
    let by = if state.met { -emboldens } else { emboldens };
    state.morale = (state.morale + by).clamp(0.0, 1.0);
    let met = state.met;
    hand.write(EventKind::PartyProbed { party: scenario.parties[usize::from(no)].id.clone(), met });
}

/// Somebody's place where most people of the zone stand; counted in cells, once for all of them.
fn thickest(reading: &Reading, zone: u16) -> Option<Point> {
    let people = reading.civilians.people.iter().zip(0u32..).filter(|(person, _)| person.health == Health::Well);
    let there = people.filter_map(|(_, no)| reading.place_of(no)).filter(|at| reading.ground.inside(zone, *at));
    let cell = |at: &Point| ((at.1 / COVER_CELL_M) as i32, (at.0 / COVER_CELL_M) as i32);
    let mut cells: Vec<((i32, i32), Point)> = there.map(|at| (cell(&at), at)).collect();
    // A stable sort: people of one cell stay in the order of their numbers.
    cells.sort_by_key(|(cell, _)| *cell);
    let runs = cells.chunk_by(|a, b| a.0 == b.0);
    let best = runs.reduce(|best, other| if other.len() > best.len() { other } else { best })?;
    best.first().map(|(_, at)| *at)
}

/// People who stand close are counted in cells of this side.
const COVER_CELL_M: f32 = 4.0;
