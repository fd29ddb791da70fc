//! Casualties: how each wound runs, its triage category, and the clocks of care from the wound to the surgeon.
//!
//! `Health` says whether somebody lies, is tended or is dead; what a medic would write on the casualty's card stands here.

use bevy::prelude::*;
use rand::RngExt;
use serde::Serialize;

use super::digest::Subsystem;
use super::event::{EventKind, HarmSource, UnitNews};
use super::random::{Purpose, stream};
use super::reading::{Hand, Reading, seat_no};
use super::snapshot::Keep;
use super::state::{Health, Learned, PersonSeen, PersonState, Task, TaskStep, UnitState};
use crate::scenario::Scenario;
use crate::scenario::care::{CareClocks, ClockStart, Triage, Wounds};
use crate::scenario::forces::CareLevel;
use crate::scenario::ids::{PersonNo, TICKS_PER_SECOND, Tick};

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Civilians, Casualties::default());
}

/// Wounds run on without aid, and their clocks with them.
pub(super) fn wear_on(mut hand: Hand) {
    let scenario = hand.drill.0.clone();
    note(&mut hand, &scenario.care.wounds);
    worsen(&mut hand);
    if hand.tick().0.is_multiple_of(TICKS_PER_SECOND) {
        start_clocks(&mut hand, scenario.care.clocks.starts);
        run_clocks(&mut hand, &scenario.care.clocks);
    }
}

/// A medical unit at a casualty sorts it, once; a category is for those who come after, too.
pub(super) fn sort(hand: &mut Hand, scenario: &Scenario, unit: u16, body: u32) {
    let (tick, by) = (hand.tick(), &scenario.units[usize::from(unit)].id);
    let Some(health) = health(&hand.reading(), body).filter(|health| *health != Health::Well) else {
        return;
    };
    let course = course(hand.seed.0, body, &scenario.care.wounds);
    let casualty = hand.casualties.entry(body, tick);
    if casualty.sorted.is_some() {
        return;
    }
    casualty.run(health, course);
    let category = match casualty.stage {
        WoundStage::Minor => Triage::Minor,
        WoundStage::Serious => Triage::Delayed,
        WoundStage::Critical => Triage::Immediate,
        WoundStage::Dead => Triage::Dead,
    };
    casualty.sorted = Some(Sorted { category, at: tick, unit });
    // Who was not known to anyone before is now.
    casualty.clock.get_or_insert(tick);
    hand.write(EventKind::Triaged { unit: by.clone(), person: PersonNo(body), category });
}

/// The casualty has care of the level from now on, and of all below it.
pub(super) fn reach(hand: &mut Hand, scenario: &Scenario, unit: u16, body: u32, level: CareLevel) {
    let tick = hand.tick();
    let clocks = scenario.care.clocks;
    let casualty = hand.casualties.entry(body, tick);
    let start = *casualty.clock.get_or_insert(tick);
    let mut reached = Vec::new();
    for (step, of) in casualty.steps.iter_mut().zip(LEVELS).filter(|(_, of)| *of <= level) {
        if step.given.is_none() {
            step.given = Some((tick, unit));
            reached.push(of);
        }
    }
    for level in reached {
        let after_s = tick.seconds_since(start) as u32;
        let in_time = after_s <= clocks.due_s(level);
        hand.write(EventKind::CareReached { person: PersonNo(body), level, after_s, in_time });
    }
}

/// Health of a civilian or a party's member, by body.
pub(super) fn health(reading: &Reading, body: u32) -> Option<Health> {
    if let Some(civilian) = reading.civilians.people.get(body as usize) {
        return Some(civilian.health);
    }
    let party = reading.parties.parties.iter().find(|party| party.members.contains(&body))?;
    party.health.get((body - party.members.start) as usize).copied()
}

pub(super) fn set_health(hand: &mut Hand, body: u32, to: Health) {
    if let Some(civilian) = hand.civilians.people.get_mut(body as usize) {
        civilian.health = to;
        return;
    }
    let party = hand.parties.parties.iter_mut().find(|party| party.members.contains(&body));
    if let Some(party) = party
        && let Some(health) = party.health.get_mut((body - party.members.start) as usize)
    {
        *health = to;
    }
}

/// Everyone who lies has a card; what was done to them in this tick is written on it.
fn note(hand: &mut Hand, wounds: &Wounds) {
    let seed = hand.seed.0;
    for body in 0..hand.units.first_body {
        let Some(health) = health(&hand.reading(), body) else {
            continue;
        };
        let since = match health {
            Health::Well => continue,
            Health::Wounded { since, .. } | Health::Treated { since } => since,
            // Who died at once or before anyone came has no clock that anybody could keep.
            Health::Dead | Health::InCare if hand.casualties.of(body).is_none() => continue,
            Health::Dead | Health::InCare => hand.clock.tick,
        };
        hand.casualties.entry(body, since).run(health, course(seed, body, wounds));
    }
}

/// What is due on the cards: a serious wound becomes critical, a critical one kills.
fn worsen(hand: &mut Hand) {
    let tick = hand.tick();
    let is_due = |casualty: &Casualty| casualty.worsens.is_some_and(|at| at <= tick);
    let due: Vec<u32> = hand.casualties.casualties.iter().filter(|one| is_due(one)).map(|one| one.body).collect();
    let scenario = hand.drill.0.clone();
    for body in due {
        match health(&hand.reading(), body) {
            Some(Health::Wounded { since, urgent: false, .. }) => {
                let dies = tick.plus_seconds(course(hand.seed.0, body, &scenario.care.wounds).dies_s);
                let worse = Health::Wounded { since, urgent: true, dies };
                set_health(hand, body, worse);
                hand.casualties.entry(body, since).run(worse, Course::default());
                hand.write(EventKind::WoundWorsened { person: PersonNo(body) });
            }
            Some(Health::Wounded { .. } | Health::Treated { .. }) => die(hand, &scenario, body),
            _ => {}
        }
    }
}

fn die(hand: &mut Hand, scenario: &Scenario, body: u32) {
    let tick = hand.tick();
    set_health(hand, body, Health::Dead);
    hand.casualties.entry(body, tick).run(Health::Dead, Course::default());
    let by = HarmSource::Wounds;
    tell_crew(hand, scenario, body);
    if (body as usize) < hand.civilians.people.len() {
        let at = hand.bodies.at[body as usize];
        hand.write(EventKind::PersonDied { person: PersonNo(body), at, by });
    } else if let Some(no) = hand.parties.parties.iter().position(|party| party.members.contains(&body)) {
        let party = scenario.parties[no].id.clone();
        let at = hand.bodies.at[body as usize];
        hand.write(EventKind::PartyMemberHurt { party, person: PersonNo(body), at, deadly: true, by });
    }
}

/// Who carries the casualty, or is at work with it, sees it die, and says so.
fn tell_crew(hand: &mut Hand, scenario: &Scenario, body: u32) {
    let (tick, person) = (hand.tick(), PersonNo(body));
    let tends = |unit: &UnitState| {
        let at_work = |task: &Task| task.patient == Some(person) && matches!(task.step, TaskStep::Acting(_));
        unit.carrying.contains(&person) || unit.task.as_ref().is_some_and(at_work)
    };
    let Some(no) = hand.units.units.iter().position(tends) else { return };
    let (unit, Some(at)) = (&scenario.units[no], hand.reading().unit_at(no as u16)) else { return };
    let known = seat_no(scenario, &unit.seat).and_then(|seat| hand.knowledge.seats.get_mut(usize::from(seat)));
    if let Some(slot) = known.and_then(|known| known.people.get_mut(body as usize)) {
        let state = PersonState::Dead;
        *slot = Some(PersonSeen { at, seen: tick, state, confidence: 1.0, from: Learned::Called(no as u16) });
    }
    hand.write(EventKind::UnitNews { unit: unit.id.clone(), news: UnitNews::PatientDied, at });
}

/// Where the clocks start with what a seat knows, they start with the first seat that knows.
fn start_clocks(hand: &mut Hand, starts: ClockStart) {
    for casualty in &mut hand.casualties.casualties {
        let known = hand.knowledge.seats.iter().filter_map(|seat| *seat.wounded_since.get(casualty.body as usize)?);
        let start = match starts {
            ClockStart::Wounded => Some(casualty.wounded),
            ClockStart::Known => known.min(),
        };
        casualty.clock = casualty.clock.or(start);
    }
}

/// A clock that runs out is in the record once. Minor wounds wait for first aid only.
fn run_clocks(hand: &mut Hand, clocks: &CareClocks) {
    let tick = hand.tick();
    let mut overdue = Vec::new();
    for casualty in &mut hand.casualties.casualties {
        let Some(start) = casualty.clock.filter(|_| casualty.stage != WoundStage::Dead) else {
            continue;
        };
        for (step, level) in casualty.steps.iter_mut().zip(LEVELS) {
            let is_needed = level == CareLevel::FirstAid || casualty.stage != WoundStage::Minor;
            let is_due = tick > start.plus_seconds(clocks.due_s(level));
            if is_needed && is_due && step.given.is_none() && !step.overdue {
                step.overdue = true;
                overdue.push((PersonNo(casualty.body), level));
            }
        }
    }
    for (person, level) in overdue {
        hand.write(EventKind::CareOverdue { person, level });
    }
}

/// How a body's wound would run; the same whenever it is asked.
fn course(seed: u64, body: u32, wounds: &Wounds) -> Course {
    let mut draws = stream(seed, Purpose::Course, body);
    let mut within = |(least, most): (u32, u32)| draws.random_range(least..=most.max(least));
    let (worsens_s, dies_s, aided_s) = (within(wounds.worsens_s), within(wounds.dies_s), within(wounds.aided_s));
    Course { is_minor: draws.random::<f32>() < wounds.minor, worsens_s, dies_s, aided_s }
}

#[derive(Clone, Copy, Default)]
struct Course {
    is_minor: bool,
    worsens_s: u32,
    dies_s: u32,
    aided_s: u32,
}

/// Everyone who was wounded, by body.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Casualties {
    pub casualties: Vec<Casualty>,
    /// Beds taken, by the scenario's facilities.
    pub beds_taken: Vec<u16>,
}

impl Casualties {
    pub fn of(&self, body: u32) -> Option<&Casualty> {
        let place = self.casualties.binary_search_by_key(&body, |casualty| casualty.body).ok()?;
        self.casualties.get(place)
    }

    /// A bed of the facility, if one is free.
    pub(super) fn take_bed(&mut self, facility: usize, beds: u16) -> bool {
        if self.beds_taken.len() <= facility {
            self.beds_taken.resize(facility + 1, 0);
        }
        let is_free = self.beds_taken[facility] < beds;
        self.beds_taken[facility] += u16::from(is_free);
        is_free
    }

    fn entry(&mut self, body: u32, wounded: Tick) -> &mut Casualty {
        let place = match self.casualties.binary_search_by_key(&body, |casualty| casualty.body) {
            Ok(place) => place,
            Err(place) => {
                let steps = [CareStep::default(); 3];
                let stage = WoundStage::Serious;
                let fresh = Casualty { body, wounded, stage, worsens: None, sorted: None, clock: None, steps };
                self.casualties.insert(place, fresh);
                place
            }
        };
        &mut self.casualties[place]
    }
}

/// A casualty's card.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Casualty {
    pub body: u32,
    pub wounded: Tick,
    pub stage: WoundStage,
    /// When it becomes worse, or kills.
    pub worsens: Option<Tick>,
    pub sorted: Option<Sorted>,
    /// When its clocks started.
    pub clock: Option<Tick>,
    /// First aid, advanced care, surgery.
    pub steps: [CareStep; 3],
}

impl Casualty {
    /// What health makes of stage and deterioration.
    fn run(&mut self, health: Health, course: Course) {
        let is_new = self.worsens.is_none() && self.stage == WoundStage::Serious;
        match health {
            Health::Well => {}
            Health::Wounded { urgent: true, dies, .. } => {
                (self.stage, self.worsens) = (WoundStage::Critical, Some(dies));
            }
            Health::Wounded { since, .. } if is_new => {
                let stage = if course.is_minor { WoundStage::Minor } else { WoundStage::Serious };
                let worsens = (!course.is_minor).then(|| since.plus_seconds(course.worsens_s));
                (self.stage, self.worsens) = (stage, worsens);
            }
            Health::Wounded { .. } => {}
            Health::Treated { since } => {
                // First aid stops the rest; a critical wound it only slows, until there is advanced care.
                let is_critical = self.stage == WoundStage::Critical && self.steps[1].given.is_none();
                self.worsens = is_critical.then(|| since.plus_seconds(course.aided_s));
            }
            Health::InCare => self.worsens = None,
            Health::Dead => (self.stage, self.worsens) = (WoundStage::Dead, None),
        }
    }
}

/// How bad a wound is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum WoundStage {
    Minor,
    Serious,
    Critical,
    Dead,
}

/// The category that a unit, by number, gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sorted {
    pub category: Triage,
    pub at: Tick,
    pub unit: u16,
}

/// Care of one level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CareStep {
    /// When, and by which unit, by number.
    pub given: Option<(Tick, u16)>,
    /// Its clock ran out, and the record says so.
    pub overdue: bool,
}

/// Levels of care in the order of a casualty's steps.
pub const LEVELS: [CareLevel; 3] = [CareLevel::FirstAid, CareLevel::Advanced, CareLevel::Surgery];
