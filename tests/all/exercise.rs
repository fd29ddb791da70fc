//! An exercise: orders go into the log first, seats see what they know, bots are declared, clocks keep their promises.

use std::sync::Arc;

use tutela::assessment::card::Ending;
use tutela::exercise::log::{MemorySink, Mode, NoSink};
use tutela::exercise::log_reader;
use tutela::exercise::play::play;
use tutela::exercise::replay::{Differs, ReplayError, replay};
use tutela::exercise::script;
use tutela::exercise::view::LogEntry;
use tutela::exercise::{Exercise, GiveError, Setup};
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{Point, SeatId, TICKS_PER_SECOND, Tick};
use tutela::scenario::library;
use tutela::scenario::read::{Loaded, load};
use tutela::sim::event::EventKind;
use tutela::sim::order::{Control, MAX_ORDERS_PER_TICK, MAX_TEXT_CHARS, Order, Place, Player, Refusal, Target};

use crate::fixtures;

/// A script that gives some orders of each kind in the small drill.
pub const BUSY: &str = r#"(
    script: 1,
    scenario: "small",
    steps: [
        (at_s: 5.0, seat: "commander", order: Move(unit: "patrol", to: Zone("well"))),
        (at_s: 22.0, seat: "commander", order: Notify(to: "chief", topic: "threat")),
        (at_s: 23.0, seat: "commander", order: Report(to: "joc", topic: "threat")),
        (at_s: 30.0, seat: "commander", acknowledge: All),
        (at_s: 31.0, seat: "commander", order: Decide(decision: "go", option: "now", rationale: "They come down the lane.")),
        (at_s: 40.0, seat: "commander", order: Warn(unit: "patrol", target: Party("band"))),
        (at_s: 60.0, control: FireInject(inject: "press")),
    ],
)"#;

pub fn commander() -> SeatId {
    "commander".into()
}

fn begin(mode: Mode) -> (Exercise, MemorySink) {
    let loaded = Arc::new(fixtures::small());
    let setup = Setup { seed: 7, mode, people: vec![commander()], pseudonym: "Blue heron".into() };
    let sink = MemorySink::default();
    (Exercise::new(loaded, setup, Box::new(sink.clone())).expect("a sink in memory"), sink)
}

fn to_well() -> Order {
    Order::Move { unit: "patrol".into(), to: Place::Zone("well".into()) }
}

/// The busy script played to the end of the small drill: the log, and what was played.
pub fn busy_log() -> (String, Exercise) {
    let (mut exercise, sink) = begin(Mode::Practice);
    let script = script::read("busy", BUSY.as_bytes()).expect("a script");
    let not_taken = play(&mut exercise, &script, |_| ());
    assert_eq!(not_taken, []);
    (sink.text(), exercise)
}

#[test]
fn an_order_is_in_the_log_before_it_is_acknowledged() {
    let (mut exercise, sink) = begin(Mode::Practice);
    exercise.advance_ticks(12);
    exercise.give(&commander(), to_well()).expect("taken");
    let log = sink.text();
    assert_eq!(log.lines().last(), Some(r#"order (13,"commander",0,Move(unit:"patrol",to:Zone("well")))"#));
}

#[test]
fn orders_while_paused_or_frozen_wait_for_the_next_tick() {
    let (mut exercise, sink) = begin(Mode::Practice);
    assert!(exercise.set_paused(true));
    exercise.advance(1.0);
    exercise.give(&commander(), to_well()).expect("taken");
    exercise.control(Control::Freeze).expect("taken");
    assert!(!exercise.set_paused(false));
    exercise.advance(0.2);
    assert_eq!((exercise.tick(), exercise.is_frozen()), (Tick(0), true));
    exercise.control(Control::Unfreeze).expect("taken");
    exercise.advance(0.2);
    assert_eq!(exercise.tick(), Tick(2));
    assert!(sink.text().contains(r#"order (1,"commander",0,"#), "{}", sink.text());
    let given = exercise.events().events.iter().find(|event| matches!(event.kind, EventKind::OrderGiven { .. }));
    assert_eq!(given.expect("carried out").tick, Tick(1));
}

#[test]
fn an_assessed_run_cannot_be_paused_and_shows_no_criteria() {
    let order = Order::Engage { unit: "patrol".into(), target: Target::Party("band".into()) };
    let (mut assessed, _) = begin(Mode::Assessed);
    assert!(!assessed.set_paused(true));
    assert_eq!(assessed.order_card(&commander(), &order).judged_on, []);
    let (practice, _) = begin(Mode::Practice);
    assert!(!practice.order_card(&commander(), &order).judged_on.is_empty());
}

#[test]
fn what_would_swell_the_log_does_not_get_into_it() {
    let (mut exercise, sink) = begin(Mode::Practice);
    let before = sink.text();
    let long = "x".repeat(MAX_TEXT_CHARS as usize + 1);
    let decide = Order::Decide { decision: "go".into(), option: "now".into(), rationale: long.clone() };
    assert_eq!(exercise.give(&commander(), decide), Err(GiveError::Refused(Refusal::TooLong)));
    let whisper = Control::Whisper { seat: commander(), text: long };
    assert_eq!(exercise.control(whisper), Err(GiveError::Refused(Refusal::TooLong)));
    let nowhere = Order::Move { unit: "patrol".into(), to: Place::At(Point(f32::NAN, 0.0)) };
    assert_eq!(exercise.give(&commander(), nowhere), Err(GiveError::Refused(Refusal::OutsideMap)));
    assert_eq!(exercise.give(&"nobody".into(), to_well()), Err(GiveError::Refused(Refusal::UnknownSeat)));
    assert_eq!(sink.text(), before);
    for _ in 0..MAX_ORDERS_PER_TICK {
        exercise.give(&commander(), to_well()).expect("taken");
    }
    assert_eq!(exercise.give(&commander(), to_well()), Err(GiveError::Refused(Refusal::TooManyOrders)));
    exercise.advance_ticks(1);
    exercise.give(&commander(), to_well()).expect("a new tick");
}

#[test]
fn a_bot_acknowledges_and_decides_after_its_declared_delay() {
    let loaded = Arc::new(fixtures::small());
    let setup = Setup { seed: 7, people: vec!["watch".into()], ..Setup::default() };
    let sink = MemorySink::default();
    let mut exercise = Exercise::new(loaded, setup, Box::new(sink.clone())).expect("a sink in memory");
    exercise.advance_ticks(600);
    let at = |wanted: fn(&EventKind) -> bool| {
        exercise.events().events.iter().find(|event| wanted(&event.kind)).map(|event| event.tick)
    };
    let opened = at(|kind| matches!(kind, EventKind::DecisionOpened { .. })).expect("opened");
    let decided = at(|kind| matches!(kind, EventKind::Decided { option, .. } if option.as_str() == "wait"));
    // The delay has passed at the end of this tick; the next one takes the order.
    assert_eq!(decided.map(|tick| tick.0), Some(opened.0 + 101));
    let log = sink.text();
    assert!(log.contains(r#""commander",0,Acknowledge(message:"#), "{log}");
    assert!(!log.contains(r#""watch",0,Acknowledge"#), "a person acknowledges for themselves:\n{log}");
}

#[test]
fn a_seat_that_is_handed_to_a_bot_is_played_on() {
    let (mut exercise, _) = begin(Mode::Practice);
    exercise.control(Control::HandSeat { seat: commander(), to: Player::Bot }).expect("taken");
    exercise.advance_ticks(600);
    let decided = |kind: &EventKind| matches!(kind, EventKind::Decided { .. });
    assert!(exercise.events().events.iter().any(|event| decided(&event.kind)));
}

#[test]
fn a_view_holds_nothing_that_the_seat_does_not_know() {
    let (mut exercise, _) = begin(Mode::Practice);
    exercise.advance_ticks(10);
    let view = exercise.view(&commander()).expect("a seat");
    assert_eq!(view.parties, []);
    let text = serde_json::to_string(&view).expect("plain data");
    for hidden in ["band", "Attack", "machetes", "Machetes", "press"] {
        assert!(!text.contains(hidden), "{hidden} crosses the seam:\n{text}");
    }
    let own: Vec<&str> = view.units.iter().map(|unit| unit.id.as_str()).collect();
    assert_eq!(own, ["patrol", "medics"], "the other seat's drone is not in the view");
    assert!(exercise.view(&"nobody".into()).is_none());
}

#[test]
fn a_hidden_intent_changes_no_view() {
    let with = |intent: &str| -> Arc<Loaded> {
        let text = fixtures::SCENARIO.replace("intent: Attack", &format!("intent: {intent}"));
        let files = fixtures::files().with("small.ron", text);
        Arc::new(load(&files, "small.ron").expect("a drill"))
    };
    assert_ne!(with("Attack").digest, with("Pass").digest, "the fixture's party attacks");
    let view = |loaded: Arc<Loaded>| {
        let setup = Setup::solo(&loaded.scenario, 7, Mode::Practice);
        let mut exercise = Exercise::new(loaded, setup, Box::new(NoSink)).expect("no sink");
        exercise.advance_ticks(250);
        exercise.view(&commander()).expect("a seat")
    };
    let (attack, pass) = (view(with("Attack")), view(with("Pass")));
    assert!(!attack.parties.is_empty(), "the call has told of the party");
    assert_eq!(attack, pass);
}

#[test]
fn the_order_card_says_what_the_rules_say() {
    let (mut exercise, _) = begin(Mode::Practice);
    let engage = Order::Engage { unit: "patrol".into(), target: Target::Party("band".into()) };
    let card = exercise.order_card(&commander(), &engage);
    assert_eq!((card.rung, card.refusal), (Some(Rung::Deadly), Some(Refusal::TargetNotKnown)));
    exercise.advance_ticks(250);
    let card = exercise.order_card(&commander(), &engage);
    assert_eq!(card.refusal, None);
    assert!(card.permitted_by.is_none() || card.forbidden_by.is_some() || !card.authority_held, "{card:?}");
    let walk = exercise.order_card(&commander(), &to_well());
    assert!(walk.arrives_in_s.is_some_and(|s| (10..60).contains(&s)), "{walk:?}");
}

#[test]
fn an_arrival_is_reckoned_as_the_unit_then_goes() {
    let loaded = Arc::new(library::open("market_mortar").expect("the flagship drill is embedded"));
    let seat: SeatId = "company_commander".into();
    for (unit, to) in [("med", Point(370.0, 382.0)), ("sena", Point(370.0, 382.0)), ("qrf", Point(120.0, 340.0))] {
        let setup = Setup::solo(&loaded.scenario, 3, Mode::Practice);
        let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("no sink");
        let order = Order::Move { unit: unit.into(), to: Place::At(to) };
        let promised = exercise.order_card(&seat, &order).arrives_in_s.expect("a way leads there");
        exercise.give(&seat, order).expect("taken");
        let has_arrived = |exercise: &Exercise| {
            let view = exercise.view(&seat).expect("a seat");
            view.log.iter().any(|line| line.what == LogEntry::Arrived(unit.into()))
        };
        for _ in 0..600 {
            if !has_arrived(&exercise) {
                exercise.advance_ticks(10);
            }
        }
        let took_s = exercise.tick().0 as f32 / TICKS_PER_SECOND as f32;
        let late = took_s / promised as f32;
        assert!((0.8..1.5).contains(&late), "{unit}: {promised} s promised, {took_s} s taken");
    }
}

#[test]
fn whoever_leads_people_is_reckoned_without_them_once_it_has_another_order() {
    let loaded = Arc::new(library::open("market_mortar").expect("the flagship drill is embedded"));
    let seat: SeatId = "company_commander".into();
    let setup = Setup::solo(&loaded.scenario, 3, Mode::Practice);
    let mut exercise = Exercise::new(loaded, setup, Box::new(NoSink)).expect("no sink");
    let lead = Order::Evacuate { unit: "fpu".into(), from: "market".into(), to: "north_green".into() };
    exercise.give(&seat, lead).expect("taken");
    exercise.advance_ticks(1_200);
    let go = Order::Move { unit: "fpu".into(), to: Place::At(Point(120.0, 340.0)) };
    let promised = exercise.order_card(&seat, &go).arrives_in_s.expect("a way leads there");
    exercise.give(&seat, go).expect("taken");
    exercise.advance_ticks(10);
    let view = exercise.view(&seat).expect("a seat");
    let under_way = view.units.iter().find(|unit| unit.id == "fpu".into()).and_then(|unit| unit.arrives_in_s);
    assert!(under_way.is_some_and(|left| left.abs_diff(promised) <= 3), "{under_way:?} of {promised} s");
}

#[test]
fn a_replay_of_the_log_gives_the_same_card_and_digests() {
    let (text, exercise) = busy_log();
    let log = log_reader::read("busy", text.as_bytes()).expect("a log");
    assert!(log.end.is_some() && log.torn.is_none());
    let replayed = replay(exercise.loaded(), &log, |_| ()).expect("verified");
    assert_eq!(replayed.card, exercise.card());
    assert_eq!(&replayed.events, exercise.events());
    assert_eq!(replayed.frames, exercise.frames());
}

#[test]
fn a_drill_that_is_left_with_an_order_waiting_verifies() {
    let (mut exercise, sink) = begin(Mode::Practice);
    exercise.advance_ticks(33);
    exercise.give(&commander(), to_well()).expect("taken");
    exercise.close();
    assert_eq!(exercise.give(&commander(), to_well()), Err(GiveError::Refused(Refusal::DrillOver)));
    let log = log_reader::read("left", sink.text().as_bytes()).expect("a log");
    let replayed = replay(exercise.loaded(), &log, |_| ()).expect("verified");
    assert_eq!((replayed.last, replayed.card.ending), (Tick(34), Ending::Left));
}

#[test]
fn a_changed_order_diverges_and_the_place_is_named() {
    let (text, exercise) = busy_log();
    let changed = text.replace(r#"Move(unit:"patrol",to:Zone("well"))"#, r#"Move(unit:"patrol",to:Zone("clinic"))"#);
    assert_ne!(changed, text);
    let log = log_reader::read("busy", changed.as_bytes()).expect("a log");
    let Err(ReplayError::Diverged(divergence)) = replay(exercise.loaded(), &log, |_| ()) else {
        panic!("the change was not noticed");
    };
    assert_eq!((divergence.verified, divergence.at), (Tick(40), Tick(50)));
    assert!(matches!(divergence.differs, Differs::Subsystem(_)), "{divergence}");
}

#[test]
fn a_changed_card_diverges_too() {
    let (text, exercise) = busy_log();
    let changed = text.replace(r#""dead":"#, r#""dead":9"#);
    assert_ne!(changed, text);
    let log = log_reader::read("busy", changed.as_bytes()).expect("a log");
    let result = replay(exercise.loaded(), &log, |_| ());
    assert!(
        matches!(&result, Err(ReplayError::Diverged(divergence)) if divergence.differs == Differs::Card),
        "{result:?}"
    );
}

#[test]
fn a_run_by_the_wall_clock_is_the_run_by_ticks() {
    let (text, _) = busy_log();
    let (mut exercise, sink) = begin(Mode::Practice);
    let script = script::read("busy", BUSY.as_bytes()).expect("a script");
    let mut player = tutela::exercise::play::ScriptPlayer::new(&script);
    exercise.set_speed(1.0);
    while !exercise.ended() {
        player.give_due(&mut exercise);
        exercise.advance(0.05);
    }
    assert_eq!(sink.text(), text);
}
