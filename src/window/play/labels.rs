//! Names on the map that never lie on one another nor, where it can be helped, on people, each beside what it names or on a
//! line to it: the most important first, those without room left out.

use bevy_egui::egui::{Align2, Color32, Context, Id, Painter, Pos2, Rect, Stroke, Vec2, vec2};

use crate::scenario::map::{Map, Zone};
use crate::window::map_view::crowd::{Crowd, Spared};
use crate::window::map_view::{self, View};
use crate::window::theme::{self, CAPTION, Tokens};
use crate::window::widgets;
use crate::window::words::Words;

/// Room of a symbol of full size, in points.
const CELL: Vec2 = vec2(32.0, 26.0);
/// A symbol stands no farther from its place, in points; one nearer than that is still taken to be there.
const ASIDE: f32 = 52.0;
/// The shorter side of a map, in points, on which symbols have their full size, and the least share of it elsewhere.
const FULL: f32 = 300.0;
const LEAST: f32 = 0.6;
/// How far from its symbol a name may hang on a line, in points: farther off one would not look for it.
const LINES: [f32; 3] = [12.0, 26.0, 40.0];
/// By so much its own symbol or zone is nearer to a name than any other, or the name hangs on a line.
const NEARER: f32 = 4.0;
/// A name on a line keeps so far from other symbols, in points, and farther than from its own: nearer it would be theirs.
const BESIDE: f32 = 9.0;

/// Share of their full size that symbols have: on a small map they would hide all of it.
pub fn symbol_size(view: &View, map: &Map) -> f32 {
    (view.length(map.size_m.0.min(map.size_m.1)) / FULL).clamp(LEAST, 1.0)
}

/// Symbols that would lie on one another or on `kept`, moved apart; each stays as near to its place as there is room, and
/// whole within the view where its place is. Where there is no room they overlap as little as can be.
pub fn spread(places: &[Pos2], within: Rect, size: f32, kept: &[Rect]) -> Vec<Pos2> {
    let step = |x: i32, y: i32| vec2(x as f32 * CELL.x, y as f32 * CELL.y) * (size / 2.0);
    let mut offsets: Vec<Vec2> = (-3..=3).flat_map(|x| (-3..=3).map(move |y| step(x, y))).collect();
    offsets.retain(|offset| offset.length() <= ASIDE * size);
    offsets.sort_by(|a, b| a.length_sq().total_cmp(&b.length_sq()));
    let mut spots: Vec<Pos2> = Vec::new();
    for place in places {
        let is_whole = |at: &Pos2| !within.contains(*place) || within.contains_rect(cell(*at, size));
        let mut best: Option<(f32, Pos2)> = None;
        for at in offsets.iter().map(|offset| *place + *offset).filter(is_whole) {
            let others = spots.iter().map(|other| cell(*other, size).shrink(1.0));
            let covers: f32 = others.chain(kept.iter().copied()).map(|other| shared(cell(at, size), other)).sum();
            if best.is_none_or(|(least, _)| covers < least) {
                best = Some((covers, at));
            }
            if covers <= 0.0 {
                break;
            }
        }
        spots.push(best.map_or(*place, |(_, at)| at));
    }
    spots
}

pub fn cell(at: Pos2, size: f32) -> Rect {
    Rect::from_center_size(at, CELL * size)
}

/// Area that two rectangles share.
pub(super) fn shared(a: Rect, b: Rect) -> f32 {
    let both = a.intersect(b);
    if both.is_positive() { both.area() } else { 0.0 }
}

/// Chooses places for the names, the first in rank first. `symbols` are all that stand on the map, `size` measures a text.
pub fn place(
    names: &[Name],
    symbols: &[Rect],
    room: &mut Room,
    size: impl Fn(&Name, &str) -> Vec2,
) -> Vec<Option<Placed>> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|at| names[*at].rank);
    let mut placed: Vec<Option<Placed>> = vec![None; names.len()];
    for at in order {
        let name = &names[at];
        let sized = |text: String| Text { size: size(name, &text), text };
        let spot = match name.rank {
            Rank::Zone => at_zone(name, names, room, sized),
            Rank::Selected => at_symbol(name, symbols, room, sized).or_else(|| over_all(name, room, sized)),
            Rank::Party | Rank::Unit => at_symbol(name, symbols, room, sized),
        };
        if let Some(spot) = &spot {
            room.take(spot, name.rank);
        }
        placed[at] = spot;
    }
    placed
}

/// It is its own place: without room its name is left out, for in, on or beside another zone it would be that one's name.
fn at_zone(name: &Name, names: &[Name], room: &Room, sized: impl Fn(String) -> Text) -> Option<Placed> {
    let others = names.iter().filter(|other| other.rank == Rank::Zone && !other.symbol.contains_rect(name.symbol));
    let others: Vec<Rect> = others.map(|other| other.symbol).collect();
    let texts: Vec<Text> = [Some(name.text.clone()), in_two(&name.text)].into_iter().flatten().map(sized).collect();
    for spared in [Spared::Anybody, Spared::Hurt] {
        for (text, within) in texts.iter().flat_map(|text| [(text, room.frame), (text, room.within)]) {
            let rects = zone_spots(name.symbol).map(|(at, anchor)| anchor.anchor_size(at, text.size));
            let free = |rect: &Rect| is_its_own(*rect, name.symbol, &others) && room.is_free(*rect, within, spared);
            if let Some(rect) = rects.into_iter().find(free) {
                return Some(Placed { rect, line: None, text: text.text.clone() });
            }
        }
    }
    None
}

/// A text of several words as two lines of about one length.
fn in_two(text: &str) -> Option<String> {
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let (one, two) = text.split_at(spaces.min_by_key(|at| at.abs_diff(text.len() / 2))?);
    Some(format!("{one}\n{}", two.trim_start()))
}

/// Where the name of a zone may stand, the best place first.
fn zone_spots(bounds: Rect) -> [(Pos2, Align2); 7] {
    [
        (bounds.left_top() + vec2(3.0, -2.0), Align2::LEFT_BOTTOM),
        (bounds.left_bottom() + vec2(3.0, 2.0), Align2::LEFT_TOP),
        (bounds.right_top() + vec2(-3.0, -2.0), Align2::RIGHT_BOTTOM),
        (bounds.left_top() + vec2(4.0, 3.0), Align2::LEFT_TOP),
        (bounds.right_bottom() + vec2(-3.0, 2.0), Align2::RIGHT_TOP),
        (bounds.left_top() + vec2(-6.0, 0.0), Align2::RIGHT_TOP),
        (bounds.right_top() + vec2(6.0, 0.0), Align2::LEFT_TOP),
    ]
}

/// Beside its symbol or on a line to it: on two lines, or without what it does, before it lies on anybody.
fn at_symbol(name: &Name, symbols: &[Rect], room: &Room, sized: impl Fn(String) -> Text) -> Option<Placed> {
    let others: Vec<Rect> = symbols.iter().copied().filter(|symbol| *symbol != name.symbol).collect();
    let parts = name.text.split_once(APART);
    let whole = sized(name.text.clone());
    let broken = parts.map(|(who, what)| sized(format!("{who}\n{what}")));
    let short = parts.map(|(who, _)| sized(who.to_owned()));
    let narrow = broken.as_ref().unwrap_or(&whole);
    let ways = [
        (Some(&whole), false),
        (broken.as_ref(), false),
        (Some(narrow), true),
        (short.as_ref(), false),
        (short.as_ref(), true),
    ];
    for spared in [Spared::Anybody, Spared::Hurt] {
        for (text, hangs) in ways {
            let Some(text) = text else { continue };
            let spot = match hangs {
                true => on_a_line(name.symbol, text.size, &others, room, spared),
                false => near(name.symbol, text.size, &others, room, spared).map(|rect| (rect, None)),
            };
            if let Some((rect, line)) = spot {
                return Some(Placed { rect, line, text: text.text.clone() });
            }
        }
    }
    None
}

/// Where nobody takes it for the name of another symbol.
fn near(symbol: Rect, size: Vec2, others: &[Rect], room: &Room, spared: Spared) -> Option<Rect> {
    let rects = symbol_spots(symbol).map(|(at, anchor)| anchor.anchor_size(at, size));
    let is_fit = |rect: Rect, within| room.is_free(rect, within, spared) && is_its_own(rect, symbol, others);
    let find = |within: Rect| rects.iter().copied().find(|rect| is_fit(*rect, within));
    find(room.frame).or_else(|| find(room.within))
}

fn is_its_own(rect: Rect, own: Rect, others: &[Rect]) -> bool {
    let own = gap(rect, own);
    others.iter().all(|other| gap(rect, *other) >= own + NEARER)
}

/// Between two rectangles; 0 where they meet.
fn gap(a: Rect, b: Rect) -> f32 {
    let apart = (a.min - b.max).max(b.min - a.max).max(Vec2::ZERO);
    apart.length()
}

/// A little farther off, with a line back to the symbol that runs across no other and across no name.
fn on_a_line(
    symbol: Rect,
    size: Vec2,
    others: &[Rect],
    room: &Room,
    spared: Spared,
) -> Option<(Rect, Option<[Pos2; 2]>)> {
    let spots = LINES.iter().flat_map(|far| line_spots(symbol, *far));
    let rects: Vec<Rect> = spots.map(|(at, anchor)| anchor.anchor_size(at, size)).collect();
    // What stands at the edge has its name beside it all the same; what is out of sight has none.
    let is_seen = room.within.contains(symbol.center());
    let is_its_own = |rect: &Rect| {
        let least = gap(*rect, symbol).max(BESIDE);
        others.iter().all(|other| gap(*rect, *other) >= least)
    };
    let crosses = |[edge, end]: [Pos2; 2]| {
        let is_struck = |step: Rect| {
            others.iter().any(|other| other.contains(step.center()))
                || room.written.iter().any(|other| other.intersects(step))
        };
        stalk(edge, end).any(is_struck)
    };
    let find = |within: Rect| {
        let mut moved = rects.iter().map(|rect| if is_seen { across(*rect, within) } else { *rect });
        moved.find(|rect| room.is_free(*rect, within, spared) && is_its_own(rect) && !crosses(line_to(symbol, *rect)))
    };
    let rect = find(room.frame).or_else(|| find(room.within))?;
    Some((rect, Some(line_to(symbol, rect))))
}

/// Who is chosen is named where nothing is free as well: over whatever it hides least of, but not over another name.
fn over_all(name: &Name, room: &Room, sized: impl Fn(String) -> Text) -> Option<Placed> {
    let who = name.text.split_once(APART).map_or(name.text.as_str(), |(who, _)| who);
    let text = sized(who.to_owned());
    let spots = LINES.iter().flat_map(|far| line_spots(name.symbol, *far));
    let rects = spots.map(|(at, anchor)| across(anchor.anchor_size(at, text.size), room.within));
    let is_allowed =
        |rect: &Rect| room.within.contains_rect(*rect) && !room.written.iter().any(|other| other.intersects(*rect));
    let hides = |rect: &Rect| room.taken.iter().map(|other| shared(*rect, *other)).sum::<f32>();
    let rect = rects.filter(is_allowed).min_by(|a, b| hides(a).total_cmp(&hides(b)))?;
    Some(Placed { rect, line: Some(line_to(name.symbol, rect)), text: text.text })
}

/// From the symbol's edge, for a line through it would strike it out, to the name.
fn line_to(symbol: Rect, rect: Rect) -> [Pos2; 2] {
    let end = symbol.center().clamp(rect.min, rect.max);
    [end.clamp(symbol.min, symbol.max), end]
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

/// So far off in every direction, the best one first.
fn line_spots(symbol: Rect, far: f32) -> [(Pos2, Align2); 12] {
    let (down, right, aslant) = (vec2(0.0, far), vec2(far, 0.0), far * 0.7);
    [
        (symbol.center_bottom() + down, Align2::CENTER_TOP),
        (symbol.center_top() - down, Align2::CENTER_BOTTOM),
        (symbol.right_center() + right, Align2::LEFT_CENTER),
        (symbol.left_center() - right, Align2::RIGHT_CENTER),
        (symbol.right_bottom() + vec2(aslant, aslant), Align2::LEFT_TOP),
        (symbol.left_bottom() + vec2(-aslant, aslant), Align2::RIGHT_TOP),
        (symbol.right_top() + vec2(aslant, -aslant), Align2::LEFT_BOTTOM),
        (symbol.left_top() + vec2(-aslant, -aslant), Align2::RIGHT_BOTTOM),
        (symbol.left_bottom() + down, Align2::LEFT_TOP),
        (symbol.right_bottom() + down, Align2::RIGHT_TOP),
        (symbol.left_top() - down, Align2::LEFT_BOTTOM),
        (symbol.right_top() - down, Align2::RIGHT_BOTTOM),
    ]
}

/// Places and draws the names, and answers all that is taken then. Who parties are goes before where the others stand.
pub fn paint(painter: &Painter, tokens: &Tokens, names: &[Name], mut room: Room) -> Vec<Rect> {
    let symbols = names.iter().filter(|name| name.rank != Rank::Zone).map(|name| name.symbol);
    let symbols: Vec<Rect> = symbols.collect();
    let size =
        |name: &Name, text: &str| painter.layout_no_wrap(text.to_owned(), theme::regular(CAPTION), name.ink).size();
    let placed = place(names, &symbols, &mut room, size);
    let mut shown: Vec<(&Name, Placed)> = names.iter().zip(placed).filter_map(|(name, at)| Some((name, at?))).collect();
    // Who is chosen lies over everything else.
    shown.sort_by_key(|(name, _)| std::cmp::Reverse(name.rank));
    keep_named(painter.ctx(), &shown);
    for (name, Placed { rect, line, text }) in shown {
        if let Some(line) = line {
            painter.line_segment(line, Stroke::new(1.0, name.ink.gamma_multiply(0.75)));
        }
        let write = match name.rank {
            Rank::Selected | Rank::Zone => widgets::plated,
            Rank::Party | Rank::Unit => widgets::haloed,
        };
        write(painter, rect.min, Align2::LEFT_TOP, &text, CAPTION, name.ink, tokens.ground);
    }
    room.taken
}

/// Where the symbol stands whose name was drawn there.
pub fn named_at(context: &Context, at: Pos2) -> Option<Pos2> {
    let named: Option<Vec<(Rect, Pos2)>> = context.data(|data| data.get_temp(Id::new(NAMED)));
    named?.into_iter().rev().find(|(rect, _)| rect.contains(at)).map(|(_, symbol)| symbol)
}

/// Zones have no symbol: there one points at the ground.
fn keep_named(context: &Context, shown: &[(&Name, Placed)]) {
    let symbols = shown.iter().filter(|(name, _)| name.rank != Rank::Zone);
    let named: Vec<(Rect, Pos2)> = symbols.map(|(name, placed)| (placed.rect, name.symbol.center())).collect();
    context.data_mut(|data| data.insert_temp(Id::new(NAMED), named));
}

const NAMED: &str = "names on the map";

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

/// What names have to keep off, and where they may stand.
pub struct Room {
    within: Rect,
    /// The ground of the map in it: names stand there sooner than beside it.
    frame: Rect,
    taken: Vec<Rect>,
    crowd: Crowd,
    /// Names and the lines to them: no other line runs across.
    written: Vec<Rect>,
}

impl Room {
    pub fn new(within: Rect, frame: Rect, taken: Vec<Rect>, crowd: Crowd) -> Self {
        Self { within, frame: frame.intersect(within), taken, crowd, written: Vec::new() }
    }

    fn is_free(&self, rect: Rect, within: Rect, spared: Spared) -> bool {
        let is_taken = || self.taken.iter().any(|other| other.intersects(rect));
        within.contains_rect(rect) && !is_taken() && !self.crowd.meets(rect, spared)
    }

    fn take(&mut self, placed: &Placed, rank: Rank) {
        let apart = match rank {
            // Two of them side by side would read as one.
            Rank::Zone => 8.0,
            // As wide as its plate.
            Rank::Selected => 5.0,
            Rank::Party | Rank::Unit => 2.0,
        };
        let steps = placed.line.into_iter().flat_map(|[edge, end]| stalk(edge, end));
        self.written.extend(steps.chain([placed.rect]));
        self.taken.extend(placed.line.into_iter().flat_map(|[edge, end]| stalk(edge, end)));
        self.taken.push(placed.rect.expand2(vec2(apart, 1.0)));
    }
}

/// A name that wants a place at its symbol, or at its zone.
#[derive(Clone, Debug)]
pub struct Name {
    pub symbol: Rect,
    pub text: String,
    pub ink: Color32,
    pub rank: Rank,
}

/// A text, and what it takes.
struct Text {
    text: String,
    size: Vec2,
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
    /// The name as it has room there.
    pub text: String,
}
