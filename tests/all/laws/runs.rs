//! The records of every script of every shipped drill, played once for the test program.

use std::sync::{Arc, OnceLock};

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::play::play;
use tutela::exercise::{Exercise, Setup, script};
use tutela::scenario::{Scenario, library};
use tutela::sim::event::EventRecord;

pub const SEED: u64 = 1;

pub struct Run {
    /// Drill and script, for the message of a counter-example.
    pub name: String,
    pub scenario: Arc<Scenario>,
    pub record: EventRecord,
}

pub fn all() -> &'static [Run] {
    static RUNS: OnceLock<Vec<Run>> = OnceLock::new();
    RUNS.get_or_init(|| {
        std::thread::scope(|scope| {
            let drills: Vec<_> =
                library::list().into_iter().map(|drill| scope.spawn(move || of_drill(&drill))).collect();
            drills.into_iter().flat_map(|drill| drill.join().expect("played")).collect()
        })
    })
}

fn of_drill(drill: &str) -> Vec<Run> {
    let loaded = Arc::new(library::open(drill).expect("a drill"));
    let folder = format!("{}/scenarios/{drill}", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).expect("scripts").map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> =
        files.filter_map(|file| Some(file.to_str()?.strip_suffix(".orders.ron")?.to_owned())).collect();
    names.sort();
    let run = |name: &String| {
        let script = script::read(name, library::script(drill, name).expect("a script").as_bytes()).expect("a script");
        let setup = Setup::solo(&loaded.scenario, SEED, Mode::Practice);
        let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("no sink fails");
        play(&mut exercise, &script, |_| ());
        Run { name: format!("{drill} {name}"), scenario: loaded.scenario.clone(), record: exercise.events().clone() }
    };
    names.iter().map(run).collect()
}
