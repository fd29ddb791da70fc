//! Standing guard: between a party and people, or round a zone.

use super::super::event::EventKind;
use super::super::knew::{means, nearest_on_edge, party_known};
use super::super::order::Target;
use super::super::parties::able;
use super::super::reading::{Hand, Reading, distance_m, party_no, strikes, zone_no};
use super::super::state::{Behaviour, Parties, Steer, Task, TaskStep};
use super::{Next, has_arrived};
use crate::scenario::Scenario;
use crate::scenario::conduct::Guarding;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Point, ZoneId};
use crate::scenario::people::PartyStatus;

/// Between where the party is known to be and the people of the zone, near enough for its posture to be felt.
pub(super) fn interpose(
    hand: &mut Hand,
    scenario: &Scenario,
    (unit, task): (u16, &mut Task),
    target: &Target,
    protect: &ZoneId,
) -> Next {
    let reading = hand.reading();
    let spot =
        zone_no(scenario, protect).and_then(|zone| spot_between(scenario, &reading, (unit, task.seat), target, zone));
    let (Some(spot), Some(at)) = (spot, reading.unit_at(unit)) else {
        return Next::End;
    };
    let is_there = distance_m(at, spot) <= THERE_M || (has_arrived(&reading, unit) && distance_m(at, spot) <= NEAR_M);
    let is_acting = matches!(task.step, TaskStep::Acting(_));
    let stays = is_acting && distance_m(at, spot) <= NEAR_M;
    // Where people stand before its wheels, it is as near as it can come.
    let body = (reading.units.first_body + u32::from(unit)) as usize;
    let stops = if is_acting { task.count > 0 } else { reading.bodies.velocity[body].vec2().length() < STANDS_MPS };
    let is_held_up = !is_there && !stays && stops && hand.tick() >= task.given.plus_seconds(SETS_OFF_S);
    if is_held_up && is_felt(scenario, &reading, (unit, task.seat), target, protect) {
        task.count = 1;
    } else if !is_there && !stays {
        task.count = 0;
        return Next::Go(spot);
    }
    if !task.arrived
        && let Some(seat) = scenario.seats.get(usize::from(task.seat))
    {
        let unit = scenario.units[usize::from(unit)].id.clone();
        let (seat, target, protect) = (seat.id.clone(), target.clone(), protect.clone());
        hand.write(EventKind::Interposed { seat, unit, target, protect });
    }
    Next::Act
}

/// The party is among the people, or farther from them than the unit, which sees it near enough for its posture to be felt.
fn is_felt(
    scenario: &Scenario,
    reading: &Reading,
    (unit, seat): (u16, u16),
    target: &Target,
    protect: &ZoneId,
) -> bool {
    let Target::Party(id) = target else { return false };
    let known = party_no(scenario, id).and_then(|no| party_known(reading, seat, no)).map(|known| known.at);
    let (Some(from), Some(at), Some(zone)) = (known, reading.unit_at(unit), zone_no(scenario, protect)) else {
        return false;
    };
    let is_between =
        reading.ground.distance_to_zone_m(zone, at) <= reading.ground.distance_to_zone_m(zone, from).max(NEAR_M);
    let range_m = means(scenario, unit, Rung::Posture).map_or(0.0, |means| means.range_m);
    let felt_m = range_m * scenario.conduct.guarding.off_range;
    is_between && distance_m(at, from) <= felt_m && reading.ground.sees(at, from)
}

/// At the zone's edge; people on their way into it are turned back.
pub(super) fn cordon(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &Task, around: &ZoneId) -> Next {
    let reading = hand.reading();
    let (Some(zone), Some(at)) = (zone_no(scenario, around), reading.unit_at(unit)) else {
        return Next::End;
    };
    let Some(shape) = scenario.map().zones.get(usize::from(zone)).map(|zone| &zone.shape) else {
        return Next::End;
    };
    let TaskStep::Acting(since) = task.step else {
        let edge = nearest_on_edge(shape, at);
        let is_there = distance_m(at, edge) <= THERE_M || has_arrived(&reading, unit);
        return if is_there { Next::Act } else { Next::Go(edge) };
    };
    if strikes(hand.tick(), since, 1) {
        turn_back(hand, &scenario.conduct.guarding, zone, at);
    }
    Next::Act
}

/// The unit has the party in its hands: who it is goes where the unit goes.
pub(super) fn guards(parties: &Parties, unit: u16, party: u16) -> bool {
    let state = parties.parties.get(usize::from(party));
    state.is_some_and(|state| state.status == PartyStatus::Detained && state.guard == Some(unit))
}

/// The pace of those whom the unit leads under guard.
pub fn led_mps(reading: &Reading, scenario: &Scenario, unit: u16) -> Option<f32> {
    let parties = reading.parties;
    let held = (0..parties.parties.len() as u16).filter(|party| guards(parties, unit, *party));
    let walk = held.filter(|party| able(&parties.parties[usize::from(*party)]).next().is_some());
    walk.map(|party| scenario.parties[usize::from(party)].speed_mps).reduce(f32::min)
}

fn spot_between(
    scenario: &Scenario,
    reading: &Reading,
    (unit, seat): (u16, u16),
    target: &Target,
    zone: u16,
) -> Option<Point> {
    let centre = reading.ground.zone_centre(zone)?;
    let from = match target {
        Target::Party(id) => party_known(reading, seat, party_no(scenario, id)?)?.at,
        Target::Crowd(id) => reading.ground.zone_centre(zone_no(scenario, id)?)?,
    };
    let shape = &scenario.map().zones.get(usize::from(zone))?.shape;
    // A party that is already in the zone is stood before, on the side of most people.
    let guarded = if reading.ground.inside(zone, from) { centre } else { nearest_on_edge(shape, from) };
    let apart = distance_m(from, guarded);
    let range_m = means(scenario, unit, Rung::Posture).map_or(0.0, |means| means.range_m);
    let off_m = (range_m * scenario.conduct.guarding.off_range).min(apart * 0.5);
    let towards = (guarded.vec2() - from.vec2()).normalize_or_zero();
    let spot = Point::from(from.vec2() + towards * off_m);
    let radius_m = scenario.units.get(usize::from(unit))?.radius_m;
    Some(reading.ground.nearest_free(spot, radius_m, |_| true).unwrap_or(spot))
}

/// Newcomers within reach of the cordon stand where they are for a while.
fn turn_back(hand: &mut Hand, guarding: &Guarding, zone: u16, at: Point) {
    let until = hand.tick().plus_seconds(guarding.turned_back_s);
    for person in 0..hand.civilians.people.len() {
        let Some(place) = hand.reading().place_of(person as u32) else {
            continue;
        };
        let comes = match hand.civilians.people[person].behaviour {
            Behaviour::Round(to) | Behaviour::Gather(to) | Behaviour::Protest(to) => to == zone,
            _ => false,
        };
        if comes && distance_m(place, at) <= guarding.cordon_m && !hand.ground.inside(zone, place) {
            hand.civilians.people[person].behaviour = Behaviour::Stay;
            hand.civilians.people[person].until = until;
            hand.bodies.steer[person] = Steer::Stand;
        }
    }
}

/// A unit this near to its spot stands in it; one at work there stays until it has moved farther off.
const THERE_M: f32 = 3.0;
const NEAR_M: f32 = 10.0;
/// Slower than this it stands, unless it has been given the order just now.
const STANDS_MPS: f32 = 0.2;
const SETS_OFF_S: u32 = 5;
