//! The records of every script of every shipped drill, played once for the test program, with moments to go on from.

use std::sync::{Arc, OnceLock};

use tutela::assessment::band;
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::script::{self, Act, Script};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{SeatId, Tick};
use tutela::scenario::library;
use tutela::scenario::mandate::TargetKind;
use tutela::scenario::read::Loaded;
use tutela::sim::event::{Event, EventKind, EventRecord};
use tutela::sim::order::{Instruction, Order};
use tutela::sim::snapshot::Snapshot;

pub const SEED: u64 = 1;

pub struct Run {
    /// Drill and script, for the message of a counter-example.
    pub name: String,
    pub loaded: Arc<Loaded>,
    pub scenario: Arc<Scenario>,
    pub script: Script,
    pub record: EventRecord,
    /// Orders of force of the lawful and the tempting path, and the first report, each with the moment before it.
    pub orders: Vec<Given>,
    /// Moments of the idle path at which a protection became due.
    pub due: Vec<Snapshot>,
}

pub struct Given {
    pub before: Snapshot,
    pub seat: SeatId,
    pub order: Order,
}

impl Given {
    pub fn tick(&self) -> Tick {
        self.before.tick().next()
    }

    pub fn instruction(&self) -> Instruction {
        Instruction::Order(self.seat.clone(), self.order.clone())
    }
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
    names.iter().map(|name| played(&loaded, drill, name)).collect()
}

fn played(loaded: &Arc<Loaded>, drill: &str, name: &str) -> Run {
    let script = script::read(name, library::script(drill, name).expect("a script").as_bytes()).expect("a script");
    let setup = Setup::solo(&loaded.scenario, SEED, Mode::Practice);
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("no sink fails");
    let mut player = ScriptPlayer::new(&script);
    let (mut orders, mut due): (Vec<Given>, Vec<Snapshot>) = (Vec::new(), Vec::new());
    while !exercise.ended() {
        for (seat, order) in orders_at(&script, exercise.tick().next()) {
            let told = matches!(order, Order::Report { .. });
            let first = !orders.iter().any(|given| matches!(given.order, Order::Report { .. }));
            if matches!(name, "lawful" | "tempting") && (order.rung().is_some() || told && first) {
                orders.push(Given { before: exercise.sim().snapshot(), seat: seat.clone(), order: order.clone() });
            }
        }
        player.give_due(&mut exercise);
        let before = exercise.events().events.len();
        exercise.advance_ticks(1);
        if name == "inaction" && exercise.events().events[before..].iter().any(|event| opens(&loaded.scenario, event)) {
            due.push(exercise.sim().snapshot());
        }
    }
    let (record, scenario) = (exercise.events().clone(), loaded.scenario.clone());
    Run { name: format!("{drill} {name}"), loaded: loaded.clone(), scenario, script, record, orders, due }
}

fn orders_at(script: &Script, tick: Tick) -> impl Iterator<Item = (&SeatId, &Order)> {
    script.steps.iter().filter(move |step| step.at == tick).filter_map(|step| match &step.act {
        Act::Order(seat, order) => Some((seat, order)),
        _ => None,
    })
}

/// The seat that a person holds in these runs.
pub fn person(scenario: &Scenario) -> &SeatId {
    &scenario.seats.iter().find(|seat| seat.playable).expect("a playable seat").id
}

/// The event makes a protection due for the person: the stage is known, something is due, and means to do it are there.
pub fn opens(scenario: &Scenario, event: &Event) -> bool {
    let EventKind::ThreatKnown { seat, party, known } = &event.kind else { return false };
    let floor = band::limits(scenario, TargetKind::ArmedParty, &known.target, known.distance_m).floor;
    let means = known.means_in_reach.iter().max().is_some_and(|best| *best >= floor);
    let mut protections = scenario.rubric.protections.iter().filter(|protection| protection.party == *party);
    seat == person(scenario)
        && floor > Rung::Presence
        && means
        && protections.any(|protection| known.target.stage >= protection.from_stage)
}
