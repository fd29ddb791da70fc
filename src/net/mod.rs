//! What crosses a network: the loopback server of the browser build.

#[cfg(all(feature = "serve", not(target_arch = "wasm32")))]
pub mod serve;
