//! Proofs: policies that play a drill, promises held against runs, parts that join to the whole, marks that are expected.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::cli::Desk;
use tutela::assessment::assess;
use tutela::assessment::card::{HardFailKind, LineMark, Outcomes, ScaleMark};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::policy::{Policy, PolicyPlayer};
use tutela::exercise::prove::expected::{self, Change, Expected};
use tutela::exercise::prove::promises::{Broken, judge};
use tutela::exercise::prove::run::{Load, ProofRun, Reached};
use tutela::exercise::prove::{Asked, Path, Shard, Stamp, play};
use tutela::exercise::{Exercise, Setup, script};
use tutela::scenario::ids::Tick;
use tutela::scenario::library;
use tutela::scenario::read::Loaded;
use tutela::scenario::rubric::{Line, Scale};
use tutela::sim::event::EventKind;
use tutela::sim::order::Order;

/// Every drill's scripts and policies on one seed, played once for all tests here.
fn played() -> &'static [(Arc<Loaded>, Vec<ProofRun>)] {
    static PLAYED: OnceLock<Vec<(Arc<Loaded>, Vec<ProofRun>)>> = OnceLock::new();
    PLAYED.get_or_init(|| {
        let drills = library::list().into_iter().map(|drill| {
            let loaded = Arc::new(library::open(&drill).expect("a drill"));
            let runs = play(&loaded, &asked(&loaded, &[1]), 2, None, |_| ()).expect("no sink");
            (loaded, runs)
        });
        drills.collect()
    })
}

fn asked(loaded: &Loaded, seeds: &[u64]) -> Vec<Asked> {
    let scripts = loaded.scripts.iter().map(|(name, source)| {
        let script = script::read(name, source.as_bytes()).expect("a script");
        Asked::script(name, script, seeds.to_vec())
    });
    scripts.chain(Policy::ALL.map(|policy| Asked::policy(policy, seeds.to_vec()))).collect()
}

fn of<'a>(runs: &'a [ProofRun], path: &Path) -> &'a ProofRun {
    runs.iter().find(|run| run.path == *path).expect("the path was played")
}

fn mark(run: &ProofRun, scale: Scale) -> f32 {
    run.scales.iter().find(|mark| mark.scale == scale).and_then(|mark| mark.mark).expect("observed")
}

#[test]
fn every_drill_tells_the_policies_apart() {
    for (loaded, runs) in played() {
        let drill = &loaded.name;
        let policy = |policy| of(runs, &Path::Policy(policy));
        let lawful = policy(Policy::Lawful);
        for worse in [Policy::HeavyHanded, Policy::Passive] {
            let found = mark(policy(worse), Scale::Proportionality);
            assert!(found < mark(lawful, Scale::Proportionality), "{drill}: {worse:?} has {found}");
        }
        for worse in [Policy::Uncoordinated, Policy::OverSharing] {
            let found = mark(policy(worse), Scale::Coordination);
            assert!(found < mark(lawful, Scale::Coordination), "{drill}: {worse:?} has {found}");
        }
        assert!(policy(Policy::Passive).hard_fails.contains(&HardFailKind::StandingBy), "{drill}");
        assert!(policy(Policy::OverSharing).hard_fails.contains(&HardFailKind::IdentityShared), "{drill}");
    }
}

#[test]
fn the_lawful_policy_tells_again_what_has_changed() {
    let loaded = Arc::new(library::open("market_mortar").expect("the flagship"));
    let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
    let mut exercise = Exercise::new(loaded, setup, Box::new(NoSink)).expect("no sink");
    let mut player = PolicyPlayer::new(Policy::Lawful, &exercise);
    while !exercise.ended() {
        player.give_due(&mut exercise);
        exercise.advance_ticks(1);
    }
    let reports = exercise.events().events.iter().filter(|event| match &event.kind {
        EventKind::OrderGiven { order: Order::Report { topic, .. }, .. } => topic.as_str() == "watchers",
        _ => false,
    });
    assert!(reports.count() > 1);
    let card = assess(&exercise.loaded().scenario, 1, exercise.events(), None);
    let stale: Vec<_> =
        card.items.iter().filter(|item| item.reason.key.as_str().starts_with("need-not-updated")).collect();
    assert!(stale.is_empty(), "{stale:#?}");
}

#[test]
fn every_drill_keeps_its_promises_on_a_seed() {
    for (loaded, runs) in played() {
        let expected = loaded.expected.iter().map(|(name, source)| {
            (name.clone(), expected::read(name, source.as_bytes()).expect("marks beside the drill"))
        });
        let verdict = judge(&loaded.scenario, &expected.collect(), runs);
        // What only some seeds come to is for the whole proof.
        let on_any_seed = |broken: &&Broken| {
            matches!(broken, Broken::Outcome { .. } | Broken::Marks { .. } | Broken::MarksNotPlayed { .. })
        };
        let broken: Vec<&Broken> = verdict.broken.iter().filter(on_any_seed).collect();
        assert!(broken.is_empty(), "{}: {broken:#?}", loaded.name);
        assert!(loaded.expected.contains_key("lawful"), "{}: no marks are expected of its scripts", loaded.name);
    }
}

#[test]
fn a_committed_proof_is_of_the_drill_as_it_is_and_says_that_promises_are_kept() {
    for (loaded, _) in played() {
        let file = format!("{}/scenarios/{}/proof.txt", env!("CARGO_MANIFEST_DIR"), loaded.name);
        let proof = std::fs::read_to_string(&file).expect("a proof beside the scripts");
        let stamp = Stamp::of(loaded).to_string();
        let made_of = proof.lines().next().unwrap_or_default();
        let remedy = format!("cargo run --release -- prove {} --seeds 100 > scenarios/{0}/proof.txt", loaded.name);
        assert_eq!(made_of, stamp, "{file} is stale; make it anew: {remedy}");
        let kept = loaded.texts.say("cli-prove-kept");
        assert_eq!(proof.lines().last(), Some(kept.as_str()), "{file}");
    }
}

#[test]
fn parts_join_to_the_whole_for_any_number_of_threads() {
    let loaded = Arc::new(crate::fixtures::small());
    let seeds = |shard: Shard| shard.seeds(5, 7);
    let runs = |shard: Shard, threads: u32| {
        let asked = [Asked::policy(Policy::Lawful, seeds(shard)), Asked::policy(Policy::Passive, seeds(shard))];
        play(&loaded, &asked, threads, None, |_| ()).expect("no sink")
    };
    let whole = runs(Shard::WHOLE, 1);
    assert_eq!(whole.len(), 14);
    let mut joined: Vec<ProofRun> = (1..=3).flat_map(|part| runs(Shard { part, of: 3 }, 2)).collect();
    joined.sort_by(|one, other| (&one.path, one.seed).cmp(&(&other.path, other.seed)));
    assert_eq!(joined, whole);
}

#[test]
fn marks_that_changed_are_named() {
    let before = run(&[(Scale::Proportionality, 80.0)], &[(Line::P1, 75.0, 2), (Line::P8, 100.0, 1)], &[]);
    let after = run(
        &[(Scale::Proportionality, 39.0)],
        &[(Line::P1, 75.0, 3), (Line::P8, 100.02, 1)],
        &[HardFailKind::StandingBy],
    );
    let expected = Expected::of(&before);
    let read = expected::read("lawful.marks.ron", expected.to_ron().as_bytes()).expect("what was written");
    assert_eq!(read, expected);
    assert_eq!(expected.changes(&expected), []);
    let changes = expected.changes(&Expected::of(&after));
    let scale = Change::Scale { scale: Scale::Proportionality, expected: Some(80.0), found: Some(39.0) };
    let line = Change::Line { line: Line::P1, expected: Some((75.0, 2)), found: Some((75.0, 3)) };
    let fail = Change::HardFail { kind: HardFailKind::StandingBy, expected: 0, found: 1 };
    assert_eq!(changes, [scale, line, fail], "what differs by less than a tenth is the same");
}

#[test]
fn a_lawful_path_that_fails_on_one_seed_in_ten_breaks_the_promise() {
    let scenario = crate::fixtures::small().scenario;
    let lawful = |seed, mark| ProofRun { seed, ..run(&[(Scale::Proportionality, mark)], &[], &[]) };
    let nine = (1..10).map(|seed| lawful(seed, 80.0));
    let is_kept = |last: f32| {
        let runs: Vec<ProofRun> = nine.clone().chain([lawful(10, last)]).collect();
        let broken = judge(&scenario, &BTreeMap::new(), &runs).broken;
        !broken.iter().any(|one| matches!(one, Broken::Outcome { should_pass: true, .. }))
    };
    assert!(is_kept(61.0));
    assert!(!is_kept(59.0));
}

#[test]
fn the_command_ends_with_6_where_a_promise_is_broken_and_says_what_to_change() {
    let desk = Desk::new();
    let base = ["prove", "small.ron", "--seeds", "3", "--policy-seeds", "3"];
    let shown = desk.run(&base);
    assert_eq!(shown.code, Some(6), "{}", shown.err);
    for says in ["policy heavy-handed", "Do the scales tell the paths apart?", "broken:", "more weight"] {
        assert!(shown.out.contains(says), "{says}:\n{}", shown.out);
    }
    assert!(!shown.out.contains('{'), "every word has its message:\n{}", shown.out);
    let whole = desk.run(&[&base[..], &["--json"]].concat());
    for part in ["1/2", "2/2"] {
        let part_of = desk.run(&[&base[..], &["--shard", part, "--json"]].concat());
        assert_eq!(part_of.code, Some(0), "{}", part_of.err);
        desk.write(&format!("part{}.json", &part[..1]), &part_of.out);
    }
    let joined = desk.run(&["prove", "small.ron", "--json", "--merge", "part2.json", "part1.json"]);
    assert_eq!((joined.code, joined.out), (Some(6), whole.out.clone()), "{}", joined.err);
    desk.refuses(&["prove", "small.ron", "--merge", "part1.json"], 3, "every one of the 2 parts");
    desk.refuses(&["prove", "small.ron", "--merge", "part1.json", "part1.json"], 3, "every one of the 2 parts");
    desk.refuses(&["prove", "small.ron", "--merge", "small.ron"], 3, "not a part of a proof");
    desk.refuses(&["prove", "market_mortar", "--merge", "part1.json", "part2.json"], 3, "another drill");
    desk.refuses(&["prove", "small.ron", "--shard", "3/2"], 2, "as 2/4");
    desk.refuses(&["prove", "small.ron", "--seeds", "0"], 2, "--seeds");
    is_gone_on_with(&desk, &base, &whole.out);
    let part: serde_json::Value = serde_json::from_str(&desk.read("part1.json")).expect("a part");
    let runs = part["runs"].as_array().expect("runs").clone();
    for changed in [runs[1..].to_vec(), [runs.clone(), runs[..1].to_vec()].concat()] {
        let mut part = part.clone();
        part["runs"] = changed.into();
        desk.write("changed.json", part.to_string());
        let parts = ["prove", "small.ron", "--merge", "changed.json", "part2.json"];
        desk.refuses(&parts, 3, "lacks runs, or holds some twice");
    }
    desk.refuses(&["prove", "market_mortar", "--seeds", "1", "--policy-seeds", "0", "--accept"], 2, "scenario file");
}

/// What Ctrl-C leaves is a document of this form: the runs that had ended, and that it was cut short.
fn is_gone_on_with(desk: &Desk, base: &[&str], whole: &str) {
    let mut cut: serde_json::Value = serde_json::from_str(whole).expect("a proof");
    let kept = cut["runs"].as_array().expect("runs")[2..7].to_vec();
    cut["runs"] = kept.clone().into();
    cut["interrupted"] = true.into();
    cut.as_object_mut().expect("an object").remove("verdict");
    desk.write("cut.json", cut.to_string());
    let resumed = desk.run(&["prove", "small.ron", "--resume", "cut.json", "--json"]);
    assert_eq!((resumed.code, resumed.out.as_str()), (Some(6), whole), "{}", resumed.err);
    desk.refuses(&[base, &["--resume", "cut.json"]].concat(), 2, "--resume");
    desk.refuses(&["prove", "small.ron", "--merge", "cut.json"], 3, "cut short");
    desk.refuses(&["prove", "market_mortar", "--resume", "cut.json"], 3, "another drill");
    cut["runs"] = [kept.clone(), kept[..1].to_vec()].concat().into();
    desk.write("twice.json", cut.to_string());
    desk.refuses(&["prove", "small.ron", "--resume", "twice.json"], 3, "holds some twice");
}

/// A run of the lawful script that passes from 60 on.
fn run(scales: &[(Scale, f32)], lines: &[(Line, f32, u32)], hard_fails: &[HardFailKind]) -> ProofRun {
    let scale = |(scale, mark): &(Scale, f32)| ScaleMark {
        scale: *scale,
        mark: Some(*mark),
        spread: None,
        items: 1,
        passed: Some(*mark >= 60.0),
        capped: false,
    };
    let line = |(line, mark, items): &(Line, f32, u32)| LineMark {
        line: *line,
        weight: 1.0,
        mark: Some(*mark),
        items: *items,
    };
    ProofRun {
        path: Path::Script("lawful".to_owned()),
        seed: 1,
        ended: Tick(100),
        scales: scales.iter().map(scale).collect(),
        lines: lines.iter().map(line).collect(),
        hard_fails: hard_fails.to_vec(),
        outcomes: Outcomes::default(),
        reached: Reached::default(),
        load: Load::default(),
        digest: String::new(),
    }
}
