//! An order that ends otherwise than done says why; who is detained stays with who holds them; who speaks says who heard.

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::view::LogEntry;
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::forces::Rung;
use tutela::scenario::ids::{PersonNo, Point, UnitId};
use tutela::scenario::people::{Outcome, PartyStatus, Stage};
use tutela::scenario::read::Loaded;
use tutela::scenario::rubric::Line;
use tutela::scenario::story::{Condition, Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, UnitNews};
use tutela::sim::order::{Order, Place, PublicLine, Refusal, Target};
use tutela::sim::state::{Bodies, Civilians, Knowledge, Learned, Parties, PersonSeen, PersonState, Units};

use super::drill::{band, count, kinds, know_band, refusals, run, scenario, set_band_status, standing_band, wound};
use super::record::{Account, SEAT, knew, known, only};
use crate::fixtures;

const NEAR: Point = Point(36.0, 38.0);

#[test]
fn a_detention_that_fails_says_so() {
    let detain = || Order::Detain { unit: "patrol".into(), target: band() };
    // Nobody gives way.
    let mut holds = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[])), 1);
    know_band(&mut holds, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut holds, 120, &[(1, detain())]);
    assert_eq!(told(&holds, "patrol"), [UnitNews::NotTaken]);
    // Nobody is where they were said to be.
    let mut empty = Sim::new(scenario(|drill| standing_band(drill, Point(114.0, 76.0), &[])), 1);
    know_band(&mut empty, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut empty, 60, &[(1, detain())]);
    assert_eq!(told(&empty, "patrol"), [UnitNews::FoundNobody], "once, for the order and the loss");
    // They are known to have gone by the time that it sets out.
    let mut gone = Sim::new(scenario(|drill| standing_band(drill, Point(114.0, 76.0), &[])), 1);
    know_band(&mut gone, Point(80.0, 40.0), Stage::HostileIntent, PartyStatus::Active);
    run(&mut gone, 3, &[(1, detain())]);
    gone.state_mut::<Knowledge>().seats[0].parties[0].as_mut().expect("known").target.status = PartyStatus::Gone;
    run(&mut gone, 6, &[]);
    assert_eq!(told(&gone, "patrol"), [UnitNews::TargetGone]);
}

#[test]
fn a_warning_that_came_too_late_says_so() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, Point(100.0, 40.0), &[])), 1);
    know_band(&mut sim, Point(100.0, 40.0), Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 2, &[(1, Order::Warn { unit: "patrol".into(), target: band() })]);
    sim.state_mut::<Knowledge>().seats[0].parties[0].as_mut().expect("known").target.status = PartyStatus::Leaving;
    run(&mut sim, 4, &[]);
    assert_eq!(told(&sim, "patrol"), [UnitNews::GaveWay]);
}

#[test]
fn nobody_who_gives_way_is_followed() {
    let away = || Point(100.0, 40.0);
    let orders = [
        Order::ShowForce { unit: "patrol".into(), target: band() },
        Order::Mediate { unit: "patrol".into(), target: band() },
    ];
    for order in orders {
        let mut sim = Sim::new(scenario(|drill| standing_band(drill, away(), &[])), 1);
        know_band(&mut sim, away(), Stage::HostileIntent, PartyStatus::Active);
        run(&mut sim, 2, &[(1, order.clone())]);
        assert_eq!(told(&sim, "patrol"), [], "{order:?} is under way");
        sim.state_mut::<Knowledge>().seats[0].parties[0].as_mut().expect("known").target.status = PartyStatus::Leaving;
        run(&mut sim, 4, &[]);
        assert_eq!(told(&sim, "patrol"), [UnitNews::GaveWay], "{order:?}");
    }
}

#[test]
fn aid_and_carriage_for_nobody_say_so() {
    for (order, news) in [
        (Order::Treat { unit: "medics".into(), people_in: "well".into() }, UnitNews::NobodyToTreat),
        (
            Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() },
            UnitNews::NobodyToCarry,
        ),
    ] {
        let told_with = |wounded: bool| {
            let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
            run(&mut sim, 1, &[]);
            if wounded {
                wound(&mut sim, PersonNo(3), false);
            }
            run(&mut sim, 250, &[(1, order.clone())]);
            assert_eq!(count(&sim, |kind| matches!(kind, EventKind::TaskEnded { .. })), 1, "{order:?}");
            told(&sim, "medics")
        };
        assert_eq!(told_with(false), [news]);
        assert_eq!(told_with(true), []);
    }
}

#[test]
fn who_is_detained_goes_where_the_unit_goes_at_their_own_pace() {
    let mut sim =
        Sim::new(scenario(|drill| standing_band(drill, NEAR, &[(Rung::ShortOfDeadly, 2, Outcome::Surrenders)])), 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 40, &[(1, Order::Detain { unit: "patrol".into(), target: band() })]);
    assert_eq!(sim.state::<Parties>().parties[0].status, PartyStatus::Detained);
    assert_eq!(told(&sim, "patrol"), []);
    let to = Point(90.0, 40.0);
    run(&mut sim, 160, &[(40, Order::Move { unit: "patrol".into(), to: Place::At(to) })]);
    let first = sim.state::<Units>().first_body as usize;
    let bodies = sim.state::<Bodies>();
    let patrol = bodies.at[first].vec2();
    assert!(patrol.distance(to.vec2()) < 10.0, "{patrol}");
    let band = sim.state::<Parties>().parties[0].clone();
    for member in band.members.clone() {
        let away_m = bodies.at[member as usize].vec2().distance(patrol);
        assert!(away_m < 15.0, "{away_m}");
    }
    assert!(bodies.speed_mps[first] <= sim.scenario().parties[0].speed_mps);
    assert_eq!(told(&sim, "patrol"), [UnitNews::LeadsDetained]);
}

#[test]
fn whom_the_host_state_takes_over_binds_nobody() {
    let drill = scenario(|drill| {
        standing_band(drill, NEAR, &[(Rung::ShortOfDeadly, 2, Outcome::Surrenders)]);
        let party = drill.parties[0].id.clone();
        drill.injects[1].trigger = Trigger::When(Condition::Status(party.clone(), PartyStatus::Detained), 20);
        drill.injects[1].effects = vec![Effect::HandOver { party }];
    });
    let mut sim = Sim::new(drill, 1);
    know_band(&mut sim, NEAR, Stage::HostileIntent, PartyStatus::Active);
    run(&mut sim, 25, &[(1, Order::Detain { unit: "patrol".into(), target: band() })]);
    let members = sim.state::<Parties>().parties[0].members.clone();
    let there = |sim: &Sim| members.clone().filter(|body| sim.state::<Bodies>().present[*body as usize]).count();
    assert!(there(&sim) > 0);
    let held_mps = sim.state::<Bodies>().speed_mps[sim.state::<Units>().first_body as usize];
    run(&mut sim, 80, &[]);
    assert_eq!((there(&sim), told(&sim, "patrol")), (0, vec![UnitNews::HandedOver]));
    assert_eq!(sim.state::<Parties>().parties[0].status, PartyStatus::Detained);
    let known = sim.state::<Knowledge>().seats[0].parties[0].clone().expect("known");
    assert!(known.handed_over, "no more part of the picture");
    assert!(sim.state::<Bodies>().speed_mps[sim.state::<Units>().first_body as usize] > held_mps);
}

#[test]
fn who_is_aboard_is_in_the_crews_hands() {
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
    run(&mut sim, 1, &[]);
    wound(&mut sim, PersonNo(3), false);
    let at = sim.state::<Bodies>().at[3];
    let seen = |at: Point, sim: &Sim| PersonSeen {
        at,
        seen: sim.tick(),
        state: PersonState::Wounded,
        confidence: 1.0,
        from: Learned::Seen(0),
    };
    let held = seen(at, &sim);
    sim.state_mut::<Knowledge>().seats[0].people[3] = Some(held);
    sim.state_mut::<Bodies>().present[3] = false;
    sim.state_mut::<Civilians>().people[3].carried_by = Some(1);
    sim.state_mut::<Units>().units[1].carrying.push(PersonNo(3));
    let treat = Order::Treat { unit: "medics".into(), people_in: "well".into() };
    run(&mut sim, 3, &[(1, treat.clone())]);
    assert_eq!(refusals(&sim), [Refusal::InCrewsHands]);
    let other = seen(at, &sim);
    sim.state_mut::<Knowledge>().seats[0].people[4] = Some(other);
    run(&mut sim, 5, &[(3, treat)]);
    assert_eq!(refusals(&sim), [Refusal::InCrewsHands], "somebody else may lie there");
}

#[test]
fn who_speaks_or_warns_says_how_many_of_those_in_sight_heard() {
    let loaded = Loaded { scenario: scenario(|drill| drill.parties[0].plan.clear()), ..fixtures::small() };
    let setup = Setup::solo(&loaded.scenario, 7, Mode::Practice);
    let mut exercise = Exercise::new(std::sync::Arc::new(loaded), setup, Box::new(NoSink)).expect("no sink");
    exercise.advance_ticks(10);
    let say = Order::Announce { by: "patrol".into(), topic: "threat".into(), line: PublicLine::Facts };
    let warn = Order::Warn { unit: "patrol".into(), target: Target::Crowd("well".into()) };
    exercise.give(&SEAT.into(), say).expect("it is taken");
    exercise.give(&SEAT.into(), warn).expect("it is taken");
    exercise.advance_ticks(600);
    let log = exercise.view(&SEAT.into()).expect("a seat").log;
    let heard: Vec<(UnitId, u32, u32)> = log
        .iter()
        .filter_map(|line| match &line.what {
            LogEntry::Heard(unit, heard, understood) => Some((unit.clone(), *heard, *understood)),
            _ => None,
        })
        .collect();
    assert_eq!(heard.len(), 2, "{heard:?}");
    let all = exercise.sim().events().events.iter().find_map(|event| match &event.kind {
        EventKind::Announced { heard, understood, .. } => Some((*heard, *understood)),
        _ => None,
    });
    let all = all.expect("it was said");
    assert!(heard[0].1 <= all.0 && heard[0].2 <= all.1, "no more than there were: {heard:?} of {all:?}");
    assert!(heard.iter().any(|(_, heard, _)| *heard > 0), "{heard:?}");
}

/// In a pause: a warning, then hands, in one tick; the hands take effect later, or at once.
#[test]
fn a_warning_given_in_the_same_moment_comes_first_if_it_was_given_or_heard_first() {
    let judged = |first: Rung, second: Rung, effect_s: u32| {
        let mut account = Account::new();
        account.threat(100, Stage::HostileIntent, None);
        let order = |rung: Rung| {
            let (unit, target) = ("patrol".into(), band());
            if rung == Rung::Warning { Order::Warn { unit, target } } else { Order::Detain { unit, target } }
        };
        for rung in [first, second] {
            account.write(110, EventKind::OrderGiven { seat: SEAT.into(), order: order(rung) });
        }
        account.force(110, Rung::Warning, knew(known(Stage::HostileIntent, None)));
        account.force_ordered(110, effect_s, Rung::ShortOfDeadly, knew(known(Stage::HostileIntent, None)));
        account.end(290);
        let card = account.card();
        [Line::P2, Line::P6].map(|line| only(&card, line).rating)
    };
    assert_eq!(judged(Rung::Warning, Rung::ShortOfDeadly, 140), [3, 4], "it had its time");
    assert_eq!(judged(Rung::Warning, Rung::ShortOfDeadly, 112), [2, 2], "too short");
    assert_eq!(judged(Rung::ShortOfDeadly, Rung::Warning, 140), [3, 4], "heard sooner");
    assert_eq!(judged(Rung::ShortOfDeadly, Rung::Warning, 110), [1, 0], "given after, and heard no sooner");
}

fn told(sim: &Sim, unit: &str) -> Vec<UnitNews> {
    let news = kinds(sim).filter_map(|(_, kind)| match kind {
        EventKind::UnitNews { unit: of, news, .. } if of.as_str() == unit => Some(*news),
        _ => None,
    });
    news.collect()
}

#[test]
fn a_detained_party_is_known_as_such_and_the_order_is_done() {
    let mut sim = Sim::new(scenario(|drill| standing_band(drill, NEAR, &[])), 1);
    know_band(&mut sim, NEAR, Stage::None, PartyStatus::Surrendered);
    set_band_status(&mut sim, PartyStatus::Surrendered);
    run(&mut sim, 60, &[(1, Order::Detain { unit: "patrol".into(), target: band() })]);
    assert_eq!(sim.state::<Parties>().parties[0].status, PartyStatus::Detained);
    assert_eq!((told(&sim, "patrol").len(), count(&sim, |kind| matches!(kind, EventKind::TaskEnded { .. }))), (0, 1));
}
