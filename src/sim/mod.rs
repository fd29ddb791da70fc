//! The simulation: Bevy plugins on a headless app, moved one tick at a time by orders and controls.

mod acts;
mod answers;
pub mod barriers;
mod belief;
mod cast;
pub mod casualties;
pub mod channel;
mod check;
mod choices;
pub mod civilians;
pub(crate) mod climate;
pub mod conditions;
pub mod cover;
mod crowd;
mod decisions;
mod detours;
pub mod digest;
mod effects;
mod evacuation;
pub mod event;
mod exits;
mod fear;
mod finite;
mod fire;
mod flow;
mod force;
pub mod forecast;
pub mod formation;
mod gaps;
mod glimpse;
mod grid;
pub mod ground;
mod harm;
mod helping;
mod informants;
mod injects;
pub mod intake;
pub mod kin;
pub mod knew;
mod letters;
mod looks;
mod loops;
mod loudspeaker;
mod medical;
mod messages;
mod morale;
pub mod movement;
mod nearby;
mod needs;
pub mod order;
mod outline;
pub mod parties;
pub mod probes;
pub mod queues;
pub mod random;
mod rays;
pub mod reading;
pub mod recall;
mod replies;
mod reports;
mod shots;
pub mod sight;
pub mod smoke;
pub mod snapshot;
pub mod state;
pub mod strain;
pub mod tasks;
mod threats;
mod unrest;
mod vehicles;
pub mod walk;
mod walls;
pub mod weather;
mod word;

use std::sync::Arc;

use bevy::ecs::component::Mutable;
use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings, ScheduleLabel, SingleThreadedExecutor};
use bevy::prelude::*;

use crate::scenario::Scenario;
use crate::scenario::ids::Tick;
use digest::{Digests, Rolling, Subsystem};
use event::EventRecord;
use ground::Ground;
use order::Instruction;
use snapshot::{Keep, Snapshot};
use state::{Accepted, Clock, Drill, Seed};

/// One run of a drill: the same scenario, seed and instructions give the same run, bit for bit, on every platform.
///
/// All state is in the resources that plugins hand to [`Keep::keep`]; a system never keeps state of its own (`Local`),
/// or a snapshot would miss it.
pub struct Sim {
    world: World,
}

impl Sim {
    /// The drill before its first tick. `scenario` has passed `scenario::check`.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Self {
        let ground = Ground::new(scenario.map());
        Self::on(ground, scenario, seed)
    }

    /// The same on ground that was built before from this scenario's map: runs of one drill share it.
    pub fn on(ground: Ground, scenario: Arc<Scenario>, seed: u64) -> Self {
        let mut app = App::empty();
        app.insert_resource(Drill(scenario)).insert_resource(Seed(seed)).insert_resource(ground);
        app.add_schedule(tick_schedule());
        // One plugin per capability, in the order of their parts of the tick.
        app.add_plugins(clock);
        app.add_plugins(cast::plugin);
        app.add_plugins(intake::plugin);
        app.add_plugins(weather::plugin);
        app.add_plugins(decisions::plugin);
        app.add_plugins(injects::plugin);
        app.add_plugins(probes::plugin);
        app.add_plugins(parties::plugin);
        app.add_plugins(civilians::plugin);
        app.add_plugins(tasks::plugin);
        app.add_plugins(formation::plugin);
        app.add_plugins(barriers::plugin);
        app.add_plugins(movement::plugin);
        app.add_plugins(sight::plugin);
        app.add_plugins(threats::plugin);
        app.add_plugins(casualties::plugin);
        app.add_plugins(smoke::plugin);
        app.add_plugins(looks::plugin);
        app.add_plugins(force::plugin);
        app.add_plugins(reports::plugin);
        app.add_plugins(messages::plugin);
        app.add_plugins(forecast::plugin);
        app.add_plugins(climate::plugin);
        app.add_plugins(needs::plugin);
        app.add_plugins(digest::plugin);
        Self { world: std::mem::take(app.world_mut()) }
    }

    /// Simulates the next tick; `instructions` are in the order of seat, then sequence. After the end nothing moves.
    pub fn step(&mut self, instructions: &[Instruction]) {
        if self.ended() {
            return;
        }
        self.world.resource_mut::<Incoming>().0 = instructions.to_vec();
        self.world.resource_mut::<Clock>().tick.0 += 1;
        self.world.run_schedule(TickSchedule);
    }

    pub fn tick(&self) -> Tick {
        self.world.resource::<Clock>().tick
    }

    pub fn ended(&self) -> bool {
        self.world.resource::<Clock>().ended
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.world.resource::<Drill>().0
    }

    pub fn seed(&self) -> u64 {
        self.world.resource::<Seed>().0
    }

    pub fn events(&self) -> &EventRecord {
        self.world.resource::<EventRecord>()
    }

    /// As of the last whole second.
    pub fn digests(&self) -> &Digests {
        self.world.resource::<Rolling>().digests()
    }

    /// A resource of the simulation, for views and tests: `Bodies`, `Parties`, `Knowledge` and the like.
    pub fn state<R: Resource>(&self) -> &R {
        self.world.resource::<R>()
    }

    /// The same, writable: for tests that perturb the truth. Faces and bots act by orders only.
    pub fn state_mut<R: Resource<Mutability = Mutable>>(&mut self) -> Mut<'_, R> {
        self.world.resource_mut::<R>()
    }

    /// All columns at once, read-only: for views and pure questions.
    pub fn reading(&self) -> reading::Reading<'_> {
        reading::Reading::of(&self.world)
    }

    pub fn snapshot(&self) -> Snapshot {
        Snapshot::take(&self.world)
    }

    /// Puts this run back to where the snapshot was taken, a run of the same scenario.
    pub fn restore(&mut self, snapshot: &Snapshot) {
        snapshot.put(&mut self.world);
    }

    /// A run of its own that goes on from the snapshot.
    pub fn restored(snapshot: &Snapshot) -> Self {
        let mut sim = Self::on(snapshot.ground(), snapshot.scenario(), snapshot.seed());
        sim.restore(snapshot);
        sim
    }

    /// Draws come from another seed from the next tick on; what was drawn before stays.
    pub fn reseed(&mut self, seed: u64) {
        self.world.resource_mut::<Seed>().0 = seed;
    }

    /// Calls `watch` as a tick begins (`None`) and as each part of it ends: for measuring where time goes. Nothing of
    /// it reaches the state.
    pub fn watch(&mut self, watch: Watch) {
        self.world.insert_resource(Watching(watch));
        self.world.schedule_scope(TickSchedule, |_, schedule| {
            schedule.add_systems((|mut watching: ResMut<Watching>| (watching.0)(None)).before(TickSet::Intake));
            for (place, set) in TickSet::ALL.into_iter().enumerate() {
                let tell = (move |mut watching: ResMut<Watching>| (watching.0)(Some(set))).after(set);
                match TickSet::ALL.get(place + 1) {
                    Some(next) => schedule.add_systems(tell.before(*next)),
                    None => schedule.add_systems(tell),
                };
            }
        });
    }
}

/// One tick; single-threaded, so that it runs the same everywhere.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
pub struct TickSchedule;

/// The parts of a tick, in their order. Systems inside a part name their own order (`chain`).
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TickSet {
    Intake,
    Injects,
    Choose,
    Movement,
    Sight,
    Force,
    Messages,
    Climate,
    Record,
    Digest,
}

impl TickSet {
    pub const ALL: [TickSet; 10] = {
        use TickSet::*;
        [Intake, Injects, Choose, Movement, Sight, Force, Messages, Climate, Record, Digest]
    };
}

/// Told of each part of a tick as it ends, and of the tick's beginning.
pub type Watch = Box<dyn FnMut(Option<TickSet>) + Send + Sync>;

#[derive(Resource)]
struct Watching(Watch);

fn tick_schedule() -> Schedule {
    let mut schedule = Schedule::new(TickSchedule);
    schedule.set_executor(SingleThreadedExecutor::new());
    // Two systems that touch the same state without a stated order would run in an order that nobody wrote down.
    schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..default() });
    schedule.configure_sets(
        (
            // What people asked for comes before anything that moves, so that no order waits a tick.
            TickSet::Intake,
            // The story changes the world before those in it look at it.
            TickSet::Injects,
            // Parties, people and tasks choose on the world as the last tick left it.
            TickSet::Choose,
            // Everyone moves at once, on those choices.
            TickSet::Movement,
            // Seats see where people are now, before force changes who stands.
            TickSet::Sight,
            // Force and harm act on present places; medical care follows harm.
            TickSet::Force,
            // Messages tell of what this tick did.
            TickSet::Messages,
            // Trust moves with the events of this tick.
            TickSet::Climate,
            // Duties open on the whole of the tick's outcome, and the drill may end.
            TickSet::Record,
            // Nothing changes after the digest.
            TickSet::Digest,
        )
            .chain(),
    );
    schedule
}

/// Clock, instructions and the event record: what every other plugin stands on.
fn clock(app: &mut App) {
    app.init_resource::<Incoming>().init_resource::<Accepted>();
    app.keep(Subsystem::Record, Clock { tick: Tick(0), ended: false });
    app.keep_unhashed(EventRecord::default());
}

/// Instructions of this tick, before intake has looked at them.
#[derive(Resource, Clone, Default)]
pub struct Incoming(pub Vec<Instruction>);
