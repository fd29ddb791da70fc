//! P9, cessation: did force stop and step down when the threat did?
//!
//! Force goes on while it is ordered again: a new order against people who are known to be no
//! threat ends nothing, and is the worst answer to their giving up. Force that was above what the rules permitted earns
//! little by having ended when its target gave up.

use crate::assessment::band;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, MAX_EVENTS_PER_ITEM, difficulty, gravity, rate_delay};
use crate::assessment::reason::{doctrine, known, word};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, Tick, UnitId};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, ForceUsed, ThreatKnown};
use crate::sim::order::Target;

/// Lower rungs may stay: presence, talk and posture do no harm to a party that has given up.
const FROM: Rung = Rung::ShortOfDeadly;
/// What the end of force above the ceiling rates at most.
const BEYOND_MOST: u8 = 2;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for seat in case.people() {
        for party in &case.scenario.parties {
            let threat = case.threat(seat, &party.id);
            let falls = threat.windows(2).enumerate().filter(|(_, pair)| is_threat(pair[0].1) && !is_threat(pair[1].1));
            let items = falls.filter_map(|(place, pair)| {
                let rises = threat[place + 1..].iter().find(|(_, known)| is_threat(known));
                let until = rises.map_or(case.end, |(event, _)| event.tick);
                cessation(case, seat, &party.id, pair[1], until)
            });
            // One duty for each seat and party: a threat that flickers must not multiply a good mark.
            findings.items.extend(items.min_by_key(|item| item.rating));
        }
    }
}

fn is_threat(known: &ThreatKnown) -> bool {
    known.target.status.is_threat() && known.target.stage >= Stage::HostileIntent
}

fn cessation(
    case: &Case,
    seat: &SeatId,
    party: &PartyId,
    (seen, now): (&Event, &ThreatKnown),
    until: Tick,
) -> Option<EvidenceItem> {
    if !case.is_person(seat, seen.tick) {
        return None;
    }
    let standing = in_force(case, seat, party, seen.tick);
    let rung = standing.iter().map(|act| act.rung).max()?;
    let after = after(case, seat, party, (seen, until));
    let acts = || standing.iter().chain(&after);
    let ended = acts().map(|act| act.ends).max()?;
    let ended = ended.min(until.max(seen.tick));
    let standard_s = case.scenario.rubric.standards.cease_s;
    let delay_s = ended.seconds_since(seen.tick);
    let still_open = ended >= case.end;
    let (rating, key) = match still_open {
        _ if after.iter().any(|act| act.knowing) => (0, "p9-again"),
        true if delay_s <= standard_s as f32 => return None,
        true => (0, "p9-never"),
        false if delay_s > standard_s as f32 => (1, "p9-late"),
        false if standing.iter().any(|act| act.beyond) => (BEYOND_MOST, "p9-beyond"),
        false => (rate_delay(delay_s, standard_s), "p9-in-time"),
    };
    let reason = Reason::new(key).rung("rung", rung).seconds("delay", delay_s).seconds("standard", standard_s as f32);
    let reason = reason.name("target", case.target_name(&Target::Party(party.clone())));
    Some(EvidenceItem {
        line: Line::P9,
        seat: seat.clone(),
        with: Vec::new(),
        opened: seen.tick,
        closed: ended,
        rating,
        weight: gravity(case, rung) * difficulty(case, seen.tick, None),
        cause: doctrine("source-use-of-force"),
        events: std::iter::once(seen.no).chain(acts().map(|act| act.began)).take(MAX_EVENTS_PER_ITEM).collect(),
        reason: reason.name("status", word("reason-status", now.target.status)),
        knew: known(&now.target),
    })
}

/// Acts of force that stood at the tick, at most one for each unit.
fn in_force<'a>(case: &Case<'a>, seat: &SeatId, party: &PartyId, at: Tick) -> Vec<Standing<'a>> {
    let target = Target::Party(party.clone());
    let mut standing: Vec<Standing> = Vec::new();
    for (event, used) in case.force().filter(|(event, used)| used.rung >= FROM && event.tick <= at) {
        let ends = case.act_end(&used.unit, event.no);
        if used.seat != *seat || used.target != target || ends < at {
            continue;
        }
        if !standing.iter().any(|act| act.unit == &used.unit) {
            standing.push(Standing::of(case, event, used));
        }
    }
    standing
}

/// Acts of force that began after the fall. To detain who gave up is none, nor is what a rule expressly permits against
/// them.
fn after<'a>(case: &Case<'a>, seat: &SeatId, party: &PartyId, (seen, until): (&Event, Tick)) -> Vec<Standing<'a>> {
    let target = Target::Party(party.clone());
    let after = case.force().filter(|(event, used)| event.no > seen.no && event.tick < until && used.rung >= FROM);
    let same = after.filter(|(_, used)| used.seat == *seat && used.target == target);
    same.filter(|(_, used)| !case.is_allowed_hold(used)).map(|(event, used)| Standing::of(case, event, used)).collect()
}

impl<'a> Standing<'a> {
    fn of(case: &Case<'a>, event: &'a Event, used: &'a ForceUsed) -> Self {
        Self {
            unit: &used.unit,
            rung: used.rung,
            began: event.no,
            ends: case.act_end(&used.unit, event.no),
            beyond: band::is_beyond(case.scenario, used),
            knowing: !used.knew.target.status.is_threat(),
        }
    }
}

struct Standing<'a> {
    unit: &'a UnitId,
    rung: Rung,
    began: EventNo,
    ends: Tick,
    /// Above what the rules permitted on what was known.
    beyond: bool,
    /// Ordered against a party that was known to be no threat.
    knowing: bool,
}
