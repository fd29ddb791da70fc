//! The ground of a drill: buildings that block sight and movement, roads, water, zones, a geographic anchor.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::{BuildingId, Point, RoadId, TextKey, ZoneId};

/// A map, inside the scenario or in a file of its own that several scenarios share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// Width (east) and height (north) in metres.
    pub size_m: (f32, f32),
    /// Where the south-west corner lies on the globe, if anywhere.
    #[serde(default)]
    pub anchor: Option<Anchor>,
    pub buildings: Vec<Building>,
    #[serde(default)]
    pub roads: Vec<Road>,
    /// People and vehicles do not enter water.
    #[serde(default)]
    pub water: Vec<Shape>,
    pub zones: Vec<Zone>,
}

/// WGS84 position of the map's south-west corner; x points east, y north.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    pub longitude_deg: f64,
    pub latitude_deg: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Building {
    pub id: BuildingId,
    pub shape: Shape,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Road {
    pub id: RoadId,
    #[serde(default)]
    pub name: Option<TextKey>,
    pub width_m: f32,
    pub line: Vec<Point>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    pub id: ZoneId,
    pub kind: ZoneKind,
    pub name: TextKey,
    pub shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum ZoneKind {
    Market,
    Clinic,
    School,
    Camp,
    Base,
    Bridge,
    Corridor,
    Residential,
    AssemblyArea,
    PolicePost,
    Worship,
    NoGo,
    Open,
}

impl ZoneKind {
    /// Zones that precaution names: schools, clinics, places of worship.
    pub fn is_protected_site(self) -> bool {
        matches!(self, Self::Clinic | Self::School | Self::Worship)
    }
}

/// A solid or an area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum Shape {
    /// Axis-parallel: south-west corner and size in metres.
    Rect(Point, (f32, f32)),
    /// Convex polygon, counter-clockwise, at least three corners.
    Polygon(Vec<Point>),
}

impl Shape {
    /// Corners, counter-clockwise.
    pub fn corners(&self) -> Vec<Point> {
        match self {
            Self::Rect(Point(x, y), (w, h)) => {
                vec![Point(*x, *y), Point(x + w, *y), Point(x + w, y + h), Point(*x, y + h)]
            }
            Self::Polygon(points) => points.clone(),
        }
    }

    /// Mean of the corners; inside, for a convex shape.
    pub fn centre(&self) -> Point {
        let corners = self.corners();
        let n = corners.len().max(1) as f32;
        let (x, y) = corners.iter().fold((0.0, 0.0), |(x, y), p| (x + p.0, y + p.1));
        Point(x / n, y / n)
    }

    /// True inside or on the border.
    pub fn contains(&self, point: Point) -> bool {
        if let Self::Rect(Point(x, y), (w, h)) = self {
            return point.0 >= *x && point.0 <= x + w && point.1 >= *y && point.1 <= y + h;
        }
        let corners = self.corners();
        (0..corners.len()).all(|i| {
            let (a, b) = (corners[i], corners[(i + 1) % corners.len()]);
            (b.0 - a.0) * (point.1 - a.1) - (b.1 - a.1) * (point.0 - a.0) >= 0.0
        })
    }

    /// South-west and north-east corners of the surrounding rectangle.
    pub fn bounds(&self) -> (Point, Point) {
        let corners = self.corners();
        let first = corners.first().copied().unwrap_or_default();
        corners.iter().fold((first, first), |(lo, hi), p| {
            (Point(lo.0.min(p.0), lo.1.min(p.1)), Point(hi.0.max(p.0), hi.1.max(p.1)))
        })
    }
}
