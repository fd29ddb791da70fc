//! The map in play: what the seat knows, where it knows it, fading with age; pointing gives orders their targets.

use bevy_egui::egui::{
    Align2, Area, Frame, Id, Order as Layer, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    pos2, vec2,
};

use super::draft::{Draft, Slot, UnitOrder};
use super::{PlayModel, PlayState};
use crate::exercise::view::{PartyView, UnitView};
use crate::scenario::ids::{PartyId, Point, UnitId, ZoneId};
use crate::sim::order::{Place, Target};
use crate::window::commands::Command;
use crate::window::map_view::{self, View};
use crate::window::symbols::{self, Affiliation};
use crate::window::theme::{self, CAPTION, RADIUS, Tokens, tokens};
use crate::window::widgets::{self, Button, Look};

/// How near to a symbol a pointer has to be, in points.
const REACH: f32 = 18.0;

pub fn stage(ui: &mut Ui, rect: Rect, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("stage"));
    let response = ui.interact(rect, ui.id().with("map"), Sense::click_and_drag());
    let map = model.words.scenario.map();
    let view = map_view::steer(&ui, &response, &mut state.camera, map, rect.shrink(1.0));
    let painter = ui.painter().with_clip_rect(rect.shrink(1.0));
    let tokens = tokens(&ui);
    paint(&painter, tokens, &view, model, state);
    let lift = if state.unit.is_some() { super::order_card::HEIGHT + 12.0 } else { 0.0 };
    let line = readout(model, &view, response.hover_pos());
    map_view::paint_furniture(&painter, tokens, &view, &line, lift);
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    zoom_buttons(&mut ui, rect, state);
    if let Some(at) = response.interact_pointer_pos() {
        let here = point(model, &view, at);
        if response.clicked() {
            state.pointed = None;
            choose(model, state, here);
        } else if response.secondary_clicked() || response.long_touched() {
            state.pointed = Some(here);
        }
    }
    context_menu(&ui, model, state, commands);
}

/// What lies under the pointer.
#[derive(Clone, Debug)]
pub struct Pointed {
    pub screen: Pos2,
    pub at: Point,
    pub unit: Option<UnitId>,
    pub party: Option<PartyId>,
    pub zone: Option<ZoneId>,
}

fn point(model: &PlayModel, view: &View, screen: Pos2) -> Pointed {
    let near = |at: Point| view.to_screen(at).distance(screen);
    let unit = model.view.units.iter().filter(|unit| unit.available).min_by(|a, b| near(a.at).total_cmp(&near(b.at)));
    let party = model.view.parties.iter().min_by(|a, b| near(a.at).total_cmp(&near(b.at)));
    let at = view.to_map(screen);
    Pointed {
        screen,
        at,
        unit: unit.filter(|unit| near(unit.at) < REACH).map(|unit| unit.id.clone()),
        party: party.filter(|party| near(party.at) < REACH).map(|party| party.id.clone()),
        zone: map_view::zone_at(model.words.scenario.map(), at).map(|zone| zone.id.clone()),
    }
}

fn choose(model: &PlayModel, state: &mut PlayState, here: Pointed) {
    if let Some(draft) = &mut state.draft {
        draft.point_at(model.words.scenario, here.at, here.party, here.zone);
        return;
    }
    if let Some(unit) = here.unit {
        state.select_unit(&unit);
    } else {
        state.party = here.party;
        if state.party.is_none() {
            state.unit = None;
        }
    }
}

fn paint(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) {
    let words = &model.words;
    let map = words.scenario.map();
    map_view::paint_ground(painter, tokens, view, map);
    let mut taken = symbol_places(model, view);
    taken.push(zoom_corner(view.rect));
    let draft = state.draft.as_ref();
    let marked = |id: &ZoneId| {
        draft.is_some_and(|draft| {
            draft.zone.as_ref() == Some(id)
                || draft.zone_to.as_ref() == Some(id)
                || draft.target == Some(Target::Crowd(id.clone()))
                || draft.places.contains(&Place::Zone(id.clone()))
        })
    };
    let name = |zone: &crate::scenario::map::Zone| words.key(&zone.name);
    map_view::paint_zones(painter, tokens, view, map, name, |zone| marked(&zone.id), &mut taken);
    paint_reach(painter, tokens, view, model, state);
    if let Some(draft) = draft {
        paint_draft(painter, tokens, view, model, draft);
    }
    let size = (view.camera.zoom * 1.1).clamp(1.9, 4.5);
    for person in &model.view.people {
        let alpha = symbols::faded(model.view.tick.seconds_since(person.seen));
        symbols::paint_person(painter, tokens, view.to_screen(person.at), person.state, size, alpha);
    }
    for party in &model.view.parties {
        paint_party(painter, tokens, view, model, state, party, &mut taken);
    }
    for unit in model.view.units.iter().filter(|unit| unit.available) {
        paint_unit(painter, tokens, view, model, state, unit, &mut taken);
    }
}

/// Where symbols stand: names keep off them.
fn symbol_places(model: &PlayModel, view: &View) -> Vec<Rect> {
    let units = model.view.units.iter().filter(|unit| unit.available).map(|unit| unit.at);
    let parties = model.view.parties.iter().map(|party| party.at);
    units.chain(parties).map(|at| Rect::from_center_size(view.to_screen(at), vec2(30.0, 24.0))).collect()
}

/// Sight of the selected unit, and reach and effect of the means in preparation.
fn paint_reach(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, state: &PlayState) {
    let Some(unit) = state.unit.as_ref().and_then(|id| model.view.units.iter().find(|unit| unit.id == *id)) else {
        return;
    };
    let Some(known) = model.words.scenario.units.iter().find(|known| known.id == unit.id) else { return };
    if !unit.available {
        return;
    }
    let at = view.to_screen(unit.at);
    painter.circle(
        at,
        view.length(known.sight_m),
        tokens.sky.gamma_multiply(0.05),
        Stroke::new(1.0, tokens.sky.gamma_multiply(0.45)),
    );
    let Some(draft) = &state.draft else { return };
    let Some(means) = draft.kind.rung().and_then(|rung| known.means.iter().find(|means| means.rung == rung)) else {
        return;
    };
    painter.circle_stroke(at, view.length(means.range_m), Stroke::new(1.0, tokens.orange.gamma_multiply(0.7)));
    if let Some(target) = draft.target.as_ref().and_then(|target| target_place(model, target)) {
        let effect = view.length(means.effect_m.max(3.0));
        let (fill, edge) = (tokens.vermillion.gamma_multiply(0.12), Stroke::new(1.5, tokens.vermillion));
        painter.circle(view.to_screen(target), effect, fill, edge);
    }
}

pub(super) fn target_place(model: &PlayModel, target: &Target) -> Option<Point> {
    match target {
        Target::Party(id) => model.view.parties.iter().find(|party| party.id == *id).map(|party| party.at),
        Target::Crowd(id) => {
            let zones = &model.words.scenario.map().zones;
            zones.iter().find(|zone| zone.id == *id).map(|zone| zone.shape.centre())
        }
    }
}

fn paint_unit(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &PlayModel,
    state: &PlayState,
    unit: &UnitView,
    taken: &mut Vec<Rect>,
) {
    let at = view.to_screen(unit.at);
    let chosen = state.unit.as_ref() == Some(&unit.id);
    if !unit.route.is_empty() {
        let mut way = vec![at];
        way.extend(unit.route.iter().map(|point| view.to_screen(*point)));
        let colour = if chosen { tokens.sky } else { tokens.sky.gamma_multiply(0.4) };
        widgets::dashes(painter, &way, Stroke::new(2.0, colour), 6.0, 4.0);
    }
    let of = symbols::unit_affiliation(unit.kind);
    let rect = symbols::paint_frame(painter, tokens, at, of, symbols::unit_letter(unit.kind), 1.0);
    if chosen {
        painter.rect_stroke(rect.expand(4.0), 5, Stroke::new(2.0, tokens.sky), StrokeKind::Outside);
    }
    label(painter, tokens, view, rect, &model.words.unit(&unit.id), 1.0, taken);
}

fn paint_party(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &PlayModel,
    state: &PlayState,
    party: &PartyView,
    taken: &mut Vec<Rect>,
) {
    let words = &model.words;
    let age = model.view.tick.seconds_since(party.seen);
    let alpha = symbols::faded(age);
    let at = view.to_screen(party.at);
    let rect = symbols::paint_frame(painter, tokens, at, Affiliation::Unknown, "?", alpha);
    let aimed = state.draft.as_ref().is_some_and(|draft| draft.target == Some(Target::Party(party.id.clone())));
    if aimed || state.party.as_ref() == Some(&party.id) {
        let colour = if aimed { tokens.orange } else { tokens.sky };
        painter.circle_stroke(at, rect.width() * 0.72, Stroke::new(2.0, colour));
    }
    let mut text = words.party(&party.id);
    if age >= 10.0 {
        let ago = words.with("ui-ago", &[("time", words.duration(((age as u32) / 10) * 10).into())]);
        text = format!("{text} · {ago}");
    } else if !party.status.is_threat() {
        text = format!("{text} · {}", words.named("status", party.status));
    }
    label(painter, tokens, view, rect, &text, alpha.max(0.75), taken);
}

/// A name below its symbol, or beside or above it where another name lies below.
pub fn label(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    symbol: Rect,
    text: &str,
    alpha: f32,
    taken: &mut Vec<Rect>,
) {
    let ink = tokens.text.gamma_multiply(alpha);
    let size = painter.layout_no_wrap(text.to_owned(), theme::regular(CAPTION), ink).size();
    let spots = [
        (symbol.center_bottom() + vec2(0.0, 3.0), Align2::CENTER_TOP),
        (symbol.right_center() + vec2(5.0, 0.0), Align2::LEFT_CENTER),
        (symbol.left_center() + vec2(-5.0, 0.0), Align2::RIGHT_CENTER),
        (symbol.center_top() + vec2(0.0, -3.0), Align2::CENTER_BOTTOM),
        (symbol.center_bottom() + vec2(0.0, 16.0), Align2::CENTER_TOP),
    ];
    // A symbol's name is never dropped: where all spots are taken it goes below.
    let (at, anchor) = map_view::free_spot(&spots, size, view.rect, taken).unwrap_or(spots[0]);
    taken.push(anchor.anchor_size(at, size).expand(1.0));
    widgets::haloed(painter, at, anchor, text, CAPTION, ink, tokens.ground);
}

/// The line from the unit to what the order names.
fn paint_draft(painter: &Painter, tokens: &Tokens, view: &View, model: &PlayModel, draft: &Draft) {
    let Some(unit) = model.view.units.iter().find(|unit| unit.id == draft.unit && unit.available) else { return };
    let zones = &model.words.scenario.map().zones;
    let centre = |id: &ZoneId| zones.iter().find(|zone| zone.id == *id).map(|zone| zone.shape.centre());
    let mut way = vec![unit.at];
    for place in &draft.places {
        way.extend(match place {
            Place::At(at) => Some(*at),
            Place::Zone(zone) => centre(zone),
        });
    }
    way.extend(draft.target.as_ref().and_then(|target| target_place(model, target)));
    way.extend(draft.zone.as_ref().and_then(centre));
    way.extend(draft.zone_to.as_ref().and_then(centre));
    let points: Vec<Pos2> = way.iter().map(|point| view.to_screen(*point)).collect();
    if points.len() < 2 {
        return;
    }
    widgets::dashes(painter, &points, Stroke::new(1.5, tokens.orange), 3.0, 4.0);
    for end in &points[1..] {
        painter.add(Shape::circle_stroke(*end, 6.0, Stroke::new(2.0, tokens.orange)));
    }
}

fn readout(model: &PlayModel, view: &View, pointer: Option<Pos2>) -> String {
    let words = &model.words;
    let at = pointer.map_or(view.camera.centre, |pointer| view.to_map(pointer));
    let grid = map_view::grid_reference(words.scenario.map(), at);
    words.with("ui-grid-line", &[("grid", grid.into())])
}

fn zoom_corner(rect: Rect) -> Rect {
    Rect::from_min_size(pos2(rect.right() - 44.0, rect.top() + 10.0), vec2(34.0, 110.0))
}

fn zoom_buttons(ui: &mut Ui, rect: Rect, state: &mut PlayState) {
    widgets::region(ui, zoom_corner(rect), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (text, factor) in [("+", 1.25), ("−", 0.8)] {
            if Button::new(text).width(32.0).show(ui).clicked() {
                map_view::zoom_at(&mut state.camera, rect, rect.center(), factor);
            }
        }
        if Button::new("□").width(32.0).look(Look::Plain).show(ui).clicked() {
            state.camera.fitted = true;
        }
    });
}

/// Orders that fit what was pointed at with the right button.
fn context_menu(ui: &Ui, model: &PlayModel, state: &mut PlayState, commands: &mut Vec<Command>) {
    let Some(pointed) = state.pointed.clone() else { return };
    let words = &model.words;
    let mut close = false;
    let response =
        Area::new(Id::new("map-menu")).order(Layer::Foreground).fixed_pos(pointed.screen).show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let Some(unit) = &state.unit else {
                    widgets::muted(ui, words.say("ui-select-unit-first"));
                    return;
                };
                widgets::caption(ui, &words.unit(unit));
                for draft in fitting(model, unit, &pointed) {
                    let text = words.say(&draft.kind.name_key());
                    if Button::new(&text).look(Look::Quiet).wrap().width(220.0).show(ui).clicked() {
                        match draft.order() {
                            // A move harms nobody: it needs no second look.
                            Some(order) if draft.kind == UnitOrder::Move => commands.push(Command::Give(order)),
                            _ => state.draft = Some(draft),
                        }
                        close = true;
                    }
                }
            });
        });
    let outside = ui.input(|input| input.pointer.any_pressed())
        && ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| !response.response.rect.contains(at));
    if close || outside {
        state.pointed = None;
    }
}

fn fitting(model: &PlayModel, unit: &UnitId, pointed: &Pointed) -> Vec<Draft> {
    let scenario = model.words.scenario;
    let Some(known) = scenario.units.iter().find(|known| known.id == *unit) else { return Vec::new() };
    let fits = |kind: &UnitOrder| match kind.slots().first() {
        Some(Slot::Target) => pointed.party.is_some() || pointed.zone.is_some(),
        Some(Slot::Zone) => pointed.zone.is_some() && pointed.party.is_none(),
        Some(Slot::Place) => true,
        _ => false,
    };
    UnitOrder::ALL
        .into_iter()
        .filter(|kind| kind.suits(known) && fits(kind))
        .map(|kind| {
            let mut draft = Draft::new(unit.clone(), kind);
            draft.point_at(scenario, pointed.at, pointed.party.clone(), pointed.zone.clone());
            draft
        })
        .collect()
}
