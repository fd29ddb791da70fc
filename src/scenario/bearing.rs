//! How people bear themselves, whatever their group: fright and flight, pace, errands, families, being led, help, word.
//!
//! The figures are common judgement (C) unless a source is named; what differs by group stands in its `temper`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Bearing {
    pub fright: Fright,
    pub haste: Haste,
    pub errands: Errands,
    pub kin: KinFigures,
    pub led: Led,
    pub help: Help,
    pub word: WordOfMouth,
}

/// Fear, from 0 to 1, and what it makes people do: away from what they saw or heard, and to the refuge that they know.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Fright {
    /// Fear that shows, fear at which people run, and fear below which those in a refuge go about again.
    pub shows_from: f32,
    pub runs_from: f32,
    pub calm_below: f32,
    /// How far an explosion and a shot are heard as near danger on a calm, dry day, metres.
    pub explosion_heard_m: f32,
    pub shot_heard_m: f32,
    /// Fear right beside an explosion or a shot; it falls evenly to nothing where it is no longer heard.
    pub alarm: f32,
    /// How near people who run are a warning to others, metres; the fear that each of them adds a second, and how many
    /// count at most.
    pub runners_m: f32,
    pub runner_per_s: f32,
    pub runners_most: u16,
    /// A danger this near, in metres, is not run past: first away from it, so far and for so long.
    pub danger_m: f32,
    pub away_m: f32,
    pub away_s: u32,
    /// Shortest stay in a refuge, seconds.
    pub refuge_s: u32,
}

impl Default for Fright {
    fn default() -> Self {
        Self {
            shows_from: 0.35,
            runs_from: 0.6,
            calm_below: 0.3,
            explosion_heard_m: 200.0,
            shot_heard_m: 120.0,
            alarm: 0.9,
            runners_m: 15.0,
            runner_per_s: 0.06,
            runners_most: 3,
            danger_m: 60.0,
            away_m: 25.0,
            away_s: 8,
            refuge_s: 60,
        }
    }
}

/// Pace, as times a person's own free walking speed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Haste {
    /// Of those who run for their lives, by age.
    pub adult: f32,
    pub child: f32,
    pub elder: f32,
    /// Of those who are led out or go into shelter.
    pub led: f32,
    /// Of those who go about.
    pub about: f32,
}

impl Default for Haste {
    fn default() -> Self {
        Self { adult: 1.7, child: 1.5, elder: 1.2, led: 1.1, about: 0.85 }
    }
}

/// Daily rounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Errands {
    /// Chance each second that somebody at rest sets out.
    pub sets_out_per_s: f32,
    /// Shortest and longest time in one place, seconds; after it, the chance to go on to another zone.
    pub stays_s: (u32, u32),
    pub goes_on: f32,
    /// Who was served in a queue does not set out again for so long, seconds.
    pub served_s: u32,
}

impl Default for Errands {
    fn default() -> Self {
        Self { sets_out_per_s: 0.05, stays_s: (15, 75), goes_on: 0.25, served_s: 60 }
    }
}

/// What keeps a family together on its way.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct KinFigures {
    /// Share of families of three or more that have two grown-ups.
    pub two_grown_ups: f32,
    /// Who is this far ahead waits, metres; farther apart than the second figure they have lost one another.
    pub waits_m: f32,
    pub lost_m: f32,
    /// Share of its pace at which somebody who waits goes on.
    pub dawdles: f32,
}

impl Default for KinFigures {
    fn default() -> Self {
        Self { two_grown_ups: 0.5, waits_m: 4.0, lost_m: 40.0, dawdles: 0.2 }
    }
}

/// People whom a unit leads out or sends into shelter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Led {
    /// How far a unit's voice reaches, metres.
    pub voice_m: f32,
    /// Who did not go is asked again after so long, seconds.
    pub asked_again_s: u32,
    /// Share that goes without any trust or fear; with either in full, all go.
    pub willing: f32,
    /// They keep so far behind the unit and wait for it within this distance, metres; with it so near to the zone, in
    /// metres of way, they go in past it.
    pub behind_m: f32,
    pub waits_m: f32,
    pub arrives_m: f32,
    /// How long they stay where they were brought, seconds: the rest of a drill.
    pub stays_s: u32,
}

impl Default for Led {
    fn default() -> Self {
        Self {
            voice_m: 80.0,
            asked_again_s: 20,
            willing: 0.3,
            behind_m: 2.0,
            waits_m: 60.0,
            arrives_m: 15.0,
            stays_s: 900,
        }
    }
}

/// People who go to the hurt; which share of strangers does is the group's `temper.helps`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Help {
    /// From how far strangers come, and relatives, metres.
    pub stranger_m: f32,
    pub kin_m: f32,
    /// Fear at which strangers stay away, and relatives.
    pub stranger_fear: f32,
    pub kin_fear: f32,
    /// So many at most are with one of the hurt.
    pub helpers: u16,
    /// How far their call for help is made out by a unit, metres.
    pub call_m: f32,
    /// Fear that company takes from both each second.
    pub soothes_per_s: f32,
}

impl Default for Help {
    fn default() -> Self {
        Self {
            stranger_m: 20.0,
            kin_m: 60.0,
            stranger_fear: 0.45,
            kin_fear: 0.9,
            helpers: 2,
            call_m: 40.0,
            soothes_per_s: 0.01,
        }
    }
}

/// Tales that are passed on, and lines that meet them: rumours live on what is unclear (Allport and Postman, "The
/// Psychology of Rumor"), so that facts end them and a bare denial does not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct WordOfMouth {
    /// How near people talk with one another, metres, and to how many one listens at once.
    pub earshot_m: f32,
    pub tellers: u16,
    /// How long a tale is told, seconds.
    pub told_for_s: u32,
    /// Deeds within this time, seconds, and distance, metres, are told as one.
    pub same_deed_s: u32,
    pub same_deed_m: f32,
    /// Share of the trust lost to a rumour that a line on it brings back; below 0 it takes more.
    pub facts: f32,
    pub holding: f32,
    pub denial: f32,
    /// Fear that facts or a holding line over a loudspeaker take from who understands them.
    pub calms: f32,
}

impl Default for WordOfMouth {
    fn default() -> Self {
        Self {
            earshot_m: 6.0,
            tellers: 4,
            told_for_s: 600,
            same_deed_s: 60,
            same_deed_m: 100.0,
            facts: 0.5,
            holding: 0.25,
            denial: -0.25,
            calms: 0.1,
        }
    }
}
