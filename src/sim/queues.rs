//! People who wait their turn: in line, in the order in which they came, served one by one.

use bevy::prelude::*;
use serde::Serialize;

use super::civilians::{begin, is_free_to_go, zone_no};
use super::ground::Ground;
use super::state::{Behaviour, Bodies, Civilians, Steer};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};
use crate::scenario::temper::Queue;

/// Who waits where, one line for each queue of the scenario.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Lines {
    pub lines: Vec<Line>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Line {
    /// Persons by number, the first at the head.
    pub people: Vec<u32>,
    /// The first is being served since then.
    pub since: Option<Tick>,
    pub served: u32,
}

impl Lines {
    pub(super) fn of(scenario: &Scenario) -> Self {
        Self { lines: vec![Line::default(); scenario.queues.len()] }
    }

    /// The queue of a zone, if it has one and there is room in it.
    pub(super) fn open_in(&self, scenario: &Scenario, zone: u16) -> Option<u16> {
        let mut queues = scenario.queues.iter().zip(&self.lines).zip(0u16..);
        let open = queues.find(|((queue, line), _)| {
            zone_no(scenario, &queue.zone) == Some(zone) && line.people.len() < usize::from(queue.holds)
        });
        open.map(|(_, no)| no)
    }

    /// Once a second: those who have gone leave gaps that close, newcomers go to the end, the first is served.
    pub(super) fn move_up(
        &mut self,
        (scenario, ground, tick): (&Scenario, &Ground, Tick),
        (civilians, bodies): (&mut Civilians, &mut Bodies),
    ) {
        if !tick.0.is_multiple_of(TICKS_PER_SECOND) {
            return;
        }
        for ((queue, line), no) in scenario.queues.iter().zip(&mut self.lines).zip(0u16..) {
            line.keep_waiting((scenario, no, queue), (civilians, bodies));
            line.serve((scenario, queue), tick, (civilians, bodies));
            line.close_up(queue, ground, bodies);
        }
    }
}

impl Line {
    fn keep_waiting(
        &mut self,
        (scenario, no, queue): (&Scenario, u16, &Queue),
        (civilians, bodies): (&mut Civilians, &mut Bodies),
    ) {
        let first = self.people.first().copied();
        let waits = |person: u32| {
            let civilian = &civilians.people[person as usize];
            civilian.behaviour == Behaviour::Queue(no) && is_free_to_go(civilian) && bodies.present[person as usize]
        };
        self.people.retain(|person| waits(*person));
        let come = (0..civilians.people.len() as u32).filter(|person| waits(*person) && !self.people.contains(person));
        let come: Vec<u32> = come.collect();
        for person in come {
            if self.people.len() < usize::from(queue.holds) {
                self.people.push(person);
            } else {
                begin(scenario, civilians, bodies, person as usize, Behaviour::Stay);
            }
        }
        if self.people.first().copied() != first {
            self.since = None;
        }
    }

    fn serve(
        &mut self,
        (scenario, queue): (&Scenario, &Queue),
        tick: Tick,
        (civilians, bodies): (&mut Civilians, &mut Bodies),
    ) {
        let Some(first) = self.people.first().map(|first| *first as usize) else { return };
        if self.since.is_none() && bodies.at[first].vec2().distance(queue.head.vec2()) <= AT_HEAD_M {
            self.since = Some(tick);
        }
        if self.since.is_some_and(|since| tick >= since.plus_seconds(queue.serve_s)) {
            begin(scenario, civilians, bodies, first, Behaviour::Stay);
            civilians.people[first].until = tick.plus_seconds(scenario.bearing.errands.served_s);
            self.people.remove(0);
            self.since = None;
            self.served += 1;
        }
    }

    fn close_up(&self, queue: &Queue, ground: &Ground, bodies: &mut Bodies) {
        for (place, person) in self.people.iter().enumerate() {
            let person = *person as usize;
            let at = place_in(queue, ground, place as u32, bodies.radius_m[person]);
            // A step of half a place is not worth the trouble.
            let heads_there = matches!(bodies.steer[person], Steer::Point(aim) if aim == at);
            if !heads_there {
                bodies.head_for(person, Steer::Point(at));
            }
        }
    }
}

/// Where the one at this place stands, the head being 0.
fn place_in(queue: &Queue, ground: &Ground, place: u32, radius_m: f32) -> Point {
    let back = (queue.towards.vec2() - queue.head.vec2()).normalize_or_zero();
    let at = Point::from(queue.head.vec2() + back * (queue.spacing_m * place as f32));
    ground.nearest_free(at, radius_m, |_| true).unwrap_or(queue.head)
}

/// Who stands this near to the head is served, metres.
const AT_HEAD_M: f32 = 1.0;
