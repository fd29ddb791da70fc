//! The one evaluator of the rules of engagement: order card, simulation and assessment all ask here.
//!
//! Pure: the answer depends on the rules and on what the question states, never on the world.

use serde::{Deserialize, Serialize};

use super::forces::Rung;
use super::ids::{ContactId, RuleId, SeatId};
use super::mandate::{Authority, First, Rule, RuleEffect, RuleWhen, TargetKind};
use super::map::ZoneKind;
use super::people::{PartyStatus, Stage};

/// What the rules say to a rung against a target, on what was known and held.
pub fn evaluate(rules: &[Rule], question: &Question) -> Verdict {
    let applies = |rule: &&Rule| applies(rule, question.target, &question.known);
    let forbidden_by = rules
        .iter()
        .filter(applies)
        .find(|rule| matches!(rule.effect, RuleEffect::ForbidsFrom(from) if question.rung >= from))
        .map(|rule| rule.id.clone());
    let best = rules
        .iter()
        .filter(applies)
        .filter(|rule| matches!(rule.effect, RuleEffect::PermitsUpTo(to) if question.rung <= to))
        .map(|rule| judge_permission(rule, question))
        .min_by_key(|permission| (!permission.authority_held, permission.first_missing.len()));
    let Some(best) = best else {
        return Verdict { forbidden_by, ..Verdict::default() };
    };
    Verdict {
        permitted_by: Some(best.rule),
        forbidden_by,
        authority_held: best.authority_held,
        authority: best.authority,
        first_missing: best.first_missing,
    }
}

/// The highest rung that the rules permit on what was known, whoever's authority it needs.
pub fn ceiling(rules: &[Rule], target: TargetKind, known: &TargetKnown) -> Rung {
    let fits = |rule: &&Rule| applies(rule, target, known);
    let permitted = rules.iter().filter(fits).filter_map(|rule| match rule.effect {
        RuleEffect::PermitsUpTo(rung) => Some(rung),
        RuleEffect::ForbidsFrom(_) => None,
    });
    let forbidden = rules.iter().filter(fits).filter_map(|rule| match rule.effect {
        RuleEffect::ForbidsFrom(rung) => Some(rung),
        RuleEffect::PermitsUpTo(_) => None,
    });
    let top = permitted.max().unwrap_or_default();
    match forbidden.min() {
        Some(from) if from <= top => Rung::ALL[usize::from(from.level().saturating_sub(1))],
        _ => top,
    }
}

/// The situation that the rule was written for is the one that is known.
pub fn is_in_play(rule: &Rule, target: TargetKind, known: &TargetKnown) -> bool {
    applies(rule, target, known)
}

fn applies(rule: &Rule, target: TargetKind, known: &TargetKnown) -> bool {
    rule.against.contains(&target) && holds(&rule.when, known)
}

fn holds(when: &RuleWhen, known: &TargetKnown) -> bool {
    when.stage_at_least.is_none_or(|stage| known.stage >= stage)
        && when.stage_at_most.is_none_or(|stage| known.stage <= stage)
        && when.time_to_harm_at_most_s.is_none_or(|limit| known.time_to_harm_s.is_some_and(|t| t <= limit))
        && when.confidence_at_least.is_none_or(|least| known.confidence >= least)
        && (when.status.is_empty() || when.status.contains(&known.status))
        && (when.in_zone.is_empty() || when.in_zone.iter().any(|kind| known.in_zones.contains(kind)))
}

fn judge_permission(rule: &Rule, question: &Question) -> Permission {
    let held = &question.held;
    let authority_held = match &rule.authority {
        Authority::Delegated => question.rung <= held.highest(),
        Authority::Seat(seat) => *seat == held.seat,
        Authority::Contact(contact) => held.grants.iter().any(|(from, rung)| from == contact && question.rung <= *rung),
    };
    let first_missing = rule
        .first
        .iter()
        .copied()
        .filter(|first| match first {
            First::Warning => !question.warned,
            First::Permission => !authority_held,
        })
        .collect();
    Permission { rule: rule.id.clone(), authority_held, authority: rule.authority.clone(), first_missing }
}

struct Permission {
    rule: RuleId,
    authority_held: bool,
    authority: Authority,
    first_missing: Vec<First>,
}

/// A rung against a target, with all that the rules may ask about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub rung: Rung,
    pub target: TargetKind,
    pub known: TargetKnown,
    pub held: AuthorityHeld,
    /// A warning reached the target and had its dwell.
    pub warned: bool,
}

/// What a seat knew of a target.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetKnown {
    pub stage: Stage,
    /// 0 to 1.
    pub confidence: f32,
    pub time_to_harm_s: Option<u32>,
    pub status: PartyStatus,
    /// Kinds of the zones around its known place.
    pub in_zones: Vec<ZoneKind>,
    /// Its last known place was looked at since, and it was not there: nobody knows where it is.
    #[serde(default)]
    pub lost: bool,
}

/// The authority that a seat held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AuthorityHeld {
    pub seat: SeatId,
    /// Rung delegated by the scenario.
    pub delegated: Rung,
    /// Rungs granted since, by whom.
    pub grants: Vec<(ContactId, Rung)>,
}

impl AuthorityHeld {
    /// The highest rung held, delegated or granted.
    pub fn highest(&self) -> Rung {
        self.grants.iter().map(|(_, rung)| *rung).fold(self.delegated, Rung::max)
    }
}

/// The rules' answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// A rule permits the rung on what was known, authority and order of steps aside.
    pub permitted_by: Option<RuleId>,
    /// A rule forbids it, whatever permits it.
    pub forbidden_by: Option<RuleId>,
    pub authority_held: bool,
    /// Whose authority the permitting rule asks for.
    pub authority: Authority,
    pub first_missing: Vec<First>,
}

impl Verdict {
    /// Permitted, not forbidden, and by the right authority.
    pub fn is_lawful(&self) -> bool {
        self.permitted_by.is_some() && self.forbidden_by.is_none() && self.authority_held
    }
}
