//! A crowd on a map and nothing else: for benchmarks and for verification against what is known of pedestrians.
//!
//! It moves people by the very function that moves those of a drill.

use super::detours::Detours;
use super::ground::Ground;
use super::movement::{Moment, Movers, Ways, advance};
use super::state::{Bodies, Steer};
use crate::scenario::ids::{Point, Tick};
use crate::scenario::map::Map;

/// People who walk to zones of a map.
pub struct Walk {
    ground: Ground,
    bodies: Bodies,
    ways: Ways,
    detours: Detours,
    lying: Vec<bool>,
    tick: Tick,
    seed: u64,
}

impl Walk {
    pub fn new(map: &Map, seed: u64) -> Self {
        Self {
            ground: Ground::new(map),
            bodies: Bodies::default(),
            ways: Ways::for_bodies(0),
            detours: Detours::default(),
            lying: Vec::new(),
            tick: Tick(0),
            seed,
        }
    }

    /// A person with a free speed in metres per second, who stands until sent somewhere; its number.
    pub fn add(&mut self, at: Point, free_mps: f32) -> usize {
        let person = self.bodies.add(super::cast::PERSON_RADIUS_M, free_mps);
        self.bodies.at[person] = at;
        self.bodies.present[person] = true;
        self.ways = Ways::for_bodies(person + 1);
        self.lying.push(false);
        person
    }

    /// Sends a person to a zone, by the zone's number on the map.
    pub fn send(&mut self, person: usize, zone: u16) {
        self.bodies.head_for(person, Steer::Zone(zone));
    }

    /// The person falls and lies: no obstacle to others, who walk round it all the same.
    pub fn lay_down(&mut self, person: usize) {
        self.lying[person] = true;
    }

    /// Takes a person off the map.
    pub fn remove(&mut self, person: usize) {
        self.bodies.present[person] = false;
    }

    /// Puts a person elsewhere, as on a ring that a corridor stands for.
    pub fn put(&mut self, person: usize, at: Point) {
        self.bodies.at[person] = at;
    }

    /// One tick of a tenth of a second.
    pub fn step(&mut self) {
        self.tick = self.tick.next();
        let moment = Moment { tick: self.tick, seed: self.seed, lying: &self.lying, lines: &[], ground: &self.ground };
        let (first_body, detours) = (self.lying.len(), &mut self.detours);
        let movers = Movers { specs: &[], states: &mut [], first_body, on_foot: 1.0, detours };
        advance(&moment, movers, &mut self.bodies, &mut self.ways);
    }

    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    /// Places, velocities, who is present and who has arrived, by number.
    pub fn bodies(&self) -> &Bodies {
        &self.bodies
    }
}
