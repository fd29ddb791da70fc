//! Files from outside: size, encoding and syntax are checked before anything is believed, and each fault has its place.

use std::fmt;

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use thiserror::Error;

use crate::scenario::read::shortened;

/// Deepest nesting of a script or log: an order nests five deep; a parser's stack holds far more than this.
pub const MAX_NESTING: usize = 32;

/// A document's text, or why it is none.
pub(crate) fn text<'a>(file: &str, bytes: &'a [u8], max_bytes: u64) -> Result<&'a str, InputError> {
    if bytes.len() as u64 > max_bytes {
        return Err(InputError::at(file, 1, 1, InputFault::TooLarge { max_bytes }));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let (line, column) = place_in(&bytes[..error.valid_up_to()]);
        InputError::at(file, line, column, InputFault::NotUtf8)
    })
}

/// Reads RON whose first character stands at `line` and `column` of the file.
pub(crate) fn ron<T: DeserializeOwned>(file: &str, text: &str, line: u32, column: u32) -> Result<T, InputError> {
    options().from_str(text).map_err(|error| {
        let (at_line, at_column) = (error.span.start.line as u32, error.span.start.col as u32);
        let column = if at_line == 1 { column.saturating_add(at_column).saturating_sub(1) } else { at_column };
        InputError::at(file, line.saturating_add(at_line).saturating_sub(1), column, error.code.into())
    })
}

/// `Some` may be left out, as in scenarios; nesting has a limit.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(MAX_NESTING)
}

fn place_in(before: &[u8]) -> (u32, u32) {
    let line = before.iter().filter(|byte| **byte == b'\n').count() as u32 + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    (line, String::from_utf8_lossy(&before[start..]).chars().count() as u32 + 1)
}

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct InputError {
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    pub fault: InputFault,
}

impl InputError {
    pub(super) fn at(file: &str, line: u32, column: u32, fault: InputFault) -> Self {
        Self { file: file.to_owned(), line, column, fault }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.fault)
    }
}

impl std::error::Error for InputError {}

#[derive(Clone, Debug, PartialEq, Error)]
pub enum InputFault {
    #[error("larger than {max_bytes} bytes, the limit for such a file")]
    TooLarge { max_bytes: u64 },
    #[error("not UTF-8 text from here on")]
    NotUtf8,
    #[error("nested deeper than {MAX_NESTING} levels")]
    TooDeep,
    #[error("{}", shortened(&.0.to_string()))]
    Syntax(ron::Error),
    #[error("script format {0} is not one that this program reads; it reads format {reads}", reads = super::script::FORMAT)]
    ScriptFormat(u32),
    #[error("marks format {0} is not one that this program reads; it reads format {reads}", reads = super::prove::expected::FORMAT)]
    MarksFormat(u32),
    #[error("more than {max} steps", max = super::script::MAX_STEPS)]
    TooManySteps,
    #[error("at_s must be a number of seconds from 0 to {max}, to a tenth", max = super::script::MAX_AT_S)]
    AtOutOfRange,
    #[error("a step is one of: order and seat, acknowledge and seat, control")]
    StepForm,
    #[error("the script is for scenario {script}, not for {scenario}")]
    OtherScenario { script: String, scenario: String },
    #[error("the scenario has no seat {seat}; it has {seats}")]
    NoSeat { seat: String, seats: String },
    #[error("not an order log of this program: the first line must begin with \"{word} \"", word = super::log::HEADER)]
    NotALog,
    #[error("log format {0} is not one that this program reads; it reads format {reads}", reads = super::log::FORMAT)]
    LogFormat(u32),
    #[error("a line begins with one of: order, control, seed, digest, end")]
    UnknownLine,
    #[error("this line is longer than {max} bytes", max = super::log::MAX_LINE_BYTES)]
    LineTooLong,
    #[error("more than {max} lines", max = super::log::MAX_LINES)]
    TooManyLines,
    #[error("the tick is beyond the longest drill of {max} s", max = super::script::MAX_AT_S)]
    TickOutOfRange,
    #[error("the lines are out of order: this tick was already past; the log was edited or joined")]
    OutOfOrder,
    #[error("a second before this line has no digest; lines are missing")]
    MissingDigest,
    #[error("not a line of digests")]
    NotDigests,
    #[error("not a closing line: it holds a tick, the digest of the lines before it and a score card in JSON")]
    NotAnEnd,
    #[error("nothing may follow the closing line")]
    AfterEnd,
    #[error("not a change of seed: it holds a tick and a whole number")]
    NotASeed,
}

impl From<ron::Error> for InputFault {
    fn from(error: ron::Error) -> Self {
        match error {
            ron::Error::ExceededRecursionLimit => Self::TooDeep,
            other => Self::Syntax(other),
        }
    }
}
