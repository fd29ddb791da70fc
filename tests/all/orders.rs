//! Orders in: each impossible one is refused with its reason, everything else is recorded and becomes a task.

use tutela::scenario::forces::Rung;
use tutela::scenario::ids::Point;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, UnitNews};
use tutela::sim::order::{
    Answer, Control, Instruction, MAX_ORDERS_PER_TICK, MAX_PLACES, MAX_TEXT_CHARS, Order, Place, Player, PublicLine,
    Refusal, Target,
};
use tutela::sim::state::{Mail, Seats, Story, Units};

use super::drill::{band, control, count, first, kinds, know_band, refusals, run, run_all, scenario};

#[test]
fn each_impossible_order_is_refused_with_its_reason() {
    use Refusal::*;
    let at = |x, y| Place::At(Point(x, y));
    let long = "x".repeat(MAX_TEXT_CHARS as usize + 1);
    let cases: Vec<(Order, Refusal)> = vec![
        (Order::Cease { unit: "nobody".into() }, UnknownUnit),
        (Order::Move { unit: "drone".into(), to: at(10.0, 10.0) }, NotYourUnit),
        (Order::Move { unit: "patrol".into(), to: Place::Zone("nowhere".into()) }, UnknownPlace),
        (Order::Move { unit: "patrol".into(), to: at(-5.0, 10.0) }, OutsideMap),
        (Order::Move { unit: "patrol".into(), to: at(f32::NAN, 10.0) }, OutsideMap),
        (Order::Patrol { unit: "patrol".into(), along: vec![at(10.0, 40.0); MAX_PLACES as usize + 1] }, TooManyPlaces),
        (Order::Patrol { unit: "patrol".into(), along: Vec::new() }, UnknownPlace),
        (Order::Warn { unit: "patrol".into(), target: Target::Party("ghosts".into()) }, UnknownTarget),
        (Order::Warn { unit: "patrol".into(), target: band() }, TargetNotKnown),
        (Order::Warn { unit: "medics".into(), target: Target::Crowd("well".into()) }, NoMeans),
        (Order::Treat { unit: "patrol".into(), people_in: "well".into() }, NotMedical),
        (Order::CarryWounded { unit: "patrol".into(), from: "well".into(), to: "clinic".into() }, CannotCarry),
        (Order::Report { to: "nobody".into(), topic: "threat".into(), says: None }, UnknownContact),
        (Order::Report { to: "joc".into(), topic: "survivor".into(), says: None }, UnknownTopic),
        (Order::Report { to: "joc".into(), topic: "weather".into(), says: None }, UnknownTopic),
        (Order::GrantAuthority { to: "watch".into(), rung: Rung::Deadly }, CannotGrant),
        (Order::GrantAuthority { to: "nobody".into(), rung: Rung::Presence }, UnknownSeatToGrant),
        (Order::Acknowledge { message: tutela::scenario::ids::MessageNo(9) }, UnknownMessage),
        (Order::Decide { decision: "stay".into(), option: "now".into(), rationale: String::new() }, UnknownDecision),
        (Order::Decide { decision: "go".into(), option: "now".into(), rationale: String::new() }, DecisionNotOpen),
        (Order::AnswerProbe { probe: "when".into(), answer: Answer::Skip }, UnknownProbe),
        (Order::AnswerProbe { probe: "where".into(), answer: Answer::Skip }, UnknownProbe),
        (Order::RequestAuthority { to: "joc".into(), rung: Rung::Deadly, rule: None, reason: long }, TooLong),
    ];
    for (order, refusal) in cases {
        let mut sim = Sim::new(scenario(|_| {}), 1);
        run(&mut sim, 1, &[(0, order.clone())]);
        assert_eq!(refusals(&sim), [refusal], "{order:?}");
        assert_eq!(count(&sim, |kind| matches!(kind, EventKind::OrderGiven { .. })), 0, "{order:?}");
    }
}

#[test]
fn what_the_state_forbids_is_refused_too() {
    let order = Order::Move { unit: "patrol".into(), to: Place::Zone("well".into()) };
    let mut late = Sim::new(scenario(|drill| drill.units[0].available_at_s = 20), 1);
    run(&mut late, 22, &[(1, order.clone()), (21, order.clone())]);
    assert_eq!(refusals(&late), [Refusal::UnitNotAvailable]);
    assert_eq!(count(&late, |kind| matches!(kind, EventKind::OrderGiven { .. })), 1);
    let come = |sim: &Sim| count(sim, |kind| matches!(kind, EventKind::UnitNews { news: UnitNews::Available, .. }));
    assert_eq!(come(&late), 1, "that it has come is told once");

    let mut gone = Sim::new(scenario(|_| {}), 1);
    know_band(&mut gone, Point(112.0, 40.0), Stage::None, PartyStatus::Gone);
    run(&mut gone, 1, &[(0, Order::Warn { unit: "patrol".into(), target: band() })]);
    assert_eq!(refusals(&gone), [Refusal::TargetGone]);

    let mut silent = Sim::new(scenario(|_| {}), 1);
    let until = tutela::scenario::ids::Tick(100);
    silent.state_mut::<Mail>().outages.push((tutela::scenario::forces::Channel::Radio, until));
    run(
        &mut silent,
        11,
        &[
            (0, Order::Report { to: "joc".into(), topic: "threat".into(), says: None }),
            (10, Order::Report { to: "joc".into(), topic: "threat".into(), says: None }),
        ],
    );
    assert_eq!(refusals(&silent), [Refusal::ChannelOut]);

    let mut open = Sim::new(scenario(|_| {}), 1);
    open.state_mut::<Story>().decisions[0].opened = Some(open.tick());
    open.state_mut::<Story>().decisions[0].closes = Some(tutela::scenario::ids::Tick(500));
    let decide =
        |option: &str| Order::Decide { decision: "go".into(), option: option.into(), rationale: String::new() };
    run(&mut open, 2, &[(0, decide("later")), (0, decide("now")), (1, decide("now"))]);
    assert_eq!(refusals(&open), [Refusal::UnknownOption, Refusal::DecisionNotOpen]);

    let mut walled = Sim::new(
        scenario(|drill| {
            let moat = tutela::scenario::map::Shape::Rect(Point(66.0, 0.0), (6.0, 80.0));
            let tutela::scenario::document::MapSource::Inline(map) = &mut drill.map else { unreachable!() };
            map.roads.clear();
            map.water.push(moat);
        }),
        1,
    );
    run(&mut walled, 1, &[(0, Order::Move { unit: "patrol".into(), to: Place::At(Point(116.0, 40.0)) })]);
    assert_eq!(refusals(&walled), [Refusal::NoWay]);

    let mut stranger = Sim::new(scenario(|_| {}), 1);
    run_all(&mut stranger, 1, &[(0, Instruction::Order("nobody".into(), order))]);
    assert_eq!(refusals(&stranger), [Refusal::UnknownSeat]);
}

#[test]
fn spam_is_refused_once_a_tick_and_seat() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    let order = Order::Cease { unit: "patrol".into() };
    run(&mut sim, 1, &vec![(0, order); MAX_ORDERS_PER_TICK as usize * 3]);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::OrderGiven { .. })), MAX_ORDERS_PER_TICK as usize);
    assert_eq!(refusals(&sim), [Refusal::TooManyOrders]);
}

#[test]
fn a_move_starts_arrives_and_ends_in_this_order() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    run(&mut sim, 60, &[(1, Order::Move { unit: "patrol".into(), to: Place::At(Point(30.0, 40.0)) })]);
    let told: Vec<&EventKind> = kinds(&sim)
        .map(|(_, kind)| kind)
        .filter(|kind| {
            matches!(
                kind,
                EventKind::OrderGiven { .. }
                    | EventKind::TaskStarted { .. }
                    | EventKind::Arrived { .. }
                    | EventKind::TaskEnded { .. }
            )
        })
        .collect();
    assert!(
        matches!(
            told[..],
            [
                EventKind::OrderGiven { .. },
                EventKind::TaskStarted { .. },
                EventKind::Arrived { .. },
                EventKind::TaskEnded { .. }
            ]
        ),
        "{told:?}"
    );
    assert!(sim.state::<Units>().units[0].task.is_none());
}

#[test]
fn who_goes_to_a_zone_arrives_and_who_is_in_it_does_not() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    let well = || Order::Move { unit: "patrol".into(), to: Place::Zone("well".into()) };
    let arrivals = |sim: &Sim| count(sim, |kind| matches!(kind, EventKind::Arrived { .. }));
    run(&mut sim, 90, &[(1, well())]);
    assert!(sim.state::<Units>().units[0].task.is_none());
    assert_eq!(arrivals(&sim), 1);
    run(&mut sim, 95, &[(91, well())]);
    assert!(sim.state::<Units>().units[0].task.is_none());
    assert_eq!(arrivals(&sim), 1, "it was there");
}

#[test]
fn a_new_order_ends_the_task_before_it() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    let to = |zone: &str| Order::Move { unit: "patrol".into(), to: Place::Zone(zone.into()) };
    run(&mut sim, 3, &[(1, to("well")), (2, to("clinic"))]);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::TaskEnded { .. })), 1);
    assert_eq!(sim.state::<Units>().units[0].task.as_ref().map(|task| task.order.clone()), Some(to("clinic")));
}

#[test]
fn the_units_commander_asks_back_before_deadly_force() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    know_band(&mut sim, Point(112.0, 40.0), Stage::HostileAct, PartyStatus::Active);
    run(&mut sim, 10, &[(1, Order::Engage { unit: "patrol".into(), target: band() })]);
    let asked = first(&sim, |kind| matches!(kind, EventKind::OrderQueried { rung: Rung::Deadly, .. }));
    let started = first(&sim, |kind| matches!(kind, EventKind::TaskStarted { .. }));
    assert_eq!(asked, Some(tutela::scenario::ids::Tick(11)));
    assert_eq!(started, Some(tutela::scenario::ids::Tick(61)));
}

#[test]
fn controls_change_injects_and_seats_or_are_refused() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    control(&mut sim, Control::HoldInject { inject: "call".into() });
    control(&mut sim, Control::ShiftInject { inject: "silence".into(), by_s: 30 });
    control(&mut sim, Control::HandSeat { seat: "watch".into(), to: Player::Person });
    control(&mut sim, Control::FireInject { inject: "press".into() });
    control(&mut sim, Control::FireInject { inject: "press".into() });
    control(&mut sim, Control::SkipInject { inject: "nothing".into() });
    control(&mut sim, Control::Whisper { seat: "nobody".into(), text: "Look east.".into() });
    let story = sim.state::<Story>();
    assert!(story.injects[0].held);
    assert_eq!(story.injects[2].shift_s, 30);
    assert_eq!(sim.state::<Seats>().player[1], Player::Person);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::InjectFired { .. })), 1);
    assert_eq!(refusals(&sim), [Refusal::InjectAlreadyFired, Refusal::UnknownInject, Refusal::UnknownSeat]);
}

#[test]
fn an_order_after_the_end_is_refused_by_the_check() {
    let mut sim = Sim::new(scenario(|drill| drill.meta.ends_at_s = 2), 1);
    run(&mut sim, 2, &[]);
    assert!(sim.ended());
    sim.step(&[]);
    assert_eq!(count(&sim, |kind| *kind == EventKind::DrillEnded), 1);
}

#[test]
fn a_public_line_needs_the_press_channel() {
    let mut sim = Sim::new(scenario(|_| {}), 1);
    let until = tutela::scenario::ids::Tick(100);
    sim.state_mut::<Mail>().outages.push((tutela::scenario::forces::Channel::Press, until));
    run(&mut sim, 1, &[(0, Order::Publish { topic: "threat".into(), line: PublicLine::Facts })]);
    assert_eq!(refusals(&sim), [Refusal::ChannelOut]);
}
