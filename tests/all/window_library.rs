//! Library and briefing: runs go on where they broke off, drills are found, nothing is cut off.

use std::sync::Arc;

use bevy_egui::egui::{Event, Key, Modifiers};
use expect_test::{ExpectFile, expect_file};
use tutela::assessment::card::ScoreCard;
use tutela::exercise::Exercise;
use tutela::exercise::log::{KeptSink, LogSink, MemorySink};
use tutela::exercise::log_reader;
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::replay::replay;
use tutela::exercise::script;
use tutela::review::side_file;
use tutela::scenario;
use tutela::scenario::document::Family;
use tutela::scenario::ids::Tick;
use tutela::scenario::language::Language;
use tutela::scenario::problem::ProblemKind;
use tutela::scenario::read::{Loaded, load};
use tutela::scenario::texts::Texts;
use tutela::store;
use tutela::window::briefing::{self, BriefingModel, BriefingState, Tab, page};
use tutela::window::commands::Command;
use tutela::window::debriefing::KeptLog;
use tutela::window::library::catalogue::Entry;
use tutela::window::library::filter::{Filter, Length};
use tutela::window::library::{self, DrillCard, DrillFacts, LibraryModel, LibraryState, RunCard};
use tutela::window::reopening::{Opened, Purpose, Reopening};

use crate::exercise::{BUSY, busy_log};
use crate::fixtures;
use crate::window::{context, everywhere, flagship, one_pass, words};
use crate::window_debrief::Screen;

#[test]
fn a_run_that_broke_off_anywhere_goes_on_to_the_same_last_byte() {
    let (whole, exercise) = busy_log();
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    let order = |no: usize| lines.iter().enumerate().filter(|(_, line)| line.starts_with("order")).nth(no).unwrap().0;
    // Behind a digest, behind the first order of all, behind one whose tick has bots' orders to come, before the end.
    for kept in [9, order(0) + 1, order(1) + 1, order(2) + 1, lines.len() - 1] {
        // The line that the dying program did not finish.
        let torn = lines.get(kept).map_or("", |line| &line[..line.len() / 2]);
        let text = lines[..kept].concat() + torn;
        let (mut sink, rest) = (MemorySink::default(), MemorySink::default());
        sink.append(&lines[..kept].concat()).unwrap();
        let mut gone_on = continued(&text, kept, rest.clone());
        let script = script::read("busy", BUSY.as_bytes()).unwrap();
        let mut player = ScriptPlayer::after(&script, gone_on.tick());
        while !gone_on.ended() {
            player.give_due(&mut gone_on);
            gone_on.advance_ticks(1);
        }
        assert_eq!(lines[..kept].concat() + &rest.text(), whole, "cut behind line {kept}");
        assert_eq!(gone_on.card(), exercise.card());
        assert_eq!(gone_on.frames(), exercise.frames());
    }
}

#[test]
fn the_catalogue_says_of_each_drill_what_its_file_says() {
    for (language, kept) in Language::ALL.into_iter().zip(CATALOGUE) {
        let names = scenario::library::list();
        let drills = names.iter().map(|name| scenario::library::open(name).expect("a drill").speaking(language));
        let entries: Vec<Entry> = drills.map(|drill| Entry::of(&drill)).collect();
        let text = serde_json::to_string_pretty(&entries).unwrap() + "\n";
        kept().assert_eq(&text);
        assert_eq!(serde_json::from_str::<Vec<Entry>>(&text).unwrap(), entries);
    }
}

/// In the order of `Language::ALL`.
const CATALOGUE: [fn() -> ExpectFile; Language::ALL.len()] = [
    || expect_file!["../../assets/catalogue/en.json"],
    || expect_file!["../../assets/catalogue/fr.json"],
    || expect_file!["../../assets/catalogue/es.json"],
];

#[test]
fn what_went_on_verifies_like_any_other_run() {
    let (whole, _) = busy_log();
    let text: String = whole.split_inclusive('\n').take(40).collect();
    let rest = MemorySink::default();
    let mut gone_on = continued(&text, 40, rest.clone());
    gone_on.advance_ticks(50);
    gone_on.close();
    let log = log_reader::read("log", (text + &rest.text()).as_bytes()).unwrap();
    let replayed = replay(gone_on.loaded(), &log, |_| ()).expect("verified");
    assert_eq!(replayed.card, gone_on.card());
}

#[test]
fn a_log_of_another_course_is_not_gone_on_with() {
    let (whole, _) = busy_log();
    let text: String = whole.split_inclusive('\n').take(40).collect();
    let digest = text.lines().rfind(|line| line.starts_with("digest")).unwrap();
    let at = digest.find("units=").unwrap() + "units=".len();
    let other = if digest[at..].starts_with('f') { "0" } else { "f" };
    let forged = text.replace(digest, &format!("{}{other}{}", &digest[..at], &digest[at + 1..]));
    let sink = MemorySink::default();
    let opened = opened(&forged, Purpose::GoOn(Box::new(KeptSink::new(Box::new(sink.clone()), 40))));
    assert!(matches!(opened, Some(Opened::Diverged)), "the digest tells");
    assert_eq!(sink.text(), "");
}

#[test]
fn a_finished_run_is_repeated_for_its_debrief_beside_the_frame() {
    let (whole, exercise) = busy_log();
    let Some(Opened::Debrief(replayed)) = opened(&whole, Purpose::Debrief) else { panic!("it repeats") };
    assert_eq!(replayed.card, exercise.card());
    assert_eq!(&replayed.events, exercise.events());
    // Given up: nothing waits for it.
    drop(Reopening::begin(Arc::new(fixtures::small()), elsewhere(&whole).unwrap(), Purpose::Debrief));
}

#[test]
fn a_summary_says_of_a_log_what_the_whole_of_it_says() {
    let (whole, exercise) = busy_log();
    let summary = log_reader::summary("log", whole.as_bytes()).unwrap();
    let log = log_reader::read("log", whole.as_bytes()).unwrap();
    assert_eq!((summary.last, &summary.header, &summary.end), (log.last_tick(), &log.header, &log.end));
    let card: ScoreCard = serde_json::from_str(&summary.end.unwrap().card_json).unwrap();
    let result: store::RunResult = serde_json::from_str(&log.end.unwrap().card_json).unwrap();
    assert_eq!((&result.scales, &card), (&card.scales, &exercise.card()));
    for lines in [1, 2, 9, 40] {
        let text: String = whole.split_inclusive('\n').take(lines).collect::<String>() + "order (9";
        let summary = log_reader::summary("log", text.as_bytes()).unwrap();
        let log = log_reader::read("log", text.as_bytes()).unwrap();
        assert_eq!((summary.last, summary.lines, summary.end), (log.last_tick(), lines, None));
    }
    assert!(log_reader::summary("log", b"market").is_err());
}

#[test]
fn a_log_on_disk_is_cut_behind_its_last_whole_line_and_held_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("small-0001.tutela-log");
    std::fs::write(&path, "tutela-log (..)\ndigest 10 a=b\norder (11,\"comm").unwrap();
    let mut sink = store::append_to(&path).unwrap();
    if cfg!(unix) {
        let second = store::append_to(&path).err().map(|error| error.kind());
        assert_eq!(second, Some(std::io::ErrorKind::WouldBlock), "another window has it");
    }
    sink.append("digest 20 a=c\n").unwrap();
    drop(sink);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "tutela-log (..)\ndigest 10 a=b\ndigest 20 a=c\n");
    std::fs::write(side_file::beside(&path), "(marks)").unwrap();
    store::delete_log(&path).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "what was said of it goes too");
}

#[test]
fn drills_are_found_by_any_of_their_words_without_accents_or_capitals() {
    let texts = Texts::program();
    let drills = shelf();
    let runs = [run("run-1", Some("market"), false)];
    let model = model(&texts, &drills, &runs);
    let found = |filter: Filter| filter.shown(&model).map(|(drill, _)| drill.name.as_str()).collect::<Vec<_>>();
    let by = |text: &str| found(Filter { text: text.into(), ..Filter::default() });
    assert_eq!(by(""), ["market", "bridge", "vote"]);
    assert_eq!(by("  MARKET shells "), ["market"], "title and summary, whatever stands between");
    assert_eq!(by("liaison"), ["vote"], "a seat");
    assert_eq!(by("evacuacion medica"), ["bridge"], "letters without their accents");
    assert_eq!(by("market bridge"), [] as [&str; 0]);
    assert_eq!(found(Filter { not_played: true, ..Filter::default() }), ["bridge", "vote"]);
    assert_eq!(found(Filter { length: Length::Short, ..Filter::default() }), ["bridge"]);
    assert_eq!(found(Filter { length: Length::Long, not_played: true, ..Filter::default() }), ["vote"]);
}

#[test]
fn the_library_is_worked_by_keys_alone() {
    let texts = Texts::program();
    let drills = shelf();
    let model = model(&texts, &drills, &[]);
    let (mut state, context) = (LibraryState::default(), context());
    let mut press = |events: Vec<Event>| {
        let mut commands = Vec::new();
        one_pass(&context, (1280.0, 800.0), events, |ui| commands = library::library(ui, &model, &mut state));
        commands
    };
    press(Vec::new());
    press(vec![down(Key::ArrowDown)]);
    press(vec![down(Key::ArrowDown)]);
    assert_eq!(press(vec![down(Key::Enter)]), [Command::OpenDrill("bridge".into())]);
    press(vec![down(Key::Escape)]);
    press(vec![down(Key::Slash)]);
    press(Vec::new());
    press(vec![Event::Text("vote".into())]);
    // One drill is left: Enter opens it, from within the field.
    assert_eq!(press(vec![down(Key::Enter)]), [Command::OpenDrill("vote".into())]);
}

#[test]
fn the_program_is_not_quit_before_one_has_said_so_twice() {
    let texts = Texts::program();
    let drills = shelf();
    let model = model(&texts, &drills, &[]);
    let (mut state, mut screen) = (LibraryState::default(), Screen::new());
    let mut heard = Vec::new();
    let mut draw = |screen: &mut Screen, events: Vec<Event>| {
        screen.pass(events, |ui| heard.extend(library::library(ui, &model, &mut state)));
        std::mem::take(&mut heard)
    };
    let (quit, title) = (texts.say("ui-quit"), texts.say("ui-quit-title"));
    draw(&mut screen, Vec::new());
    // From left to right, and what leaves last.
    for name in [texts.say("ui-open-file"), texts.say("ui-settings"), quit] {
        draw(&mut screen, vec![down(Key::Tab)]);
        draw(&mut screen, Vec::new());
        assert_eq!(screen.focused(), name);
    }
    let shows = |screen: &Screen| screen.nodes.iter().any(|(_, node)| node.label().or(node.value()) == Some(&title));
    for (key, answer) in [(Key::Escape, Vec::new()), (Key::Enter, vec![Command::Quit])] {
        if key == Key::Enter {
            for _ in 0..3 {
                draw(&mut screen, vec![down(Key::Tab)]);
            }
        }
        assert_eq!(draw(&mut screen, vec![down(Key::Enter)]), [], "it asks");
        assert_eq!(draw(&mut screen, Vec::new()), []);
        assert!(shows(&screen));
        assert_eq!(draw(&mut screen, vec![down(key)]), answer);
        draw(&mut screen, Vec::new());
        assert!(!shows(&screen));
    }
}

#[test]
fn the_second_press_on_the_way_out_of_a_debrief_asks_nothing_of_the_library() {
    let texts = Texts::program();
    let drills = shelf();
    let model = model(&texts, &drills, &[]);
    let (mut state, mut screen) = (LibraryState::default(), Screen::new());
    let (quit, title) = (texts.say("ui-quit"), texts.say("ui-quit-title"));
    for asks in [false, true] {
        screen.press(&quit, |ui| library::library(ui, &model, &mut state));
        let shown = screen.names(|ui| drop(library::library(ui, &model, &mut state)));
        assert_eq!(shown.contains_key(&title), asks);
        // A second later one has seen what stands there.
        for _ in 0..60 {
            screen.pass(Vec::new(), |ui| drop(library::library(ui, &model, &mut state)));
        }
    }
}

#[test]
fn an_answer_before_the_drill_by_key_keeps_the_keyboard() {
    let loaded = flagship();
    let words = words(&loaded);
    let model = BriefingModel { words, practice: true, in_play: false };
    let mut state = BriefingState { tab: Tab::Before, ..BriefingState::default() };
    let mut screen = Screen::new();
    let options = &loaded.scenario.before[0].options;
    let [first, second] = [0, 1].map(|at| words.key(&options[at].text));
    let mut key = |key| {
        for events in [vec![down(key)], Vec::new(), Vec::new()] {
            screen.pass(events, |ui| assert_eq!(briefing::briefing(ui, &model, &mut state), []));
        }
        screen.focused()
    };
    assert!((0..20).any(|_| key(Key::Tab) == first), "Tab leads to the first choice");
    assert_eq!(key(Key::Enter), first);
    assert_eq!(key(Key::Tab), second);
    assert_eq!(key(Key::Space), second);
    assert_eq!(state.answers.get(&0), Some(&1));
}

#[test]
fn a_section_that_is_turned_to_by_key_gives_its_first_choice_the_keyboard_and_esc_takes_it_back_first() {
    let loaded = flagship();
    let model = BriefingModel { words: words(&loaded), practice: true, in_play: false };
    let (mut state, mut screen) = (BriefingState::default(), Screen::new());
    let (first, start) = (words(&loaded).key(&loaded.scenario.before[0].options[0].text), loaded.texts.say("ui-start"));
    // What was asked for, what has the keyboard, and whether the start names a key.
    let mut key = |key| {
        let mut commands = Vec::new();
        for events in [vec![down(key)], Vec::new(), Vec::new()] {
            screen.pass(events, |ui| commands.extend(briefing::briefing(ui, &model, &mut state)));
        }
        let start = screen.nodes.iter().find(|(_, node)| node.label() == Some(&start)).expect("the start");
        (commands, screen.focused(), start.1.keyboard_shortcut().is_some())
    };
    assert_eq!(key(Key::Num1), (Vec::new(), String::new(), true));
    assert_eq!(key(Key::Num7), (Vec::new(), first.clone(), false));
    assert_eq!(key(Key::Escape), (Vec::new(), String::new(), true));
    key(Key::Comma);
    assert_eq!(key(Key::Period), (Vec::new(), first, false));
    key(Key::Escape);
    assert_eq!(key(Key::Escape).0, [Command::BackToLibrary]);
}

#[test]
fn a_section_is_read_by_page_keys_and_turned_to_by_signs() {
    let loaded = flagship();
    let model = BriefingModel { words: words(&loaded), practice: true, in_play: false };
    let mut state = BriefingState { printed: Some("Written to a folder".into()), ..BriefingState::default() };
    let mut screen = Screen { size: (1280.0, 500.0), ..Screen::new() };
    let mut settled = |state: &mut BriefingState, events: Vec<Event>| {
        screen.pass(events, |ui| drop(briefing::briefing(ui, &model, state)));
        let rest = (0..40).map(|_| screen.pass(Vec::new(), |ui| drop(briefing::briefing(ui, &model, state))));
        rest.last().expect("a frame")
    };
    assert!(settled(&mut state, Vec::new()).contains_key("Written to a folder"));
    settled(&mut state, vec![down(Key::Period)]);
    let shown = settled(&mut state, vec![down(Key::Period)]);
    assert_eq!((state.tab, &state.printed), (Tab::Rules, &None));
    assert!(!shown.contains_key("Written to a folder"), "it is not of this section");
    let rule = words(&loaded).key(&loaded.scenario.rules[0].title);
    for (down_key, up_key) in [(Key::PageDown, Key::PageUp), (Key::ArrowDown, Key::Home)] {
        let (before, camera) = (settled(&mut state, Vec::new())[&rule], state.camera);
        let after = settled(&mut state, vec![down(down_key)])[&rule];
        assert!(after.top() < before.top() - 20.0, "{down_key:?}: {before:?} to {after:?}");
        assert_eq!(state.camera, camera, "the map stays");
        assert_eq!(settled(&mut state, vec![down(up_key)])[&rule], before);
    }
    settled(&mut state, vec![down(Key::Comma)]);
    assert_eq!(state.tab, Tab::Mandate);
}

#[test]
fn the_library_draws_whatever_stands_in_it() {
    let loaded = flagship();
    let facts = DrillFacts::of(&loaded.scenario, &loaded.texts);
    let long = DrillFacts { title: "Long ".repeat(80), summary: "Word ".repeat(900), ..facts.clone() };
    let broken = scenario::read::load(&scenario::read::MemoryFiles::default(), "absent.ron").unwrap_err();
    let card = |name: &str, content| DrillCard { name: name.into(), content, opened: true };
    let mixed = [card("one", Ok(facts.clone())), card("two", Ok(long)), card("three", Err(broken))];
    let many: Vec<DrillCard> = (0..40).map(|no| card(&format!("drill-{no}"), Ok(facts.clone()))).collect();
    let runs: Vec<RunCard> = (0..40).map(|no| run(&format!("run-{no}"), Some("one"), no % 7 == 0)).collect();
    for (drills, runs) in [(&[][..], &[][..]), (&mixed[..1], &[][..]), (&mixed[..], &runs[..]), (&many[..], &runs[..])]
    {
        let model = LibraryModel { fault: Some("fault"), news: Some("news"), ..model(&loaded.texts, drills, runs) };
        let mut state = LibraryState::default();
        everywhere(|ui| drop(library::library(ui, &model, &mut state)));
        state.filter.text = "nothing has this".into();
        everywhere(|ui| drop(library::library(ui, &model, &mut state)));
    }
}

#[test]
fn what_went_wrong_is_put_away_by_its_button() {
    let loaded = flagship();
    let model = LibraryModel { fault: Some("fault"), ..model(&loaded.texts, &[], &[]) };
    let mut state = LibraryState::default();
    let close = loaded.texts.say("ui-close");
    let asked = Screen::new().press(&close, |ui| library::library(ui, &model, &mut state));
    assert_eq!(asked, [Command::PutFaultAway]);
}

#[test]
fn p_prints_the_briefing_before_the_drill_only() {
    let loaded = flagship();
    for in_play in [false, true] {
        let model = BriefingModel { words: words(&loaded), practice: true, in_play };
        let (mut state, mut asked) = (BriefingState::default(), Vec::new());
        let key = Key::P;
        let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        Screen::new().pass(vec![event], |ui| asked.extend(briefing::briefing(ui, &model, &mut state)));
        assert_eq!(asked.contains(&Command::PrintBriefing), !in_play);
    }
}

#[test]
fn notice_and_every_section_of_the_briefing_draw_in_every_language() {
    for language in Language::ALL {
        let loaded = flagship().speaking(language);
        for practice in [true, false] {
            let model = BriefingModel { words: words(&loaded), practice, in_play: !practice };
            everywhere(|ui| drop(briefing::notice(ui, &model.words)));
            for tab in [
                Tab::Situation,
                Tab::Map,
                Tab::Mandate,
                Tab::Rules,
                Tab::Forces,
                Tab::Contacts,
                Tab::Judged,
                Tab::Before,
            ] {
                let mut state = BriefingState { tab, ..BriefingState::default() };
                state.answers.insert(0, 1);
                everywhere(|ui| drop(briefing::briefing(ui, &model, &mut state)));
                let is_secret = !practice && matches!(tab, Tab::Judged | Tab::Before);
                assert!(!is_secret || state.tab == Tab::Situation, "an assessed run shows no criteria");
            }
        }
    }
}

#[test]
fn the_printed_briefing_stands_alone_and_says_the_rules() {
    let loaded = flagship();
    let whole = page::page(&words(&loaded), true);
    for rule in &loaded.scenario.rules {
        let text = loaded.texts.say(rule.text.as_str());
        assert!(whole.contains(&text) || text.contains(['\'', '&']), "rule {}", rule.id);
    }
    for outside in ["<script", "http:", "https:", "src=", "@import", "url("] {
        assert!(!whole.contains(outside), "{outside} asks for another file");
    }
    let judged = loaded.texts.say("ui-judged-on");
    assert!(whole.contains(&judged) && !page::page(&words(&loaded), false).contains(&judged));
}

#[test]
fn a_question_before_the_drill_has_a_sound_choice_and_one_that_is_not() {
    let before = |options: &str| {
        let scenario = fixtures::SCENARIO.replacen(
            "    injects: [",
            &format!("    before: [(question: \"small-title\", options: [{options}])],\n    injects: ["),
            1,
        );
        let problems = load(&fixtures::files().with("small.ron", scenario), "small.ron").err().unwrap_or_default();
        problems.into_iter().map(|problem| (problem.path, problem.kind)).collect::<Vec<_>>()
    };
    let choice = |holds: &str| format!("(text: \"small-title\", holds: {holds}, why: \"small-title\"),");
    assert_eq!(before(&(choice("Sound") + &choice("Unsound"))), []);
    let list = || "before[0].options".to_owned();
    assert_eq!(before(&(choice("PartlySound") + &choice("Unsound"))), [(list(), ProblemKind::NoSoundChoice)]);
    assert_eq!(before(&choice("Sound").repeat(2)), [(list(), ProblemKind::EveryAnswerRight)]);
    assert_eq!(before(&choice("Sound")).len(), 2, "one choice is none, and every one right");
    let unknown = before(&(choice("Sound") + "(text: \"small-titel\", holds: Unsound, why: \"small-title\")"));
    assert_eq!(unknown, [("before[0].options[1].text".into(), ProblemKind::NoText { key: "small-titel".into() })]);
}

/// A log played on, once it is repeated.
fn continued(text: &str, kept: usize, rest: MemorySink) -> Exercise {
    let sink = KeptSink::new(Box::new(rest), kept);
    match opened(text, Purpose::GoOn(Box::new(sink))) {
        Some(Opened::GoOn(exercise)) => *exercise,
        _ => panic!("it goes on"),
    }
}

/// A log that nobody keeps here.
fn elsewhere(text: &str) -> Option<KeptLog> {
    let log = Arc::new(log_reader::read("log", text.as_bytes()).ok()?);
    Some(KeptLog { name: None, log, bytes: text.as_bytes().into() })
}

fn opened(text: &str, purpose: Purpose) -> Option<Opened> {
    let log = elsewhere(text)?;
    let last = log.log.last_tick();
    let loaded: Arc<Loaded> = Arc::new(fixtures::small());
    let mut reopening = Reopening::begin(loaded, log, purpose);
    assert!(last > Tick(0) && reopening.share() >= 0.0);
    loop {
        if let Some(opened) = reopening.advance() {
            return Some(opened);
        }
        std::thread::yield_now();
    }
}

fn model<'a>(texts: &'a Texts, drills: &'a [DrillCard], runs: &'a [RunCard]) -> LibraryModel<'a> {
    LibraryModel { texts, drills, runs, assessed: false, fault: None, news: None }
}

pub fn run(name: &str, drill: Option<&str>, can_go_on: bool) -> RunCard {
    let (_, exercise) = busy_log_once();
    RunCard {
        name: name.into(),
        drill: drill.map(str::to_owned),
        title: "A run with a long title of a drill ".repeat(3),
        detail: "Seed 3 · ended at T+12:30 · yesterday".into(),
        can_go_on,
        awaits_account: false,
        left: false,
        scales: if can_go_on { Vec::new() } else { exercise.scales.clone() },
    }
}

/// The card of a run, played once for all tests of this file.
fn busy_log_once() -> &'static (String, ScoreCard) {
    static ONCE: std::sync::LazyLock<(String, ScoreCard)> = std::sync::LazyLock::new(|| {
        let (text, exercise) = busy_log();
        (text, exercise.card())
    });
    &ONCE
}

/// Three drills: a long one that was played, a short one, and a long one that was not.
fn shelf() -> Vec<DrillCard> {
    let loaded = flagship();
    let facts = DrillFacts::of(&loaded.scenario, &loaded.texts);
    let drill = |name: &str, title: &str, summary: &str, minutes, seat: &str| DrillCard {
        name: name.into(),
        content: Ok(DrillFacts {
            title: title.into(),
            summary: summary.into(),
            minutes,
            tests: Vec::new(),
            seats: vec![seat.into()],
            ..facts.clone()
        }),
        opened: false,
    };
    vec![
        drill("market", "Market mortar", "Shells have hit a town.", (10, 15), "Company commander"),
        drill("bridge", "Evacuación médica", "A convoy waits.", (3, 8), "Company commander"),
        drill("vote", "Vote day", "People queue.", (12, 20), "Liaison officer"),
    ]
}

pub fn down(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

#[test]
fn nobody_begins_where_they_have_passed() {
    let texts = flagship().texts.clone();
    let mut drills = shelf();
    let Ok(facts) = &mut drills[0].content else { panic!("it can be played") };
    facts.family = Family::Tutorial;
    let begin = texts.say("ui-begin-here");
    for (passed, stands) in [(Some(false), true), (Some(true), false)] {
        let mut run = run("first", Some("market"), false);
        run.scales.iter_mut().for_each(|scale| scale.passed = passed);
        let (runs, mut state) = ([run], LibraryState::default());
        let model = model(&texts, &drills, &runs);
        let shown = Screen::new().names(|ui| drop(library::library(ui, &model, &mut state)));
        assert_eq!(shown.contains_key(&begin), stands, "{passed:?}");
    }
}

#[test]
fn after_a_run_the_next_drill_is_named_and_has_the_keyboard() {
    let texts = Texts::program();
    let drills = shelf();
    let marked = |drill: &str, mark: f32| {
        let mut run = run(&format!("run of {drill}"), Some(drill), false);
        run.scales.iter_mut().for_each(|scale| scale.mark = Some(mark));
        run
    };
    let first = [marked("market", 80.0)];
    let all = [marked("vote", 40.0), marked("bridge", 60.0), marked("market", 80.0)];
    let mut state = LibraryState::default();
    // What is chosen by an arrow is forgotten when a new run is there.
    for (runs, why, opens) in [(&first[..], "ui-next-drill", "bridge"), (&all[..], "ui-next-again", "vote")] {
        let (model, mut screen) = (model(&texts, &drills, runs), Screen::new());
        let shown = screen.names(|ui| drop(library::library(ui, &model, &mut state)));
        assert!(shown.contains_key(&texts.say(why)), "{why}");
        let mut asked = Vec::new();
        screen.pass(vec![down(Key::Enter)], |ui| asked.extend(library::library(ui, &model, &mut state)));
        assert_eq!(asked, [Command::OpenDrill(opens.into())]);
        screen.pass(vec![down(Key::ArrowUp)], |ui| drop(library::library(ui, &model, &mut state)));
        let mut seeks = LibraryState::default();
        seeks.filter.text = "e".into();
        let shown = screen.names(|ui| drop(library::library(ui, &model, &mut seeks)));
        assert!(!shown.contains_key(&texts.say(why)), "whoever seeks something is not told");
    }
}
