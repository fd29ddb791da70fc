//! The report as statements of the Experience API, version 1.0.3, for a learning record store.
//!
//! The log holds no wall clock: statements have timestamps only where the caller says when the run began. Ids are made
//! from the log's digest, so that a report that is sent twice is stored once.

mod ids;

use serde::Serialize;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{DecisionRow, LineRow, Report, ScaleRow, Unwritten};
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use ids::{URL_NAMESPACE, uuid_v5};

/// Names the program's own drills, lines and extensions; resolves nowhere, by its standard.
const PROGRAM: &str = "https://tutela.invalid";
const VERBS: &str = "http://adlnet.gov/expapi/verbs";
const ACTIVITIES: &str = "http://adlnet.gov/expapi/activities";
/// The account of who gave no pseudonym.
const NO_PSEUDONYM: &str = "participant";

pub fn render(report: &Report, settings: &Settings) -> Result<String, Unwritten> {
    let statements = Statements { report, settings, list: Vec::new() }.all()?;
    let mut json = serde_json::to_string_pretty(&statements).map_err(|error| Unwritten(error.to_string()))?;
    json.push('\n');
    Ok(json)
}

impl Statements<'_> {
    fn all(mut self) -> Result<Vec<Value>, Unwritten> {
        let report = self.report;
        let end = report.head.length;
        self.add("initialized", Tick(0), self.drill(), None)?;
        for decision in report.decisions.iter().filter(|decision| decision.chosen.is_some()) {
            self.add("answered", decision.closed, self.decision(decision), Some(answer(decision)))?;
        }
        let account = report.additions.as_ref().and_then(|additions| additions.account.as_ref());
        if let Some(account) = account.filter(|account| !account.text.is_empty()) {
            self.add("commented", end, self.drill(), Some(json!({ "response": account.text })))?;
        }
        for line in &report.lines {
            if let Some(mark) = line.mark {
                self.add("scored", end, self.line(line), Some(json!({ "score": score(mark) })))?;
            }
        }
        for scale in &report.scales {
            if let Some(mark) = scale.mark {
                let mut result = json!({ "score": score(mark) });
                if let Some(passed) = scale.passed {
                    result["success"] = json!(passed);
                }
                self.add("scored", end, self.scale(scale), Some(result))?;
            }
        }
        if let Some(passed) = passed(report) {
            let verb = if passed { "passed" } else { "failed" };
            let result = json!({ "success": passed, "duration": duration(end), "extensions": self.marks() });
            self.add(verb, end, self.drill(), Some(result))?;
        }
        if report.head.finished {
            let result = json!({ "completion": true, "duration": duration(end) });
            self.add("completed", end, self.drill(), Some(result))?;
        }
        let result = json!({ "completion": report.head.finished, "duration": duration(end) });
        self.add("terminated", end, self.drill(), Some(result))?;
        Ok(self.list)
    }

    fn add(&mut self, verb: &str, at: Tick, object: Value, result: Option<Value>) -> Result<(), Unwritten> {
        let number = self.list.len();
        let name =
            format!("{}/{}/{number}/{verb}", self.run(), self.report.head.judged.as_ref().map_or("", |s| s.as_str()));
        let mut statement = Map::new();
        statement.insert("id".into(), json!(uuid_v5(&URL_NAMESPACE, &name)));
        statement.insert("version".into(), json!("1.0.3"));
        statement.insert("actor".into(), self.actor());
        statement.insert("verb".into(), json!({ "id": format!("{VERBS}/{verb}"), "display": { "en": verb } }));
        statement.insert("object".into(), object);
        if let Some(result) = result {
            statement.insert("result".into(), result);
        }
        statement.insert("context".into(), self.context());
        if let Some(began) = &self.settings.began {
            statement.insert("timestamp".into(), json!(began.after(at)?));
        }
        self.list.push(Value::Object(statement));
        Ok(())
    }

    fn actor(&self) -> Value {
        let pseudonym = self.report.head.pseudonym.trim();
        let name = if pseudonym.is_empty() { NO_PSEUDONYM } else { pseudonym };
        json!({ "objectType": "Agent", "account": { "homePage": self.settings.home_page.0, "name": name } })
    }

    fn context(&self) -> Value {
        let head = &self.report.head;
        json!({
            "registration": uuid_v5(&URL_NAMESPACE, &self.run()),
            "platform": "Tutela",
            "language": self.report.language,
            "extensions": {
                iri("extensions/seed"): head.seed.to_string(),
                iri("extensions/mode"): format!("{:?}", head.mode),
                iri("extensions/log-digest"): head.log_digest,
                iri("extensions/scenario-digest"): head.scenario_digest,
            },
        })
    }

    /// What the ids are made from: the run, by its log; a run that was not kept has drill and seed only.
    fn run(&self) -> String {
        let head = &self.report.head;
        iri(&format!("runs/{}/{}/{}", head.drill, head.seed, head.log_digest))
    }

    fn drill(&self) -> Value {
        let head = &self.report.head;
        let (name, text) = (self.spoken(&head.title), self.spoken(&head.summary));
        activity(&self.drill_iri(), "simulation", json!({ "name": name, "description": text }))
    }

    fn line(&self, line: &LineRow) -> Value {
        let name = self.spoken(&format!("{:?} {}", line.line, line.name));
        let id = format!("{}/lines/{:?}", self.drill_iri(), line.line);
        activity(&id, "objective", json!({ "name": name, "description": self.spoken(&line.question) }))
    }

    fn scale(&self, scale: &ScaleRow) -> Value {
        let id = format!("{}/scales/{:?}", self.drill_iri(), scale.scale);
        activity(&id, "objective", json!({ "name": self.spoken(&scale.name) }))
    }

    fn decision(&self, decision: &DecisionRow) -> Value {
        let choice = |option: &super::Named<crate::scenario::ids::OptionId>| Choice {
            id: option.id.as_str().to_owned(),
            description: self.spoken(&option.name),
        };
        let choices: Vec<Choice> = decision.options.iter().map(choice).collect();
        let definition = json!({
            "name": self.spoken(&decision.title),
            "description": self.spoken(&decision.question),
            "interactionType": "choice",
            "choices": choices,
        });
        activity(
            &format!("{}/decisions/{}", self.drill_iri(), path_of(decision.id.as_str())),
            "cmi.interaction",
            definition,
        )
    }

    fn drill_iri(&self) -> String {
        iri(&format!("drills/{}", path_of(self.report.head.drill.as_str())))
    }

    /// The marks of both scales, for who reads the one statement that says passed or failed. A page inside a learning
    /// platform says the same of itself (web/lms.js), and is believed once the log has been run again, as for this one.
    fn marks(&self) -> Value {
        let marks = self.report.scales.iter().filter_map(|scale| {
            Some((iri(&format!("extensions/{:?}", scale.scale).to_lowercase()), score(scale.mark?)["raw"].clone()))
        });
        Value::Object(marks.chain([(iri("extensions/self-reported"), json!(false))]).collect())
    }

    fn spoken(&self, text: &str) -> Value {
        let language = self.report.language.clone();
        Value::Object(Map::from_iter([(language, json!(text))]))
    }
}

fn activity(id: &str, kind: &str, mut definition: Value) -> Value {
    definition["type"] = json!(format!("{ACTIVITIES}/{kind}"));
    json!({ "objectType": "Activity", "id": id, "definition": definition })
}

fn answer(decision: &DecisionRow) -> Value {
    let taken = Tick(decision.closed.0.saturating_sub(decision.opened.0));
    let mut result = json!({ "duration": duration(taken) });
    if let Some(chosen) = &decision.chosen {
        result["response"] = json!(chosen.as_str());
    }
    if !decision.rationale.is_empty() {
        result["extensions"] = json!({ iri("extensions/rationale"): decision.rationale });
    }
    result
}

/// Both scales that were observed passed; `None` where nothing was, or the run did not come to the drill's end.
fn passed(report: &Report) -> Option<bool> {
    let judged: Vec<bool> = report.scales.iter().filter_map(|scale| scale.passed).collect();
    (!judged.is_empty()).then(|| judged.iter().all(|passed| *passed))
}

/// A mark of 0 to 100; `scaled` lies within 0 and 1, as the standard asks.
fn score(mark: f32) -> Value {
    let mark = f64::from(mark.clamp(0.0, 100.0));
    let rounded = |value: f64| (value * 10_000.0).round() / 10_000.0;
    json!({ "scaled": rounded(mark / 100.0), "raw": rounded(mark), "min": 0, "max": 100 })
}

/// ISO 8601, with tenths at most: "PT720.5S".
fn duration(length: Tick) -> String {
    let (seconds, tenths) = (length.seconds(), length.0 % TICKS_PER_SECOND);
    if tenths == 0 { format!("PT{seconds}S") } else { format!("PT{seconds}.{tenths}S") }
}

fn iri(path: &str) -> String {
    format!("{PROGRAM}/{path}")
}

/// An id as a part of an IRI: other signs than these become hyphens.
fn path_of(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' }).collect()
}

struct Statements<'a> {
    report: &'a Report,
    settings: &'a Settings,
    list: Vec<Value>,
}

#[derive(Serialize)]
struct Choice {
    id: String,
    description: Value,
}

/// What the log does not hold and a store wants to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    pub began: Option<Began>,
    pub home_page: HomePage,
}

/// The system whose accounts the pseudonyms are. Left out it is a name that resolves nowhere: no store takes the
/// pseudonyms for accounts of a real system that nobody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HomePage(String);

impl HomePage {
    const MAX_CHARS: usize = 500;

    /// Of an address: "https://lms.example.org".
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let has_host = rest.chars().next().is_some_and(char::is_alphanumeric);
        let is_plain = !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c));
        (has_host && is_plain && text.chars().count() <= Self::MAX_CHARS).then(|| Self(text.to_owned()))
    }
}

impl Default for HomePage {
    fn default() -> Self {
        Self(PROGRAM.to_owned())
    }
}

/// When the run began, by a clock outside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Began(OffsetDateTime);

impl Began {
    /// Of a moment as RFC 3339 writes it: "2026-03-01T09:30:00+01:00".
    pub fn parse(text: &str) -> Option<Self> {
        OffsetDateTime::parse(text, &Rfc3339).ok().map(Self)
    }

    fn after(self, length: Tick) -> Result<String, Unwritten> {
        let ms = i64::from(length.0) * 1000 / i64::from(TICKS_PER_SECOND);
        let too_late = || Unwritten("the run began at the end of time".into());
        let moment = self.0.checked_add(time::Duration::milliseconds(ms)).ok_or_else(too_late)?;
        moment.format(&Rfc3339).map_err(|error| Unwritten(error.to_string()))
    }
}
