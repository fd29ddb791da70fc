//! P8, authority sought: what can still prevent the harm lies beyond what the seat may use by itself, and somebody could
//! say yes.
//!
//! It stands with timeliness because a known threat opens it and the same standard closes it; P1 judges orders alone.
//!
//! The duty opens when a protected threat is known, means are in reach, and there is time for an answer; it is closed by
//! the first request for that level to who could give it, whatever the answer. Force used meanwhile is judged by its own
//! orders, people led out need no force any more, and where the seat stood by, or asked in vain and did nothing else, that
//! is judged already: none of them counts here again. But where the rules permit nothing at all, there is no floor to wait
//! for: then to let the standard pass without asking is to stand by, and the hard fail.

use super::p8_timeliness::{self, led_out};
use super::requests::is_for;
use crate::assessment::band::{self, Stretch};
use crate::assessment::card::{Cause, EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, Held, difficulty, rate_delay};
use crate::assessment::reason::{known, word};
use crate::scenario::forces::{Counterpart, Rung};
use crate::scenario::ids::{PartyId, SeatId, Tick};
use crate::scenario::mandate::{Authority, Rule, RuleEffect, TargetKind};
use crate::scenario::rubric::{Line, Protection, Scale};
use crate::scenario::rules::{self, Question, Verdict};
use crate::sim::event::{Event, EventKind, Sent};
use crate::sim::order::Target;

/// Of the gravity of the protection: to ask is less than to protect.
const SHARE: f32 = 0.5;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    if !case.scenario.mandate.protects_civilians {
        return;
    }
    for protection in &case.scenario.rubric.protections {
        let mut duties: Vec<Duty> = case.people().into_iter().filter_map(|seat| open(case, protection, seat)).collect();
        let Some(first) = (0..duties.len()).min_by_key(|place| duties[*place].opened()) else { continue };
        let duty = duties.remove(first);
        let is_judged = |item: &EvidenceItem| {
            let without_act = item.rating == 0 || item.reason.key.as_str() == p8_timeliness::ASKED_IN_VAIN;
            item.line == Line::P8 && item.is_of_duty(&protection.id) && without_act
        };
        if !findings.items.iter().any(is_judged) {
            record(case, findings, protection, &duty, &duties);
        }
    }
}

/// The first stretch in which the least that helps is beyond the seat, though within its means.
fn open<'a>(case: &Case<'a>, protection: &Protection, seat: &SeatId) -> Option<Duty<'a>> {
    let mut stretches = band::stretches(case, seat, &protection.party, None);
    let place = stretches.iter().position(|stretch| {
        let reach = stretch.reported.means_in_reach.iter().max();
        stretch.known.stage >= protection.from_stage
            && reach.is_some_and(|best| *best >= stretch.needed)
            && case.is_person(seat, stretch.from)
            && is_beyond(case, seat, stretch)
    })?;
    stretches.drain(..place);
    let first = &stretches[0];
    let verdict = verdict(case, seat, first);
    let who = who_may(case, first.needed, &verdict);
    let answer_s = who.iter().map(|contact| contact.delay_s.1).min()?;
    let has_time = first.known.time_to_harm_s.is_none_or(|left_s| left_s > answer_s);
    let rule = rule(case, first.needed, &verdict);
    has_time.then(|| Duty { seat: seat.clone(), who, rule, stretches })
}

fn is_beyond(case: &Case, seat: &SeatId, stretch: &Stretch) -> bool {
    stretch.needed > Rung::Presence && !verdict(case, seat, stretch).is_lawful()
}

/// What the rules say to the least that helps, by this seat, at the stretch's beginning.
fn verdict(case: &Case, seat: &SeatId, stretch: &Stretch) -> Verdict {
    let held = case.held(seat, stretch.from);
    let question = Question {
        rung: stretch.needed,
        target: TargetKind::ArmedParty,
        known: stretch.known.clone(),
        held,
        warned: true,
    };
    rules::evaluate(&case.scenario.rules, &question)
}

/// Who could say yes: whom the permitting rule names, else whom any rule names for this level, else who may grant it.
fn who_may<'a>(case: &Case<'a>, needed: Rung, verdict: &Verdict) -> Vec<&'a Counterpart> {
    let contacts = &case.scenario.counterparts;
    let is_named = |contact: &&Counterpart| match (&verdict.permitted_by, &verdict.authority) {
        (Some(_), Authority::Contact(named)) => contact.id == *named,
        _ => case
            .scenario
            .rules
            .iter()
            .any(|rule| is_up_to(rule, needed) && rule.authority == Authority::Contact(contact.id.clone())),
    };
    let named: Vec<&Counterpart> = contacts.iter().filter(is_named).collect();
    if !named.is_empty() {
        return named;
    }
    contacts.iter().filter(|contact| contact.may_grant.is_some_and(|most| most >= needed)).collect()
}

/// The rule that the item rests on: what permits it by another's authority, what forbids it, or what would permit it.
fn rule<'a>(case: &Case<'a>, needed: Rung, verdict: &Verdict) -> Option<&'a Rule> {
    let named = verdict.forbidden_by.as_ref().or(verdict.permitted_by.as_ref()).and_then(|id| case.rule(id));
    named.or_else(|| case.scenario.rules.iter().find(|rule| is_up_to(rule, needed)))
}

fn is_up_to(rule: &Rule, needed: Rung) -> bool {
    rule.against.contains(&TargetKind::ArmedParty)
        && matches!(rule.effect, RuleEffect::PermitsUpTo(rung) if rung >= needed)
}

/// `others` are seats that share the duty.
fn record(case: &Case, findings: &mut Findings, protection: &Protection, duty: &Duty, others: &[Duty]) {
    let standard_s = case.scenario.rubric.standards.protect_s;
    let asked = case.sent().find(|(event, sent)| duty.is_asked_by(case, &protection.party, event, sent));
    let otherwise = settled(case, protection, duty);
    let waited_s = waited_s(case, duty);
    let (rating, how, closed) = match asked {
        Some((event, sent)) => {
            let by_person = seat_to_contact(sent).is_some_and(|(seat, _)| case.is_person(seat, event.tick));
            if !by_person || otherwise.is_some_and(|at| at < event.tick) {
                return;
            }
            (rate_delay(event.tick.seconds_since(duty.opened()), standard_s), "p8-sought", event.tick)
        }
        None if otherwise.is_some() || waited_s <= standard_s as f32 => return,
        None => (0, "p8-not-sought", case.end),
    };
    let first = &duty.stretches[0];
    let contact = asked.and_then(|(_, sent)| seat_to_contact(sent)).map_or(&duty.who[0].id, |(_, to)| to);
    let key = if duty.rule.is_some() { format!("{how}-rule") } else { how.to_owned() };
    let mut reason = Reason::new(&key).rung("floor", first.needed).name("target", case.party_name(&protection.party));
    reason = reason.name("contact", case.contact_name(contact)).seconds("standard", standard_s as f32);
    let people = case.target_value(&Target::Crowd(protection.people_in.clone()));
    reason = reason.value("people", people.clone());
    reason = reason.seconds("delay", closed.seconds_since(duty.opened()));
    let events: Vec<_> = std::iter::once(first.event).chain(asked.map(|(event, _)| event.no)).collect();
    let seat = asked.and_then(|(_, sent)| seat_to_contact(sent)).map_or(&duty.seat, |(seat, _)| seat);
    let all = std::iter::once(duty).chain(others).map(|one| &one.seat);
    let with: Vec<SeatId> = all.filter(|other| *other != seat).cloned().collect();
    if rating == 0 && duty.is_wholly_barred() {
        let why = Reason::new("hard-fail-standing-by-unasked-why").name("target", case.party_name(&protection.party));
        let why = why.name("stage", word("reason-stage", first.known.stage)).seconds("waited", waited_s);
        let why = why.rung("floor", first.needed).name("contact", case.contact_name(contact));
        let concerned = others.iter().filter(|other| self::waited_s(case, other) > standard_s as f32);
        findings.hard_fails.push(HardFail {
            kind: HardFailKind::StandingBy,
            scale: Scale::Proportionality,
            seat: duty.seat.clone(),
            with: concerned.map(|other| other.seat.clone()).collect(),
            tick: duty.opened().plus_seconds(standard_s).min(case.end),
            events: events.clone(),
            reason: why.value("people", people).seconds("standard", standard_s as f32),
        });
    }
    let held = Held { seat: &duty.seat, party: &protection.party, known: &first.known };
    findings.items.push(EvidenceItem {
        line: Line::P8,
        seat: seat.clone(),
        with,
        opened: duty.opened(),
        closed: closed.max(duty.opened()),
        rating,
        weight: protection.gravity * SHARE * difficulty(case, duty.opened(), Some(held)),
        cause: match duty.rule {
            Some(rule) => Cause::Rule(rule.id.clone()),
            None => Cause::Duty(protection.id.clone(), protection.duty.clone()),
        },
        events,
        reason: duty.rule.into_iter().fold(reason, Reason::rule),
        knew: known(&first.known),
    });
}

/// When the harm was met in another way: by force that reaches the least that helps, or by leading people out.
fn settled(case: &Case, protection: &Protection, duty: &Duty) -> Option<Tick> {
    let by_force =
        duty.stretches.iter().find(|stretch| stretch.needed > Rung::Presence && stretch.used >= stretch.needed);
    let led = if protection.evacuation_answers { led_out(case, &protection.people_in) } else { None };
    by_force.map(|stretch| stretch.from).into_iter().chain(led.map(|(tick, ..)| tick)).min()
}

/// Seconds in which the least that helps was beyond the seat.
fn waited_s(case: &Case, duty: &Duty) -> f32 {
    let held = duty.stretches.iter().filter(|stretch| case.is_person(&duty.seat, stretch.from));
    held.filter(|stretch| is_beyond(case, &duty.seat, stretch)).map(Stretch::seconds).sum()
}

impl Duty<'_> {
    fn opened(&self) -> Tick {
        self.stretches[0].from
    }

    /// Asks one of them for at least that level; a request for less is none, nor is one from before the seat held anything of
    /// the party, or that had been refused before the duty opened.
    fn is_asked_by(&self, case: &Case, party: &PartyId, event: &Event, sent: &Sent) -> bool {
        let known = case.threat(&self.seat, party).first().map(|(known, _)| known.no);
        if known.is_none_or(|known| event.no < known) || self.is_refused(case, event, sent) {
            return false;
        }
        let to = seat_to_contact(sent).filter(|_| is_for(case, event, sent, self.stretches[0].needed));
        to.is_some_and(|(_, contact)| self.who.iter().any(|one| one.id == *contact))
    }

    fn is_refused(&self, case: &Case, asked: &Event, sent: &Sent) -> bool {
        let Some((by, to)) = seat_to_contact(sent) else { return false };
        let until = case.events.iter().take_while(|event| event.tick <= self.opened());
        let answers = until.filter(|event| event.no > asked.no).filter_map(|event| match &event.kind {
            EventKind::AuthorityRefused { from, seat, .. } if seat == by && from == to => Some(true),
            EventKind::AuthorityGranted { from, seat, .. } if seat == by && from == to => Some(false),
            _ => None,
        });
        answers.last().unwrap_or(false)
    }

    /// Nothing above presence was permitted at any time while something was needed.
    fn is_wholly_barred(&self) -> bool {
        let mut needing = self.stretches.iter().filter(|stretch| stretch.needed > Rung::Presence);
        needing.all(|stretch| stretch.floor == Rung::Presence)
    }
}

struct Duty<'a> {
    seat: SeatId,
    /// Who could say yes; never empty.
    who: Vec<&'a Counterpart>,
    rule: Option<&'a Rule>,
    /// From the opening on; never empty.
    stretches: Vec<Stretch<'a>>,
}
