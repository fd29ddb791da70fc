//! All integration tests in one program: each module is an area, and linking once keeps a full run short.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say where, and nothing else is at stake"
)]

mod any_order;
mod assessment;
#[cfg(feature = "window")]
mod automation;
mod bad_input;
mod bundle;
mod check_command;
mod cli;
mod determinism;
mod drill;
mod exercise;
mod fixtures;
mod flagship;
mod force;
mod ground;
mod invariants;
mod log;
mod medical;
mod messages;
mod movement;
mod orders;
mod parties;
mod readme;
mod record;
mod review;
mod scenario_check;
#[cfg(feature = "serve")]
mod serve;
mod sight;
mod story;
mod support;
mod tidy;
#[cfg(feature = "window")]
mod window;
