//! P9, cessation: did force stop and step down when the threat did?
//!
//! A threat that is over ends force; one that is less takes it down to what the rules still permit; people who throw no
//! more are a crowd again. Force goes on while it is ordered again: a new order against people who are known to be no
//! threat ends nothing, and is the worst answer to their giving up. Force that was above what the rules permitted earns
//! little by having ended when its target gave up.

use crate::assessment::band;
use crate::assessment::card::{EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, MAX_EVENTS_PER_ITEM, difficulty, gravity, rate_delay};
use crate::assessment::reason::{doctrine, known, word};
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, TextKey, Tick, UnitId, ZoneId};
use crate::scenario::mandate::TargetKind;
use crate::scenario::people::Stage;
use crate::scenario::rubric::Line;
use crate::scenario::rules;
use crate::scenario::temper::CrowdStage;
use crate::sim::event::{Event, EventKind, ForceUsed, ThreatKnown};
use crate::sim::order::Target;

/// Lower rungs may stay: presence, talk and posture do no harm to a party that has given up.
pub(super) const FROM: Rung = Rung::ShortOfDeadly;
/// What the end of force above the ceiling rates at most.
const BEYOND_MOST: u8 = 2;
const OVER: Keys =
    Keys { again: "p9-again", never: "p9-never", late: "p9-late", beyond: "p9-beyond", in_time: "p9-in-time" };
const LESS: Keys = Keys { never: "p9-step-never", late: "p9-step-late", in_time: "p9-step-in-time", ..OVER };
const CALM: Keys = Keys {
    again: "p9-calm-again",
    never: "p9-calm-never",
    late: "p9-calm-late",
    beyond: "p9-calm-beyond",
    in_time: "p9-calm-in-time",
};

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    for seat in case.people() {
        let parties = case.scenario.parties.iter().map(|party| of_party(case, seat, &party.id));
        let crowds = case.scenario.map().zones.iter().map(|zone| of_crowd(case, seat, &zone.id));
        for falls in parties.chain(crowds) {
            let items = falls.iter().filter_map(|fall| cessation(case, seat, fall));
            // One duty for each seat and target: a threat that flickers must not multiply a good mark.
            findings.items.extend(items.min_by_key(|item| item.rating));
        }
    }
}

/// Each time that the party was seen to be a threat no more, or one against which the rules permit less.
fn of_party<'a>(case: &Case<'a>, seat: &SeatId, party: &PartyId) -> Vec<Fall<'a>> {
    let threat = case.threat(seat, party);
    let ceiling = |known: &ThreatKnown| rules::ceiling(&case.scenario.rules, TargetKind::ArmedParty, &known.target);
    let falls = threat.windows(2).enumerate().filter_map(|(place, pair)| {
        let ((_, before), (seen, now)) = (pair[0], pair[1]);
        let (keys, most) = match (is_threat(before), is_threat(now)) {
            (true, false) => (OVER, Rung::Posture),
            (true, true) if ceiling(now) < ceiling(before) => (LESS, ceiling(now)),
            _ => return None,
        };
        let later = &threat[place + 2..];
        let rises = later.iter().find(|(_, known)| is_threat(known) && (most < FROM || ceiling(known) > most));
        Some(Fall {
            seen,
            until: rises.map_or(case.end, |(event, _)| event.tick),
            target: Target::Party(party.clone()),
            most,
            keys,
            status: Some(word("reason-status", now.target.status)),
            knew: known(&now.target),
        })
    });
    falls.collect()
}

fn is_threat(known: &ThreatKnown) -> bool {
    known.target.status.is_threat() && known.target.stage >= Stage::HostileIntent
}

/// Each time that people who had thrown stones threw no more: whoever uses force on them stands before them and sees it.
fn of_crowd<'a>(case: &Case<'a>, seat: &SeatId, zone: &ZoneId) -> Vec<Fall<'a>> {
    let target = Target::Crowd(zone.clone());
    if !case.force().any(|(_, used)| used.rung >= FROM && used.seat == *seat && used.target == target) {
        return Vec::new();
    }
    let turns = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::ProtestTurned { zone: of, stage, .. } if of == zone => Some((event, *stage)),
        _ => None,
    });
    let turns: Vec<(&Event, CrowdStage)> = turns.collect();
    let falls = turns
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[0].1 == CrowdStage::Throwing && pair[1].1 != CrowdStage::Throwing);
    let fall = |(place, pair): (usize, &[(&'a Event, CrowdStage)])| {
        let rises = turns[place + 2..].iter().find(|(_, stage)| *stage == CrowdStage::Throwing);
        Fall {
            seen: pair[1].0,
            until: rises.map_or(case.end, |(event, _)| event.tick),
            target: target.clone(),
            most: Rung::Posture,
            keys: CALM,
            status: None,
            knew: Vec::new(),
        }
    };
    falls.map(fall).collect()
}

fn cessation(case: &Case, seat: &SeatId, fall: &Fall) -> Option<EvidenceItem> {
    let (seen, until) = (fall.seen, fall.until);
    if !case.is_person(seat, seen.tick) {
        return None;
    }
    let steps_down = fall.most >= FROM;
    let mut standing = in_force(case, seat, fall);
    // What was above the ceiling from the first is P4's.
    standing.retain(|act| act.rung > fall.most && !(steps_down && act.beyond));
    let rung = standing.iter().map(|act| act.rung).max()?;
    let after = if steps_down { Vec::new() } else { after(case, seat, fall) };
    let acts = || standing.iter().chain(&after);
    let ended = acts().map(|act| act.ends).max()?;
    if steps_down && ended > until {
        return None;
    }
    let ended = ended.min(until.max(seen.tick));
    let standard_s = case.scenario.rubric.standards.cease_s;
    let delay_s = ended.seconds_since(seen.tick);
    let still_open = ended >= case.end;
    let (rating, key) = match still_open {
        _ if after.iter().any(|act| act.knowing) => (0, fall.keys.again),
        true if delay_s <= standard_s as f32 => return None,
        true => (0, fall.keys.never),
        false if delay_s > standard_s as f32 => (1, fall.keys.late),
        false if standing.iter().any(|act| act.beyond) => (BEYOND_MOST, fall.keys.beyond),
        false => (rate_delay(delay_s, standard_s), fall.keys.in_time),
    };
    let reason = Reason::new(key).rung("rung", rung).seconds("delay", delay_s).seconds("standard", standard_s as f32);
    let reason = reason.value("target", case.target_value(&fall.target)).rung("most", fall.most);
    let reason = match &fall.status {
        Some(status) => reason.name("status", status.clone()),
        None => reason,
    };
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
        reason,
        knew: fall.knew.clone(),
    })
}

/// Acts of force that stood when the threat fell, at most one for each unit.
fn in_force<'a>(case: &Case<'a>, seat: &SeatId, fall: &Fall) -> Vec<Standing<'a>> {
    let at = fall.seen.tick;
    let mut standing: Vec<Standing> = Vec::new();
    for (event, used) in case.force().filter(|(event, used)| used.rung >= FROM && event.tick <= at) {
        let ends = case.act_end(&used.unit, event.no);
        if used.seat != *seat || used.target != fall.target || ends < at {
            continue;
        }
        if !standing.iter().any(|act| act.unit == &used.unit) {
            standing.push(Standing::of(case, event, used, fall));
        }
    }
    standing
}

/// Acts of force that began after the fall. To detain who gave up is none, nor is what a rule expressly permits against
/// them.
fn after<'a>(case: &Case<'a>, seat: &SeatId, fall: &Fall) -> Vec<Standing<'a>> {
    let after =
        case.force().filter(|(event, used)| event.no > fall.seen.no && event.tick < fall.until && used.rung >= FROM);
    let same = after.filter(|(_, used)| used.seat == *seat && used.target == fall.target);
    let force = same.filter(|(_, used)| !case.is_allowed_hold(used));
    force.map(|(event, used)| Standing::of(case, event, used, fall)).collect()
}

impl<'a> Standing<'a> {
    fn of(case: &Case<'a>, event: &'a Event, used: &'a ForceUsed, fall: &Fall) -> Self {
        let knowing = match used.target {
            Target::Party(_) => !used.knew.target.status.is_threat(),
            Target::Crowd(_) => used.ordered > fall.seen.tick,
        };
        Self {
            unit: &used.unit,
            rung: used.rung,
            began: event.no,
            ends: case.act_end(&used.unit, event.no),
            beyond: band::is_beyond(case.scenario, used),
            knowing,
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
    /// Ordered against people who were known to be no threat.
    knowing: bool,
}

/// A threat that was seen to fall.
struct Fall<'a> {
    seen: &'a Event,
    /// When it rose again, or the record ends.
    until: Tick,
    target: Target,
    /// What may stay in use.
    most: Rung,
    keys: Keys,
    /// Of a party.
    status: Option<TextKey>,
    knew: Vec<Reason>,
}

/// Reasons, by what became of the force.
#[derive(Clone, Copy)]
struct Keys {
    again: &'static str,
    never: &'static str,
    late: &'static str,
    beyond: &'static str,
    in_time: &'static str,
}
