//! P9, cessation: did force stop and step down when the threat did?

use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, difficulty, gravity, rate_delay};
use crate::assessment::reason::{doctrine, known, word};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, Tick, UnitId};
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::sim::event::{Event, ThreatKnown};
use crate::sim::order::Target;

/// Lower rungs may stay: presence, talk and posture do no harm to a party that has given up.
const FROM: Rung = Rung::ShortOfDeadly;

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for seat in case.people() {
        for party in &case.scenario.parties {
            let threat = case.threat(seat, &party.id);
            let falls = threat.windows(2).filter(|pair| is_threat(pair[0].1) && !is_threat(pair[1].1));
            let items = falls.filter_map(|pair| cessation(case, seat, &party.id, pair[1]));
            // One duty for each seat and party: a threat that flickers must not multiply a good mark.
            findings.items.extend(items.min_by_key(|item| item.rating));
        }
    }
}

fn is_threat(known: &ThreatKnown) -> bool {
    known.target.status.is_threat() && known.target.stage >= Stage::HostileIntent
}

fn cessation(case: &Case, seat: &SeatId, party: &PartyId, fall: (&Event, &ThreatKnown)) -> Option<EvidenceItem> {
    let (seen, now) = fall;
    if !case.is_person(seat, seen.tick) {
        return None;
    }
    let standing = in_force(case, seat, party, seen.tick);
    let rung = standing.iter().map(|act| act.rung).max()?;
    let ended = standing.iter().map(|act| act.ends).max()?;
    let standard_s = case.scenario.rubric.standards.cease_s;
    let delay_s = ended.seconds_since(seen.tick);
    let still_open = ended >= case.end;
    let (rating, key) = match still_open {
        true if delay_s <= standard_s as f32 => return None,
        true => (0, "p9-never"),
        false if delay_s <= standard_s as f32 => (rate_delay(delay_s, standard_s), "p9-in-time"),
        false => (1, "p9-late"),
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
        events: std::iter::once(seen.no).chain(standing.iter().map(|act| act.began)).collect(),
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
            standing.push(Standing { unit: &used.unit, rung: used.rung, began: event.no, ends });
        }
    }
    standing
}

struct Standing<'a> {
    unit: &'a UnitId,
    rung: Rung,
    began: EventNo,
    ends: Tick,
}
