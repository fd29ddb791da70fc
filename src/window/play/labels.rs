//! Names on the map that never lie on one another, each beside what it names or on a line to it: the most important first,
//! those without room left out.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, Stroke, Vec2, pos2, vec2};

use crate::scenario::map::Zone;
use crate::window::map_view::{self, View};
use crate::window::theme::{self, CAPTION, Tokens};
use crate::window::widgets;
use crate::window::words::Words;

/// Room of a symbol, in points.
const CELL: Vec2 = vec2(32.0, 26.0);
/// How far from its symbol a name may hang on a line, in points.
const LINES: [f32; 3] = [34.0, 56.0, 82.0];
/// By so much its own symbol is nearer to a name than any other, or the name hangs on a line.
const NEARER: f32 = 4.0;

/// Symbols that would lie on one another, moved apart; each stays as near to its place as there is room, and whole within the
/// view where its place is.
pub fn spread(places: &[Pos2], within: Rect) -> Vec<Pos2> {
    let mut offsets: Vec<Vec2> =
        (-3..=3).flat_map(|x| (-3..=3).map(move |y| vec2(x as f32 * CELL.x, y as f32 * CELL.y))).collect();
    offsets.sort_by(|a, b| a.length_sq().total_cmp(&b.length_sq()));
    let mut spots: Vec<Pos2> = Vec::new();
    for place in places {
        let is_whole = |at: &Pos2| !within.contains(*place) || within.contains_rect(cell(*at));
        let is_free =
            |at: &Pos2| is_whole(at) && spots.iter().all(|other| !cell(*other).shrink(1.0).intersects(cell(*at)));
        let spot = offsets.iter().map(|offset| *place + *offset).find(is_free);
        spots.push(spot.unwrap_or(*place));
    }
    spots
}

pub fn cell(at: Pos2) -> Rect {
    Rect::from_center_size(at, CELL)
}

/// Chooses places for the names, the first in rank first. `symbols` are all that stand on the map, `size` measures a text.
pub fn place(
    names: &[Name],
    symbols: &[Rect],
    within: Rect,
    taken: &mut Vec<Rect>,
    size: impl Fn(&Name) -> Vec2,
) -> Vec<Option<Placed>> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|at| names[*at].rank);
    let mut placed: Vec<Option<Placed>> = vec![None; names.len()];
    for at in order {
        let name = &names[at];
        let size = size(name);
        let others: Vec<Rect> = symbols.iter().copied().filter(|symbol| *symbol != name.symbol).collect();
        let spot = match name.rank {
            Rank::Zone => at_zone(name, names, size, within, taken),
            _ => near(name, size, &others, within, taken).or_else(|| on_a_line(name, size, &others, within, taken)),
        };
        if let Some(spot) = &spot {
            taken.extend(spot.line.iter().flat_map(|[edge, end]| stalk(*edge, *end)));
            // Two names of zones side by side would read as one.
            let apart = if name.rank == Rank::Zone { 8.0 } else { 2.0 };
            taken.push(spot.rect.expand2(vec2(apart, 1.0)));
        }
        placed[at] = spot;
    }
    placed
}

/// It is its own place: without room its name is left out. In or on another zone it would be that one's name.
fn at_zone(name: &Name, names: &[Name], size: Vec2, within: Rect, taken: &[Rect]) -> Option<Placed> {
    let spots = map_view::zone_spots(name.symbol);
    let others = || names.iter().filter(|other| other.rank == Rank::Zone && !other.symbol.contains_rect(name.symbol));
    let is_its_own = |(at, anchor): &(Pos2, Align2)| {
        let rect = anchor.anchor_size(*at, size);
        others().all(|other| !other.symbol.intersects(rect))
    };
    let own: Vec<(Pos2, Align2)> = spots.iter().copied().filter(is_its_own).collect();
    beside(&own, size, within, taken).or_else(|| beside(&spots, size, within, taken))
}

fn beside(spots: &[(Pos2, Align2)], size: Vec2, within: Rect, taken: &[Rect]) -> Option<Placed> {
    let (at, anchor) = map_view::free_spot(spots, size, within, taken)?;
    Some(Placed { rect: anchor.anchor_size(at, size), line: None })
}

/// Where nobody takes it for the name of another symbol.
fn near(name: &Name, size: Vec2, others: &[Rect], within: Rect, taken: &[Rect]) -> Option<Placed> {
    let is_its_own = |(at, anchor): &(Pos2, Align2)| {
        let rect = anchor.anchor_size(*at, size);
        let own = gap(rect, name.symbol);
        others.iter().all(|other| gap(rect, *other) >= own + NEARER)
    };
    let spots: Vec<(Pos2, Align2)> = symbol_spots(name.symbol).into_iter().filter(is_its_own).collect();
    beside(&spots, size, within, taken)
}

/// Between two rectangles; 0 where they meet.
fn gap(a: Rect, b: Rect) -> f32 {
    let apart = (a.min - b.max).max(b.min - a.max).max(Vec2::ZERO);
    apart.length()
}

/// Farther off, with a line back to the symbol that runs across no other.
fn on_a_line(name: &Name, size: Vec2, others: &[Rect], within: Rect, taken: &[Rect]) -> Option<Placed> {
    let centre = name.symbol.center();
    let directions =
        [(0.0, 1.0), (0.0, -1.0), (1.0, 0.4), (-1.0, 0.4), (1.0, -0.4), (-1.0, -0.4), (0.6, 1.0), (-0.6, 1.0)];
    let spots = LINES.iter().flat_map(|far| directions.iter().map(move |(x, y)| centre + vec2(x * far * 1.6, y * far)));
    // What stands at the edge has its name beside it all the same; what is out of sight has none.
    let is_seen = within.contains(centre);
    let rects = spots.map(|spot| Rect::from_center_size(spot, size));
    let rects = rects.map(|rect| if is_seen { across(rect, within) } else { rect });
    let free = |rect: &Rect| within.contains_rect(*rect) && !taken.iter().any(|other| other.intersects(*rect));
    let hung = rects.filter(free).map(|rect| {
        let end = pos2(centre.x.clamp(rect.left(), rect.right()), centre.y.clamp(rect.top(), rect.bottom()));
        // From the symbol's edge: a line through it would strike it out.
        let symbol = name.symbol;
        let edge = pos2(end.x.clamp(symbol.left(), symbol.right()), end.y.clamp(symbol.top(), symbol.bottom()));
        (rect, [edge, end])
    });
    let crosses = |[edge, end]: &[Pos2; 2]| {
        stalk(*edge, *end).any(|step| others.iter().any(|other| other.contains(step.center())))
    };
    let (rect, line) = hung.into_iter().find(|(_, line)| !crosses(line))?;
    Some(Placed { rect, line: Some(line) })
}

/// The rectangle moved sideways until it is within, where it can be.
fn across(rect: Rect, within: Rect) -> Rect {
    let x = rect.left().min(within.right() - rect.width()).max(within.left());
    rect.translate(vec2(x - rect.left(), 0.0))
}

fn symbol_spots(symbol: Rect) -> [(Pos2, Align2); 4] {
    [
        (symbol.center_bottom() + vec2(0.0, 3.0), Align2::CENTER_TOP),
        (symbol.right_center() + vec2(5.0, 0.0), Align2::LEFT_CENTER),
        (symbol.left_center() + vec2(-5.0, 0.0), Align2::RIGHT_CENTER),
        (symbol.center_top() + vec2(0.0, -3.0), Align2::CENTER_BOTTOM),
    ]
}

/// Places and draws the names. Who parties are goes before where the others stand, if need be without what they do.
pub fn paint(painter: &Painter, tokens: &Tokens, within: Rect, mut names: Vec<Name>, taken: &mut Vec<Rect>) {
    names.sort_by_key(|name| name.rank);
    let symbols = names.iter().filter(|name| name.rank != Rank::Zone).map(|name| name.symbol);
    let symbols: Vec<Rect> = symbols.collect();
    let (first, rest) = names.split_at(names.partition_point(|name| name.rank <= Rank::Party));
    let left_out = write(painter, tokens, within, first, &symbols, taken);
    let short: Vec<Name> = left_out.into_iter().filter_map(Name::short).collect();
    write(painter, tokens, within, &short, &symbols, taken);
    write(painter, tokens, within, rest, &symbols, taken);
}

/// Answers those for which there was no room.
fn write<'a>(
    painter: &Painter,
    tokens: &Tokens,
    within: Rect,
    names: &'a [Name],
    symbols: &[Rect],
    taken: &mut Vec<Rect>,
) -> Vec<&'a Name> {
    let size = |name: &Name| painter.layout_no_wrap(name.text.clone(), theme::regular(CAPTION), name.ink).size();
    let mut left_out = Vec::new();
    for (name, placed) in names.iter().zip(place(names, symbols, within, taken, size)) {
        let Some(Placed { rect, line }) = placed else {
            left_out.push(name);
            continue;
        };
        if let Some(line) = line {
            painter.line_segment(line, Stroke::new(1.0, name.ink.gamma_multiply(0.75)));
        }
        let write = if name.rank == Rank::Zone { widgets::plated } else { widgets::haloed };
        write(painter, rect.min, Align2::LEFT_TOP, &name.text, CAPTION, name.ink, tokens.ground);
    }
    left_out
}

/// From a symbol that had to move aside to where it is.
pub fn paint_stalk(painter: &Painter, tokens: &Tokens, place: Pos2, shown: Pos2) {
    if place != shown {
        painter.line_segment([place, shown], Stroke::new(1.0, tokens.muted));
        painter.circle_filled(place, 2.5, tokens.muted);
    }
}

/// What a stalk takes: a name on it would be struck out.
pub fn stalk(place: Pos2, shown: Pos2) -> impl Iterator<Item = Rect> {
    let steps = ((shown - place).length() / 6.0) as u32;
    (0..steps)
        .map(move |no| Rect::from_center_size(place + (shown - place) * (no as f32 / steps as f32), Vec2::splat(6.0)))
}

/// In small capitals, in the zone's colour.
pub fn of_zone(tokens: &Tokens, view: &View, words: &Words, zone: &Zone) -> Name {
    let symbol = Rect::from_points(&map_view::outline(view, &zone.shape.corners()));
    let text = words.key(&zone.name).to_uppercase();
    Name { symbol, text, ink: map_view::zone_colour(tokens, zone.kind), rank: Rank::Zone }
}

/// A name that wants a place at its symbol, or at its zone.
#[derive(Clone, Debug)]
pub struct Name {
    pub symbol: Rect,
    pub text: String,
    pub ink: bevy_egui::egui::Color32,
    pub rank: Rank,
}

impl Name {
    /// Without what it does, where that stands behind it.
    fn short(&self) -> Option<Self> {
        let (who, _) = self.text.split_once(APART)?;
        Some(Self { text: who.to_owned(), ..self.clone() })
    }
}

/// Between who it is and what it does.
pub const APART: &str = " · ";

/// Whose name goes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Selected,
    Party,
    Unit,
    Zone,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub rect: Rect,
    /// From the symbol's edge to the name, where it hangs on one.
    pub line: Option<[Pos2; 2]>,
}
