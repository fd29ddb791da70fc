//! The figures of a drill that stand for professional knowledge: each with its range, and who confirmed it for this drill.

use super::{Checker, walk};
use crate::scenario::Scenario;
use crate::scenario::document::Confirmation;
use crate::scenario::ids::TextKey;
use crate::scenario::texts::Texts;

/// All of them, in the order of the check; of a document whose map is inline and that has no problems.
pub fn figures(scenario: &Scenario, texts: &Texts) -> Vec<Figure> {
    let mut checker = Checker::new(scenario, texts);
    checker.figures = Some(Vec::new());
    walk(&mut checker);
    checker.figures.unwrap_or_default()
}

/// A number that an expert should confirm for a drill (C), as the drill has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its path in the document, as problems name it.
    pub path: String,
    pub value: f32,
    /// Least and most that the check lets through.
    pub range: (f32, f32),
    /// The message that says who confirmed it.
    pub confirmed: Option<TextKey>,
}

impl Checker<'_> {
    /// Notes a number that was asked for, if figures are listed and it is one.
    pub(super) fn note_figure(&mut self, path: &str, value: f64, (least, most): (f64, f64)) {
        let Some(figures) = self.figures.as_mut().filter(|_| is_figure(path)) else {
            return;
        };
        let confirmed = self.scenario.confirmed_by.iter().find(|confirmation| covers(confirmation, path));
        figures.push(Figure {
            path: path.to_owned(),
            value: value as f32,
            range: (least as f32, most as f32),
            confirmed: confirmed.map(|confirmation| confirmation.who.clone()),
        });
    }
}

/// The part of the document that was confirmed is the figure, or holds it.
fn covers(confirmation: &Confirmation, path: &str) -> bool {
    path.strip_prefix(confirmation.figures.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The drill's own story, its places and its people are the author's to say; what follows from knowledge is not.
fn is_figure(path: &str) -> bool {
    let part = |path: &str| PARTS.iter().any(|part| path.starts_with(part));
    let field = path.split_once("].").map(|(_, field)| field);
    part(path) || field.is_some_and(|field| OF_EACH.iter().any(|part| field.starts_with(part)))
}

/// Parts of the document that hold such figures, and parts of each group, party and unit.
const PARTS: [&str; 14] = [
    "outdoors.dark_sight",
    "outdoors.effects.",
    "unrest.",
    "deeds.",
    "care.",
    "force.",
    "channels[",
    "knowing.",
    "bearing.",
    "faced.",
    "conduct.",
    "rubric.band.",
    "rubric.weighing.",
    "rubric.clearance.",
];
const OF_EACH: [&str; 6] = ["temper.", "families.", "nerve.", "holds_m", "vehicle.", "means["];
