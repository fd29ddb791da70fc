//! `tutela schema`: the scenario format as a JSON Schema, for editors and other tools.

use super::Exit;
use super::out::{note, print};
use crate::scenario::schema::schema;

pub(super) fn run() -> Exit {
    match serde_json::to_string_pretty(&schema()) {
        Ok(text) => {
            print(&text);
            Exit::Done
        }
        Err(error) => {
            note(&error.to_string());
            Exit::Failed
        }
    }
}
