//! One fault counts once: where it bears on another line as well, that line points to the item that counts it.

use super::card::{Cause, EvidenceItem, Pointer};
use crate::scenario::Scenario;
use crate::scenario::rubric::Line;

/// Ratings up to this are faults, in whole or in part.
const FAULT_MOST: u8 = 2;
/// Reasons of faults that bear on other lines too, with those lines.
const BEARS_ON: [(&[&str], Line); 8] = [
    // What no rule permits was nobody's to order.
    (&["p4-above", "p4-interval-outside"], Line::P1),
    // What was due and not asked for is authority not sought.
    (&["p8-not-sought", "p8-not-sought-rule"], Line::P1),
    // Less than was due against a threat to protected people is below the band.
    (&["p8-stood-by", "p8-late", "p8-far-too-late", "p8-let-go"], Line::P4),
    // Time that was let pass is why milder means had none.
    (&["p2-let-pass", "p5-let-pass", "p6-let-pass"], Line::P8),
    // Force that should have stopped was above what was left to answer.
    (&["p9-again", "p9-late", "p9-never", "p9-step-late", "p9-step-never"], Line::P4),
    // Whoever leaves the wounded without aid answers for them in both.
    (&["c9-aid-missing"], Line::P10),
    (&["p10-aid-refused", "p10-aid-late", "p10-aid-not-reached"], Line::C9),
    (&["c10-harm-denied", "c10-harm-silent"], Line::P10),
];

/// By item, then by line. Nothing points from a line that the drill does not judge, nor from one that found a fault of its
/// own in the same events.
pub(super) fn pointers(scenario: &Scenario, items: &[EvidenceItem]) -> Vec<Pointer> {
    let is_fault = |item: &EvidenceItem| item.rating <= FAULT_MOST;
    let has_own = |line: Line, item: &EvidenceItem| {
        let mut own = items.iter().filter(|own| own.line == line && own.seat == item.seat && is_fault(own));
        own.any(|own| own.events.iter().any(|event| item.events.contains(event)))
    };
    let mut pointers = Vec::new();
    for (item, place) in items.iter().zip(0..).filter(|(item, _)| is_fault(item)) {
        let lines =
            bears_on(scenario, item).filter(|line| scenario.rubric.judges(*line)).filter(|line| !has_own(*line, item));
        pointers.extend(lines.map(|line| Pointer { line, item: place }));
    }
    pointers
}

fn bears_on(scenario: &Scenario, item: &EvidenceItem) -> impl Iterator<Item = Line> {
    let key = item.reason.key.as_str();
    let by_reason = BEARS_ON.iter().filter(move |(keys, _)| keys.contains(&key)).map(|(_, line)| *line);
    by_reason.chain(lets_partner_do_wrong(scenario, item).then_some(Line::C4))
}

/// Nobody stood up to people who act in a partner's name: the same fault as standing by against them.
fn lets_partner_do_wrong(scenario: &Scenario, item: &EvidenceItem) -> bool {
    let Cause::Duty(id, _) = &item.cause else { return false };
    let mut of_duty = scenario.rubric.protections.iter().filter(|protection| protection.id == *id);
    item.line == Line::P8
        && item.rating == 0
        && of_duty
            .any(|protection| scenario.rubric.partner_conduct.iter().any(|conduct| conduct.party == protection.party))
}
