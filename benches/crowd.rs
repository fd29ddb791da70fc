//! How fast people walk in a town of 100 houses: `cargo bench --no-default-features --bench crowd -- --people N --seconds S`.
//!
//! Prints one line of JSON. The scene is that of `benches/peers/crowd.sh`, which runs JuPedSim on it: a square of 200 m with
//! 10 x 10 houses, everyone on the way to one exit, routes, walls and avoidance included, one thread.

#![allow(clippy::disallowed_types, reason = "a benchmark measures the time that it takes")]

use std::process::ExitCode;
use std::time::Instant;

use serde::Serialize;
use tutela::scenario::ids::{Point, TICKS_PER_SECOND};
use tutela::scenario::map::{Building, Map, Shape, Zone, ZoneKind};
use tutela::sim::walk::Walk;
use xxhash_rust::xxh3::Xxh3;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let Some((people, seconds)) = parse(&arguments) else {
        eprintln!("usage: crowd [--people N] [--seconds S]   (N up to 13434, S from 1)");
        return ExitCode::from(2);
    };
    let line = run(people, seconds);
    match serde_json::to_string(&line) {
        Ok(line) => println!("{line}"),
        Err(error) => eprintln!("{error}"),
    }
    ExitCode::SUCCESS
}

fn run(people: usize, seconds: u32) -> Line {
    let mut walk = Walk::new(&town(), 1);
    let mut on_their_way = Vec::new();
    for (x, y) in starts().into_iter().take(people) {
        let person = walk.add(Point(x as f32, y as f32), FREE_MPS);
        walk.send(person, EXIT);
        on_their_way.push(person);
    }
    // The flow field is found before the clock starts, as JuPedSim's routing mesh is.
    walk.ground().heading(EXIT, Point(100.0, 5.0));
    let ticks = seconds * TICKS_PER_SECOND;
    let (began, cpu_began) = (Instant::now(), cpu_s());
    let mut agent_steps = 0u64;
    for _ in 0..ticks {
        agent_steps += on_their_way.len() as u64;
        walk.step();
        on_their_way.retain(|person| {
            let arrived = walk.bodies().arrived[*person];
            if arrived {
                walk.remove(*person);
            }
            !arrived
        });
    }
    let wall_s = began.elapsed().as_secs_f64();
    let cpu_s = cpu_s().zip(cpu_began).map_or(wall_s, |(now, before)| now - before);
    let mut digest = Xxh3::new();
    for Point(x, y) in &walk.bodies().at {
        digest.update(&x.to_le_bytes());
        digest.update(&y.to_le_bytes());
    }
    Line {
        people,
        seconds,
        tick_s: 1.0 / f64::from(TICKS_PER_SECOND),
        agent_steps,
        cpu_s,
        agent_steps_per_cpu_s: (agent_steps as f64 / cpu_s).round(),
        real_time_factor: f64::from(seconds) / cpu_s,
        peak_memory_mb: peak_memory_mb(),
        left: on_their_way.len(),
        digest: format!("{:016x}", digest.digest()),
    }
}

fn parse(arguments: &[String]) -> Option<(usize, u32)> {
    let (mut people, mut seconds) = (1000, 30);
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--people" => people = value.parse().ok().filter(|n| (1..=13_434).contains(n))?,
            [name, value] if name == "--seconds" => seconds = value.parse().ok().filter(|s| *s > 0)?,
            _ => return None,
        }
    }
    Some((people, seconds))
}

/// Free speed of everyone, as in the peer's scene.
const FREE_MPS: f32 = 1.34;
/// The only zone.
const EXIT: u16 = 0;
const SIDE_M: f64 = 200.0;
/// South-west corner of house (i, j), and its side.
const HOUSE_M: f64 = 8.0;

fn corners() -> impl Iterator<Item = (f64, f64)> {
    (0..10).flat_map(|i| (0..10).map(move |j| (f64::from(11 + 19 * i), f64::from(11 + 19 * j))))
}

fn town() -> Map {
    let house = |(no, (x, y)): (usize, (f64, f64))| Building {
        id: format!("house-{no}").as_str().into(),
        shape: Shape::Rect(Point(x as f32, y as f32), (HOUSE_M as f32, HOUSE_M as f32)),
    };
    Map {
        size_m: (SIDE_M as f32, SIDE_M as f32),
        anchor: None,
        buildings: corners().enumerate().map(house).collect(),
        roads: Vec::new(),
        water: Vec::new(),
        zones: vec![Zone {
            id: "exit".into(),
            kind: ZoneKind::Open,
            name: "exit".into(),
            shape: Shape::Rect(Point(198.0, 95.0), (2.0, 10.0)),
        }],
    }
}

/// Places of people in a jittered lattice, shuffled; the same numbers as in the peer's scene.
fn starts() -> Vec<(f64, f64)> {
    let mut draws = SplitMix64(1);
    let mut places = Vec::new();
    for i in 0..129 {
        for j in 0..132 {
            let x = 1.5 + 1.5 * f64::from(i) + (draws.share() - 0.5) * 0.8;
            let y = 1.5 + 1.5 * f64::from(j) + (draws.share() - 0.5) * 0.8;
            let clear_of_border = x.min(y).min(SIDE_M - x).min(SIDE_M - y) >= 0.5;
            if clear_of_border && corners().all(|corner| distance_to_house_m((x, y), corner) >= 0.5) {
                places.push((x, y));
            }
        }
    }
    for k in (1..places.len()).rev() {
        let other = draws.next() % (k as u64 + 1);
        places.swap(k, other as usize);
    }
    places
}

fn distance_to_house_m((x, y): (f64, f64), (west, south): (f64, f64)) -> f64 {
    let dx = (west - x).max(0.0).max(x - west - HOUSE_M);
    let dy = (south - y).max(0.0).max(y - south - HOUSE_M);
    (dx * dx + dy * dy).sqrt()
}

/// Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Processor time of this process, where the system tells it.
fn cpu_s() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    let nanoseconds: f64 = stat.split_ascii_whitespace().next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

/// Highest resident memory, where the system tells it.
fn peak_memory_mb() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_ascii_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

#[derive(Serialize)]
struct Line {
    people: usize,
    seconds: u32,
    tick_s: f64,
    agent_steps: u64,
    cpu_s: f64,
    agent_steps_per_cpu_s: f64,
    real_time_factor: f64,
    peak_memory_mb: Option<f64>,
    /// Not yet out at the end.
    left: usize,
    digest: String,
}
