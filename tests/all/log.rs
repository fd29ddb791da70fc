//! Order logs from outside: torn, truncated, edited, hostile ones are read or refused, and nothing panics.

use std::sync::Arc;

use tutela::exercise::input::InputFault;
use tutela::exercise::log::ENGINE;
use tutela::exercise::log_reader::{self, OrderLog};
use tutela::exercise::replay::{ReplayError, replay};

use crate::exercise::busy_log;
use crate::fixtures;

fn fault(text: impl AsRef<[u8]>) -> (u32, InputFault) {
    let error = log_reader::read("a.tutela-log", text.as_ref()).expect_err("refused");
    assert!(error.to_string().starts_with(&format!("a.tutela-log:{}:{}: ", error.line, error.column)));
    (error.line, error.fault)
}

fn read(text: impl AsRef<[u8]>) -> OrderLog {
    log_reader::read("a.tutela-log", text.as_ref()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_torn_last_line_is_reported_and_skipped() {
    let (text, _) = busy_log();
    let order = text.lines().position(|line| line.starts_with("order ") && line.contains("Warn")).expect("an order");
    let until: usize = text.lines().take(order).map(|line| line.len() + 1).sum();
    let whole = read(&text[..until]);
    assert_eq!(whole.torn, None);
    let torn = read(&text[..until + 12]);
    assert_eq!(torn.torn.map(|torn| (torn.line, torn.bytes)), Some((order as u32 + 1, 12)));
    assert_eq!(torn.instructions, whole.instructions);
    let replayed = replay(&Arc::new(fixtures::small()), &torn, |_| ()).expect("the rest verifies");
    assert_eq!(replayed.last, torn.last_tick());
}

#[test]
fn a_log_cut_anywhere_is_read_or_refused() {
    let (text, _) = busy_log();
    for cut in 0..text.len().min(6_000) {
        let _ = log_reader::read("cut", &text.as_bytes()[..cut]);
    }
}

#[test]
fn what_is_no_log_is_refused_at_its_place() {
    let (text, _) = busy_log();
    let header = text.lines().next().expect("a header");
    let with = |line: &str| format!("{header}\n{line}\n");
    assert_eq!(fault(""), (1, InputFault::NotALog));
    assert_eq!(fault("(script: 1)\n"), (1, InputFault::NotALog));
    assert_eq!(fault(header.replace("format:1", "format:9") + "\n"), (1, InputFault::LogFormat(9)));
    assert_eq!(fault(with("hello")), (2, InputFault::UnknownLine));
    assert_eq!(fault(with("digest ten mail=0")), (2, InputFault::NotDigests));
    assert_eq!(fault(with("digest 20 mail=0")), (2, InputFault::MissingDigest));
    assert_eq!(fault(with("digest 4000000000 mail=0")), (2, InputFault::TickOutOfRange));
    assert_eq!(fault(with("end 1 {\"version\":")), (2, InputFault::NotAnEnd));
    assert_eq!(fault(with("end 1 0 {}\ndigest 10 mail=0")), (3, InputFault::AfterEnd));
    assert_eq!(fault([header.as_bytes(), b"\norder \xff\xfe\n"].concat()), (2, InputFault::NotUtf8));
    assert_eq!(fault(with("control (0,0,Freeze)")), (2, InputFault::OutOfOrder));
    assert_eq!(fault(with("digest 10 mail=0\ncontrol (10,0,Freeze)")), (3, InputFault::OutOfOrder));
    assert_eq!(fault(with("control (9,0,Freeze)\ncontrol (8,1,Freeze)")), (3, InputFault::OutOfOrder));
    assert!(matches!(fault(with("order (1,\"commander\",0,Attack(unit:\"patrol\"))")), (2, InputFault::Syntax(_))));
    assert!(matches!(
        fault(with("order (1,\"commander\",0,Cease(unit:\"patrol\",now:true))")),
        (2, InputFault::Syntax(_))
    ));
}

#[test]
fn deep_and_large_logs_are_refused() {
    let (text, _) = busy_log();
    let header = text.lines().next().expect("a header");
    let deep = format!("{header}\norder (1,\"commander\",0,{}\n", "Move(unit:(".repeat(50_000));
    assert_eq!(fault(deep).0, 2);
    let long = format!("{header}\nend 1 {}\n", " ".repeat(5 << 20));
    assert_eq!(fault(long), (2, InputFault::LineTooLong));
    let many = format!("{header}\n{}", "\n".repeat(600_000));
    assert!(matches!(fault(many).1, InputFault::UnknownLine | InputFault::TooManyLines));
}

#[test]
fn a_log_of_another_engine_keeps_its_card_and_is_not_verified() {
    let (text, _) = busy_log();
    let other =
        text.replacen(&format!("engine:{ENGINE},"), "engine:999,", 1).replace("order (", "order_of_the_future (");
    let log = read(&other);
    assert!(log.is_foreign() && log.end.is_some() && log.instructions.is_empty());
    let result = replay(&Arc::new(fixtures::small()), &log, |_| ());
    assert!(matches!(result, Err(ReplayError::OtherEngine { log: 999, .. })), "{result:?}");
}

#[test]
fn a_log_of_another_version_of_the_drill_is_not_replayed() {
    let (text, exercise) = busy_log();
    let digest = exercise.loaded().digest.to_string();
    let log = read(text.replace(&digest, &"0".repeat(32)));
    let result = replay(exercise.loaded(), &log, |_| ());
    assert!(matches!(result, Err(ReplayError::OtherScenario { .. })), "{result:?}");
}
