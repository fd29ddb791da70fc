//! What came of it: the dashboard's figures, counted from the record and kept out of every mark.

use std::collections::BTreeSet;

use super::card::Outcomes;
use super::case::Case;
use super::criteria;
use crate::sim::event::EventKind;

pub(super) fn count(case: &Case) -> Outcomes {
    let civilians: u32 = case.scenario.people.iter().map(|group| u32::from(group.count)).sum();
    let mut outcomes = Outcomes {
        civilians,
        trust: case.scenario.people.iter().map(|group| (group.id.to_string(), group.trust)).collect(),
        consent: case.scenario.deeds.consent,
        first_protective_act_s: criteria::first_protective_act_s(case),
        ..Outcomes::default()
    };
    let [mut dead, mut wounded, mut treated, mut handed_over, mut members] = [const { BTreeSet::new() }; 5];
    for event in case.events {
        // Numbers behind the civilians' are party members.
        match &event.kind {
            EventKind::PersonDied { person, .. } if person.0 < civilians => {
                dead.insert(*person);
            }
            EventKind::PersonWounded { person, .. } if person.0 < civilians => {
                wounded.insert(*person);
            }
            EventKind::Treated { person, .. } => {
                treated.insert(*person);
            }
            EventKind::HandedOver { person, .. } => {
                handed_over.insert(*person);
            }
            // Who is hit again, or dies of wounds, is one casualty.
            EventKind::PartyMemberHurt { person, .. } => {
                members.insert(*person);
            }
            EventKind::UnitHurt { .. } => outcomes.unit_casualties += 1,
            EventKind::TrustChanged { group, to } if to.is_finite() => {
                outcomes.trust.insert(group.to_string(), *to);
            }
            EventKind::ConsentChanged { to } if to.is_finite() => outcomes.consent = *to,
            _ => {}
        }
    }
    outcomes.dead = dead.len() as u32;
    outcomes.wounded = wounded.len() as u32;
    outcomes.treated = treated.len() as u32;
    outcomes.handed_over = handed_over.len() as u32;
    outcomes.party_casualties = members.len() as u32;
    outcomes
}
