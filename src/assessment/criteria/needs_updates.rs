//! Updates: what changes after a report is told again, where the drill says by when.
//!
//! The picture may form until the need's own standard is over: how early one told within it makes no difference. From
//! then on, the party at another stage or no threat any more, or so many more known casualties, is told again within the
//! time, unless it has changed back by then.

use std::collections::BTreeSet;

use super::needs::Telling;
use crate::assessment::card::Reason;
use crate::assessment::case::Case;
use crate::assessment::reason::word;
use crate::scenario::ids::{EventNo, SeatId, Tick};
use crate::scenario::people::Stage;
use crate::scenario::rubric::{Need, ReportForm, ReportPart};
use crate::sim::event::EventKind;

/// The first change that nobody told in time.
pub(super) fn missed(
    case: &Case,
    need: &Need,
    (seat, opened): (&SeatId, Tick),
    tellings: &[Telling],
) -> Option<Missed> {
    let form = need.report.as_ref()?;
    let update_s = form.update_s?;
    let settled = opened.plus_seconds(need.within_s);
    let pictures = pictures(case, form, seat);
    let at = |tick: Tick| pictures[..pictures.partition_point(|one| one.tick <= tick)].last().copied();
    let mut last = at(settled);
    let mut told_until = settled;
    for now in pictures.iter().filter(|picture| picture.tick > settled) {
        if now.tick <= told_until || !form.is_changed(last.as_ref(), now) {
            continue;
        }
        let deadline = now.tick.plus_seconds(update_s);
        match tellings.iter().find(|(event, _)| event.tick >= now.tick && event.tick <= deadline) {
            Some((event, _)) => (last, told_until) = (at(event.tick), event.tick),
            None if case.end <= deadline => return None,
            None if !at(deadline).is_some_and(|then| form.is_changed(last.as_ref(), &then)) => {}
            None if !case.is_person(seat, now.tick) => {}
            None => return Some(Missed { event: now.event, reason: told(case, form, last.as_ref(), now) }),
        }
    }
    None
}

fn told(case: &Case, form: &ReportForm, last: Option<&Picture>, now: &Picture) -> Reason {
    let update_s = form.update_s.unwrap_or_default() as f32;
    let reason = match &form.party {
        Some(party) if form.is_other_threat(last, now) => {
            let key = if now.is_threat { "need-not-updated-stage" } else { "need-not-updated-over" };
            let reason = Reason::new(key).name("target", case.party_name(party));
            reason.name("stage", word("reason-stage", now.stage))
        }
        _ => Reason::new("need-not-updated-casualties").number("people", now.casualties),
    };
    reason.seconds("update", update_s).at("at", now.tick)
}

/// What the seat held of what the report is about, each time that it changed.
fn pictures(case: &Case, form: &ReportForm, seat: &SeatId) -> Vec<Picture> {
    let mut pictures: Vec<Picture> = Vec::new();
    let mut people = BTreeSet::new();
    let mut now = Picture { tick: Tick(0), event: EventNo(0), stage: Stage::None, is_threat: false, casualties: 0 };
    for event in case.events {
        match &event.kind {
            EventKind::ThreatKnown { seat: by, party, known } if by == seat && Some(party) == form.party.as_ref() => {
                (now.stage, now.is_threat) = (known.target.stage, known.target.status.is_threat());
            }
            EventKind::WoundedKnown { seat: by, people: found, .. } if by == seat => {
                people.extend(found.iter().copied());
                now.casualties = people.len() as u32;
            }
            _ => continue,
        }
        (now.tick, now.event) = (event.tick, event.no);
        pictures.push(now);
    }
    pictures
}

impl ReportForm {
    fn is_changed(&self, last: Option<&Picture>, now: &Picture) -> bool {
        let before = last.map_or(0, |last| last.casualties);
        let more = self.holds.contains(&ReportPart::Casualties)
            && now.casualties >= before.saturating_add(self.more_casualties);
        more || self.is_other_threat(last, now)
    }

    fn is_other_threat(&self, last: Option<&Picture>, now: &Picture) -> bool {
        let before = last.map_or((Stage::None, false), |last| (last.stage, last.is_threat));
        self.party.is_some() && self.holds.contains(&ReportPart::Stage) && before != (now.stage, now.is_threat)
    }
}

#[derive(Clone, Copy)]
struct Picture {
    tick: Tick,
    event: EventNo,
    stage: Stage,
    is_threat: bool,
    /// Known so far, those with aid among them.
    casualties: u32,
}

pub(super) struct Missed {
    pub event: EventNo,
    pub reason: Reason,
}
