//! P8, timeliness, and standing by: from a known threat to the first act at or above the floor, and on while it lasts.
//!
//! The duty opens when a person's seat knows the threat and has means in reach (or can lead people out, where that
//! answers). From then on its clock runs while something is due, whether or not the means stay in reach: time that was
//! let pass is no excuse. In half the standard rates 4, within it 3, up to one and a half 2, up to twice 1; beyond that,
//! or never with the standard over, 0 and the hard fail. A threat that falls away before the standard is over costs
//! nothing. Neither does time in which it was lost from its last known place, in which the belief in it had faded, or in
//! which all that could act was at work against another threat.
//!
//! One item for each protection: where the answer was not kept up, or the floor rose above it, the gap rates as a first
//! answer so late would, and the lesser of the two counts. Force above what the rules permit protects too, but rates 2 at
//! most: to be quick with it is no merit.

use super::p8_bound::Bound;
use super::p8_kept_up::{self, Gap};
use super::requests::can_grant;
use crate::assessment::band::{self, Stretch};
use crate::assessment::card::{Cause, EvidenceItem, HardFail, HardFailKind, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, Held, difficulty};
use crate::assessment::reason::{known, word};
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{ContactId, EventNo, SeatId, TICKS_PER_SECOND, Tick, ZoneId};
use crate::scenario::mandate::TargetKind;
use crate::scenario::people::Stage;
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
/// What protection by force above the ceiling rates at most.
const BEYOND_MOST: u8 = 2;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    if !case.scenario.mandate.protects_civilians {
        return;
    }
    for protection in &case.scenario.rubric.protections {
        let Some(duty) = open(case, protection) else { continue };
        if let Some(found) = found(case, protection, &duty) {
            record(case, findings, protection, &duty, found);
        }
    }
}

/// The lesser of how the duty was answered and how it was kept up; nothing where it costs nobody anything.
fn found(case: &Case, protection: &Protection, duty: &Duty) -> Option<Found> {
    let outcome = follow(case, protection, duty)?;
    let answered = answered(case, duty, &outcome);
    let gap = p8_kept_up::overdue_gap(case, protection, duty, &outcome.answer);
    let let_go = gap.map(|gap| let_go(case, duty, &outcome, &gap));
    // The first where both are alike: what came later is no more than that.
    answered.into_iter().chain(let_go).min_by_key(|found| found.rating)
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

fn follow<'s, 'a>(case: &Case<'a>, protection: &Protection, duty: &'s Duty<'a>) -> Option<Outcome<'s, 'a>> {
    let led_out = if protection.evacuation_answers { led_out(case, &protection.people_in) } else { None };
    let bound = Bound::read(case, protection, &duty.seat);
    let mut wait = Wait::new(case);
    for stretch in duty.stretches.iter().filter(|stretch| stretch.floor > Rung::Presence) {
        if !case.is_person(&duty.seat, stretch.from) {
            continue;
        }
        let out = led_out.filter(|(tick, _, _)| *tick < stretch.to || *tick <= stretch.from);
        if let Some((tick, event, seat)) = &out
            && stretch.used < stretch.floor
        {
            let at = (*tick).max(stretch.from);
            wait.add(&bound, stretch, stretch.from, at);
            let answer = Answer::Acted { at, event: *event, seat: (*seat).clone(), rung: None, beyond: false };
            return Some(Outcome { wait, due: stretch.floor, answer });
        }
        if stretch.used >= stretch.floor {
            let answer = by_force(case, protection, stretch);
            return Some(Outcome { wait, due: stretch.floor, answer });
        }
        wait.add(&bound, stretch, stretch.from, stretch.to);
    }
    let over = wait.over.as_ref()?;
    let (due, first) = (over.stretch.floor, &duty.stretches[0]);
    let answer = if asked_in_vain(case, &duty.seat, first.from, &wait) { Answer::AskedInVain } else { Answer::StoodBy };
    Some(Outcome { wait, due, answer })
}

/// The act that reaches the floor in this stretch; a lawful one where there is one.
fn by_force(case: &Case, protection: &Protection, stretch: &Stretch) -> Answer {
    let target = Target::Party(protection.party.clone());
    let acts = case.events.iter().filter(|event| event.tick <= stretch.from).filter_map(|event| match &event.kind {
        EventKind::ForceUsed(used) if used.target == target => {
            Some((event.no, &used.seat, &used.unit, used.rung, band::is_beyond(case.scenario, used)))
        }
        EventKind::Interposed { seat, unit, target: against, .. } if *against == target => {
            Some((event.no, seat, unit, Rung::Posture, false))
        }
        _ => None,
    });
    let fits: Vec<_> = acts.filter(|(_, _, _, rung, _)| *rung >= stretch.floor).collect();
    let lawful = fits.iter().rfind(|(no, _, unit, _, beyond)| !beyond && case.act_end(unit, *no) > stretch.from);
    match lawful.or(fits.last()) {
        Some((event, seat, _, rung, beyond)) => {
            Answer::Acted { at: stretch.from, event: *event, seat: (*seat).clone(), rung: Some(*rung), beyond: *beyond }
        }
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

/// What was due asked for another's authority, which was sought within the standard and never given. Time in which
/// something was due that the seat could do by itself is not excused by it.
fn asked_in_vain(case: &Case, seat: &SeatId, opened: Tick, wait: &Wait) -> bool {
    let latest = opened.plus_seconds(case.scenario.rubric.standards.protect_s);
    let mut asked = case.sent().filter(|(event, sent)| sent.purpose == Purpose::AskAuthority && event.tick <= latest);
    let able = |to: &ContactId| wait.stretches.iter().any(|(stretch, _)| can_grant(case, to, stretch.floor));
    if !asked.any(|(_, sent)| seat_to_contact(sent).is_some_and(|(by, to)| by == seat && able(to))) {
        return false;
    }
    let held = case.held(seat, case.end);
    let own = wait.stretches.iter().filter(|(stretch, _)| {
        let (known, held) = (stretch.known.clone(), held.clone());
        let question = Question { rung: stretch.floor, target: TargetKind::ArmedParty, known, held, warned: true };
        rules::evaluate(&case.scenario.rules, &question).authority_held
    });
    own.map(|(_, seconds)| seconds).sum::<f32>() <= wait.standard_s
}

/// How the duty was answered first; nothing where a bot did, whose acts mark nobody.
fn answered(case: &Case, duty: &Duty, outcome: &Outcome) -> Option<Found> {
    let waited_s = outcome.wait.seconds;
    let mut events = vec![duty.stretches[0].event];
    let (rating, key, closed, seat) = match &outcome.answer {
        Answer::Acted { at, seat, .. } if !case.is_person(seat, *at) => return None,
        Answer::Acted { at, seat, event, rung, beyond } => {
            events.push(*event);
            let rating = rate(waited_s, outcome.wait.standard_s);
            let (rating, key) = match (rating, rung) {
                (0, _) => (0, "p8-far-too-late"),
                (1 | 2, _) => (rating, "p8-late"),
                (_, Some(_)) if *beyond => (BEYOND_MOST, "p8-beyond"),
                (_, Some(_)) => (rating, "p8-in-time"),
                (_, None) => (rating, "p8-led-out"),
            };
            (rating, key, *at, seat.clone())
        }
        Answer::AskedInVain => (2, ASKED_IN_VAIN, case.end, duty.seat.clone()),
        Answer::StoodBy => (0, "p8-stood-by", case.end, duty.seat.clone()),
    };
    let rung = match &outcome.answer {
        Answer::Acted { rung, .. } => rung.unwrap_or_default(),
        _ => Rung::Presence,
    };
    let reason = Reason::new(key).seconds("waited", waited_s).rung("rung", rung).rung("floor", outcome.due);
    let first = &duty.stretches[0];
    Some(Found { rating, reason, closed, seat, events, knew: outcome.wait.knew(first), over: outcome.wait.over() })
}

/// The answer ended, or what was due rose above it, and for longer than the standard nothing reached that.
fn let_go(case: &Case, duty: &Duty, outcome: &Outcome, gap: &Gap) -> Found {
    let mut rating = if gap.closed { rate(gap.wait.seconds, gap.wait.standard_s) } else { 0 };
    let mut key = "p8-let-go";
    if rating == 0 && asked_in_vain(case, &duty.seat, gap.first.from, &gap.wait) {
        (rating, key) = (2, ASKED_IN_VAIN);
    }
    let mut events = vec![duty.stretches[0].event];
    let mut seat = duty.seat.clone();
    if let Answer::Acted { event, seat: by, at, .. } = &outcome.answer {
        events.push(*event);
        seat = if case.is_person(by, *at) { by.clone() } else { seat };
    }
    events.push(gap.first.event);
    let over = gap.wait.over();
    let due = over.as_ref().map_or(gap.first.floor, |over| over.floor);
    let reason = Reason::new(key).seconds("waited", gap.wait.seconds).rung("floor", due);
    Found { rating, reason, closed: gap.until, seat, events, knew: gap.wait.knew(gap.first), over }
}

fn record(case: &Case, findings: &mut Findings, protection: &Protection, duty: &Duty, found: Found) {
    let standard_s = case.scenario.rubric.standards.protect_s as f32;
    let named = |reason: Reason| {
        let reason = reason.name("target", case.party_name(&protection.party)).seconds("standard", standard_s);
        reason.value("people", case.target_value(&Target::Crowd(protection.people_in.clone())))
    };
    let with = std::iter::once(&duty.seat).chain(&duty.with).filter(|other| **other != found.seat).cloned().collect();
    if let Some(over) = found.over.filter(|_| found.rating == 0) {
        let why = Reason::new("hard-fail-standing-by-why").name("stage", word("reason-stage", over.stage));
        findings.hard_fails.push(HardFail {
            kind: HardFailKind::StandingBy,
            scale: Scale::Proportionality,
            seat: duty.seat.clone(),
            with: stood_by_too(case, protection, duty),
            tick: over.at,
            events: found.events.clone(),
            reason: named(why.rung("floor", over.floor).seconds("waited", over.waited_s)),
        });
    }
    let held = Held { seat: &duty.seat, party: &protection.party, known: &duty.stretches[0].known };
    findings.items.push(EvidenceItem {
        line: Line::P8,
        seat: found.seat,
        with,
        opened: duty.opened,
        closed: found.closed,
        rating: found.rating,
        weight: protection.gravity * difficulty(case, duty.opened, Some(held)),
        cause: Cause::Duty(protection.id.clone(), protection.duty.clone()),
        events: found.events,
        reason: named(found.reason),
        knew: found.knew,
    });
}

/// Seats that share the duty and stood by as well, by their own clock.
fn stood_by_too(case: &Case, protection: &Protection, duty: &Duty) -> Vec<SeatId> {
    let stood_by = |seat: &&SeatId| {
        let own = open_for(case, protection, seat).and_then(|own| found(case, protection, &own));
        own.is_some_and(|found| found.rating == 0 && found.over.is_some())
    };
    duty.with.iter().filter(stood_by).cloned().collect()
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

impl<'s, 'a> Wait<'s, 'a> {
    pub fn new(case: &Case) -> Self {
        let standard_s = case.scenario.rubric.standards.protect_s as f32;
        Self { seconds: 0.0, bound_s: 0.0, stretches: Vec::new(), over: None, standard_s }
    }

    /// Something was due in the stretch, and nothing reached it between the ticks, though some unit was free.
    pub fn add(&mut self, bound: &Bound, stretch: &'s Stretch<'a>, from: Tick, to: Tick) {
        let free = bound.free(stretch, from, to);
        let free_s: f32 = free.iter().map(|(from, to)| to.seconds_since(*from)).sum();
        self.bound_s += to.seconds_since(from) - free_s;
        for (from, to) in free {
            self.add_free(stretch, from, to);
        }
    }

    fn add_free(&mut self, stretch: &'s Stretch<'a>, from: Tick, to: Tick) {
        let seconds = to.seconds_since(from);
        if self.over.is_none() && self.seconds + seconds > self.standard_s {
            let left_s = (self.standard_s - self.seconds).max(0.0);
            self.over = Some(RunOut { stretch, at: Tick(from.0 + (left_s * TICKS_PER_SECOND as f32) as u32) });
        }
        self.seconds += seconds;
        self.stretches.push((stretch, seconds));
    }

    pub fn is_over(&self) -> bool {
        self.over.is_some()
    }

    /// What was known at first, and what does not count as waiting.
    fn knew(&self, first: &Stretch) -> Vec<Reason> {
        let bound = Reason::new("knew-bound").seconds("seconds", self.bound_s);
        known(&first.known).into_iter().chain((self.bound_s >= 1.0).then_some(bound)).collect()
    }

    fn over(&self) -> Option<Over> {
        let RunOut { stretch, at } = self.over.as_ref()?;
        Some(Over { at: *at, stage: stretch.known.stage, floor: stretch.floor, waited_s: self.seconds })
    }
}

pub(super) struct Duty<'a> {
    pub seat: SeatId,
    with: Vec<SeatId>,
    opened: Tick,
    /// From the opening on; never empty.
    pub stretches: Vec<Stretch<'a>>,
}

struct Outcome<'s, 'a> {
    wait: Wait<'s, 'a>,
    due: Rung,
    answer: Answer,
}

/// Time during which something was due and nothing reached it.
pub(super) struct Wait<'s, 'a> {
    pub seconds: f32,
    /// In which something was due as well, and all that could act was at work elsewhere.
    bound_s: f32,
    stretches: Vec<(&'s Stretch<'a>, f32)>,
    over: Option<RunOut<'s, 'a>>,
    standard_s: f32,
}

/// Where the standard ran out.
struct RunOut<'s, 'a> {
    stretch: &'s Stretch<'a>,
    at: Tick,
}

/// What was known and due when the standard ran out.
struct Over {
    at: Tick,
    stage: Stage,
    floor: Rung,
    /// In all, before and after.
    waited_s: f32,
}

/// A judgement of the duty before it becomes its item.
struct Found {
    rating: u8,
    reason: Reason,
    closed: Tick,
    seat: SeatId,
    events: Vec<EventNo>,
    knew: Vec<Reason>,
    over: Option<Over>,
}

pub(super) enum Answer {
    /// By force of this rung, or by leading people out.
    Acted {
        at: Tick,
        event: EventNo,
        seat: SeatId,
        rung: Option<Rung>,
        /// Above what the rules permitted on what was known.
        beyond: bool,
    },
    AskedInVain,
    StoodBy,
}
