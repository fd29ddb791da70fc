//! One shot: the line it takes, whom it meets on the way, and where a wall or the ground stops it.
//!
//! A shot goes from the muzzle to its target and, where it misses or passes through, on behind it at the height of
//! people. Everyone near the line may be hit, in the order in which the shot meets them.

use rand::RngExt;
use rand_pcg::Pcg64;

use super::casualties::health;
use super::event::HarmSource;
use super::harm::{self, Blow};
use super::random::{Purpose, stream_at};
use super::reading::Hand;
use super::state::Health;
use crate::scenario::fire::Shots;
use crate::scenario::forces::Means;
use crate::scenario::ids::Point;

/// Carries the shot to its end. What it needs to know of everyone else is where they are.
pub(super) fn fly(hand: &mut Hand, shot: &Shot, by: &HarmSource) {
    let figures = hand.drill.0.force.shots;
    let draws = &mut stream_at(hand.seed.0, Purpose::Shot, shot.id, hand.tick());
    for met in meets(hand, shot, &figures) {
        // Smoke between hides a target, and saves nobody who is not aimed at.
        let chance = match met.body == shot.target {
            true => shot.chance * hand.smoke.seen_share(shot.from, met.at, &hand.drill.0.force.smoke),
            false => shot.stray * figures.stray * met.nearness,
        };
        let (hits, passes) = (draws.random::<f32>() < chance, draws.random::<f32>() < figures.passes);
        if hits && hand.ground.sees(shot.from, met.at) {
            harm::strike(hand, met.body, Blow { wounds: 1.0, kills: figures.kills }, by);
            if !passes {
                return;
            }
        }
    }
    splash(hand, shot, &figures, by, draws);
}

/// Chance that an aimed shot of the means hits at a distance: by its table, or by its harm and the drill's figures.
pub(super) fn hit_chance(means: &Means, distance_m: f32, figures: &Shots) -> f32 {
    let next = means.hit.iter().position(|(at_m, _)| *at_m >= distance_m);
    match (next, means.hit.last()) {
        (None, None) => {
            let share = distance_m / means.range_m.max(1.0);
            means.harm * figures.hit * (1.0 - figures.falls * share).max(0.0)
        }
        // Beyond its last entry the table says nothing: no better than there.
        (None, Some((_, last))) => *last,
        (Some(0), _) => means.hit[0].1,
        (Some(next), _) => {
            let ((near_m, near), (far_m, far)) = (means.hit[next - 1], means.hit[next]);
            near + (far - near) * (distance_m - near_m) / (far_m - near_m).max(0.001)
        }
    }
}

/// A shot on its way.
pub(super) struct Shot {
    pub from: Point,
    /// Where it is aimed.
    pub at: Point,
    /// Who is aimed at, by body.
    pub target: u32,
    /// Chance that it hits the target.
    pub chance: f32,
    /// What the stray chance of the drill is multiplied by.
    pub stray: f32,
    /// Bystanders within this distance of the end may be hit by what splinters and ricochets.
    pub splash_m: f32,
    /// A number of its own in this tick, for its random stream.
    pub id: u32,
    /// Bodies that stand clear of their own fire: the shooter's.
    pub clear: std::ops::Range<u32>,
}

/// Someone near a shot's line.
struct Met {
    body: u32,
    at: Point,
    ahead_m: f32,
    /// 1 on the line, 0 at its edge.
    nearness: f32,
}

/// Everyone on the ground near the line, from the muzzle on.
fn meets(hand: &Hand, shot: &Shot, figures: &Shots) -> Vec<Met> {
    let reading = hand.reading();
    let (from, at) = (shot.from.vec2(), shot.at.vec2());
    let along = (at - from).normalize_or_zero();
    let reach_m = from.distance(at) + figures.behind_m;
    let near = |body: u32| {
        let place = reading.place_of(body)?;
        let ahead_m = (place.vec2() - from).dot(along);
        let aside_m = (place.vec2() - from).perp_dot(along).abs();
        let is_target = body == shot.target;
        let on_line = ahead_m > MUZZLE_M && ahead_m < reach_m && aside_m < figures.line_m;
        // A shot goes over those who lie.
        let lies = health(&reading, body).is_some_and(|health| health != Health::Well);
        let is_clear = lies || shot.clear.contains(&body) || reading.bodies.flies[body as usize];
        let nearness = 1.0 - aside_m / figures.line_m.max(0.001);
        (is_target || (on_line && !is_clear)).then_some(Met { body, at: place, ahead_m, nearness })
    };
    let mut met: Vec<Met> = (0..reading.bodies.at.len() as u32).filter_map(near).collect();
    met.sort_by(|a, b| a.ahead_m.total_cmp(&b.ahead_m).then(a.body.cmp(&b.body)));
    met
}

/// What flies about where a shot ends.
fn splash(hand: &mut Hand, shot: &Shot, figures: &Shots, by: &HarmSource, draws: &mut Pcg64) {
    if shot.splash_m <= 0.0 {
        return;
    }
    for person in 0..hand.civilians.people.len() as u32 {
        let Some(place) = hand.reading().place_of(person).filter(|_| person != shot.target) else {
            continue;
        };
        let share = 1.0 - place.vec2().distance(shot.at.vec2()) / shot.splash_m;
        if share > 0.0 && draws.random::<f32>() < shot.stray * figures.stray * share && hand.ground.sees(shot.at, place)
        {
            harm::strike(hand, person, Blow { wounds: 1.0, kills: figures.kills }, by);
        }
    }
}

/// Who stands this near beside the muzzle is out of the shot's way.
const MUZZLE_M: f32 = 1.0;
