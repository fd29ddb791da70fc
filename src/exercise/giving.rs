//! Orders and controls on their way in: held to a size, written to the log, and pending until a tick takes them.

use thiserror::Error;

use super::Exercise;
use super::log::SinkError;
use super::stamped::{By, Stamped};
use crate::scenario::ids::SeatId;
use crate::sim::order::{Control, Instruction, MAX_ORDERS_PER_TICK, MAX_PLACES, MAX_TEXT_CHARS, Order, Place, Refusal};

impl Exercise {
    /// Takes an order for the next tick. It is in the log when this returns; the simulation may still refuse it.
    pub fn give(&mut self, seat: &SeatId, order: Order) -> Result<(), GiveError> {
        let scenario = &self.loaded.scenario;
        let number = scenario.seats.iter().position(|one| one.id == *seat).ok_or(Refusal::UnknownSeat)?;
        if self.ended() {
            return Err(Refusal::DrillOver.into());
        }
        check_size(&order)?;
        let given = self.pending.iter().filter(|one| matches!(&one.by, By::Seat(by) if by == seat)).count();
        if given >= MAX_ORDERS_PER_TICK as usize {
            return Err(Refusal::TooManyOrders.into());
        }
        let (tick, sequence) = (self.next_tick(), self.sequences[number + 1]);
        self.logged(|log| log.order(tick, seat, sequence, &order))?;
        self.sequences[number + 1] += 1;
        let instruction = Instruction::Order(seat.clone(), order);
        self.pending.push(Stamped { tick, by: By::Seat(seat.clone()), sequence, instruction });
        Ok(())
    }

    /// Takes an instructor's control; a freeze holds from now on.
    pub fn control(&mut self, control: Control) -> Result<(), GiveError> {
        if self.ended() {
            return Err(Refusal::DrillOver.into());
        }
        if let Control::Whisper { text, .. } = &control {
            check_text(text)?;
        }
        if self.pending.iter().filter(|one| one.by == By::Control).count() >= MAX_CONTROLS_PER_TICK as usize {
            return Err(Refusal::TooManyOrders.into());
        }
        let (tick, sequence) = (self.next_tick(), self.sequences[0]);
        self.logged(|log| log.control(tick, sequence, &control))?;
        self.sequences[0] += 1;
        match control {
            Control::Freeze => self.clock.frozen = true,
            Control::Unfreeze => self.clock.frozen = false,
            _ => {}
        }
        self.pending.push(Stamped { tick, by: By::Control, sequence, instruction: Instruction::Control(control) });
        Ok(())
    }

    /// Orders of the seat that no tick has taken yet, in their order.
    pub fn pending<'a>(&'a self, seat: &'a SeatId) -> impl Iterator<Item = &'a Order> {
        self.pending.iter().filter_map(move |one| match &one.instruction {
            Instruction::Order(by, order) if by == seat => Some(order),
            _ => None,
        })
    }

    /// Orders were given that no tick has taken yet.
    pub fn has_pending(&self) -> bool {
        !self.pending.is_empty()
    }
}

/// Most controls in one tick: an instructor's hand, and the seats handed out at the start.
const MAX_CONTROLS_PER_TICK: u32 = 512;

/// What would swell the log or is no place at all does not get into it.
fn check_size(order: &Order) -> Result<(), Refusal> {
    let check_place = |place: &Place| match place {
        Place::At(at) if !(at.0.is_finite() && at.1.is_finite()) => Err(Refusal::OutsideMap),
        _ => Ok(()),
    };
    match order {
        Order::Decide { rationale: text, .. }
        | Order::RequestAuthority { reason: text, .. }
        | Order::JudgeForecast { reason: text, .. } => check_text(text),
        Order::Patrol { along, .. } if along.len() > MAX_PLACES as usize => Err(Refusal::TooManyPlaces),
        Order::Patrol { along, .. } => along.iter().try_for_each(check_place),
        Order::Move { to: place, .. } | Order::Observe { at: place, .. } => check_place(place),
        _ => Ok(()),
    }
}

fn check_text(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > MAX_TEXT_CHARS as usize { Err(Refusal::TooLong) } else { Ok(()) }
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GiveError {
    #[error("refused: {0:?}")]
    Refused(Refusal),
    #[error(transparent)]
    Log(#[from] SinkError),
}

impl From<Refusal> for GiveError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
