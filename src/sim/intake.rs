//! Order intake: refuses what is impossible, records what was asked for, and sets units to their tasks.

use std::collections::BTreeMap;

use bevy::prelude::*;

pub use super::check::{check_control, check_order};
use super::event::EventKind;
use super::knew;
use super::order::{Control, Instruction, MAX_ORDERS_PER_TICK, Order, Refusal};
use super::reading::{Hand, seat_no, unit_no};
use super::state::{Accepted, Ordered, Task, TaskStep};
use super::tasks;
use super::{Incoming, TickSchedule, TickSet};
use crate::scenario::ids::{InjectId, SeatId, Tick};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, take_instructions.in_set(TickSet::Intake));
}

/// Takes the tick's instructions in the order in which they were sorted.
fn take_instructions(mut hand: Hand, mut incoming: ResMut<Incoming>, mut accepted: ResMut<Accepted>) {
    accepted.orders.clear();
    accepted.whispers.clear();
    let mut given: BTreeMap<SeatId, u32> = BTreeMap::new();
    for instruction in std::mem::take(&mut incoming.0) {
        match instruction {
            Instruction::Control(control) => take_control(&mut hand, &mut accepted, control),
            Instruction::Order(seat, order) => {
                let order = order.with_finite_places();
                let count = given.entry(seat.clone()).or_default();
                *count += 1;
                match (*count).cmp(&(MAX_ORDERS_PER_TICK + 1)) {
                    std::cmp::Ordering::Less => take_order(&mut hand, &mut accepted, seat, order),
                    // Said once: refusals of spam would fill the record as the spam itself would.
                    std::cmp::Ordering::Equal => {
                        let refusal = Refusal::TooManyOrders;
                        hand.write(EventKind::OrderRefused { seat, order, refusal });
                    }
                    std::cmp::Ordering::Greater => {}
                }
            }
        }
    }
}

fn take_order(hand: &mut Hand, accepted: &mut Accepted, seat: SeatId, order: Order) {
    let scenario = hand.drill.0.clone();
    let checked = match seat_no(&scenario, &seat) {
        Some(no) => check_order(&scenario, &hand.reading(), no, &order).map(|()| no),
        None => Err(Refusal::UnknownSeat),
    };
    match checked {
        Ok(no) => {
            hand.write(EventKind::OrderGiven { seat, order: order.clone() });
            set_task(hand, no, &order);
            accepted.orders.push((no, order));
        }
        Err(refusal) => hand.write(EventKind::OrderRefused { seat, order, refusal }),
    }
}

/// A unit's former task ends where the new order begins; what the seat knew is kept with the task from now.
fn set_task(hand: &mut Hand, seat: u16, order: &Order) {
    let scenario = hand.drill.0.clone();
    let Some(unit) = order.unit().and_then(|id| unit_no(&scenario, id)) else {
        return;
    };
    let first = first_ordered(hand, unit, order);
    tasks::end(hand, unit);
    // Who is told to do nothing more stays in cover.
    if matches!(order, Order::Cease { .. }) {
        return;
    }
    let was_in_cover = tasks::covering::leave(hand, unit);
    let judged = knew::judged(&scenario, &hand.reading(), seat, order);
    let (knew, verdict) = judged.map_or((None, None), |(knew, verdict)| (Some(Box::new(knew)), Some(verdict)));
    let given = hand.tick();
    let waits_until = query(hand, seat, unit, order).unwrap_or(given);
    let task = Task {
        order: order.clone(),
        seat,
        given,
        waits_until,
        step: TaskStep::Approaching,
        count: 0,
        knew,
        verdict,
        first,
        effect_recorded: false,
        started: false,
        arrived: false,
        last_shot: None,
        patient: None,
        won: 0,
        braves: was_in_cover && !matches!(order, Order::TakeCover { .. }),
        spot: None,
    };
    if let Some(state) = hand.units.units.get_mut(usize::from(unit)) {
        state.task = Some(task);
    }
}

/// The same force was ordered of the unit already, and has not taken effect: who orders it again ordered it then.
fn first_ordered(hand: &mut Hand, unit: u16, order: &Order) -> Option<Box<Ordered>> {
    let task = hand.units.units.get_mut(usize::from(unit))?.task.as_mut()?;
    let same = order.rung().is_some() && task.order.rung() == order.rung() && !task.effect_recorded;
    if !same {
        return None;
    }
    let (knew, verdict) = (task.knew.take()?, task.verdict.take()?);
    task.first.take().or_else(|| Some(Box::new(Ordered { given: task.given, knew: *knew, verdict })))
}

/// The unit's commander asks "confirm?" and carries the order out once there was time to take it back.
fn query(hand: &mut Hand, seat: u16, unit: u16, order: &Order) -> Option<Tick> {
    let scenario = hand.drill.0.clone();
    let (rung, _) = order.rung()?;
    let from = scenario.seats.get(usize::from(seat))?.bot.queries_from?;
    if rung < from {
        return None;
    }
    let (seat, unit) =
        (scenario.seats[usize::from(seat)].id.clone(), scenario.units.get(usize::from(unit))?.id.clone());
    hand.write(EventKind::OrderQueried { seat, unit, rung });
    Some(hand.tick().plus_seconds(scenario.conduct.facing.asks_back_s))
}

fn take_control(hand: &mut Hand, accepted: &mut Accepted, control: Control) {
    let scenario = hand.drill.0.clone();
    if let Err(refusal) = check_control(&scenario, &hand.reading(), &control) {
        hand.write(EventKind::ControlRefused { control, refusal });
        return;
    }
    hand.write(EventKind::ControlGiven { control: control.clone() });
    let inject_no = |id: &InjectId| scenario.injects.iter().position(|inject| inject.id == *id);
    let injects = &mut hand.story.injects;
    let mut on = |id: &InjectId, change: &dyn Fn(&mut super::state::InjectState)| {
        if let Some(state) = inject_no(id).and_then(|no| injects.get_mut(no)) {
            change(state);
        }
    };
    match control {
        Control::FireInject { inject } => on(&inject, &|state| state.fire_now = true),
        Control::HoldInject { inject } => on(&inject, &|state| state.held = true),
        Control::ReleaseInject { inject } => on(&inject, &|state| state.held = false),
        Control::SkipInject { inject } => {
            on(&inject, &|state| state.skipped = true);
            hand.write(EventKind::InjectSkipped { inject });
        }
        Control::ShiftInject { inject, by_s } => {
            on(&inject, &|state| state.shift_s = state.shift_s.saturating_add(by_s));
        }
        Control::ShiftAll { by_s } => {
            let waiting = injects.iter_mut().filter(|state| state.fired.is_none() && !state.skipped);
            waiting.for_each(|state| state.shift_s = state.shift_s.saturating_add(by_s));
        }
        // The exercise stops and starts the clock; the record only shows that it was asked for.
        Control::Freeze | Control::Unfreeze => {}
        Control::Leave => hand.story.ending = true,
        Control::Whisper { seat, text } => {
            accepted.whispers.extend(seat_no(&scenario, &seat).map(|no| (no, text)));
        }
        Control::HandSeat { seat, to } => {
            let player = seat_no(&scenario, &seat).and_then(|no| hand.seats.player.get_mut(usize::from(no)));
            if let Some(player) = player {
                *player = to;
            }
            hand.write(EventKind::SeatHanded { seat, to });
        }
    }
}
