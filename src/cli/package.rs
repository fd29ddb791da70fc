//! `tutela package`: drills as a package for a learning platform.

use std::path::{Path, PathBuf};

use super::Exit;
use super::out::{language, note, problems, say, text, write_whole};
use crate::exercise::log::Mode;
use crate::scenario::library;
use crate::store::package::{Course, Lesson, PackageError, Standard, package};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Names of drills inside the program
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
    if !library::list().iter().any(|name| name == drill) {
        let names = library::list().join(", ");
        say("cli-package-no-drill", &[("drill", text(drill)), ("drills", text(names))]);
        return Err(Exit::InvalidInput);
    }
    let loaded = library::open(drill).map_err(|found| {
        problems(&found);
        Exit::InvalidInput
    })?;
    let loaded = loaded.speaking(language());
    let meta = &loaded.scenario.meta;
    Ok(Lesson {
        drill: drill.to_owned(),
        title: loaded.texts.say(meta.title.as_str()),
        summary: loaded.texts.say(meta.summary.as_str()),
        pass_mark: loaded.scenario.rubric.pass_mark,
    })
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
