//! Keyboards of other languages: signs with Shift, digits and the map's letters by their place, and orders on other keys.

use bevy_egui::egui::{Event, Key, Modifiers};
use tutela::window::bindings::{Action, Bindings, Taken};
use tutela::window::briefing::{self, BriefingModel, BriefingState, Tab};
use tutela::window::commands::{Command, Speed};
use tutela::window::play::draft::UnitOrder;
use tutela::window::settings::Settings;
use tutela::window::widgets;

use crate::window::{context, flagship, one_pass, words};
use crate::window_keyboard::Desk;

const SIZE: (f32, f32) = (1280.0, 800.0);

#[test]
fn a_digit_is_known_by_its_place() {
    let mut desk = Desk::new(&flagship());
    // What a French keyboard writes without Shift.
    for (written, place, speed) in
        [(Key::Num1, Key::Num1, Speed::Half), (Key::Quote, Key::Num3, Speed::Two), (Key::Quote, Key::Num4, Speed::Four)]
    {
        assert_eq!(desk.strike(written, place, Modifiers::NONE), [Command::SetSpeed(speed)]);
    }
    // With Shift it writes the digit, which answers a decision and sets no speed.
    let asked = desk.strike(Key::Num1, Key::Num1, Modifiers::SHIFT);
    assert!(matches!(&asked[..], [Command::Give(_)]), "{asked:?}");
    let loaded = flagship();
    let (context, mut state) = (context(), BriefingState::default());
    let model = BriefingModel { words: words(&loaded), practice: true, in_play: false };
    let events = vec![down(Key::Quote, Key::Num4, Modifiers::NONE)];
    one_pass(&context, SIZE, events, |ui| drop(briefing::briefing(ui, &model, &mut state)));
    assert_eq!(state.tab, Tab::Forces);
}

#[test]
fn a_sign_is_taken_with_shift_where_it_needs_it() {
    let mut desk = Desk::new(&flagship());
    assert_eq!(desk.strike(Key::Period, Key::Comma, Modifiers::SHIFT), [Command::Step]);
    let heard = |key, event: Event| {
        let mut heard = false;
        one_pass(&context(), SIZE, vec![event], |ui| {
            ui.label("a screen");
            heard |= widgets::pressed(ui, key);
        });
        heard
    };
    assert!(heard(Key::Slash, down(Key::Slash, Key::Period, Modifiers::SHIFT)));
    assert!(!heard(Key::Slash, down(Key::Slash, Key::Slash, Modifiers::CTRL)));
    assert!(!heard(Key::B, down(Key::B, Key::B, Modifiers::SHIFT)), "a letter with Shift is another key");
}

#[test]
fn a_letter_in_the_place_of_another_moves_the_map_and_prepares_no_order() {
    let mut desk = Desk::new(&flagship());
    desk.press(Key::PageDown);
    for (written, place) in [(Key::Z, Key::W), (Key::Q, Key::A), (Key::W, Key::W)] {
        let before = desk.run.state.camera.centre;
        assert_eq!(desk.strike(written, place, Modifiers::NONE), []);
        assert_ne!(desk.run.state.camera.centre, before, "{written:?}");
        assert_eq!(desk.run.state.draft, None, "{written:?}");
    }
    // Where the letter is an order's, it opens the order's card and the map stays.
    let before = desk.run.state.camera.centre;
    assert_eq!(desk.strike(Key::O, Key::S, Modifiers::NONE), [], "a card gives nothing by itself");
    assert_eq!(desk.run.state.camera.centre, before);
    assert_eq!(desk.run.state.draft.as_ref().map(|draft| draft.kind), Some(UnitOrder::Observe));
}

#[test]
fn a_held_letter_moves_the_map_until_it_is_let_go() {
    let mut desk = Desk::new(&flagship());
    let centre = |desk: &Desk| desk.run.state.camera.centre;
    desk.pass(vec![down(Key::Z, Key::W, Modifiers::NONE)]);
    let first = centre(&desk);
    desk.pass(Vec::new());
    let second = centre(&desk);
    assert!(second.1 > first.1);
    desk.pass(vec![key(Key::Z, Key::W, Modifiers::NONE, false)]);
    let third = centre(&desk);
    desk.pass(Vec::new());
    assert_eq!(centre(&desk), third);
}

#[test]
fn an_order_has_the_key_that_the_person_chose() {
    use UnitOrder::{Cease, Move, Patrol};
    let mut keys = Bindings::default();
    assert_eq!(keys.bind(Action::Order(Cease), Key::K), Err(Taken::By(Action::RightTab)));
    assert_eq!(keys.bind(Action::Order(Cease), Key::Z), Ok(()));
    assert_eq!((keys.order_key(Cease), keys.order_key(Move)), (Some(Key::Z), Some(Key::G)));
    // Another order's letter may be taken; that one then has none, until it is given one.
    assert_eq!(keys.taken(Action::Order(Patrol), Key::G), Some(Taken::Order(Move)));
    assert_eq!(keys.bind(Action::Order(Patrol), Key::G), Ok(()));
    assert_eq!((keys.order_key(Patrol), keys.order_key(Move)), (Some(Key::G), None));
    assert_eq!(keys.bind(Action::Order(Move), Key::Num6), Ok(()));
    assert_eq!(keys.order_key(Move), Some(Key::Num6));
    let settings = Settings { keys: keys.clone(), ..Settings::default() };
    assert_eq!(Settings::read(&ron::to_string(&settings).unwrap()), Ok(settings));
    // Taken back, the other one is on its usual key again.
    assert_eq!(keys.bind(Action::Order(Move), Key::G), Ok(()));
    assert_eq!((keys.order_key(Move), keys.order_key(Patrol)), (Some(Key::G), Some(Key::P)));
}

#[test]
fn a_digit_that_was_given_to_something_else_sets_no_speed() {
    let mut keys = Bindings::default();
    keys.bind(Action::Write, Key::F12).unwrap();
    keys.bind(Action::SpeedTwo, Key::Num7).unwrap();
    keys.bind(Action::Hint, Key::Num3).unwrap();
    keys.bind(Action::Order(UnitOrder::Move), Key::Num6).unwrap();
    let meant = |written, place| {
        let mut meant = Vec::new();
        one_pass(&context(), SIZE, vec![down(written, place, Modifiers::NONE)], |ui| {
            keys.translate(ui.ctx());
            ui.label("a screen");
            let usual = [Key::Num3, Key::F2, UnitOrder::Move.key()];
            meant.extend(usual.into_iter().filter(|key| widgets::pressed(ui, *key)));
        });
        meant
    };
    assert_eq!(meant(Key::Quote, Key::Num3), [Key::F2]);
    assert_eq!(meant(Key::Num7, Key::Num7), [Key::Num3]);
    assert_eq!(meant(Key::Minus, Key::Num6), [UnitOrder::Move.key()]);
}

fn down(written: Key, place: Key, modifiers: Modifiers) -> Event {
    key(written, place, modifiers, true)
}

/// What the layout writes, and where the key lies on an American keyboard.
pub fn key(written: Key, place: Key, modifiers: Modifiers, pressed: bool) -> Event {
    Event::Key { key: written, physical_key: Some(place), pressed, repeat: false, modifiers }
}
