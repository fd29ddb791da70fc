//! How a run ended: one that was left or cut off has marks and no verdict, and the closing line stands for every line.

use std::sync::Arc;

use serde_json::Value;
use tutela::assessment::card::{Ending, ScoreCard, Verdict};
use tutela::exercise::Exercise;
use tutela::exercise::branch::ResumeError;
use tutela::exercise::excerpt::excerpt;
use tutela::exercise::log::NoSink;
use tutela::exercise::log_reader::{self, OrderLog};
use tutela::exercise::replay::{Differs, ReplayError, replay};
use tutela::scenario::ids::Tick;
use tutela::scenario::rubric::Scale;

use crate::cli::Desk;
use crate::exercise::{BUSY, busy_log};
use crate::fixtures;

/// Both scales have a mark by then, and the drill goes on.
const LEFT_AT_S: u32 = 200;

#[test]
fn a_run_that_is_left_has_its_marks_and_no_verdict() {
    let desk = Desk::new();
    let whole = score(&desk, "busy.ron", "whole.log");
    assert_eq!(whole.ending, Ending::Reached);
    assert!(whole.scales.iter().all(|scale| scale.passed.is_some() == scale.mark.is_some()));
    let leaving = BUSY.replacen("steps: [", &format!("steps: [(at_s: {LEFT_AT_S}.0, control: Leave),"), 1);
    desk.write("leaving.ron", leaving);
    let left = score(&desk, "leaving.ron", "left.log");
    assert_eq!((left.ending, left.ended), (Ending::Left, Tick(LEFT_AT_S * 10)));
    assert!(left.scale(Scale::Proportionality).mark.is_some());
    assert!(left.scales.iter().all(|scale| scale.passed.is_none()));
    assert_eq!(verdict(&left), Verdict::NotFinished);
    let shown = desk.run(&["replay", "left.log", "--scenario", "small.ron"]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    assert!(shown.out.contains("left at 03:20 before the drill’s end"), "{}", shown.out);
    assert!(shown.out.contains("not finished, no verdict"), "{}", shown.out);
    let told = json(&desk, &["replay", "left.log", "--scenario", "small.ron", "--json"]);
    assert_eq!((&told["verified"], &told["ended"], &told["cut_off"]), (&true.into(), &false.into(), &false.into()));
    neither_passed_nor_failed(&desk, "left.log");
    assert!(report(&desk, "left.log", "md").contains("03:20, left early"));
}

#[test]
fn a_log_without_its_closing_line_has_no_verdict_and_says_so() {
    let desk = Desk::new();
    let log = desk.log();
    let end = log.find("end ").expect("a closing line");
    let second = log.find("digest 2010 ").expect("such a second");
    // The whole drill was played, and yet nothing says so; and a log that stops in the middle of a quiet stretch.
    for (name, at, length) in [("all.log", end, "05:00"), ("cut.log", second, "03:20")] {
        desk.write(name, &log[..at]);
        neither_passed_nor_failed(&desk, name);
        let md = report(&desk, name, "md");
        assert!(md.contains(&format!("{length}, cut off: the log has no closing line")), "{md}");
        assert!(!md.contains("so does the score card") && md.contains("nothing vouches for its end"), "{md}");
        let card: ScoreCard =
            serde_json::from_value(json(&desk, &["score", name, "--scenario", "small.ron", "--json"])).expect("a card");
        assert_eq!((card.ending, verdict(&card)), (Ending::Open, Verdict::NotFinished));
        let rated = desk.run(&["agreement", name, "--scenario", "small.ron"]);
        assert!(rated.err.contains("did not come to the drill’s end"), "{}", rated.err);
    }
}

#[test]
fn what_people_wrote_into_a_log_by_hand_is_found_out_and_named() {
    let (log, exercise) = busy_log();
    let differs = |log: &str| match replay(exercise.loaded(), &read(log), |_| ()) {
        Err(ReplayError::Diverged(divergence)) => divergence.differs,
        other => panic!("{:?}", other.map(|replayed| replayed.card)),
    };
    let line = |begins: &str| log.lines().find(|line| line.starts_with(begins)).expect("such a line").to_owned();
    let number = |begins: &str| log.lines().position(|line| line.starts_with(begins)).expect("such a line") as u32 + 1;
    let with = |from: &str, to: &str| {
        let edited = log.replacen(from, to, 1);
        assert_ne!(edited, log, "{from}");
        edited
    };
    for (from, to) in [
        ("mode:Practice", "mode:Assessed"),
        ("pseudonym:\"Blue heron\"", "pseudonym:\"Grey heron\""),
        ("program:\"", "program:\"9."),
    ] {
        assert_eq!(differs(&with(from, to)), Differs::Seal, "{from}");
    }
    // The same to whoever reads it, and yet not what was written.
    let order = line("order ");
    let numbered = order.replacen("\"commander\",0,", "\"commander\",3,", 1);
    assert_eq!(differs(&with(&order, &numbered)), Differs::Line(number("order ")));
    let spaced = order.replacen(',', ", ", 1);
    assert_eq!(differs(&with(&order, &spaced)), Differs::Line(number("order ")));
    let digest = line("digest 30 ");
    let longer = digest.replacen('=', "=0", 1);
    assert_eq!(differs(&with(&digest, &longer)), Differs::Line(number("digest 30 ")));
    assert_eq!(differs(&with("tutela-log (format:1,", "tutela-log (format: 1,")), Differs::Line(1));
    // A closing line where the drill neither came to its end nor was left, with whatever card.
    let at = log.find("digest 400 ").expect("such a second");
    let card = serde_json::to_string(&exercise.card()).expect("a card");
    assert_eq!(differs(&format!("{}end 390 0123456789abcdef {card}\n", &log[..at])), Differs::NoEnd);
}

#[test]
fn a_link_whose_header_was_edited_is_found_out() {
    let (log, _) = busy_log();
    let resumed = |excerpt: &str| {
        let log = log_reader::read_excerpt("link", excerpt.as_bytes()).expect("an excerpt");
        Exercise::resumed(Arc::new(fixtures::small()), &log, log.last_tick(), Box::new(NoSink)).map(|_| ())
    };
    let excerpt = excerpt(&log);
    assert_eq!(resumed(&excerpt), Ok(()));
    let Err(ResumeError::Replay(ReplayError::Diverged(found))) =
        resumed(&excerpt.replacen("mode:Practice", "mode:Assessed", 1))
    else {
        panic!("an assessed run, by its link");
    };
    assert_eq!(found.differs, Differs::Seal);
}

fn neither_passed_nor_failed(desk: &Desk, log: &str) {
    for format in ["html", "md"] {
        let text = report(desk, log, format);
        assert!(text.contains("not finished, no verdict"), "{format}: {text}");
    }
    let told: Value = serde_json::from_str(&report(desk, log, "json")).expect("JSON");
    assert_eq!(told["head"]["finished"], false);
    for scale in told["scales"].as_array().expect("scales").iter().filter(|scale| !scale["mark"].is_null()) {
        assert_eq!((&scale["passed"], &scale["verdict"]), (&Value::Null, &Value::from("NotFinished")));
    }
    let statements: Vec<Value> = serde_json::from_str(&report(desk, log, "xapi")).expect("JSON");
    let verbs: Vec<&str> = statements.iter().filter_map(|one| one["verb"]["display"]["en"].as_str()).collect();
    assert!(verbs.iter().all(|verb| !["passed", "failed", "completed"].contains(verb)), "{verbs:?}");
    assert!(verbs.contains(&"scored") && statements.iter().all(|one| one["result"].get("success").is_none()));
    assert_eq!(statements.last().expect("statements")["result"]["completion"], false);
}

fn report(desk: &Desk, log: &str, format: &str) -> String {
    let shown = desk.run(&["report", log, "--scenario", "small.ron", "--format", format, "--out", "-"]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    shown.out
}

fn score(desk: &Desk, orders: &str, log: &str) -> ScoreCard {
    let played = json(desk, &["run", "small.ron", "--orders", orders, "--seed", "7", "--log", log, "--json"]);
    serde_json::from_value(played).expect("a card")
}

fn json(desk: &Desk, arguments: &[&str]) -> Value {
    let shown = desk.run(arguments);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    serde_json::from_str(&shown.out).expect("JSON")
}

fn verdict(card: &ScoreCard) -> Verdict {
    card.scale(Scale::Proportionality).verdict()
}

fn read(text: &str) -> OrderLog {
    log_reader::read("a.log", text.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}
