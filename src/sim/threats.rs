//! Says in the record what a seat holds of a party, whenever that changes in a way that matters to judgement.

use bevy::prelude::*;
use serde::Serialize;

use super::digest::Subsystem;
use super::event::{EventKind, ThreatKnown};
use super::knew::{means_in_reach, party_known, target_known, threat_distance_m};
use super::reading::{Hand, Reading};
use super::snapshot::Keep;
use super::state::Drill;
use super::{TickSchedule, TickSet, messages};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::TICKS_PER_SECOND;
use crate::scenario::matter::Matter;
use crate::scenario::people::{PartyStatus, Stage};

pub(super) fn plugin(app: &mut App) {
    let scenario = &app.world().resource::<Drill>().0;
    let written = vec![vec![None; scenario.parties.len()]; scenario.seats.len()];
    app.keep(Subsystem::Knowledge, Written { last: written });
    app.add_systems(TickSchedule, write_threats.in_set(TickSet::Sight).after(super::recall::age));
}

/// A change of stage or status is written at once, the rest once a second.
pub(super) fn write_threats(mut hand: Hand, mut written: ResMut<Written>) {
    let scenario = hand.drill.0.clone();
    let is_second = hand.tick().0.is_multiple_of(TICKS_PER_SECOND);
    for (seat_no, seat) in scenario.seats.iter().enumerate() {
        for (party_no, party) in scenario.parties.iter().enumerate() {
            let Some(last) = written.last.get_mut(seat_no).and_then(|seat| seat.get_mut(party_no)) else { continue };
            let (seat_no, party_no) = (seat_no as u16, party_no as u16);
            let reading = hand.reading();
            let Some(now) = party_known(&reading, seat_no, party_no) else { continue };
            let is_new = last.is_none();
            let is_urgent = last.as_ref().is_none_or(|last| last.is_overtaken(now.target.stage, now.target.status));
            if !is_second && !is_urgent {
                continue;
            }
            let Some(known) = threat_known(&scenario, &reading, seat_no, party_no) else { continue };
            let gist = Gist::of(&scenario, &known);
            if last.as_ref() != Some(&gist) {
                *last = Some(gist);
                hand.write(EventKind::ThreatKnown { seat: seat.id.clone(), party: party.id.clone(), known });
                if is_new && let Some(known) = hand.knowledge.seats.get_mut(usize::from(seat_no)) {
                    messages::know_of(known, &scenario, &Matter::Party(party.id.clone()));
                }
            }
        }
    }
}

fn threat_known(scenario: &Scenario, reading: &Reading, seat: u16, party: u16) -> Option<ThreatKnown> {
    let known = party_known(reading, seat, party)?;
    let target = target_known(reading, known);
    // Once harm is being done there is no time left to count: what can still stop it is what gets there soon.
    let time_to_harm_s = target.time_to_harm_s.filter(|left_s| *left_s > 0);
    Some(ThreatKnown {
        at: known.at,
        distance_m: threat_distance_m(scenario, reading, seat, party),
        means_in_reach: means_in_reach(scenario, reading, seat, known.at, time_to_harm_s),
        target,
    })
}

/// What was last written, by seat and party.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub(super) struct Written {
    last: Vec<Vec<Option<Gist>>>,
}

/// What judgement turns on; a change in it is worth an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Gist {
    stage: Stage,
    status: PartyStatus,
    confidence_tenths: u8,
    minutes_to_harm: Option<u32>,
    /// Distances of the band's table that the party is farther away than.
    beyond: u16,
    means_in_reach: Vec<Rung>,
    lost: bool,
}

impl Gist {
    fn of(scenario: &Scenario, known: &ThreatKnown) -> Self {
        let limits = scenario.rubric.band.floors.iter().filter_map(|row| row.within_m);
        Self {
            stage: known.target.stage,
            status: known.target.status,
            confidence_tenths: (known.target.confidence * 10.0 + 0.001) as u8,
            minutes_to_harm: known.target.time_to_harm_s.map(|seconds| seconds.div_ceil(60)),
            beyond: limits.filter(|limit_m| known.distance_m.is_some_and(|distance_m| distance_m > *limit_m)).count()
                as u16,
            means_in_reach: known.means_in_reach.clone(),
            lost: known.target.lost,
        }
    }

    fn is_overtaken(&self, stage: Stage, status: PartyStatus) -> bool {
        self.stage != stage || self.status != status
    }
}
