//! What a seat is shown of its casualties: the header's figures, the casualties' cards and the log say the same.

use std::sync::Arc;

use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::view::{IndicatorValue, LogEntry, SeatView};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::Scenario;
use tutela::scenario::document::{DashboardIndicator, Measure};
use tutela::scenario::forces::CareLevel;
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, UnitNews};
use tutela::sim::order::Order;
use tutela::sim::state::{Civilians, Health, Knowledge, PersonState};

use super::drill::{first, kinds, run, scenario, wound};
use crate::fixtures;

/// Shells at the well, of which the commander hears at once; medics near by.
fn shelled(change: impl FnOnce(&mut Scenario)) -> Exercise {
    let mut loaded = fixtures::small();
    let mut drill = (*loaded.scenario).clone();
    drill.parties[0].plan.truncate(1);
    drill.care.wounds.critical = 0.0;
    drill.injects[1].trigger = Trigger::At(5);
    drill.injects[1].effects =
        vec![Effect::Salvo { at: Point(54.0, 36.0), rounds: 4, over_s: 2, spread_m: 5.0, lethal_m: 0.5, wound_m: 9.0 }];
    let told = vec![Effect::KnowWounded { seats: vec!["commander".into()], zone: "well".into() }];
    (drill.injects[0].trigger, drill.injects[0].effects) = (Trigger::At(20), told);
    let measures = [("known", Measure::KnownWounded), ("clock", Measure::AidClock)];
    let name = drill.indicators[0].name.clone();
    drill.indicators =
        measures.map(|(id, measure)| DashboardIndicator { id: id.into(), name: name.clone(), measure }).to_vec();
    change(&mut drill);
    loaded.scenario = Arc::new(drill);
    let setup = Setup { seed: 7, mode: Mode::Practice, people: vec!["commander".into()], pseudonym: "Heron".into() };
    Exercise::new(Arc::new(loaded), setup, Box::new(NoSink)).expect("no sink")
}

fn view(exercise: &Exercise) -> SeatView {
    exercise.view(&"commander".into()).expect("a seat")
}

#[test]
fn the_header_counts_who_is_in_care_as_the_cards_do() {
    let mut exercise = shelled(|_| {});
    let carry = Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() };
    exercise.advance_ticks(250);
    exercise.give(&"commander".into(), carry).expect("it is taken");
    exercise.advance_ticks(1_500);
    let view = view(&exercise);
    let of = |state: PersonState| view.casualties.iter().filter(|one| one.state == state).count() as u32;
    let (in_care, living) = (of(PersonState::InCare), view.casualties.len() as u32 - of(PersonState::Dead));
    assert!(in_care > 0 && in_care < living, "{in_care} of {living}");
    assert_eq!(view.indicators[0].value, IndicatorValue::Count { value: living, in_care });
}

/// The drill's standard for judgement is another than the goal of its clocks: the screen counts by what is judged.
#[test]
fn there_is_one_clock_for_first_aid() {
    let mut exercise = shelled(|drill| drill.rubric.standards.first_aid_s = 120);
    let agree = |exercise: &Exercise| {
        let view = view(exercise);
        let waits = view.casualties.iter().flat_map(|one| one.care.iter().map(move |clock| (one.since, clock)));
        let waits = waits.filter(|(_, clock)| clock.level == CareLevel::FirstAid && clock.reached.is_none());
        let (since, due) = waits.map(|(since, clock)| (since, clock.due)).min().expect("somebody waits");
        let running_s = Some(view.tick.seconds_since(since) as u32);
        let of_s = due.seconds_since(since) as u32;
        assert_eq!(of_s, 120);
        assert_eq!(view.indicators[1].value, IndicatorValue::Clock { running_s, of_s });
        since
    };
    exercise.advance_ticks(300);
    let told = agree(&exercise);
    let treat = Order::Treat { unit: "medics".into(), people_in: "well".into() };
    exercise.give(&"commander".into(), treat).expect("it is taken");
    let mut sorted = told;
    while sorted == told && exercise.sim().tick() < Tick::from_seconds(120) {
        exercise.advance_ticks(10);
        sorted = agree(&exercise);
    }
    assert!(sorted < told, "a medic has asked when it was");
}

/// The wound kills a minute in; the medics know, whether they carry the casualty or are at work with it.
#[test]
fn a_death_in_the_hands_of_ones_own_is_known_at_once() {
    let carry = Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() };
    let treat = Order::Treat { unit: "medics".into(), people_in: "well".into() };
    for (order, starts) in [(Some(carry), true), (Some(treat), true), (None, false)] {
        let mut sim = Sim::new(
            scenario(|drill| {
                drill.parties[0].plan.clear();
                drill.units.iter_mut().for_each(|unit| unit.sight_m = 1.0);
                let medical = drill.units[1].medical.as_mut().expect("medics");
                (medical.treat_s, medical.hand_over_s) = (600, 600);
            }),
            1,
        );
        run(&mut sim, 1, &[]);
        wound(&mut sim, PersonNo(3), false);
        let orders: Vec<(u32, Order)> = order.into_iter().map(|order| (1, order)).collect();
        run(&mut sim, 100, &orders);
        sim.state_mut::<Civilians>().people[3].health =
            Health::Wounded { since: Tick(10), urgent: true, dies: Tick::from_seconds(110) };
        run(&mut sim, 112, &[]);
        let died = first(&sim, |kind| matches!(kind, EventKind::PersonDied { .. })).expect("nothing helped");
        let held = sim.state::<Knowledge>().seats[0].people[3];
        let known = held.filter(|seen| seen.state == PersonState::Dead).map(|seen| seen.seen);
        assert_eq!(known, starts.then_some(died), "{orders:?}");
        let news =
            kinds(&sim).filter(|(_, kind)| matches!(kind, EventKind::UnitNews { news: UnitNews::PatientDied, .. }));
        assert_eq!(news.map(|(tick, _)| tick).collect::<Vec<_>>(), known.into_iter().collect::<Vec<_>>());
        assert!(sim.state::<Knowledge>().seats[1].people[3].is_none(), "it is not the watch's unit");
    }
}

#[test]
fn who_died_on_the_way_is_dead_on_the_card_in_the_header_and_in_the_log() {
    let mut exercise = shelled(|drill| {
        drill.care.wounds.critical = 1.0;
        drill.care.wounds.dies_s = (70, 110);
        drill.units[1].medical.as_mut().expect("medics").hand_over_s = 600;
    });
    exercise.advance_ticks(210);
    let carry = Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() };
    exercise.give(&"commander".into(), carry).expect("it is taken");
    exercise.advance_ticks(1_200);
    let view = view(&exercise);
    let carried: Vec<PersonNo> = (exercise.sim().events().events.iter())
        .filter_map(|event| if let EventKind::PickedUp { person, .. } = &event.kind { Some(*person) } else { None })
        .collect();
    assert!(!carried.is_empty());
    for person in carried {
        let card = view.casualties.iter().find(|one| one.person == person).expect("known");
        assert_eq!(card.state, PersonState::Dead);
        assert!(card.care.iter().all(|clock| clock.reached.is_some()), "no clock runs for the dead: {card:?}");
    }
    let living = view.casualties.iter().filter(|one| one.state != PersonState::Dead).count() as u32;
    assert_eq!(view.indicators[0].value, IndicatorValue::Count { value: living, in_care: 0 });
    assert!(view.log.iter().any(|line| matches!(line.what, LogEntry::UnitNews(_, UnitNews::PatientDied))));
}
