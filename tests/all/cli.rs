//! The command line as a person or a script sees it: exit codes, what is printed, and that bad input writes nothing.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use tutela::assessment::card::ScoreCard;

use crate::exercise::BUSY;
use crate::fixtures;

/// A folder with the small drill and a script for it.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().expect("a folder") };
        desk.write("small.ron", fixtures::SCENARIO);
        desk.write("small.map.ron", fixtures::MAP);
        desk.write("small.en.ftl", fixtures::TEXTS);
        desk.write("busy.ron", BUSY);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), content).expect("written");
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("read")
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name")).collect();
        names.sort();
        names
    }

    /// A command in the folder, without a display and with a place of its own for runs.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tutela"));
        command.args(arguments).env("LC_ALL", "C").current_dir(self.folder.path());
        command.env("TUTELA_HOME", self.path("home")).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Outcome {
        let Output { status, stdout, stderr } = self.command(arguments).output().expect("started");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        let outcome = Outcome { code: status.code(), out: text(stdout), err: text(stderr) };
        assert!(!outcome.err.contains("panicked"), "{}", outcome.err);
        outcome
    }

    /// A log of the busy script.
    pub fn log(&self) -> String {
        let ran = self.run(&["run", "small.ron", "--orders", "busy.ron", "--seed", "7", "--log", "run.log"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        self.read("run.log")
    }

    /// Fails with this code and these words, and leaves the folder as it was.
    pub fn refuses(&self, arguments: &[&str], code: i32, says: &str) {
        let before = self.names();
        let outcome = self.run(arguments);
        assert_eq!(outcome.code, Some(code), "{arguments:?}\n{}{}", outcome.out, outcome.err);
        assert!(outcome.err.contains(says), "{arguments:?} should say \"{says}\":\n{}", outcome.err);
        assert_eq!(self.names(), before, "{arguments:?} wrote something");
    }
}

pub struct Outcome {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

#[test]
fn run_prints_the_card_and_writes_the_log() {
    let desk = Desk::new();
    let shown = desk.run(&["run", "small.ron", "--orders", "busy.ron", "--seed", "7", "--log", "run.log"]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    assert!(shown.out.contains("Proportionality") && shown.out.contains("Coordination"), "{}", shown.out);
    assert!(desk.read("run.log").starts_with("tutela-log (format:1,"));
    let json = desk.run(&["run", "small.ron", "--orders", "busy.ron", "--seed", "7", "--json"]);
    let card: ScoreCard = serde_json::from_str(&json.out).expect("a card");
    assert_eq!((card.scenario.as_str(), card.seed), ("small", 7));
    let score = desk.run(&["score", "run.log", "--scenario", "small.ron", "--json"]);
    assert_eq!((score.code, score.out), (Some(0), json.out));
}

#[test]
fn replay_verifies_and_a_tampered_log_ends_with_4_and_names_the_tick() {
    let desk = Desk::new();
    let log = desk.log();
    let verified = desk.run(&["replay", "run.log", "--scenario", "small.ron", "--json"]);
    assert_eq!(verified.code, Some(0), "{}", verified.err);
    assert!(verified.out.contains("\"verified\": true"), "{}", verified.out);
    desk.write("changed.log", log.replace(r#"to:Zone("well")"#, r#"to:Zone("clinic")"#));
    for command in ["replay", "score"] {
        let changed = desk.run(&[command, "changed.log", "--scenario", "small.ron"]);
        assert_eq!((changed.code, changed.out.as_str()), (Some(4), ""), "{}", changed.err);
        for says in ["tick 50", "subsystem", "Next step"] {
            assert!(changed.err.contains(says), "{says}:\n{}", changed.err);
        }
    }
}

#[test]
fn usage_errors_end_with_2_and_help_with_0() {
    let desk = Desk::new();
    desk.refuses(&["fly"], 2, "unrecognized subcommand");
    desk.refuses(&["run", "small.ron"], 2, "--orders");
    desk.refuses(&["run", "small.ron", "--orders", "busy.ron", "--seed", "many"], 2, "many");
    let help = desk.run(&["--help"]);
    assert_eq!(help.code, Some(0));
    for command in ["play", "run", "replay", "score"] {
        assert!(help.out.contains(command), "{}", help.out);
    }
}

#[test]
fn an_old_log_is_replaced_only_by_force() {
    let desk = Desk::new();
    desk.write("run.log", "precious");
    let arguments = ["run", "small.ron", "--orders", "busy.ron", "--log", "run.log"];
    desk.refuses(&arguments, 2, "--force");
    assert_eq!(desk.read("run.log"), "precious");
    let forced = desk.run(&[&arguments[..], &["--force"]].concat());
    assert_eq!(forced.code, Some(0), "{}", forced.err);
    assert!(desk.read("run.log").starts_with("tutela-log "));
}

#[test]
fn bad_scenarios_and_scripts_end_with_3_and_write_nothing() {
    let desk = Desk::new();
    desk.write("latin1.ron", b"(script: 1, scenario: \"small\", steps: [ // caf\xe9\n])");
    desk.write("cut.ron", &BUSY[..BUSY.len() / 2]);
    desk.write("large.ron", vec![b' '; 2 << 20]);
    desk.write("deep.ron", format!("(script: 1, scenario: \"small\", steps: {}", "[".repeat(100_000)));
    desk.write("type.ron", BUSY.replace("at_s: 5.0", "at_s: \"soon\""));
    desk.write("extra.ron", BUSY.replace("script: 1,", "script: 1, hurry: true,"));
    desk.write("other.ron", BUSY.replace("\"small\"", "\"large\""));
    desk.write("seat.ron", BUSY.replace("seat: \"commander\"", "seat: \"king\""));
    desk.write("bad-scenario.ron", &fixtures::SCENARIO[..2_000]);
    desk.write("bytes-scenario.ron", b"\xff\xfe\x00\x01");
    let with_script = |script: &str, says: &str| {
        desk.refuses(&["run", "small.ron", "--orders", script, "--log", "run.log"], 3, says);
    };
    with_script("latin1.ron", "latin1.ron:1:");
    with_script("cut.ron", "cut.ron:");
    with_script("large.ron", "limit");
    with_script("deep.ron", "deep.ron:1:");
    with_script("type.ron", "type.ron:5:");
    with_script("extra.ron", "hurry");
    with_script("other.ron", "large");
    with_script("seat.ron", "commander, watch");
    with_script("missing.ron", "no such file");
    with_script(".", "no such file");
    for scenario in ["bad-scenario.ron", "bytes-scenario.ron", "missing.ron"] {
        desk.refuses(&["run", scenario, "--orders", "busy.ron", "--log", "run.log"], 3, scenario);
    }
}

#[test]
fn bad_logs_end_with_3() {
    let desk = Desk::new();
    let log = desk.log();
    desk.write("latin1.log", [log.as_bytes(), b"order \xe9\n"].concat());
    desk.write("script.log", BUSY);
    desk.write("joined.log", format!("{log}{log}"));
    desk.write("large.log", vec![b'\n'; (64 << 20) + 1]);
    desk.write("empty.log", "");
    for (name, says) in [
        ("latin1.log", "UTF-8"),
        ("script.log", "not an order log"),
        ("joined.log", "joined.log:"),
        ("large.log", "limit"),
        ("empty.log", "not an order log"),
        ("missing.log", "missing.log"),
    ] {
        desk.refuses(&["replay", name, "--scenario", "small.ron"], 3, says);
    }
    desk.refuses(&["replay", "run.log"], 3, "--scenario FILE");
}

#[test]
fn play_without_a_display_ends_with_5_and_says_how_to_run_headless() {
    let desk = Desk::new();
    desk.refuses(&["play"], 5, "tutela run");
    desk.refuses(&["play", "small.ron"], 5, "tutela run small.ron");
    desk.refuses(&["play", "missing.ron"], 3, "no such file");
    // A log is one whatever it is called.
    std::fs::write(desk.path("run.txt"), "tutela-log (format: 1)").expect("written");
    desk.refuses(&["play", "run.txt"], 5, "tutela report run.txt");
}

#[test]
fn without_a_display_the_first_drill_is_played_headless() {
    let desk = Desk::new();
    let shown = desk.run(&[]);
    assert_eq!(shown.code, Some(0), "{}", shown.err);
    assert!(shown.out.starts_with("Market mortar: score card"), "{}", shown.out);
    assert!(shown.err.contains("With a display"), "{}", shown.err);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let desk = Desk::new();
    let mut child = desk
        .command(&["run", "small.ron", "--orders", "busy.ron"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    drop(child.stdout.take());
    let status = child.wait().expect("ended");
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("UTF-8");
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(!said.contains("roken pipe") && !said.contains("panicked"), "{said}");
}

#[test]
fn killing_a_run_loses_no_acknowledged_order() {
    let desk = Desk::new();
    let log = desk.path("run.log");
    let arguments = ["run", "market_mortar", "--orders", "lawful", "--log", "run.log"];
    let mut child = desk.command(&arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("started");
    // As soon as some orders are in the log, and long before the drill ends.
    while orders_in(&log) < 8 && child.try_wait().expect("a child").is_none() {
        std::thread::yield_now();
    }
    child.kill().expect("killed");
    child.wait().expect("ended");
    let text = std::fs::read_to_string(&log).expect("a log");
    assert!(!text.lines().any(|line| line.starts_with("end ")), "it ended before it was killed");
    let replayed = desk.run(&["replay", "run.log"]);
    assert_eq!(replayed.code, Some(0), "{}", replayed.err);
    assert!(replayed.err.contains("cut off"), "{}", replayed.err);
    assert!(orders_in(&log) >= 8);
}

fn orders_in(log: &Path) -> usize {
    std::fs::read_to_string(log).map_or(0, |text| text.lines().filter(|line| line.starts_with("order ")).count())
}
