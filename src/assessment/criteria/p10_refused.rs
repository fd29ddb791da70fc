//! P10, aid refused: people were known to be hurt, a unit that gives aid was in reach, and for the whole standard nobody
//! was sent or called, whoever had hurt them.
//!
//! The hard fail alone: that aid came late or not at all is C9's item, and for whom one's own force hurt this line's. An
//! order for aid that is taken back before anybody was reached is none, and a call for help only where it goes to somebody
//! who can send it, and for as long as an answer may come: then one's own units go.

use super::c9_medical::SAME_INCIDENT_S;
use crate::assessment::aid::{ends, is_awaited, is_carried_on};
use crate::assessment::card::{HardFail, HardFailKind, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::Findings;
use crate::scenario::forces::Unit;
use crate::scenario::ids::{PersonNo, Point, SeatId, Tick, UnitId, ZoneId};
use crate::scenario::rubric::Scale;
use crate::sim::event::{Event, EventKind};
use crate::sim::order::Order;
use std::collections::{BTreeMap, BTreeSet};

/// Ways are longer than the straight line.
const DETOUR: f32 = 2.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for seat in case.people() {
        let found = |fail: &HardFail| fail.kind == HardFailKind::AidRefused && fail.seat == *seat;
        if !findings.hard_fails.iter().any(found) {
            findings.hard_fails.extend(refused(case, seat));
        }
    }
}

fn refused(case: &Case, seat: &SeatId) -> Option<HardFail> {
    let standard_s = case.scenario.rubric.standards.first_aid_s;
    let ends = ends(case);
    // Those are the line's own item; to care for them makes nothing good that others were refused.
    let hurt = case.wounded_by_force();
    for event in case.events {
        let EventKind::WoundedKnown { seat: by, people, at } = &event.kind else { continue };
        let deadline = event.tick.plus_seconds(standard_s);
        if by != seat || case.end <= deadline || !case.is_person(seat, event.tick) {
            continue;
        }
        let others = people.iter().filter(|person| hurt.get(person).is_none_or(|by| *by != seat));
        let waiting = others.filter(|person| ends.get(person).is_none_or(|end| *end > deadline)).count();
        let Some(unit) = in_reach(case, seat, *at, event, standard_s).filter(|_| waiting > 0) else { continue };
        if acted(case, seat, &hurt, (event.tick, deadline)) {
            continue;
        }
        let people = incident(case, seat, event, |person, deadline| {
            hurt.get(person).is_none_or(|by| *by != seat) && ends.get(person).is_none_or(|end| *end > deadline)
        });
        let reason = Reason::new("hard-fail-aid-refused-known-why").number("people", people);
        return Some(HardFail {
            kind: HardFailKind::AidRefused,
            scale: Scale::Proportionality,
            seat: seat.clone(),
            with: Vec::new(),
            tick: deadline,
            events: vec![event.no],
            reason: reason.name("unit", unit.name.clone()).seconds("standard", standard_s as f32),
        });
    }
    None
}

/// Everybody of the incident that began here who waited as long, each once: the number that C9 gives of it.
fn incident(case: &Case, seat: &SeatId, first: &Event, waited: impl Fn(&PersonNo, Tick) -> bool) -> u32 {
    let mut people: BTreeSet<PersonNo> = BTreeSet::new();
    let standard_s = case.scenario.rubric.standards.first_aid_s;
    let later = case.events.iter().filter(|event| event.no >= first.no);
    for event in later.take_while(|event| event.tick <= first.tick.plus_seconds(SAME_INCIDENT_S)) {
        let EventKind::WoundedKnown { seat: by, people: known, .. } = &event.kind else { continue };
        let deadline = event.tick.plus_seconds(standard_s);
        if by == seat && deadline < case.end {
            people.extend(known.iter().copied().filter(|person| waited(person, deadline)));
        }
    }
    people.len() as u32
}

/// A unit on the ground that gives aid and could be there within the standard, from where it was last known to be.
fn in_reach<'a>(case: &Case<'a>, seat: &SeatId, to: Point, known: &Event, standard_s: u32) -> Option<&'a Unit> {
    let mut units =
        case.scenario.units.iter().filter(|unit| unit.seat == *seat && unit.medical.is_some() && !unit.flies);
    units.find(|unit| {
        let way_m = case.last_place(unit, known.no).vec2().distance(to.vec2()) * DETOUR;
        let speed_mps = unit.speed_mps.0.min(unit.speed_mps.1).max(f32::MIN_POSITIVE);
        Tick::from_seconds(unit.available_at_s) <= known.tick && way_m / speed_mps <= standard_s as f32
    })
}

/// Somebody of the seat gave aid, was sent to where casualties lie and not called back, or an answer is awaited.
fn acted(case: &Case, seat: &SeatId, hurt: &BTreeMap<PersonNo, &SeatId>, (from, to): (Tick, Tick)) -> bool {
    let own = |unit: &UnitId| case.unit(unit).is_some_and(|unit| unit.seat == *seat);
    let other = |person: &PersonNo| hurt.get(person).is_none_or(|by| *by != seat);
    let within = case.events.iter().filter(|event| event.tick >= from && event.tick <= to);
    within.into_iter().any(|event| match &event.kind {
        EventKind::Treated { unit, person, .. }
        | EventKind::PickedUp { unit, person }
        | EventKind::Triaged { unit, person, .. } => own(unit) && other(person),
        EventKind::OrderGiven { seat: by, order } if by == seat => match order {
            Order::RequestEvacuation { to: contact, from: zone, .. } => {
                holds_casualties(case, seat, zone, to) && is_awaited(case, contact, event, to)
            }
            Order::Treat { unit, people_in: zone } | Order::CarryWounded { unit, from: zone, .. } => {
                holds_casualties(case, seat, zone, to) && is_carried_on(case, unit, event)
            }
            _ => false,
        },
        _ => false,
    })
}

/// The seat knew of casualties in the zone or beside it.
fn holds_casualties(case: &Case, seat: &SeatId, zone: &ZoneId, until: Tick) -> bool {
    case.events.iter().take_while(|event| event.tick <= until).any(|event| match &event.kind {
        EventKind::WoundedKnown { seat: by, at, .. } => by == seat && is_beside(case, zone, *at),
        _ => false,
    })
}

/// The point lies in the zone or beside it.
pub(super) fn is_beside(case: &Case, zone: &ZoneId, at: Point) -> bool {
    beyond_m(case, zone, at) <= BESIDE_M
}

/// The zone is where one would send aid for somebody who lies there: in it, beside it, or nowhere nearer to name.
pub(super) fn stands_for(case: &Case, zone: &ZoneId, at: Point) -> bool {
    let nearest = case.scenario.map().zones.iter().map(|one| beyond_m(case, &one.id, at)).reduce(f32::min);
    let beyond_m = beyond_m(case, zone, at);
    beyond_m <= BESIDE_M || nearest.is_some_and(|nearest| beyond_m <= nearest)
}

/// How far outside the zone's bounds the point lies.
fn beyond_m(case: &Case, zone: &ZoneId, at: Point) -> f32 {
    let Some(zone) = case.scenario.zone(zone) else { return f32::INFINITY };
    let (lo, hi) = zone.shape.bounds();
    let beyond = |value: f32, lo: f32, hi: f32| (lo - value).max(value - hi).max(0.0);
    beyond(at.0, lo.0, hi.0).max(beyond(at.1, lo.1, hi.1))
}

/// The middle of several casualties, or one who crawled, may lie so far outside their zone.
const BESIDE_M: f32 = 40.0;
