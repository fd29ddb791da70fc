//! How seats come to know and to forget: figures of sight, reports, memory and forecasts, each with a default.
//!
//! All of them are common professional knowledge (C) until an expert has confirmed them for a drill.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids::ContactId;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Knowing {
    pub sight: Sight,
    pub reports: Reports,
    pub memory: Fading,
    /// Who makes forecasts; where absent, nobody can be asked for one.
    pub forecast: Option<Analyst>,
}

/// One look of a unit. Lines are those of Johnson's criteria: line pairs across a target that a look must resolve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Sight {
    /// Share of a clear day's sight that is left for the whole drill: haze, dusk.
    pub clear: f32,
    /// At this share of its `sight_m` a unit notices a standing person in one look out of two.
    pub half_share: f32,
    /// Line pairs, against the one that noticing takes, to tell who stands from who lies, and to tell what somebody does.
    pub orient_lines: f32,
    pub recognise_lines: f32,
    /// Who lies shows this share of a standing person.
    pub lying_share: f32,
    /// Width of the view, in metres, that one person in between hides.
    pub hides_m: f32,
    /// Each person within a few metres of the target draws this share of attention off it.
    pub clutter: f32,
    /// Share of the looks that cannot tell what somebody does, or what a sign means, and take it for something else.
    pub misread: f32,
    /// Muzzle flash and report give a shooter away this many times farther than a unit sees.
    pub shot_seen: f32,
    /// Within this share of its sight a unit would find a party that is where a report has it, and what is left of the
    /// report's confidence after each look in vain.
    pub plain: f32,
    pub in_vain: f32,
    /// A threat is lost once its last known place is in view and looks there make it so sure that it is gone, and it has
    /// been out of sight for so long, seconds.
    pub gone_sure: f32,
    pub lost_after_s: u32,
}

impl Default for Sight {
    fn default() -> Self {
        Self {
            clear: 1.0,
            half_share: 1.0,
            orient_lines: 1.4,
            recognise_lines: 4.0,
            lying_share: 0.6,
            hides_m: 0.25,
            clutter: 0.01,
            misread: 0.1,
            shot_seen: 2.0,
            plain: 0.5,
            in_vain: 0.93,
            gone_sure: 0.99,
            lost_after_s: 20,
        }
    }
}

/// How often a report is right, by the grade of its source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Reports {
    /// By reliability, A to F.
    pub reliable: [f32; 6],
    /// By credibility, 1 to 6.
    pub credible: [f32; 6],
    /// Share of wrong reports that have the party in a wrong place, one of so many zones near by; the others overstate it.
    pub misplaced: f32,
    pub zones_near: u16,
    /// A reported stage that is less sure than this is given up once a look has not borne it out.
    pub disbelieved: f32,
    /// How sure the state of a person is whom somebody reports.
    pub person_sure: f32,
}

impl Default for Reports {
    fn default() -> Self {
        Self {
            reliable: [0.95, 0.85, 0.7, 0.5, 0.25, 0.6],
            credible: [0.98, 0.85, 0.65, 0.4, 0.15, 0.6],
            misplaced: 0.5,
            zones_near: 3,
            disbelieved: 0.15,
            person_sure: 0.6,
        }
    }
}

/// Reliability of a source (Admiralty code, as in AJP-2.1): A completely reliable, E unreliable, F cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F,
}

/// What a seat hears, keeps and lets go of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Fading {
    /// Seconds between two soundings of trust and consent, and how fine these are.
    pub sounding_every_s: u32,
    pub sounding_step: f32,
    /// Shells and blasts are heard this far by a unit, in metres.
    pub heard_m: f32,
    /// Aid given within this time of the last is one line of the log.
    pub same_aid_s: u32,
    /// A report older than this no longer holds a party to be in the act: it may act again.
    pub act_stale_s: u32,
    /// Knowledge this old begins to fade, by so much confidence each second, down to a rest.
    pub fades_after_s: u32,
    pub fade: f32,
    pub faded: f32,
    /// A predicted harm that did not come is no longer expected after so many seconds.
    pub harm_overdue_s: u32,
    /// Older sightings of people say little of who is there now.
    pub person_recent_s: f32,
    /// What is held of a person's state is half as sure after so many seconds.
    pub person_half_s: f32,
    /// Where no time to harm is known, units that can be there within this time count as in reach.
    pub reach_s: u32,
    /// A zone counts as cleared with one in so many left, and as full again with more than one in so many.
    pub cleared_one_in: u32,
    pub full_one_in: u32,
}

impl Default for Fading {
    fn default() -> Self {
        Self {
            sounding_every_s: 60,
            sounding_step: 0.05,
            heard_m: 3_000.0,
            same_aid_s: 60,
            act_stale_s: 60,
            fades_after_s: 60,
            fade: 0.004,
            faded: 0.2,
            harm_overdue_s: 60,
            person_recent_s: 60.0,
            person_half_s: 60.0,
            reach_s: 120,
            cleared_one_in: 10,
            full_one_in: 5,
        }
    }
}

/// Who makes hot-spot forecasts, and how: short runs of the simulation from what the asking seat knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Analyst {
    pub contact: ContactId,
    /// Seconds from the request to the product.
    #[serde(default = "delay_s")]
    pub delay_s: u32,
    /// How far ahead each run goes, in seconds.
    #[serde(default = "horizon_s")]
    pub horizon_s: u32,
    #[serde(default = "runs")]
    pub runs: u32,
    /// Chance that a party held at Indicators, HostileIntent, HostileAct, Violence does harm within the horizon.
    #[serde(default = "acts")]
    pub acts: [f32; 4],
    #[serde(default)]
    pub assumes: Assumptions,
}

/// What a forecast takes for granted of what the seat does not know.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Assumptions {
    /// Members of a party whose number nobody said, and how fast they walk, metres per second.
    pub members: u16,
    pub walks_mps: f32,
    /// Who is in the act already goes on with it within this time, seconds; a time to harm that was said is off by up to
    /// this share.
    pub soon_s: u32,
    pub off_by: f32,
    /// A party farther from its target than this shells it; a nearer one goes there and shoots. Metres.
    pub shells_from_m: f32,
    /// Distance at which a zone with people draws half of what it draws at once, metres.
    pub draws_half_m: f32,
    /// Fear of somebody who looks afraid.
    pub afraid: f32,
    /// A salvo: rounds, over so many seconds, spread about its aim, and how near they kill and wound, metres.
    pub rounds: u16,
    pub over_s: u32,
    pub spread_m: f32,
    pub lethal_m: f32,
    pub wound_m: f32,
    /// Shots at people: from how near, metres, one in so many seconds, and the chance of each to hit.
    pub shoots_m: f32,
    pub shoots_every_s: u32,
    pub shots_hit: f32,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            members: 4,
            walks_mps: 1.4,
            soon_s: 30,
            off_by: 0.3,
            shells_from_m: 120.0,
            draws_half_m: 60.0,
            afraid: 0.4,
            rounds: 6,
            over_s: 20,
            spread_m: 25.0,
            lethal_m: 2.0,
            wound_m: 11.0,
            shoots_m: 60.0,
            shoots_every_s: 8,
            shots_hit: 0.4,
        }
    }
}

fn delay_s() -> u32 {
    40
}

fn horizon_s() -> u32 {
    90
}

fn runs() -> u32 {
    8
}

fn acts() -> [f32; 4] {
    [0.15, 0.5, 0.8, 1.0]
}
