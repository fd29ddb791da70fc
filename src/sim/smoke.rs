//! Irritant smoke: puffs that drift with the wind, spread and thin, hide what is behind them and drive people away.
//!
//! Each puff is a round Gaussian cloud on the ground that keeps its mass while its width grows with time: the Gaussian
//! puff model (Turner, Workbook of Atmospheric Dispersion Estimates), with growth in proportion to age as holds near
//! the source.

use bevy::math::{Vec2, ops};
use bevy::prelude::*;
use serde::Serialize;

use super::civilians;
use super::digest::Subsystem;
use super::reading::Hand;
use super::snapshot::Keep;
use super::state::{Behaviour, Health};
use crate::scenario::fire::SmokeFigures;
use crate::scenario::ids::{Point, TICKS_PER_SECOND, Tick};

pub(super) fn plugin(app: &mut App) {
    app.keep(Subsystem::Story, Smoke::default());
}

/// Canisters burn, puffs drift, and once a second whoever is in the smoke runs.
pub(super) fn drift(mut hand: Hand) {
    let (tick, figures) = (hand.tick(), hand.drill.0.force.smoke);
    let wind = hand.conditions.wind();
    hand.smoke.burn(tick, &figures);
    hand.smoke.drift(wind, 1.0 / TICKS_PER_SECOND as f32, &figures);
    if tick.0.is_multiple_of(TICKS_PER_SECOND) && !hand.smoke.puffs.is_empty() {
        drive(&mut hand, &figures);
    }
}

/// People in smoke that is thick enough are afraid and run for their refuge.
fn drive(hand: &mut Hand, figures: &SmokeFigures) {
    let scenario = hand.drill.0.clone();
    for person in 0..hand.civilians.people.len() {
        let thick = hand.bodies.present[person] && hand.smoke.mg_m3(hand.bodies.at[person]) >= figures.drives_mg_m3;
        let civilian = &mut hand.civilians.people[person];
        if !thick || civilian.health != Health::Well {
            continue;
        }
        civilian.fear = (civilian.fear + figures.fear).min(1.0);
        if !matches!(civilian.behaviour, Behaviour::Flee(_)) {
            civilians::flee(&scenario, &mut hand.civilians, &mut hand.bodies, person);
        }
    }
}

/// All smoke of the drill.
#[derive(Resource, Clone, Debug, Default, Serialize)]
pub struct Smoke {
    pub canisters: Vec<Canister>,
    pub puffs: Vec<Puff>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Canister {
    pub at: Point,
    /// It burns from then on, and has this much left.
    pub lit: Tick,
    pub left_g: f32,
    /// What each of its puffs carries.
    pub puff_g: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Puff {
    pub at: Point,
    pub grams: f32,
    /// Standard deviation of its density, metres.
    pub width_m: f32,
}

impl Smoke {
    /// A canister of so many grams burns from now on.
    pub fn light(&mut self, at: Point, grams: f32, now: Tick, figures: &SmokeFigures) {
        let puffs = (figures.burns_s / PUFF_EVERY_S).max(1);
        self.canisters.push(Canister { at, lit: now, left_g: grams, puff_g: grams / puffs as f32 });
    }

    /// Moves every puff with the wind for a while; those too thin to matter are gone.
    pub fn drift(&mut self, wind_mps: Vec2, for_s: f32, figures: &SmokeFigures) {
        for puff in &mut self.puffs {
            puff.at = Point::from(puff.at.vec2() + wind_mps * for_s);
            puff.width_m += figures.growth_mps * for_s;
        }
        let least = figures.drives_mg_m3 * FAINT;
        self.puffs.retain(|puff| puff.mg_m3(puff.at) >= least);
    }

    /// Milligrams in a cubic metre of air at the height of people.
    pub fn mg_m3(&self, at: Point) -> f32 {
        self.puffs.iter().map(|puff| puff.mg_m3(at)).sum()
    }

    /// Share of light, 0 to 1, that comes through from one place to another (Beer and Lambert's law).
    pub fn seen_share(&self, from: Point, to: Point, figures: &SmokeFigures) -> f32 {
        if self.puffs.is_empty() {
            return 1.0;
        }
        let (from, to) = (from.vec2(), to.vec2());
        let step_m = from.distance(to) / SAMPLES as f32;
        let middle = |sample: u32| from.lerp(to, (sample as f32 + 0.5) / SAMPLES as f32);
        let mg_m2: f32 = (0..SAMPLES).map(|sample| self.mg_m3(Point::from(middle(sample))) * step_m).sum();
        ops::exp(-figures.extinction_m2_g * mg_m2 / MG_PER_G)
    }

    fn burn(&mut self, now: Tick, figures: &SmokeFigures) {
        for canister in &mut self.canisters {
            let is_due = now.0.saturating_sub(canister.lit.0).is_multiple_of(PUFF_EVERY_S * TICKS_PER_SECOND);
            if is_due {
                let grams = canister.puff_g.min(canister.left_g);
                canister.left_g -= canister.puff_g;
                self.puffs.push(Puff { at: canister.at, grams, width_m: figures.start_m });
            }
        }
        // Less than a speck is rounding.
        self.canisters.retain(|canister| canister.left_g > canister.puff_g * 0.5);
    }
}

impl Puff {
    /// Gaussian in all directions, with what would lie under the ground thrown back up.
    fn mg_m3(&self, at: Point) -> f32 {
        let variance = (self.width_m * self.width_m).max(0.01);
        let far = at.vec2().distance_squared(self.at.vec2()) / (2.0 * variance);
        let spread = TWO_PI_POWER_1_5 * variance * variance.sqrt();
        2.0 * self.grams * MG_PER_G / spread * ops::exp(-far)
    }
}

/// A canister gives off a puff each so many seconds.
const PUFF_EVERY_S: u32 = 2;
/// A puff is gone once its middle is thinner than this share of what drives people away.
const FAINT: f32 = 0.02;
/// Places along a line of sight at which the smoke is taken.
const SAMPLES: u32 = 12;
const MG_PER_G: f32 = 1_000.0;
/// Two pi to the power of one and a half.
const TWO_PI_POWER_1_5: f32 = 15.749_61;
