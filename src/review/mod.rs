//! The review explains a run that is over: its moments, what was known at them, and where the judgement comes from.

pub mod agreement;
pub mod join;
mod markers;
pub mod report;
pub mod side_file;
pub mod symbols;
pub mod words;

use std::sync::Arc;

use crate::assessment::band::{self, BandTrack};
use crate::assessment::card::ScoreCard;
use crate::exercise::Exercise;
use crate::exercise::frames::{Frame, PartyFrame, PersonFrame, SeatFrame};
use crate::exercise::log::Header;
use crate::exercise::replay::Replayed;
use crate::scenario::ids::{EventNo, SeatId, Tick};
use crate::scenario::read::Loaded;
use crate::sim::event::{Event, EventRecord};
pub use markers::{Marker, MarkerKind};

/// A run that is over, laid out for the debrief.
#[derive(Clone)]
pub struct Review {
    pub loaded: Arc<Loaded>,
    pub seed: u64,
    /// Seats that people played.
    pub people: Vec<SeatId>,
    pub card: ScoreCard,
    pub events: EventRecord,
    /// About one a second, oldest first.
    pub frames: Vec<Frame>,
    /// For the timeline, oldest first.
    pub markers: Vec<Marker>,
    /// Floor, ceiling and use of force over time.
    pub band: Vec<BandTrack>,
}

impl Review {
    /// `None` while the drill goes on: the truth is for afterwards.
    pub fn of(exercise: &Exercise) -> Option<Self> {
        if !exercise.ended() {
            return None;
        }
        let setup = exercise.setup();
        let (loaded, events) = (exercise.loaded().clone(), exercise.events().clone());
        let frames = exercise.frames().to_vec();
        Some(Self::new(loaded, setup.seed, setup.people.clone(), exercise.card(), events, frames))
    }

    /// Of a log that was replayed.
    pub fn of_replay(loaded: Arc<Loaded>, header: &Header, replayed: Replayed) -> Self {
        let Replayed { card, events, frames, .. } = replayed;
        Self::new(loaded, header.seed, header.people.clone(), card, events, frames)
    }

    fn new(
        loaded: Arc<Loaded>,
        seed: u64,
        people: Vec<SeatId>,
        card: ScoreCard,
        events: EventRecord,
        frames: Vec<Frame>,
    ) -> Self {
        let markers = markers::of(&events, &card, &people);
        let band = band::tracks(&loaded.scenario, &events);
        Self { loaded, seed, people, card, events, frames, markers, band }
    }

    /// The last frame at or before the tick; the first one where the tick is earlier.
    pub fn frame_at(&self, tick: Tick) -> Option<&Frame> {
        let after = self.frames.partition_point(|frame| frame.tick <= tick);
        self.frames.get(after.saturating_sub(1))
    }

    pub fn event(&self, no: EventNo) -> Option<&Event> {
        self.events.events.get(no.0 as usize)
    }

    /// How far the run went: a quiet end has no event, but it has its picture.
    pub fn last_tick(&self) -> Tick {
        let pictured = self.frames.last().map_or(Tick(0), |frame| frame.tick);
        self.card.ended.max(pictured)
    }
}

impl Frame {
    /// What the seat knew at this moment.
    pub fn knew(&self, seat: &SeatId) -> Option<&SeatFrame> {
        self.seats.iter().find(|frame| frame.seat == *seat)
    }

    /// People who were there and whom the seat had never seen, or held to be somewhere else by more than `apart_m`.
    pub fn people_unknown_to(&self, seat: &SeatId, apart_m: f32) -> Vec<PersonFrame> {
        let knew = self.knew(seat);
        let seen = |person: u32| knew.and_then(|knew| knew.people.iter().find(|one| one.person == person));
        let is_unknown = |one: &&PersonFrame| {
            seen(one.person).is_none_or(|seen| {
                let apart = seen.at.point().vec2().distance(one.at.point().vec2());
                apart > apart_m
            })
        };
        self.truth.people.iter().filter(is_unknown).copied().collect()
    }

    /// Parties that were there and that the seat did not know of.
    pub fn parties_unknown_to(&self, seat: &SeatId) -> Vec<PartyFrame> {
        let knew = self.knew(seat);
        let is_known = |party: u16| knew.is_some_and(|knew| knew.parties.iter().any(|one| one.party == party));
        self.truth.parties.iter().filter(|one| !is_known(one.party)).copied().collect()
    }
}
