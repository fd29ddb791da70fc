//! What weapons and riot means do, as data: hit chances, the line of a shot, crowds under force, smoke.
//!
//! Every figure is common professional knowledge that an expert should confirm (C); a scenario that leaves it out gets
//! the one below.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::people::Weapon;

/// Force in this drill.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ForceFigures {
    pub shots: Shots,
    pub shells: Shells,
    pub crowds: Crowds,
    pub smoke: SmokeFigures,
    /// How parties fight a unit, by weapon; a weapon that is not listed is as in `WeaponFigures::usual`.
    pub weapons: Vec<WeaponFigures>,
}

/// Aimed fire.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Shots {
    /// Chance that an aimed shot at no distance hits, for means of full harm without a table of their own.
    pub hit: f32,
    /// Share of that chance which is lost at the end of the means' range.
    pub falls: f32,
    /// Share of hits that kill at once.
    pub kills: f32,
    /// Chance that somebody right on a shot's line is hit.
    pub stray: f32,
    /// Half the width of a shot's line, metres.
    pub line_m: f32,
    /// How far a shot goes on at the height of people behind its target, where no wall stops it.
    pub behind_m: f32,
    /// Chance that a shot goes on through whom it hits.
    pub passes: f32,
    /// Rifles of a unit that fire in one volley: the minimum, not the whole platoon.
    pub rifles: u16,
    /// Seconds between volleys: time to see what the last one did.
    pub volley_s: u32,
    /// Most that the corner of a wall takes from hits: whoever shoots back must show head and shoulders.
    pub cover: f32,
}

/// Shells that land.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Shells {
    /// Share of people within the lethal radius who die at once, and beyond it.
    pub kills: f32,
    pub kills_beyond: f32,
    /// Share of the chance of a wound which is lost at the end of the wounding radius.
    pub falls: f32,
    /// Seconds in the air.
    pub flight_s: u32,
}

/// People of a place under force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Crowds {
    /// Fear that a rung adds each time it is felt; none for a rung that is not listed.
    pub fear: Vec<(Rung, f32)>,
    /// Fear that words and posture bring about at most, however long they last: short of running.
    pub posture_up_to: f32,
    /// Seconds after which a crowd feels force again.
    pub every_s: u32,
    /// Share of those who trust nobody and heed a warning all the same.
    pub heeds: f32,
    /// Who heeded a warning stays away this long.
    pub away_s: u32,
    /// How near threats of a party are felt, metres, and the fear of each second of them.
    pub threat_m: f32,
    pub threat_fear: f32,
}

/// Irritant smoke.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SmokeFigures {
    /// A canister burns this long.
    pub burns_s: u32,
    /// Spread of a fresh puff, metres, and its growth in metres per second.
    pub start_m: f32,
    pub growth_mps: f32,
    /// Concentration that drives people away, milligrams per cubic metre.
    pub drives_mg_m3: f32,
    /// Fear of each second in it.
    pub fear: f32,
    /// Light that a gram on each square metre of the line of sight takes away, square metres per gram.
    pub extinction_m2_g: f32,
}

/// How a party's weapon is used against a unit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WeaponFigures {
    pub weapon: Weapon,
    pub range_m: f32,
    /// Chance of each shot or blow to hurt one of the unit.
    pub chance: f32,
    /// Seconds between shots or blows.
    pub every_s: u32,
}

impl WeaponFigures {
    /// Of a weapon that the scenario does not list.
    pub fn usual(weapon: Weapon) -> Self {
        let (range_m, chance) = match weapon {
            Weapon::Rifles => (150.0, 0.08),
            Weapon::Machetes => (3.0, 0.1),
            Weapon::Stones => (15.0, 0.03),
            // A tube hits no one near by.
            Weapon::Mortar | Weapon::None => (0.0, 0.0),
        };
        Self { weapon, range_m, chance, every_s: 4 }
    }
}

impl ForceFigures {
    pub fn weapon(&self, weapon: Weapon) -> WeaponFigures {
        let listed = self.weapons.iter().find(|listed| listed.weapon == weapon);
        listed.copied().unwrap_or_else(|| WeaponFigures::usual(weapon))
    }
}

impl Default for Shots {
    fn default() -> Self {
        Self {
            hit: 0.4,
            falls: 0.6,
            kills: 0.35,
            stray: 0.06,
            line_m: 1.0,
            behind_m: 40.0,
            passes: 0.3,
            rifles: 3,
            volley_s: 3,
            cover: 0.8,
        }
    }
}

impl Default for Shells {
    fn default() -> Self {
        Self { kills: 0.6, kills_beyond: 0.02, falls: 0.7, flight_s: 2 }
    }
}

impl Default for Crowds {
    fn default() -> Self {
        let fear = vec![
            (Rung::Warning, 0.05),
            (Rung::Posture, 0.15),
            (Rung::ShortOfDeadly, 0.4),
            (Rung::WarningShots, 0.7),
            (Rung::Deadly, 0.7),
        ];
        Self { fear, posture_up_to: 0.45, every_s: 10, heeds: 0.3, away_s: 300, threat_m: 15.0, threat_fear: 0.03 }
    }
}

impl Default for SmokeFigures {
    fn default() -> Self {
        Self { burns_s: 20, start_m: 1.5, growth_mps: 0.25, drives_mg_m3: 2.0, fear: 0.3, extinction_m2_g: 3.0 }
    }
}
