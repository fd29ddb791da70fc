//! Cover: who stands at the corner of a wall, seen from where the shots come, is hit less; behind it, not at all.

use bevy::math::{Vec2, ops};

use super::ground::Ground;
use crate::scenario::ids::Point;

/// Share of hits that is left of shots from one place at somebody in another: 1 in the open, less the more of what is
/// beside them lies behind a near wall, down by the share `covers`.
pub fn cover_share(covers: f32, ground: &Ground, at: Point, from: Point) -> f32 {
    let Some(towards) = (from.vec2() - at.vec2()).try_normalize() else {
        return 1.0;
    };
    // A wall far from them covers someone else.
    if ground.is_free(at, WALL_M) {
        return 1.0;
    }
    let covered = |aside_m: &f32| {
        let edge = at.vec2() + towards.perp() * *aside_m;
        // Free ground behind a wall that stands between it and the shooter; a wall beside or behind them covers nobody.
        ground.is_free(edge.into(), EDGE_RADIUS_M) && !ground.sees((edge + towards * WALL_M).into(), edge.into())
    };
    let behind = EDGES_M.iter().filter(|aside_m| covered(aside_m)).count();
    1.0 - covers * behind as f32 / EDGES_M.len() as f32
}

/// The nearest place, no farther than `within_m`, to which a body can run straight and where walls hide all of it from
/// each of the sources; where it is, if they do there.
pub(super) fn nearest(ground: &Ground, at: Point, radius_m: f32, sources: &[Point], within_m: f32) -> Option<Point> {
    let hides = |spot: Point| sources.iter().all(|source| is_hidden(ground, spot, radius_m, *source));
    if hides(at) {
        return Some(at);
    }
    let spot = |ring: u32, no: u32| {
        let (out_m, turn) = (ring as f32 * RING_M, std::f32::consts::TAU * no as f32 / (RING_SPOTS * ring) as f32);
        Point::from(at.vec2() + Vec2::new(ops::cos(turn), ops::sin(turn)) * out_m)
    };
    let fits =
        |spot: &Point| ground.is_free(*spot, radius_m) && hides(*spot) && ground.is_straight(at, *spot, radius_m);
    (1..=(within_m / RING_M) as u32).find_map(|ring| (0..RING_SPOTS * ring).map(|no| spot(ring, no)).find(fits))
}

fn is_hidden(ground: &Ground, at: Point, radius_m: f32, source: Point) -> bool {
    let aside = (source.vec2() - at.vec2()).perp().normalize_or_zero() * radius_m;
    let edges = [Vec2::ZERO, aside, -aside].map(|off| Point::from(at.vec2() + off));
    edges.into_iter().all(|edge| !ground.sees(source, edge))
}

/// Where the edges of a body or small unit are looked for, metres to either side, and how thick they are: behind a
/// corner one side leans out.
const EDGES_M: [f32; 4] = [-1.5, -0.75, 0.75, 1.5];
const EDGE_RADIUS_M: f32 = 0.1;
/// A wall this near can be cover: a unit moves as a disc and keeps off its walls by its radius.
const WALL_M: f32 = 3.0;
/// Places are looked at in rings so far apart, metres, and about as far from one another along each.
const RING_M: f32 = 2.0;
const RING_SPOTS: u32 = 6;
