//! A bundle is the same drill in one file.

use tutela::scenario::bundle::bundle;
use tutela::scenario::read::{EmbeddedFiles, MemoryFiles, load};

use crate::fixtures;

#[test]
fn a_bundle_is_the_same_drill() {
    let original = fixtures::small();
    let text = bundle(&fixtures::files(), "small.ron").unwrap();
    let bundled = load(&MemoryFiles::default().with("one.ron", text.clone()), "one.ron").unwrap();
    assert_eq!(bundled.digest, original.digest);
    assert_eq!(bundled.scenario, original.scenario);
    assert_eq!(bundled.scripts, original.scripts);
    assert_eq!(bundled.texts.say("small-title"), "The lane");
    let again = bundle(&MemoryFiles::default().with("one.ron", text.clone()), "one.ron").unwrap();
    assert_eq!(again, text, "a bundle of a bundle is the bundle");
}

#[test]
fn every_drill_in_the_program_survives_its_bundle() {
    for name in tutela::scenario::library::list() {
        let file = format!("{name}.ron");
        let original = load(&EmbeddedFiles, &file).unwrap();
        let text = bundle(&EmbeddedFiles, &file).unwrap();
        let bundled = load(&MemoryFiles::default().with("one.ron", text), "one.ron").unwrap();
        assert_eq!(bundled.digest, original.digest);
        assert_eq!(bundled.scripts, original.scripts);
    }
}

#[test]
fn the_digest_covers_rules_map_and_parameters_and_no_translations() {
    let original = fixtures::small().digest;
    let with = |name: &str, content: String| load(&fixtures::files().with(name, content), "small.ron").unwrap().digest;
    assert_eq!(with("small.en.ftl", fixtures::TEXTS.replace("The lane", "La ruelle")), original);
    assert_eq!(with("small.ron", format!("// a comment\n{}", fixtures::SCENARIO)), original);
    assert_ne!(with("small.ron", fixtures::SCENARIO.replace("morale: 0.5", "morale: 0.6")), original);
    assert_ne!(with("small.map.ron", fixtures::MAP.replace("width_m: 6.0", "width_m: 7.0")), original);
    assert_eq!(original.to_string().len(), 32);
    assert_eq!(original.to_string().parse(), Ok(original));
}

#[test]
fn problems_in_a_bundle_stand_in_the_bundle() {
    let text = bundle(&fixtures::files(), "small.ron").unwrap();
    let problems = |text: String| load(&MemoryFiles::default().with("one.ron", text), "one.ron").unwrap_err();

    let changed = text.replacen("refuge: \"clinic\"", "refuge: \"clinc\"", 1);
    let problem = problems(changed.clone()).remove(0);
    let line = changed.lines().position(|line| line.contains("\"clinc\"")).unwrap() + 1;
    assert_eq!(
        problem.to_string().split(": no zone").next().unwrap(),
        format!("one.ron:{line}:{}: scenario.people[0].refuge", problem.column)
    );

    let changed = text.replacen("small-well = Well", "small-well Well", 1);
    let line = changed.lines().position(|line| line.contains("small-well Well")).unwrap() + 1;
    assert_eq!(problems(changed)[0].line as usize, line);

    let changed = text.replacen("bundle: 1", "bundle: 7", 1);
    assert!(problems(changed)[0].to_string().contains("bundle format 7 is not known"));

    let problem = problems(text[..text.len() / 2].to_owned()).remove(0);
    assert_eq!(problem.file, "one.ron");
}

#[test]
fn a_drill_with_problems_is_not_bundled() {
    let files = fixtures::files().with("small.ron", fixtures::SCENARIO.replace("pass_mark: 60.0", "pass_mark: 600.0"));
    assert_eq!(bundle(&files, "small.ron").unwrap_err()[0].path, "rubric.pass_mark");
}
