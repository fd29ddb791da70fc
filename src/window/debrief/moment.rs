//! One moment of a run as a map: what the seat knew then, or what was.

use bevy_egui::egui::{Painter, Pos2, Rect, Response, Stroke, StrokeKind};

use super::Side;
use crate::exercise::frames::{Frame, PartyFrame, PersonFrame, UnitFrame};
use crate::review::Review;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{SeatId, Tick};
use crate::window::map_view::{self, View};
use crate::window::play::labels::{self, APART, Name, Rank};
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

    /// Everybody and everything that moves, and all names within `within`; those keep off what is covered.
    pub fn paint(
        &self,
        painter: &Painter,
        tokens: &Tokens,
        view: &View,
        side: Side,
        (within, covered): (Rect, &[Rect]),
    ) {
        let Some(frame) = self.review.frame_at(self.at) else { return };
        let words = &self.words;
        let (people, parties) = self.known(frame, side);
        let size = (view.camera.zoom * 1.1).clamp(1.8, 4.0);
        for person in people {
            let alpha = symbols::faded(f32::from(person.age_s));
            symbols::paint_person(painter, tokens, view.to_screen(person.at.point()), person.state, size, alpha);
        }
        let units = &frame.truth.units;
        let (places, shown) = spots(view, parties, units);
        let mut taken: Vec<Rect> = shown.iter().map(|at| labels::cell(*at)).chain(covered.iter().copied()).collect();
        for (place, at) in places.iter().zip(&shown) {
            labels::paint_stalk(painter, tokens, *place, *at);
            taken.extend(labels::stalk(*place, *at));
        }
        let (of_parties, of_units) = shown.split_at(parties.len());
        let of_parties = parties.iter().zip(of_parties);
        let mut names: Vec<Name> =
            of_parties.filter_map(|(party, at)| paint_party(painter, tokens, words, party, *at)).collect();
        let of_units = units.iter().zip(of_units);
        names.extend(of_units.filter_map(|(unit, at)| paint_unit(painter, tokens, words, unit, *at)));
        names.extend(words.scenario.map().zones.iter().map(|zone| labels::of_zone(tokens, view, words, zone)));
        // Where two pictures share a map, each names what it shows.
        names.retain(|name| within.contains(name.symbol.center()) || within == view.rect);
        labels::paint(painter, tokens, within.shrink(4.0), names, &mut taken);
    }

    /// Under the resting pointer or a finger that stays: who it is, and what is known of it; a name may have had no room.
    pub fn tell(&self, response: &Response, view: &View, side: Side) {
        let Some(pointer) = response.hover_pos().filter(|_| !response.dragged()) else { return };
        let Some(frame) = self.review.frame_at(self.at) else { return };
        let (_, parties) = self.known(frame, side);
        let (_, shown) = spots(view, parties, &frame.truth.units);
        let Some(at) = shown.iter().position(|spot| labels::cell(*spot).contains(pointer)) else { return };
        let text = match parties.get(at) {
            Some(party) => self.party_facts(party, side),
            None => frame.truth.units.get(at - parties.len()).and_then(|unit| unit_text(&self.words, unit)),
        };
        if let Some(text) = text {
            response.clone().on_hover_text_at_pointer(text);
        }
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

/// Where parties and units are, and where their symbols stand apart from one another.
fn spots(view: &View, parties: &[PartyFrame], units: &[UnitFrame]) -> (Vec<Pos2>, Vec<Pos2>) {
    let spots = parties.iter().map(|party| party.at).chain(units.iter().map(|unit| unit.at));
    let places: Vec<Pos2> = spots.map(|at| view.to_screen(at.point())).collect();
    let shown = labels::spread(&places, view.rect);
    (places, shown)
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

fn paint_party(painter: &Painter, tokens: &Tokens, words: &Words, party: &PartyFrame, at: Pos2) -> Option<Name> {
    let text = party_text(words, party)?;
    let alpha = symbols::faded(f32::from(party.age_s));
    let symbol = symbols::paint(painter, tokens, at, Subject::Party, alpha);
    Some(Name { symbol, text, ink: tokens.text.gamma_multiply(alpha.max(0.75)), rank: Rank::Party })
}

/// What uses force is named first.
fn paint_unit(painter: &Painter, tokens: &Tokens, words: &Words, unit: &UnitFrame, at: Pos2) -> Option<Name> {
    let known = words.scenario.units.get(usize::from(unit.unit))?;
    let symbol = symbols::paint(painter, tokens, at, Subject::Unit(known.kind), 1.0);
    let text = unit_text(words, unit)?;
    if unit.using <= Rung::Presence {
        return Some(Name { symbol, text, ink: tokens.text, rank: Rank::Unit });
    }
    painter.rect_stroke(symbol.expand(3.0), 4, Stroke::new(2.0, tokens.orange), StrokeKind::Outside);
    Some(Name { symbol, text, ink: tokens.text, rank: Rank::Selected })
}
