//! Leading people out: along with the unit, or sent into shelter by it.

use super::super::civilians::{self, Asking, living_in};
use super::super::event::{EventKind, UnitNews};
use super::super::reading::{Hand, distance_m, strikes, zone_no};
use super::super::state::{Behaviour, Task, TaskStep};
use super::{Next, acting_s, has_arrived, set_speed};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, ZoneId};

/// Gathers the people of a zone and walks with them to another one; goes back for more while many are left.
pub(super) fn escort(
    hand: &mut Hand,
    scenario: &Scenario,
    unit: u16,
    task: &mut Task,
    ways: (&ZoneId, &ZoneId),
) -> Next {
    let Some(trip) = Trip::new(hand, scenario, unit, ways) else {
        return Next::End;
    };
    let lead = &scenario.conduct.leading;
    match Leg::of(task.count) {
        Leg::Out => trip.go_out(hand, task),
        Leg::Gathering => {
            trip.ask(hand, task, Way::Along);
            if acting_s(hand, task) < lead.gather_s as f32 {
                return Next::Act;
            }
            task.count += 1;
            set_speed(hand, scenario, unit, Some(lead.leads_mps));
            Next::Go(trip.refuge)
        }
        Leg::Back => {
            trip.ask(hand, task, Way::Along);
            if trip.is_at(hand, trip.to, trip.refuge) {
                task.count += 1;
                return Next::Act;
            }
            Next::Go(trip.refuge)
        }
        Leg::Waiting => {
            let waits = acting_s(hand, task) < lead.waits_s as f32 && trip.on_the_way(hand) > 0;
            if waits {
                return Next::Act;
            }
            set_speed(hand, scenario, unit, None);
            let led = trip.report(hand, scenario, task, ways);
            if led == 0 && trip.on_the_way(hand) == 0 && task.count < LEGS {
                return Next::Fail(UnitNews::NobodyLed);
            }
            let left = living_in(&hand.ground, &hand.civilians, &hand.bodies, trip.from);
            let more = left > u32::from(lead.few) && task.won > 0 && task.count + 1 < LEGS * lead.trips;
            task.won = 0;
            task.count += 1;
            if more { Next::Go(trip.start) } else { Next::End }
        }
    }
}

/// Goes to the people and sends them into shelter; it stays until most have gone or time is up.
pub(super) fn shelter(
    hand: &mut Hand,
    scenario: &Scenario,
    unit: u16,
    task: &mut Task,
    ways: (&ZoneId, &ZoneId),
) -> Next {
    let Some(trip) = Trip::new(hand, scenario, unit, ways) else {
        return Next::End;
    };
    if Leg::of(task.count) == Leg::Out {
        return trip.go_out(hand, task);
    }
    trip.ask(hand, task, Way::Sent);
    let lead = &scenario.conduct.leading;
    let is_over = acting_s(hand, task) >= lead.gather_s as f32 && trip.on_the_way(hand) == 0;
    if is_over || acting_s(hand, task) >= lead.shelter_s as f32 {
        let led = trip.report(hand, scenario, task, ways);
        return if led > 0 || trip.on_the_way(hand) > 0 { Next::End } else { Next::Fail(UnitNews::NobodyLed) };
    }
    Next::Act
}

/// One walk of a unit from people to a refuge; zones by number, with the points that it heads for.
struct Trip {
    unit: u16,
    from: u16,
    to: u16,
    start: Point,
    refuge: Point,
}

enum Way {
    Along,
    Sent,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Leg {
    Out,
    Gathering,
    Back,
    Waiting,
}

impl Leg {
    fn of(count: u16) -> Self {
        [Leg::Out, Leg::Gathering, Leg::Back, Leg::Waiting][usize::from(count % LEGS)]
    }
}

impl Trip {
    fn new(hand: &Hand, scenario: &Scenario, unit: u16, (from, to): (&ZoneId, &ZoneId)) -> Option<Self> {
        let (from, to) = (zone_no(scenario, from)?, zone_no(scenario, to)?);
        let (start, refuge) = (hand.ground.zone_centre(from)?, hand.ground.zone_centre(to)?);
        Some(Self { unit, from, to, start, refuge })
    }

    fn go_out(&self, hand: &Hand, task: &mut Task) -> Next {
        if self.is_at(hand, self.from, self.start) {
            task.count += 1;
            return Next::Act;
        }
        Next::Go(self.start)
    }

    fn is_at(&self, hand: &Hand, zone: u16, centre: Point) -> bool {
        let reading = hand.reading();
        let Some(at) = reading.unit_at(self.unit) else {
            return false;
        };
        // Well inside, so that all of the zone hears; a zone that the unit cannot enter is reached at its edge.
        (reading.ground.inside(zone, at) && distance_m(at, centre) < INSIDE_M)
            || (has_arrived(&reading, self.unit) && distance_m(at, centre) < EDGE_M)
    }

    /// Asks once a second all who hear it.
    fn ask(&self, hand: &mut Hand, task: &mut Task, way: Way) {
        let tick = hand.tick();
        let since = match task.step {
            TaskStep::Acting(since) => since,
            TaskStep::Approaching => task.given,
        };
        let Some(at) = hand.reading().unit_at(self.unit).filter(|_| tick == since || strikes(tick, since, 1)) else {
            return;
        };
        let (scenario, ground) = (hand.drill.0.clone(), hand.ground.clone());
        let asked = Asking { scenario: &scenario, ground: &ground, seed: hand.seed.0, tick, unit: self.unit, at };
        let (civilians, bodies) = (&mut *hand.civilians, &mut *hand.bodies);
        task.won += match way {
            Way::Along => civilians::lead((&asked, self.from, self.to), civilians, bodies),
            Way::Sent => civilians::shelter((&asked, self.from, self.to), civilians, bodies),
        };
    }

    /// People who have agreed to go and are not there yet.
    fn on_the_way(&self, hand: &Hand) -> u32 {
        self.led(hand).filter(|at| !hand.ground.inside(self.to, *at)).count() as u32
    }

    fn led<'a>(&'a self, hand: &'a Hand) -> impl Iterator<Item = Point> + 'a {
        let goes = |behaviour: Behaviour| match behaviour {
            Behaviour::Follow(unit, to) => unit == self.unit && to == self.to,
            Behaviour::Shelter(to) => to == self.to,
            _ => false,
        };
        let people = hand.civilians.people.iter().zip(0u32..).filter(move |(person, _)| goes(person.behaviour));
        people.filter_map(|(_, no)| hand.reading().place_of(no))
    }

    /// How many it led there.
    fn report(&self, hand: &mut Hand, scenario: &Scenario, task: &Task, (from, to): (&ZoneId, &ZoneId)) -> u32 {
        let there = self.led(hand).filter(|at| hand.ground.inside(self.to, *at)).count() as u32;
        let people = there.min(task.won);
        if let Some(seat) = scenario.seats.get(usize::from(task.seat)).filter(|_| people > 0) {
            let unit = scenario.units[usize::from(self.unit)].id.clone();
            let (seat, from, to) = (seat.id.clone(), from.clone(), to.clone());
            hand.write(EventKind::PeopleLed { seat, unit, from, to, people });
        }
        people
    }
}

/// How near a zone's centre a unit comes, and where it makes do with the edge, metres.
const INSIDE_M: f32 = 12.0;
const EDGE_M: f32 = 60.0;
/// Legs of a trip.
const LEGS: u16 = 4;
