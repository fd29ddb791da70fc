//! Which drill is the next to play: where one begins, then what asks least of those not played, then the lowest mark.

use super::filter::Filter;
use super::{DrillCard, DrillFacts, LibraryModel, LibraryState, RunCard};
use crate::assessment::card::Verdict;
use crate::scenario::document::Family;

/// Place among the drills shown where the keyboard stands: at the chosen one, or at the next to play. A run that broke
/// off comes before that one.
pub(super) fn stands(model: &LibraryModel, state: &LibraryState) -> Option<usize> {
    if state.chosen.is_some() || model.runs.iter().any(|run| run.can_go_on) {
        return state.chosen;
    }
    let (next, _) = next(model, &state.filter)?;
    state.filter.shown(model).position(|(drill, _)| drill.name == next.name)
}

/// The drill, and the message that says why it is the next. Whoever filters looks for something else.
pub(super) fn next<'a>(model: &LibraryModel<'a>, filter: &Filter) -> Option<(&'a DrillCard, &'static str)> {
    if !filter.is_any() {
        return None;
    }
    let is_first = |(drill, facts): &Playable| is_tutorial(facts) && !is_passed(model, drill);
    if let Some((drill, _)) = playable(model.drills).find(is_first) {
        return Some((drill, "ui-begin-here"));
    }
    if model.runs.is_empty() {
        return None;
    }
    let others = || playable(model.drills).filter(|(_, facts)| !is_tutorial(facts));
    let unplayed = others().filter(|(drill, _)| !is_played(model.runs, drill));
    let least = unplayed.min_by_key(|(drill, facts)| (drill.opened, facts.tests.len(), facts.minutes.1));
    if let Some((drill, _)) = least {
        return Some((drill, "ui-next-drill"));
    }
    let marked = others().filter_map(|(drill, _)| Some((drill, last_mark(model.runs, drill)?)));
    let lowest = marked.min_by(|(_, one), (_, other)| one.total_cmp(other));
    lowest.map(|(drill, _)| (drill, "ui-next-again"))
}

pub(super) fn is_played(runs: &[RunCard], drill: &DrillCard) -> bool {
    runs_of(runs, drill).next().is_some()
}

type Playable<'a> = (&'a DrillCard, &'a DrillFacts);

fn playable(drills: &[DrillCard]) -> impl Iterator<Item = Playable<'_>> {
    drills.iter().filter_map(|drill| Some((drill, drill.content.as_ref().ok()?)))
}

fn is_tutorial(facts: &DrillFacts) -> bool {
    facts.family == Family::Tutorial
}

/// In some run on both scales: whoever has done so begins there no more.
fn is_passed(model: &LibraryModel, drill: &DrillCard) -> bool {
    let mut runs = runs_of(model.runs, drill).filter(|run| !run.scales.is_empty());
    runs.any(|run| run.scales.iter().all(|scale| matches!(scale.verdict(), Verdict::Passed)))
}

/// The lower of the two in the newest run that has marks, as its card shows them.
fn last_mark(runs: &[RunCard], drill: &DrillCard) -> Option<f32> {
    let last = runs_of(runs, drill).find(|run| !run.scales.is_empty())?;
    last.scales.iter().filter_map(|scale| scale.mark).min_by(f32::total_cmp)
}

fn runs_of<'a>(runs: &'a [RunCard], drill: &'a DrillCard) -> impl Iterator<Item = &'a RunCard> {
    runs.iter().filter(move |run| run.drill.as_ref() == Some(&drill.name))
}
