//! Where documents come from: a folder on disk, the drills inside the program, or memory.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use include_dir::Dir;
use thiserror::Error;

use super::limits::{MAX_FILE_BYTES, MAX_NAME_BYTES};

#[cfg(not(target_arch = "wasm32"))]
pub(super) static DRILLS: Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/scenarios");
/// A page fetches each drill when it is opened.
#[cfg(target_arch = "wasm32")]
pub(super) static DRILLS: Dir<'_> = Dir::new("", &[]);

/// A folder of documents, read by name. Names are relative with `/` between parts, and never lead out of the folder.
pub trait Files {
    /// The bytes of a file, at most `MAX_FILE_BYTES` of them.
    fn read(&self, name: &str) -> Result<Vec<u8>, FileError>;

    /// Names of the files directly in a sub-folder, sorted; empty where there is no such folder.
    fn list(&self, folder: &str) -> Vec<String>;

    /// The name as the person who asked knows it.
    fn shown(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// A folder on disk.
pub struct DiskFiles {
    root: PathBuf,
}

impl DiskFiles {
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder that a file lies in, and the file's name there.
    pub fn beside(path: &Path) -> Result<(Self, String), FileError> {
        let name = path.file_name().and_then(|name| name.to_str()).ok_or(FileError::BadName)?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        Ok((Self::new(folder.unwrap_or(Path::new("."))), name.to_owned()))
    }
}

impl Files for DiskFiles {
    fn read(&self, name: &str) -> Result<Vec<u8>, FileError> {
        check_name(name)?;
        let path = self.root.join(name);
        let root = self.root.canonicalize().map_err(|error| FileError::from_io(&error))?;
        let real = path.canonicalize().map_err(|error| FileError::from_io(&error))?;
        if !real.starts_with(&root) {
            // A symbolic link may point anywhere.
            return Err(FileError::OutsideFolder);
        }
        let file = std::fs::File::open(&real).map_err(|error| FileError::from_io(&error))?;
        let metadata = file.metadata().map_err(|error| FileError::from_io(&error))?;
        if !metadata.is_file() {
            return Err(FileError::NotAFile);
        }
        let mut bytes = Vec::new();
        // The length is checked while reading too: a file can grow.
        file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(|error| FileError::from_io(&error))?;
        within_size(bytes)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        if check_name(folder).is_err() {
            return Vec::new();
        }
        let entries = std::fs::read_dir(self.root.join(folder)).into_iter().flatten().filter_map(Result::ok);
        let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
        let mut names: Vec<String> = files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names
    }

    fn shown(&self, name: &str) -> String {
        let path = if self.root == Path::new(".") { PathBuf::from(name) } else { self.root.join(name) };
        path.display().to_string()
    }
}

/// The drills inside the program.
pub struct EmbeddedFiles;

impl Files for EmbeddedFiles {
    fn read(&self, name: &str) -> Result<Vec<u8>, FileError> {
        check_name(name)?;
        DRILLS.get_file(name).map(|file| file.contents().to_vec()).ok_or(FileError::NotFound)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let files = DRILLS.get_dir(folder).into_iter().flat_map(Dir::files);
        let mut names: Vec<String> = files.filter_map(|file| Some(file.path().file_name()?.to_str()?.into())).collect();
        names.sort();
        names
    }
}

/// Documents in memory, by name: a dropped file in the browser, the editor, tests.
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles(pub BTreeMap<String, Vec<u8>>);

impl MemoryFiles {
    pub fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.0.insert(name.to_owned(), content.into());
        self
    }
}

impl Files for MemoryFiles {
    fn read(&self, name: &str) -> Result<Vec<u8>, FileError> {
        check_name(name)?;
        within_size(self.0.get(name).ok_or(FileError::NotFound)?.clone())
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let in_folder = |name: &String| {
            let rest = name.strip_prefix(folder)?.strip_prefix('/')?;
            (!rest.contains('/')).then(|| rest.to_owned())
        };
        self.0.keys().filter_map(in_folder).collect()
    }
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error, serde::Serialize)]
pub enum FileError {
    #[error("there is no such file")]
    NotFound,
    #[error("the name leads out of the scenario's folder; only files in it are read")]
    OutsideFolder,
    #[error(
        "this is not a file name that every system accepts: use a relative name in UTF-8 of at most {MAX_NAME_BYTES} bytes"
    )]
    BadName,
    #[error("this is a folder or a device, not a file")]
    NotAFile,
    #[error("the file is larger than {MAX_FILE_BYTES} bytes, the limit for a document")]
    TooLarge,
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
}

impl FileError {
    fn from_io(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound,
            _ => Self::Unreadable(error.to_string()),
        }
    }
}

/// Plain parts only: no root, no drive, no step upwards.
fn check_name(name: &str) -> Result<(), FileError> {
    if name.is_empty() || name.len() > MAX_NAME_BYTES || name.contains(['\0', '\\', ':']) {
        return Err(FileError::BadName);
    }
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if plain { Ok(()) } else { Err(FileError::OutsideFolder) }
}

fn within_size(bytes: Vec<u8>) -> Result<Vec<u8>, FileError> {
    if bytes.len() as u64 > MAX_FILE_BYTES { Err(FileError::TooLarge) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("secret"), "s").expect("written");
        std::fs::create_dir(folder.path().join("in")).expect("made");
        let files = DiskFiles::new(folder.path().join("in"));
        for name in ["../secret", "/etc/hostname", "a/../../secret", "..", "in/../../secret"] {
            assert_eq!(files.read(name), Err(FileError::OutsideFolder), "{name}");
        }
        assert_eq!(files.read("c:\\secret"), Err(FileError::BadName));
        assert_eq!(files.read("none"), Err(FileError::NotFound));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out_either() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("secret"), "s").expect("written");
        std::fs::create_dir(folder.path().join("in")).expect("made");
        std::os::unix::fs::symlink(folder.path().join("secret"), folder.path().join("in/link")).expect("linked");
        assert_eq!(DiskFiles::new(folder.path().join("in")).read("link"), Err(FileError::OutsideFolder));
    }
}
