//! One moment of a run as a map: what the seat knew then, or what was.

use bevy_egui::egui::{Painter, Pos2, Rect, Stroke, StrokeKind};

use super::Side;
use crate::exercise::frames::{Frame, PartyFrame, PersonFrame, UnitFrame};
use crate::review::Review;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{SeatId, Tick};
use crate::window::map_view::{self, View};
use crate::window::play::labels::{self, Name, Rank};
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
        let spots = parties.iter().map(|party| party.at).chain(units.iter().map(|unit| unit.at));
        let places: Vec<Pos2> = spots.map(|at| view.to_screen(at.point())).collect();
        let shown = labels::spread(&places, view.rect);
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
        labels::paint(painter, tokens, within.shrink(4.0), &names, &mut taken);
    }

    fn known<'a>(&self, frame: &'a Frame, side: Side) -> (&'a [PersonFrame], &'a [PartyFrame]) {
        match (side, frame.knew(self.seat)) {
            (Side::Was, _) => (&frame.truth.people, &frame.truth.parties),
            (_, Some(knew)) => (&knew.people, &knew.parties),
            (_, None) => (&[], &[]),
        }
    }
}

fn paint_party(painter: &Painter, tokens: &Tokens, words: &Words, party: &PartyFrame, at: Pos2) -> Option<Name> {
    let known = words.scenario.parties.get(usize::from(party.party))?;
    let alpha = symbols::faded(f32::from(party.age_s));
    let symbol = symbols::paint(painter, tokens, at, Subject::Party, alpha);
    let state =
        if party.status.is_threat() { words.named("stage", party.stage) } else { words.named("status", party.status) };
    let text = format!("{} · {state}", words.key(&known.name));
    Some(Name { symbol, text, ink: tokens.text.gamma_multiply(alpha.max(0.75)), rank: Rank::Party })
}

/// What uses force is named first.
fn paint_unit(painter: &Painter, tokens: &Tokens, words: &Words, unit: &UnitFrame, at: Pos2) -> Option<Name> {
    let known = words.scenario.units.get(usize::from(unit.unit))?;
    let symbol = symbols::paint(painter, tokens, at, Subject::Unit(known.kind), 1.0);
    let name = words.key(&known.name);
    if unit.using <= Rung::Presence {
        return Some(Name { symbol, text: name, ink: tokens.text, rank: Rank::Unit });
    }
    painter.rect_stroke(symbol.expand(3.0), 4, Stroke::new(2.0, tokens.orange), StrokeKind::Outside);
    let text = format!("{name} · {}", words.named("rung", unit.using));
    Some(Name { symbol, text, ink: tokens.text, rank: Rank::Selected })
}
