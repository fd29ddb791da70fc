//! The flagship drill's three scripts against their golden score cards; re-mint with UPDATE_EXPECT=1.
//!
//! A card that changes changes what a trainee is told: read the difference before you accept it.

use std::sync::Arc;

use expect_test::{ExpectFile, expect_file};
use tutela::assessment::card::{HardFailKind, ScaleMark, ScoreCard};
use tutela::assessment::text::card_text;
use tutela::exercise::log::{MemorySink, Mode, NoSink};
use tutela::exercise::play::{ScriptPlayer, play};
use tutela::exercise::replay::replay;
use tutela::exercise::{Exercise, Setup, log_reader, script};
use tutela::scenario::ids::Tick;
use tutela::scenario::library;
use tutela::scenario::rubric::Scale;

const SEED: u64 = 1;

/// Plays a script to the end, verifies its replay, and compares its card with the golden ones.
fn card_of(name: &str, text: ExpectFile, json: ExpectFile) -> ScoreCard {
    let loaded = Arc::new(library::open("market_mortar").expect("a drill"));
    let source = library::script("market_mortar", name).expect("a script");
    let script = script::read(name, source.as_bytes()).expect("a script");
    script.check(&loaded.scenario).expect("of this drill");
    let sink = MemorySink::default();
    let setup = Setup::solo(&loaded.scenario, SEED, Mode::Practice);
    let mut exercise = Exercise::new(loaded.clone(), setup, Box::new(sink.clone())).expect("a sink in memory");
    assert_eq!(play(&mut exercise, &script, |_| ()), [], "every step is taken");

    let log = log_reader::read(name, sink.text().as_bytes()).expect("a log");
    let replayed = replay(&loaded, &log, |_| ()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(replayed.card, exercise.card());

    let card = exercise.card();
    text.assert_eq(&card_text(&card, &loaded.scenario, &loaded.texts));
    json.assert_eq(&(serde_json::to_string_pretty(&card).expect("plain data") + "\n"));
    card
}

fn scale(card: &ScoreCard, scale: Scale) -> &ScaleMark {
    card.scales.iter().find(|mark| mark.scale == scale).expect("a scale")
}

#[test]
fn the_lawful_path_passes_both_scales() {
    let card = card_of("lawful", expect_file!["golden/lawful.card.txt"], expect_file!["golden/lawful.card.json"]);
    assert_eq!(card.hard_fails, []);
    for one in [Scale::Proportionality, Scale::Coordination] {
        assert_eq!(scale(&card, one).passed, Some(true), "{:?}", scale(&card, one));
    }
}

#[test]
fn the_tempting_path_fails_proportionality() {
    let card = card_of("tempting", expect_file!["golden/tempting.card.txt"], expect_file!["golden/tempting.card.json"]);
    assert_eq!(scale(&card, Scale::Proportionality).passed, Some(false));
}

#[test]
fn inaction_ends_in_the_hard_fail_of_standing_by() {
    let card = card_of("inaction", expect_file!["golden/inaction.card.txt"], expect_file!["golden/inaction.card.json"]);
    assert!(card.hard_fails.iter().any(|fail| fail.kind == HardFailKind::StandingBy), "{:?}", card.hard_fails);
    assert_eq!(scale(&card, Scale::Proportionality).passed, Some(false));
}

/// Of the lawful path's first minute, every ten seconds: the same on every machine, until someone changes the simulation.
#[test]
fn the_first_minute_has_the_digests_that_were_written_down() {
    let loaded = Arc::new(library::open("market_mortar").expect("a drill"));
    let source = library::script("market_mortar", "lawful").expect("a script");
    let script = script::read("lawful", source.as_bytes()).expect("a script");
    let setup = Setup::solo(&loaded.scenario, SEED, Mode::Practice);
    let mut exercise = Exercise::new(loaded, setup, Box::new(NoSink)).expect("no sink");
    let mut player = ScriptPlayer::new(&script);
    let mut digests = String::new();
    while exercise.tick() < Tick::from_seconds(60) {
        player.give_due(&mut exercise);
        exercise.advance_ticks(1);
        if exercise.tick().0.is_multiple_of(100) {
            digests += &format!("{}\n", exercise.sim().digests().to_string().replace(' ', "\n  "));
        }
    }
    expect_file!["golden/lawful.digests.txt"].assert_eq(&digests);
}
