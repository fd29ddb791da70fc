//! Tutela: drills for joint peace operations, simulated, played and judged.
//!
//! A scenario is read; people change the world by orders only; the sim writes an event record; the assessment judges
//! the record; the exercise ties seats, clock, bots and log together and hands each seat its view; the review
//! explains; the rest are faces. ARCHITECTURE.md says which room may use which.

pub mod assessment;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod exercise;
pub mod net;
pub mod review;
pub mod scenario;
pub mod sim;
pub mod store;
#[cfg(feature = "window")]
pub mod window;
