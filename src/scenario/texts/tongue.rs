//! The messages of one language: read from files, joined to those that are there, and said with their values.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::faults::{TextFault, TextFaultKind, column_of, definitions, line_of, long_messages, too_nested};
use crate::scenario::language::Language;

/// The messages of one language.
#[derive(Clone)]
pub(super) struct Tongue {
    language: Language,
    bundle: Arc<FluentBundle<Arc<FluentResource>>>,
    resources: Vec<Arc<FluentResource>>,
    pub(super) keys: Arc<BTreeMap<String, u32>>,
    /// The program's messages are among them.
    pub(super) is_whole: bool,
}

impl Tongue {
    pub(super) fn empty(language: Language) -> Self {
        let bundle = Arc::new(build(language, &[]).0);
        Self { language, bundle, resources: Vec::new(), keys: Arc::default(), is_whole: false }
    }

    /// These messages behind those of the program, which have come later.
    pub(super) fn upon(&self, program: &Self) -> Self {
        let resources: Vec<_> = program.resources.iter().chain(&self.resources).cloned().collect();
        let bundle = Arc::new(build(self.language, &resources).0);
        let mut keys = (*program.keys).clone();
        keys.extend(self.keys.iter().map(|(key, line)| (key.clone(), *line)));
        Self { bundle, resources, keys: Arc::new(keys), ..program.clone() }
    }

    pub(super) fn with(&self, ftl: &str) -> Result<Self, Vec<TextFault>> {
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

    pub(super) fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message, and whether every value that it asks for was given.
    pub(super) fn format(&self, key: &str, args: &FluentArgs) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value())?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some((text, errors.is_empty()))
    }
}

pub(super) fn read_tongue<'a>(language: Language, files: impl IntoIterator<Item = &'a str>) -> Tongue {
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

#[cfg(test)]
mod tests {
    use super::super::Texts;
    use super::*;

    #[test]
    fn a_key_that_exists_twice_is_named_with_its_line() {
        let faults = Texts::program().with("a-key = 1\nb-key = 2\na-key = 3\n").expect_err("twice");
        assert_eq!(faults, [TextFault { line: 3, column: 1, kind: TextFaultKind::Twice("a-key".into()) }]);
    }
}
