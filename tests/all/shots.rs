//! Shots and riot means: who stands in a shot's way, what stops it, and where smoke goes.

use bevy::math::Vec2;
use tutela::scenario::Scenario;
use tutela::scenario::document::MapSource;
use tutela::scenario::fire::{Shots, SmokeFigures};
use tutela::scenario::forces::{Means, Riot, Rung};
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::map::Shape;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, HarmSource, UnitNews};
use tutela::sim::order::{Order, Target};
use tutela::sim::smoke::Smoke;
use tutela::sim::state::{Behaviour, Bodies, Civilians, Parties};

use super::drill::{band, count, know_band, run, scenario, standing_band};

/// The band stands in the open, thirty metres from the patrol.
const AT: Point = Point(42.0, 38.0);

#[test]
fn a_shot_that_misses_goes_on_to_whoever_stands_behind() {
    let behind = |behind_m| {
        move |drill: &mut Scenario| {
            drill.force.shots = Shots { hit: 0.0, stray: 1.0, line_m: 6.0, passes: 1.0, behind_m, ..Shots::default() };
        }
    };
    assert!(struck(behind(40.0), Point(54.0, 38.0)) > 0, "twelve metres behind, on the line");
    assert_eq!(struck(behind(40.0), Point(54.0, 22.0)), 0, "aside of the line");
    assert_eq!(struck(behind(5.0), Point(54.0, 38.0)), 0, "the ground stops it before");
}

#[test]
fn a_person_in_the_way_is_hit_before_the_target_and_stops_the_shot() {
    let one_shot = |drill: &mut Scenario| {
        let (hit, falls, stray, passes, line_m) = (1.0, 0.0, 1.0, 0.0, 20.0);
        drill.force.shots = Shots { hit, falls, stray, passes, line_m, rifles: 1, volley_s: 600, ..Shots::default() };
        drill.units[0].means.iter_mut().for_each(|means| means.harm = 1.0);
    };
    let hurt = |at| count(&fired(one_shot, at), |kind| matches!(kind, EventKind::PartyMemberHurt { .. }));
    assert_eq!((struck(one_shot, Point(30.0, 70.0)), hurt(Point(30.0, 70.0))), (0, 1));
    assert_eq!((struck(one_shot, Point(30.0, 38.0)), hurt(Point(30.0, 38.0))), (1, 0));
    let says = |kind: &EventKind| matches!(kind, EventKind::UnitNews { news: UnitNews::HasHurt, .. });
    let told = |at| count(&fired(one_shot, at), says);
    assert_eq!([70.0, 38.0].map(|y| told(Point(30.0, y))), [1, 0], "the unit says whom of the party it has hit");
}

#[test]
fn a_wall_stops_a_shot() {
    let wide = |drill: &mut Scenario| {
        drill.force.shots = Shots { hit: 0.0, stray: 1.0, line_m: 6.0, passes: 1.0, ..Shots::default() };
    };
    let walled = |drill: &mut Scenario| {
        wide(drill);
        if let MapSource::Inline(map) = &mut drill.map {
            map.buildings[0].shape = Shape::Rect(Point(48.0, 30.0), (2.0, 16.0));
        }
    };
    assert!(struck(wide, Point(54.0, 38.0)) > 0);
    assert_eq!(struck(walled, Point(54.0, 38.0)), 0);
}

#[test]
fn the_table_of_a_means_says_how_likely_a_hit_is_at_each_range() {
    let hits_with = |hit: Vec<(f32, f32)>| {
        let change = |drill: &mut Scenario| {
            drill.force.shots.stray = 0.0;
            let rifles = drill.units[0].means.iter_mut().find(|means| means.rung == Rung::Deadly);
            rifles.expect("rifles").hit = hit.clone();
        };
        count(&fired(change, Point(30.0, 70.0)), |kind| matches!(kind, EventKind::PartyMemberHurt { .. }))
    };
    assert_eq!(hits_with(vec![(10.0, 1.0), (20.0, 0.0)]), 0, "thirty metres are beyond its last entry");
    assert!(hits_with(vec![(10.0, 1.0), (60.0, 1.0)]) > 0);
}

#[test]
fn smoke_drifts_with_the_wind_spreads_and_thins() {
    let figures = SmokeFigures::default();
    let mut smoke = Smoke::default();
    smoke.light(Point(0.0, 0.0), 25.0, Tick(0), &figures);
    assert!(smoke.puffs.is_empty(), "it has not burned yet");
    smoke.puffs.push(tutela::sim::smoke::Puff { at: Point(0.0, 0.0), grams: 25.0, width_m: figures.start_m });
    let (start, down_wind) = (Point(0.0, 0.0), Point(20.0, 0.0));
    let (before_here, before_there) = (smoke.mg_m3(start), smoke.mg_m3(down_wind));
    assert!(before_here > figures.drives_mg_m3 && before_there < before_here);
    for _ in 0..100 {
        smoke.drift(Vec2::new(2.0, 0.0), 0.1, &figures);
    }
    assert!(smoke.mg_m3(down_wind) > before_there && smoke.mg_m3(start) < before_here);
    assert!(smoke.mg_m3(down_wind) < before_here, "the same mass in more air");
    let through = smoke.seen_share(Point(20.0, -30.0), Point(20.0, 30.0), &figures);
    assert!(through > 0.0 && through < 0.9, "one sees less through it: {through}");
    let beside = smoke.seen_share(Point(-40.0, -30.0), Point(-40.0, 30.0), &figures);
    assert!(beside > 0.99, "and past it as before: {beside}");
    assert!(smoke.puffs[0].width_m > figures.start_m);
    for _ in 0..10_000 {
        smoke.drift(Vec2::ZERO, 0.1, &figures);
    }
    assert!(smoke.puffs.is_empty(), "gone in the end");
}

#[test]
fn irritant_smoke_drives_those_whom_it_reaches_and_nobody_else() {
    let fleeing_after = |riot: Option<Riot>| {
        let change = |drill: &mut Scenario| {
            standing_band(drill, Point(112.0, 40.0), &[]);
            let shields = drill.units[0].means.iter_mut().find(|means| means.rung == Rung::ShortOfDeadly);
            let shields: &mut Means = shields.expect("shields");
            (shields.riot, shields.range_m, shields.harm) = (riot, 45.0, 0.0);
        };
        let mut sim = Sim::new(scenario(change), 1);
        run(&mut sim, 15, &[(1, Order::Disperse { unit: "patrol".into(), target: Target::Crowd("well".into()) })]);
        let fled = |sim: &Sim| {
            let people = &sim.state::<Civilians>().people;
            people.iter().filter(|person| matches!(person.behaviour, Behaviour::Flee(_))).count()
        };
        (fled(&sim), sim.state::<Smoke>().puffs.len())
    };
    let (by_smoke, puffs) = fleeing_after(Some(Riot::Irritant { grams: 25.0 }));
    assert!(by_smoke > 0 && puffs > 0, "{by_smoke} {puffs}");
    let (by_speck, _) = fleeing_after(Some(Riot::Irritant { grams: 0.1 }));
    assert!(by_speck < by_smoke, "a speck drives fewer: {by_speck} of {by_smoke}");
    assert_eq!(fleeing_after(Some(Riot::Water)).1, 0);
}

/// Civilians whom the patrol's shots at the band hurt, with one person at a place and all others far off.
fn struck(change: impl Fn(&mut Scenario), at: Point) -> usize {
    let hurt = |kind: &EventKind| {
        matches!(
            kind,
            EventKind::PersonWounded { by: HarmSource::Unit(_), .. }
                | EventKind::PersonDied { by: HarmSource::Unit(_), .. }
        )
    };
    count(&fired(change, at), hurt)
}

fn fired(change: impl Fn(&mut Scenario), at: Point) -> Sim {
    let whole = |drill: &mut Scenario| {
        standing_band(drill, AT, &[]);
        let rifles = drill.units[0].means.iter_mut().find(|means| means.rung == Rung::Deadly);
        rifles.expect("rifles").effect_m = 0.0;
        change(drill);
    };
    let mut sim = Sim::new(scenario(whole), 1);
    know_band(&mut sim, AT, Stage::HostileAct, PartyStatus::Active);
    for second in 1..=20 {
        // Whoever is alive stays where the test wants them: people and bands run from shots.
        let members = sim.state::<Parties>().parties[0].members.clone();
        let mut bodies = sim.state_mut::<Bodies>();
        for (no, member) in members.enumerate() {
            bodies.at[member as usize] = Point(AT.0, AT.1 + 0.5 * no as f32);
        }
        for person in 0..20 {
            bodies.at[person] = if person == 0 { at } else { Point(5.0 + person as f32, 70.0) };
        }
        run(&mut sim, second, &[(1, Order::Engage { unit: "patrol".into(), target: band() })]);
    }
    sim
}
