//! The same data under other names, through JSON: nothing that is judged may hang on what things are called.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Names and what they become: in the opposite order, so that nothing can lean on the alphabet.
pub struct Renaming {
    sorted: Vec<String>,
}

impl Renaming {
    pub fn of(names: impl IntoIterator<Item = String>) -> Self {
        Self { sorted: names.into_iter().collect::<BTreeSet<_>>().into_iter().collect() }
    }

    /// Every name that a thing of the tree goes by: the texts of its fields `id`.
    pub fn of_ids(tree: &impl Serialize) -> Self {
        let mut ids = Vec::new();
        gather_ids(&serde_json::to_value(tree).expect("plain data"), &mut ids);
        Self::of(ids)
    }

    pub fn renamed<T: Serialize + DeserializeOwned>(&self, value: &T) -> T {
        through_names(value, &|name| {
            let place = self.sorted.binary_search_by(|known| known.as_str().cmp(name)).ok()?;
            Some(format!("n{:04}-{name}", 9_999 - place))
        })
    }

    pub fn back<T: Serialize + DeserializeOwned>(&self, value: &T) -> T {
        through_names(value, &|name| {
            let plain = name.strip_prefix('n')?.get(5..)?;
            self.sorted.binary_search_by(|known| known.as_str().cmp(plain)).ok().map(|_| plain.to_owned())
        })
    }
}

/// The same value with every name in it changed; keys of its shape stay.
fn through_names<T: Serialize + DeserializeOwned>(value: &T, change: &dyn Fn(&str) -> Option<String>) -> T {
    let mut tree = serde_json::to_value(value).expect("plain data");
    change_names(&mut tree, change);
    serde_json::from_value(tree).expect("the same shape")
}

fn change_names(tree: &mut Value, change: &dyn Fn(&str) -> Option<String>) {
    match tree {
        Value::String(text) => {
            if let Some(other) = change(text) {
                *text = other;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| change_names(value, change)),
        Value::Object(fields) => fields.values_mut().for_each(|value| change_names(value, change)),
        _ => {}
    }
}

fn gather_ids(tree: &Value, ids: &mut Vec<String>) {
    match tree {
        Value::Array(values) => values.iter().for_each(|value| gather_ids(value, ids)),
        Value::Object(fields) => {
            ids.extend(fields.get("id").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| gather_ids(value, ids));
        }
        _ => {}
    }
}
