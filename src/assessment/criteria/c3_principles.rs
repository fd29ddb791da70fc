//! C3, principles: humanitarians are neutral and independent of the mission, and its arms are the last resort for their
//! work.
//!
//! Three lapses, each one duty a seat: an armed unit sent into a clinic or a camp of which nobody there was told (unless
//! its people are known to be under threat), humanitarians asked about an armed party, and work that is theirs done by an
//! armed unit unasked. What they asked for is answered well. Nobody owes any of it where harm is a minute away.

use crate::assessment::aims::{is_armed, sent_into};
use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::assessment::subject::{declared, presses};
use crate::scenario::forces::{CounterpartKind, Purpose};
use crate::scenario::ids::{ContactId, EventNo, SeatId, Tick, TopicId, UnitId};
use crate::scenario::map::{Zone, ZoneKind};
use crate::scenario::matter::Matter;
use crate::scenario::partners::{AidWork, LastResort};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::event::{Event, EventKind, Party, Sent};
use crate::sim::order::Order;

const SITE_GRAVITY: f32 = 1.0;
const NEUTRAL_GRAVITY: f32 = 1.0;
const ASKED_FOR: u8 = 3;
const TOLD: u8 = 2;
const UNTOLD: u8 = 1;
/// The first of these is answered well; the others only lower.
pub(super) const LAPSES: [&str; 5] =
    ["c3-site-told-after", "c3-site-untold", "c3-asked-about-party", "c3-last-resort-told", "c3-last-resort-untold"];

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for work in &case.scenario.rubric.last_resort {
        match last_resort(case, work) {
            Some(item) if item.rating == ASKED_FOR => findings.items.push(item),
            Some(lapse) => findings.add_fault(lapse),
            None => {}
        }
    }
    for seat in case.people() {
        if let Some(lapse) = worst_site(case, seat) {
            findings.add_fault(lapse);
        }
        if let Some(lapse) = asked_about_party(case, seat) {
            findings.add_fault(lapse);
        }
    }
}

/// The first armed unit that does the work, by any person's seat.
fn last_resort(case: &Case, work: &LastResort) -> Option<EvidenceItem> {
    let (event, seat) = orders(case).find_map(|(event, seat, order)| {
        let unit = does(order, work)?;
        (is_armed(case, unit) && case.is_person(seat, event.tick)).then_some((event, seat))
    })?;
    if presses(case, seat, event) {
        return None;
    }
    let before = case.events.iter().take_while(|earlier| earlier.no < event.no);
    let asked = before.clone().find(|earlier| match &earlier.kind {
        EventKind::InjectFired { inject } => Some(inject) == work.asked_by.as_ref(),
        _ => false,
    });
    let told = before.clone().find(|earlier| match &earlier.kind {
        EventKind::Sent(sent) => {
            let to = seat_to_contact(sent).filter(|(from, _)| case.is_person(from, earlier.tick));
            sent.topic.as_ref() == Some(&work.topic) && to.is_some_and(|(_, to)| *to == work.contact)
        }
        _ => false,
    });
    let (rating, key, ground) = match (asked, told) {
        (Some(asked), _) => (ASKED_FOR, "c3-last-resort-asked-for", Some(asked.no)),
        (None, Some(told)) => (TOLD, "c3-last-resort-told", Some(told.no)),
        (None, None) => (UNTOLD, "c3-last-resort-untold", None),
    };
    let reason = Reason::new(key).name("contact", case.contact_name(&work.contact));
    let zone = case.target_name(&crate::sim::order::Target::Crowd(work.zone.clone()));
    let reason = reason.name("zone", zone).name("topic", case.topic_name(&work.topic));
    Some(EvidenceItem {
        cause: Cause::Duty(work.id.clone(), work.duty.clone()),
        ..item(case, seat, event, (rating, work.gravity), ground, reason)
    })
}

fn does<'a>(order: &'a Order, work: &LastResort) -> Option<&'a UnitId> {
    let (unit, zone) = match (work.work, order) {
        (AidWork::Escort, Order::Escort { unit, from, .. })
        | (AidWork::Lead, Order::Evacuate { unit, from, .. })
        | (AidWork::Carry, Order::CarryWounded { unit, from, .. }) => (unit, from),
        (AidWork::Lead, Order::Shelter { unit, people_in, .. }) => (unit, people_in),
        _ => return None,
    };
    (*zone == work.zone).then_some(unit)
}

/// The worst of all sites into which the seat sent arms.
fn worst_site(case: &Case, seat: &SeatId) -> Option<EvidenceItem> {
    let zones = case.scenario.map().zones.iter();
    let sites: Vec<&Zone> = zones.filter(|zone| matches!(zone.kind, ZoneKind::Clinic | ZoneKind::Camp)).collect();
    let has_contact = case.scenario.counterparts.iter().any(|contact| is_humanitarian(contact.kind));
    let sent = orders(case).filter(|(event, by, _)| *by == seat && case.is_person(seat, event.tick));
    let entered = sent.filter(|_| has_contact).filter_map(|(event, _, order)| {
        let site = sites.iter().find(|zone| sent_into(order, zone).is_some_and(|unit| is_armed(case, unit)))?;
        let open = !is_under_threat(case, seat, site, event) && !presses(case, seat, event);
        open.then_some((event, *site))
    });
    let judged = entered.filter_map(|(event, site)| {
        let standard_s = case.scenario.rubric.standards.deconflict_s;
        let told = first_told(case, site);
        let over = case.end > event.tick.plus_seconds(standard_s);
        let (rating, key) = match told {
            Some((at, _)) if at <= event.tick => return None,
            Some((at, _)) if at <= event.tick.plus_seconds(standard_s) => (TOLD, "c3-site-told-after"),
            None if !over => return None,
            _ => (UNTOLD, "c3-site-untold"),
        };
        Some((rating, key, event, (site, told)))
    });
    let (rating, key, event, (site, told)) = judged.min_by_key(|(rating, _, event, _)| (*rating, event.no))?;
    let standard_s = case.scenario.rubric.standards.deconflict_s as f32;
    let reason = Reason::new(key).name("zone", site.name.clone()).seconds("standard", standard_s);
    Some(item(case, seat, event, (rating, SITE_GRAVITY), told.map(|(_, no)| no), reason))
}

/// The first word of a person to humanitarians about the site, or about a party from which its people are guarded.
fn first_told(case: &Case, site: &Zone) -> Option<(Tick, EventNo)> {
    let of = case.of_place(&site.id);
    let tells = |purpose| matches!(purpose, Purpose::Notify | Purpose::Report | Purpose::Consult);
    let mut told = case.sent().filter(|(event, sent)| {
        let about = case.tells(sent.topic.as_ref(), event.tick, &of);
        tells(sent.purpose) && about && to_humanitarian(case, event, sent).is_some() && !case.says_nothing(event, sent)
    });
    told.next().map(|(event, _)| (event.tick, event.no))
}

/// The seat holds a party to mean harm to the people of the site, or beside it.
fn is_under_threat(case: &Case, seat: &SeatId, site: &Zone, order: &Event) -> bool {
    case.scenario.parties.iter().any(|party| {
        let known = case.threat(seat, &party.id);
        let held = known.iter().rev().find(|(event, _)| event.no <= order.no).map(|(_, known)| *known);
        let guards = case.scenario.rubric.protections.iter();
        let guarded = guards.filter(|one| one.party == party.id).any(|one| one.people_in == site.id);
        held.is_some_and(|known| {
            let means_harm = known.target.status.is_threat() && known.target.stage >= Stage::HostileIntent;
            let near_m = case.scenario.rubric.weighing.near_humanitarians_m;
            means_harm && (guarded || site.shape.centre().vec2().distance(known.at.vec2()) <= near_m)
        })
    })
}

/// Humanitarians are no eyes and ears: what they know of an armed party is not asked for, unless it is about themselves.
fn asked_about_party(case: &Case, seat: &SeatId) -> Option<EvidenceItem> {
    let (event, contact, sent) = case.sent().find_map(|(event, sent)| {
        let contact = to_humanitarian(case, event, sent)?;
        let topic = sent.topic.as_ref()?;
        let of_party = case.scenario.parties.iter().any(|party| case.is_about(topic, &Matter::Party(party.id.clone())));
        let own = declared(case.scenario, Line::C3).any(|need| need.contact == *contact && need.topic == *topic)
            || has_raised(case, contact, topic, event);
        let asks = sent.purpose == Purpose::Consult && seat_to_contact(sent)?.0 == seat;
        (asks && of_party && !own && sent.answers.is_none()).then_some((event, contact, sent))
    })?;
    let topic = sent.topic.as_ref()?;
    let reason = Reason::new("c3-asked-about-party").name("contact", case.contact_name(contact));
    let reason = reason.name("topic", case.topic_name(topic));
    Some(item(case, seat, event, (UNTOLD, NEUTRAL_GRAVITY), None, reason))
}

/// They had written about it themselves: who is in fear of a party is answered and asked.
fn has_raised(case: &Case, contact: &ContactId, topic: &TopicId, before: &Event) -> bool {
    let by_them = Party::Sender(Sender::Contact(contact.clone()));
    let mut earlier = case.sent().take_while(|(event, _)| event.no < before.no);
    earlier.any(|(_, sent)| sent.from == by_them && sent.topic.as_ref() == Some(topic))
}

fn orders<'a>(case: &Case<'a>) -> impl Iterator<Item = (&'a Event, &'a SeatId, &'a Order)> {
    case.events.iter().filter_map(|event| match &event.kind {
        EventKind::OrderGiven { seat, order } => Some((event, seat, order)),
        _ => None,
    })
}

fn to_humanitarian<'a>(case: &Case, event: &Event, sent: &'a Sent) -> Option<&'a ContactId> {
    let (seat, contact) = seat_to_contact(sent)?;
    let kind = case.contact(contact)?.kind;
    (is_humanitarian(kind) && case.is_person(seat, event.tick)).then_some(contact)
}

fn is_humanitarian(kind: CounterpartKind) -> bool {
    matches!(kind, CounterpartKind::Humanitarian | CounterpartKind::Clinic)
}

fn item(
    case: &Case,
    seat: &SeatId,
    event: &Event,
    (rating, gravity): (u8, f32),
    ground: Option<EventNo>,
    reason: Reason,
) -> EvidenceItem {
    EvidenceItem {
        line: Line::C3,
        seat: seat.clone(),
        with: Vec::new(),
        opened: event.tick,
        closed: event.tick,
        rating,
        weight: gravity * difficulty(case, event.tick, None),
        cause: doctrine("source-humanitarian-principles"),
        events: std::iter::once(event.no).chain(ground).collect(),
        reason,
        knew: Vec::new(),
    }
}
