//! The two-sided band over time: what was due, what was permitted and what was used against each known threat.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::case::{Case, kind_of};
use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{EventNo, PartyId, SeatId, TICKS_PER_SECOND, Tick};
use crate::scenario::mandate::TargetKind;
use crate::scenario::people::Stage;
use crate::scenario::rubric::Band;
use crate::scenario::rules::{self, TargetKnown};
use crate::sim::event::{Event, EventKind, EventRecord, ForceUsed, HarmSource, ThreatKnown};
use crate::sim::order::Target;

/// The band of every person's seat and every party that it came to know, for charts.
pub fn tracks(scenario: &Scenario, record: &EventRecord) -> Vec<BandTrack> {
    let case = Case::read(scenario, record);
    let mut tracks = Vec::new();
    for seat in case.people() {
        for party in &scenario.parties {
            let spans = stretches(&case, seat, &party.id, Some(seat)).into_iter().map(|stretch| BandSpan {
                from: stretch.from,
                to: stretch.to,
                floor: stretch.floor,
                ceiling: stretch.ceiling,
                used: stretch.used,
                outside: outside(stretch.used, stretch.floor, stretch.ceiling),
            });
            let spans = join_equal(spans);
            if !spans.is_empty() {
                tracks.push(BandTrack { seat: seat.clone(), party: party.id.clone(), spans });
            }
        }
    }
    tracks
}

/// Floor and ceiling for a target as known; the floor never exceeds what the rules permit.
pub fn limits(scenario: &Scenario, target: TargetKind, known: &TargetKnown, distance_m: Option<f32>) -> Limits {
    let ceiling = rules::ceiling(&scenario.rules, target, known);
    Limits { floor: needed(scenario, target, known, distance_m).min(ceiling), ceiling }
}

/// The least rung that can still prevent the harm, whether or not the rules permit it.
pub fn needed(scenario: &Scenario, target: TargetKind, known: &TargetKnown, distance_m: Option<f32>) -> Rung {
    match target {
        TargetKind::ArmedParty => floor(&scenario.rubric.band, known, distance_m),
        TargetKind::Crowd => Rung::Presence,
    }
}

/// Rungs below the floor as a negative number, above the ceiling as a positive one.
pub fn outside(used: Rung, floor: Rung, ceiling: Rung) -> i8 {
    let level = |rung: Rung| rung.level() as i8;
    if used > ceiling {
        level(used) - level(ceiling)
    } else if used < floor {
        level(used) - level(floor)
    } else {
        0
    }
}

/// The band between changes of knowledge, of thresholds crossed by the running time to harm, and of force in use.
///
/// `whose`: count the force of this seat only, or of every seat where absent.
pub(super) fn stretches<'a>(
    case: &Case<'a>,
    seat: &SeatId,
    party: &PartyId,
    whose: Option<&SeatId>,
) -> Vec<Stretch<'a>> {
    let threat = case.threat(seat, party);
    let Some((first, _)) = threat.first() else { return Vec::new() };
    let in_use = uses(case, party, whose);
    let missed = missed_looks(case, seat, party);
    let mut cuts: BTreeSet<Tick> = BTreeSet::from([first.tick, case.end]);
    for (place, (event, known)) in threat.iter().enumerate() {
        let until = threat.get(place + 1).map_or(case.end, |(next, _)| next.tick);
        cuts.insert(event.tick);
        cuts.extend(crossings(case.scenario, known, event.tick).filter(|tick| *tick < until));
    }
    let inside = |tick: &Tick| *tick > first.tick && *tick < case.end;
    cuts.extend(in_use.iter().flat_map(|interval| [interval.from, interval.to]).filter(inside));
    let cuts: Vec<Tick> = cuts.into_iter().collect();
    let at_end = cuts.len() == 1;
    let pairs = cuts.windows(2).map(|pair| (pair[0], pair[1])).chain(at_end.then_some((case.end, case.end)));
    let all = pairs.map(|(from, to)| stretch(case, &threat, &in_use, from, to));
    all.map(|stretch| if is_faded(case, &threat, &missed, &stretch) { stretch.without_duty() } else { stretch })
        .collect()
}

/// When the seat could have looked for the party, and did not.
fn missed_looks(case: &Case, seat: &SeatId, party: &PartyId) -> Vec<Tick> {
    let missed = case.events.iter().filter(|event| {
        matches!(&event.kind, EventKind::CouldHaveLooked { seat: by, party: of, .. } if by == seat && of == party)
    });
    missed.map(|event| event.tick).collect()
}

/// Little is left of the belief, and nothing that the seat left undone: who could have looked since it was last fed, and
/// did not, let it fade.
fn is_faded(case: &Case, threat: &[(&Event, &ThreatKnown)], missed: &[Tick], stretch: &Stretch) -> bool {
    if stretch.known.confidence >= case.scenario.rubric.band.doubt_below {
        return false;
    }
    let held = threat.iter().take_while(|(event, _)| event.tick <= stretch.from);
    let (mut fed, mut before) = (Tick(0), (Stage::None, 0.0));
    for (event, known) in held {
        let now = (known.target.stage, known.target.confidence);
        if now.0 > before.0 || now.1 > before.1 {
            fed = event.tick;
        }
        before = now;
    }
    !missed.iter().any(|tick| *tick >= fed && *tick <= stretch.from)
}

/// Intervals of force in use against the party, one list for all rungs, each rung's own intervals joined.
pub(super) fn uses(case: &Case, party: &PartyId, whose: Option<&SeatId>) -> Vec<InUse> {
    let mut intervals: Vec<InUse> = Vec::new();
    for event in case.events {
        let (seat, unit, target, rung) = match &event.kind {
            EventKind::ForceUsed(used) => (&used.seat, &used.unit, &used.target, used.rung),
            EventKind::Interposed { seat, unit, target, .. } => (seat, unit, target, Rung::Posture),
            EventKind::ShotFired { by: HarmSource::Unit(_), .. } => {
                charge_shot(case, &mut intervals, event.tick);
                continue;
            }
            _ => continue,
        };
        if *target != Target::Party(party.clone()) || whose.is_some_and(|whose| whose != seat) {
            continue;
        }
        if rung.is_words() && !case.is_understood(unit, party) {
            continue;
        }
        let to = case.act_end(unit, event.no).max(event.tick.plus_seconds(charge_s(case, rung)));
        let act = InUse { rung, from: event.tick, to, began: event.no };
        match intervals.iter_mut().find(|known| known.rung == rung && known.to >= act.from) {
            Some(known) => known.to = known.to.max(act.to),
            None => intervals.push(act),
        }
    }
    intervals
}

/// The first row of the table that fits what was known; nothing is due against a party that is no threat any more, or
/// that was looked for where it was last known to be and is not there.
fn floor(band: &Band, known: &TargetKnown, distance_m: Option<f32>) -> Rung {
    if !known.status.is_threat() || known.lost {
        return Rung::Presence;
    }
    let fits = band.floors.iter().find(|row| {
        known.stage >= row.stage_at_least
            && row.within_m.is_none_or(|within| distance_m.is_some_and(|distance| distance <= within))
            && row.time_to_harm_at_most_s.is_none_or(|most| known.time_to_harm_s.is_some_and(|left| left <= most))
    });
    fits.map_or(Rung::Presence, |row| row.floor)
}

/// Each shot counts for the impulse, so that a short volley is never no area in the chart.
fn charge_shot(case: &Case, intervals: &mut [InUse], at: Tick) {
    let until = at.plus_seconds(case.scenario.rubric.band.impulse_s);
    let firing =
        |interval: &&mut InUse| interval.rung >= Rung::WarningShots && interval.from <= at && interval.to >= at;
    for interval in intervals.iter_mut().filter(firing) {
        interval.to = interval.to.max(until);
    }
}

/// Seconds that an act counts at least: a warning for its dwell, a discharge for the impulse.
fn charge_s(case: &Case, rung: Rung) -> u32 {
    match rung {
        Rung::Warning => case.dwell_s(Rung::Warning),
        Rung::WarningShots | Rung::Deadly => case.scenario.rubric.band.impulse_s,
        _ => 0,
    }
}

/// Ticks at which the running time to harm passes a threshold of the table or of a rule.
fn crossings(scenario: &Scenario, known: &ThreatKnown, since: Tick) -> impl Iterator<Item = Tick> {
    let rows = scenario.rubric.band.floors.iter().filter_map(|row| row.time_to_harm_at_most_s);
    let rules = scenario.rules.iter().filter_map(|rule| rule.when.time_to_harm_at_most_s);
    let left = known.target.time_to_harm_s.unwrap_or(0);
    rows.chain(rules).filter(move |limit| *limit < left).map(move |limit| since.plus_seconds(left - limit))
}

fn stretch<'a>(
    case: &Case<'a>,
    threat: &[(&'a Event, &'a ThreatKnown)],
    in_use: &[InUse],
    from: Tick,
    to: Tick,
) -> Stretch<'a> {
    let place = threat.partition_point(|(event, _)| event.tick <= from).saturating_sub(1);
    let (event, reported) = threat[place];
    let known = running(&reported.target, event.tick, from);
    let kind = TargetKind::ArmedParty;
    let Limits { floor, ceiling } = limits(case.scenario, kind, &known, reported.distance_m);
    let needed = needed(case.scenario, kind, &known, reported.distance_m);
    let active = in_use.iter().filter(|interval| interval.from <= from && from < interval.to.max(interval.from.next()));
    let highest = active.max_by_key(|interval| (interval.rung, std::cmp::Reverse(interval.from)));
    let (used, used_since) = highest.map_or((Rung::Presence, from), |interval| (interval.rung, interval.from));
    Stretch { from, to, known, reported, event: event.no, needed, floor, ceiling, used, used_since }
}

/// What was known, with the time to harm run down to the moment.
fn running(known: &TargetKnown, since: Tick, now: Tick) -> TargetKnown {
    let passed_s = now.0.saturating_sub(since.0) / TICKS_PER_SECOND;
    let time_to_harm_s = known.time_to_harm_s.map(|left| left.saturating_sub(passed_s));
    TargetKnown { time_to_harm_s, ..known.clone() }
}

fn join_equal(spans: impl Iterator<Item = BandSpan>) -> Vec<BandSpan> {
    let mut joined: Vec<BandSpan> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if (last.floor, last.ceiling, last.used) == (span.floor, span.ceiling, span.used) => {
                last.to = span.to
            }
            _ => joined.push(span),
        }
    }
    joined
}

/// Floor and ceiling for one force order, on what was known when it was given.
pub(super) fn limits_of(scenario: &Scenario, used: &ForceUsed) -> Limits {
    limits(scenario, kind_of(&used.target), &used.knew.target, used.knew.distance_m)
}

/// The order was for more than the rules permitted anybody on what was known.
pub(super) fn is_beyond(scenario: &Scenario, used: &ForceUsed) -> bool {
    used.rung > limits_of(scenario, used).ceiling
}

/// One seat's band against one party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BandTrack {
    pub seat: SeatId,
    pub party: PartyId,
    /// Without gaps, from the first knowledge of the party to the end of the record.
    pub spans: Vec<BandSpan>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandSpan {
    pub from: Tick,
    pub to: Tick,
    pub floor: Rung,
    pub ceiling: Rung,
    pub used: Rung,
    /// Rungs below the floor (negative) or above the ceiling (positive).
    pub outside: i8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub floor: Rung,
    pub ceiling: Rung,
}

pub(super) struct Stretch<'a> {
    pub from: Tick,
    pub to: Tick,
    /// With the time to harm run down to `from`.
    pub known: TargetKnown,
    pub reported: &'a ThreatKnown,
    /// The event that told it.
    pub event: EventNo,
    /// The least that can still prevent the harm, permitted or not.
    pub needed: Rung,
    pub floor: Rung,
    pub ceiling: Rung,
    pub used: Rung,
    /// Since when that rung has been in use.
    pub used_since: Tick,
}

impl Stretch<'_> {
    fn without_duty(self) -> Self {
        Self { needed: Rung::Presence, floor: Rung::Presence, ..self }
    }

    pub fn seconds(&self) -> f32 {
        self.to.seconds_since(self.from)
    }

    /// A threat is known that is more than a doubt.
    pub fn is_threat(&self) -> bool {
        self.known.status.is_threat() && self.known.stage >= Stage::Indicators
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct InUse {
    pub rung: Rung,
    pub from: Tick,
    pub to: Tick,
    pub began: EventNo,
}
