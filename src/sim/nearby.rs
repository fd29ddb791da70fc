//! Places that many people ask about, in cells, so that each looks at few of them.

use crate::scenario::ids::Point;

/// Points in the order of their cells, then as they came: the same order on every platform.
pub(super) struct Nearby {
    cell_m: f32,
    points: Vec<((i32, i32), Point)>,
}

impl Nearby {
    /// `reach_m` is the farthest that anybody will ask for.
    pub(super) fn new(points: impl Iterator<Item = Point>, reach_m: f32) -> Self {
        let mut points: Vec<_> = points.map(|at| (cell(at, reach_m), at)).collect();
        points.sort_by_key(|(cell, _)| *cell);
        Self { cell_m: reach_m, points }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.points.is_empty()
    }

    /// Those within reach of the place.
    pub(super) fn of(&self, at: Point) -> impl Iterator<Item = Point> + '_ {
        let (row, column) = cell(at, self.cell_m);
        let reach_squared = self.cell_m * self.cell_m;
        (row - 1..=row + 1)
            .flat_map(move |row| {
                let first = self.points.partition_point(|(cell, _)| *cell < (row, column - 1));
                self.points[first..].iter().take_while(move |(cell, _)| *cell <= (row, column + 1))
            })
            .map(|(_, point)| *point)
            .filter(move |point| point.vec2().distance_squared(at.vec2()) < reach_squared)
    }
}

fn cell(at: Point, cell_m: f32) -> (i32, i32) {
    ((at.1 / cell_m).floor() as i32, (at.0 / cell_m).floor() as i32)
}
