//! `tutela package`: drills as a package for a learning platform.

use std::path::{Path, PathBuf};

use super::Exit;
use super::out::{language, note, problems, say, text, write_whole};
use crate::exercise::log::Mode;
use crate::scenario::bundle::bundle;
use crate::scenario::library;
use crate::scenario::problem::Problem;
use crate::scenario::read::{DiskFiles, Loaded, load};
use crate::store::package::{Course, Lesson, PackageError, Standard, package};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Names of drills inside the program, or scenario files of your own: each is a unit of the package
    #[arg(required = true, value_name = "DRILL")]
    drills: Vec<String>,
    /// For platforms that take SCORM 1.2
    #[arg(long, conflicts_with = "cmi5", required_unless_present = "cmi5")]
    scorm12: bool,
    /// For platforms with a record store that take cmi5
    #[arg(long)]
    cmi5: bool,
    /// Where the package goes
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Name of the course; the first drill's without it
    #[arg(long)]
    title: Option<String>,
    /// Practice runs: pauses, hints, and what will be judged
    #[arg(long)]
    practice: bool,
    /// Everyone meets the same drill
    #[arg(long)]
    seed: Option<u64>,
    /// The folder of the browser build
    #[arg(long, value_name = "FOLDER", default_value = super::BUILD_FOLDER)]
    dir: PathBuf,
    /// Replaces an old file
    #[arg(long)]
    force: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    let mut lessons = Vec::new();
    for drill in &arguments.drills {
        match lesson(drill) {
            Ok(lesson) => lessons.push(lesson),
            Err(exit) => return exit,
        }
    }
    if arguments.out.exists() && !arguments.force {
        say("cli-out-exists", &[("file", text(arguments.out.display()))]);
        return Exit::Usage;
    }
    let course = Course {
        title: arguments.title.clone().unwrap_or_else(|| lessons[0].title.clone()),
        language: language(),
        mode: if arguments.practice { Mode::Practice } else { Mode::Assessed },
        seed: arguments.seed,
        drills: lessons,
    };
    let standard = if arguments.cmi5 { Standard::Cmi5 } else { Standard::Scorm12 };
    match package(&arguments.dir, standard, &course) {
        Ok(bytes) => write(&arguments.out, &bytes),
        Err(error) => {
            note(&error.to_string());
            exit(&error)
        }
    }
}

fn lesson(drill: &str) -> Result<Lesson, Exit> {
    let path = Path::new(drill);
    if path.is_file() || drill.ends_with(".ron") {
        return own_lesson(path);
    }
    if !library::list().iter().any(|name| name == drill) {
        let names = library::list().join(", ");
        say("cli-package-no-drill", &[("drill", text(drill)), ("drills", text(names))]);
        return Err(Exit::InvalidInput);
    }
    let loaded = library::open(drill).map_err(|found| refused(&found))?;
    Ok(listed(&loaded, drill.to_owned(), None))
}

/// A scenario that the program does not have: it travels in the package with its map and texts.
fn own_lesson(path: &Path) -> Result<Lesson, Exit> {
    let (files, name) = DiskFiles::beside(path).map_err(|error| {
        note(&format!("{}: {error}", path.display()));
        Exit::InvalidInput
    })?;
    let whole = bundle(&files, &name).map_err(|found| refused(&found))?;
    let loaded = load(&files, &name).map_err(|found| refused(&found))?;
    // The name goes into links and file names.
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    Ok(listed(&loaded, loaded.name.chars().map(plain).collect(), Some(whole)))
}

fn listed(loaded: &Loaded, drill: String, own: Option<String>) -> Lesson {
    let loaded = loaded.speaking(language());
    let meta = &loaded.scenario.meta;
    Lesson {
        drill,
        own,
        title: loaded.texts.say(meta.title.as_str()),
        summary: loaded.texts.say(meta.summary.as_str()),
        pass_mark: loaded.scenario.rubric.pass_mark,
    }
}

fn refused(found: &[Problem]) -> Exit {
    problems(found);
    Exit::InvalidInput
}

fn write(out: &Path, bytes: &[u8]) -> Exit {
    if let Err(error) = write_whole(out, bytes) {
        say("cli-out-unwritable", &[("file", text(out.display())), ("error", text(error))]);
        return Exit::Failed;
    }
    let megabytes = format!("{:.1}", bytes.len() as f64 / 1e6);
    say("cli-package-written", &[("file", text(out.display())), ("megabytes", text(megabytes))]);
    Exit::Done
}

fn exit(error: &PackageError) -> Exit {
    match error {
        PackageError::Unreadable { .. } | PackageError::Zip(_) | PackageError::Write(_) => Exit::Failed,
        _ => Exit::InvalidInput,
    }
}
