//! `tutela bench`: how fast a drill runs headless, and where its time goes.
#![allow(clippy::disallowed_types, reason = "native only, and it measures the program, not the drill")]

use std::sync::{Arc, Mutex, PoisonError};

use bevy::platform::time::Instant;
use serde::Serialize;

use super::out::{note, print, text};
use super::run::kebab;
use super::{Exit, drill};
use crate::exercise::branch::Moment;
use crate::exercise::log::{Mode, NoSink, SinkError};
use crate::exercise::play::ScriptPlayer;
use crate::exercise::script::Script;
use crate::exercise::{Exercise, Setup};
use crate::scenario::ids::TICKS_PER_SECOND;
use crate::scenario::read::Loaded;
use crate::scenario::texts::Texts;
use crate::sim::TickSet;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, or the name of a drill inside the program
    scenario: String,
    /// An order script, or the name of one beside the drill; without it the trainee's seat gives no orders
    #[arg(long, value_name = "FILE")]
    orders: Option<String>,
    /// Same seed, same run
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Prints one JSON document (docs/roll-outs.md)
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    let loaded = match drill::scenario(&arguments.scenario) {
        Ok(loaded) => loaded,
        Err(exit) => return exit,
    };
    let script = match arguments.orders.as_deref().map(|name| drill::script(&loaded, name)).transpose() {
        Ok(script) => script,
        Err(exit) => return exit,
    };
    match measure(&loaded, script.as_ref(), arguments.seed) {
        Ok(report) if arguments.json => match serde_json::to_string_pretty(&report) {
            Ok(text) => print(&text),
            Err(error) => note(&error.to_string()),
        },
        Ok(report) => as_text(&report, &loaded.texts),
        Err(error) => {
            note(&error.to_string());
            return Exit::Failed;
        }
    }
    Exit::Done
}

/// One run as it always is gives the totals; a second one with a clock between the parts gives the parts.
fn measure(loaded: &Arc<Loaded>, script: Option<&Script>, seed: u64) -> Result<Report, SinkError> {
    let plain = Run::play(loaded, script, seed, false)?;
    let timed = Run::play(loaded, script, seed, true)?;
    let seat = plain.exercise.setup().people.first().cloned();
    let (_, view_s) = timed_call(|| seat.as_ref().and_then(|seat| plain.exercise.view(seat)));
    let (_, judging_s) = timed_call(|| plain.exercise.card());
    let (moment, snapshot_s) = timed_call(|| plain.exercise.moment());
    let (_, branch_s) = timed_call(|| Moment::branch(&moment, None, Box::new(NoSink)).is_ok());
    let ticks = plain.exercise.tick().0;
    let drill_s = f64::from(ticks) / f64::from(TICKS_PER_SECOND);
    let parts = timed.parts();
    // What takes long in both runs is the drill's; what does so in one is the machine's.
    let both = plain.took_s.iter().zip(&timed.took_s).map(|(one, other)| one.min(*other)).enumerate();
    let (slowest_tick, slowest_s) = both.max_by(|(_, one), (_, other)| one.total_cmp(other)).unwrap_or_default();
    Ok(Report {
        format: 1,
        scenario: loaded.scenario.meta.id.to_string(),
        orders: script.map(|script| script.file.clone()),
        seed,
        ticks,
        drill_s,
        wall_s: plain.wall_s,
        cpu_s: plain.cpu_s,
        real_time_factor: drill_s / plain.cpu_s.unwrap_or(plain.wall_s),
        ticks_per_second: f64::from(ticks) / plain.cpu_s.unwrap_or(plain.wall_s),
        ms_per_tick: plain.wall_s * 1e3 / f64::from(ticks.max(1)),
        slowest_tick: slowest_tick as u32 + 1,
        slowest_ms: slowest_s * 1e3,
        parts,
        view_ms: view_s * 1e3,
        judging_ms: judging_s * 1e3,
        snapshot_ms: snapshot_s * 1e3,
        branch_ms: branch_s * 1e3,
        digest: format!("{:016x}", plain.exercise.sim().digests().whole()),
    })
}

/// A run played to its end, with its times.
struct Run {
    exercise: Exercise,
    wall_s: f64,
    cpu_s: Option<f64>,
    /// By tick, without the last: that also judges the drill, which has a line of its own.
    took_s: Vec<f64>,
    tally: Arc<Mutex<Tally>>,
}

impl Run {
    fn play(loaded: &Arc<Loaded>, script: Option<&Script>, seed: u64, timed: bool) -> Result<Self, SinkError> {
        let mut setup = Setup::solo(&loaded.scenario, seed, Mode::Practice);
        let people = script.map(Script::seats).unwrap_or_default();
        if !people.is_empty() {
            setup.people = people;
        }
        let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink))?;
        let tally = Arc::new(Mutex::new(Tally { last: Instant::now(), seconds: [0.0; TickSet::ALL.len()] }));
        if timed {
            let tally = tally.clone();
            exercise.watch(Box::new(move |set| tally.lock().unwrap_or_else(PoisonError::into_inner).take(set)));
        }
        let mut player = script.map(ScriptPlayer::new);
        let (began, began_cpu_s) = (Instant::now(), cpu_s());
        let (mut took_s, mut last) = (Vec::new(), began);
        while !exercise.ended() {
            if let Some(player) = &mut player {
                player.give_due(&mut exercise);
            }
            exercise.advance_ticks(1);
            let now = Instant::now();
            took_s.push(now.duration_since(last).as_secs_f64());
            last = now;
        }
        took_s.pop();
        let cpu_s = cpu_s().zip(began_cpu_s).map(|(now, began)| now - began);
        Ok(Self { exercise, wall_s: last.duration_since(began).as_secs_f64(), cpu_s, took_s, tally })
    }

    fn parts(&self) -> Vec<Part> {
        let tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        let seconds: Vec<(String, f64)> =
            TickSet::ALL.iter().zip(tally.seconds).map(|(set, s)| (kebab(&format!("{set:?}")), s)).collect();
        let in_sets: f64 = seconds.iter().map(|(_, s)| s).sum();
        let exercise = ("exercise".to_owned(), (self.wall_s - in_sets).max(0.0));
        let part = |(part, seconds): (String, f64)| Part {
            part,
            seconds,
            share: seconds / self.wall_s,
            us_per_tick: seconds * 1e6 / f64::from(self.exercise.tick().0.max(1)),
        };
        seconds.into_iter().chain([exercise]).map(part).collect()
    }
}

/// Time by part of the tick, in their order.
struct Tally {
    last: Instant,
    seconds: [f64; TickSet::ALL.len()],
}

impl Tally {
    fn take(&mut self, ended: Option<TickSet>) {
        let now = Instant::now();
        let part = ended.and_then(|set| TickSet::ALL.iter().position(|one| *one == set));
        if let Some(part) = part {
            self.seconds[part] += now.duration_since(self.last).as_secs_f64();
        }
        self.last = now;
    }
}

fn timed_call<T>(call: impl FnOnce() -> T) -> (T, f64) {
    let began = Instant::now();
    let answer = call();
    (answer, began.elapsed().as_secs_f64())
}

/// What this thread has computed so far; the wall clock also counts what other programs took. Linux only.
fn cpu_s() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: u64 = text.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds as f64 / 1e9)
}

fn as_text(report: &Report, texts: &Texts) {
    let values = [
        ("scenario", text(&report.scenario)),
        ("seed", text(report.seed)),
        ("drill_s", text(report.drill_s)),
        ("wall_s", text(texts.decimal(report.wall_s, 3))),
        ("cpu_s", text(report.cpu_s.map_or_else(|| "-".to_owned(), |s| texts.decimal(s, 3)))),
        ("factor", text(format!("{:.0}", report.real_time_factor))),
        ("ticks", text(format!("{:.0}", report.ticks_per_second))),
        ("slowest_ms", text(texts.decimal(report.slowest_ms, 2))),
        ("slowest_s", text(f64::from(report.slowest_tick) / f64::from(TICKS_PER_SECOND))),
    ];
    let mut page = texts.say_with("cli-bench-total", &values) + "\n\n";
    for part in &report.parts {
        let name = texts.say(&format!("cli-bench-{}", part.part));
        let Part { seconds, share, us_per_tick, .. } = part;
        page += &format!("{name:<44}{:>6.1} %{seconds:>9.3} s{us_per_tick:>10.1} us\n", share * 100.0);
    }
    page.push('\n');
    let once = [
        ("view", report.view_ms),
        ("judging", report.judging_ms),
        ("snapshot", report.snapshot_ms),
        ("branch", report.branch_ms),
    ];
    for (name, ms) in once {
        page += &format!("{:<53}{ms:>9.3} ms\n", texts.say(&format!("cli-bench-{name}")));
    }
    print(&page);
}

#[derive(Serialize)]
struct Report {
    format: u32,
    scenario: String,
    /// The script's file; absent where only bots played.
    orders: Option<String>,
    seed: u64,
    ticks: u32,
    drill_s: f64,
    wall_s: f64,
    /// Of the one thread; absent where the system does not tell.
    cpu_s: Option<f64>,
    /// Seconds of the drill for one of the processor, or of the wall clock where it is all there is.
    real_time_factor: f64,
    ticks_per_second: f64,
    ms_per_tick: f64,
    /// Slow in both runs: what was slow in one of them only is the machine's.
    slowest_tick: u32,
    slowest_ms: f64,
    /// Of a second run, in the order of the tick; `exercise` is bots, log and memory around it.
    parts: Vec<Part>,
    /// Once each, at the end of the drill.
    view_ms: f64,
    judging_ms: f64,
    snapshot_ms: f64,
    branch_ms: f64,
    /// Of the whole state at the end.
    digest: String,
}

#[derive(Serialize)]
struct Part {
    part: String,
    seconds: f64,
    share: f64,
    us_per_tick: f64,
}
