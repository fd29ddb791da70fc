//! The moment on the map: what the seat knew then, or what was.

use bevy_egui::egui::{ComboBox, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

use super::ask::Ask;
use super::{DebriefModel, DebriefState, Side};
use crate::exercise::frames::{Frame, PartyFrame, PersonFrame, UnitFrame};
use crate::scenario::forces::Rung;
use crate::window::commands::Command;
use crate::window::map_view::{self, View, furniture};
use crate::window::play::labels::{self, Name, Rank};
use crate::window::symbols::{self, Affiliation};
use crate::window::theme::{self, GAP, RADIUS, Tokens, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::{Words, clock_run};

/// For the whole line below the map, beside the scale.
const ROOM_FOR_LINE: f32 = 560.0;

pub fn replay_map(
    ui: &mut Ui,
    rect: Rect,
    model: &DebriefModel,
    state: &mut DebriefState,
    commands: &mut Vec<Command>,
) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("replay"));
    let tokens = tokens(&ui);
    match state.side {
        Side::Both => {
            let middle = rect.center().x;
            one(&mut ui, Rect::from_min_max(rect.min, pos2(middle, rect.bottom())), model, state, Side::Knew);
            one(&mut ui, Rect::from_min_max(pos2(middle, rect.top()), rect.max), model, state, Side::Was);
            ui.painter().vline(middle, rect.y_range(), Stroke::new(2.0, tokens.sky));
        }
        side => one(&mut ui, rect, model, state, side),
    }
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let corner = Rect::from_min_max(rect.min + vec2(10.0, 10.0), rect.max - vec2(10.0, 10.0));
    state.map_choices = widgets::region(&mut ui, corner, |ui| choices(ui, model, state, commands));
}

/// Which picture, of which run, and through whose eyes; answers where that stands on the map.
fn choices(ui: &mut Ui, model: &DebriefModel, state: &mut DebriefState, commands: &mut Vec<Command>) -> Rect {
    let words = &model.words;
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 4.0);
        let sides =
            [(Side::Knew, "ui-what-you-knew"), (Side::Both, "debrief-side-by-side"), (Side::Was, "ui-what-was")];
        for (side, key) in sides {
            let look = if state.side == side { Look::Chosen } else { Look::Plain };
            if Button::new(words.say(key)).look(look).show(ui).clicked() {
                state.side = side;
            }
        }
        if model.alternative().is_some() {
            ui.add_space(GAP);
            for (other, key) in [(false, "debrief-as-played"), (true, "debrief-instead")] {
                let look = if state.watches_other == other { Look::Chosen } else { Look::Plain };
                if Button::new(words.say(key)).look(look).show(ui).clicked() {
                    state.watches_other = other;
                }
            }
        }
        if model.review.people.len() > 1 {
            ui.add_space(GAP);
            let list =
                ComboBox::from_id_salt("seat").selected_text(theme::body(words.seat(&model.seat))).show_ui(ui, |ui| {
                    for seat in &model.review.people {
                        let text = theme::body(words.seat(seat));
                        if ui.selectable_label(*seat == model.seat, text).clicked() {
                            commands.push(Ask::SitAs(seat.clone()).into());
                        }
                    }
                });
            widgets::name_list(&list.response, &words.say("ui-spoken-seat"));
        }
    });
    row.response.rect
}

/// One picture of the moment; both of a pair have the same camera.
fn one(ui: &mut Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState, side: Side) {
    let words = &model.words;
    let name = words.say(if side == Side::Was { "ui-what-was" } else { "ui-what-you-knew" });
    let response = widgets::pictured(ui, rect, ("map", side == Side::Was), &name);
    let map = words.scenario.map();
    let view = map_view::steer(ui, &response, &mut state.camera, map, rect.shrink(1.0), false);
    let painter = ui.painter().with_clip_rect(rect.shrink(1.0).intersect(ui.clip_rect()));
    let tokens = tokens(ui);
    map_view::paint_ground(&painter, tokens, &view, map);
    map_view::paint_zone_shapes(&painter, tokens, &view, map, |_| false);
    let line = match (rect.width() < ROOM_FOR_LINE, side) {
        (true, Side::Knew) => words.say("ui-what-you-knew"),
        (true, _) => words.say("ui-what-was"),
        (_, Side::Knew) => words.with("ui-map-knew", &[("time", clock_run(state.tick).into())]),
        _ => words.with("ui-map-was", &[("time", clock_run(state.tick).into())]),
    };
    // Below the symbols: scale and line must not hide anybody.
    furniture::paint(&painter, tokens, &view, &line, Vec2::ZERO);
    if let Some(frame) = model.shown(state.watches_other).frame_at(state.tick) {
        // Names keep off the choices, as the last frame laid them out, and off scale and line.
        let covered =
            [state.map_choices, furniture::scale_area(&view, Vec2::ZERO), furniture::line_area(&view, Vec2::ZERO)];
        paint_frame(&painter, tokens, &view, model, (side, frame), &covered);
    }
}

fn paint_frame(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &DebriefModel,
    (side, frame): (Side, &Frame),
    covered: &[Rect],
) {
    let words = &model.words;
    let (people, parties): (&[PersonFrame], &[PartyFrame]) = match (side, frame.knew(&model.seat)) {
        (Side::Was, _) => (&frame.truth.people, &frame.truth.parties),
        (_, Some(knew)) => (&knew.people, &knew.parties),
        (_, None) => (&[], &[]),
    };
    let map = words.scenario.map();
    let size = (view.camera.zoom * 1.1).clamp(1.8, 4.0);
    for person in people {
        let alpha = symbols::faded(f32::from(person.age_s));
        symbols::paint_person(painter, tokens, view.to_screen(person.at.point()), person.state, size, alpha);
    }
    let units = &frame.truth.units;
    let spots = parties.iter().map(|party| party.at).chain(units.iter().map(|unit| unit.at));
    let places: Vec<Pos2> = spots.map(|at| view.to_screen(at.point())).collect();
    let shown = labels::spread(&places);
    let mut taken: Vec<Rect> = shown.iter().map(|at| labels::cell(*at)).chain(covered.iter().copied()).collect();
    for (place, at) in places.iter().zip(&shown) {
        labels::paint_stalk(painter, tokens, *place, *at);
    }
    let (of_parties, of_units) = shown.split_at(parties.len());
    let of_parties = parties.iter().zip(of_parties);
    let mut names: Vec<Name> =
        of_parties.filter_map(|(party, at)| paint_party(painter, tokens, words, party, *at)).collect();
    let of_units = units.iter().zip(of_units);
    names.extend(of_units.filter_map(|(unit, at)| paint_unit(painter, tokens, words, unit, *at)));
    names.extend(map.zones.iter().map(|zone| labels::of_zone(tokens, view, words, zone)));
    labels::paint(painter, tokens, view.rect.shrink(4.0), &names, &mut taken);
}

fn paint_party(painter: &Painter, tokens: &Tokens, words: &Words, party: &PartyFrame, at: Pos2) -> Option<Name> {
    let known = words.scenario.parties.get(usize::from(party.party))?;
    let alpha = symbols::faded(f32::from(party.age_s));
    let symbol = symbols::paint_frame(painter, tokens, at, Affiliation::Unknown, "?", alpha);
    let state =
        if party.status.is_threat() { words.named("stage", party.stage) } else { words.named("status", party.status) };
    let text = format!("{} · {state}", words.key(&known.name));
    Some(Name { symbol, text, ink: tokens.text.gamma_multiply(alpha.max(0.75)), rank: Rank::Party })
}

/// What uses force is named first.
fn paint_unit(painter: &Painter, tokens: &Tokens, words: &Words, unit: &UnitFrame, at: Pos2) -> Option<Name> {
    let known = words.scenario.units.get(usize::from(unit.unit))?;
    let of = symbols::unit_affiliation(known.kind);
    let symbol = symbols::paint_frame(painter, tokens, at, of, symbols::unit_letter(known.kind), 1.0);
    let name = words.key(&known.name);
    if unit.using <= Rung::Presence {
        return Some(Name { symbol, text: name, ink: tokens.text, rank: Rank::Unit });
    }
    painter.rect_stroke(symbol.expand(3.0), 4, Stroke::new(2.0, tokens.orange), StrokeKind::Outside);
    let text = format!("{name} · {}", words.named("rung", unit.using));
    Some(Name { symbol, text, ink: tokens.text, rank: Rank::Selected })
}
