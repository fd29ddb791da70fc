//! Files of a page: picked or dropped on it, downloaded, shown in a tab; the page's script does it (web/files.js).
#![allow(
    unsafe_code,
    reason = "wasm-bindgen writes the glue between the program and the page; nothing here is unsafe by hand"
)]

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

use super::pick::PickedFile;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = tutelaFiles, js_name = pick)]
    fn pick_ending(endings: &str);
    #[wasm_bindgen(js_namespace = tutelaFiles, js_name = take)]
    fn take_files() -> JsValue;
    #[wasm_bindgen(js_namespace = tutelaFiles)]
    fn save(name: &str, media_type: &str, content: &[u8]);
    #[wasm_bindgen(js_namespace = tutelaFiles, js_name = showAgain)]
    fn show_again(name: &str);
}

/// Opens the browser's dialog for files of these endings.
pub(super) fn pick(endings: &[&str]) {
    let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
    pick_ending(&endings.join(","));
}

/// What was picked or dropped since the last frame, once; empty where the person thought better of it.
pub(super) fn take() -> Option<Vec<PickedFile>> {
    // Name and content in turn.
    let taken: Array = take_files().dyn_into().ok()?;
    let mut files = Vec::new();
    let mut values = taken.iter();
    while let (Some(name), Some(bytes)) = (values.next(), values.next()) {
        let name = name.as_string().unwrap_or_default();
        files.push(PickedFile { name, bytes: Uint8Array::new(&bytes).to_vec() });
    }
    Some(files)
}

/// Hands the browser a file to keep.
pub(super) fn download(name: &str, media_type: &str, content: &[u8]) {
    save(name, media_type, content);
}

/// Shows a downloaded page in a tab of its own.
pub(super) fn show(name: &str) {
    show_again(name);
}
