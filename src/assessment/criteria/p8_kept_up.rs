//! P8, kept up: a protective act that ends while the threat persists opens the duty again.
//!
//! Its clock runs from the end of the act while something is due and means are in reach. A gap within the standard costs
//! nothing and earns nothing, so that letting go and taking up again is no way to better marks; a longer one rates as a
//! first answer so late would, and never higher than the first answer did. One item for each protection, for its longest
//! gap. Who has been led out is out of it: an evacuation is not taken up again.

use super::p8_timeliness::{Answer, Duty, Outcome, led_out, rate};
use crate::assessment::band::Stretch;
use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty};
use crate::assessment::reason::known;
use crate::scenario::forces::Rung;
use crate::scenario::ids::Tick;
use crate::scenario::rubric::{Line, Protection};

pub(super) fn judge(case: &Case, findings: &mut Findings, protection: &Protection, duty: &Duty, outcome: &Outcome) {
    let Answer::Acted { at, event, seat, rung: Some(_) } = &outcome.answer else { return };
    let first = findings.items.iter().rfind(|item| item.line == Line::P8 && item.is_of_duty(&protection.id));
    let Some(most) = first.map(|item| item.rating) else { return };
    let until = match protection.evacuation_answers {
        true => led_out(case, &protection.people_in).map_or(case.end, |(tick, ..)| tick),
        false => case.end,
    };
    let Some(gap) = longest_gap(case, duty, (*at, until)) else { return };
    let standard_s = case.scenario.rubric.standards.protect_s as f32;
    if gap.waited_s <= standard_s {
        return;
    }
    let reason = Reason::new("p8-let-go").seconds("waited", gap.waited_s).seconds("standard", standard_s);
    findings.items.push(EvidenceItem {
        line: Line::P8,
        seat: seat.clone(),
        with: (*seat != duty.seat).then(|| duty.seat.clone()).into_iter().collect(),
        opened: gap.first.from,
        closed: gap.until,
        rating: rate(gap.waited_s, standard_s).min(most),
        weight: protection.gravity * difficulty(case, gap.first.from, Some(&gap.first.known)),
        cause: Cause::Duty(protection.id.clone(), protection.duty.clone()),
        events: vec![*event, gap.first.event],
        reason: reason.rung("floor", gap.due).name("target", case.party_name(&protection.party)),
        knew: known(&gap.first.known),
    });
}

/// After the first answer and before people were led out, the longest time in which something was due and nothing
/// reached it.
fn longest_gap<'s, 'a>(case: &Case, duty: &'s Duty<'a>, (answered, led_out): (Tick, Tick)) -> Option<Gap<'s, 'a>> {
    let (mut gaps, mut open): (Vec<Gap>, Option<Gap>) = (Vec::new(), None);
    let later = duty.stretches.iter().filter(|stretch| stretch.to > answered && stretch.from < led_out);
    for stretch in later.filter(|stretch| stretch.floor > Rung::Presence) {
        let until = stretch.to.min(led_out);
        if stretch.used >= stretch.floor {
            gaps.extend(open.take());
        } else if in_reach(stretch) && case.is_person(&duty.seat, stretch.from) {
            let gap = open.get_or_insert(Gap { first: stretch, until, waited_s: 0.0, due: stretch.floor });
            gap.waited_s += until.seconds_since(stretch.from.max(answered).min(until));
            gap.until = until;
            gap.due = gap.due.max(stretch.floor);
        }
    }
    gaps.extend(open);
    gaps.into_iter().max_by(|one, other| one.waited_s.total_cmp(&other.waited_s))
}

fn in_reach(stretch: &Stretch) -> bool {
    stretch.reported.means_in_reach.iter().max().is_some_and(|best| *best >= stretch.floor)
}

struct Gap<'s, 'a> {
    first: &'s Stretch<'a>,
    until: Tick,
    waited_s: f32,
    due: Rung,
}
