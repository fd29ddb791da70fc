//! One moment of a run as a map: what the seat knew then, or what was.

use bevy_egui::egui::{Painter, Pos2, Rect, Response, Stroke, StrokeKind};

use super::Side;
use crate::exercise::frames::{Frame, PartyFrame, PersonFrame, UnitFrame};
use crate::review::Review;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{SeatId, Tick};
use crate::window::map_view::crowd::Crowd;
use crate::window::map_view::{self, View};
use crate::window::play::labels::{self, APART, Name, Rank, Room};
use crate::window::symbols::{self, Subject};
use crate::window::theme::Tokens;
use crate::window::words::Words;

/// A run, when, and through whose eyes.
pub(super) struct Moment<'a> {
    pub words: Words<'a>,
    pub review: &'a Review,
    pub seat: &'a SeatId,
    pub at: Tick,
}

impl Moment<'_> {
    pub fn paint_ground(&self, painter: &Painter, tokens: &Tokens, view: &View) {
        let map = self.words.scenario.map();
        map_view::paint_ground(painter, tokens, view, map);
        map_view::paint_zone_shapes(painter, tokens, view, map, |_| false);
    }

    /// Where symbols stand: the furniture of the map keeps off them.
    pub fn symbols(&self, view: &View, part: &Part) -> Vec<Rect> {
        let size = labels::symbol_size(view, self.words.scenario.map());
        self.spots(view, part).iter().map(|spot| labels::cell(spot.shown, size)).collect()
    }

    /// Everybody and everything that moves, and all names; those keep off what is covered.
    pub fn paint(&self, painter: &Painter, tokens: &Tokens, view: &View, part: &Part, covered: &[Rect]) {
        let Some(frame) = self.review.frame_at(self.at) else { return };
        let (words, map) = (&self.words, self.words.scenario.map());
        let (people, _) = self.known(frame, part.side);
        let dot = (view.camera.zoom * 1.1).clamp(1.8, 4.0);
        for person in people {
            let alpha = symbols::faded(f32::from(person.age_s));
            symbols::paint_person(painter, tokens, view.to_screen(person.at.point()), person.state, dot, alpha);
        }
        let (spots, size) = (self.spots(view, part), labels::symbol_size(view, map));
        let cells = spots.iter().map(|spot| labels::cell(spot.shown, size));
        let mut taken: Vec<Rect> = cells.chain(covered.iter().chain(part.over).copied()).collect();
        for spot in &spots {
            labels::paint_stalk(painter, tokens, spot.place, spot.shown);
            taken.extend(labels::stalk(spot.place, spot.shown));
        }
        let named = spots.iter().filter_map(|spot| match spot.what {
            What::Party(party) => paint_party(painter, tokens, words, party, (spot.shown, size)),
            What::Unit(unit) => paint_unit(painter, tokens, words, unit, (spot.shown, size)),
        });
        let mut names: Vec<Name> = named.collect();
        names.extend(map.zones.iter().map(|zone| labels::of_zone(tokens, view, words, zone)));
        // Where two pictures share a map, each names what it shows.
        names.retain(|name| part.within.contains(name.symbol.center()) || part.within == view.rect);
        let crowd = Crowd::of(view, people.iter().map(|person| (person.at.point(), person.state)));
        let room = Room::new(part.within.shrink(4.0), map_view::frame(view, map), taken, crowd);
        labels::paint(painter, tokens, &names, room);
    }

    /// Under the resting pointer or a finger that stays: who it is, and what is known of it; a name may have had no room.
    pub fn tell(&self, response: &Response, view: &View, part: &Part) {
        let Some(pointer) = response.hover_pos().filter(|_| !response.dragged()) else { return };
        let size = labels::symbol_size(view, self.words.scenario.map());
        let spots = self.spots(view, part);
        let Some(spot) = spots.iter().find(|spot| labels::cell(spot.shown, size).contains(pointer)) else { return };
        let text = match spot.what {
            What::Party(party) => self.party_facts(party, part.side),
            What::Unit(unit) => unit_text(&self.words, unit),
        };
        if let Some(text) = text {
            response.clone().on_hover_text_at_pointer(text);
        }
    }

    /// Where parties and units are, and where their symbols stand apart from one another. Half of a divided map shows those
    /// that are in it.
    fn spots(&self, view: &View, part: &Part) -> Vec<Spot<'_>> {
        let Some(frame) = self.review.frame_at(self.at) else { return Vec::new() };
        let (_, parties) = self.known(frame, part.side);
        let parties = parties.iter().map(|party| (What::Party(party), party.at));
        let units = frame.truth.units.iter().filter(|unit| part.side == Side::Was || self.commands(unit));
        let units = units.map(|unit| (What::Unit(unit), unit.at));
        let all = parties.chain(units).map(|(what, at)| (what, view.to_screen(at.point())));
        let shown: Vec<(What, Pos2)> =
            all.filter(|(_, place)| part.within.contains(*place) || part.within == view.rect).collect();
        let places: Vec<Pos2> = shown.iter().map(|(_, place)| *place).collect();
        let size = labels::symbol_size(view, self.words.scenario.map());
        let stand = labels::spread(&places, part.within, size, part.over);
        shown.into_iter().zip(stand).map(|((what, place), shown)| Spot { what, place, shown }).collect()
    }

    /// It is one of the seat's own: of those of others it had no picture.
    fn commands(&self, unit: &UnitFrame) -> bool {
        self.words.scenario.units.get(usize::from(unit.unit)).is_some_and(|known| known.seat == *self.seat)
    }

    /// What was known of it; the truth has neither age nor doubt.
    fn party_facts(&self, party: &PartyFrame, side: Side) -> Option<String> {
        let words = &self.words;
        let text = party_text(words, party)?;
        if side == Side::Was {
            return Some(text);
        }
        Some(format!("{text}\n{}\n{}", words.sure(party.confidence), words.seen(u32::from(party.age_s))))
    }

    fn known<'a>(&self, frame: &'a Frame, side: Side) -> (&'a [PersonFrame], &'a [PartyFrame]) {
        match (side, frame.knew(self.seat)) {
            (Side::Was, _) => (&frame.truth.people, &frame.truth.parties),
            (_, Some(knew)) => (&knew.people, &knew.parties),
            (_, None) => (&[], &[]),
        }
    }
}

fn party_text(words: &Words, party: &PartyFrame) -> Option<String> {
    let known = words.scenario.parties.get(usize::from(party.party))?;
    let state =
        if party.status.is_threat() { words.named("stage", party.stage) } else { words.named("status", party.status) };
    Some(format!("{}{APART}{state}", words.key(&known.name)))
}

fn unit_text(words: &Words, unit: &UnitFrame) -> Option<String> {
    let name = words.key(&words.scenario.units.get(usize::from(unit.unit))?.name);
    let is_acting = unit.using > Rung::Presence;
    Some(if is_acting { format!("{name}{APART}{}", words.named("rung", unit.using)) } else { name })
}

fn paint_party(
    painter: &Painter,
    tokens: &Tokens,
    words: &Words,
    party: &PartyFrame,
    spot: (Pos2, f32),
) -> Option<Name> {
    let (at, size) = spot;
    let text = party_text(words, party)?;
    let alpha = symbols::faded(f32::from(party.age_s));
    let symbol = symbols::paint_sized(painter, tokens, at, Subject::Party, size, alpha);
    Some(Name { symbol, text, ink: tokens.text.gamma_multiply(alpha.max(0.75)), rank: Rank::Party })
}

/// What uses force is named first.
fn paint_unit(painter: &Painter, tokens: &Tokens, words: &Words, unit: &UnitFrame, spot: (Pos2, f32)) -> Option<Name> {
    let (at, size) = spot;
    let known = words.scenario.units.get(usize::from(unit.unit))?;
    let symbol = symbols::paint_sized(painter, tokens, at, Subject::Unit(known.kind), size, 1.0);
    let text = unit_text(words, unit)?;
    if unit.using <= Rung::Presence {
        return Some(Name { symbol, text, ink: tokens.text, rank: Rank::Unit });
    }
    painter.rect_stroke(symbol.expand(3.0), 4, Stroke::new(2.0, tokens.orange), StrokeKind::Outside);
    Some(Name { symbol, text, ink: tokens.text, rank: Rank::Selected })
}

/// What one picture shows of the view: all of it, or one half.
pub(super) struct Part<'a> {
    pub within: Rect,
    pub side: Side,
    /// What lies on it: no symbol stands below.
    pub over: &'a [Rect],
}

/// A symbol, where it is, and where it is drawn.
struct Spot<'a> {
    what: What<'a>,
    place: Pos2,
    shown: Pos2,
}

#[derive(Clone, Copy)]
enum What<'a> {
    Party(&'a PartyFrame),
    Unit(&'a UnitFrame),
}
