//! The promises of a drill, held against the runs of its proof: who passes, who fails, what is observed and reached.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Path;
use super::expected::{Change, Expected};
use super::run::{Load, ProofRun};
use crate::assessment::card::HardFailKind;
use crate::exercise::distribution::Spread;
use crate::exercise::policy::Policy;
use crate::scenario::Scenario;
use crate::scenario::ids::{DecisionId, InjectId, RuleId};
use crate::scenario::rubric::{Line, Scale};
use crate::scenario::story::Trigger;

/// Share of seeds on which the lawful path passes, and on which the tempting path and inaction fail.
pub const MOST_SEEDS: f32 = 0.95;
/// Share of pairs of runs in which the better path has the higher mark.
pub const SEPARATED: f32 = 0.95;

/// Judges the runs of a proof.
pub fn judge(scenario: &Scenario, expected: &BTreeMap<String, Expected>, runs: &[ProofRun]) -> Verdict {
    let paths = paths(runs);
    let mut broken = outcomes(&paths);
    let separations = separations(&paths);
    broken.extend(separations.iter().filter(|one| one.superiority < SEPARATED).map(|one| Broken::NotSeparated {
        scale: one.scale,
        better: one.better.clone(),
        worse: one.worse.clone(),
        superiority: one.superiority,
    }));
    broken.extend(unobserved(scenario, runs));
    broken.extend(unreached(scenario, runs));
    broken.extend(unexpected(expected, runs));
    Verdict { paths, separations, broken }
}

/// What a proof says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    pub paths: Vec<PathResult>,
    pub separations: Vec<Separation>,
    /// Empty: the drill keeps its promises.
    pub broken: Vec<Broken>,
}

/// All runs of one path together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathResult {
    pub path: Path,
    pub runs: u32,
    /// Both scales, without a hard fail.
    pub passed: u32,
    pub scales: Vec<(Scale, Option<Spread>)>,
    /// Runs with at least one.
    pub hard_fails: BTreeMap<HardFailKind, u32>,
    /// Marks of each line that was observed: the spread is luck.
    pub lines: Vec<(Line, Spread)>,
    /// Seconds of the drill.
    pub length_s: Option<Spread>,
    /// The greatest of all runs.
    pub load: Load,
    #[serde(skip)]
    marks: Vec<(Scale, Vec<f32>)>,
}

/// How well a scale tells two paths apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Separation {
    pub scale: Scale,
    pub better: Path,
    pub worse: Path,
    /// Difference of the means in pooled standard deviations (Cohen's d); absent where luck moves neither.
    pub effect: Option<f32>,
    /// Share of pairs of runs in which the better path has the higher mark; half of a tie counts.
    pub superiority: f32,
    /// Share of the runs of either that lie within the range of the other.
    pub overlap: f32,
}

/// A promise that is not kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Broken {
    /// The path should pass both scales, or fail, on most seeds.
    Outcome {
        path: Path,
        should_pass: bool,
        kept: u32,
        runs: u32,
    },
    NotSeparated {
        scale: Scale,
        better: Path,
        worse: Path,
        superiority: f32,
    },
    LineNotObserved(Line),
    InjectNotReached(InjectId),
    DecisionNotReached(DecisionId),
    RuleNotReached(RuleId),
    /// The script's marks are not those of the file beside it.
    Marks {
        script: String,
        change: Change,
    },
    /// There are expected marks of a script that is not there, or of a seed that was not played.
    MarksNotPlayed {
        script: String,
        seed: u64,
    },
}

fn paths(runs: &[ProofRun]) -> Vec<PathResult> {
    let mut by_path: BTreeMap<&Path, Vec<&ProofRun>> = BTreeMap::new();
    for run in runs {
        by_path.entry(&run.path).or_default().push(run);
    }
    by_path.into_iter().map(|(path, runs)| PathResult::of(path, &runs)).collect()
}

impl PathResult {
    fn of(path: &Path, runs: &[&ProofRun]) -> Self {
        let marks: Vec<(Scale, Vec<f32>)> = [Scale::Proportionality, Scale::Coordination]
            .map(|scale| (scale, runs.iter().filter_map(|run| mark(run, scale)).collect()))
            .to_vec();
        let mut hard_fails: BTreeMap<HardFailKind, u32> = BTreeMap::new();
        for run in runs {
            let kinds: BTreeSet<HardFailKind> = run.hard_fails.iter().copied().collect();
            kinds.into_iter().for_each(|kind| *hard_fails.entry(kind).or_default() += 1);
        }
        let line = |line: Line| {
            let marks = runs.iter().flat_map(|run| &run.lines).filter(|mark| mark.line == line);
            Some((line, Spread::of(marks.filter_map(|mark| mark.mark).collect())?))
        };
        let most = |of: fn(&Load) -> u32| runs.iter().map(|run| of(&run.load)).max().unwrap_or(0);
        Self {
            path: path.clone(),
            runs: runs.len() as u32,
            passed: runs.iter().filter(|run| run.passed()).count() as u32,
            scales: marks.iter().map(|(scale, marks)| (*scale, Spread::of(marks.clone()))).collect(),
            hard_fails,
            lines: Line::ALL.into_iter().filter_map(line).collect(),
            length_s: Spread::of(runs.iter().map(|run| run.ended.seconds_f32()).collect()),
            load: Load {
                orders: most(|load| load.orders),
                messages: most(|load| load.messages),
                busiest_minute: most(|load| load.busiest_minute),
            },
            marks,
        }
    }

    fn marks(&self, scale: Scale) -> &[f32] {
        self.marks.iter().find(|(of, _)| *of == scale).map_or(&[], |(_, marks)| marks)
    }
}

fn mark(run: &ProofRun, scale: Scale) -> Option<f32> {
    run.scales.iter().find(|mark| mark.scale == scale)?.mark
}

/// The author's path where there is one, else the policy of that leaning.
fn path<'a>(paths: &'a [PathResult], script: &str, policy: Policy) -> Option<&'a PathResult> {
    let by_script = paths.iter().find(|result| result.path.is_script(script));
    by_script.or_else(|| paths.iter().find(|result| result.path == Path::Policy(policy)))
}

fn outcomes(paths: &[PathResult]) -> Vec<Broken> {
    let promises = [
        (path(paths, "lawful", Policy::Lawful), true),
        (path(paths, "tempting", Policy::HeavyHanded), false),
        (path(paths, "inaction", Policy::Passive), false),
    ];
    let kept = |result: &PathResult, should_pass: bool| {
        if should_pass { result.passed } else { result.runs - result.passed }
    };
    let played = promises.into_iter().filter_map(|(result, should_pass)| Some((result?, should_pass)));
    let broken =
        played.filter(|(result, should_pass)| (kept(result, *should_pass) as f32) < MOST_SEEDS * result.runs as f32);
    broken
        .map(|(result, should_pass)| Broken::Outcome {
            path: result.path.clone(),
            should_pass,
            kept: kept(result, should_pass),
            runs: result.runs,
        })
        .collect()
}

/// Each scale against the paths that fail it by their leaning.
fn separations(paths: &[PathResult]) -> Vec<Separation> {
    use Scale::*;
    let Some(lawful) = path(paths, "lawful", Policy::Lawful) else { return Vec::new() };
    let worse: [(Scale, &str, Policy); 5] = [
        (Proportionality, "tempting", Policy::HeavyHanded),
        (Proportionality, "inaction", Policy::Passive),
        (Proportionality, "over_cautious", Policy::OverCautious),
        (Coordination, "uncoordinated", Policy::Uncoordinated),
        (Coordination, "over_sharing", Policy::OverSharing),
    ];
    let pairs = worse.into_iter().filter_map(|(scale, script, policy)| Some((scale, path(paths, script, policy)?)));
    pairs.filter_map(|(scale, worse)| separation(scale, lawful, worse)).collect()
}

fn separation(scale: Scale, better: &PathResult, worse: &PathResult) -> Option<Separation> {
    let (high, low) = (better.marks(scale), worse.marks(scale));
    if high.is_empty() || low.is_empty() {
        return None;
    }
    let pairs = high.iter().flat_map(|one| low.iter().map(move |other| (one, other)));
    let won: f32 = pairs
        .map(|(one, other)| {
            if one > other {
                1.0
            } else if one < other {
                0.0
            } else {
                0.5
            }
        })
        .sum();
    let (mean_high, deviation_high) = mean_and_variance(high);
    let (mean_low, deviation_low) = mean_and_variance(low);
    let pooled = ((deviation_high + deviation_low) / 2.0).sqrt();
    Some(Separation {
        scale,
        better: better.path.clone(),
        worse: worse.path.clone(),
        effect: (pooled > 0.0).then(|| (mean_high - mean_low) / pooled),
        superiority: won / (high.len() * low.len()) as f32,
        overlap: overlap(high, low),
    })
}

fn mean_and_variance(values: &[f32]) -> (f32, f32) {
    let mean = values.iter().sum::<f32>() / values.len() as f32;
    let squares: f32 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    (mean, squares / values.len() as f32)
}

fn overlap(one: &[f32], other: &[f32]) -> f32 {
    let range = |values: &[f32]| {
        let least = values.iter().copied().fold(f32::INFINITY, f32::min);
        (least, values.iter().copied().fold(f32::NEG_INFINITY, f32::max))
    };
    let inside = |values: &[f32], (least, most): (f32, f32)| {
        values.iter().filter(|value| (least..=most).contains(*value)).count()
    };
    let both = inside(one, range(other)) + inside(other, range(one));
    both as f32 / (one.len() + other.len()) as f32
}

fn unobserved<'a>(scenario: &'a Scenario, runs: &'a [ProofRun]) -> impl Iterator<Item = Broken> + 'a {
    let is_observed =
        |line: Line| runs.iter().flat_map(|run| &run.lines).any(|mark| mark.line == line && mark.mark.is_some());
    let lines = scenario.rubric.lines.iter().map(|(line, _)| *line);
    lines.filter(move |line| !is_observed(*line)).map(Broken::LineNotObserved)
}

/// What no run came to. Injects that only an instructor fires are for the instructor.
fn unreached(scenario: &Scenario, runs: &[ProofRun]) -> Vec<Broken> {
    let injects: BTreeSet<&InjectId> = runs.iter().flat_map(|run| &run.reached.injects).collect();
    let decisions: BTreeSet<&DecisionId> = runs.iter().flat_map(|run| &run.reached.decisions).collect();
    let rules: BTreeSet<&RuleId> = runs.iter().flat_map(|run| &run.reached.rules).collect();
    let fires = scenario.injects.iter().filter(|inject| !inject.held && inject.trigger != Trigger::Manual);
    let injects = fires.filter(|one| !injects.contains(&one.id)).map(|one| Broken::InjectNotReached(one.id.clone()));
    let decisions = scenario.decisions.iter().filter(|one| !decisions.contains(&one.id));
    let decisions = decisions.map(|one| Broken::DecisionNotReached(one.id.clone()));
    let rules = scenario.rules.iter().filter(|one| !rules.contains(&one.id));
    let rules = rules.map(|one| Broken::RuleNotReached(one.id.clone()));
    injects.chain(decisions).chain(rules).collect()
}

fn unexpected(expected: &BTreeMap<String, Expected>, runs: &[ProofRun]) -> Vec<Broken> {
    let mut broken = Vec::new();
    for (script, expected) in expected {
        let run = runs.iter().find(|run| run.path.is_script(script) && run.seed == expected.seed);
        match run {
            None => broken.push(Broken::MarksNotPlayed { script: script.clone(), seed: expected.seed }),
            Some(run) => {
                let changes = expected.changes(&Expected::of(run)).into_iter();
                broken.extend(changes.map(|change| Broken::Marks { script: script.clone(), change }));
            }
        }
    }
    broken
}
