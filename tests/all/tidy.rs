//! Keeps the house in order: which room may use which, how long a file may be, and words that do not belong.

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from left to right; a room may use those before it. `store` and `net` stand side by side.
const ROOMS: [&[&str]; 8] =
    [&["scenario"], &["sim"], &["assessment"], &["exercise"], &["review"], &["store", "net"], &["window"], &["cli"]];
/// Longest file, in lines: what one can hold in one's head. Split at about 400.
const MAX_LINES: usize = 600;
/// Rooms whose every result must be the same bits on every machine.
const CORE: [&str; 3] = ["scenario", "sim", "assessment"];

/// Words that no source file may hold, its tests apart.
const NOWHERE: [(&str, &str); 10] = [
    (".unwrap()", "a fault of the input must not end the program: return an error"),
    (".expect(", "a fault of the input must not end the program: return an error"),
    ("panic!(", "a fault of the input must not end the program: return an error"),
    ("todo!(", "finish it, or leave it out"),
    ("unimplemented!(", "finish it, or leave it out"),
    ("dbg!(", "left over from a search for a fault"),
    ("thread_rng", "draws come from a seeded stream by purpose"),
    ("SmallRng", "differs between 64-bit machines and the browser"),
    ("StdRng", "changes between versions of its crate"),
    ("std::time::Instant", "panics in the browser"),
];
/// Words that a comment may not hold either.
const NOT_EVEN_SAID: [(&str, &str); 5] = [
    ("TODO", "an issue is the place for what is to be done"),
    ("FIXME", "an issue is the place for what is to be done"),
    ("/root/", "a path of one machine"),
    ("/home/", "a path of one machine"),
    ("/tmp/", "a path of one machine"),
];
/// Words of the faces, which the rooms behind them must not know.
const ONLY_IN_WINDOW: [&str; 7] =
    ["egui", "bevy_render", "bevy::render", "bevy::window", "bevy::winit", "web_sys", "js_sys"];
/// The one file outside the window that touches the page: the browser's storage, where a page's runs are kept.
const BROWSER_STORAGE: &str = "src/store/browser.rs";
/// Words that would let a run depend on the machine, the moment or the order of a hash.
const NOT_IN_CORE: [(&str, &str); 16] = [
    ("HashMap", "its order is not the same everywhere: a Vec by dense id, or a BTreeMap"),
    ("HashSet", "its order is not the same everywhere: a Vec by dense id, or a BTreeSet"),
    ("SystemTime", "a drill knows only its own clock"),
    ("Instant", "a drill knows only its own clock"),
    ("std::thread", "a tick runs on one thread"),
    (".sin(", "the platform's: bevy::math::ops::sin"),
    (".cos(", "the platform's: bevy::math::ops::cos"),
    (".tan(", "the platform's: bevy::math::ops::tan"),
    (".sin_cos(", "the platform's: bevy::math::ops::sin_cos"),
    (".atan2(", "the platform's: bevy::math::ops::atan2"),
    (".acos(", "the platform's: bevy::math::ops::acos"),
    (".exp(", "the platform's: bevy::math::ops::exp"),
    (".ln(", "the platform's: bevy::math::ops::ln"),
    (".powf(", "the platform's: bevy::math::ops::powf"),
    (".powi(", "the platform's: multiply"),
    (".hypot(", "the platform's: bevy::math::ops::hypot, or Vec2::length"),
];

#[test]
fn a_room_uses_only_what_stands_to_its_left() {
    let mut faults = Vec::new();
    for (place, rooms) in ROOMS.iter().enumerate() {
        for room in *rooms {
            let allowed: Vec<&str> = ROOMS[..place].iter().flat_map(|rooms| rooms.iter().copied()).collect();
            for source in sources(&format!("src/{room}")) {
                for used in rooms_used(&source.code()) {
                    if used != *room && is_room(&used) && !allowed.contains(&used.as_str()) {
                        faults.push(format!("{}: {room} uses {used}", source.name()));
                    }
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn every_folder_is_a_room_with_a_place() {
    let faults: Vec<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| !is_room(name))
        .map(|name| format!("src/{name} has no place in the order of the rooms"))
        .collect();
    none(&faults);
}

#[test]
fn files_are_short_and_say_first_what_they_are_for() {
    let mut faults = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        let lines = source.text.lines().count();
        if lines > MAX_LINES {
            faults.push(format!("{}: {lines} lines, at most {MAX_LINES}", source.name()));
        }
        if !source.text.starts_with("//! ") {
            faults.push(format!("{}: does not open with a sentence of purpose (//!)", source.name()));
        }
    }
    none(&faults);
}

#[test]
fn words_that_end_programs_or_name_machines_are_absent() {
    let mut faults = Vec::new();
    for source in sources("src") {
        faults.extend(source.find(&source.code(), &NOWHERE));
        faults.extend(source.find(&source.text, &NOT_EVEN_SAID));
    }
    none(&faults);
}

#[test]
fn only_the_window_draws_and_only_the_command_line_prints() {
    let mut faults = Vec::new();
    for source in sources("src") {
        let room = source.room();
        if room != "window" && source.name() != BROWSER_STORAGE {
            for word in ONLY_IN_WINDOW {
                faults.extend(source.find(&source.code(), &[(word, "drawing and the page belong to src/window")]));
            }
        }
        if room != "cli" && room != "main.rs" {
            let reason = "printing belongs to src/cli";
            faults.extend(source.find(&source.code(), &[("println!(", reason), ("eprintln!(", reason)]));
        }
    }
    none(&faults);
}

#[test]
fn tests_of_the_window_are_built_with_the_window_only() {
    let modules = fs::read_to_string(root().join("tests/all/main.rs")).expect("the list of tests is there");
    let lines: Vec<&str> = modules.lines().collect();
    let mut faults = Vec::new();
    for (above, line) in lines.iter().zip(lines.iter().skip(1)) {
        if line.starts_with("mod window") && *above != "#[cfg(feature = \"window\")]" {
            faults.push(format!("tests/all/main.rs: {line} is built without the window as well"));
        }
    }
    none(&faults);
}

#[test]
fn the_core_depends_on_nothing_that_differs_between_machines() {
    let mut faults = Vec::new();
    for room in CORE {
        for source in sources(&format!("src/{room}")) {
            faults.extend(source.find(&source.code(), &NOT_IN_CORE));
        }
    }
    none(&faults);
}

#[test]
fn the_scan_sees_what_it_looks_for() {
    let source = Source {
        path: root().join("src/sim/example.rs"),
        text:
            "//! Example.\nuse crate::{window::page, scenario};\nuse crate::cli::run;\n// crate::review in a comment\n\
               let x = y.sin();\n#[cfg(test)]\nmod tests { fn f() { g.unwrap() } }\n"
                .to_owned(),
    };
    assert_eq!(rooms_used(&source.code()), ["window", "scenario", "cli"]);
    assert_eq!(source.find(&source.code(), &[(".sin(", "why")]), ["src/sim/example.rs:5: `.sin(`: why"]);
    assert!(source.find(&source.code(), &NOWHERE).is_empty(), "tests may unwrap");
}

struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    fn name(&self) -> String {
        self.path.strip_prefix(root()).unwrap().display().to_string()
    }

    fn room(&self) -> String {
        let name = self.name();
        name.split('/').nth(1).unwrap_or_default().to_owned()
    }

    /// The text without comments, and without the tests at its end; line numbers stay.
    fn code(&self) -> String {
        let until_tests = self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let lines = until_tests.lines().map(|line| {
            let trimmed = line.trim_start();
            if trimmed.starts_with("//") { "" } else { line.split(" // ").next().unwrap_or_default() }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn find(&self, text: &str, words: &[(&str, &str)]) -> Vec<String> {
        let mut found = Vec::new();
        for (number, line) in text.lines().enumerate() {
            for (word, reason) in words {
                if holds_word(line, word) {
                    found.push(format!("{}:{}: `{word}`: {reason}", self.name(), number + 1));
                }
            }
        }
        found
    }
}

/// `word` stands in the line, and not as the end of a longer name.
fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let begins_name = word.starts_with(|c: char| c.is_alphanumeric());
        !begins_name || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

/// First names after `crate::`, those inside `crate::{...}` included.
fn rooms_used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, prefix) in code.match_indices("crate::") {
        let rest = &code[at + prefix.len()..];
        match rest.strip_prefix('{') {
            Some(group) => used.extend(names_at_top(group)),
            None => used.push(name_at_start(rest)),
        }
    }
    used
}

/// The first name of each member of a group, up to its closing brace.
fn names_at_top(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut expects_name = true;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => expects_name = true,
            c if expects_name && (c.is_alphabetic() || c == '_') => {
                names.push(name_at_start(&group[at..]));
                expects_name = false;
            }
            _ => {}
        }
    }
    names
}

fn name_at_start(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn is_room(name: &str) -> bool {
    ROOMS.iter().any(|rooms| rooms.contains(&name))
}

/// Every Rust file below a folder of the project, in the order of their names.
fn sources(folder: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("node_modules") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                sources.push(Source { path, text });
            }
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
