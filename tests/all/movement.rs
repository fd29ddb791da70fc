//! Movement: bodies pass neither through walls nor through one another, and people run to their refuge.

use std::sync::Arc;

use tutela::scenario::ids::{Point, Tick};
use tutela::sim::Sim;
use tutela::sim::barriers::Barriers;
use tutela::sim::civilians::living_in;
use tutela::sim::event::{EventKind, EventRecord, HarmSource};
use tutela::sim::ground::Ground;
use tutela::sim::movement::OVERLAP_TOLERANCE_M;
use tutela::sim::order::{Instruction, Order};
use tutela::sim::snapshot::Snapshot;
use tutela::sim::state::{Behaviour, Bodies, Civilians, Health, Parties, Steer, Units};

use crate::fixtures::{market, small};

#[test]
fn nobody_overlaps_a_wall_or_another_while_the_market_runs() {
    let mut sim = sim(1);
    let people = sim.state::<Civilians>().people.len();
    assert_overlaps_nothing(&sim);
    shell(&mut sim, Point(346.0, 150.0));
    for _ in 0..120 {
        for _ in 0..10 {
            sim.step(&[]);
        }
        assert_overlaps_nothing(&sim);
    }
    assert_eq!(sim.state::<Civilians>().people.len(), people);
    assert!(sim.state::<Bodies>().present[..people].iter().all(|present| *present));
}

#[test]
fn a_shell_in_the_market_makes_people_run_to_the_green() {
    let mut sim = sim(2);
    let (market, green) = (zone(&sim, "market"), zone(&sim, "north_green"));
    let before = count(&sim, market);
    assert!(before >= 100);
    shell(&mut sim, Point(346.0, 150.0));
    run_s(&mut sim, 5);
    let civilians = sim.state::<Civilians>();
    let fleeing = civilians.people.iter().filter(|person| matches!(person.behaviour, Behaviour::Flee(_))).count();
    assert!(fleeing > 80, "{fleeing} flee");
    run_s(&mut sim, 145);
    let (left, safe) = (count(&sim, market), count(&sim, green));
    // Families go at the pace of their slowest, so that some are still on the way.
    assert!(safe > 80 && left < before / 5, "{left} left, {safe} safe of {before}");
}

#[test]
fn a_vehicle_gets_through_the_crowd_without_touching_anyone() {
    let mut sim = sim(3);
    let body = sim.state::<Units>().first_body as usize;
    let goal = Point(350.0, 120.0);
    sim.state_mut::<Bodies>().steer[body] = Steer::Point(goal);
    for _ in 0..90 {
        run_s(&mut sim, 1);
        assert_overlaps_nothing(&sim);
    }
    let bodies = sim.state::<Bodies>();
    assert!(bodies.arrived[body], "at {:?}", bodies.at[body]);
    assert!(bodies.at[body].vec2().distance(goal.vec2()) < 6.0);
}

/// The band of the small drill stays away, the villagers stay at the well until the patrol leads them to the field.
#[test]
fn people_who_trust_the_patrol_follow_it_to_the_field() {
    let mut scenario = (*small().scenario).clone();
    scenario.parties[0].plan.truncate(1);
    scenario.people[0].round.clear();
    let mut sim = Sim::new(Arc::new(scenario), 8);
    let (unit, from, to) = ("patrol".into(), "well".into(), "field".into());
    sim.step(&[Instruction::Order("commander".into(), Order::Evacuate { unit, from, to })]);
    run_s(&mut sim, 240);
    let field = zone(&sim, "field");
    let led = sim.events().events.iter().filter_map(|event| match event.kind {
        EventKind::PeopleLed { people, .. } => Some(people),
        _ => None,
    });
    let led: u32 = led.sum();
    assert!(led >= 10 && count(&sim, field) >= led, "{led} led, {} there", count(&sim, field));
    assert_overlaps_nothing(&sim);
}

#[test]
fn the_wounded_lie_where_they_fell() {
    let mut sim = sim(4);
    sim.state_mut::<Civilians>().people[7].health = Health::Wounded { since: Tick(0), urgent: true, dies: Tick(9_000) };
    let fell = sim.state::<Bodies>().at[7];
    shell(&mut sim, fell);
    run_s(&mut sim, 20);
    assert_eq!(sim.state::<Bodies>().at[7], fell);
}

#[test]
fn the_same_seed_moves_everyone_the_same_and_another_does_not() {
    let places = |seed| {
        let mut sim = sim(seed);
        shell(&mut sim, Point(346.0, 150.0));
        run_s(&mut sim, 30);
        sim.state::<Bodies>().at.clone()
    };
    assert_eq!(places(5), places(5));
    assert_ne!(places(5), places(6));
}

#[test]
fn a_run_goes_on_from_a_snapshot_as_if_nothing_had_been() {
    let mut sim = sim(7);
    shell(&mut sim, Point(346.0, 150.0));
    run_s(&mut sim, 10);
    let snapshot = sim.snapshot();
    run_s(&mut sim, 20);
    let mut again = Sim::restored(&snapshot);
    run_s(&mut again, 20);
    assert_eq!(sim.digests(), again.digests());
}

/// Ways round a line are found over several ticks: a moment in the middle of that goes on as the run did.
#[test]
fn a_run_goes_on_from_a_snapshot_taken_while_ways_round_a_new_cordon_are_looked_for() {
    let mut sim = Sim::new(Arc::clone(&small().scenario), 3);
    let (unit, around) = ("patrol".into(), "well".into());
    sim.step(&[Instruction::Order("commander".into(), Order::Cordon { unit, around })]);
    while sim.state::<Barriers>().lines.is_empty() {
        sim.step(&[]);
        assert!(sim.tick() < Tick(600), "no line");
    }
    shell(&mut sim, Point(54.0, 36.0));
    let mut step = || {
        sim.step(&[]);
        sim.snapshot()
    };
    let moments: Vec<Snapshot> = (0..8).map(|_| step()).collect();
    run_s(&mut sim, 10);
    for moment in moments {
        let mut again = Sim::restored(&moment);
        while again.tick() < sim.tick() {
            again.step(&[]);
        }
        assert_eq!(again.digests(), sim.digests(), "from {:?}", moment.tick());
    }
}

fn sim(seed: u64) -> Sim {
    Sim::new(Arc::clone(&market().scenario), seed)
}

fn run_s(sim: &mut Sim, seconds: u32) {
    (0..seconds * 10).for_each(|_| sim.step(&[]));
}

fn shell(sim: &mut Sim, at: Point) {
    let tick = sim.tick();
    sim.state_mut::<EventRecord>().write(tick, EventKind::Explosion { at, by: HarmSource::Event });
}

fn zone(sim: &Sim, id: &str) -> u16 {
    sim.scenario().map().zones.iter().position(|zone| zone.id.as_str() == id).unwrap() as u16
}

fn count(sim: &Sim, zone: u16) -> u32 {
    living_in(sim.state::<Ground>(), sim.state::<Civilians>(), sim.state::<Bodies>(), zone)
}

fn assert_overlaps_nothing(sim: &Sim) {
    let (bodies, ground) = (sim.state::<Bodies>(), sim.state::<Ground>());
    let stands: Vec<usize> = (0..bodies.at.len())
        .filter(|body| bodies.present[*body] && !bodies.flies[*body] && stands(sim, *body))
        .collect();
    for (i, a) in stands.iter().enumerate() {
        let radius_m = bodies.radius_m[*a] - OVERLAP_TOLERANCE_M;
        assert!(ground.is_free(bodies.at[*a], radius_m), "{a} in a wall at {:?}, tick {:?}", bodies.at[*a], sim.tick());
        for b in &stands[i + 1..] {
            let apart_m = bodies.at[*a].vec2().distance(bodies.at[*b].vec2());
            let touch_m = bodies.radius_m[*a] + bodies.radius_m[*b] - OVERLAP_TOLERANCE_M;
            assert!(apart_m >= touch_m, "{a} and {b} overlap at {:?}, tick {:?}", bodies.at[*a], sim.tick());
        }
    }
}

/// Those on their feet: the wounded and dead lie, and others step past them.
fn stands(sim: &Sim, body: usize) -> bool {
    let civilian = sim.state::<Civilians>().people.get(body).map(|person| person.health);
    let member = sim.state::<Parties>().parties.iter().find_map(|party| {
        let no = party.members.clone().position(|member| member as usize == body)?;
        party.health.get(no).copied()
    });
    civilian.or(member).is_none_or(|health| health == Health::Well)
}
