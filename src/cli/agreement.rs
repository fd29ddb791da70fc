//! `tutela agreement`: how far instructors and the program rate alike, over many logs.

use std::path::PathBuf;

use serde::Serialize;

use super::Exit;
use super::marks::Marked;
use super::out::{note, number, print, say, text, texts};
use crate::assessment::card::Ending;
use crate::review::agreement::{LineAgreement, Pair, agreement};
use crate::review::join;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Order logs with their side files
    #[arg(required = true, value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// The scenario that they were played on, where the program does not hold it
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    /// Counts marks that were given with the program's in sight too
    #[arg(long)]
    all: bool,
    /// Prints the figures as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    let mut pairs: Vec<Pair> = Vec::new();
    let (mut met, mut unfinished) = (Vec::new(), 0);
    for log in &arguments.logs {
        let marked = match Marked::of(log, arguments.scenario.as_deref()) {
            Ok(marked) => marked,
            Err(exit) => return exit,
        };
        let shown = ("file", text(log.display()));
        if met.contains(&marked.side.log) {
            say("cli-agreement-twice", &[shown]);
            continue;
        }
        if !marked.is_kept {
            say("cli-agreement-unmarked", &[shown]);
        }
        if marked.card.ending != Ending::Reached {
            unfinished += 1;
            say("cli-agreement-unfinished", &[("file", text(log.display()))]);
        }
        pairs.extend(join::pairs(&marked.card, &marked.side, arguments.all));
        met.push(marked.side.log);
    }
    let lines = agreement(&pairs);
    if arguments.json {
        let figures = Figures { logs: met.len() as u32, unfinished, blind_only: !arguments.all, lines: &lines };
        match serde_json::to_string_pretty(&figures) {
            Ok(text) => print(&text),
            Err(error) => note(&error.to_string()),
        }
    } else if lines.is_empty() {
        say(if arguments.all { "cli-agreement-none" } else { "cli-agreement-none-blind" }, &[]);
    } else {
        lines.iter().for_each(show);
    }
    Exit::Done
}

fn show(line: &LineAgreement) {
    let texts = texts();
    let name = texts.say(&format!("line-{}", format!("{:?}", line.line).to_lowercase()));
    let kappa = match line.kappa {
        Some(kappa) => texts.say_with("cli-agreement-kappa", &[("kappa", text(texts.decimal(kappa, 2)))]),
        None => texts.say("cli-agreement-undefined"),
    };
    let flag = if line.is_flagged { texts.say("cli-agreement-flag") } else { String::new() };
    let percent = text(format!("{:.0}", line.percent_alike));
    let values = [("pairs", number(line.pairs)), ("percent", percent), ("kappa", text(kappa)), ("flag", text(flag))];
    let name = format!("{:?} {name}", line.line);
    print(texts.pair(name, texts.say_with("cli-agreement-row", &values)).trim_end());
    print(&format!("  {}", texts.say("cli-agreement-matrix")));
    for (rating, row) in line.matrix.iter().enumerate() {
        let counts: Vec<String> = row.iter().map(|count| format!("{count:>5}")).collect();
        print(&format!("  {rating:>3} |{}", counts.concat()));
    }
}

/// What `agreement --json` prints.
#[derive(Serialize)]
struct Figures<'a> {
    logs: u32,
    /// Of these, how many did not come to the drill's end.
    unfinished: u32,
    blind_only: bool,
    lines: &'a [LineAgreement],
}
