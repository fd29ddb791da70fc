//! The story: injects fire, tell and act; decisions open, are taken and lapse; needs open; the drill ends.

use bevy::math::Vec2;
use tutela::scenario::channels::ChannelFigures;
use tutela::scenario::forces::Channel;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::story::{Condition, Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, Party};
use tutela::sim::order::{Answer, Control, Instruction, Order, PublicLine, Refusal};
use tutela::sim::state::{Bodies, Civilians, Climate, Knowledge, Story};

use super::support::{commander, control, run, run_on, small, small_with, ticks};

#[test]
fn an_inject_fires_at_its_second_and_tells_on_delivery() {
    // The call is at 20 s by phone, which takes two seconds.
    let mut sim = run(small(), 21, &[]);
    assert_eq!(fired(&sim, "call"), [200]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::Sent(sent) if sent.arrives == Tick(220))), [200, 200]);
    assert!(sim.state::<Knowledge>().seats[0].parties[0].is_none());
    run_on(&mut sim, 23, &[]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::Delivered { .. })), [220, 220]);
    assert_eq!(
        ticks(&sim, |kind| matches!(kind, EventKind::DecisionOpened { closes, .. } if *closes == Tick(820))),
        [220]
    );
    let known = sim.state::<Knowledge>().seats[0].parties[0].clone().expect("the commander was told");
    assert_eq!((known.seen, known.harm_at), (Tick(200), Some(Tick(1_500))), "as of the moment of the call");
    assert!(sim.state::<Knowledge>().seats[1].parties[0].is_some(), "the watch got the call as well");
}

#[test]
fn a_condition_fires_its_inject_after_the_delay_that_follows_it() {
    let scenario = small_with(|scenario| {
        scenario.injects[1].trigger = Trigger::When(Condition::Fired("call".into()), 5);
    });
    assert_eq!(fired(&run(scenario, 30, &[]), "panic"), [250]);
}

#[test]
fn what_happens_in_sight_of_all_can_be_written_about() {
    let scenario = small_with(|scenario| {
        scenario.topics[0].from_start = false;
        scenario.injects[0].trigger = Trigger::Manual;
        scenario.injects[1].topic = Some("threat".into());
        scenario.injects[1].trigger = Trigger::At(10);
    });
    let heard = |seconds: u32| {
        let sim = run(scenario.clone(), seconds, &[]);
        sim.state::<Knowledge>().seats.iter().map(|seat| seat.topics[0]).collect::<Vec<_>>()
    };
    assert_eq!([heard(9), heard(11)], [[false, false], [true, true]]);
}

#[test]
fn silence_is_broken_by_a_report() {
    let report = commander(Order::Report { to: "joc".into(), topic: "threat".into(), says: None });
    assert_eq!(fired(&run(small(), 100, &[]), "silence"), [900]);
    assert_eq!(fired(&run(small(), 100, &[(40, report)]), "silence"), [0; 0]);
}

#[test]
fn the_controller_fires_holds_skips_and_shifts() {
    let press = || "press".into();
    let call = || "call".into();
    let by_hand = run(small(), 30, &[(10, control(Control::FireInject { inject: press() }))]);
    assert_eq!(fired(&by_hand, "press"), [101]);
    let held = run(
        small(),
        60,
        &[
            (5, control(Control::HoldInject { inject: call() })),
            (40, control(Control::ReleaseInject { inject: call() })),
        ],
    );
    assert_eq!(fired(&held, "call"), [401]);
    let skipped = run(small(), 60, &[(5, control(Control::SkipInject { inject: call() }))]);
    assert_eq!(fired(&skipped, "call"), [0; 0]);
    let later = run(small(), 60, &[(5, control(Control::ShiftInject { inject: call(), by_s: 15 }))]);
    assert_eq!(fired(&later, "call"), [350]);
    let sooner = run(small(), 60, &[(5, control(Control::ShiftAll { by_s: -100 }))]);
    assert_eq!(fired(&sooner, "call"), [51]);
}

#[test]
fn a_decision_is_taken_once_and_its_effects_follow() {
    let decide = |option: &str| {
        commander(Order::Decide { decision: "go".into(), option: option.into(), rationale: "Reason.".into() })
    };
    let before = run(small(), 29, &[]).state::<Climate>().trust[0];
    let sim = run(small(), 31, &[(30, decide("wait")), (30, decide("now"))]);
    assert_eq!(
        ticks(&sim, |kind| matches!(kind, EventKind::Decided { option, .. } if option.as_str() == "wait")),
        [301]
    );
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::Decided { .. })).len(), 1);
    assert!(sim.state::<Climate>().trust[0] < before - 0.05, "waiting costs trust");
}

#[test]
fn a_decision_that_nobody_takes_lapses() {
    let late = commander(Order::Decide { decision: "go".into(), option: "now".into(), rationale: String::new() });
    let sim = run(small(), 90, &[(85, late)]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::DecisionLapsed { .. })), [820]);
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::DecisionNotOpen, .. });
    assert_eq!(ticks(&sim, refused), [851]);
}

#[test]
fn a_probe_is_put_and_answered_once() {
    let scenario = small_with(|scenario| {
        scenario.injects[1].trigger = Trigger::At(10);
        scenario.injects[1].effects = vec![Effect::Probe("where".into())];
    });
    let answer = |answer: &str| {
        let order = Order::AnswerProbe { probe: "where".into(), answer: Answer::Option(answer.into()) };
        Instruction::Order("watch".into(), order)
    };
    let sim = run(scenario, 20, &[(5, answer("east")), (12, answer("west")), (14, answer("east"))]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::ProbeOpened { .. })), [100]);
    let west = |kind: &EventKind| matches!(kind, EventKind::ProbeAnswered { answer: Answer::Option(option), .. } if option.as_str() == "west");
    assert_eq!(ticks(&sim, west), [121]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::ProbeAnswered { .. })).len(), 1);
}

#[test]
fn a_need_opens_when_its_condition_first_holds() {
    let sim = run(small(), 90, &[]);
    let opened = |need: &str| {
        ticks(&sim, |kind| matches!(kind, EventKind::NeedOpened { need: other } if other.as_str() == need))
    };
    assert_eq!(opened("tell-chief"), [200]);
    assert_eq!(opened("feed-back"), [800]);
}

#[test]
fn a_zone_is_cleared_when_one_in_ten_is_left_and_again_after_people_came_back() {
    let mut sim = run(small(), 1, &[]);
    let people = sim.state::<Civilians>().people.len();
    let first = sim.state::<Story>().cleared[0].1;
    assert!(first >= 10, "most of the people start at the well");
    for (until_s, present) in [(3, false), (4, true), (5, false)] {
        sim.state_mut::<Bodies>().present[..people].fill(present);
        run_on(&mut sim, until_s, &[]);
    }
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::ZoneCleared { .. })), [11, 41]);
}

#[test]
fn an_effect_ends_the_drill() {
    let scenario = small_with(|scenario| {
        scenario.injects[1].trigger = Trigger::At(12);
        scenario.injects[1].effects = vec![Effect::End];
    });
    let sim = run(scenario, 100, &[]);
    assert!(sim.ended());
    assert_eq!(ticks(&sim, |kind| *kind == EventKind::DrillEnded), [120]);
}

#[test]
fn a_salvo_of_the_story_lands_round_by_round_around_its_place() {
    let scenario = small_with(|scenario| {
        scenario.injects[1].trigger = Trigger::At(10);
        let at = Point(60.0, 40.0);
        scenario.injects[1].effects =
            vec![Effect::Salvo { at, rounds: 4, over_s: 8, spread_m: 10.0, lethal_m: 0.0, wound_m: 0.0 }];
    });
    let mut sim = Sim::new(scenario, 1);
    run_on(&mut sim, 10, &[]);
    let fired = sim.state::<Story>().shells.clone();
    let landed = ticks(&sim, |kind| matches!(kind, EventKind::Explosion { .. })).len();
    assert_eq!(fired.len() + landed, 4);
    for shell in fired {
        assert!(shell.at.vec2().distance(Vec2::new(60.0, 40.0)) <= 14.2);
        assert!((shell.lands.0 - 100).is_multiple_of(20));
    }
}

#[test]
fn a_rumour_costs_trust_and_a_frank_line_brings_half_of_it_back() {
    let scenario = small_with(|scenario| {
        scenario.injects[1].trigger = Trigger::At(10);
        scenario.injects[1].effects =
            vec![Effect::Rumour { group: "villagers".into(), topic: "threat".into(), trust_by: -0.2 }];
        scenario.people[0].temper.at_once = 1.0;
        scenario.channels = vec![ChannelFigures { delay_s: 0, spreads_s: 0, ..ChannelFigures::usual(Channel::Press) }];
    });
    let line = |line| commander(Order::Publish { topic: "threat".into(), line });
    let facts = line(PublicLine::Facts);
    let sim = run(scenario, 15, &[(12, facts.clone()), (13, facts)]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::RumourSpread { .. })), [100]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::TrustChanged { .. })), [100, 121]);
    assert!((sim.state::<Climate>().trust[0] - 0.4).abs() < 0.02);
    let to_all = |kind: &EventKind| matches!(kind, EventKind::Sent(sent) if sent.to == Party::Public);
    assert_eq!(ticks(&sim, to_all).len(), 2);
}

fn fired(sim: &Sim, inject: &str) -> Vec<u32> {
    ticks(sim, |kind| matches!(kind, EventKind::InjectFired { inject: other } if other.as_str() == inject))
}
