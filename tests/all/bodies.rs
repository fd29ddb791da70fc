//! Bodies over whole drills: whatever the orders and the seed, nobody is inside a wall or another, is lost, or is stuck.

use std::sync::Arc;

use bevy::math::Vec2;
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::play::play;
use tutela::exercise::{Exercise, Setup, script};
use tutela::scenario::ids::{Point, TICKS_PER_SECOND};
use tutela::scenario::library;
use tutela::sim::Sim;
use tutela::sim::ground::Ground;
use tutela::sim::movement::OVERLAP_TOLERANCE_M;
use tutela::sim::state::{Behaviour, Bodies, Civilians, Health, Parties, Steer, UnitState, Units};

const SCRIPTS: [&str; 3] = ["lawful", "tempting", "inaction"];
const SEEDS: std::ops::Range<u64> = 1..4;
/// Nobody who has a way is for longer than this in one place.
const STUCK_TICKS: u32 = 60 * TICKS_PER_SECOND;
/// Who has moved this far is somewhere else.
const HEADWAY_M: f32 = 0.5;

#[test]
fn in_every_shipped_drill_nobody_overlaps_is_lost_or_stuck() {
    for drill in library::list() {
        for name in SCRIPTS {
            for seed in SEEDS {
                watch(&drill, name, seed);
            }
        }
    }
}

fn watch(drill: &str, name: &str, seed: u64) {
    let loaded = Arc::new(library::open(drill).expect("a drill"));
    let source = library::script(drill, name).expect("a script beside the drill");
    let script = script::read(name, source.as_bytes()).expect("a script");
    let setup = Setup::solo(&loaded.scenario, seed, Mode::Practice);
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("no sink");
    let run = format!("{drill}, {name}, seed {seed}");
    let people = exercise.sim().state::<Civilians>().people.len();
    let mut rests = vec![Rest::default(); people];
    play(&mut exercise, &script, |exercise| {
        let sim = exercise.sim();
        let bodies = sim.state::<Bodies>();
        for body in 0..people {
            assert!(is_in_one_place(sim, body), "{run}: {body} is nowhere, or twice, at tick {:?}", sim.tick());
        }
        assert_overlaps_nothing(sim, &run);
        for (body, rest) in rests.iter_mut().enumerate() {
            rest.note(sim, body);
            assert!(rest.ticks < STUCK_TICKS, "{run}: {body} is stuck at {:?}, tick {:?}", bodies.at[body], sim.tick());
        }
    });
}

/// On the map, aboard one unit, or handed over to those who care for the hurt or the dead.
fn is_in_one_place(sim: &Sim, body: usize) -> bool {
    let person = &sim.state::<Civilians>().people[body];
    let aboard = |unit: &&UnitState| unit.carrying.iter().any(|patient| patient.0 as usize == body);
    let carriers = sim.state::<Units>().units.iter().filter(aboard).count();
    let is_handed_over = matches!(person.health, Health::InCare | Health::Dead) && person.carried_by.is_none();
    match (sim.state::<Bodies>().present[body], person.carried_by) {
        (true, carrier) => carrier.is_none() && carriers == 0,
        (false, Some(_)) => carriers == 1,
        (false, None) => carriers == 0 && is_handed_over,
    }
}

/// How long a person who has somewhere to go has been in one place.
#[derive(Clone, Default)]
struct Rest {
    at: Vec2,
    ticks: u32,
}

impl Rest {
    fn note(&mut self, sim: &Sim, body: usize) {
        let (bodies, person) = (sim.state::<Bodies>(), &sim.state::<Civilians>().people[body]);
        let has_way = matches!(bodies.steer[body], Steer::Zone(_)) && !bodies.arrived[body];
        let waits = matches!(person.behaviour, Behaviour::Queue(_)) || person.health != Health::Well;
        let at = bodies.at[body].vec2();
        if !has_way || waits || at.distance(self.at) > HEADWAY_M {
            *self = Self { at, ticks: 0 };
        } else {
            self.ticks += 1;
        }
    }
}

/// Everyone on their feet against everyone else, by a sweep from west to east.
fn assert_overlaps_nothing(sim: &Sim, run: &str) {
    let (bodies, ground) = (sim.state::<Bodies>(), sim.state::<Ground>());
    let lying = lying(sim);
    let mut stands: Vec<usize> =
        (0..bodies.at.len()).filter(|body| bodies.present[*body] && !bodies.flies[*body] && !lying[*body]).collect();
    stands.sort_by(|a, b| bodies.at[*a].0.total_cmp(&bodies.at[*b].0));
    let widest_m = bodies.radius_m.iter().copied().fold(0.0, f32::max);
    for (place, a) in stands.iter().enumerate() {
        let at: Point = bodies.at[*a];
        assert!(ground.is_free(at, bodies.radius_m[*a] - OVERLAP_TOLERANCE_M), "{run}: {a} in a wall at {at:?}");
        let near = stands[place + 1..].iter().take_while(|b| bodies.at[**b].0 - at.0 < bodies.radius_m[*a] + widest_m);
        for b in near {
            let touch_m = bodies.radius_m[*a] + bodies.radius_m[*b] - OVERLAP_TOLERANCE_M;
            let apart_m = at.vec2().distance(bodies.at[*b].vec2());
            assert!(apart_m >= touch_m, "{run}: {a} and {b} overlap at {at:?}, tick {:?}", sim.tick());
        }
    }
}

/// By body: the wounded and dead lie, and others step past them.
fn lying(sim: &Sim) -> Vec<bool> {
    let mut lying = vec![false; sim.state::<Bodies>().at.len()];
    for (body, person) in sim.state::<Civilians>().people.iter().enumerate() {
        lying[body] = person.health != Health::Well;
    }
    for party in &sim.state::<Parties>().parties {
        for (member, health) in party.members.clone().zip(&party.health) {
            lying[member as usize] = *health != Health::Well;
        }
    }
    lying
}
