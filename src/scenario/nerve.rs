//! What moves an armed party: who stands before it and how many, what its morale lives on, and what it wants.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::{OrganisationKind, UnitKind};
use super::ids::TextKey;
use super::people::Outcome;
use super::story::Condition;

/// Who brings a rung to bear; what is left out fits everyone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Deliverer {
    pub units: Vec<UnitKind>,
    /// Kinds of the organisation that the unit belongs to.
    pub organisations: Vec<OrganisationKind>,
    /// The unit speaks the party's language (`true`), or does not (`false`).
    pub speaks: Option<bool>,
    /// People of units near by and in sight, for each member able to act.
    pub odds_at_least: Option<f32>,
    pub odds_at_most: Option<f32>,
}

/// What moves morale. The figures are the common judgement of practitioners (C); an expert should set them per drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Nerve {
    /// Morale lost with all members; each one takes a share of it.
    pub losses: f32,
    /// Lost each minute against three times their number or more, won each minute against next to nobody.
    pub odds_per_min: f32,
    /// Lost each minute under a warning or more.
    pub pressure_per_min: f32,
    /// Will to fight on, lost each minute of bargaining.
    pub bargaining_per_min: f32,
    /// Share of the distance to the usual morale that comes back in a minute of peace.
    pub recovery_per_min: f32,
    /// At or below this, under pressure, they break: hands up before a unit that is near, else flight.
    pub breaks_at: f32,
    /// Share of the members who go when only some leave or surrender.
    pub part: f32,
}

impl Default for Nerve {
    fn default() -> Self {
        Self {
            losses: 1.0,
            odds_per_min: 0.1,
            pressure_per_min: 0.05,
            bargaining_per_min: 0.05,
            recovery_per_min: 0.2,
            breaks_at: 0.1,
            part: 0.4,
        }
    }
}

/// How parties take what is brought to bear on them, in this drill; what differs by party stands in its `nerve` (C).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Faced {
    /// A unit within this distance and in sight is felt as present, metres.
    pub presence_m: f32,
    /// Units within this distance and in sight count for the odds, metres; and the odds to one that count in full, the
    /// attacker's rule of thumb for success.
    pub odds_m: f32,
    pub full_odds: f32,
    /// Pressure with a shorter gap than this is still the same pressure, seconds.
    pub gap_s: u32,
    /// A party that answered a rung and still feels it answers again after so long, seconds.
    pub again_s: u32,
    /// How long hesitation lasts, and talk or a fight without anything new, seconds.
    pub pauses_s: u32,
    /// Seconds to take people in who do not resist.
    pub taken_s: u32,
    /// So near a unit nobody who breaks gets away, metres.
    pub cornered_m: f32,
    /// Who flees runs so many times faster than the party walks.
    pub flees_times: f32,
    /// How far morale moves what it answers: with 1, full morale makes holding and fighting half as likely again and giving
    /// way half as likely, and none the other way about; with 0, weights stand as they are.
    pub morale_sways: f32,
    /// Confidence in what a party was found to be by talking with it.
    pub explained: f32,
    /// How far beyond the first people a bluff is felt, metres, and the fear of each second of it.
    pub bluff_m: f32,
    pub bluff_fear: f32,
    /// Seconds after which a party among people looks for thicker cover.
    pub cover_every_s: u32,
}

impl Default for Faced {
    fn default() -> Self {
        Self {
            presence_m: 40.0,
            odds_m: 60.0,
            full_odds: 3.0,
            gap_s: 5,
            again_s: 60,
            pauses_s: 60,
            taken_s: 3,
            cornered_m: 10.0,
            flees_times: 2.0,
            morale_sways: 1.0,
            explained: 0.8,
            bluff_m: 20.0,
            bluff_fear: 0.02,
            cover_every_s: 10,
        }
    }
}

/// What a party wants, and how talking to it can bring that about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// In the party's words, for the review and for injects.
    pub wants: TextKey,
    /// Seconds of talk in its language after which it says so.
    pub named_after_s: u32,
    /// Seconds of talk, in all, before anything is settled.
    pub met_after_s: u32,
    /// What must have been done or decided for it; absent where being heard is enough.
    #[serde(default)]
    pub met_when: Option<Condition>,
    /// What it then does.
    pub then: Outcome,
}
