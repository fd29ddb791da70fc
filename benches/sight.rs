//! Wall rays per second of the processor: `cargo bench --no-default-features --bench sight -- --rays 3000000`.
//!
//! Prints one JSON line. Rays go between free places up to the sight of a person on the ground, on the flagship drill's
//! map and on the town of a hundred square buildings that the crowd benchmark uses.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_types,
    reason = "a benchmark that cannot measure should say why, and nothing else is at stake"
)]

mod clock;

use std::time::Instant;

use rand::RngExt;
use rand_pcg::Pcg64;
use tutela::scenario::ids::Point;
use tutela::scenario::library;
use tutela::scenario::map::{Building, Map, Shape};
use tutela::sim::ground::Ground;

use clock::cpu_s;

/// How far a person on the ground makes out another by day, metres.
const SIGHT_M: f32 = 150.0;
/// Places between which rays go; more would measure the processor's cache.
const PLACES: usize = 4_096;
const RAYS: u64 = 3_000_000;

fn main() {
    let rays = rays_wanted();
    let flagship = library::open("market_mortar").expect("the flagship drill is embedded").scenario;
    let maps = [("market_mortar", flagship.map().clone()), ("town", town())];
    let measured: Vec<String> = maps.iter().map(|(name, map)| measure(name, map, rays)).collect();
    println!("{{\"bench\":\"sight\",\"rays\":{rays},\"maps\":[{}]}}", measured.join(","));
}

/// `--rays N`; cargo's own `--bench` is passed over.
fn rays_wanted() -> u64 {
    let arguments: Vec<String> = std::env::args().collect();
    let at = arguments.iter().position(|argument| argument == "--rays");
    at.map_or(RAYS, |at| arguments.get(at + 1).and_then(|n| n.parse().ok()).expect("--rays takes a number"))
}

fn measure(name: &str, map: &Map, rays: u64) -> String {
    let ground = Ground::new(map);
    let pairs = pairs(map, &ground);
    let (began, began_cpu_s) = (Instant::now(), cpu_s());
    let mut clear = 0_u64;
    for (from, to) in pairs.iter().cycle().take(rays as usize) {
        clear += u64::from(ground.sees(*from, *to));
    }
    let wall_s = began.elapsed().as_secs_f64();
    let cpu_s = cpu_s().zip(began_cpu_s).map_or(wall_s, |(now, began)| now - began);
    let walls = map.buildings.len();
    let per_s = rays as f64 / cpu_s;
    let share = clear as f64 / rays as f64;
    format!(
        "{{\"map\":\"{name}\",\"buildings\":{walls},\"cpu_s\":{cpu_s:.4},\"rays_per_cpu_s\":{per_s:.0},\"clear\":{share:.4}}}"
    )
}

/// Free places in pairs that are within sight of one another but for walls.
fn pairs(map: &Map, ground: &Ground) -> Vec<(Point, Point)> {
    let mut draws = Pcg64::new(1, 1);
    let mut place = || loop {
        let at = Point(draws.random::<f32>() * map.size_m.0, draws.random::<f32>() * map.size_m.1);
        if ground.is_free(at, 0.3) {
            return at;
        }
    };
    let mut pairs = Vec::with_capacity(PLACES);
    while pairs.len() < PLACES {
        let (from, to) = (place(), place());
        if from.vec2().distance(to.vec2()) <= SIGHT_M {
            pairs.push((from, to));
        }
    }
    pairs
}

/// 200 m by 200 m with ten by ten buildings of 8 m, 11 m apart.
fn town() -> Map {
    let at = |no: u32| 11.0 + 19.0 * no as f32;
    let squares = (0..100).map(|no| Shape::Rect(Point(at(no / 10), at(no % 10)), (8.0, 8.0)));
    let buildings = squares.enumerate().map(|(no, shape)| Building { id: format!("b{no}").as_str().into(), shape });
    Map {
        size_m: (200.0, 200.0),
        anchor: None,
        buildings: buildings.collect(),
        roads: Vec::new(),
        water: Vec::new(),
        zones: Vec::new(),
    }
}
