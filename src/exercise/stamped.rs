//! An instruction with its tick and its place among those of the same tick.

use crate::scenario::Scenario;
use crate::scenario::ids::{SeatId, Tick};
use crate::sim::order::Instruction;

/// What a tick takes, in the one order that live runs and replays share: controls, then seats by number, each in its
/// own sequence.
pub(super) fn of_tick(scenario: &Scenario, mut stamped: Vec<Stamped>) -> Vec<Instruction> {
    stamped.sort_by_key(|one| (one.by.place(scenario), one.sequence));
    stamped.into_iter().map(|one| one.instruction).collect()
}

#[derive(Clone, Debug, PartialEq)]
pub struct Stamped {
    pub tick: Tick,
    pub by: By,
    /// Counts up for each seat, and for the controls.
    pub sequence: u32,
    pub instruction: Instruction,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    Control,
    Seat(SeatId),
}

impl By {
    /// Unknown seats come last; the simulation refuses their orders.
    fn place(&self, scenario: &Scenario) -> u32 {
        match self {
            Self::Control => 0,
            Self::Seat(id) => {
                scenario.seats.iter().position(|seat| seat.id == *id).map_or(u32::MAX, |no| no as u32 + 1)
            }
        }
    }
}
