//! Freeze probes scored against what the seat could know at that moment: beside the scales, never in a mark.

use serde::{Deserialize, Serialize};

use super::card::Reason;
use super::case::Case;
use super::reason::word;
use crate::scenario::Scenario;
use crate::scenario::ids::{EventNo, OptionId, PartyId, ProbeId, SeatId, TextKey, Tick, UnitId};
use crate::scenario::people::Stage;
use crate::scenario::probes::{Asks, Knows, Level, Probe};
use crate::sim::event::{Event, EventKind, EventRecord, Knowable};
use crate::sim::order::Answer;

/// Every question that was put to a person, in the order of the record: to one seat, or to all where none is named.
pub fn probe_results(scenario: &Scenario, record: &EventRecord, seat: Option<&SeatId>) -> Vec<ProbeResult> {
    let case = Case::read(scenario, record);
    let put = case.events.iter().filter_map(|event| match &event.kind {
        EventKind::ProbeOpened { probe, seat: asked, knowable, as_of } => {
            let is_judged = seat.is_none_or(|seat| seat == asked) && case.is_person(asked, event.tick);
            let probe = scenario.probes.iter().find(|known| known.id == *probe).filter(|_| is_judged)?;
            Some(result(&case, event, probe, knowable, *as_of))
        }
        _ => None,
    });
    put.collect()
}

/// How an answer stands to what could be known.
pub fn rate(asks: &Asks, knowable: &Knowable, answer: &Answer) -> ProbeRating {
    use ProbeRating::*;
    let is = |right: bool, partly: bool| match (right, partly) {
        (true, _) => Right,
        (false, true) => Partly,
        (false, false) => Wrong,
    };
    let off_by = |apart: u32, tolerance: u32| is(apart <= tolerance, apart <= tolerance.saturating_mul(2));
    match (knowable, answer) {
        (_, Answer::Skip) => NotAnswered,
        // Who knows of nobody may say so, or say none.
        (Knowable::Nothing | Knowable::Count(0), Answer::NotKnown) => Right,
        (Knowable::Stage(known), Answer::Stage(said)) => {
            let apart = (*known as u32).abs_diff(*said as u32);
            is(apart == 0, apart == 1)
        }
        (Knowable::Count(known) | Knowable::TimeToHarm(known), Answer::Number(said)) => {
            off_by(known.abs_diff(*said), tolerance(asks))
        }
        (Knowable::Nearest(units), Answer::Unit(said)) => {
            let mut distances: Vec<u32> = units.iter().map(|(_, away_m)| *away_m).collect();
            distances.dedup();
            let said = units.iter().find(|(unit, _)| unit == said).map(|(_, away_m)| away_m);
            is(said.is_some() && said == distances.first(), said.is_some() && said == distances.get(1))
        }
        (Knowable::Options { right, partly }, Answer::Option(said)) => is(right.contains(said), partly.contains(said)),
        _ => Wrong,
    }
}

fn tolerance(asks: &Asks) -> u32 {
    match asks {
        Asks::CountIn { tolerance, .. } => *tolerance,
        Asks::TimeToHarm { tolerance_s, .. } => *tolerance_s,
        _ => 0,
    }
}

fn result(case: &Case, put: &Event, probe: &Probe, knowable: &Knowable, as_of: Option<Tick>) -> ProbeResult {
    let closed = case.events.iter().find_map(|event| match &event.kind {
        EventKind::ProbeAnswered { probe: of, answer, .. } if *of == probe.id => Some((event, Some(answer.clone()))),
        EventKind::ProbeLapsed { probe: of, .. } if *of == probe.id => Some((event, None)),
        _ => None,
    });
    let answer = closed.as_ref().and_then(|(_, answer)| answer.clone()).filter(|answer| *answer != Answer::Skip);
    let basis = parties(&probe.asks).into_iter().filter_map(|party| {
        let known = case.threat(&probe.seat, party);
        known.iter().rev().find(|(event, _)| event.no < put.no).map(|(event, _)| event.no)
    });
    let mut events: Vec<EventNo> = basis.collect();
    events.extend([Some(put.no), closed.as_ref().map(|(event, _)| event.no)].into_iter().flatten());
    ProbeResult {
        probe: probe.id.clone(),
        seat: probe.seat.clone(),
        level: probe.level,
        question: probe.question.clone(),
        opened: put.tick,
        closed: closed.map(|(event, _)| event.tick),
        rating: answer.as_ref().map_or(ProbeRating::NotAnswered, |answer| rate(&probe.asks, knowable, answer)),
        said: answer.as_ref().map(|answer| said(case.scenario, probe, answer)),
        answer,
        known: could_know(case.scenario, probe, knowable),
        knowable: knowable.clone(),
        as_of,
        events,
    }
}

/// Parties that the question is about, each once.
fn parties(asks: &Asks) -> Vec<&PartyId> {
    fn named<'a>(known: &'a Knows, list: &mut Vec<&'a PartyId>) {
        match known {
            Knows::Known(party, _) | Knows::HarmWithin(party, _) | Knows::Permitted(party, _) => list.push(party),
            Knows::All(parts) | Knows::Any(parts) => parts.iter().for_each(|part| named(part, list)),
            Knows::Not(part) => named(part, list),
            _ => {}
        }
    }
    let mut list = Vec::new();
    match asks {
        Asks::Stage { party } | Asks::TimeToHarm { party, .. } => list.push(party),
        Asks::Choice { options } => options.iter().for_each(|option| named(&option.right, &mut list)),
        Asks::CountIn { .. } | Asks::WhichUnitNearest { .. } => {}
    }
    list.sort();
    list.dedup();
    list
}

/// The answer as a sentence.
fn said(scenario: &Scenario, probe: &Probe, answer: &Answer) -> Reason {
    match answer {
        Answer::Stage(stage) => stage_is(*stage),
        Answer::Number(number) if matches!(probe.asks, Asks::TimeToHarm { .. }) => harm_in(*number),
        Answer::Number(number) => people(*number),
        Answer::Unit(unit) => Reason::new("probe-unit").name("unit", unit_name(scenario, unit)),
        Answer::Option(option) => Reason::new("probe-option").name("option", option_text(probe, option)),
        Answer::NotKnown | Answer::Skip => Reason::new("probe-nothing"),
    }
}

/// What could be known, as sentences; several where several options are right.
fn could_know(scenario: &Scenario, probe: &Probe, knowable: &Knowable) -> Vec<Reason> {
    match knowable {
        Knowable::Nothing => vec![Reason::new("probe-nothing")],
        Knowable::Stage(stage) => vec![stage_is(*stage)],
        Knowable::Count(count) => vec![people(*count)],
        Knowable::TimeToHarm(seconds) => vec![harm_in(*seconds)],
        Knowable::Nearest(units) => {
            let first = units.iter().take(1);
            let named = first.map(|(unit, away_m)| {
                let nearest = Reason::new("probe-unit-at").name("unit", unit_name(scenario, unit));
                nearest.number("metres", *away_m)
            });
            named.collect()
        }
        Knowable::Options { right, .. } => {
            let texts = right.iter().map(|option| option_text(probe, option));
            texts.map(|text| Reason::new("probe-option").name("option", text)).collect()
        }
    }
}

fn stage_is(stage: Stage) -> Reason {
    Reason::new("probe-stage").name("stage", word("reason-stage", stage))
}

fn people(count: u32) -> Reason {
    Reason::new("probe-people").number("count", count)
}

fn harm_in(seconds: u32) -> Reason {
    Reason::new("probe-harm-in").seconds("seconds", seconds as f32)
}

fn unit_name(scenario: &Scenario, id: &UnitId) -> TextKey {
    let unit = scenario.units.iter().find(|unit| unit.id == *id);
    unit.map_or_else(|| TextKey::from(id.as_str()), |unit| unit.name.clone())
}

fn option_text(probe: &Probe, id: &OptionId) -> TextKey {
    let options = if let Asks::Choice { options } = &probe.asks { options.as_slice() } else { &[] };
    let option = options.iter().find(|option| option.id == *id);
    option.map_or_else(|| TextKey::from(id.as_str()), |option| option.text.clone())
}

/// One question with its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProbeResult {
    pub probe: ProbeId,
    pub seat: SeatId,
    pub level: Level,
    pub question: TextKey,
    pub opened: Tick,
    /// When it was answered or lapsed; absent where the drill ended before.
    pub closed: Option<Tick>,
    pub rating: ProbeRating,
    /// Absent where it was skipped or lapsed.
    pub answer: Option<Answer>,
    pub said: Option<Reason>,
    pub knowable: Knowable,
    pub known: Vec<Reason>,
    /// When the seat last learned of it.
    pub as_of: Option<Tick>,
    /// What the right answer rests on, then the question and its answer.
    pub events: Vec<EventNo>,
}

/// From worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ProbeRating {
    NotAnswered,
    Wrong,
    Partly,
    Right,
}
