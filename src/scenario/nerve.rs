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
