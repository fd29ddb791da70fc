//! Whether the window fills the screen: a page's browser decides; a window of the system's is made larger by the system's means.

#[cfg(not(target_arch = "wasm32"))]
use std::sync::atomic::{AtomicBool, Ordering};

use bevy_egui::egui::Ui;
#[cfg(not(target_arch = "wasm32"))]
use bevy_egui::egui::{Key, Modifiers};

#[cfg(target_arch = "wasm32")]
pub(super) use super::page::{full_screen, toggle_full_screen};

/// What the window is to be: the app makes it so with its next frame.
#[cfg(not(target_arch = "wasm32"))]
static FILLS: AtomicBool = AtomicBool::new(false);

/// `None` where nothing can fill the screen.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn full_screen() -> Option<bool> {
    Some(FILLS.load(Ordering::Relaxed))
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn toggle_full_screen() {
    FILLS.fetch_xor(true, Ordering::Relaxed);
}

/// Takes the keys for it, whatever else has the keyboard: Enter with Alt is not to press anything.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn is_asked_for(ui: &Ui) -> bool {
    let keys = [(Modifiers::NONE, Key::F11), (Modifiers::ALT, Key::Enter)];
    ui.input_mut(|input| keys.iter().any(|(with, key)| input.consume_key(*with, *key)))
}

/// The page takes them itself.
#[cfg(target_arch = "wasm32")]
pub(super) fn is_asked_for(_: &Ui) -> bool {
    false
}
