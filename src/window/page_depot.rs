//! Files of the build as the page's script fetches them (web/packs.js).
#![allow(
    unsafe_code,
    reason = "wasm-bindgen writes the glue between the program and the page; nothing here is unsafe by hand"
)]

use wasm_bindgen::prelude::*;

use super::depot::{Parcel, Wanted};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = tutelaPacks)]
    fn want(name: &str);
    #[wasm_bindgen(js_namespace = tutelaPacks)]
    fn take(name: &str) -> Option<String>;
    #[wasm_bindgen(js_namespace = tutelaPacks)]
    fn fault(name: &str) -> Option<String>;
    #[wasm_bindgen(js_namespace = tutelaPacks, js_name = again)]
    fn want_again(name: &str);
}

pub(super) fn parcel(wanted: &Wanted) -> Parcel {
    let name = wanted.file();
    want(&name);
    match (take(&name), fault(&name)) {
        (Some(text), _) => Parcel::Here(text),
        (None, Some(why)) => Parcel::Failed(why),
        (None, None) => Parcel::Coming,
    }
}

pub(super) fn again(wanted: &Wanted) {
    want_again(&wanted.file());
}
