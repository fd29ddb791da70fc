//! Checks the meaning of a document: every problem at once, each with its path and, for a wrong name, the nearest one.
//!
//! One file per concern, each a walk over its part of the document; `Checker` holds what all of them ask.

mod bearing;
mod before;
mod cast;
mod conduct;
mod duties;
mod figures;
mod figures_list;
mod ground;
mod knowing;
mod lesson;
mod names;
mod parties;
mod partners;
mod people;
mod probes;
mod reach;
mod sharing;
mod story;
mod topics;

use super::document::{DashboardIndicator, FORMAT, Measure, Scenario};
use super::ids::TextKey;
use super::limits::{
    AMOUNT, BEARING_DEG, DRILL_S, MAX_BEFORE, MAX_CANDIDATES, MAX_LIST, MAX_PROBLEMS, MAX_SHAPES, MINUTES,
    TWILIGHT_MIN, VISIBILITY_M, WIND_MPS,
};
use super::outdoors::Outdoors;
use super::problem::Thing;
use super::texts::Texts;
use names::Names;

pub use super::problem::{Problem, ProblemKind};
pub use figures_list::{Figure, figures};
pub use topics::warnings;

/// All problems of meaning of a document whose map is inline.
pub fn check(scenario: &Scenario, texts: &Texts) -> Vec<Finding> {
    let mut checker = Checker::new(scenario, texts);
    if scenario.format != FORMAT {
        // What the fields mean is not known.
        checker.add("format", ProblemKind::Format { found: scenario.format, expected: FORMAT });
        return checker.findings;
    }
    sizes(&mut checker);
    if checker.has_too_many() {
        return checker.findings;
    }
    walk(&mut checker);
    if !checker.has_too_many() {
        reach::check(&mut checker);
    }
    checker.findings
}

/// Every part of the document by itself.
fn walk(checker: &mut Checker) {
    names::check(checker);
    meta(checker);
    ground::check(checker);
    duties::check_rules(checker);
    cast::check(checker);
    people::check(checker);
    parties::check(checker);
    story::check(checker);
    probes::check(checker);
    before::check(checker);
    resources_and_figures(checker);
    topics::check(checker);
    figures::check(checker);
    duties::check_rubric(checker);
    knowing::check(checker);
    lesson::check(checker);
    bearing::check(checker);
    conduct::check(checker);
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
    // Of several as like, the first in the alphabet. Jaro-Winkler: from 0 for nothing in common to 1 for equal; below 0.7 the names share hardly more than letters.
    let likeness = |candidate: &str| strsim::jaro_winkler(name, candidate);
    let rated = candidates.into_iter().take(MAX_CANDIDATES).map(|candidate| (likeness(candidate), candidate));
    let best = rated.filter(|(likeness, _)| *likeness >= 0.7).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)));
    best.map(|(_, candidate)| candidate.to_owned())
}

/// The lists that everything else runs over.
fn sizes(checker: &mut Checker) {
    let Scenario { rules, organisations, seats, units, people, parties, counterparts, .. } = checker.scenario;
    let Scenario { topics, injects, decisions, probes, before, resources, objectives, indicators, rubric, .. } =
        checker.scenario;
    let map = checker.scenario.map();
    for (path, found, most) in [
        ("rules", rules.len(), MAX_LIST),
        ("organisations", organisations.len(), MAX_LIST),
        ("seats", seats.len(), MAX_LIST),
        ("units", units.len(), MAX_LIST),
        ("people", people.len(), MAX_LIST),
        ("parties", parties.len(), MAX_LIST),
        ("counterparts", counterparts.len(), MAX_LIST),
        ("topics", topics.len(), MAX_LIST),
        ("injects", injects.len(), MAX_LIST),
        ("decisions", decisions.len(), MAX_LIST),
        ("probes", probes.len(), MAX_LIST),
        ("before", before.len(), MAX_BEFORE),
        ("resources", resources.len(), MAX_LIST),
        ("objectives", objectives.len(), MAX_LIST),
        ("indicators", indicators.len(), MAX_LIST),
        ("rubric.protections", rubric.protections.len(), MAX_LIST),
        ("rubric.needs", rubric.needs.len(), MAX_LIST),
        ("map.buildings", map.buildings.len(), MAX_SHAPES),
        ("map.roads", map.roads.len(), MAX_SHAPES),
        ("map.water", map.water.len(), MAX_SHAPES),
        ("map.zones", map.zones.len(), MAX_LIST),
    ] {
        if found > most {
            checker.add(path, ProblemKind::TooMany { found, most });
        }
    }
}

fn meta(checker: &mut Checker) {
    let meta = &checker.scenario.meta;
    for (field, key) in [
        ("title", &meta.title),
        ("summary", &meta.summary),
        ("country", &meta.country),
        ("situation", &meta.situation),
        ("product", &meta.product),
    ] {
        checker.text(&format!("meta.{field}"), key);
    }
    if let Some(notice) = &meta.content_notice {
        checker.text("meta.content_notice", notice);
    }
    checker.whole("meta.minutes[0]", meta.minutes.0, MINUTES);
    checker.whole("meta.minutes[1]", meta.minutes.1, MINUTES);
    checker.in_order("meta.minutes", meta.minutes.0 <= meta.minutes.1);
    checker.whole("meta.ends_at_s", meta.ends_at_s, DRILL_S);
    checker.whole("meta.starts_at[0]", u32::from(meta.starts_at.0), (0, 23));
    checker.whole("meta.starts_at[1]", u32::from(meta.starts_at.1), (0, 59));
    outdoors(checker);
    for (i, line) in checker.within("meta.tests", &meta.tests, 1, MAX_LIST).iter().enumerate() {
        checker.judged_line(&format!("meta.tests[{i}]"), *line);
    }
}

fn outdoors(checker: &mut Checker) {
    let Outdoors { sunrise, sunset, twilight_min, dark_sight, weather, effects: _ } = checker.scenario.outdoors;
    for (field, (hours, minutes)) in [("sunrise", sunrise), ("sunset", sunset)] {
        checker.whole(&format!("outdoors.{field}[0]"), u32::from(hours), (0, 23));
        checker.whole(&format!("outdoors.{field}[1]"), u32::from(minutes), (0, 59));
    }
    checker.in_order("outdoors.sunset", sunrise <= sunset);
    checker.whole("outdoors.twilight_min", twilight_min, TWILIGHT_MIN);
    checker.share("outdoors.dark_sight", dark_sight);
    checker.number("outdoors.weather.visibility_m", weather.visibility_m, VISIBILITY_M);
    checker.number("outdoors.weather.wind_from_deg", weather.wind_from_deg, BEARING_DEG);
    checker.number("outdoors.weather.wind_mps", weather.wind_mps, WIND_MPS);
}

fn resources_and_figures(checker: &mut Checker) {
    let scenario = checker.scenario;
    for (i, topic) in scenario.topics.iter().enumerate() {
        checker.text(&format!("topics[{i}].name"), &topic.name);
    }
    for (i, resource) in scenario.resources.iter().enumerate() {
        checker.text(&format!("resources[{i}].name"), &resource.name);
        checker.number(&format!("resources[{i}].amount"), resource.amount, AMOUNT);
    }
    for (i, objective) in scenario.objectives.iter().enumerate() {
        checker.text(&format!("objectives[{i}].text"), &objective.text);
    }
    for (i, DashboardIndicator { name, measure, .. }) in scenario.indicators.iter().enumerate() {
        checker.text(&format!("indicators[{i}].name"), name);
        let path = format!("indicators[{i}].measure");
        match measure {
            Measure::Trust(group) => checker.known(&path, Thing::Group, group.as_str()),
            Measure::PeopleKnownIn(zone) => checker.known(&path, Thing::Zone, zone.as_str()),
            Measure::HostConsent | Measure::KnownWounded | Measure::AidClock => {}
        }
    }
}

/// What every part of the check asks and where it reports to.
struct Checker<'s> {
    scenario: &'s Scenario,
    texts: &'s Texts,
    names: Names<'s>,
    findings: Vec<Finding>,
    /// Kept where figures are to be listed.
    figures: Option<Vec<Figure>>,
}

impl<'s> Checker<'s> {
    fn new(scenario: &'s Scenario, texts: &'s Texts) -> Self {
        Self { scenario, texts, names: Names::of(scenario), findings: Vec::new(), figures: None }
    }
}

impl Checker<'_> {
    fn add(&mut self, path: &str, kind: ProblemKind) {
        self.add_near(path, kind, None);
    }

    fn add_near(&mut self, path: &str, kind: ProblemKind, nearest: Option<String>) {
        if self.findings.len() < MAX_PROBLEMS {
            self.findings.push(Finding { path: path.to_owned(), kind, nearest });
        }
    }

    /// The message exists.
    fn text(&mut self, path: &str, key: &TextKey) {
        if !self.texts.has(key.as_str()) && self.findings.len() < MAX_PROBLEMS {
            let near = nearest(key.as_str(), self.texts.keys());
            self.add_near(path, ProblemKind::NoText { key: key.to_string() }, near);
        }
    }

    /// The id names something that the scenario declares.
    fn known(&mut self, path: &str, thing: Thing, id: &str) {
        if !self.names.has(thing, id) && self.findings.len() < MAX_PROBLEMS {
            let near = nearest(id, self.names.all(thing));
            self.add_near(path, ProblemKind::NoSuch { thing, id: id.to_owned() }, near);
        }
    }

    fn number(&mut self, path: &str, found: f32, range: (f32, f32)) {
        self.number_f64(path, f64::from(found), (f64::from(range.0), f64::from(range.1)));
    }

    fn number_f64(&mut self, path: &str, found: f64, (least, most): (f64, f64)) {
        self.note_figure(path, found, (least, most));
        if !found.is_finite() {
            self.add(path, ProblemKind::NotFinite { found: found.to_string() });
        } else if found < least || found > most {
            // Single precision as written, not its double: 0.1 rather than 0.10000000149.
            let shown = |number: f64| (number as f32).to_string().parse().unwrap_or(number);
            let (found, least, most) = (shown(found), shown(least), shown(most));
            self.add(path, ProblemKind::OutOfRange { found, least, most });
        }
    }

    /// 0 to 1.
    fn share(&mut self, path: &str, found: f32) {
        self.number(path, found, (0.0, 1.0));
    }

    /// -1 to 1.
    fn change(&mut self, path: &str, found: f32) {
        self.number(path, found, (-1.0, 1.0));
    }

    fn whole(&mut self, path: &str, found: u32, (least, most): (u32, u32)) {
        self.number_f64(path, f64::from(found), (f64::from(least), f64::from(most)));
    }

    /// Figures side by side, by their fields under `at`, each 0 to 1.
    fn shares(&mut self, at: &str, figures: &[(&str, f32)]) {
        self.numbers(at, (0.0, 1.0), figures);
    }

    fn numbers(&mut self, at: &str, range: (f32, f32), figures: &[(&str, f32)]) {
        figures.iter().for_each(|(field, found)| self.number(&format!("{at}.{field}"), *found, range));
    }

    fn wholes(&mut self, at: &str, range: (u32, u32), figures: &[(&str, u32)]) {
        figures.iter().for_each(|(field, found)| self.whole(&format!("{at}.{field}"), *found, range));
    }

    fn in_order(&mut self, path: &str, is_ordered: bool) {
        if !is_ordered {
            self.add(path, ProblemKind::WrongOrder);
        }
    }

    /// The list, cut to what is read of it, so that an oversized one costs no more than its report.
    fn within<'l, T>(&mut self, path: &str, list: &'l [T], least: usize, most: usize) -> &'l [T] {
        let found = list.len();
        if found < least {
            self.add(path, ProblemKind::TooFew { found, least });
        } else if found > most {
            self.add(path, ProblemKind::TooMany { found, most });
        }
        &list[..found.min(most)]
    }

    fn has_too_many(&self) -> bool {
        self.findings.iter().any(|finding| matches!(finding.kind, ProblemKind::TooMany { .. }))
    }
}
