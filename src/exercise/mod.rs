//! An exercise ties seats, clock, bots and log together and hands each seat its view.

mod bots;
pub mod branch;
mod casualty_view;
mod clock;
pub mod distribution;
pub mod excerpt;
pub mod frames;
mod giving;
pub mod input;
pub mod log;
pub mod log_reader;
mod memory;
mod order_card;
pub mod play;
pub mod policy;
pub mod prove;
mod reckoning;
pub mod replay;
pub mod rollouts;
pub mod script;
mod seat_view;
mod stamped;
pub mod view;
pub mod whatif;

use std::sync::Arc;

use crate::assessment::assess;
use crate::assessment::card::ScoreCard;
use crate::scenario::Scenario;
use crate::scenario::ids::{ProbeId, SeatId, TICKS_PER_SECOND, Tick};
use crate::scenario::read::Loaded;
use crate::sim::event::EventRecord;
use crate::sim::order::{Control, Instruction, Order, Player};
use crate::sim::state::{Seats, Story};
use crate::sim::{Sim, Watch};
use bots::Bots;
use clock::PlayClock;
pub use clock::SPEEDS;
use frames::{Frame, Frames};
pub use giving::GiveError;
use log::{ENGINE, FORMAT, Header, LogSink, LogWriter, MAX_PSEUDONYM_CHARS, Mode, SinkError};
use memory::Memory;
pub use stamped::{By, Stamped};
use view::{OrderCard, SeatView};

/// A drill being played: the one door through which faces, bots and instructors reach the simulation.
pub struct Exercise {
    loaded: Arc<Loaded>,
    setup: Setup,
    sim: Sim,
    log: LogWriter,
    log_fault: Option<SinkError>,
    clock: PlayClock,
    bots: Bots,
    /// Given for the next tick, in the log already.
    pending: Vec<Stamped>,
    /// Next numbers: of the controls, then of the seats in the scenario's order.
    sequences: Vec<u32>,
    memory: Memory,
    frames: Frames,
    closed: Option<ScoreCard>,
}

/// How a run is set up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setup {
    pub seed: u64,
    pub mode: Mode,
    /// Seats that people take; bots play the others.
    pub people: Vec<SeatId>,
    /// Never a name; stands in the log.
    pub pseudonym: String,
}

impl Setup {
    /// One person in the first seat that people may take, bots in the others.
    pub fn solo(scenario: &Scenario, seed: u64, mode: Mode) -> Self {
        let seat = scenario.seats.iter().find(|seat| seat.playable);
        Self { seed, mode, people: seat.map(|seat| seat.id.clone()).into_iter().collect(), pseudonym: String::new() }
    }
}

impl Exercise {
    pub fn new(loaded: Arc<Loaded>, setup: Setup, sink: Box<dyn LogSink>) -> Result<Self, SinkError> {
        let sim = Sim::new(loaded.scenario.clone(), setup.seed);
        Self::begun(sim, loaded, setup, sink)
    }

    /// Of a run before its first tick.
    fn begun(sim: Sim, loaded: Arc<Loaded>, setup: Setup, sink: Box<dyn LogSink>) -> Result<Self, SinkError> {
        let scenario = loaded.scenario.clone();
        let mut exercise = Self::of(sim, loaded, setup, sink)?;
        exercise.hand_out_seats(&scenario);
        Ok(exercise)
    }

    /// Nothing given, nothing remembered.
    fn of(sim: Sim, loaded: Arc<Loaded>, setup: Setup, sink: Box<dyn LogSink>) -> Result<Self, SinkError> {
        let log = LogWriter::open(sink, &header(&loaded, &setup))?;
        Ok(Self {
            memory: Memory::new(&sim),
            frames: Frames::new(&loaded.scenario, &setup.people),
            sequences: vec![0; loaded.scenario.seats.len() + 1],
            log_fault: None,
            clock: PlayClock::default(),
            bots: Bots::default(),
            pending: Vec::new(),
            closed: None,
            loaded,
            setup,
            sim,
            log,
        })
    }

    /// By controls, so that the log and its replay know who played what.
    fn hand_out_seats(&mut self, scenario: &Scenario) {
        for (no, seat) in scenario.seats.iter().enumerate() {
            let wanted = if self.setup.people.contains(&seat.id) { Player::Person } else { Player::Bot };
            if self.sim.state::<Seats>().player.get(no) != Some(&wanted) {
                // A log that cannot be written shows as `log_fault`.
                let _ = self.control(Control::HandSeat { seat: seat.id.clone(), to: wanted });
            }
        }
    }

    /// Moves the drill by wall-clock time; does nothing while it is paused or frozen.
    pub fn advance(&mut self, wall_s: f32) {
        if self.waits_for_probe() {
            return;
        }
        for _ in 0..self.clock.ticks_after(wall_s) {
            self.advance_ticks(1);
            // A question stops the clock at its tick, however fast the drill runs.
            if self.waits_for_probe() {
                return;
            }
        }
    }

    /// Moves the drill by ticks, whatever the clock says: for runs without a clock, and for single steps.
    pub fn advance_ticks(&mut self, ticks: u32) {
        for _ in 0..ticks {
            if self.ended() {
                return;
            }
            self.step();
        }
    }

    fn step(&mut self) {
        for (seat, order) in self.bots.orders(&self.sim) {
            // A log that cannot be written shows as `log_fault`; the bot's order is then not carried out either.
            let _ = self.give(&seat, order);
        }
        self.carry_out();
    }

    /// The next tick, with what was given for it.
    fn carry_out(&mut self) {
        let instructions = stamped::of_tick(&self.loaded.scenario, std::mem::take(&mut self.pending));
        self.sim.step(&instructions);
        self.memory.update(&self.sim);
        let tick = self.sim.tick();
        if tick.0.is_multiple_of(TICKS_PER_SECOND) || self.sim.ended() {
            self.frames.record(&self.sim);
            let digests = self.sim.digests().clone();
            let _ = self.logged(|log| log.digest(&digests));
        }
        if self.sim.ended() {
            self.close();
        }
    }

    /// Writes the closing line; nothing is taken afterwards. A drill that has not come to its end is left, which takes one
    /// tick more: the log tells a run that somebody left from one that was cut.
    pub fn close(&mut self) {
        if !self.ended() && self.control(Control::Leave).is_ok() {
            self.step();
        }
        if self.closed.is_none() {
            let (tick, card) = (self.sim.tick(), self.card());
            let _ = self.logged(|log| log.end(tick, &card));
            self.closed = Some(card);
        }
    }

    fn logged(&mut self, write: impl FnOnce(&mut LogWriter) -> Result<(), SinkError>) -> Result<(), SinkError> {
        if let Some(fault) = &self.log_fault {
            return Err(fault.clone());
        }
        write(&mut self.log).inspect_err(|fault| self.log_fault = Some(fault.clone()))
    }

    /// The drill came to its end, or was left.
    pub fn ended(&self) -> bool {
        self.sim.ended() || self.closed.is_some()
    }

    pub fn tick(&self) -> Tick {
        self.sim.tick()
    }

    fn next_tick(&self) -> Tick {
        Tick(self.sim.tick().0 + 1)
    }

    /// Orders and digests go nowhere since this happened.
    pub fn log_fault(&self) -> Option<&SinkError> {
        self.log_fault.as_ref()
    }

    /// Pauses or goes on, in practice only; answers whether the drill is paused now.
    pub fn set_paused(&mut self, paused: bool) -> bool {
        self.clock.paused = paused && self.setup.mode == Mode::Practice;
        self.clock.paused
    }

    pub fn is_paused(&self) -> bool {
        self.clock.paused
    }

    /// The instructor's freeze, or a probe that a person has to answer.
    pub fn is_frozen(&self) -> bool {
        self.clock.frozen || self.waits_for_probe()
    }

    fn waits_for_probe(&self) -> bool {
        let scenario = &self.loaded.scenario;
        let players = &self.sim.state::<Seats>().player;
        let is_person = |seat: &SeatId| {
            let number = scenario.seats.iter().position(|one| one.id == *seat);
            number.and_then(|no| players.get(no)) == Some(&Player::Person)
        };
        let mut probes = self.sim.state::<Story>().probes.iter().zip(&scenario.probes);
        probes.any(|(state, probe)| state.is_open() && is_person(&probe.seat) && !self.has_answer(&probe.id))
    }

    /// An answer waits for the next tick.
    fn has_answer(&self, id: &ProbeId) -> bool {
        let answers = |one: &Stamped| match &one.instruction {
            Instruction::Order(_, Order::AnswerProbe { probe, .. }) => probe == id,
            _ => false,
        };
        self.pending.iter().any(answers)
    }

    pub fn speed(&self) -> f32 {
        self.clock.speed()
    }

    /// Kept within `SPEEDS`.
    pub fn set_speed(&mut self, speed: f32) {
        self.clock.set_speed(speed);
    }

    /// All that the seat may see; `None` for a seat that the drill does not have.
    pub fn view(&self, seat: &SeatId) -> Option<SeatView> {
        let mut view = seat_view::of(&self.sim, &self.memory, seat, self.ended(), self.is_frozen())?;
        view.probe = view.probe.filter(|probe| !self.has_answer(&probe.id));
        Some(view)
    }

    /// What the rules and the situation say of an order before it is given.
    pub fn order_card(&self, seat: &SeatId, order: &Order) -> OrderCard {
        order_card::of(&self.sim, seat, order, self.setup.mode)
    }

    /// The card on the record so far: of the one seat that a person plays, or of the team.
    pub fn card(&self) -> ScoreCard {
        let judged = judged_seat(&self.setup.people);
        assess(&self.loaded.scenario, self.setup.seed, self.sim.events(), judged)
    }

    /// The card that closed the drill, or the one on the record so far.
    pub(crate) fn final_card(&self) -> ScoreCard {
        self.closed.clone().unwrap_or_else(|| self.card())
    }

    pub fn events(&self) -> &EventRecord {
        self.sim.events()
    }

    pub fn loaded(&self) -> &Arc<Loaded> {
        &self.loaded
    }

    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Read-only: for the console and tests; play screens take `view`.
    pub fn sim(&self) -> &Sim {
        &self.sim
    }

    /// Tells of each part of a tick as it ends, for measuring.
    pub fn watch(&mut self, watch: Watch) {
        self.sim.watch(watch);
    }

    /// What was true and what seats knew, second by second; for the review of a drill that is over.
    pub fn frames(&self) -> &[Frame] {
        self.frames.list()
    }
}

/// A lone person is judged by name, several as a team.
pub(crate) fn judged_seat(people: &[SeatId]) -> Option<&SeatId> {
    match people {
        [seat] => Some(seat),
        _ => None,
    }
}

fn header(loaded: &Loaded, setup: &Setup) -> Header {
    Header {
        format: FORMAT,
        engine: ENGINE,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        scenario: loaded.scenario.meta.id.clone(),
        digest: loaded.digest,
        seed: setup.seed,
        mode: setup.mode,
        people: setup.people.clone(),
        pseudonym: setup.pseudonym.chars().take(MAX_PSEUDONYM_CHARS).collect(),
    }
}
