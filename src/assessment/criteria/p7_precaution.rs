//! P7, precaution: who stood in the effect area, and was a school, clinic or place of worship in it?

use crate::assessment::card::Reason;
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::Rung;
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;

const FROM: Rung = Rung::ShortOfDeadly;
/// Nobody had looked who is there: that nobody was known there says nothing.
const NOT_SEEN_MOST: u8 = 1;
/// A protected site in the effect area holds the rating at this.
const PROTECTED_SITE_MOST: u8 = 1;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    judge_force(case, findings, Line::P7, FROM, precaution);
}

fn precaution(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let weighing = &case.scenario.rubric.weighing;
    let few = if used.rung == Rung::ShortOfDeadly { weighing.few_below_shots } else { weighing.few_for_shots };
    let by_people = few.iter().position(|most| used.knew.bystanders <= *most).map_or(0, |place| 4 - place as u8);
    let (rating, key) = match used.knew.protected_site {
        _ if !used.knew.area_seen && by_people > NOT_SEEN_MOST => (NOT_SEEN_MOST, "p7-not-looked"),
        true => (by_people.min(PROTECTED_SITE_MOST), "p7-protected-site"),
        false if used.knew.bystanders == 0 => (by_people, "p7-clear"),
        false => (by_people, "p7-bystanders"),
    };
    let reason = Reason::new(key).number("people", used.knew.bystanders);
    Some(Judged { rating, cause: doctrine("source-use-of-force"), reason })
}
