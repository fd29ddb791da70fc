//! Not looking where one could and should have: a threat was reported, or lost from sight, and nobody went to see.

use bevy::prelude::*;
use serde::Serialize;

use super::digest::Subsystem;
use super::event::EventKind;
use super::knew::party_known;
use super::reading::{Hand, Reading, distance_m};
use super::sight::who_sees;
use super::snapshot::Keep;
use super::state::Drill;
use super::{TickSchedule, TickSet, threats};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};
use crate::scenario::people::Stage;

pub(super) fn plugin(app: &mut App) {
    let scenario = &app.world().resource::<Drill>().0;
    let open = vec![vec![None; scenario.parties.len()]; scenario.seats.len()];
    app.keep(Subsystem::Knowledge, Looks { open });
    app.add_systems(TickSchedule, watch.in_set(TickSet::Sight).after(threats::write_threats));
}

/// Once a second, for each threat that a seat holds: somebody looks, or the time for it runs out.
fn watch(mut hand: Hand, mut looks: ResMut<Looks>) {
    let tick = hand.tick();
    if !tick.0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    let scenario = hand.drill.0.clone();
    let within_s = scenario.rubric.standards.look_s;
    for (seat, row) in looks.open.iter_mut().enumerate() {
        for (party, slot) in row.iter_mut().enumerate() {
            let reading = hand.reading();
            let known = party_known(&reading, seat as u16, party as u16);
            let is_threat = |stage: Stage, threat: bool| threat && stage >= Stage::Indicators;
            let Some(known) = known.filter(|known| is_threat(known.target.stage, known.target.status.is_threat()))
            else {
                *slot = None;
                continue;
            };
            // A newer sighting or report begins anew.
            let entry = slot.filter(|entry| entry.since == known.seen);
            let mut entry = entry.unwrap_or(Watch { since: known.seen, is_closed: false, could: None });
            let mut missed = None;
            if !entry.is_closed {
                missed = step(&scenario, &reading, (seat as u16, known.at), &mut entry, within_s);
            }
            *slot = Some(entry);
            if let Some((unit, at)) = missed {
                let (seat, party) = (scenario.seats[seat].id.clone(), scenario.parties[party].id.clone());
                let unit = scenario.units[usize::from(unit)].id.clone();
                hand.write(EventKind::CouldHaveLooked { seat, unit, party, at });
            }
        }
    }
}

/// The unit that could have looked, once the time is over and nobody did.
fn step(
    scenario: &Scenario,
    reading: &Reading,
    (seat, at): (u16, Point),
    entry: &mut Watch,
    within_s: u32,
) -> Option<(u16, Point)> {
    let world = (reading.units, reading.bodies, reading.ground, reading.conditions);
    if who_sees(scenario, world, seat, at).next().is_some() {
        entry.is_closed = true;
        return None;
    }
    let gone_s = reading.tick().seconds_since(entry.since);
    let left_s = within_s as f32 - gone_s;
    if entry.could.is_none() {
        entry.could = who_could(scenario, reading, seat, at, left_s);
    }
    if left_s > 0.0 {
        return None;
    }
    entry.is_closed = true;
    entry.could.map(|unit| (unit, at))
}

/// The first unit of the seat that could be within sight of the place in time.
fn who_could(scenario: &Scenario, reading: &Reading, seat: u16, at: Point, left_s: f32) -> Option<u16> {
    let seat = &scenario.seats.get(usize::from(seat))?.id;
    let clear = scenario.knowing.sight.clear;
    let mut own = scenario.units.iter().zip(0u16..).filter(|(unit, _)| unit.seat == *seat);
    let in_time = own.find(|(unit, no)| {
        let from = reading.unit_at(*no).filter(|_| reading.is_available(*no));
        let way_m = from.map(|from| (distance_m(from, at) - unit.sight_m * clear).max(0.0));
        way_m.is_some_and(|way_m| way_m / unit.speed_mps.1.max(0.1) <= left_s)
    });
    in_time.map(|(_, no)| no)
}

/// By seat and party.
#[derive(Resource, Clone, Debug, Default, Serialize)]
struct Looks {
    open: Vec<Vec<Option<Watch>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Watch {
    /// When the party was last seen or told of.
    since: Tick,
    /// Somebody looked, or the time is over.
    is_closed: bool,
    could: Option<u16>,
}
