//! The lesson on the screen: each step ends by what it asks for, the clock waits where it says so, and assessed runs have none.

use std::sync::Arc;

use bevy_egui::egui::{Context, Pos2, RawInput, Rect, Shape, vec2};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario;
use tutela::scenario::lesson::LessonGoal;
use tutela::scenario::read::Loaded;
use tutela::sim::order::Order;
use tutela::window::bindings::USUAL;
use tutela::window::commands::{Command, Speed};
use tutela::window::debrief::Phase;
use tutela::window::debrief::lesson::{LessonState, lesson};
use tutela::window::play::auto_pause::AutoPause;
use tutela::window::play::{self, PlayModel, PlayState};
use tutela::window::theme;
use tutela::window::words::Words;

#[test]
fn the_lawful_path_leads_through_the_lesson() {
    let mut desk = Desk::new(Mode::Practice);
    let lesson = desk.loaded.scenario.lesson.clone();
    let steps = || lesson.iter().filter(|step| !step.debrief);
    desk.pass();
    assert_eq!((desk.state.coach.at(), desk.waits()), (0, true));
    desk.state.coach.turn_page();
    desk.pass();
    assert_eq!((desk.state.coach.at(), desk.waits()), (1, true), "the map has not been moved");
    desk.state.camera.fitted = false;
    desk.pass();
    assert_eq!(desk.state.coach.at(), 2);
    desk.state.coach.turn_page();
    desk.pass();
    assert_eq!((desk.state.coach.at(), desk.waits()), (3, false), "the clock runs until the elders call");
    desk.until_at(4, 40);
    for (goal, order) in [
        (LessonGoal::Acknowledge, r#"Acknowledge(message: 0)"#),
        (LessonGoal::SelectUnit("patrol".into()), r#"Move(unit: "patrol", to: At((108.0, 76.0)))"#),
        (LessonGoal::Tell("joc".into(), "armed_men".into()), r#"Report(to: "joc", topic: "armed_men")"#),
        (
            LessonGoal::Tell("host_police".into(), "armed_men".into()),
            r#"Notify(to: "host_police", topic: "armed_men")"#,
        ),
    ] {
        let step = steps().nth(desk.state.coach.at()).expect("a step");
        assert_eq!((&step.until, desk.waits()), (&goal, true));
        // The clock stands, so the order is in no view: the coach has seen it given.
        desk.give(order);
    }
    assert!(!desk.waits());
    desk.until_at(9, 10);
    desk.seconds(75);
    desk.give(r#"Decide(decision: "first_word", option: "go_and_talk", rationale: "")"#);
    desk.until_at(10, 10);
    desk.give(r#"Mediate(unit: "patrol", target: Party("toll_men"))"#);
    desk.until_at(11, 10);
    desk.give(r#"Warn(unit: "patrol", target: Party("toll_men"))"#);
    desk.give(r#"RequestAuthority(to: "joc", rung: ShortOfDeadly)"#);
    desk.give(r#"Interpose(unit: "patrol", target: Party("toll_men"), protect: "pump")"#);
    desk.until_at(14, 10);
    desk.seconds(60);
    desk.give(r#"Decide(decision: "callers_name", option: "no_name", rationale: "")"#);
    desk.give(r#"Feedback(to: "elders", topic: "armed_men")"#);
    desk.until_at(16, 10);
    desk.state.coach.turn_page();
    desk.pass();
    assert_eq!(desk.state.coach.at(), steps().count());
    assert!(!desk.waits());
}

#[test]
fn a_lesson_that_is_skipped_holds_nothing_up() {
    let mut desk = Desk::new(Mode::Practice);
    desk.pass();
    assert!(desk.waits());
    desk.state.coach.skip();
    desk.pass();
    assert!(!desk.waits());
}

#[test]
fn an_assessed_run_shows_no_lesson() {
    let mut desk = Desk::new(Mode::Assessed);
    desk.state.camera.fitted = false;
    desk.pass();
    assert_eq!(desk.state.coach.at(), 0);
    desk.state.coach.turn_page();
    desk.pass();
    assert_eq!(desk.state.coach.at(), 1, "nothing but the page itself is turned");
}

#[test]
fn the_debrief_shows_the_steps_that_are_its_own() {
    let desk = Desk::new(Mode::Practice);
    let words = Words { texts: &desk.loaded.texts, scenario: &desk.loaded.scenario };
    let first = desk.loaded.scenario.lesson.iter().find(|step| step.debrief).expect("a step");
    let second = desk.loaded.scenario.lesson.iter().filter(|step| step.debrief).nth(1).expect("another step");
    let shown = |state: &mut LessonState, phase: Phase| {
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0)));
        let input = || RawInput { screen_rect, ..RawInput::default() };
        // The first pass measures.
        let mut pass = || desk.context.run_ui(input(), |ui| lesson(ui, &words, phase, state));
        pass().textures_delta.clear();
        let mut output = pass();
        output.textures_delta.clear();
        let texts = output.shapes.iter().filter_map(|shape| match &shape.shape {
            Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        });
        texts.collect::<Vec<_>>()
    };
    let mut state = LessonState::default();
    assert!(shown(&mut state, Phase::Open).contains(&words.key(&first.text)));
    state.skip();
    assert_eq!(shown(&mut state, Phase::Open), Vec::<String>::new());
    // Asked for beside the account, it is not asked for again once the account is given.
    let mut state = LessonState::default();
    assert!(shown(&mut state, Phase::Account).contains(&words.key(&first.text)));
    let after = shown(&mut state, Phase::Open);
    assert!(after.contains(&words.key(&second.text)) && !after.contains(&words.key(&first.text)));
}

struct Desk {
    loaded: Arc<Loaded>,
    exercise: Exercise,
    context: Context,
    state: PlayState,
    mode: Mode,
}

impl Desk {
    fn new(mode: Mode) -> Self {
        let loaded = Arc::new(scenario::library::open("first_steps").expect("the drill"));
        let setup = Setup::solo(&loaded.scenario, 1, mode);
        let exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("a run");
        let context = Context::default();
        theme::install(&context);
        Self { loaded, exercise, context, state: PlayState::default(), mode }
    }

    fn waits(&self) -> bool {
        self.state.coach.waits(&self.loaded.scenario)
    }

    /// Draws the screen once.
    fn pass(&mut self) -> Vec<Command> {
        let seat = self.exercise.setup().people[0].clone();
        let view = self.exercise.view(&seat).expect("a view");
        let words = Words { texts: &self.loaded.texts, scenario: &self.loaded.scenario };
        let (practice, auto_pause) = (self.mode == Mode::Practice, AutoPause::default());
        let model = PlayModel {
            words,
            view: &view,
            practice,
            paused: false,
            speed: Speed::One,
            card: None,
            waiting: &[],
            in_log: 0,
            kept: true,
            auto_pause,
            keys: &USUAL,
        };
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0)));
        let mut commands = Vec::new();
        let mut output = self.context.run_ui(RawInput { screen_rect, ..RawInput::default() }, |ui| {
            commands = play::play(ui, &model, &mut self.state);
        });
        output.textures_delta.clear();
        commands
    }

    /// Gives an order as the screen does, and draws.
    fn give(&mut self, order: &str) {
        let order: Order = ron::from_str(order).expect("an order");
        let seat = self.exercise.setup().people[0].clone();
        self.state.coach.note(&[Command::Give(order.clone())]);
        self.exercise.give(&seat, order).expect("taken");
        self.pass();
    }

    fn seconds(&mut self, seconds: u32) {
        self.exercise.advance_ticks(seconds * 10);
        self.pass();
    }

    fn until_at(&mut self, step: usize, within_s: u32) {
        for _ in 0..within_s {
            if self.state.coach.at() >= step {
                break;
            }
            self.seconds(1);
        }
        assert_eq!(self.state.coach.at(), step);
    }
}
