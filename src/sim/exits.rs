//! Which of several places somebody goes to: the one that they expect to reach soonest, with the queue before it counted in.
//!
//! The rule is that of Ehtamo, Heliövaara, Korhonen, Hostikka ("Game theoretic best-response dynamics for evacuees' exit
//! selection", Advances in Complex Systems, 2010): walking time, and a time for each of those who are nearer. Unlike there only
//! those count who are held up, as a crowd that moves delays nobody; and everybody knows every queue. Whoever has a choice
//! looks again now and then, each at its own moment, and changes only for a clear gain: so nobody runs to and fro.

use super::ground::Ground;
use super::state::{Bodies, Steer};
use crate::scenario::ids::Tick;

/// Somebody with a choice looks again at this tick.
pub(super) fn looks(person: usize, tick: Tick) -> bool {
    (tick.0 + person as u32).is_multiple_of(LOOKS_TICKS)
}

/// Who queues where, in one tick.
#[derive(Default)]
pub(super) struct Queues {
    /// By zone: how far each of those has to go who are on their way there and held up, the nearest first, in metres.
    left_m: Vec<Vec<f32>>,
}

impl Queues {
    /// `people` by body number.
    pub(super) fn new(ground: &Ground, bodies: &Bodies, people: impl Iterator<Item = usize>) -> Self {
        let mut queues = Self::default();
        for person in people {
            let Steer::Zone(zone) = bodies.steer[person] else { continue };
            let slow_mps = HELD_UP_SHARE * bodies.speed_mps[person];
            let is_held_up = bodies.velocity[person].vec2().length_squared() < slow_mps * slow_mps;
            if !bodies.present[person] || bodies.arrived[person] || !is_held_up {
                continue;
            }
            if let Some(left_m) = ground.walk_m(zone, bodies.at[person]) {
                let zone = usize::from(zone);
                queues.left_m.resize_with(queues.left_m.len().max(zone + 1), Vec::new);
                queues.left_m[zone].push(left_m);
            }
        }
        queues.left_m.iter_mut().for_each(|queue| queue.sort_by(f32::total_cmp));
        queues
    }

    /// The zone to go to: another than the present one only where it is reached clearly sooner. `None` where no way leads to
    /// any.
    pub(super) fn best(
        &self,
        ground: &Ground,
        (bodies, person): (&Bodies, usize),
        now: u16,
        zones: impl Iterator<Item = u16>,
    ) -> Option<u16> {
        let mut best = self.time_s(ground, (bodies, person), now).map(|time_s| (time_s * CHANGES_BELOW, now));
        for zone in zones.filter(|zone| *zone != now) {
            if let Some(time_s) = self.time_s(ground, (bodies, person), zone)
                && best.is_none_or(|(least_s, _)| time_s < least_s)
            {
                best = Some((time_s, zone));
            }
        }
        best.map(|(_, zone)| zone)
    }

    /// Until the person would be there.
    fn time_s(&self, ground: &Ground, (bodies, person): (&Bodies, usize), zone: u16) -> Option<f32> {
        let left_m = ground.walk_m(zone, bodies.at[person])?;
        let queue = self.left_m.get(usize::from(zone)).map_or(&[][..], Vec::as_slice);
        let before = queue.partition_point(|other_m| *other_m < left_m);
        Some(left_m / bodies.speed_mps[person].max(0.1) + before as f32 * PASSES_S)
    }
}

/// Ticks after which somebody looks again.
const LOOKS_TICKS: u32 = 50;
/// Below this share of the free speed people are held up.
const HELD_UP_SHARE: f32 = 0.5;
/// Time for one of a queue to pass, seconds: a door of a metre lets 1.4 people through in a second.
const PASSES_S: f32 = 0.7;
/// Another place is clearly nearer below this share of the time to the present one.
const CHANGES_BELOW: f32 = 0.8;
