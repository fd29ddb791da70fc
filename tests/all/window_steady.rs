//! What is on the screen stays where it was found: decisions, parties, messages, and what stopped the clock.

use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, Rect, pos2};
use tutela::exercise::view::{DecisionView, LogEntry, LogLine, MessageView, PartyView, SeatView};
use tutela::scenario::ids::{DecisionId, MessageNo, Tick};
use tutela::scenario::people::PartyStatus;
use tutela::scenario::story::Sender;
use tutela::sim::event::Party;
use tutela::sim::order::Order;
use tutela::window::commands::Command;
use tutela::window::play::auto_pause::{AutoPause, Stop};
use tutela::window::play::draft::UnitOrder;
use tutela::window::play::{PlayModel, PlayState, RightTab, play};

use crate::window::{begun, flagship, play_model, words};
use crate::window_debrief::Screen;
use crate::window_keyboard::Desk;

#[test]
fn the_decision_on_show_stays_until_it_is_answered_or_another_is_turned_to() {
    let loaded = flagship();
    let words = words(&loaded);
    let (exercise, seat) = begun(&loaded);
    let asked = &loaded.scenario.decisions[..2];
    let open = |id: &DecisionId, closes: u32| {
        let closes = Tick::from_seconds(closes);
        DecisionView { id: id.clone(), opened: Tick(0), closes, answered: None, lapsed: false }
    };
    let view = exercise.view(&seat).unwrap();
    let one = SeatView { decisions: vec![open(&asked[0].id, 60)], ..view.clone() };
    // A second one, which closes sooner.
    let two = SeatView { decisions: vec![open(&asked[0].id, 60), open(&asked[1].id, 30)], ..view };
    let option = |at: usize| words.key(&asked[at].options[0].text);
    let (mut screen, mut state) = (Screen::new(), PlayState::default());
    assert!(screen.names(|ui| drop(play(ui, &play_model(&loaded, &one, None), &mut state))).contains_key(&option(0)));
    let shown = screen.names(|ui| drop(play(ui, &play_model(&loaded, &two, None), &mut state)));
    assert!(shown.contains_key(&option(0)) && !shown.contains_key(&option(1)), "{shown:?}");
    let other = shown.keys().find(|name| name.contains(&words.decision(&asked[1].id)) && name.contains("0:30"));
    let other = other.cloned().expect("the other one, and how long it is open");
    screen.press(&other, |ui| play(ui, &play_model(&loaded, &two, None), &mut state));
    let shown = screen.names(|ui| drop(play(ui, &play_model(&loaded, &two, None), &mut state)));
    assert!(shown.contains_key(&option(1)) && !shown.contains_key(&option(0)), "{shown:?}");
    // By key to the one, and on to the other.
    let mut strike = |state: &mut PlayState| {
        let key = |pressed| Event::Key {
            key: Key::F3,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        for pressed in [true, false] {
            screen.pass(vec![key(pressed)], |ui| drop(play(ui, &play_model(&loaded, &two, None), state)));
        }
        screen.names(|ui| drop(play(ui, &play_model(&loaded, &two, None), state)))
    };
    assert!(strike(&mut state).contains_key(&option(1)));
    assert!(strike(&mut state).contains_key(&option(0)));
    // Answered while the clock stands, neither of them comes back.
    let answer = |at: usize| {
        let (decision, option) = (asked[at].id.clone(), asked[at].options[0].id.clone());
        Order::Decide { decision, option, rationale: String::new() }
    };
    let waiting = [answer(1), answer(0)];
    let model = PlayModel { waiting: &waiting, paused: true, ..play_model(&loaded, &two, None) };
    let shown = screen.names(|ui| drop(play(ui, &model, &mut state)));
    assert!(!shown.contains_key(&option(0)) && !shown.contains_key(&option(1)), "{shown:?}");
}

#[test]
fn a_party_that_becomes_known_is_listed_below_those_that_are() {
    let loaded = flagship();
    let words = words(&loaded);
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let parties: Vec<PartyView> =
        loaded.scenario.parties.iter().map(|party| known(party.id.clone(), party.at)).collect();
    assert!(parties.len() > 1);
    let last = SeatView { parties: parties[1..].to_vec(), ..view.clone() };
    let all = SeatView { parties: parties.clone(), ..view };
    let (mut screen, mut state) = (Screen::new(), PlayState::default());
    let mut rows = |view: &SeatView| -> Vec<Option<Rect>> {
        let shown = screen.names(|ui| drop(play(ui, &play_model(&loaded, view, None), &mut state)));
        let row = |party: &PartyView| {
            let name = words.party(&party.id);
            shown.iter().find(|(said, _)| said.starts_with(&format!("{name} ·"))).map(|(_, rect)| *rect)
        };
        parties.iter().map(row).collect()
    };
    let before = rows(&last);
    let after = rows(&all);
    assert_eq!(before[0], None);
    assert_eq!(before[1..], after[1..], "they stay");
    assert!(after[0].unwrap().top() > after[1].unwrap().top(), "{after:?}");
}

pub fn known(id: tutela::scenario::ids::PartyId, at: tutela::scenario::ids::Point) -> PartyView {
    PartyView {
        id,
        at,
        seen: Tick(0),
        stage: Default::default(),
        confidence: 0.5,
        status: PartyStatus::default(),
        time_to_harm_s: None,
        indicators: Vec::new(),
        from: tutela::exercise::view::KnownFrom::Control,
        shown: Tick(0),
        count: None,
        count_confidence: 0.0,
        lost: false,
    }
}

#[test]
fn the_inbox_is_in_the_order_in_which_messages_came_and_f8_answers_what_has_waited_longest() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let view = desk.run.view().clone();
    let come = view.messages.iter().find(|message| message.has_come() && message.counterpart().is_some()).unwrap();
    let from = |at: usize, no: u32, delivered_s: u32| MessageView {
        no: MessageNo(no),
        from: Party::Sender(Sender::Contact(loaded.scenario.counterparts[at].id.clone())),
        delivered: Some(Tick::from_seconds(delivered_s)),
        ..come.clone()
    };
    // The second was sent later and came earlier.
    let view = SeatView { messages: vec![from(0, 1, 34), from(1, 2, 30)], ..view };
    let (mut screen, mut state) = (Screen::new(), PlayState::default());
    screen.names(|ui| drop(play(ui, &play_model(&loaded, &view, None), &mut state)));
    let top = |at: usize| {
        let name = words.contact(&loaded.scenario.counterparts[at].id);
        let mut said = screen.nodes.iter().map(|(_, node)| node).filter(|node| node.value() == Some(&name));
        let inbox = said.find_map(|node| node.bounds().filter(|bounds| bounds.x0 > 900.0));
        inbox.unwrap_or_else(|| panic!("no {name} in the inbox")).y0
    };
    assert!(top(0) < top(1), "the one that came last stands first");
    let key = Event::Key { key: Key::F8, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    screen.pass(vec![key], |ui| drop(play(ui, &play_model(&loaded, &view, None), &mut state)));
    assert_eq!(state.letter.answers, Some(MessageNo(2)));
    // Once that answer waits for the clock, the next stroke answers the other.
    let waiting = [state.letter.order().expect("an answer is whole")];
    let model = PlayModel { waiting: &waiting, paused: true, ..play_model(&loaded, &view, None) };
    state.right = RightTab::Inbox;
    screen.pass(Vec::new(), |ui| drop(play(ui, &model, &mut state)));
    let key = Event::Key { key: Key::F8, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    screen.pass(vec![key], |ui| drop(play(ui, &model, &mut state)));
    assert_eq!(state.letter.answers, Some(MessageNo(1)));
    // A new message is none of an answer that was left.
    assert_eq!(desk.press(Key::F8), []);
    assert!(desk.run.state.letter.answers.is_some());
    desk.press(Key::Escape);
    desk.press(Key::Num7);
    assert_eq!(desk.run.state.letter.answers, None);
}

#[test]
fn the_shells_of_one_attack_stop_the_clock_once_and_the_end_of_a_threat_stops_it_too() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let begin = exercise.view(&seat).unwrap();
    let place = loaded.scenario.parties[0].at;
    let shells = |seconds: &[u32]| SeatView {
        log: seconds
            .iter()
            .map(|at| LogLine { tick: Tick::from_seconds(*at), what: LogEntry::Explosion(place) })
            .collect(),
        ..begin.clone()
    };
    let stops = AutoPause { threat: true, ..AutoPause::default() };
    assert_eq!(stops.stop(&begin, &shells(&[20])), Some(Stop::Explosion(place)));
    assert_eq!(stops.stop(&shells(&[20]), &shells(&[20, 24])), None);
    assert_eq!(stops.stop(&shells(&[20, 24]), &shells(&[20, 24, 180])), Some(Stop::Explosion(place)), "another attack");
    let id = loaded.scenario.parties[0].id.clone();
    let party = |status| SeatView { parties: vec![PartyView { status, ..known(id.clone(), place) }], ..begin.clone() };
    let (active, gone) = (party(PartyStatus::Active), party(PartyStatus::Surrendered));
    assert_eq!(stops.stop(&active, &gone), Some(Stop::Threat(id.clone())));
    assert_eq!(stops.stop(&gone, &gone), None);
    assert_eq!(stops.stop(&active, &party(PartyStatus::Hesitating)), None, "it is a threat as before");
}

#[test]
fn enter_at_a_list_that_is_filled_opens_it_and_gives_nothing() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    assert_eq!(desk.press(Key::F8), [], "an answer, which is whole");
    assert_eq!(desk.focus(), words.say("ui-send"));
    while desk.focus() != words.say("ui-field-purpose") {
        desk.press_with(Key::Tab, Modifiers::SHIFT);
    }
    assert_eq!(desk.press(Key::Enter), [], "the list opens");
    desk.press(Key::ArrowDown);
    assert_eq!(desk.press(Key::Enter), [], "it chooses");
    assert_eq!(desk.focus(), words.say("ui-send"), "and the way goes on");
    let sent = desk.press(Key::Enter);
    assert!(matches!(&sent[..], [Command::Give(_)]), "{sent:?}");
}

#[test]
fn arrows_stay_in_the_list_of_what_stops_the_clock() {
    let loaded = flagship();
    let mut desk = Desk::new(&loaded);
    desk.press(Key::F6);
    let first = desk.focus();
    let mut walked = Vec::new();
    for _ in 0..8 {
        desk.press(Key::ArrowDown);
        walked.push(desk.focus());
    }
    assert!(desk.run.state.choosing_stops, "{walked:?}");
    assert_eq!(walked[6], walked[7], "it ends at the last one: {walked:?}");
    for _ in 0..8 {
        desk.press(Key::ArrowUp);
    }
    assert_eq!(desk.focus(), first);
}

#[test]
fn a_click_says_that_a_clock_which_stopped_by_itself_was_seen_and_the_next_one_starts_it() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.run.state.stopped_by = Some(Stop::Message(MessageNo(0)));
    desk.pass(Vec::new());
    let press = |desk: &mut Desk, says: &str| {
        let at = desk.bounds(&words.say(says)).center();
        let button = PointerButton::Primary;
        let press = |pressed| Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
        [Event::PointerMoved(at), press(true), press(false)].map(|event| desk.pass(vec![event])).concat()
    };
    assert_eq!(press(&mut desk, "ui-clock-stopped"), []);
    desk.rest();
    assert_eq!(press(&mut desk, "ui-go-on"), [Command::TogglePause]);
}

#[test]
fn a_card_that_a_key_opened_is_pointed_at_with_the_pointer_and_given_by_enter() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Move.key());
    desk.click_at(pos2(600.0, 250.0));
    desk.pass(Vec::new());
    assert_eq!(desk.focus(), words.say("ui-give-order"));
    let given = desk.press(Key::Enter);
    assert!(matches!(&given[..], [Command::Give(Order::Move { .. })]), "{given:?}");
}
