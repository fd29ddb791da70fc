//! Informants: who reports for a community trusts more on hearing what came of it, and less on hearing nothing.

use super::climate::shift_trust;
use super::event::Party;
use super::reading::{Hand, contact_no};
use super::state::{Carries, Waiting};
use crate::scenario::Scenario;
use crate::scenario::forces::{OrganisationKind, Purpose};
use crate::scenario::people::PopulationGroup;
use crate::scenario::story::Sender;

/// A message has arrived: from an informant, who now waits, or to one, who waits no more.
pub(super) fn hear(hand: &mut Hand, scenario: &Scenario, message: u32) {
    let Some(message) = hand.mail.messages.get(message as usize) else {
        return;
    };
    let is_first = message.carries != Carries::Repeat;
    match (&message.sent.from, &message.sent.to, message.sent.purpose) {
        (Party::Sender(Sender::Contact(contact)), Party::Seat(_), Purpose::Inform) => {
            // What answers a seat is talk, and asks for nothing back.
            let reports = message.sent.answers.is_none() && !matches!(message.carries, Carries::Reply(..));
            let contact = contact_no(scenario, contact).filter(|contact| reports && is_heard(scenario, *contact));
            let since = hand.tick();
            let waits = |contact: u16| hand.climate.waiting.iter().any(|one| one.contact == contact && !one.fed_back);
            if let Some(contact) = contact.filter(|contact| !waits(*contact)) {
                hand.climate.waiting.push(Waiting { contact, since, fed_back: false });
            }
        }
        (_, Party::Sender(Sender::Contact(contact)), Purpose::Feedback) if is_first => {
            let Some(contact) = contact_no(scenario, contact).filter(|contact| is_heard(scenario, *contact)) else {
                return;
            };
            let waiting = hand.climate.waiting.iter_mut().filter(|one| one.contact == contact);
            waiting.for_each(|one| one.fed_back = true);
            for (no, group) in scenario.people.iter().enumerate() {
                if speaks_for(scenario, contact, group) {
                    shift_trust(hand, no as u16, group.temper.feedback);
                }
            }
        }
        _ => {}
    }
}

/// Those who have waited too long have their answer: nobody listens.
pub(super) fn wait(hand: &mut Hand, scenario: &Scenario) {
    let tick = hand.tick();
    for no in 0..hand.climate.waiting.len() {
        let Waiting { contact, since, fed_back } = hand.climate.waiting[no];
        if fed_back {
            continue;
        }
        for (group_no, group) in scenario.people.iter().enumerate() {
            let is_due = tick == since.plus_seconds(group.temper.feedback_within_s);
            if is_due && speaks_for(scenario, contact, group) {
                shift_trust(hand, group_no as u16, -group.temper.silence);
            }
        }
    }
}

/// It speaks for a community, or some group says that it does.
fn is_heard(scenario: &Scenario, contact: u16) -> bool {
    scenario.people.iter().any(|group| speaks_for(scenario, contact, group))
}

fn speaks_for(scenario: &Scenario, contact: u16, group: &PopulationGroup) -> bool {
    let Some(counterpart) = scenario.counterparts.get(usize::from(contact)) else {
        return false;
    };
    if !group.temper.informants.is_empty() {
        return group.temper.informants.contains(&counterpart.id);
    }
    let organisation = scenario.organisations.iter().find(|other| other.id == counterpart.organisation);
    organisation.is_some_and(|organisation| organisation.kind == OrganisationKind::Community)
}
