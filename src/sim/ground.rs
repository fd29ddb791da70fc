//! The ground that never changes: walls that stop bodies and sight, water, roads, zones, and ways over them.

use std::sync::{Arc, OnceLock};

use bevy::math::Vec2;
use bevy::prelude::Resource;
use rand::RngExt;
use rand_pcg::Pcg64;

use super::crowd::Plane;
use super::flow::{Flow, Front};
use super::grid::{Class, Grid};
use super::outline::{Outline, distance_to_leg_m};
use super::rays::Rays;
use super::walls::Walls;
use crate::scenario::ids::Point;
use crate::scenario::map::{Map, Shape, ZoneKind};

/// Built once from the map; copies share it, so that snapshots and runs of one drill cost nothing.
#[derive(Resource, Clone)]
pub struct Ground(Arc<Built>);

impl Ground {
    pub fn new(map: &Map) -> Self {
        let walls = Walls::new(map);
        let water = Water::new(map);
        let rays = Rays::new(walls.outlines());
        let grid = Grid::new(map, &walls, &water.water, |at| water.is_wet(at), |from, to| rays.sees(from, to));
        let outdoors = grid.main_part(Class::FOOT);
        let zones = map.zones.iter().map(|zone| Area::new(&zone.shape, zone.kind, &grid, outdoors)).collect::<Vec<_>>();
        let flows = zones.iter().map(|_| OnceLock::new()).collect();
        let size = Vec2::new(map.size_m.0, map.size_m.1);
        Self(Arc::new(Built { size, walls, rays, water, grid, zones, flows, outdoors }))
    }

    /// No building stands between the two points.
    pub fn sees(&self, from: Point, to: Point) -> bool {
        self.0.rays.sees(from.vec2(), to.vec2())
    }

    /// A disc of the radius fits: not in a wall, not over the map's border, its centre not in water.
    pub fn is_free(&self, at: Point, radius_m: f32) -> bool {
        let Built { size, grid, walls, water, .. } = &*self.0;
        let inside = at.0 >= radius_m && at.1 >= radius_m && at.0 <= size.x - radius_m && at.1 <= size.y - radius_m;
        if !inside {
            return false;
        }
        let cell = grid.cell(at);
        if grid.is_shore(cell) && water.is_wet(at) {
            return false;
        }
        // Far from walls the cell's own clearance decides, which spares nearly every body the exact test.
        self.is_clear(cell, radius_m) || walls.distance_m(at.vec2(), radius_m) >= radius_m
    }

    /// Half-planes at walls, shores and the map's border that a step of `reach_m` of a disc could touch.
    pub(super) fn fence(&self, at: Point, radius_m: f32, reach_m: f32, planes: &mut Vec<Plane>) {
        let Built { size, grid, walls, water, .. } = &*self.0;
        let cell = grid.cell(at);
        if grid.is_shore(cell) {
            water.fence(at.vec2(), reach_m, planes);
        }
        if self.is_clear(cell, radius_m + reach_m) {
            return;
        }
        let at = at.vec2();
        for nearest in walls.near(at).filter_map(|outline| outline.nearest(at)) {
            let gap_m = at.distance(nearest) - radius_m;
            if gap_m < reach_m
                && let Some(away) = (at - nearest).try_normalize()
            {
                planes.push(Plane { away, gap_m });
            }
        }
        let sides = [(Vec2::X, at.x), (Vec2::NEG_X, size.x - at.x), (Vec2::Y, at.y), (Vec2::NEG_Y, size.y - at.y)];
        let border = sides.into_iter().map(|(away, far_m)| Plane { away, gap_m: far_m - radius_m });
        planes.extend(border.filter(|plane| plane.gap_m < reach_m));
    }

    /// The disc's centre is out of the water, where it may be.
    pub(super) fn is_dry(&self, at: Point) -> bool {
        !self.0.grid.is_shore(self.0.grid.cell(at)) || !self.0.water.is_wet(at)
    }

    pub(super) fn size_m(&self) -> Vec2 {
        self.0.size
    }

    fn is_clear(&self, cell: u32, radius_m: f32) -> bool {
        let corner_m = 0.5 * self.0.grid.cell_m * std::f32::consts::SQRT_2;
        self.0.grid.clearance_m(cell) >= radius_m + corner_m
    }

    pub fn is_on_map(&self, at: Point) -> bool {
        at.0 >= 0.0 && at.1 >= 0.0 && at.0 <= self.0.size.x && at.1 <= self.0.size.y
    }

    /// The nearest point of the map.
    pub fn clamp(&self, at: Point) -> Point {
        Point(at.0.clamp(0.0, self.0.size.x), at.1.clamp(0.0, self.0.size.y))
    }

    pub fn is_road(&self, at: Point) -> bool {
        self.0.grid.is_road(self.0.grid.cell(at))
    }

    /// Corners of the cheapest way for a body, the last of them at `to` or, where `to` is closed, as near to it as the
    /// body gets within `STOP_SHORT_M`; `None` where no way leads there.
    pub fn way(&self, from: Point, to: Point, walker: Walker) -> Option<Vec<Point>> {
        let grid = &self.0.grid;
        let class = Class::of(walker.radius_m);
        if let Some(direct) = self.line_cost(from, to, class, walker.off_road)
            && direct <= grid.road_cost(from.vec2().distance(to.vec2())) + 1
        {
            return Some(vec![to]);
        }
        let (start, goal) = self.ends(from, to, class)?;
        let cells = grid.cheapest(start, goal, class, walker.off_road)?;
        let mut corners: Vec<Point> = cells.into_iter().map(|cell| grid.middle(cell).into()).collect();
        if grid.cell(to) == goal && self.is_free(to, walker.radius_m) {
            corners.push(to);
        }
        Some(self.straighten(from, &corners, class, walker))
    }

    /// Some way leads there, or as near to it as [`Ground::way`] goes.
    pub fn can_reach(&self, from: Point, to: Point, radius_m: f32) -> bool {
        self.ends(from, to, Class::of(radius_m)).is_some()
    }

    /// A walker can go straight from one point to the other.
    pub(super) fn is_straight(&self, from: Point, to: Point, radius_m: f32) -> bool {
        self.line_cost(from, to, Class::of(radius_m), 10).is_some()
    }

    /// Zones that hold the point, in the order of the map.
    pub fn zones_at(&self, at: Point) -> impl Iterator<Item = u16> + '_ {
        (0..self.0.zones.len() as u16).filter(move |zone| self.inside(*zone, at))
    }

    pub fn kinds_at(&self, at: Point) -> Vec<ZoneKind> {
        let mut kinds: Vec<ZoneKind> = self.zones_at(at).map(|zone| self.0.zones[usize::from(zone)].kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    pub fn inside(&self, zone: u16, at: Point) -> bool {
        self.0.zones.get(usize::from(zone)).is_some_and(|zone| zone.outline.contains(at.vec2()))
    }

    /// Metres to the zone, 0 inside.
    pub fn distance_to_zone_m(&self, zone: u16, at: Point) -> f32 {
        self.0.zones.get(usize::from(zone)).map_or(f32::INFINITY, |zone| zone.outline.distance_m(at.vec2()).max(0.0))
    }

    pub fn zone_centre(&self, zone: u16) -> Option<Point> {
        self.0.zones.get(usize::from(zone)).map(|zone| zone.centre)
    }

    /// A place in the zone where a person can stand, drawn from the stream.
    pub fn spot_in(&self, zone: u16, stream: &mut Pcg64) -> Option<Point> {
        let cells = &self.0.zones.get(usize::from(zone))?.cells;
        let cell = *cells.get(stream.random_range(0..cells.len().max(1) as u32) as usize)?;
        let Point(x, y) = self.0.grid.centre(cell);
        let jitter = |stream: &mut Pcg64| (stream.random::<f32>() - 0.5) * 0.8 * self.0.grid.cell_m;
        let spot = Point(x + jitter(stream), y + jitter(stream));
        Some(if self.is_free(spot, FOOT_RADIUS_M) { spot } else { Point(x, y) })
    }

    /// The point itself, or the nearest one where a disc of the radius stands free and fits what `fits` asks.
    pub fn nearest_free(&self, at: Point, radius_m: f32, fits: impl Fn(Point) -> bool) -> Option<Point> {
        if self.is_free(at, radius_m) && fits(at) {
            return Some(at);
        }
        let grid = &self.0.grid;
        let free = |cell| self.is_free(grid.centre(cell), radius_m) && fits(grid.centre(cell));
        grid.nearest(at, STOP_SHORT_M, free).map(|cell| grid.centre(cell))
    }

    /// How far it is on foot by the shared flow field of the zone, in metres; `None` where no way leads there.
    pub fn walk_m(&self, zone: u16, from: Point) -> Option<f32> {
        self.flow(zone)?.left_m(self.foot_cell(from)?)
    }

    /// Unit vector along the zone's flow field; `None` in the zone or where no way leads there.
    pub fn heading(&self, zone: u16, from: Point) -> Option<Vec2> {
        self.heading_along(self.flow(zone)?, from)
    }

    /// Begins a field to the zone with the cells under some legs closed: no two open cells beside each other lie on the two
    /// sides of a leg.
    pub(super) fn front_around(&self, zone: u16, legs: impl Iterator<Item = (Vec2, Vec2)>) -> Option<Front> {
        let (area, grid) = (self.0.zones.get(usize::from(zone))?, &self.0.grid);
        // Marked leg by leg and not asked for cell by cell: a cordon has a hundred legs, a map most cells far from them.
        let mut shut = vec![false; (grid.width * grid.height) as usize];
        for (a, b) in legs {
            for cell in grid.cells_in(a.min(b) - grid.cell_m, a.max(b) + grid.cell_m) {
                shut[cell as usize] |= distance_to_leg_m(grid.centre(cell).vec2(), a, b) <= SHUTS_CELLS * grid.cell_m;
            }
        }
        Some(Front::new(grid, &area.cells, shut))
    }

    /// Goes on with a field for at most so many cells; the field once it is found.
    pub(super) fn spread(&self, front: &mut Front, most_cells: u32) -> Option<Flow> {
        front.spread(&self.0.grid, most_cells).then(|| front.flow(&self.0.grid))
    }

    pub(super) fn heading_along(&self, flow: &Flow, from: Point) -> Option<Vec2> {
        let grid = &self.0.grid;
        let home = grid.cell(from);
        if grid.is_near_gap(home)
            && let Some(heading) = self.heading_to_gap(flow, from, home)
        {
            return Some(heading);
        }
        // Somebody pressed against a wall steps off it first.
        flow.heading(grid, from).or_else(|| {
            let open = self.foot_cell(from).filter(|cell| *cell != home)?;
            (grid.middle(open) - from.vec2()).try_normalize()
        })
    }

    /// At an opening narrower than the cells the field between them leads into a wall: of the cells around, people head for
    /// the middle of the one in sight that is nearest to the goal.
    fn heading_to_gap(&self, flow: &Flow, from: Point, home: u32) -> Option<Vec2> {
        let grid = &self.0.grid;
        let in_sight = |cell: &u32| self.0.rays.sees(from.vec2(), grid.middle(*cell));
        let open = grid.around(home).filter_map(|cell| Some((flow.left_m(cell)?, cell)));
        let nearest = open.filter(|(_, cell)| in_sight(cell)).min_by(|(one, _), (other, _)| one.total_cmp(other));
        nearest.and_then(|(_, cell)| (grid.middle(cell) - from.vec2()).try_normalize())
    }

    /// Shared by everyone who goes to the zone; found when first asked for.
    pub fn flow(&self, zone: u16) -> Option<&Flow> {
        let area = self.0.zones.get(usize::from(zone))?;
        Some(self.0.flows.get(usize::from(zone))?.get_or_init(|| Flow::new(&self.0.grid, &area.cells)))
    }

    /// The cell of a person, or the next open one to somebody who stands at a wall.
    fn foot_cell(&self, at: Point) -> Option<u32> {
        let grid = &self.0.grid;
        let home = grid.cell(at);
        if grid.is_open(home, Class::FOOT) {
            return Some(home);
        }
        grid.nearest(at, 3.0, |cell| grid.part(cell, Class::FOOT) == Some(self.0.outdoors))
    }

    /// Cost of the straight line; `None` where it is not open. Walls thinner than a cell are no cells.
    fn line_cost(&self, from: Point, to: Point, class: Class, off_road: u32) -> Option<u32> {
        let cost = self.0.grid.line_cost(from, to, class, off_road)?;
        self.sees(from, to).then_some(cost)
    }

    fn ends(&self, from: Point, to: Point, class: Class) -> Option<(u32, u32)> {
        let grid = &self.0.grid;
        let start = grid.nearest(from, STOP_SHORT_M, |cell| grid.is_open(cell, class))?;
        let part = grid.part(start, class);
        let goal = grid.nearest(to, STOP_SHORT_M, |cell| grid.part(cell, class) == part)?;
        Some((start, goal))
    }

    /// Leaves out every corner that a straight line passes at no more cost.
    fn straighten(&self, from: Point, corners: &[Point], class: Class, walker: Walker) -> Vec<Point> {
        let tries = (STRAIGHTEN_M / self.0.grid.cell_m) as usize;
        let mut way = Vec::new();
        let (mut at, mut next) = (from, 0);
        while next < corners.len() {
            // Cost along the corners, so that a short cut over a field does not replace the road.
            let (mut along, mut take) = (0, next);
            let mut before = at;
            for (i, corner) in corners.iter().enumerate().skip(next) {
                along += self.line_cost(before, *corner, class, walker.off_road).unwrap_or(0);
                before = *corner;
                match self.line_cost(at, *corner, class, walker.off_road) {
                    Some(direct) if direct <= along + along / 50 + 2 => take = i,
                    _ if i > next + tries => break,
                    _ => {}
                }
            }
            way.push(corners[take]);
            (at, next) = (corners[take], take + 1);
        }
        way
    }
}

/// Within so many metres a closed goal is replaced by an open one beside it: the deepest building of a map.
const STOP_SHORT_M: f32 = 40.0;
/// A leg closes cells whose middle is this near to it, in cells.
const SHUTS_CELLS: f32 = 0.6;
/// No person is wider than this, twice over.
const FOOT_RADIUS_M: f32 = 0.3;
/// Length of way without a straight line past it after which straightening stops trying, metres.
const STRAIGHTEN_M: f32 = 12.0;

/// For whom a way is looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Walker {
    pub radius_m: f32,
    /// Cost of a metre off the road, in tenths of a metre of road.
    pub off_road: u32,
}

impl Walker {
    pub const fn on_foot(radius_m: f32) -> Self {
        Self { radius_m, off_road: 10 }
    }

    /// A unit of these speeds on a road and off it.
    pub fn with_speeds(radius_m: f32, (road_mps, off_road_mps): (f32, f32)) -> Self {
        let ratio = (road_mps / off_road_mps.max(0.1)).clamp(1.0, 4.0);
        Self { radius_m, off_road: (ratio * 10.0) as u32 }
    }
}

struct Built {
    size: Vec2,
    walls: Walls,
    rays: Rays,
    water: Water,
    grid: Grid,
    zones: Vec<Area>,
    flows: Vec<OnceLock<Flow>>,
    /// The connected part of the grid where people are.
    outdoors: u16,
}

struct Area {
    kind: ZoneKind,
    outline: Outline,
    centre: Point,
    /// Cells where people can stand; of a zone that is all wall, the nearest ones outside.
    cells: Vec<u32>,
}

impl Area {
    fn new(shape: &Shape, kind: ZoneKind, grid: &Grid, outdoors: u16) -> Self {
        let outline = Outline::new(shape);
        let is_outdoors =
            |cell: &u32| grid.part(*cell, Class::FOOT) == Some(outdoors) && grid.is_wide(*cell, Class::FOOT);
        let is_inside = |cell: &u32| outline.contains(grid.centre(*cell).vec2());
        let mut cells: Vec<u32> =
            grid.cells_in(outline.low, outline.high).filter(is_inside).filter(is_outdoors).collect();
        let centre = shape.centre();
        if cells.is_empty() {
            cells.extend(grid.nearest(centre, 2.0 * STOP_SHORT_M, |cell| is_outdoors(&cell)));
        }
        Self { kind, outline, centre, cells }
    }
}

/// People walk this far from the water's edge, metres.
const SHORE_M: f32 = 0.05;

/// Water, and what leads over it: bridges and roads.
struct Water {
    water: Vec<Outline>,
    bridges: Vec<Outline>,
    roads: Vec<(Vec2, Vec2, f32)>,
}

impl Water {
    fn new(map: &Map) -> Self {
        let bridges = map.zones.iter().filter(|zone| zone.kind == ZoneKind::Bridge);
        let legs = map.roads.iter().flat_map(|road| road.line.windows(2).map(move |leg| (leg, road.width_m / 2.0)));
        Self {
            water: map.water.iter().map(Outline::new).collect(),
            bridges: bridges.map(|zone| Outline::new(&zone.shape)).collect(),
            roads: legs.map(|(leg, half_m)| (leg[0].vec2(), leg[1].vec2(), half_m)).collect(),
        }
    }

    /// Half-planes at shores, so that people walk along them; where something leads over the water there is none.
    fn fence(&self, at: Vec2, reach_m: f32, planes: &mut Vec<Plane>) {
        for nearest in self.water.iter().filter_map(|water| water.nearest(at)) {
            let gap_m = at.distance(nearest) - SHORE_M;
            if gap_m < reach_m
                && let Some(away) = (at - nearest).try_normalize()
                && self.is_wet((nearest - away * SHORE_M).into())
            {
                planes.push(Plane { away, gap_m });
            }
        }
    }

    fn is_wet(&self, at: Point) -> bool {
        let at = at.vec2();
        self.water.iter().any(|water| water.contains(at))
            && !self.bridges.iter().any(|bridge| bridge.contains(at))
            && !self.roads.iter().any(|(a, b, half_m)| distance_to_leg_m(at, *a, *b) <= *half_m)
    }
}
