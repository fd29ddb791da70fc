//! Compares a translation with the English messages: what it lacks, what it has alone, and values that differ.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::texts::{TextFault, TextFaultKind, definitions};

/// How the translation departs from the English texts, in the order of its lines. None of it keeps a drill from being
/// played: what is lacking is said in English.
pub fn compare(english: &str, translation: &str) -> Vec<TextFault> {
    let (ours, theirs) = (values_of(english), values_of(translation));
    let lines: BTreeMap<&str, u32> = definitions(translation).into_iter().collect();
    let at = |line: u32, kind| TextFault { line, column: 1, kind };
    let mut faults = Vec::new();
    // A message that is lacking is reported where it belongs: at the message that it would follow.
    let mut place = 1;
    for (key, _) in definitions(english) {
        match lines.get(key) {
            Some(line) => place = *line,
            None => faults.push(at(place, TextFaultKind::NotTranslated(key.to_owned()))),
        }
    }
    for (key, line) in &lines {
        let Some(here) = theirs.get(*key) else { continue };
        match ours.get(*key) {
            None => faults.push(at(*line, TextFaultKind::NotInEnglish((*key).to_owned()))),
            Some(english) if english != here => {
                let list = |values: &BTreeSet<String>| values.iter().map(|value| format!("${value}")).collect();
                let kind =
                    TextFaultKind::OtherValues { key: (*key).to_owned(), here: list(here), english: list(english) };
                faults.push(at(*line, kind));
            }
            Some(_) => {}
        }
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// The values that each message asks for.
fn values_of(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    // A text with errors is reported by its reading; what could be read of it is compared.
    let resource = parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut values = BTreeSet::new();
            message.value.iter().for_each(|pattern| in_pattern(pattern, &mut values));
            found.insert(message.id.name.to_owned(), values);
        }
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, values);
        }
    }
}

fn in_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, values),
        Expression::Select { selector, variants } => {
            in_inline(selector, values);
            variants.iter().for_each(|variant| in_pattern(&variant.value, values));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    let mut in_arguments = |arguments: &CallArguments<&str>| {
        arguments.positional.iter().for_each(|inline| in_inline(inline, values));
        arguments.named.iter().for_each(|named| in_inline(&named.value, values));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, values),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named_with_its_line() {
        let english =
            "one-key = One { $a }\ntwo-key = Two\nthree-key = { $n ->\n    [one] one\n   *[other] { $n }\n}\n";
        let french = "one-key = Un { $b }\n\nthree-key = { $n }\nfour-key = Quatre\n";
        let found = compare(english, french);
        let at = |line, kind| TextFault { line, column: 1, kind };
        let values =
            TextFaultKind::OtherValues { key: "one-key".into(), here: vec!["$b".into()], english: vec!["$a".into()] };
        let wanted = [
            at(1, TextFaultKind::NotTranslated("two-key".into())),
            at(1, values),
            at(4, TextFaultKind::NotInEnglish("four-key".into())),
        ];
        assert_eq!(found, wanted);
        assert_eq!(compare(english, english), []);
    }
}
