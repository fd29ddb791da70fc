//! The moment on the map: what the seat knew then, or what was.

use bevy_egui::egui::{Painter, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, vec2};

use super::{DebriefModel, DebriefState, Side};
use crate::exercise::frames::{Frame, PartyFrame, PersonFrame, UnitFrame};
use crate::scenario::forces::Rung;
use crate::window::map_view::{self, View};
use crate::window::play::stage::label;
use crate::window::symbols::{self, Affiliation};
use crate::window::theme::{RADIUS, Tokens, tokens};
use crate::window::widgets::{self, Button, Look};
use crate::window::words::clock_run;

pub fn replay_map(ui: &mut Ui, rect: Rect, model: &DebriefModel, state: &mut DebriefState) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("replay"));
    let response = ui.interact(rect, ui.id().with("map"), Sense::click_and_drag());
    let words = &model.words;
    let map = words.scenario.map();
    let view = map_view::steer(&ui, &response, &mut state.camera, map, rect.shrink(1.0));
    let painter = ui.painter().with_clip_rect(rect.shrink(1.0));
    let tokens = tokens(&ui);
    map_view::paint_ground(&painter, tokens, &view, map);
    if let Some(frame) = model.review.frame_at(state.tick) {
        paint_frame(&painter, tokens, &view, model, state.side, frame);
    }
    let key = if state.side == Side::Knew { "ui-map-knew" } else { "ui-map-was" };
    let line = words.with(key, &[("time", clock_run(state.tick).into())]);
    map_view::paint_furniture(&painter, tokens, &view, &line, 0.0);
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let corner = Rect::from_min_size(rect.min + vec2(10.0, 10.0), vec2(320.0, 36.0));
    widgets::region(&mut ui, corner, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for (side, key) in [(Side::Knew, "ui-what-you-knew"), (Side::Was, "ui-what-was")] {
                let look = if state.side == side { Look::Chosen } else { Look::Plain };
                if Button::new(words.say(key)).look(look).show(ui).clicked() {
                    state.side = side;
                }
            }
        });
    });
}

fn paint_frame(painter: &Painter, tokens: &Tokens, view: &View, model: &DebriefModel, side: Side, frame: &Frame) {
    let words = &model.words;
    let (people, parties): (&[PersonFrame], &[PartyFrame]) = match (side, frame.knew(&model.seat)) {
        (Side::Was, _) => (&frame.truth.people, &frame.truth.parties),
        (Side::Knew, Some(knew)) => (&knew.people, &knew.parties),
        (Side::Knew, None) => (&[], &[]),
    };
    let spots = frame.truth.units.iter().map(|unit| unit.at).chain(parties.iter().map(|party| party.at));
    let place =
        |at: crate::exercise::frames::Spot| Rect::from_center_size(view.to_screen(at.point()), vec2(30.0, 24.0));
    let mut taken: Vec<Rect> = spots.map(place).collect();
    let name = |zone: &crate::scenario::map::Zone| words.key(&zone.name);
    map_view::paint_zones(painter, tokens, view, words.scenario.map(), name, |_| false, &mut taken);
    let size = (view.camera.zoom * 1.1).clamp(1.8, 4.0);
    for person in people {
        let alpha = symbols::faded(f32::from(person.age_s));
        symbols::paint_person(painter, tokens, view.to_screen(person.at.point()), person.state, size, alpha);
    }
    for party in parties {
        paint_party(painter, tokens, view, model, party, &mut taken);
    }
    for unit in &frame.truth.units {
        paint_unit(painter, tokens, view, model, unit, &mut taken);
    }
}

fn paint_party(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &DebriefModel,
    party: &PartyFrame,
    taken: &mut Vec<Rect>,
) {
    let words = &model.words;
    let Some(known) = words.scenario.parties.get(usize::from(party.party)) else { return };
    let alpha = symbols::faded(f32::from(party.age_s));
    let at = view.to_screen(party.at.point());
    let rect = symbols::paint_frame(painter, tokens, at, Affiliation::Unknown, "?", alpha);
    let state =
        if party.status.is_threat() { words.named("stage", party.stage) } else { words.named("status", party.status) };
    label(painter, tokens, view, rect, &format!("{} · {state}", words.key(&known.name)), alpha.max(0.75), taken);
}

fn paint_unit(
    painter: &Painter,
    tokens: &Tokens,
    view: &View,
    model: &DebriefModel,
    unit: &UnitFrame,
    taken: &mut Vec<Rect>,
) {
    let words = &model.words;
    let Some(known) = words.scenario.units.get(usize::from(unit.unit)) else { return };
    let at = view.to_screen(unit.at.point());
    let of = symbols::unit_affiliation(known.kind);
    let rect = symbols::paint_frame(painter, tokens, at, of, symbols::unit_letter(known.kind), 1.0);
    let mut text = words.key(&known.name);
    if unit.using > Rung::Presence {
        painter.rect_stroke(rect.expand(3.0), 4, Stroke::new(2.0, tokens.orange), StrokeKind::Outside);
        text = format!("{text} · {}", words.named("rung", unit.using));
    }
    label(painter, tokens, view, rect, &text, 1.0, taken);
}
