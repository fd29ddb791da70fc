//! Sentences as data: keys of the message files with their values, and the words that stand inside them.

use std::fmt::Debug;

use super::card::{Cause, Reason, Value};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{TextKey, Tick};
use crate::scenario::mandate::Rule;
use crate::scenario::rules::TargetKnown;

impl Reason {
    pub fn new(key: &str) -> Self {
        Self { key: TextKey::from(key), values: Default::default() }
    }

    pub fn name(self, slot: &str, key: TextKey) -> Self {
        self.value(slot, Value::Name(key))
    }

    pub fn seconds(self, slot: &str, seconds: f32) -> Self {
        self.value(slot, Value::Seconds(seconds as u32))
    }

    pub fn number(self, slot: &str, number: u32) -> Self {
        self.value(slot, Value::Number(number as f32))
    }

    pub fn at(self, slot: &str, tick: Tick) -> Self {
        self.value(slot, Value::At(tick))
    }

    pub fn rung(self, slot: &str, rung: Rung) -> Self {
        self.name(slot, word("reason-rung", rung))
    }

    /// The rule's number and title, as `rule` and `title`.
    pub fn rule(self, rule: &Rule) -> Self {
        self.value("rule", Value::Text(rule.id.as_str().to_owned())).name("title", rule.title.clone())
    }

    pub(super) fn value(mut self, slot: &str, value: Value) -> Self {
        self.values.insert(slot.to_owned(), value);
        self
    }
}

/// What was known of a target, as sentences.
pub(super) fn known(target: &TargetKnown) -> Vec<Reason> {
    let percent = (target.confidence.clamp(0.0, 1.0) * 100.0) as u32;
    let stage = Reason::new("knew-stage").name("stage", word("reason-stage", target.stage)).number("percent", percent);
    let status = Reason::new("knew-status").name("status", word("reason-status", target.status));
    let time = match target.time_to_harm_s {
        Some(seconds) => Reason::new("knew-time-to-harm").seconds("seconds", seconds as f32),
        None => Reason::new("knew-no-time-to-harm"),
    };
    let lost = target.lost.then(|| Reason::new("knew-lost"));
    [stage, status, time].into_iter().chain(lost).collect()
}

/// The message key of an enum value: its name in kebab case behind a prefix.
pub(super) fn word(prefix: &str, value: impl Debug) -> TextKey {
    let mut key = prefix.to_owned();
    for letter in format!("{value:?}").chars() {
        if letter.is_ascii_uppercase() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    TextKey::from(key.as_str())
}

pub(super) fn doctrine(key: &str) -> Cause {
    Cause::Doctrine(TextKey::from(key))
}
