//! Decisions: put to a seat, taken by its order, lapsed when nobody takes them.

use bevy::prelude::*;

use super::effects::{self, Cause};
use super::event::EventKind;
use super::order::Order;
use super::reading::Hand;
use super::state::Accepted;
use super::{TickSchedule, TickSet};
use crate::scenario::ids::DecisionId;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(TickSchedule, (answer, lapse).chain().in_set(TickSet::Injects));
}

/// Carries out the tick's answers; intake has made sure that each is open and named right.
pub(super) fn answer(mut hand: Hand, accepted: Res<Accepted>) {
    for (_, order) in &accepted.orders {
        let Order::Decide { decision, option, rationale } = order else { continue };
        let scenario = hand.drill.0.clone();
        let place = scenario.decisions.iter().position(|other| other.id == *decision);
        let chosen =
            place.and_then(|no| scenario.decisions[no].options.iter().position(|other| other.id == *option)).zip(place);
        if let Some((option, no)) = chosen {
            decide(&mut hand, no as u16, option as u16, rationale);
        }
    }
}

/// Decisions whose time has run out, after the answers of the same tick.
pub(super) fn lapse(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    let tick = hand.tick();
    for (no, decision) in scenario.decisions.iter().enumerate() {
        let Some(state) = hand.story.decisions.get_mut(no) else {
            continue;
        };
        if state.answered.is_none() && !state.lapsed && state.closes.is_some_and(|closes| tick >= closes) {
            state.lapsed = true;
            hand.write(EventKind::DecisionLapsed { decision: decision.id.clone(), seat: decision.seat.clone() });
        }
    }
}

/// Puts the decision to its seat, once.
pub(super) fn open(hand: &mut Hand, id: &DecisionId) {
    let scenario = hand.drill.0.clone();
    let tick = hand.tick();
    let Some(no) = scenario.decisions.iter().position(|decision| decision.id == *id) else {
        return;
    };
    let decision = &scenario.decisions[no];
    let closes = tick.plus_seconds(decision.within_s);
    if let Some(state) = hand.story.decisions.get_mut(no).filter(|state| state.opened.is_none()) {
        state.opened = Some(tick);
        state.closes = Some(closes);
        let (decision, seat) = (decision.id.clone(), decision.seat.clone());
        hand.write(EventKind::DecisionOpened { decision, seat, closes });
    }
}

fn decide(hand: &mut Hand, no: u16, option: u16, rationale: &str) {
    let scenario = hand.drill.0.clone();
    let Some(state) = hand.story.decisions.get_mut(usize::from(no)) else {
        return;
    };
    // A second answer in the same tick comes too late.
    if state.opened.is_none() || state.lapsed || state.answered.is_some() {
        return;
    }
    state.answered = Some(option);
    let decision = &scenario.decisions[usize::from(no)];
    let chosen = &decision.options[usize::from(option)];
    hand.write(EventKind::Decided {
        decision: decision.id.clone(),
        seat: decision.seat.clone(),
        option: chosen.id.clone(),
        rationale: rationale.to_owned(),
    });
    for (place, effect) in chosen.effects.iter().enumerate() {
        effects::apply(hand, effect, Cause::Option(no, option), place as u16);
    }
}
