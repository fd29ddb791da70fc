//! `tutela report`: a log run again, verified, and written as a report for people or for other programs.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::kept_log::{KeptLog, Verified};
use super::out::{note, print, say, text, write_whole};
use super::{Exit, marks};
use crate::review::Review;
use crate::review::report::{Origin, Report, Unwritten, csv, html, json, markdown, xapi, xlsx};
use crate::review::side_file;
use crate::scenario::ids::SeatId;
use crate::scenario::read::Loaded;

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
    let origin = Origin::of_log(&log.header, &bytes, replayed.ended, replayed.verified_seconds);
    let review = Review::of_replay(loaded.clone(), &log.header, replayed);
    let seat = arguments.seat.as_deref().map(SeatId::from);
    let report = Report::of(&review, &origin, seat.as_ref(), side.as_ref()).map_err(|error| {
        note(&format!("{}: {error}", arguments.log.display()));
        Exit::InvalidInput
    })?;
    let content = render(&report, &loaded, arguments).map_err(|error| {
        note(&error.to_string());
        Exit::Failed
    })?;
    match (out, content) {
        (Some(path), content) => put(&path, content.bytes()),
        (None, Content::Text(content)) => {
            print(&content);
            Ok(())
        }
        (None, Content::Bytes(_)) => Err(not_text()),
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

fn render(report: &Report, loaded: &Loaded, arguments: &Arguments) -> Result<Content, Unwritten> {
    Ok(match arguments.format {
        Format::Html => Content::Text(html::render(report, loaded)),
        Format::Md => Content::Text(markdown::render(report, &loaded.texts)),
        Format::Csv => Content::Text(csv::render(report)?),
        Format::Xlsx => Content::Bytes(xlsx::render(report, &loaded.texts)?),
        Format::Json => Content::Text(json::render(report)?),
        Format::Xapi => Content::Text(xapi::render(report, &settings(arguments))?),
    })
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

enum Content {
    Text(String),
    Bytes(Vec<u8>),
}

impl Content {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One page, to read and to print
    Html,
    /// Markdown
    Md,
    /// The evidence as rows
    Csv,
    /// A workbook of seven sheets
    Xlsx,
    /// Everything, for programs
    Json,
    /// Statements for a learning record store
    Xapi,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Md => "md",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Xapi => "xapi.json",
        }
    }
}
