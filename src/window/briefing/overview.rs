//! The ground with its zones, and where the seat's units start.

use bevy_egui::egui::{Pos2, Rect, Stroke, StrokeKind, Ui, Vec2};

use super::{BriefingModel, BriefingState};
use crate::scenario::forces::Unit;
use crate::scenario::ids::{Point, SeatId};
use crate::window::map_view::{self, crowd::Crowd, furniture::Furniture};
use crate::window::play::labels::{self, Name, Rank, Room};
use crate::window::symbols::{self, Subject};
use crate::window::theme::{RADIUS, tokens};
use crate::window::widgets;
use crate::window::words::Words;

pub(super) fn overview(ui: &mut Ui, model: &BriefingModel, state: &mut BriefingState, rect: Rect) {
    let words = &model.words;
    let tokens = tokens(ui);
    let map = words.scenario.map();
    let response = widgets::pictured(ui, rect, "overview", &words.say("ui-spoken-overview"));
    let view = map_view::steer(ui, &response, &mut state.camera, map, rect.shrink(1.0), false);
    let painter = ui.painter().with_clip_rect(rect.shrink(1.0));
    map_view::paint_ground(&painter, tokens, &view, map);
    let known = known(words);
    let places: Vec<Pos2> = known.iter().map(|one| view.to_screen(one.at)).collect();
    // Units that start side by side stand apart.
    let size = labels::symbol_size(&view, map);
    let shown = labels::spread(&places, view.rect, size, &[]);
    let mut taken: Vec<Rect> = shown.iter().map(|at| labels::cell(*at, size)).collect();
    map_view::paint_zone_shapes(&painter, tokens, &view, map, |_| false);
    let at = response.hover_pos().map_or(view.camera.centre, |pointer| view.to_map(pointer));
    let grid = map_view::grid_reference(map, at);
    let line = words.with("ui-grid", &[("grid", grid.into())]);
    let furniture = Furniture::of(&painter, tokens, &view, map, (&line, Vec2::ZERO), &taken);
    furniture.paint(&painter, tokens, &view, &line);
    taken.extend(furniture.areas());
    let mut names = Vec::new();
    for (place, at) in places.iter().zip(&shown) {
        labels::paint_stalk(&painter, tokens, *place, *at);
        taken.extend(labels::stalk(*place, *at));
    }
    for (one, at) in known.into_iter().zip(shown) {
        let symbol = symbols::paint_sized(&painter, tokens, at, one.of, size, 1.0);
        names.push(Name { symbol, text: one.name, ink: tokens.text, rank: Rank::Unit });
    }
    names.extend(map.zones.iter().map(|zone| labels::of_zone(tokens, &view, words, zone)));
    // Nobody is known before it begins.
    let room = Room::new(view.rect.shrink(4.0), map_view::frame(&view, map), taken, Crowd::default());
    labels::paint(&painter, tokens, &names, room);
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
}

/// The seat's units that are there from the start, and those who are met in person.
fn known(words: &Words) -> Vec<Known> {
    let scenario = words.scenario;
    let is_own = |seat: &SeatId| scenario.seats.iter().any(|known| known.playable && known.id == *seat);
    let is_there = |unit: &&Unit| unit.available_at_s == 0 && is_own(&unit.seat);
    let units = scenario.units.iter().filter(is_there).map(|unit| Known {
        at: unit.at,
        of: Subject::Unit(unit.kind),
        name: words.key(&unit.name),
    });
    let met = scenario.met_in_person();
    let met = met.map(|(contact, at)| Known { at, of: Subject::Contact(contact.kind), name: words.key(&contact.name) });
    units.chain(met).collect()
}

struct Known {
    at: Point,
    of: Subject,
    name: String,
}
