//! What README.md tells people to type works as it stands there.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// The commands that this test does not run, each with its reason.
const NOT_RUN: [(&str, &str); 4] = [
    ("cargo run --release", "opens a window; tests/all/cli.rs runs the program without one"),
    ("cargo test", "this is it"),
    ("bash web/build.sh", "takes a quarter of an hour; check.sh runs it with --quick"),
    ("cargo run --release -- serve", "answers until it is ended; tests/web/run.mjs uses it"),
];

#[test]
fn the_commands_run_in_their_order() {
    let folder = checkout();
    for command in commands() {
        if NOT_RUN.iter().any(|(not_run, _)| *not_run == command) {
            continue;
        }
        let arguments = command.strip_prefix("cargo run --release -- ").unwrap_or_else(|| panic!("not run: {command}"));
        let output = Command::new(env!("CARGO_BIN_EXE_tutela"))
            .args(arguments.split_whitespace())
            .env("LC_ALL", "C")
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(!output.stdout.is_empty(), "{command} prints what came of it");
    }
}

#[test]
fn what_is_not_run_is_still_in_the_readme() {
    let commands = commands();
    for (command, _) in NOT_RUN {
        assert!(commands.iter().any(|one| one == command), "README.md no longer says `{command}`");
    }
}

#[test]
fn links_lead_somewhere() {
    for document in
        ["README.md", "ARCHITECTURE.md", "docs/instructors.md", "docs/participants.md", "docs/automation.md"]
    {
        let text = fs::read_to_string(root().join(document)).unwrap();
        let folder = root().join(document).parent().unwrap().to_owned();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(link.starts_with("https://") || folder.join(link).exists(), "{document}: {link} is not there");
        }
    }
}

/// The lines of the README's shell blocks.
fn commands() -> Vec<String> {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let blocks = text.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.flat_map(str::lines).map(str::to_owned).collect()
}

/// A folder with the drills where the commands expect them, so that what they write stays out of the project.
fn checkout() -> TempDir {
    let folder = TempDir::new().unwrap();
    copy(&root().join("scenarios"), &folder.path().join("scenarios"));
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(|_| ()).unwrap() }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
