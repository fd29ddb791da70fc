//! Orders given while the clock stands: held until time runs, and withdrawn until then.
//!
//! An order is in the log from the moment in which the exercise has it, and nothing takes a line out of a log. What is
//! held has not been given to anybody yet, so that a withdrawn order leaves no trace: nobody acted on it, and nobody is
//! judged on it. It stands beside the log until then, so that a program that dies in a pause loses nothing.

use super::run::Run;
use crate::exercise::GiveError;
use crate::sim::order::{MAX_ORDERS_PER_TICK, Order, Refusal};
use crate::store;

impl Run {
    /// An answer to a question lets the clock go on, and a lesson's clock takes an order at once: neither can wait.
    pub(super) fn holds(&self, order: &Order) -> bool {
        let stands = self.exercise.is_paused() && !self.exercise.is_frozen() && !self.exercise.ended();
        stands && !self.driven && !self.is_taught() && !matches!(order, Order::AnswerProbe { .. })
    }

    pub(super) fn hold(&mut self, order: Order) -> Result<(), GiveError> {
        let given = self.exercise.pending(&self.seat).count() + self.held.len();
        if given >= MAX_ORDERS_PER_TICK as usize {
            return Err(Refusal::TooManyOrders.into());
        }
        self.held.push(order);
        self.keep_held();
        Ok(())
    }

    /// Time runs, or the run ends: what was held is given now, in its order.
    pub(super) fn hand_over(&mut self) {
        if self.held.is_empty() {
            return;
        }
        for order in std::mem::take(&mut self.held) {
            // A log that cannot be written shows as `log_fault`.
            let _ = self.exercise.give(&self.seat, order);
        }
        self.keep_held();
    }

    /// Takes back one of the waiting orders; one that the log holds already stays.
    pub fn withdraw(&mut self, at: usize) {
        let in_log = self.exercise.pending(&self.seat).count();
        if let Some(at) = at.checked_sub(in_log).filter(|at| *at < self.held.len()) {
            let order = self.held.remove(at);
            self.state.take_back(order);
            self.keep_held();
        }
    }

    /// What a person ordered in the pause in which the program died waits again. A text that this program did not write is
    /// passed over: the log, which counts, is whole without it.
    pub fn take_up(&mut self, text: &str) {
        let orders: Vec<Order> = ron::from_str(text).unwrap_or_default();
        self.held = orders.into_iter().take(MAX_ORDERS_PER_TICK as usize).collect();
    }

    /// What is held, as text; empty where nothing is.
    pub fn held_text(&self) -> String {
        if self.held.is_empty() { String::new() } else { ron::to_string(&self.held).unwrap_or_default() }
    }

    fn keep_held(&self) {
        if let Some(name) = self.name() {
            store::keep_held(name, &self.held_text());
        }
    }

    /// What waits for the clock, in its order, and how many of them the log holds already.
    pub(super) fn waiting(&self) -> (Vec<Order>, usize) {
        if self.is_moving() {
            return (Vec::new(), 0);
        }
        let mut waiting: Vec<Order> = self.exercise.pending(&self.seat).cloned().collect();
        let in_log = waiting.len();
        waiting.extend(self.held.iter().cloned());
        (waiting, in_log)
    }
}

impl Drop for Run {
    /// The window is closed over a drill that stands: what was ordered is in the log, for the day it goes on.
    fn drop(&mut self) {
        self.hand_over();
    }
}
