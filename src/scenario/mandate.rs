//! What the mission may and must do: mandate, decision rights, rules of engagement as numbered data.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{ContactId, RuleId, SeatId, TextKey, TopicId};
use super::map::ZoneKind;
use super::people::{PartyStatus, Stage};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    pub title: TextKey,
    pub text: TextKey,
    /// The duty to protect applies: standing by can be a hard fail.
    pub protects_civilians: bool,
    pub decision_rights: Vec<DecisionRight>,
}

/// Who may decide what, as the briefing shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionRight {
    pub what: TextKey,
    pub who: TextKey,
}

/// One numbered rule of engagement. The card that the trainee reads and the judgement use this same data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: RuleId,
    pub group: RuleGroup,
    pub title: TextKey,
    pub text: TextKey,
    pub effect: RuleEffect,
    pub against: Vec<TargetKind>,
    #[serde(default)]
    pub when: RuleWhen,
    /// By whose authority the permitted rungs may be used.
    #[serde(default)]
    pub authority: Authority,
    /// What must come first, unless the delay would cost life.
    #[serde(default)]
    pub first: Vec<First>,
    /// The rule leaves something open: who is asked about what before it is used, where there is time for an answer.
    #[serde(default)]
    pub advice: Option<Advice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    pub contact: ContactId,
    pub topic: TopicId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum RuleGroup {
    UseOfForce,
    WeaponSystems,
    CarryingWeapons,
    DetainSearchDisarm,
    CivilUnrest,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum RuleEffect {
    /// Permits every rung up to this one.
    PermitsUpTo(Rung),
    /// Forbids this rung and every one above, whatever else permits it.
    ForbidsFrom(Rung),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum TargetKind {
    ArmedParty,
    Crowd,
}

/// All stated limits must hold on what the seat knew.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RuleWhen {
    pub stage_at_least: Option<Stage>,
    pub stage_at_most: Option<Stage>,
    pub time_to_harm_at_most_s: Option<u32>,
    pub confidence_at_least: Option<f32>,
    /// Any of these; empty means any status.
    pub status: Vec<PartyStatus>,
    /// Target known within a zone of one of these kinds; empty means anywhere.
    pub in_zone: Vec<ZoneKind>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Authority {
    /// The seat's delegated rung decides.
    #[default]
    Delegated,
    /// This seat orders it itself.
    Seat(SeatId),
    /// This counterpart must have granted it.
    Contact(ContactId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum First {
    /// A warning that had its dwell.
    Warning,
    /// The authority's permission, where and when possible.
    Permission,
}
