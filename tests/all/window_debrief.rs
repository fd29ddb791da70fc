//! The debrief without a window: an own account before marks, what people add, alternatives, comparisons, reports.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use bevy_egui::egui::{Context, Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Ui, accesskit, vec2};
use tutela::assessment::coordination::{CoordinationGraph, graph};
use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::log_reader::{self, OrderLog};
use tutela::exercise::play::ScriptPlayer;
use tutela::exercise::{Exercise, Setup, script};
use tutela::review::report::Format;
use tutela::review::side_file::{
    Challenge, ChallengeAnswer, ChallengeOutcome, InstructorMark, LogIdentity, Note, NoteKind, OwnAccount, Rated,
    SideFile,
};
use tutela::review::{Review, join};
use tutela::scenario::ids::{SeatId, Tick};
use tutela::scenario::language::Language;
use tutela::scenario::read::Loaded;
use tutela::scenario::rubric::Scale;
use tutela::scenario::texts::Texts;
use tutela::sim::event::EventKind;
use tutela::window::commands::Command;
use tutela::window::debrief::ask::{Ask, Instead};
use tutela::window::debrief::compare::{Comparison, Peer};
use tutela::window::debrief::kept::Kept;
use tutela::window::debrief::reports::{Export, Material, Written};
use tutela::window::debrief::watch::{Beside, Watching};
use tutela::window::debrief::what_if::Possible;
use tutela::window::debrief::{self, DebriefModel, DebriefState, Detail, Dialog, Panel, Phase, Side, Way};
use tutela::window::rehearsal::script_of;
use tutela::window::words::Words;

use crate::window::{begun, context, everywhere, flagship, words};

const SCREEN: (f32, f32) = (1280.0, 800.0);

#[test]
fn every_message_of_the_debrief_exists() {
    let texts = Texts::program();
    let sources = fs::read_dir("src/window/debrief").unwrap().map(|entry| entry.unwrap().path());
    let mut missing = Vec::new();
    for path in sources.chain([PathBuf::from("src/window/debriefing.rs")]) {
        let source = fs::read_to_string(&path).unwrap();
        let is_key = |text: &&str| text.starts_with("debrief-") && text.len() > "debrief-".len();
        let keys = source.split('"').skip(1).step_by(2).filter(is_key).filter(|key| *key != "debrief-format");
        missing.extend(keys.filter(|key| !texts.has(key)).map(|key| format!("{}: {key}", path.display())));
    }
    missing.extend(Format::ALL.map(|format| format!("debrief-format-{format:?}").to_lowercase()));
    missing.retain(|key| !texts.has(key));
    assert!(missing.is_empty(), "no message for\n{}", missing.join("\n"));
}

#[test]
fn no_mark_is_on_the_screen_before_the_own_account_or_its_skip() {
    let run = Run::small();
    let mut state = DebriefState { phase: Phase::Account, ..DebriefState::default() };
    let mut screen = Screen::new();
    let shown = screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    let words = run.words();
    for hidden in ["ui-passed", "ui-not-passed", "debrief-export", "ui-hard-fails"].map(|key| words.say(key)) {
        assert!(!shown.keys().any(|name| name.eq_ignore_ascii_case(&hidden)), "{hidden} is shown already");
    }
    // Nothing written: it cannot be kept, only passed over.
    let keep = words.say("debrief-account-keep");
    assert_eq!(screen.press(&keep, |ui| debrief::debrief(ui, &run.model(), &mut state)), []);
    state.account.answers[1] = "The guards came late.".into();
    state.account.ratings = [Some(3), None];
    (0..20).for_each(|_| drop(screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)))));
    let asked = screen.press(&keep, |ui| debrief::debrief(ui, &run.model(), &mut state));
    let [Command::InDebrief(Ask::KeepAccount(Some(account)))] = asked.as_slice() else { panic!("{asked:?}") };
    assert!(account.text.as_str().ends_with("The guards came late."));
    assert_eq!(account.ratings, [(Rated::Scale(Scale::Proportionality), 3.try_into().unwrap())]);
    let skip = words.say("debrief-account-discard");
    let asked = screen.press(&skip, |ui| debrief::debrief(ui, &run.model(), &mut state));
    assert_eq!(asked, [Command::InDebrief(Ask::KeepAccount(None))]);
}

#[test]
fn an_account_stands_beside_the_marks_with_the_gap_in_words() {
    let mut run = Run::small();
    let mark = run.review.card.scale(Scale::Proportionality).mark.unwrap();
    let own = if mark < 50.0 { 4 } else { 0 };
    let ratings = vec![(Rated::Scale(Scale::Proportionality), own.try_into().unwrap())];
    let text = String::from("As I saw it").try_into().unwrap();
    let account = OwnAccount { text, ratings, by: Default::default() };
    assert_eq!(Ask::KeepAccount(Some(account)).add_to(&mut run.side), Ok(true));
    let mut state = DebriefState { detail: Detail::Notes, ..DebriefState::default() };
    let mut screen = Screen::new();
    // The first pass turns to the gravest item; then the person opens the notes.
    screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    state.detail = Detail::Notes;
    let shown = screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    let apart = (mark - f32::from(own) * 25.0).abs().round().to_string();
    assert!(shown.keys().any(|name| name.contains("you gave yourself") && name.contains(&apart)), "{shown:?}");
    assert!(shown.keys().any(|name| name == "As I saw it"));
}

#[test]
fn a_challenge_an_answer_and_a_mark_go_into_the_side_file_and_alter_no_mark() {
    let mut run = Run::small();
    let (key, card) = (run.keys[0].clone(), run.review.card.clone());
    let text = |text: &str| String::from(text).try_into().unwrap();
    let asks = [
        Ask::Challenge(Challenge { item: key.clone(), text: text("No."), by: Default::default(), answer: None }),
        Ask::Answer(
            key.clone(),
            ChallengeAnswer { text: text("Yes."), outcome: ChallengeOutcome::Upheld, by: Default::default() },
        ),
        Ask::Mark(InstructorMark {
            item: key.clone(),
            rating: 2.try_into().unwrap(),
            reason: text("Slow."),
            blind: true,
            by: Default::default(),
        }),
    ];
    for ask in asks {
        assert_eq!(ask.add_to(&mut run.side), Ok(true), "{ask:?}");
    }
    let marked = join::marked(&card, &run.side);
    assert_eq!(marked[0].challenge.unwrap().answer.as_ref().unwrap().outcome, ChallengeOutcome::Upheld);
    assert_eq!(marked[0].marks.len(), 1);
    assert_eq!(run.review.card, card);
    // A moment asked for is nothing that is kept.
    assert_eq!(Ask::ShowMoment(Tick(3)).add_to(&mut run.side), Ok(false));
    let mut state = DebriefState::default();
    state.show_line(&run.model(), run.review.card.items[0].line, 0);
    let shown = Screen::new().names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    for said in ["No.", "Yes.", "Slow."] {
        assert!(shown.keys().any(|name| name == said), "{said} is not shown");
    }
}

#[test]
fn whoever_marks_blind_sees_neither_rating_nor_reason() {
    let run = Run::small();
    let mut state = DebriefState { phase: Phase::Blind, is_instructor: true, ..DebriefState::default() };
    let (words, card) = (run.words(), &run.review.card);
    let mut screen = Screen::new();
    for line in card.lines.iter().filter(|line| line.mark.is_some()) {
        state.show_line(&run.model(), line.line, 0);
        let shown = screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
        for item in card.items.iter().filter(|item| item.line == line.line) {
            let reason = tutela::assessment::text::sentence(&item.reason, words.texts);
            assert!(!shown.contains_key(&reason), "{reason}");
        }
        let mark = format!("{:.0}", line.mark.unwrap());
        let count = line.items.to_string();
        assert!(mark == count || !shown.contains_key(&mark), "{:?} shows its mark {mark}", line.line);
    }
    for fail in &card.hard_fails {
        state.tick = fail.tick;
        let shown = screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
        let name = words.named("hard-fail", fail.kind);
        assert!(!shown.keys().any(|shown| shown.contains(&name)), "{name} is on the time line");
    }
    // The form stands at the end of a long panel.
    screen.size = (1280.0, 2400.0);
    let mut blind = None;
    state.drafts.rating = Some(1);
    state.drafts.reason = "By the rule.".into();
    for asked in screen.press(&words.say("debrief-mark-keep"), |ui| debrief::debrief(ui, &run.model(), &mut state)) {
        if let Command::InDebrief(Ask::Mark(mark)) = asked {
            blind = Some(mark.blind);
        }
    }
    assert_eq!(blind, Some(true));
}

#[test]
fn whoever_marks_blind_is_not_told_what_lay_outside_the_band() {
    let run = Run::small();
    let outside = ["ui-band-key-below", "ui-band-key-above"].map(|key| run.words().say(key));
    for (phase, is_told) in [(Phase::Open, true), (Phase::Blind, false)] {
        let mut state = DebriefState { phase, ..DebriefState::default() };
        let shown = Screen::new().names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
        assert!(outside.iter().all(|sign| shown.contains_key(sign) == is_told), "{phase:?}: {shown:?}");
    }
}

#[test]
fn a_small_window_opens_with_the_marks_and_says_on_each_panel_that_they_are_hidden() {
    let run = Run::small();
    let mut screen = Screen { size: (640.0, 300.0), ..Screen::new() };
    let outcomes = run.words().say("ui-outcomes");
    let mut state = DebriefState::default();
    let mut top =
        || screen.pass(Vec::new(), |ui| drop(debrief::debrief(ui, &run.model(), &mut state)))[&outcomes].top();
    let first = top();
    assert_eq!([top(), top()], [first, first], "nothing is scrolled to what is chosen below");
    let hidden = run.words().say("debrief-blind-means");
    for panel in Panel::ALL {
        let mut state = DebriefState { phase: Phase::Blind, panel, ..DebriefState::default() };
        let shown = Screen { size: (640.0, 400.0), ..Screen::new() }
            .names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
        assert!(shown.contains_key(&hidden), "{panel:?}");
    }
}

#[test]
fn a_challenge_is_written_at_once_and_looks_at_the_run_as_it_was_played() {
    let run = Run::small();
    let mut state = DebriefState { watches_other: true, ..DebriefState::default() };
    let mut screen = Screen::new();
    let begin = run.words().say("debrief-challenge-a-mark");
    screen.press(&begin, |ui| debrief::debrief(ui, &run.model(), &mut state));
    for event in [Event::Text("No".into()), Event::Text(".".into())] {
        screen.pass(vec![event], |ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    }
    assert_eq!(state.drafts.challenge, "No.");
    assert!(!state.watches_other, "the mark is none of the alternative's");
}

#[test]
fn notes_are_added_changed_and_removed() {
    let mut run = Run::small();
    let note = |text: &str| Note {
        kind: NoteKind::Improve,
        text: String::from(text).try_into().unwrap(),
        owner: Default::default(),
        due: None,
        by: Default::default(),
    };
    for ask in [Ask::KeepNote(None, note("one")), Ask::KeepNote(None, note("two")), Ask::KeepNote(Some(0), note("1"))] {
        assert_eq!(ask.add_to(&mut run.side), Ok(true));
    }
    assert_eq!(Ask::RemoveNote(1).add_to(&mut run.side), Ok(true));
    assert_eq!(Ask::RemoveNote(9).add_to(&mut run.side), Ok(false));
    assert_eq!(run.side.notes, [note("1")]);
}

#[test]
fn the_orders_that_were_given_lead_from_any_moment_to_the_same_card() {
    let run = Run::small();
    let answered = run.answered();
    let same = Instead::Option("go".into(), answered.1.clone());
    let watched = run.watch(Tick(answered.0.0 - 1), same);
    assert_eq!(watched.card.items, run.review.card.items);
    assert_eq!(watched.card.outcomes, run.review.card.outcomes);
}

#[test]
fn another_answer_leaves_the_run_where_it_was_given() {
    let run = Run::small();
    let (tick, option) = run.answered();
    let other = if option.as_str() == "now" { "wait" } else { "now" };
    let watched = run.watch(Tick(tick.0 - 1), Instead::Option("go".into(), other.into()));
    let until = |review: &Review| review.events.events.iter().take_while(|event| event.tick < tick).count();
    assert_eq!(until(&watched), until(&run.review));
    let answers: Vec<_> = watched
        .events
        .events
        .iter()
        .filter_map(|event| match &event.kind {
            EventKind::Decided { option, .. } => Some((event.tick, option.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(answers, [(tick, other)]);
    // A decision that nobody answered is answered at once.
    let at = Tick(5);
    let mut silent = (*run.log).clone();
    silent.instructions.clear();
    let script = script_of(&run.review, &silent, &Instead::Option("go".into(), "now".into()), at);
    assert_eq!(script.steps.iter().map(|step| step.at).collect::<Vec<_>>(), [Tick(6)]);
}

#[test]
fn every_report_is_written_beside_the_frame_and_what_fails_says_why() {
    let mut run = Run::small();
    let text = String::from("Drill the radio check.").try_into().unwrap();
    let (owner, by) = Default::default();
    let note = Note { kind: NoteKind::Sustain, text, owner, due: None, by };
    Ask::KeepNote(None, note).add_to(&mut run.side).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let written = run.export(folder.path().join("reports"));
    assert_eq!(written.iter().map(|one| one.format).collect::<Vec<_>>(), Format::ALL);
    for one in &written {
        let path = one.outcome.as_ref().unwrap();
        assert!(fs::metadata(path).unwrap().len() > 100, "{path}");
    }
    let page = fs::read_to_string(folder.path().join("reports/lane-0001.report.html")).unwrap();
    assert!(page.contains("Drill the radio check."));
    // A file where the folder should be.
    let taken = folder.path().join("taken");
    fs::write(&taken, "").unwrap();
    assert!(run.export(taken).iter().all(|one| one.outcome.is_err()));
}

#[test]
fn two_runs_are_laid_side_by_side() {
    let run = Run::small();
    let other = Comparison::begin(run.loaded.clone(), run.log.clone(), "Lane · seed 5".into());
    let comparison = Comparison { beside: finished(other.beside), ..other };
    let mut state = DebriefState::default();
    let model = || {
        let mut model = run.model();
        model.kept.comparison = Some(&comparison);
        model
    };
    let mut screen = Screen::new();
    let shown = screen.names(|ui| drop(debrief::debrief(ui, &model(), &mut state)));
    assert!(shown.keys().any(|name| name.contains("Lane · seed 5")));
    let nothing = run.words().say("debrief-compare-no-difference");
    assert!(shown.contains_key(&nothing), "a run does not differ from itself");
    let close = run.words().say("debrief-compare-close");
    let asked = screen.press(&close, |ui| debrief::debrief(ui, &model(), &mut state));
    assert_eq!(asked, [Command::InDebrief(Ask::CloseComparison)]);
    everywhere(|ui| drop(debrief::debrief(ui, &model(), &mut state)));
}

#[test]
fn keys_walk_through_events_lines_and_panels() {
    let run = Run::small();
    let mut state = DebriefState::default();
    let mut screen = Screen::new();
    let mut press = |state: &mut DebriefState, key: Key| {
        let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
        let mut commands = Vec::new();
        screen.pass(vec![event], |ui| commands.extend(debrief::debrief(ui, &run.model(), state)));
        commands
    };
    press(&mut state, Key::F5);
    state.tick = Tick(0);
    press(&mut state, Key::ArrowRight);
    let first = run.review.markers.iter().map(|marker| marker.tick).find(|tick| tick.0 > 0).unwrap();
    assert_eq!(state.tick, first);
    press(&mut state, Key::ArrowRight);
    press(&mut state, Key::ArrowLeft);
    assert_eq!(state.tick, first);
    let before = (state.line, state.hard_fail);
    press(&mut state, Key::ArrowDown);
    assert_ne!((state.line, state.hard_fail), before);
    press(&mut state, Key::Num4);
    assert_eq!(state.detail, Detail::Notes);
    press(&mut state, Key::X);
    assert_eq!(state.dialog, Some(Dialog::Export));
    state.dialog = None;
    // A dialog keeps the keys until a frame was drawn without it.
    press(&mut state, Key::F5);
    press(&mut state, Key::Space);
    assert!(state.playing);
    assert_eq!(press(&mut state, Key::Escape), [Command::BackToLibrary]);
}

#[test]
fn what_can_be_pressed_lies_on_the_screen_in_every_language_and_size() {
    let run = Run::small();
    // The last ones are 1280 by 800 at twice the size, and 1024 by 600 at one and a half.
    let sizes = [(1920.0, 1080.0), (1280.0, 800.0), (1024.0, 600.0), (640.0, 400.0), (683.0, 400.0)];
    for language in Language::ALL {
        let run = Run { loaded: Arc::new(run.loaded.speaking(language)), ..run.clone() };
        for size in sizes {
            let mut state = DebriefState::default();
            let mut screen = Screen { size, ..Screen::new() };
            let shown = screen.names(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
            let mut keys = vec!["ui-play", "debrief-export", "ui-to-library"];
            if size.0 > 1_200.0 {
                keys.extend(["debrief-compare", "debrief-challenge-a-mark", "ui-run-again"]);
            }
            if size.0 > 900.0 {
                keys.extend(["ui-what-you-knew", "debrief-side-by-side", "debrief-divided", "ui-what-was"]);
                keys.extend(Detail::ALL.map(|(_, key)| key));
            } else {
                keys.extend(Panel::ALL.map(Panel::key));
            }
            let whole = Rect::from_min_size(Pos2::ZERO, vec2(size.0, size.1));
            for name in keys.into_iter().map(|key| run.words().say(key)) {
                let rect = shown.get(&name).unwrap_or_else(|| panic!("{language} {size:?}: no {name}"));
                assert!(whole.contains_rect(*rect), "{language} {size:?}: {name} at {rect:?}");
            }
        }
    }
}

#[test]
fn a_run_that_was_left_in_silence_is_replayed_to_where_it_was_left() {
    let loaded = Arc::new(crate::fixtures::small());
    let (mut exercise, _) = begun(&loaded);
    exercise.advance_ticks(70);
    exercise.close();
    let review = Review::of(&exercise).unwrap();
    assert_eq!(review.last_tick(), Tick(71));
    assert!(review.frame_at(Tick(71)).is_some_and(|frame| frame.tick == Tick(71)));
}

#[test]
fn the_debrief_draws_from_its_first_moment_to_its_last() {
    let loaded = flagship();
    let (mut exercise, _) = begun(&loaded);
    exercise.advance_ticks(3_000);
    exercise.close();
    let run = Run::of(loaded, Review::of(&exercise).unwrap(), None);
    assert!(!run.graph.pairs.is_empty(), "somebody had to be told something by now");
    let mut state = DebriefState::default();
    for tick in [Tick(0), Tick(1_500), run.review.last_tick(), Tick(u32::MAX)] {
        for (detail, _) in Detail::ALL {
            everywhere(|ui| {
                let side = if detail == Detail::Mark { Side::Divided } else { Side::Both };
                (state.tick, state.detail, state.side) = (tick, detail, side);
                debrief::debrief(ui, &run.model(), &mut state);
            });
        }
    }
    for line in run.review.card.lines.iter().map(|line| line.line) {
        state.show_line(&run.model(), line, 0);
        everywhere(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    }
    for phase in [Phase::Account, Phase::Blind] {
        state.phase = phase;
        everywhere(|ui| drop(debrief::debrief(ui, &run.model(), &mut state)));
    }
    state.phase = Phase::Open;
    for dialog in [Dialog::Export, Dialog::Compare, Dialog::Leave(Way::Again)] {
        everywhere(|ui| {
            state.dialog = Some(dialog);
            debrief::debrief(ui, &run.model(), &mut state);
        });
    }
}

/// A run of the small drill that is kept, with all that the debrief shows of it.
#[derive(Clone)]
pub struct Run {
    pub loaded: Arc<Loaded>,
    pub review: Review,
    graph: CoordinationGraph,
    pub log: Arc<OrderLog>,
    pub bytes: Arc<[u8]>,
    side: SideFile,
    is_kept: bool,
    keys: Vec<tutela::review::side_file::ItemKey>,
    peers: Vec<Peer>,
}

impl Run {
    pub fn small() -> Self {
        let loaded = Arc::new(crate::fixtures::small());
        let sink = MemorySink::default();
        let setup = Setup::solo(&loaded.scenario, 5, Mode::Practice);
        let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(sink.clone())).unwrap();
        let steps = r#"(script: 1, scenario: "small", steps: [
            (at_s: 31.0, seat: "commander", order: Decide(decision: "go", option: "wait", rationale: "They come.")),
        ])"#;
        let script = script::read("steps", steps.as_bytes()).unwrap();
        let mut player = ScriptPlayer::new(&script);
        while !exercise.ended() {
            player.give_due(&mut exercise);
            exercise.advance_ticks(1);
        }
        Self::of(loaded, Review::of(&exercise).unwrap(), Some(sink.text()))
    }

    pub fn of(loaded: Arc<Loaded>, review: Review, log: Option<String>) -> Self {
        let is_kept = log.is_some();
        let text = log.unwrap_or_else(|| crate::exercise::busy_log().0);
        let log = log_reader::read("run.log", text.as_bytes()).unwrap();
        Self {
            graph: graph(&loaded.scenario, &review.events, None),
            side: SideFile::new(LogIdentity::of(&log.header, text.as_bytes())),
            keys: join::keys(&review.card),
            bytes: text.into_bytes().into(),
            log: Arc::new(log),
            peers: vec![Peer {
                name: "a-0001".into(),
                title: "A".into(),
                detail: "B".into(),
                awaits_account: false,
                scales: review.card.scales.clone(),
                is_same_drill: true,
            }],
            is_kept,
            loaded,
            review,
        }
    }

    pub fn words(&self) -> Words<'_> {
        words(&self.loaded)
    }

    fn seat(&self) -> SeatId {
        self.review.people[0].clone()
    }

    pub fn model(&self) -> DebriefModel<'_> {
        let kept =
            Kept { side: self.is_kept.then_some(&self.side), keys: &self.keys, peers: &self.peers, ..Kept::default() };
        let what_if = Possible::Yes { scripts: vec!["lawful", "tempting"], rehearsal: None, watching: None };
        DebriefModel { words: self.words(), review: &self.review, seat: self.seat(), graph: &self.graph, what_if, kept }
    }

    /// When the decision was answered, and how.
    pub fn answered(&self) -> (Tick, tutela::scenario::ids::OptionId) {
        let mut events = self.review.events.events.iter();
        let decided = events.find_map(|event| match &event.kind {
            EventKind::Decided { option, .. } => Some((event.tick, option.clone())),
            _ => None,
        });
        decided.unwrap()
    }

    pub fn watch(&self, at: Tick, instead: Instead) -> Review {
        let script = script_of(&self.review, &self.log, &instead, at);
        let watching = Watching::begin(self.loaded.clone(), self.log.clone(), at, instead, script);
        finished(watching.beside).review().unwrap().clone()
    }

    fn export(&self, folder: PathBuf) -> Vec<Written> {
        let material = Material {
            review: self.review.clone(),
            log: self.log.clone(),
            bytes: self.bytes.clone(),
            side: self.side.clone(),
            name: "lane-0001".into(),
            folder,
        };
        let Export::Running(mut job) = Export::begin(material, Format::ALL.to_vec()) else { panic!("it runs") };
        loop {
            if let Some(written) = job.take() {
                return written;
            }
            std::thread::yield_now();
        }
    }
}

pub fn finished(mut beside: Beside) -> Beside {
    while beside.is_running() {
        beside.advance();
        std::thread::yield_now();
    }
    beside
}

/// A screen that is read and pressed by accessible names.
pub struct Screen {
    pub context: Context,
    pub size: (f32, f32),
    /// As the last pass left them.
    pub nodes: Vec<(accesskit::NodeId, accesskit::Node)>,
    pub focus: Option<accesskit::NodeId>,
}

impl Screen {
    pub fn new() -> Self {
        let context = context();
        context.enable_accesskit();
        Self { context, size: SCREEN, nodes: Vec::new(), focus: None }
    }

    pub fn pass(&mut self, events: Vec<Event>, draw: impl FnMut(&mut Ui)) -> BTreeMap<String, Rect> {
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(self.size.0, self.size.1)));
        let mut output = self.context.run_ui(RawInput { screen_rect, events, ..RawInput::default() }, draw);
        // No renderer takes the glyphs.
        output.textures_delta.clear();
        let update = output.platform_output.accesskit_update.clone().expect("the tree of names");
        (self.nodes, self.focus) = (update.nodes, Some(update.focus));
        let named = self.nodes.iter().filter_map(|(_, node)| {
            let bounds = node.bounds()?;
            let name = node.label().or(node.value())?.to_owned();
            Some((name, rect(bounds)))
        });
        named.collect()
    }

    /// Names on the screen and where they are; twice, as the second pass knows the sizes of the first.
    pub fn names(&mut self, mut draw: impl FnMut(&mut Ui)) -> BTreeMap<String, Rect> {
        self.pass(Vec::new(), &mut draw);
        self.pass(Vec::new(), draw)
    }

    /// The name of what has the keyboard.
    pub fn focused(&self) -> String {
        let held = self.nodes.iter().find(|(id, _)| Some(*id) == self.focus);
        held.and_then(|(_, node)| node.label()).unwrap_or_default().to_owned()
    }

    /// Presses what has this name, and answers what was asked for then.
    pub fn press(&mut self, name: &str, mut draw: impl FnMut(&mut Ui) -> Vec<Command>) -> Vec<Command> {
        let shown = self.names(|ui| drop(draw(ui)));
        let pos = shown.get(name).unwrap_or_else(|| panic!("no {name} in {shown:?}")).center();
        let button =
            |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        let mut commands = Vec::new();
        for event in [Event::PointerMoved(pos), button(true), button(false)] {
            self.pass(vec![event], |ui| commands.extend(draw(ui)));
        }
        commands
    }
}

fn rect(bounds: accesskit::Rect) -> Rect {
    Rect::from_min_max(Pos2::new(bounds.x0 as f32, bounds.y0 as f32), Pos2::new(bounds.x1 as f32, bounds.y1 as f32))
}
