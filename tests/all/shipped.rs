//! Every shipped drill runs the same again: twice, on another thread, from a moment in its middle; and one bit that is
//! planted in its run is found and named.

use std::sync::Arc;

use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::log_reader;
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::replay::{Differs, ReplayError, replay};
use tutela::exercise::script::{self, Script};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::ids::Tick;
use tutela::scenario::library;
use tutela::scenario::read::Loaded;
use tutela::sim::Sim;
use tutela::sim::digest::Subsystem;
use tutela::sim::order::Instruction;
use tutela::sim::state::Civilians;

const SEED: u64 = 5;
/// Two fifths of a drill: its injects, mail and tasks are in full swing.
const MIDDLE: (u32, u32) = (2, 5);
/// Tick in which the bit flips, the last second before it and the first after it.
const PLANTED: (Tick, Tick, Tick) = (Tick(643), Tick(640), Tick(650));

#[test]
fn every_drill_gives_the_same_log_again_and_from_its_middle() {
    for (drill, loaded, lawful) in drills() {
        let (whole, rest) = std::thread::scope(|scope| {
            let there = scope.spawn(|| log_of(&loaded, &lawful));
            let mut exercise = begun(&loaded, MemorySink::default());
            let middle = Tick(loaded.scenario.meta.ends_at_s * 10 * MIDDLE.0 / MIDDLE.1);
            play_until(&mut exercise, &lawful, middle);
            let sink = MemorySink::default();
            let mut branch = exercise.moment().branch(None, Box::new(sink.clone())).expect("a sink in memory");
            drop(exercise);
            play_until(&mut branch, &lawful, Tick(u32::MAX));
            (there.join().expect("a run"), sink.text())
        });
        let seconds = whole.lines().filter(|line| line.starts_with("digest ")).count();
        assert!(seconds as u32 > loaded.scenario.meta.ends_at_s / 3, "{drill} was over after {seconds} s");
        assert!(whole == rest, "{drill}: another thread without a stop, and this one from a moment on, differ");
    }
}

#[test]
fn one_planted_bit_is_found_and_named_in_every_drill() {
    for (drill, loaded, lawful) in drills() {
        let sink = MemorySink::default();
        play_until(&mut begun(&loaded, sink.clone()), &lawful, Tick(PLANTED.2.0 + 10));
        let text = sink.text();
        let log = log_reader::read(&drill, text.as_bytes()).expect("a log");
        replay(&loaded, &log, |_| ()).unwrap_or_else(|error| panic!("{drill} as it is: {error}"));
        let planted = log_reader::read(&drill, with_a_bit_flipped(&loaded, &text).as_bytes()).expect("a log");
        let Err(ReplayError::Diverged(divergence)) = replay(&loaded, &planted, |_| ()) else {
            panic!("{drill}: the flipped bit was not found");
        };
        assert_eq!((divergence.verified, divergence.at), (PLANTED.1, PLANTED.2), "{drill}");
        assert_eq!(divergence.differs, Differs::Subsystem(Subsystem::Civilians), "{drill}");
    }
}

/// The log as a machine would write it on which one bit of one column flips.
fn with_a_bit_flipped(loaded: &Arc<Loaded>, text: &str) -> String {
    let log = log_reader::read("whole", text.as_bytes()).expect("a log");
    let mut sim = Sim::new(loaded.scenario.clone(), log.header.seed);
    let mut planted = text.to_owned();
    for logged in &log.digests {
        while sim.tick() < logged.tick {
            let next = Tick(sim.tick().0 + 1);
            let due = log.instructions.iter().filter(|one| one.tick == next);
            let due: Vec<Instruction> = due.map(|one| one.instruction.clone()).collect();
            sim.step(&due);
            if sim.tick() == PLANTED.0 {
                let trust = &mut sim.state_mut::<Civilians>().people[3].trust;
                *trust = f32::from_bits(trust.to_bits() ^ 1);
            }
        }
        planted = planted.replace(&format!("digest {logged}\n"), &format!("digest {}\n", sim.digests()));
    }
    planted
}

/// Each drill with its lawful path.
fn drills() -> impl Iterator<Item = (String, Arc<Loaded>, Script)> {
    library::list().into_iter().map(|drill| {
        let loaded = Arc::new(library::open(&drill).expect("a drill"));
        let source = library::script(&drill, "lawful").expect("a script beside the drill");
        let lawful = script::read("lawful", source.as_bytes()).expect("a script");
        (drill, loaded, lawful)
    })
}

fn log_of(loaded: &Arc<Loaded>, script: &Script) -> String {
    let sink = MemorySink::default();
    play_until(&mut begun(loaded, sink.clone()), script, Tick(u32::MAX));
    sink.text()
}

fn begun(loaded: &Arc<Loaded>, sink: MemorySink) -> Exercise {
    let setup = Setup::solo(&loaded.scenario, SEED, Mode::Practice);
    Exercise::new(loaded.clone(), setup, Box::new(sink)).expect("a sink in memory")
}

/// Goes on with the script from where the exercise is.
fn play_until(exercise: &mut Exercise, script: &Script, until: Tick) {
    let mut player = ScriptPlayer::after(script, exercise.tick());
    while !exercise.ended() && exercise.tick() < until {
        player.give_due(exercise);
        exercise.advance_ticks(1);
    }
}
