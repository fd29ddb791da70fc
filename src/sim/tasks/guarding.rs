//! Standing guard: between a party and people, or round a zone.

use super::super::event::EventKind;
use super::super::knew::{means, nearest_on_edge, party_known};
use super::super::order::Target;
use super::super::reading::{Hand, Reading, distance_m, party_no, strikes, zone_no};
use super::super::state::{Behaviour, Steer, Task, TaskStep};
use super::{Next, has_arrived};
use crate::scenario::Scenario;
use crate::scenario::conduct::Guarding;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Point, ZoneId};

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
    let stays = matches!(task.step, TaskStep::Acting(_)) && distance_m(at, spot) <= NEAR_M;
    if !is_there && !stays {
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
