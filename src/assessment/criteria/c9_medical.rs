//! C9, medical chain: first aid and hand-over within their clocks, the most urgent first, for the casualties that a seat
//! came to know of. Whom a crew picked up is in its care from then on, and whoever reached a clinic has been aided.
//!
//! Casualties that become known within a minute of one another are one incident; one that dies before its clock runs out
//! is left out, because that was not in the seat's hands. Whom the seat's own force wounded is P10's, which can lower a
//! scale and never raise it: nobody wounds people to be marked for caring for them.

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::reason::doctrine;
use crate::scenario::ids::{EventNo, PersonNo, SeatId, Tick};
use crate::scenario::rubric::Line;
use crate::sim::event::EventKind;
use std::collections::{BTreeMap, BTreeSet};

const AID_GRAVITY: f32 = 2.0;
const HAND_OVER_GRAVITY: f32 = 1.0;
/// Casualties known this soon after the first belong to its incident, in seconds.
pub(super) const SAME_INCIDENT_S: u32 = 60;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let clocks = Clocks::read(case);
    let standards = &case.scenario.rubric.standards;
    for incident in incidents(case) {
        let known = incident.people.iter().map(|(person, at)| (*person, *at));
        let aid = Step {
            done: &clocks.aided,
            died: &clocks.died,
            standard_s: standards.first_aid_s,
            keys: ["c9-aid", "c9-aid-late", "c9-aid-missing"],
            gravity: AID_GRAVITY,
        };
        findings.items.extend(step(case, &incident, &aid, known));
        let treated = incident.people.iter().filter_map(|(person, _)| Some((*person, *clocks.aided.get(person)?)));
        let hand_over = Step {
            done: &clocks.handed_over,
            died: &clocks.died,
            standard_s: standards.hand_over_s,
            keys: ["c9-handed-over", "c9-handed-over-late", "c9-hand-over-missing"],
            gravity: HAND_OVER_GRAVITY,
        };
        findings.items.extend(step(case, &incident, &hand_over, treated.map(|(person, (at, _))| (person, at))));
    }
}

/// One item for a step of the chain over all its people: the mean of their ratings, rounded down.
fn step(
    case: &Case,
    incident: &Incident,
    step: &Step,
    people: impl Iterator<Item = (PersonNo, Tick)>,
) -> Option<EvidenceItem> {
    let (mut sum, mut judged, mut done) = (0_u32, 0_u32, 0_u32);
    let (mut opened, mut closed, mut last) = (None, Tick(0), None);
    for (person, from) in people {
        let deadline = from.plus_seconds(step.standard_s);
        let rating = match step.done.get(&person) {
            Some((at, event)) => {
                done += 1;
                (closed, last) = (closed.max(*at), Some(*event).max(last));
                rate_delay(at.seconds_since(from), step.standard_s)
            }
            None if case.end <= deadline => continue,
            None if step.died.get(&person).is_some_and(|(died, _)| *died <= deadline) => continue,
            None => {
                closed = case.end;
                0
            }
        };
        opened = Some(opened.map_or(from, |first: Tick| first.min(from)));
        sum += u32::from(rating);
        judged += 1;
    }
    let opened = opened?;
    let rating = (sum / judged) as u8;
    let key = match rating {
        3.. => step.keys[0],
        1 | 2 => step.keys[1],
        0 => step.keys[2],
    };
    let reason = Reason::new(key).number("people", judged).number("done", done);
    Some(EvidenceItem {
        line: Line::C9,
        seat: incident.seat.clone(),
        with: Vec::new(),
        opened,
        closed: closed.max(opened),
        rating,
        weight: step.gravity * difficulty(case, opened, None),
        cause: doctrine("source-medical"),
        events: incident.events.iter().copied().chain(last).collect(),
        reason: reason.seconds("standard", step.standard_s as f32),
        knew: Vec::new(),
    })
}

/// Each casualty counts once, for the person's seat that knew first.
fn incidents(case: &Case) -> Vec<Incident> {
    let mut counted = BTreeSet::new();
    let hurt = case.wounded_by_force();
    let mut incidents: Vec<Incident> = Vec::new();
    for event in case.events {
        let EventKind::WoundedKnown { seat, people, .. } = &event.kind else { continue };
        if !case.is_person(seat, event.tick) {
            continue;
        }
        let others = people.iter().filter(|person| hurt.get(person).is_none_or(|by| *by != seat));
        let fresh: Vec<(PersonNo, Tick)> =
            others.filter(|person| counted.insert(**person)).map(|person| (*person, event.tick)).collect();
        if fresh.is_empty() {
            continue;
        }
        let same = |incident: &&mut Incident| {
            incident.seat == *seat && event.tick <= incident.began.plus_seconds(SAME_INCIDENT_S)
        };
        match incidents.iter_mut().find(same) {
            Some(incident) => {
                incident.people.extend(fresh);
                incident.events.push(event.no);
            }
            None => {
                let events = vec![event.no];
                incidents.push(Incident { seat: seat.clone(), began: event.tick, people: fresh, events });
            }
        }
    }
    incidents
}

impl Clocks {
    fn read(case: &Case) -> Self {
        let mut clocks = Self::default();
        for event in case.events {
            let (clock, person) = match &event.kind {
                EventKind::Treated { person, .. } | EventKind::PickedUp { person, .. } => (&mut clocks.aided, person),
                EventKind::HandedOver { person, .. } => {
                    clocks.aided.entry(*person).or_insert((event.tick, event.no));
                    (&mut clocks.handed_over, person)
                }
                EventKind::PersonDied { person, .. } => (&mut clocks.died, person),
                _ => continue,
            };
            clock.entry(*person).or_insert((event.tick, event.no));
        }
        clocks
    }
}

/// First moment and event of each step, by person.
#[derive(Default)]
struct Clocks {
    aided: BTreeMap<PersonNo, (Tick, EventNo)>,
    handed_over: BTreeMap<PersonNo, (Tick, EventNo)>,
    died: BTreeMap<PersonNo, (Tick, EventNo)>,
}

struct Step<'a> {
    done: &'a BTreeMap<PersonNo, (Tick, EventNo)>,
    died: &'a BTreeMap<PersonNo, (Tick, EventNo)>,
    standard_s: u32,
    /// In time, late, missing.
    keys: [&'static str; 3],
    gravity: f32,
}

struct Incident {
    seat: SeatId,
    began: Tick,
    people: Vec<(PersonNo, Tick)>,
    events: Vec<EventNo>,
}
