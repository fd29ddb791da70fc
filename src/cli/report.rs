//! `tutela report`: a log run again, verified, and written as a report for people or for other programs.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::PossibleValue;

use super::kept_log::{KeptLog, Verified};
use super::out::{note, print, say, text, write_whole};
use super::{Exit, marks};
use crate::review::Review;
use crate::review::report::{Format, Origin, Report, xapi};
use crate::review::side_file;
use crate::scenario::ids::SeatId;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// An order log
    log: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Writes the report here; beside the log where it is left out, and to standard output for "-"
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Judges this seat alone, where several were played by people
    #[arg(long)]
    seat: Option<String>,
    /// When the run began, as 2026-03-01T09:30:00Z: xAPI statements have no moment without it
    #[arg(long, value_name = "TIME", value_parser = began)]
    began: Option<xapi::Began>,
    /// For xAPI: the system whose accounts the pseudonyms are, as https://lms.example.org
    #[arg(long, value_name = "ADDRESS", value_parser = home_page)]
    home_page: Option<xapi::HomePage>,
    /// The scenario that it was played on, where the program does not hold it
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    /// Replaces an old report
    #[arg(long)]
    force: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    match written(arguments) {
        Ok(()) => Exit::Done,
        Err(exit) => exit,
    }
}

fn written(arguments: &Arguments) -> Result<(), Exit> {
    let out = place(arguments)?;
    let kept = KeptLog::open(&arguments.log)?;
    let side = marks::beside(&arguments.log, &kept.identity())?;
    let Verified { bytes, log, loaded, replayed, .. } = kept.verified(arguments.scenario.as_deref())?;
    let origin = Origin::of_log(&log.header, &bytes, replayed.verified_seconds);
    let review = Review::of_replay(loaded.clone(), &log.header, replayed);
    let seat = arguments.seat.as_deref().map(SeatId::from);
    let report = Report::of(&review, &origin, seat.as_ref(), side.as_ref()).map_err(|error| {
        note(&format!("{}: {error}", arguments.log.display()));
        Exit::InvalidInput
    })?;
    let content = arguments.format.render(&report, &loaded, &settings(arguments)).map_err(|error| {
        note(&error.to_string());
        Exit::Failed
    })?;
    match out {
        Some(path) => put(&path, &content),
        None => {
            print(&String::from_utf8(content).map_err(|_| not_text())?);
            Ok(())
        }
    }
}

/// Where the report goes, `None` for standard output; refused before the log is run again.
fn place(arguments: &Arguments) -> Result<Option<PathBuf>, Exit> {
    if arguments.began.is_some() && arguments.format != Format::Xapi {
        say("cli-report-began", &[]);
        return Err(Exit::Usage);
    }
    if arguments.home_page.is_some() && arguments.format != Format::Xapi {
        say("cli-report-home-page", &[]);
        return Err(Exit::Usage);
    }
    let ending = format!("report.{}", arguments.format.ending());
    let path = arguments.out.clone().unwrap_or_else(|| arguments.log.with_extension(ending));
    if path == Path::new("-") {
        return if arguments.format == Format::Xlsx { Err(not_text()) } else { Ok(None) };
    }
    let file = || text(path.display());
    if is_same_file(&path, &arguments.log) {
        say("cli-report-over-log", &[("file", file())]);
        return Err(Exit::Usage);
    }
    if is_same_file(&path, &side_file::beside(&arguments.log)) {
        say("cli-report-over-side", &[("file", file())]);
        return Err(Exit::Usage);
    }
    if path.exists() && !arguments.force {
        say("cli-out-exists", &[("file", file())]);
        return Err(Exit::Usage);
    }
    Ok(Some(path))
}

/// The log is the only save of its run, its side file of what people said: not even `--force` writes over it.
fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn not_text() -> Exit {
    say("cli-report-not-text", &[]);
    Exit::Usage
}

fn settings(arguments: &Arguments) -> xapi::Settings {
    xapi::Settings { began: arguments.began, home_page: arguments.home_page.clone().unwrap_or_default() }
}

fn put(path: &Path, content: &[u8]) -> Result<(), Exit> {
    write_whole(path, content).map_err(|error| {
        say("cli-out-unwritable", &[("file", text(path.display())), ("error", text(error))]);
        Exit::Failed
    })?;
    print(&path.display().to_string());
    Ok(())
}

fn began(text: &str) -> Result<xapi::Began, String> {
    xapi::Began::parse(text).ok_or_else(|| super::out::texts().say("cli-report-not-a-time"))
}

fn home_page(text: &str) -> Result<xapi::HomePage, String> {
    xapi::HomePage::parse(text).ok_or_else(|| super::out::texts().say("cli-report-not-a-home-page"))
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Html => ("html", "One page, to read and to print"),
            Self::Markdown => ("md", "Markdown"),
            Self::Csv => ("csv", "The evidence as rows"),
            Self::Xlsx => ("xlsx", "A workbook of seven sheets"),
            Self::Json => ("json", "Everything, for programs"),
            Self::Xapi => ("xapi", "Statements for a learning record store"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}
