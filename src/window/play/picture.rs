//! What the seat knows, drawn where it knows it, fainter and smaller with age; nothing else is on the map.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use super::draft::Draft;
use super::labels::{self, APART, Name, Rank, Room};
use super::{PlayModel, PlayState, forecast, reach, tools, waiting};
use crate::exercise::view::{PartyView, UnitView};
use crate::scenario::forces::{Counterpart, Unit};
use crate::scenario::ids::{ContactId, PartyId, Point, UnitId, ZoneId};
use crate::scenario::map::Zone;
use crate::sim::order::{Place, Target};
use crate::window::map_view::crowd::Crowd;
use crate::window::map_view::{self, View};
use crate::window::symbols::{self, Subject};
use crate::window::theme::{CAPTION, Tokens};
use crate::window::widgets;

/// What everything else lies on.
pub fn paint_ground(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) {
    let map = model.words.scenario.map();
    map_view::paint_ground(painter, tokens, view, map);
    let marked = |zone: &Zone| state.draft.as_ref().is_some_and(|draft| is_named(draft, &zone.id));
    map_view::paint_zone_shapes(painter, tokens, view, map, marked);
    forecast::paint_zones(painter, tokens, view, model);
}

/// Draws it all and answers what is taken by symbols and names.
pub fn paint(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &PlayModel,
    state: &PlayState,
    spots: &[Spot],
    covered: &Covered,
) -> Vec<Rect> {
    let map = model.words.scenario.map();
    let rings = reach::rings(tokens, view, model, state);
    reach::paint_seen(painter, tokens, view, model, state);
    rings.iter().for_each(|ring| ring.paint(painter));
    paint_ways(painter, tokens, view, model, state);
    waiting::paint(painter, tokens, view, model);
    if let Some(draft) = &state.draft {
        paint_draft(painter, tokens, view, model, state, draft);
    }
    paint_bursts(painter, tokens, view, model);
    paint_people(painter, tokens, view, model);
    // Whatever is a line comes first: none may strike out a symbol or a name.
    for spot in spots {
        labels::paint_stalk(painter, tokens, spot.place, spot.shown);
    }
    let size = labels::symbol_size(view, map);
    let mut taken: Vec<Rect> = spots.iter().map(|spot| labels::cell(spot.shown, size)).collect();
    taken.extend(covered.panels.iter().chain(&covered.plates));
    for ring in &rings {
        let name = ring.paint_name(painter, tokens, model, &taken);
        taken.extend(name);
    }
    taken.extend(spots.iter().flat_map(|spot| labels::stalk(spot.place, spot.shown)));
    let ranges = forecast::paint_ranges(painter, tokens, view, model, &taken);
    taken.extend(ranges);
    let mut names = Vec::new();
    for spot in spots {
        let at = (spot.shown, size);
        names.push(match spot.what {
            What::Party(party) => paint_party(painter, tokens, at, model, state, party),
            What::Unit(unit) => paint_unit(painter, tokens, at, model, state, unit),
            What::Contact(contact) => paint_contact(painter, tokens, at, model, contact),
        });
    }
    if let Some(person) = model.view.people.iter().find(|person| state.casualty == Some(person.person)) {
        painter.circle_stroke(view.to_screen(person.at), 9.0, Stroke::new(2.0, tokens.sky));
    }
    names.extend(map.zones.iter().map(|zone| labels::of_zone(tokens, view, &model.words, zone)));
    // What lies under a panel is named once the panel is gone.
    let is_covered = |at: Pos2| covered.panels.iter().any(|panel| panel.contains(at));
    names.retain(|name| {
        name.symbol.intersects(view.rect) && (name.rank == Rank::Zone || !is_covered(name.symbol.center()))
    });
    let crowd = Crowd::of(view, model.view.people.iter().map(|person| (person.at, person.state)));
    labels::paint(painter, tokens, &names, Room::new(view.rect.shrink(4.0), map_view::frame(view, map), taken, crowd))
}

/// What lies on the map: names keep off it.
pub struct Covered {
    /// What is under one is named once it is gone.
    pub panels: Vec<Rect>,
    /// Texts and the scale: what is under them is seen.
    pub plates: Vec<Rect>,
}

/// Every symbol with the place where it stands on the screen, apart from the others.
pub fn spots<'a>(model: &'a PlayModel, view: &View) -> Vec<Spot<'a>> {
    let parties = model.view.parties.iter().map(|party| (What::Party(party), party.at));
    let units = model.view.units.iter().filter(|unit| unit.available).map(|unit| (What::Unit(unit), unit.at));
    let met = model.view.contacts.iter().filter_map(|contact| met(model, &contact.id));
    let known: Vec<(What, Point)> = parties.chain(units).chain(met).collect();
    let places: Vec<Pos2> = known.iter().map(|(_, at)| view.to_screen(*at)).collect();
    let size = labels::symbol_size(view, model.words.scenario.map());
    // Who stands below the tools is drawn beside them: there nobody could be pressed.
    let tools: Vec<Rect> = tools::beside(view).into_iter().collect();
    let shown = labels::spread(&places, view.rect, size, &tools);
    let all = known.into_iter().zip(places).zip(shown);
    all.map(|(((what, _), place), shown)| Spot { what, place, shown }).collect()
}

/// A symbol, where it is, and where it is drawn.
pub struct Spot<'a> {
    pub what: What<'a>,
    pub place: Pos2,
    pub shown: Pos2,
}

#[derive(Clone, Copy)]
pub enum What<'a> {
    Unit(&'a UnitView),
    Party(&'a PartyView),
    /// Who is met in person, where that is.
    Contact(&'a Counterpart),
}

fn is_named(draft: &Draft, zone: &ZoneId) -> bool {
    draft.zone.as_ref() == Some(zone)
        || draft.zone_to.as_ref() == Some(zone)
        || draft.target == Some(Target::Crowd(zone.clone()))
        || draft.places.contains(&Place::Zone(zone.clone()))
}

/// Where the seat has just heard something explode.
fn paint_bursts(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel) {
    let age_s = |tick| model.view.tick.seconds_since(tick);
    for (tick, at) in model.view.explosions().rev().take_while(|(tick, _)| age_s(*tick) < symbols::BURST_S) {
        symbols::paint_burst(painter, tokens, view.to_screen(at), age_s(tick));
    }
}

fn paint_people(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel) {
    let size = (view.camera.zoom * 1.1).clamp(1.9, 4.5);
    let seen = view.rect.expand(8.0);
    for person in &model.view.people {
        let at = view.to_screen(person.at);
        if seen.contains(at) {
            let age_s = model.view.tick.seconds_since(person.seen);
            let size = size * symbols::shrunk(age_s);
            symbols::paint_person(painter, tokens, at, person.state, size, symbols::faded(age_s));
        }
    }
}

pub fn target_place(model: &PlayModel, target: &Target) -> Option<Point> {
    match target {
        Target::Party(id) => model.view.parties.iter().find(|party| party.id == *id).map(|party| party.at),
        Target::Crowd(id) => zone_centre(model, id),
    }
}

pub fn zone_centre(model: &PlayModel, id: &ZoneId) -> Option<Point> {
    model.words.scenario.zone(id).map(|zone| zone.shape.centre())
}

/// Where units go, and the lines that they hold.
fn paint_ways(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) {
    for unit in model.view.units.iter().filter(|unit| unit.available) {
        // Another order waits: where the unit goes then is drawn, and not where it went.
        if !unit.route.is_empty() && waiting::of_unit(model, &unit.id).is_none() {
            let mut way = vec![view.to_screen(unit.at)];
            way.extend(unit.route.iter().map(|point| view.to_screen(*point)));
            let stroke = match state.is_selected(&unit.id) {
                true => Stroke::new(2.0, tokens.sky),
                false => Stroke::new(1.5, tokens.sky.gamma_multiply(0.7)),
            };
            widgets::dashes(painter, &way, stroke, 6.0, 4.0);
        }
        for (from, to) in &unit.holds {
            let line = [view.to_screen(*from), view.to_screen(*to)];
            painter.line_segment(line, Stroke::new(3.0, tokens.sky.gamma_multiply(0.8)));
        }
    }
}

fn paint_unit(
    painter: &Painter,
    tokens: &Tokens,
    (at, size): (Pos2, f32),
    model: &PlayModel,
    state: &PlayState,
    unit: &UnitView,
) -> Name {
    let chosen = state.is_selected(&unit.id);
    let rect = symbols::paint_sized(painter, tokens, at, Subject::Unit(unit.kind), size, 1.0);
    if chosen {
        painter.rect_stroke(rect.expand(4.0), 5, Stroke::new(2.0, tokens.sky), StrokeKind::Outside);
    }
    let (rank, symbol) = if chosen { (Rank::Selected, rect.expand(5.0)) } else { (Rank::Unit, rect) };
    Name { symbol, text: model.words.unit(&unit.id), ink: tokens.text, rank }
}

/// Who is met in person, and where, as the briefing says.
fn met<'a>(model: &PlayModel<'a>, contact: &ContactId) -> Option<(What<'a>, Point)> {
    let known = known_contact(model, contact)?;
    Some((What::Contact(known), zone_centre(model, known.meets_in.as_ref()?)?))
}

pub fn meets_in<'a>(model: &PlayModel<'a>, contact: &ContactId) -> Option<&'a ZoneId> {
    known_contact(model, contact).and_then(|known| known.meets_in.as_ref())
}

fn known_contact<'a>(model: &PlayModel<'a>, contact: &ContactId) -> Option<&'a Counterpart> {
    model.words.scenario.counterpart(contact)
}

fn paint_contact(
    painter: &Painter,
    tokens: &Tokens,
    (at, size): (Pos2, f32),
    model: &PlayModel,
    contact: &Counterpart,
) -> Name {
    let symbol = symbols::paint_sized(painter, tokens, at, Subject::Contact(contact.kind), size, 1.0);
    Name { symbol, text: model.words.contact(&contact.id), ink: tokens.text, rank: Rank::Unit }
}

fn paint_party(
    painter: &Painter,
    tokens: &Tokens,
    (at, size): (Pos2, f32),
    model: &PlayModel,
    state: &PlayState,
    party: &PartyView,
) -> Name {
    let age_s = model.view.tick.seconds_since(party.seen);
    let alpha = symbols::faded(age_s);
    let rect = symbols::paint_sized(painter, tokens, at, Subject::Party, size, alpha);
    let aimed = state.draft.as_ref().is_some_and(|draft| draft.target == Some(Target::Party(party.id.clone())));
    let chosen = state.party.as_ref() == Some(&party.id);
    if aimed || chosen {
        let colour = if aimed { tokens.orange } else { tokens.sky };
        painter.circle_stroke(at, rect.width() * 0.72, Stroke::new(2.0, colour));
    }
    let ink = tokens.text.gamma_multiply(alpha.max(0.75));
    let rank = if chosen || aimed { Rank::Selected } else { Rank::Party };
    Name { symbol: rect, text: party_words(model, &party.id, age_s, party), ink, rank }
}

/// Its name, and how old the sighting is or what has become of it.
fn party_words(model: &PlayModel, id: &PartyId, age_s: f32, party: &PartyView) -> String {
    let words = &model.words;
    let name = words.party(id);
    if age_s >= 10.0 {
        let ago = words.with("ui-ago", &[("time", words.duration(((age_s as u32) / 10) * 10).into())]);
        format!("{name}{APART}{ago}")
    } else if !party.status.is_threat() {
        format!("{name}{APART}{}", words.named("status", party.status))
    } else {
        name
    }
}

/// The lines from the units to what the order names.
fn paint_draft(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState, draft: &Draft) {
    let way = draft_way(model, draft);
    let points: Vec<Pos2> = way.iter().map(|point| view.to_screen(*point)).collect();
    let Some(first) = points.first() else { return };
    let stroke = Stroke::new(1.5, tokens.orange);
    for unit in model.view.units.iter().filter(|unit| unit.available && state.is_selected(&unit.id)) {
        widgets::dashes(painter, &[view.to_screen(unit.at), *first], stroke, 3.0, 4.0);
    }
    widgets::dashes(painter, &points, stroke, 3.0, 4.0);
    for (no, end) in points.iter().enumerate() {
        painter.add(Shape::circle_stroke(*end, 6.0, Stroke::new(2.0, tokens.orange)));
        if points.len() > 1 {
            let (at, text) = (*end + vec2(8.0, -8.0), (no + 1).to_string());
            widgets::haloed(painter, at, Align2::LEFT_BOTTOM, &text, CAPTION, tokens.orange, tokens.ground);
        }
    }
}

pub(super) fn draft_way(model: &PlayModel, draft: &Draft) -> Vec<Point> {
    let places = draft.places.iter().filter_map(|place| match place {
        Place::At(at) => Some(*at),
        Place::Zone(zone) => zone_centre(model, zone),
    });
    let mut way: Vec<Point> = places.collect();
    way.extend(draft.target.as_ref().and_then(|target| target_place(model, target)));
    way.extend(draft.zone.as_ref().and_then(|zone| zone_centre(model, zone)));
    way.extend(draft.zone_to.as_ref().and_then(|zone| zone_centre(model, zone)));
    way
}

/// The unit as the drill describes it.
pub fn known_unit<'a>(model: &'a PlayModel, id: &UnitId) -> Option<&'a Unit> {
    model.words.scenario.units.iter().find(|known| known.id == *id)
}
