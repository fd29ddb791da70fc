//! Time that a seat let pass: a lack of time of one's own making excuses nothing.
//!
//! What counts is time in which something was due against a threat that the seat knew, so that knowing late, or a threat
//! that leaps from a doubt to violence, stays an excuse. Within half the standard of protection nobody was slow.

use crate::assessment::band::{self, Stretch};
use crate::assessment::case::Case;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{PartyId, SeatId};
use crate::sim::event::ForceUsed;
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

    /// Before the order the seat had had the time that milder means need, while something was due: counted where `counts`.
    pub fn had_time(&self, case: &Case, used: &ForceUsed, needed_s: u32, counts: impl Fn(&Stretch) -> bool) -> bool {
        let Target::Party(party) = &used.target else { return false };
        let Some(track) = self.tracks.iter().find(|track| *track.seat == used.seat && track.party == party) else {
            return false;
        };
        let before = track.stretches.iter().take_while(|stretch| stretch.from < used.ordered);
        let due = before.filter(|stretch| stretch.floor > Rung::Presence && case.is_person(&used.seat, stretch.from));
        let passed = due.filter(|stretch| counts(stretch));
        let passed_s: f32 = passed.map(|stretch| stretch.to.min(used.ordered).seconds_since(stretch.from)).sum();
        let prompt_s = case.scenario.rubric.standards.protect_s as f32 * PROMPT;
        passed_s > prompt_s.max(needed_s as f32)
    }
}

/// Share of the standard of protection within which an answer is exemplary.
const PROMPT: f32 = 0.5;

pub(super) struct Passed<'a> {
    tracks: Vec<Track<'a>>,
}

struct Track<'a> {
    seat: &'a SeatId,
    party: &'a PartyId,
    stretches: Vec<Stretch<'a>>,
}
