//! A package for a learning platform: the browser build with a manifest around it, as one zip file.
//!
//! It relies on no service worker and on no storage of the browser's, and works where the host knows no type for a program
//! and compresses nothing.

mod cmi5;
mod scorm12;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::exercise::log::Mode;
use crate::scenario::language::Language;

/// The zip file's bytes. `build` is the folder that `web/build.sh` makes.
pub fn package(build: &Path, standard: Standard, course: &Course) -> Result<Vec<u8>, PackageError> {
    let files = files(build)?;
    let (name, manifest) = match standard {
        Standard::Scorm12 => ("imsmanifest.xml", scorm12::manifest(course, &files)),
        Standard::Cmi5 => ("cmi5.xml", cmi5::structure(course)),
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Without times and owners: the same build makes the same package.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file(name, options)?;
    zip.write_all(manifest.as_bytes())?;
    for file in &files {
        zip.start_file(file.name.as_str(), options)?;
        match file.name.as_str() {
            PAGE => zip.write_all(framed_page(&file.content, standard)?.as_bytes())?,
            _ => zip.write_all(&file.content)?,
        }
    }
    Ok(zip.finish()?.into_inner())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    Scorm12,
    Cmi5,
}

/// What the platform lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub title: String,
    pub language: Language,
    pub mode: Mode,
    /// Whoever takes it meets the same drill, where one is given.
    pub seed: Option<u64>,
    pub drills: Vec<Lesson>,
}

/// One drill as a unit of the course.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// By which the program opens it.
    pub drill: String,
    pub title: String,
    pub summary: String,
    /// 0 to 100.
    pub pass_mark: f32,
}

impl Course {
    /// What the page is opened with.
    fn query(&self, lesson: &Lesson) -> String {
        let mode = if self.mode == Mode::Assessed { "assessed" } else { "practice" };
        let seed = self.seed.map(|seed| format!("&seed={seed}")).unwrap_or_default();
        format!("?scenario={}&mode={mode}&lang={}{seed}", lesson.drill, self.language.code())
    }
}

/// The files of the build that a platform needs, as its own list names them.
fn files(build: &Path) -> Result<Vec<BuiltFile>, PackageError> {
    let list = read(build, LIST, MAX_LIST_BYTES)?;
    let list: Listed = serde_json::from_slice(&list).map_err(|_| PackageError::BadList(build.join(LIST)))?;
    let mut files = Vec::new();
    let mut total = 0;
    for Entry { name, bytes } in list.files {
        let is_plain = !name.starts_with('.') && !name.contains(['/', '\\']);
        if !is_plain || bytes > MAX_BYTES {
            return Err(PackageError::BadList(build.join(LIST)));
        }
        if name == WORKER {
            continue;
        }
        let content = read(build, &name, MAX_BYTES)?;
        if content.len() as u64 != bytes {
            return Err(PackageError::OtherBuild(build.join(name)));
        }
        total += bytes;
        if total > MAX_BYTES {
            return Err(PackageError::TooLarge);
        }
        files.push(BuiltFile { name, content });
    }
    if files.iter().any(|file| file.name == PAGE) { Ok(files) } else { Err(PackageError::NoBuild(build.to_owned())) }
}

fn read(build: &Path, name: &str, most: u64) -> Result<Vec<u8>, PackageError> {
    let path = build.join(name);
    match std::fs::metadata(&path) {
        Ok(file) if file.len() > most => Err(PackageError::TooLarge),
        Ok(_) => std::fs::read(&path).map_err(|error| PackageError::Unreadable { path, error }),
        Err(_) if name == LIST => Err(PackageError::NoBuild(build.to_owned())),
        Err(error) => Err(PackageError::Unreadable { path, error }),
    }
}

/// The page as a platform frames it: it joins the platform, keeps nothing in the browser, and may speak to a record store.
fn framed_page(page: &[u8], standard: Standard) -> Result<String, PackageError> {
    let page = std::str::from_utf8(page).map_err(|_| PackageError::ForeignPage)?;
    let kind = match standard {
        Standard::Scorm12 => "scorm12",
        Standard::Cmi5 => "cmi5",
    };
    let joined = replaced(page, ALONE, &format!("<meta name=\"tutela-frame\" content=\"{kind}\""))?;
    let kept = replaced(&joined, OFFLINE, "")?;
    match standard {
        Standard::Scorm12 => Ok(kept),
        Standard::Cmi5 => replaced(&kept, OWN_HOST_ONLY, "connect-src 'self' https: http:"),
    }
}

fn replaced(page: &str, from: &str, to: &str) -> Result<String, PackageError> {
    if page.contains(from) { Ok(page.replacen(from, to, 1)) } else { Err(PackageError::ForeignPage) }
}

/// A file as it goes into the package.
struct BuiltFile {
    name: String,
    content: Vec<u8>,
}

#[derive(Deserialize)]
struct Listed {
    files: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    bytes: u64,
}

/// Parts of the page that a package alters.
const ALONE: &str = "<meta name=\"tutela-frame\" content=\"\"";
const OFFLINE: &str = "<meta name=\"tutela-offline\" content=\"offline.js\">";
const OWN_HOST_ONLY: &str = "connect-src 'self'";

const PAGE: &str = "index.html";
const LIST: &str = "manifest.json";
const WORKER: &str = "offline.js";
/// A build for tests is under a hundred megabytes; platforms take less.
const MAX_BYTES: u64 = 200_000_000;
const MAX_LIST_BYTES: u64 = 1_000_000;

#[derive(Debug, Error)]
pub enum PackageError {
    #[error("there is no browser build in {}: make it with `bash web/build.sh`, or name its folder with --dir", .0.display())]
    NoBuild(PathBuf),
    #[error("{} is no list of a browser build: make the build again", .0.display())]
    BadList(PathBuf),
    #[error("{} is not the file that the build's list names: make the build again", .0.display())]
    OtherBuild(PathBuf),
    #[error("the page of the build is of another version of this program: make the build again")]
    ForeignPage,
    #[error("the build is larger than {MAX_BYTES} bytes")]
    TooLarge,
    #[error("{}: {error}", path.display())]
    Unreadable { path: PathBuf, error: std::io::Error },
    #[error("the package cannot be put together: {0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("the package cannot be put together: {0}")]
    Write(#[from] std::io::Error),
}
