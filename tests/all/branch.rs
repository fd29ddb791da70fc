//! What goes on from a moment is what a run from the start would have been: with the same orders, with others, under
//! another seed.

use std::sync::Arc;

use tutela::exercise::branch::{Moment, ResumeError};
use tutela::exercise::log::{MemorySink, Mode, NoSink};
use tutela::exercise::log_reader::{self, OrderLog};
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::replay::{Differs, ReplayError, replay};
use tutela::exercise::script::{self, Script};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::ids::Tick;
use tutela::sim::order::{Control, Order, Place};

use crate::exercise::{BUSY, busy_log, commander};
use crate::fixtures;

/// In the middle of the busy script: a unit is under way, mail is open, bots have answered some of theirs.
const AT: Tick = Tick(353);

#[test]
fn the_same_orders_give_the_same_log_to_the_last_byte() {
    let (whole, exercise) = busy_log();
    let moment = busy_until(AT).moment();
    let (branch, log) = played_on(&moment, None, &busy());
    assert_eq!(log, whole);
    assert_eq!(branch.card(), exercise.card());
    assert_eq!(branch.frames(), exercise.frames());
    assert_eq!(branch.view(&commander()), exercise.view(&commander()));
}

#[test]
fn other_orders_give_the_log_of_a_run_whose_script_has_them_from_then_on() {
    let other = with_steps(
        BUSY,
        r#"(at_s: 36.0, seat: "commander", order: Cease(unit: "patrol")),
           (at_s: 37.0, seat: "commander", order: Move(unit: "medics", to: Zone("well"))),
           (at_s: 90.0, seat: "commander", acknowledge: All),"#,
    );
    let (whole, mut exercise) = begun(7);
    play_on(&mut exercise, &other);
    let (_, log) = played_on(&busy_until(AT).moment(), None, &other);
    assert_ne!(log, busy_log().0, "the orders change the run");
    assert_eq!(log, whole.text());
}

#[test]
fn an_order_that_waits_for_its_tick_belongs_to_the_moment() {
    let given = |exercise: &mut Exercise| {
        let well = Place::Zone("well".into());
        exercise.give(&commander(), Order::Move { unit: "medics".into(), to: well }).expect("taken");
        exercise.control(Control::Freeze).expect("taken");
    };
    let mut straight = busy_until(AT);
    given(&mut straight);
    let moment = straight.moment();
    let sink = MemorySink::default();
    let mut branch = moment.branch(None, Box::new(sink.clone())).expect("a sink in memory");
    assert!(branch.is_frozen());
    branch.advance_ticks(1);
    let log = sink.text();
    assert!(log.contains(r#"order (354,"commander","#) && log.contains("control (354,"), "{log}");
    straight.advance_ticks(1);
    assert_eq!(branch.events(), straight.events());
}

#[test]
fn another_seed_is_in_the_log_and_verifies() {
    let moment = busy_until(AT).moment();
    let (other, log) = played_on(&moment, Some(99), &busy());
    assert!(log.contains("\nseed 354 99\n"), "{log}");
    let (same, _) = played_on(&moment, Some(7), &busy());
    assert_eq!(same.events(), busy_log().1.events(), "the seed that it had before changes nothing");
    assert_ne!(other.sim().digests(), same.sim().digests(), "another one does");
    let replayed = replay(other.loaded(), &read(&log), |_| ()).expect("verified");
    assert_eq!(&replayed.events, other.events());
    assert_eq!(replayed.card, other.card());
    let unseeded = log.replace("seed 354 99\n", "");
    let Err(ReplayError::Diverged(divergence)) = replay(other.loaded(), &read(&unseeded), |_| ()) else {
        panic!("without its seed the log is of another run");
    };
    assert!(divergence.verified >= Tick(350), "{divergence}");
}

#[test]
fn a_branch_equals_a_replay_to_the_moment_that_goes_on() {
    let (whole, _) = busy_log();
    for seed in [None, Some(99)] {
        let (branch, branch_log) = played_on(&busy_until(AT).moment(), seed, &busy());
        // From the log of the whole run, and from that of the branch beyond its own beginning.
        for (log, until) in [(&whole, AT), (&branch_log, Tick(1_200))] {
            let sink = MemorySink::default();
            let loaded = branch.loaded().clone();
            let resumed = Exercise::resumed(loaded, &read(log), until, Box::new(sink.clone())).expect("verified");
            assert_eq!(resumed.tick(), until);
            let (goes_on, log) = played_on(&resumed.moment(), seed.filter(|_| until == AT), &busy());
            assert_eq!(log, branch_log, "to {until:?} with {seed:?}");
            assert_eq!(goes_on.card(), branch.card());
        }
    }
}

#[test]
fn bots_do_not_answer_twice_in_a_branch() {
    let setup = Setup { seed: 7, people: vec!["watch".into()], ..Setup::default() };
    let whole = MemorySink::default();
    let loaded = Arc::new(fixtures::small());
    let mut exercise = Exercise::new(loaded, setup, Box::new(whole.clone())).expect("a sink in memory");
    // The commander's bot has decided at second 60; it would do so again if the branch forgot that.
    exercise.advance_ticks(600);
    let moment = exercise.moment();
    exercise.advance_ticks(u32::MAX);
    let sink = MemorySink::default();
    moment.branch(None, Box::new(sink.clone())).expect("a sink in memory").advance_ticks(u32::MAX);
    assert!(whole.text().contains("Decide("));
    assert_eq!(sink.text(), whole.text());
    let sink = MemorySink::default();
    let log = read(&whole.text());
    let resumed = Exercise::resumed(exercise.loaded().clone(), &log, Tick(600), Box::new(sink.clone()));
    resumed.expect("verified").advance_ticks(u32::MAX);
    assert_eq!(sink.text(), whole.text());
}

#[test]
fn a_log_that_diverges_is_not_played_on() {
    let (log, exercise) = busy_log();
    let changed = log.replace(r#"Move(unit:"patrol",to:Zone("well"))"#, r#"Move(unit:"patrol",to:Zone("clinic"))"#);
    let resumed = Exercise::resumed(exercise.loaded().clone(), &read(&changed), AT, Box::new(NoSink));
    let Err(ResumeError::Replay(ReplayError::Diverged(divergence))) = resumed else {
        panic!("the change was not noticed");
    };
    assert!(matches!(divergence.differs, Differs::Subsystem(_)), "{divergence}");
}

#[test]
fn a_seed_out_of_place_is_an_error_of_the_log() {
    let (log, _) = busy_log();
    let with_line = |line: &str| log.replacen("digest 10 ", &format!("{line}\ndigest 10 "), 1);
    for (line, says) in [
        ("seed", "not a change of seed"),
        ("seed x 1", "not a change of seed"),
        ("seed 5 -1", "not a change of seed"),
        ("seed 90 1", "no digest"),
        ("seed 0 1", "out of order"),
        ("seed 9 1\nseed 8 1", "out of order"),
    ] {
        let error = log_reader::read("busy", with_line(line).as_bytes()).expect_err(line);
        assert!(error.to_string().contains(says), "{line}: {error}");
    }
}

fn begun(seed: u64) -> (MemorySink, Exercise) {
    let setup = Setup { seed, mode: Mode::Practice, people: vec![commander()], pseudonym: "Blue heron".into() };
    let sink = MemorySink::default();
    let exercise = Exercise::new(Arc::new(fixtures::small()), setup, Box::new(sink.clone()));
    (sink, exercise.expect("a sink in memory"))
}

fn busy_until(tick: Tick) -> Exercise {
    let (_, mut exercise) = begun(7);
    let mut player = ScriptPlayer::new(&busy());
    while exercise.tick() < tick {
        player.give_due(&mut exercise);
        exercise.advance_ticks(1);
    }
    exercise
}

/// A branch from the moment, played to its end by the script's later steps, and its log.
fn played_on(moment: &Moment, seed: Option<u64>, script: &Script) -> (Exercise, String) {
    let sink = MemorySink::default();
    let mut branch = moment.branch(seed, Box::new(sink.clone())).expect("a sink in memory");
    play_on(&mut branch, script);
    (branch, sink.text())
}

fn play_on(exercise: &mut Exercise, script: &Script) {
    let mut player = ScriptPlayer::after(script, exercise.tick());
    while !exercise.ended() {
        player.give_due(exercise);
        exercise.advance_ticks(1);
    }
}

fn busy() -> Script {
    script::read("busy", BUSY.as_bytes()).expect("a script")
}

/// The script up to the moment, and these steps instead of its later ones.
fn with_steps(script: &str, steps: &str) -> Script {
    let later = script.find("        (at_s: 40.0").expect("a step after the moment");
    script::read("other", format!("{}{steps}],)", &script[..later]).as_bytes()).expect("a script")
}

fn read(log: &str) -> OrderLog {
    log_reader::read("log", log.as_bytes()).expect("a log")
}
