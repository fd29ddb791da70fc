//! A drill driven by another program is the same drill: requests give the log that orders give.

use std::sync::Arc;

use bevy_egui::egui::{Button, Label, RawInput, Rect, pos2, vec2};
use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::ids::{SeatId, TopicId};
use tutela::scenario::library;
use tutela::scenario::read::Loaded;
use tutela::sim::order::Order;
use tutela::window::automation::{Desk, DeskError, Opening, Request, Stage};
use tutela::window::named::named;

const DRILL: &str = "market_mortar";
const SEED: u64 = 3;
/// Ten seconds: enough for people to move and for two digest lines to differ.
const TICKS: u32 = 100;

#[test]
fn requests_give_the_log_that_orders_give() {
    let (mut desk, mut stage) = (Desk::default(), Bare::default());
    open(&mut desk, &mut stage);
    let order = r#"{"Notify":{"to":"district_chief","topic":"shelling"}}"#;
    let seat = SeatId::from("company_commander");
    desk.answer(Request::Order { seat, order: order.to_owned() }, &mut stage).unwrap();
    let status = desk.answer(Request::Advance { ticks: TICKS }, &mut stage).unwrap();
    assert_eq!(status, r#"{"tick":100,"ended":false}"#);

    let (mut exercise, log) = by_hand();
    let seat = SeatId::from("company_commander");
    exercise.give(&seat, Order::Notify { to: "district_chief".into(), topic: TopicId::from("shelling") }).unwrap();
    exercise.advance_ticks(TICKS);
    assert_eq!(desk.answer(Request::Log, &mut stage).unwrap(), log.text());
    let card = serde_json::to_string_pretty(&exercise.card()).unwrap();
    assert_eq!(desk.answer(Request::Card, &mut stage).unwrap(), card);
    let digests = serde_json::to_string(exercise.sim().digests()).unwrap();
    assert_eq!(desk.answer(Request::Digests, &mut stage).unwrap(), digests);
    let view = serde_json::to_string(&exercise.view(&seat).unwrap()).unwrap();
    assert_eq!(desk.answer(Request::State { seat: None }, &mut stage).unwrap(), view);
}

#[test]
fn a_script_gives_its_steps_when_they_are_due() {
    let (mut desk, mut stage) = (Desk::default(), Bare::default());
    open(&mut desk, &mut stage);
    let script = r#"(script: 1, scenario: "market_mortar", steps: [
        (at_s: 2, seat: "company_commander", order: Move(unit: "med", to: Zone("market"))),
        (at_s: 50, seat: "company_commander", order: Cease(unit: "med")),
    ])"#;
    desk.answer(Request::Script(script.to_owned()), &mut stage).unwrap();
    desk.answer(Request::Advance { ticks: TICKS }, &mut stage).unwrap();
    let log = desk.answer(Request::Log, &mut stage).unwrap();
    let orders: Vec<&str> = log.lines().filter(|line| line.starts_with("order ")).collect();
    assert!(orders.iter().any(|line| line.contains("Move(") && line.contains("(20,")), "{orders:?}");
    assert!(!log.contains("Cease("), "not due yet");
}

#[test]
fn what_cannot_be_done_is_said() {
    let (mut desk, mut stage) = (Desk::default(), Bare::default());
    let refused = |result: Result<String, DeskError>| result.unwrap_err().to_string();
    assert_eq!(refused(desk.answer(Request::Card, &mut stage)), "no drill is open: call open first");
    let nowhere = Request::Open { drill: "atlantis".to_owned(), setup: Opening::default() };
    assert!(refused(desk.answer(nowhere, &mut stage)).contains(DRILL), "it names the drills that there are");
    let nobody = Opening { people: vec![SeatId::from("nobody")], ..Opening::default() };
    let nobody = Request::Open { drill: DRILL.to_owned(), setup: nobody };
    assert!(matches!(desk.answer(nobody, &mut stage), Err(DeskError::NoSeat)));

    open(&mut desk, &mut stage);
    assert!(matches!(desk.answer(Request::Advance { ticks: u32::MAX }, &mut stage), Err(DeskError::TooFar)));
    let order = |order: &str| Request::Order { seat: SeatId::from("company_commander"), order: order.to_owned() };
    assert!(matches!(desk.answer(order("{"), &mut stage), Err(DeskError::Order(_))));
    assert!(matches!(desk.answer(order(&"[".repeat(1_000_000)), &mut stage), Err(DeskError::TooLong)));
    let strange = r#"{"Cease":{"unit":"med","now":true}}"#;
    assert!(matches!(desk.answer(order(strange), &mut stage), Err(DeskError::Order(_))), "unknown fields are errors");
    let torn = Request::Script("(script: 1".to_owned());
    assert!(matches!(desk.answer(torn, &mut stage), Err(DeskError::Script(_))));
}

#[test]
fn the_screen_tells_where_things_are_by_their_names() {
    let context = crate::window::context();
    context.enable_accesskit();
    let place = |left: f32| Rect::from_min_size(pos2(left, 20.0), vec2(60.0, 30.0));
    let mut output = context.run_ui(RawInput::default(), |ui| {
        ui.put(place(200.0), Button::new("Go on"));
        ui.put(place(100.0), Button::new("Go"));
        ui.put(place(300.0), Label::new("Go there"));
        ui.add_enabled_ui(false, |ui| ui.put(place(10.0), Button::new("Gone")));
    });
    // No renderer takes the glyphs.
    output.textures_delta.clear();
    let tree = output.platform_output.accesskit_update.unwrap();
    let found = named(&tree, 1.5, "Go");
    let order: Vec<(&str, bool)> = found.iter().map(|one| (one.name.as_str(), one.presses)).collect();
    assert_eq!(order, [("Go", true), ("Go on", true), ("Gone", false), ("Go there", false)]);
    assert_eq!([found[0].x, found[0].y, found[0].width, found[0].height], [150.0, 30.0, 90.0, 45.0]);
    assert!(found.iter().all(|one| !one.focused));
    assert!(named(&tree, 1.5, "Stop").is_empty());
}

fn open(desk: &mut Desk, stage: &mut Bare) {
    let setup = Opening { seed: SEED, mode: Mode::Practice, people: Vec::new() };
    let status = desk.answer(Request::Open { drill: DRILL.to_owned(), setup }, stage).unwrap();
    assert_eq!(status, r#"{"tick":0,"ended":false}"#);
}

fn by_hand() -> (Exercise, MemorySink) {
    let loaded = Arc::new(library::open(DRILL).unwrap());
    let setup = Setup::solo(&loaded.scenario, SEED, Mode::Practice);
    let log = MemorySink::default();
    (Exercise::new(loaded, setup, Box::new(log.clone())).unwrap(), log)
}

/// A stage without a window.
#[derive(Default)]
struct Bare {
    exercise: Option<Exercise>,
}

impl Stage for Bare {
    fn exercise(&mut self) -> Option<&mut Exercise> {
        self.exercise.as_mut()
    }

    fn show(&mut self, exercise: Exercise) {
        self.exercise = Some(exercise);
    }

    fn debrief(&mut self) {
        self.exercise = None;
    }

    fn drill(&self, name: &str) -> Option<Arc<Loaded>> {
        library::open(name).ok().map(Arc::new)
    }

    fn drills(&self) -> Vec<String> {
        library::list()
    }
}
