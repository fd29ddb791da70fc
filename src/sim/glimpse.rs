//! One look: its chance to notice somebody, and what it takes them for, by distance, size, light and people in the way.
//!
//! A look resolves line pairs across its target, fewer the farther off; how many it takes follows Johnson's criteria
//! (Johnson, "Analysis of Image Forming Systems", 1958), and the chance by the resolved ones is the target transfer
//! probability function (Ratches and others, "Night Vision Laboratory Static Performance Model", 1975). Looks are
//! independent glimpses (Koopman, "Search and Screening", 1946).

use bevy::math::ops;

use super::state::{Bodies, PersonState};
use crate::scenario::ids::Point;
use crate::scenario::knowing::Sight;

/// What a look can resolve of a target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Line pairs across the target, against those that notice it in one look out of two.
    lines: f32,
}

impl Look {
    /// `size` is 1 for a standing person; `share` is what light and weather leave of a clear day's sight.
    pub fn new(sight: &Sight, sight_m: f32, distance_m: f32, size: f32, share: f32) -> Self {
        Self { lines: (sight_m * sight.half_share * share * size / distance_m.max(0.1)).min(MOST_LINES) }
    }

    pub fn notices(self) -> f32 {
        transfer(self.lines)
    }

    pub fn orients(self, sight: &Sight) -> f32 {
        transfer(self.lines / sight.orient_lines.max(1.0))
    }

    pub fn recognises(self, sight: &Sight) -> f32 {
        transfer(self.lines / sight.recognise_lines.max(1.0))
    }

    /// What somebody is taken for, by two draws.
    pub fn takes_for(self, sight: &Sight, truth: PersonState, draws: (f32, f32)) -> Taken {
        let (knows, orients) = (self.recognises(sight), self.orients(sight));
        let is_misread = draws.1 < sight.misread;
        if draws.0 < knows {
            return Taken { state: truth, confidence: 0.5 + 0.5 * knows, grain: Grain::Fine };
        }
        if draws.0 < orients {
            let state = match truth {
                truth if lies(truth) => PersonState::Wounded,
                // Running is plain to see.
                PersonState::Fleeing => PersonState::Fleeing,
                _ if is_misread => PersonState::Afraid,
                _ => PersonState::Calm,
            };
            return Taken { state, confidence: 0.5 * orients, grain: Grain::Posture };
        }
        let state = if is_misread && !lies(truth) { PersonState::Wounded } else { PersonState::Calm };
        Taken { state, confidence: 0.25 * orients, grain: Grain::Presence }
    }
}

/// What a look made of a person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken {
    pub state: PersonState,
    pub confidence: f32,
    pub grain: Grain,
}

/// How much of a person a look could tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    /// That somebody is there.
    Presence,
    /// Standing or lying.
    Posture,
    /// What they do.
    Fine,
}

/// Down, for whatever reason.
pub(super) fn lies(state: PersonState) -> bool {
    matches!(state, PersonState::Wounded | PersonState::Treated | PersonState::InCare | PersonState::Dead)
}

/// How many people stand where, in coarse cells: what a look has to pass.
pub(super) struct Throng {
    columns: u32,
    rows: u32,
    people: Vec<u16>,
}

impl Throng {
    /// The first `count` bodies, those on the map.
    pub fn new(size_m: (f32, f32), bodies: &Bodies, count: usize) -> Self {
        let cells = |metres: f32| (metres / CELL_M) as u32 + 1;
        let (columns, rows) = (cells(size_m.0), cells(size_m.1));
        let mut throng = Self { columns, rows, people: vec![0; (columns * rows) as usize] };
        for (at, _) in bodies.at.iter().zip(&bodies.present).take(count).filter(|(_, present)| **present) {
            let cell = throng.cell(*at);
            throng.people[cell] = throng.people[cell].saturating_add(1);
        }
        throng
    }

    /// Share of the looks that people leave: bodies strewn at random along a line hide its end as leaves hide light,
    /// and a target amid others is one among many. From above, nobody stands in between.
    pub fn leaves(&self, sight: &Sight, from: Point, to: Point, from_above: bool) -> f32 {
        let amid = f32::from(self.people[self.cell(to)].saturating_sub(1)) * sight.clutter;
        let between = if from_above { 0.0 } else { self.between_per_m(from, to) * sight.hides_m };
        ops::exp(-between) / (1.0 + amid)
    }

    /// People that a line meets on its way, for each metre of their width.
    fn between_per_m(&self, from: Point, to: Point) -> f32 {
        let (from, to) = (from.vec2(), to.vec2());
        let steps = (from.distance(to) / CELL_M) as u32;
        // The last stretch is the target's own cell, whose people stand around it.
        let met = (0..steps).map(|step| {
            let at = from.lerp(to, (step as f32 + 0.5) / (steps as f32 + 1.0));
            f32::from(self.people[self.cell(at.into())])
        });
        met.sum::<f32>() / CELL_M
    }

    fn cell(&self, at: Point) -> usize {
        let place = |metres: f32, cells: u32| ((metres.max(0.0) / CELL_M) as u32).min(cells - 1);
        (place(at.1, self.rows) * self.columns + place(at.0, self.columns)) as usize
    }
}

/// The chance of a look that resolves this many times the line pairs that half the looks take; the exponent is the one
/// commonly quoted for the model (C).
fn transfer(ratio: f32) -> f32 {
    let power = ops::powf(ratio, 2.7 + 0.7 * ratio);
    power / (1.0 + power)
}

/// Beyond so many times the line pairs needed a look is certain, and the power still a number.
const MOST_LINES: f32 = 16.0;
/// Side of a cell: some metres, the size of a knot of people.
const CELL_M: f32 = 5.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_as_good_as_its_distance_and_light() {
        let sight = Sight::default();
        let notices = |distance_m: f32, share: f32| Look::new(&sight, 100.0, distance_m, 1.0, share).notices();
        assert!((notices(100.0, 1.0) - 0.5).abs() < 1e-6, "half the looks at the distance of sight");
        assert!(notices(1.0, 1.0) > 0.999 && notices(50.0, 1.0) > 0.9);
        assert!((notices(50.0, 0.5) - 0.5).abs() < 1e-6, "half the light is half the distance");
        let look = Look::new(&sight, 100.0, 40.0, 1.0, 1.0);
        assert!(look.notices() > look.orients(&sight) && look.orients(&sight) > look.recognises(&sight));
    }

    #[test]
    fn people_in_the_way_hide_and_people_around_distract() {
        let sight = Sight::default();
        let crowd = |at: &[Point]| Bodies { at: at.to_vec(), present: vec![true; at.len()], ..Bodies::default() };
        let leaves = |at: &[Point], above| {
            Throng::new((100.0, 100.0), &crowd(at), at.len()).leaves(&sight, Point(2.0, 2.0), Point(62.0, 2.0), above)
        };
        let between: Vec<Point> = (0..40).map(|no| Point(20.0 + no as f32, 2.0)).collect();
        assert_eq!(leaves(&[Point(62.0, 2.0)], false), 1.0);
        assert!(leaves(&between, false) < 0.3);
        assert_eq!(leaves(&between, true), 1.0, "from above");
        assert!(leaves(&vec![Point(62.0, 2.0); 30], true) < 0.8);
    }
}
