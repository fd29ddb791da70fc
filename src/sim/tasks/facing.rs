//! Facing a party or a crowd: words, posture, hands, shots. The unit comes within its means' range and sight first.

use super::super::event::UnitNews;
use super::super::force::in_reach;
use super::super::knew::{means, nearest_on_edge, party_known};
use super::super::order::{Order, Target};
use super::super::parties::nearest_member;
use super::super::reading::{Hand, Reading, distance_m, party_no, zone_no};
use super::super::recall;
use super::super::sight;
use super::super::state::{Behaviour, TargetNo, Task, TaskStep};
use super::guarding::guards;
use super::{Next, acting_s, has_arrived};
use crate::scenario::Scenario;
use crate::scenario::ids::Point;
use crate::scenario::people::PartyStatus;

/// Comes within reach and stays at work until its target gives way, its time is up, or another order comes.
pub(super) fn face(hand: &mut Hand, scenario: &Scenario, unit: u16, task: &Task) -> Next {
    let reading = hand.reading();
    let Some((rung, target)) = task.order.rung() else {
        return Next::End;
    };
    let (Some(no), Some(at)) = (TargetNo::of(scenario, target), reading.unit_at(unit)) else {
        return Next::End;
    };
    if let Some(end) = ending(hand, scenario, (unit, task), target) {
        return end;
    }
    let is_acting = matches!(task.step, TaskStep::Acting(_));
    if in_reach(scenario, &reading, unit, rung, no) && (is_acting || is_close(scenario, &reading, task, (unit, at), no))
    {
        return Next::Act;
    }
    let Some(aim) = known_place(scenario, &reading, task.seat, target, at) else {
        return Next::End;
    };
    // It came to where they were said to be, and nobody is there.
    let in_vain = has_arrived(&reading, unit) || distance_m(at, aim) < FOUND_M;
    if in_vain { miss(hand, scenario, (unit, task.seat), no) } else { Next::Go(aim) }
}

/// Where it sees the place, the target is lost by that.
fn miss(hand: &mut Hand, scenario: &Scenario, (unit, seat): (u16, u16), target: TargetNo) -> Next {
    let world = (&*hand.units, &*hand.bodies, &*hand.ground, &*hand.conditions);
    let sees = sight::sees_from(scenario, world, unit);
    if let TargetNo::Party(no) = target
        && let Some(known) = recall::party_slot(&mut hand.knowledge, seat, no).and_then(Option::as_mut)
        && known.target.status.is_threat()
        && sees(known.at)
    {
        known.lose();
    }
    Next::Fail(UnitNews::FoundNobody)
}

/// Not at the very edge of reach, where a step of the target would end it; hands need contact.
fn is_close(scenario: &Scenario, reading: &Reading, task: &Task, (unit, at): (u16, Point), target: TargetNo) -> bool {
    let TargetNo::Party(no) = target else {
        return true;
    };
    let (Some((rung, _)), Some((_, distance))) = (task.order.rung(), nearest_member(reading, no, at)) else {
        return false;
    };
    let range_m = means(scenario, unit, rung).map_or(0.0, |means| means.range_m);
    let radius_m = scenario.units[usize::from(unit)].radius_m;
    let contact_m = radius_m + scenario.conduct.facing.hands_m;
    let wanted_m = if matches!(task.order, Order::Detain { .. }) {
        contact_m.min(range_m)
    } else {
        range_m * scenario.conduct.facing.within_range
    };
    distance <= wanted_m
}

/// How the task ends now, if it does.
fn ending(hand: &Hand, scenario: &Scenario, (unit, task): (u16, &Task), target: &Target) -> Option<Next> {
    let party = match target {
        Target::Party(id) => party_no(scenario, id),
        Target::Crowd(_) => None,
    };
    let status = party.and_then(|no| party_known(&hand.reading(), task.seat, no)).map(|known| known.target.status);
    let was = task.knew.as_ref().map(|knew| knew.target.status);
    let (acted_s, facing) = (acting_s(hand, task), &scenario.conduct.facing);
    match status.filter(|status| Some(*status) != was) {
        Some(PartyStatus::Gone) => return Some(Next::Fail(UnitNews::TargetGone)),
        Some(PartyStatus::Detained) => return Some(Next::End),
        _ => {}
    }
    let gave_up = status.is_some_and(|status| !status.is_threat());
    let end = |is_over: bool| is_over.then_some(Next::End);
    match task.order {
        // Nobody fires on at hands in the air; to stop firing at those who run is the seat's own word.
        Order::Engage { .. } => {
            let out = matches!(status, Some(PartyStatus::Surrendered | PartyStatus::HorsDeCombat)) && status != was;
            end(out || acted_s >= facing.engage_s as f32 || (out_of_fight(was) && task.count > 0))
        }
        Order::WarningShots { .. } => end(task.count >= facing.warning_volleys),
        Order::Warn { .. } if gave_up && !task.effect_recorded => Some(Next::Fail(UnitNews::GaveWay)),
        Order::Warn { .. } => end(gave_up || acted_s >= facing.warn_s as f32),
        // Hands on those who were held already are laid on them all the same.
        Order::Detain { .. } => {
            let (is_held, is_over) =
                (party.is_some_and(|no| guards(&hand.parties, unit, no)), acted_s >= facing.detain_s as f32);
            let was_held = was == Some(PartyStatus::Detained);
            if is_held { end(!was_held || is_over) } else { is_over.then_some(Next::Fail(UnitNews::NotTaken)) }
        }
        Order::Disperse { .. } if gave_up => end(true),
        Order::Disperse { .. } if acted_s >= facing.disperse_s as f32 => {
            Some(if stays(hand, scenario, target) { Next::Fail(UnitNews::NotDispersed) } else { Next::End })
        }
        Order::Disperse { .. } => None,
        // Dialogue and posture are kept up while there is someone to face; nobody who gives way is followed.
        _ if gave_up && status != was && acted_s == 0.0 => Some(Next::Fail(UnitNews::GaveWay)),
        _ => end(gave_up && acted_s > 0.0),
    }
}

/// Those before it have not gone: a party, or people who protest.
fn stays(hand: &Hand, scenario: &Scenario, target: &Target) -> bool {
    let Target::Crowd(id) = target else { return true };
    let Some(zone) = zone_no(scenario, id) else { return false };
    let reading = hand.reading();
    let protests = reading
        .civilians
        .people
        .iter()
        .zip(0u32..)
        .filter(|(person, _)| matches!(person.behaviour, Behaviour::Protest(at) if at == zone));
    let mut places = protests.filter_map(|(_, no)| reading.place_of(no));
    places.any(|at| reading.ground.inside(zone, at))
}

fn out_of_fight(status: Option<PartyStatus>) -> bool {
    matches!(status, Some(PartyStatus::Surrendered | PartyStatus::HorsDeCombat | PartyStatus::Detained))
}

/// Where the seat holds its target to be.
fn known_place(scenario: &Scenario, reading: &Reading, seat: u16, target: &Target, from: Point) -> Option<Point> {
    match target {
        Target::Party(id) => party_known(reading, seat, party_no(scenario, id)?).map(|known| known.at),
        Target::Crowd(id) => {
            let zone = zone_no(scenario, id)?;
            Some(nearest_on_edge(&scenario.map().zones.get(usize::from(zone))?.shape, from))
        }
    }
}

/// So near to where a target was said to be, a unit would have found it, metres.
const FOUND_M: f32 = 3.0;
