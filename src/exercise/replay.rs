//! Runs a log again and compares the digests of each second: whoever has the log can verify the score.

use std::sync::Arc;

use thiserror::Error;

use super::frames::{Frame, Frames};
use super::log::{ENGINE, Header};
use super::log_reader::OrderLog;
use super::{judged_seat, stamped};
use crate::assessment::assess;
use crate::assessment::card::ScoreCard;
use crate::scenario::forces::Seat;
use crate::scenario::ids::{ScenarioId, SeatId, Tick};
use crate::scenario::read::{Loaded, ScenarioDigest};
use crate::sim::Sim;
use crate::sim::digest::Subsystem;
use crate::sim::event::EventRecord;
use crate::sim::order::{Control, Instruction, Player};
use crate::sim::state::Seats;

/// Plays the log's orders into a new run; `watch` is called after each tick.
pub fn replay(loaded: &Arc<Loaded>, log: &OrderLog, mut watch: impl FnMut(Tick)) -> Result<Replayed, ReplayError> {
    let mut replaying = Replaying::begin(loaded, log)?;
    while !replaying.advance(log, 1)? {
        watch(replaying.tick());
    }
    replaying.finish(log)
}

/// A replay under way, a slice at a time, always of the log that it began with.
pub struct Replaying {
    sim: Sim,
    frames: Frames,
    /// Instructions and digests of the log that are behind.
    taken: usize,
    compared: usize,
}

impl Replaying {
    pub fn begin(loaded: &Arc<Loaded>, log: &OrderLog) -> Result<Self, ReplayError> {
        check_origin(loaded, &log.header)?;
        let scenario = &loaded.scenario;
        let sim = Sim::new(scenario.clone(), log.header.seed);
        check_people(&sim, log)?;
        check_spelling(log, Tick(0))?;
        Ok(Self { sim, frames: Frames::new(scenario, &log.header.people), taken: 0, compared: 0 })
    }

    pub fn tick(&self) -> Tick {
        self.sim.tick()
    }

    /// Plays at most so many ticks; answers whether the log's last one is behind.
    pub fn advance(&mut self, log: &OrderLog, ticks: u32) -> Result<bool, ReplayError> {
        for _ in 0..ticks {
            if self.sim.tick() >= log.last_tick() || self.sim.ended() {
                return Ok(true);
            }
            self.step(log)?;
        }
        Ok(false)
    }

    fn step(&mut self, log: &OrderLog) -> Result<(), ReplayError> {
        let next = Tick(self.sim.tick().0 + 1);
        let rest = log.instructions.get(self.taken..).unwrap_or_default();
        let due: Vec<_> = rest.iter().take_while(|one| one.tick == next).cloned().collect();
        self.taken += due.len();
        if let Some(seed) = log.seed_at(next) {
            self.sim.reseed(seed);
        }
        let scenario = self.sim.scenario().clone();
        self.sim.step(&stamped::of_tick(&scenario, due));
        if let Some(logged) = log.digests.get(self.compared).filter(|logged| logged.tick == next) {
            self.compared += 1;
            self.frames.record(&self.sim);
            if let Some(part) = logged.first_difference(self.sim.digests()) {
                return Err(diverged(log, next, Differs::Subsystem(part)));
            }
        }
        check_spelling(log, next)
    }

    /// What came of the run, once `advance` has said that it is over.
    pub fn finish(self, log: &OrderLog) -> Result<Replayed, ReplayError> {
        let Self { sim, frames, .. } = self;
        if sim.tick() < log.last_tick() {
            return Err(diverged(log, sim.tick(), Differs::End));
        }
        let card = assess(sim.scenario(), log.header.seed, sim.events(), judged_seat(&log.header.people));
        check_spelling(log, sim.tick())?;
        let Some(end) = &log.end else {
            // Its last lines may be missing, and nothing says that its header is the one that was written.
            return Ok(Replayed::of(sim, frames, card.left_open(), log));
        };
        let differs = match end {
            _ if !sim.ended() => Some(Differs::NoEnd),
            end if !is_same_card(&end.card_json, &card) => Some(Differs::Card),
            end if end.seal != log.seal => Some(Differs::Seal),
            _ => None,
        };
        match differs {
            Some(differs) => Err(diverged(log, sim.tick(), differs)),
            None => Ok(Replayed::of(sim, frames, card, log)),
        }
    }
}

impl Replayed {
    fn of(sim: Sim, frames: Frames, card: ScoreCard, log: &OrderLog) -> Self {
        Self {
            card,
            last: sim.tick(),
            verified_seconds: log.digests.len() as u32,
            frames: frames.into_list(),
            events: sim.events().clone(),
        }
    }
}

/// A line that was edited is found out where it stands, whatever it says.
fn check_spelling(log: &OrderLog, until: Tick) -> Result<(), ReplayError> {
    match log.altered.filter(|altered| altered.tick <= until) {
        Some(altered) => Err(diverged(log, altered.tick, Differs::Line(altered.line))),
        None => Ok(()),
    }
}

pub(super) fn check_origin(loaded: &Loaded, header: &Header) -> Result<(), ReplayError> {
    if header.engine != ENGINE {
        return Err(ReplayError::OtherEngine { log: header.engine, written_by: header.program.clone() });
    }
    let id = &loaded.scenario.meta.id;
    if header.scenario != *id {
        return Err(ReplayError::OtherDrill { log: header.scenario.clone(), found: id.clone() });
    }
    if header.digest != loaded.digest {
        let scenario = header.scenario.to_string();
        return Err(ReplayError::OtherScenario { scenario, log: header.digest, found: loaded.digest });
    }
    Ok(())
}

/// Seats are handed out by the first controls, so that a header cannot tell of other people than those who played: it
/// says whom the card is of.
fn check_people(sim: &Sim, log: &OrderLog) -> Result<(), ReplayError> {
    if log.last_tick() < HANDED_OUT_AT {
        return Ok(());
    }
    let handed = |seat: &SeatId| {
        let mut controls = log.instructions.iter().take_while(|one| one.tick == HANDED_OUT_AT);
        controls.find_map(|one| match &one.instruction {
            Instruction::Control(Control::HandSeat { seat: handed, to }) if handed == seat => Some(*to),
            _ => None,
        })
    };
    let seats = &sim.scenario().seats;
    let is_told = |(seat, from_start): (&Seat, &Player)| {
        let is_person = handed(&seat.id).unwrap_or(*from_start) == Player::Person;
        is_person == log.header.people.contains(&seat.id)
    };
    let are_seats = log.header.people.iter().all(|id| seats.iter().any(|seat| seat.id == *id));
    if are_seats && seats.iter().zip(&sim.state::<Seats>().player).all(is_told) {
        return Ok(());
    }
    Err(diverged(log, HANDED_OUT_AT, Differs::People))
}

/// The first tick.
const HANDED_OUT_AT: Tick = Tick(1);

pub(super) fn diverged(log: &OrderLog, at: Tick, differs: Differs) -> ReplayError {
    let before = log.digests.iter().map(|digests| digests.tick).take_while(|tick| *tick < at).last();
    let verified = before.unwrap_or_default();
    ReplayError::Diverged(Divergence { at, verified, differs, written_by: log.header.program.clone() })
}

fn is_same_card(json: &str, card: &ScoreCard) -> bool {
    serde_json::to_string(card).is_ok_and(|again| again == json)
}

/// A run that went as its log says.
#[derive(Clone, Debug, PartialEq)]
pub struct Replayed {
    pub card: ScoreCard,
    pub events: EventRecord,
    pub frames: Vec<Frame>,
    pub last: Tick,
    pub verified_seconds: u32,
}

#[derive(Clone, Debug, PartialEq, Error)]
pub enum ReplayError {
    #[error("written by engine {log} (program {written_by}); not verifiable by this version, whose engine is {engine}", engine = ENGINE)]
    OtherEngine { log: u32, written_by: String },
    #[error("the log is of the drill {log}, and the scenario found is {found}")]
    OtherDrill { log: ScenarioId, found: ScenarioId },
    #[error("the log is of another version of {scenario}: it needs digest {log}, and the one found has {found}")]
    OtherScenario { scenario: String, log: ScenarioDigest, found: ScenarioDigest },
    #[error("{0}")]
    Diverged(Divergence),
}

/// Where a replay left its log.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("the replay diverges at tick {tick} ({seconds} s) in {differs}; up to tick {verified} it agrees", tick = at.0, seconds = at.seconds_f32(), verified = verified.0)]
pub struct Divergence {
    /// The first digest that differs.
    pub at: Tick,
    /// The last digest that agrees.
    pub verified: Tick,
    pub differs: Differs,
    /// Program version in the log's header.
    pub written_by: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Differs {
    #[error("subsystem {0}")]
    Subsystem(Subsystem),
    #[error("the end of the drill, which comes earlier than in the log")]
    End,
    #[error("the closing line: the drill came to no end there, and nobody left it")]
    NoEnd,
    #[error("the score card of the closing line")]
    Card,
    #[error(
        "the digest of the closing line: a line before it was changed that no replay depends on, as mode, pseudonym or program in the header, or the order of lines within a tick"
    )]
    Seal,
    #[error("line {0}, which was edited: it is not as this program writes it, or its sequence is not the next one")]
    Line(u32),
    #[error("the seats that people played: the header names others than the first controls")]
    People,
}
