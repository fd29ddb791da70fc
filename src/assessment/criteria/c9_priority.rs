//! C9, priority: the most urgent first, by what triage had found. One duty a seat, where its casualties differed.
//!
//! A casualty is passed over when one that was found less urgent gets aid while it still waits.

use std::collections::BTreeMap;

use crate::assessment::aid::ends;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::scenario::care::Triage;
use crate::scenario::ids::{EventNo, PersonNo, SeatId, Tick, UnitId};
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind};

const GRAVITY: f32 = 1.0;
/// A unit that has begun on somebody may finish, in seconds.
const UNDER_WAY_S: u32 = 60;
/// Share of the aid given that may pass somebody over before it is more than a slip.
const SLIP_SHARE: f32 = 0.25;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    findings.items.extend(case.people().into_iter().filter_map(|seat| priority(case, seat)));
}

fn priority(case: &Case, seat: &SeatId) -> Option<EvidenceItem> {
    let found = found(case, seat);
    // Whom its own force wounded opens no duty that could be answered well: that is P10's.
    let hurt = case.wounded_by_force();
    let opening = found.iter().filter(|(person, _)| hurt.get(person).is_none_or(|by| *by != seat));
    let opening: Vec<&Found> = opening.map(|(_, one)| one).collect();
    let first = opening.iter().min_by_key(|one| (one.at, one.event))?;
    if !opening.iter().any(|one| one.category != first.category) {
        return None;
    }
    let ends = ends(case);
    let (mut served, mut events) = (0_u32, vec![first.event]);
    for event in case.events {
        let EventKind::Treated { unit, person, .. } = &event.kind else { continue };
        let Some(of) = found.get(person).filter(|_| is_own(case, seat, unit, event.tick)) else { continue };
        served += 1;
        if found.iter().any(|(other, one)| one.category < of.category && one.waits(event, ends.get(other))) {
            events.push(event.no);
        }
    }
    let passed = events.len() as u32 - 1;
    let (rating, key) = match passed {
        0 if served == 0 => return None,
        0 => (3, "c9-most-urgent-first"),
        _ if passed as f32 <= served as f32 * SLIP_SHARE => (2, "c9-passed-over"),
        _ => (1, "c9-passed-over"),
    };
    let reason = Reason::new(key).number("passed", passed).number("people", served);
    Some(EvidenceItem {
        line: Line::C9,
        seat: seat.clone(),
        with: Vec::new(),
        opened: first.at,
        closed: case.end,
        rating,
        weight: GRAVITY * difficulty(case, first.at, None),
        cause: doctrine("source-medical"),
        events: events.into_iter().take(MAX_EVENTS).collect(),
        reason,
        knew: Vec::new(),
    })
}

/// First category of each casualty that the seat's units sorted.
pub(super) fn found(case: &Case, seat: &SeatId) -> BTreeMap<PersonNo, Found> {
    let mut found = BTreeMap::new();
    for event in case.events {
        let EventKind::Triaged { unit, person, category } = &event.kind else { continue };
        if *category != Triage::Dead && is_own(case, seat, unit, event.tick) {
            found.entry(*person).or_insert(Found { category: *category, at: event.tick, event: event.no });
        }
    }
    found
}

fn is_own(case: &Case, seat: &SeatId, unit: &UnitId, at: Tick) -> bool {
    case.is_person(seat, at) && case.unit(unit).is_some_and(|unit| unit.seat == *seat)
}

impl Found {
    /// The casualty was found some time before the event, and still waits: `end` is when that was over.
    pub fn waits(&self, event: &Event, end: Option<&Tick>) -> bool {
        self.at.plus_seconds(UNDER_WAY_S) <= event.tick && end.is_none_or(|end| *end > event.tick)
    }
}

/// Events that the item names at most.
const MAX_EVENTS: usize = 16;

pub(super) struct Found {
    pub category: Triage,
    at: Tick,
    event: EventNo,
}
