//! What is pressed, left or written is what somebody aimed at: lists keep their place, names differ, a stop says what it is for.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{Event, Key, Modifiers, PointerButton, Popup, Rect, pos2};
use tutela::exercise::view::{ContactView, PartyView, SeatView, TaskView, UnitView};
use tutela::scenario::language::Language;
use tutela::scenario::library;
use tutela::sim::order::{Order, Place, Target};
use tutela::window::commands::Command;
use tutela::window::play::auto_pause::{PauseCause, Stop};
use tutela::window::play::draft::UnitOrder;
use tutela::window::play::{PlayModel, PlayState, RightTab, Side, play};
use tutela::window::session::{Screen as Where, Session};

use crate::window::{begun, context, flagship, play_model, words};
use crate::window_debrief::Screen;
use crate::window_keyboard::Desk;
use crate::window_library::down;
use crate::window_reach::nodes;
use crate::window_runs::at_home;

#[test]
fn people_as_a_target_are_named_by_their_place_first() {
    let loaded = flagship();
    for language in Language::ALL {
        let spoken = loaded.speaking(language);
        let words = words(&spoken);
        for zone in &loaded.scenario.map().zones {
            let (place, people) = (words.zone(&zone.id), words.target(&Target::Crowd(zone.id.clone())));
            assert!(people.starts_with(&place) && people != place, "{people}");
        }
    }
}

#[test]
fn the_second_press_of_a_double_click_meets_nothing_of_what_the_first_one_brought() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut tried = 0;
    for order in UnitOrder::ALL {
        let mut desk = Desk::new(&loaded);
        desk.press(Key::PageDown);
        let name = words.say(&order.name_key());
        if desk.count(&name) == 0 {
            continue;
        }
        tried += 1;
        let at = desk.bounds(&name).center();
        desk.click_at(at);
        let draft = desk.run.state.draft.clone();
        assert!(draft.is_some(), "{name}");
        assert_eq!(desk.click_at(at), [], "{name}");
        assert!(desk.run.state.draft == draft && !Popup::is_any_open(desk.context()), "{name}");
        // Likewise where the card was put away: the orders of the unit come back under the pointer, or its map.
        let unit = desk.run.state.unit.clone();
        desk.rest();
        let at = desk.bounds(&words.say("ui-cancel")).center();
        desk.click_at(at);
        let camera = desk.run.state.camera;
        desk.click_at(at);
        assert!(desk.run.state.draft.is_none() && desk.run.state.unit == unit, "{name}");
        assert!(desk.run.state.camera.centre == camera.centre, "{name}");
    }
    assert!(tried > 8, "{tried} orders");
}

#[test]
fn the_list_of_what_stops_the_clock_closes_once_one_goes_on() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::F6);
    assert_eq!(desk.focus(), words.named("pause-cause", PauseCause::ALL[0]));
    let walked = PauseCause::ALL.map(|_| {
        assert!(desk.run.state.choosing_stops, "Tab goes through it");
        let name = desk.focus();
        desk.press(Key::Tab);
        name
    });
    assert_eq!(walked, PauseCause::ALL.map(|cause| words.named("pause-cause", cause)));
    assert!(!desk.run.state.choosing_stops, "and out of it");
    for (key, modifiers) in [(Key::K, Modifiers::NONE), (Key::Space, Modifiers::COMMAND), (Key::F6, Modifiers::NONE)] {
        desk.press(Key::F6);
        assert!(desk.run.state.choosing_stops);
        desk.press_with(key, modifiers);
        assert!(!desk.run.state.choosing_stops, "{key:?}");
    }
    // Opened by a pointer, nothing in it has the keyboard.
    let button = words.say("ui-auto-pause");
    desk.click(&button);
    assert!(desk.run.state.choosing_stops);
    assert_eq!(desk.press(Key::Space), [Command::TogglePause]);
    assert!(!desk.run.state.choosing_stops);
    desk.click(&button);
    desk.click(&button);
    assert!(!desk.run.state.choosing_stops, "its own button closes it");
}

#[test]
fn a_press_beside_an_open_list_closes_it_and_meets_nothing_else() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let log = words.named("right-tab", RightTab::Log);
    desk.click(&words.say("ui-auto-pause"));
    assert!(desk.run.state.choosing_stops);
    desk.click(&log);
    assert_eq!((desk.run.state.choosing_stops, desk.run.state.right), (false, RightTab::Inbox));
    desk.press(Key::PageDown);
    desk.press(Key::F10);
    assert!(desk.run.state.pointed.is_some());
    desk.click(&log);
    assert!(desk.run.state.pointed.is_none() && desk.run.state.right == RightTab::Inbox);
    desk.click(&words.say(&UnitOrder::Cordon.name_key()));
    desk.rest();
    let draft = desk.run.state.draft.clone();
    for at in [desk.bounds(&log).center(), pos2(800.0, 200.0)] {
        desk.click(&words.say("ui-slot-around"));
        assert!(Popup::is_any_open(desk.context()));
        desk.click_at(at);
        assert!(!Popup::is_any_open(desk.context()));
        assert!(desk.run.state.draft == draft && desk.run.state.right == RightTab::Inbox);
    }
    desk.click(&log);
    assert_eq!(desk.run.state.right, RightTab::Log, "with no list open, the same press");
}

/// Where the bar has too little room for it.
#[test]
fn why_the_clock_stopped_is_read_whole_until_it_has_been_seen() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let model = PlayModel { paused: true, ..play_model(&loaded, &view, None) };
    // Nobody has given it another name.
    let long = ["long"; 40].join(" ");
    for (seen_at, expected) in [(None, 2), (Some(0.0), 1)] {
        let stopped_by = Some(Stop::Decision(long.as_str().into()));
        let mut state = PlayState { stopped_by, seen_at, ..PlayState::default() };
        let shown = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        let says = |node: &&Node| node.value().or(node.label()).is_some_and(|text| text.ends_with(&long));
        assert_eq!(shown.iter().filter(|node| node.role() == Role::Label).filter(says).count(), expected);
    }
}

#[test]
fn why_the_clock_stopped_is_put_away_by_its_button() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let model = PlayModel { paused: true, ..play_model(&loaded, &view, None) };
    let stopped_by = Some(Stop::Decision(["long"; 40].join(" ").as_str().into()));
    let mut state = PlayState { stopped_by, ..PlayState::default() };
    let (context, close) = (context(), loaded.texts.say("ui-close"));
    let mut draw = |events| {
        let mut commands = Vec::new();
        let shown = nodes(&context, events, |ui| commands.extend(play(ui, &model, &mut state)));
        let button = shown.iter().find(|node| node.role() == Role::Button && node.label() == Some(&close));
        (button.and_then(Node::bounds), commands)
    };
    // The first frame measures it.
    draw(Vec::new());
    let bounds = draw(Vec::new()).0.expect("it can be put away");
    let pos = pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers };
    for event in [Event::PointerMoved(pos), press(true), press(false)] {
        assert_eq!(draw(vec![event]).1, [], "the clock stands");
    }
    assert_eq!(draw(Vec::new()).0, None);
    assert!(state.seen_at.is_some() && state.unit.is_none());
}

#[test]
fn what_stopped_the_clock_is_named() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_400);
    let view = SeatView { probe: None, ..exercise.view(&seat).unwrap() };
    let words = words(&loaded);
    let (unit, party) = (view.units[0].id.clone(), view.parties[0].id.clone());
    let message = view.messages.iter().find(|message| message.has_come()).unwrap();
    let decision = loaded.scenario.decisions[0].id.clone();
    let zone = &loaded.scenario.map().zones[0];
    let stops = [
        (Stop::Arrival(unit.clone()), words.unit(&unit)),
        (Stop::Threat(party.clone()), words.party(&party)),
        (Stop::Explosion(zone.shape.centre()), words.zone(&zone.id)),
        (Stop::Decision(decision.clone()), words.decision(&decision)),
        (Stop::Message(message.no), words.correspondent(&message.from)),
        (Stop::Owed(message.no), words.correspondent(&message.from)),
        (Stop::Casualty(view.casualties[0].person), words.with("ui-casualty-no", &[("no", "1".into())])),
    ];
    for (stop, name) in stops {
        let why = words.with("ui-stopped-by", &[("why", words.named("pause-cause", stop.cause()).into())]);
        let mut state = PlayState { stopped_by: Some(stop), ..PlayState::default() };
        let model = PlayModel { paused: true, ..play_model(&loaded, &view, None) };
        let shown = nodes(&context(), Vec::new(), |ui| drop(play(ui, &model, &mut state)));
        let said = shown.iter().filter_map(|node| node.value().or(node.label())).find(|text| text.starts_with(&why));
        assert!(said.is_some_and(|said| said.contains(&name)), "{said:?} does not name {name}");
    }
}

/// With room for all at the foot of their list; without it, under a pointer.
#[test]
fn contacts_stay_where_they_are_while_more_becomes_known() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_500);
    let known = SeatView { probe: None, ..exercise.view(&seat).unwrap() };
    let like = known.parties[0].clone();
    let parties = ["one", "two", "three"].map(|id| PartyView { id: id.into(), ..like.clone() });
    let many = SeatView { units: Vec::new(), parties: Vec::new(), ..known };
    let few = SeatView { contacts: many.contacts[..2].to_vec(), ..many.clone() };
    for (view, has_room) in [(few, true), (many, false)] {
        let (context, mut state) = (context(), PlayState::default());
        let mut at = |view: &SeatView, events| {
            let model = play_model(&loaded, view, None);
            let shown = nodes(&context, events, |ui| drop(play(ui, &model, &mut state)));
            view.contacts.iter().map(|contact| row(&shown, &words(&loaded).contact(&contact.id))).collect::<Vec<_>>()
        };
        at(&view, Vec::new());
        let before = at(&view, Vec::new());
        let quiet = ContactView { awaiting: false, feedback_owed: false, ..view.contacts[0].clone() };
        let owed = ContactView { feedback_owed: true, ..quiet.clone() };
        let first = |contact: ContactView| SeatView {
            contacts: std::iter::once(contact).chain(view.contacts[1..].iter().cloned()).collect(),
            ..view.clone()
        };
        assert_eq!(at(&first(quiet), Vec::new()), at(&first(owed), Vec::new()), "what is owed moves nobody");
        if !has_room {
            at(&view, vec![Event::PointerMoved(before[0].center())]);
        }
        let more = SeatView { parties: parties.to_vec(), ..view.clone() };
        at(&more, Vec::new());
        let after = at(&more, Vec::new());
        let moved = before.iter().zip(&after).map(|(before, after)| (before.top() - after.top()).abs());
        assert!(moved.fold(0.0, f32::max) < 1.0, "room for all: {has_room}\n{before:?}\n{after:?}");
    }
}

#[test]
fn of_many_units_parties_and_contacts_none_is_left_out_at_any_size() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(2_500);
    let known = SeatView { probe: None, ..exercise.view(&seat).unwrap() };
    let units = (0..12).map(|no| UnitView { id: format!("unit{no}").as_str().into(), ..known.units[0].clone() });
    let units = units.collect();
    let parties = (0..8).map(|no| PartyView { id: format!("party{no}").as_str().into(), ..known.parties[0].clone() });
    let view = SeatView { units, parties: parties.collect(), ..known };
    for language in Language::ALL {
        let spoken = loaded.speaking(language);
        let (words, count) = (words(&spoken), view.contacts.len());
        let contacts = format!("{} · {count}", words.say("ui-contacts"));
        let model = play_model(&spoken, &view, None);
        let (mut screen, mut state) = (Screen::new(), PlayState::default());
        let shown = screen.names(|ui| drop(play(ui, &model, &mut state)));
        let heading = shown.get(&contacts.to_uppercase()).unwrap_or_else(|| panic!("no {contacts} in {shown:?}"));
        assert!(heading.bottom() < 600.0, "a share of the panel is theirs: {heading:?}");
        // At twice the size one list at a time is shown, and each is a press away.
        screen = Screen { size: (640.0, 400.0), ..Screen::new() };
        state = PlayState { side: Some(Side::Units), ..PlayState::default() };
        screen.names(|ui| drop(play(ui, &model, &mut state)));
        screen.press(&contacts, |ui| play(ui, &model, &mut state));
        let shown = screen.names(|ui| drop(play(ui, &model, &mut state)));
        let first = words.contact(&view.contacts[0].id);
        let first = shown.get(&first).unwrap_or_else(|| panic!("no {first} in {shown:?}"));
        assert!(first.bottom() < 400.0, "{first:?}");
        for (key, count) in [("ui-side-units", 12), ("play-parties", 8)] {
            assert!(shown.contains_key(&format!("{} · {count}", words.say(key))), "{key}");
        }
    }
}

#[test]
fn an_order_moves_no_row_below_its_unit() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let quiet = exercise.view(&seat).unwrap();
    let unit = &quiet.units[0];
    let order = Some(Order::Move { unit: unit.id.clone(), to: Place::Zone("market".into()) });
    let first = UnitView { order, task: TaskView::Moving, ..unit.clone() };
    let units = std::iter::once(first).chain(quiet.units[1..].iter().cloned()).collect();
    let moving = SeatView { units, ..quiet.clone() };
    let next = words(&loaded).unit(&quiet.units[1].id);
    let top = |view: &SeatView| {
        let (mut screen, mut state) = (Screen::new(), PlayState::default());
        let shown = screen.names(|ui| drop(play(ui, &play_model(&loaded, view, None), &mut state)));
        let row = shown.iter().find(|(said, place)| said.starts_with(&format!("{next} ")) && place.left() < 240.0);
        row.unwrap_or_else(|| panic!("no {next} in {shown:?}")).1.top()
    };
    assert_eq!(top(&quiet), top(&moving));
}

fn row(shown: &[Node], name: &str) -> Rect {
    let row = shown.iter().find(|node| node.role() == Role::Button && node.label() == Some(name));
    let bounds = row.and_then(Node::bounds).unwrap_or_else(|| panic!("no {name}"));
    Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32))
}

#[test]
fn a_move_from_the_menu_is_seen_on_its_card_before_it_is_given() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    desk.press(Key::F10);
    assert_eq!(desk.focus(), words.say(&UnitOrder::Move.name_key()), "its first entry");
    assert_eq!(desk.press(Key::Enter), []);
    assert_eq!(desk.run.state.draft.as_ref().map(|draft| draft.kind), Some(UnitOrder::Move));
    assert_eq!(desk.focus(), words.say("ui-give-order"));
    let given = desk.press(Key::Enter);
    assert!(matches!(&given[..], [Command::Give(Order::Move { .. })]), "{given:?}");
}

#[test]
fn the_menu_of_a_place_begins_with_what_is_done_for_people_there() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    let green = loaded.scenario.map().zones.iter().find(|zone| zone.id == "north_green".into()).unwrap();
    desk.run.state.look_at(green.shape.centre());
    desk.press(Key::F10);
    let unit = desk.run.view().units[0].id.clone();
    desk.tab_to(&words.unit(&unit));
    desk.press(Key::Enter);
    let passed = |desk: &mut Desk, last: &str| {
        let mut passed = vec![desk.focus()];
        while passed.last().is_some_and(|name| name != last) && passed.len() < 40 {
            desk.press(Key::Tab);
            passed.push(desk.focus());
        }
        passed
    };
    let (shelter, warn) = [UnitOrder::Shelter, UnitOrder::Warn].map(|kind| words.say(&kind.name_key())).into();
    let first = passed(&mut desk, &words.say("ui-menu-more"));
    assert!(first.contains(&shelter) && !first.contains(&warn) && first.len() < 12, "{first:?}");
    assert_eq!(desk.press(Key::Enter), []);
    let more = passed(&mut desk, &words.say("ui-menu-centre"));
    assert!(
        more.contains(&warn) && !more.contains(&shelter),
        "the keyboard goes on at the first of the others: {more:?}"
    );
    // The arrows stay in the menu.
    assert_eq!(desk.press(Key::ArrowDown), []);
    assert_eq!(desk.focus(), words.say("ui-menu-centre"));
    desk.press(Key::ArrowUp);
    assert_eq!(desk.focus(), words.say("ui-menu-measure"));
}

#[test]
fn enter_stays_in_the_drill_and_leaving_is_chosen() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    for _ in 0..2 {
        desk.press(Key::Escape);
        assert!(desk.run.state.leaving);
        assert_eq!(desk.focus(), words.say("ui-leave-stay"));
        assert_eq!(desk.press(Key::Enter), []);
        assert!(!desk.run.state.leaving);
    }
    desk.press(Key::Escape);
    desk.press(Key::Tab);
    assert_eq!(desk.focus(), words.say("ui-leave-debrief"));
    assert_eq!(desk.press(Key::Enter), [Command::Leave]);
}

#[test]
fn what_is_typed_as_the_drill_ends_presses_and_writes_nothing() {
    at_home("window_aimed::what_is_typed_as_the_drill_ends_presses_and_writes_nothing", || {
        let mut session = Session::new(None, Language::English);
        session.start(&Arc::new(library::open("first_steps").unwrap()), Some(1));
        let Where::Play(run) = session.screen_mut() else { panic!("it has begun") };
        run.toggle_pause();
        while !run.exercise().ended() {
            let before = run.exercise().tick();
            run.exercise_mut().set_paused(false);
            run.exercise_mut().advance_ticks(600);
            assert!(run.exercise().tick() > before, "it goes on");
        }
        session.advance(0.0);
        let mut screen = Screen::new();
        let mut frame = |session: &mut Session, events: Vec<Event>| {
            screen.pass(events, |ui| session.draw(ui));
            session.carry_out();
            let said = screen.nodes.iter().filter_map(|(_, node)| node.value());
            said.map(str::to_owned).collect::<Vec<_>>().join("\n")
        };
        let wait = |session: &mut Session, frame: &mut dyn FnMut(&mut Session, Vec<Event>) -> String| {
            for _ in 0..120 {
                frame(session, Vec::new());
            }
        };
        for _ in 0..10 {
            frame(&mut session, vec![Event::Text("rash".into()), down(Key::Enter), down(Key::Escape)]);
            assert!(matches!(session.screen(), Where::Play(_)), "it was aimed at the drill");
        }
        wait(&mut session, &mut frame);
        frame(&mut session, vec![down(Key::Enter)]);
        assert!(matches!(session.screen(), Where::Debrief(_)));
        for _ in 0..10 {
            let said = frame(&mut session, vec![Event::Text("rash".into()), down(Key::Backspace)]);
            assert!(!said.contains("rash"), "{said}");
        }
        wait(&mut session, &mut frame);
        frame(&mut session, vec![Event::Text("They came".into())]);
        let said = frame(&mut session, Vec::new());
        assert!(said.contains("They came") && !said.contains("rash"), "{said}");
    });
}

#[test]
fn one_stroke_of_an_arrow_is_one_line_of_a_list_however_soon_the_next_one_comes() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::F6);
    for _ in 0..3 {
        desk.pass(vec![down(Key::ArrowDown)]);
    }
    desk.pass(Vec::new());
    assert_eq!(desk.focus(), words.named("pause-cause", PauseCause::ALL[3]));
}

#[test]
fn the_list_of_places_opens_at_the_one_that_was_chosen() {
    let loaded = flagship();
    let words = words(&loaded);
    let mut desk = Desk::new(&loaded);
    desk.press(Key::PageDown);
    desk.press(UnitOrder::Move.key());
    let zone = loaded.scenario.map().zones.last().expect("a place").id.clone();
    desk.run.state.draft.as_mut().expect("an order").places = vec![Place::Zone(zone.clone())];
    desk.pass(Vec::new());
    desk.tab_to(&words.say("ui-slot-where-to"));
    desk.press(Key::Enter);
    assert!(Popup::is_any_open(desk.context()));
    assert_eq!(desk.focus(), words.zone(&zone));
}
