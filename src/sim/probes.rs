//! Freeze probes: put at their time with what the seat can know then, answered by its order, lapsed without an answer.
//!
//! Nothing else in the simulation looks at them: a run goes the same whatever is answered.

use bevy::prelude::*;

use super::conditions::holds;
use super::event::{EventKind, Knowable, Party};
use super::injects;
use super::knew::{party_known, target_known};
use super::order::Order;
use super::reading::{Hand, Reading, party_no, seat_no, zone_no};
use super::state::{Accepted, Carries, PersonSeen, PersonState, ProbeState, SeatKnowledge};
use super::{TickSchedule, TickSet, decisions};
use crate::scenario::Scenario;
use crate::scenario::ids::{InjectId, PartyId, ProbeId, SeatId, Tick, UnitId, ZoneId};
use crate::scenario::mandate::TargetKind;
use crate::scenario::probes::{Asks, Knows, Probe, ProbeOption};
use crate::scenario::rules::{self, TargetKnown};
use crate::scenario::story::Trigger;

pub(super) fn plugin(app: &mut App) {
    let (answered, put) = ((answer, lapse).chain(), open_due);
    app.add_systems(
        TickSchedule,
        (answered.after(decisions::lapse).before(injects::fire_due), put.after(injects::fire_due))
            .in_set(TickSet::Injects),
    );
}

/// Puts the question to its seat, once; the exercise stops the clock for it.
pub(super) fn open(hand: &mut Hand, id: &ProbeId) {
    let scenario = hand.drill.0.clone();
    let Some(no) = scenario.probes.iter().position(|probe| probe.id == *id) else {
        return;
    };
    let (probe, tick) = (&scenario.probes[no], hand.tick());
    let Some(state) = hand.story.probes.get_mut(no).filter(|state| state.opened.is_none()) else {
        return;
    };
    state.opened = Some(tick);
    state.closes = Some(tick.plus_seconds(probe.window_s));
    let (knowable, as_of) = knowable(&scenario, &hand.reading(), probe);
    hand.write(EventKind::ProbeOpened { probe: probe.id.clone(), seat: probe.seat.clone(), knowable, as_of });
}

/// What the seat can know now of what is asked, and when that was last learned: from its knowledge, never the truth.
pub fn knowable(scenario: &Scenario, reading: &Reading, probe: &Probe) -> (Knowable, Option<Tick>) {
    let seat = seat_no(scenario, &probe.seat).unwrap_or_default();
    let Some(knows) = reading.knowledge.seats.get(usize::from(seat)) else {
        return (Knowable::Nothing, None);
    };
    let asker = Asker { scenario, reading, seat, knows };
    match &probe.asks {
        Asks::Stage { party } => match asker.party(party) {
            Some((target, shown)) => (Knowable::Stage(target.stage), Some(shown)),
            None => (Knowable::Nothing, None),
        },
        Asks::CountIn { zone, .. } => {
            let last = asker.people_in(zone).map(|seen| seen.seen).max();
            (Knowable::Count(asker.people_in(zone).count() as u32), last)
        }
        Asks::WhichUnitNearest { zone } => match asker.units_by_distance(zone, &probe.seat) {
            units if units.is_empty() => (Knowable::Nothing, None),
            units => (Knowable::Nearest(units), Some(reading.tick())),
        },
        Asks::TimeToHarm { party, .. } => {
            let expected = asker.party(party).and_then(|(target, shown)| Some((target.time_to_harm_s?, shown)));
            expected.map_or((Knowable::Nothing, None), |(left, shown)| (Knowable::TimeToHarm(left), Some(shown)))
        }
        Asks::Choice { options } => (asker.options(options), None),
    }
}

/// Carries out the tick's answers; intake has made sure that each is open and fits its question.
fn answer(mut hand: Hand, accepted: Res<Accepted>) {
    let scenario = hand.drill.0.clone();
    for (_, order) in &accepted.orders {
        let Order::AnswerProbe { probe, answer } = order else { continue };
        let Some(no) = scenario.probes.iter().position(|other| other.id == *probe) else { continue };
        // A second answer in the same tick comes too late.
        if let Some(state) = hand.story.probes.get_mut(no).filter(|state| state.is_open()) {
            state.answered = Some(answer.clone());
            let (probe, seat) = (probe.clone(), scenario.probes[no].seat.clone());
            hand.write(EventKind::ProbeAnswered { probe, seat, answer: answer.clone() });
        }
    }
}

fn lapse(mut hand: Hand) {
    let (scenario, tick) = (hand.drill.0.clone(), hand.tick());
    for (no, probe) in scenario.probes.iter().enumerate() {
        let is_over = |state: &&mut ProbeState| state.is_open() && state.closes.is_some_and(|closes| tick >= closes);
        if let Some(state) = hand.story.probes.get_mut(no).filter(is_over) {
            state.lapsed = true;
            hand.write(EventKind::ProbeLapsed { probe: probe.id.clone(), seat: probe.seat.clone() });
        }
    }
}

/// Puts what is due, after the injects, so that a question can follow one in the same tick.
fn open_due(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    for (no, probe) in scenario.probes.iter().enumerate() {
        let Some(state) = hand.story.probes.get(no).filter(|state| state.opened.is_none()) else { continue };
        let (since, tick) = (state.condition_since, hand.tick());
        let is_due = match &probe.trigger {
            Some(Trigger::At(seconds)) => tick >= Tick::from_seconds(*seconds),
            Some(Trigger::When(condition, after_s)) => {
                let since = since.or_else(|| holds(&scenario, &hand.reading(), condition).then_some(tick));
                hand.story.probes[no].condition_since = since;
                since.is_some_and(|since| tick >= since.plus_seconds(*after_s))
            }
            Some(Trigger::Manual) | None => false,
        };
        if is_due {
            open(&mut hand, &probe.id);
        }
    }
}

/// The seat that is asked, and what it knows.
struct Asker<'a> {
    scenario: &'a Scenario,
    reading: &'a Reading<'a>,
    seat: u16,
    knows: &'a SeatKnowledge,
}

impl<'a> Asker<'a> {
    /// What is held of the party, and when that was last shown.
    fn party(&self, id: &PartyId) -> Option<(TargetKnown, Tick)> {
        let known = party_known(self.reading, self.seat, party_no(self.scenario, id)?)?;
        Some((target_known(self.reading, known), known.shown.max(known.seen)))
    }

    /// Living people, each where the seat last saw them: as its map shows them.
    fn people_in(&self, zone: &ZoneId) -> impl Iterator<Item = &'a PersonSeen> + use<'a> {
        let (zone, reading) = (zone_no(self.scenario, zone), self.reading);
        let living = self.knows.people.iter().flatten().filter(|seen| seen.state != PersonState::Dead);
        living.filter(move |seen| zone.is_some_and(|zone| reading.ground.inside(zone, seen.at)))
    }

    /// The seat's units on the map with their distance in whole metres, nearest first.
    fn units_by_distance(&self, zone: &ZoneId, seat: &SeatId) -> Vec<(UnitId, u32)> {
        let Some(zone) = zone_no(self.scenario, zone) else { return Vec::new() };
        let own = self.scenario.units.iter().zip(0..).filter(|(unit, _)| unit.seat == *seat);
        let placed = own.filter_map(|(unit, no)| {
            let away_m = self.reading.ground.distance_to_zone_m(zone, self.reading.unit_at(no)?);
            Some((unit.id.clone(), away_m.round() as u32))
        });
        let mut units: Vec<(UnitId, u32)> = placed.collect();
        units.sort_by_key(|(_, away_m)| *away_m);
        units
    }

    fn options(&self, options: &[ProbeOption]) -> Knowable {
        let holds = |option: &&ProbeOption| self.holds(&option.right);
        let mut right: Vec<&ProbeOption> = options.iter().filter(holds).collect();
        if right.is_empty() {
            right = options.iter().filter(|option| option.right == Knows::Otherwise).collect();
        }
        let is_right = |option: &ProbeOption| right.iter().any(|one| one.id == option.id);
        let partly = options.iter().filter(|option| !is_right(option) && self.holds(&option.partly));
        Knowable::Options {
            partly: partly.map(|option| option.id.clone()).collect(),
            right: right.iter().map(|option| option.id.clone()).collect(),
        }
    }

    fn holds(&self, known: &Knows) -> bool {
        match known {
            Knows::Always => true,
            Knows::Never | Knows::Otherwise => false,
            Knows::All(parts) => parts.iter().all(|part| self.holds(part)),
            Knows::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Knows::Not(part) => !self.holds(part),
            Knows::Known(party, stage) => self.party(party).is_some_and(|(target, _)| target.stage >= *stage),
            Knows::HarmWithin(party, seconds) => {
                self.party(party).and_then(|(target, _)| target.time_to_harm_s).is_some_and(|left| left <= *seconds)
            }
            Knows::PeopleIn(zone, least) => self.people_in(zone).count() >= *least as usize,
            Knows::WoundedAtLeast(least) => self.wounded() >= *least as usize,
            Knows::Told(inject) => self.was_told(inject),
            Knows::Permitted(party, rung) => {
                let known = self.party(party).map(|(target, _)| target).unwrap_or_default();
                rules::ceiling(&self.scenario.rules, TargetKind::ArmedParty, &known) >= *rung
            }
        }
    }

    /// Wounded of whom the seat knows and who, as far as it knows, have had no aid.
    fn wounded(&self) -> usize {
        let waits = |seen: Option<&Option<PersonSeen>>| {
            seen.and_then(Option::as_ref).is_none_or(|seen| seen.state == PersonState::Wounded)
        };
        let known = self.knows.wounded_since.iter().enumerate().filter(|(_, since)| since.is_some());
        known.filter(|(no, _)| waits(self.knows.people.get(*no))).count()
    }

    fn was_told(&self, inject: &InjectId) -> bool {
        let Some(no) = self.scenario.injects.iter().position(|other| other.id == *inject) else { return false };
        let me = self.scenario.seats.get(usize::from(self.seat)).map(|seat| Party::Seat(seat.id.clone()));
        let tells =
            |carries: Carries| matches!(carries, Carries::Inject(of) | Carries::Copy(of) if usize::from(of) == no);
        let mut mail = self.reading.mail.messages.iter();
        mail.any(|message| {
            message.delivered.is_some() && tells(message.carries) && me.as_ref().is_some_and(|me| message.is_to(me))
        })
    }
}
