//! Hot-spot forecasts: an analyst runs the simulation forward from what the asking seat knows, and says how sure it is.
//!
//! Each run is a drill of its own whose cast is the seat's belief: parties that it knows, where and as what it holds
//! them, with a plan drawn from the held stage; people as last seen, or by the population figures; its own units at
//! their tasks. Nothing of the truth enters, so that a forecast is as wrong as its picture. One run is made in one tick,
//! spread over the analyst's time; a run has no analyst, so that forecasts never nest.

use bevy::prelude::*;
use rand::Rng;
use serde::{Deserialize, Serialize};

use super::belief;
use super::digest::Subsystem;
use super::event::{EventKind, HarmSource, MessageText, Party};
use super::messages::{Letter, send};
use super::random::{Purpose as Draw, stream_at};
use super::reading::Hand;
use super::snapshot::Keep;
use super::state::Carries;
use super::{Sim, TickSchedule, TickSet, replies};
use crate::scenario::Scenario;
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, ForecastNo, MessageNo, SeatId, TICKS_PER_SECOND, Tick, ZoneId};
use crate::scenario::knowing::Analyst;
use crate::scenario::limits::{FORECAST_RUNS, FORECAST_S, MAX_FORECAST_PERSON_S};
use crate::scenario::story::Sender;

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Mail, Forecasts::default());
    app.add_systems(TickSchedule, work.in_set(TickSet::Messages).after(replies::answer));
}

/// The seat's request is on its way to the analyst.
pub(super) fn ask(hand: &mut Hand, seat: u16, message: MessageNo) {
    hand.forecasts.asked.push(Asked { seat, message, runs: 0, harmed: Vec::new() });
}

/// The seat takes the forecast for its own picture, or not: once, and for a reason.
pub(super) fn judge(hand: &mut Hand, seat: SeatId, no: ForecastNo, accepts: bool, reason: &str) {
    let Some(made) = hand.forecasts.made.get_mut(no.0 as usize).filter(|made| made.judged.is_none()) else {
        return;
    };
    made.judged = Some(accepts);
    hand.write(EventKind::ForecastJudged { seat, forecast: no, accepted: accepts, reason: reason.to_owned() });
}

/// The analyst's runs that are due: at most one in a tick, so that no tick takes long; then the product.
fn work(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    let Some(analyst) = &scenario.knowing.forecast else {
        return;
    };
    let (runs, horizon_s) = extent(&scenario, analyst);
    let is_due = |hand: &Hand, asked: &Asked| {
        let message = hand.mail.messages.get(asked.message.0 as usize);
        let begun = message.and_then(|message| message.delivered);
        let work_ticks = analyst.delay_s.saturating_mul(TICKS_PER_SECOND);
        begun.is_some_and(|begun| hand.tick().0 - begun.0 >= work_ticks / runs * (asked.runs + 1))
    };
    let Some(place) = hand.forecasts.asked.iter().position(|asked| is_due(&hand, asked)) else {
        return;
    };
    let asked = &hand.forecasts.asked[place];
    let (seat, id) = (asked.seat, asked.message.0 << RUN_BITS | asked.runs);
    let seed = stream_at(hand.seed.0, Draw::Forecast, id, Tick(0)).next_u64();
    let harmed = run(&hand, &scenario, seat, seed, horizon_s);
    let asked = &mut hand.forecasts.asked[place];
    asked.harmed.resize(harmed.len(), 0);
    asked.harmed.iter_mut().zip(&harmed).for_each(|(count, harmed)| *count += u32::from(*harmed));
    asked.runs += 1;
    if asked.runs >= runs {
        let asked = hand.forecasts.asked.remove(place);
        deliver(&mut hand, &scenario, analyst, &asked, horizon_s);
    }
}

/// Runs and seconds ahead, within what a tick may cost whatever the document says.
fn extent(scenario: &Scenario, analyst: &Analyst) -> (u32, u32) {
    let people = scenario.people.iter().map(|group| u32::from(group.count)).sum::<u32>().max(1);
    let runs = analyst.runs.clamp(FORECAST_RUNS.0, FORECAST_RUNS.1);
    let affordable_s = MAX_FORECAST_PERSON_S / runs / people;
    (runs, analyst.horizon_s.clamp(FORECAST_S.0, FORECAST_S.1).min(affordable_s.max(1)))
}

/// One run: whether anybody came to harm, by zone.
fn run(hand: &Hand, scenario: &Scenario, seat: u16, seed: u64, horizon_s: u32) -> Vec<bool> {
    let reading = hand.reading();
    let mut sim = belief::begin(scenario, &reading, seat, seed, horizon_s);
    for _ in 0..horizon_s.saturating_mul(TICKS_PER_SECOND) {
        sim.step(&[]);
    }
    harmed(&sim, hand, scenario.map().zones.len())
}

fn harmed(sim: &Sim, hand: &Hand, zones: usize) -> Vec<bool> {
    let mut harmed = vec![false; zones];
    for event in &sim.events().events {
        let (EventKind::PersonWounded { at, by, .. } | EventKind::PersonDied { at, by, .. }) = &event.kind else {
            continue;
        };
        // Who dies of an old wound tells nothing of where harm comes next.
        if *by != HarmSource::Wounds {
            hand.ground.zones_at(*at).for_each(|zone| harmed[usize::from(zone)] = true);
        }
    }
    harmed
}

fn deliver(hand: &mut Hand, scenario: &Scenario, analyst: &Analyst, asked: &Asked, horizon_s: u32) {
    let (Some(seat), Some(from)) = (
        scenario.seats.get(usize::from(asked.seat)).map(|seat| seat.id.clone()),
        scenario.counterpart(&analyst.contact),
    ) else {
        return;
    };
    let zones = scenario.map().zones.iter().zip(&asked.harmed);
    let product = Forecast {
        no: ForecastNo(hand.forecasts.made.len() as u32),
        seat: seat.clone(),
        from: from.id.clone(),
        made: hand.tick(),
        horizon_s,
        runs: asked.runs,
        zones: zones.map(|(zone, harmed)| risk(&zone.id, *harmed, asked.runs)).collect(),
    };
    hand.write(EventKind::ForecastMade(Box::new(product.clone())));
    let letter = Letter {
        from: Party::Sender(Sender::Contact(from.id.clone())),
        to: Party::Seat(seat),
        purpose: Purpose::Inform,
        channel: from.channel,
        topic: None,
        detail: None,
        text: MessageText::Key(MADE.into()),
        answers: Some(asked.message),
        acknowledge_s: None,
        carries: Carries::Nothing,
    };
    let message = send(hand, letter);
    hand.forecasts.made.push(Made { product, message, judged: None });
}

/// The share of the runs with harm, and the interval that holds its chance nine times in ten (Wilson, "Probable
/// Inference, the Law of Succession, and Statistical Inference", 1927).
fn risk(zone: &ZoneId, harmed: u32, runs: u32) -> ZoneRisk {
    let (n, chance) = (runs.max(1) as f32, harmed as f32 / runs.max(1) as f32);
    let z2 = Z * Z;
    let middle = (chance + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z * (chance * (1.0 - chance) / n + z2 / (4.0 * n * n)).sqrt() / (1.0 + z2 / n);
    // Rounding must not put the share itself outside.
    let (low, high) = ((middle - half).clamp(0.0, chance), (middle + half).clamp(chance, 1.0));
    ZoneRisk { zone: zone.clone(), chance, low, high }
}

/// Requests that analysts work on, and products.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Forecasts {
    pub asked: Vec<Asked>,
    /// By number.
    pub made: Vec<Made>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// Seat by number.
    pub seat: u16,
    pub message: MessageNo,
    /// Runs made, and how many of them had harm, by zone.
    pub runs: u32,
    pub harmed: Vec<u32>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Made {
    pub product: Forecast,
    /// The message that brings it.
    pub message: MessageNo,
    /// The seat took it, or not.
    pub judged: Option<bool>,
}

/// Where people may come to harm, as far as the asking seat's picture goes, if nothing new is ordered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    pub no: ForecastNo,
    pub seat: SeatId,
    pub from: ContactId,
    pub made: Tick,
    pub horizon_s: u32,
    pub runs: u32,
    pub zones: Vec<ZoneRisk>,
}

/// The chance that somebody comes to harm in a zone, with its interval.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ZoneRisk {
    pub zone: ZoneId,
    pub chance: f32,
    pub low: f32,
    pub high: f32,
}

/// The message that brings a product, in the message files.
const MADE: &str = "forecast-made";
/// Bits of a run's key that hold its number within its forecast.
const RUN_BITS: u32 = 6;
/// Standard deviations to either side that hold nine in ten.
const Z: f32 = 1.645;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_holds_its_share_and_narrows_with_more_runs() {
        for (harmed, runs) in [(0, 8), (3, 8), (8, 8)] {
            let risk = risk(&"market".into(), harmed, runs);
            assert!(0.0 <= risk.low && risk.low <= risk.chance && risk.chance <= risk.high && risk.high <= 1.0);
        }
        let width = |runs: u32| {
            let risk = risk(&"market".into(), runs / 2, runs);
            risk.high - risk.low
        };
        assert!(width(32) < width(8));
        assert!(risk(&"market".into(), 0, 8).high > 0.1, "eight runs without harm promise no safety");
    }
}
