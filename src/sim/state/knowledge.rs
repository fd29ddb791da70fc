//! What each seat knows of people and parties, how it came by it, and how sure it is.

use bevy::prelude::Resource;
use serde::Serialize;

use super::PersonState;
use crate::scenario::ids::{Point, Tick};
use crate::scenario::rules::TargetKnown;

/// What each seat knows; one entry a seat.
#[derive(Resource, Clone, Default, Serialize)]
pub struct Knowledge {
    pub seats: Vec<SeatKnowledge>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct SeatKnowledge {
    /// By person number; `None` where never seen.
    pub people: Vec<Option<PersonSeen>>,
    /// Known to be wounded, by person number, and when that became known.
    pub wounded_since: Vec<Option<Tick>>,
    /// By party number.
    pub parties: Vec<Option<PartyKnown>>,
    /// By topic number: heard of it, so that it can write about it.
    pub topics: Vec<bool>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct PersonSeen {
    pub at: Point,
    pub seen: Tick,
    pub state: PersonState,
    /// How sure the state was when it was seen, 0 to 1; it fades with age.
    pub confidence: f32,
    pub from: Learned,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartyKnown {
    pub at: Point,
    /// When it was last seen or told of.
    pub seen: Tick,
    /// When a sign, a report or its own acts last showed its stage.
    pub shown: Tick,
    pub target: TargetKnown,
    /// Numbers of the indicators shown so far.
    pub indicators: Vec<u16>,
    /// Tick of the estimated harm, where one was given.
    pub harm_at: Option<Tick>,
    /// Where its place was last learned from.
    pub from: Learned,
    /// What its stage rests on, and how clear the look was that gave it, 0 to 1.
    pub basis: Basis,
    pub clarity: f32,
    /// How many they seem to be, 0 where nobody said, and how sure that is.
    pub count: u16,
    pub count_sure: f32,
    /// The host state has taken it over, and it is off the map.
    pub handed_over: bool,
    /// How sure looks at its last known place, where nobody was, make it that it is gone from there, 0 to 1.
    pub gone: f32,
}

/// How a seat came by what it holds; units and contacts by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Learned {
    /// By the exercise, or not yet by anyone.
    #[default]
    Control,
    Seen(u16),
    /// On a drone's or an aircraft's picture.
    Imaged(u16),
    /// From a counterpart.
    Told(u16),
    /// From a unit's own words.
    Called(u16),
}

/// What a party's known stage rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Basis {
    #[default]
    Report,
    /// A sign, by its number among the party's.
    Sign(u16),
    /// Its own open acts.
    Acts,
}
