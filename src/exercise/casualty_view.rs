//! Casualties as one seat knows them: by number, with the category and the clocks that it can tell.

use super::view::{CareClockView, CasualtyView};
use crate::scenario::Scenario;
use crate::scenario::care::{ClockStart, Triage};
use crate::scenario::forces::CareLevel;
use crate::scenario::ids::{PersonNo, SeatId, Tick};
use crate::sim::casualties::{Casualty, LEVELS};
use crate::sim::reading::Reading;
use crate::sim::state::{PersonSeen, PersonState, SeatKnowledge};

/// Those whom the seat knows of. What others' units did shows only once it is seen.
pub(super) fn casualties(
    scenario: &Scenario,
    reading: &Reading,
    seat: &SeatId,
    knows: &SeatKnowledge,
) -> Vec<CasualtyView> {
    let known = knows.wounded_since.iter().enumerate();
    let known = known.filter_map(|(person, since)| Some((person as u32, (*since)?)));
    known
        .map(|(person, known)| {
            let seen = knows.people.get(person as usize).and_then(Option::as_ref);
            let own = Own { scenario, seat, card: reading.casualties.of(person) };
            own.view(PersonNo(person), known, seen)
        })
        .collect()
}

/// Seconds within which care of the level is due: first aid by the standard that it is judged by.
pub(super) fn due_s(scenario: &Scenario, level: CareLevel) -> u32 {
    match level {
        CareLevel::FirstAid => scenario.rubric.standards.first_aid_s,
        CareLevel::Advanced | CareLevel::Surgery => scenario.care.clocks.due_s(level),
    }
}

/// A casualty's card, as far as units of the seat have written on it.
struct Own<'a> {
    scenario: &'a Scenario,
    seat: &'a SeatId,
    card: Option<&'a Casualty>,
}

impl Own<'_> {
    fn view(&self, person: PersonNo, known: Tick, seen: Option<&PersonSeen>) -> CasualtyView {
        let sorted = self.card.and_then(|card| card.sorted).filter(|sorted| self.is_mine(sorted.unit));
        let category = sorted.map(|sorted| sorted.category);
        // When somebody was hit is known once a medic has asked.
        let told = self.card.and_then(|card| card.clock).filter(|_| sorted.is_some());
        let since = match self.scenario.care.clocks.starts {
            ClockStart::Wounded => told.unwrap_or(known),
            ClockStart::Known => known,
        };
        let handed_over = self.given(CareLevel::Advanced).is_some();
        let seen_as = seen.map_or(PersonState::Wounded, |seen| seen.state);
        let state = if handed_over && seen_as != PersonState::Dead { PersonState::InCare } else { seen_as };
        let is_dead = state == PersonState::Dead || category == Some(Triage::Dead);
        let reached = |level| self.given(level).or_else(|| seen.and_then(|seen| seen_care(seen, level)));
        let due = |level| {
            let due = since.plus_seconds(due_s(self.scenario, level));
            // Once there is first aid, the hand-over has a standard of its own.
            let aided = reached(CareLevel::FirstAid).filter(|_| level == CareLevel::Advanced);
            aided.map_or(due, |at| due.min(at.plus_seconds(self.scenario.rubric.standards.hand_over_s)))
        };
        let care = LEVELS.into_iter().map(|level| CareClockView { level, due: due(level), reached: reached(level) });
        let is_due = |level: CareLevel| level == CareLevel::FirstAid || category != Some(Triage::Minor);
        let care = care.filter(|clock| clock.reached.is_some() || (!is_dead && is_due(clock.level))).collect();
        CasualtyView { person, known, state, category, since, care }
    }

    fn given(&self, level: CareLevel) -> Option<Tick> {
        let (at, unit) = self.card?.steps.get(level as usize)?.given?;
        self.is_mine(unit).then_some(at)
    }

    fn is_mine(&self, unit: u16) -> bool {
        self.scenario.units.get(usize::from(unit)).is_some_and(|unit| unit.seat == *self.seat)
    }
}

/// Care that shows on the person, at the latest since it was seen.
fn seen_care(seen: &PersonSeen, level: CareLevel) -> Option<Tick> {
    let shows = match level {
        CareLevel::FirstAid => matches!(seen.state, PersonState::Treated | PersonState::InCare),
        CareLevel::Advanced => seen.state == PersonState::InCare,
        CareLevel::Surgery => false,
    };
    shows.then_some(seen.seen)
}
