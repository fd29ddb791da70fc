//! Everyone moves: first everyone makes up a wish, then units and vehicles take their step, then people walk (`crowd`).
//!
//! People follow the flow field of the zone they go to, everyone else a way of their own. Nobody enters another body or a
//! wall: each goes no farther than is free at its turn. Wounded, dead and treated people lie: they stay where they are,
//! people step past them, and no vehicle drives over them.

mod aims;
mod asking;
mod rolling;

use bevy::math::Vec2;
use bevy::prelude::*;
use rand::RngExt;

use aims::Aim;
pub use aims::{Ways, way_left_m};

use super::barriers::{Barrier, Barriers};
use super::crowd::{Crowd, Goal, LARGE_M, Neighbour, Scratch, TICK_S, WALL_BUFFER_M, Wish, free_m};
use super::detours::{self, Detours};
use super::ground::Ground;
use super::random::{Purpose, stream_at};
use super::snapshot::Keep;
use super::state::{Bodies, Civilians, Clock, Drill, Health, Parties, Seed, Steer, UnitState, Units};
use super::weather::Conditions;
use super::{TickSchedule, TickSet};
use crate::scenario::forces::Unit;
use crate::scenario::ids::{Point, Tick};

/// How deep two bodies, or a body and a wall, may overlap through rounding.
pub const OVERLAP_TOLERANCE_M: f32 = 0.01;

pub(super) fn plugin(app: &mut App) {
    // Follows from the lines that units hold.
    app.keep_unhashed(Detours::default());
    app.add_systems(TickSchedule, move_all.in_set(TickSet::Movement));
}

/// A place at or near `at` where the body stands clear of walls and of everyone present: for bodies that come on the map.
pub(super) fn free_spot(ground: &Ground, bodies: &Bodies, body: usize, at: Point) -> Point {
    if bodies.flies[body] {
        return ground.clamp(at);
    }
    let clear = |spot: Point| {
        (0..bodies.at.len()).filter(|other| *other != body && bodies.present[*other] && !bodies.flies[*other]).all(
            |other| {
                let apart_m = bodies.radius_m[body] + bodies.radius_m[other];
                spot.vec2().distance_squared(bodies.at[other].vec2()) >= apart_m * apart_m
            },
        )
    };
    let spot = ground.nearest_free(at, bodies.radius_m[body], clear);
    spot.or_else(|| ground.nearest_free(at, bodies.radius_m[body], |_| true)).unwrap_or(ground.clamp(at))
}

fn move_all(
    (clock, seed, drill, ground): (Res<Clock>, Res<Seed>, Res<Drill>, Res<Ground>),
    (conditions, barriers): (Res<Conditions>, Res<Barriers>),
    (civilians, parties, mut units): (Res<Civilians>, Res<Parties>, ResMut<Units>),
    (mut bodies, mut ways, mut detours): (ResMut<Bodies>, ResMut<Ways>, ResMut<Detours>),
) {
    detours.note(&ground, &barriers.lines);
    let lying = &who_lies(&civilians, &parties, bodies.at.len());
    let moment = Moment { tick: clock.tick, seed: seed.0, lying, lines: &barriers.lines, ground: &ground };
    let first_body = units.first_body as usize;
    let movers = Movers {
        specs: &drill.0.units,
        states: &mut units.units,
        first_body,
        on_foot: conditions.walking_share(),
        detours: &mut detours,
    };
    advance(&moment, movers, &mut bodies, &mut ways);
}

/// Moves everyone by one tick: the whole of movement, for drills, benchmarks and verification alike.
pub(super) fn advance(moment: &Moment, movers: Movers, bodies: &mut Bodies, ways: &mut Ways) {
    let stands = |body: &usize| bodies.present[*body] && !bodies.flies[*body] && !moment.lying[*body];
    let neighbour = |body: usize| {
        let (at, velocity) = (bodies.at[body].vec2(), bodies.velocity[body].vec2());
        Neighbour::new(body as u32, at, velocity, bodies.radius_m[body])
    };
    let crowd = Crowd::new(moment.ground.size_m(), (0..bodies.at.len()).filter(stands).map(neighbour));
    let lies = |body: &usize| moment.lying[*body] && bodies.present[*body];
    let lying = (0..bodies.at.len()).filter(lies).map(neighbour).collect();
    let mut step = Step { moment, movers, crowd, lying, bodies, ways, scratch: Scratch::default() };
    let wishes: Vec<Option<Wish>> = (0..moment.lying.len()).map(|body| step.wish(body)).collect();
    for (body, wish) in wishes.iter().enumerate() {
        let is_large = step.bodies.radius_m[body] > LARGE_M;
        match wish {
            _ if step.is_vehicle(body) => step.roll(body),
            None => step.bodies.velocity[body] = Point::default(),
            Some(wish) if step.bodies.flies[body] => step.fly(body, *wish),
            Some(wish) if is_large => step.drive(body, *wish),
            Some(_) => {}
        }
    }
    for place in 0..step.crowd.len() {
        if let Some(wish) = wishes[step.crowd.body_at(place)] {
            step.crowd.face(place, wish);
        }
    }
    for place in 0..step.crowd.len() {
        let body = step.crowd.body_at(place);
        if let Some(wish) = wishes[body].filter(|_| !step.is_vehicle(body)) {
            step.walk(place, body, wish);
        }
    }
}

/// What a tick's moves depend on besides bodies and ground.
pub(super) struct Moment<'a> {
    pub(super) tick: Tick,
    pub(super) seed: u64,
    /// By body: lies on the ground, is an obstacle to wheels only and goes nowhere.
    pub(super) lying: &'a [bool],
    /// Lines that people on foot do not break through.
    pub(super) lines: &'a [Barrier],
    pub(super) ground: &'a Ground,
}

/// How bodies get about: units have speeds on a road and off it, a pace and perhaps wheels; everyone else walks.
pub(super) struct Movers<'a> {
    pub(super) specs: &'a [Unit],
    pub(super) states: &'a mut [UnitState],
    pub(super) first_body: usize,
    /// Share of their speed at which people walk in this weather.
    pub(super) on_foot: f32,
    pub(super) detours: &'a mut Detours,
}

impl Movers<'_> {
    fn unit(&self, body: usize) -> Option<(&Unit, &UnitState)> {
        let unit = body.checked_sub(self.first_body)?;
        self.specs.get(unit).zip(self.states.get(unit))
    }

    /// Metres per second on a road and off it; `None` for those who are no unit.
    fn speeds(&self, body: usize) -> Option<(f32, f32)> {
        self.unit(body).map(|(spec, _)| spec.speed_mps)
    }

    fn pace(&self, body: usize) -> f32 {
        self.unit(body).map_or(self.on_foot, |(_, state)| state.strain.pace)
    }
}

/// Those who lie: no obstacle to people on foot, and going nowhere.
fn who_lies(civilians: &Civilians, parties: &Parties, bodies: usize) -> Vec<bool> {
    let mut lying = vec![false; bodies];
    for (lies, person) in lying.iter_mut().zip(&civilians.people) {
        *lies = person.health != Health::Well;
    }
    for party in &parties.parties {
        for (member, health) in party.members.clone().zip(&party.health) {
            lying[member as usize] = *health != Health::Well;
        }
    }
    lying
}

/// The stretch of time that a tick lies in.
fn stretch(tick: Tick) -> Tick {
    Tick(tick.0 / STRETCH_TICKS)
}

/// Vehicles and formed units keep this many seconds behind whoever is ahead.
const FOLLOW_S: f32 = 0.5;
/// Their headings to either side of the wanted one, right first, as cosine and sine.
const HEADINGS: [(f32, f32); 9] = [
    (1.0, 0.0),
    (0.94, -0.342),
    (0.94, 0.342),
    (0.707, -0.707),
    (0.707, 0.707),
    (0.259, -0.966),
    (0.259, 0.966),
    (-0.259, -0.966),
    (-0.259, 0.966),
];
/// From this radius on people make way for a body at once.
const VEHICLE_M: f32 = 0.8;
/// Ticks without headway after which those in the way are asked to step aside.
const PATIENCE_TICKS: u16 = 5;
/// Ticks without headway after which people now and then shift to another place: in this share of stretches of so many ticks.
const LONG_TICKS: u16 = 200;
const SHIFTS_PLACE: f32 = 0.2;
const STRETCH_TICKS: u32 = 20;
/// How fast people step aside, metres per second.
const ASIDE_MPS: f32 = 1.2;
/// People turn aside for who lies so far ahead, and keep so far from them, metres.
const ROUND_M: f32 = 2.0;
const STEPS_CLEAR_M: f32 = 0.1;
/// Share of the ticks in which somebody held up in a crowd tries straight on; in the others it shifts to any side.
const SHUFFLES_ON: f32 = 0.25;

/// One tick's moves.
struct Step<'a> {
    moment: &'a Moment<'a>,
    movers: Movers<'a>,
    crowd: Crowd,
    /// Those whom vehicles must not drive over, and people walk round.
    lying: Vec<Neighbour>,
    bodies: &'a mut Bodies,
    ways: &'a mut Ways,
    scratch: Scratch,
}

impl Step<'_> {
    /// What the body wants: towards its aim, and aside where somebody asked it to. Wheels are steered by [`Step::roll`].
    fn wish(&mut self, body: usize) -> Option<Wish> {
        if !self.is_up(body) || self.is_vehicle(body) {
            return None;
        }
        let from = self.bodies.at[body];
        let speeds = self.movers.speeds(body);
        let most_mps = self.most_mps(body, speeds);
        let aim = self.aim(body, speeds);
        let pushed = std::mem::take(&mut self.ways.ways[body].pushed).vec2();
        self.ways.ways[body].is_going = aim != Aim::None;
        let (aim, most_mps) = match aim {
            Aim::None => (Vec2::ZERO, ASIDE_MPS.min(most_mps)),
            Aim::Along(heading) => (self.round_the_lying(body, heading, f32::INFINITY), most_mps),
            Aim::At(aim) => {
                let along = aim.vec2() - from.vec2();
                let heading = self.round_the_lying(body, along.normalize_or_zero(), along.length());
                (heading, most_mps.min(along.length() / TICK_S))
            }
        };
        let goal = match self.bodies.steer[body] {
            Steer::Zone(zone) if aim != Vec2::ZERO => Goal::Zone(zone),
            _ => Goal::Own,
        };
        let is_restless = self.ways.ways[body].stuck > LONG_TICKS && self.shifts_place(body);
        (aim + pushed).try_normalize().map(|heading| Wish { heading, most_mps, aim, goal, pushed, is_restless })
    }

    /// Somebody who has been held up for long is on the move in this stretch of time, to one and the same side.
    fn shifts_place(&self, body: usize) -> bool {
        let tick = stretch(self.moment.tick);
        stream_at(self.moment.seed, Purpose::Shuffle, body as u32, tick).random::<f32>() > 1.0 - SHIFTS_PLACE
    }

    /// A person turns aside for who lies before it, as far as its way goes on behind them. Where walls leave no room it
    /// steps over them.
    fn round_the_lying(&self, body: usize, heading: Vec2, left_m: f32) -> Vec2 {
        let (at, radius_m) = (self.bodies.at[body].vec2(), self.bodies.radius_m[body]);
        if radius_m > LARGE_M || self.bodies.flies[body] {
            return heading;
        }
        let mut nearest = (ROUND_M.min(left_m - radius_m), heading);
        for other in &self.lying {
            let apart = other.now - at;
            let (along_m, beside_m) = (apart.dot(heading), heading.perp_dot(apart));
            let short_m = radius_m + other.radius_m + STEPS_CLEAR_M - beside_m.abs();
            if along_m > 0.0 && along_m < nearest.0 && short_m > 0.0 {
                let side = if beside_m < 0.0 { 1.0 } else { -1.0 };
                let turned = heading * along_m.max(radius_m) + heading.perp() * (side * short_m);
                nearest = (along_m, turned.normalize_or(heading));
            }
        }
        nearest.1
    }

    fn is_up(&self, body: usize) -> bool {
        self.bodies.present[body] && !self.moment.lying[body]
    }

    fn is_vehicle(&self, body: usize) -> bool {
        self.movers.unit(body).is_some_and(|(spec, _)| spec.vehicle.is_some())
    }

    fn most_mps(&self, body: usize, speeds: Option<(f32, f32)>) -> f32 {
        let limit_mps = match speeds {
            Some((road_mps, _)) if self.moment.ground.is_road(self.bodies.at[body]) => road_mps,
            Some((_, off_road_mps)) => off_road_mps,
            None => f32::INFINITY,
        };
        self.bodies.speed_mps[body].min(limit_mps) * self.movers.pace(body)
    }

    fn fly(&mut self, body: usize, wish: Wish) {
        let velocity = wish.heading * wish.most_mps;
        let to = Point::from(self.bodies.at[body].vec2() + velocity * TICK_S);
        self.bodies.velocity[body] = velocity.into();
        self.bodies.at[body] = self.moment.ground.clamp(to);
        self.note_headway(body, (wish.heading, wish.most_mps), velocity);
    }

    fn drive(&mut self, body: usize, wish: Wish) {
        let velocity = self.choose(body, wish);
        let to = self.bodies.at[body].vec2() + velocity * TICK_S;
        self.bodies.velocity[body] = velocity.into();
        self.bodies.at[body] = to.into();
        self.crowd.note_large(body, to);
        self.note_headway(body, (wish.heading, wish.most_mps), velocity);
    }

    fn walk(&mut self, place: usize, body: usize, wish: Wish) {
        let (from, radius_m) = (self.bodies.at[body], self.bodies.radius_m[body]);
        let reach_m = wish.most_mps * TICK_S + WALL_BUFFER_M;
        self.scratch.planes.clear();
        self.moment.ground.fence(from, radius_m, reach_m, &mut self.scratch.planes);
        detours::fence(self.moment.lines, from.vec2(), radius_m, reach_m, &mut self.scratch.planes);
        let Moment { seed, tick, .. } = *self.moment;
        let shift = || {
            let tick = if wish.is_restless { stretch(tick) } else { tick };
            let mut draws = stream_at(seed, Purpose::Shuffle, body as u32, tick);
            let goes_on = draws.random::<f32>() < SHUFFLES_ON;
            let mut part = || draws.random::<f32>() * 2.0 - 1.0;
            if goes_on { Vec2::ZERO } else { Vec2::new(part(), part()) }
        };
        let mut velocity = self.crowd.walk(place, wish, &mut self.scratch, shift);
        let to = Point::from(from.vec2() + velocity * TICK_S);
        if self.moment.ground.is_dry(to) {
            self.bodies.at[body] = to;
        } else {
            self.crowd.take_back(place);
            velocity = Vec2::ZERO;
        }
        self.bodies.velocity[body] = velocity.into();
        self.ask_on_foot(place, body, wish);
        self.note_headway(body, (wish.heading, wish.most_mps), velocity);
    }

    /// The velocity that makes most headway without touching anyone or a wall; zero where nothing is free.
    fn choose(&mut self, body: usize, Wish { heading: wanted, most_mps, .. }: Wish) -> Vec2 {
        let at = self.bodies.at[body].vec2();
        let radius_m = self.bodies.radius_m[body];
        let others = self.crowd.near(at, most_mps * FOLLOW_S + radius_m, body);
        let last = self.bodies.velocity[body].vec2().normalize_or_zero();
        let mut best = (0.05 * most_mps, Vec2::ZERO);
        for (cos, sin) in HEADINGS {
            let heading = Vec2::new(wanted.x * cos - wanted.y * sin, wanted.x * sin + wanted.y * cos);
            let free_to = |other: &Neighbour| free_m(other.now - at, radius_m + other.radius_m, heading).max(0.0);
            let speed_mps = most_mps.min(others.iter().map(free_to).fold(f32::INFINITY, f32::min) / FOLLOW_S);
            // Steps to the side are worth little, and keeping the last heading a little more, or bodies would tremble.
            let worth = speed_mps * (cos + 0.35) / 1.35 * (1.0 + 0.1 * heading.dot(last));
            if worth > best.0 && self.is_clear_of_walls(at, heading * speed_mps * TICK_S, radius_m) {
                best = (worth, heading * speed_mps);
            }
            if best.0 > 0.9 * most_mps {
                break;
            }
        }
        let is_held_up = best.1.dot(wanted) < 0.3 * most_mps;
        if radius_m > VEHICLE_M || (is_held_up && self.ways.ways[body].stuck > PATIENCE_TICKS) {
            self.ask_way(body, wanted, is_held_up, &others);
        }
        best.1
    }

    fn is_clear_of_walls(&self, at: Vec2, step: Vec2, radius_m: f32) -> bool {
        // A step longer than the body is looked at in parts, or it would jump a thin wall.
        let parts = (step.length() / radius_m).ceil().clamp(1.0, 8.0);
        (1..=parts as u32).all(|part| self.moment.ground.is_free((at + step * (part as f32 / parts)).into(), radius_m))
    }

    fn note_headway(&mut self, body: usize, (heading, most_mps): (Vec2, f32), velocity: Vec2) {
        let way = &mut self.ways.ways[body];
        if !way.is_going || velocity.dot(heading) > 0.2 * most_mps {
            way.stuck = way.stuck.saturating_sub(2);
        } else {
            way.stuck = way.stuck.saturating_add(1);
        }
    }
}
