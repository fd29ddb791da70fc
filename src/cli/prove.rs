//! `tutela prove`: a drill's scripts and the built-in policies over many seeds, and whether the drill keeps its promises.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path as FilePath, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::out::{note, print, say, text, texts, write_whole};
use super::proof_text::proof_text;
use super::rollout::{MAX_FIRST_SEED, cores, runs_bar};
use super::{Exit, drill, interrupt};
use crate::exercise::policy::Policy;
use crate::exercise::prove::expected::{self, Expected};
use crate::exercise::prove::promises::{Verdict, judge};
use crate::exercise::prove::run::ProofRun;
use crate::exercise::prove::{Asked, Shard, Stamp, play};
use crate::scenario::read::Loaded;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, or the name of a drill inside the program
    scenario: String,
    /// How many seeds for each order script beside the scenario
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=MAX_SEEDS))]
    seeds: u64,
    /// How many seeds for each built-in policy; a fifth of the scripts' if left out
    #[arg(long, value_parser = clap::value_parser!(u64).range(0..=MAX_SEEDS))]
    policy_seeds: Option<u64>,
    /// The first seed; the others follow it
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(0..=MAX_FIRST_SEED))]
    first_seed: u64,
    /// Plays one of several parts, as 2/4, and prints its runs as JSON for --merge
    #[arg(long, value_name = "PART/OF", value_parser = parse_shard)]
    shard: Option<Shard>,
    /// Joins the parts in these files, which --shard printed, instead of playing
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "shard")]
    merge: Vec<PathBuf>,
    /// Goes on with the proof or the part in this file, which Ctrl-C had cut short
    #[arg(long, value_name = "FILE", conflicts_with_all = ["seeds", "policy_seeds", "first_seed", "shard", "merge"])]
    resume: Option<PathBuf>,
    /// Runs at a time; all cores if left out. The results are the same for any number
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1024))]
    threads: Option<u32>,
    /// Writes the marks that the scripts got on the first seed beside them, as those expected from now on
    #[arg(long, conflicts_with_all = ["shard", "merge"])]
    accept: bool,
    /// Prints one JSON document with every run (docs/proofs.md)
    #[arg(long)]
    json: bool,
}

/// Most seeds of a path: a day of a large machine.
const MAX_SEEDS: u64 = 100_000;
/// Most parts of a proof.
const MAX_PARTS: u64 = 1_000;
/// Largest part that is read: some 50,000 runs.
const MAX_PART_BYTES: u64 = 512 * 1024 * 1024;
const FORMAT: u32 = 1;

pub(super) fn run(arguments: &Arguments) -> Exit {
    match prove(arguments) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn prove(arguments: &Arguments) -> Result<Exit, Exit> {
    let loaded = drill::scenario(&arguments.scenario)?;
    if arguments.accept && !FilePath::new(&arguments.scenario).is_file() {
        say("cli-prove-accept", &[]);
        return Err(Exit::Usage);
    }
    let expected = if arguments.accept { BTreeMap::new() } else { expected_marks(&loaded)? };
    let proof = if arguments.merge.is_empty() { played(arguments, &loaded)? } else { merged(arguments, &loaded)? };
    if proof.interrupted {
        print_json(&proof)?;
        let of = asked(&loaded, proof.shard.unwrap_or(Shard::WHOLE), proof.first_seed, proof.counts())?;
        let of = of.iter().map(|path| path.seeds.len() as u64).sum();
        return Ok(
            interrupt::stopped("cli-prove-interrupted", proof.runs.len() as u64, of).unwrap_or(Exit::Interrupted)
        );
    }
    if let Some(Shard { of: 2.., .. }) = proof.shard {
        // A part has no verdict of its own: its seeds are too few.
        return print_json(&proof);
    }
    if arguments.accept {
        accept(FilePath::new(&arguments.scenario), &proof.runs, proof.first_seed)?;
    }
    let verdict = judge(&loaded.scenario, &expected, &proof.runs);
    let broken = !verdict.broken.is_empty();
    if arguments.json {
        print_json(&Proof { verdict: Some(verdict), ..proof })?;
    } else {
        print(&proof_text(&loaded, &proof.stamp, (proof.first_seed, proof.seeds, proof.policy_seeds), &verdict));
    }
    Ok(if broken { Exit::PromiseBroken } else { Exit::Done })
}

fn played(arguments: &Arguments, loaded: &Arc<Loaded>) -> Result<Proof, Exit> {
    let mut proof = match &arguments.resume {
        Some(file) => cut_short(file, loaded)?,
        None => Proof {
            format: FORMAT,
            stamp: Stamp::of(loaded),
            first_seed: arguments.first_seed,
            seeds: arguments.seeds,
            policy_seeds: arguments.policy_seeds.unwrap_or_else(|| arguments.seeds.div_ceil(5)),
            shard: arguments.shard,
            interrupted: false,
            verdict: None,
            runs: Vec::new(),
        },
    };
    let mut asked = asked(loaded, proof.shard.unwrap_or(Shard::WHOLE), proof.first_seed, proof.counts())?;
    for path in &mut asked {
        path.seeds.retain(|seed| !proof.runs.iter().any(|run| run.path == path.path && run.seed == *seed));
    }
    let due: u64 = asked.iter().map(|path| path.seeds.len() as u64).sum();
    let bar = runs_bar(due);
    let threads = arguments.threads.unwrap_or_else(cores);
    let runs = play(loaded, &asked, threads, interrupt::watched(), |ended| bar.set_position(ended));
    bar.finish_and_clear();
    let runs = runs.map_err(|error| {
        note(&error.to_string());
        Exit::Failed
    })?;
    proof.interrupted = (runs.len() as u64) < due;
    proof.runs.extend(runs);
    proof.runs.sort_by(|one, other| (&one.path, one.seed).cmp(&(&other.path, other.seed)));
    Ok(proof)
}

/// What Ctrl-C left of a proof of this drill as it is now; its runs are not played again.
fn cut_short(file: &FilePath, loaded: &Loaded) -> Result<Proof, Exit> {
    let proof = part(file)?;
    if proof.format != FORMAT || proof.stamp != Stamp::of(loaded) {
        say("cli-prove-part-other", &[]);
        return Err(Exit::InvalidInput);
    }
    let counts = [proof.seeds, proof.policy_seeds];
    let shard = proof.shard.unwrap_or(Shard::WHOLE);
    let is_sound = counts.iter().all(|count| *count <= MAX_SEEDS) && (1..=MAX_PARTS).contains(&shard.of);
    let asked = asked(loaded, shard, proof.first_seed.min(MAX_FIRST_SEED), proof.counts()).ok().filter(|_| is_sound);
    let due: BTreeSet<_> =
        asked.iter().flatten().flat_map(|path| path.seeds.iter().map(|seed| (path.path.clone(), *seed))).collect();
    let runs: BTreeSet<_> = proof.runs.iter().map(|run| (run.path.clone(), run.seed)).collect();
    if !runs.is_subset(&due) || runs.len() < proof.runs.len() {
        say("cli-prove-part-runs", &[]);
        return Err(Exit::InvalidInput);
    }
    Ok(Proof { verdict: None, ..proof })
}

/// Every script beside the drill, and every policy where there is a seat for it, on so many seeds each.
fn asked(loaded: &Loaded, shard: Shard, first: u64, (seeds, policy_seeds): (u64, u64)) -> Result<Vec<Asked>, Exit> {
    let mut asked = Vec::new();
    for name in loaded.scripts.keys() {
        asked.push(Asked::script(name, drill::script(loaded, name)?, shard.seeds(first, seeds)));
    }
    if loaded.scenario.seats.iter().any(|seat| seat.playable) {
        let seeds = shard.seeds(first, policy_seeds);
        asked.extend(Policy::ALL.map(|policy| Asked::policy(policy, seeds.clone())));
    }
    Ok(asked)
}

/// The parts as one: all there, each once, and of this drill as it is now.
fn merged(arguments: &Arguments, loaded: &Arc<Loaded>) -> Result<Proof, Exit> {
    let mut parts = Vec::new();
    for file in &arguments.merge {
        parts.push(part(file)?);
    }
    parts.sort_by_key(|part| part.shard.map_or(1, |shard| shard.part));
    let whole = parts.first().map_or(1, |part| part.shard.map_or(1, |shard| shard.of));
    let refuse = |key: &str| {
        say(key, &[("parts", text(whole))]);
        Err(Exit::InvalidInput)
    };
    let Some(first) = parts.first().cloned() else { return refuse("cli-prove-parts") };
    if parts.iter().any(|part| part.format != FORMAT || part.stamp != Stamp::of(loaded)) {
        return refuse("cli-prove-part-other");
    }
    let same = |part: &Proof| (part.first_seed, part.seeds, part.policy_seeds);
    if parts.iter().any(|part| same(part) != same(&first)) {
        return refuse("cli-prove-part-seeds");
    }
    if parts.iter().any(|part| part.interrupted) {
        return refuse("cli-prove-part-interrupted");
    }
    let are_whole = parts.len() as u64 == whole
        && (1..).zip(&parts).all(|(no, part)| part.shard.unwrap_or(Shard::WHOLE) == Shard { part: no, of: whole });
    if !are_whole {
        return refuse("cli-prove-parts");
    }
    let mut runs: Vec<ProofRun> = parts.into_iter().flat_map(|part| part.runs).collect();
    runs.sort_by(|one, other| (&one.path, one.seed).cmp(&(&other.path, other.seed)));
    let asked = asked(loaded, Shard::WHOLE, first.first_seed, (first.seeds, first.policy_seeds))?;
    let mut due: Vec<_> = asked.iter().flat_map(|path| path.seeds.iter().map(|seed| (&path.path, *seed))).collect();
    due.sort_unstable();
    if !runs.iter().map(|run| (&run.path, run.seed)).eq(due) {
        return refuse("cli-prove-part-runs");
    }
    Ok(Proof { shard: None, verdict: None, runs, ..first })
}

/// A file that --shard or Ctrl-C left.
fn part(file: &FilePath) -> Result<Proof, Exit> {
    let bytes = drill::read_file(file, MAX_PART_BYTES)?;
    if bytes.len() as u64 > MAX_PART_BYTES {
        say("cli-prove-part-large", &[("file", text(file.display())), ("max", text(MAX_PART_BYTES))]);
        return Err(Exit::InvalidInput);
    }
    serde_json::from_slice(&bytes).map_err(|error| {
        say("cli-prove-part-unreadable", &[("file", text(file.display())), ("error", text(error))]);
        Exit::InvalidInput
    })
}

fn expected_marks(loaded: &Loaded) -> Result<BTreeMap<String, Expected>, Exit> {
    let mut marks = BTreeMap::new();
    for (name, source) in &loaded.expected {
        let file = format!("{}/{name}.marks.ron", loaded.name);
        let read = expected::read(&file, source.as_bytes()).map_err(|error| {
            note(&error.to_string());
            Exit::InvalidInput
        })?;
        marks.insert(name.clone(), read);
    }
    Ok(marks)
}

/// Writes the marks of each script's run on the seed beside the scripts.
fn accept(scenario: &FilePath, runs: &[ProofRun], seed: u64) -> Result<(), Exit> {
    let folder = scenario.with_extension("");
    for run in runs.iter().filter(|run| run.seed == seed) {
        let crate::exercise::prove::Path::Script(name) = &run.path else { continue };
        let file = folder.join(format!("{name}.marks.ron"));
        if let Err(error) = write_whole(&file, Expected::of(run).to_ron().as_bytes()) {
            say("cli-out-unwritable", &[("file", text(file.display())), ("error", text(error))]);
            return Err(Exit::Failed);
        }
    }
    Ok(())
}

fn print_json(proof: &Proof) -> Result<Exit, Exit> {
    match serde_json::to_string_pretty(proof) {
        Ok(text) => {
            print(&text);
            Ok(Exit::Done)
        }
        Err(error) => {
            note(&error.to_string());
            Err(Exit::Failed)
        }
    }
}

fn parse_shard(value: &str) -> Result<Shard, String> {
    let numbers =
        value.split_once('/').and_then(|(part, of)| Some((u64::from_str(part).ok()?, u64::from_str(of).ok()?)));
    match numbers {
        Some((part, of)) if (1..=MAX_PARTS).contains(&of) && (1..=of).contains(&part) => Ok(Shard { part, of }),
        _ => Err(texts().say_with("cli-prove-not-a-shard", &[("most", text(MAX_PARTS))])),
    }
}

/// What `--json` prints; a part has no verdict.
#[derive(Clone, Serialize, Deserialize)]
struct Proof {
    format: u32,
    stamp: Stamp,
    first_seed: u64,
    seeds: u64,
    policy_seeds: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shard: Option<Shard>,
    /// Ctrl-C cut it short: --resume goes on with it.
    #[serde(default, skip_serializing_if = "is_whole")]
    interrupted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verdict: Option<Verdict>,
    /// By path, then by seed.
    runs: Vec<ProofRun>,
}

impl Proof {
    /// Seeds of each script and of each policy.
    fn counts(&self) -> (u64, u64) {
        (self.seeds, self.policy_seeds)
    }
}

fn is_whole(interrupted: &bool) -> bool {
    !*interrupted
}
