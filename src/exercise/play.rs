//! Plays an order script through an exercise: what a headless run is.

use std::collections::VecDeque;

use super::script::{Act, Script, Step};
use super::{Exercise, GiveError};
use crate::scenario::ids::{SeatId, Tick};
use crate::sim::event::Party;
use crate::sim::order::Order;
use crate::sim::state::Mail;

/// Plays the drill to its end; `watch` is called after each tick. Answers the steps that came to nothing at the door.
///
/// What the simulation refuses stands in the event record.
pub fn play(exercise: &mut Exercise, script: &Script, mut watch: impl FnMut(&Exercise)) -> Vec<NotTaken> {
    let mut player = ScriptPlayer::new(script);
    while !exercise.ended() {
        player.give_due(exercise);
        exercise.advance_ticks(1);
        watch(exercise);
    }
    player.finish()
}

/// The steps of a script that are still to come.
pub struct ScriptPlayer {
    steps: VecDeque<Step>,
    not_taken: Vec<NotTaken>,
}

impl ScriptPlayer {
    pub fn new(script: &Script) -> Self {
        Self { steps: script.steps.iter().cloned().collect(), not_taken: Vec::new() }
    }

    /// Of an exercise that is under way: steps up to the tick are past.
    pub fn after(script: &Script, tick: Tick) -> Self {
        let mut player = Self::new(script);
        player.steps.retain(|step| step.at > tick);
        player
    }

    /// Gives the steps that the next tick takes.
    pub fn give_due(&mut self, exercise: &mut Exercise) {
        while self.steps.front().is_some_and(|step| step.at.0 <= exercise.tick().0 + 1) {
            let Some(step) = self.steps.pop_front() else { return };
            if let Err(error) = give(exercise, &step.act) {
                self.not_taken.push(NotTaken { at: step.at, act: step.act, why: Some(error) });
            }
        }
    }

    /// All that was not taken: refused at the door, or due after the end.
    pub fn finish(self) -> Vec<NotTaken> {
        let late = self.steps.into_iter().map(|step| NotTaken { at: step.at, act: step.act, why: None });
        self.not_taken.into_iter().chain(late).collect()
    }
}

fn give(exercise: &mut Exercise, act: &Act) -> Result<(), GiveError> {
    match act {
        Act::Order(seat, order) => exercise.give(seat, order.clone()),
        Act::Control(control) => exercise.control(control.clone()),
        Act::Acknowledge(seat, _) => {
            let open = unacknowledged(exercise, seat);
            open.into_iter().try_for_each(|order| exercise.give(seat, order))
        }
    }
}

fn unacknowledged(exercise: &Exercise, seat: &SeatId) -> Vec<Order> {
    let to = Party::Seat(seat.clone());
    let mail = exercise.sim().state::<Mail>().messages.iter().filter(|message| {
        message.is_to(&to)
            && message.delivered.is_some()
            && message.sent.acknowledge_by.is_some()
            && message.acknowledged.is_none()
    });
    mail.map(|message| Order::Acknowledge { message: message.no() }).collect()
}

/// A step of a script that did not become an order.
#[derive(Clone, Debug, PartialEq)]
pub struct NotTaken {
    pub at: Tick,
    pub act: Act,
    /// Absent: the drill was over before.
    pub why: Option<GiveError>,
}
