//! Marks, challenges and accounts beside a log: kept whole, read with their faults' places, and never in the card.

use serde_json::Value;
use tutela::assessment::card::ScoreCard;
use tutela::exercise::log_reader;
use tutela::review::join::{keys, marked, pairs, strays};
use tutela::review::side_file::{
    self, Challenge, ChallengeAnswer, ChallengeOutcome, Day, InstructorMark, ItemKey, LogIdentity, Note, NoteKind,
    OwnAccount, Pseudonym, Rated, Rating, Remark, SideFile, SideFileError, Words,
};
use tutela::scenario::rubric::{Line, Scale};

use crate::cli::Desk;
use crate::exercise::busy_log;

const FILE: &str = "run.log.marks.ron";

#[test]
fn what_is_written_is_read_again() {
    let (log, key) = (identity(), ItemKey::new("P4/100/commander/rule/1.1"));
    let mut side = SideFile::new(log.clone());
    side.mark(mark(&key, 2, true, "Heron")).expect("taken");
    side.challenge(challenge(&key, "I had warned them.")).expect("taken");
    let answer = ChallengeAnswer { text: words("So you had."), outcome: ChallengeOutcome::Changed, by: by("Heron") };
    side.answer(&key, answer).expect("challenged");
    let ratings = vec![(Rated::Scale(Scale::Coordination), rating(3)), (Rated::Line(Line::C6), rating(1))];
    side.account = Some(OwnAccount { text: said("I was late \"to\" report.\nTwice."), ratings, by: by("Ibis") });
    side.notes.push(Note {
        kind: NoteKind::Sustain,
        text: words("Warned first."),
        owner: by(""),
        due: None,
        by: by(""),
    });
    let due = Day::try_from("2026-03-01".to_owned()).ok();
    let (kind, text) = (NoteKind::Improve, words("Report — sooner."));
    side.note(Note { kind, text, owner: by("Ibis"), due, by: by("Heron") }).expect("taken");
    let text = side_file::write(&side).expect("plain data");
    assert_eq!(side_file::read(FILE, text.as_bytes(), &log), Ok(side));
}

#[test]
fn a_blind_mark_stays_beside_a_later_one_and_cannot_follow_it() {
    let key = ItemKey::new("P4/100/commander/rule/1.1");
    let mut side = SideFile::new(identity());
    side.mark(mark(&key, 1, true, "Heron")).expect("taken");
    side.mark(mark(&key, 2, true, "Heron")).expect("said anew");
    side.mark(mark(&key, 3, false, "Heron")).expect("after the debrief");
    assert_eq!(side.mark(mark(&key, 4, true, "Heron")), Err(SideFileError::NotBlind));
    side.mark(mark(&key, 4, true, "Ibis")).expect("somebody else has not seen it");
    let told: Vec<_> = side.marks.iter().map(|mark| (mark.rating.get(), mark.blind)).collect();
    assert_eq!(told, [(2, true), (3, false), (4, true)]);
}

#[test]
fn an_answered_challenge_stays() {
    let key = ItemKey::new("P4/100/commander/rule/1.1");
    let mut side = SideFile::new(identity());
    let answer = || ChallengeAnswer { text: words("No."), outcome: ChallengeOutcome::Upheld, by: by("") };
    assert_eq!(side.answer(&key, answer()), Err(SideFileError::NotChallenged));
    side.challenge(challenge(&key, "Why?")).expect("taken");
    side.challenge(challenge(&key, "Why, when I had warned them?")).expect("nobody has answered");
    side.answer(&key, answer()).expect("challenged");
    assert_eq!(side.challenge(challenge(&key, "Still?")), Err(SideFileError::Answered));
    assert_eq!((side.challenges.len(), side.challenges[0].text.as_str()), (1, "Why, when I had warned them?"));
}

#[test]
fn faults_have_their_line_and_column() {
    let log = identity();
    let text = |entries: &str| {
        let whole = side_file::write(&SideFile::new(log.clone())).expect("plain data");
        whole.replace("marks: [],", &format!("marks: [\n{entries}\n],"))
    };
    let line = text("here").lines().position(|line| line == "here").expect("the entry") + 1;
    let entry = |rating: &str, reason: &str| {
        format!("(item: \"P4/1/c/rule/1.1\", rating: {rating}, reason: \"{reason}\", blind: true, by: \"Heron\")")
    };
    assert!(side_file::read(FILE, text(&entry("4", "Because.")).as_bytes(), &log).is_ok());
    for (wrong, says) in [
        (entry("5", "Because."), "a rating is 0 (breach) to 4 (exemplary)"),
        (entry("-1", "Because."), "Integer is out of bounds"),
        (entry("4", "  "), "the text is empty"),
        (entry("4", &"x".repeat(2_001)), "longer than 2000 characters"),
        (entry("4", "Because.").replace("Heron", &"h".repeat(41)), "longer than 40 characters"),
        (entry("4", "Because.").replace("blind", "deaf"), "deaf"),
        ("(item: ".to_owned(), "xpected"),
    ] {
        let error = side_file::read(FILE, text(&wrong).as_bytes(), &log).expect_err(&wrong).to_string();
        assert!(error.contains(says), "{wrong}: {error}");
        let place = error.strip_prefix(&format!("{FILE}:")).and_then(|rest| rest.split(':').next());
        let found: usize = place.and_then(|place| place.parse().ok()).expect("a line");
        assert!((line..=line + 1).contains(&found), "{wrong}: {error}");
    }
}

#[test]
fn another_form_another_log_and_hostile_bytes_are_refused() {
    let log = identity();
    let text = side_file::write(&SideFile::new(log.clone())).expect("plain data");
    let says = |bytes: &[u8], log: &LogIdentity| side_file::read(FILE, bytes, log).expect_err("refused").to_string();
    let later = text.replace("format: 1", "format: 2").replace("marks", "ratings");
    assert_eq!(
        says(later.as_bytes(), &log),
        format!("{FILE}:1:1: side file format 2 is not one that this program reads; it reads format 1")
    );
    let (other, _) = busy_log();
    let header = log_reader::read("a", other.as_bytes()).expect("a log").header;
    assert!(says(text.as_bytes(), &LogIdentity::of(&header, b"edited")).contains("belongs to another log"));
    assert_eq!(says(b"(format: 1,\n \xff", &log), format!("{FILE}:2:2: not UTF-8 text from here on"));
    assert!(says(&vec![b' '; 1 << 21], &log).contains("larger than"));
    assert!(says(format!("(format: 1, log: {}", "[".repeat(100_000)).as_bytes(), &log).starts_with(FILE));
}

#[test]
fn keys_are_unique_and_the_same_in_every_card_of_the_run() {
    let (text, card) = card();
    let found = keys(&card);
    let mut once = found.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), card.items.len(), "{found:?}");
    assert!(found.len() > 3, "{text}");
    let mut doubled = card.clone();
    doubled.items = card.items.iter().flat_map(|item| [item.clone(), item.clone()]).collect();
    let doubled = keys(&doubled);
    assert_eq!(doubled[1].to_string(), format!("{}/2", doubled[0]));
    // A mark of the program that changes, or a sentence, moves no key.
    let mut rated = card;
    rated.items.iter_mut().for_each(|item| item.rating = 0);
    assert_eq!(keys(&rated), found);
}

#[test]
fn people_stand_beside_the_program_and_change_nothing_of_it() {
    let (_, card) = card();
    let before = serde_json::to_string(&card).expect("plain data");
    let key = keys(&card)[0].clone();
    let mut side = SideFile::new(identity());
    side.mark(mark(&key, 4 - card.items[0].rating, true, "Heron")).expect("taken");
    side.mark(mark(&key, 1, false, "Heron")).expect("taken");
    side.mark(mark(&key, 2, false, "Ibis")).expect("taken");
    side.mark(mark(&ItemKey::new("P1/0/nobody/rule/0"), 2, true, "Ibis")).expect("taken");
    let beside = &marked(&card, &side)[0];
    assert_eq!((beside.item, beside.marks.len()), (&card.items[0], 3));
    assert_eq!(strays(&card, &side), [ItemKey::new("P1/0/nobody/rule/0")]);
    let rated = |sighted: bool| pairs(&card, &side, sighted).iter().map(|pair| pair.instructor).collect::<Vec<_>>();
    assert_eq!(rated(false), [4 - card.items[0].rating], "blind marks only");
    assert_eq!(rated(true), [4 - card.items[0].rating, 2], "one for each person, the blind one first");
    assert_eq!(serde_json::to_string(&card).expect("plain data"), before);
}

#[test]
fn commands_keep_marks_beside_the_log_and_leave_the_card_alone() {
    let desk = Desk::new();
    desk.log();
    let with = |arguments: &[&str]| desk.run(&[arguments, &["--scenario", "small.ron"]].concat());
    let card = with(&["score", "run.log", "--json"]).out;
    let list: Value = serde_json::from_str(&with(&["marks", "run.log", "--json"]).out).expect("a list");
    let key = list["items"][0]["key"].as_str().expect("a key");
    let blind = with(&["marks", "run.log", "--json", "--blind"]).out;
    assert!(!blind.contains("\"rating\": 0") && blind.contains("\"rating\": null"), "{blind}");

    let reason = ["--reason", "The warning came late."];
    for arguments in [&["--rating", "3", "--by", "Heron", "--blind"][..], &["--rating", "2", "--by", "Ibis"]] {
        let kept = with(&[&["mark", "run.log", "--item", key], arguments, &reason].concat());
        assert_eq!(kept.code, Some(0), "{}", kept.err);
    }
    assert_eq!(with(&["challenge", "run.log", "--item", key, "--text", "I had no line."]).code, Some(0));
    let answer = ["--answer", "The log shows one.", "--outcome", "upheld", "--by", "Heron"];
    assert_eq!(with(&[&["challenge", "run.log", "--item", key], &answer[..]].concat()).code, Some(0));
    let shown = with(&["marks", "run.log"]).out;
    for says in
        ["Instructor Heron, blind: Meets (3)", "Instructor Ibis: Partial (2)", "I had no line.", "mark stands: The log"]
    {
        assert!(shown.contains(says), "{says}\n{shown}");
    }
    assert_eq!(with(&["score", "run.log", "--json"]).out, card);

    let figures: Value = serde_json::from_str(&with(&["agreement", "run.log", "--json"]).out).expect("figures");
    assert_eq!((&figures["logs"], &figures["lines"][0]["pairs"]), (&Value::from(1), &Value::from(1)));
    let all: Value = serde_json::from_str(&with(&["agreement", "run.log", "--all", "--json"]).out).expect("figures");
    assert_eq!(all["lines"][0]["pairs"], Value::from(2));
    let twice = with(&["agreement", "run.log", "run.log"]);
    assert!(twice.err.contains("counted once") && twice.out.contains("1 pair, "), "{}{}", twice.out, twice.err);
}

#[test]
fn commands_refuse_what_is_no_item_no_rating_and_no_reason() {
    let desk = Desk::new();
    desk.log();
    let rows = desk.run(&["marks", "run.log", "--scenario", "small.ron", "--json"]).out;
    let list: Value = serde_json::from_str(&rows).expect("a list");
    let key = list["items"][0]["key"].as_str().expect("a key");
    let refuses = |arguments: &[&str], says: &str| {
        desk.refuses(&[arguments, &["--scenario", "small.ron"]].concat(), 3, says);
    };
    refuses(&["mark", "run.log", "--item", "P1/0/x/rule/1", "--rating", "3", "--reason", "r"], "has no such item");
    refuses(&["mark", "run.log", "--item", key, "--rating", "5", "--reason", "r"], "a rating is 0");
    refuses(&["mark", "run.log", "--item", key, "--rating", "3", "--reason", " "], "the text is empty");
    refuses(&["challenge", "run.log", "--item", key, "--text", ""], "the text is empty");
    refuses(&["challenge", "run.log", "--item", key, "--answer", "No.", "--outcome", "noted"], "nobody has challenged");
    desk.refuses(&["challenge", "run.log", "--item", key], 2, "--text");
    desk.write(FILE, "(format: 1, log: (), )");
    refuses(&["marks", "run.log"], &format!("{FILE}:1:"));
}

#[test]
fn account_and_notes_are_kept_beside_the_log_and_listed_with_the_marks() {
    let desk = Desk::new();
    desk.log();
    let with = |arguments: &[&str]| desk.run(&[arguments, &["--scenario", "small.ron"]].concat());
    let card = with(&["score", "run.log", "--json"]).out;
    let kept = |arguments: &[&str]| {
        let done = with(arguments);
        assert_eq!((done.code, done.out.as_str()), (Some(0), ""), "{}", done.err);
        assert!(done.err.contains(&format!("{FILE}: written")), "{}", done.err);
    };
    kept(&["account", "run.log", "--text", "I was <late>.", "--rating", "p8=1", "--by", "Ibis"]);
    kept(&["account", "run.log", "--text", "I warned late.", "--rating", "P8=1", "--rating", "coordination=3"]);
    let improve = ["note", "run.log", "--kind", "improve", "--text", "Drill the radio check."];
    kept(&improve);
    kept(&[&improve[..], &["--owner", "Signals", "--due", "2026-03-01", "--by", "Heron"]].concat());
    kept(&["note", "run.log", "--kind", "sustain", "--text", "Warned first."]);
    let shown = with(&["marks", "run.log"]).out;
    for says in [
        "Own account (-): I warned late.",
        "  Coordination: Meets (3)",
        "  P8 Timeliness: Poor (1)",
        "To improve (Heron): Drill the radio check.",
        "  Owner Signals, due by 2026-03-01",
        "To sustain (-): Warned first.",
    ] {
        assert!(shown.contains(says), "{says}:\n{shown}");
    }
    assert!(!shown.contains("<late>"), "a second account takes the place of the first:\n{shown}");
    assert!(shown.starts_with("Own account"), "before the marks, as it was written before them:\n{shown}");
    let list: Value = serde_json::from_str(&with(&["marks", "run.log", "--json"]).out).expect("a list");
    assert_eq!(list["account"]["text"], "I warned late.");
    assert_eq!(list["notes"].as_array().map(Vec::len), Some(2), "one with the same text took the place of the other");
    assert_eq!((&list["notes"][0]["owner"], &list["notes"][0]["due"]), (&"Signals".into(), &"2026-03-01".into()));
    let blind = with(&["marks", "run.log", "--blind"]).out + &with(&["marks", "run.log", "--blind", "--json"]).out;
    assert!(!blind.contains("I warned late.") && !blind.contains("radio check"), "{blind}");
    for (format, beside) in [("md", "Drill the radio check."), ("json", "Signals"), ("html", "I warned late.")] {
        let report = with(&["report", "run.log", "--format", format, "--out", "-"]);
        assert!(report.out.contains(beside), "{format}: {}", report.err);
    }
    assert_eq!(with(&["score", "run.log", "--json"]).out, card, "nothing of it changes the card");
}

#[test]
fn an_account_or_a_note_that_cannot_be_taken_writes_nothing() {
    let desk = Desk::new();
    desk.log();
    let refuses = |arguments: &[&str], says: &str| {
        desk.refuses(&[arguments, &["--scenario", "small.ron"]].concat(), 3, says);
    };
    refuses(&["account", "run.log", "--text", " "], "the text is empty");
    refuses(&["account", "run.log"], "the text is empty");
    refuses(&["account", "run.log", "--text", "x", "--rating", "P11=1"], "names a scale or a line");
    refuses(&["account", "run.log", "--text", "x", "--rating", "P8=5"], "a rating is 0");
    refuses(&["account", "run.log", "--text", "x", "--rating", "P8=1", "--rating", "p8=2"], "each once");
    refuses(&["account", "run.log", "--text", "x", "--by", &"h".repeat(41)], "longer than 40 characters");
    refuses(&["note", "run.log", "--kind", "sustain", "--text", &"x".repeat(2_001)], "longer than 2000 characters");
    for day in ["2026-02-30", "2026-3-1", "tomorrow"] {
        refuses(&["note", "run.log", "--kind", "improve", "--text", "x", "--due", day], "a day is written as");
    }
    desk.refuses(&["note", "run.log", "--kind", "praise", "--text", "x", "--scenario", "small.ron"], 2, "praise");
}

fn card() -> (String, ScoreCard) {
    let (text, exercise) = busy_log();
    let card = exercise.card();
    (text, card)
}

fn identity() -> LogIdentity {
    let (text, _) = busy_log();
    LogIdentity::of(&log_reader::read("a", text.as_bytes()).expect("a log").header, text.as_bytes())
}

fn mark(item: &ItemKey, given: u8, blind: bool, who: &str) -> InstructorMark {
    InstructorMark { item: item.clone(), rating: rating(given), reason: words("Because."), blind, by: by(who) }
}

fn challenge(item: &ItemKey, text: &str) -> Challenge {
    Challenge { item: item.clone(), text: words(text), by: by(""), answer: None }
}

fn rating(given: u8) -> Rating {
    given.try_into().expect("a rating")
}

fn words(text: &str) -> Words {
    text.to_owned().try_into().expect("words")
}

fn said(text: &str) -> Remark {
    text.to_owned().try_into().expect("a text")
}

fn by(who: &str) -> Pseudonym {
    who.to_owned().try_into().expect("a pseudonym")
}
