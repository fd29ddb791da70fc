//! Letters: what they say, and to whom; what the inbox shows, and for how long.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, pos2};
use tutela::exercise::view::{
    CareClockView, CasualtyView, KnownFrom, MessageView, PartyView, PersonView, SeatView, TaskView, UnitView,
};
use tutela::scenario::forces::{CareLevel, CounterpartKind, Purpose};
use tutela::scenario::ids::{ContactId, MessageNo, PersonNo, Tick, TopicId, ZoneId};
use tutela::scenario::language::Language;
use tutela::scenario::people::{PartyStatus, Stage};
use tutela::scenario::read::Loaded;
use tutela::sim::event::MessageText;
use tutela::sim::order::{Order, Statement};
use tutela::sim::state::PersonState;
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
    for field in ["ui-field-to", "ui-field-topic"] {
        desk.tab_to(&words.say(field));
        desk.press(Key::Enter);
        assert_eq!(desk.press(Key::Enter), [], "the first of the list is chosen");
    }
    // The list of others stays open for the next one, until Escape closes it and nothing else.
    desk.tab_to(&words.say("ui-field-also"));
    for stroke in [Key::Enter, Key::Enter, Key::ArrowDown, Key::Enter, Key::Escape] {
        assert_eq!(desk.press(stroke), []);
    }
    assert_eq!((desk.run.state.right, desk.focus()), (RightTab::Write, words.say("ui-field-also")));
    let to: Vec<ContactId> = desk.run.view().contacts.iter().take(3).map(|contact| contact.id.clone()).collect();
    let topic = desk.run.view().topics[0].clone();
    assert_eq!(desk.run.state.letter.also, to[1..]);
    // One of them is taken out again, and the way goes on to what sends the letter.
    let remove = words.with("ui-also-remove", &[("name", words.contact(&to[2]).into())]);
    desk.tab_to(&remove);
    assert_eq!(desk.press(Key::Enter), []);
    let send = words.with("ui-send-to-many", &[("count", 2_u32.into())]);
    assert_eq!((desk.count(&remove), desk.focus()), (0, send));
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
fn a_letter_reads_before_it_is_sent_as_its_message_does_afterwards() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let view = exercise.view(&seat).unwrap();
    let topic = view.topics[0].clone();
    let says = Some(Statement { casualties: Some(2), ..Statement::default() });
    let purpose = Purpose::Report;
    let letter = Letter { contact: Some("joc".into()), topic: Some(topic.clone()), purpose, says, ..Letter::default() };
    let order = letter.order().expect("it is whole");
    let count = words.with("ui-report-count", &[("count", 2_u32.into())]);
    let text = [words.named("purpose", purpose), words.topic(&topic), count].join(" · ");
    let reads = words.with("ui-letter-reads", &[("text", text.clone().into())]);
    let mut state = PlayState { right: RightTab::Write, letter, ..PlayState::default() };
    assert!(said(&loaded, &view, &mut state).contains(&reads));
    exercise.give(&seat, order).unwrap();
    exercise.advance_ticks(20);
    state.right = RightTab::Inbox;
    assert!(said(&loaded, &exercise.view(&seat).unwrap(), &mut state).contains(&text));
}

#[test]
fn a_question_that_was_taken_note_of_stays_to_be_answered_until_it_is() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let view = exercise.view(&seat).unwrap();
    let asks = |message: &&MessageView| message.acknowledge_by.is_some() && message.counterpart().is_some();
    let asked = view.messages.iter().find(asks).expect("somebody asks");
    let MessageText::Key(text) = &asked.text else { panic!("{asked:?}") };
    let (message, text) = (asked.no, words(&loaded).key(text));
    let mut state = PlayState { inbox_filter: InboxFilter::Owed, ..PlayState::default() };
    for (order, stays) in
        [(Order::Acknowledge { message }, true), (Order::Reply { message, purpose: Purpose::Report }, false)]
    {
        exercise.give(&seat, order).unwrap();
        exercise.advance_ticks(20);
        let view = exercise.view(&seat).unwrap();
        assert_eq!(said(&loaded, &view, &mut state).contains(&text), stays);
    }
}

#[test]
fn what_comes_while_a_pointer_rests_on_the_inbox_is_a_press_away() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let before = exercise.view(&seat).unwrap();
    exercise.advance_ticks(150);
    let later = exercise.view(&seat).unwrap();
    let count = (later.messages.len() - before.messages.len()) as u32;
    let (news, forward) = (words.with("inbox-news", &[("count", count.into())]), words.say("ui-forward"));
    let (context, mut state) = (context(), PlayState::default());
    let mut pass = |view: &SeatView, events: Vec<Event>| {
        nodes(&context, events, |ui| drop(play(ui, &play_model(&loaded, view, None), &mut state)))
    };
    let named = |nodes: &[Node], name: &str| nodes.iter().filter(|node| node.label() == Some(name)).count();
    let fresh = later.messages.iter().filter(|message| before.messages.iter().all(|known| known.no != message.no));
    let wanting = fresh.filter(|message| message.wants_acknowledgement()).count() as u32;
    assert!(wanting > 0, "one of them wants an answer");
    let news = format!("{news} · {}", words.with("inbox-news-owed", &[("count", wanting.into())]));
    pass(&before, Vec::new());
    let found = named(&pass(&before, vec![Event::PointerMoved(pos2(1_100.0, 300.0))]), &forward);
    let held = pass(&later, Vec::new());
    assert_eq!((named(&held, &news), named(&held, &forward)), (1, found));
    let button = held.iter().find(|node| node.label() == Some(&news)).and_then(Node::bounds).expect("its place");
    let pos = pos2((button.x0 + button.x1) as f32 / 2.0, (button.y0 + button.y1) as f32 / 2.0);
    let press =
        |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    for event in [Event::PointerMoved(pos), press(true), press(false)] {
        pass(&later, vec![event]);
    }
    let shown = pass(&later, Vec::new());
    assert!(named(&shown, &news) == 0 && named(&shown, &forward) > found);
}

#[test]
fn tabs_with_two_digits_stay_on_one_line_in_every_language() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(1_500);
    let view = exercise.view(&seat).unwrap();
    let come = view.messages.iter().find(|message| message.has_come()).expect("one").clone();
    let messages = (0..99).map(|no| MessageView { no: MessageNo(no), ..come.clone() }).collect();
    let hurt = view.casualties.first().expect("somebody is hurt").clone();
    let casualties = vec![CasualtyView { state: PersonState::Wounded, ..hurt }; 99];
    let view = SeatView { messages, casualties, probe: None, ..view };
    for language in Language::ALL {
        let spoken = loaded.speaking(language);
        let tabs = [RightTab::Inbox, RightTab::Write, RightTab::Casualties, RightTab::Log];
        let [inbox, write, casualties, log] = tabs.map(|tab| words(&spoken).named("right-tab", tab));
        let mut state = PlayState::default();
        let model = play_model(&spoken, &view, None);
        let told = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        let tops = [format!("{inbox} · 99"), write, format!("{casualties} · 99"), log].map(|name| {
            let is_it = |node: &&Node| node.role() == Role::Button && node.label() == Some(&name);
            let mut places = told.iter().filter(is_it).filter_map(Node::bounds).filter(|place| place.x0 > 950.0);
            places.next().unwrap_or_else(|| panic!("no {name}")).y0
        });
        assert!(tops.windows(2).all(|pair| pair[0] == pair[1]), "{language:?}: {tops:?}");
    }
}

#[test]
fn the_tab_and_the_summary_count_the_hurt_who_live() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(1_500);
    let view = exercise.view(&seat).unwrap();
    let hurt = view.casualties.first().expect("somebody is hurt").clone();
    let states = [PersonState::Wounded, PersonState::InCare, PersonState::Dead];
    let casualties = states.map(|state| CasualtyView { state, care: Vec::new(), ..hurt.clone() }).to_vec();
    let view = SeatView { casualties, probe: None, ..view };
    let told = said(&loaded, &view, &mut PlayState::default());
    assert!(told.contains(&format!("{} · 2", words.named("right-tab", RightTab::Casualties))));
    let counts = [("living", 2_u32.into()), ("dead", 1_u32.into()), ("waiting", 0_u32.into())];
    assert!(told.contains(&words.with("ui-casualties-known", &counts)), "{told:?}");
}

#[test]
fn a_rumour_says_in_practice_whom_to_ask_until_they_are_asked() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(3_000);
    let view = SeatView { probe: None, ..exercise.view(&seat).unwrap() };
    let (who, topic) = (ContactId::from("joc"), TopicId::from("rumour"));
    let purpose = words.named("purpose", Purpose::Consult);
    let values = [("purpose", purpose.into()), ("who", words.contact(&who).into())];
    let hint = words.with("inbox-not-verified", &values);
    let shown = |model: PlayModel, letter: Option<Letter>| {
        let right = if letter.is_some() { RightTab::Write } else { RightTab::Inbox };
        let mut state = PlayState { right, letter: letter.unwrap_or_default(), ..PlayState::default() };
        let told = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        told.iter().any(|node| node.value() == Some(&hint))
    };
    let model = || play_model(&loaded, &view, None);
    let letter = |purpose| Some(Letter { purpose, topic: Some(topic.clone()), ..Letter::default() });
    assert!(shown(model(), None));
    for (purpose, warns) in [(Purpose::Report, true), (Purpose::Publish, true), (Purpose::Consult, false)] {
        assert_eq!(shown(model(), letter(purpose)), warns, "{purpose:?}");
    }
    assert!(!shown(PlayModel { practice: false, ..model() }, None), "an assessed drill gives no hint");
    let asked = [Order::Consult { to: who, topic: topic.clone() }];
    let waiting = PlayModel { waiting: &asked, paused: true, ..model() };
    assert!(!shown(waiting, None), "they will be asked as soon as time runs");
}

/// All that a screen reader is told.
fn said(loaded: &Loaded, view: &SeatView, state: &mut PlayState) -> Vec<String> {
    let told = nodes(&context(), Vec::new(), |ui| drop(play(ui, &play_model(loaded, view, None), state)));
    told.iter().filter_map(|node| node.label().or(node.value()).map(str::to_owned)).collect()
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

#[test]
fn whoever_is_hurt_and_left_alone_is_hinted_at_once_half_of_the_time_is_over() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let zones = &loaded.scenario.map().zones;
    let here = zones.iter().find(|zone| zone.shape.contains(zone.shape.centre())).expect("a place");
    let at = here.shape.centre();
    let elsewhere = &zones.iter().find(|zone| !zone.shape.contains(at)).expect("another").id;
    let (person, since, state) = (PersonNo(0), Tick(0), PersonState::Wounded);
    let care = vec![CareClockView { level: CareLevel::FirstAid, due: Tick(4_000), reached: None }];
    let hurt = CasualtyView { person, known: since, state, category: None, since, care };
    let seen = PersonView { person, at, seen: since, state, confidence: 1.0, from: KnownFrom::Control };
    let is_medical =
        |unit: &&UnitView| loaded.scenario.units.iter().any(|known| known.id == unit.id && known.medical.is_some());
    let unit = view.units.iter().find(is_medical).expect("somebody helps");
    let hints_at = |ticks: u32, people_in: &ZoneId| {
        let order = Order::Treat { unit: unit.id.clone(), people_in: people_in.clone() };
        let unit = UnitView { task: TaskView::Treating, order: Some(order), ..unit.clone() };
        let (units, people, casualties) = (vec![unit], vec![seen.clone()], vec![hurt.clone()]);
        let view = SeatView { tick: Tick(ticks), units, people, casualties, ..view.clone() };
        let found = hints::hints(&play_model(&loaded, &view, None));
        found.iter().any(|hint| hint.about == About::Casualty(person))
    };
    assert!(!hints_at(1_000, elsewhere), "there is time");
    assert!(hints_at(2_500, elsewhere), "all are with others");
    assert!(!hints_at(2_500, &here.id), "help was sent there");
}

#[test]
fn the_letter_to_a_force_whose_record_is_in_question_says_that_advice_comes_first() {
    let loaded = flagship();
    let words = words(&loaded);
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let adviser = words.contact(&"legal".into());
    let says = words.with("ui-support-wants-advice", &[("who", adviser.into())]);
    for (contact, count) in [("regional_company", 1), ("joc", 0)] {
        let letter = Letter { contact: Some(contact.into()), ..Letter::default() };
        let mut state = PlayState { right: RightTab::Write, letter, ..PlayState::default() };
        let model = play_model(&loaded, &view, None);
        let told = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        assert_eq!(told.iter().filter(|node| node.value() == Some(&says)).count(), count, "{contact}");
    }
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

/// A drill all of whose topics are protected.
fn protected(loaded: &Loaded) -> Arc<Loaded> {
    let mut scenario = (*loaded.scenario).clone();
    scenario.topics.iter_mut().for_each(|topic| topic.protected = true);
    Arc::new(Loaded { scenario: Arc::new(scenario), ..loaded.clone() })
}

#[test]
fn what_is_protected_is_not_sent_by_enter_alone() {
    let loaded = flagship();
    let words = words(&loaded);
    let guarded = protected(&loaded);
    for (drill, first) in [(&loaded, "ui-send"), (&guarded, "ui-field-topic")] {
        let mut desk = Desk::new(drill);
        desk.run.state.letter.contact = Some("joc".into());
        desk.run.state.letter.topic = desk.run.view().topics.first().cloned();
        desk.press(Key::Num7);
        assert_eq!(desk.focus(), words.say(first));
    }
    let mut desk = Desk::new(&guarded);
    desk.press(Key::F8);
    assert_eq!(desk.run.state.letter.topic, None, "an answer chooses none");
    assert_eq!(desk.focus(), words.say("ui-field-topic"));
    for _ in 0..4 {
        assert_eq!(desk.press(Key::Enter), [], "the list opens, and closes with a choice");
    }
    desk.tab_to(&words.say("ui-send"));
    assert_eq!(desk.press(Key::Enter).len(), 1, "who goes there sends it");
}

#[test]
fn a_forecast_is_asked_of_who_makes_them_and_offered_where_somebody_does() {
    let loaded = flagship();
    let words = words(&loaded);
    let analyst = loaded.scenario.knowing.forecast.as_ref().expect("one").contact.clone();
    let mut scenario = (*loaded.scenario).clone();
    scenario.knowing.forecast = None;
    let without = Arc::new(Loaded { scenario: Arc::new(scenario), ..(*loaded).clone() });
    let purpose = words.named("purpose", Purpose::AskForecast);
    for (drill, count) in [(&loaded, 1), (&without, 0)] {
        let mut desk = Desk::new(drill);
        desk.run.state.right = RightTab::Write;
        desk.rest();
        desk.click(&words.say("ui-field-purpose"));
        desk.rest();
        assert_eq!(desk.count(&purpose), count);
    }
    let mut desk = Desk::new(&loaded);
    desk.run.state.right = RightTab::Write;
    desk.run.state.letter.purpose = Purpose::AskForecast;
    desk.pass(Vec::new());
    assert_eq!(desk.run.state.letter.order(), Some(Order::AskForecast { to: analyst }));
}

#[test]
fn something_else_than_an_answer_is_written_from_its_first_field_on() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::F8);
    desk.tab_to(&words.say("ui-write-instead"));
    assert_eq!(desk.press(Key::Enter), []);
    assert_eq!(desk.focus(), words.say("ui-field-to"));
    desk.press(Key::Tab);
    assert_eq!(desk.focus(), words.say("ui-field-topic"));
}

#[test]
fn what_sends_a_letter_stays_where_it_is_when_a_topic_is_chosen() {
    let loaded = flagship();
    let send = words(&loaded).say("ui-send");
    let mut desk = Desk::new(&loaded);
    desk.run.state.right = RightTab::Write;
    desk.run.state.letter.contact = Some("joc".into());
    desk.rest();
    let before = desk.bounds(&send);
    desk.run.state.letter.topic = desk.run.view().topics.first().cloned();
    desk.rest();
    assert_eq!(desk.bounds(&send), before);
}

#[test]
fn the_inbox_that_comes_by_sending_takes_no_press_that_was_meant_for_the_letter() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.run.state.right = RightTab::Write;
    desk.run.state.letter.contact = Some("joc".into());
    desk.run.state.letter.topic = desk.run.view().topics.first().cloned();
    desk.rest();
    assert_eq!(desk.click(&words.say("ui-send")).len(), 1);
    let received = words.named("inbox-filter", InboxFilter::Received);
    for filter in [InboxFilter::All, InboxFilter::Received] {
        desk.click(&received);
        assert_eq!(desk.run.state.inbox_filter, filter);
        desk.rest();
    }
}
