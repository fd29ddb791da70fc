//! C1, host state: told of a threat to civilians in its area and of force used there, unless it is the threat itself.
//!
//! What the drill declares about the same party, or about force, is the primary line of the same fault. An organisation
//! with a record of grave violations counts as a part of the threat: to tell it nothing is no fault. Nor is it where the host
//! state itself writes, within the standard, of men who have been taken: it knows. How much the host state
//! consents is an outcome, and stands beside the marks; acts that its consent does not cover are judged with joint acts.

use super::telling::{Telling, first_by_person};
use crate::assessment::card::{EvidenceItem, Value};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Held};
use crate::assessment::matter::Since;
use crate::assessment::reason::word;
use crate::assessment::subject::{declared, is_of_party};
use crate::scenario::forces::{Counterpart, RightsRecord, Rung};
use crate::scenario::ids::{PartyId, Tick};
use crate::scenario::matter::{Matter, is_of_force};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::scenario::story::Sender;
use crate::sim::event::{EventKind, Party};

const GRAVITY: f32 = 1.0;
/// Less than that is a rumour, which is checked before anybody is told.
const CONFIDENT: f32 = 0.5;
/// Ratings of who told within the standard.
const IN_TIME: u8 = 3;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let host = hosts(case);
    for party in &case.scenario.parties {
        if !declared(case.scenario, Line::C1).any(|need| is_of_party(case, need, &party.id)) {
            threat(case, &host, &party.id, findings);
        }
    }
    if !declared(case.scenario, Line::C1).any(is_of_force) {
        force(case, &host, findings);
    }
}

pub(super) fn hosts<'a>(case: &Case<'a>) -> Vec<&'a Counterpart> {
    let of_host = case.scenario.counterparts.iter().filter(|contact| contact.kind.is_host_state());
    let is_threat = |contact: &Counterpart| {
        case.scenario.organisation(&contact.organisation).is_some_and(|of| of.record == RightsRecord::Grave)
    };
    of_host.filter(|contact| !is_threat(contact)).collect()
}

/// One duty for each party, opened when a seat first holds it to mean harm.
fn threat(case: &Case, host: &[&Counterpart], party: &PartyId, findings: &mut Findings) {
    let opening = first_by_person(case, |event| match &event.kind {
        EventKind::ThreatKnown { seat, party: of, known } => {
            let target = &known.target;
            let means_harm = target.stage >= Stage::HostileIntent && target.confidence >= CONFIDENT;
            (of == party && means_harm && target.status.is_threat()).then_some(seat)
        }
        _ => None,
    });
    let Some((opening, seat)) = opening else { return };
    let EventKind::ThreatKnown { known, .. } = &opening.kind else { return };
    let telling = Telling {
        line: Line::C1,
        seat,
        opening,
        to: host.to_vec(),
        standard_s: case.scenario.rubric.standards.host_state_s,
        gravity: GRAVITY,
        held: Some(Held { seat, party, known: &known.target }),
        source: "source-host-state",
        key: "c1-threat",
        about: vec![("target", Value::Name(case.party_name(party)))],
        of: vec![(Matter::Party(party.clone()), Since::Known)],
    };
    let due = opening.tick.plus_seconds(telling.standard_s);
    let is_owed = |item: &EvidenceItem| item.rating >= IN_TIME || !writes_of_taken(case, host, party, due);
    findings.items.extend(telling.item(case).filter(is_owed));
}

/// Somebody of the host state writes of the party by then, which has surrendered or is detained.
fn writes_of_taken(case: &Case, host: &[&Counterpart], party: &PartyId, by: Tick) -> bool {
    let mut is_taken = false;
    case.events.iter().take_while(|event| event.tick <= by).any(|event| match &event.kind {
        EventKind::PartyStatusChanged { party: of, status } if of == party => {
            is_taken = status.is_taken();
            false
        }
        EventKind::Sent(sent) if is_taken => {
            let from_host =
                matches!(&sent.from, Party::Sender(Sender::Contact(from)) if host.iter().any(|one| one.id == *from));
            from_host && case.tells(sent.topic.as_ref(), event.tick, &[(Matter::Party(party.clone()), Since::Known)])
        }
        _ => false,
    })
}

/// One duty for the first force that a person's seat used.
fn force(case: &Case, host: &[&Counterpart], findings: &mut Findings) {
    let opening = first_by_person(case, |event| match &event.kind {
        EventKind::ForceUsed(used) if used.rung >= Rung::ShortOfDeadly => Some(&used.seat),
        _ => None,
    });
    let Some((opening, seat)) = opening else { return };
    let EventKind::ForceUsed(used) = &opening.kind else { return };
    let ordered = Since::At(used.ordered);
    let telling = Telling {
        line: Line::C1,
        seat,
        opening,
        to: host.to_vec(),
        standard_s: case.scenario.rubric.standards.host_state_s,
        gravity: GRAVITY,
        held: None,
        source: "source-host-state",
        key: "c1-force",
        about: vec![("target", case.target_value(&used.target)), ("rung", Value::Name(word("reason-rung", used.rung)))],
        of: vec![(Matter::Force, ordered), (Case::matter_of(&used.target), ordered)],
    };
    telling.judge(case, findings);
}
