//! An excerpt of a log: small enough for a link, and whole again once it was repeated.

use std::sync::Arc;

use tutela::exercise::Exercise;
use tutela::exercise::branch::ResumeError;
use tutela::exercise::excerpt::excerpt;
use tutela::exercise::input::InputFault;
use tutela::exercise::log::{MemorySink, NoSink};
use tutela::exercise::log_reader;
use tutela::exercise::replay::ReplayError;

use crate::exercise::busy_log;
use crate::fixtures;

fn repeated(excerpt: &str, sink: MemorySink) -> Result<Exercise, ResumeError> {
    let log = log_reader::read_excerpt("link", excerpt.as_bytes()).expect("an excerpt");
    Exercise::resumed(Arc::new(fixtures::small()), &log, log.last_tick(), Box::new(sink))
}

#[test]
fn an_excerpt_repeated_is_the_whole_log() {
    let (log, _) = busy_log();
    let excerpt = excerpt(&log);
    assert!(excerpt.len() * 4 < log.len(), "{} of {} bytes", excerpt.len(), log.len());
    let sink = MemorySink::default();
    repeated(&excerpt, sink.clone()).expect("the same run").close();
    assert_eq!(sink.text(), log);
}

#[test]
fn an_excerpt_of_a_run_that_goes_on_can_be_played_on() {
    let (log, _) = busy_log();
    let lines: Vec<&str> = log.lines().collect();
    let digest = lines.iter().skip(lines.len() / 2).position(|line| line.starts_with("digest ")).expect("a digest");
    let half: String = lines[..=lines.len() / 2 + digest].iter().map(|line| format!("{line}\n")).collect();
    let sink = MemorySink::default();
    repeated(&excerpt(&half), sink.clone()).expect("the same run");
    assert_eq!(sink.text(), half);
}

#[test]
fn an_excerpt_with_other_orders_is_found_out() {
    let (log, _) = busy_log();
    let excerpt = excerpt(&log);
    let order = excerpt.lines().find(|line| line.starts_with("order ") && line.contains("Warn")).expect("a warning");
    let forged = excerpt.replace(&format!("{order}\n"), "");
    let log = log_reader::read_excerpt("link", forged.as_bytes()).expect("an excerpt");
    let resumed = Exercise::resumed(Arc::new(fixtures::small()), &log, log.last_tick(), Box::new(NoSink));
    assert!(matches!(resumed, Err(ResumeError::Replay(ReplayError::Diverged(_)))), "{:?}", resumed.err());
}

#[test]
fn an_excerpt_is_no_log_and_keeps_a_logs_other_limits() {
    let (log, _) = busy_log();
    let excerpt = excerpt(&log);
    let fault = log_reader::read("a", excerpt.as_bytes()).expect_err("digests are missing").fault;
    assert_eq!(fault, InputFault::MissingDigest);
    let wild = format!("{}\ndigest 4000000000 mail=0\n", log.lines().next().expect("a header"));
    assert_eq!(log_reader::read_excerpt("a", wild.as_bytes()).expect_err("too far").fault, InputFault::TickOutOfRange);
    assert!(log_reader::read_excerpt("a", b"").is_err());
}
