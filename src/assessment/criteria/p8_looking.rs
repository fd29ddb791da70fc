//! P8, looking: a threat was reported or lost from sight, a unit could have looked in time, and nobody did.
//!
//! It stands with timeliness because the clock of protection starts with knowing: who does not look delays it. A lapse of
//! its own, one for each seat and party; looking where one should earns nothing. Where the seat stood by against the same
//! party (P8, 0), that is the fault; and where its line is worse than the lapse already, the lapse must not lift it. So
//! this is judged after all else on the line.

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Held, difficulty};
use crate::assessment::reason::{doctrine, known};
use crate::scenario::ids::{PartyId, SeatId};
use crate::scenario::rubric::{Line, Protection};
use crate::sim::event::{Event, EventKind, ThreatKnown};

const GRAVITY: f32 = 0.5;
const RATING: u8 = 1;
pub(super) const KEY: &str = "p8-not-looked";

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<(&SeatId, &PartyId)> = Vec::new();
    for event in case.events {
        let EventKind::CouldHaveLooked { seat, unit, party, .. } = &event.kind else { continue };
        if !case.is_person(seat, event.tick) || judged.contains(&(seat, party)) || stood_by(case, findings, party) {
            continue;
        }
        judged.push((seat, party));
        let threat = case.threat(seat, party);
        let held = threat.iter().rev().find(|(before, _)| before.no <= event.no).copied();
        let unit = case.unit(unit).map_or_else(|| unit.as_str().into(), |unit| unit.name.clone());
        let reason = Reason::new(KEY).name("target", case.party_name(party)).name("unit", unit);
        findings.add_lapse(item(case, (seat, party), event, held, reason));
    }
}

fn stood_by(case: &Case, findings: &Findings, party: &PartyId) -> bool {
    let of_party = |protection: &&Protection| protection.party == *party;
    let mut duties = case.scenario.rubric.protections.iter().filter(of_party);
    duties.any(|protection| {
        findings.items.iter().any(|item| item.line == Line::P8 && item.rating == 0 && item.is_of_duty(&protection.id))
    })
}

fn item(
    case: &Case,
    (seat, party): (&SeatId, &PartyId),
    missed: &Event,
    held: Option<(&Event, &ThreatKnown)>,
    reason: Reason,
) -> EvidenceItem {
    let opened = held.map_or(missed.tick, |(event, _)| event.tick);
    let target = held.map(|(_, known)| &known.target);
    let standard_s = case.scenario.rubric.standards.look_s as f32;
    EvidenceItem {
        line: Line::P8,
        seat: seat.clone(),
        with: Vec::new(),
        opened,
        closed: missed.tick,
        rating: RATING,
        weight: GRAVITY * difficulty(case, opened, target.map(|known| Held { seat, party, known })),
        cause: doctrine("source-looking"),
        events: held.map(|(event, _)| event.no).into_iter().chain([missed.no]).collect(),
        reason: reason.seconds("standard", standard_s),
        knew: target.map(known).unwrap_or_default(),
    }
}
