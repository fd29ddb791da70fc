//! People who help the hurt: a calm relative or neighbour goes to them, stays, and calls for aid.
//!
//! They do nothing medical: what counts is that the wounded are not alone, and are found sooner.

use rand::RngExt;

use super::civilians::{begin, is_free_to_go};
use super::event::EventKind;
use super::kin::Kin;
use super::random::{Purpose, stream_at};
use super::reading::{Hand, distance_m, seat_no};
use super::state::{Age, Behaviour, Bodies, Civilian, Civilians, Health, Steer};
use crate::scenario::Scenario;
use crate::scenario::bearing::Bearing;
use crate::scenario::ids::{PersonNo, Point, TICKS_PER_SECOND, Tick};

/// Who lies hurt in this tick, and how many are with each or on their way.
pub(super) struct Hurt {
    people: Vec<(u32, Point, u32)>,
}

impl Hurt {
    pub(super) fn of(civilians: &Civilians, bodies: &Bodies) -> Self {
        let mut people: Vec<(u32, Point, u32)> = Vec::new();
        for (no, person) in civilians.people.iter().enumerate() {
            if matches!(person.health, Health::Wounded { .. }) && bodies.present[no] {
                people.push((no as u32, bodies.at[no], 0));
            }
        }
        if !people.is_empty() {
            for person in &civilians.people {
                if let Behaviour::Help(victim) = person.behaviour
                    && let Ok(place) = people.binary_search_by_key(&victim, |(no, ..)| *no)
                {
                    people[place].2 += 1;
                }
            }
        }
        Self { people }
    }

    /// Whom this person goes to now, if anybody: kin from afar, a stranger near by and in sight.
    pub(super) fn call(
        &self,
        (scenario, ground, kin): (&Scenario, &super::ground::Ground, &Kin),
        seed: u64,
        person: usize,
        (civilians, bodies): (&Civilians, &Bodies),
    ) -> Option<u32> {
        let civilian = &civilians.people[person];
        if self.people.is_empty() || civilian.age == Age::Child {
            return None;
        }
        let help = &scenario.bearing.help;
        let at = bodies.at[person];
        let goes = |victim: u32, place: Point, helpers: u32| {
            let is_kin = kin.are_kin(person, victim as usize);
            let reach_m = if is_kin { help.kin_m } else { help.stranger_m };
            let is_calm = civilian.fear < if is_kin { help.kin_fear } else { help.stranger_fear };
            helpers < u32::from(help.helpers)
                && is_calm
                && distance_m(at, place) <= reach_m
                && (is_kin || is_willing(scenario, seed, person, civilian, victim))
                && ground.sees(at, place)
        };
        let mut called = self.people.iter().filter(|(victim, place, helpers)| goes(*victim, *place, *helpers));
        called.next().map(|(victim, ..)| *victim)
    }
}

/// Beside the hurt until aid has come; who is too afraid runs. True while the person helps.
pub(super) fn stay_with(
    (scenario, kin): (&Scenario, &Kin),
    (person, victim): (usize, u32),
    (civilians, bodies): (&mut Civilians, &mut Bodies),
) -> bool {
    let is_kin = kin.are_kin(person, victim as usize);
    let waits = civilians.people.get(victim as usize).is_some_and(|other| match other.health {
        Health::Wounded { .. } => other.carried_by.is_none(),
        // Relatives stay until the patient is carried away.
        Health::Treated { .. } => is_kin && other.carried_by.is_none(),
        _ => false,
    });
    let Bearing { fright, help, .. } = &scenario.bearing;
    let is_calm = civilians.people[person].fear < if is_kin { help.kin_fear } else { fright.runs_from };
    if !waits || !is_calm {
        begin(scenario, civilians, bodies, person, Behaviour::Stay);
        return false;
    }
    let place = bodies.at[victim as usize];
    if distance_m(bodies.at[person], place) <= BESIDE_M {
        bodies.head_for(person, Steer::Stand);
        // Not to be alone calms the hurt, and to be of use the helper.
        for calmed in [person, victim as usize] {
            let fear = &mut civilians.people[calmed].fear;
            *fear = (*fear - help.soothes_per_s).max(0.0);
        }
    } else {
        bodies.head_for(person, Steer::Point(place));
    }
    true
}

/// Helpers call: units within earshot learn of the wounded without having seen them.
pub(super) fn call_out(mut hand: Hand) {
    let tick = hand.tick();
    if !tick.0.is_multiple_of(TICKS_PER_SECOND) {
        return;
    }
    let scenario = hand.drill.0.clone();
    let callers = hand.civilians.people.iter().zip(0u32..).filter_map(|(person, no)| match person.behaviour {
        Behaviour::Help(victim) if is_free_to_go(person) => Some((no, victim)),
        _ => None,
    });
    let reading = hand.reading();
    let beside = callers.filter_map(|(no, victim)| {
        let (at, place) = (reading.place_of(no)?, reading.place_of(victim)?);
        (distance_m(at, place) <= BESIDE_M).then_some((victim, place))
    });
    let calls: Vec<(u32, Point)> = beside.collect();
    for (victim, place) in calls {
        if matches!(hand.civilians.people[victim as usize].health, Health::Wounded { .. }) {
            be_heard(&mut hand, &scenario, victim, place);
        }
    }
}

fn be_heard(hand: &mut Hand, scenario: &Scenario, victim: u32, place: Point) {
    let tick = hand.tick();
    for (no, unit) in scenario.units.iter().enumerate().filter(|(_, unit)| !unit.flies) {
        let reading = hand.reading();
        let hears = reading.is_available(no as u16)
            && reading.unit_at(no as u16).is_some_and(|at| distance_m(at, place) <= scenario.bearing.help.call_m);
        let Some(seat) = seat_no(scenario, &unit.seat).filter(|_| hears) else { continue };
        let known = hand.knowledge.seats.get_mut(usize::from(seat));
        let Some(since) = known.and_then(|seat| seat.wounded_since.get_mut(victim as usize)) else { continue };
        if since.is_none() {
            *since = Some(tick);
            let seat = unit.seat.clone();
            hand.write(EventKind::WoundedKnown { seat, people: vec![PersonNo(victim)], at: place });
        }
    }
}

/// Drawn once for each of the two, so that who passes by keeps passing by.
fn is_willing(scenario: &Scenario, seed: u64, person: usize, civilian: &Civilian, victim: u32) -> bool {
    let helps = scenario.people.get(usize::from(civilian.group)).map_or(0.0, |group| group.temper.helps);
    stream_at(seed, Purpose::Help, person as u32, Tick(victim)).random::<f32>() < helps
}

/// Beside somebody, metres.
const BESIDE_M: f32 = 2.0;
