//! What a report states, against what its sender held when it was sent: never against the truth.
//!
//! A report in the standard form gives all that its sender holds, so that only one in figures can be wrong or leave
//! something out. One part left out rates 2, more of them or a wrong one 1. Nobody has to state what was not known.

use std::collections::BTreeSet;

use super::needs::Telling;
use crate::assessment::card::Reason;
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::reason::word;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, ZoneId};
use crate::scenario::rubric::{ReportForm, ReportPart};
use crate::sim::event::{Event, EventKind};
use crate::sim::order::{Statement, Target};

/// What is amiss with the report, the gravest first.
pub(super) fn fault(case: &Case, form: &ReportForm, &(event, sent): &Telling) -> Option<Fault> {
    let (seat, _) = seat_to_contact(sent)?;
    // What a message states stands in the record right behind it.
    let behind = case.events.iter().skip(event.no.0 as usize).take_while(|later| later.tick == event.tick);
    let (says, held) =
        behind.filter_map(stated).find(|(message, ..)| *message == sent.message).map(|(_, s, h)| (s, h))?;
    let report = Report { case, seat, event, says, held, party: form.party.as_ref() };
    let states: Vec<(ReportPart, State)> = form.holds.iter().map(|part| (*part, report.state(*part))).collect();
    let wrong = states.iter().find_map(|(_, state)| match state {
        State::Wrong(reason) => Some(reason.clone()),
        _ => None,
    });
    if let Some(reason) = wrong {
        return Some(Fault { rating: 1, is_wrong: true, reason });
    }
    let missing = states.iter().filter(|(_, state)| matches!(state, State::Missing));
    let missing: Vec<ReportPart> = missing.map(|(part, _)| *part).collect();
    let first = missing.first()?;
    let reason = Reason::new("need-told-incomplete").name("part", word("reason-part", first));
    let reason = reason.number("parts", missing.len() as u32);
    Some(Fault { rating: if missing.len() == 1 { 2 } else { 1 }, is_wrong: false, reason })
}

fn stated(event: &Event) -> Option<(crate::scenario::ids::MessageNo, &Statement, &[(PartyId, Vec<ZoneId>)])> {
    match &event.kind {
        EventKind::ReportStated { message, says, held } => Some((*message, says, held.as_slice())),
        _ => None,
    }
}

/// How many casualties the seat had been told of or seen by this event, those with aid among them.
pub(super) fn casualties(case: &Case, seat: &SeatId, until: EventNo) -> u32 {
    let mut people = BTreeSet::new();
    for event in case.events.iter().take_while(|event| event.no <= until) {
        match &event.kind {
            EventKind::WoundedKnown { seat: by, people: found, .. } if by == seat => {
                people.extend(found.iter().copied())
            }
            _ => {}
        }
    }
    people.len() as u32
}

impl Report<'_> {
    fn state(&self, part: ReportPart) -> State {
        match part {
            ReportPart::Stage => self.stage(),
            ReportPart::Place => self.place(),
            ReportPart::Casualties => self.casualties(),
            ReportPart::Action => self.action(),
        }
    }

    fn stage(&self) -> State {
        let Some(party) = self.party else { return State::Right };
        let threat = self.case.threat(self.seat, party);
        let held = threat.iter().rev().find(|(at, _)| at.no <= self.event.no).map(|(_, known)| known.target.stage);
        match (self.says.stage, held) {
            (None, Some(_)) => State::Missing,
            (Some(said), held) if said != held.unwrap_or_default() => {
                let reason = Reason::new("need-told-wrong-stage").name("said", word("reason-stage", said));
                let reason = reason.name("held", word("reason-stage", held.unwrap_or_default()));
                State::Wrong(reason.name("target", self.case.party_name(party)))
            }
            _ => State::Right,
        }
    }

    fn place(&self) -> State {
        let held = self
            .held
            .iter()
            .find(|(party, _)| Some(party) == self.party)
            .map_or(&[][..], |(_, zones)| zones.as_slice());
        match (&self.says.at, self.party) {
            // In open country there is no zone to name.
            _ if held.is_empty() => State::Right,
            (None, _) => State::Missing,
            (Some(said), Some(party)) if !held.contains(said) => {
                let reason = Reason::new("need-told-wrong-place").name("said", self.case.zone_name(said));
                let reason = reason.name("held", self.case.zone_name(&held[0]));
                State::Wrong(reason.name("target", self.case.party_name(party)))
            }
            _ => State::Right,
        }
    }

    fn casualties(&self) -> State {
        let held = casualties(self.case, self.seat, self.event.no);
        match self.says.casualties {
            None if held > 0 => State::Missing,
            // Counting under fire is no exact art: a quarter more or less, or one, is right.
            Some(said) if said.abs_diff(held) > (held / 4).max(1) => {
                State::Wrong(Reason::new("need-told-wrong-casualties").number("said", said).number("held", held))
            }
            _ => State::Right,
        }
    }

    /// Only more than was ordered is wrong: what is over by now need not be told.
    fn action(&self) -> State {
        let Some(party) = self.party else { return State::Right };
        let target = Target::Party(party.clone());
        let (mut used, mut ordered) = (Rung::Presence, Rung::Presence);
        for event in self.case.events.iter().take_while(|event| event.no <= self.event.no) {
            match &event.kind {
                EventKind::ForceUsed(by) if by.seat == *self.seat && by.target == target => used = used.max(by.rung),
                EventKind::Interposed { seat, target: of, .. } if seat == self.seat && *of == target => {
                    used = used.max(Rung::Posture);
                }
                EventKind::OrderGiven { seat, order } if seat == self.seat => {
                    let rung = order.rung().filter(|(_, of)| **of == target).map(|(rung, _)| rung);
                    ordered = ordered.max(rung.unwrap_or_default());
                }
                _ => {}
            }
        }
        match self.says.doing {
            None if used > Rung::Presence => State::Missing,
            Some(said) if said > ordered.max(used) => {
                let reason = Reason::new("need-told-wrong-action").rung("said", said).rung("held", ordered.max(used));
                State::Wrong(reason.name("target", self.case.party_name(party)))
            }
            _ => State::Right,
        }
    }
}

/// One report with what its sender held.
struct Report<'a> {
    case: &'a Case<'a>,
    seat: &'a SeatId,
    event: &'a Event,
    says: &'a Statement,
    /// Zones at or beside which each party was held to be.
    held: &'a [(PartyId, Vec<ZoneId>)],
    party: Option<&'a PartyId>,
}

enum State {
    Right,
    /// Known, and left out.
    Missing,
    Wrong(Reason),
}

pub(super) struct Fault {
    pub rating: u8,
    /// Said otherwise than it was held, not left out.
    pub is_wrong: bool,
    pub reason: Reason,
}
