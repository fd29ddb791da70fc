//! What can be wrong with a document, where it stands, and how to say so.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

use super::files::FileError;
use super::limits::MAX_NESTING;
use super::texts::TextFaultKind;

/// One thing that is wrong, with its place and, for a wrong name, the nearest valid one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    pub file: String,
    /// From 1; 1 where the problem is the file as a whole.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// Place in the document, as `injects[3].to[0]`; empty for the document as a whole.
    pub path: String,
    pub kind: ProblemKind,
    pub nearest: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.kind)?;
        match &self.nearest {
            Some(nearest) => write!(f, " (nearest: {nearest})"),
            None => Ok(()),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Error, Serialize)]
pub enum ProblemKind {
    #[error("{0}")]
    File(FileError),
    #[error("the map file `{name}` cannot be read: {error}")]
    MapFile { name: String, error: FileError },
    #[error("a bundle holds its map inline; `{name}` beside it is not read")]
    MapNotInBundle { name: String },
    #[error("bundle format {found} is not known; this program reads {expected}")]
    BundleFormat { found: u32, expected: u32 },
    #[error("the bytes here are not UTF-8; save the file as UTF-8")]
    NotUtf8,
    #[error("brackets are nested deeper than {MAX_NESTING}; flatten the document")]
    TooDeep,
    #[error("{0}")]
    Syntax(String),
    #[error("{0}")]
    Message(TextFaultKind),
}
