//! `tutela check`: reports every problem of scenario files with its place.

use std::path::Path;

use serde::Serialize;

use super::Exit;
use super::out::{note, number, print, say, text, texts};
use crate::scenario::check::{Figure, figures};
use crate::scenario::library;
use crate::scenario::problem::{Problem, ProblemKind};
use crate::scenario::read::{DiskFiles, Loaded, load};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Scenario files or bundles, or names of drills inside the program
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    /// Prints one JSON document (docs/check-json.md)
    #[arg(long)]
    json: bool,
    /// Lists the figures that stand for professional knowledge, with their ranges and who confirmed them
    #[arg(long)]
    figures: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    let checked: Vec<(&str, Result<Loaded, Vec<Problem>>)> =
        arguments.files.iter().map(|file| (file.as_str(), read(file))).collect();
    if arguments.json {
        as_json(&checked, arguments.figures);
    } else {
        as_text(&checked, arguments.figures);
    }
    if checked.iter().all(|(_, loaded)| loaded.is_ok()) { Exit::Done } else { Exit::InvalidInput }
}

fn read(file: &str) -> Result<Loaded, Vec<Problem>> {
    let path = Path::new(file);
    if !path.is_file() && library::list().iter().any(|drill| drill == file) {
        return library::open(file);
    }
    match DiskFiles::beside(path) {
        Ok((files, name)) => load(&files, &name),
        Err(error) => Err(vec![Problem {
            file: file.to_owned(),
            line: 1,
            column: 1,
            path: String::new(),
            kind: ProblemKind::File(error),
            nearest: None,
        }]),
    }
}

fn as_text(checked: &[(&str, Result<Loaded, Vec<Problem>>)], lists_figures: bool) {
    for (file, loaded) in checked {
        match loaded {
            Ok(loaded) => {
                let counts = Counts::of(loaded);
                let values = [
                    ("file", text(file)),
                    ("people", number(counts.people)),
                    ("units", number(counts.units)),
                    ("injects", number(counts.injects)),
                    ("decisions", number(counts.decisions)),
                ];
                loaded.warnings.iter().for_each(|warning| say("cli-check-warning", &[("warning", text(warning))]));
                print(&texts().say_with("cli-check-clean", &values));
                say_figures(file, loaded, lists_figures);
            }
            Err(problems) => problems.iter().for_each(|problem| print(&problem.to_string())),
        }
    }
    let faulty: Vec<usize> = checked.iter().filter_map(|(_, loaded)| Some(loaded.as_ref().err()?.len())).collect();
    if !faulty.is_empty() {
        let count = |count: usize| number(u32::try_from(count).unwrap_or(u32::MAX));
        say("cli-check-problems", &[("problems", count(faulty.iter().sum())), ("files", count(faulty.len()))]);
    }
}

/// How much of what the drill stands on somebody has confirmed, and each figure where that is asked for.
fn say_figures(file: &str, loaded: &Loaded, lists: bool) {
    let figures = figures(&loaded.scenario, &loaded.texts);
    let confirmed = figures.iter().filter(|figure| figure.confirmed.is_some()).count();
    let count = |count: usize| number(u32::try_from(count).unwrap_or(u32::MAX));
    if !lists {
        let values = [("file", text(file)), ("figures", count(figures.len())), ("confirmed", count(confirmed))];
        return say("cli-check-figures", &values);
    }
    let told = loaded.speaking(super::out::language()).texts;
    for figure in &figures {
        let (least, most) = figure.range;
        let values = [
            ("path", text(&figure.path)),
            ("value", text(figure.value)),
            ("least", text(least)),
            ("most", text(most)),
            ("who", text(figure.confirmed.as_ref().map_or_else(String::new, |who| told.say(who.as_str())))),
        ];
        let key = if figure.confirmed.is_some() { "cli-check-confirmed" } else { "cli-check-unconfirmed" };
        print(&texts().say_with(key, &values));
    }
}

fn as_json(checked: &[(&str, Result<Loaded, Vec<Problem>>)], lists_figures: bool) {
    let report = |(file, loaded): &(&str, Result<Loaded, Vec<Problem>>)| Report {
        file: (*file).to_owned(),
        counts: loaded.as_ref().ok().map(Counts::of),
        digest: loaded.as_ref().ok().map(|loaded| loaded.digest.to_string()),
        problems: loaded.as_ref().err().into_iter().flatten().map(Row::of).collect(),
        warnings: loaded.iter().flat_map(|loaded| &loaded.warnings).map(Row::of).collect(),
        figures: loaded.as_ref().ok().filter(|_| lists_figures).map(FigureRow::all),
    };
    let document = Document { format: 1, files: checked.iter().map(report).collect() };
    match serde_json::to_string_pretty(&document) {
        Ok(text) => print(&text),
        Err(error) => note(&error.to_string()),
    }
}

#[derive(Serialize)]
struct Document {
    format: u32,
    files: Vec<Report>,
}

#[derive(Serialize)]
struct Report {
    file: String,
    /// Absent where there are problems.
    counts: Option<Counts>,
    digest: Option<String>,
    problems: Vec<Row>,
    /// What does not keep the drill from being played: translations that lag behind.
    warnings: Vec<Row>,
    /// Where they are asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<Vec<FigureRow>>,
}

#[derive(Serialize)]
struct FigureRow {
    path: String,
    value: f32,
    least: f32,
    most: f32,
    /// Who confirmed it, in English; `null` where nobody has.
    confirmed_by: Option<String>,
}

impl FigureRow {
    fn all(loaded: &Loaded) -> Vec<Self> {
        let row = |figure: Figure| Self {
            path: figure.path,
            value: figure.value,
            least: figure.range.0,
            most: figure.range.1,
            confirmed_by: figure.confirmed.map(|who| loaded.texts.say(who.as_str())),
        };
        figures(&loaded.scenario, &loaded.texts).into_iter().map(row).collect()
    }
}

#[derive(Serialize)]
struct Counts {
    people: u32,
    units: u32,
    injects: u32,
    decisions: u32,
}

impl Counts {
    fn of(loaded: &Loaded) -> Self {
        let scenario = &loaded.scenario;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let armed = scenario.parties.iter().map(|party| u32::from(party.count));
        let civilians = scenario.people.iter().map(|group| u32::from(group.count));
        Self {
            people: civilians.chain(armed).sum(),
            units: count(scenario.units.len()),
            injects: count(scenario.injects.len()),
            decisions: count(scenario.decisions.len()),
        }
    }
}

#[derive(Serialize)]
struct Row {
    file: String,
    line: u32,
    column: u32,
    path: String,
    message: String,
    nearest: Option<String>,
    /// Name of the kind, and what it speaks of.
    kind: ProblemKind,
}

impl Row {
    fn of(problem: &Problem) -> Self {
        let Problem { file, line, column, path, kind, nearest } = problem.clone();
        Self { file, line, column, path, message: kind.to_string(), nearest, kind }
    }
}
