//! Ids: what the scenario declares, each once and well formed.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checker, ProblemKind};
use crate::scenario::document::Scenario;
use crate::scenario::ids::Language;
use crate::scenario::limits::MAX_ID_CHARS;
use crate::scenario::problem::Thing;

/// Every id is well formed, and unique among its kind.
pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    form(checker, "meta.id", scenario.meta.id.as_str());
    for (thing, list) in declared(scenario) {
        unique(checker, thing, &list);
    }
    for (i, decision) in scenario.decisions.iter().enumerate() {
        let of = |(j, option): (usize, &crate::scenario::story::DecisionOption)| {
            (format!("decisions[{i}].options[{j}].id"), option.id.0.clone())
        };
        let options: Vec<_> = decision.options.iter().enumerate().map(of).collect();
        let list: Vec<(String, &str)> = options.iter().map(|(path, id)| (path.clone(), &**id)).collect();
        unique(checker, Thing::Option, &list);
    }
    for (i, group) in scenario.people.iter().enumerate() {
        language(checker, &format!("people[{i}].language"), &group.language);
    }
    for (i, party) in scenario.parties.iter().enumerate() {
        language(checker, &format!("parties[{i}].language"), &party.language);
    }
    for (i, unit) in scenario.units.iter().enumerate() {
        for (j, spoken) in unit.languages.iter().enumerate() {
            language(checker, &format!("units[{i}].languages[{j}]"), spoken);
        }
    }
    for (i, seat) in scenario.seats.iter().enumerate() {
        for (j, spoken) in seat.languages.iter().enumerate() {
            language(checker, &format!("seats[{i}].languages[{j}]"), spoken);
        }
    }
    for (i, contact) in scenario.counterparts.iter().enumerate() {
        for (j, spoken) in contact.languages.iter().enumerate() {
            language(checker, &format!("counterparts[{i}].languages[{j}]"), spoken);
        }
    }
}

/// The ids that a scenario declares, by kind.
pub(super) struct Names<'s>(BTreeMap<Thing, BTreeSet<&'s str>>);

impl<'s> Names<'s> {
    pub fn of(scenario: &'s Scenario) -> Self {
        let sets = declared(scenario).into_iter();
        Self(sets.map(|(thing, list)| (thing, list.into_iter().map(|(_, id)| id).collect())).collect())
    }

    pub fn has(&self, thing: Thing, id: &str) -> bool {
        self.0.get(&thing).is_some_and(|set| set.contains(id))
    }

    pub fn all(&self, thing: Thing) -> impl Iterator<Item = &'s str> + '_ {
        self.0.get(&thing).into_iter().flatten().copied()
    }
}

/// Kind, and each id with its path, in the order of the document.
fn declared(scenario: &Scenario) -> Vec<(Thing, Vec<(String, &str)>)> {
    macro_rules! ids {
        ($thing:ident, $path:literal, $list:expr) => {{
            let list = $list.iter().enumerate();
            (Thing::$thing, list.map(|(i, item)| (format!(concat!($path, "[{}].id"), i), item.id.as_str())).collect())
        }};
    }
    let map = scenario.map();
    let needs = scenario.rubric.needs.iter().enumerate();
    let needs = needs.map(|(i, need)| (format!("rubric.needs[{i}].id"), need.id.as_str()));
    let protections = scenario.rubric.protections.iter().enumerate();
    let protections = protections.map(|(i, duty)| (format!("rubric.protections[{i}].id"), duty.id.as_str()));
    let mut duties: Vec<(String, &str)> = protections.chain(needs).collect();
    let rubric = &scenario.rubric;
    let (work, joint, conduct) = (rubric.last_resort.iter(), rubric.joint_acts.iter(), rubric.partner_conduct.iter());
    duties.extend(work.enumerate().map(|(i, duty)| (format!("rubric.last_resort[{i}].id"), duty.id.as_str())));
    duties.extend(joint.enumerate().map(|(i, duty)| (format!("rubric.joint_acts[{i}].id"), duty.id.as_str())));
    duties.extend(conduct.enumerate().map(|(i, duty)| (format!("rubric.partner_conduct[{i}].id"), duty.id.as_str())));
    vec![
        ids!(Rule, "rules", scenario.rules),
        ids!(Organisation, "organisations", scenario.organisations),
        ids!(Seat, "seats", scenario.seats),
        ids!(Unit, "units", scenario.units),
        ids!(Group, "people", scenario.people),
        ids!(Party, "parties", scenario.parties),
        ids!(Contact, "counterparts", scenario.counterparts),
        ids!(Topic, "topics", scenario.topics),
        ids!(Inject, "injects", scenario.injects),
        ids!(Decision, "decisions", scenario.decisions),
        ids!(Probe, "probes", scenario.probes),
        ids!(Resource, "resources", scenario.resources),
        ids!(Objective, "objectives", scenario.objectives),
        ids!(Indicator, "indicators", scenario.indicators),
        ids!(Building, "map.buildings", map.buildings),
        ids!(Road, "map.roads", map.roads),
        ids!(Zone, "map.zones", map.zones),
        (Thing::Duty, duties),
    ]
}

fn unique(checker: &mut Checker, thing: Thing, list: &[(String, &str)]) {
    let mut seen = BTreeSet::new();
    for (path, id) in list {
        form(checker, path, id);
        if !seen.insert(*id) {
            checker.add(path, ProblemKind::Twice { thing, id: (*id).to_owned() });
        }
    }
}

fn language(checker: &mut Checker, path: &str, language: &Language) {
    form(checker, path, language.as_str());
}

fn form(checker: &mut Checker, path: &str, id: &str) {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let count = id.chars().count();
    if count == 0 || count > MAX_ID_CHARS || !id.chars().all(is_allowed) {
        // A hostile id may be as long as its file; its beginning is enough to find it.
        let id = id.chars().take(MAX_ID_CHARS).collect();
        checker.add(path, ProblemKind::BadId { id });
    }
}
