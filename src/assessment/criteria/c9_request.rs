//! C9, the request: a call for evacuation names where the wounded are, how many, and that somebody cannot wait. One duty a
//! seat, opened by its first call while it knew of casualties.
//!
//! A call that leaves the number out stands for all of whom its sender knows. A wrong call put right by a later one is
//! half the duty; the last word counts.

use std::collections::BTreeSet;

use super::c9_priority::found;
use super::p10_refused::is_beside;
use crate::assessment::aid::{can_evacuate, ends};
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, MAX_EVENTS_PER_ITEM, difficulty};
use crate::assessment::reason::doctrine;
use crate::scenario::care::Triage;
use crate::scenario::ids::{PersonNo, Point, SeatId, Tick, ZoneId};
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind};
use crate::sim::order::Order;

const GRAVITY: f32 = 1.0;
const PROMPT: u8 = 4;
const COMPLETE: u8 = 3;
const PUT_RIGHT: u8 = 2;
const WRONG: u8 = 1;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for seat in case.people() {
        match request(case, seat) {
            Some((item, true)) if item.rating > WRONG => findings.items.push(item),
            // For whom its own force hurt a seat earns nothing here, and nobody by a call that was wrong.
            Some((item, _)) if item.rating < COMPLETE => findings.add_fault(item),
            _ => {}
        }
    }
}

/// The duty, and whether others than those whom the seat's own force hurt opened it.
fn request(case: &Case, seat: &SeatId) -> Option<(EvidenceItem, bool)> {
    let calls: Vec<Call> = case.events.iter().filter_map(|event| call(case, seat, event)).collect();
    let (first, last) = (calls.first()?, calls.last()?);
    let is_wrong = |call: &&Call| call.fault.is_some();
    let (rating, told) = match (&last.fault, calls.iter().find(is_wrong)) {
        (Some(_), _) => (WRONG, last),
        (None, Some(earlier)) => (PUT_RIGHT, earlier),
        (None, None) if first.waited_s <= case.scenario.rubric.standards.first_aid_s as f32 * 0.5 => (PROMPT, last),
        (None, None) => (COMPLETE, last),
    };
    let zone = case.zone_name(told.from);
    let reason = told.fault.clone().unwrap_or_else(|| Reason::new("c9-call-complete")).name("zone", zone);
    let item = EvidenceItem {
        line: Line::C9,
        seat: seat.clone(),
        with: Vec::new(),
        opened: first.event.tick,
        closed: last.event.tick,
        rating,
        weight: GRAVITY * difficulty(case, first.event.tick, None),
        cause: doctrine("source-medical"),
        events: calls.iter().map(|call| call.event.no).take(MAX_EVENTS_PER_ITEM).collect(),
        reason,
        knew: vec![Reason::new("knew-casualties").number("people", told.held)],
    };
    Some((item, first.is_for_others))
}

/// A call while the seat knew of somebody who had not reached a clinic yet.
fn call<'a>(case: &Case<'a>, seat: &SeatId, event: &'a Event) -> Option<Call<'a>> {
    let EventKind::OrderGiven { seat: by, order: Order::RequestEvacuation { to, from, urgent, casualties } } =
        &event.kind
    else {
        return None;
    };
    if by != seat || !case.is_person(seat, event.tick) {
        return None;
    }
    let known = still_there(case, seat, event);
    let here: BTreeSet<PersonNo> =
        known.iter().filter(|(_, at, _)| is_beside(case, from, *at)).map(|(person, ..)| *person).collect();
    let hurt = case.wounded_by_force();
    let is_for_others = known.iter().any(|(person, ..)| hurt.get(person).is_none_or(|by| *by != seat));
    let held = here.len() as u32;
    let cannot_wait = || {
        let ends = ends(case);
        let mut found = found(case, seat).into_iter();
        found.any(|(person, one)| one.category == Triage::Immediate && one.waits(event, ends.get(&person)))
    };
    let fault = match casualties {
        _ if known.is_empty() => return None,
        _ if here.is_empty() => Some(Reason::new("c9-call-wrong-place")),
        _ if !urgent && cannot_wait() => Some(Reason::new("c9-not-called-urgent")),
        _ if !can_evacuate(case, to) => {
            Some(Reason::new("c9-call-wrong-contact").name("contact", case.contact_name(to)))
        }
        Some(said) if *said != held => Some(Reason::new("c9-call-wrong-number").number("said", *said)),
        _ => None,
    };
    let since = known.iter().map(|(_, _, since)| *since).min().unwrap_or(event.tick);
    let waited_s = event.tick.seconds_since(since);
    Some(Call { event, from, held, waited_s, is_for_others, fault: fault.map(|reason| reason.number("people", held)) })
}

/// Casualties of whom the seat knew before the event, alive and not handed over yet: where they were known to be, and since
/// when.
fn still_there(case: &Case, seat: &SeatId, event: &Event) -> Vec<(PersonNo, Point, Tick)> {
    let mut known: Vec<(PersonNo, Point, Tick)> = Vec::new();
    for earlier in case.events.iter().take_while(|earlier| earlier.no < event.no) {
        match &earlier.kind {
            EventKind::WoundedKnown { seat: by, people, at } if by == seat => {
                for person in people {
                    match known.iter_mut().find(|(other, ..)| other == person) {
                        Some(seen) => seen.1 = *at,
                        None => known.push((*person, *at, earlier.tick)),
                    }
                }
            }
            EventKind::HandedOver { person, .. } | EventKind::PersonDied { person, .. } => {
                known.retain(|(other, ..)| other != person)
            }
            _ => {}
        }
    }
    known
}

struct Call<'a> {
    event: &'a Event,
    from: &'a ZoneId,
    /// Casualties known at the place that it names.
    held: u32,
    /// Since the first casualty that is still there was known.
    waited_s: f32,
    is_for_others: bool,
    fault: Option<Reason>,
}
