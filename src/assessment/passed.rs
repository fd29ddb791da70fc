//! Time that a seat let pass: a lack of time of one's own making excuses nothing, and makes nothing harder.
//!
//! What counts is time in which something was due against a threat that the seat knew, so that knowing late, or a threat
//! that leaps from a doubt to violence, stays an excuse. Within half the standard of protection nobody was slow.

use super::band::{self, Stretch};
use super::case::Case;
use super::duties::Held;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PartyId, SeatId, Tick};
use crate::sim::order::Target;

impl<'a> Passed<'a> {
    /// The band over time of each seat against each party that it used force on.
    pub fn read(case: &Case<'a>) -> Self {
        let mut tracks: Vec<Track> = Vec::new();
        for (_, used) in case.force().filter(|(_, used)| used.rung >= Rung::Posture) {
            let Target::Party(party) = &used.target else { continue };
            if !tracks.iter().any(|track| *track.seat == used.seat && track.party == party) {
                let stretches = band::stretches(case, &used.seat, party, None);
                tracks.push(Track { seat: &used.seat, party, stretches });
            }
        }
        Self { tracks }
    }

    /// Before the tick the seat had had so much time, and more than half the standard of protection, while something was due
    /// against the party: counted where `counts`.
    pub fn had_time(
        &self,
        case: &Case,
        Held { seat, party, .. }: Held,
        by: Tick,
        needed_s: u32,
        counts: impl Fn(&Stretch) -> bool,
    ) -> bool {
        let Some(track) = self.tracks.iter().find(|track| track.seat == seat && track.party == party) else {
            return false;
        };
        let before = track.stretches.iter().take_while(|stretch| stretch.from < by);
        let due = before.filter(|stretch| stretch.floor > Rung::Presence && case.is_person(seat, stretch.from));
        let passed = due.filter(|stretch| counts(stretch));
        let passed_s: f32 = passed.map(|stretch| stretch.to.min(by).seconds_since(stretch.from)).sum();
        let prompt_s = case.scenario.rubric.standards.protect_s as f32 * PROMPT;
        passed_s > prompt_s.max(needed_s as f32)
    }
}

/// Share of the standard of protection within which an answer is exemplary.
const PROMPT: f32 = 0.5;

#[derive(Default)]
pub(super) struct Passed<'a> {
    tracks: Vec<Track<'a>>,
}

struct Track<'a> {
    seat: &'a SeatId,
    party: &'a PartyId,
    stretches: Vec<Stretch<'a>>,
}
