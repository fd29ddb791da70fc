//! Where people are on the screen, as a coarse grid: names keep off them, and two thousand cost little more than twenty.

use bevy_egui::egui::{Pos2, Rect, Vec2};

use super::View;
use crate::scenario::ids::Point;
use crate::sim::state::PersonState;

#[derive(Clone, Debug, Default)]
pub struct Crowd {
    from: Pos2,
    columns: usize,
    rows: usize,
    /// Row after row: the one who matters most there.
    cells: Vec<Option<Spared>>,
}

impl Crowd {
    pub fn of(view: &View, people: impl Iterator<Item = (Point, PersonState)>) -> Self {
        let count = |length: f32| (length.max(0.0) / CELL) as usize + 1;
        let (columns, rows) = (count(view.rect.width()), count(view.rect.height()));
        let mut crowd = Self { from: view.rect.min, columns, rows, cells: vec![None; columns * rows] };
        for (at, state) in people {
            let (spared, reach) = if lies(state) { (Spared::Hurt, HURT) } else { (Spared::Anybody, UP) };
            let around = Rect::from_center_size(view.to_screen(at), Vec2::splat(2.0 * reach));
            for cell in crowd.cells_in(around) {
                if let Some(cell) = crowd.cells.get_mut(cell) {
                    *cell = (*cell).max(Some(spared));
                }
            }
        }
        crowd
    }

    /// Somebody who is to be spared is in the rectangle.
    pub fn meets(&self, rect: Rect, spared: Spared) -> bool {
        self.cells_in(rect).any(|cell| self.cells.get(cell).is_some_and(|cell| *cell >= Some(spared)))
    }

    fn cells_in(&self, rect: Rect) -> impl Iterator<Item = usize> + use<> {
        let (from, to) = (rect.min - self.from, rect.max - self.from);
        let range = |from: f32, to: f32, most: usize| {
            let cell = |at: f32| ((at.max(0.0) / CELL) as usize).min(most);
            if to < 0.0 { 0..0 } else { cell(from)..cell(to + CELL) }
        };
        let (columns, across) = (self.columns, range(from.x, to.x, self.columns));
        range(from.y, to.y, self.rows).flat_map(move |row| across.clone().map(move |column| row * columns + column))
    }
}

/// Who lies there matters most, whatever has been done since.
fn lies(state: PersonState) -> bool {
    use PersonState::{Dead, InCare, Treated, Wounded};
    matches!(state, Wounded | Treated | InCare | Dead)
}

/// Whom a name keeps off; the later, the more it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spared {
    Anybody,
    Hurt,
}

/// Side of a cell, in points.
const CELL: f32 = 6.0;
/// Half of what somebody takes who is up, and who lies.
const UP: f32 = 2.5;
const HURT: f32 = 5.0;

#[cfg(test)]
mod tests {
    use bevy_egui::egui::{pos2, vec2};

    use super::*;
    use crate::window::map_view::Camera;

    #[test]
    fn a_rectangle_meets_whoever_is_in_it_and_nobody_else() {
        let rect = Rect::from_min_size(pos2(100.0, 50.0), vec2(400.0, 300.0));
        let view = View { rect, camera: Camera { centre: Point(200.0, 150.0), ..Camera::default() } };
        let people = [(Point(100.0, 150.0), PersonState::Calm), (Point(300.0, 150.0), PersonState::Wounded)];
        let crowd = Crowd::of(&view, people.into_iter());
        let at = |x: f32| Rect::from_center_size(pos2(x, 200.0), vec2(40.0, 12.0));
        assert!(crowd.meets(at(200.0), Spared::Anybody) && !crowd.meets(at(200.0), Spared::Hurt));
        assert!(crowd.meets(at(400.0), Spared::Anybody) && crowd.meets(at(400.0), Spared::Hurt));
        assert!(!crowd.meets(at(300.0), Spared::Anybody));
        let outside = Rect::from_center_size(pos2(20.0, 20.0), vec2(40.0, 12.0));
        assert!(!crowd.meets(outside, Spared::Anybody) && !Crowd::default().meets(at(200.0), Spared::Anybody));
    }
}
