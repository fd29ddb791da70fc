//! What a seat holds can be wrong, is put right by better looks, and never tells what the seat cannot know.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::ids::{Point, Tick};
use tutela::scenario::knowing::Reliability;
use tutela::scenario::matter::Matter;
use tutela::scenario::people::{Act, PartyStatus, Stage};
use tutela::scenario::read::{Loaded, load};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::EventKind;
use tutela::sim::order::{Order, Place};
use tutela::sim::state::{Basis, Bodies, Civilians, Health, Knowledge, Learned, PartyKnown, PersonState, Steer, Units};

use crate::fixtures;
use crate::support::{commander, run, run_on, small_with, ticks};

/// The share of fifty seeds with which somebody in the open is noticed by one look, and taken for wounded.
#[test]
fn a_look_is_the_worse_the_farther_and_the_darker_it_is() {
    let close = noticed(10.0, 1.0);
    let far = noticed(55.0, 1.0);
    let dark = noticed(55.0, 0.5);
    assert!(close >= 49, "{close} of 50");
    assert!((15..=45).contains(&far), "{far} of 50");
    assert_eq!(dark, 0, "beyond what the light leaves");
}

fn noticed(distance_m: f32, clear: f32) -> usize {
    let scenario = small_with(|drill| drill.knowing.sight.clear = clear);
    let sees = |seed: u64| {
        let mut sim = alone(&scenario, seed);
        place(&mut sim, 0, Point(10.0 + distance_m, 40.0));
        (0..10).for_each(|_| sim.step(&[]));
        sim.state::<Knowledge>().seats[0].people[0].is_some()
    };
    (0..50).filter(|seed| sees(*seed)).count()
}

#[test]
fn people_who_stand_close_hide_who_is_behind_them() {
    let scenario = small_with(|_| {});
    let seen = |crowd: bool| {
        let sees = |seed: u64| {
            let mut sim = alone(&scenario, seed);
            place(&mut sim, 0, Point(60.0, 40.0));
            let in_between = if crowd { 1..20 } else { 1..1 };
            in_between.for_each(|person| place(&mut sim, person, Point(20.0 + 1.6 * person as f32, 40.0)));
            (0..10).for_each(|_| sim.step(&[]));
            sim.state::<Knowledge>().seats[0].people[0].is_some()
        };
        (0..50).filter(|seed| sees(*seed)).count()
    };
    let (free, hidden) = (seen(false), seen(true));
    assert!(free > hidden + 10, "{free} and {hidden} of 50");
}

/// Far off, some of those who lie are taken for something else; close by, the same seat holds what they are.
#[test]
fn a_glance_from_afar_misjudges_and_a_better_look_corrects() {
    let scenario = small_with(|_| {});
    let mut wrong = 0;
    for seed in 0..30 {
        let mut sim = alone(&scenario, seed);
        place(&mut sim, 0, Point(62.0, 40.0));
        sim.state_mut::<Civilians>().people[0].health = Health::Treated { since: Default::default() };
        (0..60).for_each(|_| sim.step(&[]));
        let held = |sim: &Sim| sim.state::<Knowledge>().seats[0].people[0];
        let Some(first) = held(&sim) else { continue };
        assert!(first.confidence < 0.7, "{first:?}");
        assert_eq!(first.from, Learned::Seen(0));
        wrong += usize::from(first.state != PersonState::Treated);
        let patrol = sim.state::<Units>().first_body as usize;
        sim.state_mut::<Bodies>().at[patrol] = Point(59.0, 40.0);
        (0..30).for_each(|_| sim.step(&[]));
        let close = held(&sim).expect("still there");
        assert_eq!(close.state, PersonState::Treated);
        assert!(close.confidence > 0.9, "{close:?}");
    }
    assert!(wrong > 5, "{wrong} of 30");
}

#[test]
fn a_mistaken_casualty_opens_no_duty() {
    let scenario = small_with(|drill| drill.knowing.sight.misread = 1.0);
    let mut mistaken = 0;
    for seed in 0..30 {
        let mut sim = alone(&scenario, seed);
        place(&mut sim, 0, Point(66.0, 40.0));
        (0..50).for_each(|_| sim.step(&[]));
        let held = sim.state::<Knowledge>().seats[0].people[0].map(|seen| seen.state);
        mistaken += usize::from(held == Some(PersonState::Wounded));
        assert_eq!(ticks(&sim, |kind| matches!(kind, EventKind::WoundedKnown { .. })), NEVER);
    }
    assert!(mistaken > 0);
}

/// The women's call on the band, from sources of every grade.
#[test]
fn a_report_is_as_right_as_its_source() {
    let right = |reliability: Option<Reliability>| {
        let scenario = small_with(|drill| {
            drill.counterparts[2].reliability = reliability;
            standing(drill, Stage::Indicators);
        });
        let is_right = |seed: u64| {
            let mut sim = Sim::new(scenario.clone(), seed);
            run_on(&mut sim, 24, &[]);
            let known = told(&sim);
            assert_eq!(known.from, Learned::Told(2));
            known.at.vec2().distance(Point(112.0, 40.0).vec2()) < 5.0 && known.target.stage == Stage::Indicators
        };
        (0..40).filter(|seed| is_right(*seed)).count()
    };
    assert_eq!(right(None), 40);
    let (reliable, unreliable) = (right(Some(Reliability::A)), right(Some(Reliability::E)));
    assert!(reliable > 30 && unreliable < 20, "{reliable} and {unreliable} of 40");
}

#[test]
fn a_report_tells_where_the_party_was_when_it_was_sent() {
    // The phone is out when the women call: what they saw is old once it is heard.
    let scenario = small_with(|drill| {
        standing(drill, Stage::Indicators);
        drill.injects[1].trigger = Trigger::At(10);
        drill.injects[1].effects =
            vec![Effect::Outage { channel: tutela::scenario::forces::Channel::Phone, for_s: 60 }];
    });
    let mut sim = Sim::new(scenario, 1);
    run_on(&mut sim, 40, &[]);
    let band = sim.state::<tutela::sim::state::Parties>().parties[0].members.clone();
    for member in band {
        sim.state_mut::<Bodies>().at[member as usize] = Point(90.0, 60.0);
    }
    run_on(&mut sim, 75, &[]);
    let known = told(&sim);
    assert!(known.at.vec2().distance(Point(112.0, 40.0).vec2()) < 5.0, "{known:?}");
    assert_eq!(known.seen.seconds(), 20);
}

#[test]
fn an_overstated_report_is_given_up_after_looks_that_do_not_bear_it_out() {
    let scenario = small_with(|drill| standing(drill, Stage::Indicators));
    let mut sim = alone(&scenario, 3);
    let mut known = PartyKnown { at: Point(112.0, 40.0), ..PartyKnown::default() };
    (known.target.stage, known.target.confidence, known.basis) = (Stage::HostileIntent, 0.6, Basis::Report);
    sim.state_mut::<Knowledge>().seats[0].parties[0] = Some(known);
    let patrol = sim.state::<Units>().first_body as usize;
    sim.state_mut::<Bodies>().at[patrol] = Point(106.0, 40.0);
    (0..200).for_each(|_| sim.step(&[]));
    let held = sim.state::<Knowledge>().seats[0].parties[0].clone().expect("in sight");
    assert_eq!(held.target.stage, Stage::Indicators, "what it saw for itself");
    assert_eq!((held.count, held.from), (5, Learned::Seen(0)));
}

/// The women's call on the band is sent at 20 s; by then the commander has seen that it is over, or that it goes.
#[test]
fn a_tip_does_not_undo_what_was_seen_since_or_what_is_over_for_good() {
    let held = |status: PartyStatus, seen_s: u32| {
        let mut sim = Sim::new(small_with(|drill| standing(drill, Stage::Indicators)), 1);
        run_on(&mut sim, 20, &[]);
        let mut known = PartyKnown { at: Point(90.0, 40.0), seen: Tick::from_seconds(seen_s), ..PartyKnown::default() };
        (known.target.status, known.target.confidence, known.basis) = (status, 1.0, Basis::Acts);
        sim.state_mut::<Knowledge>().seats[0].parties[0] = Some(known);
        run_on(&mut sim, 30, &[]);
        assert_ne!(ticks(&sim, |kind| matches!(kind, EventKind::Delivered { .. })), NEVER, "the call has come");
        let held = told(&sim);
        (held.target.stage, held.at, held.harm_at.is_some())
    };
    let kept = (Stage::None, Point(90.0, 40.0), false);
    for status in [PartyStatus::Surrendered, PartyStatus::Detained, PartyStatus::HorsDeCombat, PartyStatus::Gone] {
        assert_eq!(held(status, 2), kept, "{status:?}");
    }
    assert_eq!(held(PartyStatus::Leaving, 21), kept, "seen to go after the call was sent");
    assert_eq!(held(PartyStatus::Leaving, 2).0, Stage::Indicators, "they may have come back");
    assert_eq!(held(PartyStatus::Active, 21).0, Stage::Indicators, "a look does not tell what they are");
}

/// The call would bring the topic up at 20 s.
#[test]
fn who_sees_a_party_can_write_about_it() {
    let opens = |change: fn(&mut Scenario), near: bool| {
        let scenario = small_with(|drill| {
            standing(drill, Stage::Indicators);
            drill.topics[0].from_start = false;
            change(drill);
        });
        let mut sim = alone(&scenario, 3);
        let patrol = sim.state::<Units>().first_body as usize;
        sim.state_mut::<Bodies>().at[patrol] = Point(if near { 106.0 } else { 10.0 }, 40.0);
        (0..150).for_each(|_| sim.step(&[]));
        let seat = &sim.state::<Knowledge>().seats[0];
        assert_eq!(seat.parties[0].is_some(), near);
        let tell = Order::Notify { to: "joc".into(), topic: "threat".into() };
        run_on(&mut sim, 16, &[(15, commander(tell))]);
        ticks(&sim, |kind| matches!(kind, EventKind::Sent(_))).len()
    };
    assert_eq!(opens(|_| {}, true), 1, "the drill's call ties the topic to the band");
    assert_eq!(opens(|_| {}, false), 0, "nobody has seen them");
    let small_talk = |drill: &mut Scenario| drill.topics[0].about = Some(Vec::new());
    assert_eq!(opens(small_talk, true), 0, "it is about something else");
    assert_eq!(opens(|drill| drill.topics[0].protected = true, true), 0, "protected data is given, not seen");
}

#[test]
fn who_knows_of_people_hurt_can_write_about_them() {
    let heard = |about: Matter, protected: bool| {
        let scenario = small_with(|drill| {
            standing(drill, Stage::None);
            (drill.topics[0].about, drill.topics[0].protected) = (Some(vec![about]), protected);
            drill.topics[0].from_start = false;
        });
        let mut sim = alone(&scenario, 3);
        assert!(!sim.state::<Knowledge>().seats[0].topics[0]);
        let beside = sim.state::<Bodies>().at[sim.state::<Units>().first_body as usize];
        place(&mut sim, 0, Point(beside.0 + 3.0, beside.1));
        let dies = Tick::from_seconds(10_000);
        sim.state_mut::<Civilians>().people[0].health = Health::Wounded { since: Tick(0), urgent: true, dies };
        (0..30).for_each(|_| sim.step(&[]));
        assert!(sim.state::<Knowledge>().seats[0].wounded_since[0].is_some());
        sim.state::<Knowledge>().seats[0].topics[0]
    };
    assert!(heard(Matter::Harm, false));
    assert!(!heard(Matter::Zone("well".into()), false), "it is about something else");
    assert!(!heard(Matter::Harm, true), "protected data is given, not seen");
}

/// The call goes to the commander and to the watch; its effect names the commander only.
#[test]
fn what_was_delivered_counts_as_known() {
    let sim = run(small_with(|_| {}), 30, &[]);
    let watch = sim.scenario().seats.iter().position(|seat| seat.id.as_str() == "watch").expect("a seat");
    assert!(sim.state::<Knowledge>().seats[watch].parties[0].is_some());
    let knows = |kind: &EventKind| matches!(kind, EventKind::ThreatKnown { seat, .. } if seat.as_str() == "watch");
    assert_ne!(ticks(&sim, knows), NEVER);
}

#[test]
fn not_looking_where_one_could_is_recorded_once() {
    let missed = |scenario: Arc<Scenario>, orders: &[(u32, tutela::sim::order::Instruction)]| {
        let sim = run(scenario, 120, orders);
        let mine =
            |kind: &EventKind| matches!(kind, EventKind::CouldHaveLooked { seat, .. } if seat.as_str() == "commander");
        ticks(&sim, mine)
    };
    let scenario = |look_s: u32| {
        small_with(move |drill| {
            standing(drill, Stage::Indicators);
            drill.rubric.standards.look_s = look_s;
        })
    };
    let idle = missed(scenario(60), &[]);
    // The call is sent in the first tick of second 20.
    assert_eq!(idle.len(), 1);
    assert!((800..=810).contains(&idle[0]), "{idle:?}");
    let go = Order::Move { unit: "patrol".into(), to: Place::At(Point(80.0, 40.0)) };
    assert_eq!(missed(scenario(60), &[(24, commander(go))]), NEVER, "somebody went to see");
    assert_eq!(missed(scenario(5), &[]), NEVER, "nobody could have been there in time");
}

/// Two drills that differ only in what the commander cannot know give the same view, byte for byte.
#[test]
fn hidden_truth_leaves_the_bytes_of_a_view_unchanged() {
    let view = |change: &dyn Fn(&str) -> String, until: u32| {
        let files = fixtures::files().with("small.ron", change(fixtures::SCENARIO));
        let loaded: Arc<Loaded> = Arc::new(load(&files, "small.ron").expect("a drill"));
        let setup = Setup::solo(&loaded.scenario, 7, Mode::Practice);
        let mut exercise = Exercise::new(loaded, setup, Box::new(NoSink)).expect("no sink");
        exercise.advance_ticks(until);
        serde_json::to_string(&exercise.view(&"commander".into()).expect("a seat")).expect("plain data")
    };
    let truth = view(&str::to_owned, 250);
    assert!(truth.contains("\"band\"") && truth.contains("\"confidence\""), "the call has told of the band");
    for (from, to) in [
        ("intent: Attack", "intent: Pass"),
        ("morale: 0.5", "morale: 0.9"),
        ("weapon: Machetes", "weapon: Rifles"),
        ("leaves_to: (116.0, 40.0)", "leaves_to: (112.0, 50.0)"),
        ("range_m: 6.0, every_s: 10, harm: 0.5", "range_m: 60.0, every_s: 2, harm: 1.0"),
        ("(Bargains, 2.0), (Holds, 2.0)", "(Bargains, 1.0), (Holds, 7.0)"),
        ("(from_s: 150, stage: Violence", "(from_s: 100, stage: Violence"),
    ] {
        assert!(fixtures::SCENARIO.contains(from), "{from}");
        assert_eq!(view(&|text| text.replace(from, to), 250), truth, "{from}");
    }
    // Before the call, not even where the band is.
    let before = view(&str::to_owned, 150);
    assert_eq!(view(&|text| text.replace("at: (112.0, 40.0)", "at: (108.0, 34.0)"), 150), before);
    let seen = |text: &str| text.replace("at: (112.0, 40.0)", "at: (50.0, 46.0)");
    assert_ne!(view(&seen, 150), before, "a band in sight of the patrol is in the view");
}

fn standing(drill: &mut Scenario, stage: Stage) {
    drill.parties[0].plan.truncate(1);
    (drill.parties[0].plan[0].stage, drill.parties[0].plan[0].act) = (stage, Act::Wait);
}

fn told(sim: &Sim) -> PartyKnown {
    sim.state::<Knowledge>().seats[0].parties[0].clone().expect("told")
}

/// Nobody but the patrol at the west end of the lane, which stands, and the band at the east end.
fn alone(scenario: &Arc<Scenario>, seed: u64) -> Sim {
    let mut sim = Sim::new(scenario.clone(), seed);
    let (people, first) = (sim.state::<Civilians>().people.len(), sim.state::<Units>().first_body as usize);
    let mut bodies = sim.state_mut::<Bodies>();
    bodies.present[..people].fill(false);
    bodies.present[first + 1..].fill(false);
    bodies.at[first] = Point(10.0, 40.0);
    sim
}

fn place(sim: &mut Sim, person: usize, at: Point) {
    let mut bodies = sim.state_mut::<Bodies>();
    (bodies.present[person], bodies.at[person], bodies.steer[person]) = (true, at, Steer::Stand);
}

const NEVER: [u32; 0] = [];
