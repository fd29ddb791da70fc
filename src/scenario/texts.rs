//! Messages: the program's and a scenario's texts by key, in the format of Project Fluent.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use serde::Serialize;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::limits::{MAX_MESSAGE_CHARS, MAX_PLACEABLES};

static PROGRAM: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/messages/en");

/// All messages that a face can show: the program's, and those of the scenario that was added to them.
#[derive(Clone)]
pub struct Texts {
    bundle: Arc<FluentBundle<Arc<FluentResource>>>,
    resources: Vec<Arc<FluentResource>>,
    keys: Arc<BTreeMap<String, u32>>,
}

impl Texts {
    /// The program's own messages, which are embedded in it.
    pub fn program() -> Self {
        static TEXTS: std::sync::LazyLock<Texts> = std::sync::LazyLock::new(read_program);
        TEXTS.clone()
    }

    /// These messages and those of `ftl`, or everything that is wrong with `ftl`.
    pub fn with(&self, ftl: &str) -> Result<Self, Vec<TextFault>> {
        if let Some(fault) = too_nested(ftl) {
            return Err(vec![fault]);
        }
        let resource = FluentResource::try_new(ftl.to_owned()).map_err(|(_, errors)| {
            let place = |at: usize| (line_of(ftl, at), column_of(ftl, at));
            let faults = errors.iter().map(|error| (place(error.pos.start), TextFaultKind::Syntax(error.to_string())));
            faults.map(|((line, column), kind)| TextFault { line, column, kind }).collect::<Vec<_>>()
        })?;
        let mut faults = long_messages(ftl);
        let mut resources = self.resources.clone();
        resources.push(Arc::new(resource));
        let (bundle, doubled) = build(&resources);
        let defined = definitions(ftl);
        for key in doubled {
            let line = defined.iter().rev().find(|(name, _)| *name == key).map_or(1, |(_, line)| *line);
            faults.push(TextFault { line, column: 1, kind: TextFaultKind::Twice(key) });
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut keys = (*self.keys).clone();
        keys.extend(defined.into_iter().map(|(key, line)| (key.to_owned(), line)));
        Ok(Self { bundle: Arc::new(bundle), resources, keys: Arc::new(keys) })
    }

    /// True where the key has a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message of `key`, or the key in braces where there is none, so that a gap is seen and nothing fails.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The message of `key` with its values filled in.
    pub fn say_with(&self, key: &str, values: &[(&str, TextValue)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("{{{key}}}");
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                TextValue::Number(number) => args.set(*name, FluentValue::from(*number)),
                TextValue::Text(text) => args.set(*name, FluentValue::from(text.as_str())),
            }
        }
        // A value that is missing shows as its name in braces; there is nothing better to say about it here.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// All keys, for the nearest valid name of a wrong one.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.keys().map(String::as_str)
    }
}

/// A value to be filled into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum TextValue {
    Number(f64),
    Text(String),
}

impl From<f64> for TextValue {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for TextValue {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<&str> for TextValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for TextValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
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
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({} keys)", self.keys.len())
    }
}

fn read_program() -> Texts {
    let empty = Texts { bundle: Arc::new(build(&[]).0), resources: Vec::new(), keys: Arc::default() };
    let mut files: Vec<_> = PROGRAM.files().collect();
    files.sort_by_key(|file| file.path());
    // A test keeps the embedded files free of faults; a file with one is left out rather than stopping the program.
    files.iter().filter_map(|file| file.contents_utf8()).fold(empty, |texts, ftl| texts.with(ftl).unwrap_or(texts))
}

/// The bundle of the resources, and the keys that were defined twice.
fn build(resources: &[Arc<FluentResource>]) -> (FluentBundle<Arc<FluentResource>>, Vec<String>) {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse::<LanguageIdentifier>().unwrap_or_default()]);
    // The marks that isolate directions show as boxes in fonts without them, and count as characters in a terminal.
    bundle.set_use_isolating(false);
    let mut doubled = Vec::new();
    for resource in resources {
        for error in bundle.add_resource(resource.clone()).err().unwrap_or_default() {
            if let FluentError::Overriding { id, .. } = error {
                doubled.push(id);
            }
        }
    }
    (bundle, doubled)
}

/// Keys with the lines that define them: a key stands at the start of a line.
fn definitions(ftl: &str) -> Vec<(&str, u32)> {
    ftl.lines().zip(1..).filter_map(|(line, no)| Some((key_of(line)?, no))).collect()
}

fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end_matches(' ');
    let is_key = key.starts_with(|c: char| c.is_ascii_alphabetic())
        && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    is_key.then_some(key)
}

fn long_messages(ftl: &str) -> Vec<TextFault> {
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
fn too_nested(ftl: &str) -> Option<TextFault> {
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

fn line_of(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    before.bytes().filter(|b| *b == b'\n').count() as u32 + 1
}

fn column_of(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    before.chars().rev().take_while(|c| *c != '\n').count() as u32 + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_programs_messages_have_no_fault() {
        let mut texts = Texts { bundle: Arc::new(build(&[]).0), resources: Vec::new(), keys: Arc::default() };
        for file in PROGRAM.files() {
            let ftl = file.contents_utf8().expect("UTF-8");
            texts = texts.with(ftl).unwrap_or_else(|faults| panic!("{}: {faults:?}", file.path().display()));
        }
        assert!(texts.keys().all(|key| texts.has(key)));
    }

    #[test]
    fn values_are_filled_in_without_marks() {
        let texts = Texts::program().with("hello-you = Hello { $name }, { $n } s").expect("fine");
        assert_eq!(texts.say_with("hello-you", &[("name", "Ama".into()), ("n", 12_u32.into())]), "Hello Ama, 12 s");
        assert_eq!(texts.say("no-such-key"), "{no-such-key}");
    }

    #[test]
    fn a_key_that_exists_twice_is_named_with_its_line() {
        let faults = Texts::program().with("a-key = 1\nb-key = 2\na-key = 3\n").expect_err("twice");
        assert_eq!(faults, [TextFault { line: 3, column: 1, kind: TextFaultKind::Twice("a-key".into()) }]);
    }

    #[test]
    fn hostile_nesting_is_refused() {
        let faults = Texts::program().with(&format!("a = {}", "{ \"}\" ".repeat(100_000))).expect_err("nested");
        assert_eq!(faults[0].kind, TextFaultKind::TooManyPlaceables);
    }
}
