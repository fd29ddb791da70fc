//! Flow fields: the time to a shared goal from everywhere on foot, and which way shortens it.
//!
//! The times solve the eikonal equation |grad T| = 1 on the open cells by upwind differences (Sethian, "A fast
//! marching level set method for monotonically advancing fronts", 1996; for pedestrians Hartmann, "Adaptive pedestrian
//! dynamics based on geodesics", 2010), so that ways are straight in any direction and bend round corners, and one field
//! serves everyone who goes there. Cells wait in buckets by time, in the order in which they came: no order of a heap or
//! of threads enters.

use bevy::math::Vec2;

use super::grid::{EAST, Grid, NORTH, SOUTH, WEST};
use crate::scenario::ids::Point;

/// For every cell how far it is to the goal and which way leads there.
pub struct Flow {
    /// Decimetres of easy walking.
    left_dm: Vec<u16>,
    /// East and north part of the heading, in 127ths.
    heading: Vec<(i8, i8)>,
}

impl Flow {
    /// To the nearest of the goal cells.
    pub(super) fn new(grid: &Grid, goals: &[u32]) -> Self {
        let mut front = Front::new(grid, goals, Vec::new());
        front.spread(grid, u32::MAX);
        front.flow(grid)
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

/// Times as they spread from the goal: a field half found, which may be worked at bit by bit.
#[derive(Clone)]
pub(super) struct Front {
    /// Cells closed that the grid holds open, for a cordon; empty where there are none.
    shut: Vec<bool>,
    times: Vec<f32>,
    buckets: Vec<Vec<u32>>,
    /// Cells in the buckets that are still to be worked off.
    waiting: u32,
    /// The bucket at hand, counted from the start, and how many of its cells are worked off.
    now: u32,
    done: u32,
}

impl Front {
    pub(super) fn new(grid: &Grid, goals: &[u32], shut: Vec<bool>) -> Self {
        let mut times = vec![f32::INFINITY; (grid.width * grid.height) as usize];
        let mut buckets = vec![Vec::new(); BUCKETS];
        for goal in goals {
            times[*goal as usize] = 0.0;
        }
        buckets[0].extend(goals);
        Self { shut, times, buckets, waiting: goals.len() as u32, now: 0, done: 0 }
    }

    /// Works off at most so many cells; true once the field is found.
    pub(super) fn spread(&mut self, grid: &Grid, most_cells: u32) -> bool {
        let bucket_m = grid.cell_m * 0.5;
        let mut left = most_cells;
        while self.waiting > 0 {
            // Cells may join the bucket while it is worked off.
            while let Some(cell) = self.buckets[self.now as usize % BUCKETS].get(self.done as usize).copied() {
                if left == 0 {
                    return false;
                }
                left -= 1;
                self.done += 1;
                self.waiting -= 1;
                // One that meanwhile got a better time was worked off with that.
                if (self.times[cell as usize] / bucket_m) as u32 == self.now {
                    self.pass_on(grid, cell, bucket_m);
                }
            }
            self.buckets[self.now as usize % BUCKETS].clear();
            self.now += 1;
            self.done = 0;
        }
        true
    }

    pub(super) fn flow(&self, grid: &Grid) -> Flow {
        let left = |time: &f32| if time.is_finite() { (time * 10.0).min(FARTHEST_DM) as u16 } else { CLOSED };
        let heading = (0..self.times.len() as u32).map(|cell| self.downhill(grid, cell)).collect();
        Flow { left_dm: self.times.iter().map(left).collect(), heading }
    }

    fn pass_on(&mut self, grid: &Grid, cell: u32, bucket_m: f32) {
        let here = self.times[cell as usize];
        for beside in beside(grid, cell).into_iter().flatten() {
            let before = self.times[beside as usize];
            if before <= here || self.shut.get(beside as usize).is_some_and(|is_shut| *is_shut) {
                continue;
            }
            let time = self.arrival(grid, beside);
            if time < before - EPSILON * grid.cell_m {
                self.times[beside as usize] = time;
                self.buckets[(time / bucket_m) as usize % BUCKETS].push(beside);
                self.waiting += 1;
            }
        }
    }

    /// The upwind solution from the cells beside, east or west and north or south of the cell.
    fn arrival(&self, grid: &Grid, cell: u32) -> f32 {
        let [east, north, west, south] = self.around(grid, cell);
        let (a, b) = (east.min(west), north.min(south));
        let step = grid.cell_m;
        let apart = (a - b).abs();
        if apart < step { (a + b + (2.0 * step * step - apart * apart).sqrt()) / 2.0 } else { a.min(b) + step }
    }

    /// Times east, north, west and south of a cell; infinite where no way leads on.
    fn around(&self, grid: &Grid, cell: u32) -> [f32; 4] {
        beside(grid, cell).map(|beside| beside.map_or(f32::INFINITY, |beside| self.times[beside as usize]))
    }

    /// Against the upwind gradient of the times.
    fn downhill(&self, grid: &Grid, cell: u32) -> (i8, i8) {
        let here = self.times[cell as usize];
        if !here.is_finite() {
            return (0, 0);
        }
        let [east, north, west, south] = self.around(grid, cell);
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
}

/// The cells east, north, west and south to which a step leads.
fn beside(grid: &Grid, cell: u32) -> [Option<u32>; 4] {
    let steps = grid.steps(cell);
    [(EAST, 1), (NORTH, grid.width), (WEST, 1_u32.wrapping_neg()), (SOUTH, grid.width.wrapping_neg())]
        .map(|(step, far)| (steps & step != 0).then(|| cell.wrapping_add(far)))
}
