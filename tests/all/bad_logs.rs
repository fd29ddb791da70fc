//! Every command that reads a log against every way in which a log can be wrong: one table, so that none is forgotten.

use serde_json::Value;
use tutela::exercise::log::ENGINE;

use crate::cli::Desk;

/// What each command is given beside the log and the scenario.
const COMMANDS: [&[&str]; 13] = [
    &["replay"],
    &["replay", "--json"],
    &["score"],
    &["score", "--json"],
    &["report", "--format", "md", "--out", "-"],
    &["marks"],
    &["marks", "--blind", "--json"],
    &["agreement"],
    &["whatif", "--at", "35", "--seeds", "1"],
    &["whatif", "--decision", "go", "--seeds", "1", "--json"],
    &["account", "--text", "I was late."],
    &["note", "--kind", "improve", "--text", "Report sooner."],
    &["challenge", "--item", "P8/1/commander/duty/guard", "--text", "I was not."],
];

#[test]
fn a_log_that_does_not_agree_is_named_as_such_by_every_command() {
    let desk = Desk::new();
    let log = desk.log();
    let line = |begins: &str| log.lines().find(|line| line.starts_with(begins)).expect("such a line").to_owned();
    let (header, order, end) = (line("tutela-log "), line("order "), line("end "));
    let (first, second) = (line("digest 10 "), line("digest 20 "));
    let without = |gone: &str| log.replacen(&format!("{gone}\n"), "", 1);
    let with_header = |from: &str, to: &str| log.replacen(&header, &header.replacen(from, to, 1), 1);
    let forged = end.replacen("\"mark\":", "\"mark\":9", 1);
    let digest = header.split("digest:\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a digest");
    let half = &log[..log.find("digest 400 ").expect("such a second")];
    let bad: Vec<(&str, Vec<u8>, i32, &str)> = vec![
        ("edited", log.replace(r#"to:Zone("well")"#, r#"to:Zone("clinic")"#).into(), 4, "diverges at tick 50"),
        ("dropped", without(&order).into(), 4, "diverges at tick 50"),
        ("twice", log.replacen(&order, &format!("{order}\n{order}"), 1).into(), 4, "diverges at tick"),
        ("seed", with_header("seed:7", "seed:8").into(), 4, "diverges at tick"),
        ("people", with_header(r#"people:["commander"]"#, r#"people:["commander","watch"]"#).into(), 4, "the header"),
        ("king", with_header(r#"people:["commander"]"#, r#"people:["king"]"#).into(), 4, "the header names others"),
        ("forged", log.replacen(&end, &forged, 1).into(), 4, "the score card of the closing line"),
        (
            "assessed",
            with_header("mode:Practice", "mode:Assessed").into(),
            4,
            "mode, pseudonym or program in the header",
        ),
        ("sequence", log.replacen("\"commander\",0,", "\"commander\",7,", 1).into(), 4, "which was edited"),
        ("spelling", log.replacen("digest 20 seats=", "digest 20 seats=0", 1).into(), 4, "which was edited"),
        ("half", format!("{half}end 390 0123456789abcdef {{}}\n").into(), 4, "the drill came to no end there"),
        ("digest-line", log.replacen(&second, &first.replace("digest 10 ", "digest 20 "), 1).into(), 4, "at tick 20"),
        (
            "moved",
            log.replacen(&format!("{first}\n{second}"), &format!("{second}\n{first}"), 1).into(),
            3,
            "moved.log:",
        ),
        ("missing-second", without(&second).into(), 3, "lines are missing"),
        ("joined", format!("{log}{log}").into(), 3, "nothing may follow the closing line"),
        ("no-card", log.replacen(&end, "end 3000", 1).into(), 3, "not a closing line"),
        ("other-rules", with_header(digest, &"0".repeat(32)).into(), 3, "another version of small"),
        ("other-drill", with_header(r#"scenario:"small""#, r#"scenario:"large""#).into(), 3, "of the drill large"),
        ("format", with_header("format:1,", "format:2,form:\"new\",").into(), 3, "log format 2 is not one"),
        ("engine", with_header(&format!("engine:{ENGINE},"), "engine:1,").into(), 3, "not verifiable by this version"),
        ("empty", Vec::new(), 3, "empty.log:1:1: not an order log"),
        ("binary", [header.as_bytes(), b"\n\xff\x00\xfe\n"].concat(), 3, "binary.log:2:1: not UTF-8"),
        ("wide", log.encode_utf16().flat_map(u16::to_le_bytes).collect(), 3, "not an order log"),
        ("long-line", format!("{header}\norder {}\n", "x".repeat(5 << 20)).into(), 3, "long-line.log:2:1: this line"),
        ("huge", vec![b'x'; (64 << 20) + 1], 3, "huge.log:1:1: larger than"),
    ];
    for (name, bytes, code, says) in bad {
        let file = format!("{name}.log");
        desk.write(&file, bytes);
        for command in COMMANDS {
            desk.refuses(&of(command, &file), code, says);
        }
        std::fs::remove_file(desk.path(&file)).expect("removed");
    }
}

#[test]
fn a_log_that_is_cut_off_or_came_by_another_way_is_verified_and_what_is_missing_is_said() {
    let desk = Desk::new();
    let log = desk.log();
    let at = log.find("digest 400 ").expect("such a line");
    for (name, bytes, says) in [
        ("cut", log[..at].to_owned(), "the run was cut off; it goes as far as second 40"),
        ("torn", log[..at + 20].to_owned(), "the last line is torn (20 bytes)"),
        ("crlf", log.replace('\n', "\r\n"), ""),
    ] {
        let file = format!("{name}.log");
        desk.write(&file, bytes);
        // A challenge needs an item of the card, and a card of forty seconds may have none.
        for command in &COMMANDS[..COMMANDS.len() - 1] {
            let shown = desk.run(&of(command, &file));
            assert_eq!(shown.code, Some(0), "{command:?} {name}: {}", shown.err);
            assert!(shown.err.contains(says), "{command:?} {name} should say \"{says}\":\n{}", shown.err);
        }
        let shown: Value = serde_json::from_str(&desk.run(&of(COMMANDS[1], &file)).out).expect("JSON");
        assert_eq!((&shown["verified"], &shown["cut_off"]), (&Value::Bool(true), &Value::Bool(!says.is_empty())));
    }
}

#[test]
fn the_card_of_another_engine_is_shown_as_one_that_nobody_verified() {
    let desk = Desk::new();
    let log = desk.log();
    let foreign = log.replacen(&format!("engine:{ENGINE},"), "engine:1,", 1).replace("order (", "order_of_old (");
    desk.write("foreign.log", &foreign);
    for command in ["score", "replay"] {
        let shown = desk.run(&[command, "foreign.log"]);
        assert_eq!(shown.code, Some(3), "{}", shown.err);
        assert!(shown.out.starts_with("Not verified."), "{}", shown.out);
        assert!(shown.out.contains("\"scale\":\"Proportionality\""), "the card as it stands: {}", shown.out);
        let json = desk.run(&[command, "foreign.log", "--json"]);
        let told: Value = serde_json::from_str(&json.out).expect("JSON");
        assert_eq!((json.code, &told["verified"], &told["engine"]), (Some(3), &Value::Bool(false), &Value::from(1)));
        assert_eq!(told["card"]["seed"], 7);
    }
    let end = foreign.find("end ").expect("a closing line");
    desk.write("cut.log", &foreign[..end]);
    for command in ["score", "replay"] {
        let shown = desk.run(&[command, "cut.log"]);
        assert_eq!((shown.code, shown.out.as_str()), (Some(3), ""));
        assert!(shown.err.contains("no stored card"), "{}", shown.err);
        let told: Value = serde_json::from_str(&desk.run(&[command, "cut.log", "--json"]).out).expect("JSON");
        assert_eq!(told["card"], Value::Null);
    }
}

/// The command for that log of the small drill.
fn of<'a>(command: &[&'a str], file: &'a str) -> Vec<&'a str> {
    [&command[..1], &[file, "--scenario", "small.ron"], &command[1..]].concat()
}
