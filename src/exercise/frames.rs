//! What was true and what each person's seat knew, once a second: the material of the review, compact enough to keep.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::scenario::Scenario;
use crate::scenario::forces::Rung;
use crate::scenario::ids::{Point, SeatId, TICKS_PER_SECOND, Tick};
use crate::scenario::people::{PartyStatus, Stage};
use crate::sim::Sim;
use crate::sim::state::{
    Behaviour, Bodies, Civilian, Civilians, Health, Knowledge, Parties, PersonState, SeatKnowledge, Units,
};

/// Most frames of a run; a longer drill has one every few seconds, so that a browser's memory holds it.
const MAX_FRAMES: u32 = 1_800;
/// Fear from which a person looks afraid.
const AFRAID: f32 = 0.5;

#[derive(Clone)]
pub(super) struct Frames {
    /// Shared with the moments that were taken of the exercise; copied when one of them goes on.
    list: Arc<Vec<Frame>>,
    /// 0 where nobody will look back.
    every_s: u32,
    /// Seats by number.
    seats: Vec<(u16, SeatId)>,
}

impl Frames {
    pub fn new(scenario: &Scenario, people: &[SeatId]) -> Self {
        let seats = scenario.seats.iter().enumerate().filter(|(_, seat)| people.contains(&seat.id));
        Self {
            list: Arc::default(),
            every_s: scenario.meta.ends_at_s.div_ceil(MAX_FRAMES).max(1),
            seats: seats.map(|(no, seat)| (no as u16, seat.id.clone())).collect(),
        }
    }

    /// Of a run that nobody looks back on.
    pub fn none() -> Self {
        Self { list: Arc::default(), every_s: 0, seats: Vec::new() }
    }

    /// Keeps the moment, if it is one to be kept.
    pub fn record(&mut self, sim: &Sim) {
        if self.every_s == 0 {
            return;
        }
        if sim.tick().0.is_multiple_of(self.every_s * TICKS_PER_SECOND) || sim.ended() {
            Arc::make_mut(&mut self.list).push(frame(sim, &self.seats));
        }
    }

    pub fn list(&self) -> &[Frame] {
        &self.list
    }

    pub fn into_list(self) -> Vec<Frame> {
        Arc::unwrap_or_clone(self.list)
    }
}

fn frame(sim: &Sim, seats: &[(u16, SeatId)]) -> Frame {
    let (bodies, known) = (sim.state::<Bodies>(), &sim.state::<Knowledge>().seats);
    let seats = seats.iter().filter_map(|(no, id)| Some(seat_frame(sim.tick(), id, known.get(usize::from(*no))?)));
    Frame { tick: sim.tick(), truth: truth(sim, bodies), seats: seats.collect() }
}

fn truth(sim: &Sim, bodies: &Bodies) -> Truth {
    let at = |body: usize| {
        let present = bodies.present.get(body).copied().unwrap_or(false);
        present.then(|| bodies.at.get(body).copied().map(Spot::from)).flatten()
    };
    let people = sim.state::<Civilians>().people.iter().enumerate();
    let people = people.filter_map(|(no, person)| {
        Some(PersonFrame { person: no as u32, at: at(no)?, state: state_of(person), age_s: 0 })
    });
    let parties = sim.state::<Parties>().parties.iter().enumerate();
    let parties = parties.filter_map(|(no, party)| {
        let place = party.members.clone().find_map(|body| at(body as usize))?;
        let (stage, status) = (party.stage, party.status);
        Some(PartyFrame { party: no as u16, at: place, stage, status, confidence: 1.0, age_s: 0 })
    });
    let units = sim.state::<Units>();
    let unit_frames = units.units.iter().enumerate().filter_map(|(no, unit)| {
        Some(UnitFrame { unit: no as u16, at: at(units.first_body as usize + no)?, using: unit.using })
    });
    Truth { people: people.collect(), parties: parties.collect(), units: unit_frames.collect() }
}

fn seat_frame(now: Tick, id: &SeatId, knows: &SeatKnowledge) -> SeatFrame {
    let age_s = |seen: Tick| now.seconds_since(seen) as u16;
    let people = knows.people.iter().enumerate().filter_map(|(no, seen)| {
        let seen = seen.as_ref()?;
        Some(PersonFrame { person: no as u32, at: seen.at.into(), state: seen.state, age_s: age_s(seen.seen) })
    });
    let parties = knows.parties.iter().enumerate().filter_map(|(no, known)| {
        let known = known.as_ref()?;
        Some(PartyFrame {
            party: no as u16,
            at: known.at.into(),
            stage: known.target.stage,
            status: known.target.status,
            confidence: known.target.confidence,
            age_s: age_s(known.seen),
        })
    });
    SeatFrame { seat: id.clone(), people: people.collect(), parties: parties.collect() }
}

/// How a person would look to someone who sees them.
fn state_of(person: &Civilian) -> PersonState {
    match person.health {
        Health::Wounded { .. } => return PersonState::Wounded,
        Health::Treated { .. } => return PersonState::Treated,
        Health::InCare => return PersonState::InCare,
        Health::Dead => return PersonState::Dead,
        Health::Well => {}
    }
    match person.behaviour {
        Behaviour::Flee(_) => PersonState::Fleeing,
        Behaviour::Shelter(_) => PersonState::Sheltering,
        Behaviour::Follow(..) => PersonState::Following,
        Behaviour::Protest(_) => PersonState::Protesting,
        _ if person.fear >= AFRAID => PersonState::Afraid,
        _ => PersonState::Calm,
    }
}

/// One moment of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    pub tick: Tick,
    pub truth: Truth,
    /// Of the seats that people played.
    pub seats: Vec<SeatFrame>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Truth {
    pub people: Vec<PersonFrame>,
    pub parties: Vec<PartyFrame>,
    pub units: Vec<UnitFrame>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatFrame {
    pub seat: SeatId,
    pub people: Vec<PersonFrame>,
    pub parties: Vec<PartyFrame>,
}

/// A place to a tenth of a metre; maps are at most 4 km wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot(pub u16, pub u16);

impl From<Point> for Spot {
    fn from(point: Point) -> Self {
        // A cast of a float saturates: no place overflows.
        Self((point.0 * 10.0).round() as u16, (point.1 * 10.0).round() as u16)
    }
}

impl Spot {
    pub fn point(self) -> Point {
        Point(f32::from(self.0) / 10.0, f32::from(self.1) / 10.0)
    }
}

/// A civilian by number, where they were or were thought to be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonFrame {
    pub person: u32,
    pub at: Spot,
    pub state: PersonState,
    /// Seconds since the seat saw them; 0 in the truth.
    pub age_s: u16,
}

/// A party by number.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartyFrame {
    pub party: u16,
    pub at: Spot,
    pub stage: Stage,
    pub status: PartyStatus,
    pub confidence: f32,
    pub age_s: u16,
}

/// A unit by number, and the rung that it uses.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitFrame {
    pub unit: u16,
    pub at: Spot,
    pub using: Rung,
}
