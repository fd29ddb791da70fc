//! P8, timeliness, and standing by: from a known threat to the first act at or above the floor.
//!
//! The duty opens when a person's seat knows the threat and has means in reach (or can lead people out, where that
//! answers). From then on its clock runs while something is due, whether or not the means stay in reach: time that was
//! let pass is no excuse. In half the standard rates 4, within it 3, up to one and a half 2, up to twice 1; beyond that,
//! or never with the standard over, 0 and the hard fail. A threat that falls away before the standard is over costs
//! nothing. Whether an answered duty was kept up is judged beside it.

use super::p8_kept_up;
use super::requests::can_grant;
use crate::assessment::band::{self, Stretch};
use crate::assessment::card::{Cause, EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::{known, word};
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{EventNo, SeatId, Tick, ZoneId};
use crate::scenario::mandate::TargetKind;
use crate::scenario::rubric::{Line, Protection, Scale};
use crate::scenario::rules::{self, Question};
use crate::sim::event::EventKind;
use crate::sim::order::Target;

/// Share of the people who belong in the zone that must be led out for an evacuation to count.
const LED_OUT_SHARE: f32 = 0.25;
/// And at least so many, where the zone is nobody's place.
const LED_OUT_LEAST: u32 = 10;
/// Authority for the rung was sought in time and not given.
pub(super) const ASKED_IN_VAIN: &str = "p8-asked-in-vain";

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    if !case.scenario.mandate.protects_civilians {
        return;
    }
    for protection in &case.scenario.rubric.protections {
        let Some(duty) = open(case, protection) else { continue };
        let Some(outcome) = follow(case, protection, &duty) else { continue };
        record(case, findings, protection, &duty, &outcome);
        p8_kept_up::judge(case, findings, protection, &duty, &outcome);
    }
}

/// The first act at or above its floor against any protected threat, in seconds from the threat's being known.
pub(in crate::assessment) fn first_protective_act_s(case: &Case) -> Option<f32> {
    let duties =
        case.scenario.rubric.protections.iter().filter_map(|protection| Some((protection, open(case, protection)?)));
    let answered = duties.filter_map(|(protection, duty)| match follow(case, protection, &duty)?.answer {
        Answer::Acted { at, .. } => Some((duty.opened, at)),
        _ => None,
    });
    let (opened, at) = answered.min_by_key(|(_, at)| *at)?;
    Some(at.seconds_since(opened))
}

/// The earliest opening among persons' seats; the others that had it open share the duty.
fn open<'a>(case: &Case<'a>, protection: &Protection) -> Option<Duty<'a>> {
    let mut opened: Vec<Duty> = case.people().into_iter().filter_map(|seat| open_for(case, protection, seat)).collect();
    let first = (0..opened.len()).min_by_key(|place| opened[*place].opened)?;
    let mut duty = opened.remove(first);
    duty.with = opened.into_iter().map(|other| other.seat).collect();
    Some(duty)
}

fn open_for<'a>(case: &Case<'a>, protection: &Protection, seat: &SeatId) -> Option<Duty<'a>> {
    let mut stretches = band::stretches(case, seat, &protection.party, None);
    let first = stretches.iter().position(|stretch| {
        let reach = stretch.reported.means_in_reach.iter().max();
        let means = protection.evacuation_answers || reach.is_some_and(|best| *best >= stretch.floor);
        stretch.known.stage >= protection.from_stage
            && stretch.floor > Rung::Presence
            && means
            && case.is_person(seat, stretch.from)
    })?;
    stretches.drain(..first);
    Some(Duty { seat: seat.clone(), with: Vec::new(), opened: stretches[0].from, stretches })
}

fn follow(case: &Case, protection: &Protection, duty: &Duty) -> Option<Outcome> {
    let led_out = if protection.evacuation_answers { led_out(case, &protection.people_in) } else { None };
    let (mut waited_s, mut due) = (0.0_f32, Rung::Presence);
    for stretch in duty.stretches.iter().filter(|stretch| stretch.floor > Rung::Presence) {
        if !case.is_person(&duty.seat, stretch.from) {
            continue;
        }
        let out = led_out.filter(|(tick, _, _)| *tick < stretch.to || *tick <= stretch.from);
        if let Some((tick, event, seat)) = &out {
            let at = (*tick).max(stretch.from);
            let waited_s = waited_s + at.seconds_since(stretch.from);
            if stretch.used < stretch.floor {
                let answer = Answer::Acted { at, event: *event, seat: (*seat).clone(), rung: None };
                return Some(Outcome { waited_s, due: stretch.floor, answer });
            }
        }
        if stretch.used >= stretch.floor {
            let answer = by_force(case, protection, stretch);
            return Some(Outcome { waited_s, due: stretch.floor, answer });
        }
        due = due.max(stretch.floor);
        waited_s += stretch.seconds();
    }
    let over = waited_s > case.scenario.rubric.standards.protect_s as f32;
    let authority = if asked_in_vain(case, duty, due) { Answer::AskedInVain } else { Answer::StoodBy };
    over.then_some(Outcome { waited_s, due, answer: authority })
}

/// The act that reaches the floor in this stretch.
fn by_force(case: &Case, protection: &Protection, stretch: &Stretch) -> Answer {
    let target = Target::Party(protection.party.clone());
    let mut acts =
        case.events.iter().filter(|event| event.tick <= stretch.from).filter_map(|event| match &event.kind {
            EventKind::ForceUsed(used) if used.target == target => Some((event.no, &used.seat, used.rung)),
            EventKind::Interposed { seat, target: against, .. } if *against == target => {
                Some((event.no, seat, Rung::Posture))
            }
            _ => None,
        });
    let fits = acts.rfind(|(_, _, rung)| *rung >= stretch.floor);
    match fits {
        Some((event, seat, rung)) => Answer::Acted { at: stretch.from, event, seat: seat.clone(), rung: Some(rung) },
        None => Answer::StoodBy,
    }
}

/// The first leading-out from the zone, where enough people were led out or the zone was cleared by it.
pub(super) fn led_out<'a>(case: &Case<'a>, zone: &ZoneId) -> Option<(Tick, EventNo, &'a SeatId)> {
    let belong = case.scenario.people.iter().filter(|group| group.start == *zone || group.round.contains(zone));
    let people: u32 = belong.map(|group| u32::from(group.count)).sum();
    let enough = ((people as f32 * LED_OUT_SHARE) as u32).max(LED_OUT_LEAST);
    let (mut first, mut led) = (None, 0_u32);
    for event in case.events {
        match &event.kind {
            EventKind::PeopleLed { seat, from, people, .. } if from == zone => {
                first.get_or_insert((event.tick, event.no, seat));
                led = led.saturating_add(*people);
            }
            EventKind::ZoneCleared { zone: cleared } if cleared == zone && first.is_some() => led = led.max(enough),
            _ => {}
        }
    }
    first.filter(|_| led >= enough)
}

/// The rung that was due asked for another's authority, which was sought and not given.
fn asked_in_vain(case: &Case, duty: &Duty, due: Rung) -> bool {
    let Some(stretch) = duty.stretches.iter().find(|stretch| stretch.floor == due) else { return false };
    let held = case.held(&duty.seat, case.end);
    let question =
        Question { rung: due, target: TargetKind::ArmedParty, known: stretch.known.clone(), held, warned: true };
    if rules::evaluate(&case.scenario.rules, &question).authority_held {
        return false;
    }
    let standard = duty.opened.plus_seconds(case.scenario.rubric.standards.protect_s);
    let mut asked = case.sent().filter(|(event, sent)| sent.purpose == Purpose::AskAuthority && event.tick <= standard);
    asked
        .any(|(_, sent)| seat_to_contact(sent).is_some_and(|(seat, to)| *seat == duty.seat && can_grant(case, to, due)))
}

fn record(case: &Case, findings: &mut Findings, protection: &Protection, duty: &Duty, outcome: &Outcome) {
    let standard_s = case.scenario.rubric.standards.protect_s as f32;
    let first = &duty.stretches[0];
    let (rating, key, closed, seat) = match &outcome.answer {
        // A bot that answers leaves no duty to anyone.
        Answer::Acted { at, seat, .. } if !case.is_person(seat, *at) => return,
        Answer::Acted { at, seat, rung, .. } => {
            let rating = rate(outcome.waited_s, standard_s);
            let key = match (rating, rung) {
                (0, _) => "p8-far-too-late",
                (1 | 2, _) => "p8-late",
                (_, Some(_)) => "p8-in-time",
                (_, None) => "p8-led-out",
            };
            (rating, key, *at, seat.clone())
        }
        Answer::AskedInVain => (2, ASKED_IN_VAIN, case.end, duty.seat.clone()),
        Answer::StoodBy => (0, "p8-stood-by", case.end, duty.seat.clone()),
    };
    let mut events = vec![first.event];
    let mut reason = Reason::new(key).seconds("waited", outcome.waited_s).seconds("standard", standard_s);
    reason = reason.rung("floor", outcome.due).name("target", case.party_name(&protection.party));
    if let Answer::Acted { event, rung, .. } = &outcome.answer {
        events.push(*event);
        reason = reason.rung("rung", rung.unwrap_or_default());
    }
    let with = std::iter::once(&duty.seat).chain(&duty.with).filter(|other| **other != seat).cloned().collect();
    if rating == 0 {
        let why = Reason::new("hard-fail-standing-by-why").name("target", case.party_name(&protection.party));
        let why = why.name("stage", word("reason-stage", first.known.stage)).seconds("waited", outcome.waited_s);
        findings.hard_fails.push(HardFail {
            kind: HardFailKind::StandingBy,
            scale: Scale::Proportionality,
            seat: duty.seat.clone(),
            tick: duty.opened.plus_seconds(case.scenario.rubric.standards.protect_s).min(case.end),
            events: events.clone(),
            reason: why.seconds("standard", standard_s).rung("floor", outcome.due),
        });
    }
    findings.items.push(EvidenceItem {
        line: Line::P8,
        seat,
        with,
        opened: duty.opened,
        closed,
        rating,
        weight: protection.gravity * difficulty(case, duty.opened, Some(&first.known)),
        cause: Cause::Duty(protection.id.clone(), protection.duty.clone()),
        events,
        reason,
        knew: known(&first.known),
    });
}

pub(super) fn rate(waited_s: f32, standard_s: f32) -> u8 {
    match waited_s {
        waited if waited <= standard_s * 0.5 => 4,
        waited if waited <= standard_s => 3,
        waited if waited <= standard_s * 1.5 => 2,
        waited if waited <= standard_s * 2.0 => 1,
        _ => 0,
    }
}

pub(super) struct Duty<'a> {
    pub seat: SeatId,
    with: Vec<SeatId>,
    opened: Tick,
    /// From the opening on; never empty.
    pub stretches: Vec<Stretch<'a>>,
}

pub(super) struct Outcome {
    /// Time during which something was due and nothing reached it.
    waited_s: f32,
    due: Rung,
    pub answer: Answer,
}

pub(super) enum Answer {
    /// By force of this rung, or by leading people out.
    Acted {
        at: Tick,
        event: EventNo,
        seat: SeatId,
        rung: Option<Rung>,
    },
    AskedInVain,
    StoodBy,
}
