//! A package for a learning platform: the browser build with a manifest around it, as one zip file.
//!
//! It relies on no service worker and on no storage of the browser's, and works where the host knows no type for a program
//! and compresses nothing.

mod cmi5;
mod scorm12;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;
use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::exercise::log::Mode;
use crate::scenario::language::Language;

/// The zip file's bytes. `build` is the folder that `web/build.sh` makes.
pub fn package(build: &Path, standard: Standard, course: &Course) -> Result<Vec<u8>, PackageError> {
    course.check()?;
    let mut files = files(build, standard)?;
    files.extend(course.drills.iter().filter_map(Lesson::file));
    let (name, manifest) = match standard {
        Standard::Scorm12 => ("imsmanifest.xml", scorm12::manifest(course, &files)),
        Standard::Cmi5 => ("cmi5.xml", cmi5::structure(course)),
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Without times and owners: the same build makes the same package.
    let options = |method| SimpleFileOptions::default().compression_method(method);
    zip.start_file(name, options(CompressionMethod::Deflated))?;
    zip.write_all(manifest.as_bytes())?;
    for file in &files {
        let is_small = file.name.ends_with(COMPRESSED);
        let method = if is_small { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(file.name.as_str(), options(method))?;
        match file.name.as_str() {
            PAGE => zip.write_all(framed_page(&file.content, standard, course)?.as_bytes())?,
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
    /// By which the program opens it: letters, digits, `_` and `-`.
    pub drill: String,
    /// Its bundle, where the program does not have it.
    pub own: Option<String>,
    pub title: String,
    pub summary: String,
    /// 0 to 100.
    pub pass_mark: f32,
}

impl Lesson {
    /// What the page fetches for it.
    fn file(&self) -> Option<BuiltFile> {
        let bundle = self.own.as_ref()?;
        // A text: every platform takes one and knows its type.
        Some(BuiltFile { name: format!("drill-{}.txt", self.drill), content: bundle.clone().into_bytes() })
    }
}

impl Course {
    fn check(&self) -> Result<(), PackageError> {
        let mut names: Vec<&str> = self.drills.iter().map(|lesson| lesson.drill.as_str()).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(PackageError::SameName(pair[0].to_owned())),
            None => Ok(()),
        }
    }

    /// The drills that the package brings along, as the page asks for them.
    fn own(&self) -> String {
        let own = self.drills.iter().filter(|lesson| lesson.own.is_some());
        own.map(|lesson| lesson.drill.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// What a page without parameters opens: some platforms leave them out. Of several drills nobody knows which.
    fn opens(&self) -> String {
        match self.drills.as_slice() {
            [only] => self.query(only).replace('&', "&amp;"),
            _ => String::new(),
        }
    }

    /// What the page is opened with.
    fn query(&self, lesson: &Lesson) -> String {
        let mode = if self.mode == Mode::Assessed { "assessed" } else { "practice" };
        let seed = self.seed.map(|seed| format!("&seed={seed}")).unwrap_or_default();
        format!("?scenario={}&mode={mode}&lang={}{seed}", lesson.drill, self.language.code())
    }
}

/// The files of the build that a platform needs, as its own list names them.
fn files(build: &Path, standard: Standard) -> Result<Vec<BuiltFile>, PackageError> {
    let list = read(build, LIST, MAX_LIST_BYTES)?;
    let list: Listed = serde_json::from_slice(&list).map_err(|_| PackageError::BadList(build.join(LIST)))?;
    let mut files = Vec::new();
    let mut total = 0;
    for Entry { name, bytes } in list.files {
        let is_plain = !name.starts_with('.') && !name.contains(['/', '\\']);
        if !is_plain || bytes > MAX_BYTES {
            return Err(PackageError::BadList(build.join(LIST)));
        }
        if name == WORKER || (standard == Standard::Scorm12 && name.starts_with(CMI5_LIBRARY)) {
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
        files.push(if name.ends_with(PROGRAM) { compressed(name, &content)? } else { BuiltFile { name, content } });
    }
    if files.iter().any(|file| file.name == PAGE) { Ok(files) } else { Err(PackageError::NoBuild(build.to_owned())) }
}

/// The program is nearly all of the build, and where packages are kept nothing is compressed on its way: the page unpacks
/// this one by itself.
fn compressed(name: String, content: &[u8]) -> Result<BuiltFile, PackageError> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    Ok(BuiltFile { name: name + COMPRESSED, content: gzip.finish()? })
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
fn framed_page(page: &[u8], standard: Standard, course: &Course) -> Result<String, PackageError> {
    let page = std::str::from_utf8(page).map_err(|_| PackageError::ForeignPage)?;
    let kind = match standard {
        Standard::Scorm12 => "scorm12",
        Standard::Cmi5 => "cmi5",
    };
    let frame = format!(
        "<meta name=\"tutela-frame\" content=\"{kind}\" data-drills=\"{}\" data-opens=\"{}\"",
        course.own(),
        course.opens()
    );
    let joined = replaced(page, ALONE, &frame)?;
    let kept = replaced(&joined, OFFLINE, "")?;
    let kept = replaced(&kept, PROGRAM_NAMED, &format!("{PROGRAM}{COMPRESSED}\" data-bytes"))?;
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
const PROGRAM_NAMED: &str = ".wasm\" data-bytes";

const PAGE: &str = "index.html";
const LIST: &str = "manifest.json";
const WORKER: &str = "offline.js";
/// Endings and beginnings of names; the rest is the digest.
const PROGRAM: &str = ".wasm";
const COMPRESSED: &str = ".gz";
const CMI5_LIBRARY: &str = "cmi5-";
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
    #[error("two of the drills are called {0}: give one of the files another name")]
    SameName(String),
    #[error("the build is larger than {MAX_BYTES} bytes")]
    TooLarge,
    #[error("{}: {error}", path.display())]
    Unreadable { path: PathBuf, error: std::io::Error },
    #[error("the package cannot be put together: {0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("the package cannot be put together: {0}")]
    Write(#[from] std::io::Error),
}
