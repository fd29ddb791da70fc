//! Proof of a drill: its order scripts and the built-in policies over many seeds, and whether the drill keeps its promises.

pub mod expected;
pub mod promises;
pub mod run;

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::log::{ENGINE, SinkError};
use super::policy::Policy;
use super::rollouts::{By, Plan, Stop, run_each};
use super::script::Script;
use crate::scenario::ids::ScenarioId;
use crate::scenario::read::{Loaded, ScenarioDigest};
use run::ProofRun;

/// Plays what is asked for and answers every run, by path and then by seed. `done` is called with the number of runs
/// that have ended. The same for any number of threads, and for any way of cutting it into shards.
///
/// # Errors
/// Of a sink; runs that are not kept have none that fails.
pub fn play(
    loaded: &Arc<Loaded>,
    asked: &[Asked],
    threads: u32,
    stop: Stop,
    done: impl Fn(u64) + Sync,
) -> Result<Vec<ProofRun>, SinkError> {
    let mut runs = Vec::new();
    for Asked { path, by, seeds } in asked {
        let before = runs.len() as u64;
        let plan = Plan::by(loaded.clone(), by.clone(), seeds.iter().copied()).until(stop);
        runs.extend(run_each(
            &plan,
            threads,
            |ended| done(before + ended),
            |seed, exercise| ProofRun::of(path.clone(), seed, &exercise),
        )?);
    }
    Ok(runs)
}

/// One way through the drill, and the seeds that it is played on.
pub struct Asked {
    pub path: Path,
    by: By,
    pub seeds: Vec<u64>,
}

impl Asked {
    pub fn script(name: &str, script: Script, seeds: Vec<u64>) -> Self {
        Self { path: Path::Script(name.to_owned()), by: By::Script(script), seeds }
    }

    pub fn policy(policy: Policy, seeds: Vec<u64>) -> Self {
        Self { path: Path::Policy(policy), by: By::Policy(policy), seeds }
    }
}

/// A way through a drill: a script beside it, or a built-in policy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    Script(String),
    Policy(Policy),
}

impl Path {
    pub fn is_script(&self, name: &str) -> bool {
        matches!(self, Self::Script(script) if script == name)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Script(name) => write!(f, "{name}"),
            Self::Policy(policy) => write!(f, "policy {}", policy.name()),
        }
    }
}

/// What a proof was made of: with any of these changed it says nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    pub scenario: ScenarioId,
    pub digest: ScenarioDigest,
    pub engine: u32,
    /// Of the order scripts and the marks expected of them, as hexadecimal digits.
    pub scripts: String,
}

impl Stamp {
    pub fn of(loaded: &Loaded) -> Self {
        Self {
            scenario: loaded.scenario.meta.id.clone(),
            digest: loaded.digest,
            engine: ENGINE,
            scripts: format!("{:016x}", loaded.scripts_digest()),
        }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scenario, digest, engine, scripts } = self;
        write!(f, "{scenario} {digest}, engine {engine}, scripts {scripts}")
    }
}

/// One of several parts of a proof: every n-th seed, so that all parts take about as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    /// From 1.
    pub part: u64,
    pub of: u64,
}

impl Shard {
    pub const WHOLE: Shard = Shard { part: 1, of: 1 };

    /// Its share of the seeds from the first one on.
    pub fn seeds(self, first: u64, count: u64) -> Vec<u64> {
        (0..count).filter(|no| no % self.of == self.part - 1).map(|no| first + no).collect()
    }
}
