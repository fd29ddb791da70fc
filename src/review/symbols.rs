//! Framed symbols of APP-6 as data: shapes that assets/symbols/make.mjs drew, for the screen and for reports alike.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::scenario::forces::{CounterpartKind, UnitKind};

/// Whose symbol it is, with its frame; a kind that was not drawn has none.
pub fn symbol(of: Subject) -> Option<(&'static Symbol, &'static Area)> {
    let symbol = SET.symbols.iter().find(|symbol| symbol.of.contains(&of))?;
    Some((symbol, SET.frames.get(&symbol.frame)?))
}

/// Read once; a test holds that it can be read.
static SET: LazyLock<Set> = LazyLock::new(|| ron::from_str(DRAWN).unwrap_or_default());

const DRAWN: &str = include_str!("../../assets/symbols/symbols.ron");

/// Whose symbol it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Subject {
    Unit(UnitKind),
    Contact(CounterpartKind),
    /// Whoever else is there: unknown, whatever it does. There is no hostile frame.
    Party,
}

#[derive(Default, Deserialize)]
struct Set {
    frames: BTreeMap<Side, Area>,
    symbols: Vec<Symbol>,
}

/// Whose it is, as far as the seat knows: each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Side {
    Friend,
    Neutral,
    Unknown,
}

/// What is drawn in a frame. A frame is 150 wide; (0, 0) is its middle, and y goes down.
#[derive(Deserialize)]
pub struct Symbol {
    of: Vec<Subject>,
    pub frame: Side,
    /// Has the civilians' colour in the frame of its side.
    #[serde(default)]
    pub civilian: bool,
    #[serde(default)]
    pub fills: Vec<Area>,
    #[serde(default)]
    pub lines: Vec<Vec<(f32, f32)>>,
    /// In the middle, with their heights.
    #[serde(default)]
    pub words: Vec<(f32, String)>,
}

#[derive(Deserialize)]
pub struct Area {
    pub outline: Vec<(f32, f32)>,
    /// Three corners each.
    pub triangles: Vec<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawings_can_be_read_and_their_triangles_have_corners() {
        let set: Set = ron::from_str(DRAWN).unwrap();
        let areas = set.frames.values().chain(set.symbols.iter().flat_map(|symbol| &symbol.fills));
        for area in areas {
            assert!(!area.triangles.is_empty() && area.triangles.len().is_multiple_of(3));
            assert!(area.triangles.iter().all(|corner| (*corner as usize) < area.outline.len()));
        }
        assert!(set.symbols.iter().all(|symbol| set.frames.contains_key(&symbol.frame)));
    }
}
