//! What a condition or a need is about: so that one fault is not found both by a declared need and by a duty
//! that opens by itself.

use crate::scenario::Scenario;
use crate::scenario::document::Matter;
use crate::scenario::ids::{InjectId, PartyId, SeatId, TopicId};
use crate::scenario::people::Stage;
use crate::scenario::rubric::{Line, Need};
use crate::scenario::story::{Condition, Effect};

use super::case::Case;
use crate::sim::event::Event;

/// Known time to harm that leaves no room for asking anybody, in seconds.
const NO_TIME_S: u32 = 60;

/// Needs that the drill declares on a line.
pub(super) fn declared(scenario: &Scenario, line: Line) -> impl Iterator<Item = &Need> {
    scenario.rubric.needs.iter().filter(move |need| need.line == line)
}

/// The need opens with this party, or is about a topic that stands for it.
pub(super) fn is_of_party(case: &Case, need: &Need, party: &PartyId) -> bool {
    names_party(case.scenario, &need.opens, party) || case.is_about(&need.topic, &Matter::Party(party.clone()))
}

/// The need opens with the use of force.
pub(super) fn is_of_force(need: &Need) -> bool {
    any(&need.opens, &|condition| matches!(condition, Condition::ForceUsed(_)))
}

pub(super) fn is_protected(case: &Case, id: &TopicId) -> bool {
    case.scenario.topics.iter().any(|topic| topic.id == *id && topic.protected)
}

/// The seat held some threat to be violence already, or so near that nobody could be asked.
pub(super) fn presses(case: &Case, seat: &SeatId, order: &Event) -> bool {
    case.scenario.parties.iter().any(|party| {
        let known = case.threat(seat, &party.id);
        let held =
            known.iter().rev().find(|(event, _)| event.no <= order.no).map(|(event, known)| (event, &known.target));
        held.is_some_and(|(since, target)| {
            let passed_s = order.tick.seconds_since(since.tick) as u32;
            let near = target.time_to_harm_s.is_some_and(|left| left.saturating_sub(passed_s) <= NO_TIME_S);
            target.status.is_threat() && (target.stage >= Stage::Violence || near)
        })
    })
}

pub(super) fn names_party(scenario: &Scenario, condition: &Condition, party: &PartyId) -> bool {
    any(condition, &|condition| match condition {
        Condition::Known(of, _) | Condition::StageAtLeast(of, _) | Condition::Status(of, _) => of == party,
        Condition::Fired(inject) | Condition::FiredFor(inject, _) => fires(scenario, inject, party),
        _ => false,
    })
}

fn fires(scenario: &Scenario, id: &InjectId, party: &PartyId) -> bool {
    scenario.injects.iter().any(|inject| inject.id == *id && informs(&inject.effects, party))
}

fn informs(effects: &[Effect], about: &PartyId) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Know { party, .. } if party == about))
}

/// Some part of the condition, not one that is denied.
pub(super) fn any(condition: &Condition, is_it: &impl Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| any(part, is_it)),
        Condition::Not(_) => false,
        other => is_it(other),
    }
}
