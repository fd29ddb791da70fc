//! P6, warning: was it clear, audible, in a known language, with time to obey?
//!
//! Where harm is too near for one, none is asked for, unless the seat let the time for it pass.

use crate::assessment::card::{Cause, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::assessment::tried::Tried;
use crate::scenario::forces::Rung;
use crate::scenario::mandate::First;
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;

const FROM: Rung = Rung::ShortOfDeadly;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    judge_force(case, findings, Line::P6, FROM, warning);
}

fn warning(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let tried = Tried::before(case, used);
    let warnings = || tried.history.iter().filter(|earlier| earlier.rung == Rung::Warning);
    let given = warnings().next().is_some();
    let had_time = warnings().any(|earlier| earlier.had_effect_time);
    let dwell_s = case.dwell_s(Rung::Warning);
    let no_time = used.knew.target.time_to_harm_s.is_some_and(|left| left < dwell_s);
    let let_pass =
        no_time && case.let_pass(used, dwell_s, |stretch| stretch.reported.means_in_reach.contains(&Rung::Warning));
    let (rating, key) = match (given, had_time, tried.warning_understood) {
        (true, true, true) => (4, "p6-warned"),
        _ if no_time && !let_pass => (3, "p6-no-time"),
        (true, false, true) => (2, "p6-too-short"),
        (true, _, false) => (1, "p6-not-understood"),
        (false, _, _) => (0, if let_pass { "p6-let-pass" } else { "p6-none" }),
    };
    let rule = used.verdict.permitted_by.as_ref().and_then(|id| case.rule(id));
    let asks = rule.filter(|rule| rule.first.contains(&First::Warning));
    let cause = asks.map_or_else(|| doctrine("source-use-of-force"), |rule| Cause::Rule(rule.id.clone()));
    Some(Judged { rating, cause, reason: Reason::new(key).seconds("dwell", dwell_s as f32) })
}
