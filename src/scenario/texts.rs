//! Messages: the program's and a scenario's texts by key, in the format of Project Fluent.

mod faults;
mod tongue;

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentValue};
use include_dir::{Dir, include_dir};

use super::language::Language;

pub(super) use faults::definitions;
pub use faults::{TextFault, TextFaultKind};
use tongue::{Tongue, read_tongue};

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

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({} keys, {})", self.english().keys.len(), self.language)
    }
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
}
