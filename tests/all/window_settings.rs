//! Settings: kept, handed out as a file and taken over from one; keys have one meaning each; what is deleted is asked first.

use std::path::PathBuf;

use bevy_egui::egui::{Context, Event, Key, Modifiers};
use tutela::scenario::language::Language;
use tutela::scenario::texts::Texts;
use tutela::store;
use tutela::window::bindings::{Action, Bindings, Taken};
use tutela::window::commands::{Command, ThemeChoice};
use tutela::window::library::RunCard;
use tutela::window::pick::Picked;
use tutela::window::play::auto_pause::AutoPause;
use tutela::window::play::draft::UnitOrder;
use tutela::window::session::{Screen, Session};
use tutela::window::settings::Settings;
use tutela::window::settings_screen::{self, Deleting, SettingsModel, SettingsState};

use crate::window::{context, everywhere, one_pass};
use crate::window_library::{down, run};
use crate::window_runs::{at_home, home, says};

#[test]
fn settings_go_as_a_file_to_another_computer_and_delete_nothing_there() {
    at_home("window_settings::settings_go_as_a_file_to_another_computer_and_delete_nothing_there", || {
        let mut session = Session::new(None, Language::English);
        let mut chosen = Settings { scale_percent: 150, keep_days: Some(7), ..Settings::default() };
        (chosen.language, chosen.pseudonym) = (Some(Language::French), "Heron".into());
        chosen.keys.bind(Action::Pause, Key::F12).unwrap();
        session.obey(Command::KeepSettings(Box::new(chosen.clone())));
        session.obey(Command::ShowSettings(true));
        session.obey(Command::HandOutSettings);
        let file = home().join("tutela-settings.ron");
        assert!(says(&mut session, &file.display().to_string()), "the screen says where the file is");

        // There somebody has chosen otherwise, and keeps runs for a year.
        let there = Settings { keep_days: Some(365), ..Settings::default() };
        session.obey(Command::KeepSettings(Box::new(there)));
        session.obey(Command::ShowSettings(false));
        session.open_picked(Picked::Path(file));
        assert!(says(&mut session, "tutela-settings.ron"), "the settings are shown, and that they hold");
        assert_eq!(kept(), Settings { keep_days: Some(365), ..chosen });
    });
}

#[test]
fn a_file_of_settings_that_cannot_be_read_changes_nothing_and_names_the_place() {
    at_home("window_settings::a_file_of_settings_that_cannot_be_read_changes_nothing_and_names_the_place", || {
        let mut session = Session::new(None, Language::English);
        let chosen = Settings { scale_percent: 125, ..Settings::default() };
        session.obey(Command::KeepSettings(Box::new(chosen.clone())));
        let broken = written("broken.ron", "// Tutela settings\n(\n    theme: Purple,\n)\n");
        session.open_picked(Picked::Path(broken.clone()));
        assert!(says(&mut session, &format!("{}:3:12", broken.display())));
        let large = format!("// Tutela settings\n({})", " ".repeat(store::MAX_SETTINGS_BYTES));
        session.open_picked(Picked::Path(written("large.ron", &large)));
        assert!(says(&mut session, "large.ron is too large"));
        assert_eq!(kept(), chosen);
    });
}

#[test]
fn settings_are_taken_in_a_drill_and_no_other_file_is() {
    at_home("window_settings::settings_are_taken_in_a_drill_and_no_other_file_is", || {
        let mut session = Session::new(None, Language::English);
        session.obey(Command::OpenDrill("first_steps".into()));
        session.obey(Command::AcceptNotice);
        session.obey(Command::Start);
        session.open_picked(Picked::Path(written("scenario.ron", "()")));
        assert_eq!(session.fault(), Some(session.texts().say("ui-file-in-drill").as_str()));
        let text = Settings { scale_percent: 175, ..Settings::default() }.file().unwrap();
        session.open_picked(Picked::Path(written("mine.ron", &text)));
        assert_eq!(session.scale_percent(), 175);
        assert!(matches!(session.screen(), Screen::Play(_)));
    });
}

fn written(name: &str, text: &str) -> PathBuf {
    let path = home().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn kept() -> Settings {
    Settings::kept().unwrap()
}

#[test]
fn settings_come_back_as_they_were_kept_and_broken_ones_do_not() {
    let mut settings = Settings {
        theme: ThemeChoice::HighContrast,
        scale_percent: 150,
        reduced_motion: true,
        language: Some(Language::French),
        pseudonym: "Héron bleu".into(),
        keep_days: Some(30),
        ..Settings::default()
    };
    settings.keys.bind(Action::Pause, Key::F12).unwrap();
    let text = ron::to_string(&settings).unwrap();
    assert_eq!(Settings::read(&text), Ok(settings));
    // As an older program wrote them.
    let old = Settings::read("(theme:Dark,scale_percent:125,assessed:true,language:None)").unwrap();
    assert_eq!((old.theme, old.scale_percent, old.assessed), (ThemeChoice::Dark, 125, true));
    let stops = |text: &str| Settings::read(text).unwrap().auto_pause;
    assert_eq!(stops("()"), AutoPause::default());
    let chosen = stops("(auto_pause:(message:true,threat:true,casualty:false,decision:false,arrival:false))");
    assert_eq!((chosen.message, chosen.owed, chosen.decision), (true, true, false), "whoever stops for messages");
    let chosen = stops("(auto_pause:(message:true,owed:false))");
    assert_eq!((chosen.message, chosen.owed, chosen.decision), (true, false, true));
    assert!(Settings::read("(theme:Purple)").is_err());
    assert!(Settings::read("nonsense").is_err());
    let wild = Settings::read(r#"(scale_percent:9000,keep_days:Some(0),keys:{Pause:"Nonsense"})"#).unwrap();
    assert_eq!((wild.scale_percent, wild.keep_days, wild.keys.key(Action::Pause)), (200, None, Key::Space));
}

#[test]
fn a_key_has_one_meaning_and_whoever_loses_it_is_named() {
    let mut keys = Bindings::default();
    assert_eq!(keys.bind(Action::Pause, Key::K), Err(Taken::By(Action::RightTab)));
    assert_eq!(keys.bind(Action::Pause, Key::Escape), Err(Taken::Fixed));
    assert_eq!(keys.taken(Action::Pause, Key::P), Some(Taken::Order(UnitOrder::Patrol)));
    assert_eq!(keys.bind(Action::Pause, Key::P), Ok(()));
    assert_eq!(keys.bind(Action::RightTab, Key::P), Err(Taken::By(Action::Pause)));
    assert_eq!(keys.bind(Action::RightTab, Key::Space), Ok(()), "the usual key of another is free by now");
    assert_eq!(keys.bind(Action::Pause, Key::Space), Err(Taken::By(Action::RightTab)));
}

#[test]
fn a_screen_sees_the_usual_key_of_what_a_person_pressed() {
    let mut keys = Bindings::default();
    keys.bind(Action::Pause, Key::F12).unwrap();
    keys.bind(Action::NextUnit, Key::Num6).unwrap();
    let seen = |pressed: Event| {
        let context = context();
        let mut seen = Vec::new();
        one_pass(&context, (400.0, 300.0), vec![pressed], |ui| {
            keys.translate(ui.ctx());
            ui.label("a screen");
            seen = ui.input(|input| [Key::Space, Key::PageDown, Key::F12].map(|key| input.key_pressed(key)).to_vec());
        });
        seen
    };
    assert_eq!(seen(down(Key::F12)), [true, false, false]);
    assert_eq!(seen(down(Key::Num6)), [false, true, false]);
    assert_eq!(seen(down(Key::Space)), [true, false, false], "nothing else has the usual key");
    let control =
        Event::Key { key: Key::F12, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::CTRL };
    assert_eq!(seen(control), [false, false, true], "with Control it is another key");
}

#[test]
fn settings_draw_and_take_a_key_and_ask_before_they_delete() {
    let texts = Texts::program();
    let runs: Vec<RunCard> = (0..40).map(|no| run(&format!("run-{no}"), None, no == 0)).collect();
    let settings = Settings { keep_days: Some(90), ..Settings::default() };
    let model = SettingsModel {
        texts: &texts,
        settings: &settings,
        runs: &runs,
        place: Some("a folder"),
        in_play: false,
        full_screen: Some(false),
    };
    for deleting in [None, Some(Deleting::One("run-3".into())), Some(Deleting::All)] {
        let mut state = SettingsState { deleting, ..SettingsState::default() };
        everywhere(|ui| assert_eq!(settings_screen::settings_screen(ui, &model, &mut state), []));
    }
    let context = context();
    let press = |state: &mut SettingsState, key| pressed(&context, &model, state, key);
    let mut state = SettingsState { listening: Some(Action::Briefing), ..SettingsState::default() };
    let [Command::KeepSettings(kept)] = &press(&mut state, Key::F12)[..] else { panic!("the key is taken") };
    assert_eq!(kept.keys.key(Action::Briefing), Key::F12);
    state.listening = Some(Action::Briefing);
    assert_eq!(press(&mut state, Key::Escape), [], "it goes on with the key that it has");
    assert_eq!(press(&mut state, Key::Escape), [Command::ShowSettings(false)]);
}

fn pressed(context: &Context, model: &SettingsModel, state: &mut SettingsState, key: Key) -> Vec<Command> {
    let mut commands = Vec::new();
    one_pass(context, (1280.0, 800.0), vec![down(key)], |ui| {
        commands.extend(settings_screen::settings_screen(ui, model, state));
    });
    commands
}
