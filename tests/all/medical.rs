//! Medical care: aid where people lie, carriage, hand-over; wounds that nobody tends.

use tutela::scenario::ids::{PersonNo, Tick};
use tutela::sim::Sim;
use tutela::sim::event::{EventKind, HarmSource};
use tutela::sim::order::Order;
use tutela::sim::state::{Civilians, Health};

use super::drill::{count, kinds, run, scenario, wound};

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
