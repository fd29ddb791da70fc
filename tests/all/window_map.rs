//! The map in play: it comes back once a card closes, hides nobody below its tools, and shows where a forecast sees harm;
//! a pointer that only rests opens no tip.

use bevy_egui::egui::{Event, Key, Modifiers, Pos2, RawInput, Rect, Shape, pos2, vec2};
use tutela::exercise::view::{ForecastView, SeatView};
use tutela::scenario::ids::{ForecastNo, MessageNo, Point, Tick};
use tutela::sim::forecast::{Forecast, ZoneRisk};
use tutela::window::map_view::{self, Camera, View};
use tutela::window::play::picture::{self, What};
use tutela::window::play::{self, PlayState, labels};
use tutela::window::widgets;

use crate::window::{begun, context, flagship, one_pass, play_model, words};

const SIZE: (f32, f32) = (1280.0, 800.0);

#[test]
fn a_map_that_a_card_pushed_comes_back_unless_it_was_moved() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let mut view = exercise.view(&seat).unwrap();
    (view.units[0].at, view.units[0].available) = (Point(200.0, 10.0), true);
    // Wherever the unit stands on the stage: somewhere its orders open over it.
    for north_m in (0..20).map(|step| step as f32 * 15.0) {
        let centre = Point(200.0, 10.0 + north_m);
        let camera = Camera { centre, zoom: 2.0, fitted: false, ..Camera::default() };
        let (mut state, context) = (PlayState { camera, ..PlayState::default() }, context());
        let pass = |state: &mut PlayState| {
            for _ in 0..4 {
                let model = play_model(&loaded, &view, None);
                one_pass(&context, SIZE, Vec::new(), |ui| drop(play::play(ui, &model, state)));
            }
            state.camera.centre
        };
        let before = pass(&mut state);
        state.select_unit(&view.units[0].id);
        let up = pass(&mut state);
        if up == before {
            continue;
        }
        state.deselect();
        assert_eq!(pass(&mut state), before);
        state.select_unit(&view.units[0].id);
        assert_eq!(pass(&mut state), up);
        let stage = Rect::from_min_size(Pos2::ZERO, vec2(600.0, 500.0));
        map_view::zoom_at(&mut state.camera, stage, pos2(9.0, 9.0), 1.2);
        let moved = pass(&mut state);
        state.deselect();
        assert_eq!(pass(&mut state), moved, "it was moved meanwhile");
        return;
    }
    panic!("no orders ever open over the unit");
}

#[test]
fn who_stands_below_the_tools_is_drawn_beside_them() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let mut shown = exercise.view(&seat).unwrap();
    let rect = Rect::from_min_size(pos2(250.0, 100.0), vec2(700.0, 600.0));
    let camera = Camera { centre: Point(400.0, 300.0), fitted: false, aside: vec2(44.0, 30.0), ..Camera::default() };
    let view = View { rect, camera };
    shown.units.truncate(1);
    shown.parties.clear();
    (shown.units[0].at, shown.units[0].available) = (view.to_map(rect.right_top() + vec2(-28.0, 60.0)), true);
    let model = play_model(&loaded, &shown, None);
    let spots = picture::spots(&model, &view);
    let unit = spots.iter().find(|spot| matches!(spot.what, What::Unit(_))).expect("the unit");
    let cell = labels::cell(unit.shown, labels::symbol_size(&view, loaded.scenario.map()));
    assert!(cell.right() < rect.right() - camera.aside.x + 1.0, "{cell:?} is below the tools");
    assert!(unit.shown.distance(unit.place) < 55.0, "{:?} is far from its place", unit.shown);
}

#[test]
fn a_forecast_marks_the_zones_at_risk_with_their_range_while_it_holds() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let mut view = exercise.view(&seat).unwrap();
    view.tick = Tick::from_seconds(100);
    let risk = |at: usize, chance: f32| {
        let zone = loaded.scenario.map().zones[at].id.clone();
        ZoneRisk { zone, chance, low: chance * 0.5, high: (chance * 1.5).min(1.0) }
    };
    let forecast = Forecast {
        no: ForecastNo(0),
        seat: seat.clone(),
        from: loaded.scenario.counterparts[0].id.clone(),
        made: Tick::from_seconds(90),
        horizon_s: 60,
        runs: 8,
        zones: vec![risk(0, 0.5), risk(1, 0.0)],
    };
    let values = [("chance", 50_u32.into()), ("low", 25_u32.into()), ("high", 75_u32.into())];
    let mark = words(&loaded).with("ui-forecast-mark", &values);
    let marks = |accepted: Option<bool>, later_s: u32| {
        let forecasts = vec![ForecastView { message: MessageNo(0), forecast: forecast.clone(), accepted }];
        let view = SeatView { forecasts, tick: view.tick.plus_seconds(later_s), ..view.clone() };
        let mut state = PlayState::default();
        let model = play_model(&loaded, &view, None);
        let input = || RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(SIZE.0, SIZE.1))),
            ..RawInput::default()
        };
        let context = context();
        let mut shapes = Vec::new();
        for _ in 0..2 {
            let mut output = context.run_ui(input(), |ui| drop(play::play(ui, &model, &mut state)));
            output.textures_delta.clear();
            shapes = std::mem::take(&mut output.shapes);
        }
        let is_mark = |shape: &Shape| matches!(shape, Shape::Text(text) if text.galley.text() == mark);
        shapes.iter().filter(|shape| is_mark(&shape.shape)).count()
    };
    assert_eq!(marks(None, 0), 1, "one zone, with its range");
    assert_eq!(marks(None, 600), 1, "it waits for the seat's word");
    assert_eq!((marks(Some(true), 0), marks(Some(true), 600)), (1, 0), "for as long as it looks ahead");
    assert_eq!(marks(Some(false), 0), 0);
}

#[test]
fn after_a_key_no_tip_is_shown_until_the_pointer_moves() {
    let context = context();
    context.all_styles_mut(|style| style.interaction.tooltip_delay = 0.0);
    let tells = |event: Option<Event>| {
        let mut is_open = false;
        let events = event.into_iter().map(|event| vec![event]).chain(std::iter::repeat_with(Vec::new).take(20));
        for events in events {
            one_pass(&context, SIZE, events, |ui| {
                widgets::hold_tips(ui.ctx());
                is_open = ui.button("Hold").on_hover_text("Stops all who come").is_tooltip_open();
            });
        }
        is_open
    };
    let (key, modifiers) = (Key::G, Modifiers::NONE);
    assert!(!tells(None), "nothing is pointed at");
    assert!(tells(Some(Event::PointerMoved(pos2(12.0, 12.0)))));
    assert!(!tells(Some(Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers })));
    assert!(!tells(Some(Event::Key { key, physical_key: None, pressed: false, repeat: false, modifiers })));
    assert!(tells(Some(Event::PointerMoved(pos2(14.0, 13.0)))));
}
