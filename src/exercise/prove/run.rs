//! What a proof keeps of one run: marks, outcomes, what was reached, and how much there was to do.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Path;
use crate::assessment::card::{Cause, HardFailKind, LineMark, Outcomes, ScaleMark, ScoreCard};
use crate::exercise::Exercise;
use crate::scenario::Scenario;
use crate::scenario::ids::{DecisionId, InjectId, RuleId, Tick};
use crate::scenario::mandate::TargetKind;
use crate::scenario::rules;
use crate::sim::event::{Event, EventKind, Party};
use crate::sim::order::Target;

/// Seconds of the stretch in which most was asked of the seat.
const BUSY_S: u32 = 60;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProofRun {
    pub path: Path,
    pub seed: u64,
    /// Last tick.
    pub ended: Tick,
    pub scales: Vec<ScaleMark>,
    pub lines: Vec<LineMark>,
    /// One for each hard fail of the card.
    pub hard_fails: Vec<HardFailKind>,
    pub outcomes: Outcomes,
    pub reached: Reached,
    pub load: Load,
    /// Of the whole state at the end, as hexadecimal digits.
    pub digest: String,
}

/// What the run came to, of what the drill holds ready.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    pub injects: BTreeSet<InjectId>,
    pub decisions: BTreeSet<DecisionId>,
    /// Rules whose situation came up as a seat knew it, or that a mark cites.
    pub rules: BTreeSet<RuleId>,
}

/// How much a person had to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Load {
    pub orders: u32,
    /// Messages to seats that people held.
    pub messages: u32,
    /// Most messages and questions to a person in one minute.
    pub busiest_minute: u32,
}

impl ProofRun {
    pub fn of(path: Path, seed: u64, exercise: &Exercise) -> Self {
        let card = exercise.final_card();
        let (scenario, events) = (&exercise.loaded().scenario, exercise.events().events.as_slice());
        let mut hard_fails: Vec<HardFailKind> = card.hard_fails.iter().map(|fail| fail.kind).collect();
        hard_fails.sort_unstable();
        Self {
            path,
            seed,
            ended: exercise.tick(),
            reached: Reached::of(scenario, events, &card),
            load: Load::of(exercise, events),
            scales: card.scales,
            lines: card.lines,
            hard_fails,
            outcomes: card.outcomes,
            digest: format!("{:016x}", exercise.sim().digests().whole()),
        }
    }

    /// Both scales, where both count, without a hard fail.
    pub fn passed(&self) -> bool {
        let counted = self.scales.iter().filter(|mark| mark.mark.is_some() || mark.passed.is_some());
        self.hard_fails.is_empty()
            && self.scales.iter().any(|mark| mark.passed == Some(true))
            && counted.into_iter().all(|mark| mark.passed == Some(true))
    }
}

impl Reached {
    fn of(scenario: &Scenario, events: &[Event], card: &ScoreCard) -> Self {
        let mut reached = Self::default();
        for event in events {
            match &event.kind {
                EventKind::InjectFired { inject } => {
                    reached.injects.insert(inject.clone());
                }
                EventKind::DecisionOpened { decision, .. } => {
                    reached.decisions.insert(decision.clone());
                }
                EventKind::ThreatKnown { known, .. } => {
                    reached.rules.extend(in_play(scenario, TargetKind::ArmedParty, &known.target));
                }
                EventKind::ForceUsed(used) => {
                    let kind = match used.target {
                        Target::Party(_) => TargetKind::ArmedParty,
                        Target::Crowd(_) => TargetKind::Crowd,
                    };
                    reached.rules.extend(in_play(scenario, kind, &used.knew.target));
                }
                _ => {}
            }
        }
        reached.rules.extend(card.items.iter().filter_map(|item| match &item.cause {
            Cause::Rule(rule) => Some(rule.clone()),
            _ => None,
        }));
        reached
    }
}

fn in_play(scenario: &Scenario, target: TargetKind, known: &rules::TargetKnown) -> Vec<RuleId> {
    let in_play = scenario.rules.iter().filter(|rule| rules::is_in_play(rule, target, known));
    in_play.map(|rule| rule.id.clone()).collect()
}

impl Load {
    fn of(exercise: &Exercise, events: &[Event]) -> Self {
        let people = &exercise.setup().people;
        let mut asked: Vec<Tick> = Vec::new();
        let mut load = Self::default();
        for event in events {
            match &event.kind {
                EventKind::OrderGiven { seat, .. } if people.contains(seat) => load.orders += 1,
                EventKind::Sent(sent) if matches!(&sent.to, Party::Seat(to) if people.contains(to)) => {
                    load.messages += 1;
                    asked.push(event.tick);
                }
                EventKind::DecisionOpened { seat, .. } if people.contains(seat) => asked.push(event.tick),
                _ => {}
            }
        }
        let within = |from: &Tick| asked.iter().filter(|at| *at >= from && **at < from.plus_seconds(BUSY_S)).count();
        load.busiest_minute = asked.iter().map(within).max().unwrap_or(0) as u32;
        load
    }
}
