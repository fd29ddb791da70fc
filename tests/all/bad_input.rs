//! Scenario files that are broken, too large, too deep or hostile: a clear error with its place, and never a panic.

use proptest::prelude::*;
use tutela::scenario::limits::{MAX_FILE_BYTES, MAX_NESTING};
use tutela::scenario::locate::line_and_column;
use tutela::scenario::problem::Problem;
use tutela::scenario::read::{DiskFiles, load};

use crate::fixtures;

#[test]
fn a_truncated_file_is_an_error_at_its_end() {
    let half = &fixtures::SCENARIO[..fixtures::SCENARIO.len() / 2];
    let problem = first("small.ron", half);
    let end = line_and_column(half, half.len());
    assert!(problem.line <= end.0 && problem.line + 1 >= end.0, "{problem} against {end:?}");
    assert!(!problem.kind.to_string().is_empty());
}

#[test]
fn an_empty_file_is_an_error() {
    assert_eq!(place(&first("small.ron", "")), ("small.ron", 1, 1));
}

#[test]
fn an_oversized_file_is_refused_by_its_size() {
    let spaces = " ".repeat(usize::try_from(MAX_FILE_BYTES).unwrap() + 1);
    let problem = first("small.ron", &spaces);
    assert!(problem.to_string().starts_with("small.ron:1:1: the file is larger than 4194304 bytes"), "{problem}");
}

#[test]
fn an_oversized_file_on_disk_is_not_read_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = std::fs::File::create(folder.path().join("huge.ron")).unwrap();
    // Larger than memory: a hole costs nothing on disk.
    file.set_len(1 << 40).unwrap();
    let problems = load(&DiskFiles::new(folder.path()), "huge.ron").unwrap_err();
    assert!(problems[0].kind.to_string().contains("larger than"), "{}", problems[0]);
}

#[test]
fn a_name_that_fills_the_file_does_not_fill_the_error() {
    let name = "a".repeat(3_000_000);
    for text in [name.clone(), format!("({name}: 1)"), fixtures::SCENARIO.replace("trigger: Manual", &name)] {
        let problem = first("small.ron", &text).to_string();
        assert!(problem.len() < 2_000, "{} bytes", problem.len());
    }
}

#[test]
fn deep_nesting_is_refused_before_it_is_parsed() {
    for bracket in ["(", "[", "{", "Not(", "Some(", "All(["] {
        let problem = first("small.ron", &bracket.repeat(500_000));
        assert!(problem.kind.to_string().contains("nested deeper than 64"), "{problem}");
    }
    // A condition as deep as the limit allows is read by the parser, not by luck.
    let allowed = usize::try_from(MAX_NESTING).unwrap() - 4;
    let nested = format!("trigger: When({}Since(5){}, 0)", "Not(".repeat(allowed - 1), ")".repeat(allowed - 1));
    let text = fixtures::SCENARIO.replace("trigger: Manual", &nested);
    let files = fixtures::files().with("small.ron", text);
    let problems = load(&files, "small.ron").err().unwrap_or_default();
    assert!(problems.iter().all(|problem| !problem.kind.to_string().contains("recursion")), "{problems:?}");
}

#[test]
fn bytes_that_are_not_utf_8_are_named_by_their_place() {
    let mut bytes = b"// a comment\n(format: ".to_vec();
    bytes.extend([0xff, 0xfe, b')']);
    let files = fixtures::files().with("small.ron", bytes);
    let problem = load(&files, "small.ron").unwrap_err().remove(0);
    assert_eq!(place(&problem), ("small.ron", 2, 10));
    assert!(problem.kind.to_string().contains("UTF-8"));
}

#[test]
fn a_wrong_type_and_an_unknown_field_have_line_column_and_path() {
    for (from, to, wrong, path, says, nearest) in [
        ("trust: 0.5", "trust: \"high\"", "\"high\"", "people[0].trust", "Expected float", None),
        ("count: 20", "count: -20", "-20", "people[0].count", "", None),
        ("count: 20", "count: 99999999999", "99999999999", "people[0].count", "", None),
        ("kind: FootPatrol", "kind: FootPatroll", "FootPatroll", "units[0].kind", "FootPatroll", Some("FootPatrol")),
        ("refuge: ", "refuges: ", "refuges", "people[0]", "refuges", Some("refuge")),
        ("trigger: At(20)", "trigger: At(\"20\")", "\"20\"", "injects[0].trigger", "", None),
    ] {
        let text = fixtures::SCENARIO.replacen(from, to, 1);
        let problem = first("small.ron", &text);
        let at = line_and_column(&text, text.find(wrong).unwrap());
        assert_eq!(problem.line, at.0, "{problem} against {at:?}");
        assert!(problem.column.abs_diff(at.1) <= u32::try_from(wrong.len()).unwrap() + 1, "{problem} against {at:?}");
        assert!(problem.path.starts_with(path), "{problem}");
        assert!(problem.kind.to_string().contains(says), "{problem}");
        assert_eq!(problem.nearest.as_deref(), nearest, "{problem}");
    }
}

#[test]
fn each_file_reports_its_first_error_in_one_go() {
    let files = fixtures::files()
        .with("small.ron", fixtures::SCENARIO.replace("ends_at_s: 300", "ends_at_s: \"300\""))
        .with("small.map.ron", fixtures::MAP.replace("kind: Clinic", "kind: Hospital"))
        .with("small.en.ftl", fixtures::TEXTS.replace("small-title = The lane", "small-title The lane"));
    let problems = load(&files, "small.ron").unwrap_err();
    // The map's name stands in the scenario, which was not read.
    let shown: Vec<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(shown, ["small.ron", "small.en.ftl"]);

    let files = files.with("small.ron", fixtures::SCENARIO);
    let problems = load(&files, "small.ron").unwrap_err();
    let shown: Vec<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(shown, ["small.map.ron", "small.en.ftl"]);
    assert_eq!(problems[1].line, 2);
}

#[test]
fn a_missing_file_is_named() {
    let mut files = fixtures::files();
    files.0.remove("small.map.ron");
    let problem = load(&files, "small.ron").unwrap_err().remove(0);
    assert_eq!((problem.file.as_str(), problem.path.as_str()), ("small.ron", "map"));
    assert!(problem.kind.to_string().contains("`small.map.ron` cannot be read: there is no such file"), "{problem}");
    let problem = load(&files, "other.ron").unwrap_err().remove(0);
    assert_eq!(place(&problem), ("other.ron", 1, 1));
}

#[test]
fn a_map_outside_the_folder_is_not_read() {
    for name in ["../secret.ron", "/etc/passwd", "a/../../b", "c:\\\\map.ron", ""] {
        let text = fixtures::SCENARIO.replace("small.map.ron", name);
        let problem = first("small.ron", &text);
        assert_eq!(problem.path, "map", "{problem}");
    }
}

#[test]
fn hostile_texts_are_refused() {
    for (ftl, says) in [
        ("small-title = a\nsmall-title = b\n".to_owned(), "has a message already"),
        (format!("a = {}\n", "{ ".repeat(1_000_000)), "more than 100 placeables"),
        (format!("a = {}\n", "x".repeat(10_000)), "longer than 8000 characters"),
        ("a = { $b".to_owned(), "message syntax"),
    ] {
        let problem = first("small.en.ftl", &ftl);
        assert!(problem.kind.to_string().contains(says), "{problem}");
        assert_eq!(problem.file, "small.en.ftl");
    }
}

#[test]
fn a_message_that_refers_to_itself_is_shown_and_does_not_hang() {
    let texts = format!("{}\nloop-a = {{ loop-b }}\nloop-b = {{ loop-a }} {{ loop-a }}\n", fixtures::TEXTS);
    let loaded = load(&fixtures::files().with("small.en.ftl", texts), "small.ron").unwrap();
    assert!(!loaded.texts.say("loop-a").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn flipped_and_cut_bytes_never_panic(
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
        which in 0_usize..3,
    ) {
        let (name, text) = [
            ("small.ron", fixtures::SCENARIO),
            ("small.map.ron", fixtures::MAP),
            ("small.en.ftl", fixtures::TEXTS),
        ][which];
        let mut bytes = text.as_bytes().to_vec();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Err(problems) = load(&fixtures::files().with(name, bytes), "small.ron") {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|problem| problem.line > 0 && problem.column > 0));
        }
    }

    #[test]
    fn hostile_numbers_never_panic(number in prop_oneof![
        Just("NaN".to_owned()), Just("inf".to_owned()), Just("-inf".to_owned()), Just("1e38".to_owned()),
        Just("-1e38".to_owned()), Just("4294967295".to_owned()), Just("65535".to_owned()), Just("-1".to_owned()),
        Just("1e-45".to_owned()), Just("0".to_owned()),
    ], place in any::<prop::sample::Index>(), in_map in any::<bool>()) {
        let (name, text) = if in_map { ("small.map.ron", fixtures::MAP) } else { ("small.ron", fixtures::SCENARIO) };
        let numbers = numbers(text);
        let (from, to) = numbers[place.index(numbers.len())];
        let changed = format!("{}{number}{}", &text[..from], &text[to..]);
        let _ = load(&fixtures::files().with(name, changed), "small.ron");
    }
}

/// Where the numbers of a text stand.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (start, is_part(c)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    found
}

fn first(name: &str, content: &str) -> Problem {
    load(&fixtures::files().with(name, content), "small.ron").unwrap_err().remove(0)
}

fn place(problem: &Problem) -> (&str, u32, u32) {
    (&problem.file, problem.line, problem.column)
}
