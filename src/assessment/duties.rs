//! Duties and what they yield: one evidence item each, with a weight that is fixed when the duty opens.
//!
//! A force duty gathers every order of one seat that uses one rung against one target. It opens with the first and is
//! judged by the worst: repeating an order adds nothing, and cannot make good an earlier one.

use super::card::{Cause, EvidenceItem, HardFail, Hardship, Reason, Weight};
use super::case::Case;
use super::reason;
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, Tick};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::scenario::rules::TargetKnown;
use crate::sim::event::ForceUsed;
use crate::sim::order::Target;

/// Each of the three kinds of imposed difficulty adds this share to a weight.
const DIFFICULTY_STEP: f32 = 0.25;
/// Known time to harm that leaves no room for deliberation, in seconds.
const SHORT_TIME_S: u32 = 60;
/// Confidence below which what was delivered was ambiguous.
const AMBIGUOUS_BELOW: f32 = 0.6;
/// This many injects within so many seconds are simultaneous duties that the drill imposed.
const BUSY_INJECTS: u32 = 3;
const BUSY_WITHIN_S: u32 = 30;
/// Events that one item names at most; a card stays readable however often an order was repeated.
pub(super) const MAX_EVENTS_PER_ITEM: usize = 16;

/// Difficulty that the situation imposed when a duty opened, 1 to 1.75: 1, and a quarter each for time to harm of at
/// most a minute, ambiguous knowledge (short of violence) and three injects within half a minute. A lack of time that the
/// seat let come was not imposed; a doubt in what was delivered was, for not to look is a lapse of its own.
pub(super) fn difficulty(case: &Case, opened: Tick, held: Option<Held>) -> Difficulty {
    let is_short = |held: Held| {
        held.known.time_to_harm_s.is_some_and(|left| left <= SHORT_TIME_S)
            && !case.passed.had_time(case, held, opened, 0, |stretch| stretch.used < stretch.floor)
    };
    let is_unclear = |held: Held| held.known.stage < Stage::Violence && held.known.confidence < AMBIGUOUS_BELOW;
    let busy = case.injects_within(opened, BUSY_WITHIN_S) >= BUSY_INJECTS;
    let (short, unclear) = (held.is_some_and(is_short), held.is_some_and(is_unclear));
    let all = [(short, Hardship::Short), (unclear, Hardship::Unclear), (busy, Hardship::Busy)];
    Difficulty(all.into_iter().filter(|(holds, _)| *holds).map(|(_, hardship)| hardship).collect())
}

/// Force duties at or above a rung, in the order of their first event; bots' orders open none.
pub(super) fn force_duties<'a>(case: &Case<'a>, from: Rung) -> Vec<ForceDuty<'a>> {
    let mut duties: Vec<ForceDuty<'a>> = Vec::new();
    for (event, used) in case.force().filter(|(_, used)| used.rung >= from) {
        if !case.is_person(&used.seat, used.ordered) {
            continue;
        }
        let act = Act { no: event.no, tick: event.tick, used };
        let same = |duty: &&mut ForceDuty| {
            let first = duty.first.used;
            first.seat == used.seat && first.target == used.target && first.rung == used.rung
        };
        match duties.iter_mut().find(same) {
            Some(duty) => duty.acts.push(act),
            None => duties.push(ForceDuty { first: act, acts: vec![act] }),
        }
    }
    duties
}

/// Judges each force duty by its worst act.
pub(super) fn judge_force(
    case: &Case,
    findings: &mut Findings,
    line: Line,
    from: Rung,
    judge: impl Fn(&Case, &ForceUsed) -> Option<Judged>,
) {
    for duty in force_duties(case, from) {
        let judged = duty.acts.iter().filter_map(|act| judge(case, act.used).map(|judged| (act, judged)));
        let Some((act, worst)) = judged.min_by_key(|(_, judged)| judged.rating) else { continue };
        let first = duty.first;
        let mut known = known_of(act.used);
        known.extend(circumstances(act.used));
        known.extend(act.used.knew.indicators.iter().map(|text| Reason::new("knew-sign").name("sign", text.clone())));
        let others = duty.acts.iter().map(|other| other.no).filter(|no| *no != act.no);
        findings.items.push(EvidenceItem {
            line,
            seat: act.used.seat.clone(),
            with: Vec::new(),
            opened: first.used.ordered,
            closed: act.tick,
            rating: worst.rating,
            weight: gravity(case, first.used.rung) * difficulty(case, first.used.ordered, Held::at_order(first.used)),
            cause: worst.cause,
            events: std::iter::once(act.no).chain(others).take(MAX_EVENTS_PER_ITEM).collect(),
            reason: worst.reason.rung("rung", act.used.rung).value("target", case.target_value(&act.used.target)),
            knew: known,
        });
    }
}

/// What was known of the target; of a crowd nothing is known as of a threat.
pub(super) fn known_of(used: &ForceUsed) -> Vec<Reason> {
    match used.target {
        Target::Party(_) => reason::known(&used.knew.target),
        Target::Crowd(_) => Vec::new(),
    }
}

/// Who was known near, and what the seat might do by itself.
fn circumstances(used: &ForceUsed) -> [Reason; 2] {
    [
        Reason::new("knew-near").number("people", used.knew.bystanders),
        Reason::new("knew-held").rung("held", used.knew.held.highest()),
    ]
}

/// How much an act weighs by its rung.
pub(super) fn gravity(case: &Case, rung: Rung) -> f32 {
    case.scenario.rubric.weighing.by_rung[usize::from(rung.level())]
}

/// Rating by delay against a standard: in half of it 4, within it 3, within twice 2, later 1.
pub(super) fn rate_delay(delay_s: f32, standard_s: u32) -> u8 {
    let standard = standard_s as f32;
    match delay_s {
        delay if delay <= standard * 0.5 => 4,
        delay if delay <= standard => 3,
        delay if delay <= standard * 2.0 => 2,
        _ => 1,
    }
}

impl Findings {
    /// A lapse that one's own act opens must not make good what is worse already; so it is judged after all else on its
    /// line, and left out where the seat's line is below it.
    pub fn add_lapse(&mut self, lapse: EvidenceItem) {
        if !self.would_lift(&lapse) {
            self.items.push(lapse);
        }
    }

    /// A lapse that is a fault of its own, whatever else was missed: it stands on the card, and rates no better than the
    /// seat's line.
    pub fn add_fault(&mut self, mut lapse: EvidenceItem) {
        while lapse.rating > 0 && self.would_lift(&lapse) {
            lapse.rating -= 1;
        }
        self.items.push(lapse);
    }

    fn would_lift(&self, lapse: &EvidenceItem) -> bool {
        let of_line = self.items.iter().filter(|item| item.line == lapse.line && item.seat == lapse.seat);
        let above =
            of_line.map(|item| (f32::from(item.rating) - f32::from(lapse.rating)) * item.weight.value).sum::<f32>();
        above < 0.0
    }

    /// Keeps the lines that the drill judges and, for one seat's card, what is that seat's; then orders both lists.
    pub fn keep_judged(&mut self, scenario: &Scenario, seat: Option<&SeatId>) {
        self.items.retain(|item| {
            scenario.rubric.judges(item.line) && seat.is_none_or(|seat| item.seat == *seat || item.with.contains(seat))
        });
        self.hard_fails.retain(|fail| seat.is_none_or(|seat| fail.seat == *seat || fail.with.contains(seat)));
        // By time and event, never by name: renaming a seat or a party must not move an item.
        self.items.sort_by_key(|item| (item.opened, item.line, item.events.first().copied(), item.closed));
        self.hard_fails.sort_by_key(|fail| (fail.kind, fail.tick));
    }
}

/// What the criteria have found so far.
#[derive(Default)]
pub(super) struct Findings {
    pub items: Vec<EvidenceItem>,
    pub hard_fails: Vec<HardFail>,
}

/// A rating with its ground, before it becomes an item.
pub(super) struct Judged {
    pub rating: u8,
    pub cause: Cause,
    pub reason: Reason,
}

/// What made a duty harder; times a gravity it is a weight.
pub(super) struct Difficulty(Vec<Hardship>);

impl std::ops::Mul<Difficulty> for f32 {
    type Output = Weight;

    fn mul(self, Difficulty(harder): Difficulty) -> Weight {
        Weight { value: self * (1.0 + DIFFICULTY_STEP * harder.len() as f32), harder }
    }
}

/// What a seat held of a party.
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    pub seat: &'a SeatId,
    pub party: &'a PartyId,
    pub known: &'a TargetKnown,
}

impl<'a> Held<'a> {
    /// Of a crowd nothing is held as of a threat.
    pub fn at_order(used: &'a ForceUsed) -> Option<Self> {
        let Target::Party(party) = &used.target else { return None };
        Some(Self { seat: &used.seat, party, known: &used.knew.target })
    }
}

pub(super) struct ForceDuty<'a> {
    pub first: Act<'a>,
    pub acts: Vec<Act<'a>>,
}

#[derive(Clone, Copy)]
pub(super) struct Act<'a> {
    pub no: EventNo,
    pub tick: Tick,
    pub used: &'a ForceUsed,
}

impl ForceDuty<'_> {
    pub fn target(&self) -> &Target {
        &self.first.used.target
    }
}
