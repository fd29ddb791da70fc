//! What if: from a moment of a run, other orders, each over the same seeds; luck and judgement apart.
//!
//! Each alternative meets the same seeds, so that two of them are compared seed by seed. What differs between
//! alternatives at equal luck is judgement; what differs between seeds of one alternative is luck.

use serde::Serialize;

use super::branch::Moment;
use super::distribution::{Distribution, Outcome, Spread};
use super::log::SinkError;
use super::log_reader::OrderLog;
use super::rollouts::{Plan, RollOut, Stop, run};
use super::script::{Act, Script, Step, Which};
use super::stamped::By;
use crate::scenario::ids::Tick;
use crate::scenario::rubric::Scale;
use crate::sim::order::{Control, Instruction, Order};

/// Plays every alternative from the moment under every seed; the first one is what the others are compared with.
/// `done` is called with the number of runs that have ended, of all alternatives together. Stopped before the end, it
/// compares the seeds that every alternative was played on.
///
/// # Errors
/// Of a sink; runs that are not kept have none that fails.
pub fn what_if(
    moment: &Moment,
    alternatives: Vec<Alternative>,
    seeds: &[u64],
    threads: u32,
    stop: Stop,
    done: impl Fn(u64) + Sync,
) -> Result<WhatIf, SinkError> {
    let mut played = Vec::new();
    for (no, Alternative { name, script }) in alternatives.into_iter().enumerate() {
        let plan = Plan::from_moment(moment, Some(script), seeds.iter().copied()).until(stop);
        let before = (no * seeds.len()) as u64;
        let runs = run(&plan, threads, |ended| done(before + ended))?;
        played.push((name, runs));
    }
    let in_all = |seed: u64, played: &[(String, Vec<RollOut>)]| {
        played.iter().all(|(_, runs)| runs.iter().any(|run| run.seed == seed))
    };
    let shared: Vec<u64> = seeds.iter().copied().filter(|seed| in_all(*seed, &played)).collect();
    played.iter_mut().for_each(|(_, runs)| runs.retain(|run| shared.contains(&run.seed)));
    Ok(WhatIf::of(moment.tick(), played))
}

/// What people gave in a log, to be given again from any moment on. Bots play themselves. Messages may bear other
/// numbers on another seed, so that an acknowledgement stands for all that are open then.
pub fn orders_of(file: &str, log: &OrderLog) -> Script {
    let steps = log.instructions.iter().filter_map(|one| {
        let act = match (&one.by, &one.instruction) {
            (By::Seat(seat), Instruction::Order(_, Order::Acknowledge { .. })) if is_person(log, seat) => {
                Act::Acknowledge(seat.clone(), Which::All)
            }
            (By::Seat(seat), Instruction::Order(_, order)) if is_person(log, seat) => {
                Act::Order(seat.clone(), order.clone())
            }
            (By::Control, Instruction::Control(control)) if !is_of_the_room(control) => Act::Control(control.clone()),
            _ => return None,
        };
        Some(Step { at: one.tick, act })
    });
    Script { file: file.to_owned(), scenario: log.header.scenario.clone(), steps: steps.collect() }
}

/// What the people in the room did with the drill, and not in it: an alternative is played to the drill's end.
fn is_of_the_room(control: &Control) -> bool {
    matches!(control, Control::Freeze | Control::Unfreeze | Control::Leave)
}

fn is_person(log: &OrderLog, seat: &crate::scenario::ids::SeatId) -> bool {
    log.header.people.contains(seat)
}

/// Orders that might have been given from the moment on; steps before it are past.
pub struct Alternative {
    pub name: String,
    pub script: Script,
}

/// Distributions of every alternative, and what sets them apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhatIf {
    /// The last tick that all alternatives share.
    pub at: Tick,
    pub alternatives: Vec<Played>,
    pub scales: Vec<LuckAndJudgement>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Played {
    pub name: String,
    pub distribution: Distribution,
    /// Against the first alternative; empty for itself.
    pub against_first: Vec<Difference>,
    /// In seed order.
    pub runs: Vec<RollOut>,
}

/// One figure of an alternative less the same figure of the first one, seed by seed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    pub of: Figure,
    /// Seeds where both have the figure.
    pub pairs: u32,
    pub higher: u32,
    pub equal: u32,
    pub lower: u32,
    pub spread: Option<Spread>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    Mark(Scale),
    Outcome(Outcome),
}

/// How much of a scale's spread over all runs comes from the choice of orders, and how much from the draw.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LuckAndJudgement {
    pub scale: Scale,
    /// Standard deviation of the alternatives' means, in marks.
    pub judgement: Option<f32>,
    /// Standard deviation within an alternative, over seeds, in marks; pooled over the alternatives.
    pub luck: Option<f32>,
    /// Share of the variance that the orders explain, 0 to 1; absent where nothing varies.
    pub judgement_share: Option<f32>,
}

impl WhatIf {
    /// Of runs that are already there: name and runs of each alternative, all under the same seeds.
    pub fn of(at: Tick, played: Vec<(String, Vec<RollOut>)>) -> Self {
        let scales = [Scale::Proportionality, Scale::Coordination].map(|scale| luck_and_judgement(scale, &played));
        let first = played.first().map(|(_, runs)| runs.clone()).unwrap_or_default();
        let alternatives = played.into_iter().enumerate().map(|(no, (name, runs))| Played {
            name,
            distribution: Distribution::of(&runs),
            against_first: if no == 0 { Vec::new() } else { differences(&runs, &first) },
            runs,
        });
        Self { at, alternatives: alternatives.collect(), scales: scales.to_vec() }
    }
}

fn differences(runs: &[RollOut], first: &[RollOut]) -> Vec<Difference> {
    let figures = [Scale::Proportionality, Scale::Coordination].map(Figure::Mark).into_iter();
    let figures = figures.chain(Outcome::ALL.map(Figure::Outcome));
    figures
        .map(|of| {
            let pairs = runs.iter().zip(first).filter(|(one, other)| one.seed == other.seed);
            let less: Vec<f32> = pairs.filter_map(|(one, other)| Some(of.value(one)? - of.value(other)?)).collect();
            let count = |is_it: fn(f32) -> bool| less.iter().filter(|value| is_it(**value)).count() as u32;
            Difference {
                of,
                pairs: less.len() as u32,
                higher: count(|value| value > 0.0),
                equal: count(|value| value == 0.0),
                lower: count(|value| value < 0.0),
                spread: Spread::of(less),
            }
        })
        .collect()
}

impl Figure {
    fn value(self, run: &RollOut) -> Option<f32> {
        match self {
            Self::Mark(scale) => mark(run, scale),
            Self::Outcome(outcome) => outcome.of(&run.outcomes),
        }
    }
}

fn mark(run: &RollOut, scale: Scale) -> Option<f32> {
    run.scales.iter().find(|mark| mark.scale == scale)?.mark
}

/// One-way analysis of variance: between alternatives and within them.
fn luck_and_judgement(scale: Scale, played: &[(String, Vec<RollOut>)]) -> LuckAndJudgement {
    let groups: Vec<Vec<f64>> = played
        .iter()
        .map(|(_, runs)| runs.iter().filter_map(|run| mark(run, scale).map(f64::from)).collect::<Vec<f64>>())
        .filter(|marks: &Vec<f64>| !marks.is_empty())
        .collect();
    let all: Vec<f64> = groups.iter().flatten().copied().collect();
    if all.is_empty() {
        return LuckAndJudgement { scale, judgement: None, luck: None, judgement_share: None };
    }
    let total = mean(&all);
    let count = all.len() as f64;
    let between: f64 =
        groups.iter().map(|marks| marks.len() as f64 * (mean(marks) - total).powi(2)).sum::<f64>() / count;
    let within: f64 =
        groups.iter().flat_map(|marks| marks.iter().map(|mark| (mark - mean(marks)).powi(2))).sum::<f64>() / count;
    let varies = between + within > f64::EPSILON;
    LuckAndJudgement {
        scale,
        judgement: Some(between.sqrt() as f32),
        luck: Some(within.sqrt() as f32),
        judgement_share: varies.then(|| (between / (between + within)) as f32),
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}
