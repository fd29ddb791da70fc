//! The scenario format as a JSON Schema: made from the types, written down beside the documents, and true of the drills.

use expect_test::expect_file;
use serde_json::{Map, Value};
use tutela::scenario::schema::schema;

use crate::cli::Desk;
use crate::fixtures;

#[test]
fn the_schema_that_is_written_down_is_that_of_the_types() {
    let text = serde_json::to_string_pretty(&schema()).expect("plain data") + "\n";
    expect_file!["../../docs/scenario.schema.json"].assert_eq(&text);
    let printed = Desk::new().run(&["schema"]);
    assert_eq!((printed.code, printed.out), (Some(0), text));
}

#[test]
fn every_field_of_the_drills_is_in_it() {
    let schema = serde_json::to_value(schema()).expect("plain data");
    for loaded in [fixtures::market(), fixtures::small()] {
        let drill = serde_json::to_value(&*loaded.scenario).expect("plain data");
        assert_eq!(faults(&schema, &schema, &drill, "$"), Vec::<String>::new(), "{}", loaded.name);
    }
}

#[test]
fn it_knows_a_wrong_name_a_wrong_type_and_what_is_missing() {
    let schema = serde_json::to_value(schema()).expect("plain data");
    let drill = serde_json::to_value(&*fixtures::small().scenario).expect("plain data");
    let spoilt = |pointer: &str, spoil: &dyn Fn(&mut Value)| {
        let mut drill = drill.clone();
        spoil(drill.pointer_mut(pointer).expect("a place in the drill"));
        faults(&schema, &schema, &drill, "$")
    };
    let object =
        |value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)| change(value.as_object_mut().expect("a struct"));
    let unknown = spoilt("/meta", &|meta| object(meta, &|meta| drop(meta.insert("colour".into(), "red".into()))));
    assert_eq!(unknown, ["$.meta: no field colour"]);
    let missing = spoilt("/units/0", &|unit| object(unit, &|unit| drop(unit.remove("kind"))));
    assert_eq!(missing, ["$.units[0]: kind is missing"]);
    assert_eq!(spoilt("/meta/ends_at_s", &|end| *end = "soon".into()), ["$.meta.ends_at_s: not of type \"integer\""]);
    assert_eq!(spoilt("/meta/family", &|family| *family = "Opera".into()).len(), 1);
}

/// What of the value is against the schema; as much of JSON Schema as ours is made of.
fn faults(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(schema) = schema.as_object() else {
        return if *schema == Value::Bool(false) { vec![format!("{path}: nothing fits")] } else { Vec::new() };
    };
    let mut found = Vec::new();
    for (word, rule) in schema {
        match word.as_str() {
            "$ref" => {
                let pointer = rule.as_str().and_then(|to| to.strip_prefix('#')).expect("a place in the schema");
                found.extend(faults(root, root.pointer(pointer).expect("a definition"), value, path));
            }
            "type" => {
                let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                if !types.iter().any(|one| is_type(one.as_str().expect("a type"), value)) {
                    found.push(format!("{path}: not of type {rule}"));
                }
            }
            "const" if rule != value => found.push(format!("{path}: not {rule}")),
            "enum" if !rule.as_array().expect("values").contains(value) => {
                found.push(format!("{path}: none of {rule}"))
            }
            "anyOf" | "oneOf" => {
                let options = rule.as_array().expect("options");
                if options.iter().all(|option| !faults(root, option, value, path).is_empty()) {
                    found.push(format!("{path}: fits none of its forms"));
                }
            }
            "allOf" => {
                rule.as_array().expect("rules").iter().for_each(|one| found.extend(faults(root, one, value, path)));
            }
            "items" => {
                let first = schema.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
                for (no, item) in value.as_array().into_iter().flatten().enumerate().skip(first) {
                    found.extend(faults(root, rule, item, &format!("{path}[{no}]")));
                }
            }
            "prefixItems" => {
                let pairs = rule.as_array().into_iter().flatten().zip(value.as_array().into_iter().flatten());
                pairs.enumerate().for_each(|(no, (rule, item))| {
                    found.extend(faults(root, rule, item, &format!("{path}[{no}]")));
                });
            }
            "required" => {
                let names = rule.as_array().expect("names").iter().filter_map(Value::as_str);
                let missing = names.filter(|name| value.is_object() && value.get(*name).is_none());
                found.extend(missing.map(|name| format!("{path}: {name} is missing")));
            }
            "minItems" if value.is_array() && value.as_array().map(Vec::len) < rule.as_u64().map(|n| n as usize) => {
                found.push(format!("{path}: fewer than {rule}"));
            }
            "minimum" if value.as_f64() < rule.as_f64() && value.is_number() => {
                found.push(format!("{path}: below {rule}"))
            }
            _ => {}
        }
    }
    found.extend(field_faults(root, schema, value, path));
    found
}

fn field_faults(root: &Value, schema: &Map<String, Value>, value: &Value, path: &str) -> Vec<String> {
    let properties = schema.get("properties").and_then(Value::as_object);
    let others = schema.get("additionalProperties");
    let mut found = Vec::new();
    for (name, field) in value.as_object().into_iter().flatten() {
        match (properties.and_then(|known| known.get(name)), others) {
            (Some(rule), _) => found.extend(faults(root, rule, field, &format!("{path}.{name}"))),
            (None, Some(Value::Bool(false))) => found.push(format!("{path}: no field {name}")),
            (None, Some(rule)) => found.extend(faults(root, rule, field, &format!("{path}.{name}"))),
            (None, None) => {}
        }
    }
    found
}

fn is_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("the schema has a type of its own: {other}"),
    }
}
