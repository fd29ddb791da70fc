//! Finds what a person names: a scenario by file or name, an order script, the scenario of a log.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::Exit;
use super::out::{self, note, say, text};
use crate::exercise::log::Header;
use crate::exercise::script::{self, Script};
use crate::scenario::library;
use crate::scenario::read::{DiskFiles, Loaded, load};

/// The scenario in a file, or the drill of that name inside the program; what is wrong is said.
pub(super) fn scenario(name: &str) -> Result<Arc<Loaded>, Exit> {
    let path = Path::new(name);
    let drills = library::list();
    let loaded = if path.is_file() {
        let (files, name) = DiskFiles::beside(path).map_err(|error| {
            note(&format!("{name}: {error}"));
            Exit::InvalidInput
        })?;
        load(&files, &name)
    } else if drills.iter().any(|drill| drill == name) {
        library::open(name)
    } else {
        say("cli-no-scenario", &[("name", text(name)), ("drills", text(drills.join(", ")))]);
        return Err(Exit::InvalidInput);
    };
    loaded.map(|loaded| Arc::new(loaded.speaking(out::language()))).map_err(|problems| {
        out::problems(&problems);
        Exit::InvalidInput
    })
}

/// The script in a file, or the one of that name beside the scenario.
pub(super) fn script(loaded: &Loaded, name: &str) -> Result<Script, Exit> {
    let path = Path::new(name);
    let (shown, bytes) = if path.is_file() {
        (name.to_owned(), read_file(path, script::MAX_BYTES)?)
    } else if let Some(script) = loaded.scripts.get(name) {
        (format!("{}/{name}.orders.ron", loaded.name), script.clone().into_bytes())
    } else {
        let scripts: Vec<&str> = loaded.scripts.keys().map(String::as_str).collect();
        let known = if scripts.is_empty() { "-".to_owned() } else { scripts.join(", ") };
        say("cli-no-script", &[("name", text(name)), ("drill", text(&loaded.name)), ("scripts", text(known))]);
        return Err(Exit::InvalidInput);
    };
    let script = script::read(&shown, &bytes).and_then(|script| script.check(&loaded.scenario).map(|()| script));
    script.map_err(|error| {
        note(&error.to_string());
        Exit::InvalidInput
    })
}

/// The scenario that a log was played on: the one named, or the drill of that id inside the program.
pub(super) fn of_log(header: &Header, named: Option<&str>) -> Result<Arc<Loaded>, Exit> {
    if let Some(name) = named {
        return scenario(name);
    }
    let id = header.scenario.as_str();
    if library::list().iter().any(|drill| drill == id) {
        return scenario(id);
    }
    say("cli-log-scenario", &[("scenario", text(id))]);
    Err(Exit::InvalidInput)
}

/// A file's bytes, one more than the limit at most: the reader says that it is too large.
pub(super) fn read_file(path: &Path, max_bytes: u64) -> Result<Vec<u8>, Exit> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(max_bytes + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => {
            say("cli-unreadable", &[("file", text(path.display())), ("error", text(error))]);
            Err(Exit::InvalidInput)
        }
    }
}
