//! Reports of two real runs of the flagship drill: what each format holds, read back; and the command that writes them.

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use tutela::assessment::coordination::PairState;
use tutela::exercise::log::MemorySink;
use tutela::exercise::play::play;
use tutela::exercise::replay::replay;
use tutela::exercise::{Exercise, Setup, log_reader, script};
use tutela::review::Review;
use tutela::review::report::{Origin, Report, csv, html, json, markdown, xapi, xlsx};
use tutela::review::side_file::{self, Challenge, InstructorMark, LogIdentity, Note, NoteKind, OwnAccount, SideFile};
use tutela::scenario::read::Loaded;
use tutela::scenario::rubric::Line;

use crate::cli::Desk;
use crate::fixtures;

const PSEUDONYM: &str = "<b>&\"|=x";

#[test]
fn the_same_run_gives_the_same_bytes_in_every_format() {
    let run = tempting();
    let again = of(&run.review, &run.origin);
    let texts = &run.loaded.texts;
    let settings = xapi::Settings::default();
    assert_eq!(html::render(&run.report, &run.loaded), html::render(&again, &run.loaded));
    assert_eq!(markdown::render(&run.report, texts), markdown::render(&again, texts));
    assert_eq!(csv::render(&run.report), csv::render(&again));
    assert_eq!(json::render(&run.report), json::render(&again));
    assert_eq!(xapi::render(&run.report, &settings), xapi::render(&again, &settings));
    assert_eq!(xlsx::render(&run.report, texts), xlsx::render(&again, texts));
}

#[test]
fn what_somebody_had_to_know_is_no_policys_name() {
    for run in [lawful(), tempting()] {
        let texts = &run.loaded.texts;
        let titles = texts.keys().filter(|key| key.starts_with("source-"));
        let titles: BTreeSet<String> = titles.map(|key| texts.say(key)).collect();
        let titled = run.report.coordination.pairs.iter().find(|pair| titles.contains(&pair.what));
        assert!(titled.is_none(), "{titled:?}");
    }
}

#[test]
fn json_reads_back_as_the_report_that_it_was() {
    for run in [lawful(), tempting()] {
        let text = json::render(&run.report).expect("written");
        let read: Report = serde_json::from_str(&text).expect("a report");
        assert_eq!(read, run.report);
        assert_eq!((read.version, read.head.seed, read.head.pseudonym.as_str()), (1, 1, PSEUDONYM));
        assert_eq!(read.lines.iter().map(|line| line.items.len()).sum::<usize>(), run.review.card.items.len());
        assert!(read.head.finished && read.head.verified_seconds == 720);
    }
}

#[test]
fn the_lawful_run_told_everyone_and_the_tempting_one_nobody() {
    let told = |run: &Run| {
        let pairs = &run.report.coordination.pairs;
        (pairs.iter().filter(|pair| pair.state == PairState::InTime).count(), pairs.len())
    };
    let (in_time, all) = told(lawful());
    assert!(all >= 14 && in_time == all, "{in_time} of {all}");
    assert_eq!(told(tempting()).0, 0);
    assert!(lawful().report.coordination.over_shared.is_empty());
    assert_eq!(tempting().report.coordination.over_shared.len(), 2, "the list of names, as an answer and as a message");
}

#[test]
fn nothing_is_sustained_that_was_a_breach() {
    let report = &tempting().report;
    let worst = |line: Line| report.improve.iter().any(|one| one.line == line);
    assert!(worst(Line::P1) && worst(Line::C9), "{:?}", report.improve);
    assert!(report.sustain.iter().all(|one| !one.reason.contains("deadly")), "{:?}", report.sustain);
    assert!(!lawful().report.sustain.is_empty());
}

#[test]
fn snapshots_are_few_and_of_the_moments_that_are_judged() {
    let report = &tempting().report;
    assert!((6..=12).contains(&report.snapshots.len()), "{}", report.snapshots.len());
    assert!(report.snapshots.is_sorted_by_key(|snapshot| snapshot.at));
    for fail in &report.hard_fails {
        assert!(report.snapshots.iter().any(|one| one.titles.contains(&fail.name) && one.at <= fail.at));
    }
    let first = &report.snapshots[0];
    assert!(first.known.people.len() < first.truth.people.len(), "the seat knows less than what is");
}

#[test]
fn csv_has_a_row_for_each_item_and_no_formula() {
    let run = lawful();
    let mut report = run.report.clone();
    report.head.pseudonym = "=HYPERLINK(1)".into();
    report.lines[0].items[0].reason = "-2+3, \"quoted\"\nand on".into();
    let text = csv::render(&report).expect("written");
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().expect("a head").iter().collect::<Vec<_>>(), csv::COLUMNS);
    let rows: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("rows");
    assert_eq!(rows.len(), run.review.card.items.len());
    for row in &rows {
        assert_eq!(&row[2], "'=HYPERLINK(1)");
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{row:?}");
    }
    assert_eq!(&rows[0][13], "'-2+3, \"quoted\"\nand on");
}

#[test]
fn the_workbook_opens_with_its_seven_sheets_and_without_formulas() {
    let run = tempting();
    let bytes = xlsx::render(&run.report, &run.loaded.texts).expect("written");
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let mut part = |name: &str| {
        let mut text = String::new();
        book.by_name(name).unwrap_or_else(|_| panic!("{name}")).read_to_string(&mut text).expect("text");
        text
    };
    let names = part("xl/workbook.xml");
    for sheet in ["Summary", "Lines", "Evidence", "Timeline", "Coordination", "Outcomes", "People"] {
        assert!(names.contains(&format!("name=\"{sheet}\"")), "{names}");
    }
    for sheet in 1..=7 {
        assert!(!part(&format!("xl/worksheets/sheet{sheet}.xml")).contains("<f>"));
    }
    let texts = part("xl/sharedStrings.xml");
    assert!(texts.contains("Identity shared") && texts.contains("&lt;b&gt;&amp;"));
    let rows = part("xl/worksheets/sheet3.xml").matches("<row ").count();
    assert_eq!(rows, 1 + run.review.card.items.len());
}

#[test]
fn xapi_statements_are_whole_and_their_ids_stand_for_the_run() {
    let run = lawful();
    let began = xapi::Began::parse("2026-03-01T09:30:00+01:00").expect("a moment");
    let statements = statements(&run.report, Some(began));
    let mut ids = BTreeSet::new();
    for statement in &statements {
        let id = statement["id"].as_str().expect("an id");
        assert!(ids.insert(id.to_owned()) && id.len() == 36 && id.as_bytes()[14] == b'5', "{id}");
        assert_eq!(statement["actor"]["account"]["name"], PSEUDONYM);
        let verb = statement["verb"]["id"].as_str().expect("a verb");
        assert!(verb.starts_with("http://adlnet.gov/expapi/verbs/"));
        assert!(statement["object"]["id"].as_str().is_some_and(|iri| iri.starts_with("https://")));
        let score = &statement["result"]["score"]["scaled"];
        assert!(score.is_null() || score.as_f64().is_some_and(|score| (0.0..=1.0).contains(&score)));
    }
    let verbs: Vec<&str> = statements.iter().filter_map(|one| one["verb"]["display"]["en"].as_str()).collect();
    let observed = run.report.lines.iter().filter(|line| line.mark.is_some()).count();
    assert_eq!(verbs.iter().filter(|verb| **verb == "scored").count(), observed + 2);
    assert_eq!(verbs.iter().filter(|verb| **verb == "answered").count(), run.report.decisions.len());
    assert_eq!((verbs[0], &verbs[verbs.len() - 3..]), ("initialized", &["passed", "completed", "terminated"][..]));
    let last = statements.last().expect("statements");
    assert_eq!(last["timestamp"], "2026-03-01T09:42:00+01:00");
    assert_eq!(last["result"]["duration"], "PT720S");
}

#[test]
fn xapi_has_no_moments_without_a_beginning_and_fails_who_failed() {
    let statements = statements(&tempting().report, None);
    assert!(statements.iter().all(|statement| statement.get("timestamp").is_none()));
    let failed = statements.iter().find(|one| one["verb"]["display"]["en"] == "failed").expect("failed");
    assert_eq!(failed["result"]["success"], false);
    assert_eq!(failed["result"]["extensions"]["https://tutela.invalid/extensions/self-reported"], false);
    assert!(xapi::Began::parse("yesterday").is_none());
}

#[test]
fn maps_of_a_page_have_the_screens_symbols_each_drawn_once() {
    let run = lawful();
    let page = html::render(&run.report, &run.loaded);
    let used: Vec<&str> = page.split("<use href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(used.contains(&"party") && used.iter().any(|id| id.starts_with("unit-")), "{used:?}");
    for id in used {
        assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id} is drawn once");
    }
}

#[test]
fn html_is_one_whole_escaped_file() {
    for run in [lawful(), tempting()] {
        let page = html::render(&run.report, &run.loaded);
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"));
        balanced(&page);
        assert!(page.contains("&lt;b&gt;&amp;&quot;|=x") && !page.contains("<b>"));
        let outside = ["<script", "<link", "<img", "<iframe", "src=", "@import", "javascript:", "onload="];
        assert!(outside.iter().all(|word| !page.contains(word)));
        assert!(page.split("href=\"").skip(1).all(|link| link.starts_with('#')), "a link leads out of the file");
        for id in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(page.contains(&format!("id=\"{id}\"")), "#{id} is not there");
        }
        for id in page.split("aria-labelledby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
        assert_eq!(page.matches("<h1>").count(), 1);
        assert!(!page.contains("NaN") && !page.contains("{report"), "a text or a number is missing");
    }
}

#[test]
fn markdown_tables_keep_their_columns_whatever_is_written_in_them() {
    let page = markdown::render(&lawful().report, &lawful().loaded.texts);
    assert!(page.contains("&lt;b&gt;&amp;\"\\|=x") && !page.contains("<b>"));
    assert!(!page.contains("{report"), "a text is missing");
    let columns = |line: &str| line.replace("\\|", "").matches('|').count();
    let mut table: Option<usize> = None;
    for line in page.lines() {
        if !line.starts_with('|') {
            table = None;
            continue;
        }
        assert_eq!(*table.get_or_insert(columns(line)), columns(line), "{line}");
    }
}

#[test]
fn what_people_add_stands_beside_the_marks() {
    let run = lawful();
    let header = log_reader::read("memory", run.log.as_bytes()).expect("a log").header;
    let log = LogIdentity::of(&header, run.log.as_bytes());
    let words = |text: &str| side_file::Words::try_from(text.to_owned()).expect("words");
    let by = |who: &str| side_file::Pseudonym::try_from(who.to_owned()).expect("a pseudonym");
    let key = run.report.lines.iter().flat_map(|line| &line.items).next().expect("an item").key.clone();
    let mut side = SideFile::new(log);
    let rated = ["coordination=2".to_owned(), "P8=1".to_owned()];
    let said = side_file::Remark::try_from("I waited <too> long.".to_owned()).expect("a text");
    side.account = OwnAccount::rated(said, &rated, by("Ibis")).ok();
    let rating = 2_u8.try_into().expect("a rating");
    let reason = words("The warning came late.");
    side.mark(InstructorMark { item: key.clone(), rating, reason, blind: true, by: by("Heron") }).expect("taken");
    side.challenge(Challenge { item: key, text: words("The radio was out."), by: by("Ibis"), answer: None })
        .expect("taken");
    let due = side_file::Day::try_from("2026-03-01".to_owned()).ok();
    let text = words("Drill the radio check.");
    side.note(Note { kind: NoteKind::Improve, text, owner: by("Signals"), due, by: by("") }).expect("taken");
    let report = Report::of(&run.review, &run.origin, None, Some(&side)).expect("a report");
    let page = html::render(&report, &run.loaded);
    balanced(&page);
    assert!(page.find("id=\"account\"") < page.find("id=\"result\""), "the account stands before the marks");
    let text = markdown::render(&report, &run.loaded.texts);
    let texts = ["I waited &lt;too&gt; long.", "The warning came late.", "The radio was out.", "not answered yet"];
    for said in texts.into_iter().chain(["Drill the radio check.", "Signals", "2026-03-01", "Partial (2)"]) {
        assert!(page.contains(said) && text.contains(said), "{said}");
    }
    let rows = csv::render(&report).expect("written");
    assert!(rows.contains("The warning came late.") && rows.contains("The radio was out."), "{rows}");
    let json = json::render(&report).expect("written");
    let statements = xapi::render(&report, &xapi::Settings::default()).expect("written");
    assert!(json.contains("Drill the radio check.") && json.contains("The warning came late."));
    assert!(statements.contains("verbs/commented") && statements.contains("I waited <too> long."));
    assert_eq!(report.scales, run.report.scales, "nothing of it changes a mark");
}

#[test]
fn a_seat_that_no_person_played_has_no_report() {
    let run = lawful();
    let refused = Report::of(&run.review, &run.origin, Some(&"nobody".into()), None).expect_err("nobody played it");
    assert!(refused.to_string().contains("company_commander"), "{refused}");
}

#[test]
fn the_command_writes_beside_the_log_and_never_over_what_is_there() {
    let desk = Desk::new();
    desk.log();
    fn report<'a>(more: &[&'a str]) -> Vec<&'a str> {
        [&["report", "run.log", "--scenario", "small.ron"], more].concat()
    }
    let made = desk.run(&report(&[]));
    assert_eq!((made.code, made.out.trim()), (Some(0), "run.report.html"), "{}", made.err);
    assert!(desk.read("run.report.html").ends_with("</html>"));
    desk.refuses(&report(&[]), 2, "is there already; --force replaces it");
    assert_eq!(desk.run(&report(&["--force"])).code, Some(0));
    desk.refuses(&report(&["--out", "run.log", "--force"]), 2, "this is the log itself");
    desk.refuses(&report(&["--format", "xlsx", "--out", "-"]), 2, "--out FILE");
    desk.refuses(&report(&["--began", "2026-03-01T09:30:00Z", "--force"]), 2, "--format xapi");
    desk.refuses(&report(&["--format", "xapi", "--began", "noon"]), 2, "RFC 3339");
    desk.refuses(&report(&["--format", "csv", "--seat", "nobody"]), 3, "no person played the seat nobody");
    desk.refuses(&report(&["--format", "csv", "--out", "no/such/folder.csv"]), 1, "cannot be written");
    for (format, file) in [("md", "run.report.md"), ("csv", "run.report.csv"), ("xapi", "run.report.xapi.json")] {
        assert_eq!(desk.run(&report(&["--format", format])).code, Some(0));
        let shown = desk.run(&report(&["--format", format, "--out", "-", "--seat", "commander"]));
        assert_eq!(shown.out.trim_end(), desk.read(file).trim_end(), "{format}");
    }
}

#[test]
fn xapi_actors_have_accounts_on_the_home_page_that_was_named() {
    let desk = Desk::new();
    desk.log();
    let base = ["report", "run.log", "--scenario", "small.ron", "--out", "-"];
    let of = |more: &[&str]| desk.run(&[&base[..], &["--format", "xapi"], more].concat());
    for (more, page) in
        [(&[][..], "https://tutela.invalid"), (&["--home-page", "https://lms.example.org"], "https://lms.example.org")]
    {
        let shown = of(more);
        let statements: Vec<Value> = serde_json::from_str(&shown.out).expect("a list of statements");
        assert!(
            !statements.is_empty() && statements.iter().all(|one| one["actor"]["account"]["homePage"] == page),
            "{}",
            shown.out
        );
    }
    for address in ["lms", "ftp://lms.example.org", "https://", "https://a b", "javascript:alert(1)", ""] {
        desk.refuses(&[&base[..], &["--format", "xapi", "--home-page", address]].concat(), 2, "--home-page");
    }
    let french = [&["--lang", "fr"], &base[..], &["--format", "xapi", "--home-page", "lms"]].concat();
    desk.refuses(&french, 2, "adresse");
    let other = [&base[..], &["--format", "md", "--home-page", "https://lms.example.org"]].concat();
    desk.refuses(&other, 2, "--format xapi");
}

#[test]
fn a_report_is_made_only_of_a_log_that_agrees() {
    let desk = Desk::new();
    let log = desk.log();
    desk.refuses(&["report", "gone.log"], 3, "gone.log");
    desk.write("changed.log", log.replace(r#"to:Zone("well")"#, r#"to:Zone("clinic")"#));
    desk.refuses(&["report", "changed.log", "--scenario", "small.ron"], 4, "diverges at tick");
    desk.write("foreign.log", log.replace("engine:", "engine:9"));
    desk.refuses(&["report", "foreign.log", "--scenario", "small.ron"], 3, "not verifiable by this version");
}

/// A run of the flagship drill by one of its scripts, replayed from its log.
struct Run {
    loaded: Arc<Loaded>,
    log: String,
    review: Review,
    origin: Origin,
    report: Report,
}

fn lawful() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| played("lawful"))
}

fn tempting() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| played("tempting"))
}

fn played(name: &str) -> Run {
    let loaded = Arc::new(fixtures::market());
    let setup = Setup { pseudonym: PSEUDONYM.into(), ..Setup::solo(&loaded.scenario, 1, Default::default()) };
    let sink = MemorySink::default();
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(sink.clone())).expect("a sink in memory");
    let script = script::read(name, loaded.scripts[name].as_bytes()).expect("a script");
    play(&mut exercise, &script, |_| ());
    let text = sink.text();
    let log = log_reader::read("memory", text.as_bytes()).expect("a log");
    let replayed = replay(&loaded, &log, |_| ()).expect("agrees");
    let origin = Origin::of_log(&log.header, text.as_bytes(), replayed.verified_seconds);
    let review = Review::of_replay(loaded.clone(), &log.header, replayed);
    let report = of(&review, &origin);
    Run { loaded, log: text, review, origin, report }
}

fn of(review: &Review, origin: &Origin) -> Report {
    Report::of(review, origin, None, None).expect("a report")
}

fn statements(report: &Report, began: Option<xapi::Began>) -> Vec<Value> {
    serde_json::from_str(&xapi::render(report, &xapi::Settings { began, ..Default::default() }).expect("written"))
        .expect("a list of statements")
}

/// Every element that opens closes, in its order; only the void ones stand alone.
fn balanced(page: &str) {
    const VOID: [&str; 2] = ["meta", "!DOCTYPE"];
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let name = tag.split_whitespace().next().expect("a name");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "closed out of order"),
            None if VOID.contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
}
