//! A drill as one seat believes it to be: the starting point of a forecast's run. Nothing here may read the truth, but for
//! the seat's own units.

use std::sync::Arc;

use rand::RngExt;
use rand_pcg::Pcg64;

use super::Sim;
use super::civilians;
use super::movement::free_spot;
use super::random::{Purpose, stream};
use super::reading::{Reading, distance_m, zone_no};
use super::state::{Bodies, Civilians, Clock, Health, Knowledge, PartyKnown, PersonState, SeatKnowledge, Steer, Units};
use crate::scenario::Scenario;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick, ZoneId};
use crate::scenario::knowing::{Analyst, Assumptions};
use crate::scenario::nerve::Nerve;
use crate::scenario::people::{Act, ArmedParty, Intent, Phase, Stage, Weapon};

/// A run that begins now, on what the seat knows.
pub(super) fn begin(scenario: &Scenario, reading: &Reading, seat: u16, seed: u64, horizon_s: u32) -> Sim {
    let nothing = SeatKnowledge::default();
    let knows = reading.knowledge.seats.get(usize::from(seat)).unwrap_or(&nothing);
    let assumes = scenario.knowing.forecast.as_ref().map(|analyst| analyst.assumes).unwrap_or_default();
    let believes = Belief { scenario, reading, seat, knows, horizon_s, assumes };
    let mut draws = stream(seed, Purpose::Forecast, 0);
    let (believed, known) = believes.scenario(&mut draws);
    let mut sim = Sim::on(reading.ground.clone(), Arc::new(believed), seed);
    sim.state_mut::<Clock>().tick = reading.tick();
    believes.place_people(&mut sim);
    believes.place_units(&mut sim);
    if let Some(held) = sim.state_mut::<Knowledge>().seats.get_mut(usize::from(seat)) {
        held.parties = known.into_iter().map(Some).collect();
    }
    sim
}

struct Belief<'a> {
    scenario: &'a Scenario,
    reading: &'a Reading<'a>,
    seat: u16,
    knows: &'a SeatKnowledge,
    horizon_s: u32,
    assumes: Assumptions,
}

impl Belief<'_> {
    /// No story is told ahead of time, nobody is judged, and parties are those that the seat knows.
    fn scenario(&self, draws: &mut Pcg64) -> (Scenario, Vec<PartyKnown>) {
        let mut believed = self.scenario.clone();
        let analyst = believed.knowing.forecast.take();
        believed.injects.clear();
        believed.decisions.clear();
        believed.probes.clear();
        believed.rubric.protections.clear();
        believed.rubric.needs.clear();
        believed.meta.ends_at_s = self.reading.tick().seconds() + self.horizon_s + 1;
        believed.parties.clear();
        let mut known = Vec::new();
        for (party, held) in self.scenario.parties.iter().zip(&self.knows.parties) {
            if let Some(held) = held.as_ref().filter(|held| held.target.status.is_threat()) {
                believed.parties.push(self.party(party, held, analyst.as_ref(), draws));
                known.push(held.clone());
            }
        }
        (believed, known)
    }

    /// As the seat holds it: its name, its place, how many they seem; its will is drawn.
    fn party(&self, party: &ArmedParty, held: &PartyKnown, analyst: Option<&Analyst>, draws: &mut Pcg64) -> ArmedParty {
        let acts = self.draw_act(held, analyst, draws);
        let now_s = self.reading.tick().seconds();
        let idle = Phase { from_s: 0, when: None, stage: held.target.stage.min(Stage::HostileIntent), act: Act::Wait };
        let weapon = match &acts {
            Some((_, Act::Bombard { .. })) => Weapon::Mortar,
            _ => Weapon::Rifles,
        };
        let act = acts.map(|(after_s, act)| Phase { from_s: now_s + after_s, when: None, stage: Stage::Violence, act });
        ArmedParty {
            id: party.id.clone(),
            name: party.name.clone(),
            count: if held.count > 0 { held.count.min(MOST_MEMBERS) } else { self.assumes.members },
            at: held.at,
            among_people: false,
            intent: Intent::Attack,
            language: "".into(),
            speed_mps: self.assumes.walks_mps,
            morale: 0.5,
            weapon,
            plan: std::iter::once(idle).chain(act).collect(),
            indicators: Vec::new(),
            answers: Vec::new(),
            leaves_to: held.at,
            nerve: Nerve::default(),
            interest: None,
            dormant: false,
        }
    }

    /// Whether it does harm within the horizon, when and how: near people it shoots, from afar it shells.
    fn draw_act(&self, held: &PartyKnown, analyst: Option<&Analyst>, draws: &mut Pcg64) -> Option<(u32, Act)> {
        // What the seat is unsure of may be one stage less.
        let is_sure = draws.random::<f32>() < held.target.confidence;
        let stage = if is_sure { held.target.stage } else { super::recall::shifted(held.target.stage, false) };
        let acts = analyst?.acts;
        let chance = match held.target.stage {
            Stage::None => 0.0,
            _ => acts[(stage as usize).saturating_sub(1).min(acts.len() - 1)],
        };
        let does = draws.random::<f32>() < chance;
        let (timing, aim) = (draws.random::<f32>(), draws.random::<f32>());
        let zone = self.draw_zone(held.at, aim).filter(|_| does)?;
        let left_s = held.harm_at.map(|harm| harm.0.saturating_sub(self.reading.tick().0) / TICKS_PER_SECOND);
        let Assumptions { soon_s, off_by, shells_from_m, .. } = self.assumes;
        let after_s = match left_s {
            Some(left_s) => left_s as f32 * (1.0 - off_by + 2.0 * off_by * timing),
            None if stage >= Stage::HostileAct => soon_s as f32 * timing,
            None => self.horizon_s as f32 * timing,
        };
        let target = self.reading.ground.zone_centre(zone)?;
        let id = self.scenario.map().zones.get(usize::from(zone))?.id.clone();
        let Assumptions { rounds, over_s, spread_m, lethal_m, wound_m, .. } = self.assumes;
        let Assumptions { shoots_m: range_m, shoots_every_s: every_s, shots_hit: harm, .. } = self.assumes;
        let act = if distance_m(held.at, target) > shells_from_m {
            Act::Bombard { target, rounds, over_s, spread_m, lethal_m, wound_m }
        } else {
            Act::Shoot { zone: id, range_m, every_s, harm }
        };
        Some((after_s as u32, act))
    }

    /// Where people are known or expected to be, the nearer the likelier.
    fn draw_zone(&self, from: Point, draw: f32) -> Option<u16> {
        let zones = 0..self.scenario.map().zones.len() as u16;
        let weights: Vec<f32> = zones.map(|zone| self.weight(zone, from)).collect();
        let total: f32 = weights.iter().sum();
        let mut left = draw * total;
        let drawn = weights.iter().position(|weight| {
            left -= weight;
            *weight > 0.0 && left <= 0.0
        });
        drawn.map(|zone| zone as u16)
    }

    fn weight(&self, zone: u16, from: Point) -> f32 {
        let seen = self.knows.people.iter().flatten().filter(|seen| self.reading.ground.inside(zone, seen.at)).count();
        let is_start = |start: &ZoneId| zone_no(self.scenario, start) == Some(zone);
        let mut first = 0;
        let mut expected = 0;
        for group in &self.scenario.people {
            let last = first + usize::from(group.count);
            let unseen = self.knows.people.get(first..last).unwrap_or_default().iter().filter(|seen| seen.is_none());
            expected += if is_start(&group.start) { unseen.count() } else { 0 };
            first = last;
        }
        (seen + expected) as f32 / (self.assumes.draws_half_m + self.reading.ground.distance_to_zone_m(zone, from))
    }

    /// Those who were seen are where and as they were seen last; the others where the figures have them.
    fn place_people(&self, sim: &mut Sim) {
        let scenario = sim.scenario().clone();
        let (mut bodies, mut people) = (sim.state::<Bodies>().clone(), sim.state::<Civilians>().clone());
        let now = self.reading.tick();
        for (person, seen) in self.knows.people.iter().enumerate() {
            let Some(seen) = seen.as_ref().filter(|_| person < people.people.len()) else { continue };
            bodies.at[person] = free_spot(self.reading.ground, &bodies, person, seen.at);
            let civilian = &mut people.people[person];
            civilian.health = match seen.state {
                PersonState::Wounded => Health::Wounded { since: now, urgent: false, dies: Tick(u32::MAX) },
                PersonState::Treated => Health::Treated { since: now },
                PersonState::InCare => Health::InCare,
                PersonState::Dead => Health::Dead,
                _ => Health::Well,
            };
            match seen.state {
                PersonState::Afraid => civilian.fear = civilian.fear.max(self.assumes.afraid),
                PersonState::Fleeing => {
                    civilian.fear = civilian.fear.max(scenario.bearing.fright.runs_from);
                    civilians::flee(&scenario, &mut people, &mut bodies, person);
                }
                _ => {}
            }
        }
        *sim.state_mut::<Bodies>() = bodies;
        *sim.state_mut::<Civilians>() = people;
    }

    /// The seat's own units are where they are and go on with their tasks; of others it holds nothing.
    fn place_units(&self, sim: &mut Sim) {
        let first = sim.state::<Units>().first_body as usize;
        let own = self.scenario.seats.get(usize::from(self.seat)).map(|seat| &seat.id);
        for (no, unit) in self.scenario.units.iter().enumerate() {
            let (body, truth) = (first + no, self.reading.units.first_body as usize + no);
            let mut bodies = sim.state_mut::<Bodies>();
            bodies.steer[body] = Steer::Stand;
            if Some(&unit.seat) != own {
                bodies.present[body] = false;
                sim.state_mut::<Units>().units[no].available_from = Tick(u32::MAX);
                continue;
            }
            bodies.at[body] = self.reading.bodies.at[truth];
            bodies.present[body] = self.reading.bodies.present[truth];
            let mut state = self.reading.units.units[no].clone();
            // Whom it carries is on the map in this picture.
            state.carrying.clear();
            sim.state_mut::<Units>().units[no] = state;
        }
    }
}

/// Most members of a party in a run: more cost time and tell nothing new.
const MOST_MEMBERS: u16 = 30;
