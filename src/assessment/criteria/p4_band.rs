//! P4, band: was the level inside floor and ceiling, at each order and over each known threat?

use super::p9_cessation;
use crate::assessment::band::{self, Limits, Stretch};
use crate::assessment::card::{Cause, EvidenceItem, Reason};
use crate::assessment::case::Case;
use crate::assessment::duties::{Findings, Held, Judged, difficulty, judge_force};
use crate::assessment::reason::doctrine;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, Tick};
use crate::scenario::rubric::Line;
use crate::sim::event::ForceUsed;
use crate::sim::order::Target;

/// Gravity of the interval item.
const INTERVAL_GRAVITY: f32 = 1.0;
/// The interval is at least this long, so that the chart's area is never divided by next to nothing.
const LEAST_INTERVAL_S: f32 = 60.0;
/// Mean rungs outside the band over the interval: up to the first 2, up to the second 1, beyond 0.
const OUTSIDE_STEPS: (f32, f32) = (0.05, 0.3);

pub(super) fn judge(case: &Case, findings: &mut Findings) {
    judge_force(case, findings, Line::P4, Rung::Dialogue, order);
    for seat in case.people() {
        for party in &case.scenario.parties {
            findings.items.extend(interval(case, seat, &party.id));
        }
    }
}

fn order(case: &Case, used: &ForceUsed) -> Option<Judged> {
    let Limits { floor, ceiling } = band::limits_of(case.scenario, used);
    let is_heard = match &used.target {
        Target::Party(party) if used.rung.is_words() => case.is_understood(&used.unit, party),
        _ => true,
    };
    let outside = band::outside(if is_heard { used.rung } else { Rung::Presence }, floor, ceiling);
    let covered = outside < 0 && used.knew.history.iter().any(|earlier| earlier.rung >= floor);
    let (rating, key) = match outside {
        _ if covered => (3, "p4-beside-floor"),
        -1 if !is_heard => (2, "p4-not-understood"),
        -2 if !is_heard => (1, "p4-not-understood"),
        ..0 if !is_heard => (0, "p4-not-understood"),
        0 if used.rung == floor.max(Rung::Dialogue) => (4, "p4-least"),
        0 => (3, "p4-inside"),
        1 => (1, "p4-above"),
        2.. => (0, "p4-above"),
        -1 => (2, "p4-below"),
        -2 => (1, "p4-below"),
        _ => (0, "p4-below"),
    };
    let rule = used.verdict.forbidden_by.as_ref().or(used.verdict.permitted_by.as_ref());
    let cause = rule.map_or_else(|| doctrine("source-use-of-force"), |rule| Cause::Rule(rule.clone()));
    let reason = Reason::new(key).rung("floor", floor).rung("ceiling", ceiling);
    Some(Judged { rating, cause, reason: reason.number("rungs", u32::from(outside.unsigned_abs())) })
}

/// Force over the time of a known threat. Less than the floor is P8's where the drill declares a protection against
/// the party; elsewhere it counts here, from the standard to the first act that reaches the floor.
fn interval(case: &Case, seat: &SeatId, party: &PartyId) -> Option<EvidenceItem> {
    let stretches = band::stretches(case, seat, party, Some(seat));
    let held = |stretch: &&Stretch| case.is_person(seat, stretch.from);
    let threat: Vec<&Stretch> = stretches.iter().filter(held).collect();
    let opened = threat.iter().find(|stretch| stretch.is_threat())?;
    let known_s: f32 = threat.iter().filter(|stretch| stretch.is_threat()).map(|stretch| stretch.seconds()).sum();
    let above = time_above(case, &threat);
    let above_s: f32 = above.iter().map(|(seconds, _)| seconds).sum();
    let above: f32 = above.iter().map(|(seconds, rungs)| seconds * rungs).sum();
    let guarded = case.scenario.rubric.protections.iter().any(|protection| protection.party == *party);
    let below = if guarded { 0.0 } else { area_below(&threat, case.scenario.rubric.standards.protect_s as f32) };
    let began: Vec<EventNo> = band::uses(case, party, Some(seat)).iter().map(|interval| interval.began).collect();
    if began.is_empty() && below <= 0.0 {
        return None;
    }
    let mean = (above + below) / known_s.max(LEAST_INTERVAL_S);
    let (rating, key) = match mean {
        mean if mean <= 0.0 => (4, "p4-interval-inside"),
        mean if above <= 0.0 => (if mean <= OUTSIDE_STEPS.1 { 1 } else { 0 }, "p4-interval-below"),
        mean if mean <= OUTSIDE_STEPS.0 => (2, "p4-interval-outside"),
        mean if mean <= OUTSIDE_STEPS.1 => (1, "p4-interval-outside"),
        _ => (0, "p4-interval-outside"),
    };
    let reason = Reason::new(key).name("target", case.target_name(&Target::Party(party.clone())));
    let reason = reason.seconds("above", above_s).seconds("known", known_s);
    Some(EvidenceItem {
        line: Line::P4,
        seat: seat.clone(),
        with: Vec::new(),
        opened: opened.from,
        closed: threat.last().map_or(case.end, |stretch| stretch.to),
        rating,
        weight: INTERVAL_GRAVITY * difficulty(case, opened.from, Some(Held { seat, party, known: &opened.known })),
        cause: doctrine("source-use-of-force"),
        events: std::iter::once(opened.event).chain(began).collect(),
        reason,
        knew: crate::assessment::reason::known(&opened.known),
    })
}

/// Seconds above the ceiling, each with its rungs. Once the party is no threat, stopping is P9's and new force is the
/// order's; where the ceiling falls under force in use, to step down is P9's, and without that line the time that is given
/// for it does not count.
fn time_above(case: &Case, threat: &[&Stretch]) -> Vec<(f32, f32)> {
    let rubric = &case.scenario.rubric;
    let has_p9 = rubric.judges(Line::P9);
    let (mut above, mut ceiling, mut fell) = (Vec::new(), Rung::Presence, Tick(0));
    for stretch in threat {
        if stretch.ceiling < ceiling {
            fell = stretch.from;
        }
        ceiling = stretch.ceiling;
        let rungs = band::outside(stretch.used, Rung::Presence, stretch.ceiling).max(0);
        if stretch.known.status.is_threat() && rungs > 0 {
            let stands = stretch.used_since < fell;
            if stands && has_p9 && stretch.used >= p9_cessation::FROM {
                continue;
            }
            let from =
                if stands { stretch.from.max(fell.plus_seconds(rubric.standards.cease_s)) } else { stretch.from };
            // A discharge is no less for having ended the threat at once.
            let is_shot = stretch.used >= Rung::WarningShots && from == stretch.used_since;
            let least_s = if is_shot { rubric.band.impulse_s } else { 0 };
            above.push((stretch.to.seconds_since(from).max(least_s as f32), f32::from(rungs)));
        }
    }
    above
}

fn area_below(threat: &[&Stretch], standard_s: f32) -> f32 {
    let due = threat.iter().filter(|stretch| stretch.floor > Rung::Presence);
    let (mut waited_s, mut area) = (0.0, 0.0);
    for stretch in due {
        if stretch.used >= stretch.floor {
            break;
        }
        let over_s = (waited_s + stretch.seconds() - standard_s).clamp(0.0, stretch.seconds());
        waited_s += stretch.seconds();
        area += over_s * f32::from(stretch.floor.level() - stretch.used.level());
    }
    area
}
