//! What a condition or a need is about: so that one fault is not found both by a declared need and by a duty
//! that opens by itself.

use crate::scenario::Scenario;
use crate::scenario::ids::{PartyId, SeatId, TopicId};
use crate::scenario::matter::{Matter, names_party};
use crate::scenario::people::Stage;
use crate::scenario::rubric::{Line, Need};

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
