//! The life of a message: queue, reach, language, acting and feeding back; words in person, aloud and in the press.

use std::sync::Arc;

use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::view::MessageView;
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::channels::ChannelFigures;
use tutela::scenario::forces::{Channel, Purpose};
use tutela::scenario::ids::{MessageNo, Point, Tick};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, Party, Sent};
use tutela::sim::order::{Order, PublicLine, Refusal};
use tutela::sim::state::{Bodies, Civilians};

use super::support::{commander, run, run_on, small, small_with, ticks};
use crate::fixtures;

#[test]
fn messages_queue_on_a_busy_net_and_wait_on_a_free_one_for_nobody() {
    let three = |lines| {
        let radio = ChannelFigures { holds_s: 20, lines, ..ChannelFigures::usual(Channel::Radio) };
        let reports = ["threat", "wounded"]
            .map(|topic| commander(Order::Report { to: "joc".into(), topic: topic.into(), says: None }));
        let sim = run(
            small_with(|drill| drill.channels = vec![radio]),
            10,
            &[(5, reports[0].clone()), (5, reports[1].clone())],
        );
        sent(&sim).iter().map(|sent| sent.arrives).collect::<Vec<_>>()
    };
    assert_eq!(three(1), [Tick(61), Tick(261)], "the second waits until the net is free");
    assert_eq!(three(2), [Tick(61), Tick(61)]);
    assert_eq!(three(0), [Tick(61), Tick(61)], "any number at once");
}

#[test]
fn a_call_that_comes_in_waits_neither_behind_ones_own_nor_behind_answers_to_them() {
    // The women call at 20 s; the commander has a phone of one line, and talks on it.
    let heard = |calls: &[&str]| {
        let prompt = small_with(|drill| drill.counterparts[1].delay_s = (1, 1));
        let tell = |topic: &&str| commander(Order::Notify { to: "chief".into(), topic: (*topic).into() });
        let ask = |topic: &&str| commander(Order::Consult { to: "chief".into(), topic: (*topic).into() });
        let given: Vec<_> = calls.iter().flat_map(|topic| [(15, tell(topic)), (15, ask(topic))]).collect();
        let sim = run(prompt, 80, &given);
        let call = sent(&sim).into_iter().find(|one| one.acknowledge_by.is_some()).expect("the call");
        (sent(&sim).len(), call.arrives)
    };
    let (few, quiet) = heard(&[]);
    let (many, busy) = heard(&["threat", "wounded"]);
    assert!(many >= few + 5, "four calls and an answer: {many}, {few}");
    assert_eq!(quiet, busy);
}

#[test]
fn a_phone_is_each_seats_own() {
    let watch = |order| tutela::sim::order::Instruction::Order("watch".into(), order);
    let notify = || Order::Notify { to: "chief".into(), topic: "threat".into() };
    let sim = run(small(), 10, &[(5, commander(notify())), (5, watch(notify()))]);
    assert_eq!(sent(&sim).iter().map(|sent| sent.arrives).collect::<Vec<_>>(), [Tick(71), Tick(71)]);
}

#[test]
fn every_channel_takes_its_time_has_its_lines_and_can_be_out() {
    use Channel::{Email, Hotline, InPerson, Phone, Radio};
    for channel in [Radio, Phone, Hotline, InPerson, Email] {
        let told = |delay_s, is_out: bool| {
            let drill = small_with(|drill| {
                drill.counterparts[1].channel = channel;
                let usual = ChannelFigures::usual(channel);
                drill.channels = vec![ChannelFigures { delay_s, holds_s: 20, lines: 1, ..usual }];
                drill.injects[1].trigger = Trigger::At(2);
                drill.injects[1].effects = vec![Effect::Outage { channel, for_s: if is_out { 60 } else { 0 } }];
            });
            let tell = |topic: &str| commander(Order::Notify { to: "chief".into(), topic: topic.into() });
            let sim = run(drill, 10, &[(5, tell("threat")), (5, tell("wounded"))]);
            let out = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::ChannelOut, .. });
            let arrives = |sent: &Sent| matches!(sent.from, Party::Seat(_)).then_some(sent.arrives.0);
            (sent(&sim).iter().filter_map(arrives).collect::<Vec<_>>(), ticks(&sim, out).len())
        };
        assert_eq!(told(7, false), (vec![121, 321], 0), "{channel:?}");
        assert_eq!(told(12, false), (vec![171, 371], 0), "{channel:?}");
        assert_eq!(told(7, true), (vec![], 2), "{channel:?}");
    }
}

#[test]
fn in_person_means_that_somebody_is_near() {
    let feedback = || commander(Order::Feedback { to: "women".into(), topic: "threat".into() });
    let met_at = |zone: &str| {
        let drill = small_with(|drill| drill.counterparts[2].meets_in = Some(zone.into()));
        run(drill, 18, &[(5, feedback())])
    };
    let far = met_at("east-end");
    let refused = |kind: &EventKind| matches!(kind, EventKind::OrderRefused { refusal: Refusal::NobodyNear, .. });
    assert_eq!(ticks(&far, refused), [51]);
    assert!(sent(&far).is_empty());
    let near = met_at("post");
    assert!(ticks(&near, refused).is_empty());
    assert_eq!(sent(&near).len(), 2, "the word and its answer");
}

#[test]
fn who_shares_no_language_understands_by_an_interpreter_or_not_at_all() {
    let told = |seat_speaks: &str, interpreter_s| {
        let drill = small_with(|drill| {
            drill.seats[0].languages = vec![seat_speaks.into()];
            drill.counterparts[1].languages = vec!["lowland".into()];
            drill.counterparts[1].interpreter_s = interpreter_s;
        });
        run(drill, 120, &[(5, commander(Order::Notify { to: "chief".into(), topic: "threat".into() }))])
    };
    let answered = |sim: &Sim| ticks(sim, |kind| matches!(kind, EventKind::Acknowledged { seat: None, .. }));
    let lost = |sim: &Sim| ticks(sim, |kind| matches!(kind, EventKind::NotUnderstood { .. }));
    let late = |sim: &Sim| ticks(sim, |kind| matches!(kind, EventKind::Understood { message: MessageNo(0) }));
    let shared = told("lowland", None);
    assert!(answered(&shared).len() == 1 && lost(&shared).is_empty() && late(&shared).is_empty());
    let interpreted = told("mission", Some(40));
    assert_eq!(late(&interpreted), [471], "forty seconds after its delivery");
    assert!(answered(&interpreted)[0] > answered(&shared)[0]);
    let nobody = told("mission", None);
    assert_eq!(lost(&nobody), [71]);
    assert!(answered(&nobody).is_empty());
}

#[test]
fn a_seat_reads_nothing_that_it_does_not_understand() {
    let view = |languages: &[&str]| {
        let mut exercise = exercise_with(|drill| {
            drill.seats[0].languages = languages.iter().map(|language| (*language).into()).collect();
            drill.counterparts[2].languages = vec!["lowland".into()];
        });
        exercise.advance_ticks(400);
        exercise.view(&"commander".into()).expect("a view")
    };
    let call = |view: &tutela::exercise::view::SeatView| view.messages[0].clone();
    let (lost, read) = (view(&["mission"]), view(&["mission", "lowland"]));
    assert!(!call(&lost).understood && call(&lost).topic.is_none());
    assert_eq!(call(&lost).delivered, call(&read).delivered);
    assert!(call(&read).understood && call(&read).topic == Some("threat".into()));
    // What it would have told stays unknown, the decision that it puts included.
    assert!(lost.decisions.is_empty() && read.decisions.len() == 1);
}

#[test]
fn a_reply_that_names_its_message_closes_its_loop() {
    let mut exercise = exercise_with(|_| ());
    exercise.advance_ticks(300);
    let seat = "commander".into();
    let call = |exercise: &Exercise| exercise.view(&seat).expect("a view").messages[0].clone();
    let open: MessageView = call(&exercise);
    assert_eq!((open.acknowledged, open.acted, open.fed_back), (None, None, None));
    let reply = |purpose| Order::Reply { message: open.no, purpose };
    exercise.give(&seat, reply(Purpose::Feedback)).expect("it is taken");
    exercise.advance_ticks(100);
    let closed = call(&exercise);
    assert_eq!((closed.acknowledged, closed.acted), (Some(Tick(301)), Some(Tick(301))));
    assert!(closed.fed_back >= Some(Tick(301)), "once its sender had heard: {:?}", closed.fed_back);
    let events = &exercise.sim().events().events;
    let named = |event: &&tutela::sim::event::Event| matches!(&event.kind, EventKind::Sent(sent) if sent.answers == Some(open.no) && sent.purpose == Purpose::Feedback);
    assert_eq!(events.iter().filter(named).count(), 1);
}

#[test]
fn a_reply_is_a_word_to_somebody_who_wrote() {
    let reply = |message, purpose| commander(Order::Reply { message: MessageNo(message), purpose });
    let given = [(30, reply(0, Purpose::Publish)), (31, reply(1, Purpose::Report)), (32, reply(99, Purpose::Report))];
    let sim = run(small(), 35, &given);
    let refused = sim.events().events.iter().filter_map(|event| match &event.kind {
        EventKind::OrderRefused { refusal, .. } => Some(*refusal),
        _ => None,
    });
    // Message 1 went to the watch.
    let expected = [Refusal::NotAReply, Refusal::UnknownMessage, Refusal::UnknownMessage];
    assert_eq!(refused.collect::<Vec<_>>(), expected);
}

#[test]
fn the_first_order_that_takes_a_message_up_is_the_act_on_it() {
    let acted = |order| {
        let sim = run(small(), 60, &[(30, commander(order))]);
        ticks(&sim, |kind| matches!(kind, EventKind::ActedOn { message: MessageNo(0), seat: Some(_) }))
    };
    // The call told of the band, put a decision and was about the threat.
    let decide = Order::Decide { decision: "go".into(), option: "now".into(), rationale: String::new() };
    assert_eq!(acted(decide), [301]);
    let warn = Order::Warn { unit: "patrol".into(), target: tutela::sim::order::Target::Party("band".into()) };
    assert_eq!(acted(warn), [301]);
    assert_eq!(acted(Order::Report { to: "joc".into(), topic: "threat".into(), says: None }), [301]);
    assert!(
        acted(Order::Report { to: "joc".into(), topic: "wounded".into(), says: None }).is_empty(),
        "another matter"
    );
    assert!(acted(Order::Consult { to: "women".into(), topic: "threat".into() }).is_empty(), "back to its sender");
    assert!(acted(Order::Acknowledge { message: MessageNo(0) }).is_empty(), "heard is not done");
}

#[test]
fn a_counterpart_that_does_something_has_acted_and_its_answer_feeds_back() {
    let sim = run(small(), 100, &[(5, commander(Order::Notify { to: "chief".into(), topic: "threat".into() }))]);
    let acted = ticks(&sim, |kind| matches!(kind, EventKind::ActedOn { message: MessageNo(0), seat: None }));
    let fed_back = ticks(&sim, |kind| matches!(kind, EventKind::FedBack { message: MessageNo(0), .. }));
    assert_eq!((acted.len(), fed_back.len()), (1, 1));
    assert!(fed_back[0] > acted[0], "the answer takes its way");
}

#[test]
fn a_loudspeaker_reaches_those_near_who_know_the_language() {
    let announced = |languages: &[&str], at: Point| {
        let mut sim = Sim::new(
            small_with(|drill| {
                drill.parties[0].plan.truncate(1);
                drill.units[0].languages = languages.iter().map(|language| (*language).into()).collect();
            }),
            1,
        );
        run_on(&mut sim, 1, &[]);
        let unit = sim.reading().units.first_body as usize;
        sim.state_mut::<Bodies>().at[unit] = at;
        let fear = |sim: &Sim| sim.state::<Civilians>().people.iter().map(|person| person.fear).sum::<f32>();
        sim.state_mut::<Civilians>().people.iter_mut().for_each(|person| person.fear = 0.5);
        let line = PublicLine::Facts;
        sim.step(&[commander(Order::Announce { by: "patrol".into(), topic: "threat".into(), line })]);
        let calmed = 10.0 - fear(&sim);
        let counted = sim.events().events.iter().find_map(|event| match event.kind {
            EventKind::Announced { heard, understood, .. } => Some((heard, understood)),
            _ => None,
        });
        (counted.expect("it spoke"), calmed)
    };
    let ((heard, understood), calmed) = announced(&["lowland"], Point(40.0, 38.0));
    assert_eq!((heard, understood), (20, 20));
    assert!(calmed > 1.5, "{calmed}");
    let ((heard, understood), calmed) = announced(&["mission"], Point(40.0, 38.0));
    assert_eq!((heard, understood), (20, 0));
    assert!(calmed < 0.5, "words that nobody knows calm nobody: {calmed}");
    let ((heard, _), _) = announced(&["lowland"], Point(118.0, 70.0));
    assert!(heard < 20, "too far for some: {heard}");
}

#[test]
fn the_press_reaches_everyone_slowly() {
    let trust_at = |until_s| {
        let drill = small_with(|drill| {
            drill.parties[0].plan.truncate(1);
            drill.injects[1].trigger = Trigger::At(5);
            let (group, topic) = ("villagers".into(), "threat".into());
            drill.injects[1].effects = vec![Effect::Rumour { group, topic, trust_by: -0.2 }];
        });
        let publish = commander(Order::Publish { topic: "threat".into(), line: PublicLine::Facts });
        let sim = run(drill, until_s, &[(10, publish)]);
        let people = &sim.state::<Civilians>().people;
        people.iter().map(|person| person.trust).sum::<f32>() / people.len() as f32
    };
    let (soon, later) = (trust_at(60), trust_at(110));
    assert!((soon - 0.3).abs() < 0.02, "the rumour still stands: {soon}");
    assert!((later - 0.4).abs() < 0.02, "half of the loss is back: {later}");
}

fn exercise_with(change: impl FnOnce(&mut Scenario)) -> Exercise {
    let mut loaded = fixtures::small();
    let mut drill = (*loaded.scenario).clone();
    drill.parties[0].plan.truncate(1);
    change(&mut drill);
    loaded.scenario = Arc::new(drill);
    let people = vec!["commander".into()];
    let setup = Setup { seed: 7, mode: Mode::Practice, people, pseudonym: "Heron".into() };
    Exercise::new(Arc::new(loaded), setup, Box::new(MemorySink::default())).expect("a sink in memory")
}

fn sent(sim: &Sim) -> Vec<Sent> {
    let kinds = sim.events().events.iter().map(|event| &event.kind);
    kinds.filter_map(|kind| if let EventKind::Sent(sent) = kind { Some((**sent).clone()) } else { None }).collect()
}
