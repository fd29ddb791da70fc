//! All integration tests in one program: each module is an area, and linking once keeps a full run short.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say where, and nothing else is at stake"
)]

mod determinism;
mod drill;
mod fixtures;
mod force;
mod ground;
mod medical;
mod movement;
mod orders;
mod parties;
mod scenario_check;
mod tidy;
mod trace_tmp;
