//! Which party a mark is about: its band is the one to be seen beside the mark.

use super::DebriefModel;
use crate::assessment::card::{EvidenceItem, HardFail, Reason, Value};
use crate::scenario::ids::{EventNo, PartyId};
use crate::sim::event::EventKind;
use crate::sim::order::Target;

impl<'a> DebriefModel<'a> {
    pub(super) fn party_of_item(&self, item: &EvidenceItem) -> Option<&'a PartyId> {
        self.party_of(&item.events, &item.reason)
    }

    pub(super) fn party_of_fail(&self, fail: &HardFail) -> Option<&'a PartyId> {
        self.party_of(&fail.events, &fail.reason)
    }

    /// The one that its events tell of first, or else the one that its sentence names as the target.
    fn party_of(&self, events: &[EventNo], reason: &Reason) -> Option<&'a PartyId> {
        let review = self.review;
        let told = events.iter().find_map(|no| party_in(&review.event(*no)?.kind));
        told.or_else(|| {
            let Some(Value::Name(name)) = reason.values.get("target") else { return None };
            let parties = &self.words.scenario.parties;
            parties.iter().find(|party| party.name == *name).map(|party| &party.id)
        })
    }
}

fn party_in(kind: &EventKind) -> Option<&PartyId> {
    match kind {
        EventKind::ThreatKnown { party, .. }
        | EventKind::CouldHaveLooked { party, .. }
        | EventKind::PartyStatusChanged { party, .. } => Some(party),
        EventKind::ForceUsed(used) => of_target(&used.target),
        EventKind::Interposed { target, .. } => of_target(target),
        _ => None,
    }
}

fn of_target(target: &Target) -> Option<&PartyId> {
    match target {
        Target::Party(party) => Some(party),
        Target::Crowd(_) => None,
    }
}
