//! Decisions with marked options: the author's judgement of each answer, and of none.

use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty};
use crate::scenario::ids::{DecisionId, DutyId, SeatId};
use crate::scenario::story::OptionMark;
use crate::sim::event::{Event, EventKind};

const GRAVITY: f32 = 1.0;
const BEST_RATING: u8 = 4;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let mut judged: Vec<&DecisionId> = Vec::new();
    for event in case.events {
        let (id, seat) = match &event.kind {
            EventKind::Decided { decision, seat, .. } | EventKind::DecisionLapsed { decision, seat } => {
                (decision, seat)
            }
            _ => continue,
        };
        // The first answer stands: changing one's mind in a damaged record adds nothing.
        if judged.contains(&id) || !case.is_person(seat, event.tick) {
            continue;
        }
        judged.push(id);
        let marks = marks(case, &event.kind);
        findings.items.extend(marks.iter().filter_map(|mark| item(case, id, seat, event, mark)));
    }
}

fn marks<'a>(case: &Case<'a>, kind: &EventKind) -> &'a [OptionMark] {
    let find = |id: &DecisionId| case.scenario.decisions.iter().find(|decision| decision.id == *id);
    match kind {
        EventKind::DecisionLapsed { decision, .. } => find(decision).map_or(&[], |decision| &decision.lapse),
        EventKind::Decided { decision, option, .. } => {
            let chosen = find(decision).and_then(|decision| decision.options.iter().find(|known| known.id == *option));
            chosen.map_or(&[], |option| &option.marks)
        }
        _ => &[],
    }
}

fn item(case: &Case, id: &DecisionId, seat: &SeatId, closing: &Event, mark: &OptionMark) -> Option<EvidenceItem> {
    let decision = case.scenario.decisions.iter().find(|decision| decision.id == *id)?;
    let opening = case.events.iter().find(|event| {
        event.no <= closing.no && matches!(&event.kind, EventKind::DecisionOpened { decision, .. } if decision == id)
    });
    let opened = opening.map_or(closing.tick, |event| event.tick);
    let duty = || Cause::Duty(DutyId::from(id.as_str()), decision.title.clone());
    Some(EvidenceItem {
        line: mark.line,
        seat: seat.clone(),
        with: Vec::new(),
        opened,
        closed: closing.tick,
        rating: mark.rating.min(BEST_RATING),
        weight: GRAVITY * difficulty(case, opened, None),
        cause: mark.rule.as_ref().map_or_else(duty, |rule| Cause::Rule(rule.clone())),
        events: opening.map(|event| event.no).into_iter().chain([closing.no]).collect(),
        reason: Reason { key: mark.reason.clone(), values: Default::default() },
        knew: Vec::new(),
    })
}
