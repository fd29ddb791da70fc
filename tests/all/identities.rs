//! Nobody is named in what a run leaves behind: no identity that a message held, no user of the machine, and who played goes
//! by a pseudonym.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;

use tutela::exercise::log::MemorySink;
use tutela::exercise::play::play;
use tutela::exercise::{Exercise, Setup, script};
use tutela::review::Review;
use tutela::review::report::{Origin, Report, csv, html, json, markdown, xapi, xlsx};
use tutela::scenario::library;
use tutela::scenario::read::Loaded;
use tutela::sim::event::{EventKind, MessageText};

use crate::cli::Desk;

const PSEUDONYM: &str = "Blue heron";
/// Stands in the text of every message and answer of the drill, those about protected topics among them.
const SURVIVOR: &str = "Zoraida Quell";
const TOLD: &str = "told-of-a-survivor";

#[test]
fn no_report_of_any_drill_repeats_whom_a_message_named() {
    let mut shared = 0;
    for drill in library::list() {
        let loaded = Arc::new(naming(library::open(&drill).expect("a drill")));
        for name in loaded.scripts.keys().filter(|name| ["lawful", "tempting", "over_sharing"].contains(&name.as_str()))
        {
            let (exercise, log) = played(&loaded, name);
            let is_told =
                |kind: &EventKind| matches!(kind, EventKind::Sent(sent) if sent.text == MessageText::Key(TOLD.into()));
            assert!(exercise.events().events.iter().any(|event| is_told(&event.kind)), "{drill} {name}");
            shared += log.matches("detail:Identity").count();
            let review = Review::of(&exercise).expect("over");
            let origin = Origin { pseudonym: PSEUDONYM.into(), ..Origin::default() };
            let report = Report::of(&review, &origin, None, None).expect("a report");
            for (format, text) in formats(&report, &loaded) {
                assert!(text.contains(PSEUDONYM), "{drill} {name}: {format} does not say whose run it was");
                for part in SURVIVOR.split(' ') {
                    assert!(!text.contains(part) && !log.contains(part), "{drill} {name}: {format} names {part}");
                }
            }
            assert_known_words(&drill, name, &report, &loaded);
        }
    }
    assert!(shared >= 4, "the over-sharing paths shared identities {shared} times");
}

#[test]
fn neither_log_nor_report_nor_side_file_knows_the_user_of_the_machine() {
    let desk = Desk::new();
    let run = |arguments: &[&str]| {
        let mut command = desk.command(arguments);
        for name in ["USER", "LOGNAME", "USERNAME", "HOME", "HOSTNAME"] {
            command.env(name, "Zebedee-Grout");
        }
        let done = command.output().expect("started");
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    };
    run(&["run", "small.ron", "--orders", "busy.ron", "--seed", "7", "--log", "run.log"]);
    run(&["account", "run.log", "--scenario", "small.ron", "--text", "I was late."]);
    let folder = desk.path("").display().to_string();
    let unnamed = |file: &str, bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Zebedee") && !text.contains(folder.trim_end_matches('/')), "{file} names the user");
    };
    for file in ["run.log", "run.log.marks.ron"] {
        unnamed(file, desk.read(file).as_bytes());
    }
    for format in ["html", "md", "csv", "xlsx", "json", "xapi"] {
        let file = format!("report.{format}");
        run(&["report", "run.log", "--scenario", "small.ron", "--format", format, "--out", &file]);
        let bytes = std::fs::read(desk.path(&file)).expect("written");
        let bytes = if format == "xlsx" { unzipped(bytes).into_bytes() } else { bytes };
        unnamed(&file, &bytes);
    }
}

/// The drill with a person named in all that anybody is told.
fn naming(loaded: Loaded) -> Loaded {
    let mut scenario = (*loaded.scenario).clone();
    for inject in &mut scenario.injects {
        if inject.text.is_some() {
            inject.text = Some(TOLD.into());
        }
    }
    for reply in scenario.counterparts.iter_mut().flat_map(|counterpart| &mut counterpart.replies) {
        reply.text = TOLD.into();
    }
    let texts = loaded.texts.with(&format!("{TOLD} = {SURVIVOR}, of the third house, saw it.\n")).expect("a text");
    Loaded { scenario: Arc::new(scenario), texts, ..loaded }
}

fn played(loaded: &Arc<Loaded>, name: &str) -> (Exercise, String) {
    let script = script::read(name, loaded.scripts[name].as_bytes()).expect("a script");
    let setup = Setup { pseudonym: PSEUDONYM.into(), ..Setup::solo(&loaded.scenario, 1, Default::default()) };
    let sink = MemorySink::default();
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(sink.clone())).expect("a sink in memory");
    play(&mut exercise, &script, |_| ());
    (exercise, sink.text())
}

fn formats(report: &Report, loaded: &Loaded) -> [(&'static str, String); 6] {
    let texts = &loaded.texts;
    [
        ("html", html::render(report, loaded)),
        ("md", markdown::render(report, texts)),
        ("csv", csv::render(report).expect("written")),
        ("xlsx", unzipped(xlsx::render(report, texts).expect("written"))),
        ("json", json::render(report).expect("written")),
        ("xapi", xapi::render(report, &xapi::Settings::default()).expect("written")),
    ]
}

/// All parts of a workbook, one after the other.
fn unzipped(bytes: Vec<u8>) -> String {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let mut whole = String::new();
    for at in 0..book.len() {
        book.by_index(at).expect("a part").read_to_string(&mut whole).expect("text");
    }
    whole
}

/// No word stands in a report that does not stand in the drill, its script or the program's messages: nothing that would be
/// a name comes from anywhere else.
fn assert_known_words(drill: &str, script: &str, report: &Report, loaded: &Loaded) {
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().all(char::is_alphabetic));
        words.map(str::to_lowercase).collect()
    };
    let root = env!("CARGO_MANIFEST_DIR");
    let mut known = words(&loaded.scripts[script]);
    known.extend(words(PSEUDONYM));
    for file in [format!("{drill}.ron"), format!("{drill}.en.ftl")] {
        known.extend(words(&std::fs::read_to_string(format!("{root}/scenarios/{file}")).expect("the drill")));
    }
    for entry in std::fs::read_dir(format!("{root}/assets/messages/en")).expect("messages") {
        known.extend(words(&std::fs::read_to_string(entry.expect("a file").path()).expect("text")));
    }
    let said = words(&markdown::render(report, &loaded.texts));
    assert!(said.len() > 200, "{drill} {script}: {} words", said.len());
    assert_eq!(said.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "{drill} {script}");
}
