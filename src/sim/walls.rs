//! Buildings as walls for bodies: which stand near a point, and how near.

use bevy::math::Vec2;

use super::outline::Outline;
use crate::scenario::map::Map;

/// Outlines of all buildings with an index by place, so that a body asks only about those beside it.
pub(super) struct Walls {
    outlines: Vec<Outline>,
    columns: i32,
    rows: i32,
    /// Outlines that come near each index cell, cell after cell, and where each cell's begin.
    near: Vec<u32>,
    starts: Vec<u32>,
}

impl Walls {
    pub(super) fn new(map: &Map) -> Self {
        let outlines: Vec<Outline> = map.buildings.iter().map(|building| Outline::new(&building.shape)).collect();
        let (columns, rows) = (cell(map.size_m.0) + 1, cell(map.size_m.1) + 1);
        let mut near = Vec::new();
        let mut starts = vec![0];
        for row in 0..rows {
            for column in 0..columns {
                let low = Vec2::new(column as f32, row as f32) * INDEX_M - REACH_M;
                let high = low + INDEX_M + 2.0 * REACH_M;
                let touches = |outline: &Outline| low.cmple(outline.high).all() && high.cmpge(outline.low).all();
                near.extend((0u32..).zip(&outlines).filter(|(_, outline)| touches(outline)).map(|(no, _)| no));
                starts.push(near.len() as u32);
            }
        }
        Self { outlines, columns, rows, near, starts }
    }

    pub(super) fn outlines(&self) -> &[Outline] {
        &self.outlines
    }

    /// Outlines that may be within `REACH_M` of the point, and perhaps some more.
    pub(super) fn near(&self, at: Vec2) -> impl Iterator<Item = &Outline> {
        let column = cell(at.x).clamp(0, self.columns - 1);
        let row = cell(at.y).clamp(0, self.rows - 1);
        let place = (row * self.columns + column) as usize;
        let range = self.starts[place] as usize..self.starts[place + 1] as usize;
        self.near[range].iter().map(|no| &self.outlines[*no as usize])
    }

    /// Metres to the nearest wall, 0 inside one, told apart up to `cap_m`, at most `REACH_M`.
    pub(super) fn distance_m(&self, at: Vec2, cap_m: f32) -> f32 {
        self.near(at).map(|outline| outline.distance_m(at)).fold(cap_m, f32::min)
    }
}

/// Side of an index cell, metres.
const INDEX_M: f32 = 4.0;
/// No body is wider than this, metres.
pub(super) const REACH_M: f32 = 5.0;

fn cell(metres: f32) -> i32 {
    (metres / INDEX_M).floor() as i32
}
