//! What walls hide: rays through a tree of the buildings' hulls, by the queries of rapier2d's geometry.

use bevy::math::Vec2;
use rapier2d::parry::bounding_volume::Aabb;
use rapier2d::parry::partitioning::{Bvh, BvhBuildStrategy, TraversalAction};
use rapier2d::parry::shape::ConvexPolygon;
use rapier2d::prelude::{Ray, Vector};

use super::outline::Outline;

/// Hulls in a tree of their own, without bodies or colliders around them: several times as many rays a second as a query of
/// a physics world that holds nothing else.
pub(super) struct Rays {
    hulls: Vec<ConvexPolygon>,
    tree: Bvh,
}

impl Rays {
    pub(super) fn new(outlines: &[Outline]) -> Self {
        let corners = outlines.iter().map(|outline| outline.corners.iter().map(|at| Vector::new(at.x, at.y)).collect());
        // A building without area has no hull: it stops nothing.
        let hulls: Vec<ConvexPolygon> = corners.filter_map(ConvexPolygon::from_convex_polyline).collect();
        let bounds = hulls.iter().map(|hull| Aabb::from_points(hull.points().iter().copied())).enumerate();
        let tree = Bvh::from_iter(BvhBuildStrategy::Binned, bounds);
        Self { hulls, tree }
    }

    /// No wall stands between the points, nor around one of them.
    pub(super) fn sees(&self, from: Vec2, to: Vec2) -> bool {
        let along = to - from;
        let ray = Ray::new(Vector::new(from.x, from.y), Vector::new(along.x, along.y));
        let mut is_clear = true;
        self.tree.traverse(|node| {
            if node.cast_ray(&ray, 1.0) > 1.0 {
                return TraversalAction::Prune;
            }
            let hull = node.leaf_data().and_then(|leaf| self.hulls.get(leaf as usize));
            if hull.is_some_and(|hull| crosses(&ray, hull)) {
                is_clear = false;
                return TraversalAction::EarlyExit;
            }
            TraversalAction::Continue
        });
        is_clear
    }
}

/// The stretch of the ray from 0 to 1 has a part within the hull: what the inner sides of its edges leave of the stretch is
/// not empty (Cyrus and Beck, "Generalized two- and three-dimensional clipping", 1978). It asks less than a cast, which
/// finds the place of the hit and its normal as well.
fn crosses(ray: &Ray, hull: &ConvexPolygon) -> bool {
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for (corner, outward) in hull.points().iter().zip(hull.normals()) {
        let outside = outward.dot(ray.origin - *corner);
        let inwards = -outward.dot(ray.dir);
        if inwards > 0.0 {
            enters = enters.max(outside / inwards);
        } else if inwards < 0.0 {
            leaves = leaves.min(outside / inwards);
        } else if outside > 0.0 {
            return false;
        }
    }
    enters <= leaves
}

#[cfg(test)]
mod tests {
    use rand::RngExt;
    use rand_pcg::Pcg64;

    use super::*;
    use crate::scenario::ids::Point;
    use crate::scenario::map::Shape;

    fn outlines() -> Vec<Outline> {
        let rects = (0..40).map(|no| {
            let (x, y) = ((no % 8) as f32 * 23.0 + 3.0, (no / 8) as f32 * 31.0 + 5.0);
            Shape::Rect(Point(x, y), (4.0 + (no % 5) as f32 * 3.0, 9.0))
        });
        let rhombus =
            Shape::Polygon(vec![Point(185.0, 10.0), Point(190.0, 25.0), Point(185.0, 40.0), Point(180.0, 25.0)]);
        let flat = Shape::Polygon(vec![Point(20.0, 180.0), Point(40.0, 180.0), Point(60.0, 180.0)]);
        rects.chain([rhombus, flat]).map(|shape| Outline::new(&shape)).collect()
    }

    #[test]
    fn walls_stop_what_passes_through_them_and_nothing_else() {
        let rays = Rays::new(&outlines());
        let sees = |a: (f32, f32), b: (f32, f32)| rays.sees(a.into(), b.into());
        assert!(sees((185.0, 9.5), (179.0, 25.0)), "past the rhombus's side, inside its bounds");
        assert!(!sees((181.0, 12.0), (189.0, 38.0)), "through it");
        assert!(!sees((185.0, 25.0), (185.0, 60.0)), "out of it");
        assert!(sees((30.0, 170.0), (30.0, 190.0)), "a building without area");
        assert!(!sees((-50.0, 9.0), (300.0, 9.0)), "from beyond the map to beyond it");
        assert!(sees((-50.0, -9.0), (300.0, -9.0)), "all beyond the map");
        assert!(sees((1.0, 1.0), (1.0, 1.0)), "a point in the open");
    }

    #[test]
    fn every_line_is_stopped_exactly_where_sampling_finds_a_wall() {
        let outlines = outlines();
        let rays = Rays::new(&outlines);
        let mut draws = Pcg64::new(3, 3);
        let mut stopped = 0;
        for _ in 0..400 {
            let mut point = || Vec2::new(draws.random::<f32>() * 200.0, draws.random::<f32>() * 200.0);
            let (from, to) = (point(), point());
            let samples = (0..=2_000).map(|i| depth_m(&outlines, from.lerp(to, i as f32 / 2_000.0)));
            let deepest_m = samples.fold(f32::NEG_INFINITY, f32::max);
            let sees = rays.sees(from, to);
            // A line that only grazes a corner may go either way.
            assert!(deepest_m < 0.1 || !sees, "{from} to {to} goes {deepest_m} m into a wall");
            assert!(deepest_m > -0.1 || sees, "{from} to {to} stays {} m off every wall", -deepest_m);
            assert_eq!(sees, rays.sees(to, from), "{from} to {to} and back");
            stopped += u32::from(!sees);
        }
        assert!((50..390).contains(&stopped), "{stopped}");
    }

    /// How deep a point is in a wall; negative outside.
    fn depth_m(outlines: &[Outline], at: Vec2) -> f32 {
        let solid = outlines.iter().filter(|outline| outline.high.y > outline.low.y);
        let depth = |outline: &Outline| {
            let n = outline.corners.len();
            let legs = (0..n).map(|i| (outline.corners[i], outline.corners[(i + 1) % n]));
            legs.map(|(a, b)| (b - a).normalize().perp_dot(at - a)).fold(f32::INFINITY, f32::min)
        };
        solid.map(depth).fold(f32::NEG_INFINITY, f32::max)
    }
}
