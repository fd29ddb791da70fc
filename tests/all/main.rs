//! All integration tests in one program: each module is an area, and linking once keeps a full run short.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails should say where, and nothing else is at stake"
)]

mod adverse;
mod agreement;
mod any_order;
mod assessment;
mod authority;
#[cfg(feature = "window")]
mod automation;
mod bad_input;
mod bad_logs;
mod behaviour;
mod bodies;
mod branch;
mod bundle;
mod check_command;
mod cli;
mod coordination;
mod coverage;
mod determinism;
mod drill;
mod duties;
mod ending;
mod evacuation_calls;
mod excerpt;
mod exercise;
mod fixtures;
mod flagship;
mod force;
mod forecast;
mod ground;
mod identities;
mod invariants;
mod kept_data;
mod knowing;
mod known_casualties;
mod languages;
mod laws;
mod lesson;
mod lines;
mod log;
mod lost_sight;
mod matters;
mod meant;
mod medical;
mod message_life;
mod messages;
mod movement;
mod names;
mod nerve;
mod one_fault;
mod order_ends;
mod orders;
mod package;
mod parties;
mod partners;
mod pedestrians;
mod people;
mod probes;
mod prove;
mod readme;
mod record;
mod repeated;
mod report;
mod reporting;
mod review;
mod rollouts;
mod scenario_check;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod shipped;
mod shots;
mod side_file;
mod sight;
mod stepping_down;
mod story;
mod support;
mod tidy;
mod token_acts;
mod told_before;
mod under_fire;
mod units;
mod vehicles;
mod weather;
mod what_if;
#[cfg(feature = "window")]
mod window;
#[cfg(feature = "window")]
mod window_account;
#[cfg(feature = "window")]
mod window_aimed;
#[cfg(feature = "window")]
mod window_debrief;
#[cfg(feature = "window")]
mod window_debrief_maps;
#[cfg(feature = "window")]
mod window_debrief_shown;
#[cfg(feature = "window")]
mod window_judged;
#[cfg(feature = "window")]
mod window_keyboard;
#[cfg(feature = "window")]
mod window_layouts;
#[cfg(feature = "window")]
mod window_leaving;
#[cfg(feature = "window")]
mod window_lesson;
#[cfg(feature = "window")]
mod window_letters;
#[cfg(feature = "window")]
mod window_library;
#[cfg(feature = "window")]
mod window_map;
#[cfg(feature = "window")]
mod window_play;
#[cfg(feature = "window")]
mod window_reach;
#[cfg(feature = "window")]
mod window_runs;
#[cfg(feature = "window")]
mod window_settings;
#[cfg(feature = "window")]
mod window_steady;
#[cfg(feature = "window")]
mod window_strokes;
#[cfg(feature = "window")]
mod window_symbols;
#[cfg(feature = "window")]
mod window_tour;
#[cfg(feature = "window")]
mod window_truth;
#[cfg(feature = "window")]
mod window_waiting;
