//! C7, an open rule: where a rule leaves something open, the adviser whom it names is asked before it is used, if there is
//! time for an answer.
//!
//! One duty for each seat and rule, opened by the first force that rests on it. A need on the same topic that the drill
//! declares on the line is the primary one. An answer before the force rates 4, a question before it 3, later or never 1.

use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::{Case, seat_to_contact};
use crate::assessment::duties::{Findings, Held, difficulty, known_of};
use crate::assessment::subject::declared;
use crate::scenario::forces::{Purpose, Rung};
use crate::scenario::ids::{MessageNo, RuleId, SeatId};
use crate::scenario::mandate::{Advice, Rule};
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, ForceUsed, Sent};

/// Presence, talk and warnings need no lawyer.
const FROM: Rung = Rung::Posture;
const GRAVITY: f32 = 1.0;
const NOT_ASKED: u8 = 1;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<(&SeatId, &RuleId)> = Vec::new();
    for (event, used) in case.force().filter(|(_, used)| used.rung >= FROM) {
        let rule = used.verdict.permitted_by.as_ref().and_then(|id| case.rule(id));
        let Some((rule, advice)) = rule.and_then(|rule| Some((rule, rule.advice.as_ref()?))) else { continue };
        let is_declared = declared(case.scenario, Line::C7).any(|need| need.topic == advice.topic);
        if is_declared || judged.contains(&(&used.seat, &rule.id)) || !case.is_person(&used.seat, used.ordered) {
            continue;
        }
        judged.push((&used.seat, &rule.id));
        let Some(item) = item(case, event, used, rule, advice) else { continue };
        match item.rating {
            NOT_ASKED => findings.add_lapse(item),
            _ => findings.items.push(item),
        }
    }
}

fn item(case: &Case, event: &Event, used: &ForceUsed, rule: &Rule, advice: &Advice) -> Option<EvidenceItem> {
    let answer_s = case.contact(&advice.contact)?.delay_s.1;
    if used.knew.target.time_to_harm_s.is_some_and(|left_s| left_s <= answer_s) {
        return None;
    }
    let asked = case.sent().find(|(event, sent)| asks(case, advice, event, sent));
    let answered = |question: MessageNo| {
        let mut before = case.sent().take_while(|(event, _)| event.tick <= used.ordered);
        before.any(|(_, sent)| sent.answers == Some(question))
    };
    let (rating, key) = match asked {
        Some((_, sent)) if answered(sent.message) => (4, "c7-rule-advised"),
        Some((asked, _)) if asked.tick <= used.ordered => (3, "c7-rule-asked"),
        Some(_) => (NOT_ASKED, "c7-rule-asked-after"),
        None => (NOT_ASKED, "c7-rule-not-asked"),
    };
    let reason = Reason::new(key).rule(rule).rung("rung", used.rung).value("target", case.target_value(&used.target));
    Some(EvidenceItem {
        line: Line::C7,
        seat: used.seat.clone(),
        with: Vec::new(),
        opened: used.ordered,
        closed: event.tick.max(used.ordered),
        rating,
        weight: GRAVITY * difficulty(case, used.ordered, Held::at_order(used)),
        cause: Cause::Rule(rule.id.clone()),
        events: std::iter::once(event.no).chain(asked.map(|(event, _)| event.no)).collect(),
        reason: reason.name("contact", case.contact_name(&advice.contact)),
        knew: known_of(used),
    })
}

fn asks(case: &Case, advice: &Advice, event: &Event, sent: &Sent) -> bool {
    let to_adviser = seat_to_contact(sent)
        .is_some_and(|(seat, contact)| *contact == advice.contact && case.is_person(seat, event.tick));
    to_adviser && sent.purpose == Purpose::AskAdvice && sent.topic.as_ref() == Some(&advice.topic)
}
