//! P10, aftercare of one's own force: aid to the wounded, the report in time, the inquiry, and a way to complain.

use super::p10_refused::stands_for;
use crate::assessment::aid::{can_evacuate, is_carried_on};
use crate::assessment::card::{EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, gravity, rate_delay};
use crate::assessment::matter::Since;
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{CounterpartKind, Purpose, Rung};
use crate::scenario::ids::{EventNo, InjectId, PartyId, PersonNo, Point, SeatId, Tick, UnitId, ZoneId};
use crate::scenario::matter::Matter;
use crate::scenario::rubric::{Line, Scale};
use crate::scenario::story::{Condition, Effect};
use crate::sim::event::{Event, EventKind, HarmSource};
use crate::sim::order::Order;

/// Force that may wound or frighten enough to need a report.
const FROM: Rung = Rung::ShortOfDeadly;
const AID_GRAVITY: f32 = 3.0;
const ANSWER_GRAVITY: f32 = 1.5;
/// Aid was on its way in time and never got to somebody.
const NOT_REACHED: u8 = 1;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for seat in case.people() {
        if !report_is_a_declared_need(case) {
            findings.items.extend(report(case, seat));
        }
        aid(case, seat, findings);
        answered_for(case, seat, findings);
    }
}

/// Harm done by one's own force, to anybody, triggers an inquiry; harm to civilians is answered for to their community
/// as well. One duty a seat for each, opened by the first harm, closed by the first message that does it.
fn answered_for(case: &Case, seat: &SeatId, findings: &mut Findings) {
    let inquiry = |kind, purpose| match kind {
        CounterpartKind::LegalAdviser => purpose == Purpose::AskAdvice,
        CounterpartKind::Headquarters | CounterpartKind::OperationsCentre => purpose == Purpose::Report,
        _ => false,
    };
    let complaint = |kind, purpose| {
        use CounterpartKind::{Elders, Hotline, WomensCommittee, YouthNetwork};
        matches!(kind, WomensCommittee | YouthNetwork | Elders | Hotline)
            && matches!(purpose, Purpose::Notify | Purpose::Consult | Purpose::Feedback)
    };
    let harmed = harmed(case, seat);
    let anyone = harmed.first().map(|(at, _)| *at);
    let civilian = harmed.iter().find(|(_, civilian)| *civilian).map(|(at, _)| *at);
    findings.items.extend(anyone.and_then(|harm| told(case, seat, harm, "inquiry", inquiry)));
    findings.items.extend(civilian.and_then(|harm| told(case, seat, harm, "complaint", complaint)));
}

/// The first message after the harm to a counterpart who is told for this purpose; a drill without one has no duty.
fn told(
    case: &Case,
    seat: &SeatId,
    (opened, harm): (Tick, EventNo),
    what: &str,
    fits: impl Fn(CounterpartKind, Purpose) -> bool,
) -> Option<EvidenceItem> {
    let purposes = [Purpose::AskAdvice, Purpose::Report, Purpose::Notify];
    case.scenario.counterparts.iter().find(|one| purposes.iter().any(|purpose| fits(one.kind, *purpose)))?;
    let targets = case.force().filter(|(_, used)| used.rung >= FROM && used.seat == *seat);
    let targets = targets.map(|(_, used)| Case::matter_of(&used.target));
    let of: Vec<(Matter, Since)> =
        [Matter::Force, Matter::Harm].into_iter().chain(targets).map(|matter| (matter, Since::At(opened))).collect();
    let sent = case.sent().find(|(event, sent)| {
        let to = seat_to_contact(sent).filter(|(from, _)| *from == seat).and_then(|(_, to)| case.contact(to));
        let about = case.tells(sent.topic.as_ref(), event.tick, &of);
        about && to.is_some_and(|to| fits(to.kind, sent.purpose)) && !case.says_nothing(event, sent)
    });
    let standard_s = case.scenario.rubric.standards.report_s;
    let (rating, how, closed) = match sent {
        Some((event, _)) => {
            let delay_s = event.tick.seconds_since(opened);
            let rating = rate_delay(delay_s, standard_s);
            (rating, if rating >= 3 { "in-time" } else { "late" }, event.tick)
        }
        None if case.end <= opened.plus_seconds(standard_s) => return None,
        None => (0, "missing", case.end),
    };
    let reason = Reason::new(&format!("p10-{what}-{how}")).seconds("delay", closed.seconds_since(opened));
    let mut events = vec![harm];
    events.extend(sent.map(|(event, _)| event.no));
    let reason = reason.seconds("standard", standard_s as f32);
    Some(item(case, seat, (opened, closed), rating, ANSWER_GRAVITY, events, reason))
}

/// When units of this seat harmed someone, and whether that was a civilian.
fn harmed(case: &Case, seat: &SeatId) -> Vec<((Tick, EventNo), bool)> {
    let own = |by: &HarmSource| {
        let HarmSource::Unit(unit) = by else { return false };
        case.unit(unit).is_some_and(|unit| unit.seat == *seat)
    };
    let harm = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::PersonWounded { by, .. } | EventKind::PersonDied { by, .. } if own(by) => Some((event, true)),
        EventKind::PartyMemberHurt { by, .. } if own(by) => Some((event, false)),
        _ => None,
    });
    let by_person = harm.filter(|(event, _)| case.is_person(seat, event.tick));
    by_person.map(|(event, civilian)| ((event.tick, event.no), civilian)).collect()
}

/// Where the drill declares the report as a need to know, that need's line is its primary line.
fn report_is_a_declared_need(case: &Case) -> bool {
    let by_force = |condition: &Condition| matches!(condition, Condition::ForceUsed(_));
    let to_centre = |kind| matches!(kind, CounterpartKind::OperationsCentre | CounterpartKind::Headquarters);
    let mut needs = case.scenario.rubric.needs.iter().filter(|need| by_force(&need.opens));
    needs.any(|need| case.contact(&need.contact).is_some_and(|contact| to_centre(contact.kind)))
}

/// One duty a seat, opened by its first force: the operations centre is told.
fn report(case: &Case, seat: &SeatId) -> Option<EvidenceItem> {
    let own = |event: &Tick, by: &SeatId| by == seat && case.is_person(seat, *event);
    let (event, used) = case.force().find(|(event, used)| used.rung >= FROM && own(&event.tick, &used.seat))?;
    let of = [Matter::Force, Case::matter_of(&used.target)].map(|matter| (matter, Since::At(event.tick)));
    let told = case.sent().find(|(sent_event, sent)| {
        let centre = |contact| {
            let kind = case.contact(contact).map(|contact| contact.kind);
            matches!(kind, Some(CounterpartKind::OperationsCentre | CounterpartKind::Headquarters))
        };
        case.tells(sent.topic.as_ref(), sent_event.tick, &of)
            && sent.purpose == Purpose::Report
            && seat_to_contact(sent).is_some_and(|(from, to)| from == seat && centre(to))
            && !case.says_nothing(sent_event, sent)
    });
    let standard_s = case.scenario.rubric.standards.report_s;
    let deadline = event.tick.plus_seconds(standard_s);
    let (rating, key, closed) = match told {
        Some((sent, _)) if sent.tick <= deadline => {
            (rate_delay(sent.tick.seconds_since(event.tick), standard_s), "p10-reported", sent.tick)
        }
        Some((sent, _)) => (1, "p10-reported-late", sent.tick),
        None if case.end <= deadline => return None,
        None => (0, "p10-not-reported", case.end),
    };
    let reason = Reason::new(key).rung("rung", used.rung).seconds("delay", closed.seconds_since(event.tick));
    let mut events = vec![event.no];
    events.extend(told.map(|(sent, _)| sent.no));
    Some(item(
        case,
        seat,
        (event.tick, closed),
        rating,
        gravity(case, used.rung),
        events,
        reason.seconds("standard", standard_s as f32),
    ))
}

/// One duty a seat, opened by the first person whom its force wounded: aid for all of them.
fn aid(case: &Case, seat: &SeatId, findings: &mut Findings) {
    let hurt = hurt_by(case, seat);
    let Some(first) = hurt.first().copied() else { return };
    let standard_s = case.scenario.rubric.standards.first_aid_s;
    let (mut worst, mut unreached): (Option<(u8, Tick, EventNo)>, bool) = (None, false);
    for wound in &hurt {
        let deadline = wound.tick.plus_seconds(standard_s);
        let aided = aided(case, seat, wound);
        unreached |= aided.is_none();
        let (rating, closed, event) = match aided {
            Some((tick, event)) => (rate_delay(tick.seconds_since(wound.tick), standard_s), tick, event),
            None if case.end <= deadline || wound.left.is_some_and(|left| left <= deadline) => continue,
            None if sent(case, seat, wound).is_some_and(|(at, _)| at <= deadline) => {
                (NOT_REACHED, case.end, wound.event)
            }
            None => (0, case.end, wound.event),
        };
        if worst.is_none_or(|(least, ..)| rating < least) {
            worst = Some((rating, closed, event));
        }
    }
    let Some((rating, closed, event)) = worst else { return };
    let key = match rating {
        0 => "p10-aid-refused",
        NOT_REACHED if unreached => "p10-aid-not-reached",
        1 | 2 => "p10-aid-late",
        _ if hurt.iter().any(|wound| wound.member_of.is_some()) => "p10-aid-sent",
        _ => "p10-aided",
    };
    let reason = Reason::new(key).number("people", hurt.len() as u32).seconds("standard", standard_s as f32);
    let mut events = vec![first.event, event];
    events.dedup();
    if rating == 0 {
        findings.hard_fails.push(HardFail {
            kind: HardFailKind::AidRefused,
            scale: Scale::Proportionality,
            seat: seat.clone(),
            with: Vec::new(),
            tick: first.tick.plus_seconds(standard_s).min(case.end),
            events: events.clone(),
            reason: Reason::new("hard-fail-aid-refused-why").seconds("standard", standard_s as f32),
        });
    }
    findings.items.push(item(case, seat, (first.tick, closed), rating, AID_GRAVITY, events, reason));
}

/// When a unit was sent, and not called back, or help was called to where the person lies: nobody was refused.
fn sent(case: &Case, seat: &SeatId, wound: &Wound) -> Option<(Tick, EventNo)> {
    let mut after = case.events.iter().filter(|event| event.tick >= wound.tick);
    let there = |zone: &ZoneId| stands_for(case, zone, wound.at);
    let sent = after.find(|event| match &event.kind {
        EventKind::OrderGiven { seat: by, order } if by == seat => match order {
            Order::RequestEvacuation { to, from: zone, .. } => there(zone) && can_evacuate(case, to),
            Order::Treat { unit, people_in: zone } | Order::CarryWounded { unit, from: zone, .. } => {
                there(zone) && is_carried_on(case, unit, event)
            }
            _ => false,
        },
        _ => false,
    });
    sent.map(|event| (event.tick, event.no))
}

/// People and party members whom units of this seat wounded.
fn hurt_by<'a>(case: &Case<'a>, seat: &SeatId) -> Vec<Wound<'a>> {
    let own = |unit: &UnitId| case.unit(unit).is_some_and(|unit| unit.seat == *seat);
    let mut wounds: Vec<Wound> = Vec::new();
    for event in case.events {
        match &event.kind {
            EventKind::PersonWounded { person, at, by: HarmSource::Unit(unit) } if own(unit) => {
                add(&mut wounds, Wound::new(event, *person, *at));
            }
            EventKind::PartyMemberHurt { person, at, deadly: false, by: HarmSource::Unit(unit), party }
                if own(unit) =>
            {
                add(&mut wounds, Wound { member_of: Some(party), ..Wound::new(event, *person, *at) });
            }
            EventKind::PersonDied { person, .. } | EventKind::PartyMemberHurt { person, deadly: true, .. } => {
                let known = wounds.iter_mut().find(|wound| wound.person == *person);
                known.into_iter().for_each(|wound| wound.leaves(event.tick));
            }
            EventKind::InjectFired { inject } => {
                let over: Vec<&PartyId> = handed_over(case, inject).collect();
                let theirs =
                    wounds.iter_mut().filter(|wound| wound.member_of.is_some_and(|party| over.contains(&party)));
                theirs.for_each(|wound| wound.leaves(event.tick));
            }
            _ => {}
        }
    }
    wounds.retain(|wound| case.is_person(seat, wound.tick));
    wounds
}

/// Whom the host state takes over with the inject: their care is its own from then on.
fn handed_over<'a>(case: &Case<'a>, inject: &InjectId) -> impl Iterator<Item = &'a PartyId> {
    let fired = case.scenario.injects.iter().find(|one| one.id == *inject);
    fired.into_iter().flat_map(|one| &one.effects).filter_map(|effect| match effect {
        Effect::HandOver { party } => Some(party),
        _ => None,
    })
}

/// Who is hit again is one casualty, from the first wound on.
fn add<'a>(wounds: &mut Vec<Wound<'a>>, wound: Wound<'a>) {
    if !wounds.iter().any(|known| known.person == wound.person) {
        wounds.push(wound);
    }
}

/// When aid reached the person; of party members, whose care the record does not tell, when somebody was sent.
fn aided(case: &Case, seat: &SeatId, wound: &Wound) -> Option<(Tick, EventNo)> {
    if wound.member_of.is_some() {
        return sent(case, seat, wound);
    }
    let after = case.events.iter().filter(|event| event.tick >= wound.tick);
    let mut aid = after.filter(|event| match &event.kind {
        EventKind::Treated { person, .. }
        | EventKind::PickedUp { person, .. }
        | EventKind::HandedOver { person, .. } => *person == wound.person,
        _ => false,
    });
    aid.next().map(|event| (event.tick, event.no))
}

fn item(
    case: &Case,
    seat: &SeatId,
    (opened, closed): (Tick, Tick),
    rating: u8,
    gravity: f32,
    events: Vec<EventNo>,
    reason: Reason,
) -> EvidenceItem {
    EvidenceItem {
        line: Line::P10,
        seat: seat.clone(),
        with: Vec::new(),
        opened,
        closed,
        rating,
        weight: gravity * difficulty(case, opened, None),
        cause: doctrine("source-after-force"),
        events,
        reason,
        knew: Vec::new(),
    }
}

#[derive(Clone, Copy)]
struct Wound<'a> {
    person: PersonNo,
    at: Point,
    member_of: Option<&'a PartyId>,
    tick: Tick,
    event: EventNo,
    /// When they died, or the host state took them over: nobody waits for aid any more.
    left: Option<Tick>,
}

impl Wound<'_> {
    fn new(event: &Event, person: PersonNo, at: Point) -> Self {
        Self { person, at, member_of: None, tick: event.tick, event: event.no, left: None }
    }

    fn leaves(&mut self, at: Tick) {
        self.left.get_or_insert(at);
    }
}
