//! The play screen: a crowded map stays legible, tools and keys do what they say, hints and stops belong to practice.

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, Shape, Ui, Vec2, pos2};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::view::{ContactView, LogEntry, LogLine, MessageView, PartyView, SeatView, UnitView};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::forces::Purpose;
use tutela::scenario::ids::{MessageNo, Point, Tick, UnitId};
use tutela::scenario::language::Language;
use tutela::scenario::read::Loaded;
use tutela::scenario::story::Sender;
use tutela::sim::event::Party;
use tutela::sim::order::{Order, Place};
use tutela::window::commands::Command;
use tutela::window::map_view::View;
use tutela::window::play::auto_pause::{AutoPause, PauseCause};
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::event_line::{Mark, paint_line};
use tutela::window::play::hints::{self, LEVELS};
use tutela::window::play::log_panel::LogFilter;
use tutela::window::play::measure::{Measure, Measured};
use tutela::window::play::{self, PlayModel, PlayState, RightTab, Side};
use tutela::window::run::Run;
use tutela::window::symbols::EventKind;
use tutela::window::theme::DARK;
use tutela::window::words::clock_local;

use crate::window::{begun, context, draw_play, flagship, one_pass, play_model};
use crate::window_reach::nodes;

const SIZE: (f32, f32) = (1280.0, 800.0);
const VIEW: Rect = Rect { min: Pos2::ZERO, max: pos2(SIZE.0, SIZE.1) };

#[test]
fn the_measure_tells_distance_bearing_and_time() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let model = play_model(&loaded, &view, None);
    let measured = |to| Measured::of(&loaded.scenario, &model, Point(100.0, 100.0), to);
    let east = measured(Point(230.0, 100.0));
    assert_eq!((east.distance_m, east.bearing_deg), (130.0, 90));
    assert_eq!(measured(Point(100.0, 90.0)).bearing_deg, 180);
    assert_eq!(measured(Point(90.0, 110.0)).bearing_deg, 315);
    let vehicle_s = east.by_vehicle_s.unwrap();
    assert!(vehicle_s < east.on_foot_s && (90..=140).contains(&east.on_foot_s), "{east:?}");
    let mut measure = Measure::Ready;
    measure.point_at(Point(1.0, 1.0));
    measure.point_at(Point(2.0, 2.0));
    assert_eq!(measure, Measure::Between(Point(1.0, 1.0), Point(2.0, 2.0)));
    measure.point_at(Point(3.0, 3.0));
    assert_eq!(measure, Measure::From(Point(3.0, 3.0)));
}

#[test]
fn an_order_goes_to_every_selected_unit() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    screen.press(Key::PageDown);
    screen.press_with(Key::PageDown, Modifiers::SHIFT);
    let units: Vec<UnitId> = view.units.iter().take(2).map(|unit| unit.id.clone()).collect();
    assert_eq!(screen.state.selected().cloned().collect::<Vec<_>>(), units);
    screen.press(Key::G);
    let at = Place::At(view.units[0].at);
    screen.state.draft.as_mut().unwrap().places = vec![at.clone()];
    let given = units.into_iter().map(|unit| Command::Give(Order::Move { unit, to: at.clone() }));
    // From the place to the button that gives it.
    screen.press(Key::Tab);
    assert_eq!(screen.press(Key::Enter), given.collect::<Vec<_>>());
    assert_eq!(screen.state.draft, None);
}

#[test]
fn an_order_is_pointed_at_and_given_from_the_keyboard() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    screen.press(Key::PageDown);
    screen.press(Key::G);
    screen.pass(Vec::new());
    let aim = |screen: &Screen| View { rect: VIEW, camera: screen.state.camera }.aim();
    assert!(aim(&screen).y < VIEW.center().y - 40.0, "the card lies on a part of the map");
    assert_eq!(screen.press(Key::Enter), [], "the list of places opens, at the middle of what is seen");
    assert_eq!(screen.press(Key::Enter), [], "which is taken");
    let unit = view.units[0].id.clone();
    let given = screen.press(Key::Enter);
    let [Command::Give(Order::Move { unit: moved, to: Place::At(to) })] = given.as_slice() else { panic!("{given:?}") };
    assert_eq!(*moved, unit);
    // The card hides a part of the map's south: the middle of the rest lies north of the middle of all.
    let Point(east, north) = screen.state.camera.centre;
    assert!((to.0 - east).abs() < 0.1 && to.1 > north + 10.0, "{to:?} and {east} {north}");
}

#[test]
fn a_unit_that_is_followed_is_seen_above_its_orders() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    screen.state.select_unit(&view.units[0].id);
    screen.state.camera.zoom = 2.0;
    screen.state.follow = true;
    for _ in 0..4 {
        screen.pass(Vec::new());
    }
    let camera = screen.state.camera;
    assert!(screen.state.follow && camera.lift > 40.0, "{camera:?}");
    let shown = View { rect: VIEW, camera };
    assert!(shown.to_screen(view.units[0].at).distance(shown.aim()) < 1.0);
}

#[test]
fn tools_open_by_their_keys_and_escape_closes_the_innermost_first() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    for key in [Key::L, Key::M, Key::F10, Key::F4, Key::F6] {
        assert_eq!(screen.press(key), []);
    }
    let state = &screen.state;
    assert!(state.legend && state.measure.is_on() && state.pointed.is_some());
    assert!(state.minimap);
    assert!(state.choosing_stops);
    screen.press(Key::Escape);
    assert!(!screen.state.choosing_stops && screen.state.pointed.is_some());
    screen.press(Key::Escape);
    assert!(screen.state.pointed.is_none() && screen.state.measure.is_on());
    screen.press(Key::Escape);
    assert!(!screen.state.measure.is_on() && screen.state.legend);
    screen.press(Key::Escape);
    assert!(!screen.state.legend && !screen.state.leaving);
}

#[test]
fn the_small_map_is_opened_and_closed_by_the_person_alone() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    screen.state.look_at(view.units[0].at);
    screen.press(Key::PageDown);
    screen.press(Key::G);
    assert!(!screen.state.minimap && !screen.state.camera.fitted);
    screen.press(Key::F4);
    assert!(screen.state.minimap);
    screen.press(Key::Escape);
    screen.press(Key::Home);
    assert!(screen.state.minimap && screen.state.camera.fitted);
}

/// The drone of the flagship flies after a minute.
#[test]
fn a_unit_that_is_not_there_yet_is_offered_no_order_and_says_from_when() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let unit = view.units.iter().find(|unit| !unit.available && unit.available_in_s.is_some()).unwrap();
    let draw = |view: &SeatView, state: &mut PlayState| {
        let model = play_model(&loaded, view, None);
        nodes(&context(), Vec::new(), |ui| drop(play::play(ui, &model, state)))
    };
    let name = loaded.texts.say(&UnitOrder::Observe.name_key());
    let observe = |shown: &[Node]| {
        let button = shown.iter().find(|node| node.role() == Role::Button && node.label() == Some(&name));
        button.map(Node::is_disabled)
    };
    let mut state = PlayState::default();
    state.select_unit(&unit.id);
    let shown = draw(&view, &mut state);
    assert_eq!(observe(&shown), Some(true));
    let starts_at = loaded.scenario.meta.starts_at;
    let from = clock_local(starts_at, view.tick.plus_seconds(unit.available_in_s.unwrap()), false);
    let says = |node: &Node| node.value().or(node.label()).is_some_and(|text| text.contains(&from));
    assert!(shown.iter().any(says), "nothing says {from}");
    let mut screen = Screen::new(&loaded, &view);
    screen.state.select_unit(&unit.id);
    screen.press(Key::O);
    assert_eq!(screen.state.draft, None, "nor by its key");
    let mut later = view.clone();
    later.units.iter_mut().for_each(|unit| (unit.available, unit.available_in_s) = (true, None));
    assert_eq!(observe(&draw(&later, &mut state)), Some(false));
}

#[test]
fn a_patrol_takes_its_last_point_back() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    screen.press(Key::PageDown);
    screen.press(UnitOrder::Patrol.key());
    let points = |screen: &Screen| screen.state.draft.as_ref().unwrap().places.clone();
    let places = [Place::At(Point(10.0, 10.0)), Place::At(Point(20.0, 10.0))];
    screen.state.draft.as_mut().unwrap().places = places.to_vec();
    assert_eq!(screen.press(Key::Backspace), []);
    assert_eq!(points(&screen), places[..1]);
    screen.press(Key::Backspace);
    screen.press(Key::Backspace);
    assert_eq!(points(&screen), []);
}

#[test]
fn a_contact_who_is_owed_feedback_is_given_it() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(1_500);
    let mut view = exercise.view(&seat).unwrap();
    view.probe = None;
    // So that both contacts are in sight.
    view.units.clear();
    let from = |message: &MessageView| match &message.from {
        Party::Sender(Sender::Contact(contact)) => Some(contact.clone()),
        _ => None,
    };
    let (no, contact) =
        view.messages.iter().rev().filter(|one| one.has_come()).find_map(|one| Some((one.no, from(one)?))).unwrap();
    view.contacts.iter_mut().for_each(|known| known.feedback_owed = known.id == contact);
    let other = view.contacts.iter().find(|known| known.id != contact).unwrap().id.clone();
    view.contacts.retain(|known| known.id == contact || known.id == other);
    let mut screen = Screen::new(&loaded, &view);
    let words = crate::window::words(&loaded);
    screen.click(&words.contact(&contact));
    let letter = &screen.state.letter;
    assert_eq!(
        (letter.purpose, letter.answers, letter.contact.as_ref()),
        (Purpose::Feedback, Some(no), Some(&contact))
    );
    // Somebody else is owed none.
    screen.click(&words.contact(&other));
    let letter = &screen.state.letter;
    assert_eq!((letter.purpose, letter.answers, letter.contact.as_ref()), (Purpose::Notify, None, Some(&other)));
}

#[test]
fn one_key_steps_from_party_to_party_and_begins_anew() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_500);
    let view = exercise.view(&seat).unwrap();
    let like = &view.parties[0];
    let parties: Vec<PartyView> =
        ["one", "two", "three"].map(|id| PartyView { id: id.into(), ..like.clone() }).to_vec();
    let view = SeatView { parties, probe: None, ..view };
    let mut screen = Screen::new(&loaded, &view);
    let mut seen = Vec::new();
    for _ in 0..4 {
        screen.press(Key::F9);
        seen.push(screen.state.party.clone().expect("one is chosen"));
    }
    assert_eq!(seen, ["one", "two", "three", "one"].map(Into::into));
}

#[test]
fn the_gauges_of_a_unit_have_names_and_words_once_it_is_chosen() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = SeatView { parties: Vec::new(), ..exercise.view(&seat).unwrap() };
    let words = crate::window::words(&loaded);
    let model = play_model(&loaded, &view, None);
    let (context, mut state) = (context(), PlayState::default());
    let fresh = words.with("ui-gauge-freshness", &[("percent", 100.into())]);
    let shown = nodes(&context, Vec::new(), |ui| drop(play::play(ui, &model, &mut state)));
    let bars: Vec<_> = shown.iter().filter(|node| node.role() == Role::ProgressIndicator).collect();
    assert!(
        bars.len() >= 2 * view.units.len() && bars.iter().all(|bar| bar.label().is_some_and(|name| !name.is_empty()))
    );
    let said =
        |shown: &[Node], text: &str| shown.iter().any(|node| node.value().is_some_and(|said| said.contains(text)));
    assert!(!said(&shown, &fresh));
    assert!(said(&shown, &words.say("play-no-parties")), "an empty list says so");
    state.select_unit(&view.units[0].id);
    let shown = nodes(&context, Vec::new(), |ui| drop(play::play(ui, &model, &mut state)));
    assert!(said(&shown, &fresh));
}

#[test]
fn a_box_around_units_selects_them_and_the_right_button_opens_their_menu() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut screen = Screen::new(&loaded, &view);
    screen.pass(Vec::new());
    let here = view.units.iter().filter(|unit| unit.available).count();
    let (from, to) = (pos2(420.0, 210.0), pos2(930.0, 640.0));
    screen.drag(from, to, Modifiers::SHIFT);
    let boxed = screen.state.selected().count();
    assert!(boxed > 1 && boxed <= here, "{boxed} of {here} units");
    let fitted = screen.state.camera.fitted;
    assert!(fitted, "the box does not move the map");
    screen.drag(from, to, Modifiers::NONE);
    assert!(!screen.state.camera.fitted, "without Shift the map moves");
}

#[test]
fn the_clock_stops_for_what_was_chosen_and_nothing_else() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    let all = AutoPause { message: true, owed: true, threat: true, casualty: true, decision: true, arrival: true };
    let none = AutoPause { decision: false, ..AutoPause::default() };
    let mut before = exercise.view(&seat).unwrap();
    assert_eq!(all.stop(&before, &before), None, "nothing new stops nothing");
    let mut met = Vec::new();
    for _ in 0..400 {
        exercise.advance_ticks(10);
        let now = exercise.view(&seat).unwrap();
        for cause in PauseCause::ALL {
            let mut only = none;
            assert_eq!(only.stop(&before, &now), None);
            *only.choice(cause) = true;
            if let Some(stop) = only.stop(&before, &now) {
                assert_eq!(stop.cause(), cause);
                met.push(cause);
            }
        }
        before = now;
    }
    let all = [PauseCause::Decision, PauseCause::Threat, PauseCause::Casualty, PauseCause::Owed, PauseCause::Message];
    for cause in all {
        assert!(met.contains(&cause), "{cause:?} never came");
    }
    let count = |cause| met.iter().filter(|met| **met == cause).count();
    assert!(count(PauseCause::Owed) < count(PauseCause::Message), "not every message wants something");
}

#[test]
fn a_step_is_one_second_and_then_the_clock_stands() {
    let loaded = flagship();
    for (mode, ticks) in [(Mode::Practice, 10), (Mode::Assessed, 0)] {
        let setup = Setup::solo(&loaded.scenario, 1, mode);
        let exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).unwrap();
        let mut run = Run::driven(exercise).unwrap();
        run.step();
        assert_eq!(run.exercise().tick(), Tick(ticks), "{mode:?}");
        assert_eq!(run.exercise().is_paused(), mode == Mode::Practice);
    }
}

#[test]
fn hints_come_in_three_levels_in_practice_and_give_no_order() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_000);
    let view = exercise.view(&seat).unwrap();
    let found = hints::hints(&play_model(&loaded, &view, None));
    assert!(found.len() > 2, "something presses by now");
    for hint in &found {
        assert!(hint.texts.iter().all(|text| !text.is_empty() && !text.contains("{")), "{hint:?}");
    }
    let mut screen = Screen::new(&loaded, &view);
    for level in [1, 2, 3, LEVELS] {
        assert_eq!(screen.press(Key::F2), []);
        screen.pass(Vec::new());
        assert_eq!((screen.state.hint.open, screen.state.hint.level()), (true, level));
    }
    screen = Screen::new(&loaded, &view);
    screen.practice = false;
    screen.press(Key::F2);
    assert!(!screen.state.hint.open, "an assessed drill has no hints");
}

#[test]
fn hints_know_no_more_than_the_view() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let nothing = SeatView {
        parties: Vec::new(),
        messages: Vec::new(),
        contacts: Vec::new(),
        decisions: Vec::new(),
        casualties: Vec::new(),
        people: Vec::new(),
        ..view
    };
    assert_eq!(hints::hints(&play_model(&loaded, &nothing, None)), []);
}

#[test]
fn f7_acknowledges_what_is_due_first_and_forty_messages_draw() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(1_500);
    let view = exercise.view(&seat).unwrap();
    let some = view.messages.iter().find(|message| message.incoming && message.delivered.is_some()).unwrap();
    let many = (0..40).map(|no| MessageView {
        no: MessageNo(no),
        acknowledge_by: (no % 4 == 0).then(|| Tick(9_000 - no * 10)),
        acknowledged: None,
        ..some.clone()
    });
    let view = SeatView { messages: many.collect(), probe: None, ..view };
    let mut screen = Screen::new(&loaded, &view);
    assert_eq!(screen.press(Key::F7), [Command::Give(Order::Acknowledge { message: MessageNo(36) })]);
    draw_play(&loaded, &view, &mut screen.state, None);
    screen.press(Key::F8);
    assert_eq!(screen.state.letter.answers, Some(MessageNo(0)), "it has waited longest");
}

/// A drill of many units, seen in each language at the sizes of each scale, with everything open.
#[test]
fn everything_draws_at_once_in_every_language_and_size() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_400);
    let view = exercise.view(&seat).unwrap();
    let units = (0..3).flat_map(|_| view.units.clone()).map(|unit| UnitView { available: true, fatigue: 0.9, ..unit });
    let contacts =
        view.contacts.iter().map(|contact| ContactView { free_in_s: 40, in_reach: false, ..contact.clone() });
    let view = SeatView { units: units.collect(), contacts: contacts.collect(), ..view.clone() };
    for language in [Language::English, Language::French, Language::Spanish] {
        let spoken = loaded.speaking(language);
        for side in [None, Some(Side::Units), Some(Side::Messages)] {
            for right in [RightTab::Inbox, RightTab::Write, RightTab::Casualties, RightTab::Log] {
                let mut state = PlayState { right, side, legend: true, choosing_stops: true, ..PlayState::default() };
                state.select_unit(&view.units[0].id);
                state.toggle_unit(&view.units[1].id);
                state.measure = Measure::From(Point(10.0, 10.0));
                state.draft = Some(Draft::new(view.units[0].id.clone(), UnitOrder::Engage));
                state.hint.open = true;
                state.log_filter = LogFilter::All;
                for size in [(1706.0, 1066.0), (1280.0, 800.0), (1024.0, 640.0), (640.0, 400.0)] {
                    let context = context();
                    for _ in 0..2 {
                        let model = play_model(&spoken, &view, None);
                        one_pass(&context, size, Vec::new(), |ui| drop(play::play(ui, &model, &mut state)));
                    }
                }
            }
        }
    }
}

#[test]
fn an_explosion_that_was_heard_is_marked_for_a_minute() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(1_200);
    let view = exercise.view(&seat).unwrap();
    // A star has sixteen corners, and lies on an edge of its own.
    let with_corners = |age_s: u32| {
        let tick = Tick(view.tick.0 - age_s * 10);
        let log = vec![LogLine { tick, what: LogEntry::Explosion(view.units[0].at) }];
        let view = SeatView { log, probe: None, ..view.clone() };
        let mut state = PlayState::default();
        let input = RawInput { screen_rect: Some(VIEW), ..RawInput::default() };
        let model = play_model(&loaded, &view, None);
        let mut output = context().run_ui(input, |ui| drop(play::play(ui, &model, &mut state)));
        output.textures_delta.clear();
        let is_star = |shape: &Shape| matches!(shape, Shape::Path(path) if path.closed && path.points.len() == 16);
        output.shapes.iter().filter(|shape| is_star(&shape.shape)).count()
    };
    let without = with_corners(100);
    assert_eq!([0, 59, 61].map(with_corners), [without + 2, without + 2, without]);
}

#[test]
fn a_long_event_on_the_line_is_shortened_only_where_another_needs_the_room() {
    let long = "Known to the operations centre as a convoy on its way to the market";
    let mark = |seconds, text: &str| {
        let (tick, text) = (Tick::from_seconds(seconds), text.to_owned());
        Mark { tick, text, kind: EventKind::Message, is_own: false }
    };
    let written = |marks: &[Mark]| {
        let input = RawInput { screen_rect: Some(VIEW), ..RawInput::default() };
        let draw = |ui: &mut Ui| paint_line(ui, &DARK, 600, Tick::from_seconds(300), marks);
        let mut output = context().run_ui(input, draw);
        output.textures_delta.clear();
        let texts = output.shapes.iter().filter_map(|shape| match &shape.shape {
            Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        });
        texts.collect::<Vec<String>>()
    };
    assert!(written(&[mark(60, long)]).iter().any(|text| text == long));
    let both = written(&[mark(60, long), mark(180, "Arrived")]);
    assert!(both.iter().any(|text| text == "Arrived") && both.iter().any(|text| text.ends_with('…')), "{both:?}");
}

/// A play screen that is pressed and dragged.
struct Screen<'a> {
    loaded: &'a Loaded,
    view: &'a SeatView,
    practice: bool,
    state: PlayState,
    context: Context,
}

impl<'a> Screen<'a> {
    fn new(loaded: &'a Loaded, view: &'a SeatView) -> Self {
        Self { loaded, view, practice: true, state: PlayState::default(), context: context() }
    }

    fn pass(&mut self, events: Vec<Event>) -> Vec<Command> {
        let model = PlayModel { practice: self.practice, ..play_model(self.loaded, self.view, None) };
        let mut commands = Vec::new();
        // A frame may be laid out more than once; what was pressed belongs to its first pass.
        one_pass(&self.context, SIZE, events, |ui| commands.extend(play::play(ui, &model, &mut self.state)));
        commands
    }

    fn press(&mut self, key: Key) -> Vec<Command> {
        self.press_with(key, Modifiers::NONE)
    }

    fn press_with(&mut self, key: Key, modifiers: Modifiers) -> Vec<Command> {
        self.pass(Vec::new());
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        let commands = self.pass(vec![Event::ModifiersChanged(modifiers), event(true)]);
        self.pass(vec![event(false), Event::ModifiersChanged(Modifiers::NONE)]);
        commands
    }

    fn click(&mut self, name: &str) {
        let model = play_model(self.loaded, self.view, None);
        let shown = nodes(&self.context, Vec::new(), |ui| drop(play::play(ui, &model, &mut self.state)));
        let node = shown.iter().find(|node| node.role() == Role::Button && node.label() == Some(name));
        let bounds = node.and_then(Node::bounds).unwrap_or_else(|| panic!("no {name}"));
        let pos = pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
        let (button, modifiers) = (bevy_egui::egui::PointerButton::Primary, Modifiers::NONE);
        let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers };
        for event in [Event::PointerMoved(pos), press(true), press(false)] {
            self.pass(vec![event]);
        }
    }

    fn drag(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        let button = |pos, pressed| Event::PointerButton {
            pos,
            button: bevy_egui::egui::PointerButton::Primary,
            pressed,
            modifiers,
        };
        self.pass(vec![Event::ModifiersChanged(modifiers), Event::PointerMoved(from)]);
        self.pass(vec![button(from, true)]);
        let steps = 4;
        for step in 1..=steps {
            let at = from + (to - from) * (step as f32 / steps as f32);
            self.pass(vec![Event::PointerMoved(at)]);
        }
        self.pass(vec![button(to, false)]);
        self.pass(vec![Event::ModifiersChanged(Modifiers::NONE), Event::PointerMoved(to + Vec2::splat(1.0))]);
    }
}
