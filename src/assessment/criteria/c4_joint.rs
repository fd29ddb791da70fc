//! C4, regional partner: a joint act is agreed before, and when people who act in a partner's name do wrong, somebody
//! steps in. C1, consent kept: an act that the host state's consent does not cover is agreed before, in the same way.
//!
//! All are declared by the drill. An act that was not agreed only lowers; one that was is answered well. A host state that
//! is itself the threat is not asked. Stepping in
//! is a word with the partner, or an act against those who do wrong from a warning on; where the seat stood by against them
//! (P8, 0), that is the fault, and not counted twice.

use super::c1_host_state::hosts;
use crate::assessment::aims::sent_into;
use crate::assessment::band;
use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty, rate_delay};
use crate::assessment::matter::Since;
use crate::assessment::reason::known;
use crate::assessment::subject::presses;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{ContactId, DutyId, EventNo, SeatId, TextKey, Tick};
use crate::scenario::matter::Matter;
use crate::scenario::partners::{JointAct, PartnerConduct};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, MessageText, Sent};

const AGREED: u8 = 4;
const STOOD_BY: u8 = 1;
/// Less than that is a rumour, which is checked first.
const CONFIDENT: f32 = 0.5;
const ACT: Keys = Keys {
    agreed: "c4-joint-agreed",
    refused: "c4-joint-refused",
    not_awaited: "c4-joint-not-awaited",
    after: "c4-joint-after",
    untold: "c4-joint-untold",
};
const CONSENT: Keys = Keys {
    agreed: "c1-consent-agreed",
    refused: "c1-consent-refused",
    not_awaited: "c1-consent-not-awaited",
    after: "c1-consent-after",
    untold: "c1-consent-untold",
};

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for conduct in &case.scenario.rubric.partner_conduct {
        findings.items.extend(stepping_in(case, findings, conduct));
    }
    for act in &case.scenario.rubric.joint_acts {
        match joint(case, act) {
            Some(item) if item.rating == AGREED => findings.items.push(item),
            Some(lapse) => findings.add_lapse(lapse),
            None => {}
        }
    }
}

pub(super) fn is_lapse(key: &str) -> bool {
    [ACT, CONSENT].iter().any(|keys| [keys.refused, keys.not_awaited, keys.after, keys.untold].contains(&key))
}

/// Opened by the first unit that a person's seat sends there.
fn joint(case: &Case, act: &JointAct) -> Option<EvidenceItem> {
    if act.consent && !hosts(case).iter().any(|host| host.id == act.contact) {
        return None;
    }
    let zone = case.scenario.zone(&act.zone)?;
    let from = match &act.after {
        None => EventNo(0),
        Some(after) => case.events.iter().find_map(|event| match &event.kind {
            EventKind::InjectFired { inject } if inject == after => Some(event.no),
            _ => None,
        })?,
    };
    let (event, seat) = case.events.iter().filter(|event| event.no >= from).find_map(|event| match &event.kind {
        EventKind::OrderGiven { seat, order } if case.is_person(seat, event.tick) => {
            let unit = sent_into(order, zone)?;
            (act.units.is_empty() || act.units.contains(unit)).then_some((event, seat))
        }
        _ => None,
    })?;
    if presses(case, seat, event) {
        return None;
    }
    let asks = |sent: &Sent| !act.consent || sent.purpose == Purpose::Consult;
    let told = case.sent().find(|(at, sent)| {
        tells(case, &act.contact, at, sent) && sent.topic.as_ref() == Some(&act.topic) && asks(sent)
    });
    let answer = |sent: &Sent| {
        let mut before = case.sent().take_while(|(at, _)| at.no < event.no);
        before.find(|(_, answer)| answer.answers == Some(sent.message) && answer.arrives <= event.tick)
    };
    let keys = if act.consent { CONSENT } else { ACT };
    let (rating, key) = match told.map(|(at, sent)| (at, answer(sent))) {
        Some((_, Some((_, answer)))) if refuses(case, &act.contact, answer) => (0, keys.refused),
        Some((_, Some(_))) => (AGREED, keys.agreed),
        Some((at, None)) if at.no < event.no => (2, keys.not_awaited),
        Some(_) => (1, keys.after),
        None => (0, keys.untold),
    };
    let reason = Reason::new(key).name("contact", case.contact_name(&act.contact)).name("zone", zone.name.clone());
    let line = if act.consent { Line::C1 } else { Line::C4 };
    let duty = Duty { line, id: &act.id, title: &act.duty, gravity: act.gravity };
    let events = std::iter::once(event.no).chain(told.map(|(at, _)| at.no)).collect();
    Some(duty.item(case, seat, (event.tick, event.tick), rating, events, reason))
}

/// Opened by a hostile act of theirs, as a person's seat first knew it.
fn stepping_in(case: &Case, findings: &Findings, conduct: &PartnerConduct) -> Option<EvidenceItem> {
    let (opening, seat, target) = case.events.iter().find_map(|event| match &event.kind {
        EventKind::ThreatKnown { seat, party, known }
            if *party == conduct.party && case.is_person(seat, event.tick) =>
        {
            let does_wrong = known.target.stage >= Stage::HostileAct && known.target.confidence >= CONFIDENT;
            (does_wrong && known.target.status.is_threat()).then_some((event, seat, &known.target))
        }
        _ => None,
    })?;
    if stood_by(case, findings, conduct) {
        return None;
    }
    let opened = opening.tick;
    let of = [(Matter::Party(conduct.party.clone()), Since::Known)];
    let word = case.sent().find(|(at, sent)| {
        let about = case.tells(sent.topic.as_ref(), at.tick, &of);
        at.tick >= opened && about && tells(case, &conduct.contact, at, sent)
    });
    let word = word.map(|(at, _)| (at.tick, at.no));
    let closing = [word, step(case, seat, conduct, opened)].into_iter().flatten().min();
    let (rating, key, closed) = match closing {
        Some((at, _)) => match rate_delay(at.seconds_since(opened), conduct.within_s) {
            good @ (3 | 4) => (good, "c4-stepped-in", at),
            late => (late, "c4-stepped-in-late", at),
        },
        None if case.end <= opened.plus_seconds(conduct.within_s) => return None,
        None => (STOOD_BY, "c4-let-happen", case.end),
    };
    let reason = Reason::new(key).name("contact", case.contact_name(&conduct.contact));
    let reason = reason.name("target", case.party_name(&conduct.party)).seconds("delay", closed.seconds_since(opened));
    let duty = Duty { line: Line::C4, id: &conduct.id, title: &conduct.duty, gravity: conduct.gravity };
    let events = std::iter::once(opening.no).chain(closing.map(|(_, no)| no)).collect();
    let reason = reason.seconds("standard", conduct.within_s as f32);
    let item = duty.item(case, seat, (opened, closed), rating, events, reason);
    Some(EvidenceItem { knew: known(target), ..item })
}

/// Who stands between already, or warns them from then on; what the rules do not permit is no step, but a fault of its own.
fn step(case: &Case, seat: &SeatId, conduct: &PartnerConduct, opened: Tick) -> Option<(Tick, EventNo)> {
    let stretches = band::stretches(case, seat, &conduct.party, None);
    let is_step = |used: Rung, ceiling: Rung| used >= Rung::Warning && used <= ceiling.max(Rung::Warning);
    let acting = stretches.iter().find(|stretch| stretch.to > opened && is_step(stretch.used, stretch.ceiling))?;
    Some((acting.from.max(opened), acting.event))
}

fn stood_by(case: &Case, findings: &Findings, conduct: &PartnerConduct) -> bool {
    let of_party = case.scenario.rubric.protections.iter().filter(|protection| protection.party == conduct.party);
    let fails = |duty: &DutyId| {
        findings.items.iter().any(|item| item.line == Line::P8 && item.rating == 0 && item.is_of_duty(duty))
    };
    of_party.into_iter().any(|protection| fails(&protection.id))
}

/// A person's word to the partner.
fn tells(case: &Case, contact: &ContactId, event: &Event, sent: &Sent) -> bool {
    let tells = matches!(sent.purpose, Purpose::Notify | Purpose::Report | Purpose::Consult);
    let to = seat_to_contact(sent).filter(|(from, _)| case.is_person(from, event.tick));
    tells && to.is_some_and(|(_, to)| to == contact)
}

/// The partner said no, by the reply that the drill has for it.
fn refuses(case: &Case, contact: &ContactId, answer: &Sent) -> bool {
    let MessageText::Key(text) = &answer.text else { return false };
    let mut replies = case.contact(contact).into_iter().flat_map(|contact| &contact.replies);
    replies.any(|reply| reply.refuses && reply.text == *text)
}

/// Reasons for an act that is agreed before, by how it was.
struct Keys {
    agreed: &'static str,
    refused: &'static str,
    not_awaited: &'static str,
    after: &'static str,
    untold: &'static str,
}

/// A duty that the drill declares.
struct Duty<'a> {
    line: Line,
    id: &'a DutyId,
    title: &'a TextKey,
    gravity: f32,
}

impl Duty<'_> {
    fn item(
        &self,
        case: &Case,
        seat: &SeatId,
        (opened, closed): (Tick, Tick),
        rating: u8,
        events: Vec<EventNo>,
        reason: Reason,
    ) -> EvidenceItem {
        EvidenceItem {
            line: self.line,
            seat: seat.clone(),
            with: Vec::new(),
            opened,
            closed: closed.max(opened),
            rating,
            weight: self.gravity * difficulty(case, opened, None),
            cause: Cause::Duty(self.id.clone(), self.title.clone()),
            events,
            reason,
            knew: Vec::new(),
        }
    }
}
