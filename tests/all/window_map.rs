//! The map in play: it comes back once a card closes, hides nobody below its tools, and shows where a forecast sees harm;
//! a pointer that only rests opens no tip.

use bevy_egui::egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, Shape, pos2, vec2};
use tutela::exercise::view::{ForecastView, PersonView, SeatView};
use tutela::scenario::ids::{ForecastNo, MessageNo, Point, Tick};
use tutela::scenario::read::Loaded;
use tutela::sim::forecast::{Forecast, ZoneRisk};
use tutela::sim::state::PersonState;
use tutela::window::map_view::{self, Camera, View};
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::picture::{self, What};
use tutela::window::play::{self, PlayState, labels};
use tutela::window::widgets;

use crate::window::{begun, context, flagship, one_pass, play_model, words};
use crate::window_keyboard::Desk;
use crate::window_library::down;
use crate::window_steady::known;

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
        let pass = |state: &mut PlayState| settled(&loaded, &view, &context, state);
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
    assert_eq!(marks(Some(true), 0), 1);
    assert_eq!([None, Some(true)].map(|accepted| marks(accepted, 600)), [0, 0], "no longer than it looks ahead");
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

#[test]
fn a_place_that_was_chosen_in_a_list_comes_up_from_below_the_card() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let mut view = exercise.view(&seat).unwrap();
    let zone = &loaded.scenario.map().zones[0];
    let Point(east, north) = zone.shape.centre();
    for up_m in (0..20).map(|step| step as f32 * 10.0) {
        let centre = Point(east, north + up_m);
        (view.units[0].at, view.units[0].available) = (centre, true);
        let camera = Camera { centre, zoom: 2.0, fitted: false, ..Camera::default() };
        let (mut state, context) = (PlayState { camera, ..PlayState::default() }, context());
        let pass = |state: &mut PlayState| settled(&loaded, &view, &context, state);
        state.select_unit(&view.units[0].id);
        state.draft = Some(Draft::new(view.units[0].id.clone(), UnitOrder::Cordon));
        // The unit is in the middle of what is seen.
        let before = pass(&mut state);
        state.draft.iter_mut().for_each(|draft| draft.zone = Some(zone.id.clone()));
        let pushed = pass(&mut state);
        if pushed == before {
            continue;
        }
        assert!(pushed.1 < before.1, "{pushed:?}");
        state.deselect();
        assert_eq!(pass(&mut state), before);
        return;
    }
    panic!("the card never lies over the place");
}

#[test]
fn a_unit_between_protects_the_nearest_people_who_are_known_and_nobody_where_none_are() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let mut view = exercise.view(&seat).unwrap();
    let map = loaded.scenario.map();
    let party = &loaded.scenario.parties[0].id;
    let threat = map.zones[0].shape.centre();
    view.parties = vec![known(party.clone(), threat)];
    let protects = |view: &SeatView| {
        let (mut state, context) = (PlayState::default(), context());
        state.select_unit(&"qrf".into());
        state.party = Some(party.clone());
        for events in [Vec::new(), vec![down(UnitOrder::Interpose.key())]] {
            let model = play_model(&loaded, view, None);
            one_pass(&context, SIZE, events, |ui| drop(play::play(ui, &model, &mut state)));
        }
        state.draft.expect("an order in preparation").zone
    };
    let far = |at: &Point| at.vec2().distance(threat.vec2());
    let centres = map.zones.iter().map(|zone| zone.shape.centre());
    let mut places: Vec<Point> = centres.filter(|at| far(at) > 1.0 && map_view::zone_at(map, *at).is_some()).collect();
    places.sort_by(|a, b| far(b).total_cmp(&far(a)));
    let person = view.people.first().expect("somebody is known").clone();
    let people = |places: &[Point], state: PersonState| {
        let known = places.iter().map(|at| PersonView { at: *at, state, ..person.clone() });
        known.collect::<Vec<_>>()
    };
    let nearest = map_view::zone_at(map, places[places.len() - 1]).map(|zone| zone.id.clone());
    assert_eq!(protects(&SeatView { people: people(&places, PersonState::Afraid), ..view.clone() }), nearest);
    assert_eq!(protects(&SeatView { people: people(&places, PersonState::Dead), ..view.clone() }), None);
    assert_eq!(protects(&SeatView { people: Vec::new(), ..view.clone() }), None);
}

#[test]
fn a_press_on_a_name_chooses_whose_it_is() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let stage = (65..230).flat_map(|x| (31..178).map(move |y| pos2(x as f32 * 4.0, y as f32 * 4.0)));
    // One spot on each name, too far from its symbol to be a press on that.
    let mut names: Vec<(Pos2, Pos2)> = Vec::new();
    for at in stage {
        let symbol = labels::named_at(desk.context(), at).filter(|symbol| symbol.distance(at) > 25.0);
        if let Some(symbol) = symbol.filter(|symbol| names.iter().all(|(_, other)| other != symbol)) {
            names.push((at, symbol));
        }
    }
    let mut choose = |at: Pos2| {
        desk.run.state.deselect();
        desk.run.state.party = None;
        // Long enough that it is no double click.
        for _ in 0..30 {
            desk.pass(Vec::new());
        }
        desk.click_at(at);
        desk.run.state.unit.clone()
    };
    let units: Vec<_> = names.into_iter().filter_map(|(at, symbol)| Some((at, choose(symbol)?))).collect();
    assert!(!units.is_empty(), "no unit has its name beside it");
    for (name, unit) in units {
        assert_eq!(choose(name), Some(unit), "{name:?}");
    }
}

/// Where the map looks once nothing moves it any more.
fn settled(loaded: &Loaded, view: &SeatView, context: &Context, state: &mut PlayState) -> Point {
    for _ in 0..4 {
        let model = play_model(loaded, view, None);
        one_pass(context, SIZE, Vec::new(), |ui| drop(play::play(ui, &model, state)));
    }
    state.camera.centre
}
