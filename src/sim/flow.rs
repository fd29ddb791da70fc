//! Flow fields: the time to a shared goal from everywhere on foot, and which way shortens it.
//!
//! The times solve the eikonal equation |grad T| = 1 on the open cells by upwind differences (Sethian, "A fast
//! marching level set method for monotonically advancing fronts", 1996; for pedestrians Hartmann, "Adaptive pedestrian
//! dynamics based on geodesics", 2010), so that ways are straight in any direction and bend round corners, and one field
//! serves everyone who goes there. Cells wait in buckets by time, in the order in which they came: no order of a heap or
//! of threads enters.

use bevy::math::Vec2;

use super::grid::{Class, Grid};
use crate::scenario::ids::Point;

/// For every cell how far it is to the goal and which way leads there.
pub struct Flow {
    /// Decimetres of easy walking.
    left_dm: Vec<u16>,
    /// East and north part of the heading, in 127ths.
    heading: Vec<(i8, i8)>,
}

impl Flow {
    /// To the nearest of the goal cells. `is_shut` closes cells that the grid holds open, for a cordon.
    pub(super) fn new(grid: &Grid, goals: &[u32], is_shut: impl Fn(u32) -> bool) -> Self {
        let times = Front::new(grid, &is_shut).spread(goals);
        let left = |time: &f32| if time.is_finite() { (time * 10.0).min(FARTHEST_DM) as u16 } else { CLOSED };
        let heading = (0..times.len() as u32).map(|cell| downhill(grid, &times, cell)).collect();
        Self { left_dm: times.iter().map(left).collect(), heading }
    }

    /// Metres of easy walking from the cell to the goal; `None` where no way leads there.
    pub(super) fn left_m(&self, cell: u32) -> Option<f32> {
        let left_dm = self.left_dm[cell as usize];
        (left_dm != CLOSED).then_some(f32::from(left_dm) / 10.0)
    }

    /// Unit vector towards the goal, between those of the four cells around the point; `None` at the goal or where no way
    /// leads there.
    pub(super) fn heading(&self, grid: &Grid, at: Point) -> Option<Vec2> {
        let (x, y) = (at.0 / grid.cell_m - 0.5, at.1 / grid.cell_m - 0.5);
        let (west, south) = (x.floor(), y.floor());
        let (east_share, north_share) = (x - west, y - south);
        let mut sum = Vec2::ZERO;
        for (dx, dy, share) in [
            (0, 0, (1.0 - east_share) * (1.0 - north_share)),
            (1, 0, east_share * (1.0 - north_share)),
            (0, 1, (1.0 - east_share) * north_share),
            (1, 1, east_share * north_share),
        ] {
            let column = (west as i32 + dx).clamp(0, grid.width as i32 - 1) as u32;
            let row = (south as i32 + dy).clamp(0, grid.height as i32 - 1) as u32;
            let (east, north) = self.heading[(row * grid.width + column) as usize];
            sum += Vec2::new(f32::from(east), f32::from(north)) * share;
        }
        sum.try_normalize()
    }
}

/// No way to the goal.
const CLOSED: u16 = u16::MAX;
/// 6.5 km of walking, which no drill has: farther cells are not told apart.
const FARTHEST_DM: f32 = 65_534.0;
/// Buckets in a ring: one step adds less time than they span.
const BUCKETS: usize = 16;
/// An improvement below this share of a cell is none.
const EPSILON: f32 = 1e-4;

/// Times as they spread from the goal.
struct Front<'a, F> {
    grid: &'a Grid,
    is_shut: &'a F,
    times: Vec<f32>,
    buckets: Vec<Vec<u32>>,
    waiting: usize,
}

impl<'a, F: Fn(u32) -> bool> Front<'a, F> {
    fn new(grid: &'a Grid, is_shut: &'a F) -> Self {
        let cells = (grid.width * grid.height) as usize;
        Self { grid, is_shut, times: vec![f32::INFINITY; cells], buckets: vec![Vec::new(); BUCKETS], waiting: 0 }
    }

    fn spread(mut self, goals: &[u32]) -> Vec<f32> {
        let bucket_m = self.grid.cell_m * 0.5;
        for goal in goals {
            self.times[*goal as usize] = 0.0;
        }
        self.buckets[0].extend(goals);
        self.waiting = goals.len();
        let mut now = 0;
        while self.waiting > 0 {
            let mut next = 0;
            // Cells may join the bucket while it is worked off.
            while let Some(cell) = self.buckets[now % BUCKETS].get(next).copied() {
                next += 1;
                self.waiting -= 1;
                // One that meanwhile got a better time was worked off with that.
                if (self.times[cell as usize] / bucket_m) as usize == now {
                    self.pass_on(cell, bucket_m);
                }
            }
            self.buckets[now % BUCKETS].clear();
            now += 1;
        }
        self.times
    }

    fn pass_on(&mut self, cell: u32, bucket_m: f32) {
        for beside in self.grid.beside(cell, Class::FOOT).into_iter().flatten() {
            if self.times[beside as usize] <= self.times[cell as usize] || (self.is_shut)(beside) {
                continue;
            }
            let time = self.arrival(beside);
            if time < self.times[beside as usize] - EPSILON * self.grid.cell_m {
                self.times[beside as usize] = time;
                self.buckets[(time / bucket_m) as usize % BUCKETS].push(beside);
                self.waiting += 1;
            }
        }
    }

    /// The upwind solution from the cells beside, east or west and north or south of the cell.
    fn arrival(&self, cell: u32) -> f32 {
        let [east, north, west, south] = around(self.grid, &self.times, cell);
        let (a, b) = (east.min(west), north.min(south));
        let step = self.grid.cell_m;
        let apart = (a - b).abs();
        if apart < step { (a + b + (2.0 * step * step - apart * apart).sqrt()) / 2.0 } else { a.min(b) + step }
    }
}

/// Times east, north, west and south of a cell; infinite where no way leads on.
fn around(grid: &Grid, times: &[f32], cell: u32) -> [f32; 4] {
    grid.beside(cell, Class::FOOT).map(|beside| beside.map_or(f32::INFINITY, |beside| times[beside as usize]))
}

/// Against the upwind gradient of the times.
fn downhill(grid: &Grid, times: &[f32], cell: u32) -> (i8, i8) {
    let here = times[cell as usize];
    if !here.is_finite() {
        return (0, 0);
    }
    let [east, north, west, south] = around(grid, times, cell);
    let slope = |up: f32, down: f32| {
        let least = up.min(down);
        if least >= here {
            0.0
        } else if up < down {
            here - least
        } else {
            least - here
        }
    };
    let heading = Vec2::new(slope(east, west), slope(north, south)).normalize_or_zero() * 127.0;
    (heading.x.round() as i8, heading.y.round() as i8)
}
