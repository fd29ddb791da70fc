//! Bots of unfilled seats: they acknowledge and decide by ordinary orders, after the delay that the scenario declares.

use std::collections::BTreeSet;

use crate::scenario::Scenario;
use crate::scenario::ids::{SeatId, Tick};
use crate::sim::Sim;
use crate::sim::event::Party;
use crate::sim::order::{Order, Player};
use crate::sim::state::{Mail, Seats, Story};

/// What bots have answered already; an answer that was refused is not given again.
#[derive(Clone, Default)]
pub(super) struct Bots {
    messages: BTreeSet<u32>,
    decisions: BTreeSet<usize>,
}

impl Bots {
    /// Orders of all bots for the next tick, by seat.
    pub fn orders(&mut self, sim: &Sim) -> Vec<(SeatId, Order)> {
        let scenario = sim.scenario().clone();
        let players = &sim.state::<Seats>().player;
        let mut orders = Vec::new();
        for (no, seat) in scenario.seats.iter().enumerate() {
            if players.get(no) == Some(&Player::Bot) {
                let due = |since: Tick| sim.tick() >= since.plus_seconds(seat.bot.delay_s);
                self.acknowledge(sim, &seat.id, due, &mut orders);
                self.decide(sim, &scenario, &seat.id, due, &mut orders);
            }
        }
        orders
    }

    fn acknowledge(&mut self, sim: &Sim, seat: &SeatId, due: impl Fn(Tick) -> bool, orders: &mut Vec<(SeatId, Order)>) {
        let to = Party::Seat(seat.clone());
        let open = sim.state::<Mail>().messages.iter().filter(|message| {
            message.is_to(&to)
                && message.sent.acknowledge_by.is_some()
                && message.acknowledged.is_none()
                && message.delivered.is_some_and(&due)
        });
        for message in open {
            if self.messages.insert(message.no().0) {
                orders.push((seat.clone(), Order::Acknowledge { message: message.no() }));
            }
        }
    }

    fn decide(
        &mut self,
        sim: &Sim,
        scenario: &Scenario,
        seat: &SeatId,
        due: impl Fn(Tick) -> bool,
        orders: &mut Vec<(SeatId, Order)>,
    ) {
        let states = &sim.state::<Story>().decisions;
        for (no, (decision, state)) in scenario.decisions.iter().zip(states).enumerate() {
            let is_open = state.opened.is_some_and(&due) && state.answered.is_none() && !state.lapsed;
            if decision.seat == *seat && is_open && self.decisions.insert(no) {
                let (decision, option) = (decision.id.clone(), decision.default.clone());
                orders.push((seat.clone(), Order::Decide { decision, option, rationale: String::new() }));
            }
        }
    }
}
