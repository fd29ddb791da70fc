//! Families: who belongs together, starts together, keeps together and waits for one another.

use std::sync::Arc;

use bevy::math::ops;
use bevy::prelude::Resource;
use rand::RngExt;
use rand_pcg::Pcg64;

use super::civilians::{is_free_to_go, pace, zone_of};
use super::ground::Ground;
use super::movement::free_spot;
use super::random::{Purpose, stream};
use super::state::{Age, Behaviour, Bodies, Civilians, Steer};
use crate::scenario::Scenario;
use crate::scenario::bearing::KinFigures;
use crate::scenario::ids::Point;
use crate::scenario::temper::Families;

/// Drawn from scenario and seed, and never changed after: no state, as the ground is none.
#[derive(Resource, Clone)]
pub struct Kin(Arc<Built>);

struct Built {
    /// Family by person; `NONE` for those on their own.
    of: Vec<u32>,
    /// Members, a grown-up first.
    families: Vec<Vec<u32>>,
}

impl Kin {
    pub(super) fn draw(scenario: &Scenario, seed: u64, civilians: &Civilians) -> Self {
        let two_grown_ups = scenario.bearing.kin.two_grown_ups;
        let mut built = Built { of: vec![NONE; civilians.people.len()], families: Vec::new() };
        for (no, (group, people)) in scenario.people.iter().zip(&civilians.groups).enumerate() {
            let draws = &mut stream(seed, Purpose::Family, no as u32);
            for family in draw_families((&group.families, two_grown_ups), civilians, people.clone(), draws) {
                for member in &family {
                    built.of[*member as usize] = built.families.len() as u32;
                }
                built.families.push(family);
            }
        }
        Self(Arc::new(built))
    }

    /// Families start side by side.
    pub(super) fn gather(&self, ground: &Ground, bodies: &mut Bodies) {
        for family in &self.0.families {
            let Some((head, others)) = family.split_first() else { continue };
            let at = bodies.at[*head as usize];
            for (rank, member) in others.iter().enumerate() {
                let member = *member as usize;
                bodies.at[member] = free_spot(ground, bodies, member, beside(at, rank as u32 + 1));
            }
        }
    }

    /// The whole family, the person too; nobody for those on their own.
    pub fn family(&self, person: usize) -> &[u32] {
        let family = self.0.of.get(person).and_then(|family| self.0.families.get(*family as usize));
        family.map_or(&[], Vec::as_slice)
    }

    pub(super) fn are_kin(&self, one: usize, other: usize) -> bool {
        self.family(one).contains(&(other as u32))
    }

    /// The first of the family who is on the map and well: whom the others go by. `None` for those on their own.
    pub(super) fn leader(&self, person: usize, civilians: &Civilians, bodies: &Bodies) -> Option<usize> {
        self.here(person, civilians, bodies).next()
    }

    /// A free place beside the leader's for this member.
    pub(super) fn place_beside(&self, ground: &Ground, person: usize, leaders: Point, radius_m: f32) -> Point {
        let rank = self.family(person).iter().position(|member| *member as usize == person).unwrap_or_default() as u32;
        let place = beside(leaders, rank);
        if ground.is_straight(leaders, place, radius_m) { place } else { leaders }
    }

    /// Members on the map and well.
    pub(super) fn here<'a>(
        &'a self,
        person: usize,
        civilians: &'a Civilians,
        bodies: &'a Bodies,
    ) -> impl Iterator<Item = usize> + 'a {
        let members = self.family(person).iter().map(|member| *member as usize);
        members.filter(|member| is_free_to_go(&civilians.people[*member]) && bodies.present[*member])
    }

    /// How fast a person goes: as the slowest of the family that goes the same way, and hardly at all with one of
    /// them far behind.
    pub(super) fn pace(
        &self,
        (scenario, ground): (&Scenario, &Ground),
        person: usize,
        civilians: &Civilians,
        bodies: &Bodies,
    ) -> f32 {
        let (haste, figures) = (&scenario.bearing.haste, &scenario.bearing.kin);
        let civilian = &civilians.people[person];
        let own = pace(haste, civilian);
        if self.family(person).is_empty() {
            return own;
        }
        let at = bodies.at[person].vec2();
        let (mut slowest, mut waits) = (own, false);
        for mate in self.here(person, civilians, bodies) {
            let apart_m = bodies.at[mate].vec2().distance(at);
            if civilians.people[mate].behaviour != civilian.behaviour || apart_m > figures.lost_m {
                continue;
            }
            slowest = slowest.min(pace(haste, &civilians.people[mate]));
            waits |= apart_m > figures.waits_m && is_ahead(ground, (person, mate), civilian.behaviour, bodies);
        }
        if waits { slowest * figures.dawdles } else { slowest }
    }

    /// Somebody of the family near by runs.
    pub(super) fn sees_kin_run(
        &self,
        figures: &KinFigures,
        person: usize,
        civilians: &Civilians,
        bodies: &Bodies,
    ) -> bool {
        let at = bodies.at[person].vec2();
        let mut runs = self.here(person, civilians, bodies).filter(|mate| *mate != person);
        runs.any(|mate| {
            matches!(civilians.people[mate].behaviour, Behaviour::Flee(_))
                && bodies.at[mate].vec2().distance(at) < figures.lost_m
        })
    }
}

/// Families from the group's people: each has a grown-up, and children are taken first.
fn draw_families(
    (figures, two_grown_ups): (&Families, f32),
    civilians: &Civilians,
    people: std::ops::Range<u32>,
    draws: &mut Pcg64,
) -> Vec<Vec<u32>> {
    let wanted = (figures.share * people.len() as f32) as usize;
    let of_age = |age: Age| people.clone().filter(move |person| civilians.people[*person as usize].age == age);
    let mut grown = of_age(Age::Adult);
    let mut children = of_age(Age::Child);
    let mut elders = of_age(Age::Elder);
    let (mut families, mut placed) = (Vec::new(), 0);
    let (least, most) = (figures.size.0.max(2), figures.size.1.max(figures.size.0).max(2));
    while placed + 1 < wanted {
        let Some(head) = grown.next() else { break };
        let size = usize::from(draws.random_range(least..=most)).min(wanted - placed);
        let mut family = vec![head];
        let has_partner = draws.random::<f32>() < two_grown_ups;
        if has_partner && size > 2 {
            family.extend(grown.next());
        }
        while family.len() < size {
            let Some(next) = children.next().or_else(|| elders.next()).or_else(|| grown.next()) else { break };
            family.push(next);
        }
        placed += family.len();
        if family.len() > 1 {
            families.push(family);
        }
    }
    families
}

/// Nearer to where both go.
fn is_ahead(ground: &Ground, (one, other): (usize, usize), behaviour: Behaviour, bodies: &Bodies) -> bool {
    let Some(zone) = zone_of(behaviour).filter(|_| matches!(bodies.steer[one], Steer::Zone(_))) else { return false };
    let way = |body: usize| ground.walk_m(zone, bodies.at[body]);
    matches!((way(one), way(other)), (Some(own), Some(others)) if own + 1.0 < others)
}

fn beside(at: Point, rank: u32) -> Point {
    let turn = rank as f32 * GOLDEN_ANGLE;
    let out = SPREAD_M * (rank as f32).sqrt();
    Point(at.0 + out * ops::cos(turn), at.1 + out * ops::sin(turn))
}

const NONE: u32 = u32::MAX;
/// Members stand on a spiral that fills a disc evenly, so far apart, metres.
const GOLDEN_ANGLE: f32 = 2.399_963;
const SPREAD_M: f32 = 0.8;
