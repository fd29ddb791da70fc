//! Hands the arguments over to the command line, or the page to the window.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    tutela::cli::main()
}

/// The page shows its own words where no canvas appears: an error has nowhere else to go.
#[cfg(all(target_arch = "wasm32", feature = "window"))]
fn main() {
    let _ = tutela::window::open(None);
}

/// A page without a window has nothing to show; the library alone is built for it.
#[cfg(all(target_arch = "wasm32", not(feature = "window")))]
fn main() {}
