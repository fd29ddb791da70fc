//! A need to know that opens by itself: closed by the first message, to any of those who should know, that can have its
//! content. Told in half the standard 4, in it 3, in twice 2, later 1, never 0.

use super::requests::can_grant;
use crate::assessment::card::{EvidenceItem, Reason, Value};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, Held, difficulty, rate_delay};
use crate::assessment::matter::Since;
use crate::assessment::reason::{doctrine, known};
use crate::scenario::forces::{Counterpart, Purpose, Rung};
use crate::scenario::ids::SeatId;
use crate::scenario::matter::Matter;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, Sent};

impl Telling<'_> {
    /// No counterpart who should know, no duty.
    pub fn judge(&self, case: &Case, findings: &mut Findings) {
        findings.items.extend(self.item(case));
    }

    pub fn item(&self, case: &Case) -> Option<EvidenceItem> {
        let waiting = self.to.first()?;
        let opened = self.opening.tick;
        let told = case.sent().find(|(event, sent)| self.answers(case, event, sent));
        let over = case.end > opened.plus_seconds(self.standard_s);
        let delay_s = told.map_or(0.0, |(event, _)| event.tick.seconds_since(opened));
        let (rating, how) = match told {
            Some(_) => match rate_delay(delay_s, self.standard_s) {
                good @ (3 | 4) => (good, "told"),
                late => (late, "told-late"),
            },
            None if !over => return None,
            None => (0, "not-told"),
        };
        let parties = told.and_then(|(_, sent)| seat_to_contact(sent));
        let contact = parties.map_or(&waiting.id, |(_, contact)| contact);
        let seat = parties.map_or(self.seat, |(seat, _)| seat);
        let reason = Reason::new(&format!("{}-{how}", self.key))
            .name("contact", case.contact_name(contact))
            .seconds("delay", delay_s)
            .seconds("standard", self.standard_s as f32);
        Some(EvidenceItem {
            line: self.line,
            seat: seat.clone(),
            // Whoever knew and left it waiting shares the duty.
            with: (self.seat != seat).then(|| self.seat.clone()).into_iter().collect(),
            opened,
            closed: told.map_or(case.end, |(event, _)| event.tick.max(opened)),
            rating,
            weight: self.gravity * difficulty(case, opened, self.held),
            cause: doctrine(self.source),
            events: std::iter::once(self.opening.no).chain(told.map(|(event, _)| event.no)).collect(),
            reason: self.about.iter().fold(reason, |reason, (slot, name)| reason.value(slot, name.clone())),
            knew: self.held.map(|held| known(held.known)).unwrap_or_default(),
        })
    }

    fn answers(&self, case: &Case, event: &Event, sent: &Sent) -> bool {
        let Some((seat, contact)) = seat_to_contact(sent) else { return false };
        let tells =
            matches!(sent.purpose, Purpose::Notify | Purpose::Report | Purpose::Consult | Purpose::AskAuthority);
        // Told ahead is told in time, once there was something to tell.
        tells
            && self.to.iter().any(|one| one.id == *contact)
            && case.is_person(seat, event.tick)
            && case.tells(sent.topic.as_ref(), event.tick, &self.of)
            && (sent.purpose != Purpose::AskAuthority || can_grant(case, contact, Rung::Presence))
            && !case.says_nothing(event, sent)
    }
}

pub(super) struct Telling<'a> {
    pub line: Line,
    /// Who came to know, and owes it.
    pub seat: &'a SeatId,
    pub opening: &'a Event,
    /// Any of them will do; the first is named where nobody was told.
    pub to: Vec<&'a Counterpart>,
    pub standard_s: u32,
    pub gravity: f32,
    pub held: Option<Held<'a>>,
    /// Doctrine title that the item cites.
    pub source: &'static str,
    /// Of its sentences: `KEY-told`, `KEY-told-late`, `KEY-not-told`.
    pub key: &'static str,
    /// Names that the sentences hold beside the contact's.
    pub about: Vec<(&'static str, Value)>,
    /// What a message has to be about, and from when.
    pub of: Vec<(Matter, Since)>,
}

/// The earliest event of each kind for a seat that a person holds: duties are opened once.
pub(super) fn first_by_person<'a>(
    case: &Case<'a>,
    is_it: impl Fn(&'a Event) -> Option<&'a SeatId>,
) -> Option<(&'a Event, &'a SeatId)> {
    case.events.iter().find_map(|event| {
        let seat = is_it(event)?;
        case.is_person(seat, event.tick).then_some((event, seat))
    })
}
