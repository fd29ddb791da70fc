//! People walk as measured people do: the cases of the RiMEA guideline as public test suites state them, and some more.
//!
//! Numbers of cases are those of RiMEA ("Guideline for microscopic evacuation analysis"); in every one of them nobody enters
//! a wall or another body. Tests print the rows of the tables in docs/pedestrians.md.

mod doors;
mod exits;
mod families;
mod guideline;
mod manners;
mod meeting;
mod waiting;

use tutela::scenario::ids::{Point, TICKS_PER_SECOND};
use tutela::scenario::map::{Building, Map, Shape, Zone, ZoneKind};
use tutela::sim::movement::OVERLAP_TOLERANCE_M;
use tutela::sim::walk::Walk;

/// 150 people from one room of 10 x 10 m through a corridor into another, whose exit lies `goal_m` behind the corridor.
fn bottleneck(width_m: f32, length_m: f32, goal_m: f32) -> Outflow {
    let (low, high) = (5.0 - width_m / 2.0, 5.0 + width_m / 2.0);
    let walls = [(10.0, 0.0, length_m, low), (10.0, high, length_m, 10.0 - high)];
    let exit_x = 10.0 + length_m + goal_m - 1.0;
    let mut hall = Hall::new((20.0 + length_m, 10.0), &walls, &[(exit_x, 0.0, 1.0, 10.0)]);
    for i in 0..150 {
        hall.add(0.5 + 0.6 * (i / 15) as f32, 0.8 + 0.6 * (i % 15) as f32, 1.34, 0);
    }
    let (mut in_neck, mut is_through) = (Vec::new(), vec![false; 150]);
    let mut out = Vec::new();
    while out.len() < 150 {
        let s = hall.step();
        assert!(s < 400.0, "stuck: {} of 150 are out at {width_m} m", out.len());
        for (person, at) in hall.walk.bodies().at.iter().enumerate() {
            if !is_through[person] && at.0 > 10.0 + length_m / 2.0 {
                is_through[person] = true;
                in_neck.push(s);
            }
        }
        out.resize(hall.left_by[0] as usize, s);
    }
    // Without the first and last ten, as the stream sets in and runs dry.
    let per_s = |times: &[f32]| 130.0 / (times[139] - times[9]);
    Outflow { neck_per_s: per_s(&in_neck), exit_per_s: per_s(&out), all_out_s: out[149] }
}

struct Outflow {
    neck_per_s: f32,
    exit_per_s: f32,
    all_out_s: f32,
}

/// Numbers from 0 to 1, the same ones each time.
fn draws() -> impl FnMut() -> f32 {
    let mut draws = 7u32;
    move || {
        draws = draws.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (draws >> 8) as f32 / 16_777_216.0
    }
}

/// Free speeds as Weidmann's: mean 1.34, standard deviation 0.26.
fn free_mps(draw: &mut impl FnMut() -> f32) -> f32 {
    let normal = (0..12).map(|_| draw()).sum::<f32>() - 6.0;
    (1.34 + 0.26 * normal).clamp(0.5, 2.2)
}

fn rect((x, y, width, depth): &(f32, f32, f32, f32)) -> Shape {
    Shape::Rect(Point(*x, *y), (*width, *depth))
}

/// A floor with walls and zones, both as x, y, width, depth in metres.
struct Hall {
    walk: Walk,
    tick: u32,
    on_their_way: Vec<(usize, u16)>,
    /// How many reached each zone.
    left_by: Vec<u32>,
    /// Those who fell: no obstacle to others.
    lying: Vec<usize>,
}

impl Hall {
    fn new(size_m: (f32, f32), walls: &[(f32, f32, f32, f32)], zones: &[(f32, f32, f32, f32)]) -> Self {
        Self::seeded(size_m, walls, zones, 1)
    }

    fn seeded(size_m: (f32, f32), walls: &[(f32, f32, f32, f32)], zones: &[(f32, f32, f32, f32)], seed: u64) -> Self {
        Self::of_shapes(size_m, walls.iter().map(rect).collect(), zones.iter().map(rect).collect(), seed)
    }

    fn of_shapes(size_m: (f32, f32), walls: Vec<Shape>, zones: Vec<Shape>, seed: u64) -> Self {
        let left_by = vec![0; zones.len()];
        let building = |(no, shape)| Building { id: format!("wall-{no}").as_str().into(), shape };
        let zone = |(no, shape)| {
            let id: String = format!("zone-{no}");
            Zone { id: id.as_str().into(), kind: ZoneKind::Open, name: id.as_str().into(), shape }
        };
        let map = Map {
            size_m,
            anchor: None,
            buildings: walls.into_iter().enumerate().map(building).collect(),
            roads: Vec::new(),
            water: Vec::new(),
            zones: zones.into_iter().enumerate().map(zone).collect(),
        };
        Self { walk: Walk::new(&map, seed), tick: 0, on_their_way: Vec::new(), left_by, lying: Vec::new() }
    }

    fn add(&mut self, x: f32, y: f32, free_mps: f32, zone: u16) -> usize {
        let person = self.walk.add(Point(x, y), free_mps);
        self.walk.send(person, zone);
        self.on_their_way.push((person, zone));
        person
    }

    /// A block of people, rows of so many abreast at a spacing in metres, from its south-west corner.
    fn add_block(&mut self, people: u32, abreast: u32, (x, y): (f32, f32), spacing_m: f32, zone: u16) {
        for i in 0..people {
            self.add(x + spacing_m * (i / abreast) as f32, y + spacing_m * (i % abreast) as f32, 1.34, zone);
        }
    }

    fn at(&self, person: usize) -> Point {
        self.walk.bodies().at[person]
    }

    /// One tick; seconds since the start.
    fn step(&mut self) -> f32 {
        self.walk.step();
        self.tick += 1;
        self.assert_overlaps_nothing();
        let arrived = |(person, _): &(usize, u16)| self.walk.bodies().arrived[*person];
        let (out, left): (Vec<_>, Vec<_>) = self.on_their_way.iter().copied().partition(arrived);
        for (person, zone) in out {
            self.left_by[usize::from(zone)] += 1;
            self.walk.remove(person);
        }
        self.on_their_way = left;
        self.tick as f32 / TICKS_PER_SECOND as f32
    }

    /// The same where people may change to another zone.
    fn step_to_any(&mut self) -> f32 {
        for (person, zone) in &mut self.on_their_way {
            *zone = self.walk.heads_for(*person).unwrap_or(*zone);
        }
        self.step()
    }

    fn run(&mut self, ticks: u32) {
        (0..ticks).for_each(|_| {
            self.step();
        });
    }

    fn until_empty(&mut self, within_s: u32) -> f32 {
        let mut s = 0.0;
        while !self.on_their_way.is_empty() {
            s = self.step();
            assert!(s < within_s as f32, "{} people are not out after {within_s} s", self.on_their_way.len());
        }
        s
    }

    fn assert_overlaps_nothing(&self) {
        let bodies = self.walk.bodies();
        let stands = |person: &usize| bodies.present[*person] && !self.lying.contains(person);
        let mut present: Vec<usize> = (0..bodies.at.len()).filter(stands).collect();
        present.sort_by(|a, b| bodies.at[*a].0.total_cmp(&bodies.at[*b].0));
        for (i, a) in present.iter().enumerate() {
            let at = bodies.at[*a];
            let radius_m = bodies.radius_m[*a];
            assert!(self.walk.ground().is_free(at, radius_m - OVERLAP_TOLERANCE_M), "{a} is in a wall at {at:?}");
            for b in present[i + 1..].iter().take_while(|b| bodies.at[**b].0 < at.0 + 2.0 * radius_m) {
                let apart_m = at.vec2().distance(bodies.at[*b].vec2());
                assert!(apart_m >= 2.0 * radius_m - OVERLAP_TOLERANCE_M, "{a} and {b} are {apart_m} m apart");
            }
        }
    }
}
