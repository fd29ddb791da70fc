//! The injects of the story: their triggers each tick, and what a fired one sends and does.

use bevy::prelude::*;

use super::conditions::holds;
use super::digest::Subsystem;
use super::effects::{self, Cause};
use super::event::{EventKind, MessageText, Party};
use super::messages::{self, Letter};
use super::reading::{Hand, Reading};
use super::snapshot::Keep;
use super::state::{Carries, DecisionState, Drill, InjectState, ProbeState, Story};
use super::{TickSchedule, TickSet, decisions, reports};
use crate::scenario::Scenario;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};
use crate::scenario::story::{Inject, Trigger};

pub(super) fn plugin(app: &mut App) {
    let story = begin(&app.world().resource::<Drill>().0);
    app.keep(Subsystem::Story, story);
    app.add_systems(TickSchedule, fire_due.in_set(TickSet::Injects).after(decisions::lapse));
}

/// Fires every inject whose trigger holds, in the order of their serials.
pub(super) fn fire_due(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for (no, inject) in scenario.injects.iter().enumerate() {
        let no = no as u16;
        let Some(mut state) = hand.story.injects.get(usize::from(no)).copied() else {
            continue;
        };
        if state.fired.is_some() || state.skipped {
            continue;
        }
        notice_condition(&scenario, &hand.reading(), inject, &mut state);
        let due = state.fire_now || (!state.held && is_due(hand.tick(), inject, &state));
        hand.story.injects[usize::from(no)] = state;
        if due {
            fire(&mut hand, &scenario, no, inject);
        }
    }
}

/// Sends its message to each seat and changes the world; what the message tells, it tells on delivery.
fn fire(hand: &mut Hand, scenario: &Scenario, no: u16, inject: &Inject) {
    let tick = hand.tick();
    if let Some(state) = hand.story.injects.get_mut(usize::from(no)) {
        state.fired = Some(tick);
        state.fire_now = false;
    }
    hand.write(EventKind::InjectFired { inject: inject.id.clone() });
    let is_message = inject.method.is_some() && !inject.to.is_empty();
    if is_message {
        reports::take(hand, no, inject);
    }
    if let Some(channel) = inject.method {
        for (place, seat) in inject.to.iter().enumerate() {
            let letter = Letter {
                from: Party::Sender(inject.from.clone()),
                to: Party::Seat(seat.clone()),
                purpose: Purpose::Inform,
                channel,
                topic: inject.topic.clone(),
                detail: None,
                text: inject.text.clone().map_or(MessageText::Standard, MessageText::Key),
                answers: None,
                acknowledge_s: inject.acknowledge_s,
                // What it brings about, it does once, with the first copy; what it says, everyone knows who gets it.
                carries: if place == 0 { Carries::Inject(no) } else { Carries::Copy(no) },
            };
            messages::send(hand, letter);
        }
    }
    // What is sent to nobody happens in sight of all.
    if inject.to.is_empty() {
        (0..scenario.seats.len()).for_each(|seat| messages::hear_of(hand, scenario, seat, inject.topic.as_ref()));
    }
    for (place, effect) in inject.effects.iter().enumerate() {
        if !(is_message && effects::is_told(effect)) {
            effects::apply(hand, effect, Cause::Inject(no), place as u16);
        }
    }
}

fn notice_condition(scenario: &Scenario, reading: &Reading, inject: &Inject, state: &mut InjectState) {
    if let Trigger::When(condition, _) = &inject.trigger
        && state.condition_since.is_none()
        && holds(scenario, reading, condition)
    {
        state.condition_since = Some(reading.tick());
    }
}

fn is_due(tick: Tick, inject: &Inject, state: &InjectState) -> bool {
    let shifted = |since: Tick, seconds: u32| {
        let shift = i64::from(state.shift_s) * i64::from(TICKS_PER_SECOND);
        i64::from(tick.0) >= i64::from(since.plus_seconds(seconds).0) + shift
    };
    match &inject.trigger {
        Trigger::At(seconds) => shifted(Tick(0), *seconds),
        Trigger::When(_, delay_s) => state.condition_since.is_some_and(|since| shifted(since, *delay_s)),
        Trigger::Manual => false,
    }
}

fn begin(scenario: &Scenario) -> Story {
    Story {
        injects: scenario.injects.iter().map(|inject| InjectState { held: inject.held, ..default() }).collect(),
        decisions: vec![DecisionState::default(); scenario.decisions.len()],
        probes: vec![ProbeState::default(); scenario.probes.len()],
        needs_opened: vec![None; scenario.rubric.needs.len()],
        resources: scenario.resources.iter().map(|resource| resource.amount).collect(),
        ..default()
    }
}
