//! The format's machine description: a JSON Schema made from the types that read the document.

use schemars::Schema;
use schemars::generate::SchemaSettings;

use super::document::{FORMAT, Scenario};

/// The schema of a scenario (draft 2020-12); its maps stand under `$defs/Map`, which is also that of a map file.
pub fn schema() -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Scenario>();
    schema.insert("title".to_owned(), format!("Tutela scenario, format {FORMAT}").into());
    schema
}
