//! The lesson on the screen: each step ends by what it asks for, the clock waits where it says so, and assessed runs have none.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Role};
use bevy_egui::egui::{
    Context, Event, FullOutput, Id, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Shape, TextEdit, pos2, vec2,
};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario;
use tutela::scenario::language::Language;
use tutela::scenario::lesson::LessonGoal;
use tutela::scenario::read::Loaded;
use tutela::sim::order::Order;
use tutela::store;
use tutela::window::bindings::{Action, Bindings};
use tutela::window::commands::{Command, Speed};
use tutela::window::debrief::Phase;
use tutela::window::debrief::ask::Ask;
use tutela::window::debrief::lesson::{LessonState, lesson};
use tutela::window::map_view::View;
use tutela::window::play::auto_pause::AutoPause;
use tutela::window::play::draft::UnitOrder;
use tutela::window::play::{self, PlayModel, PlayState};
use tutela::window::session::{Screen as Place, Session};
use tutela::window::theme;
use tutela::window::words::Words;

use crate::window_runs::{at_home, says};

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
    assert_eq!(desk.state.coach.at(), 1, "it is not shown whole yet");
    desk.state.camera.fitted = true;
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
    for (order, next) in [
        (TALK, 11),
        (r#"RequestAuthority(to: "joc", rung: ShortOfDeadly)"#, 12),
        (r#"Warn(unit: "patrol", target: Party("toll_men"))"#, 13),
        (r#"Interpose(unit: "patrol", target: Party("toll_men"), protect: "pump")"#, 14),
    ] {
        desk.give(order);
        if !order.starts_with("RequestAuthority") {
            assert_eq!(desk.state.coach.at(), next - 1, "nothing has come of it yet");
        }
        desk.until_at(next, 30);
    }
    desk.seconds(30);
    desk.give(r#"Decide(decision: "callers_name", option: "no_name", rationale: "")"#);
    desk.until_at(15, 10);
    desk.until_at(16, 90);
    desk.give(r#"Feedback(to: "elders", topic: "armed_men")"#);
    desk.until_at(17, 10);
    desk.state.coach.turn_page();
    desk.pass();
    assert_eq!(desk.state.coach.at(), steps().count());
    assert!(!desk.waits());
}

#[test]
fn a_drill_that_has_run_for_a_moment_before_it_is_seen_begins_at_the_first_page() {
    let mut desk = Desk::new(Mode::Practice);
    desk.exercise.advance_ticks(3);
    desk.pass();
    assert_eq!((desk.state.coach.at(), desk.waits()), (0, true));
}

#[test]
fn a_step_about_an_act_stays_until_the_act_has_begun() {
    let mut desk = Desk::new(Mode::Practice);
    desk.skip_to(TALKS);
    desk.seconds(80);
    // The clock stands, and the order waits for it.
    desk.state.coach.note(&[Command::Give(ron::from_str(TALK).expect("an order"))]);
    desk.pass();
    assert_eq!(desk.state.coach.at(), TALKS);
    desk.give(TALK);
    desk.seconds(2);
    assert_eq!(desk.state.coach.at(), TALKS, "the patrol is on its way from the post");
    desk.until_at(TALKS + 1, 60);
    // A screen that has seen nothing of it finds it in the log, also after another order.
    desk.give(r#"Move(unit: "patrol", to: At((108.0, 76.0)))"#);
    desk.seconds(1);
    desk.state = PlayState::default();
    desk.skip_to(TALKS);
    assert_eq!(desk.state.coach.at(), TALKS + 1);
}

#[test]
fn an_order_that_another_one_replaces_on_the_way_ends_no_step() {
    let mut desk = Desk::new(Mode::Practice);
    desk.skip_to(TALKS);
    desk.seconds(80);
    for order in [TALK, r#"Move(unit: "patrol", to: At((60.0, 72.0)))"#] {
        desk.give(order);
        desk.seconds(2);
    }
    desk.seconds(20);
    assert_eq!(desk.state.coach.at(), TALKS);
}

#[test]
fn what_is_asked_comes_before_its_turn_and_the_step_after_it() {
    let mut desk = Desk::new(Mode::Practice);
    desk.skip_to(TALKS);
    desk.seconds(5);
    assert!(desk.tells("Force is a ladder"), "{:?}", desk.told);
    desk.seconds(125);
    assert!(desk.tells("When the police ask") && !desk.tells("Force is a ladder"), "{:?}", desk.told);
    // It has no number: those of the lesson only go up.
    let between = desk.loaded.texts.say("ui-lesson-between").to_uppercase();
    assert!(desk.tells(&between), "{:?}", desk.told);
    // Stopped by the decision, the clock goes on when the person lets it.
    desk.paused = true;
    desk.pass();
    assert!(desk.tells("The clock stands"), "{:?}", desk.told);
    desk.paused = false;
    desk.give(r#"Decide(decision: "callers_name", option: "no_name", rationale: "")"#);
    assert!(desk.tells("Force is a ladder") && !desk.tells(&between), "{:?}", desk.told);
}

#[test]
fn no_step_lies_over_the_pump_of_the_whole_map() {
    let mut desk = Desk::new(Mode::Practice);
    let pump = desk.loaded.scenario.map().zones.iter().find(|zone| zone.id == "pump".into()).expect("a pump").clone();
    let steps = desk.loaded.scenario.lesson.iter().filter(|step| !step.debrief).count();
    for step in 0..steps {
        desk.skip_to(step);
        // The first pass measures.
        desk.pass();
        let map = desk.nodes.iter().find(|node| node.label().is_some_and(|label| label.starts_with("Map with")));
        let bounds = map.and_then(Node::bounds).expect("a map");
        let rect =
            Rect::from_min_max(pos2(bounds.x0 as f32, bounds.y0 as f32), pos2(bounds.x1 as f32, bounds.y1 as f32));
        assert!(desk.state.camera.fitted);
        let view = View { rect: rect.shrink(1.0), camera: desk.state.camera };
        let (low, high) = pump.shape.bounds();
        let shown = Rect::from_two_pos(view.to_screen(low), view.to_screen(high));
        let card = desk.context.memory(|memory| memory.area_rect(Id::new("coach"))).expect("a step");
        assert!(!shown.intersects(card), "{step}: {card:?} over {shown:?}");
    }
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
fn a_run_that_goes_on_begins_its_lesson_where_it_broke_off() {
    let mut desk = Desk::new(Mode::Practice);
    desk.exercise.advance_ticks(200);
    let seat = desk.exercise.setup().people[0].clone();
    for order in [r#"Acknowledge(message: 0)"#, r#"Move(unit: "patrol", to: At((108.0, 76.0)))"#] {
        desk.exercise.give(&seat, ron::from_str(order).expect("an order")).expect("taken");
    }
    desk.exercise.advance_ticks(20);
    // A screen that knows nothing of what was read and moved before.
    desk.pass();
    let report = desk.loaded.scenario.lesson.iter().position(|step| step.until == told("joc"));
    assert_eq!(Some(desk.state.coach.at()), report);
}

#[test]
fn what_is_done_early_leaves_nothing_unread() {
    let mut desk = Desk::new(Mode::Practice);
    desk.pass();
    desk.give(r#"Move(unit: "patrol", to: At((108.0, 76.0)))"#);
    desk.seconds(1);
    assert_eq!(desk.state.coach.at(), 0, "the first page has not been read");
}

#[test]
fn a_step_names_the_key_that_the_person_chose() {
    let mut desk = Desk::new(Mode::Practice);
    desk.keys.bind(Action::Order(UnitOrder::Move), Key::Num6).unwrap();
    desk.keys.bind(Action::Write, Key::F12).unwrap();
    desk.keys.bind(Action::Acknowledge, Key::F11).unwrap();
    let send = desk
        .loaded
        .scenario
        .lesson
        .iter()
        .position(|step| step.until == LessonGoal::Send("patrol".into(), "pump".into()));
    desk.state.camera.fitted = false;
    for _ in 0..3 {
        desk.state.coach.turn_page();
        desk.pass();
    }
    desk.until_at(4, 40);
    assert!(desk.tells("its button or F11"), "{:?}", desk.told);
    desk.give(r#"Acknowledge(message: 0)"#);
    desk.state.select_unit(&"patrol".into());
    desk.pass();
    assert_eq!(Some(desk.state.coach.at()), send);
    assert!(desk.tells("choose Move at the bottom (or press 6)"), "{:?}", desk.told);
    desk.give(r#"Move(unit: "patrol", to: At((108.0, 76.0)))"#);
    assert!(desk.tells("or press F12"), "{:?}", desk.told);
}

#[test]
fn a_step_says_how_a_clock_that_was_stopped_goes_on() {
    let mut desk = Desk::new(Mode::Practice);
    desk.keys.bind(Action::Pause, Key::F12).unwrap();
    desk.paused = true;
    desk.pass();
    assert!(desk.waits() && !desk.tells("The clock stands"), "it goes on with the step");
    desk.state.camera.fitted = false;
    for _ in 0..3 {
        desk.state.coach.turn_page();
        desk.pass();
    }
    desk.pass();
    assert!(!desk.waits() && desk.tells("The clock stands: F12"), "{:?}", desk.told);
    desk.paused = false;
    desk.pass();
    assert!(!desk.tells("The clock stands"), "{:?}", desk.told);
}

#[test]
fn the_tool_of_the_small_map_rests_while_a_lesson_has_its_place() {
    let mut desk = Desk::new(Mode::Practice);
    desk.state.minimap = true;
    let name = desk.loaded.texts.say("ui-tool-minimap");
    let is_disabled = |desk: &Desk| {
        let tool = desk.nodes.iter().find(|node| node.role() == Role::Button && node.label() == Some(&name));
        tool.map(Node::is_disabled)
    };
    desk.pass();
    desk.pass();
    assert_eq!(is_disabled(&desk), Some(true));
    desk.state.coach.skip();
    desk.pass();
    desk.pass();
    assert_eq!(is_disabled(&desk), Some(false));
}

#[test]
fn a_lesson_gives_way_to_the_legend_until_that_is_put_away() {
    let mut desk = Desk::new(Mode::Practice);
    let skip = desk.loaded.texts.say("ui-lesson-skip");
    for legend in [false, true, false] {
        desk.state.legend = legend;
        for _ in 0..3 {
            desk.pass();
        }
        assert_eq!(desk.told.contains(&skip), !legend);
    }
}

#[test]
fn the_pages_about_marks_wait_for_the_marks() {
    let desk = Desk::new(Mode::Practice);
    let pages: Vec<String> = desk.debrief_pages();
    let mut state = LessonState::default();
    assert!(desk.shown(&mut state, Phase::Account, Vec::new()).contains(&pages[0]));
    let enter =
        Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    let after = desk.shown(&mut state, Phase::Account, vec![enter]);
    assert_eq!(after, Vec::<String>::new(), "the account is still open");
    assert!(desk.shown(&mut state, Phase::Open, Vec::new()).contains(&pages[1]));
}

#[test]
fn a_lesson_that_was_skipped_in_the_debrief_is_resumed() {
    let desk = Desk::new(Mode::Practice);
    let mut state = LessonState::default();
    state.skip();
    let resume = desk.loaded.texts.say("ui-lesson-resume");
    assert_eq!(desk.shown(&mut state, Phase::Open, Vec::new()), std::slice::from_ref(&resume));
    let at = desk.at(&mut state, &resume);
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        let press = Event::PointerButton { pos: at, button, pressed, modifiers };
        desk.shown(&mut state, Phase::Open, vec![Event::PointerMoved(at), press]);
    }
    assert!(desk.shown(&mut state, Phase::Open, Vec::new()).contains(&desk.debrief_pages()[0]));
}

#[test]
fn a_lesson_that_was_skipped_in_the_drill_is_skipped_in_the_debrief() {
    at_home("window_lesson::a_lesson_that_was_skipped_in_the_drill_is_skipped_in_the_debrief", || {
        let loaded = Arc::new(scenario::library::open("first_steps").expect("the drill"));
        let resume = loaded.texts.say("ui-lesson-resume");
        for skips in [false, true] {
            let mut session = Session::new(None, Language::English);
            session.start(&loaded, Some(1));
            let Place::Play(run) = session.screen_mut() else { panic!("it has begun") };
            run.exercise_mut().advance_ticks(100);
            if skips {
                run.state.coach.skip();
            }
            session.obey(Command::Leave);
            session.obey(Ask::KeepAccount(None).into());
            assert_eq!(says(&mut session, &resume), skips);
        }
    });
}

#[test]
fn a_debrief_that_is_opened_again_does_not_begin_its_lesson_again() {
    at_home("window_lesson::a_debrief_that_is_opened_again_does_not_begin_its_lesson_again", || {
        let loaded = Arc::new(scenario::library::open("first_steps").expect("the drill"));
        let resume = loaded.texts.say("ui-lesson-resume");
        let first = loaded.scenario.lesson.iter().find(|step| step.debrief).expect("a page of the debrief");
        let first = loaded.texts.say(first.text.as_str());
        let mut session = Session::new(None, Language::English);
        session.start(&loaded, Some(1));
        let Place::Play(run) = session.screen_mut() else { panic!("it has begun") };
        run.exercise_mut().advance_ticks(100);
        session.obey(Command::Leave);
        session.obey(Ask::KeepAccount(None).into());
        assert!(says(&mut session, &first), "the first time it is shown");
        session.obey(Command::BackToLibrary);
        session.obey(Command::OpenRun(store::list()[0].name.as_str().to_owned()));
        while matches!(session.screen(), Place::Reopening { .. }) {
            session.advance(0.0);
            std::thread::yield_now();
        }
        assert!(says(&mut session, &resume) && !says(&mut session, &first), "now it comes when asked for");
    });
}

#[test]
fn the_last_page_is_done_and_enter_is_named_where_it_turns_the_page() {
    let desk = Desk::new(Mode::Practice);
    let mut state = LessonState::default();
    let [next, done, enter] =
        ["ui-lesson-next", "ui-lesson-done", "ui-key-enter"].map(|key| desk.loaded.texts.say(key));
    let written = desk.shown(&mut state, Phase::Open, Vec::new());
    assert!(written.contains(&next) && written.contains(&enter), "{written:?}");
    let stroke =
        || Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    for _ in 0..2 {
        desk.shown(&mut state, Phase::Open, vec![stroke()]);
    }
    let written = desk.shown(&mut state, Phase::Open, Vec::new());
    assert!(written.contains(&done) && !written.contains(&next), "{written:?}");
    // Something else has the keyboard.
    desk.context.memory_mut(|memory| memory.request_focus(Id::new("elsewhere")));
    let mut kept = Vec::new();
    let mut frame = || {
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0)));
        let words = Words { texts: &desk.loaded.texts, scenario: &desk.loaded.scenario };
        let input = RawInput { screen_rect, ..RawInput::default() };
        let mut output = desk.context.run_ui(input, |ui| {
            let mut text = String::new();
            ui.add(TextEdit::singleline(&mut text).id(Id::new("elsewhere")));
            lesson(ui, &words, Phase::Open, &mut state);
        });
        output.textures_delta.clear();
        kept = texts(&output);
    };
    frame();
    frame();
    assert!(kept.contains(&done) && !kept.contains(&enter), "{kept:?}");
}

#[test]
fn the_debrief_shows_the_steps_that_are_its_own() {
    let desk = Desk::new(Mode::Practice);
    let pages = desk.debrief_pages();
    let shown = |state: &mut LessonState, phase: Phase| desk.shown(state, phase, Vec::new());
    let mut state = LessonState::default();
    let written = shown(&mut state, Phase::Open);
    assert!(written.contains(&pages[0]));
    let values = [("number", 1_u32.into()), ("of", (pages.len() as u32).into())];
    let caption = desk.loaded.texts.say_with("debrief-lesson-step", &values).to_uppercase();
    assert!(written.contains(&caption), "it is another part than the drill's: {written:?}");
    // Asked for beside the account, it is not asked for again once the account is given.
    let mut state = LessonState::default();
    assert!(shown(&mut state, Phase::Account).contains(&pages[0]));
    let after = shown(&mut state, Phase::Open);
    assert!(after.contains(&pages[1]) && !after.contains(&pages[0]));
    state.skip();
    assert_eq!(shown(&mut state, Phase::Account), Vec::<String>::new());
}

/// The step that ends once the patrol talks, and the order for it.
const TALKS: usize = 10;
const TALK: &str = r#"Mediate(unit: "patrol", target: Party("toll_men"))"#;

fn told(contact: &str) -> LessonGoal {
    LessonGoal::Tell(contact.into(), "armed_men".into())
}

/// What is written on the screen.
fn texts(output: &FullOutput) -> Vec<String> {
    let texts = output.shapes.iter().filter_map(|shape| match &shape.shape {
        Shape::Text(text) => Some(text.galley.text().to_owned()),
        _ => None,
    });
    texts.collect()
}

struct Desk {
    loaded: Arc<Loaded>,
    exercise: Exercise,
    context: Context,
    state: PlayState,
    mode: Mode,
    paused: bool,
    keys: Bindings,
    /// Of the last frame: what was written, and what a screen reader knows.
    told: Vec<String>,
    nodes: Vec<Node>,
}

impl Desk {
    fn new(mode: Mode) -> Self {
        let loaded = Arc::new(scenario::library::open("first_steps").expect("the drill"));
        let setup = Setup::solo(&loaded.scenario, 1, mode);
        let exercise = Exercise::new(loaded.clone(), setup, Box::new(NoSink)).expect("a run");
        let context = Context::default();
        theme::install(&context);
        context.enable_accesskit();
        let (keys, told, nodes) = (Bindings::default(), Vec::new(), Vec::new());
        Self { loaded, exercise, context, state: PlayState::default(), mode, paused: false, keys, told, nodes }
    }

    /// The lesson of the debrief, and what of it is written.
    fn shown(&self, state: &mut LessonState, phase: Phase, events: Vec<Event>) -> Vec<String> {
        texts(&self.debrief(state, phase, events))
    }

    fn debrief(&self, state: &mut LessonState, phase: Phase, events: Vec<Event>) -> FullOutput {
        let words = Words { texts: &self.loaded.texts, scenario: &self.loaded.scenario };
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0)));
        let mut last = FullOutput::default();
        // The first pass measures.
        for events in [events, Vec::new()] {
            let input = RawInput { screen_rect, events, ..RawInput::default() };
            last = self.context.run_ui(input, |ui| lesson(ui, &words, phase, state));
            last.textures_delta.clear();
        }
        last
    }

    /// Where the button of this name is.
    fn at(&self, state: &mut LessonState, name: &str) -> Pos2 {
        let output = self.debrief(state, Phase::Open, Vec::new());
        let nodes = output.platform_output.accesskit_update.expect("the tree of names").nodes;
        let button = nodes.iter().find(|(_, node)| node.label() == Some(name)).expect("it is there");
        let bounds = button.1.bounds().expect("it has a place");
        pos2((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0)
    }

    fn debrief_pages(&self) -> Vec<String> {
        let pages = self.loaded.scenario.lesson.iter().filter(|step| step.debrief);
        pages.map(|step| self.loaded.texts.say(step.text.as_str())).collect()
    }

    /// Something that is written on the screen has it.
    fn tells(&self, words: &str) -> bool {
        self.told.iter().any(|text| text.contains(words))
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
            paused: self.paused,
            speed: Speed::One,
            card: None,
            waiting: &[],
            in_log: 0,
            kept: true,
            auto_pause,
            keys: &self.keys,
        };
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0)));
        let mut commands = Vec::new();
        let mut output = self.context.run_ui(RawInput { screen_rect, ..RawInput::default() }, |ui| {
            commands = play::play(ui, &model, &mut self.state);
        });
        output.textures_delta.clear();
        self.told = texts(&output);
        let update = output.platform_output.accesskit_update.take().expect("the tree of names");
        self.nodes = update.nodes.into_iter().map(|(_, node)| node).collect();
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

    fn skip_to(&mut self, step: usize) {
        while self.state.coach.at() < step {
            self.state.coach.turn_page();
        }
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
