//! The window without a window: colours that can be read, texts that exist, screens that draw whatever they are given.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use bevy_egui::egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, Ui, vec2};
use tutela::exercise::log::{Mode, NoSink};
use tutela::exercise::log_reader;
use tutela::exercise::script::Script;
use tutela::exercise::view::{OrderCard, SeatView};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario;
use tutela::scenario::forces::Purpose;
use tutela::scenario::ids::{MessageNo, SeatId, Tick};
use tutela::scenario::people::Stage;
use tutela::scenario::probes::Asks;
use tutela::scenario::read::Loaded;
use tutela::scenario::story::Trigger;
use tutela::scenario::texts::Texts;
use tutela::sim::event::MessageText;
use tutela::sim::order::{Answer, Order, Place};
use tutela::window::bindings::USUAL;
use tutela::window::commands::{Command, Speed};
use tutela::window::dialogs;
use tutela::window::play::auto_pause::AutoPause;
use tutela::window::play::draft::{Draft, UnitOrder};
use tutela::window::play::letter::Letter;
use tutela::window::play::{self, PlayModel, PlayState, RightTab};
use tutela::window::rehearsal::{Ask, Rehearsal, State};
use tutela::window::theme::{self, CONTRAST, DARK, LIGHT};
use tutela::window::words::{Words, name_key};

const SIZES: [(f32, f32); 4] = [(1280.0, 800.0), (1920.0, 1080.0), (960.0, 600.0), (320.0, 240.0)];
/// Web Content Accessibility Guidelines, level AA, for text of ordinary size.
const LEAST_CONTRAST: f32 = 4.5;
/// Level AAA.
const HIGH_CONTRAST: f32 = 7.0;

#[test]
fn every_text_colour_can_be_read_on_panel_raised_and_ground() {
    let sets =
        [("dark", DARK, LEAST_CONTRAST), ("light", LIGHT, LEAST_CONTRAST), ("high contrast", CONTRAST, HIGH_CONTRAST)];
    for (name, tokens, least) in sets {
        for colour in tokens.text_colours() {
            for ground in [tokens.panel, tokens.raised, tokens.ground] {
                let contrast = theme::contrast(colour, ground);
                assert!(contrast >= least, "{name}: {colour:?} on {ground:?} is {contrast:.2} to 1");
            }
        }
        let on_accent = theme::contrast(tokens.on_accent, tokens.sky);
        assert!(on_accent >= least, "{name}: text on the accent is {on_accent:.2} to 1");
    }
}

#[test]
fn every_message_that_a_screen_names_exists() {
    let texts = Texts::program();
    let mut missing = Vec::new();
    for path in rust_files(Path::new("src/window")) {
        let source = fs::read_to_string(&path).unwrap();
        let keys = source.split('"').skip(1).step_by(2).filter(|text| is_key(text));
        missing.extend(keys.filter(|key| !texts.has(key)).map(|key| format!("{}: {key}", path.display())));
    }
    assert!(missing.is_empty(), "no message for\n{}", missing.join("\n"));
}

#[test]
fn every_variant_that_a_screen_names_has_a_message() {
    let named = [
        ("rung", "src/scenario/forces.rs", "Rung"),
        ("channel", "src/scenario/forces.rs", "Channel"),
        ("purpose", "src/scenario/forces.rs", "Purpose"),
        ("unit-kind", "src/scenario/forces.rs", "UnitKind"),
        ("stage", "src/scenario/people.rs", "Stage"),
        ("status", "src/scenario/people.rs", "PartyStatus"),
        ("rule-group", "src/scenario/mandate.rs", "RuleGroup"),
        ("target-kind", "src/scenario/mandate.rs", "TargetKind"),
        ("zone-kind", "src/scenario/map.rs", "ZoneKind"),
        ("zone-name", "src/scenario/map.rs", "ZoneKind"),
        ("family", "src/scenario/document.rs", "Family"),
        ("line", "src/scenario/rubric.rs", "Line"),
        ("scale", "src/scenario/rubric.rs", "Scale"),
        ("order", "src/sim/order.rs", "Order"),
        ("unit-order", "src/window/play/draft.rs", "UnitOrder"),
        ("refusal", "src/sim/order.rs", "Refusal"),
        ("public-line", "src/sim/order.rs", "PublicLine"),
        ("detail", "src/scenario/sharing.rs", "Detail"),
        ("event", "src/sim/event.rs", "EventKind"),
        ("probe-level", "src/scenario/probes.rs", "Level"),
        ("probe-rating", "src/assessment/probes.rs", "ProbeRating"),
        ("challenge", "src/review/side_file.rs", "ChallengeOutcome"),
        ("task", "src/exercise/view.rs", "TaskView"),
        ("hard-fail", "src/assessment/card.rs", "HardFailKind"),
        ("marker", "src/review/markers.rs", "MarkerKind"),
        ("theme", "src/window/commands.rs", "ThemeChoice"),
        ("action", "src/window/bindings.rs", "Action"),
        ("shortcuts", "src/window/keys.rs", "Place"),
        ("tab", "src/window/briefing.rs", "Tab"),
        ("soundness", "src/scenario/before.rs", "Soundness"),
        ("triage", "src/scenario/care.rs", "Triage"),
        ("pair", "src/assessment/coordination.rs", "PairState"),
        ("over-share", "src/assessment/coordination.rs", "OverShare"),
        ("care-level", "src/scenario/forces.rs", "CareLevel"),
        ("language", "src/scenario/language.rs", "Language"),
        ("pause-cause", "src/window/play/auto_pause.rs", "PauseCause"),
        ("right-tab", "src/window/play.rs", "RightTab"),
        ("inbox-filter", "src/window/play/inbox.rs", "InboxFilter"),
        ("log-filter", "src/window/play/log_panel.rs", "LogFilter"),
    ];
    let texts = Texts::program();
    let mut missing = Vec::new();
    for (prefix, file, name) in named {
        let keys = variants(file, name).into_iter().map(|variant| name_key(prefix, Raw(variant)));
        missing.extend(keys.filter(|key| !texts.has(key)));
    }
    assert!(missing.is_empty(), "no message for {}", missing.join(", "));
}

#[test]
fn play_draws_the_drill_as_it_goes() {
    let loaded = flagship();
    let (mut exercise, seat) = begun(&loaded);
    for seconds in [0, 30, 200] {
        exercise.advance_ticks(seconds * 10);
        let view = exercise.view(&seat).unwrap();
        let mut state = PlayState::default();
        draw_play(&loaded, &view, &mut state, None);
        let unit = view.units.first().unwrap().id.clone();
        state.select_unit(&unit);
        draw_play(&loaded, &view, &mut state, None);
        state.right = RightTab::Casualties;
        draw_play(&loaded, &view, &mut state, None);
        state.right = RightTab::Write;
        for kind in UnitOrder::ALL {
            let mut draft = Draft::new(unit.clone(), kind);
            draft.places = vec![Place::At(view.units[0].at)];
            let card = draft.order().map(|order| exercise.order_card(&seat, &order));
            state.draft = Some(draft);
            draw_play(&loaded, &view, &mut state, card.as_ref());
        }
    }
}

#[test]
fn play_draws_an_empty_view_and_an_overfull_one() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let full = exercise.view(&seat).unwrap();
    let empty = SeatView {
        units: Vec::new(),
        people: Vec::new(),
        parties: Vec::new(),
        messages: Vec::new(),
        contacts: Vec::new(),
        topics: Vec::new(),
        decisions: Vec::new(),
        indicators: Vec::new(),
        log: Vec::new(),
        ..full.clone()
    };
    draw_play(&loaded, &empty, &mut PlayState::default(), None);
    let mut overfull = full;
    overfull.tick = Tick::from_seconds(100_000);
    if let Some(message) = overfull.messages.first().cloned() {
        let text = MessageText::Typed("word ".repeat(400));
        overfull.messages = (0..300)
            .map(|no| tutela::exercise::view::MessageView { no: MessageNo(no), text: text.clone(), ..message.clone() })
            .collect();
    }
    draw_play(&loaded, &overfull, &mut PlayState::default(), None);
}

#[test]
fn keys_act_on_the_play_screen() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let mut state = PlayState::default();
    let press = |state: &mut PlayState, key: Key| {
        let model = play_model(&loaded, &view, None);
        let mut commands = Vec::new();
        let context = context();
        one_pass(&context, (1280.0, 800.0), Vec::new(), |ui| drop(play::play(ui, &model, state)));
        let down = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        one_pass(&context, (1280.0, 800.0), vec![down], |ui| commands = play::play(ui, &model, state));
        commands
    };
    assert_eq!(press(&mut state, Key::Space), [Command::TogglePause]);
    assert_eq!(press(&mut state, Key::Num4), [Command::SetSpeed(Speed::Four)]);
    press(&mut state, Key::PageDown);
    assert_eq!(state.unit.as_ref(), view.units.first().map(|unit| &unit.id));
    press(&mut state, Key::G);
    let draft = state.draft.as_mut().unwrap();
    assert_eq!(draft.kind, UnitOrder::Move);
    let (unit, at) = (draft.unit.clone(), view.units[0].at);
    draft.places = vec![Place::At(at)];
    assert_eq!(press(&mut state, Key::Enter), [Command::Give(Order::Move { unit, to: Place::At(at) })]);
    press(&mut state, Key::Escape);
    press(&mut state, Key::Escape);
    assert!(state.leaving, "the last step back asks whether to leave");
}

#[test]
fn a_question_hides_the_screen_and_is_answered_from_the_keyboard() {
    let asked = [
        (Asks::Stage { party: "watchers".into() }, Key::Num3, Answer::Stage(Stage::HostileIntent)),
        (Asks::WhichUnitNearest { zone: "market".into() }, Key::Num2, Answer::Unit("fpu".into())),
        (Asks::WhichUnitNearest { zone: "market".into() }, Key::N, Answer::NotKnown),
        (Asks::Stage { party: "watchers".into() }, Key::Escape, Answer::Skip),
        (Asks::TimeToHarm { party: "watchers".into(), tolerance_s: 5 }, Key::Enter, Answer::Number(42)),
        (Asks::TimeToHarm { party: "watchers".into(), tolerance_s: 5 }, Key::Escape, Answer::Skip),
        (Asks::TimeToHarm { party: "watchers".into(), tolerance_s: 5 }, Key::N, Answer::NotKnown),
    ];
    for (asks, key, answer) in asked {
        let (loaded, view) = at_a_question(asks);
        let id = view.probe.as_ref().unwrap().id.clone();
        let (mut state, context) = (PlayState::default(), context());
        let mut pass = |events: Vec<Event>| {
            let mut commands = Vec::new();
            one_pass(&context, (1280.0, 800.0), events, |ui| {
                commands = play::play(ui, &play_model(&loaded, &view, None), &mut state);
            });
            commands
        };
        let down =
            |key| Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        assert_eq!(pass(Vec::new()), []);
        assert_eq!(pass(vec![Event::Text("4x2".into())]), []);
        // What the covered screen would do on a key does not happen.
        assert_eq!(pass(vec![down(Key::Space), down(Key::B)]), []);
        assert_eq!(pass(vec![down(key)]), [Command::Give(Order::AnswerProbe { probe: id, answer })]);
        draw_play(&loaded, &view, &mut PlayState::default(), None);
    }
}

/// The flagship drill where its clock stands for this question, and what its seat sees then.
fn at_a_question(asks: Asks) -> (Arc<Loaded>, SeatView) {
    let mut loaded = (*flagship()).clone();
    let mut scenario = (*loaded.scenario).clone();
    scenario.probes.truncate(1);
    (scenario.probes[0].trigger, scenario.probes[0].asks) = (Some(Trigger::At(1)), asks);
    loaded.scenario = Arc::new(scenario);
    let loaded = Arc::new(loaded);
    let (mut exercise, seat) = begun(&loaded);
    exercise.advance_ticks(10);
    assert!(exercise.is_frozen());
    let view = exercise.view(&seat).unwrap();
    (loaded, view)
}

#[test]
fn keys_of_the_screen_rest_while_a_dialog_is_open() {
    let loaded = flagship();
    let (exercise, seat) = begun(&loaded);
    let view = exercise.view(&seat).unwrap();
    let (mut state, context) = (PlayState::default(), context());
    let mut commands = Vec::new();
    let mut pass = |events: Vec<Event>| {
        one_pass(&context, (1280.0, 800.0), events, |ui| {
            commands.extend(play::play(ui, &play_model(&loaded, &view, None), &mut state));
            dialogs::leave(ui, &loaded.texts, &mut Vec::new());
        });
    };
    pass(Vec::new());
    pass(Vec::new());
    let key = Key::Space;
    pass(vec![Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }]);
    assert_eq!(commands, []);
}

#[test]
fn what_if_compares_the_orders_given_with_others_beside_the_frame() {
    let loaded = Arc::new(crate::fixtures::small());
    let (log, _) = crate::exercise::busy_log();
    let log = Arc::new(log_reader::read("run.log", log.as_bytes()).unwrap());
    let script = Script { file: String::new(), scenario: loaded.scenario.meta.id.clone(), steps: Vec::new() };
    let ask = |at, seeds| {
        let (loaded, log, script) = (loaded.clone(), log.clone(), script.clone());
        Rehearsal::begin(Ask { loaded, log, at, name: String::new(), script, seeds })
    };
    let mut rehearsal = ask(Tick(100), 3);
    while rehearsal.is_running() {
        rehearsal.advance();
        std::thread::yield_now();
    }
    let State::Done(found) = rehearsal.state() else { panic!("the log repeats") };
    assert_eq!(found.at, Tick(100));
    let runs = found.alternatives.iter().map(|one| one.runs.iter().map(|run| run.seed).collect::<Vec<_>>());
    assert_eq!(runs.collect::<Vec<_>>(), [[1, 2, 3], [1, 2, 3]], "the same seeds, in their order, for both");
    drop(ask(Tick(100), 10_000));
}

#[test]
fn a_letter_answers_a_message_and_speaks_over_a_loudspeaker() {
    let mut letter = Letter { topic: Some("rumour".into()), purpose: Purpose::Publish, ..Letter::default() };
    let (topic, line) = ("rumour".into(), letter.line);
    assert_eq!(letter.order(), Some(Order::Publish { topic, line }));
    letter.over = Some("fpu".into());
    let topic = "rumour".into();
    assert_eq!(letter.order(), Some(Order::Announce { by: "fpu".into(), topic, line }));
    letter = Letter { answers: Some(MessageNo(7)), purpose: Purpose::Report, ..Letter::default() };
    assert_eq!(letter.order(), Some(Order::Reply { message: MessageNo(7), purpose: Purpose::Report }));
}

pub fn flagship() -> Arc<Loaded> {
    Arc::new(scenario::library::open("market_mortar").unwrap())
}

pub fn words(loaded: &Loaded) -> Words<'_> {
    Words { texts: &loaded.texts, scenario: &loaded.scenario }
}

pub fn begun(loaded: &Arc<Loaded>) -> (Exercise, SeatId) {
    let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
    let seat = setup.people[0].clone();
    (Exercise::new(loaded.clone(), setup, Box::new(NoSink)).unwrap(), seat)
}

pub fn play_model<'a>(loaded: &'a Loaded, view: &'a SeatView, card: Option<&'a OrderCard>) -> PlayModel<'a> {
    let words = words(loaded);
    PlayModel {
        words,
        view,
        practice: true,
        paused: false,
        speed: Speed::One,
        auto_pause: AutoPause::default(),
        keys: &USUAL,
        card,
        waiting: &[],
        in_log: 0,
        kept: true,
    }
}

pub fn draw_play(loaded: &Loaded, view: &SeatView, state: &mut PlayState, card: Option<&OrderCard>) {
    let model = play_model(loaded, view, card);
    everywhere(|ui| drop(play::play(ui, &model, state)));
}

/// At every size, twice: the second pass knows the sizes of the first.
pub fn everywhere(mut draw: impl FnMut(&mut Ui)) {
    for size in SIZES {
        let context = context();
        for _ in 0..2 {
            one_pass(&context, size, Vec::new(), &mut draw);
        }
    }
}

pub fn context() -> Context {
    let context = Context::default();
    theme::install(&context);
    context
}

pub fn one_pass(context: &Context, size: (f32, f32), events: Vec<Event>, draw: impl FnMut(&mut Ui)) {
    let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(size.0, size.1)));
    let mut output = context.run_ui(RawInput { screen_rect, events, ..RawInput::default() }, draw);
    // No renderer takes the glyphs.
    output.textures_delta.clear();
    // Tessellation meets what no painter checks: shapes that are not numbers.
    let meshes = context.tessellate(output.shapes, 1.0);
    assert!(!meshes.is_empty());
}

struct Raw(String);

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The names of an enum's variants, as its source lists them.
fn variants(file: &str, name: &str) -> Vec<String> {
    let source = fs::read_to_string(file).unwrap();
    let body = source.split_once(&format!("pub enum {name} {{")).unwrap().1;
    let body = body.split_once("\n}").unwrap().0;
    let lines = body.lines().filter_map(|line| line.strip_prefix("    "));
    let named = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    named.map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap().to_owned()).collect()
}

/// Keys of the screens begin with these.
fn is_key(text: &str) -> bool {
    let prefix = ["ui-", "keys-"].iter().any(|prefix| text.starts_with(prefix));
    prefix && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else {
            files.push(path);
        }
    }
    files
}
