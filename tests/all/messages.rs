//! Messages: channels and their outages, acknowledgements, what counterparts answer, authority asked for and given.

use tutela::scenario::forces::{Channel, Rung};
use tutela::scenario::ids::{MessageNo, Tick};
use tutela::scenario::people::Stage;
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, MessageText, Party, Sent};
use tutela::sim::order::{Control, Order, Refusal};
use tutela::sim::state::{Knowledge, PartyKnown, Seats};

use super::support::{commander, control, run, run_on, small, small_with, ticks};

#[test]
fn a_report_is_delivered_acknowledged_and_answered() {
    let sim = run(small(), 60, &[(5, report())]);
    let told = &sent(&sim)[0];
    assert_eq!((told.arrives, &told.channel), (Tick(61), &Channel::Radio));
    let acknowledged =
        ticks(&sim, |kind| matches!(kind, EventKind::Acknowledged { message, seat: None } if *message == told.message));
    // The operations centre takes five to fifteen seconds.
    assert!(acknowledged.len() == 1 && (111..=211).contains(&acknowledged[0]), "{acknowledged:?}");
    let answer = sent(&sim).into_iter().find(|sent| sent.answers == Some(told.message)).expect("an answer");
    assert_eq!(answer.text, MessageText::Key("small-joc-reply-report".into()));
    assert_eq!(answer.to, Party::Seat("commander".into()));
}

#[test]
fn what_is_repeated_is_acknowledged_and_brings_nothing_new() {
    let notify = commander(Order::Notify { to: "chief".into(), topic: "threat".into() });
    let sim = run(small(), 100, &[(5, notify.clone()), (6, notify.clone()), (50, notify)]);
    let acknowledged = ticks(&sim, |kind| matches!(kind, EventKind::Acknowledged { seat: None, .. }));
    assert_eq!(acknowledged.len(), 3);
    let answers = sent(&sim).into_iter().filter(|sent| sent.answers.is_some()).count();
    assert_eq!(answers, 1);
    let consent: Vec<f32> = sim
        .events()
        .events
        .iter()
        .filter_map(|event| match event.kind {
            EventKind::ConsentChanged { to } => Some(to),
            _ => None,
        })
        .collect();
    assert!(consent.len() == 1 && (consent[0] - 0.8).abs() < 1e-6, "{consent:?}");
}

#[test]
fn an_outage_refuses_new_messages_and_holds_back_those_under_way() {
    let scenario = small_with(|scenario| {
        scenario.injects[1].trigger = Trigger::At(10);
        scenario.injects[1].effects = vec![Effect::Outage { channel: Channel::Radio, for_s: 60 }];
    });
    let under_way = commander(Order::Report { to: "joc".into(), topic: "wounded".into(), says: None });
    let mut sim = Sim::new(scenario, 1);
    run_on(&mut sim, 9, &[]);
    while sim.tick() < Tick(95) {
        sim.step(&[]);
    }
    sim.step(&[under_way]);
    run_on(&mut sim, 75, &[(20, report())]);
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::ChannelOut, .. });
    assert_eq!(ticks(&sim, refused), [201]);
    let delivered = |kind: &EventKind| matches!(kind, EventKind::Delivered { message } if *message == MessageNo(0));
    assert_eq!(ticks(&sim, delivered), [700]);
}

#[test]
fn authority_is_refused_on_nothing_known_and_granted_on_a_hostile_act() {
    let ask = || {
        let reason = "They are at the well.".to_owned();
        commander(Order::RequestAuthority { to: "joc".into(), rung: Rung::Deadly, rule: None, reason })
    };
    let mut sim = run(small(), 4, &[]);
    run_on(&mut sim, 30, &[(5, ask())]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::AuthorityRefused { .. })).len(), 1);
    assert!(sim.state::<Seats>().grants[0].is_empty());
    let mut known = PartyKnown::default();
    known.target.stage = Stage::HostileAct;
    known.target.confidence = 0.9;
    sim.state_mut::<Knowledge>().seats[0].parties[0] = Some(known);
    run_on(&mut sim, 60, &[(30, ask()), (31, ask())]);
    let granted = |kind: &EventKind| matches!(kind, EventKind::AuthorityGranted { rung: Rung::Deadly, .. });
    assert_eq!(ticks(&sim, granted).len(), 1);
    assert_eq!(sim.state::<Seats>().grants[0], [(0, Rung::Deadly)]);
}

#[test]
fn a_counterpart_grants_no_more_than_it_may() {
    let scenario = small_with(|scenario| scenario.counterparts[0].may_grant = Some(Rung::WarningShots));
    let mut sim = run(scenario, 1, &[]);
    let mut known = PartyKnown::default();
    known.target.stage = Stage::Violence;
    known.target.confidence = 1.0;
    sim.state_mut::<Knowledge>().seats[0].parties[0] = Some(known);
    let (to, rung) = ("joc".into(), Rung::Deadly);
    let ask = commander(Order::RequestAuthority { to, rung, rule: None, reason: String::new() });
    run_on(&mut sim, 30, &[(2, ask)]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::AuthorityRefused { .. })).len(), 1);
}

#[test]
fn a_seat_passes_on_what_it_holds_and_no_more() {
    let pass = |rung| commander(Order::GrantAuthority { to: "watch".into(), rung });
    let sim = run(small(), 5, &[(1, pass(Rung::ShortOfDeadly)), (2, pass(Rung::Deadly))]);
    let passed = |kind: &EventKind| matches!(kind, EventKind::AuthorityPassed { rung: Rung::ShortOfDeadly, .. });
    assert_eq!(ticks(&sim, passed), [11]);
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::CannotGrant, .. });
    assert_eq!(ticks(&sim, refused), [21]);
    assert_eq!(sim.state::<Seats>().passed[1], [(0, Rung::ShortOfDeadly)]);
}

#[test]
fn a_whisper_is_there_at_once() {
    let text = "Look at the lane.".to_owned();
    let sim = run(small(), 5, &[(1, control(Control::Whisper { seat: "commander".into(), text: text.clone() }))]);
    assert_eq!(sent(&sim)[0].text, MessageText::Typed(text));
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::Delivered { .. })), [11]);
}

#[test]
fn a_seat_writes_only_about_what_it_has_heard_of() {
    let about = || {
        let (to, topic) = ("chief".into(), "survivor".into());
        commander(Order::Notify { to, topic })
    };
    let scenario = small_with(|scenario| scenario.injects[0].topic = Some("survivor".into()));
    let sim = run(scenario, 40, &[(10, about()), (30, about())]);
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::UnknownTopic, .. });
    assert_eq!(ticks(&sim, refused), [101]);
    let given = |kind: &EventKind| matches!(kind, EventKind::OrderGiven { order: Order::Notify { .. }, .. });
    assert_eq!(ticks(&sim, given), [301]);
}

#[test]
fn a_message_is_acknowledged_once_and_only_by_its_reader() {
    // Message 0 goes to the commander, message 1 to the watch.
    let acknowledge = |message| commander(Order::Acknowledge { message: MessageNo(message) });
    let sim = run(small(), 40, &[(25, acknowledge(0)), (26, acknowledge(0)), (27, acknowledge(1))]);
    let by_seat = |kind: &EventKind| matches!(kind, EventKind::Acknowledged { seat: Some(_), .. });
    assert_eq!(ticks(&sim, by_seat), [251]);
    let call = sent(&sim)[0].clone();
    assert_eq!(call.acknowledge_by, Some(Tick(820)), "a minute from its arrival");
}

fn report() -> tutela::sim::order::Instruction {
    commander(Order::Report { to: "joc".into(), topic: "threat".into(), says: None })
}

fn sent(sim: &Sim) -> Vec<Sent> {
    let kinds = sim.events().events.iter().map(|event| &event.kind);
    kinds.filter_map(|kind| if let EventKind::Sent(sent) = kind { Some((**sent).clone()) } else { None }).collect()
}
