//! C10, frank about harm: whoever's force hurt people tells the public, where the drill says under which topic.
//!
//! One duty a seat, opened by the first civilian whom its units hurt. Said within `report_s`, in facts or that it is looked
//! into, there is no item: nobody hurts people to be marked for saying so. Denied 0, not said 1, both lapses. A rumour or a
//! media question about the same topic is the primary line of the same fault.

use super::c10_public_line::{Published, lines, questions};
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::doctrine;
use crate::scenario::ids::{SeatId, TopicId};
use crate::scenario::rubric::Line;
use crate::sim::event::Event;
use crate::sim::order::PublicLine;

const GRAVITY: f32 = 1.0;
pub(super) const LAPSES: [&str; 2] = ["c10-harm-denied", "c10-harm-silent"];

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    let Some(topic) = &case.scenario.rubric.public_harm else { return };
    if questions(case).iter().any(|(asked, _)| *asked == topic) {
        return;
    }
    for seat in case.people() {
        if let Some(lapse) = case.first_hurt(seat).and_then(|(hurt, ..)| item(case, seat, topic, hurt)) {
            findings.add_lapse(lapse);
        }
    }
}

fn item(case: &Case, seat: &SeatId, topic: &TopicId, hurt: &Event) -> Option<EvidenceItem> {
    let standard_s = case.scenario.rubric.standards.report_s;
    let deadline = hurt.tick.plus_seconds(standard_s);
    // Whoever of the team speaks for it.
    let lines = lines(case, topic);
    let after = || lines.iter().filter(|line| line.at >= hurt.tick);
    let denied = after().find(|line| line.said == PublicLine::Denial);
    let (rating, key) = match denied {
        Some(_) => (0, LAPSES[0]),
        None if after().any(|line| line.at <= deadline) || case.end <= deadline => return None,
        None => (1, LAPSES[1]),
    };
    let closed = denied.map_or(case.end, |line: &Published| line.at);
    Some(EvidenceItem {
        line: Line::C10,
        seat: seat.clone(),
        with: Vec::new(),
        opened: hurt.tick,
        closed,
        rating,
        weight: GRAVITY * difficulty(case, hurt.tick, None),
        cause: doctrine("source-public-line"),
        events: std::iter::once(hurt.no).chain(denied.map(|line| line.event)).collect(),
        reason: Reason::new(key).name("topic", case.topic_name(topic)).seconds("standard", standard_s as f32),
        knew: Vec::new(),
    })
}
