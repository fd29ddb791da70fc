//! P3, identification: was hostile act or intent shown, not assumed?
//!
//! The thresholds are those of the rules: a rule that permits the level holds on what was known, so what it asks was
//! shown. Where none does, the nearest rule says how much was missing.

use crate::assessment::card::{Cause, Reason};
use crate::assessment::case::{Case, kind_of};
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::{doctrine, word};
use crate::scenario::forces::Rung;
use crate::scenario::mandate::{Rule, RuleEffect};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::scenario::rules::TargetKnown;
use crate::sim::event::ForceUsed;
use crate::sim::order::Target;

const FROM: Rung = Rung::Posture;
/// Confidence this far above what the rule asks is exemplary; this far below is a near miss.
const MARGIN: f32 = 0.15;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    judge_force(case, findings, Line::P3, FROM, identification);
}

fn identification(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let known = &used.knew.target;
    if !known.status.is_threat() && used.rung >= Rung::WarningShots {
        let reason = Reason::new("p3-no-threat").name("status", word("reason-status", known.status));
        return Some(Judged { rating: 0, cause: doctrine("source-use-of-force"), reason });
    }
    if let Some(rule) = used.verdict.permitted_by.as_ref().and_then(|id| case.rule(id)) {
        let asked = rule.when.confidence_at_least.unwrap_or(0.0);
        let sure = known.stage > Stage::None && known.confidence >= asked + MARGIN && !used.knew.indicators.is_empty();
        let asks = rule.when.stage_at_least.is_some() || rule.when.confidence_at_least.is_some();
        let (rating, key) = match sure {
            true => (4, "p3-sure"),
            false if asks => (3, "p3-shown"),
            false => (3, "p3-nothing-asked"),
        };
        let reason = Reason::new(key).rule(rule).number("signs", used.knew.indicators.len() as u32);
        return Some(Judged { rating, cause: Cause::Rule(rule.id.clone()), reason });
    }
    let Some(rule) = nearest(case, used) else { return of_crowd(used) };
    let (rating, key) = match stages_short(rule, known) {
        0 if confidence_short(rule, known) <= 0.0 => return None,
        0 if confidence_short(rule, known) <= MARGIN => (2, "p3-near"),
        0 => (1, "p3-unsure"),
        1 => (1, "p3-assumed"),
        _ => (0, "p3-assumed"),
    };
    let asked = rule.when.stage_at_least.unwrap_or_default();
    let reason = Reason::new(key).rule(rule).name("asked", word("reason-stage", asked));
    let reason = reason.name("stage", word("reason-stage", known.stage));
    Some(Judged { rating, cause: Cause::Rule(rule.id.clone()), reason })
}

/// No rule lets this be used on a crowd, whatever is shown: who uses force on one has identified nobody in it.
fn of_crowd(used: &ForceUsed) -> Option<Judged> {
    let Target::Crowd(_) = &used.target else { return None };
    let rating = if used.rung >= Rung::WarningShots { 0 } else { 1 };
    Some(Judged { rating, cause: doctrine("source-use-of-force"), reason: Reason::new("p3-crowd") })
}

/// The rule that would permit the level and misses least on what was known.
fn nearest<'a>(case: &Case<'a>, used: &ForceUsed) -> Option<&'a Rule> {
    let permits = |rule: &&Rule| matches!(rule.effect, RuleEffect::PermitsUpTo(to) if to >= used.rung);
    let against = |rule: &&Rule| rule.against.contains(&kind_of(&used.target));
    case.scenario.rules.iter().filter(permits).filter(against).min_by(|a, b| {
        let known = &used.knew.target;
        let stages = stages_short(a, known).cmp(&stages_short(b, known));
        stages.then(confidence_short(a, known).total_cmp(&confidence_short(b, known)))
    })
}

fn stages_short(rule: &Rule, known: &TargetKnown) -> u8 {
    let asked = rule.when.stage_at_least.unwrap_or_default() as u8;
    asked.saturating_sub(known.stage as u8)
}

fn confidence_short(rule: &Rule, known: &TargetKnown) -> f32 {
    (rule.when.confidence_at_least.unwrap_or(0.0) - known.confidence).max(0.0)
}
