//! Checks the meaning of a document: every problem at once, each with its path and, for a wrong name, the nearest one.

use super::document::Scenario;
use super::texts::Texts;

pub use super::problem::{Problem, ProblemKind};

/// All problems of meaning of a document whose map is inline.
pub fn check(_scenario: &Scenario, _texts: &Texts) -> Vec<Finding> {
    Vec::new()
}

/// A problem by its path in the document, before its file and line are known.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub path: String,
    pub kind: ProblemKind,
    pub nearest: Option<String>,
}

/// The candidate most like `name`, if any is like it at all.
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<String> {
    // Jaro-Winkler: from 0 for nothing in common to 1 for equal; below 0.7 the names share hardly more than letters.
    let likeness = |candidate: &str| strsim::jaro_winkler(name, candidate);
    let rated = candidates.into_iter().map(|candidate| (likeness(candidate), candidate));
    let best = rated.filter(|(likeness, _)| *likeness >= 0.7).max_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, candidate)| candidate.to_owned())
}
