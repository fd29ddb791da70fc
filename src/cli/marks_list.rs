//! `tutela marks`: the items of a log's card with their keys, and what people said of them and of the run.

use serde::Serialize;

use super::Exit;
use super::marks::{Log, Marked};
use super::out::{note, print, say, text};
use crate::assessment::text::{cause, clock, sentence};
use crate::review::join::{self, MarkedItem};
use crate::review::side_file::{Challenge, InstructorMark, ItemKey, Note, NoteKind, OwnAccount, Pseudonym, Rated};
use crate::review::words::named;
use crate::scenario::rubric::Line;
use crate::scenario::texts::TextValue;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    log: Log,
    /// Leaves out the program's ratings and what others said, for an instructor who marks blind
    #[arg(long)]
    blind: bool,
    /// Prints the items as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    let run = match Marked::open(&arguments.log) {
        Ok(run) => run,
        Err(exit) => return exit,
    };
    for stray in join::strays(&run.card, &run.side) {
        say("cli-marks-stray", &[("file", text(run.path.display())), ("key", text(stray))]);
    }
    let items = join::marked(&run.card, &run.side);
    if arguments.json {
        print_json(&run, &items, arguments.blind);
        return Exit::Done;
    }
    if !arguments.blind {
        run.show_account();
    }
    items.iter().for_each(|item| run.show(item, arguments.blind));
    if !arguments.blind {
        run.side.notes.iter().for_each(|note| run.show_note(note));
    }
    Exit::Done
}

fn print_json(run: &Marked, items: &[MarkedItem], blind: bool) {
    let list = List {
        items: items.iter().map(|item| run.row(item, blind)).collect(),
        account: run.side.account.as_ref().filter(|_| !blind),
        notes: if blind { &[] } else { &run.side.notes },
    };
    match serde_json::to_string_pretty(&list) {
        Ok(list) => print(&list),
        Err(error) => note(&error.to_string()),
    }
}

impl Marked {
    /// Before the items, as it was written before they were shown.
    fn show_account(&self) {
        let Some(account) = &self.side.account else { return };
        let said = if account.text.as_str().is_empty() { "-" } else { account.text.as_str() };
        self.line("marks-account", &[("by", whom(&account.by)), ("text", text(said))]);
        for (rated, rating) in &account.ratings {
            let name = match rated {
                Rated::Scale(scale) => named(&self.loaded.texts, "scale", scale),
                Rated::Line(line) => format!("{line:?} {}", named(&self.loaded.texts, "line", line)),
            };
            self.line("marks-own-rating", &[("name", text(name)), ("rating", self.rating(rating.get()))]);
        }
    }

    fn show_note(&self, note: &Note) {
        let key = if note.kind == NoteKind::Sustain { "marks-sustain" } else { "marks-improve" };
        self.line(key, &[("by", whom(&note.by)), ("text", text(note.text.as_str()))]);
        if !note.owner.as_str().is_empty() || note.due.is_some() {
            let due = note.due.map_or_else(|| "-".to_owned(), |day| day.to_string());
            self.line("marks-note-owner", &[("owner", whom(&note.owner)), ("due", text(due))]);
        }
    }

    fn show(&self, marked: &MarkedItem, blind: bool) {
        let texts = &self.loaded.texts;
        let item = marked.item;
        self.line("cli-marks-item", &[("key", text(&marked.key)), ("at", text(clock(item.opened)))]);
        print(&format!("  {}", cause(&item.cause, &self.loaded.scenario, texts)));
        if blind {
            return;
        }
        let reason = ("reason", text(sentence(&item.reason, texts)));
        self.line("cli-marks-machine", &[("rating", self.rating(item.rating)), reason]);
        for mark in &marked.marks {
            let key = if mark.blind { "cli-marks-blind" } else { "cli-marks-instructor" };
            let reason = ("reason", text(mark.reason.as_str()));
            self.line(key, &[("by", whom(&mark.by)), ("rating", self.rating(mark.rating.get())), reason]);
        }
        if let Some(challenge) = marked.challenge {
            self.line("cli-marks-challenge", &[("text", text(challenge.text.as_str()))]);
            if let Some(answer) = &challenge.answer {
                let outcome = named(texts, "challenge", answer.outcome);
                self.line("cli-marks-answer", &[("outcome", text(outcome)), ("text", text(answer.text.as_str()))]);
            }
        }
    }

    fn line(&self, key: &str, values: &[(&str, TextValue)]) {
        print(&self.loaded.texts.say_with(key, values));
    }

    fn rating(&self, rating: u8) -> TextValue {
        text(format!("{} ({rating})", self.loaded.texts.say(&format!("rating-{rating}"))))
    }

    fn row<'a>(&self, marked: &'a MarkedItem<'a>, blind: bool) -> Row<'a> {
        let item = marked.item;
        Row {
            key: &marked.key,
            line: item.line,
            seat: item.seat.as_str(),
            opened: item.opened.0,
            closed: item.closed.0,
            rating: (!blind).then_some(item.rating),
            reason: (!blind).then(|| sentence(&item.reason, &self.loaded.texts)),
            marks: if blind { &[] } else { &marked.marks },
            challenge: marked.challenge.filter(|_| !blind),
        }
    }
}

fn whom(by: &Pseudonym) -> TextValue {
    text(if by.as_str().is_empty() { "-" } else { by.as_str() })
}

/// What `marks --json` prints (docs/marks.md).
#[derive(Serialize)]
struct List<'a> {
    items: Vec<Row<'a>>,
    /// Absent too where the list is for marking blind, as are the notes.
    account: Option<&'a OwnAccount>,
    notes: &'a [Note],
}

#[derive(Serialize)]
struct Row<'a> {
    key: &'a ItemKey,
    line: Line,
    seat: &'a str,
    opened: u32,
    closed: u32,
    /// The program's; absent where the list is for marking blind.
    rating: Option<u8>,
    reason: Option<String>,
    marks: &'a [&'a InstructorMark],
    challenge: Option<&'a Challenge>,
}
