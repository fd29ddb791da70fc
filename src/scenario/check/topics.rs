//! What topics are about: names that are there, and a warning where a topic can be taken for anything.

use super::{Checker, Finding, ProblemKind};
use crate::scenario::Scenario;
use crate::scenario::limits::MAX_LIST;
use crate::scenario::matter::Matter;
use crate::scenario::problem::Thing;
use crate::scenario::rubric::Line;

/// Parties and zones that topics are about.
pub(super) fn check(checker: &mut Checker) {
    for (i, topic) in checker.scenario.topics.iter().enumerate() {
        let path = format!("topics[{i}].about");
        let about = topic.about.as_deref().unwrap_or_default();
        for (j, matter) in checker.within(&path, about, 0, MAX_LIST).iter().enumerate() {
            match matter {
                Matter::Party(party) => checker.known(&format!("{path}[{j}]"), Thing::Party, party.as_str()),
                Matter::Zone(zone) => checker.known(&format!("{path}[{j}]"), Thing::Zone, zone.as_str()),
                Matter::Force | Matter::Harm => {}
            }
        }
    }
}

/// Where no topic is about force that the mission used, whatever ties no topic to something else counts as word of it.
pub fn warnings(scenario: &Scenario) -> Vec<Finding> {
    let about: Vec<_> = scenario.topics.iter().map(|topic| (topic, scenario.matters(topic))).collect();
    let is_of_force = about.iter().any(|(_, about)| about.iter().flatten().any(|matter| *matter == Matter::Force));
    let told_of_force = [Line::P10, Line::C1];
    let is_judged = told_of_force.iter().any(|line| scenario.rubric.judges(*line));
    let open = about.iter().enumerate().filter(|(_, (topic, about))| about.is_none() && !topic.protected);
    let warned = open.filter(|_| is_judged && !is_of_force).map(|(i, (topic, _))| Finding {
        path: format!("topics[{i}]"),
        kind: ProblemKind::AboutAnything { topic: topic.id.to_string() },
        nearest: None,
    });
    warned.collect()
}
