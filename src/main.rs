//! Hands the arguments over to the command line, or the page to the window.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    tutela::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
