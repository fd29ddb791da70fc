//! A seat's own units: where they are, what they do, and when they will be there.

use super::super::reckoning::{Trip, reach_m};
use super::super::view::{TaskView, UnitView};
use super::Eyes;
use crate::scenario::forces::Unit;
use crate::scenario::ids::{Point, TICKS_PER_SECOND};
use crate::sim::order::Order;
use crate::sim::sight::visibility;
use crate::sim::state::{Steer, Task, TaskStep, UnitState};
use crate::sim::tasks::flying::Flight;

impl Eyes<'_> {
    pub(super) fn units(&self) -> Vec<UnitView> {
        let own = self.scenario.units.iter().enumerate().filter(|(_, unit)| unit.seat == *self.seat);
        own.filter_map(|(no, unit)| self.unit(no, unit)).collect()
    }

    fn unit(&self, no: usize, unit: &Unit) -> Option<UnitView> {
        let state = self.reading.units.units.get(no)?;
        let now = self.reading.tick();
        let body = self.reading.units.first_body as usize + no;
        let available = self.reading.is_available(no as u16);
        let at = self.reading.bodies.at.get(body).copied().unwrap_or(unit.at);
        let ready = match state.flight {
            Flight::Resting(until) => until,
            _ => state.available_from,
        };
        let waits = ready > now && ready.0 < u32::MAX;
        let arrived = self.reading.bodies.arrived.get(body).copied().unwrap_or(true);
        let moves = available && !arrived && self.reading.bodies.steer.get(body) != Some(&Steer::Stand);
        let route = if moves { self.route(body) } else { Vec::new() };
        let whole = unit.endurance_s.map(|s| s.saturating_mul(TICKS_PER_SECOND).max(1));
        Some(UnitView {
            id: unit.id.clone(),
            kind: unit.kind,
            at,
            sight_m: unit.sight_m * visibility(self.scenario, self.reading.conditions, unit),
            available,
            available_in_s: waits.then(|| ready.0.saturating_sub(now.0).div_ceil(TICKS_PER_SECOND)),
            task: own_will(state).unwrap_or_else(|| task_view(available, moves, state.task.as_ref())),
            arrives_in_s: (!route.is_empty()).then(|| self.trip((no as u16, unit), state, at).seconds_along(&route)),
            route,
            strength: unit.strength,
            fit: state.fit,
            carrying: state.carrying.len() as u16,
            endurance: state.endurance_left.zip(whole).map(|(left, whole)| left as f32 / whole as f32),
            order: state.task.as_ref().map(|task| task.order.clone()),
            fatigue: state.strain.fatigue,
            fuel: unit.fuel.zip(state.strain.fuel_l).map(|(tank, left_l)| left_l / tank.litres.max(0.1)),
            heading: state.heading,
            stance: state.stance,
            holds: self.held_by(no as u16),
        })
    }

    /// By what the unit does now, and by the speed that this leaves it.
    fn trip<'a>(&'a self, (no, unit): (u16, &'a Unit), state: &UnitState, from: Point) -> Trip<'a> {
        let body = self.reading.units.first_body as usize + usize::from(no);
        let reach = state.task.as_ref().map(|task| reach_m(self.scenario, no, &task.order));
        let led_mps = self.reading.bodies.speed_mps.get(body).copied();
        Trip { reading: self.reading, no, unit, from, reach_m: reach.unwrap_or(0.0), led_mps }
    }

    fn held_by(&self, unit: u16) -> Vec<(Point, Point)> {
        let own = self.barriers.lines.iter().filter(|line| line.unit == unit);
        own.map(|line| (line.from, line.to)).collect()
    }

    /// The way that its own unit will take; along a flow field only the next corner is known, and the zone.
    fn route(&self, body: usize) -> Vec<Point> {
        let mut route = self.ways.route(body).to_vec();
        match self.reading.bodies.steer.get(body) {
            Some(Steer::Zone(zone)) => route.extend(self.reading.ground.zone_centre(*zone)),
            Some(Steer::Point(to)) if route.is_empty() => route.push(*to),
            _ => {}
        }
        route
    }
}

/// What a unit does by itself, whatever its order.
fn own_will(state: &UnitState) -> Option<TaskView> {
    match state.flight {
        Flight::OnPad | Flight::Up => state.under_fire.as_ref()?.cover.map(|_| TaskView::InCover),
        Flight::TurnedBack => Some(TaskView::Returning),
        Flight::Resting(_) => Some(TaskView::Turnaround),
        Flight::Down => Some(TaskView::Down),
    }
}

fn task_view(available: bool, moves: bool, task: Option<&Task>) -> TaskView {
    let Some(task) = task.filter(|_| available) else {
        return if available { TaskView::Ready } else { TaskView::NotHere };
    };
    if moves && task.step == TaskStep::Approaching {
        return TaskView::Moving;
    }
    use Order::*;
    match &task.order {
        Patrol { .. } => TaskView::Patrolling,
        Observe { .. } => TaskView::Observing,
        Interpose { .. } => TaskView::Interposing,
        Cordon { .. } => TaskView::Cordoning,
        Escort { .. } | Shelter { .. } | Evacuate { .. } => TaskView::Escorting,
        Mediate { .. } => TaskView::Talking,
        Warn { .. } => TaskView::Warning,
        ShowForce { .. } => TaskView::ShowingForce,
        Disperse { .. } => TaskView::Dispersing,
        Detain { .. } => TaskView::Detaining,
        WarningShots { .. } | Engage { .. } => TaskView::Firing,
        TakeCover { .. } => TaskView::InCover,
        Treat { .. } => TaskView::Treating,
        CarryWounded { .. } => TaskView::Carrying,
        _ => TaskView::Moving,
    }
}
