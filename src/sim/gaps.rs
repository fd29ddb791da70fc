//! Openings that no centre of a cell is clear enough for: doors and alleys between two cells' rows, as people pass them.

use bevy::math::Vec2;

use super::grid::{Class, Grid};
use super::walls::Walls;

/// An opening in a cell.
pub(super) struct Gap {
    pub(super) cell: u32,
    /// Midway between the walls.
    pub(super) middle: Vec2,
}

/// Every opening narrower than the grid's cells that a person passes, by cell: from 0.6 m on wherever it lies, and never
/// one below 0.5 m, where two walls would hold somebody fast.
pub(super) fn find(grid: &Grid, walls: &Walls, size: Vec2) -> Vec<Gap> {
    let reach_m = grid.cell_m * std::f32::consts::FRAC_1_SQRT_2 + CLEAR_M;
    // Only where two walls, or a wall and the border, are at hand: a cell's own count is quick, its samples are not.
    let mut at_hand = vec![0u8; (grid.width * grid.height) as usize];
    for wall in walls.outlines() {
        for cell in grid.cells_in(wall.low - reach_m, wall.high + reach_m) {
            at_hand[cell as usize] = at_hand[cell as usize].saturating_add(1);
        }
    }
    let near_border = |cell: u32| border_m(grid.centre(cell).vec2(), size) < reach_m;
    let is_candidate = |cell: &u32| {
        let count = at_hand[*cell as usize];
        (count > 1 || (count == 1 && near_border(*cell))) && !grid.is_wide(*cell, Class::FOOT) && !grid.is_shore(*cell)
    };
    let candidates = (0..grid.width * grid.height).filter(is_candidate);
    candidates.filter_map(|cell| Some(Gap { cell, middle: middle(grid, walls, size, cell)? })).collect()
}

/// The clearest place of a cell that is clear enough and lies between two walls.
fn middle(grid: &Grid, walls: &Walls, size: Vec2, cell: u32) -> Option<Vec2> {
    let clear_m = |at: Vec2| nearest(walls, size, at).map_or(0.0, |wall| at.distance(wall));
    // Beside a single wall, and before an opening, it becomes clearer away from the wall.
    let is_between = |at: Vec2, here_m: f32| {
        let away = nearest(walls, size, at).and_then(|wall| (at - wall).try_normalize());
        away.is_some_and(|away| clear_m(at + away * BESIDE_M) < here_m - LESS_M)
    };
    let half = (grid.cell_m / (2.0 * SAMPLE_M)).ceil() as i32;
    let samples = (-half..=half).flat_map(|row| (-half..=half).map(move |column| Vec2::new(column as f32, row as f32)));
    let places = samples.map(|part| grid.centre(cell).vec2() + part * (grid.cell_m / (2 * half) as f32));
    let mut best = (CLEAR_M, None);
    for at in places {
        let here_m = clear_m(at);
        if here_m > best.0 && is_between(at, here_m) {
            best = (here_m, Some(at));
        }
    }
    best.1
}

/// The nearest place of a wall or of the border; `None` in a wall and beyond the border.
fn nearest(walls: &Walls, size: Vec2, at: Vec2) -> Option<Vec2> {
    if border_m(at, size) <= 0.0 {
        return None;
    }
    let border = [Vec2::new(0.0, at.y), Vec2::new(size.x, at.y), Vec2::new(at.x, 0.0), Vec2::new(at.x, size.y)];
    let mut places = border.into_iter();
    let mut best = places.next()?;
    let mut nearer = |place: Vec2| {
        if place.distance_squared(at) < best.distance_squared(at) {
            best = place;
        }
    };
    places.for_each(&mut nearer);
    for wall in walls.near(at) {
        nearer(wall.nearest(at)?);
    }
    Some(best)
}

fn border_m(at: Vec2, size: Vec2) -> f32 {
    at.x.min(at.y).min(size.x - at.x).min(size.y - at.y)
}

/// Half the width from which on an opening is a way: a body's radius and some play, metres.
const CLEAR_M: f32 = 0.255;
/// How far apart the places are that are looked at in a cell, metres.
const SAMPLE_M: f32 = 0.0625;
/// An opening becomes narrower by so much within so far beside its middle, metres.
const BESIDE_M: f32 = 0.25;
const LESS_M: f32 = 0.05;
