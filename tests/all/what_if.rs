//! What if: alternatives share the past and the seeds; luck and judgement are told apart.

use serde_json::Value;
use tutela::exercise::distribution::Spread;
use tutela::exercise::log_reader;
use tutela::exercise::rollouts::RollOut;
use tutela::exercise::whatif::{Figure, WhatIf, orders_of};
use tutela::scenario::ids::Tick;
use tutela::scenario::library;
use tutela::scenario::rubric::Scale;

use crate::cli::Desk;
use crate::exercise::busy_log;

#[test]
fn the_orders_of_a_log_are_those_of_its_people() {
    let (log, _) = busy_log();
    let log = log_reader::read("run.log", log.as_bytes()).expect("a log");
    let again = orders_of("log", &log);
    assert_eq!(again.seats(), [crate::exercise::commander()], "bots play themselves");
    assert!(again.steps.iter().any(|step| step.at == Tick(300) && format!("{:?}", step.act).contains("Acknowledge")));
    assert_eq!(again.steps.iter().filter(|step| step.at == Tick(50)).count(), 1, "{:?}", again.steps);
}

#[test]
fn the_same_orders_under_the_same_seeds_differ_in_nothing() {
    let desk = Desk::new();
    desk.log();
    let base = ["whatif", "run.log", "--scenario", "small.ron", "--at", "35", "--orders", "busy.ron", "--seeds", "3"];
    let shown = desk.run(&base);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    for says in ["from 0:35 on", "As it was given: run.log", "Instead: busy.ron", "Judgement and luck"] {
        assert!(shown.out.contains(says), "{says}:\n{}", shown.out);
    }
    assert!(!shown.out.contains('{'), "every word has its message:\n{}", shown.out);
    let json = |threads: &str| desk.run(&[&base[..], &["--threads", threads, "--json"]].concat());
    let (one, two) = (json("1"), json("2"));
    assert_eq!((one.code, &one.out), (Some(0), &two.out));
    let document: Value = serde_json::from_str(&one.out).expect("JSON");
    assert_eq!(document["at"], 350);
    let [given, again] = [0, 1].map(|no| document["alternatives"][no]["runs"].clone());
    assert_eq!(given.as_array().map(Vec::len), Some(3));
    assert_eq!(given, again);
    let differences = document["alternatives"][1]["against_first"].as_array().expect("a list").clone();
    assert!(!differences.is_empty() && differences.iter().all(|one| one["higher"] == 0 && one["lower"] == 0));
}

#[test]
fn a_decision_names_the_moment_before_its_answer() {
    let desk = Desk::new();
    desk.log();
    let base = ["whatif", "run.log", "--scenario", "small.ron", "--seeds", "1"];
    let at = desk.run(&[&base[..], &["--decision", "go", "--json"]].concat());
    let document: Value = serde_json::from_str(&at.out).expect("JSON");
    assert_eq!(document["at"], 309, "{}", at.err);
    desk.refuses(&[&base[..], &["--decision", "stay"]].concat(), 3, "go");
    desk.refuses(&[&base[..], &["--at", "100000"]].concat(), 2, "before the log's last");
    desk.refuses(&[&base[..], &["--at", "NaN"]].concat(), 2, "before the log's last");
    desk.refuses(&base, 2, "--at");
    desk.refuses(&[&base[..], &["--at", "10", "--orders", "missing.ron"]].concat(), 3, "no such file");
}

#[test]
fn luck_is_the_spread_over_seeds_and_judgement_the_spread_over_orders() {
    let runs = |marks: [f32; 2]| marks.iter().zip(1..).map(|(mark, seed)| run(seed, *mark)).collect::<Vec<_>>();
    let compared =
        WhatIf::of(Tick(10), vec![("calm".to_owned(), runs([70.0, 74.0])), ("rash".to_owned(), runs([30.0, 34.0]))]);
    let scale = compared.scales[0];
    assert_eq!((scale.judgement, scale.luck), (Some(20.0), Some(2.0)));
    assert!(scale.judgement_share.is_some_and(|share| share > 0.98), "{scale:?}");
    let marks = &compared.alternatives[1].against_first[0];
    assert_eq!(marks.of, Figure::Mark(Scale::Proportionality));
    assert_eq!((marks.pairs, marks.lower, marks.higher), (2, 2, 0));
    assert_eq!(marks.spread, Spread::of(vec![-40.0, -40.0]));
}

/// The first decision of each drill: what the tempting path would have made of the lawful run from there on.
#[test]
fn every_drill_tells_luck_and_judgement_apart_from_its_first_decision_on() {
    let desk = Desk::new();
    for drill in library::list() {
        let loaded = library::open(&drill).expect("a drill");
        let decision =
            loaded.scripts["lawful"].split("Decide(decision: \"").nth(1).and_then(|rest| rest.split('"').next());
        let decision = decision.expect("the lawful script decides something");
        let log = format!("{drill}.log");
        let ran = desk.run(&["run", &drill, "--orders", "lawful", "--seed", "1", "--log", &log]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let base = ["whatif", &log, "--decision", decision, "--orders", "tempting", "--seeds", "2", "--json"];
        let shown = desk.run(&base);
        assert_eq!(shown.code, Some(0), "{drill}: {}", shown.err);
        let document: Value = serde_json::from_str(&shown.out).expect("JSON");
        assert_eq!((&document["format"], &document["scenario"]), (&Value::from(1), &Value::from(drill.as_str())));
        let alternatives = document["alternatives"].as_array().expect("a list");
        assert_eq!(alternatives.len(), 2, "as it was given, and instead");
        for alternative in alternatives {
            let runs = alternative["runs"].as_array().expect("runs");
            let lines = runs.iter().filter_map(|run| run["lines"].as_array());
            assert_eq!((runs.len(), lines.filter(|lines| !lines.is_empty()).count()), (2, 2), "{drill}");
            assert_eq!(alternative["distribution"]["runs"], 2);
        }
        for scale in document["scales"].as_array().expect("a list") {
            let figure = |name: &str| scale[name].as_f64().expect("both alternatives have the mark");
            assert!(
                figure("judgement") > figure("luck"),
                "{drill}: other orders count for more than the draw: {scale}"
            );
            assert!((0.5..=1.0).contains(&figure("judgement_share")), "{drill}: {scale}");
        }
        let differs = |one: &Value| one["higher"].as_u64() > Some(0) || one["lower"].as_u64() > Some(0);
        assert!(alternatives[1]["against_first"].as_array().expect("a list").iter().any(differs), "{drill}");
    }
}

fn run(seed: u64, mark: f32) -> RollOut {
    let scale = tutela::assessment::card::ScaleMark {
        scale: Scale::Proportionality,
        mark: Some(mark),
        spread: None,
        items: 1,
        passed: Some(mark >= 60.0),
        capped: false,
    };
    RollOut {
        seed,
        ended: Tick(100),
        scales: vec![scale],
        lines: Vec::new(),
        hard_fails: Vec::new(),
        outcomes: Default::default(),
        digest: String::new(),
    }
}
