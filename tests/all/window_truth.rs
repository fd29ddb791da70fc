//! What stands on the screen is so: how far an order leads, when it is done, what comes first; and who reads has the room.

use bevy_egui::egui::{Key, Modifiers};
use tutela::exercise::view::{LogEntry, LogLine, UnitView};
use tutela::sim::order::{Order, Place};
use tutela::window::play::auto_pause::{AutoPause, Stop};
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::{PlayState, RightTab, play};

use crate::window::{begun, context, flagship, play_model, words};
use crate::window_keyboard::Desk;
use crate::window_reach::nodes;

#[test]
fn a_decision_folds_to_one_line_by_its_button_and_opens_again() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let (question, answer) = desk.asked(&loaded);
    desk.rest();
    let before = desk.bounds(&words.say("ui-forward"));
    desk.click(&words.say("play-decision-fold"));
    desk.rest();
    assert_eq!((desk.count(&question), desk.count(&answer)), (1, 0));
    assert_eq!(desk.bounds(&words.say("ui-forward")), before, "no message has moved");
    assert_eq!(desk.press_with(Key::Num1, Modifiers::SHIFT), [], "what is not shown is not answered");
    assert_eq!(desk.count(&answer), 1, "it is shown");
    desk.click(&words.say("play-decision-fold"));
    desk.rest();
    desk.click(&question);
    assert_eq!((desk.run.state.right, desk.count(&answer)), (RightTab::Inbox, 1));
    desk.click(&words.say("play-decision-fold"));
    desk.press(Key::F3);
    assert_eq!(desk.count(&answer), 1);
    assert!(desk.context().text_edit_focused());
}

#[test]
fn a_decision_that_is_folded_by_key_leaves_the_keyboard_on_its_row() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let (question, answer) = desk.asked(&loaded);
    desk.press(Key::F3);
    desk.tab_to(&words.say("play-decision-fold"));
    desk.press(Key::Enter);
    assert_eq!((desk.focus(), desk.count(&answer)), (question, 0));
    desk.press(Key::Enter);
    assert_eq!(desk.count(&answer), 1);
}

#[test]
fn the_clock_stops_for_a_unit_that_has_done_its_order_and_not_for_one_that_was_told_to_cease() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let unit = view.units.iter().find(|unit| unit.available).expect("one is there").id.clone();
    let with = |order: Option<Order>| {
        let mut view = view.clone();
        view.units.iter_mut().filter(|one| one.id == unit).for_each(|one| one.order = order.clone());
        view
    };
    let busy = with(Some(Order::Move { unit: unit.clone(), to: Place::Zone("market".into()) }));
    let mut ready = with(None);
    let arrival = AutoPause { decision: false, arrival: true, ..AutoPause::default() };
    assert_eq!(arrival.stop(&ready, &busy), None, "it has just begun");
    assert_eq!(arrival.stop(&busy, &ready), Some(Stop::Arrival(unit.clone())));
    ready.log.push(LogLine { tick: ready.tick, what: LogEntry::Ordered(Order::Cease { unit }) });
    assert_eq!(arrival.stop(&busy, &ready), None);
}

#[test]
fn the_card_says_of_who_only_watches_that_it_goes_no_nearer_than_it_must() {
    let loaded = flagship();
    let words = words(&loaded);
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let walks = |one: &&UnitView| loaded.scenario.units.iter().any(|known| known.id == one.id && !known.flies);
    let unit = view.units.iter().filter(|unit| unit.available).find(walks).expect("one is there").id.clone();
    let at = Place::Zone("market".into());
    let orders = [
        (UnitOrder::Observe, Order::Observe { unit: unit.clone(), at: at.clone() }, "ui-watches-within"),
        (UnitOrder::Move, Order::Move { unit: unit.clone(), to: at.clone() }, "ui-arrives-in"),
    ];
    for (kind, order, key) in orders {
        let card = exercise.order_card(&seat, &order);
        let left = card.arrives_in_s.expect("a way leads there");
        let says = words.with(key, &[("time", words.duration(left).into())]);
        let draft = Draft { places: vec![at.clone()], ..Draft::new(unit.clone(), kind) };
        let mut state = PlayState { unit: Some(unit.clone()), draft: Some(draft), ..PlayState::default() };
        let model = play_model(&loaded, &view, Some(&card));
        let shown = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        let texts = shown.iter().filter_map(|node| node.value().or(node.label()));
        assert!(texts.into_iter().any(|text| text.contains(&says)), "{kind:?}: {says}");
    }
}
