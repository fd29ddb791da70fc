//! `tutela check`, `list` and `bundle` as people and scripts call them.

use std::path::Path;
use std::process::{Command, Output};

use crate::fixtures;

#[test]
fn a_clean_file_says_so_in_one_line() {
    let folder = small_on_disk();
    let output = tutela(folder.path(), &["check", "small.ron"]);
    assert_eq!(output.status.code(), Some(0));
    let expected = "small.ron: no problems (25 people, 3 units, 4 injects, 1 decision)\n";
    assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
}

#[test]
fn every_problem_is_a_line_with_its_place() {
    let folder = small_on_disk();
    let text =
        fixtures::SCENARIO.replace("refuge: \"clinic\"", "refuge: \"clinc\"").replace("trust: 0.5", "trust: 7.0");
    std::fs::write(folder.path().join("small.ron"), text).unwrap();
    let output = tutela(folder.path(), &["check", "small.ron"]);
    assert_eq!(output.status.code(), Some(3));
    let lines = String::from_utf8(output.stdout).unwrap();
    let places: Vec<&str> = lines.lines().filter_map(|line| line.split(": ").nth(1)).collect();
    assert_eq!(places, ["people[0].refuge", "people[0].trust"]);
    assert!(lines.contains("(nearest: clinic)"), "{lines}");
}

#[test]
fn tools_read_the_same_as_json() {
    let folder = small_on_disk();
    std::fs::write(folder.path().join("bad.ron"), "(format: 1,").unwrap();
    let output = tutela(folder.path(), &["check", "--json", "small.ron", "bad.ron", "none.ron"]);
    assert_eq!(output.status.code(), Some(3));
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["format"], 1);
    assert_eq!(document["files"][0]["counts"]["people"], 25);
    assert_eq!(document["files"][0]["problems"].as_array().unwrap().len(), 0);
    assert_eq!(document["files"][1]["problems"][0]["line"], 1);
    assert_eq!(document["files"][2]["problems"][0]["message"], "there is no such file");
}

#[test]
fn figures_are_listed_with_their_ranges_and_who_confirmed_them() {
    let folder = small_on_disk();
    let output = tutela(folder.path(), &["check", "small.ron"]);
    let note = String::from_utf8(output.stderr).unwrap();
    assert!(note.contains("figures that an expert should confirm are confirmed for this drill"), "{note}");
    let output = tutela(folder.path(), &["check", "--figures", "small.ron"]);
    let listed = String::from_utf8(output.stdout).unwrap();
    assert!(listed.contains("care.clocks.first_aid_s = 600 (0 to 14400): not confirmed\n"), "{listed}");
    assert!(listed.contains("parties[0].nerve.breaks_at = 0.1 (0 to 1): not confirmed\n"), "{listed}");
    // The fixture says who confirmed `rubric.band`, and so every figure in it.
    let band: Vec<&str> = listed.lines().filter(|line| line.starts_with("rubric.band.")).collect();
    assert!(band.len() > 5 && band.iter().all(|line| !line.ends_with("not confirmed")), "{band:?}");
    let output = tutela(folder.path(), &["check", "--json", "--figures", "small.ron"]);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let figures = document["files"][0]["figures"].as_array().unwrap();
    let confirmed = figures.iter().filter(|figure| !figure["confirmed_by"].is_null()).count();
    assert!(figures.len() > 200, "{}", figures.len());
    assert_eq!(confirmed, band.len());
    assert!(note.contains(&format!(": {confirmed} of {} figures", figures.len())), "{note}");
}

#[test]
fn no_file_is_a_usage_error() {
    assert_eq!(tutela(Path::new("."), &["check"]).status.code(), Some(2));
}

#[test]
fn the_drills_inside_the_program_are_listed_and_clean() {
    let output = tutela(Path::new("."), &["list"]);
    assert_eq!(output.status.code(), Some(0));
    let list = String::from_utf8(output.stdout).unwrap();
    assert!(list.contains("market_mortar: Market mortar (rapid response, 10-15 min)"), "{list}");
    assert_eq!(tutela(Path::new("."), &["check", "market_mortar"]).status.code(), Some(0));
}

#[test]
fn a_bundle_is_written_whole_or_not_at_all() {
    let folder = small_on_disk();
    let output = tutela(folder.path(), &["bundle", "small.ron", "--out", "one.ron"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(tutela(folder.path(), &["check", "one.ron"]).status.code(), Some(0));
    // An old file is not lost by mistake.
    assert_eq!(tutela(folder.path(), &["bundle", "small.ron", "--out", "one.ron"]).status.code(), Some(2));
    assert_eq!(tutela(folder.path(), &["bundle", "small.ron", "--out", "one.ron", "--force"]).status.code(), Some(0));

    std::fs::write(folder.path().join("small.ron"), "(").unwrap();
    let output = tutela(folder.path(), &["bundle", "small.ron", "--out", "two.ron"]);
    assert_eq!(output.status.code(), Some(3));
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("two.ron")), "{left:?}");
}

fn tutela(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tutela")).args(arguments).env("LC_ALL", "C").current_dir(folder).output().unwrap()
}

fn small_on_disk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in fixtures::files().0 {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    folder
}
