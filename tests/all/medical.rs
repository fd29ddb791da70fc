//! Medical care: aid where people lie, carriage, hand-over; wounds that nobody tends.

use std::sync::Arc;

use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::care::{CareClocks, ClockStart, Facility, Triage, Wounds};
use tutela::scenario::forces::{CareLevel, UnitKind};
use tutela::scenario::ids::{PersonNo, Point, Tick};
use tutela::scenario::story::{Effect, Trigger};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, HarmSource, UnitNews};
use tutela::sim::order::{Order, Refusal};
use tutela::sim::state::{Bodies, Civilians, Health, Knowledge, Units};

use super::drill::{count, first, kinds, refusals, run, scenario, wound};
use crate::fixtures;

#[test]
fn the_wounded_are_treated_then_carried_and_handed_over() {
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
    run(&mut sim, 1, &[]);
    let wounded = [PersonNo(3), PersonNo(7), PersonNo(11)];
    wounded.iter().for_each(|person| wound(&mut sim, *person, false));
    let treat = Order::Treat { unit: "medics".into(), people_in: "well".into() };
    let carry = Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() };
    run(&mut sim, 290, &[(1, treat), (160, carry)]);
    let of = |is: fn(&EventKind) -> Option<PersonNo>| {
        let mut people: Vec<PersonNo> = kinds(&sim).filter_map(|(_, kind)| is(kind)).collect();
        people.sort_unstable();
        people
    };
    assert_eq!(of(|kind| if let EventKind::Treated { person, .. } = kind { Some(*person) } else { None }), wounded);
    assert_eq!(of(|kind| if let EventKind::PickedUp { person, .. } = kind { Some(*person) } else { None }), wounded);
    assert_eq!(of(|kind| if let EventKind::HandedOver { person, .. } = kind { Some(*person) } else { None }), wounded);
    // Two at a time: the third is fetched on a second trip.
    let trips: Vec<&str> = kinds(&sim)
        .filter_map(|(_, kind)| match kind {
            EventKind::PickedUp { .. } => Some("up"),
            EventKind::HandedOver { .. } => Some("over"),
            _ => None,
        })
        .collect();
    assert_eq!(trips, ["up", "up", "over", "over", "up", "over"]);
    for person in wounded {
        assert_eq!(sim.state::<Civilians>().people[person.0 as usize].health, Health::InCare);
    }
}

#[test]
fn where_nobody_takes_them_over_the_wounded_are_laid_down_for_who_comes_next() {
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
    run(&mut sim, 1, &[]);
    wound(&mut sim, PersonNo(3), false);
    let carry = |from: &str, to: &str| Order::CarryWounded { unit: "medics".into(), from: from.into(), to: to.into() };
    run(&mut sim, 120, &[(1, carry("well", "post"))]);
    let over = |sim: &Sim| count(sim, |kind| matches!(kind, EventKind::HandedOver { .. }));
    let laid_down = count(&sim, |kind| matches!(kind, EventKind::UnitNews { news: UnitNews::LaidDown, .. }));
    assert_eq!((laid_down, over(&sim)), (1, 0));
    assert!(matches!(sim.state::<Civilians>().people[3].health, Health::Wounded { .. }), "in nobody's care");
    assert!(sim.state::<Bodies>().present[3] && sim.state::<Civilians>().people[3].carried_by.is_none());
    run(&mut sim, 290, &[(120, carry("post", "clinic"))]);
    assert_eq!(over(&sim), 1, "picked up again");
}

#[test]
fn the_task_ends_once_nobody_is_left_to_treat() {
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
    run(&mut sim, 60, &[(1, Order::Treat { unit: "medics".into(), people_in: "well".into() })]);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::TaskEnded { .. })), 1);
    assert_eq!(count(&sim, |kind| matches!(kind, EventKind::Treated { .. })), 0);
}

#[test]
fn urgent_wounds_without_aid_kill_and_tended_ones_do_not() {
    let mut sim = Sim::new(scenario(|drill| drill.parties[0].plan.clear()), 1);
    let health = |urgent, dies| Health::Wounded { since: Tick(0), urgent, dies: Tick(dies) };
    sim.state_mut::<Civilians>().people[0].health = health(true, 50);
    sim.state_mut::<Civilians>().people[1].health = health(false, 50);
    sim.state_mut::<Civilians>().people[2].health = Health::Treated { since: Tick(0) };
    run(&mut sim, 10, &[]);
    let deaths: Vec<(Tick, PersonNo)> = kinds(&sim)
        .filter_map(|(tick, kind)| match kind {
            EventKind::PersonDied { person, by: HarmSource::Wounds, .. } => Some((tick, *person)),
            _ => None,
        })
        .collect();
    assert_eq!(deaths, [(Tick(50), PersonNo(0))]);
}

#[test]
fn a_serious_wound_becomes_critical_and_kills_unless_someone_comes() {
    let quick = |drill: &mut tutela::scenario::Scenario| {
        drill.parties[0].plan.clear();
        drill.care.wounds = Wounds { minor: 0.0, worsens_s: (20, 20), dies_s: (30, 30), ..Wounds::default() };
    };
    let mut left_alone = Sim::new(scenario(quick), 1);
    run(&mut left_alone, 1, &[]);
    wound(&mut left_alone, PersonNo(3), false);
    run(&mut left_alone, 60, &[]);
    // Twenty seconds until it is critical, thirty more until it kills.
    assert_eq!(first(&left_alone, |kind| matches!(kind, EventKind::WoundWorsened { .. })), Some(Tick(210)));
    assert_eq!(first(&left_alone, |kind| matches!(kind, EventKind::PersonDied { .. })), Some(Tick(510)));

    let mut tended = Sim::new(scenario(quick), 1);
    run(&mut tended, 1, &[]);
    wound(&mut tended, PersonNo(3), false);
    tended.state_mut::<Civilians>().people[3].health = Health::Treated { since: Tick(10) };
    run(&mut tended, 60, &[]);
    assert_eq!(count(&tended, |kind| matches!(kind, EventKind::PersonDied { .. })), 0);
}

#[test]
fn first_aid_only_slows_a_critical_wound() {
    let deaths_with = |aided_s| {
        let mut sim = Sim::new(
            scenario(|drill| {
                drill.parties[0].plan.clear();
                drill.care.wounds.aided_s = (aided_s, aided_s);
            }),
            1,
        );
        run(&mut sim, 1, &[]);
        wound(&mut sim, PersonNo(3), true);
        run(&mut sim, 2, &[]);
        sim.state_mut::<Civilians>().people[3].health = Health::Treated { since: Tick(20) };
        run(&mut sim, 60, &[]);
        first(&sim, |kind| matches!(kind, EventKind::PersonDied { .. }))
    };
    assert_eq!(deaths_with(30), Some(Tick(320)));
    assert_eq!(deaths_with(3_600), None);
}

#[test]
fn a_medical_unit_sorts_at_first_contact_and_takes_the_immediate_first() {
    let mut sim = Sim::new(
        scenario(|drill| {
            drill.parties[0].plan.clear();
            drill.care.wounds.minor = 1.0;
            drill.units[1].at = Point(38.0, 36.0);
        }),
        1,
    );
    run(&mut sim, 1, &[]);
    wound(&mut sim, PersonNo(3), false);
    wound(&mut sim, PersonNo(7), true);
    run(&mut sim, 120, &[(1, Order::Treat { unit: "medics".into(), people_in: "well".into() })]);
    let sorted: Vec<(PersonNo, Triage)> = kinds(&sim)
        .filter_map(|(_, kind)| match kind {
            EventKind::Triaged { person, category, .. } => Some((*person, *category)),
            _ => None,
        })
        .collect();
    assert!(sorted.contains(&(PersonNo(7), Triage::Immediate)), "{sorted:?}");
    assert!(sorted.contains(&(PersonNo(3), Triage::Minor)), "{sorted:?}");
    assert_eq!(sorted.len(), 2, "each once: {sorted:?}");
    let sorted_at = first(&sim, |kind| matches!(kind, EventKind::Triaged { person: PersonNo(7), .. }));
    let treated = |no| first(&sim, |kind| matches!(kind, EventKind::Treated { person, .. } if *person == PersonNo(no)));
    assert!(sorted_at < treated(7) && treated(7) < treated(3), "{sorted_at:?} {:?} {:?}", treated(7), treated(3));
}

#[test]
fn the_clocks_of_care_run_from_the_wound_or_from_the_first_who_knows() {
    let reached = |starts| {
        let mut sim = Sim::new(
            scenario(|drill| {
                drill.parties[0].plan.clear();
                drill.care.clocks = CareClocks { starts, first_aid_s: 30, ..CareClocks::default() };
                drill.units[2].available_at_s = 300;
            }),
            1,
        );
        run(&mut sim, 1, &[]);
        wound(&mut sim, PersonNo(3), true);
        sim.state_mut::<Civilians>().people[3].health =
            Health::Wounded { since: Tick(0), urgent: true, dies: Tick(99_999) };
        sim.state_mut::<Knowledge>().seats[0].wounded_since[3] = Some(Tick(200));
        run(&mut sim, 120, &[(1, Order::Treat { unit: "medics".into(), people_in: "well".into() })]);
        let found = kinds(&sim).find_map(|(tick, kind)| match kind {
            EventKind::CareReached { level: CareLevel::FirstAid, after_s, in_time, .. } => {
                Some((tick, *after_s, *in_time))
            }
            _ => None,
        });
        let overdue = count(&sim, |kind| matches!(kind, EventKind::CareOverdue { level: CareLevel::FirstAid, .. }));
        (found.expect("first aid"), overdue)
    };
    let ((tick, after_s, in_time), overdue) = reached(ClockStart::Wounded);
    assert_eq!(after_s, tick.seconds());
    assert!(!in_time && overdue == 1, "it lay for longer than thirty seconds: {after_s}");
    let ((tick, after_s, _), _) = reached(ClockStart::Known);
    assert_eq!(after_s, tick.seconds() - 20);
}

#[test]
fn a_full_facility_takes_the_most_urgent_and_leaves_the_rest_aboard() {
    let beds = |beds| {
        move |drill: &mut tutela::scenario::Scenario| {
            drill.parties[0].plan.clear();
            drill.care.facilities = vec![Facility { zone: "clinic".into(), level: CareLevel::Surgery, beds }];
        }
    };
    let after = |count_of_beds| {
        let mut sim = Sim::new(scenario(beds(count_of_beds)), 1);
        run(&mut sim, 1, &[]);
        wound(&mut sim, PersonNo(3), false);
        wound(&mut sim, PersonNo(7), true);
        let carry = Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() };
        run(&mut sim, 200, &[(1, carry)]);
        sim
    };
    let roomy = after(2);
    assert_eq!(count(&roomy, |kind| matches!(kind, EventKind::HandedOver { .. })), 2);
    assert_eq!(count(&roomy, |kind| matches!(kind, EventKind::FacilityFull { .. })), 0);
    let surgery = |kind: &EventKind| matches!(kind, EventKind::CareReached { level: CareLevel::Surgery, .. });
    assert_eq!(count(&roomy, surgery), 2);
    let full = after(1);
    let over: Vec<PersonNo> = kinds(&full)
        .filter_map(|(_, kind)| if let EventKind::HandedOver { person, .. } = kind { Some(*person) } else { None })
        .collect();
    assert_eq!(over, [PersonNo(7)]);
    assert_eq!(count(&full, |kind| matches!(kind, EventKind::FacilityFull { .. })), 1);
    assert_eq!(full.state::<Units>().units[1].carrying, [PersonNo(3)]);
}

#[test]
fn a_helicopter_needs_a_landing_zone_near_and_flight_time_enough() {
    let flown = |landing: &str, endurance_s| {
        let mut sim = Sim::new(
            scenario(|drill| {
                drill.parties[0].plan.clear();
                drill.care.landing_zones = vec![landing.into()];
                drill.care.litter_m = 80.0;
                let unit = &mut drill.units[1];
                (unit.kind, unit.flies, unit.endurance_s) = (UnitKind::Helicopter, true, Some(endurance_s));
                unit.speed_mps = (40.0, 40.0);
            }),
            1,
        );
        run(&mut sim, 1, &[]);
        wound(&mut sim, PersonNo(3), true);
        let carry = Order::CarryWounded { unit: "medics".into(), from: "well".into(), to: "clinic".into() };
        run(&mut sim, 250, &[(1, carry)]);
        sim
    };
    // The post lies between well and clinic; from the east end nobody can be carried to the clinic.
    let sim = flown("post", 1_000);
    let (up, over) = (
        first(&sim, |kind| matches!(kind, EventKind::PickedUp { .. })),
        first(&sim, |kind| matches!(kind, EventKind::HandedOver { .. })),
    );
    // To land takes half a minute, and the stretcher goes out and back.
    assert!(up > Some(Tick::from_seconds(60)) && over > up.map(|tick| tick.plus_seconds(30)), "{up:?} {over:?}");
    assert_eq!(refusals(&flown("east-end", 1_000)), [Refusal::NoLandingZone]);
    let short = flown("post", 100);
    assert_eq!(count(&short, |kind| matches!(kind, EventKind::PickedUp { .. })), 0);
    assert!(count(&short, |kind| matches!(kind, EventKind::TaskEnded { .. })) > 0);
}

#[test]
fn a_seats_view_holds_the_casualties_that_it_knows_and_what_its_own_units_did() {
    let mut loaded = fixtures::small();
    let mut drill = (*loaded.scenario).clone();
    drill.parties[0].plan.truncate(1);
    drill.units.iter_mut().for_each(|unit| unit.sight_m = 5.0);
    drill.injects[1].trigger = Trigger::At(5);
    drill.injects[1].effects =
        vec![Effect::Salvo { at: Point(54.0, 36.0), rounds: 4, over_s: 2, spread_m: 5.0, lethal_m: 0.5, wound_m: 9.0 }];
    let told = vec![Effect::KnowWounded { seats: vec!["commander".into()], zone: "well".into() }];
    (drill.injects[0].trigger, drill.injects[0].effects) = (Trigger::At(10), told);
    loaded.scenario = Arc::new(drill);
    let setup = Setup { seed: 7, mode: Mode::Practice, people: vec!["commander".into()], pseudonym: "Heron".into() };
    let mut exercise = Exercise::new(Arc::new(loaded), setup, Box::new(MemorySink::default())).expect("a sink");
    let (commander, watch) = ("commander".into(), "watch".into());
    exercise.advance_ticks(60);
    assert!(exercise.view(&commander).expect("a view").casualties.is_empty(), "nobody has seen or told");
    exercise.advance_ticks(90);
    let view = exercise.view(&commander).expect("a view");
    assert!(!view.casualties.is_empty());
    for casualty in &view.casualties {
        assert_eq!((casualty.category, casualty.since), (None, casualty.known), "no medic has asked yet");
        let due = casualty.care.iter().map(|clock| clock.due.seconds_since(casualty.since) as u32);
        assert_eq!(due.collect::<Vec<_>>(), [120, 3_600, 7_200], "first aid as it is judged");
        assert!(casualty.care.iter().all(|clock| clock.reached.is_none()));
    }
    let treat = Order::Treat { unit: "medics".into(), people_in: "well".into() };
    exercise.give(&commander, treat).expect("it is taken");
    exercise.advance_ticks(900);
    let view = exercise.view(&commander).expect("a view");
    let living = |category: Option<Triage>| category.is_some_and(|category| category != Triage::Dead);
    let sorted = view.casualties.iter().find(|casualty| living(casualty.category)).expect("medics were there");
    assert!(sorted.since < sorted.known, "asked, they say when it was");
    assert!(view.casualties.iter().flat_map(|casualty| &casualty.care).any(|clock| clock.reached.is_some()));
    // The other seat has neither unit there nor word of it.
    assert!(exercise.view(&watch).expect("a view").casualties.iter().all(|casualty| casualty.category.is_none()));
}
