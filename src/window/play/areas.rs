//! Where the panels of the play screen lie: beside the map, or over it where the screen is narrow.

use bevy_egui::egui::{Rect, pos2};

use super::{PlayState, Side, order_card};
use crate::window::theme::{GAP, PADDING};

/// Where the panels lie.
pub struct Areas {
    pub top: Rect,
    pub left: Option<Rect>,
    pub map: Rect,
    pub right: Option<Rect>,
    pub bottom: Option<Rect>,
}

/// Narrower than this, panels beside the map leave too little of it.
const NARROW: f32 = 900.0;
/// Lower than this, the line of events would leave too little of the map.
const LOW: f32 = 520.0;
/// Height of a list of units that one can still choose from.
const LEAST_LIST: f32 = 240.0;

impl Areas {
    pub fn of(whole: Rect, state: &mut PlayState) -> Self {
        let whole = whole.shrink(GAP);
        state.narrow = whole.width() < NARROW;
        let (left, right) = match whole.width() {
            wide if wide > 1500.0 => (264.0, 352.0),
            // Over the map, and mostly alone: as wide as lines are read well.
            narrow if narrow < NARROW => (narrow.min(320.0), narrow.min(560.0)),
            _ => (236.0, 328.0),
        };
        let top_end = whole.top() + state.bar_height.min(whole.height() * if state.narrow { 0.47 } else { 0.4 });
        // On a low screen the map needs the room; the log says what the line would.
        let is_low = whole.height() < LOW;
        state.low = is_low;
        let bottom_start = if is_low { whole.bottom() + GAP } else { whole.bottom() - 62.0 };
        let (low, high) = (top_end + GAP, bottom_start - GAP);
        let (left_end, right_start) = (whole.left() + left, whole.right() - right);
        let at_right = Rect::from_min_max(pos2(right_start, low), pos2(whole.right(), high));
        let between = Rect::from_min_max(pos2(left_end + GAP, low), pos2(right_start - GAP, high));
        let beside = Rect::from_min_max(pos2(whole.left(), low), pos2(whole.right(), high));
        // Over the map it ends above the orders of the unit that is chosen in it, where enough of it is left.
        let orders =
            if state.narrow && state.unit.is_some() { order_card::height(beside, state) + PADDING + GAP } else { 0.0 };
        let left_low = if high - orders - low < LEAST_LIST { high } else { high - orders };
        let at_left = Rect::from_min_max(pos2(whole.left(), low), pos2(left_end, left_low));
        let is_shown = |side: Side| !state.narrow || state.side == Some(side);
        Self {
            top: Rect::from_min_max(whole.min, pos2(whole.right(), top_end)),
            left: is_shown(Side::Units).then_some(at_left),
            map: if state.narrow { beside } else { between },
            right: is_shown(Side::Messages).then_some(at_right),
            bottom: (!is_low).then(|| Rect::from_min_max(pos2(whole.left(), bottom_start), whole.max)),
        }
    }
}
