//! Cover: who stands at the corner of a wall, seen from where the shots come, is hit less.

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

/// Where the edges of a body or small unit are looked for, metres to either side, and how thick they are: behind a
/// corner one side leans out.
const EDGES_M: [f32; 4] = [-1.5, -0.75, 0.75, 1.5];
const EDGE_RADIUS_M: f32 = 0.1;
/// A wall this near can be cover: a unit moves as a disc and keeps off its walls by its radius.
const WALL_M: f32 = 3.0;
