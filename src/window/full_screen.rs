//! Whether the window fills the screen: a page's browser decides; a window of the system's is made larger by the system's means.

#[cfg(target_arch = "wasm32")]
pub(super) use super::page::{full_screen, toggle_full_screen};

/// Nothing speaks of it.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn full_screen() -> Option<bool> {
    None
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn toggle_full_screen() {}
