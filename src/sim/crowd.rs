//! Who stands near whom: an index of the bodies that are in one another's way, made anew each tick.

use bevy::math::Vec2;

use super::state::Bodies;

/// Side of an index cell in metres: about how far a walking person looks.
const CELL_M: f32 = 2.5;
/// Bodies wider or faster than a person are few and kept in a list that everyone looks through.
const PERSON_RADIUS_M: f32 = 0.4;
/// How far a person gets in the tick, since the index holds places of its start.
const SLACK_M: f32 = 0.6;

pub(super) struct Crowd {
    /// People by cell (row, column), then number.
    people: Vec<((i32, i32), u32)>,
    large: Vec<u32>,
}

impl Crowd {
    pub(super) fn new(bodies: &Bodies, lying: &[bool]) -> Self {
        let (mut people, mut large) = (Vec::new(), Vec::new());
        for (body, lies) in lying.iter().enumerate() {
            if !bodies.present[body] || bodies.flies[body] || *lies {
                continue;
            }
            if bodies.radius_m[body] > PERSON_RADIUS_M {
                large.push(body as u32);
            } else {
                people.push((cell(bodies.at[body].vec2()), body as u32));
            }
        }
        people.sort_unstable();
        Self { people, large }
    }

    /// Everyone within reach of a body, as they now stand.
    pub(super) fn near(&self, bodies: &Bodies, body: usize, reach_m: f32) -> Vec<Other> {
        let at = bodies.at[body].vec2();
        let mut others = Vec::new();
        let mut keep = |other: u32| {
            let found = Other {
                body: other as usize,
                at: bodies.at[other as usize].vec2(),
                radius_m: bodies.radius_m[other as usize],
            };
            let far_m = reach_m + found.radius_m;
            if found.body != body && found.at.distance_squared(at) < far_m * far_m {
                others.push(found);
            }
        };
        let reach = Vec2::splat(reach_m + PERSON_RADIUS_M + SLACK_M);
        let (low, high) = (cell(at - reach), cell(at + reach));
        for row in low.0..=high.0 {
            let start = self.people.partition_point(|(cell, _)| *cell < (row, low.1));
            self.people[start..]
                .iter()
                .take_while(|(cell, _)| *cell <= (row, high.1))
                .for_each(|(_, other)| keep(*other));
        }
        self.large.iter().for_each(|other| keep(*other));
        others
    }
}

fn cell(at: Vec2) -> (i32, i32) {
    ((at.y / CELL_M).floor() as i32, (at.x / CELL_M).floor() as i32)
}

/// A body in reach of another.
pub(super) struct Other {
    pub(super) body: usize,
    pub(super) at: Vec2,
    pub(super) radius_m: f32,
}

impl Other {
    /// How far a disc at `at` goes along the heading before it touches this one. Discs that overlap may part.
    pub(super) fn free_m(&self, at: Vec2, heading: Vec2, radius_m: f32) -> f32 {
        let apart = self.at - at;
        let along = apart.dot(heading);
        let touch_m = radius_m + self.radius_m;
        let beside_squared = apart.length_squared() - along * along;
        if along <= 0.0 || beside_squared >= touch_m * touch_m {
            return f32::INFINITY;
        }
        (along - (touch_m * touch_m - beside_squared).sqrt()).max(0.0)
    }
}
