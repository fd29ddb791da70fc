//! A vehicle's step: along its way round whoever lies there, clear of walls and bodies, and asking those before its bumper.

use bevy::math::Vec2;

use super::super::crowd::TICK_S;
use super::super::vehicles::{self, Pose, Trip};
use super::aims::{Aim, near};
use super::{ASIDE_MPS, Step};
use crate::scenario::ids::Point;

impl Step<'_> {
    /// A vehicle's step, by its wheels: `vehicles` has how.
    pub(super) fn roll(&mut self, body: usize) {
        if !self.is_up(body) {
            self.bodies.velocity[body] = Point::default();
            return;
        }
        let from = self.bodies.at[body];
        let speeds = self.movers.speeds(body);
        let most_mps = self.most_mps(body, speeds);
        let aim = self.aim(body, speeds);
        let pushed = std::mem::take(&mut self.ways.ways[body].pushed).vec2();
        let unit = body - self.movers.first_body;
        let (Some(vehicle), Some(state)) =
            (self.movers.specs.get(unit).and_then(|unit| unit.vehicle.as_ref()), self.movers.states.get(unit))
        else {
            return;
        };
        let pose = Pose { at: from.vec2(), heading: state.heading, drive: state.drive };
        self.skip_passed(body, CUTS * vehicle.turning_radius_m);
        self.ways.ways[body].is_going = aim != Aim::None;
        // Who is asked to make way and goes nowhere rolls a length on or back.
        let (mut way, most_mps) = if aim == Aim::None {
            (pose.aside(pushed).into_iter().map(Point::from).collect(), ASIDE_MPS.min(most_mps))
        } else {
            (self.ways.ways[body].corners.clone(), most_mps)
        };
        let radius_m = self.bodies.radius_m[body];
        let reach_m = radius_m + VEHICLE_LOOKS_M;
        let others = self.crowd.near(pose.at, reach_m, body);
        let lying = self.lying.iter().filter(|other| other.is_within(reach_m, pose.at));
        let lying: Vec<(Vec2, f32)> = lying.map(|other| (other.now, radius_m + other.radius_m)).collect();
        let free = |at: Vec2| {
            // Away from somebody is free, or who touches could never part.
            let is_clear = |other: Vec2, touch_m: f32| {
                let (now, then) = (other.distance_squared(pose.at), other.distance_squared(at));
                then >= touch_m * touch_m || then > now
            };
            self.moment.ground.is_free(at.into(), radius_m)
                && others.iter().all(|other| is_clear(other.now, radius_m + other.radius_m))
                && lying.iter().all(|(other, touch_m)| is_clear(*other, *touch_m))
        };
        let is_straight = |to: Vec2| free(to) && self.moment.ground.is_straight(from, to.into(), radius_m);
        let beside = way.first().and_then(|to| vehicles::beside(pose.at, to.vec2(), &lying, is_straight));
        if let Some(place) = beside {
            way.insert(0, place.into());
        }
        let trip = Trip { vehicle, way: &way, most_mps, tick: self.moment.tick, stuck: self.ways.ways[body].stuck };
        let next = vehicles::roll(pose, &trip, free);
        if let Some(state) = self.movers.states.get_mut(unit) {
            (state.heading, state.drive) = (next.heading, next.drive);
        }
        let velocity = (next.at - from.vec2()) / TICK_S;
        self.bodies.velocity[body] = velocity.into();
        self.bodies.at[body] = next.at.into();
        self.crowd.note_large(body, next.at);
        let heading = way.first().map_or(Vec2::ZERO, |to| (to.vec2() - from.vec2()).normalize_or_zero());
        // Those before its bumper are in its way, forwards or backwards.
        let bumper = next.bumper(self.moment.tick);
        self.ask_way(body, bumper, velocity.dot(bumper) < 0.3 * most_mps, &others);
        let most_mps = most_mps.min(1.0);
        self.note_headway(body, (heading, most_mps), velocity);
    }

    /// A vehicle cuts its corners: one that it need not touch to go straight on to the next is behind it.
    fn skip_passed(&mut self, body: usize, within_m: f32) {
        let (at, radius_m) = (self.bodies.at[body], self.bodies.radius_m[body]);
        let corners = &mut self.ways.ways[body].corners;
        let ground = self.moment.ground;
        while corners.len() > 1 && near(at, corners[0], within_m) && ground.is_straight(at, corners[1], radius_m) {
            corners.remove(0);
        }
    }
}

/// Share of its turning radius at which a vehicle cuts a corner: it has braked for it by then.
const CUTS: f32 = 0.25;
/// A vehicle looks so far beyond its edge for people in its way, metres.
const VEHICLE_LOOKS_M: f32 = 12.0;
