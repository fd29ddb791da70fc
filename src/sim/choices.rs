//! What one civilian does next, by its behaviour: errands, settling in a zone, keeping with kin, flight, following.

use rand::RngExt;
use rand_pcg::Pcg64;

use super::civilians::{begin, flee, zone_no};
use super::exits::{self, Queues};
use super::ground::Ground;
use super::helping::{Hurt, stay_with};
use super::kin::Kin;
use super::queues::Lines;
use super::random::{Purpose, stream_at};
use super::state::{Behaviour, Bodies, Civilian, Civilians, Steer, Units};
use crate::scenario::Scenario;
use crate::scenario::bearing::Errands;
use crate::scenario::ids::Tick;

/// One person's turn.
pub(super) struct Choice<'a> {
    pub(super) tick: Tick,
    pub(super) seed: u64,
    pub(super) scenario: &'a Scenario,
    pub(super) ground: &'a Ground,
    pub(super) units: &'a Units,
    pub(super) kin: &'a Kin,
    pub(super) hurt: &'a Hurt,
    pub(super) lines: &'a Lines,
    pub(super) queues: &'a Queues,
}

impl Choice<'_> {
    pub(super) fn make(&self, person: usize, civilians: &mut Civilians, bodies: &mut Bodies) {
        if self.is_frightened_off(person, civilians, bodies)
            || self.goes_to_help(person, civilians, bodies)
            || self.keeps_with_kin(person, civilians, bodies)
        {
            return;
        }
        match civilians.people[person].behaviour {
            Behaviour::Stay => self.set_out(person, civilians, bodies),
            Behaviour::Round(zone) => self.go_about(person, zone, civilians, bodies),
            Behaviour::Gather(zone) | Behaviour::Protest(zone) => {
                self.settle(person, zone, civilians, bodies);
            }
            Behaviour::Flee(refuge) => self.run(person, refuge, civilians, bodies),
            Behaviour::Shelter(zone) => {
                let is_settled = self.settle(person, zone, civilians, bodies);
                let civilian = &civilians.people[person];
                if is_settled && civilian.until <= self.tick && civilian.fear < self.scenario.bearing.fright.calm_below
                {
                    begin(self.scenario, civilians, bodies, person, Behaviour::Stay);
                }
            }
            Behaviour::Follow(unit, zone) => self.follow(person, unit, zone, civilians, bodies),
            // Their place is found for all of the line at once.
            Behaviour::Queue(_) => {}
            Behaviour::Help(victim) => {
                stay_with((self.scenario, self.kin), (person, victim), (civilians, bodies));
            }
        }
    }

    /// Who is afraid runs, and so does whoever sees somebody of the family run.
    fn is_frightened_off(&self, person: usize, civilians: &mut Civilians, bodies: &mut Bodies) -> bool {
        let civilian = &civilians.people[person];
        let may_run = matches!(
            civilian.behaviour,
            Behaviour::Stay | Behaviour::Round(_) | Behaviour::Gather(_) | Behaviour::Protest(_) | Behaviour::Queue(_)
        );
        let (runs_from, kin) = (self.scenario.bearing.fright.runs_from, &self.scenario.bearing.kin);
        let runs = may_run && (civilian.fear >= runs_from || self.kin.sees_kin_run(kin, person, civilians, bodies));
        if runs {
            let fear = &mut civilians.people[person].fear;
            *fear = fear.max(runs_from);
            flee(self.scenario, civilians, bodies, person);
        }
        runs
    }

    fn goes_to_help(&self, person: usize, civilians: &mut Civilians, bodies: &mut Bodies) -> bool {
        let is_free = matches!(
            civilians.people[person].behaviour,
            Behaviour::Stay | Behaviour::Round(_) | Behaviour::Gather(_) | Behaviour::Queue(_) | Behaviour::Flee(_)
        );
        let world = (self.scenario, self.ground, self.kin);
        let victim = if is_free { self.hurt.call(world, self.seed, person, (civilians, bodies)) } else { None };
        let Some(victim) = victim else { return false };
        begin(self.scenario, civilians, bodies, person, Behaviour::Help(victim));
        stay_with((self.scenario, self.kin), (person, victim), (civilians, bodies))
    }

    /// Whoever does not lead the family does as its leader and stays near. True where that is all there is to do.
    fn keeps_with_kin(&self, person: usize, civilians: &mut Civilians, bodies: &mut Bodies) -> bool {
        let Some(leader) = self.kin.leader(person, civilians, bodies).filter(|leader| *leader != person) else {
            return false;
        };
        let (own, leads) = (civilians.people[person].behaviour, civilians.people[leader].behaviour);
        let goes_along = matches!(own, Behaviour::Stay | Behaviour::Round(_));
        if goes_along && own != leads {
            match leads {
                Behaviour::Help(_) => {}
                // One waits in line for all, and the others stand by.
                Behaviour::Queue(_) => self.stand_by(person, leader, bodies),
                Behaviour::Flee(_) => return false,
                _ => {
                    begin(self.scenario, civilians, bodies, person, leads);
                    civilians.people[person].until = civilians.people[leader].until;
                }
            }
            return true;
        }
        if own != leads || matches!(bodies.steer[person], Steer::Zone(_)) && !bodies.arrived[person] {
            return false;
        }
        match own {
            Behaviour::Stay | Behaviour::Round(_) | Behaviour::Gather(_) | Behaviour::Protest(_) => {
                if !matches!(bodies.steer[leader], Steer::Zone(_)) {
                    self.stand_by(person, leader, bodies);
                }
                true
            }
            Behaviour::Shelter(_) if !matches!(bodies.steer[leader], Steer::Zone(_)) => {
                self.stand_by(person, leader, bodies);
                // Leaving the shelter is each one's own choice, and the leader's then carries the others along.
                false
            }
            _ => false,
        }
    }

    /// To a place beside the leader's, where the present one is not near enough.
    fn stand_by(&self, person: usize, leader: usize, bodies: &mut Bodies) {
        let place_of = |body: usize| match bodies.steer[body] {
            Steer::Point(aim) if !bodies.arrived[body] => aim,
            _ => bodies.at[body],
        };
        let leaders = place_of(leader);
        if place_of(person).vec2().distance(leaders.vec2()) > BESIDE_KIN_M {
            let place = self.kin.place_beside(self.ground, person, leaders, bodies.radius_m[person]);
            bodies.head_for(person, Steer::Point(place));
        }
    }

    /// Now and then somebody with errands goes on one.
    fn set_out(&self, person: usize, civilians: &mut Civilians, bodies: &mut Bodies) {
        if civilians.people[person].until > self.tick {
            return;
        }
        let mut draws = self.draws(person);
        if let Some(zone) = self.draw_errand(&civilians.people[person], &mut draws)
            && draws.random::<f32>() < self.scenario.bearing.errands.sets_out_per_s
        {
            begin(self.scenario, civilians, bodies, person, Behaviour::Round(zone));
        }
    }

    fn go_about(&self, person: usize, zone: u16, civilians: &mut Civilians, bodies: &mut Bodies) {
        let has_come = matches!(bodies.steer[person], Steer::Zone(_)) && bodies.arrived[person];
        if let Some(queue) = self.lines.open_in(self.scenario, zone).filter(|_| has_come) {
            begin(self.scenario, civilians, bodies, person, Behaviour::Queue(queue));
            return;
        }
        if !self.settle(person, zone, civilians, bodies) || civilians.people[person].until > self.tick {
            return;
        }
        let mut draws = self.draws(person);
        let errands = &self.scenario.bearing.errands;
        let next = self.draw_errand(&civilians.people[person], &mut draws);
        match next.filter(|_| draws.random::<f32>() < errands.goes_on) {
            Some(next) => begin(self.scenario, civilians, bodies, person, Behaviour::Round(next)),
            None => {
                if let Some(spot) = self.ground.spot_in(zone, &mut draws) {
                    bodies.steer[person] = Steer::Point(spot);
                    bodies.arrived[person] = false;
                }
                civilians.people[person].until = self.tick.plus_seconds(stay_s(errands, &mut draws));
            }
        }
    }

    /// From the edge of a zone to a place of one's own in it, so that the edge stays free; true once there.
    fn settle(&self, person: usize, zone: u16, civilians: &mut Civilians, bodies: &mut Bodies) -> bool {
        if !bodies.arrived[person] {
            return bodies.steer[person] == Steer::Stand;
        }
        match bodies.steer[person] {
            Steer::Zone(_) => {
                let spot = self.ground.spot_in(zone, &mut self.draws(person));
                bodies.steer[person] = spot.map_or(Steer::Stand, Steer::Point);
                bodies.arrived[person] = false;
                civilians.people[person].until =
                    civilians.people[person].until.max(self.tick.plus_seconds(self.scenario.bearing.errands.stays_s.0));
                false
            }
            Steer::Point(_) | Steer::Stand => true,
        }
    }

    fn run(&self, person: usize, refuge: u16, civilians: &mut Civilians, bodies: &mut Bodies) {
        let is_there = bodies.arrived[person];
        match bodies.steer[person] {
            Steer::Point(_) if civilians.people[person].until > self.tick && !is_there => {}
            Steer::Zone(_) if is_there => {
                civilians.people[person].behaviour = Behaviour::Shelter(refuge);
                self.settle(person, refuge, civilians, bodies);
                civilians.people[person].until = self.tick.plus_seconds(self.scenario.bearing.fright.refuge_s);
            }
            Steer::Zone(_) => self.look_for_another(person, refuge, civilians, bodies),
            _ => {
                bodies.steer[person] = Steer::Zone(refuge);
                bodies.arrived[person] = false;
            }
        }
    }

    /// To another refuge that is reached sooner; families by the choice of the one who leads them.
    fn look_for_another(&self, person: usize, refuge: u16, civilians: &mut Civilians, bodies: &mut Bodies) {
        let Some(group) = self.scenario.people.get(usize::from(civilians.people[person].group)) else { return };
        if group.other_refuges.is_empty() {
            return;
        }
        let leader = self.kin.leader(person, civilians, bodies).filter(|leader| *leader != person);
        let best = match leader.map(|leader| civilians.people[leader].behaviour) {
            Some(Behaviour::Flee(leads)) => Some(leads),
            Some(_) => None,
            None if exits::looks(person, self.tick) => {
                let others = group.other_refuges.iter().chain([&group.refuge]);
                let zones = others.filter_map(|zone| zone_no(self.scenario, zone));
                self.queues.best(self.ground, (bodies, person), refuge, zones)
            }
            None => None,
        };
        if let Some(best) = best.filter(|best| *best != refuge) {
            begin(self.scenario, civilians, bodies, person, Behaviour::Flee(best));
        }
    }

    /// Behind the unit on the way to the zone; on their own once it has left them.
    fn follow(&self, person: usize, unit: u16, zone: u16, civilians: &mut Civilians, bodies: &mut Bodies) {
        let led = &self.scenario.bearing.led;
        if bodies.steer[person] == Steer::Zone(zone) && bodies.arrived[person] {
            civilians.people[person].behaviour = Behaviour::Shelter(zone);
            self.settle(person, zone, civilians, bodies);
            civilians.people[person].until = self.tick.plus_seconds(led.stays_s);
            return;
        }
        let leader = self.units.first_body as usize + usize::from(unit);
        let Some(ahead) = bodies.at.get(leader).copied() else { return };
        let own = self.ground.walk_m(zone, bodies.at[person]);
        let leaders = self.ground.walk_m(zone, ahead);
        let is_near = ahead.vec2().distance(bodies.at[person].vec2()) < led.waits_m && bodies.present[leader];
        let is_leading = self.units.units.get(usize::from(unit)).is_some_and(|unit| unit.task.is_some());
        let waits = is_leading
            && is_near
            && matches!((own, leaders), (Some(own), Some(leaders)) if leaders > led.arrives_m && own < leaders + led.behind_m);
        bodies.steer[person] = if waits { Steer::Stand } else { Steer::Zone(zone) };
        if waits {
            bodies.arrived[person] = false;
        }
    }

    fn draw_errand(&self, civilian: &Civilian, draws: &mut Pcg64) -> Option<u16> {
        let round = &self.scenario.people.get(usize::from(civilian.group))?.round;
        let errand = draws.random_range(0..round.len().max(1) as u32);
        round.get(errand as usize).and_then(|zone| zone_no(self.scenario, zone))
    }

    fn draws(&self, person: usize) -> Pcg64 {
        stream_at(self.seed, Purpose::Behaviour, person as u32, self.tick)
    }
}

/// A time in one place, short of the longest.
fn stay_s(errands: &Errands, draws: &mut Pcg64) -> u32 {
    let (shortest, longest) = errands.stays_s;
    draws.random_range(shortest..longest.max(shortest.saturating_add(1)))
}

/// Members of a family who stand still stay this near to the one who leads them, metres.
const BESIDE_KIN_M: f32 = 3.0;
