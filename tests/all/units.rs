//! Units wear: fatigue, fuel, flights that end at home, formations, lines that nobody walks through, cover.

use tutela::scenario::Scenario;
use tutela::scenario::document::MapSource;
use tutela::scenario::forces::{FlyingLimits, Fuel, Vehicle};
use tutela::scenario::ids::Point;
use tutela::scenario::map::{Building, Shape};
use tutela::scenario::outdoors::Rain;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::read::load;
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::barriers::{Barriers, span};
use tutela::sim::cover::cover_share;
use tutela::sim::event::{EventKind, UnitNews};
use tutela::sim::formation::{Formation, Stance, places};
use tutela::sim::ground::Ground;
use tutela::sim::order::{Instruction, Order, Place, Refusal};
use tutela::sim::state::{Bodies, UnitState, Units};
use tutela::sim::tasks::flying::Flight;

use super::drill::{band, first, know_band, refusals, run, run_all, scenario, standing_band};
use super::fixtures;

const PATROL: usize = 0;
const MEDICS: usize = 1;
const DRONE: usize = 2;

#[test]
fn running_with_a_load_tires_and_rest_restores() {
    let fatigue = |load_kg, speed_mps: f32, seconds| {
        let mut sim = Sim::new(
            scenario(|drill| {
                (drill.units[PATROL].load_kg, drill.units[PATROL].speed_mps) = (load_kg, (speed_mps, speed_mps));
            }),
            1,
        );
        // There in half a minute; the rest of the time it stands.
        let to = Place::At(Point(12.0 + 30.0 * speed_mps.min(3.2), 38.0));
        run(&mut sim, seconds, &[(0, move_to("patrol", to))]);
        unit(&sim, PATROL).strain.fatigue
    };
    let (spent, rested) = (fatigue(30.0, 3.2, 30), fatigue(30.0, 3.2, 120));
    assert!(spent > 0.08 && rested < spent - 0.05, "{spent} after the run, {rested} after a rest");
    assert!(fatigue(0.0, 3.2, 30) < spent);
    assert_eq!(fatigue(0.0, 1.4, 30), 0.0, "a walk without a load tires nobody");
}

#[test]
fn the_tired_are_slower_and_sleep_lost_is_not_rested_away() {
    let walked = |awake_h| {
        let mut sim = Sim::new(scenario(|drill| drill.units[PATROL].awake_h = awake_h), 1);
        run(&mut sim, 20, &[(0, move_to("patrol", Place::At(Point(100.0, 38.0))))]);
        (unit(&sim, PATROL).strain.fatigue, at(&sim, PATROL).0)
    };
    let (fresh, awake) = (walked(4.0), walked(26.0));
    assert!(fresh.0 < 0.02 && awake.0 > 0.11, "{fresh:?} {awake:?}");
    assert!(awake.1 < fresh.1 - 1.0, "{fresh:?} {awake:?}");
}

#[test]
fn an_empty_tank_ends_the_drive_and_the_unit_tells() {
    let litres = 0.04;
    let mut sim = Sim::new(
        scenario(|drill| {
            drill.units[MEDICS].at = Point(28.0, 40.0);
            drill.units[MEDICS].fuel = Some(Fuel { litres, moving_l_per_h: 20.0, idle_l_per_h: 2.0 });
            drill.units[MEDICS].vehicle = Some(Vehicle::turning(5.0));
        }),
        1,
    );
    let far = || move_to("medics", Place::At(Point(100.0, 38.0)));
    run(&mut sim, 30, &[(0, far())]);
    let stands = at(&sim, MEDICS);
    assert!((32.0..64.0).contains(&stands.0), "{stands:?}");
    assert_eq!(unit(&sim, MEDICS).strain.fuel_l, Some(0.0));
    assert_eq!(told(&sim), [UnitNews::OutOfFuel]);
    run(&mut sim, 60, &[(31, far())]);
    assert_eq!(at(&sim, MEDICS), stands);
    assert!(unit(&sim, MEDICS).task.is_none());
}

#[test]
fn a_drone_flies_home_in_time_rests_and_flies_again() {
    let mut sim = Sim::new(
        scenario(|drill| (drill.units[DRONE].endurance_s, drill.units[DRONE].turnaround_s) = (Some(60), 20)),
        1,
    );
    let watch = |at_s| (at_s, watcher(Order::Observe { unit: "drone".into(), at: Place::At(Point(110.0, 40.0)) }));
    run_all(&mut sim, 40, &[watch(1)]);
    assert!(at(&sim, DRONE).0 > 95.0);
    run_all(&mut sim, 66, &[watch(55)]);
    assert_eq!(told(&sim), [UnitNews::LowEndurance]);
    assert!(at(&sim, DRONE).vec2().distance(Point(8.0, 50.0).vec2()) < 5.0, "{:?}", at(&sim, DRONE));
    assert_eq!(refusals(&sim), [Refusal::UnitNotAvailable], "while it is on its way home");
    assert!(matches!(unit(&sim, DRONE).flight, Flight::Resting(_)));
    run_all(&mut sim, 100, &[watch(95)]);
    assert_eq!(unit(&sim, DRONE).flight, Flight::Up);
    assert!(unit(&sim, DRONE).endurance_left > Some(500), "{:?}", unit(&sim, DRONE).endurance_left);
}

#[test]
fn on_its_pad_a_drone_uses_up_nothing() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    run(&mut sim, 100, &[]);
    assert_eq!(unit(&sim, DRONE).endurance_left, Some(2_400));
}

#[test]
fn wind_beyond_its_limits_keeps_a_drone_down_and_brings_it_back() {
    let limits = FlyingLimits { wind_mps: 10.0, visibility_m: 200.0 };
    let storm = Effect::Outdoors {
        light: None,
        rain: Some(Rain::Heavy),
        visibility_m: None,
        wind_from_deg: Some(0.0),
        wind_mps: Some(11.0),
    };
    let mut sim = Sim::new(
        scenario(|drill| {
            drill.units[DRONE].flying_limits = Some(limits);
            drill.injects[3].trigger = Trigger::At(8);
            drill.injects[3].effects = vec![storm];
        }),
        1,
    );
    let watch = |at_s| (at_s, watcher(Order::Observe { unit: "drone".into(), at: Place::At(Point(110.0, 40.0)) }));
    run_all(&mut sim, 60, &[watch(1), watch(50)]);
    assert_eq!(told(&sim), [UnitNews::WeatherBound]);
    assert!(at(&sim, DRONE).vec2().distance(Point(8.0, 50.0).vec2()) < 5.0, "{:?}", at(&sim, DRONE));
    assert_eq!(refusals(&sim), [Refusal::NotInThisWeather]);
}

#[test]
fn a_drone_that_the_wind_keeps_from_home_is_lost() {
    let gale = |drill: &mut Scenario| {
        drill.units[DRONE].endurance_s = Some(100);
        (drill.outdoors.weather.wind_from_deg, drill.outdoors.weather.wind_mps) = (270.0, 13.0);
    };
    let mut sim = Sim::new(scenario(gale), 1);
    let watch = Order::Observe { unit: "drone".into(), at: Place::At(Point(110.0, 50.0)) };
    run_all(&mut sim, 110, &[(1, watcher(watch))]);
    assert_eq!(told(&sim), [UnitNews::LowEndurance, UnitNews::ForcedDown]);
    let body = sim.state::<Units>().first_body as usize + DRONE;
    assert!(!sim.state::<Bodies>().present[body]);
}

/// The patrol's eight people hold two metres each; the well's zone lies from (44, 28) to (64, 44).
#[test]
fn a_cordon_stops_who_comes_in_lets_out_who_is_inside_and_ends_with_the_order() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, Point(112.0, 40.0), &[])), 1);
    run(&mut sim, 60, &[(0, Order::Cordon { unit: "patrol".into(), around: "well".into() })]);
    let barriers = sim.state::<Barriers>().clone();
    let held_m: f32 = barriers.lines.iter().map(|line| line.from.vec2().distance(line.to.vec2())).sum();
    assert!((15.0..19.0).contains(&held_m), "{held_m}");
    let (outside, inside) = (Point(43.0, 38.0), Point(45.0, 38.0));
    assert!(barriers.stops(outside, inside) && !barriers.stops(inside, outside));
    assert!(!barriers.stops(Point(65.0, 36.0), Point(63.0, 36.0)), "round the far side one comes in");
    assert_eq!(unit(&sim, PATROL).stance.formation, Formation::Line);
    run(&mut sim, 63, &[(61, Order::Cease { unit: "patrol".into() })]);
    assert!(sim.state::<Barriers>().lines.is_empty());
    assert!(sim.state::<Barriers>().changes > barriers.changes);
}

#[test]
fn enough_people_close_the_whole_zone() {
    let mut sim = Sim::new(
        scenario(|drill| {
            standing_band(drill, Point(112.0, 40.0), &[]);
            drill.units[PATROL].strength = 40;
        }),
        1,
    );
    run(&mut sim, 60, &[(0, Order::Cordon { unit: "patrol".into(), around: "well".into() })]);
    let barriers = sim.state::<Barriers>();
    let centre = Point(54.0, 36.0);
    for from in [Point(54.0, 20.0), Point(80.0, 36.0), Point(54.0, 49.0), Point(30.0, 36.0), Point(40.0, 24.0)] {
        assert!(barriers.stops(from, centre), "from {from:?}");
    }
}

#[test]
fn a_unit_between_holds_a_line_across_that_stops_both_ways() {
    let band_at = Point(112.0, 40.0);
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, band_at, &[])), 1);
    know_band(&mut sim, band_at, Stage::HostileIntent, PartyStatus::Active);
    let order = Order::Interpose { unit: "patrol".into(), target: band(), protect: "well".into() };
    run(&mut sim, 100, &[(0, order)]);
    let (barriers, here) = (sim.state::<Barriers>(), at(&sim, PATROL));
    assert_eq!(barriers.lines.len(), 1);
    let (east, west) = (Point(here.0 + 2.0, here.1), Point(here.0 - 2.0, here.1));
    assert!(barriers.stops(east, west) && barriers.stops(west, east));
    let (round_east, round_west) = (Point(here.0 + 2.0, here.1 + 12.0), Point(here.0 - 2.0, here.1 + 12.0));
    assert!(!barriers.stops(round_east, round_west), "eight people do not hold twelve metres to a side");
    let heading = unit(&sim, PATROL).heading;
    assert!(heading.abs() < 0.3, "it fronts the band in the east: {heading}");
}

/// The north house's south wall is at y = 50.
#[test]
fn a_line_ends_at_walls_and_gives_what_it_spares_to_the_other_side() {
    let ground = Ground::new(fixtures::small().scenario.map());
    let north = bevy::math::Vec2::Y;
    let (top, bottom) = span(&ground, Point(48.0, 46.0), north, 20.0).unwrap();
    assert!((top.1 - 50.0).abs() < 0.4, "{top:?}");
    assert!((top.1 - bottom.1 - 20.0).abs() < 1.0, "{top:?} {bottom:?}");
    assert_eq!(span(&ground, Point(48.0, 55.0), north, 20.0), None, "in the house");
}

/// A wall north of the northern house leaves so much between the two, and the patrol goes through.
#[test]
fn in_the_open_a_patrol_goes_in_a_wedge_and_between_walls_in_file() {
    let formation = |wide_m: f32, lane_m: f32| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, Point(112.0, 40.0), &[]);
                drill.conduct.formation.lane_m = lane_m;
                drill.units[PATROL].at = Point(37.0, 62.0 + wide_m / 2.0);
                let mut map = drill.map().clone();
                let shape = Shape::Rect(Point(40.0, 62.0 + wide_m), (16.0, 18.0 - wide_m));
                map.buildings.push(Building { id: "wall".into(), shape });
                drill.map = MapSource::Inline(map);
            }),
            1,
        );
        run(&mut sim, 8, &[(0, move_to("patrol", Place::At(Point(70.0, 62.0 + wide_m / 2.0))))]);
        let at = at(&sim, PATROL);
        assert!((42.0..55.0).contains(&at.0), "between the two: {at:?}");
        unit(&sim, PATROL).stance.formation
    };
    assert_eq!(formation(15.0, 6.0), Formation::Wedge);
    assert_eq!(formation(4.0, 6.0), Formation::File);
    assert_eq!(formation(4.0, 3.0), Formation::Wedge, "where so much is no lane yet");
}

#[test]
fn a_file_stands_behind_its_head_a_line_beside_it() {
    let spots = |formation| places(Stance { formation, width_m: 8.0 }, Point(10.0, 10.0), 0.0, 5, 1.5);
    let (file, line) = (spots(Formation::File), spots(Formation::Line));
    assert!(file.iter().all(|spot| spot.0 <= 10.0 && spot.1 == 10.0), "{file:?}");
    assert!(line.iter().all(|spot| (spot.0 - 10.0).abs() < 1e-4), "{line:?}");
    let ends = line.iter().map(|spot| spot.1);
    assert_eq!((ends.clone().fold(f32::MAX, f32::min), ends.fold(f32::MIN, f32::max)), (6.0, 14.0));
}

#[test]
fn a_corner_towards_the_shooter_is_cover_and_a_wall_behind_is_none() {
    let ground = Ground::new(fixtures::small().scenario.map());
    let corner = Point(39.0, 49.8);
    assert!(ground.sees(Point(70.0, 48.0), corner), "whoever shoots back shows something");
    let from_east = cover_share(0.8, &ground, corner, Point(70.0, 48.0));
    assert!((0.5..0.8).contains(&from_east), "{from_east}");
    assert_eq!(cover_share(0.8, &ground, corner, Point(10.0, 48.0)), 1.0);
    assert_eq!(cover_share(0.8, &ground, Point(48.0, 48.0), Point(48.0, 20.0)), 1.0, "the house is behind them");
    assert_eq!(cover_share(0.8, &ground, Point(30.0, 40.0), Point(70.0, 40.0)), 1.0, "in the open");
}

#[test]
fn wrong_figures_of_a_unit_and_of_the_weather_are_found_with_their_paths() {
    let drone = "endurance_s: Some(240),";
    let wrong = "endurance_s: Some(240), vehicle: Some((turning_radius_m: 0.1, brakes_mps2: 0.0)), load_kg: -3.0, holds_m: 90.0,";
    let text = fixtures::SCENARIO.replacen(drone, wrong, 1).replacen(
        "    people: [",
        "    outdoors: (sunrise: (19, 0), weather: (wind_mps: 200.0)),\n    people: [",
        1,
    );
    let problems = load(&fixtures::files().with("small.ron", text), "small.ron").err().unwrap_or_default();
    let mut paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "outdoors.sunset",
            "outdoors.weather.wind_mps",
            "units[2]",
            "units[2].holds_m",
            "units[2].load_kg",
            "units[2].vehicle.brakes_mps2",
            "units[2].vehicle.turning_radius_m",
        ]
    );
}

fn move_to(unit: &str, to: Place) -> Order {
    Order::Move { unit: unit.into(), to }
}

fn watcher(order: Order) -> Instruction {
    Instruction::Order("watch".into(), order)
}

fn unit(sim: &Sim, no: usize) -> &UnitState {
    &sim.state::<Units>().units[no]
}

fn at(sim: &Sim, no: usize) -> Point {
    sim.state::<Bodies>().at[sim.state::<Units>().first_body as usize + no]
}

fn told(sim: &Sim) -> Vec<UnitNews> {
    assert!(first(sim, |kind| matches!(kind, EventKind::UnitNews { .. })).is_some(), "nothing was told");
    let news = super::drill::kinds(sim).filter_map(|(_, kind)| match kind {
        EventKind::UnitNews { news, .. } => Some(*news),
        _ => None,
    });
    news.collect()
}
