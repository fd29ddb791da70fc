//! The ground in cells: how far each is from a wall, which are water or road, and shortest ways over them.

use std::sync::OnceLock;

use bevy::math::Vec2;
use pathfinding::directed::astar::astar;

use super::gaps::{self, Gap};
use super::outline::{Outline, distance_to_leg_m};
use super::walls::Walls;
use crate::scenario::ids::Point;
use crate::scenario::map::Map;

/// Cells have sides of a multiple of this, metres.
const FINEST_CELL_M: f32 = 0.25;
/// A larger map gets coarser cells: 1.25 m on a square kilometre. Narrower openings are kept beside the cells (`gaps`).
const MOST_CELLS: f32 = 700_000.0;
/// Clearance beyond this is not told apart, in centimetres; bodies are smaller.
const CLEARANCE_CAP_CM: u16 = 600;
/// Bodies are planned for at the next of these radii, so that connected parts are found once a class.
const CLASS_RADII_CM: [u16; 6] = [25, 90, 150, 220, 320, 500];
/// Cost of a straight and of a diagonal step, in tenths of a cell.
const STRAIGHT: u32 = 10;
const DIAGONAL: u32 = 14;
/// Steps in clockwise order, straight ones even; and of these the bit in [`Grid::foot`].
const AROUND: [(i32, i32); 8] = [(0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1)];
const STEPS: [u8; 4] = [NORTH, EAST, SOUTH, WEST];
/// A step of a person east, north, west or south leads on; a person can be in the cell; an opening narrower than a cell is
/// in this cell or in one beside it.
pub(super) const EAST: u8 = 1;
pub(super) const NORTH: u8 = 2;
pub(super) const WEST: u8 = 4;
pub(super) const SOUTH: u8 = 8;
const OPEN: u8 = 16;
const NEAR_GAP: u8 = 32;

/// Cells of the whole map, row by row from the south-west corner.
pub(super) struct Grid {
    pub(super) cell_m: f32,
    pub(super) width: u32,
    pub(super) height: u32,
    /// Distance from the cell's centre to the nearest wall or border, in centimetres; 0 in walls and water.
    clearance_cm: Vec<u16>,
    road: Vec<bool>,
    /// The cell or one beside it is water: bodies look closely there.
    shore: Vec<bool>,
    /// For people on foot, as bits.
    foot: Vec<u8>,
    /// Openings narrower than cells, by cell.
    gaps: Vec<Gap>,
    /// Connected part of each cell, by class of radius; 0 where closed.
    parts: [OnceLock<Vec<u16>>; CLASS_RADII_CM.len()],
}

impl Grid {
    /// `sees` tells whether no wall is between two places.
    pub(super) fn new(
        map: &Map,
        walls: &Walls,
        water: &[Outline],
        is_wet: impl Fn(Point) -> bool,
        sees: impl Fn(Vec2, Vec2) -> bool,
    ) -> Self {
        let finest = (map.size_m.0 * map.size_m.1 / MOST_CELLS).sqrt() / FINEST_CELL_M;
        let cell_m = finest.ceil().max(1.0) * FINEST_CELL_M;
        let width = (map.size_m.0 / cell_m).max(1.0) as u32;
        let height = (map.size_m.1 / cell_m).max(1.0) as u32;
        let mut grid = Self {
            cell_m,
            width,
            height,
            clearance_cm: Vec::new(),
            road: vec![false; (width * height) as usize],
            shore: vec![false; (width * height) as usize],
            foot: Vec::new(),
            gaps: Vec::new(),
            parts: Default::default(),
        };
        let cap_m = f32::from(CLEARANCE_CAP_CM) / 100.0;
        let border_m = |at: Point| at.0.min(at.1).min(map.size_m.0 - at.0).min(map.size_m.1 - at.1);
        let mut clear_m: Vec<f32> =
            (0..width * height).map(|cell| border_m(grid.centre(cell)).clamp(0.0, cap_m)).collect();
        // Wall by wall and not cell by cell: most cells are far from most walls.
        for wall in walls.outlines() {
            for cell in grid.cells_in(wall.low - cap_m, wall.high + cap_m) {
                let nearest_m = &mut clear_m[cell as usize];
                *nearest_m = nearest_m.min(wall.distance_m(grid.centre(cell).vec2()));
            }
        }
        let wet = water.iter().flat_map(|water| grid.cells_in(water.low, water.high));
        let wet: Vec<u32> = wet.filter(|cell| is_wet(grid.centre(*cell))).collect();
        for cell in wet {
            clear_m[cell as usize] = 0.0;
            grid.mark_shore(cell);
        }
        grid.mark_roads(map);
        grid.clearance_cm = clear_m.into_iter().map(|metres| (metres * 100.0) as u16).collect();
        grid.gaps = gaps::find(&grid, walls, Vec2::new(map.size_m.0, map.size_m.1));
        grid.mark_foot(sees);
        grid
    }

    /// Cells of the rectangle between two corners, row by row.
    pub(super) fn cells_in(&self, low: Vec2, high: Vec2) -> impl Iterator<Item = u32> + use<> {
        let (low, high, width) = (self.cell(low.into()), self.cell(high.into()), self.width);
        (low / width..=high / width)
            .flat_map(move |row| (low % width..=high % width).map(move |column| row * width + column))
    }

    pub(super) fn cell(&self, at: Point) -> u32 {
        let x = ((at.0 / self.cell_m).max(0.0) as u32).min(self.width - 1);
        let y = ((at.1 / self.cell_m).max(0.0) as u32).min(self.height - 1);
        y * self.width + x
    }

    pub(super) fn centre(&self, cell: u32) -> Point {
        Point(((cell % self.width) as f32 + 0.5) * self.cell_m, ((cell / self.width) as f32 + 0.5) * self.cell_m)
    }

    /// Metres from the cell's centre to the nearest wall or border, up to a cap; 0 in walls and water.
    pub(super) fn clearance_m(&self, cell: u32) -> f32 {
        f32::from(self.clearance_cm[cell as usize]) / 100.0
    }

    pub(super) fn is_road(&self, cell: u32) -> bool {
        self.road[cell as usize]
    }

    pub(super) fn is_shore(&self, cell: u32) -> bool {
        self.shore[cell as usize]
    }

    /// A body of the class may stand on the cell's centre.
    pub(super) fn is_wide(&self, cell: u32, class: Class) -> bool {
        self.clearance_cm[cell as usize] >= CLASS_RADII_CM[class.0]
    }

    /// A body of the class may be in the cell: on its centre, or a person in an opening narrower than the cell.
    pub(super) fn is_open(&self, cell: u32, class: Class) -> bool {
        if class == Class::FOOT { self.foot[cell as usize] & OPEN != 0 } else { self.is_wide(cell, class) }
    }

    /// An opening narrower than a cell is in this cell or in one beside it.
    pub(super) fn is_near_gap(&self, cell: u32) -> bool {
        !self.gaps.is_empty() && self.foot[cell as usize] & NEAR_GAP != 0
    }

    /// Where a person in the cell goes: the middle of its opening, or its centre.
    pub(super) fn middle(&self, cell: u32) -> Vec2 {
        let gap = self.gaps.binary_search_by_key(&cell, |gap| gap.cell).ok().and_then(|no| self.gaps.get(no));
        gap.map_or_else(|| self.centre(cell).vec2(), |gap| gap.middle)
    }

    /// Bits of the steps that a person can take from the cell.
    pub(super) fn steps(&self, cell: u32) -> u8 {
        self.foot[cell as usize]
    }

    /// The cell and those around it.
    pub(super) fn around(&self, cell: u32) -> impl Iterator<Item = u32> {
        let (x, y) = ((cell % self.width) as i32, (cell / self.width) as i32);
        std::iter::once(cell).chain(AROUND.into_iter().filter_map(move |(dx, dy)| self.at(x + dx, y + dy)))
    }

    /// Connected part of the cell for bodies of the class; `None` where such a body cannot be.
    pub(super) fn part(&self, cell: u32, class: Class) -> Option<u16> {
        let parts = self.parts[class.0].get_or_init(|| self.find_parts(class));
        Some(parts[cell as usize]).filter(|part| *part > 0)
    }

    /// The part with most cells: the map's outdoors.
    pub(super) fn main_part(&self, class: Class) -> u16 {
        let parts = self.parts[class.0].get_or_init(|| self.find_parts(class));
        let mut cells = vec![0u32; usize::from(parts.iter().copied().max().unwrap_or_default()) + 1];
        parts.iter().filter(|part| **part > 0).for_each(|part| cells[usize::from(*part)] += 1);
        let largest = cells.iter().copied().max().unwrap_or_default();
        cells.iter().position(|count| *count == largest).unwrap_or_default() as u16
    }

    /// The cell nearest to a point that fits, within some metres.
    pub(super) fn nearest(&self, at: Point, within_m: f32, fits: impl Fn(u32) -> bool) -> Option<u32> {
        let home = self.cell(at);
        let (x, y) = ((home % self.width) as i32, (home / self.width) as i32);
        let mut best: Option<(f32, u32)> = None;
        for ring in 0..=(within_m / self.cell_m).ceil() as i32 {
            // A cell of a wider ring cannot be nearer than the ring is wide.
            if best.is_some_and(|(far, _)| far.sqrt() < (ring as f32 - 1.0) * self.cell_m) {
                break;
            }
            for cell in self.ring(x, y, ring) {
                let far = self.centre(cell).vec2().distance_squared(at.vec2());
                if best.is_none_or(|(least, _)| far < least) && fits(cell) {
                    best = Some((far, cell));
                }
            }
        }
        best.map(|(_, cell)| cell)
    }

    /// Cheapest cells from one to another; off the road each cell costs `off_road` tenths of one.
    pub(super) fn cheapest(&self, from: u32, to: u32, class: Class, off_road: u32) -> Option<Vec<u32>> {
        if self.part(from, class)? != self.part(to, class)? {
            return None;
        }
        let (goal_x, goal_y) = (to % self.width, to / self.width);
        let successors = |cell: &u32| {
            let mut steps = Vec::with_capacity(8);
            self.each_step(*cell, class, |next, length| steps.push((next, self.step_cost(next, length, off_road))));
            steps
        };
        let least = |cell: &u32| {
            let (dx, dy) = ((cell % self.width).abs_diff(goal_x), (cell / self.width).abs_diff(goal_y));
            STRAIGHT * dx.max(dy) + (DIAGONAL - STRAIGHT) * dx.min(dy)
        };
        astar(&from, successors, least, |cell| *cell == to).map(|(cells, _)| cells)
    }

    /// Cost of a stretch of road, in tenths of a cell as in [`Grid::cheapest`].
    pub(super) fn road_cost(&self, length_m: f32) -> u32 {
        (length_m / self.cell_m * STRAIGHT as f32) as u32
    }

    /// Cost of the straight line, in the same unit; `None` where it is not open.
    pub(super) fn line_cost(&self, from: Point, to: Point, class: Class, off_road: u32) -> Option<u32> {
        let (a, b) = (from.vec2(), to.vec2());
        let samples = (a.distance(b) / (0.5 * self.cell_m)).ceil().max(1.0) as u32;
        let length = a.distance(b) / self.cell_m * STRAIGHT as f32 / samples as f32;
        let mut cost = 0.0;
        for i in 0..=samples {
            let cell = self.cell(Point::from(a.lerp(b, i as f32 / samples as f32)));
            if !self.is_wide(cell, class) {
                return None;
            }
            // A stretch costs what the cell at its end does, as a step of the grid does.
            let stretch = if i > 0 { length } else { 0.0 };
            cost += if self.is_road(cell) { stretch } else { stretch * off_road as f32 / 10.0 };
        }
        Some(cost as u32)
    }

    fn step_cost(&self, into: u32, length: u32, off_road: u32) -> u32 {
        if self.is_road(into) { length } else { length * off_road / 10 }
    }

    /// Open neighbours with the length of the step; a diagonal step needs both cells beside it.
    fn each_step(&self, cell: u32, class: Class, mut each: impl FnMut(u32, u32)) {
        let (x, y) = ((cell % self.width) as i32, (cell / self.width) as i32);
        let mut open = AROUND.map(|(dx, dy)| self.at(x + dx, y + dy).filter(|next| self.is_open(*next, class)));
        let leads = |from: u32, no: usize| class != Class::FOOT || self.foot[from as usize] & STEPS[no % 4] != 0;
        for no in (0..4).filter(|no| !leads(cell, *no)) {
            open[2 * no] = None;
        }
        for (i, next) in open.iter().enumerate() {
            let Some(next) = next else { continue };
            if i % 2 == 0 {
                each(*next, STRAIGHT);
            } else if open[i - 1].is_some_and(|beside| leads(beside, i / 2 + 1)) && open[(i + 1) % 8].is_some() {
                each(*next, DIAGONAL);
            }
        }
    }

    fn at(&self, x: i32, y: i32) -> Option<u32> {
        let inside = x >= 0 && y >= 0 && x < self.width as i32 && y < self.height as i32;
        inside.then(|| y as u32 * self.width + x as u32)
    }

    /// Cells of the square ring around a cell, in a fixed order.
    fn ring(&self, x: i32, y: i32, ring: i32) -> impl Iterator<Item = u32> {
        (-ring..=ring)
            .flat_map(move |dy| {
                let step = if dy.abs() == ring { 1 } else { (2 * ring).max(1) };
                (-ring..=ring).step_by(step as usize).map(move |dx| (dx, dy))
            })
            .filter_map(move |(dx, dy)| self.at(x + dx, y + dy))
    }

    fn mark_roads(&mut self, map: &Map) {
        let legs = map.roads.iter().flat_map(|road| road.line.windows(2).map(move |leg| (leg, road.width_m / 2.0)));
        for (leg, half_m) in legs {
            let (a, b) = (leg[0].vec2(), leg[1].vec2());
            for cell in self.cells_in(a.min(b) - half_m, a.max(b) + half_m) {
                self.road[cell as usize] |= distance_to_leg_m(self.centre(cell).vec2(), a, b) <= half_m;
            }
        }
    }

    /// Where people can be, and which steps lead on: between two cells near walls, those that no wall divides.
    fn mark_foot(&mut self, sees: impl Fn(Vec2, Vec2) -> bool) {
        let cells = self.width * self.height;
        self.foot = (0..cells).map(|cell| if self.is_wide(cell, Class::FOOT) { OPEN } else { 0 }).collect();
        for no in 0..self.gaps.len() {
            let cell = self.gaps[no].cell;
            self.foot[cell as usize] |= OPEN;
            let around: Vec<u32> = self.around(cell).collect();
            around.into_iter().for_each(|near| self.foot[near as usize] |= NEAR_GAP);
        }
        let far_cm = self.cell_m * 50.0;
        let is_far = |grid: &Self, cell: u32| f32::from(grid.clearance_cm[cell as usize]) >= far_cm;
        for cell in 0..cells {
            let east = Some(cell + 1).filter(|_| (cell + 1) % self.width > 0);
            let north = Some(cell + self.width).filter(|north| *north < cells);
            for (next, step, back) in [(east, EAST, WEST), (north, NORTH, SOUTH)] {
                let Some(next) = next.filter(|next| self.foot[cell as usize] & self.foot[*next as usize] & OPEN != 0)
                else {
                    continue;
                };
                if (is_far(self, cell) && is_far(self, next)) || sees(self.middle(cell), self.middle(next)) {
                    self.foot[cell as usize] |= step;
                    self.foot[next as usize] |= back;
                }
            }
        }
    }

    fn mark_shore(&mut self, cell: u32) {
        let (x, y) = ((cell % self.width) as i32, (cell / self.width) as i32);
        self.shore[cell as usize] = true;
        for (dx, dy) in AROUND {
            if let Some(beside) = self.at(x + dx, y + dy) {
                self.shore[beside as usize] = true;
            }
        }
    }

    fn find_parts(&self, class: Class) -> Vec<u16> {
        let mut parts = vec![0u16; self.clearance_cm.len()];
        let mut last = 0u16;
        let mut waiting = Vec::new();
        for cell in 0..parts.len() as u32 {
            if parts[cell as usize] > 0 || !self.is_open(cell, class) {
                continue;
            }
            last = last.saturating_add(1);
            parts[cell as usize] = last;
            waiting.push(cell);
            while let Some(cell) = waiting.pop() {
                self.each_step(cell, class, |next, _| {
                    if parts[next as usize] == 0 {
                        parts[next as usize] = last;
                        waiting.push(next);
                    }
                });
            }
        }
        parts
    }
}

/// Which bodies fit where: an index of [`CLASS_RADII_CM`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Class(usize);

impl Class {
    pub(super) const FOOT: Class = Class(0);

    pub(super) fn of(radius_m: f32) -> Self {
        let fits = |cm: &u16| f32::from(*cm) >= radius_m * 100.0;
        Self(CLASS_RADII_CM.iter().position(fits).unwrap_or(CLASS_RADII_CM.len() - 1))
    }
}
