//! C2, police and military: the right component for a crowd, where the drill has police of the mission.

use crate::assessment::card::Reason;
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Judged, judge_force};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{OrganisationKind, Rung};
use crate::scenario::ids::UnitId;
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;
use crate::sim::order::Target;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let has_police =
        case.scenario.units.iter().any(|unit| component(case, &unit.id) == Some(OrganisationKind::MissionPolice));
    if has_police {
        judge_force(case, findings, Line::C2, Rung::ShortOfDeadly, right_component);
    }
}

fn right_component(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let Target::Crowd(_) = used.target else { return None };
    let (rating, key) = match component(case, &used.unit)? {
        OrganisationKind::MissionPolice => (3, "c2-police"),
        OrganisationKind::MissionMilitary => (1, "c2-military"),
        _ => return None,
    };
    Some(Judged { rating, cause: doctrine("source-police-military"), reason: Reason::new(key) })
}

fn component(case: &Case, unit: &UnitId) -> Option<OrganisationKind> {
    let unit = case.unit(unit)?;
    case.organisation(&unit.organisation).map(|organisation| organisation.kind)
}
