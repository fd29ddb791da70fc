//! Roll-outs over seeds: the same for any number of threads, and each the run that its seed gives.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tutela::assessment::card::{Outcomes, ScoreCard};
use tutela::exercise::distribution::Distribution;
use tutela::exercise::log::NoSink;
use tutela::exercise::play::{ScriptPlayer, play};
use tutela::exercise::rollouts::{Plan, RollOut, Slices, run};
use tutela::exercise::script::{self, Script};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::rubric::Scale;

use crate::cli::Desk;
use crate::exercise::{BUSY, commander};
use crate::fixtures;

#[test]
fn any_number_of_threads_gives_the_same_results_in_seed_order() {
    let one = on_threads(1);
    assert_eq!(one.iter().map(|run| run.seed).collect::<Vec<_>>(), [3, 4, 5, 6, 7, 8]);
    let digests: BTreeSet<&str> = one.iter().map(|run| run.digest.as_str()).collect();
    assert_eq!(digests.len(), one.len(), "each seed is a run of its own");
    for threads in [2, 5] {
        assert_eq!(on_threads(threads), one, "{threads} threads");
    }
}

fn on_threads(threads: u32) -> Vec<RollOut> {
    let told = Mutex::new(Vec::new());
    let runs = run(&plan(3..9), threads, |ended| told.lock().expect("whole").push(ended)).expect("no sink");
    let mut told = told.into_inner().expect("whole");
    told.sort_unstable();
    assert_eq!(told, [1, 2, 3, 4, 5, 6], "each run is told once");
    runs
}

#[test]
fn once_stopped_no_further_run_begins_and_those_that_ended_are_kept() {
    static STOP: AtomicBool = AtomicBool::new(false);
    let raise = |ended: u64| STOP.store(ended >= 3, Ordering::Relaxed);
    let runs = run(&plan(3..9).until(Some(&STOP)), 1, raise).expect("no sink");
    assert_eq!(runs, on_threads(1)[..3]);
}

#[test]
fn a_roll_out_is_the_run_of_its_seed() {
    let runs = run(&plan(7..8), 1, |_| ()).expect("no sink");
    let mut exercise = begun(7);
    assert_eq!(play(&mut exercise, &busy(), |_| ()), []);
    assert_eq!(runs.len(), 1);
    is_of(&runs[0], &exercise);
}

#[test]
fn in_slices_they_are_the_same() {
    let whole = run(&plan(1..4), 1, |_| ()).expect("no sink");
    let mut slices = Slices::new(plan(1..4));
    let mut count = 0;
    while !slices.advance(700).expect("no sink") {
        count += 1;
    }
    assert!(count > 3, "a drill is longer than a slice");
    assert_eq!(slices.results(), whole);
    assert!(slices.advance(1).expect("no sink"), "and nothing follows");
    assert_eq!(slices.results().len(), 3);
}

#[test]
fn from_a_moment_each_is_the_branch_under_its_seed() {
    let mut exercise = begun(7);
    let mut player = ScriptPlayer::new(&busy());
    for _ in 0..353 {
        player.give_due(&mut exercise);
        exercise.advance_ticks(1);
    }
    let moment = exercise.moment();
    let runs = run(&Plan::from_moment(&moment, Some(busy()), 20..23), 2, |_| ()).expect("no sink");
    for one in &runs {
        let mut branch = moment.branch(Some(one.seed), Box::new(NoSink)).expect("no sink");
        let mut player = ScriptPlayer::after(&busy(), branch.tick());
        while !branch.ended() {
            player.give_due(&mut branch);
            branch.advance_ticks(1);
        }
        is_of(one, &branch);
    }
    let digests: BTreeSet<&str> = runs.iter().map(|run| run.digest.as_str()).collect();
    assert_eq!(digests.len(), 3, "the draws after the moment differ");
}

fn is_of(run: &RollOut, exercise: &Exercise) {
    let card = exercise.card();
    assert_eq!((&run.scales, &run.outcomes), (&card.scales, &card.outcomes));
    assert_eq!(run.hard_fails.len(), card.hard_fails.len());
    assert_eq!(run.ended, exercise.tick());
    assert_eq!(run.digest, format!("{:016x}", exercise.sim().digests().whole()));
}

#[test]
fn a_distribution_counts_what_the_runs_say() {
    let runs = run(&plan(1..6), 2, |_| ()).expect("no sink");
    let all = Distribution::of(&runs);
    let marks =
        |scale: Scale| runs.iter().flat_map(move |run| run.scales.iter().filter(move |mark| mark.scale == scale));
    for spread in &all.scales {
        let mean = marks(spread.scale).filter_map(|mark| mark.mark).sum::<f32>() / 5.0;
        assert!((spread.mark.expect("observed").mean - mean).abs() < 0.01, "{spread:?}");
        assert_eq!(spread.passed as usize, marks(spread.scale).filter(|mark| mark.passed == Some(true)).count());
    }
    assert_eq!(all.runs, 5);
    assert_eq!(all.without_hard_fail as usize, runs.iter().filter(|run| run.hard_fails.is_empty()).count());
    assert_eq!(Distribution::of(&[]).scales[0].mark, None, "nothing is not zero");
}

#[test]
fn the_command_prints_a_table_and_json() {
    let desk = Desk::new();
    let base = ["rollout", "small.ron", "--orders", "busy.ron", "--seeds", "3", "--first-seed", "7"];
    let shown = desk.run(&base);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    for says in ["3 roll-outs", "seeds 7 to 9", "Proportionality", "of 3", "median", "Civilians dead"] {
        assert!(shown.out.contains(says), "{says}:\n{}", shown.out);
    }
    assert!(!shown.out.contains('{'), "every word has its message:\n{}", shown.out);
    let json = |threads: &str| desk.run(&[&base[..], &["--threads", threads, "--json"]].concat());
    let (one, two) = (json("1"), json("2"));
    assert_eq!((one.code, &one.out), (Some(0), &two.out));
    let document: Value = serde_json::from_str(&one.out).expect("JSON");
    let card = desk.run(&["run", "small.ron", "--orders", "busy.ron", "--seed", "7", "--json"]);
    let card: ScoreCard = serde_json::from_str(&card.out).expect("a card");
    let first = &document["runs"][0];
    assert_eq!(first["seed"], 7);
    let outcomes: Outcomes = serde_json::from_value(first["outcomes"].clone()).expect("outcomes");
    assert_eq!(outcomes, card.outcomes);
    assert_eq!(document["distribution"]["runs"], 3);
}

#[test]
fn bad_arguments_and_files_end_as_with_the_other_commands() {
    let desk = Desk::new();
    desk.refuses(&["rollout", "small.ron", "--orders", "busy.ron"], 2, "--seeds");
    desk.refuses(&["rollout", "small.ron", "--orders", "busy.ron", "--seeds", "0"], 2, "0");
    desk.refuses(&["rollout", "small.ron", "--orders", "busy.ron", "--seeds", "1", "--threads", "0"], 2, "0");
    let far = u64::MAX.to_string();
    desk.refuses(&["rollout", "small.ron", "--orders", "busy.ron", "--seeds", "1", "--first-seed", &far], 2, &far);
    desk.refuses(&["rollout", "missing.ron", "--orders", "busy.ron", "--seeds", "1"], 3, "no such file");
    desk.refuses(&["rollout", "small.ron", "--orders", "missing.ron", "--seeds", "1"], 3, "no such file");
    desk.refuses(&["bench", "missing.ron"], 3, "no such file");
    desk.refuses(&["bench", "small.ron", "--orders", "missing.ron"], 3, "no such file");
}

#[test]
fn bench_measures_the_run_that_the_orders_give_and_names_its_parts() {
    let desk = Desk::new();
    let measured = desk.run(&["bench", "small.ron", "--orders", "busy.ron", "--seed", "7", "--json"]);
    assert_eq!(measured.code, Some(0), "{}", measured.err);
    let report: Value = serde_json::from_str(&measured.out).expect("JSON");
    let names: Vec<&str> =
        report["parts"].as_array().expect("parts").iter().filter_map(|part| part["part"].as_str()).collect();
    let sets = ["intake", "injects", "choose", "movement", "sight", "force", "messages", "climate", "record", "digest"];
    assert_eq!(names, [&sets[..], &["exercise"]].concat());
    assert!(report["parts"].as_array().expect("parts").iter().all(|part| part["seconds"].as_f64() > Some(0.0)));
    let mut exercise = begun(7);
    play(&mut exercise, &busy(), |_| ());
    assert_eq!(report["ticks"], exercise.tick().0);
    assert_eq!(report["digest"], format!("{:016x}", exercise.sim().digests().whole()));
    let shown = desk.run(&["bench", "small.ron"]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    assert!(shown.out.contains("times real time") && shown.out.contains("movement"), "{}", shown.out);
    assert!(!shown.out.contains('{'), "every word has its message:\n{}", shown.out);
}

fn plan(seeds: std::ops::Range<u64>) -> Plan {
    Plan::new(Arc::new(fixtures::small()), busy(), seeds)
}

fn begun(seed: u64) -> Exercise {
    let setup = Setup { seed, people: vec![commander()], ..Setup::default() };
    Exercise::new(Arc::new(fixtures::small()), setup, Box::new(NoSink)).expect("no sink")
}

fn busy() -> Script {
    script::read("busy", BUSY.as_bytes()).expect("a script")
}
