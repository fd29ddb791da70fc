//! A crowd on a map and nothing else: for benchmarks and for verification against what is known of pedestrians.
//!
//! It moves people by the very function that moves those of a drill.

use super::detours::Detours;
use super::exits::{self, Queues};
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
    /// By person: the zones that it may go to; fewer than two where it has no choice.
    choices: Vec<Vec<u16>>,
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
            choices: Vec::new(),
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
        self.choices.push(Vec::new());
        person
    }

    /// Sends a person to a zone, by the zone's number on the map.
    pub fn send(&mut self, person: usize, zone: u16) {
        self.choices[person].clear();
        self.bodies.head_for(person, Steer::Zone(zone));
    }

    /// Sends a person to whichever of some zones it expects to reach soonest, now and on its way.
    pub fn send_to_any(&mut self, person: usize, zones: &[u16]) {
        let Some(first) = zones.first() else { return };
        self.bodies.head_for(person, Steer::Zone(*first));
        let best = Queues::default().best(&self.ground, (&self.bodies, person), *first, zones.iter().copied());
        self.bodies.head_for(person, Steer::Zone(best.unwrap_or(*first)));
        self.choices[person] = zones.to_vec();
    }

    /// The zone that a person goes to, or has come to; `None` for those who stand.
    pub fn heads_for(&self, person: usize) -> Option<u16> {
        match self.bodies.steer[person] {
            Steer::Zone(zone) => Some(zone),
            Steer::Stand | Steer::Point(_) => None,
        }
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
        self.choose();
        let moment = Moment { tick: self.tick, seed: self.seed, lying: &self.lying, lines: &[], ground: &self.ground };
        let (first_body, detours) = (self.lying.len(), &mut self.detours);
        let movers = Movers { specs: &[], states: &mut [], first_body, on_foot: 1.0, detours };
        advance(&moment, movers, &mut self.bodies, &mut self.ways);
    }

    /// Those with a choice whose moment it is look again which zone they reach soonest.
    fn choose(&mut self) {
        let has_choice = |person: &usize| self.choices[*person].len() > 1 && exits::looks(*person, self.tick);
        let choosing: Vec<usize> = (0..self.choices.len()).filter(has_choice).collect();
        if choosing.is_empty() {
            return;
        }
        let queues = Queues::new(&self.ground, &self.bodies, 0..self.choices.len());
        for person in choosing {
            let (Steer::Zone(now), false) = (self.bodies.steer[person], self.bodies.arrived[person]) else { continue };
            let zones = self.choices[person].iter().copied();
            let best = queues.best(&self.ground, (&self.bodies, person), now, zones);
            if let Some(best) = best.filter(|best| *best != now) {
                self.bodies.head_for(person, Steer::Zone(best));
            }
        }
    }

    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    /// Places, velocities, who is present and who has arrived, by number.
    pub fn bodies(&self) -> &Bodies {
        &self.bodies
    }
}
