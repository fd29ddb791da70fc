//! Who is in the way is asked to step aside: at once by a vehicle, after some patience by a person.

use bevy::math::Vec2;

use super::super::crowd::{Neighbour, Wish};
use super::super::state::Steer;
use super::{PATIENCE_TICKS, Step, VEHICLE_M};

impl Step<'_> {
    /// Asks those who hold up a person on foot, once it has moved. Who goes to the same place waits as well and is not asked,
    /// except by those at the front of a jam who hold one another up: they make each other step back half a step, and those
    /// behind with them.
    pub(super) fn ask_on_foot(&mut self, place: usize, body: usize, wish: Wish) {
        let (me, velocity) = (self.crowd.person(place), self.bodies.velocity[body].vec2());
        let stuck = self.ways.ways[body].stuck;
        let is_held_up = stuck > PATIENCE_TICKS && velocity.dot(wish.aim) < 0.3 * wish.most_mps;
        let passes_on = wish.pushed != Vec2::ZERO && velocity.dot(wish.pushed) < PASSES_ON_MPS;
        if !is_held_up && !passes_on {
            return;
        }
        let mut close = std::mem::take(&mut self.scratch.close);
        if passes_on {
            let way = wish.pushed.normalize_or_zero();
            let is_in_line = |other: &&Neighbour| way.perp_dot(other.now - me.now).abs() < IN_LINE_M;
            for other in close.iter().filter(|other| me.touches(other, way)).filter(is_in_line) {
                self.ways.ways[other.body as usize].pushed = way.into();
            }
        }
        if is_held_up {
            let is_first = stuck > FIRST_TICKS && !close.iter().any(|other| me.waits_for(other));
            if is_first && wish.is_restless {
                for other in close.iter().filter(|other| me.touches(other, -wish.aim)) {
                    self.ways.ways[other.body as usize].pushed = (-wish.aim).into();
                }
            }
            close.retain(|other| !me.goes_with(other) || (is_first && me.touches(other, wish.aim)));
            self.ask_way(body, wish.aim, true, &close);
        }
        self.scratch.close = close;
    }

    /// Those in the way are asked to step aside.
    pub(super) fn ask_way(&mut self, body: usize, wanted: Vec2, is_held_up: bool, others: &[Neighbour]) {
        let is_vehicle = self.bodies.radius_m[body] > VEHICLE_M;
        let at = self.bodies.at[body].vec2();
        let reach_m = if is_vehicle { self.bodies.radius_m[body] + 3.0 } else { 1.0 };
        for other in others {
            let apart = other.now - at;
            let (ahead, beside) = (apart.dot(wanted), wanted.perp_dot(apart));
            let in_path = beside.abs() < self.bodies.radius_m[body] + other.radius_m + 0.1;
            let gives_way = other.radius_m <= VEHICLE_M || (is_vehicle && self.is_idle(other.body) && is_held_up);
            if ahead > 0.0 && ahead < reach_m + other.radius_m && in_path && gives_way {
                let side = if beside >= 0.0 { 1.0 } else { -1.0 };
                let aside = wanted.perp() * side + wanted * 0.3;
                self.ways.ways[other.body as usize].pushed = aside.into();
            }
        }
    }

    fn is_idle(&self, body: u32) -> bool {
        let body = body as usize;
        self.bodies.steer[body] == Steer::Stand || self.bodies.arrived[body]
    }
}

/// Ticks without headway after which those at the front of a jam ask one another.
const FIRST_TICKS: u16 = 40;
/// Who cannot follow such a request at this speed, metres per second, passes it on.
const PASSES_ON_MPS: f32 = 0.1;
/// To those who stand no farther to the side than this, metres.
const IN_LINE_M: f32 = 0.3;
