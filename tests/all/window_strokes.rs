//! What one stroke or one press does and, above all, what it does not: nothing is given, missed or started unseen.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, Popup, Pos2, RawInput, Rect, pos2};
use tutela::exercise::view::{MessageView, OrderCard};
use tutela::scenario::forces::Rung;
use tutela::scenario::mandate::{Authority, First};
use tutela::scenario::probes::Asks;
use tutela::scenario::story::Trigger;
use tutela::sim::event::MessageText;
use tutela::sim::order::{Answer, Order, Target};
use tutela::window::commands::Command;
use tutela::window::play::auto_pause::Stop;
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::inbox::InboxFilter;
use tutela::window::play::{PlayModel, PlayState, RightTab, play};

use crate::window::{begun, context, flagship, one_pass, play_model, words};
use crate::window_keyboard::Desk;
use crate::window_reach::nodes;

const SCREEN: Rect = Rect::from_min_max(Pos2::ZERO, pos2(1280.0, 800.0));

/// Warning shots that a rule permits and that the joint operations centre alone may grant.
#[test]
fn enter_asks_for_an_authority_that_is_missing_and_never_gives_what_lacks_it() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let view = exercise.view(&seat).unwrap();
    assert_eq!(view.probe, None, "nothing else is asked");
    let unit = view.units[0].id.clone();
    let target = Target::Party("watchers".into());
    let draft = Draft { target: Some(target.clone()), ..Draft::new(unit.clone(), UnitOrder::WarningShots) };
    let known = exercise.order_card(&seat, &draft.order().unwrap());
    let card = OrderCard {
        permitted_by: Some(loaded.scenario.rules[0].id.clone()),
        forbidden_by: None,
        refusal: None,
        authority_held: false,
        authority: Authority::Contact("joc".into()),
        ..known
    };
    let model = play_model(&loaded, &view, Some(&card));
    let mut state = PlayState { unit: Some(unit), draft: Some(draft), ..PlayState::default() };
    let context = context();
    let mut enter = || {
        let mut given = Vec::new();
        for pressed in [true, false] {
            let event =
                Event::Key { key: Key::Enter, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
            one_pass(&context, (1280.0, 800.0), vec![event], |ui| given.extend(play(ui, &model, &mut state)));
        }
        (given, state.asking, state.draft.is_some())
    };
    assert_eq!(enter(), (Vec::new(), true, true), "the first stroke opens the asking");
    let (given, asking, has_draft) = enter();
    let [Command::Give(Order::RequestAuthority { to, rung, .. })] = &given[..] else { panic!("{given:?}") };
    assert_eq!((to.as_str(), *rung, asking, has_draft), ("joc", Rung::WarningShots, false, true));
}

#[test]
fn f7_shows_a_message_that_is_not_in_sight_before_it_acknowledges_it() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let asked = desk.run.view().messages.iter().find(|message| message.acknowledge_by.is_some());
    let message = asked.expect("somebody wants an acknowledgement").no;
    (desk.run.state.right, desk.run.state.inbox_filter) = (RightTab::Write, InboxFilter::Owed);
    desk.pass(Vec::new());
    assert_eq!(desk.press(Key::F7), [], "it is shown");
    assert_eq!((desk.run.state.right, desk.run.state.inbox_filter), (RightTab::Inbox, InboxFilter::All));
    assert_eq!(desk.press(Key::F7), [Command::Give(Order::Acknowledge { message })]);
}

/// Strokes by the seconds since the clock stopped.
#[test]
fn a_stroke_that_crosses_a_clock_which_stopped_by_itself_does_not_start_it() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let model = PlayModel { paused: true, ..play_model(&loaded, &view, None) };
    let stop = Stop::Decision(loaded.scenario.decisions[0].id.clone());
    let starts = |strokes: &[f64]| {
        let (context, mut state) = (context(), PlayState { stopped_by: Some(stop.clone()), ..PlayState::default() });
        let mut stroke = |after_s: f64, events| {
            let (screen_rect, mut asked) = (Some(SCREEN), Vec::new());
            let input = RawInput { screen_rect, time: Some(10.0 + after_s), events, ..RawInput::default() };
            let mut output = context.run_ui(input, |ui| asked.extend(play(ui, &model, &mut state)));
            output.textures_delta.clear();
            !asked.is_empty()
        };
        stroke(0.0, Vec::new());
        let (modifiers, key) = (Modifiers::NONE, Key::Space);
        let space = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        strokes.iter().map(|after_s| stroke(*after_s, vec![space.clone()])).collect::<Vec<_>>()
    };
    assert_eq!(starts(&[1.5, 2.0]), [false, true], "the first says that the stop was seen");
    assert_eq!(starts(&[1.5, 1.6]), [false, false], "the key is held");
    assert_eq!(starts(&[4.0]), [true], "there was time to see it");
}

#[test]
fn whoever_gave_an_order_since_the_clock_stopped_by_itself_has_seen_it() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.run.state.stopped_by = Some(Stop::Decision(loaded.scenario.decisions[0].id.clone()));
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Move.key());
    desk.click_at(pos2(600.0, 250.0));
    desk.pass(Vec::new());
    assert_eq!(desk.press(Key::Enter).len(), 1, "the order is given");
    assert_eq!(desk.press_with(Key::Space, Modifiers::COMMAND), [Command::TogglePause]);
}

/// The warning's card and the letter; a reason that was written stays.
#[test]
fn what_comes_before_an_order_is_opened_from_its_card() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let view = exercise.view(&seat).unwrap();
    let (unit, topic) = (view.units[0].id.clone(), view.topics[0].clone());
    let target = Some(Target::Party("watchers".into()));
    let draft = Draft { target: target.clone(), ..Draft::new(unit.clone(), UnitOrder::WarningShots) };
    let card = OrderCard {
        refusal: None,
        forbidden_by: None,
        first_missing: vec![First::Warning],
        tell_first: vec![("joc".into(), topic.clone())],
        ..exercise.order_card(&seat, &draft.order().unwrap())
    };
    let model = play_model(&loaded, &view, Some(&card));
    let reason = "They aim at people.".to_owned();
    let mut state = PlayState { unit: Some(unit), draft: Some(draft), reason: reason.clone(), ..PlayState::default() };
    let context = context();
    let mut press = |name: &str| {
        let mut pass = |events| nodes(&context, events, |ui| drop(play(ui, &model, &mut state)));
        pass(Vec::new());
        let shown = pass(Vec::new());
        let button = shown.iter().find(|node| node.role() == Role::Button && node.label() == Some(name));
        let bounds = button.and_then(Node::bounds).unwrap_or_else(|| panic!("no {name}"));
        let pos = pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers };
        [Event::PointerMoved(pos), press(true), press(false)].into_iter().for_each(|event| drop(pass(vec![event])));
        (state.right, state.letter.clone(), state.draft.clone(), state.reason.clone())
    };
    let values = [("contact", words.contact(&"joc".into()).into()), ("topics", words.topic(&topic).into())];
    let (right, letter, draft, kept) = press(&words.with("ui-card-tell", &values));
    assert_eq!((right, letter.contact, letter.topic), (RightTab::Write, Some("joc".into()), Some(topic)));
    assert!(draft.is_some_and(|draft| draft.kind == UnitOrder::WarningShots) && kept == reason);
    let (.., draft, kept) = press(&words.say("ui-card-first-warning"));
    assert!(draft.is_some_and(|draft| draft.kind == UnitOrder::Warn && draft.target == target) && kept == reason);
}

#[test]
fn the_first_letter_in_a_list_may_mean_the_choice_on_which_it_opens() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Cordon.key());
    desk.press(Key::Enter);
    let zones = &loaded.scenario.map().zones;
    let name = words(&loaded).key(&zones[0].name);
    let letter = name.chars().next().expect("a name").to_string();
    assert!(zones.iter().skip(1).any(|zone| words(&loaded).key(&zone.name).starts_with(&letter)), "another begins so");
    desk.type_letter(Key::from_name(&letter.to_uppercase()).expect("a letter"), &letter);
    desk.press(Key::Enter);
    assert_eq!(desk.run.state.draft.as_ref().and_then(|draft| draft.zone.clone()), Some(zones[0].id.clone()));
}

#[test]
fn a_letter_opens_the_list_that_has_the_keyboard_and_is_no_key_of_the_screen() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Cordon.key());
    desk.rest();
    let centre = desk.run.state.camera.centre;
    // W moves the map, and M is the measure's.
    desk.type_letter(Key::W, "W");
    assert!(Popup::is_any_open(desk.context()) && desk.run.state.camera.centre == centre);
    desk.press(Key::Escape);
    desk.type_letter(Key::M, "M");
    desk.press(Key::Enter);
    let zones = &loaded.scenario.map().zones;
    let first = zones.iter().find(|zone| words(&loaded).key(&zone.name).starts_with('M')).expect("a place");
    let draft = desk.run.state.draft.as_ref().expect("an order");
    assert_eq!((draft.zone.as_ref(), desk.run.state.measure.is_on()), (Some(&first.id), false));
}

#[test]
fn the_second_press_of_a_double_click_on_the_map_deselects_nobody() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let unit = desk.run.view().units[0].id.clone();
    let mut places = (0..8).map(|no| pos2(300.0 + 70.0 * no as f32, 250.0));
    let deselects = |at: &Pos2| {
        desk.run.state.select_unit(&unit);
        desk.click_at(*at);
        desk.rest();
        desk.run.state.unit.is_none()
    };
    let ground = places.find(deselects).expect("a place where nobody is");
    desk.click_at(ground);
    // The map has gone up, and what was pressed is not there any more.
    desk.run.state.select_unit(&unit);
    desk.click_at(ground);
    assert_eq!(desk.run.state.unit, Some(unit));
}

#[test]
fn a_double_click_lets_the_clock_run_once() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let at = desk.bounds(&words(&loaded).say("ui-go-on")).center();
    assert_eq!(desk.click_at(at), [Command::TogglePause]);
    assert_eq!(desk.click_at(at), []);
    desk.rest();
    assert_eq!(desk.click_at(at), [Command::TogglePause]);
}

#[test]
fn a_decision_stands_still_while_its_reasons_are_written_and_folds_while_a_letter_is() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    let (question, answer) = desk.asked(&loaded);
    desk.rest();
    let before = desk.bounds(&answer);
    desk.press(Key::F3);
    desk.rest();
    assert!(desk.context().text_edit_focused() && desk.bounds(&answer) == before);
    desk.press(Key::Escape);
    desk.run.state.right = RightTab::Write;
    desk.rest();
    assert_eq!((desk.count(&question), desk.count(&answer)), (1, 0));
    assert!(desk.bounds(&question).height() < 80.0);
    assert_eq!(desk.press_with(Key::Num1, Modifiers::SHIFT), [], "what is not shown is not answered");
    assert_eq!((desk.run.state.right, desk.count(&answer)), (RightTab::Inbox, 1), "it is shown");
    desk.press(Key::Escape);
    desk.run.state.right = RightTab::Write;
    desk.rest();
    desk.click(&question);
    assert_eq!((desk.run.state.right, desk.count(&answer)), (RightTab::Inbox, 1));
    // Likewise by its key, which leads the keyboard there.
    desk.run.state.right = RightTab::Write;
    desk.pass(Vec::new());
    desk.press(Key::F3);
    assert_eq!((desk.run.state.right, desk.count(&answer)), (RightTab::Inbox, 1));
    assert!(desk.context().text_edit_focused());
}

#[test]
fn a_question_for_a_number_is_answered_by_a_pointer_alone() {
    let loaded = flagship();
    let mut scenario = (*loaded.scenario).clone();
    scenario.probes.truncate(1);
    (scenario.probes[0].trigger, scenario.probes[0].asks) =
        (Some(Trigger::At(1)), Asks::CountIn { zone: "market".into(), tolerance: 5 });
    let mut asking = (*loaded).clone();
    asking.scenario = Arc::new(scenario);
    let mut desk = Desk::at(&Arc::new(asking), 20);
    let probe = desk.run.view().probe.as_ref().expect("a question").id.clone();
    for step in ["+10", "+10", "+1", "−10"] {
        desk.click(step);
    }
    let answer = words(&loaded).say("ui-probe-answer");
    assert_eq!(desk.click(&answer), [Command::Give(Order::AnswerProbe { probe, answer: Answer::Number(11) })]);
}

#[test]
fn k_leads_the_keyboard_into_the_inbox_and_on_from_there() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.press(Key::K);
    let come = desk.run.view().messages.iter().filter(|message| message.has_come());
    let newest = come.max_by_key(|message| (message.delivered, message.no)).expect("somebody has written");
    let MessageText::Key(key) = &newest.text else { panic!("{newest:?}") };
    let text = words(&loaded).key(key);
    assert_eq!((desk.run.state.right, desk.focus()), (RightTab::Inbox, text.clone()));
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Move.key());
    assert!(desk.run.state.draft.is_some(), "orders are given from there");
    // From elsewhere it goes back there, and then on, out of a closed list as well.
    for right in [RightTab::Inbox, RightTab::Write, RightTab::Casualties, RightTab::Log, RightTab::Inbox] {
        match desk.run.state.right {
            RightTab::Write => desk.type_letter(Key::K, "k"),
            _ => drop(desk.press(Key::K)),
        }
        desk.pass(Vec::new());
        assert_eq!(desk.run.state.right, right);
    }
    assert_eq!(desk.focus(), text);
}

#[test]
fn the_inbox_begins_at_its_top_once_a_letter_was_sent() {
    let loaded = flagship();
    let mut desk = Desk::at(&loaded, 2_000);
    let keyed = |message: &&MessageView| message.has_come() && matches!(message.text, MessageText::Key(_));
    let oldest = desk.run.view().messages.iter().filter(keyed).min_by_key(|message| (message.delivered, message.no));
    let (no, text) = oldest.map(|message| (message.no, message.text.clone())).expect("somebody has written");
    let MessageText::Key(key) = text else { panic!("{text:?}") };
    let text = words(&loaded).key(&key);
    let top = desk.bounds(&text).top();
    desk.run.state.reading.show(no);
    desk.rest();
    assert!(desk.bounds(&text).top() < top, "the list was read to its end");
    desk.run.state.right = RightTab::Write;
    desk.run.state.letter.contact = Some("joc".into());
    desk.run.state.letter.topic = desk.run.view().topics.first().cloned();
    desk.pass(Vec::new());
    desk.click(&words(&loaded).say("ui-send"));
    desk.rest();
    assert!(desk.bounds(&text).top() >= top, "what waits for the clock may stand above");
}

#[test]
fn a_unit_is_offered_nothing_that_it_has_no_means_for() {
    let loaded = flagship();
    for unit in &loaded.scenario.units {
        for kind in UnitOrder::ALL.into_iter().filter(|kind| kind.suits(unit)) {
            let has_means = kind.rung().is_none_or(|rung| unit.means.iter().any(|means| means.rung == rung));
            assert!(has_means, "{} {kind:?}", unit.id);
        }
    }
}

#[test]
fn a_letter_that_was_sent_leaves_no_name_for_the_next_one() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.run.state.right = RightTab::Write;
    desk.run.state.letter.contact = Some("joc".into());
    desk.run.state.letter.topic = desk.run.view().topics.first().cloned();
    desk.pass(Vec::new());
    let send = words(&loaded).say("ui-send");
    assert_eq!(desk.click(&send).len(), 1);
    assert_eq!(desk.run.state.letter.contact, None);
}

/// While a pointer is over it, the list is the one that was found; once it has left, the list holds what has come.
#[test]
fn nothing_is_put_into_the_inbox_under_a_pointer() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(350);
    let before = exercise.view(&seat).unwrap();
    exercise.advance_ticks(150);
    let later = exercise.view(&seat).unwrap();
    let come = later.messages.iter().filter(|message| message.has_come()).count();
    assert!(come > before.messages.iter().filter(|message| message.has_come()).count(), "something has come");
    let (context, mut state) = (context(), PlayState::default());
    context.enable_accesskit();
    let mut shown = |view, time, events| {
        let model = play_model(&loaded, view, None);
        let input = RawInput { screen_rect: Some(SCREEN), time: Some(time), events, ..RawInput::default() };
        let mut output = context.run_ui(input, |ui| drop(play(ui, &model, &mut state)));
        output.textures_delta.clear();
        let forward = words(&loaded).say("ui-forward");
        let nodes = output.platform_output.accesskit_update.expect("the tree of names").nodes;
        nodes.iter().filter(|(_, node)| node.label() == Some(&forward)).count()
    };
    let over = |x| vec![Event::PointerMoved(pos2(x, 300.0))];
    let first = shown(&before, 1.0, over(1_100.0));
    assert_eq!(shown(&before, 1.5, over(1_101.0)), first);
    assert_eq!(shown(&later, 2.0, over(1_102.0)), first, "a pointer moves over the list");
    assert_eq!(shown(&later, 6.0, Vec::new()), first, "it rests there");
    assert!(shown(&later, 7.0, over(500.0)) > first, "it has left");
}

#[test]
fn the_second_press_of_a_double_click_is_for_the_first_button_only() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let acknowledge = words.say("ui-acknowledge");
    let at = desk.bounds(&acknowledge).center();
    let given = desk.click_at(at);
    assert!(matches!(&given[..], [Command::Give(Order::Acknowledge { .. })]), "{given:?}");
    assert_eq!(desk.click_at(at), [], "whatever stands there now");
    assert_eq!((desk.run.state.right, desk.count(&acknowledge)), (RightTab::Inbox, 0));
    desk.rest();
    desk.click(&words.say("ui-reply"));
    assert_eq!(desk.run.state.right, RightTab::Write, "a press of its own");
}
