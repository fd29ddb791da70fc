//! What the exercise remembers for its views: each seat's log of what happened and reported figures.

use super::view::{LogEntry, LogLine};
use crate::scenario::Scenario;
use crate::scenario::ids::{PartyId, Point, TICKS_PER_SECOND, Tick};
use crate::scenario::people::{PartyStatus, Stage};
use crate::sim::Sim;
use crate::sim::event::{Event, EventKind};
use crate::sim::order::Control;
use crate::sim::state::{Bodies, Climate, Units};

/// Lines kept for a seat: what a person can scroll through; older ones are in the log of the run.
const MAX_LINES: usize = 500;

#[derive(Clone)]
pub(super) struct Memory {
    pub seats: Vec<SeatMemory>,
    /// As reported at the start, and last.
    pub reported: (Reported, Reported),
    /// Events looked at.
    seen: usize,
}

/// Trust by group and the host state's consent, as soundings give them.
#[derive(Clone)]
pub(super) struct Reported {
    pub trust: Vec<f32>,
    pub consent: f32,
}

#[derive(Clone, Default)]
pub(super) struct SeatMemory {
    pub log: Vec<LogLine>,
    /// Each party's stage and status as last written into the log.
    parties: Vec<(PartyId, Stage, PartyStatus)>,
}

impl Memory {
    pub fn new(sim: &Sim) -> Self {
        let scenario = sim.scenario();
        let climate = rounded(sim.state::<Climate>(), scenario.knowing.memory.sounding_step);
        Self {
            seats: scenario.seats.iter().map(|_| SeatMemory::default()).collect(),
            reported: (climate.clone(), climate),
            seen: 0,
        }
    }

    /// After each tick.
    pub fn update(&mut self, sim: &Sim) {
        let events = &sim.events().events;
        for event in events.get(self.seen..).unwrap_or_default() {
            for (no, seat) in self.seats.iter_mut().enumerate() {
                seat.take(sim, no, event);
            }
        }
        self.seen = events.len();
        // Figures from soundings, not from inside people's heads.
        let figures = &sim.scenario().knowing.memory;
        let every_ticks = figures.sounding_every_s.saturating_mul(TICKS_PER_SECOND).max(1);
        if sim.tick().0.is_multiple_of(every_ticks) {
            self.reported.1 = rounded(sim.state::<Climate>(), figures.sounding_step);
        }
    }
}

fn rounded(climate: &Climate, step: f32) -> Reported {
    let step = step.max(f32::EPSILON);
    let round = |share: f32| (share / step).round() * step;
    // What the record has told of: the debrief's figures are those, and the two must not differ by a step.
    Reported { trust: climate.told_trust.iter().copied().map(round).collect(), consent: round(climate.told_consent) }
}

impl SeatMemory {
    fn take(&mut self, sim: &Sim, seat: usize, event: &Event) {
        let scenario = sim.scenario();
        if let EventKind::ThreatKnown { seat: knows, party, known } = &event.kind {
            if scenario.seats[seat].id == *knows {
                self.take_threat(event.tick, party, known.target.stage, known.target.status);
            }
            return;
        }
        let Some(entry) = entry(sim, scenario, seat, &event.kind) else { return };
        if let (LogEntry::Treated(unit, more), Some(last)) = (&entry, self.log.last_mut())
            && let LogEntry::Treated(same, count) = &mut last.what
            && same == unit
            && event.tick <= last.tick.plus_seconds(scenario.knowing.memory.same_aid_s)
        {
            *count += more;
            last.tick = event.tick;
            return;
        }
        self.write(event.tick, entry);
    }

    /// A line when the stage or the status is another than the seat had written down.
    fn take_threat(&mut self, tick: Tick, party: &PartyId, stage: Stage, status: PartyStatus) {
        let known = self.parties.iter().position(|(id, _, _)| id == party);
        let before = known.map(|at| (self.parties[at].1, self.parties[at].2));
        match known {
            Some(at) => self.parties[at] = (party.clone(), stage, status),
            None => self.parties.push((party.clone(), stage, status)),
        }
        if before.is_none_or(|(was, _)| was != stage) {
            self.write(tick, LogEntry::PartySeen(party.clone(), stage));
        }
        if before.map_or(PartyStatus::default(), |(_, was)| was) != status {
            self.write(tick, LogEntry::PartyIs(party.clone(), status));
        }
    }

    fn write(&mut self, tick: Tick, what: LogEntry) {
        if self.log.len() >= MAX_LINES {
            self.log.remove(0);
        }
        self.log.push(LogLine { tick, what });
    }
}

/// How an event stands in a seat's log, if it is the seat's to know.
fn entry(sim: &Sim, scenario: &Scenario, no: usize, kind: &EventKind) -> Option<LogEntry> {
    let me = &scenario.seats[no].id;
    let mine =
        |unit: &crate::scenario::ids::UnitId| scenario.units.iter().any(|one| one.id == *unit && one.seat == *me);
    Some(match kind {
        EventKind::OrderGiven { seat, order } if seat == me => LogEntry::Ordered(order.clone()),
        EventKind::OrderRefused { seat, order, refusal } if seat == me => LogEntry::Refused(order.clone(), *refusal),
        EventKind::OrderQueried { seat, unit, rung } if seat == me => LogEntry::Queried(unit.clone(), *rung),
        EventKind::Arrived { unit, .. } if mine(unit) => LogEntry::Arrived(unit.clone()),
        EventKind::Explosion { at, .. } if hears(sim, scenario, no, *at) => LogEntry::Explosion(*at),
        EventKind::WoundedKnown { seat, people, .. } if seat == me => LogEntry::Wounded(people.len() as u32),
        EventKind::Treated { unit, .. } if mine(unit) => LogEntry::Treated(unit.clone(), 1),
        EventKind::HandedOver { unit, zone, .. } if mine(unit) => LogEntry::HandedOver(unit.clone(), zone.clone()),
        EventKind::FacilityFull { unit, zone } if mine(unit) => LogEntry::FacilityFull(unit.clone(), zone.clone()),
        EventKind::DecisionOpened { decision, seat, .. } if seat == me => LogEntry::Decision(decision.clone()),
        EventKind::AuthorityGranted { from, seat, rung } if seat == me => LogEntry::Granted(from.clone(), *rung),
        EventKind::AuthorityRefused { from, seat, rung } if seat == me => LogEntry::Denied(from.clone(), *rung),
        EventKind::Published { seat, topic, line } if seat == me => LogEntry::Published(topic.clone(), *line),
        EventKind::ControlGiven { control: Control::Whisper { seat, text } } if seat == me => {
            LogEntry::Whisper(text.clone())
        }
        EventKind::Heard { seat, unit, heard, understood } if seat == me => {
            LogEntry::Heard(unit.clone(), *heard, *understood)
        }
        EventKind::UnitNews { unit, news, .. } if mine(unit) => LogEntry::UnitNews(unit.clone(), *news),
        _ => return None,
    })
}

/// Some unit of the seat is near enough to hear a blast.
fn hears(sim: &Sim, scenario: &Scenario, no: usize, at: Point) -> bool {
    let (bodies, first) = (sim.state::<Bodies>(), sim.state::<Units>().first_body as usize);
    let me = &scenario.seats[no].id;
    let heard_m = scenario.knowing.memory.heard_m;
    let units = scenario.units.iter().enumerate().filter(|(_, unit)| unit.seat == *me);
    units.map(|(unit, _)| first + unit).any(|body| {
        bodies.present.get(body).copied().unwrap_or(false)
            && bodies.at.get(body).is_some_and(|from| from.vec2().distance(at.vec2()) <= heard_m)
    })
}
