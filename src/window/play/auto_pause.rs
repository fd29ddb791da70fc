//! What stops the clock by itself in practice, as the person chose.

use serde::{Deserialize, Serialize};

use crate::exercise::view::{LogEntry, PartyView, SeatView};

/// Events on which the clock stops. Part of the settings; holds in practice only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AutoPause {
    pub message: bool,
    pub threat: bool,
    pub casualty: bool,
    pub decision: bool,
    pub arrival: bool,
}

impl Default for AutoPause {
    /// A decision has little time, and a person who learns needs it to read; everything else is the person's choice.
    fn default() -> Self {
        Self { message: false, threat: false, casualty: false, decision: true, arrival: false }
    }
}

/// Why the clock stopped by itself. Each has a text of its name in the message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseCause {
    Decision,
    Threat,
    Casualty,
    Message,
    Arrival,
}

impl PauseCause {
    /// The most pressing first.
    pub const ALL: [PauseCause; 5] = [Self::Decision, Self::Threat, Self::Casualty, Self::Message, Self::Arrival];
}

impl AutoPause {
    pub fn is_on(&self, cause: PauseCause) -> bool {
        match cause {
            PauseCause::Decision => self.decision,
            PauseCause::Threat => self.threat,
            PauseCause::Casualty => self.casualty,
            PauseCause::Message => self.message,
            PauseCause::Arrival => self.arrival,
        }
    }

    pub fn choice(&mut self, cause: PauseCause) -> &mut bool {
        match cause {
            PauseCause::Decision => &mut self.decision,
            PauseCause::Threat => &mut self.threat,
            PauseCause::Casualty => &mut self.casualty,
            PauseCause::Message => &mut self.message,
            PauseCause::Arrival => &mut self.arrival,
        }
    }

    /// The most pressing thing that is new in the seat's view and that the person wants to stop for.
    pub fn cause(&self, before: &SeatView, now: &SeatView) -> Option<PauseCause> {
        PauseCause::ALL.into_iter().find(|cause| self.is_on(*cause) && is_new(*cause, before, now))
    }
}

fn is_new(cause: PauseCause, before: &SeatView, now: &SeatView) -> bool {
    match cause {
        PauseCause::Decision => now.decisions.iter().any(|one| {
            let open = one.is_open();
            open && !before.decisions.iter().any(|known| known.id == one.id)
        }),
        PauseCause::Threat => {
            let is_other = |party: &PartyView| {
                let known = before.parties.iter().find(|known| known.id == party.id);
                known.is_none_or(|known| known.stage < party.stage)
            };
            explosions(now) > explosions(before) || now.parties.iter().any(is_other)
        }
        PauseCause::Casualty => {
            now.casualties.iter().any(|one| !before.casualties.iter().any(|known| known.person == one.person))
        }
        PauseCause::Message => delivered(now) > delivered(before),
        PauseCause::Arrival => arrivals(now) > arrivals(before),
    }
}

fn delivered(view: &SeatView) -> usize {
    view.messages.iter().filter(|message| message.has_come()).count()
}

fn explosions(view: &SeatView) -> usize {
    view.log.iter().filter(|line| matches!(line.what, LogEntry::Explosion(_))).count()
}

fn arrivals(view: &SeatView) -> usize {
    view.log.iter().filter(|line| matches!(line.what, LogEntry::Arrived(_))).count()
}
