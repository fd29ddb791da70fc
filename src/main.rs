//! Hands the arguments over to the command line, or the page to the window.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    tutela::cli::main()
}

#[cfg(all(target_arch = "wasm32", feature = "window"))]
fn main() {
    tutela::window::page::start();
}

/// The core alone has nothing to show on a page.
#[cfg(all(target_arch = "wasm32", not(feature = "window")))]
fn main() {}
