//! Ways round the lines that units hold: people on foot do not break through a cordon or a block, they look for a way round.

use std::collections::BTreeMap;
use std::sync::Arc;

use bevy::math::Vec2;
use bevy::prelude::Resource;

use super::barriers::Barrier;
use super::crowd::Plane;
use super::flow::{Flow, Front};
use super::ground::Ground;
use super::outline::nearest_of_leg;
use crate::scenario::ids::Point;

/// Flow fields with lines closed, found bit by bit from the tick on in which somebody first needs one; until it is there
/// people go by the last field that is, up to the new line. Fields follow from the lines and when they came, and are no
/// state of their own, but a snapshot keeps them with the search at hand.
#[derive(Resource, Clone, Default)]
pub struct Detours {
    lines: Arc<[Barrier]>,
    ways: BTreeMap<u16, Detour>,
    search: Option<Arc<Search>>,
    /// The zone whose search was the last to begin: the others come first.
    last: u16,
}

#[derive(Clone, Default)]
struct Detour {
    /// The field, and the lines that it leads round.
    found: Option<(Arc<[Barrier]>, Arc<Flow>)>,
    is_asked_for: bool,
}

#[derive(Clone)]
struct Search {
    zone: u16,
    lines: Arc<[Barrier]>,
    front: Front,
}

impl Detours {
    /// The lines of this tick; goes on with the search. One that began with older lines is brought to its end: lines that
    /// change all the time would otherwise leave people without a way.
    pub(super) fn note(&mut self, ground: &Ground, lines: &[Barrier]) {
        if *self.lines != *lines {
            self.lines = lines.into();
        }
        if lines.is_empty() {
            self.ways.clear();
            self.search = None;
            return;
        }
        let Some(mut at_hand) = self.search.take().or_else(|| self.begin(ground)) else { return };
        // A snapshot may hold it too.
        let search = Arc::make_mut(&mut at_hand);
        match ground.spread(&mut search.front, CELLS_A_TICK) {
            Some(flow) => {
                self.ways.entry(search.zone).or_default().found = Some((search.lines.clone(), Arc::new(flow)));
            }
            None => self.search = Some(at_hand),
        }
    }

    /// Unit vector towards the zone, round the lines where a way leads round them, and up to them where none does.
    pub(super) fn heading(&mut self, ground: &Ground, zone: u16, from: Point) -> Option<Vec2> {
        if self.lines.is_empty() {
            return ground.heading(zone, from);
        }
        let way = self.ways.entry(zone).or_default();
        way.is_asked_for = true;
        let round = way.found.as_ref().and_then(|(_, flow)| ground.heading_along(flow, from));
        round.or_else(|| ground.heading(zone, from))
    }

    /// The search for the next zone in turn to which somebody goes by a field of other lines than the present ones.
    fn begin(&mut self, ground: &Ground) -> Option<Arc<Search>> {
        let last = self.last;
        let lines = &self.lines;
        let is_wanted = |way: &Detour| way.is_asked_for && way.found.as_ref().is_none_or(|(round, _)| round != lines);
        let wanted = self.ways.iter_mut().filter(|(_, way)| is_wanted(way));
        let (zone, way) = wanted.min_by_key(|(zone, _)| (**zone <= last, **zone))?;
        way.is_asked_for = false;
        self.last = *zone;
        let legs = lines.iter().map(|line| (line.from.vec2(), line.to.vec2()));
        let front = ground.front_around(*zone, legs)?;
        Some(Arc::new(Search { zone: *zone, lines: lines.clone(), front }))
    }
}

/// How many cells of a field are worked off in a tick: some milliseconds, and a second or two for the fields of a map.
const CELLS_A_TICK: u32 = 100_000;

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
