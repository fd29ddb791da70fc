//! The simulation: Bevy plugins on a headless app, moved one tick at a time by orders and controls.

pub mod event;
pub mod order;
pub mod state;
