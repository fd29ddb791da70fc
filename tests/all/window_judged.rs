//! What the judgement asks of the screens: a fault that another line counts leads there, and protected data can be erased.

use bevy_egui::egui::{Event, Key, Modifiers};
use tutela::assessment::text::pointer;
use tutela::exercise::view::SeatView;
use tutela::scenario::ids::Tick;
use tutela::sim::order::Order;
use tutela::window::commands::Command;
use tutela::window::debrief::{self, DebriefState, Panel};
use tutela::window::play::{self, PlayState, RightTab};

use crate::window::{begun, flagship, play_model};
use crate::window_debrief::{Run, Screen};

#[test]
fn a_fault_that_another_line_counts_leads_to_its_item() {
    let run = Run::small();
    let model = run.model();
    let from = *model.review.card.pointers.first().expect("nobody protected anybody in that run");
    let fault = &model.review.card.items[from.item as usize];
    let said = pointer(fault, model.words.texts);
    let mut state = DebriefState { panel: Panel::Detail, ..DebriefState::default() };
    let mut screen = Screen::new();
    screen.names(|ui| drop(debrief::debrief(ui, &model, &mut state)));
    state.show_line(&model, from.line, 0);
    screen.press(&said, |ui| debrief::debrief(ui, &model, &mut state));
    assert_eq!(state.line, Some(fault.line));
    let mut of_line = model.review.card.items.iter().filter(|item| item.line == fault.line);
    assert_eq!(of_line.nth(state.item), Some(fault));
}

#[test]
fn what_is_held_of_protected_data_is_erased_from_its_message() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(1_500);
    let view = exercise.view(&seat).unwrap();
    let protected = loaded.scenario.topics.iter().find(|topic| topic.protected).expect("names").id.clone();
    let some = view.messages.iter().find(|message| message.incoming && message.delivered.is_some()).unwrap().clone();
    let about = [tutela::exercise::view::MessageView { topic: Some(protected.clone()), acknowledge_by: None, ..some }];
    let pressed = |holds: bool| {
        let mut topics = view.topics.clone();
        topics.retain(|topic| *topic != protected);
        topics.extend(holds.then(|| protected.clone()));
        let view = SeatView { messages: about.to_vec(), topics, probe: None, tick: Tick(1_500), ..view.clone() };
        let model = play_model(&loaded, &view, None);
        let mut state = PlayState { right: RightTab::Inbox, ..PlayState::default() };
        let mut screen = Screen::new();
        let shown = screen.names(|ui| drop(play::play(ui, &model, &mut state)));
        let name = "Erase what we hold";
        shown.contains_key(name).then(|| screen.press(name, |ui| play::play(ui, &model, &mut state)))
    };
    assert_eq!(pressed(true), Some(vec![Command::Give(Order::Erase { topic: protected.clone() })]));
    assert_eq!(pressed(false), None, "nothing is held any more");
}

#[test]
fn a_need_to_know_says_who_is_to_be_told_of_what() {
    let run = Run::small();
    let words = run.words();
    let need = run.loaded.scenario.rubric.needs.first().expect("the drill declares one");
    let about = words.need(&need.id);
    assert!(about.contains(&words.contact(&need.contact)) && about.contains(&words.topic(&need.topic)), "{about}");
    assert_eq!(words.need(&"of-no-drill".into()), "");
}

#[test]
fn the_replay_is_started_from_wherever_the_keyboard_is() {
    let run = Run::small();
    let (mut screen, mut state) = (Screen::new(), DebriefState::default());
    let mut strike = |state: &mut DebriefState, key: Key, modifiers: Modifiers| {
        let key = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        for pressed in [true, false] {
            screen.pass(vec![key(pressed)], |ui| drop(debrief::debrief(ui, &run.model(), state)));
        }
        screen.focused()
    };
    assert!(!strike(&mut state, Key::Tab, Modifiers::NONE).is_empty(), "something has the keyboard");
    assert!(!state.playing);
    strike(&mut state, Key::Space, Modifiers::COMMAND);
    assert!(state.playing);
    strike(&mut state, Key::Space, Modifiers::COMMAND);
    assert!(!state.playing);
}
