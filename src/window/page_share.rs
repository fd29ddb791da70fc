//! A run handed on from the page: the page's script makes a link of the excerpt, and files of the rest (web/share.js).

use js_sys::Reflect;
use serde::Serialize;

use super::library::catalogue::Catalogue;
use super::page::tell;
use crate::exercise::excerpt::excerpt;
use crate::exercise::log_reader;
use crate::scenario::ids::{TICKS_PER_SECOND, Tick};

/// The page knows how to hand a run on; within a learning platform it does not.
pub(super) fn can_share() -> bool {
    let shares = web_sys::window().and_then(|window| Reflect::get(&window, &"tutelaShares".into()).ok());
    shares.is_some_and(|shares| shares.is_truthy())
}

pub(super) fn hand_on(name: &str, log: &[u8], marks: Option<String>, at: Tick) {
    // Whoever opens a link has the drills of the program, and no file of somebody else's.
    let digest = log_reader::summary(name, log).ok().map(|log| log.header.digest);
    let is_known = Catalogue::within().entries().any(|entry| Some(entry.digest) == digest);
    let Ok(log) = std::str::from_utf8(log) else { return };
    let seconds = at.0 / TICKS_PER_SECOND;
    let handed = HandedOn { name, is_known, excerpt: excerpt(log), log, marks, seconds };
    if let Ok(text) = serde_json::to_string(&handed) {
        tell("tutela-share", &text);
    }
}

#[derive(Serialize)]
struct HandedOn<'a> {
    name: &'a str,
    /// Everybody's program has the drill.
    is_known: bool,
    excerpt: String,
    log: &'a str,
    /// What people added, as the side file holds it.
    marks: Option<String>,
    /// Moment to be shown first.
    seconds: u32,
}
