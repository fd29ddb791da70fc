//! An exercise ties seats, clock, bots and log together and hands each seat its view.

pub mod input;
pub mod script;
pub mod view;
