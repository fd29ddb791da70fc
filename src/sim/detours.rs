//! Ways round the lines that units hold: people on foot do not break through a cordon or a block, they look for a way round.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::math::Vec2;
use bevy::prelude::Resource;

use super::barriers::Barrier;
use super::crowd::Plane;
use super::flow::Flow;
use super::ground::Ground;
use super::outline::nearest_of_leg;
use crate::scenario::ids::Point;

/// Flow fields with the present lines closed, found when first asked for. Nothing here is state: it follows from the lines.
#[derive(Resource, Clone, Default)]
pub struct Detours {
    lines: Vec<Barrier>,
    flows: BTreeMap<u16, Option<Arc<Flow>>>,
}

impl Detours {
    /// The lines of this tick; fields round older ones are forgotten.
    pub(super) fn note(&mut self, lines: &[Barrier]) {
        if self.lines != lines {
            self.lines = lines.to_vec();
            self.flows.clear();
        }
    }

    /// Unit vector towards the zone, round the lines where a way leads round them, and up to them where none does.
    pub(super) fn heading(&mut self, ground: &Ground, zone: u16, from: Point) -> Option<Vec2> {
        if self.lines.is_empty() {
            return ground.heading(zone, from);
        }
        let lines = &self.lines;
        let flow = self.flows.entry(zone).or_insert_with(|| {
            let legs = lines.iter().map(|line| (line.from.vec2(), line.to.vec2()));
            ground.flow_around(zone, legs).map(Arc::new)
        });
        let round = flow.as_ref().and_then(|flow| ground.heading_along(flow, from));
        round.or_else(|| ground.heading(zone, from))
    }
}

/// Adds a half-plane for each line that a step of `reach_m` of a disc could meet from a side that it stops.
pub(super) fn fence(lines: &[Barrier], at: Vec2, radius_m: f32, reach_m: f32, planes: &mut Vec<Plane>) {
    for line in lines {
        let nearest = nearest_of_leg(at, line.from.vec2(), line.to.vec2());
        let gap_m = at.distance(nearest) - radius_m;
        let beyond = Point::from(nearest * 2.0 - at);
        if gap_m < reach_m
            && line.stops(at.into(), beyond)
            && let Some(away) = (at - nearest).try_normalize()
        {
            planes.push(Plane { away, gap_m });
        }
    }
}
