//! The map in play: pointing selects, gives orders their targets, measures, and opens the menu; tools stand in corners.

use bevy_egui::egui::{
    Id, Key, Modifiers, Painter, Pos2, Rect, Response, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::draft::Draft;
use super::measure;
use super::menu::{self, Pointed};
use super::picture::{self, Covered, What};
use super::{PlayModel, PlayState, coach, hint_card, inbox, labels, legend, minimap, parties, tools};
use crate::scenario::ids::{Point, UnitId};
use crate::window::map_view::furniture::{self, Furniture};
use crate::window::map_view::{self, Camera, View};
use crate::window::theme::{GAP, PADDING, RADIUS, tokens};
use crate::window::widgets;

/// A pointer that has not moved for so long has been left for the keyboard.
const RESTS_S: f32 = 3.0;
const LEGEND_WIDTH: f32 = 240.0;
const LEGEND_LEAST: f32 = 120.0;
/// Height of a map that has no room for a map of itself.
const LOW: f32 = 260.0;
/// Metres that a close-up shows at least.
const LEAST_M: f32 = 60.0;
/// A unit's middle stands so far above its orders, points.
const CLEAR: f32 = 32.0;
/// Height of one that has no room for its scale either.
const STRIP: f32 = 170.0;

/// What the map has of its place: all, or on a low screen what the order card leaves, so that nothing is hidden below it.
pub fn ground(map: Rect, state: &PlayState) -> Rect {
    if !state.low || state.unit.is_none() {
        return map;
    }
    let card = super::order_card::height(map, state) + PADDING;
    Rect::from_min_max(map.min, pos2(map.right(), map.bottom() - card - GAP / 2.0))
}

pub fn stage(ui: &mut Ui, rect: Rect, model: &PlayModel, state: &mut PlayState) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("stage"));
    let response = widgets::pictured(&ui, rect, "map", &spoken(model));
    (state.camera.aside, state.camera.lift) = (aside(&ui, rect), lift(rect, state));
    state.camera.above = above(rect, state);
    let view = look(&ui, &response, rect.shrink(1.0), model, state);
    state.aim = view.to_map(view.aim());
    let painter = ui.painter().with_clip_rect(rect.shrink(1.0));
    let tokens = tokens(&ui);
    picture::paint_ground(&painter, tokens, &view, model, state);
    let pointer = response.hover_pos().unwrap_or(view.aim());
    let grid = map_view::grid_reference(model.words.scenario.map(), view.to_map(pointer));
    let line = model.words.with("ui-grid-line", &[("grid", grid.into())]);
    let spots = picture::spots(model, &view);
    settle_cards(&ui, rect, model, state);
    let mut covered = Covered { panels: panels(&ui, rect, model, state), plates: Vec::new() };
    // Below the symbols: scale and line must not hide anybody.
    if rect.height() > STRIP {
        let size = labels::symbol_size(&view, model.words.scenario.map());
        let cells = spots.iter().map(|spot| labels::cell(spot.shown, size));
        let kept: Vec<Rect> = cells.chain(covered.panels.iter().copied()).collect();
        let (map, off) = (model.words.scenario.map(), off(&ui, rect, state));
        let furniture = Furniture::of(&painter, tokens, &view, map, (&line, off), &kept);
        furniture.paint(&painter, tokens, &view, &line);
        covered.plates.extend(furniture.areas());
    }
    let taken = picture::paint(&painter, tokens, &view, model, state, &spots, &covered);
    paint_pointing(&ui, &response, &painter, &view, model, state, (pointer, taken));
    if let Some(box_rect) = state.boxed {
        painter.rect(box_rect, 2, tokens.sky.gamma_multiply(0.12), Stroke::new(1.0, tokens.sky), StrokeKind::Inside);
    }
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    if has_minimap(rect, state) {
        minimap::minimap(&mut ui, minimap::area(rect, model), &view, model, state);
    }
    tools::tools(&mut ui, rect, model, state);
    if state.legend {
        legend::legend(&mut ui, legend_area(rect, model, state), model, state);
    }
    hint_card::hint_card(&mut ui, rect, model, state);
    tell(&ui, &response, &view, model, state);
    act_on_pointer(&ui, &response, &view, model, state);
    act_on_keys(&ui, &view, model, state);
    menu::menu(&ui, model, state);
}

/// The measure, and the cross that points by keyboard; what the measure says is above everything.
fn paint_pointing(
    ui: &Ui,
    response: &Response,
    painter: &Painter,
    view: &View,
    model: &PlayModel,
    state: &PlayState,
    (pointer, mut taken): (Pos2, Vec<Rect>),
) {
    let (tokens, pointer) = (tokens(ui), view.to_map(pointer));
    measure::paint(painter, tokens, view, state.measure, pointer);
    let tip = measure::Tip::of(painter, tokens, view, model, state.measure, pointer);
    let rests = ui.input(|input| input.pointer.time_since_last_movement()) > RESTS_S;
    // Whoever opened a card with a pointer has one that points, even while it rests.
    let is_away = response.hover_pos().is_none() || rests && state.draft.is_none();
    let by_key = state.card_walk.points(ui) || !state.card_walk.is_open() && is_away;
    if points(state) && by_key {
        taken.extend(tip.iter().map(|tip| tip.rect));
        // In a card Enter opens its list, which begins with this place.
        let in_card = state.card_walk.is_open();
        let key = if in_card { String::new() } else { model.words.say("ui-key-enter") };
        measure::paint_crosshair(painter, tokens, view.aim(), &key, &taken);
    }
    if let Some(tip) = tip {
        tip.paint(painter, tokens);
    }
}

/// The map for whoever cannot see it: how much is known. The lists beside it say the rest.
fn spoken(model: &PlayModel) -> String {
    let view = model.view;
    let count = |count: usize| (count as u32).into();
    let values = [
        ("units", count(view.units.iter().filter(|unit| unit.available).count())),
        ("parties", count(view.parties.len())),
        ("people", count(view.people.len())),
    ];
    model.words.with("ui-spoken-map", &values)
}

/// What stands beside the whole map, at its right and below it.
fn aside(ui: &Ui, rect: Rect) -> Vec2 {
    let tools = rect.right() - tools::corner(ui, rect).left();
    vec2(tools, if rect.height() > STRIP { furniture::LINE } else { 0.0 })
}

/// The camera: on the unit that it follows, until the person moves it.
fn look(ui: &Ui, response: &Response, rect: Rect, model: &PlayModel, state: &mut PlayState) -> View {
    let followed = state.unit.as_ref().filter(|_| state.follow);
    match followed.and_then(|id| model.view.units.iter().find(|unit| unit.id == *id && unit.available)) {
        Some(unit) => state.camera.go_to(unit.at),
        None => state.follow = false,
    }
    uncover(ui, rect, model, state);
    let before = state.camera.centre;
    if let Some(view) = close_up(rect, model, state) {
        return view;
    }
    let arrows = state.card_walk.points(ui);
    let view = map_view::steer(ui, response, &mut state.camera, model.words.scenario.map(), rect, arrows);
    state.follow = state.follow && (state.camera.fitted, view.camera.centre) == (false, before);
    view
}

/// A chosen unit does not stay below its own orders as they open, nor a place below the card that names it: the map goes up by as
/// much as that takes, and comes back once the card closes. While one prepares an order it does not sink below the pointer.
fn uncover(ui: &Ui, rect: Rect, model: &PlayModel, state: &mut PlayState) {
    let memory = Id::new("the unit on the map that was chosen last");
    // How high its orders stand is known once they have been drawn.
    let now = (state.unit.clone(), state.draft.clone(), state.camera.lift.round() as i32);
    let before: Option<(Option<UnitId>, Option<Draft>, i32)> = ui.data(|data| data.get_temp(memory));
    if before.as_ref() == Some(&now) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(memory, now));
    // A card has closed, or the orders of the same unit stand higher or lower than they did.
    let is_anew = before.is_some_and(|(unit, draft, _)| draft.is_some() || unit == state.unit);
    if state.unit.is_none() || state.draft.is_none() && is_anew {
        state.camera.come_back();
    }
    let chosen = |id: &UnitId| model.view.units.iter().find(|unit| unit.id == *id && unit.available);
    let Some(unit) = state.unit.as_ref().and_then(chosen) else { return };
    if state.camera.fitted {
        map_view::fit(&mut state.camera, model.words.scenario.map(), rect);
    }
    let view = View { rect, camera: state.camera };
    let edge = rect.bottom() - state.camera.lift;
    // Nobody points at what lies under the card: it was chosen in a list.
    let named = state.draft.iter().flat_map(|draft| picture::draft_way(model, draft)).map(|at| view.to_screen(at));
    let hidden = std::iter::once(view.to_screen(unit.at)).chain(named.filter(|at| at.y > edge));
    let lowest = hidden.filter(|at| rect.contains(*at)).map(|at| at.y).fold(rect.top(), f32::max);
    let under = lowest - (edge - CLEAR);
    if under > 0.0 {
        state.camera.push_up(under);
    }
}

/// On a low map the whole of it would be a stamp: once an order is whole, its unit and its aim fill the place.
fn close_up(rect: Rect, model: &PlayModel, state: &PlayState) -> Option<View> {
    let draft = state.draft.as_ref().filter(|draft| rect.height() < LOW && draft.next().is_none())?;
    let unit = model.view.units.iter().find(|unit| unit.id == draft.unit && unit.available)?;
    let (mut low, mut high) = (unit.at, unit.at);
    for point in picture::draft_way(model, draft) {
        (low, high) = (Point(low.0.min(point.0), low.1.min(point.1)), Point(high.0.max(point.0), high.1.max(point.1)));
    }
    let wide = |low: f32, high: f32| (high - low) * 1.4 + LEAST_M;
    let zoom = (rect.width() / wide(low.0, high.0)).min(rect.height() / wide(low.1, high.1));
    let centre = Point((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
    Some(View { rect, camera: Camera { centre, zoom, ..state.camera } })
}

/// The map is being pointed at: an order lacks something, or the measure is in the hand.
fn points(state: &PlayState) -> bool {
    state.measure.is_on() || state.draft.as_ref().is_some_and(|draft| draft.next().is_some())
}

/// How high the order card stands on the map.
fn lift(rect: Rect, state: &PlayState) -> f32 {
    let lies_on_map = state.unit.is_some() && !state.low;
    if lies_on_map { super::order_card::height(rect, state) + 12.0 } else { 0.0 }
}

/// How far a lesson reaches down the map; of a low one it leaves the larger part.
fn above(rect: Rect, state: &PlayState) -> f32 {
    if state.coach.is_shown() { coach::ROOM.min(rect.height() / 3.0) } else { 0.0 }
}

/// Where the scale keeps off the card, and off the tools where they reach down to it.
fn off(ui: &Ui, rect: Rect, state: &PlayState) -> Vec2 {
    let lift = lift(rect, state);
    let tools = tools::corner(ui, rect);
    let meets = tools.bottom() > rect.bottom() - lift - 64.0;
    vec2(if meets { rect.right() - tools.left() } else { 0.0 }, lift)
}

pub(super) fn has_minimap(rect: Rect, state: &PlayState) -> bool {
    state.minimap && can_have_minimap(rect, state)
}

/// On a low map it would hide too much of the map itself; a lesson takes its place.
pub(super) fn can_have_minimap(rect: Rect, state: &PlayState) -> bool {
    !state.coach.is_shown() && rect.height() > LOW
}

/// What lies over the map.
pub(super) fn panels(ui: &Ui, rect: Rect, model: &PlayModel, state: &PlayState) -> Vec<Rect> {
    let card = Rect::from_min_max(pos2(rect.left(), rect.bottom() - lift(rect, state)), rect.max);
    let mut panels = vec![tools::corner(ui, rect), card];
    if has_minimap(rect, state) {
        panels.push(minimap::area(rect, model));
    }
    if state.legend {
        panels.push(legend_area(rect, model, state));
    }
    panels
}

/// Where hint and legend have no room side by side, what was opened last closes the other.
fn settle_cards(ui: &Ui, rect: Rect, model: &PlayModel, state: &mut PlayState) {
    let hint = hint_card::area(ui, rect, state);
    if state.legend && state.hint.open && model.practice && hint.intersects(legend_area(rect, model, state)) {
        state.legend = state.hint.was_shown();
        state.hint.open = !state.legend;
    }
}

fn legend_area(rect: Rect, model: &PlayModel, state: &PlayState) -> Rect {
    let top = minimap::below(rect, model, has_minimap(rect, state));
    // The scale stays to be seen where there is one, and the order card always.
    let below = if rect.height() > STRIP { 36.0 } else { GAP };
    let bottom = (rect.bottom() - below - lift(rect, state)).max(top.y + LEGEND_LEAST).min(rect.bottom() - GAP);
    Rect::from_min_max(top, pos2((top.x + LEGEND_WIDTH).min(rect.right() - PADDING), bottom))
}

/// Under the resting pointer: the name of what has lost its own, and its state.
fn tell(ui: &Ui, response: &Response, view: &View, model: &PlayModel, state: &PlayState) {
    let Some(at) = response.hover_pos().filter(|_| state.pointed.is_none() && !response.dragged()) else { return };
    let here = Pointed::of(ui, model, view, at);
    let words = &model.words;
    let unit = here.unit.as_ref().and_then(|id| model.view.units.iter().find(|unit| unit.id == *id));
    let party = here.party.as_ref().and_then(|id| model.view.parties.iter().find(|party| party.id == *id));
    let text = match (unit, party) {
        (Some(unit), _) => format!("{} · {}", words.unit(&unit.id), super::seat_panel::task_words(model, unit)),
        (None, Some(party)) => parties::facts(model, party),
        (None, None) => match here.contact.and_then(|id| model.view.contacts.iter().find(|known| known.id == id)) {
            Some(contact) => format!("{} · {}", words.contact(&contact.id), super::contacts::reach(model, contact)),
            None => return,
        },
    };
    response.clone().on_hover_text_at_pointer(text);
}

fn act_on_pointer(ui: &Ui, response: &Response, view: &View, model: &PlayModel, state: &mut PlayState) {
    drag_box(ui, response, view, model, state);
    let Some(at) = response.interact_pointer_pos() else { return };
    // The second press of a double click belongs to the first, which may have moved the map below it.
    if response.clicked() && !widgets::clicked_again(response) {
        let adds = ui.input(|input| input.modifiers.shift || input.modifiers.command);
        state.pointed = None;
        choose(ui, model, state, Pointed::of(ui, model, view, at), adds);
    } else if response.secondary_clicked() || response.long_touched() {
        state.pointed = Some(Pointed::of(ui, model, view, at));
    }
}

/// Shift and the left button, or the right button alone, draw a box around units.
fn drag_box(ui: &Ui, response: &Response, view: &View, model: &PlayModel, state: &mut PlayState) {
    if map_view::draws_box(ui, response) {
        let ends = ui.input(|input| (input.pointer.press_origin(), input.pointer.interact_pos()));
        if let (Some(from), Some(to)) = ends {
            state.boxed = Some(Rect::from_two_pos(from, to).intersect(view.rect));
        }
        return;
    }
    let Some(boxed) = state.boxed.take() else { return };
    let inside = picture::spots(model, view).into_iter().filter(|spot| boxed.contains(spot.shown));
    let units = inside.filter_map(|spot| match spot.what {
        What::Unit(unit) => Some(unit.id.clone()),
        What::Party(_) | What::Contact(_) => None,
    });
    let units: Vec<_> = units.collect();
    if !units.is_empty() {
        state.select_units(&units);
    }
}

fn choose(ui: &Ui, model: &PlayModel, state: &mut PlayState, here: Pointed, adds: bool) {
    if state.measure.is_on() {
        state.measure.point_at(here.at);
    } else if let Some(draft) = &mut state.draft {
        draft.point_at(model.words.scenario, here.at, here.party, here.zone);
        state.card_walk.chose();
    } else if let Some(unit) = here.unit {
        if adds {
            state.toggle_unit(&unit);
        } else {
            state.select_unit(&unit);
        }
    } else if let Some(contact) = here.contact {
        inbox::write_to(ui, model, state, &contact);
    } else if !adds {
        (state.party, state.casualty) = (here.party, None);
        state.shows_party = state.party.is_some();
        if state.party.is_none() {
            state.deselect();
        }
    }
}

/// Enter points at the middle of what is seen of the map; F10 opens the menu at the unit, the party or there.
fn act_on_keys(ui: &Ui, view: &View, model: &PlayModel, state: &mut PlayState) {
    if widgets::pressed(ui, Key::F10) {
        let unit = state.unit.as_ref().and_then(|id| model.view.units.iter().find(|unit| unit.id == *id));
        let party = state.party.as_ref().and_then(|id| model.view.parties.iter().find(|party| party.id == *id));
        let at = party.map(|party| party.at).or_else(|| unit.filter(|unit| unit.available).map(|unit| unit.at));
        let at: Pos2 = at.map_or(view.aim(), |at| view.to_screen(at));
        let at = if view.rect.contains(at) { at } else { view.aim() };
        let here = || Pointed { by_key: true, ..Pointed::of(ui, model, view, at) };
        state.pointed = if state.pointed.is_some() { None } else { Some(here()) };
    }
    if points(state) && state.pointed.is_none() && widgets::pressed_free(ui, Key::Enter) {
        // The same stroke must not give the order that it completes.
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        choose(ui, model, state, Pointed::of(ui, model, view, view.aim()), false);
    }
}
