//! Keys, fingers and screen readers: whoever works the window in another way reaches the same.

use std::ops::Range;
use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{
    Context, Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, TouchDeviceId, TouchId, TouchPhase, Ui, Vec2,
    pos2, vec2,
};
use tutela::exercise::log_reader;
use tutela::exercise::replay::replay;
use tutela::exercise::view::OrderCard;
use tutela::review::Review;
use tutela::scenario::forces::Purpose;
use tutela::scenario::ids::Tick;
use tutela::scenario::language::Language;
use tutela::sim::event::EventKind;
use tutela::sim::order::Target;
use tutela::window::bindings::{Action, Bindings, USUAL};
use tutela::window::briefing::{self, BriefingModel, BriefingState, Tab};
use tutela::window::commands::Command;
use tutela::window::debrief::ask::{Ask, Instead};
use tutela::window::debriefing::{Debriefing, KeptLog};
use tutela::window::dialogs;
use tutela::window::keys::{self, Place, Shown};
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::letter::Letter;
use tutela::window::play::{self, PlayModel, PlayState, RightTab, figures};
use tutela::window::settings::Settings;
use tutela::window::settings_screen::{SettingsModel, SettingsState, settings_screen};
use tutela::window::theme::{self, Wear};
use tutela::window::words;

use crate::exercise::busy_log;
use crate::window::{begun, context, flagship, play_model};

const SIZE: Vec2 = vec2(1280.0, 800.0);

#[test]
fn keys_on_buttons_are_those_that_the_person_chose() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut keys = Bindings::default();
    keys.bind(Action::Hint, Key::F12).unwrap();
    keys.bind(Action::Legend, UnitOrder::Move.key()).unwrap();
    let mut state = PlayState { legend: true, ..PlayState::default() };
    state.select_unit(&view.units[0].id);
    let model = PlayModel { keys: &keys, ..play_model(&loaded, &view, None) };
    let context = context();
    let nodes = nodes(&context, Vec::new(), |ui| drop(play::play(ui, &model, &mut state)));
    let words = crate::window::words(&loaded);
    let shortcut = |name: &str| {
        let node = nodes.iter().find(|node| node.label() == Some(name)).unwrap_or_else(|| panic!("no {name}"));
        node.keyboard_shortcut().map(str::to_owned)
    };
    assert_eq!(shortcut(&words.say("ui-hint")).as_deref(), Some("F12"));
    assert_eq!(shortcut(&words.say("ui-briefing")).as_deref(), Some("B"));
    assert_eq!(shortcut(&words.say(&UnitOrder::Move.name_key())), None, "its letter opens the legend now");
    assert_eq!(shortcut(&words.say(&UnitOrder::Patrol.name_key())).as_deref(), Some("P"));
}

/// A tab that slips to a second line is looked for in vain.
#[test]
fn tabs_stay_on_one_line_in_every_language() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    for language in Language::ALL {
        let spoken = loaded.speaking(language);
        let words = crate::window::words(&spoken);
        let mut state = PlayState::default();
        let model = play_model(&spoken, &view, None);
        let play = nodes(&context(), Vec::new(), |ui| drop(play::play(ui, &model, &mut state)));
        let right = [RightTab::Inbox, RightTab::Write, RightTab::Casualties, RightTab::Log];
        assert_on_one_line(&play, &right.map(|tab| words.named("right-tab", tab)), 950.0..SIZE.x);
        let mut state = BriefingState::default();
        let model = BriefingModel { words, practice: true, in_play: false };
        let briefing = nodes(&context(), Vec::new(), |ui| drop(briefing::briefing(ui, &model, &mut state)));
        let tabs = [Tab::Situation, Tab::Mandate, Tab::Rules, Tab::Forces, Tab::Contacts, Tab::Judged, Tab::Before];
        assert_on_one_line(&briefing, &tabs.map(|tab| model.words.named("tab", tab)), 0.0..700.0);
    }
}

/// Buttons of these names that begin within the range are all there, as high as one another.
fn assert_on_one_line(nodes: &[Node], names: &[String], within: Range<f32>) {
    let top = |name: &String| {
        let button = nodes.iter().find(|node| {
            let begins = node.bounds().is_some_and(|bounds| within.contains(&(bounds.x0 as f32)));
            node.role() == Role::Button && node.label() == Some(name) && begins
        });
        button.and_then(Node::bounds).unwrap_or_else(|| panic!("no {name}")).y0
    };
    let tops: Vec<f64> = names.iter().map(top).collect();
    assert!(tops.windows(2).all(|pair| pair[0] == pair[1]), "{names:?} at {tops:?}");
}

#[test]
fn two_fingers_pinch_and_slide_the_map() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let (mut state, context) = (PlayState::default(), context());
    let mut pass = |events: Vec<Event>| {
        nodes(&context, events, |ui| drop(play::play(ui, &play_model(&loaded, &view, None), &mut state)));
        state.camera
    };
    pass(Vec::new());
    let before = pass(Vec::new());
    let middle = SIZE.to_pos2() / 2.0;
    let fingers = |phase, half: f32| {
        [-1.0, 1.0].map(|side| touch(phase, if side < 0.0 { 1 } else { 2 }, middle + vec2(side * half, 0.0))).to_vec()
    };
    // The first finger is a pointer as well.
    pass(vec![Event::PointerMoved(middle)]);
    pass(fingers(TouchPhase::Start, 40.0));
    pass(fingers(TouchPhase::Move, 40.0));
    let after = pass(fingers(TouchPhase::Move, 80.0));
    assert!((after.zoom / before.zoom - 2.0).abs() < 0.05, "{} to {}", before.zoom, after.zoom);
    assert!(!after.fitted);
}

#[test]
fn what_is_pressed_grows_to_the_size_of_a_finger_once_the_screen_is_touched() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    for (is_touched, least) in [(false, 28.0), (true, 44.0)] {
        let context = context();
        theme::wear(&context, Wear { touch: is_touched, ..Wear::default() });
        for right in [RightTab::Inbox, RightTab::Write] {
            let mut state = PlayState { right, ..PlayState::default() };
            state.select_unit(&view.units[0].id);
            let nodes =
                nodes(&context, Vec::new(), |ui| drop(play::play(ui, &play_model(&loaded, &view, None), &mut state)));
            let pressed = nodes.iter().filter(|node| node.supports_action(bevy_egui::egui::accesskit::Action::Click));
            let small = pressed.filter(|node| node.bounds().is_some_and(|bounds| bounds.height() < least - 0.5));
            let small: Vec<_> = small.map(|node| (node.label(), node.bounds())).collect();
            assert!(small.is_empty(), "smaller than {least}: {small:?}");
        }
    }
}

#[test]
fn a_report_in_figures_begins_as_what_the_seat_knows_and_is_sent_as_it_stands() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_500);
    let view = exercise.view(&seat).unwrap();
    let says = figures::held(&play_model(&loaded, &view, None), None);
    let gravest = view.parties.iter().filter(|party| party.status.is_threat()).map(|party| party.stage).max();
    assert_eq!((says.stage, says.casualties), (gravest, Some(view.casualties.len() as u32)));
    assert!(gravest.is_some() && says.casualties > Some(0), "there is something to report: {says:?}");
    let letter = Letter {
        contact: Some(view.contacts[0].id.clone()),
        purpose: Purpose::Report,
        topic: view.topics.first().cloned(),
        says: Some(says.clone()),
        ..Letter::default()
    };
    exercise.give(&seat, letter.order().unwrap()).unwrap();
    exercise.advance_ticks(20);
    let stated = exercise.events().events.iter().find_map(|event| match &event.kind {
        EventKind::ReportStated { says, .. } => Some(says.clone()),
        _ => None,
    });
    assert_eq!(stated, Some(says));
}

#[test]
fn a_log_from_elsewhere_has_its_alternatives() {
    let (text, _) = busy_log();
    let loaded = Arc::new(crate::fixtures::small());
    let log = Arc::new(log_reader::read("log", text.as_bytes()).unwrap());
    let review = Review::of_replay(loaded.clone(), &log.header, replay(&loaded, &log, |_| {}).unwrap());
    let seat = review.people[0].clone();
    let kept = KeptLog { name: None, log, bytes: text.as_bytes().into() };
    let mut debriefing = Debriefing::new(review, seat, Some(kept), true, Vec::new());
    assert!(debriefing.shows_marks() && debriefing.log().is_none(), "nobody's own run, and nothing is kept of it");
    debriefing.obey(Ask::Watch { at: Tick(100), instead: Instead::Nothing });
    assert!(debriefing.is_moving(), "the alternative is played");
    while debriefing.is_moving() {
        debriefing.advance();
        std::thread::yield_now();
    }
}

#[test]
fn a_drill_can_be_left_from_a_question_too() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    while !exercise.is_frozen() {
        exercise.advance_ticks(1);
    }
    let view = exercise.view(&seat).unwrap();
    assert!(view.probe.is_some());
    let (mut state, context) = (PlayState::default(), context());
    let leave = crate::window::words(&loaded).say("ui-leave");
    let draw = |ui: &mut Ui, state: &mut PlayState| drop(play::play(ui, &play_model(&loaded, &view, None), state));
    let shown = nodes(&context, Vec::new(), |ui| draw(ui, &mut state));
    let button = shown.iter().find(|node| node.label() == Some(&leave)).expect("it is on the screen");
    let bounds = button.bounds().unwrap();
    let pos = pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
    let press = |pressed| {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        Event::PointerButton { pos, button, pressed, modifiers }
    };
    for event in [Event::PointerMoved(pos), press(true), press(false)] {
        nodes(&context, vec![event], |ui| draw(ui, &mut state));
    }
    assert!(state.leaving, "it asks how");
}

#[test]
fn a_drill_can_be_left_from_the_settings_over_it() {
    let loaded = flagship();
    let (texts, settings) = (&loaded.texts, Settings::default());
    let leave = texts.say("ui-leave");
    for in_play in [false, true] {
        let model = SettingsModel { texts, settings: &settings, runs: &[], place: None, in_play, full_screen: None };
        let (context, mut state, mut asked) = (context(), SettingsState::default(), Vec::new());
        let mut draw = |ui: &mut Ui| asked.extend(settings_screen(ui, &model, &mut state));
        let shown = nodes(&context, Vec::new(), &mut draw);
        let button = shown.iter().find(|node| node.label() == Some(&leave));
        assert_eq!(button.is_some(), in_play);
        let Some(bounds) = button.and_then(Node::bounds) else { continue };
        let pos = pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
            let press = Event::PointerButton { pos, button, pressed, modifiers };
            nodes(&context, vec![Event::PointerMoved(pos), press], &mut draw);
        }
        assert_eq!(asked, [Command::AskToLeave]);
    }
}

#[test]
fn the_shortcuts_of_the_present_screen_come_first() {
    let texts = &flagship().texts;
    let names = [Place::Library, Place::Briefing, Place::Play, Place::Debrief];
    for here in names {
        let shown = Shown { here: Some(here), fills: false, shares: false };
        let draw = |ui: &mut Ui| _ = keys::overlay(ui, texts, &USUAL, shown, &mut Vec::new());
        let told = nodes(&context(), Vec::new(), draw);
        // Column by column.
        let at = |place| {
            let name = words::named(texts, "shortcuts", place).to_uppercase();
            let heading = told.iter().find(|node| node.value() == Some(&name)).and_then(Node::bounds);
            heading.map(|bounds| (bounds.x0 as i64, bounds.y0 as i64)).unwrap_or_else(|| panic!("no {name}"))
        };
        let others = names.into_iter().filter(|other| *other != here).chain([Place::Everywhere, Place::Map]);
        assert!(others.into_iter().all(|other| at(here) < at(other)), "{here:?}");
        let share = texts.say("keys-share");
        assert!(told.iter().all(|node| node.value() != Some(&share)), "there is nothing to press");
    }
}

#[test]
fn what_could_not_be_done_is_said_until_it_is_put_away() {
    let context = context();
    let mut open = true;
    let draw = |ui: &mut Ui| _ = dialogs::toast(ui, "Too many orders at once.", "Close".to_owned());
    let told = nodes(&context, Vec::new(), draw);
    assert!(told.iter().any(|node| node.label().or(node.value()) == Some("Too many orders at once.")));
    let close = told.iter().find(|node| node.label() == Some("Close")).and_then(Node::bounds).expect("a way out");
    let at = pos2((close.x0 + close.x1) as f32 / 2.0, (close.y0 + close.y1) as f32 / 2.0);
    for pressed in [true, false] {
        let press =
            Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        let events = vec![Event::PointerMoved(at), press];
        nodes(&context, events, |ui| open &= dialogs::toast(ui, "Too many orders at once.", "Close".to_owned()));
    }
    assert!(!open);
}

fn touch(phase: TouchPhase, finger: u64, pos: Pos2) -> Event {
    Event::Touch { device_id: TouchDeviceId(1), id: TouchId(finger), phase, pos, force: None }
}

/// One pass, and what a screen reader is told of it.
pub fn nodes(context: &Context, events: Vec<Event>, mut draw: impl FnMut(&mut Ui)) -> Vec<Node> {
    context.enable_accesskit();
    let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), SIZE));
    let mut told = Vec::new();
    // The second pass knows the sizes of the first.
    for events in [events, Vec::new()] {
        let mut output = context.run_ui(RawInput { screen_rect, events, ..RawInput::default() }, &mut draw);
        output.textures_delta.clear();
        told = output.platform_output.accesskit_update.expect("the tree of names").nodes;
    }
    told.into_iter().map(|(_, node)| node).collect()
}

#[test]
fn an_open_card_gets_no_lower_until_it_is_closed() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let view = exercise.view(&seat).unwrap();
    let unit = view.units[0].id.clone();
    let target = Some(Target::Party("watchers".into()));
    let draft = Draft { target, ..Draft::new(unit.clone(), UnitOrder::Warn) };
    let known = exercise.order_card(&seat, &draft.order().expect("it is whole"));
    let short = OrderCard { tell_first: Vec::new(), ..known };
    let owed = view.contacts.iter().map(|contact| (contact.id.clone(), view.topics[0].clone()));
    let long = OrderCard { tell_first: owed.collect(), ..short.clone() };
    let (context, mut state) = (context(), PlayState { unit: Some(unit), ..PlayState::default() });
    let mut height = |card: &OrderCard, draft: Option<&Draft>| {
        state.draft = draft.cloned();
        let model = play_model(&loaded, &view, Some(card));
        for _ in 0..40 {
            nodes(&context, Vec::new(), |ui| drop(play::play(ui, &model, &mut state)));
        }
        state.card_height
    };
    let high = height(&long, Some(&draft));
    assert_eq!(height(&short, Some(&draft)), high, "what was owed is sent");
    height(&short, None);
    assert!(height(&short, Some(&draft)) < high, "it opens anew");
}
