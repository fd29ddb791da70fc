//! P5, graduation: was no rung skipped, unless the delay would have cost life?
//!
//! Time that the seat itself let pass, below what was due, is no lack of time.

use crate::assessment::band;
use crate::assessment::card::Reason;
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::assessment::tried::Tried;
use crate::scenario::forces::Rung;
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;

/// Below this the ladder has hardly begun; whether talk came first is P2's question.
const FROM: Rung = Rung::ShortOfDeadly;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    judge_force(case, findings, Line::P5, FROM, graduation);
}

fn graduation(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let limits = band::limits_of(case.scenario, used);
    // Nobody climbs a ladder against people who are out of the fight; what the rules do not permit then is judged as ever.
    if used.knew.target.status.is_out_of_the_fight() && used.rung <= limits.ceiling {
        return None;
    }
    let before = Tried::before(case, used).history;
    let skipped: Vec<Rung> = Rung::ALL
        .into_iter()
        .filter(|rung| *rung > Rung::Dialogue && *rung < used.rung && *rung <= limits.ceiling)
        .filter(|rung| used.knew.means_in_reach.contains(rung))
        .filter(|rung| !before.iter().any(|tried| tried.rung == *rung && tried.had_effect_time))
        .collect();
    let needed_s: u32 = skipped.iter().map(|rung| case.dwell_s(*rung)).fold(0, u32::saturating_add);
    let no_time = used.knew.target.time_to_harm_s.is_some_and(|left| left < needed_s);
    let due = limits.floor >= used.rung;
    let let_pass = (no_time || due)
        && case.let_pass(used, needed_s, |stretch| {
            let in_reach = |rung: &Rung| stretch.reported.means_in_reach.contains(rung);
            stretch.used < stretch.floor && skipped.first().is_some_and(in_reach)
        });
    let (rating, key) = match skipped.len() {
        0 => (4, "p5-none-skipped"),
        _ if no_time && !let_pass => (3, "p5-no-time"),
        _ if due && !let_pass => (3, "p5-due"),
        count => (2_usize.saturating_sub(count - 1) as u8, if let_pass { "p5-let-pass" } else { "p5-skipped" }),
    };
    let reason = Reason::new(key).number("count", skipped.len() as u32).seconds("needed", needed_s as f32);
    let first = skipped.first().copied().unwrap_or(used.rung);
    Some(Judged { rating, cause: doctrine("source-use-of-force"), reason: reason.rung("first", first) })
}
