//! Armed parties: plans by time and condition, fire, what ends them.

use tutela::scenario::forces::Rung;
use tutela::scenario::ids::Point;
use tutela::scenario::people::{Act, Outcome, PartyStatus, Phase, Stage, Weapon};
use tutela::scenario::story::Condition;
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, HarmSource};
use tutela::sim::order::Order;
use tutela::sim::state::Parties;

use super::drill::{band, count, first, kinds, know_band, run, scenario, standing_band};

#[test]
fn phases_begin_at_their_times() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    run(&mut sim, 70, &[]);
    let begun: Vec<(u32, u16, Stage)> = kinds(&sim)
        .filter_map(|(tick, kind)| match kind {
            EventKind::PartyPhaseBegan { phase, stage, .. } => Some((tick.seconds(), *phase, *stage)),
            _ => None,
        })
        .collect();
    assert_eq!(begun, [(0, 0, Stage::Indicators), (30, 1, Stage::HostileIntent), (60, 2, Stage::HostileAct)]);
}

#[test]
fn a_phase_whose_condition_fails_is_passed_over_by_a_later_one() {
    let never = Condition::DeadAtLeast(99);
    let phase = |from_s, when, stage, act| Phase { from_s, when, stage, act };
    let plan = vec![
        phase(0, None, Stage::HostileIntent, Act::Wait),
        phase(10, Some(never), Stage::Violence, Act::Wait),
        phase(20, None, Stage::None, Act::Leave),
    ];
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan = plan), 1);
    run(&mut sim, 60, &[]);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::PartyPhaseBegan { phase: 1, .. })), 0);
    let left = first(&sim, |kind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Leaving, .. }));
    let gone = first(&sim, |kind| matches!(kind, EventKind::PartyStatusChanged { status: PartyStatus::Gone, .. }));
    assert_eq!(left.map(|tick| tick.seconds()), Some(20));
    assert!(gone.is_some() && gone >= left);
}

#[test]
fn rounds_land_over_their_time_and_hurt_people() {
    let well = Point(54.0, 36.0);
    let act = Act::Bombard { target: well, rounds: 4, over_s: 8, spread_m: 6.0, lethal_m: 2.0, wound_m: 8.0 };
    let plan = vec![Phase { from_s: 2, when: None, stage: Stage::Violence, act }];
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan = plan), 1);
    run(&mut sim, 30, &[]);
    let explosions: Vec<u32> = kinds(&sim)
        .filter(|(_, kind)| matches!(kind, EventKind::Explosion { by: HarmSource::Party(_), .. }))
        .map(|(tick, _)| tick.seconds())
        .collect();
    assert_eq!(explosions, [4, 6, 8, 10]);
    let hurt = count(&sim, |kind| matches!(kind, EventKind::PersonWounded { .. } | EventKind::PersonDied { .. }));
    assert!(hurt > 0);
}

#[test]
fn who_hesitates_goes_on_after_a_minute() {
    let near = Point(36.0, 38.0);
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, near, &[(Rung::Warning, 5, Outcome::Hesitates)])), 1);
    know_band(&mut sim, near, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 90, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
    let statuses: Vec<(u32, PartyStatus)> = kinds(&sim)
        .filter_map(|(tick, kind)| match kind {
            EventKind::PartyStatusChanged { status, .. } => Some((tick.seconds(), *status)),
            _ => None,
        })
        .collect();
    let (begins, ends) = (statuses[0], statuses[1]);
    assert_eq!((begins.1, ends.1), (PartyStatus::Hesitating, PartyStatus::Active));
    assert_eq!(ends.0 - begins.0, 60);
}

#[test]
fn who_has_surrendered_does_not_take_up_the_plan_again() {
    let near = Point(36.0, 38.0);
    let change = |drill: &mut tutela::scenario::Scenario| {
        standing_band(drill, near, &[(Rung::Warning, 5, Outcome::Surrenders)]);
        drill.parties[0].plan.push(Phase { from_s: 30, when: None, stage: Stage::Violence, act: Act::Wait });
    };
    let mut sim = Sim::new(scenario(change), 1);
    know_band(&mut sim, near, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 60, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
    let state = &sim.state::<Parties>().parties[0];
    assert_eq!((state.status, state.stage, state.phase), (PartyStatus::Surrendered, Stage::None, 0));
}

#[test]
fn a_party_that_fights_hurts_the_unit() {
    let near = Point(36.0, 38.0);
    let change = |drill: &mut tutela::scenario::Scenario| {
        standing_band(drill, near, &[(Rung::ShortOfDeadly, 2, Outcome::Fights)]);
        drill.parties[0].weapon = Weapon::Rifles;
        drill.parties[0].morale = 1.0;
    };
    let mut sim = Sim::new(scenario(change), 1);
    know_band(&mut sim, near, Stage::HostileAct, PartyStatus::Active);
    run(&mut sim, 60, &[(1, Order::Disperse { unit: "patrol".into(), target: band() })]);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::PartyAnswered { outcome: Outcome::Fights, .. })), 1);
    assert!(count(&sim, |kind| matches!(kind, EventKind::UnitHurt { .. })) > 0);
}

#[test]
fn buildings_shield_from_a_blast() {
    use tutela::sim::state::{Bodies, Shell, Story};
    // West of the northern house; the people are put east of it, within the blast but behind walls.
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
    let people = 0..20;
    people.clone().for_each(|person| sim.state_mut::<Bodies>().at[person] = Point(58.0, 51.0 + person as f32 * 0.5));
    let shell = Shell { lands: sim.tick(), at: Point(38.0, 56.0), lethal_m: 30.0, wound_m: 40.0, party: None };
    sim.state_mut::<Story>().shells.push(shell);
    sim.step(&[]);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::Explosion { .. })), 1);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::PersonDied { .. } | EventKind::PersonWounded { .. })), 0);
}
