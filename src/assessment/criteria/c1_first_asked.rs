//! C1, primary responsibility: whoever is first responsible for the people, the host state, hears of it before the mission
//! uses force, where there is time.
//!
//! One duty, opened by the first force of a person's seat. Asked before it, and answered, rates 4, asked or told before it
//! 3, else 1.
//! Where the host state is the threat, or was never told of what it should have known, that is the fault, and not counted
//! twice.

use super::c1_host_state::hosts;
use super::requests::can_grant;
use super::telling::first_by_person;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, Held, difficulty, known_of};
use crate::assessment::matter::Since;
use crate::assessment::reason::doctrine;
use crate::scenario::forces::{Counterpart, Purpose, Rung};
use crate::scenario::matter::Matter;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, EventKind, ForceUsed, Sent};

/// Less than what the needs and tellings of the line weigh, so that telling late is still better than never.
const GRAVITY: f32 = 0.5;
const PASSED_OVER: u8 = 1;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let hosts = hosts(case);
    let opening = first_by_person(case, |event| match &event.kind {
        EventKind::ForceUsed(used) if used.rung >= Rung::ShortOfDeadly => Some(&used.seat),
        _ => None,
    });
    let (Some((event, _)), Some(answers_s)) = (opening, hosts.iter().map(|host| host.delay_s.1).min()) else { return };
    let EventKind::ForceUsed(used) = &event.kind else { return };
    let had_time = used.knew.target.time_to_harm_s.is_none_or(|left_s| left_s > answers_s);
    let untold = findings.items.iter().any(|item| item.line == Line::C1 && item.rating == 0);
    let item = item(case, &hosts, event, used);
    if had_time && !(untold && item.rating == PASSED_OVER) {
        findings.items.push(item);
    }
}

fn item(case: &Case, hosts: &[&Counterpart], event: &Event, used: &ForceUsed) -> EvidenceItem {
    let before = || case.sent().filter(move |(sent_at, sent)| is_before(case, hosts, used, sent_at, sent));
    let asks = |sent: &Sent| matches!(sent.purpose, Purpose::Consult | Purpose::AskAuthority);
    let asked = before().find(|told| asks(told.1));
    let told = asked.or_else(|| before().next());
    let answered = before().any(|(_, sent)| asks(sent) && case.is_awaited(sent, event.no, used.ordered));
    let (rating, key) = match (asked, told) {
        (Some(_), _) if answered => (4, "c1-first-asked"),
        (Some(_), _) => (3, "c1-first-not-awaited"),
        (None, Some(_)) => (3, "c1-first-told"),
        (None, None) => (PASSED_OVER, "c1-first-passed-over"),
    };
    let contact = told.and_then(|(_, sent)| seat_to_contact(sent)).map_or(&hosts[0].id, |(_, contact)| contact);
    let reason = Reason::new(key).name("contact", case.contact_name(contact)).rung("rung", used.rung);
    EvidenceItem {
        line: Line::C1,
        seat: used.seat.clone(),
        with: Vec::new(),
        opened: used.ordered,
        closed: event.tick.max(used.ordered),
        rating,
        weight: GRAVITY * difficulty(case, used.ordered, Held::at_order(used)),
        cause: doctrine("source-host-state"),
        events: std::iter::once(event.no).chain(told.map(|(event, _)| event.no)).collect(),
        reason: reason.value("target", case.target_value(&used.target)),
        knew: known_of(used),
    }
}

/// A message of a person to the host state before the order, which can be about whom the force was used against.
fn is_before(case: &Case, hosts: &[&Counterpart], used: &ForceUsed, event: &Event, sent: &Sent) -> bool {
    let Some((seat, contact)) = seat_to_contact(sent) else { return false };
    let purpose = matches!(sent.purpose, Purpose::Notify | Purpose::Report | Purpose::Consult | Purpose::AskAuthority);
    let (topic, target) = (sent.topic.as_ref(), Case::matter_of(&used.target));
    // Force to come can be spoken of once it is known against whom.
    let force = case.known(&target).map(|known| (Matter::Force, Since::At(known)));
    let about = case.tells(topic, event.tick, &[(target, Since::Known)])
        || force.is_some_and(|force| case.tells(topic, event.tick, &[force]));
    let answers = sent.purpose != Purpose::AskAuthority || can_grant(case, contact, used.rung);
    let to_host = hosts.iter().any(|host| host.id == *contact);
    event.tick <= used.ordered && purpose && answers && about && to_host && case.is_person(seat, event.tick)
}
