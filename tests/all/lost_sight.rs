//! A threat that is not where it was last known to be: who looks there says so, and nobody is judged for not meeting it.

use tutela::assessment::card::{HardFailKind, ScoreCard};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::view::{LogEntry, SeatView};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::read::Loaded;
use tutela::scenario::rubric::Line;
use tutela::scenario::rules::TargetKnown;
use tutela::scenario::story::Trigger;
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, ThreatKnown, UnitNews};
use tutela::sim::state::{Bodies, Civilians, Knowledge, Parties, PartyKnown, Steer, Units};

use super::drill::{count, kinds, know_band, scenario, standing_band};
use super::record::{Account, PARTY, SEAT, known, of};
use crate::fixtures;

/// The lane's east end, in plain view of the patrol; and behind the north house, which it cannot see.
const LANE: Point = Point(60.0, 40.0);
const BEHIND: Point = Point(48.0, 70.0);

#[test]
fn who_sees_the_last_known_place_and_nobody_there_says_so_once_for_each_loss() {
    let mut sim = watched();
    run_s(&mut sim, 10);
    assert!(!held(&sim).target.lost);
    move_band(&mut sim, BEHIND);
    run_s(&mut sim, 15);
    assert!(!held(&sim).target.lost, "just out of sight");
    run_s(&mut sim, 60);
    let lost = held(&sim);
    assert!(lost.target.lost && lost.at == at_first(&lost), "{lost:?}");
    assert_eq!(lost.target.stage, Stage::HostileIntent, "what it is about is not forgotten");
    assert_eq!(found_nobody(&sim), 1);
    let last = last_known(&sim);
    assert!(last.target.lost && last.distance_m.is_none(), "{last:?}");

    move_band(&mut sim, LANE);
    run_s(&mut sim, 20);
    assert!(!held(&sim).target.lost && !last_known(&sim).target.lost, "in sight again");
    move_band(&mut sim, BEHIND);
    run_s(&mut sim, 60);
    assert!(held(&sim).target.lost);
    assert_eq!(found_nobody(&sim), 2);
}

#[test]
fn a_place_that_nobody_sees_is_not_found_empty() {
    let mut sim = watched();
    run_s(&mut sim, 10);
    move_band(&mut sim, Point(10.0, 10.0));
    let patrol = sim.state::<Units>().first_body as usize;
    sim.state_mut::<Bodies>().at[patrol] = BEHIND;
    run_s(&mut sim, 120);
    assert!(!held(&sim).target.lost && found_nobody(&sim) == 0);
}

#[test]
fn a_threat_that_stands_in_view_is_not_lost() {
    let mut sim = watched();
    run_s(&mut sim, 300);
    assert!(!held(&sim).target.lost && found_nobody(&sim) == 0);
}

#[test]
fn the_seat_reads_that_nobody_was_found() {
    let loaded = fixtures::small();
    let scenario = scenario(|drill| standing_band(drill, Point(114.0, 76.0), &[]));
    let setup = Setup::solo(&scenario, 7, Mode::Practice);
    let loaded = Loaded { scenario, ..loaded };
    let mut exercise = Exercise::new(std::sync::Arc::new(loaded), setup, Box::new(NoSink)).expect("no sink");
    exercise.advance_ticks(10);
    let told = |view: &SeatView| {
        view.log.iter().filter(|line| matches!(line.what, LogEntry::UnitNews(_, UnitNews::FoundNobody))).count()
    };
    let view = |exercise: &Exercise| exercise.view(&SEAT.into()).expect("a seat");
    assert_eq!(told(&view(&exercise)), 0);
    exercise.advance_ticks(600);
    let seen = view(&exercise);
    let lost = seen.parties.iter().filter(|party| party.lost).count();
    assert_eq!(told(&seen), lost, "{:?}", seen.parties);
}

/// The band means harm from 100 s on; whatever else, nobody acts.
#[test]
fn who_was_not_where_it_was_last_known_to_be_is_no_ground_for_standing_by() {
    let gone = TargetKnown { lost: true, ..known(Stage::HostileIntent, None) };
    assert_eq!(stood_by(&[(100, known(Stage::HostileIntent, None))], None), 1);
    assert_eq!(stood_by(&[(100, known(Stage::HostileIntent, None)), (140, gone.clone())], None), 0);
    let back = known(Stage::HostileIntent, None);
    assert_eq!(stood_by(&[(100, back.clone()), (140, gone), (150, back)], None), 1, "it came back");
}

#[test]
fn a_faded_belief_is_no_ground_for_standing_by_but_for_who_let_it_fade() {
    let faded = TargetKnown { confidence: 0.2, ..known(Stage::HostileIntent, None) };
    let held = [(100, known(Stage::HostileIntent, None)), (140, faded)];
    assert_eq!(stood_by(&held, None), 0);
    assert_eq!(stood_by(&held, Some(130)), 1, "it could have looked");
}

fn stood_by(held: &[(u32, TargetKnown)], could_have_looked_s: Option<u32>) -> usize {
    let mut account = Account::new();
    let mut held: Vec<(u32, Option<TargetKnown>)> = held.iter().map(|(at, known)| (*at, Some(known.clone()))).collect();
    held.extend(could_have_looked_s.map(|at| (at, None)));
    held.sort_by_key(|(at, _)| *at);
    for (at_s, known) in held {
        match known {
            Some(known) => _ = account.threat_as(at_s, known, Rung::ALL.to_vec()),
            None => {
                let (seat, unit, party) = (SEAT.into(), "patrol".into(), PARTY.into());
                account.write(at_s, EventKind::CouldHaveLooked { seat, unit, party, at: LANE });
            }
        }
    }
    account.end(290);
    fails(&account.card())
}

fn fails(card: &ScoreCard) -> usize {
    let fails = card.hard_fails.iter().filter(|fail| fail.kind == HardFailKind::StandingBy).count();
    let zeros = of(card, Line::P8).iter().filter(|item| item.rating == 0).count();
    assert_eq!(fails, zeros);
    fails
}

/// Everyone but patrol and band is off the map; the patrol stands and has seen the band in the lane.
fn watched() -> Sim {
    let alone = |drill: &mut Scenario| {
        standing_band(drill, LANE, &[]);
        drill.injects.iter_mut().for_each(|inject| inject.trigger = Trigger::Manual);
    };
    let mut sim = Sim::new(scenario(alone), 1);
    let (people, first) = (sim.state::<Civilians>().people.len(), sim.state::<Units>().first_body as usize);
    {
        let mut bodies = sim.state_mut::<Bodies>();
        bodies.present[..people].fill(false);
        bodies.present[first + 1..].fill(false);
        (bodies.at[first], bodies.steer[first]) = (Point(40.0, 40.0), Steer::Stand);
    }
    know_band(&mut sim, LANE, Stage::HostileIntent, PartyStatus::Active);
    sim
}

fn move_band(sim: &mut Sim, to: Point) {
    let members = sim.state::<Parties>().parties[0].members.clone();
    for (no, member) in members.enumerate() {
        sim.state_mut::<Bodies>().at[member as usize] = Point(to.0 + no as f32, to.1);
    }
}

fn held(sim: &Sim) -> PartyKnown {
    sim.state::<Knowledge>().seats[0].parties[0].clone().expect("known")
}

/// Somebody of the band stood there.
fn at_first(known: &PartyKnown) -> Point {
    assert!(known.at.vec2().distance(LANE.vec2()) < 8.0 && known.seen < Tick::from_seconds(12), "{known:?}");
    known.at
}

fn last_known(sim: &Sim) -> ThreatKnown {
    let mut all = kinds(sim).filter_map(|(_, kind)| match kind {
        EventKind::ThreatKnown { seat, known, .. } if seat.as_str() == SEAT => Some(known.clone()),
        _ => None,
    });
    let first = all.next().expect("known");
    all.last().unwrap_or(first)
}

fn found_nobody(sim: &Sim) -> usize {
    count(sim, |kind| matches!(kind, EventKind::UnitNews { news: UnitNews::FoundNobody, .. }))
}

fn run_s(sim: &mut Sim, seconds: u32) {
    (0..seconds * 10).for_each(|_| sim.step(&[]));
}
