//! Hard fails by force: against people who are no threat, and indiscriminate force.
//!
//! The others stand with the duties that they belong to: standing by (P8), aid refused (P10), identity shared (C8),
//! support to a grave violator (C4).

use super::card::{HardFail, HardFailKind, Reason};
use super::case::Case;
use super::duties::{Findings, ForceDuty, force_duties};
use super::reason::word;
use crate::scenario::forces::Rung;
use crate::scenario::rubric::Scale;
use crate::sim::event::ForceUsed;
use crate::sim::order::Target;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for duty in force_duties(case, Rung::ShortOfDeadly) {
        findings.hard_fails.extend(first_fail(case, &duty, against_harmless));
        findings.hard_fails.extend(first_fail(case, &duty, indiscriminate));
    }
}

fn first_fail(
    case: &Case,
    duty: &ForceDuty,
    judge: impl Fn(&Case, &ForceUsed) -> Option<(HardFailKind, Reason)>,
) -> Option<HardFail> {
    let (act, (kind, reason)) = duty.acts.iter().find_map(|act| Some((act, judge(case, act.used)?)))?;
    Some(HardFail {
        kind,
        scale: Scale::Proportionality,
        seat: act.used.seat.clone(),
        with: Vec::new(),
        tick: act.tick,
        events: vec![act.no],
        reason: reason.rung("rung", act.used.rung).value("target", case.target_value(duty.target())),
    })
}

/// Surrendered, detained, hors de combat or fleeing, and known to be so; or people in a place who did nothing. Detaining
/// the former is allowed, and so is what a rule expressly permits, as against a detainee who escapes. Of a crowd only
/// shots count here: whether it may be pressed back is the rules' question.
fn against_harmless(case: &Case, used: &ForceUsed) -> Option<(HardFailKind, Reason)> {
    if let Target::Crowd(zone) = &used.target {
        let permitted = used.verdict.permitted_by.is_some() && used.verdict.forbidden_by.is_none();
        let shots = used.rung >= Rung::WarningShots && !permitted;
        let peaceful = shots && !case.crowd_turned_violent(zone, used.ordered);
        let reason = Reason::new("hard-fail-force-against-peaceful-why");
        return peaceful.then_some((HardFailKind::ForceAgainstHarmless, reason));
    }
    let status = used.knew.target.status;
    if !status.is_out_of_the_fight() || case.is_allowed_hold(used) {
        return None;
    }
    let reason = Reason::new("hard-fail-force-against-harmless-why").name("status", word("reason-status", status));
    Some((HardFailKind::ForceAgainstHarmless, reason))
}

fn indiscriminate(case: &Case, used: &ForceUsed) -> Option<(HardFailKind, Reason)> {
    let into_crowd = matches!(used.target, Target::Crowd(_));
    let many = used.knew.bystanders >= case.scenario.rubric.weighing.indiscriminate_from;
    if used.rung < Rung::Deadly || !(into_crowd || many) {
        return None;
    }
    let reason = Reason::new("hard-fail-indiscriminate-force-why").number("people", used.knew.bystanders);
    Some((HardFailKind::IndiscriminateForce, reason))
}
