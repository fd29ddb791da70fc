//! C2, police and military: the right component for a crowd, and one component at a time, where the drill has police of the
//! mission.
//!
//! The line between them is crossed when the second stands against the same crowd, from a posture on, while the first
//! stays. Soldiers who used force there are the wrong component already, and that is the fault.

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, difficulty, judge_force};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{OrganisationKind, Rung};
use crate::scenario::ids::{SeatId, UnitId, ZoneId};
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, ForceUsed};
use crate::sim::order::Target;

const HAND_OVER_GRAVITY: f32 = 1.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let has_police =
        case.scenario.units.iter().any(|unit| component(case, &unit.id) == Some(OrganisationKind::MissionPolice));
    if has_police {
        judge_force(case, findings, Line::C2, Rung::ShortOfDeadly, right_component);
        for seat in case.people() {
            for zone in &case.scenario.map().zones {
                findings.items.extend(hand_over(case, seat, &zone.id));
            }
        }
    }
}

/// One duty for each seat and crowd, opened when the second component comes to stand against it.
fn hand_over(case: &Case, seat: &SeatId, zone: &ZoneId) -> Option<EvidenceItem> {
    let crowd = Target::Crowd(zone.clone());
    let acts = case.events.iter().filter_map(|event| {
        let (by, unit, target, rung) = match &event.kind {
            EventKind::ForceUsed(used) => (&used.seat, &used.unit, &used.target, used.rung),
            EventKind::Interposed { seat, unit, target, .. } => (seat, unit, target, Rung::Posture),
            _ => return None,
        };
        let stands = by == seat && *target == crowd && rung >= Rung::Posture && case.is_person(seat, event.tick);
        let component = component(case, unit).filter(|_| stands)?;
        Some(Stands { event, unit, rung, is_military: component == OrganisationKind::MissionMilitary })
    });
    let acts: Vec<Stands> = acts.collect();
    if acts.iter().any(|act| act.is_military && act.rung >= Rung::ShortOfDeadly) {
        return None;
    }
    let first = acts.first()?;
    let second = acts.iter().find(|act| act.is_military != first.is_military)?;
    let at = second.event.tick;
    let before = acts.iter().filter(|act| act.is_military == first.is_military && act.event.no < second.event.no);
    let left = before.map(|act| case.act_end(act.unit, act.event.no)).max().unwrap_or(at);
    let standard_s = case.scenario.rubric.standards.acknowledge_s;
    let (rating, key) = match left <= at.plus_seconds(standard_s) {
        true => (3, "c2-handed-over"),
        false => (1, "c2-both-at-once"),
    };
    Some(EvidenceItem {
        line: Line::C2,
        seat: seat.clone(),
        with: Vec::new(),
        opened: at,
        closed: left.max(at),
        rating,
        weight: HAND_OVER_GRAVITY * difficulty(case, at, None),
        cause: doctrine("source-police-military"),
        events: vec![second.event.no, first.event.no],
        reason: Reason::new(key).name("target", case.target_name(&crowd)).seconds("standard", standard_s as f32),
        knew: Vec::new(),
    })
}

fn right_component(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let Target::Crowd(_) = used.target else { return None };
    let (rating, key) = match component(case, &used.unit)? {
        OrganisationKind::MissionPolice => (3, "c2-police"),
        OrganisationKind::MissionMilitary => (1, "c2-military"),
        _ => return None,
    };
    Some(Judged { rating, cause: doctrine("source-police-military"), reason: Reason::new(key) })
}

fn component(case: &Case, unit: &UnitId) -> Option<OrganisationKind> {
    let unit = case.unit(unit)?;
    case.scenario.organisation(&unit.organisation).map(|organisation| organisation.kind)
}

/// One component against a crowd, from this event on.
struct Stands<'a> {
    event: &'a Event,
    unit: &'a UnitId,
    rung: Rung,
    is_military: bool,
}
