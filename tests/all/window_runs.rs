//! Runs of a session: what the library says of them before the own account, logs from files, and what is deleted.
//!
//! Each test runs in a program of its own, whose runs are kept in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command as Program;
use std::sync::Arc;

use tutela::exercise::excerpt::excerpt;
use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::{Exercise, Setup};
use tutela::scenario::language::Language;
use tutela::scenario::library;
use tutela::scenario::read::Loaded;
use tutela::store::{self, HOME_VARIABLE};
use tutela::window::commands::Command;
use tutela::window::debrief::ask::Ask;
use tutela::window::pick::Picked;
use tutela::window::session::{Screen as Place, Session};

use crate::window_debrief::Screen;

/// Says to the program of a test that its home is its own.
const INSIDE: &str = "TUTELA_TEST_INSIDE";

#[test]
fn no_mark_is_shown_anywhere_before_the_own_account() {
    at_home("window_runs::no_mark_is_shown_anywhere_before_the_own_account", || {
        let (name, mut sink) = store::start(&drill().scenario.meta.id).unwrap();
        sink.append(&log_of_a_run()).unwrap();
        drop(sink);
        let mut session = Session::new(None, Language::English);
        let due = session.texts().say("ui-account-due");
        assert!(says(&mut session, &due), "the drill's card says that the account is due");
        let left = session.texts().say("ui-run-left");
        assert!(shows(&mut session, &left), "and that the run was left");
        assert!(!says(&mut session, "Proportionality"), "no mark is on the library");
        session.obey(Command::ShowSettings(true));
        assert!(says(&mut session, &due.to_lowercase()) && !says(&mut session, "Proportionality"));
        assert!(says(&mut session, "left at T+"), "a run that was left did not come to its end");
        session.obey(Command::ShowSettings(false));
        session.obey(Command::OpenRun(name.as_str().to_owned()));
        until_debriefed(&mut session);
        assert!(!debriefing(&session).shows_marks(), "the account comes first");
        session.obey(Ask::KeepAccount(None).into());
        session.obey(Command::BackToLibrary);
        assert!(says(&mut session, "Proportionality") && !says(&mut session, &due));
    });
}

#[test]
fn a_log_from_a_file_is_kept_among_the_runs_behind_its_content_notice() {
    at_home("window_runs::a_log_from_a_file_is_kept_among_the_runs_behind_its_content_notice", || {
        let path = home().join("handed-over.log");
        std::fs::write(&path, log_of_a_run()).unwrap();
        let mut session = Session::new(None, Language::English);
        session.open_picked(Picked::Path(path.clone()));
        let notice = session.texts().say("ui-notice-decline");
        for _ in 0..200 {
            session.advance(0.0);
            std::thread::yield_now();
        }
        assert!(says(&mut session, &notice) && matches!(session.screen(), Place::Reopening { .. }));
        session.obey(Command::AcceptNotice);
        until_debriefed(&mut session);
        assert!(debriefing(&session).shows_marks(), "somebody else's run has no account to wait for");
        assert_eq!(store::list().len(), 1);
        session.obey(Command::BackToLibrary);
        // Once more: it is the same run.
        session.open_picked(Picked::Path(path));
        until_debriefed(&mut session);
        assert!(debriefing(&session).shows_marks());
        assert_eq!(store::list().len(), 1);
    });
}

#[test]
fn a_run_from_a_link_is_shown_behind_its_content_notice_and_once_kept_without() {
    at_home("window_runs::a_run_from_a_link_is_shown_behind_its_content_notice_and_once_kept_without", || {
        let link = excerpt(&log_of_a_run());
        let mut session = Session::new(None, Language::English);
        session.show_shared(link.as_bytes(), None);
        let notice = session.texts().say("ui-notice-decline");
        assert!(says(&mut session, &notice) && matches!(session.screen(), Place::Reopening { .. }));
        session.obey(Command::AcceptNotice);
        until_debriefed(&mut session);
        assert!(debriefing(&session).shows_marks() && store::list().len() == 1);
        session.obey(Command::BackToLibrary);
        session.show_shared(link.as_bytes(), None);
        assert!(!says(&mut session, &notice), "whoever has it among the runs has met it");
        until_debriefed(&mut session);
        assert_eq!(store::list().len(), 1);
    });
}

#[test]
fn a_deleted_run_leaves_nothing_behind_not_even_its_debrief() {
    at_home("window_runs::a_deleted_run_leaves_nothing_behind_not_even_its_debrief", || {
        let path = home().join("handed-over.log");
        std::fs::write(&path, log_of_a_run()).unwrap();
        let mut session = Session::new(None, Language::English);
        session.open_picked(Picked::Path(path));
        session.obey(Command::AcceptNotice);
        until_debriefed(&mut session);
        let name = store::list()[0].name.as_str().to_owned();
        std::fs::write(store::runs_folder().unwrap().join(format!("{name}.report.html")), "marks").unwrap();
        session.obey(Command::ShowSettings(true));
        session.obey(Command::DeleteRun(name));
        assert!(matches!(session.screen(), Place::Library));
        let left: Vec<PathBuf> = entries(&store::runs_folder().unwrap());
        assert_eq!(left, [] as [PathBuf; 0]);
    });
}

#[test]
fn a_file_that_is_dropped_on_a_drill_is_not_opened_and_says_why() {
    at_home("window_runs::a_file_that_is_dropped_on_a_drill_is_not_opened_and_says_why", || {
        let mut session = Session::new(None, Language::English);
        session.start(&drill(), None);
        assert!(matches!(session.screen(), Place::Play(_)));
        session.open_picked(Picked::Path(home().join("any.ron")));
        assert!(matches!(session.screen(), Place::Play(_)));
        assert_eq!(session.fault(), Some(session.texts().say("ui-file-in-drill").as_str()));
    });
}

/// Runs the body, which is that of the test of this name, in another process, with an empty folder for runs and settings.
pub fn at_home(test: &str, body: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some() {
        return body();
    }
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::new(std::env::current_exe().unwrap());
    program.args(["--exact", test]).env(HOME_VARIABLE, home.path()).env(INSIDE, "yes");
    let output = program.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&output.stderr));
}

pub fn home() -> PathBuf {
    std::env::var_os(HOME_VARIABLE).expect("a home of its own").into()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn drill() -> Arc<Loaded> {
    Arc::new(library::open("bridge_medevac").unwrap())
}

/// Of a run that was left after a while.
fn log_of_a_run() -> String {
    let loaded = drill();
    let sink = MemorySink::default();
    let setup = Setup::solo(&loaded.scenario, 3, Mode::Practice);
    let mut exercise = Exercise::new(loaded, setup, Box::new(sink.clone())).unwrap();
    exercise.advance_ticks(600);
    exercise.close();
    sink.text()
}

fn debriefing(session: &Session) -> &tutela::window::debriefing::Debriefing {
    let Place::Debrief(debriefing) = session.screen() else { panic!("not in a debrief: {:?}", session.fault()) };
    debriefing
}

fn until_debriefed(session: &mut Session) {
    while matches!(session.screen(), Place::Reopening { .. }) {
        session.advance(0.0);
        std::thread::yield_now();
    }
    debriefing(session);
}

/// Something on the screen is this text.
fn shows(session: &mut Session, text: &str) -> bool {
    let mut screen = Screen { size: (1280.0, 4000.0), ..Screen::new() };
    screen.names(|ui| session.draw(ui)).contains_key(text)
}

/// Something on the screen is or has this text.
pub fn says(session: &mut Session, text: &str) -> bool {
    let mut screen = Screen { size: (1280.0, 4000.0), ..Screen::new() };
    let shown = screen.names(|ui| session.draw(ui));
    session.carry_out();
    shown.keys().any(|name| name.contains(text))
}
