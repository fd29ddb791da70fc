//! Orders given while the clock stands are seen to wait, and are gone from there once time has taken them.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Rect};
use bevy_egui::egui::{Context, Event, Key, Modifiers, PointerButton, pos2};
use tutela::exercise::Exercise;
use tutela::exercise::view::{ForecastView, SeatView};
use tutela::scenario::ids::{ForecastNo, MessageNo};
use tutela::scenario::read::Loaded;
use tutela::sim::forecast::Forecast;
use tutela::sim::order::{Order, Place};
use tutela::window::commands::Command;
use tutela::window::play::log_panel::LogFilter;
use tutela::window::play::{PlayModel, PlayState, RightTab, play};
use tutela::window::run::Run;
use tutela::window::words::Words;

use crate::window::{begun, context, flagship, play_model, words};
use crate::window_keyboard::Desk;
use crate::window_reach::nodes;

/// Of the flagship, paused after the joint operations centre has asked what is going on.
fn paused(loaded: &Arc<Loaded>) -> Run {
    let (mut exercise, _): (Exercise, _) = begun(loaded);
    exercise.advance_ticks(350);
    Run::continued(exercise, None).expect("somebody plays")
}

/// What the bar says of so many that wait.
fn waiting(words: &Words, counts: &[(&str, u32)]) -> String {
    let each = counts.iter().map(|(key, count)| words.with(key, &[("count", (*count).into())]));
    words.with("ui-waiting", &[("what", each.collect::<Vec<_>>().join(", ").into())])
}

/// Everything that a screen reader is told.
fn told(context: &Context, run: &mut Run, right: RightTab) -> Vec<String> {
    run.state.right = right;
    let all = nodes(context, Vec::new(), |ui| drop(run.draw(ui)));
    all.iter().filter_map(|node| node.label().or(node.value()).map(str::to_owned)).collect()
}

#[test]
fn an_order_to_a_unit_waits_in_log_list_and_bar_until_time_runs() {
    let loaded = flagship();
    let (mut run, context) = (paused(&loaded), context());
    let unit = run.view().units[0].id.clone();
    let order = Order::Move { unit, to: Place::Zone("market".into()) };
    run.give(order.clone()).unwrap();
    let words = words(&loaded);
    let bar = waiting(&words, &[("ui-waiting-orders", 1)]);
    let waits = words.say("ui-waits-for-clock");
    let log = told(&context, &mut run, RightTab::Log);
    assert!(log.contains(&bar), "the bar counts it");
    assert!(log.iter().any(|text| text.ends_with(&waits)), "the log holds it");
    let of_unit = words.with("ui-order-waits", &[("order", "".into())]);
    assert!(log.iter().any(|text| text.ends_with(of_unit.trim())), "the unit's row says so");
    run.toggle_pause();
    run.advance(0.25);
    run.toggle_pause();
    let later = told(&context, &mut run, RightTab::Log);
    assert!(!later.contains(&bar) && !later.iter().any(|text| text.ends_with(&waits)), "time has taken it");
    assert!(later.contains(&words.order(&order)), "the unit's row says where it is going");
}

#[test]
fn decisions_and_messages_that_wait_are_no_orders() {
    let loaded = flagship();
    let (mut run, context) = (paused(&loaded), context());
    let words = words(&loaded);
    let decision = run.view().decisions.iter().find(|view| view.is_open()).expect("one is open").id.clone();
    let option = loaded.scenario.decision(&decision).expect("it is known").options[0].id.clone();
    run.give(Order::Decide { decision, option, rationale: String::new() }).unwrap();
    let one = waiting(&words, &[("ui-waiting-decisions", 1)]);
    assert!(told(&context, &mut run, RightTab::Log).contains(&one));
    let unit = run.view().units[0].id.clone();
    run.give(Order::Cease { unit }).unwrap();
    let both = waiting(&words, &[("ui-waiting-orders", 1), ("ui-waiting-decisions", 1)]);
    assert!(told(&context, &mut run, RightTab::Log).contains(&both));
    let asked = run.view().messages.iter().find(|message| message.acknowledge_by.is_some()).expect("somebody asks").no;
    let (to, topic) = (run.view().contacts[0].id.clone(), run.view().topics[0].clone());
    run.give(Order::Acknowledge { message: asked }).unwrap();
    run.give(Order::Notify { to, topic }).unwrap();
    let all = [("ui-waiting-orders", 1), ("ui-waiting-messages", 2), ("ui-waiting-decisions", 1)];
    assert!(told(&context, &mut run, RightTab::Log).contains(&waiting(&words, &all)));
}

#[test]
fn what_is_said_to_wait_leads_to_where_it_is_withdrawn() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let unit = desk.run.view().units[0].id.clone();
    desk.run.give(Order::Cease { unit }).unwrap();
    desk.run.state.log_filter = LogFilter::People;
    desk.pass(Vec::new());
    desk.click(&waiting(&words, &[("ui-waiting-orders", 1)]));
    assert_eq!((desk.run.state.right, desk.count(&words.say("ui-withdraw"))), (RightTab::Log, 1));
}

#[test]
fn a_letter_and_an_acknowledgement_wait_in_the_inbox() {
    let loaded = flagship();
    let (mut run, context) = (paused(&loaded), context());
    let words = words(&loaded);
    let (button, waits) = (words.say("ui-acknowledge"), words.say("ui-waits-for-clock"));
    let before = told(&context, &mut run, RightTab::Inbox);
    assert!(before.contains(&button) && !before.iter().any(|text| text.ends_with(&waits)));
    let asked = run.view().messages.iter().find(|message| message.acknowledge_by.is_some());
    let message: MessageNo = asked.expect("somebody wants an acknowledgement").no;
    let (to, topic) = (run.view().contacts[0].id.clone(), run.view().topics[0].clone());
    run.give(Order::Acknowledge { message }).unwrap();
    run.give(Order::Notify { to, topic }).unwrap();
    let after = told(&context, &mut run, RightTab::Inbox);
    assert!(!after.contains(&button), "it is not asked for twice");
    assert!(after.contains(&words.say("ui-acknowledgement-waits")));
    assert_eq!(after.iter().filter(|text| text.ends_with(&waits)).count(), 2, "the letter's row and its line");
}

#[test]
fn letters_that_wait_for_the_clock_move_no_message() {
    let loaded = flagship();
    let (mut run, context) = (paused(&loaded), context());
    let words = words(&loaded);
    let (forward, waits) = (words.say("ui-forward"), words.say("ui-waits-for-clock"));
    let places = |run: &mut Run, is_it: &dyn Fn(&Node) -> bool| -> Vec<Rect> {
        let all = nodes(&context, Vec::new(), |ui| drop(run.draw(ui)));
        all.iter().filter(|node| is_it(node)).filter_map(Node::bounds).collect()
    };
    let is_forward = |node: &Node| node.label() == Some(&forward);
    let before = places(&mut run, &is_forward);
    assert!(!before.is_empty());
    let topic = run.view().topics[0].clone();
    let silent = run.view().contacts.iter().filter(|one| one.last_heard.is_none()).map(|one| one.id.clone());
    let silent: Vec<_> = silent.take(4).collect();
    assert_eq!(silent.len(), 4);
    for to in silent {
        run.give(Order::Notify { to, topic: topic.clone() }).unwrap();
    }
    assert_eq!(places(&mut run, &is_forward), before);
    let is_letter = |node: &Node| node.label().is_some_and(|name| name.ends_with(&waits));
    assert_eq!(places(&mut run, &is_letter).len(), 4);
}

#[test]
fn what_waits_outlives_the_program_and_a_strange_text_is_passed_over() {
    let loaded = flagship();
    let mut run = paused(&loaded);
    let unit = run.view().units[0].id.clone();
    let orders = [
        Order::Move { unit: unit.clone(), to: Place::Zone("market".into()) },
        Order::Notify { to: run.view().contacts[0].id.clone(), topic: run.view().topics[0].clone() },
    ];
    for order in &orders {
        run.give(order.clone()).unwrap();
    }
    let kept = run.held_text();
    let mut again = paused(&loaded);
    again.take_up(&kept);
    assert_eq!(again.held_text(), kept);
    let words = words(&loaded);
    let bar = waiting(&words, &[("ui-waiting-orders", 1), ("ui-waiting-messages", 1)]);
    assert!(told(&context(), &mut again, RightTab::Log).contains(&bar), "both wait for the clock again");
    again.withdraw(1);
    again.withdraw(0);
    assert_eq!(again.held_text(), "", "nothing is kept of what was withdrawn");
    for strange in ["", "(", "[Unheard(of: 1)]", "3"] {
        again.take_up(strange);
        assert_eq!(again.held_text(), "", "{strange}");
    }
}

#[test]
fn a_letter_that_nobody_could_carry_stands_in_the_inbox_until_it_is_written_again() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let analyst = loaded.scenario.knowing.forecast.as_ref().expect("one").contact.clone();
    let others: Vec<_> = desk.run.view().contacts.iter().filter(|one| one.id != analyst).collect();
    let to = others[0].id.clone();
    desk.run.give(Order::AskForecast { to }).unwrap();
    desk.run.toggle_pause();
    desk.run.advance(0.25);
    desk.run.toggle_pause();
    desk.pass(Vec::new());
    let again = words.say("inbox-write-again");
    assert_eq!(desk.count(&again), 1, "the contact is no analyst");
    // Nobody has read yet what has just come up.
    desk.click(&again);
    assert_eq!(desk.run.state.right, RightTab::Inbox);
    desk.rest();
    desk.click(&again);
    let letter = &desk.run.state.letter;
    assert_eq!((desk.run.state.right, letter.contact.as_ref()), (RightTab::Write, Some(&analyst)));
    assert_eq!(letter.order(), Some(Order::AskForecast { to: analyst }), "it goes to who makes forecasts");
    desk.press(Key::Escape);
    assert_eq!((desk.run.state.right, desk.count(&again)), (RightTab::Inbox, 0));
}

#[test]
fn a_forecast_is_judged_below_its_message_and_the_judgement_waits_for_the_clock() {
    let loaded = flagship();
    let words = words(&loaded);
    let (mut exercise, seat): (Exercise, _) = begun(&loaded);
    exercise.advance_ticks(350);
    let view = exercise.view(&seat).unwrap();
    let come = view.messages.iter().filter(|message| message.has_come());
    let message = come.max_by_key(|message| (message.delivered, message.no)).expect("somebody has written").no;
    let forecast = Forecast {
        no: ForecastNo(0),
        seat,
        from: loaded.scenario.counterparts[0].id.clone(),
        made: view.tick,
        horizon_s: 60,
        runs: 8,
        zones: Vec::new(),
    };
    let view = SeatView { forecasts: vec![ForecastView { message, forecast, accepted: None }], ..view };
    let order =
        Order::JudgeForecast { forecast: ForecastNo(0), accepts: false, reason: "It knows less than we do.".into() };
    // The messages have the room.
    let folded = view.decisions.iter().find(|one| one.is_open()).map(|one| one.id.clone());
    let mut state = PlayState { verdict: "It knows less than we do.".into(), folded, ..PlayState::default() };
    let (context, reject) = (context(), words.say("ui-forecast-reject"));
    let mut given = Vec::new();
    let mut shown = |waiting: &[Order], events: Vec<Event>| {
        let model = PlayModel { waiting, paused: true, ..play_model(&loaded, &view, None) };
        nodes(&context, events, |ui| given.extend(play(ui, &model, &mut state)))
    };
    shown(&[], Vec::new());
    let told = shown(&[], Vec::new());
    let at = told.iter().find(|node| node.label() == Some(&reject)).and_then(Node::bounds).expect("its button");
    let pos = pos2(((at.x0 + at.x1) / 2.0) as f32, ((at.y0 + at.y1) / 2.0) as f32);
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    shown(&[], vec![Event::PointerMoved(pos)]);
    for pressed in [true, false] {
        shown(&[], vec![Event::PointerButton { pos, button, pressed, modifiers }]);
    }
    let told = shown(std::slice::from_ref(&order), Vec::new());
    let says = words.with("ui-order-waits", &[("order", words.say("ui-forecast-rejected").into())]);
    assert!(told.iter().any(|node| node.value() == Some(&says)));
    assert!(told.iter().all(|node| node.label() != Some(&reject)), "it is not asked for twice");
    assert!(told.iter().any(|node| node.label() == Some(&words.say("ui-withdraw"))));
    assert_eq!(given, [Command::Give(order)]);
}
