//! What is wrong with a message file, and where; what the parser would not say, or would not survive, is found here.

use std::collections::BTreeMap;

use serde::Serialize;
use thiserror::Error;

use crate::scenario::limits::{MAX_MESSAGE_CHARS, MAX_PLACEABLES};

/// Keys with the lines that define them: a key stands at the start of a line.
pub(in super::super) fn definitions(ftl: &str) -> Vec<(&str, u32)> {
    ftl.lines().zip(1..).filter_map(|(line, no)| Some((key_of(line)?, no))).collect()
}

fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end_matches(' ');
    let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    is_key.then_some(key)
}

pub(super) fn long_messages(ftl: &str) -> Vec<TextFault> {
    let mut faults = Vec::new();
    let mut chars: usize = 0;
    let mut open: Option<(&str, u32)> = None;
    let defined: BTreeMap<u32, &str> = definitions(ftl).into_iter().map(|(key, line)| (line, key)).collect();
    for (line, no) in ftl.lines().zip(1..) {
        if let Some(&key) = defined.get(&no) {
            (open, chars) = (Some((key, no)), 0);
        }
        let before = chars;
        chars += line.chars().count();
        if let (Some((key, line)), true) = (open, before <= MAX_MESSAGE_CHARS && chars > MAX_MESSAGE_CHARS) {
            faults.push(TextFault { line, column: 1, kind: TextFaultKind::TooLong(key.to_owned()) });
        }
    }
    faults
}

/// The message parser calls itself for each placeable within a placeable: refuse depth before it is reached. Quotes
/// and closing braces mean different things in different places, so every opening brace of a message is counted.
pub(super) fn too_nested(ftl: &str) -> Option<TextFault> {
    let mut open: u32 = 0;
    for (line, no) in ftl.lines().zip(1..) {
        if key_of(line.trim_start_matches('-')).is_some() {
            open = 0;
        }
        open += line.bytes().filter(|byte| *byte == b'{').count() as u32;
        if open > MAX_PLACEABLES {
            return Some(TextFault { line: no, column: 1, kind: TextFaultKind::TooManyPlaceables });
        }
    }
    None
}

pub(super) fn line_of(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    before.bytes().filter(|b| *b == b'\n').count() as u32 + 1
}

pub(super) fn column_of(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    before.chars().rev().take_while(|c| *c != '\n').count() as u32 + 1
}

/// What is wrong with a message file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFault {
    pub line: u32,
    pub column: u32,
    pub kind: TextFaultKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
pub enum TextFaultKind {
    /// The message parser's own words.
    #[error("message syntax: {0}")]
    Syntax(String),
    #[error("the key `{0}` has a message already, in this file or among the program's; choose another key")]
    Twice(String),
    #[error("the message `{0}` is longer than {MAX_MESSAGE_CHARS} characters; shorten it")]
    TooLong(String),
    #[error("a message has more than {MAX_PLACEABLES} placeables; split it")]
    TooManyPlaceables,
    #[error("the message `{0}` has no translation, and is shown in English; translate it here")]
    NotTranslated(String),
    #[error("the message `{0}` is not among the English ones, and is never shown; take it out, or correct its key")]
    NotInEnglish(String),
    #[error("the message `{key}` asks for {}, and the English one for {}; ask for the same", shown(.here), shown(.english))]
    OtherValues { key: String, here: Vec<String>, english: Vec<String> },
}

fn shown(values: &[String]) -> String {
    if values.is_empty() { "nothing".to_owned() } else { values.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::super::Texts;
    use super::*;

    #[test]
    fn hostile_nesting_is_refused() {
        let faults = Texts::program().with(&format!("a = {}", "{ \"}\" ".repeat(100_000))).expect_err("nested");
        assert_eq!(faults[0].kind, TextFaultKind::TooManyPlaceables);
    }
}
