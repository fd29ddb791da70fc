//! Judgement: a score card as a pure function of scenario and event record.

pub mod card;
