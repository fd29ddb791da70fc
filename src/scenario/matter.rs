//! What topics are about: as the drill says, or as its injects, needs and declared work tie them to it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::document::{Scenario, Topic};
use super::ids::{InjectId, PartyId, TopicId, ZoneId};
use super::rubric::{Need, ReportPart};
use super::story::{Condition, Effect, Inject};

impl Scenario {
    /// What a message on the topic tells of; absent where nothing in the drill says, so that it can be anything.
    pub fn matters(&self, topic: &Topic) -> Option<Vec<Matter>> {
        let tied = || Some(tied(self, &topic.id)).filter(|tied| !tied.is_empty());
        topic.about.clone().or_else(tied)
    }
}

/// What the drill ties to the topic, where it does not say what it is about.
fn tied(scenario: &Scenario, topic: &TopicId) -> Vec<Matter> {
    let injects = scenario.injects.iter().filter(|inject| inject.topic.as_ref() == Some(topic));
    let needs = scenario.rubric.needs.iter().filter(|need| need.topic == *topic);
    let works = scenario.rubric.last_resort.iter().filter(|work| work.topic == *topic).map(|work| &work.zone);
    let acts = scenario.rubric.joint_acts.iter().filter(|act| act.topic == *topic).map(|act| &act.zone);
    let zones = works.chain(acts).map(|zone| Matter::Zone(zone.clone()));
    injects.flat_map(told_by).chain(needs.flat_map(|need| opening(scenario, need))).chain(zones).collect()
}

/// What the inject tells whoever reads it.
pub fn told_by(inject: &Inject) -> impl Iterator<Item = Matter> {
    inject.effects.iter().filter_map(|effect| match effect {
        Effect::Know { party, .. } => Some(Matter::Party(party.clone())),
        Effect::KnowWounded { .. } | Effect::Salvo { .. } => Some(Matter::Harm),
        _ => None,
    })
}

/// What the need opens with, and what its report is of.
pub fn opening(scenario: &Scenario, need: &Need) -> Vec<Matter> {
    let parties = scenario.parties.iter().map(|party| &party.id);
    let of = |party| names_party(scenario, &need.opens, party);
    let reported = need.report.iter().flat_map(|form| &form.party);
    let mut matters: Vec<Matter> =
        parties.filter(|party| of(party)).chain(reported).map(|party| Matter::Party(party.clone())).collect();
    if is_of_force(need) {
        matters.push(Matter::Force);
    }
    let counts =
        need.report.as_ref().is_some_and(|form| form.party.is_none() && form.holds.contains(&ReportPart::Casualties));
    if counts || any(&need.opens, &is_of_harm) {
        matters.push(Matter::Harm);
    }
    matters
}

fn is_of_harm(condition: &Condition) -> bool {
    use Condition::{DeadAtLeast, KnownWoundedAtLeast, WoundedAtLeast};
    matches!(condition, WoundedAtLeast(_) | DeadAtLeast(_) | KnownWoundedAtLeast(_))
}

/// The need opens with the use of force.
pub fn is_of_force(need: &Need) -> bool {
    any(&need.opens, &|condition| matches!(condition, Condition::ForceUsed(_)))
}

pub fn names_party(scenario: &Scenario, condition: &Condition, party: &PartyId) -> bool {
    any(condition, &|condition| match condition {
        Condition::Known(of, _) | Condition::StageAtLeast(of, _) | Condition::Status(of, _) => of == party,
        Condition::Fired(inject) | Condition::FiredFor(inject, _) => fires(scenario, inject, party),
        _ => false,
    })
}

fn fires(scenario: &Scenario, id: &InjectId, party: &PartyId) -> bool {
    scenario.injects.iter().any(|inject| inject.id == *id && informs(&inject.effects, party))
}

fn informs(effects: &[Effect], about: &PartyId) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Know { party, .. } if party == about))
}

/// Some part of the condition, not one that is denied.
fn any(condition: &Condition, is_it: &impl Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| any(part, is_it)),
        Condition::Not(_) => false,
        other => is_it(other),
    }
}

/// What somebody can be told of: a duty to tell is closed by a message that is about its matter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Matter {
    /// An armed party: what it is about, and what is done about it.
    Party(PartyId),
    /// Force that the mission used.
    Force,
    /// People hurt.
    Harm,
    /// The people of a place, or what is done there: a quarter, a camp, a clinic.
    Zone(ZoneId),
}
