//! Messages: the program's and a scenario's texts by key, in the format of Project Fluent.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use serde::Serialize;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::language::Language;
use super::limits::{MAX_MESSAGE_CHARS, MAX_PLACEABLES};

#[cfg(not(target_arch = "wasm32"))]
static PROGRAM: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/messages");
/// A page fetches the other languages when they are spoken.
#[cfg(target_arch = "wasm32")]
static PROGRAM: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/messages/en");
/// The program's messages by language, each from the moment that it is read or has come.
static HEARD: [OnceLock<Tongue>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

/// All messages that a face can show, in every language: the program's, and those of the scenario that was added to
/// them. They speak one language at a time, and English where that lacks a message.
#[derive(Clone)]
pub struct Texts {
    language: Language,
    /// In the order of `Language::ALL`.
    tongues: [Tongue; Language::ALL.len()],
}

impl Texts {
    /// The program's own messages, as far as they are there; they speak English.
    pub fn program() -> Self {
        Self { language: Language::English, tongues: Language::ALL.map(program_tongue) }
    }

    /// The program's messages in this language are there: within it, or because they have come.
    pub fn knows(language: Language) -> bool {
        embedded(language).is_some() || HEARD[language as usize].get().is_some()
    }

    /// Takes in the program's messages of a language that is not within it: the contents of its files, in order.
    pub fn hear<'a>(language: Language, files: impl IntoIterator<Item = &'a str>) {
        // What is there already is the same.
        let _ = HEARD[language as usize].set(read_tongue(language, files));
    }

    /// The same messages in another language, once that is known.
    pub fn speaking(&self, language: Language) -> Self {
        if !Self::knows(language) {
            return self.clone();
        }
        let mut texts = Self { language, ..self.clone() };
        let tongue = &mut texts.tongues[language as usize];
        if !tongue.is_whole {
            *tongue = tongue.upon(&program_tongue(language));
        }
        texts
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// These messages and those of `ftl`, in English, or everything that is wrong with `ftl`.
    pub fn with(&self, ftl: &str) -> Result<Self, Vec<TextFault>> {
        self.with_in(Language::English, ftl)
    }

    /// These messages and those of `ftl`, which is in that language, or everything that is wrong with `ftl`.
    pub fn with_in(&self, language: Language, ftl: &str) -> Result<Self, Vec<TextFault>> {
        let mut texts = self.clone();
        let tongue = &mut texts.tongues[language as usize];
        *tongue = tongue.with(ftl)?;
        Ok(texts)
    }

    /// True where the key has a message.
    pub fn has(&self, key: &str) -> bool {
        self.english().has(key)
    }

    /// The message of `key`, or the key in braces where there is none, so that a gap is seen and nothing fails.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The message of `key` with its values filled in.
    pub fn say_with(&self, key: &str, values: &[(&str, TextValue)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match value {
                TextValue::Number(number) => args.set(*name, FluentValue::from(*number)),
                TextValue::Text(text) => args.set(*name, FluentValue::from(text.as_str())),
            }
        }
        // A translation that lacks the message, or asks for a value that is not given, leaves the word to English.
        let translated = self.tongues[self.language as usize].format(key, &args).filter(|(_, whole)| *whole);
        let said = translated.or_else(|| self.english().format(key, &args));
        // A value that is missing shows as its name in braces; there is nothing better to say about it here.
        said.map_or_else(|| format!("{{{key}}}"), |(text, _)| text)
    }

    /// A number with that many decimals, as the language writes it.
    pub fn decimal(&self, number: impl Into<f64>, decimals: usize) -> String {
        format!("{:.decimals$}", number.into()).replace('.', self.language.decimal_mark())
    }

    /// A share of one, in per cent, as the language writes it.
    pub fn percent(&self, share: f32) -> String {
        let percent = (share.clamp(0.0, 1.0) * 100.0) as u32;
        self.say_with("percent", &[("percent", percent.into())])
    }

    /// What a thing is called, and what is said of it: "Duty: first aid".
    pub fn pair(&self, name: impl Into<TextValue>, what: impl Into<TextValue>) -> String {
        self.say_with("name-and-what", &[("name", name.into()), ("what", what.into())])
    }

    fn english(&self) -> &Tongue {
        &self.tongues[Language::English as usize]
    }

    /// All keys, for the nearest valid name of a wrong one.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.english().keys.keys().map(String::as_str)
    }
}

/// The messages of one language.
#[derive(Clone)]
struct Tongue {
    language: Language,
    bundle: Arc<FluentBundle<Arc<FluentResource>>>,
    resources: Vec<Arc<FluentResource>>,
    keys: Arc<BTreeMap<String, u32>>,
    /// The program's messages are among them.
    is_whole: bool,
}

impl Tongue {
    fn empty(language: Language) -> Self {
        let bundle = Arc::new(build(language, &[]).0);
        Self { language, bundle, resources: Vec::new(), keys: Arc::default(), is_whole: false }
    }

    /// These messages behind those of the program, which have come later.
    fn upon(&self, program: &Self) -> Self {
        let resources: Vec<_> = program.resources.iter().chain(&self.resources).cloned().collect();
        let bundle = Arc::new(build(self.language, &resources).0);
        let mut keys = (*program.keys).clone();
        keys.extend(self.keys.iter().map(|(key, line)| (key.clone(), *line)));
        Self { bundle, resources, keys: Arc::new(keys), ..program.clone() }
    }

    fn with(&self, ftl: &str) -> Result<Self, Vec<TextFault>> {
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
        let (bundle, doubled) = build(self.language, &resources);
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
        Ok(Self { bundle: Arc::new(bundle), resources, keys: Arc::new(keys), ..self.clone() })
    }

    fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message, and whether every value that it asks for was given.
    fn format(&self, key: &str, args: &FluentArgs) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value())?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some((text, errors.is_empty()))
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
    #[error("the message `{0}` has no translation, and is shown in English; translate it here")]
    NotTranslated(String),
    #[error("the message `{0}` is not among the English ones, and is never shown; take it out, or correct its key")]
    NotInEnglish(String),
    #[error("the message `{key}` asks for {}, and the English one for {}; ask for the same", shown(.here), shown(.english))]
    OtherValues { key: String, here: Vec<String>, english: Vec<String> },
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({} keys, {})", self.english().keys.len(), self.language)
    }
}

fn shown(values: &[String]) -> String {
    if values.is_empty() { "nothing".to_owned() } else { values.join(", ") }
}

fn program_tongue(language: Language) -> Tongue {
    let heard = &HEARD[language as usize];
    match embedded(language) {
        Some(folder) => {
            let mut files: Vec<_> = folder.files().collect();
            files.sort_by_key(|file| file.path());
            let contents = files.iter().filter_map(|file| file.contents_utf8());
            heard.get_or_init(|| read_tongue(language, contents)).clone()
        }
        None => heard.get().cloned().unwrap_or_else(|| Tongue::empty(language)),
    }
}

/// The messages within the program.
fn embedded(language: Language) -> Option<&'static Dir<'static>> {
    if cfg!(target_arch = "wasm32") {
        (language == Language::English).then_some(&PROGRAM)
    } else {
        PROGRAM.get_dir(language.code())
    }
}

fn read_tongue<'a>(language: Language, files: impl IntoIterator<Item = &'a str>) -> Tongue {
    // A test keeps the program's files free of faults; a file with one is left out rather than stopping the program.
    let none = Tongue { is_whole: true, ..Tongue::empty(language) };
    files.into_iter().fold(none, |tongue, ftl| tongue.with(ftl).unwrap_or(tongue))
}

/// The bundle of the resources, and the keys that were defined twice.
fn build(language: Language, resources: &[Arc<FluentResource>]) -> (FluentBundle<Arc<FluentResource>>, Vec<String>) {
    // Which forms of a noun a number takes is the locale's.
    let mut bundle =
        FluentBundle::new_concurrent(vec![language.code().parse::<LanguageIdentifier>().unwrap_or_default()]);
    if language.decimal_mark() != "." {
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
            _ => None,
        }));
    }
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
pub(super) fn definitions(ftl: &str) -> Vec<(&str, u32)> {
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
        for language in Language::ALL {
            let mut tongue = Tongue::empty(language);
            for file in PROGRAM.get_dir(language.code()).into_iter().flat_map(Dir::files) {
                let ftl = file.contents_utf8().expect("UTF-8");
                tongue = tongue.with(ftl).unwrap_or_else(|faults| panic!("{}: {faults:?}", file.path().display()));
            }
            assert!(tongue.keys.keys().all(|key| tongue.has(key)));
        }
    }

    #[test]
    fn values_are_filled_in_without_marks() {
        let texts = Texts::program().with("hello-you = Hello { $name }, { $n } s").expect("fine");
        assert_eq!(texts.say_with("hello-you", &[("name", "Ama".into()), ("n", 12_u32.into())]), "Hello Ama, 12 s");
        assert_eq!(texts.say("no-such-key"), "{no-such-key}");
    }

    #[test]
    fn what_a_translation_lacks_is_said_in_english() {
        let english = "both-key = Both\nonly-key = Only\nvalue-key = { $n } of it\n";
        let french = "both-key = Les deux\nvalue-key = { $m } et { $n }\n";
        let texts = Texts::program().with(english).and_then(|texts| texts.with_in(Language::French, french));
        let texts = texts.expect("fine").speaking(Language::French);
        assert_eq!(texts.say("both-key"), "Les deux");
        assert_eq!(texts.say("only-key"), "Only");
        assert_eq!(texts.say_with("value-key", &[("n", 1.5.into())]), "1.5 of it");
        assert_eq!(texts.speaking(Language::Spanish).say("both-key"), "Both");
    }

    #[test]
    fn numbers_stand_as_the_language_writes_them() {
        let ftl = "many-key = { $n -> \n    [one] { $n } fois\n   *[other] { $n } foiss\n }\n";
        let texts = Texts::program().with(ftl).and_then(|texts| texts.with_in(Language::French, ftl)).expect("fine");
        let say = |texts: &Texts, n: f64| texts.say_with("many-key", &[("n", n.into())]);
        assert_eq!([say(&texts, 0.0), say(&texts, 1.5)], ["0 foiss", "1.5 foiss"]);
        let french = texts.speaking(Language::French);
        // None, and less than two, are singular in French.
        assert_eq!([say(&french, 0.0), say(&french, 1.5), say(&french, 2.0)], ["0 fois", "1,5 fois", "2 foiss"]);
        assert_eq!([texts.decimal(2.25, 1), french.decimal(2.25, 1)], ["2.2", "2,2"]);
    }

    #[test]
    fn a_language_that_comes_later_joins_what_is_there() {
        let mut texts = Texts::program().with("own-key = Own").expect("fine");
        // As in a page that has not fetched French yet.
        texts.tongues[Language::French as usize] = Tongue::empty(Language::French);
        let texts = texts.with_in(Language::French, "own-key = Le sien").expect("fine").speaking(Language::French);
        let program = Texts::program().speaking(Language::French);
        assert_ne!(program.say("ui-close"), Texts::program().say("ui-close"));
        assert_eq!([texts.say("own-key"), texts.say("ui-close")], ["Le sien".to_owned(), program.say("ui-close")]);
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
