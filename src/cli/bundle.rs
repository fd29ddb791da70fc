//! `tutela bundle`: makes one file of a scenario, its map, texts and order scripts.

use std::path::{Path, PathBuf};

use super::Exit;
use super::out::{note, print, problems, say, text, write_whole};
use crate::scenario::read::{DiskFiles, EmbeddedFiles, Files, load};
use crate::scenario::{bundle::bundle, library};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// A scenario file, or the name of a drill inside the program
    scenario: String,
    /// Where the bundle goes; to standard output without it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replaces an old file
    #[arg(long, requires = "out")]
    force: bool,
}

pub(super) fn run(arguments: &Arguments) -> Exit {
    let path = Path::new(&arguments.scenario);
    if !path.is_file() && library::list().contains(&arguments.scenario) {
        return write(&EmbeddedFiles, &format!("{}.ron", arguments.scenario), arguments);
    }
    match DiskFiles::beside(path) {
        Ok((files, name)) => write(&files, &name, arguments),
        Err(error) => {
            note(&format!("{}: {error}", arguments.scenario));
            Exit::InvalidInput
        }
    }
}

fn write(files: &dyn Files, name: &str, arguments: &Arguments) -> Exit {
    let bundled = bundle(files, name).and_then(|content| Ok((content, load(files, name)?)));
    let (content, loaded) = match bundled {
        Ok(bundled) => bundled,
        Err(found) => {
            problems(&found);
            return Exit::InvalidInput;
        }
    };
    let Some(out) = &arguments.out else {
        print(&content);
        return Exit::Done;
    };
    if out.exists() && !arguments.force {
        say("cli-out-exists", &[("file", text(out.display()))]);
        return Exit::Usage;
    }
    if let Err(error) = write_whole(out, content.as_bytes()) {
        say("cli-out-unwritable", &[("file", text(out.display())), ("error", text(error))]);
        return Exit::Failed;
    }
    let values = [("file", text(out.display())), ("name", text(&loaded.name)), ("digest", text(loaded.digest))];
    say("cli-bundle-written", &values);
    Exit::Done
}
