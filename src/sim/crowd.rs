//! How people walk among people: a velocity model with anticipation, and steps that never end in a body or a wall.
//!
//! Headings and speeds follow the anticipation velocity model (Xu, Chraibi, Seyfried, "Anticipation in a velocity-based
//! model for pedestrian dynamics", Transportation Research Part C, 2021), the successor of the collision-free speed model
//! (Tordeux, Chraibi, Seyfried, 2016): a walker turns aside from where others will be in a moment, and walks no faster than
//! the free way ahead allows. Everyone chooses on the places of the last tick. Unlike in the paper, what counts of another
//! is the gap at the closest approach within the anticipation time, so that those who pass at a distance turn nobody aside.
//!
//! Whoever stands in a queue waits: it keeps a little room to the one ahead, and shifts about only where nobody of its own way is
//! right ahead. Where streams meet, people keep further behind those whom they follow: pressed together, nobody could step aside.
//!
//! Then one after the other moves. What half-planes at walls and at the others, as they now stand, leave of a step is
//! taken: nobody overlaps by construction, and whoever touches somebody slides past. The paper's bodies are smaller than
//! ours and may touch; so strength and range are milder here, and the time gap is the one that gives Weidmann's speeds.

mod neighbour;

use bevy::math::Vec2;

pub(super) use neighbour::{Goal, Neighbour, free_m};

/// Everyone who is in someone's way, by place.
pub(super) struct Crowd {
    columns: i32,
    rows: i32,
    /// People by index cell, row by row, then by number; where each cell's begin.
    people: Vec<Neighbour>,
    starts: Vec<u32>,
    /// Bodies wider than a person: few, and everyone looks at all of them.
    large: Vec<Neighbour>,
}

impl Crowd {
    /// `bodies` on a map of this size, in the order of their numbers.
    pub(super) fn new(size_m: Vec2, bodies: impl Iterator<Item = Neighbour>) -> Self {
        let (columns, rows) = ((size_m.x / INDEX_M) as i32 + 1, (size_m.y / INDEX_M) as i32 + 1);
        let starts = vec![0; (columns * rows) as usize + 1];
        let mut crowd = Self { columns, rows, people: Vec::new(), starts, large: Vec::new() };
        let mut people = Vec::with_capacity(bodies.size_hint().1.unwrap_or_default());
        for body in bodies {
            if body.radius_m > LARGE_M {
                crowd.large.push(body);
            } else {
                let cell = crowd.cell(body.at);
                crowd.starts[cell] += 1;
                people.push((cell as u32, body));
            }
        }
        // A counting sort by cell, and within one by number: from each cell's end down.
        (1..crowd.starts.len()).for_each(|cell| crowd.starts[cell] += crowd.starts[cell - 1]);
        crowd.people = people.iter().map(|(_, body)| *body).collect();
        for (cell, body) in people.iter().rev() {
            let start = &mut crowd.starts[*cell as usize];
            *start -= 1;
            crowd.people[*start as usize] = *body;
        }
        crowd
    }

    /// The person at a place of the index shows where it means to go, even where it stands or steps aside.
    pub(super) fn face(&mut self, place: usize, wish: Wish) {
        let person = &mut self.people[place];
        (person.faces, person.goal) = (wish.aim, wish.goal);
    }

    /// How many people the index holds. They move in the order of their places in it: neighbours one after the other.
    pub(super) fn len(&self) -> usize {
        self.people.len()
    }

    /// Number of the person at a place of the index.
    pub(super) fn body_at(&self, place: usize) -> usize {
        self.people[place].body as usize
    }

    /// The person at a place of the index.
    pub(super) fn person(&self, place: usize) -> Neighbour {
        self.people[place]
    }

    /// Moves the person at `place` of the index: its velocity in this tick. `scratch.planes` holds the walls at hand;
    /// afterwards `scratch.close` holds those around it.
    pub(super) fn walk(&mut self, place: usize, wish: Wish, scratch: &mut Scratch, shift: impl Fn() -> Vec2) -> Vec2 {
        let me = self.people[place];
        let turned = self.turn(place, wish, scratch);
        let heading = along_walls(turned, &scratch.planes);
        let (gap_s, behind_m) = if scratch.met.is_empty() { (TIME_GAP_S, 0.0) } else { (MET_GAP_S, MET_BEHIND_M) };
        let free_m = |other: &Neighbour| me.free_m(other, heading) - if me.goes_with(other) { behind_m } else { 0.0 };
        let free_m = scratch.close.iter().map(free_m).fold(f32::INFINITY, f32::min);
        let waits = free_m < CLOSES_UP_M && scratch.close.iter().any(|other| me.waits_for(other));
        let free_m = if waits { free_m.min((1.0 + QUEUE_GAP_M / CLOSES_UP_M) * free_m - QUEUE_GAP_M) } else { free_m };
        let speed_mps = wish.most_mps.min(free_m.max(0.0) / gap_s);
        scratch.fence(me, wish.most_mps * TICK_S);
        let mut step = fit(heading * speed_mps * TICK_S, &scratch.planes);
        let is_held_up = step.length_squared() < (HELD_UP_MPS * TICK_S) * (HELD_UP_MPS * TICK_S);
        if is_held_up && scratch.met.is_empty() && waits && !wish.is_restless {
            step = Vec2::ZERO;
        } else if is_held_up {
            // Whoever is held up shuffles on or shifts a little to any side: people at a door would hold one another up for
            // good, as grains do that nobody shakes.
            let (keeps_right, shuffle_mps) = match scratch.met.is_empty() {
                true => (Vec2::ZERO, SHUFFLE_MPS),
                false => (-wish.heading.perp() * KEEPS_RIGHT, MET_SHUFFLE_MPS),
            };
            // At the front of a jam that has held for long somebody steps back.
            let back = if wish.is_restless && scratch.met.is_empty() && !waits { -wish.aim } else { Vec2::ZERO };
            let shuffle = (shift() + keeps_right + back).try_normalize().unwrap_or(wish.heading);
            step = fit(shuffle * shuffle_mps.min(wish.most_mps) * TICK_S, &scratch.planes);
        }
        self.people[place].now = me.now + step;
        step / TICK_S
    }

    /// The person stays where it was: the step led into water.
    pub(super) fn take_back(&mut self, place: usize) {
        self.people[place].now = self.people[place].at;
    }

    /// Everyone but the body itself within reach of a place, as they now stand.
    pub(super) fn near(&self, at: Vec2, reach_m: f32, but: usize) -> Vec<Neighbour> {
        let mut found = Vec::new();
        self.each_near(at, reach_m + LARGE_M + SLACK_M, |_, other| {
            if other.body as usize != but && other.is_within(reach_m, at) {
                found.push(*other);
            }
        });
        found
    }

    /// A large body has moved.
    pub(super) fn note_large(&mut self, body: usize, now: Vec2) {
        self.large.iter_mut().filter(|other| other.body as usize == body).for_each(|other| other.now = now);
    }

    /// Which way the person turns for others; fills `scratch.close` with those who may limit its step.
    fn turn(&self, place: usize, wish: Wish, scratch: &mut Scratch) -> Vec2 {
        let me = &self.people[place];
        let moves = me.velocity.length_squared() > STANDING_MPS * STANDING_MPS;
        // Who was pushed back, or slid back along a wall, turns round at once: a heading straight back would never turn.
        let goes_on = moves && me.velocity.dot(wish.heading) > 0.0;
        let ahead = if goes_on { me.velocity.normalize() } else { wish.heading };
        let close_m = wish.most_mps * TIME_GAP_S + me.radius_m + SLACK_M;
        let see_m = if self.is_dense(me.at) { DENSE_SEE_M } else { SEE_M };
        let (mut aside, mut is_met) = (0.0, false);
        scratch.close.clear();
        scratch.met.clear();
        self.each_near(me.at, see_m, |other_place, other| {
            if other_place == Some(place) {
                return;
            }
            let apart = other.at - me.at;
            let distance_squared = apart.length_squared();
            let near_m = close_m + other.radius_m;
            if distance_squared < near_m * near_m {
                scratch.close.push(*other);
            }
            if apart.dot(wish.heading) >= 0.0 || apart.dot(ahead) >= 0.0 {
                aside += me.repulsion(other, apart, wish.heading);
                is_met |= me.meets(other);
            }
        });
        let (wanted, reaction_s) = if is_met {
            (self.lane(place, wish, scratch), MET_REACTION_S)
        } else {
            ((wish.heading + wish.heading.perp() * aside).normalize_or(wish.heading), REACTION_S)
        };
        (ahead + (wanted - ahead) * (TICK_S / reaction_s)).normalize_or(wanted)
    }

    /// The way through people who come towards it: of a fan of headings the one that gets it nearest to a point ahead
    /// before it meets somebody. Whoever goes its own way is no obstacle but one to follow.
    fn lane(&self, place: usize, wish: Wish, scratch: &mut Scratch) -> Vec2 {
        let me = &self.people[place];
        self.each_near(me.at, LANE_M, |other_place, other| {
            let apart = other.at - me.at;
            let is_ahead = apart.dot(wish.heading) > -me.radius_m && apart.length_squared() < LANE_M * LANE_M;
            let goes_along = me.goes_with(other);
            if other_place != Some(place) && is_ahead && (!goes_along || apart.length_squared() < FOLLOWS_M * FOLLOWS_M)
            {
                scratch.met.push(*other);
            }
        });
        let mut best = (f32::INFINITY, wish.heading);
        for (no, (cos, sin)) in FAN.into_iter().enumerate() {
            let heading = wish.heading * cos + wish.heading.perp() * sin;
            let walls = scratch.planes.iter().map(|wall| {
                let into = -heading.dot(wall.away);
                if into > 0.05 { wall.gap_m.max(0.0) / into } else { LANE_M }
            });
            let people = scratch.met.iter().map(|other| me.meets_m(other, heading, wish));
            let free_m = walls.chain(people).fold(LANE_M, f32::min);
            let left_squared = LANE_M * LANE_M + free_m * free_m - 2.0 * LANE_M * free_m * cos;
            let worse = 1.0 + no as f32 * SIDE;
            if left_squared * worse < best.0 {
                best = (left_squared * worse, heading);
            }
        }
        best.1
    }

    /// More people around than one can heed: then only the nearest count.
    fn is_dense(&self, at: Vec2) -> bool {
        let (column, row) = ((at.x / INDEX_M) as i32, (at.y / INDEX_M) as i32);
        let (low, high) = ((column - 1).max(0), (column + 2).min(self.columns));
        let count = |row: i32| self.start(row, high) - self.start(row, low);
        ((row - 1).max(0)..(row + 2).min(self.rows)).map(count).sum::<u32>() > DENSE
    }

    fn each_near(&self, at: Vec2, reach_m: f32, mut each: impl FnMut(Option<usize>, &Neighbour)) {
        let (low, high) = ((at - reach_m) / INDEX_M, (at + reach_m) / INDEX_M);
        let (first, last) = ((low.x as i32).max(0), (high.x as i32).min(self.columns - 1));
        for row in (low.y as i32).max(0)..=(high.y as i32).min(self.rows - 1) {
            let range = self.start(row, first) as usize..self.start(row, last + 1) as usize;
            for (place, other) in range.clone().zip(&self.people[range]) {
                each(Some(place), other);
            }
        }
        self.large.iter().for_each(|other| each(None, other));
    }

    fn start(&self, row: i32, column: i32) -> u32 {
        self.starts[(row * self.columns + column) as usize]
    }

    fn cell(&self, at: Vec2) -> usize {
        let column = ((at.x / INDEX_M) as i32).clamp(0, self.columns - 1);
        let row = ((at.y / INDEX_M) as i32).clamp(0, self.rows - 1);
        (row * self.columns + column) as usize
    }
}

/// A heading into a wall at hand turns along it.
fn along_walls(heading: Vec2, walls: &[Plane]) -> Vec2 {
    let mut turned = heading;
    for wall in walls.iter().filter(|wall| wall.gap_m < WALL_BUFFER_M) {
        turned += wall.away * (-turned.dot(wall.away)).max(0.0);
    }
    turned.normalize_or_zero()
}

/// What the planes leave of a step. What two of them contradict is given up.
fn fit(step: Vec2, planes: &[Plane]) -> Vec2 {
    let mut step = step;
    for _ in 0..PASSES {
        let mut is_free = true;
        for plane in planes {
            let too_far_m = plane.excess_m(step);
            if too_far_m > ROUNDING_M {
                step += plane.away * too_far_m;
                is_free = false;
            }
        }
        if is_free {
            return step;
        }
    }
    let share = |plane: &Plane| {
        let into_m = -step.dot(plane.away);
        if plane.excess_m(step) > ROUNDING_M { plane.gap_m.max(0.0) / into_m } else { 1.0 }
    };
    step * planes.iter().map(share).fold(1.0, f32::min)
}

/// What a walker wants in this tick.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    /// Unit vector: its aim, and aside where somebody asked it to.
    pub(super) heading: Vec2,
    /// Highest speed, metres per second.
    pub(super) most_mps: f32,
    /// Unit vector towards its goal; zero for those who only make way.
    pub(super) aim: Vec2,
    pub(super) goal: Goal,
    /// Where somebody asked it to step, in this tick.
    pub(super) pushed: Vec2,
    /// Held up for long it shifts to another place, even with a queue ahead.
    pub(super) is_restless: bool,
}

/// A half-plane that a step must not enter: its unit normal towards the walker, and the free way up to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plane {
    pub(super) away: Vec2,
    pub(super) gap_m: f32,
}

impl Plane {
    fn excess_m(&self, step: Vec2) -> f32 {
        -step.dot(self.away) - self.gap_m.max(0.0)
    }
}

/// Kept between walkers, so that nothing is allocated for a step.
#[derive(Default)]
pub(super) struct Scratch {
    /// Those who may limit the step.
    pub(super) close: Vec<Neighbour>,
    pub(super) planes: Vec<Plane>,
    /// Those ahead who come towards it or are to be followed.
    met: Vec<Neighbour>,
}

impl Scratch {
    /// Adds planes at all whom a step of this length could touch.
    fn fence(&mut self, me: Neighbour, step_m: f32) {
        for other in &self.close {
            let apart = me.now - other.now;
            let touch_m = me.radius_m + other.radius_m;
            let near_m = touch_m + step_m;
            if apart.length_squared() < near_m * near_m {
                let distance_m = apart.length();
                self.planes.push(Plane { away: apart.normalize_or(Vec2::X), gap_m: distance_m - touch_m });
            }
        }
    }
}

pub(super) const TICK_S: f32 = 0.1;
/// Side of an index cell, metres.
const INDEX_M: f32 = 2.0;
/// From this radius on a body is a vehicle or a formed unit, not a person.
pub(super) const LARGE_M: f32 = 0.4;
/// How far a person gets in a tick, since the index holds places of its start, metres.
const SLACK_M: f32 = 0.4;
/// How far people heed others, metres: where few are about, and in a crowd.
const SEE_M: f32 = 3.0;
const DENSE_SEE_M: f32 = 1.5;
/// People in the nine index cells around from which on it is a crowd.
const DENSE: u32 = 36;
/// Time that people keep to whoever is ahead, seconds.
const TIME_GAP_S: f32 = 0.7;
/// Reaction time (seconds) as in the paper.
const REACTION_S: f32 = 0.3;
/// How far ahead people look for a way through those who come towards them, and from where on they mind whom they follow.
const LANE_M: f32 = 4.0;
const FOLLOWS_M: f32 = 0.5;
/// Headings that are tried, right first, as cosine and sine: 0, 15, 30, 50 and 75 degrees; each is worth a little less.
const FAN: [(f32, f32); 9] = [
    (1.0, 0.0),
    (0.966, -0.259),
    (0.966, 0.259),
    (0.866, -0.5),
    (0.866, 0.5),
    (0.643, -0.766),
    (0.643, 0.766),
    (0.259, -0.966),
    (0.259, 0.966),
];
const SIDE: f32 = 0.02;
/// Who is held up by people who come towards it shifts to the right by this share more than to any other side.
const KEEPS_RIGHT: f32 = 1.0;
/// Among those who come towards them people turn sooner (seconds), keep a shorter gap to whoever is ahead (seconds), since
/// that one steps aside too, and shuffle faster (metres per second).
const MET_REACTION_S: f32 = 0.2;
const MET_GAP_S: f32 = 0.3;
/// Who meets people keeps so far behind those who go ahead of it, metres: where everybody closed up there would be no room left
/// to step aside.
const MET_BEHIND_M: f32 = 0.45;
const MET_SHUFFLE_MPS: f32 = 1.0;
/// Below this speed a person has no heading of its own, metres per second.
const STANDING_MPS: f32 = 0.05;
/// Below this speed a walker is held up, and shuffles at this one, metres per second.
const HELD_UP_MPS: f32 = 0.05;
/// In a queue it keeps behind from this free way on as people in motion do, metres, and below it leaves a little room, so that
/// those at the front can step back.
const CLOSES_UP_M: f32 = 0.2;
const QUEUE_GAP_M: f32 = 0.07;
const SHUFFLE_MPS: f32 = 0.4;
/// Distance at which a walker turns along a wall, metres.
pub(super) const WALL_BUFFER_M: f32 = 0.1;
/// Rounds of fitting a step between planes before it is cut short.
const PASSES: usize = 3;
const ROUNDING_M: f32 = 1e-6;
