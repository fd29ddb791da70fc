//! Units take cover: by themselves under fire, for as long as it lasts, unless their task keeps them; and by order.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::view::{LogEntry, TaskView};
use tutela::exercise::{Exercise, Setup};
use tutela::review::{MarkerKind, Review};
use tutela::scenario::Scenario;
use tutela::scenario::conduct::CoverDrill;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::people::{Outcome, PartyStatus, Stage, Weapon};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, EventRecord, HarmSource, UnitNews};
use tutela::sim::ground::Ground;
use tutela::sim::order::{Order, Place, Refusal, Target};
use tutela::sim::state::{Bodies, Parties, Units};

use super::drill::{band, count, kinds, know_band, refusals, run, scenario, standing_band};
use super::fixtures;

/// In the lane, with the corner of the northern house, (40, 50), to its north-east.
const PATROL_AT: Point = Point(36.0, 46.0);
/// Down the lane, in the east.
const SHOOTER: Point = Point(90.0, 46.0);
const BEYOND: Place = Place::At(Point(70.0, 46.0));

#[test]
fn a_patrol_under_fire_goes_behind_a_wall_stays_until_it_has_ceased_and_goes_on() {
    let mut sim = patrolling(|_| {});
    run(&mut sim, 2, &[(0, go_on())]);
    shot_at_patrol(&mut sim);
    run(&mut sim, 12, &[]);
    let cover = at(&sim);
    assert!(!sim.state::<Ground>().sees(SHOOTER, cover), "hidden at {cover:?}");
    assert!(cover.vec2().distance(PATROL_AT.vec2()) < 20.0, "the nearest wall: {cover:?}");
    // A wall stops the next one, and the wait begins anew.
    shot_at(&mut sim, cover);
    run(&mut sim, 30, &[]);
    assert!(cover.vec2().distance(at(&sim).vec2()) < 0.5, "from {cover:?} to {:?}", at(&sim));
    assert_eq!(told(&sim).iter().map(|(_, news)| *news).collect::<Vec<_>>(), [UnitNews::TakesCover]);
    run(&mut sim, 70, &[]);
    let told = told(&sim);
    assert_eq!(told[1].1, UnitNews::LeavesCover);
    assert_eq!(told[1].0.seconds(), 12 + CoverDrill::default().stays_s);
    assert!(at(&sim).vec2().distance(Point(70.0, 46.0).vec2()) < 3.0, "its order was taken up again: {:?}", at(&sim));
}

#[test]
fn the_drill_says_how_near_fire_is_and_for_how_long_it_is_waited_out() {
    let waited = |figures: CoverDrill| {
        let mut sim = patrolling(|drill| drill.conduct.cover = figures);
        run(&mut sim, 2, &[(0, go_on())]);
        shot_at_patrol(&mut sim);
        run(&mut sim, 60, &[]);
        let told = told(&sim);
        told.get(1).map(|(tick, _)| tick.seconds() - told[0].0.seconds())
    };
    let usual = CoverDrill::default();
    assert_eq!(waited(CoverDrill { stays_s: 35, ..usual }), Some(35));
    assert_eq!(waited(CoverDrill { passes_m: 0.0, ..usual }), None, "a force that never does");
    assert_eq!(waited(CoverDrill { within_m: 2.0, ..usual }), None, "none is so near");
}

#[test]
fn shells_near_by_and_in_view_send_them_into_cover_and_those_behind_a_house_do_not() {
    let told_of = |explosion: Point| {
        let mut sim = patrolling(|_| {});
        run(&mut sim, 2, &[]);
        let (tick, by) = (sim.tick(), HarmSource::Party("band".into()));
        sim.state_mut::<EventRecord>().write(tick, EventKind::Explosion { at: explosion, by });
        run(&mut sim, 12, &[]);
        (told(&sim).len(), sim.state::<Ground>().sees(explosion, at(&sim)))
    };
    assert_eq!(told_of(Point(60.0, 46.0)), (1, false));
    assert_eq!(told_of(Point(62.0, 62.0)), (0, false), "behind the northern house");
    assert_eq!(told_of(Point(100.0, 46.0)).0, 0, "far off");
}

#[test]
fn an_order_that_is_given_in_cover_is_carried_out_under_fire() {
    let mut sim = patrolling(|_| {});
    run(&mut sim, 2, &[(0, go_on())]);
    shot_at_patrol(&mut sim);
    run(&mut sim, 10, &[]);
    let cover = at(&sim);
    run(&mut sim, 14, &[(10, go_on())]);
    let there = at(&sim);
    shot_at(&mut sim, there);
    run(&mut sim, 40, &[]);
    assert_eq!(told(&sim).len(), 1, "{:?}", told(&sim));
    assert!(at(&sim).0 > cover.0 + 15.0, "from {cover:?} to {:?}", at(&sim));
}

#[test]
fn to_cease_does_not_call_anybody_out_of_cover() {
    let mut sim = patrolling(|_| {});
    run(&mut sim, 2, &[(0, go_on())]);
    shot_at_patrol(&mut sim);
    run(&mut sim, 10, &[]);
    let cover = at(&sim);
    run(&mut sim, 60, &[(10, Order::Cease { unit: "patrol".into() })]);
    assert!(at(&sim).vec2().distance(cover.vec2()) < 1.0, "from {cover:?} to {:?}", at(&sim));
    assert_eq!(told(&sim).len(), 2, "and tells when it is over");
}

#[test]
fn who_stands_between_or_shoots_back_stays_and_a_cordon_is_left() {
    let takes_cover = |order: Order| {
        let mut sim = patrolling(|_| {});
        know_band(&mut sim, Point(60.0, 46.0), Stage::HostileAct, PartyStatus::Active);
        run(&mut sim, 20, &[(0, order)]);
        let there = at(&sim);
        shot_at(&mut sim, there);
        run(&mut sim, 22, &[]);
        told(&sim).iter().any(|(_, news)| matches!(news, UnitNews::TakesCover | UnitNews::NoCover))
    };
    let unit = || "patrol".into();
    assert!(!takes_cover(Order::Interpose { unit: unit(), target: band(), protect: "well".into() }));
    assert!(!takes_cover(Order::Engage { unit: unit(), target: band() }));
    assert!(!takes_cover(Order::Evacuate { unit: unit(), from: "well".into(), to: "clinic".into() }));
    assert!(takes_cover(Order::Cordon { unit: unit(), around: "well".into() }));
    assert!(takes_cover(Order::Mediate { unit: unit(), target: Target::Crowd("well".into()) }));
}

/// The band's fire is its own here, not written by the test.
#[test]
fn a_patrol_that_a_party_fights_is_hurt_less_for_taking_cover() {
    let hurt = |passes_m: f32| {
        let mut hurt = 0;
        for seed in 0..24 {
            let change = |drill: &mut Scenario| {
                standing_band(drill, Point(76.0, 46.0), &[(Rung::Warning, 2, Outcome::Fights)]);
                drill.parties[0].weapon = Weapon::Rifles;
                drill.parties[0].nerve.breaks_at = 0.0;
                drill.injects.clear();
                drill.units[0].at = PATROL_AT;
                drill.conduct.cover.passes_m = passes_m;
            };
            let mut sim = Sim::new(scenario(change), seed);
            know_band(&mut sim, Point(76.0, 46.0), Stage::HostileIntent, PartyStatus::Active);
            run(&mut sim, 60, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
            hurt += count(&sim, |kind| matches!(kind, EventKind::UnitHurt { .. }));
        }
        hurt
    };
    let (stays, covers) = (hurt(0.0), hurt(10.0));
    assert!(stays > 10 && covers * 2 < stays, "{stays} in the open, {covers} of those who take cover");
}

#[test]
fn ordered_into_cover_a_unit_goes_behind_what_hides_it_and_stays() {
    let mut sim = patrolling(|_| {});
    let from = || Place::At(SHOOTER);
    run(&mut sim, 60, &[(0, Order::TakeCover { unit: "patrol".into(), from: from() })]);
    let cover = at(&sim);
    assert!(!sim.state::<Ground>().sees(SHOOTER, cover), "hidden at {cover:?}");
    assert!(sim.state::<Units>().units[0].task.is_some(), "until another order comes");
    let far = Order::TakeCover { unit: "medics".into(), from: Place::At(Point(10.0, 20.0)) };
    run(&mut sim, 62, &[(60, far)]);
    assert_eq!(refusals(&sim), [Refusal::NoCover], "nothing near the medics hides them from there");
}

/// What the play screen shows, and what the debrief's timeline has.
#[test]
fn the_seat_is_told_and_the_timeline_has_it() {
    let mut loaded = fixtures::small();
    let mut drill = (*loaded.scenario).clone();
    standing_band(&mut drill, Point(112.0, 40.0), &[]);
    drill.units[0].at = PATROL_AT;
    drill.injects[1].trigger = Trigger::At(5);
    drill.injects[1].effects =
        vec![Effect::Salvo { at: Point(64.0, 46.0), rounds: 1, over_s: 0, spread_m: 0.0, lethal_m: 0.5, wound_m: 1.0 }];
    loaded.scenario = Arc::new(drill);
    let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
    let mut exercise = Exercise::new(Arc::new(loaded), setup, Box::new(NoSink)).expect("no sink");
    exercise.advance_ticks(150);
    let view = exercise.view(&"commander".into()).expect("a view");
    assert_eq!(view.units[0].task, TaskView::InCover);
    let told =
        |entry: &LogEntry| matches!(entry, LogEntry::UnitNews(unit, UnitNews::TakesCover) if unit.as_str() == "patrol");
    assert!(view.log.iter().any(|line| told(&line.what)), "{:?}", view.log);
    exercise.close();
    let review = Review::of(&exercise).expect("left early");
    let has =
        |wanted| review.markers.iter().any(|mark| matches!(mark.kind, MarkerKind::News { news, .. } if news == wanted));
    assert!(has(UnitNews::TakesCover) && !has(UnitNews::NoCover));
}

/// The patrol at the corner of the northern house, with the band out of the way.
fn patrolling(change: impl FnOnce(&mut Scenario)) -> Sim {
    let change = |drill: &mut Scenario| {
        standing_band(drill, Point(112.0, 40.0), &[]);
        drill.injects.clear();
        drill.units[0].at = PATROL_AT;
        change(drill);
    };
    let mut sim = Sim::new(scenario(change), 1);
    sim.state_mut::<Parties>().parties[0].morale = 1.0;
    sim
}

fn go_on() -> Order {
    Order::Move { unit: "patrol".into(), to: BEYOND }
}

fn shot_at_patrol(sim: &mut Sim) {
    let there = at(sim);
    shot_at(sim, there);
}

/// A shot from down the lane, as the record would have it.
fn shot_at(sim: &mut Sim, at: Point) {
    let (tick, by) = (sim.tick(), HarmSource::Party("band".into()));
    sim.state_mut::<EventRecord>().write(tick, EventKind::ShotFired { from: SHOOTER, at, by });
}

fn at(sim: &Sim) -> Point {
    sim.state::<Bodies>().at[sim.state::<Units>().first_body as usize]
}

fn told(sim: &Sim) -> Vec<(Tick, UnitNews)> {
    let news = kinds(sim).filter_map(|(tick, kind)| match kind {
        EventKind::UnitNews { unit, news, .. } if unit.as_str() == "patrol" => Some((tick, *news)),
        _ => None,
    });
    news.collect()
}
