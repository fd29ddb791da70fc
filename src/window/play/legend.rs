//! What the symbols, shapes and colours of the map mean.

use bevy_egui::egui::{Painter, Rect, ScrollArea, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::reach::Kind;
use super::{PlayModel, PlayState};
use crate::sim::state::PersonState;
use crate::window::bindings::Action;
use crate::window::map_view;
use crate::window::symbols::{self, Subject};
use crate::window::theme::{self, GAP, Tokens, tokens};
use crate::window::widgets::{self, Button, Look};

/// Draws the legend as a panel in `rect`; a lesson gives way to it.
pub fn legend(ui: &mut Ui, rect: Rect, model: &PlayModel, state: &mut PlayState) {
    let words = &model.words;
    // It lies on the map: what is pressed on it must not reach the map.
    ui.interact(rect, ui.id().with("legend"), widgets::POINTED);
    widgets::panel(ui, rect, |ui| {
        let heading = widgets::heading_with(ui, &words.say("ui-legend"), |ui| {
            Button::new(words.say("ui-close")).key(model.cap(Action::Legend)).look(Look::Quiet).show(ui).clicked()
        });
        if heading {
            state.legend = false;
        }
        // Never higher than its panel, however low that is: the last row is come to as well.
        let list = ScrollArea::vertical().id_salt("legend").auto_shrink([false, false]).min_scrolled_height(24.0);
        list.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            rows(ui, model);
        });
    });
}

fn rows(ui: &mut Ui, model: &PlayModel) {
    let words = &model.words;
    widgets::caption(ui, &words.say("ui-legend-friend"));
    let mut kinds = Vec::new();
    for unit in &model.view.units {
        if !kinds.contains(&unit.kind) {
            kinds.push(unit.kind);
        }
    }
    for kind in kinds {
        framed(ui, Subject::Unit(kind), &words.named("unit-kind", kind));
    }
    widgets::caption(ui, &words.say("play-legend-others"));
    let met = words.scenario.counterparts.iter().find(|contact| contact.meets_in.is_some());
    if let Some(contact) = met {
        framed(ui, Subject::Contact(contact.kind), &words.say("ui-legend-contact"));
    }
    framed(ui, Subject::Party, &words.say("ui-legend-unknown"));
    let people = [
        (PersonState::Calm, "ui-legend-calm"),
        (PersonState::Afraid, "ui-legend-afraid"),
        (PersonState::Fleeing, "ui-legend-fleeing"),
        (PersonState::Sheltering, "ui-legend-sheltering"),
        (PersonState::Wounded, "ui-legend-wounded"),
        (PersonState::Treated, "ui-legend-treated"),
        (PersonState::Dead, "ui-legend-dead"),
    ];
    for (person, key) in people {
        row(ui, model, key, |painter, tokens, rect| {
            symbols::paint_person(painter, tokens, rect.center(), person, 4.5, 1.0);
        });
    }
    row(ui, model, "ui-legend-explosion", |painter, tokens, rect| {
        symbols::paint_burst(painter, tokens, rect.center(), symbols::BURST_S / 2.0);
    });
    row(ui, model, "ui-legend-old", |painter, tokens, rect| {
        for (x, age_s) in [(-9.0, 0.0), (0.0, 120.0), (9.0, 300.0)] {
            let (at, size) = (rect.center() + vec2(x, 0.0), 4.5 * symbols::shrunk(age_s));
            symbols::paint_person(painter, tokens, at, PersonState::Calm, size, symbols::faded(age_s));
        }
    });
    lines(ui, model);
}

fn framed(ui: &mut Ui, of: Subject, text: &str) {
    named_row(ui, text, |painter, tokens, rect| _ = symbols::paint(painter, tokens, rect.center(), of, 1.0));
}

fn lines(ui: &mut Ui, model: &PlayModel) {
    row(ui, model, "ui-legend-route", |painter, tokens, rect| dashed(painter, tokens.sky, rect, (6.0, 4.0)));
    row(ui, model, "ui-legend-draft", |painter, tokens, rect| dashed(painter, tokens.orange, rect, (3.0, 4.0)));
    row(ui, model, "ui-legend-waits", |painter, tokens, rect| dashed(painter, tokens.sky, rect, (2.0, 5.0)));
    row(ui, model, "ui-legend-held", |painter, tokens, rect| {
        painter.hline(rect.x_range(), rect.center().y, Stroke::new(3.0, tokens.sky));
    });
    for (key, kind) in [
        ("ui-legend-sight", Kind::Sight),
        ("ui-legend-reach", Kind::Reach),
        ("ui-legend-effect", Kind::Effect),
        ("ui-legend-heard", Kind::Heard),
    ] {
        row(ui, model, key, |painter, tokens, rect| {
            kind.paint_edge(painter, rect.center(), 9.0, kind.ink(tokens));
        });
    }
    ui.add_space(GAP);
    widgets::caption(ui, &model.words.say("ui-legend-zones"));
    let mut kinds: Vec<_> = model.words.scenario.map().zones.iter().map(|zone| zone.kind).collect();
    kinds.sort();
    kinds.dedup();
    for kind in kinds {
        let name = model.words.named("zone-name", kind);
        named_row(ui, &name, |painter, tokens, rect| {
            let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
            let edge = Stroke::new(1.0, map_view::zone_colour(tokens, kind));
            painter.extend(Shape::dashed_line(&corners, edge, 4.0, 3.0));
        });
    }
}

fn dashed(painter: &Painter, colour: bevy_egui::egui::Color32, rect: Rect, (dash, gap): (f32, f32)) {
    let (from, to) = (pos2(rect.left(), rect.center().y), pos2(rect.right(), rect.center().y));
    widgets::dashes(painter, &[from, to], Stroke::new(2.0, colour), dash, gap);
}

fn row(ui: &mut Ui, model: &PlayModel, key: &str, paint: impl FnOnce(&Painter, &Tokens, Rect)) {
    named_row(ui, &model.words.say(key), paint);
}

/// A sample in the left, what it means beside it.
fn named_row(ui: &mut Ui, text: &str, paint: impl FnOnce(&Painter, &Tokens, Rect)) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(34.0, 24.0), Sense::hover());
        if ui.is_rect_visible(rect) {
            paint(ui.painter(), tokens(ui), rect.shrink2(vec2(2.0, 5.0)));
        }
        ui.add(bevy_egui::egui::Label::new(theme::small(text)).wrap());
    });
}
