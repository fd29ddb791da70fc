//! What a policy tells again: reports whose content has changed since.

use std::collections::BTreeMap;

use super::{Deed, PolicyPlayer, Wish};
use crate::exercise::view::SeatView;
use crate::scenario::Scenario;
use crate::scenario::ids::PartyId;
use crate::scenario::people::Stage;
use crate::scenario::rubric::{ReportForm, ReportPart};
use crate::sim::order::Order;

impl PolicyPlayer {
    /// Where the drill asks for updates of a report that it has given.
    pub(super) fn updates(&self, scenario: &Scenario, view: &SeatView) -> Vec<Wish> {
        let now = Held::of(view);
        let needs = scenario.rubric.needs.iter();
        let changed = needs.filter_map(|need| {
            let form = need.report.as_ref().filter(|form| form.update_s.is_some())?;
            let (to, topic) = (need.contact.clone(), need.topic.clone());
            let told = self.told.get(&(to.clone(), topic.clone()))?;
            let report = Order::Report { to: to.clone(), topic: topic.clone(), says: None };
            now.differs(told, form).then_some((Deed::TellAgain(to, topic), report))
        });
        changed.collect()
    }
}

/// What a report can be about, as the seat holds it.
pub(super) struct Held {
    casualties: u32,
    /// Stage of each party, and whether it is still a threat.
    parties: BTreeMap<PartyId, (Stage, bool)>,
}

impl Held {
    pub fn of(view: &SeatView) -> Self {
        let parties = view.parties.iter().map(|party| (party.id.clone(), (party.stage, party.status.is_threat())));
        Self { casualties: view.casualties.len() as u32, parties: parties.collect() }
    }

    fn differs(&self, told: &Self, form: &ReportForm) -> bool {
        let holds = |part: ReportPart| form.holds.contains(&part);
        let more = self.casualties >= told.casualties.saturating_add(form.more_casualties);
        let party = form.party.as_ref();
        let other = party.is_some_and(|party| self.parties.get(party) != told.parties.get(party));
        (holds(ReportPart::Casualties) && more) || (holds(ReportPart::Stage) && other)
    }
}
