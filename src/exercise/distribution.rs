//! What many roll-outs say together: how often each scale is passed, and how far marks and outcomes spread.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rollouts::RollOut;
use crate::assessment::card::{HardFailKind, Outcomes};
use crate::scenario::rubric::Scale;

/// Figures over all runs; `None` where no run had the figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Distribution {
    pub runs: u32,
    pub scales: Vec<ScaleSpread>,
    /// Runs that passed every scale.
    pub passed_all: u32,
    /// Runs with at least one hard fail of the kind.
    pub hard_fails: BTreeMap<HardFailKind, u32>,
    pub without_hard_fail: u32,
    pub outcomes: Vec<OutcomeSpread>,
    /// At the end, by group.
    pub trust: BTreeMap<String, Spread>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScaleSpread {
    pub scale: Scale,
    pub passed: u32,
    /// Held at 39 by a hard fail.
    pub capped: u32,
    pub mark: Option<Spread>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeSpread {
    pub outcome: Outcome,
    /// Runs that have the figure.
    pub observed: u32,
    pub spread: Option<Spread>,
}

/// Five ranks and the mean. A rank is a value that some run had (nearest rank), never one between two runs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    pub least: f32,
    /// A tenth of the runs are at or below it.
    pub tenth: f32,
    pub median: f32,
    pub ninetieth: f32,
    pub most: f32,
    pub mean: f32,
}

/// The card's outcomes that are numbers, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    Dead,
    Wounded,
    Treated,
    HandedOver,
    PartyCasualties,
    UnitCasualties,
    Consent,
    FirstProtectiveActS,
}

impl Outcome {
    pub const ALL: [Outcome; 8] = {
        use Outcome::*;
        [Dead, Wounded, Treated, HandedOver, PartyCasualties, UnitCasualties, Consent, FirstProtectiveActS]
    };

    pub fn of(self, outcomes: &Outcomes) -> Option<f32> {
        Some(match self {
            Self::Dead => outcomes.dead as f32,
            Self::Wounded => outcomes.wounded as f32,
            Self::Treated => outcomes.treated as f32,
            Self::HandedOver => outcomes.handed_over as f32,
            Self::PartyCasualties => outcomes.party_casualties as f32,
            Self::UnitCasualties => outcomes.unit_casualties as f32,
            Self::Consent => outcomes.consent,
            Self::FirstProtectiveActS => return outcomes.first_protective_act_s,
        })
    }
}

impl Distribution {
    pub fn of(runs: &[RollOut]) -> Self {
        let count = |is_it: &dyn Fn(&RollOut) -> bool| runs.iter().filter(|run| is_it(run)).count() as u32;
        let mut hard_fails = BTreeMap::new();
        for run in runs {
            let mut kinds = run.hard_fails.clone();
            kinds.dedup();
            kinds.into_iter().for_each(|kind| *hard_fails.entry(kind).or_default() += 1);
        }
        let outcome = |outcome: Outcome| {
            let values: Vec<f32> = runs.iter().filter_map(|run| outcome.of(&run.outcomes)).collect();
            OutcomeSpread { outcome, observed: values.len() as u32, spread: Spread::of(values) }
        };
        Self {
            runs: runs.len() as u32,
            scales: [Scale::Proportionality, Scale::Coordination].map(|scale| ScaleSpread::of(runs, scale)).to_vec(),
            passed_all: count(&|run| !run.scales.is_empty() && run.scales.iter().all(|mark| mark.passed == Some(true))),
            hard_fails,
            without_hard_fail: count(&|run| run.hard_fails.is_empty()),
            outcomes: Outcome::ALL.map(outcome).to_vec(),
            trust: trust(runs),
        }
    }
}

fn trust(runs: &[RollOut]) -> BTreeMap<String, Spread> {
    let mut by_group: BTreeMap<String, Vec<f32>> = BTreeMap::new();
    for (group, trust) in runs.iter().flat_map(|run| &run.outcomes.trust) {
        by_group.entry(group.clone()).or_default().push(*trust);
    }
    by_group.into_iter().filter_map(|(group, values)| Some((group, Spread::of(values)?))).collect()
}

impl ScaleSpread {
    fn of(runs: &[RollOut], scale: Scale) -> Self {
        let marks = || runs.iter().flat_map(|run| &run.scales).filter(|mark| mark.scale == scale);
        Self {
            scale,
            passed: marks().filter(|mark| mark.passed == Some(true)).count() as u32,
            capped: marks().filter(|mark| mark.capped).count() as u32,
            mark: Spread::of(marks().filter_map(|mark| mark.mark).collect()),
        }
    }
}

impl Spread {
    /// `None` of nothing.
    pub fn of(mut values: Vec<f32>) -> Option<Self> {
        values.sort_by(f32::total_cmp);
        let (least, most) = (*values.first()?, *values.last()?);
        let rank = |percent: usize| values[(values.len() * percent).div_ceil(100).max(1) - 1];
        let mean = values.iter().sum::<f32>() / values.len() as f32;
        Some(Self { least, tenth: rank(10), median: rank(50), ninetieth: rank(90), most, mean })
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn ranks_are_values_of_runs() {
        let spread = Spread::of((1..=10).rev().map(|n| n as f32).collect()).expect("values");
        assert_eq!(spread, Spread { least: 1.0, tenth: 1.0, median: 5.0, ninetieth: 9.0, most: 10.0, mean: 5.5 });
        let one = Spread::of(vec![7.0]).expect("a value");
        assert_eq!(
            (one.least, one.tenth, one.median, one.ninetieth, one.most, one.mean),
            (7.0, 7.0, 7.0, 7.0, 7.0, 7.0)
        );
        assert_eq!(Spread::of(Vec::new()), None);
    }
}
