//! Letters: one goes to several, the inbox shows what came alone, and what is said of advisers and of those who were told.

use std::sync::Arc;

use bevy_egui::egui::Key;
use tutela::exercise::view::{PartyView, SeatView};
use tutela::scenario::forces::{CounterpartKind, Purpose};
use tutela::scenario::ids::ContactId;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::read::Loaded;
use tutela::sim::order::Order;
use tutela::window::commands::Command;
use tutela::window::play::hints::{self, About};
use tutela::window::play::inbox::InboxFilter;
use tutela::window::play::letter::Letter;
use tutela::window::play::{PlayModel, PlayState, RightTab, play};

use crate::window::{begun, context, flagship, play_model, words};
use crate::window_keyboard::Desk;
use crate::window_reach::nodes;

#[test]
fn a_letter_goes_to_all_who_were_added_by_key() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::Num7);
    for field in ["ui-field-to", "ui-field-topic", "ui-field-also", "ui-field-also"] {
        desk.tab_to(&words.say(field));
        desk.press(Key::Enter);
        assert_eq!(desk.press(Key::Enter), [], "the first of the list is chosen");
    }
    let to: Vec<ContactId> = desk.run.view().contacts.iter().take(3).map(|contact| contact.id.clone()).collect();
    let topic = desk.run.view().topics[0].clone();
    assert_eq!(desk.run.state.letter.also, to[1..]);
    // One of them is taken out again, and the way goes on to what sends the letter.
    let remove = words.with("ui-also-remove", &[("name", words.contact(&to[2]).into())]);
    desk.tab_to(&remove);
    assert_eq!(desk.press(Key::Enter), []);
    assert_eq!((desk.count(&remove), desk.focus()), (0, words.say("ui-send")));
    let sent = to[..2].iter().map(|to| Command::Give(Order::Notify { to: to.clone(), topic: topic.clone() }));
    assert_eq!(desk.press(Key::Enter), sent.collect::<Vec<_>>());
    assert_eq!(desk.run.state.letter, Letter::default());
}

#[test]
fn what_is_protected_and_what_is_asked_of_one_goes_to_nobody_else() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let protected = loaded.scenario.topics.iter().find(|topic| topic.protected).expect("one").id.clone();
    let common = desk.run.view().topics[0].clone();
    let also = words.say("ui-field-also");
    for (topic, purpose, others) in
        [(&common, Purpose::Report, 1), (&protected, Purpose::Report, 0), (&common, Purpose::AskAdvice, 0)]
    {
        desk.run.state.right = RightTab::Write;
        desk.run.state.letter = Letter {
            contact: Some("joc".into()),
            also: vec!["host_police".into(), "joc".into()],
            topic: Some(topic.clone()),
            purpose,
            ..Letter::default()
        };
        desk.pass(Vec::new());
        assert_eq!((desk.count(&also), desk.run.state.letter.also.len()), (others, others), "{topic} {purpose:?}");
        assert_eq!(desk.run.state.letter.orders().len(), others + 1);
    }
}

#[test]
fn what_came_is_shown_without_what_the_seat_sent() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let topic = exercise.view(&seat).unwrap().topics[0].clone();
    exercise.give(&seat, Order::Notify { to: "joc".into(), topic }).unwrap();
    exercise.advance_ticks(20);
    let view = exercise.view(&seat).unwrap();
    let (context, to) = (context(), words.with("ui-to", &[("name", words.contact(&"joc".into()).into())]));
    for (filter, sent) in [(InboxFilter::All, 1), (InboxFilter::Received, 0)] {
        let mut state = PlayState { inbox_filter: filter, ..PlayState::default() };
        let told = nodes(&context, Vec::new(), |ui| drop(play(ui, &play_model(&loaded, &view, None), &mut state)));
        let (reply, is_to) = (words.say("ui-reply"), Some(to.as_str()));
        assert_eq!(told.iter().filter(|node| node.value() == is_to).count(), sent, "{filter:?}");
        assert!(told.iter().any(|node| node.label() == Some(&reply)), "{filter:?}: what came is there");
    }
}

#[test]
fn who_advises_and_who_sends_for_the_wounded_is_said_before_one_writes() {
    let loaded = flagship();
    let words = words(&loaded);
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let (advises, sends) = (words.say("advises-legal-adviser"), words.say("ui-sends-evacuation"));
    for (contact, advice, evacuation) in [("legal", 1, 0), ("clinic_desk", 0, 1), ("host_police", 0, 0)] {
        let letter = Letter { contact: Some(contact.into()), ..Letter::default() };
        let mut state = PlayState { right: RightTab::Write, letter, ..PlayState::default() };
        let model = play_model(&loaded, &view, None);
        let told = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        let count = |text: &str| told.iter().filter(|node| node.value() == Some(text)).count();
        assert_eq!((count(&advises), count(&sends)), (advice, evacuation), "{contact}");
        assert_eq!(count(&words.say("ui-topics-heard")), 1, "no topic is chosen");
    }
}

#[test]
fn hints_to_tell_and_to_ask_are_over_once_a_letter_waits_for_the_clock() {
    let loaded = flagship();
    let view = threatened(&loaded);
    let of_kind = |kind| loaded.scenario.counterparts.iter().find(|one| one.kind == kind).expect("one").id.clone();
    let (centre, adviser) = (of_kind(CounterpartKind::OperationsCentre), of_kind(CounterpartKind::LegalAdviser));
    let topic = loaded.scenario.topics[0].id.clone();
    let found = |waiting: &[Order]| -> Vec<About> {
        let model = PlayModel { waiting, paused: true, ..play_model(&loaded, &view, None) };
        hints::hints(&model).into_iter().map(|hint| hint.about).collect()
    };
    let (higher, advice) = (About::Higher(view.parties[0].id.clone()), About::Advice(adviser.clone()));
    let before = found(&[]);
    assert!(before.contains(&higher), "{before:?}");
    assert_eq!(before.last(), Some(&advice), "what presses less comes last");
    let told = found(&[Order::Report { to: centre, topic: topic.clone(), says: None }]);
    assert!(!told.contains(&higher) && told.contains(&advice), "{told:?}");
    let asked = found(&[Order::RequestAdvice { to: adviser, topic }]);
    assert!(asked.contains(&higher) && !asked.contains(&advice), "{asked:?}");
}

/// One party is known to mean to strike, and nothing has been sent to anybody.
fn threatened(loaded: &Arc<Loaded>) -> SeatView {
    let (mut exercise, seat) = begun(loaded);
    exercise.advance_ticks(2_500);
    let view = exercise.view(&seat).unwrap();
    let like = view.parties[0].clone();
    let party = PartyView { stage: Stage::HostileIntent, status: PartyStatus::Active, shown: view.tick, ..like };
    SeatView { parties: vec![party], messages: Vec::new(), ..view }
}
