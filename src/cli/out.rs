//! What the command line says, in the words of the message files: results to standard output, the rest beside it.

use std::io::{ErrorKind, Write};
use std::sync::OnceLock;

use crate::scenario::language::Language;
use crate::scenario::problem::Problem;
use crate::scenario::texts::{TextValue, Texts};
pub(super) use crate::store::write_whole;

/// A result. A reader that went away, as `head` does, is no error.
pub(super) fn print(text: &str) {
    write_line(&mut std::io::stdout().lock(), text);
}

/// A remark or an error.
pub(super) fn note(text: &str) {
    write_line(&mut std::io::stderr().lock(), text);
}

/// A remark or an error from the message files.
pub(super) fn say(key: &str, values: &[(&str, TextValue)]) {
    note(&texts().say_with(key, values));
}

/// The program's messages, in the language that was asked for.
pub(super) fn texts() -> Texts {
    Texts::program().speaking(language())
}

/// From here on the command line speaks this language.
pub(super) fn speak(language: Language) {
    // It is said once, before anything else is.
    let _ = LANGUAGE.set(language);
}

pub(super) fn language() -> Language {
    LANGUAGE.get().copied().unwrap_or_default()
}

/// One for the whole process, as its arguments and environment are.
static LANGUAGE: OnceLock<Language> = OnceLock::new();

/// Every problem of a scenario, a line each.
pub(super) fn problems(problems: &[Problem]) {
    for problem in problems {
        note(&problem.to_string());
    }
}

pub(super) fn text(value: impl ToString) -> TextValue {
    TextValue::Text(value.to_string())
}

pub(super) fn number(value: impl Into<f64>) -> TextValue {
    TextValue::Number(value.into())
}

fn write_line(to: &mut impl Write, text: &str) {
    let ending = if text.ends_with('\n') { "" } else { "\n" };
    let written = write!(to, "{text}{ending}").and_then(|()| to.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            // Where even the errors have nowhere to go there is nobody to tell.
            let _ = writeln!(std::io::stderr(), "{error}");
        }
        _ => {}
    }
}
