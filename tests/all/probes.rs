//! Freeze probes: what could be known is the right answer, and an answer moves nothing but its own report.

use std::sync::Arc;

use tutela::assessment::assess;
use tutela::assessment::card::ScoreCard;
use tutela::assessment::probes::{ProbeRating, rate};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::Tick;
use tutela::scenario::people::Stage;
use tutela::scenario::probes::{Asks, Knows, Level, Probe, ProbeOption};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::digest::Subsystem;
use tutela::sim::event::{Event, EventKind, Knowable};
use tutela::sim::order::{Answer, Control, Instruction, Order, Refusal};
use tutela::sim::probes::knowable;
use tutela::sim::state::{Bodies, Civilians, Climate, Knowledge, Parties};

use super::fixtures;
use super::support::{commander, control, run, small_with, ticks};

#[test]
fn what_could_be_known_is_what_the_seat_knows_and_not_what_is_true() {
    let mut sim = run(asking(Asks::Stage { party: "band".into() }), 21, &[]);
    // The call about the band is sent at 20 s and has not arrived: the band is there, and the seat knows nothing.
    assert_eq!(answer_now(&sim), (Knowable::Nothing, None));
    sim.step(&[]);
    while sim.tick() < Tick(230) {
        sim.step(&[]);
    }
    let (known, as_of) = answer_now(&sim);
    let held = sim.state::<Knowledge>().seats[0].parties[0].clone().expect("the call has arrived");
    assert_eq!(known, Knowable::Stage(held.target.stage));
    assert_eq!(as_of, Some(held.shown.max(held.seen)));
    // Whatever becomes of the truth, the answer stays.
    sim.state_mut::<Parties>().parties[0].stage = Stage::Violence;
    let bodies = sim.state::<Bodies>().at.len();
    sim.state_mut::<Bodies>().present = vec![false; bodies];
    assert_eq!(answer_now(&sim), (known, as_of));
}

#[test]
fn each_question_has_its_answer_in_the_seats_knowledge() {
    let at = |asks: Asks| answer_now(&run(asking(asks), 40, &[])).0;
    let Knowable::Count(people) = at(Asks::CountIn { zone: "well".into(), tolerance: 2 }) else {
        panic!("a count");
    };
    let sim = run(asking(Asks::CountIn { zone: "well".into(), tolerance: 2 }), 40, &[]);
    let seen = sim.state::<Knowledge>().seats[0].people.iter().flatten().count() as u32;
    assert!(people <= seen, "{people} of {seen} whom it has seen");
    // The call at 20 s said 130 s.
    assert_eq!(at(Asks::TimeToHarm { party: "band".into(), tolerance_s: 5 }), Knowable::TimeToHarm(110));
    let Knowable::Nearest(units) = at(Asks::WhichUnitNearest { zone: "well".into() }) else {
        panic!("units");
    };
    assert!(units.len() >= 2 && units.is_sorted_by_key(|(_, away_m)| *away_m), "{units:?}");
}

#[test]
fn options_are_right_by_what_is_known_and_otherwise_where_no_other_is() {
    let option = |id: &str, right: Knows, partly: Knows| ProbeOption {
        id: id.into(),
        text: "small-probe-answer-east".into(),
        right,
        partly,
    };
    let choice = || Asks::Choice {
        options: vec![
            option("call", Knows::Told("call".into()), Knows::Never),
            option(
                "both",
                Knows::All(vec![
                    Knows::Known("band".into(), Stage::Indicators),
                    Knows::Not(Box::new(Knows::HarmWithin("band".into(), 60))),
                    Knows::Permitted("band".into(), Rung::Posture),
                ]),
                Knows::Never,
            ),
            option("none", Knows::Otherwise, Knows::Always),
        ],
    };
    let options = |right: &[&str], partly: &[&str]| Knowable::Options {
        right: right.iter().map(|id| (*id).into()).collect(),
        partly: partly.iter().map(|id| (*id).into()).collect(),
    };
    assert_eq!(answer_now(&run(asking(choice()), 21, &[])).0, options(&["none"], &[]));
    assert_eq!(answer_now(&run(asking(choice()), 30, &[])).0, options(&["call", "both"], &["none"]));
}

#[test]
fn ratings_follow_the_distance_from_what_could_be_known() {
    use ProbeRating::*;
    let stage = Asks::Stage { party: "band".into() };
    let count = Asks::CountIn { zone: "well".into(), tolerance: 3 };
    let near = Asks::WhichUnitNearest { zone: "well".into() };
    let nearest = Knowable::Nearest(vec![("a".into(), 10), ("b".into(), 10), ("c".into(), 40), ("d".into(), 60)]);
    let choice = Knowable::Options { right: vec!["x".into()], partly: vec!["y".into()] };
    let intent = Knowable::Stage(Stage::HostileIntent);
    let cases = [
        (&stage, &intent, Answer::Stage(Stage::HostileIntent), Right),
        (&stage, &intent, Answer::Stage(Stage::HostileAct), Partly),
        (&stage, &intent, Answer::Stage(Stage::Indicators), Partly),
        (&stage, &intent, Answer::Stage(Stage::None), Wrong),
        (&stage, &intent, Answer::NotKnown, Wrong),
        (&stage, &intent, Answer::Skip, NotAnswered),
        (&stage, &Knowable::Nothing, Answer::NotKnown, Right),
        (&stage, &Knowable::Nothing, Answer::Stage(Stage::HostileIntent), Wrong),
        (&count, &Knowable::Count(10), Answer::Number(13), Right),
        (&count, &Knowable::Count(10), Answer::Number(4), Partly),
        (&count, &Knowable::Count(10), Answer::Number(17), Wrong),
        (&count, &Knowable::Count(10), Answer::Number(u32::MAX), Wrong),
        (&count, &Knowable::Count(0), Answer::NotKnown, Right),
        (&near, &nearest, Answer::Unit("a".into()), Right),
        (&near, &nearest, Answer::Unit("b".into()), Right),
        (&near, &nearest, Answer::Unit("c".into()), Partly),
        (&near, &nearest, Answer::Unit("d".into()), Wrong),
        (&near, &nearest, Answer::Unit("z".into()), Wrong),
        (&stage, &choice, Answer::Option("x".into()), Right),
        (&stage, &choice, Answer::Option("y".into()), Partly),
        (&stage, &choice, Answer::Option("z".into()), Wrong),
    ];
    for (asks, known, answer, rating) in cases {
        assert_eq!(rate(asks, known, &answer), rating, "{known:?} {answer:?}");
    }
}

#[test]
fn a_question_is_put_at_its_time_or_after_its_condition_and_lapses_after_its_window() {
    let opened = |sim: &Sim| ticks(sim, |kind| matches!(kind, EventKind::ProbeOpened { .. }));
    let lapsed = |sim: &Sim| ticks(sim, |kind| matches!(kind, EventKind::ProbeLapsed { .. }));
    let timed = run(asking(Asks::Stage { party: "band".into() }), 70, &[]);
    assert_eq!((opened(&timed), lapsed(&timed)), (vec![400], vec![600]));
    let condition = tutela::scenario::story::Condition::Fired("call".into());
    let mut scenario = (*asking(Asks::Stage { party: "band".into() })).clone();
    scenario.probes[0].trigger = Some(Trigger::When(condition, 7));
    assert_eq!(opened(&run(Arc::new(scenario.clone()), 30, &[])), [270]);
    scenario.probes[0].trigger = None;
    scenario.injects[1].trigger = Trigger::At(33);
    scenario.injects[1].effects = vec![Effect::Probe("asked".into())];
    assert_eq!(opened(&run(Arc::new(scenario), 40, &[])), [330]);
}

#[test]
fn an_answer_must_fit_its_question_and_come_in_time() {
    let scenario = asking(Asks::Stage { party: "band".into() });
    let late = [(41, answering(Answer::Number(3))), (65, answering(Answer::Skip))];
    let sim = run(scenario, 70, &late);
    let refused = |refusal: Refusal| {
        ticks(&sim, |kind| matches!(kind, EventKind::OrderRefused { refusal: why, .. } if *why == refusal))
    };
    assert_eq!(refused(Refusal::UnknownOption), [411]);
    assert_eq!(refused(Refusal::ProbeNotOpen), [651]);
}

#[test]
fn answers_change_neither_marks_nor_world() {
    let scenario = asking(Asks::Stage { party: "band".into() });
    let answers = [None, Some(Answer::Stage(Stage::None)), Some(Answer::NotKnown), Some(Answer::Skip)];
    let runs = answers.map(|answer| {
        let given: Vec<_> = answer.into_iter().map(|answer| (41, answering(answer))).collect();
        let sim = run(scenario.clone(), 300, &given);
        assert!(sim.ended());
        sim
    });
    let seat = "commander".into();
    let first = assess(&scenario, 1, runs[0].events(), Some(&seat));
    for sim in &runs[1..] {
        for part in [Subsystem::Seats, Subsystem::Parties, Subsystem::Units, Subsystem::Bodies, Subsystem::Mail] {
            assert_eq!(sim.digests().parts[&part], runs[0].digests().parts[&part], "{part}");
        }
        // The other digests hold how many events were read, and an answer is one more.
        assert_eq!(world(sim), world(&runs[0]));
        assert_eq!(without_probes(sim), without_probes(&runs[0]));
        let card = assess(&scenario, 1, sim.events(), Some(&seat));
        assert_eq!(marks(&card), marks(&first));
        assert_eq!(card.probes.len(), 1);
    }
}

#[test]
fn all_wrong_and_all_right_differ_in_the_report_alone() {
    let card_of = |answer: Option<Answer>| {
        let given: Vec<_> = answer.into_iter().map(|answer| (41, answering(answer))).collect();
        let sim = run(asking(Asks::Stage { party: "band".into() }), 300, &given);
        assess(sim.scenario(), 1, sim.events(), None)
    };
    let Knowable::Stage(known) = card_of(None).probes[0].knowable.clone() else { panic!("it was told") };
    let whole = |mut card: ScoreCard| {
        card.probes.clear();
        serde_json::to_string(&card).expect("plain data")
    };
    let (right, wrong) = (card_of(Some(Answer::Stage(known))), card_of(Some(Answer::NotKnown)));
    assert_eq!((right.probes[0].rating, wrong.probes[0].rating), (ProbeRating::Right, ProbeRating::Wrong));
    assert_eq!(card_of(None).probes[0].rating, ProbeRating::NotAnswered);
    let named = right.probes[0].events.iter().map(|no| no.0).collect::<Vec<_>>();
    assert!(named.len() >= 3, "basis, question and answer: {named:?}");
    assert_eq!(whole(right), whole(wrong), "byte for byte, with the numbers of events");
}

#[test]
fn a_bots_seat_is_asked_and_not_reported() {
    let hand = control(Control::HandSeat { seat: "commander".into(), to: tutela::sim::order::Player::Bot });
    let sim = run(asking(Asks::Stage { party: "band".into() }), 300, &[(5, hand)]);
    assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::ProbeOpened { .. })).len(), 1);
    assert_eq!(assess(sim.scenario(), 1, sim.events(), None).probes, []);
}

#[test]
fn the_clock_stands_from_the_question_to_the_answer_at_every_speed() {
    let mut loaded = fixtures::small();
    loaded.scenario = asking(Asks::Stage { party: "band".into() });
    let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
    let seat = setup.people[0].clone();
    let mut exercise = Exercise::new(Arc::new(loaded), setup, Box::new(NoSink)).expect("no sink");
    exercise.set_speed(16.0);
    for _ in 0..40 {
        exercise.advance(0.25);
    }
    assert_eq!((exercise.tick(), exercise.is_frozen()), (Tick(400), true), "it stops at the question");
    assert!(exercise.view(&seat).expect("a seat").probe.is_some());
    exercise.give(&seat, Order::AnswerProbe { probe: "asked".into(), answer: Answer::Skip }).expect("taken");
    assert!(exercise.view(&seat).expect("a seat").probe.is_none(), "it is not asked twice");
    exercise.advance(0.25);
    assert!(exercise.tick() > Tick(400) && !exercise.is_frozen());
}

/// The small drill, with one question to its commander at 40 s, open for 20 s.
fn asking(asks: Asks) -> Arc<Scenario> {
    small_with(|scenario| {
        scenario.probes = vec![Probe {
            id: "asked".into(),
            seat: "commander".into(),
            level: Level::Comprehension,
            trigger: Some(Trigger::At(40)),
            window_s: 20,
            question: "small-probe-question".into(),
            asks,
        }];
    })
}

fn answering(answer: Answer) -> Instruction {
    commander(Order::AnswerProbe { probe: "asked".into(), answer })
}

fn answer_now(sim: &Sim) -> (Knowable, Option<Tick>) {
    knowable(sim.scenario(), &sim.reading(), &sim.scenario().probes[0])
}

/// What the digests of civilians, knowledge and trust are made of, without the count of events.
fn world(sim: &Sim) -> String {
    let climate = Climate { events_read: 0, ..sim.state::<Climate>().clone() };
    serde_json::to_string(&(sim.state::<Civilians>(), sim.state::<Knowledge>(), climate)).expect("plain data")
}

/// The record without questions and answers, as ticks and kinds: numbers shift with what is left out.
fn without_probes(sim: &Sim) -> Vec<(Tick, &EventKind)> {
    let is_probe = |event: &&Event| {
        matches!(
            event.kind,
            EventKind::ProbeOpened { .. }
                | EventKind::ProbeAnswered { .. }
                | EventKind::ProbeLapsed { .. }
                | EventKind::OrderGiven { order: Order::AnswerProbe { .. }, .. }
        )
    };
    sim.events().events.iter().filter(|event| !is_probe(event)).map(|event| (event.tick, &event.kind)).collect()
}

/// Scales, lines, hard fails and items as they are written; numbers of events left out, which an answer shifts.
fn marks(card: &ScoreCard) -> String {
    let mut card = card.clone();
    card.items.iter_mut().for_each(|item| item.events.clear());
    card.hard_fails.iter_mut().for_each(|fail| fail.events.clear());
    card.probes.clear();
    serde_json::to_string(&card).expect("plain data")
}
