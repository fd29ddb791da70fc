//! The format is used and explained: each field and each variant says something in a shipped drill, and has its example.

use std::collections::BTreeSet;

use serde_json::Value;
use tutela::scenario::library;
use tutela::scenario::schema::schema;

/// What no shipped drill uses yet, each list with its reason.
const UNUSED: [(&str, &[&str]); 7] = [
    (
        "names of roles and places that no story so far has; they change what is read, not what is done",
        &[
            "Family::Capstone",
            "GroupKind::Patients",
            "Intent::Flee",
            "Intent::Surrender",
            "RightsRecord::Grave",
            "SeatKind::CivilAffairs",
            "SeatKind::HostArmy",
            "SeatKind::HostPolice",
            "SeatKind::HumanRights",
            "SeatKind::HumanitarianLiaison",
            "SeatKind::LegalAdviser",
            "SeatKind::Medical",
            "SeatKind::Observer",
            "SeatKind::OperationsCentreWatch",
            "SeatKind::ProtectionAdviser",
            "SeatKind::PublicInformation",
            "SeatKind::RegionalLiaison",
            "SeatKind::SectorCommander",
            "ZoneKind::Camp",
            "ZoneKind::NoGo",
            "ZoneKind::Worship",
        ],
    ),
    (
        "of messages that nobody answers by a text of the drill: word as such, the forecast's product, what is told the public",
        &["Purpose::AskForecast", "Purpose::Inform", "Purpose::Publish"],
    ),
    ("reading puts the map of the file in its place", &["MapSource::File"]),
    ("no centre has asked for a total", &["Rubric.total"]),
    ("no story so far turns on it", &["CrowdStage::Over"]),
    ("what our drills want somebody told is always about something", &["Deed::Tells"]),
    ("answers so far hand over names or nothing", &["Detail::Trend"]),
];

#[test]
fn every_field_and_variant_is_used_in_a_shipped_drill() {
    let words = Words::of_the_format();
    let mut used = BTreeSet::new();
    for name in library::list() {
        let drill = library::open(&name).expect("a drill").scenario;
        words.note_used(&serde_json::to_value(&*drill).expect("plain data"), &mut used);
    }
    let unused: BTreeSet<&str> = words.all.difference(&used).map(String::as_str).collect();
    let known: BTreeSet<&str> = UNUSED.iter().flat_map(|(_, words)| *words).copied().collect();
    let forgotten: Vec<_> = unused.difference(&known).collect();
    assert!(forgotten.is_empty(), "in no drill: {forgotten:?}");
    let cleared: Vec<_> = known.difference(&unused).collect();
    assert!(cleared.is_empty(), "used by now, so strike them off the list: {cleared:?}");
}

#[test]
fn every_field_and_variant_has_an_example_in_the_format_s_document() {
    let document = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/scenario-format.md"));
    let document = document.expect("the document");
    let is_named = |word: &String| {
        let (is_field, name) = word.rsplit_once("::").map_or_else(
            || (true, word.rsplit_once('.').expect("a field").1),
            |(_, variant)| (false, variant.rsplit_once('.').map_or(variant, |(_, field)| field)),
        );
        let is_field = is_field || name.starts_with(char::is_lowercase);
        examples(&document).any(|line| names(line, name, is_field))
    };
    let words = Words::of_the_format();
    let unnamed: Vec<&String> = words.all.iter().filter(|word| !is_named(word)).collect();
    assert_eq!(unnamed, Vec::<&String>::new());
}

/// Lines between fences, and spans between back quotes.
fn examples(document: &str) -> impl Iterator<Item = &str> {
    let fenced = document.split("```").skip(1).step_by(2).flat_map(str::lines);
    let prose = document.split("```").step_by(2);
    fenced.chain(prose.flat_map(|text| text.split('`').skip(1).step_by(2)))
}

/// The name stands in the text as a whole word; a field's with its colon, or alone.
fn names(text: &str, name: &str, is_field: bool) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let is_inner = |one: char| one.is_alphanumeric() || one == '_';
        let after = &text[at + name.len()..];
        let is_whole = !text[..at].ends_with(is_inner) && !after.starts_with(is_inner);
        is_whole && (!is_field || after.starts_with(':') || text == name)
    })
}

/// Names of the format: `Unit.fuel` of a field, `ZoneKind::Market` of a variant, `Effect::Salvo.at` of a variant's field.
struct Words {
    schema: Value,
    all: BTreeSet<String>,
}

impl Words {
    fn of_the_format() -> Self {
        let schema = serde_json::to_value(schema()).expect("plain data");
        let mut all = BTreeSet::new();
        collect(&schema, "Scenario", &mut all);
        for (name, definition) in schema["$defs"].as_object().expect("definitions") {
            collect(definition, name, &mut all);
        }
        Self { schema, all }
    }

    fn note_used(&self, drill: &Value, used: &mut BTreeSet<String>) {
        note(&self.schema, (&self.schema, "Scenario"), drill, used);
    }
}

/// All names that a definition brings.
fn collect(schema: &Value, owner: &str, all: &mut BTreeSet<String>) {
    for (name, field) in fields(schema) {
        all.insert(format!("{owner}.{name}"));
        collect(field, owner, all);
    }
    for (name, inner) in variants(schema) {
        let name = format!("{owner}::{name}");
        inner.into_iter().for_each(|inner| collect(inner, &name, all));
        all.insert(name);
    }
}

/// Names that the value uses: a field counts where it says something else than its default. A figure with a default
/// always does: to leave it out is to use it.
fn note(root: &Value, (schema, owner): (&Value, &str), value: &Value, used: &mut BTreeSet<String>) {
    if let Some(pointer) = schema["$ref"].as_str().and_then(|to| to.strip_prefix('#')) {
        let owner = pointer.rsplit_once('/').expect("a place among the definitions").1;
        return note(root, (root.pointer(pointer).expect("a definition"), owner), value, used);
    }
    for option in schema["anyOf"].as_array().into_iter().flatten().filter(|_| !value.is_null()) {
        note(root, (option, owner), value, used);
    }
    for (name, field) in fields(schema) {
        let Some(value) = value.get(name) else { continue };
        if field.get("default").is_none_or(|usual| usual != value || is_figure(usual)) {
            used.insert(format!("{owner}.{name}"));
        }
        note(root, (field, owner), value, used);
    }
    for (name, inner) in variants(schema) {
        let chosen = if value == name { Some(&Value::Null) } else { value.get(name) };
        let Some(value) = chosen else { continue };
        let name = format!("{owner}::{name}");
        inner.into_iter().for_each(|inner| note(root, (inner, &name), value, used));
        used.insert(name);
    }
    let firsts = schema["prefixItems"].as_array().into_iter().flatten();
    for (rule, item) in firsts.zip(value.as_array().into_iter().flatten()) {
        note(root, (rule, owner), item, used);
    }
    for item in value.as_array().into_iter().flatten().filter(|_| schema["items"].is_object()) {
        note(root, (&schema["items"], owner), item, used);
    }
}

/// A number, or a list or a struct of them.
fn is_figure(usual: &Value) -> bool {
    usual.is_number() || usual.is_object() || usual.as_array().is_some_and(|list| !list.is_empty())
}

/// Fields of a struct; a variant with contents is none.
fn fields(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let fields = schema["properties"].as_object().into_iter().flatten();
    fields.map(|(name, field)| (name.as_str(), field)).filter(|(name, _)| name.starts_with(char::is_lowercase))
}

/// Variants of an enum, with what stands in them.
fn variants(schema: &Value) -> Vec<(&str, Option<&Value>)> {
    let mut found = Vec::new();
    let forms = schema["oneOf"].as_array().into_iter().flatten().chain(std::iter::once(schema));
    for form in forms {
        found.extend(form["const"].as_str().map(|name| (name, None)));
        found.extend(form["enum"].as_array().into_iter().flatten().filter_map(|name| Some((name.as_str()?, None))));
        let contents = form["properties"].as_object().into_iter().flatten();
        let contents = contents.filter(|(name, _)| name.starts_with(char::is_uppercase));
        found.extend(contents.map(|(name, inner)| (name.as_str(), Some(inner))));
    }
    found
}
