//! A drill driven by another program: requests in, JSON out (docs/automation.md).

use std::sync::Arc;

use serde::Serialize;
use thiserror::Error;

use crate::exercise::input::InputError;
use crate::exercise::log::{MemorySink, Mode, SinkError};
use crate::exercise::play::ScriptPlayer;
use crate::exercise::script;
use crate::exercise::{Exercise, GiveError, Setup};
use crate::scenario::ids::{SeatId, Tick};
use crate::scenario::read::Loaded;
use crate::sim::order::Control;

/// Most ticks of one request, an hour of the drill: a page that computes for longer looks dead.
const MAX_ADVANCE_TICKS: u32 = 36_000;
/// Longest order or control, in bytes of its JSON: the longest rationale, in the widest characters, with room.
const MAX_JSON_BYTES: usize = 16_384;

/// Where the drill that is driven stands: in the window, or by itself.
pub trait Stage {
    fn exercise(&mut self) -> Option<&mut Exercise>;
    /// Shows this exercise from now on. Its clock stands: it moves by requests only.
    fn show(&mut self, exercise: Exercise);
    /// Ends the drill where it is, and shows what came of it.
    fn debrief(&mut self);
    /// The drill of this name, where it is here.
    fn drill(&self, name: &str) -> Option<Arc<Loaded>>;
    /// Names of all drills, for whoever asked for another one.
    fn drills(&self) -> Vec<String>;
}

/// Answers requests, one at a time.
#[derive(Default)]
pub struct Desk {
    log: MemorySink,
    script: Option<ScriptPlayer>,
}

impl Desk {
    /// JSON, but for the log, which is text.
    pub fn answer(&mut self, request: Request, stage: &mut dyn Stage) -> Result<String, DeskError> {
        match request {
            Request::Open { drill, setup } => {
                let exercise = self.opened(&drill, setup, stage)?;
                stage.show(exercise);
                status(opened_on(stage)?)
            }
            Request::Order { seat, order } => {
                opened_on(stage)?.give(&seat, sized(&order)?)?;
                status(opened_on(stage)?)
            }
            Request::Control(control) => {
                opened_on(stage)?.control(sized::<Control>(&control)?)?;
                status(opened_on(stage)?)
            }
            Request::Script(text) => {
                let exercise = opened_on(stage)?;
                let script = script::read("script", text.as_bytes())?;
                script.check(&exercise.loaded().scenario)?;
                self.script = Some(ScriptPlayer::new(&script));
                status(exercise)
            }
            Request::Advance { ticks } => {
                let exercise = opened_on(stage)?;
                self.advance(exercise, ticks)?;
                status(exercise)
            }
            Request::State { seat } => {
                let exercise = opened_on(stage)?;
                let seat = seat.or_else(|| exercise.setup().people.first().cloned()).ok_or(DeskError::NoSeat)?;
                json(&exercise.view(&seat).ok_or(DeskError::NoSeat)?)
            }
            Request::Digests => json(opened_on(stage)?.sim().digests()),
            // As `tutela run --json` prints it.
            Request::Card => Ok(serde_json::to_string_pretty(&opened_on(stage)?.card())?),
            Request::Log => opened_on(stage).map(|_| self.log.text()),
            Request::Debrief => {
                opened_on(stage)?;
                stage.debrief();
                Ok("{}".to_owned())
            }
        }
    }

    fn opened(&mut self, drill: &str, setup: Opening, stage: &dyn Stage) -> Result<Exercise, DeskError> {
        let none = || DeskError::NoDrill { drill: drill.to_owned(), drills: stage.drills().join(", ") };
        let loaded = stage.drill(drill).ok_or_else(none)?;
        let scenario = loaded.scenario.clone();
        let mut whole = Setup::solo(&scenario, setup.seed, setup.mode);
        if !setup.people.is_empty() {
            if !setup.people.iter().all(|seat| scenario.seats.iter().any(|one| one.id == *seat)) {
                return Err(DeskError::NoSeat);
            }
            whole.people = setup.people;
        }
        self.log = MemorySink::default();
        self.script = None;
        Ok(Exercise::new(loaded, whole, Box::new(self.log.clone()))?)
    }

    fn advance(&mut self, exercise: &mut Exercise, ticks: u32) -> Result<(), DeskError> {
        if ticks > MAX_ADVANCE_TICKS {
            return Err(DeskError::TooFar);
        }
        for _ in 0..ticks {
            if exercise.ended() {
                break;
            }
            if let Some(script) = &mut self.script {
                script.give_due(exercise);
            }
            exercise.advance_ticks(1);
        }
        Ok(())
    }
}

fn opened_on(stage: &mut dyn Stage) -> Result<&mut Exercise, DeskError> {
    stage.exercise().ok_or(DeskError::NothingOpen)
}

fn status(exercise: &Exercise) -> Result<String, DeskError> {
    json(&Status { tick: exercise.tick(), ended: exercise.ended() })
}

fn sized<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, DeskError> {
    if text.len() > MAX_JSON_BYTES {
        return Err(DeskError::TooLong);
    }
    Ok(serde_json::from_str(text)?)
}

fn json<T: Serialize>(value: &T) -> Result<String, DeskError> {
    Ok(serde_json::to_string(value)?)
}

/// What another program may ask. Orders and controls come as JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    Open { drill: String, setup: Opening },
    Order { seat: SeatId, order: String },
    Control(String),
    Script(String),
    Advance { ticks: u32 },
    State { seat: Option<SeatId> },
    Digests,
    Card,
    Log,
    Debrief,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opening {
    pub seed: u64,
    pub mode: Mode,
    /// Seats that requests play; empty: the first that a person may take.
    pub people: Vec<SeatId>,
}

#[derive(Serialize)]
struct Status {
    tick: Tick,
    ended: bool,
}

/// Why a request was not carried out. Text for programmers, so not in the message files.
#[derive(Debug, Error)]
pub enum DeskError {
    #[error("no drill is open: call open first")]
    NothingOpen,
    #[error("there is no drill {drill}; there are: {drills}")]
    NoDrill { drill: String, drills: String },
    #[error("the drill {drill} could not be fetched: {why}")]
    NotFetched { drill: String, why: String },
    #[error("the drill has no such seat")]
    NoSeat,
    #[error("at most {MAX_ADVANCE_TICKS} ticks at once")]
    TooFar,
    #[error("at most {MAX_JSON_BYTES} bytes for an order or a control")]
    TooLong,
    #[error(transparent)]
    Order(#[from] serde_json::Error),
    #[error("{0}")]
    Script(#[from] InputError),
    #[error(transparent)]
    Given(#[from] GiveError),
    #[error(transparent)]
    Log(#[from] SinkError),
}
