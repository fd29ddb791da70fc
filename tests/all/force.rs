//! Force: it takes effect once in reach, is recorded with what was known when it was ordered, and stops when told to.

use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::people::{Outcome, PartyStatus, Stage};
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Order, Target};
use tutela::sim::state::{Civilians, Knowledge, PersonSeen, PersonState, Units};

use super::drill::{band, count, first, force_used, know_band, run, scenario, set_band_status, standing_band};

const NEAR: Point = Point(36.0, 38.0);

#[test]
fn a_warning_makes_the_party_leave_after_its_dwell() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[(Rung::Warning, 10, Outcome::Leaves)])), 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 30, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
    let used = force_used(&sim);
    assert_eq!(used.len(), 1);
    assert_eq!((used[0].rung, used[0].ordered), (Rung::Warning, Tick(11)));
    assert_eq!(used[0].verdict.permitted_by, Some("1.1".into()));
    let warned = first(&sim, |kind| matches!(kind, EventKind::ForceUsed(_)));
    let answered = first(&sim, |kind| {
        matches!(kind, EventKind::PartyAnswered { to: Rung::Warning, outcome: Outcome::Leaves, .. })
    });
    let left = first(&sim, |kind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Leaving, .. }));
    assert_eq!(answered, warned.map(|tick| tick.plus_seconds(10)));
    assert_eq!(left, answered);
}

#[test]
fn a_warning_in_a_language_that_they_do_not_know_moves_nobody() {
    let change = |drill: &mut tutela::scenario::Scenario| {
        standing_band(drill, NEAR, &[(Rung::Warning, 10, Outcome::Leaves)]);
        drill.parties[0].language = "highland".into();
    };
    let mut sim = Sim::new(scenario(change), 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 40, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
    assert_eq!(force_used(&sim).len(), 1);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::PartyAnswered { .. })), 0);
}

#[test]
fn firing_on_a_fleeing_party_is_carried_out_and_recorded_as_such() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[])), 1);
    know_band(&mut sim, NEAR, Stage::None, PartyStatus::Fleeing);
    set_band_status(&mut sim, PartyStatus::Fleeing);
    run(&mut sim, 12, &[(1, Order::Engage { unit: "patrol".into(), target: band() })]);
    let used = force_used(&sim);
    assert_eq!(used.len(), 1);
    assert_eq!(used[0].knew.target.status, PartyStatus::Fleeing);
    assert_eq!(used[0].verdict.forbidden_by, Some("1.4".into()));
    assert!(count(&sim, |kind| matches!(kind, EventKind::ShotFired { .. })) >= 1);
}

#[test]
fn cease_stops_force_within_the_tick() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[])), 1);
    know_band(&mut sim, NEAR, Stage::HostileAct, PartyStatus::Active);
    let engage = Order::Engage { unit: "patrol".into(), target: band() };
    run(&mut sim, 30, &[(1, engage), (12, Order::Cease { unit: "patrol".into() })]);
    let ceased = first(&sim, |kind| matches!(kind, EventKind::ForceCeased { .. }));
    assert_eq!(ceased, Some(Tick(121)));
    let later = |kind: &EventKind| matches!(kind, EventKind::ShotFired { .. });
    let shots: Vec<Tick> = super::drill::kinds(&sim).filter(|(_, kind)| later(kind)).map(|(tick, _)| tick).collect();
    assert!(!shots.is_empty() && shots.iter().all(|tick| *tick < Tick(121)), "{shots:?}");
    assert_eq!(sim.state::<Units>().units[0].using, Rung::Presence);
}

#[test]
fn an_order_is_judged_on_what_was_known_when_it_was_given() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, Point(108.0, 40.0), &[])), 1);
    know_band(&mut sim, Point(108.0, 40.0), Stage::Indicators, PartyStatus::Active);
    sim.state_mut::<Knowledge>().seats[0].people[0] =
        Some(PersonSeen { at: Point(107.0, 40.0), state: PersonState::Calm, ..PersonSeen::default() });
    run(&mut sim, 60, &[(0, Order::Engage { unit: "patrol".into(), target: band() })]);
    let used = force_used(&sim);
    assert_eq!(used.len(), 1);
    // By the time of the shots it had come close and seen more.
    assert_eq!(used[0].knew.target.stage, Stage::Indicators);
    assert_eq!(used[0].knew.bystanders, 1);
    assert!(first(&sim, |kind| matches!(kind, EventKind::ForceUsed(_))) > Some(Tick(100)));
}

#[test]
fn who_stands_in_the_line_of_aimed_shots_or_behind_the_target_is_at_risk() {
    let at_risk = |order: fn() -> Order, place: Point, state: PersonState| {
        let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[])), 1);
        know_band(&mut sim, NEAR, Stage::HostileAct, PartyStatus::Active);
        sim.state_mut::<Knowledge>().seats[0].people[0] =
            Some(PersonSeen { at: place, state, ..PersonSeen::default() });
        run(&mut sim, 20, &[(0, order())]);
        force_used(&sim)[0].knew.bystanders
    };
    let engage = || Order::Engage { unit: "patrol".into(), target: band() };
    let posture = || Order::ShowForce { unit: "patrol".into(), target: band() };
    // The patrol stands at (12, 38), and the band 24 m to its east.
    let (behind, before, aside) = (Point(70.0, 38.0), Point(24.0, 38.0), Point(70.0, 50.0));
    assert_eq!(at_risk(engage, behind, PersonState::Calm), 1, "there is no backstop");
    assert_eq!(at_risk(engage, before, PersonState::Calm), 1);
    assert_eq!(at_risk(engage, aside, PersonState::Calm), 0);
    assert_eq!(at_risk(engage, Point(80.0, 38.0), PersonState::Calm), 0, "the shots do not carry so far");
    assert_eq!(at_risk(engage, behind, PersonState::Wounded), 0, "shots go over those who lie");
    assert_eq!(at_risk(posture, behind, PersonState::Calm), 0);
}

#[test]
fn hidden_truth_changes_nothing_of_what_was_known() {
    let knew = |change: fn(&mut tutela::scenario::Scenario)| {
        let mut sim = Sim::new(
            scenario(|drill| {
                standing_band(drill, Point(108.0, 40.0), &[]);
                change(drill);
            }),
            1,
        );
        know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
        run(&mut sim, 2, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
        sim.state::<Units>().units[0].task.as_ref().and_then(|task| task.knew.clone())
    };
    let plain = knew(|_| {});
    assert!(plain.is_some());
    assert_eq!(plain, knew(|drill| drill.parties[0].intent = tutela::scenario::people::Intent::Pass));
    assert_eq!(plain, knew(|drill| drill.parties[0].count = 2));
    assert_eq!(plain, knew(|drill| drill.parties[0].plan[0].stage = Stage::Violence));
}

#[test]
fn who_resists_not_is_detained_on_contact() {
    let change = |drill: &mut tutela::scenario::Scenario| {
        standing_band(drill, NEAR, &[(Rung::ShortOfDeadly, 5, Outcome::Surrenders)]);
    };
    let mut sim = Sim::new(scenario(change), 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 40, &[(1, Order::Detain { unit: "patrol".into(), target: band() })]);
    let detained =
        first(&sim, |kind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Detained, .. }));
    assert!(detained.is_some());
    assert!(count(&sim, |kind| matches!(kind, EventKind::TaskEnded { .. })) >= 1);
}

#[test]
fn shields_drive_a_crowd_out_of_its_place() {
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.truncate(1)), 1);
    let inside = |sim: &Sim| {
        let ground = sim.state::<tutela::sim::ground::Ground>();
        tutela::sim::civilians::living_in(ground, sim.state::<Civilians>(), sim.state(), 0)
    };
    run(&mut sim, 2, &[]);
    let before = inside(&sim);
    run(&mut sim, 70, &[(2, Order::Disperse { unit: "patrol".into(), target: Target::Crowd("well".into()) })]);
    assert!(before > 10, "{before}");
    assert!(inside(&sim) < before / 2, "{} of {before} left", inside(&sim));
    let used = force_used(&sim);
    assert_eq!((used.len(), used[0].rung), (1, Rung::ShortOfDeadly));
}

#[test]
fn repeating_a_warning_draws_no_second_answer() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[(Rung::Warning, 5, Outcome::Holds)])), 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    let warn = Order::Warn { unit: "patrol".into(), target: band() };
    let spam: Vec<(u32, Order)> = (1..50).map(|second| (second, warn.clone())).collect();
    run(&mut sim, 50, &spam);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::PartyAnswered { .. })), 1);
}

#[test]
fn a_unit_that_stands_between_is_in_the_record_and_presses_by_posture() {
    let at = Point(84.0, 38.0);
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, at, &[(Rung::Posture, 10, Outcome::Leaves)])), 1);
    know_band(&mut sim, at, Stage::HostileIntent, PartyStatus::Active);
    let order = Order::Interpose { unit: "patrol".into(), target: band(), protect: "well".into() };
    run(&mut sim, 100, &[(1, order)]);
    let interposed = first(&sim, |kind| matches!(kind, EventKind::Interposed { .. }));
    assert!(interposed.is_some());
    assert_eq!(force_used(&sim).iter().map(|used| used.rung).collect::<Vec<_>>(), [Rung::Posture]);
    let answered = first(&sim, |kind| matches!(kind, EventKind::PartyAnswered { to: Rung::Posture, .. }));
    assert_eq!(answered, first(&sim, |kind| matches!(kind, EventKind::ForceUsed(_))).map(|tick| tick.plus_seconds(10)));
}

#[test]
fn warning_shots_are_heard_and_hit_nobody() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[(Rung::WarningShots, 3, Outcome::Flees)])), 1);
    know_band(&mut sim, NEAR, Stage::HostileAct, PartyStatus::Active);
    run(&mut sim, 30, &[(1, Order::WarningShots { unit: "patrol".into(), target: band() })]);
    assert!(count(&sim, |kind| matches!(kind, EventKind::ShotFired { .. })) >= 1);
    let fled = |kind: &EventKind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Fleeing, .. });
    assert_eq!(count(&sim, fled), 1);
    let hurt = |kind: &EventKind| {
        matches!(
            kind,
            EventKind::PersonWounded { .. } | EventKind::PersonDied { .. } | EventKind::PartyMemberHurt { .. }
        )
    };
    assert_eq!(count(&sim, hurt), 0);
}
