//! C5, community loop: women's and youth voices are heard before a plan that touches a community closes.
//!
//! A plan is the order to lead people out, escort or shelter them, or to cordon them off; it closes with that order. A cordon
//! where nobody lives, goes about or takes refuge touches no community. One duty for all plans of a seat from the same
//! zone, opened by the first. They are heard on what touches the people there or where they go. Where violence leaves no
//! time, nothing is owed, and where a declared need of such a voice on the same matter had opened, that need is the primary
//! line of the same fault.

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::matter::Since;
use crate::assessment::reason::doctrine;
use crate::assessment::subject::{declared, is_protected, presses};
use crate::scenario::forces::{Counterpart, CounterpartKind, Purpose, UnitKind};
use crate::scenario::ids::{ContactId, EventNo, SeatId, Tick, UnitId, ZoneId};
use crate::scenario::matter::Matter;
use crate::scenario::people::PopulationGroup;
use crate::scenario::rubric::{Line, Need};
use crate::sim::event::{Event, EventKind};
use crate::sim::order::{Order, Target};

const GRAVITY: f32 = 1.0;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let voices: Vec<&Counterpart> =
        case.scenario.counterparts.iter().filter(|contact| is_voice(contact.kind)).collect();
    let mut judged: Vec<(&SeatId, &ZoneId)> = Vec::new();
    for event in case.events.iter().filter(|_| !voices.is_empty()) {
        let Some((seat, unit, [zone, to])) = plan(event) else { continue };
        let touches = [zone, to].into_iter().any(|place| has_people(case, place));
        if !touches || judged.contains(&(seat, zone)) || !case.is_person(seat, event.tick) {
            continue;
        }
        judged.push((seat, zone));
        let of: Vec<(Matter, Since)> = [zone, to].into_iter().flat_map(|place| case.of_place(place)).collect();
        if !is_declared(case, event, &of) && !presses(case, seat, event) {
            findings.items.push(item(case, &voices, (event, seat, unit, zone), &of));
        }
    }
}

fn is_voice(kind: CounterpartKind) -> bool {
    matches!(kind, CounterpartKind::WomensCommittee | CounterpartKind::YouthNetwork)
}

/// The seat, the unit, where the people are and where they go in a plan that touches a community.
fn plan(event: &Event) -> Option<(&SeatId, &UnitId, [&ZoneId; 2])> {
    let EventKind::OrderGiven { seat, order } = &event.kind else { return None };
    match order {
        Order::Evacuate { unit, from, to } | Order::Escort { unit, from, to } => Some((seat, unit, [from, to])),
        Order::Shelter { unit, people_in, to } => Some((seat, unit, [people_in, to])),
        Order::Cordon { unit, around } => Some((seat, unit, [around, around])),
        _ => None,
    }
}

/// By the drill, somebody lives there, goes about there or takes refuge there.
fn has_people(case: &Case, zone: &ZoneId) -> bool {
    let places = |group: &PopulationGroup| {
        let refuges = std::iter::once(&group.refuge).chain(&group.other_refuges);
        std::iter::once(&group.start).chain(&group.round).chain(refuges).any(|place| place == zone)
    };
    case.scenario.people.iter().any(places)
}

fn is_declared(case: &Case, plan: &Event, of: &[(Matter, Since)]) -> bool {
    let opened = case.events.iter().take_while(|event| event.no <= plan.no).filter_map(|event| match &event.kind {
        EventKind::NeedOpened { need } => Some(need),
        _ => None,
    });
    let voiced = |contact: &ContactId| case.contact(contact).is_some_and(|known| is_voice(known.kind));
    let same = |need: &&Need| voiced(&need.contact) && case.tells(Some(&need.topic), plan.tick, of);
    let mut needs = declared(case.scenario, Line::C5).filter(same);
    let opened: Vec<_> = opened.collect();
    needs.any(|need| opened.contains(&&need.id))
}

fn item(
    case: &Case,
    voices: &[&Counterpart],
    (plan, seat, unit, zone): (&Event, &SeatId, &UnitId, &ZoneId),
    of: &[(Matter, Since)],
) -> EvidenceItem {
    let heard = |kind: CounterpartKind, purposes: &[Purpose]| {
        case.sent().find(|(event, sent)| {
            let to = seat_to_contact(sent).filter(|(from, _)| case.is_person(from, event.tick));
            let kind_of = to.and_then(|(_, to)| case.contact(to)).map(|contact| contact.kind);
            let plain = sent.topic.as_ref().is_none_or(|topic| !is_protected(case, topic));
            let about = case.tells(sent.topic.as_ref(), event.tick, of);
            kind_of == Some(kind) && plain && about && purposes.contains(&sent.purpose)
        })
    };
    let kinds = [CounterpartKind::WomensCommittee, CounterpartKind::YouthNetwork];
    let there = || kinds.into_iter().filter(|kind| voices.iter().any(|voice| voice.kind == *kind));
    let asked: Vec<(Tick, EventNo)> =
        there().filter_map(|kind| heard(kind, &[Purpose::Consult])).map(|(event, _)| (event.tick, event.no)).collect();
    let in_time = asked.iter().filter(|(at, _)| *at <= plan.tick).count();
    let answered = there().filter_map(|kind| heard(kind, &[Purpose::Consult]));
    let answered = answered.filter(|(_, sent)| case.is_awaited(sent, plan.no, plan.tick)).count();
    let told = there().filter_map(|kind| heard(kind, &[Purpose::Notify, Purpose::Report])).map(|(event, _)| event.no);
    let told: Vec<EventNo> = told.filter(|no| *no <= plan.no).collect();
    let (rating, key) = match in_time {
        all if all == there().count() && answered == all => (4, "c5-voices-heard"),
        1.. if answered > 0 => (3, "c5-some-heard"),
        1.. => (2, "c5-not-awaited"),
        _ if by_liaison(case, unit, zone, plan) => (3, "c5-by-liaison"),
        _ if !told.is_empty() => (2, "c5-told-not-asked"),
        _ if !asked.is_empty() => (2, "c5-heard-after"),
        _ => (1, "c5-not-heard"),
    };
    let place = case.target_name(&Target::Crowd(zone.clone()));
    let events = std::iter::once(plan.no).chain(asked.iter().map(|(_, no)| *no)).chain(told);
    EvidenceItem {
        line: Line::C5,
        seat: seat.clone(),
        with: Vec::new(),
        opened: plan.tick,
        closed: plan.tick,
        rating,
        weight: GRAVITY * difficulty(case, plan.tick, None),
        cause: doctrine("source-community"),
        events: events.collect(),
        reason: Reason::new(key).name("zone", place),
        knew: Vec::new(),
    }
}

/// A liaison team carries it out, or had spoken with the people there before.
fn by_liaison(case: &Case, unit: &UnitId, zone: &ZoneId, plan: &Event) -> bool {
    let is_liaison = |id: &UnitId| case.unit(id).is_some_and(|unit| unit.kind == UnitKind::LiaisonTeam);
    is_liaison(unit)
        || case.events.iter().take_while(|event| event.no <= plan.no).any(|event| match &event.kind {
            EventKind::OrderGiven { order: Order::Mediate { unit, target: Target::Crowd(with) }, .. } => {
                is_liaison(unit) && with == zone
            }
            _ => false,
        })
}
