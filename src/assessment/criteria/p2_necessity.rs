//! P2, necessity: were milder means tried, or was there too little time to harm?
//!
//! Time that the seat itself let pass is no lack of time.

use crate::assessment::band;
use crate::assessment::card::Reason;
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::assessment::tried::Tried;
use crate::scenario::forces::Rung;
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;

const FROM: Rung = Rung::Posture;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    judge_force(case, findings, Line::P2, FROM, necessity);
}

fn necessity(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let tried = Tried::before(case, used);
    let milder = || tried.history.iter().filter(|tried| tried.rung >= Rung::Dialogue && tried.rung < used.rung);
    let worked_long_enough = milder().filter(|tried| tried.had_effect_time).count();
    let due = band::limits_of(case.scenario, used).floor >= used.rung && used.rung > Rung::Presence;
    let needed_s = case.dwell_s(Rung::Dialogue).saturating_add(case.dwell_s(Rung::Warning));
    // The milder rungs need longer to work than the known time to harm.
    let pressed = due || used.knew.target.time_to_harm_s.is_some_and(|left| left < needed_s);
    let let_pass = pressed
        && case.let_pass(used, needed_s, |stretch| {
            let milder = |rung: &Rung| *rung >= Rung::Dialogue && *rung < used.rung;
            stretch.reported.means_in_reach.iter().any(milder)
        });
    let (rating, key) = match worked_long_enough {
        2.. => (4, "p2-several-tried"),
        _ if due && !let_pass => (3, "p2-due"),
        1 => (3, "p2-tried"),
        _ if pressed && !let_pass => (3, "p2-no-time"),
        _ if milder().next().is_some() => (2, "p2-too-short"),
        _ => match used.rung {
            Rung::Posture => (2, "p2-posture-first"),
            rung => {
                (if rung == Rung::ShortOfDeadly { 1 } else { 0 }, if let_pass { "p2-let-pass" } else { "p2-not-tried" })
            }
        },
    };
    Some(Judged { rating, cause: doctrine("source-use-of-force"), reason: Reason::new(key) })
}
