//! Languages: every text in each of them, the same run in all of them, and a translation's gaps named.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};
use tutela::assessment::text::card_text;
use tutela::exercise::log::{MemorySink, Mode};
use tutela::exercise::play::play;
use tutela::exercise::{Exercise, Setup, script};
use tutela::scenario::language::Language;
use tutela::scenario::library;
use tutela::scenario::read::{EmbeddedFiles, Files, Loaded, load};
use tutela::scenario::translation::compare;

use crate::fixtures;

const FRENCH: &str = "small-title = La ruelle\n";

/// Where room is short, a translation is at most this much longer than the English text.
const LONGEST: f32 = 1.6;
/// A word of five letters has no shorter translation, and every button has room for these.
const ALWAYS_ROOM: usize = 8;

/// Messages on buttons, chips and captions, by how their keys begin: orders and purposes stand on buttons and in lists of
/// one column; rungs, stages, states and tasks in chips and beside units; themes and the rest in the bars.
const SHORT: [&str; 27] = [
    "order-",
    "purpose-",
    "channel-",
    "rung-",
    "stage-",
    "status-",
    "task-",
    "state-",
    "unit-kind-",
    "marker-",
    "line-p",
    "line-c",
    "scale-",
    "rating-",
    "theme-",
    "ui-slot-",
    "ui-field-",
    "unit-",
    "zone-",
    "resource-",
    "indicator-",
    "ui-give-order",
    "ui-ask-authority",
    "ui-pause",
    "ui-go-on",
    "ui-cancel",
    "ui-close",
];

#[test]
fn every_language_has_every_program_message_with_the_same_values() {
    let mut differs = Vec::new();
    for language in Language::TRANSLATIONS {
        for (file, english) in program(Language::English) {
            let path = folder(language).join(&file);
            let Ok(translation) = fs::read_to_string(&path) else {
                differs.push(format!("{}: there is no such file", path.display()));
                continue;
            };
            let shown =
                |fault: tutela::scenario::texts::TextFault| format!("{language}/{file}:{}: {}", fault.line, fault.kind);
            differs.extend(compare(&english, &translation).into_iter().map(shown));
        }
        let names = |language| program(language).into_iter().map(|(file, _)| file).collect::<BTreeSet<_>>();
        differs.extend(
            names(language)
                .difference(&names(Language::English))
                .map(|file| format!("{language}/{file}: no such file in English")),
        );
    }
    assert!(differs.is_empty(), "{} differ:\n{}", differs.len(), differs.join("\n"));
}

#[test]
fn a_choice_by_number_covers_every_number() {
    for (name, text) in all_files() {
        let resource =
            fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter().for_each(|pattern| covers_all(pattern, &format!("{name}: {}", message.id.name)));
            }
        }
    }
}

/// A choice with plural categories ends in `other`: each language has numbers that only that one takes.
fn covers_all(pattern: &Pattern<&str>, place: &str) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else { continue };
        let is = |key: &VariantKey<&str>, names: &[&str]| matches!(key, VariantKey::Identifier { name } if names.contains(name));
        if variants.iter().any(|variant| is(&variant.key, &["zero", "one", "two", "few", "many", "other"])) {
            assert!(variants.iter().any(|variant| variant.default && is(&variant.key, &["other"])), "{place}");
        }
        variants.iter().for_each(|variant| covers_all(&variant.value, place));
    }
}

#[test]
fn every_drill_is_told_in_every_language() {
    let mut gaps = Vec::new();
    for name in library::list() {
        for language in Language::TRANSLATIONS {
            if EmbeddedFiles.read(&format!("{name}.{language}.ftl")).is_err() {
                gaps.push(format!("{name}: no translation to {language}"));
            }
        }
        gaps.extend(library::open(&name).expect("a drill").warnings.iter().map(ToString::to_string));
    }
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[test]
fn what_stands_on_buttons_and_captions_stays_short() {
    let mut long = Vec::new();
    for loaded in library::list().iter().map(|name| library::open(name).expect("a drill")) {
        for key in loaded
            .texts
            .keys()
            .filter(|key| SHORT.iter().any(|prefix| key.starts_with(prefix)) && !key.ends_with("-question"))
        {
            let english = loaded.texts.say(key).chars().count();
            let most = (english as f32 * LONGEST).ceil() as usize + ALWAYS_ROOM;
            for language in Language::TRANSLATIONS {
                let said = loaded.texts.speaking(language).say(key);
                if said.chars().count() > most {
                    long.push(format!("{language} {key}: {said} ({} of {most})", said.chars().count()));
                }
            }
        }
    }
    long.sort();
    long.dedup();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn a_run_is_the_same_in_every_language() {
    let told = translated();
    assert_eq!(told.digest, fixtures::small().digest, "texts are no part of the digest");
    assert_eq!(told.texts.speaking(Language::French).say("small-title"), "La ruelle");
    let [english, french, spanish] = Language::ALL.map(|language| played(told.speaking(language)));
    assert_eq!(english, french, "log and card hold no word of a language");
    assert_eq!(english, spanish);
}

/// The log, with the card in its last line.
fn played(loaded: Loaded) -> String {
    let loaded = Arc::new(loaded);
    let script = script::read("idle", loaded.scripts["idle"].as_bytes()).expect("a script");
    let sink = MemorySink::default();
    let setup = Setup::solo(&loaded.scenario, 1, Mode::Practice);
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(sink.clone())).expect("a sink in memory");
    play(&mut exercise, &script, |_| ());
    let card = card_text(&exercise.card(), &loaded.scenario, &loaded.texts);
    assert!(card.contains(&loaded.texts.say("small-title")), "the card is told in the language: {card}");
    sink.text()
}

#[test]
fn a_gap_in_a_translation_is_a_warning_with_its_place() {
    let french = "small-title = La ruelle { $who }\nsmall-nothing = Rien\n";
    let files = fixtures::files().with("small.fr.ftl", french);
    let warnings: Vec<String> =
        load(&files, "small.ron").expect("played all the same").warnings.iter().map(ToString::to_string).collect();
    let of = |part: &str| {
        warnings.iter().find(|warning| warning.contains(part)).unwrap_or_else(|| panic!("{part}: {warnings:?}"))
    };
    assert!(of("`small-title` asks for $who").starts_with("small.fr.ftl:1:1: "));
    assert!(of("`small-nothing`").starts_with("small.fr.ftl:2:1: "));
    assert!(of("`small-summary` has no translation").starts_with("small.fr.ftl:1:1: "));
}

#[test]
fn an_error_in_a_translation_is_a_problem_with_its_place() {
    let files = fixtures::files().with("small.fr.ftl", "small-title = La ruelle\nsmall-summary { x\n");
    let problems = load(&files, "small.ron").expect_err("an error of syntax");
    assert_eq!((problems[0].file.as_str(), problems[0].line), ("small.fr.ftl", 2));
}

#[test]
fn a_bundle_takes_its_translations_along() {
    let files = fixtures::files().with("small.fr.ftl", FRENCH);
    let text = tutela::scenario::bundle::bundle(&files, "small.ron").expect("a bundle");
    let loaded = load(&tutela::scenario::read::MemoryFiles::default().with("one.ron", text.clone()), "one.ron")
        .expect("a drill");
    assert_eq!(loaded.speaking(Language::French).texts.say("small-title"), "La ruelle");
    let line = loaded.warnings[0].line as usize;
    assert!(
        text.lines().nth(line - 1).is_some_and(|line| line.contains("La ruelle")),
        "warnings point into the bundle"
    );
}

#[test]
fn the_command_line_speaks_as_asked_or_as_the_environment() {
    let title =
        |language| library::open("market_mortar").expect("a drill").speaking(language).texts.say("market-title");
    for (arguments, locale, language) in [
        (&["list", "--lang", "fr"][..], "C", Language::French),
        (&["list"], "es_ES.UTF-8", Language::Spanish),
        (&["list", "--lang", "en"], "fr_FR.UTF-8", Language::English),
    ] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_tutela")).args(arguments).env("LC_ALL", locale).output().expect("run");
        let said = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(said.contains(&format!("market_mortar: {} (", title(language))), "{said}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_tutela")).args(["list", "--lang", "tlh"]).output().expect("run");
    assert_eq!(output.status.code(), Some(2));
}

fn translated() -> Loaded {
    load(&fixtures::files().with("small.fr.ftl", FRENCH), "small.ron").expect("a drill")
}

fn folder(language: Language) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/messages").join(language.code())
}

/// Message files of the program, by name.
fn program(language: Language) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder(language))
        .map(|entries| entries.map(|entry| entry.expect("an entry").path()).collect())
        .unwrap_or_default();
    files.sort();
    let name = |path: &std::path::PathBuf| path.file_name().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), fs::read_to_string(path).expect("UTF-8"))).collect()
}

/// Every message file, of program and drills.
fn all_files() -> Vec<(String, String)> {
    let programs = Language::ALL.into_iter().flat_map(|language| {
        program(language).into_iter().map(move |(name, text)| (format!("{language}/{name}"), text))
    });
    let drills =
        library::list().into_iter().flat_map(|drill| Language::ALL.map(|language| format!("{drill}.{language}.ftl")));
    let drills = drills
        .filter_map(|name| Some((name.clone(), String::from_utf8(EmbeddedFiles.read(&name).ok()?).expect("UTF-8"))));
    programs.chain(drills).collect()
}
