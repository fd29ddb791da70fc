//! What can ever happen: injects, decisions, phases and needs that nothing can bring about are problems.
//!
//! The check is generous: a condition counts as possible unless the document itself rules it out, by time, by a cycle,
//! by parts that exclude one another, or because nothing in it has the named effect. People's orders can do the rest.

use std::collections::BTreeMap;

use super::{Checker, ProblemKind};
use crate::scenario::document::Scenario;
use crate::scenario::ids::PartyId;
use crate::scenario::people::{Act, ArmedParty, Outcome, PartyStatus, Stage};
use crate::scenario::problem::Never;
use crate::scenario::story::{Condition, Effect, Inject, Trigger};

pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    let reach = Reach::of(scenario);
    for (i, inject) in scenario.injects.iter().enumerate() {
        if let Some((path, never)) = reach.never(&inject.trigger, &format!("injects[{i}].trigger")) {
            checker.add(&path, ProblemKind::NeverFires(never));
        }
    }
    for (i, decision) in scenario.decisions.iter().enumerate() {
        if !reach.decisions.contains_key(decision.id.as_str()) {
            let decision = decision.id.to_string();
            checker.add(&format!("decisions[{i}].id"), ProblemKind::NeverOpened { decision });
        }
    }
    for (i, probe) in scenario.probes.iter().enumerate() {
        let path = format!("probes[{i}].trigger");
        let never = match &probe.trigger {
            // No hand puts a question.
            Some(Trigger::Manual) => Some((path, Never::NoCause)),
            trigger => trigger.as_ref().and_then(|trigger| reach.never(trigger, &path)),
        };
        if let Some((path, never)) = never {
            checker.add(&path, ProblemKind::NeverPut(never));
        }
    }
    for (i, need) in scenario.rubric.needs.iter().enumerate().filter(|(_, need)| reach.holds(&need.opens).is_none()) {
        let (path, never) = reach.why(&need.opens, &format!("rubric.needs[{i}].opens"), 0);
        checker.add(&path, ProblemKind::NeverHolds(never));
    }
    for (i, party) in scenario.parties.iter().enumerate() {
        phases(checker, &reach, &format!("parties[{i}]"), party);
        if party.dormant && !is_called_up(scenario, party) {
            checker.add(&format!("parties[{i}].dormant"), ProblemKind::NeverCalledUp);
        }
    }
}

/// Another party splits into it, or an effect calls one of its phases.
fn is_called_up(scenario: &Scenario, party: &ArmedParty) -> bool {
    let into = |act: &Act| matches!(act, Act::Split { into: Some(into), .. } if *into == party.id);
    let mut acts = scenario.parties.iter().flat_map(|other| &other.plan).map(|phase| &phase.act);
    acts.any(into)
        || all_effects(scenario)
            .any(|effect| matches!(effect, Effect::PartyPhase { party: called, .. } if *called == party.id))
}

/// Every effect of injects, replies and options.
pub(super) fn all_effects(scenario: &Scenario) -> impl Iterator<Item = &Effect> {
    let injects = scenario.injects.iter().flat_map(|inject| &inject.effects);
    let replies = scenario.counterparts.iter().flat_map(|contact| &contact.replies).flat_map(|reply| &reply.effects);
    let options = scenario.decisions.iter().flat_map(|decision| &decision.options).flat_map(|option| &option.effects);
    injects.chain(replies).chain(options)
}

fn phases(checker: &mut Checker, reach: &Reach, path: &str, party: &ArmedParty) {
    let mut has_left = false;
    for (i, phase) in party.plan.iter().enumerate() {
        let is_called = |effect: &Effect| matches!(effect, Effect::PartyPhase { party: called, phase } if *called == party.id && usize::from(*phase) == i);
        let is_called = all_effects(reach.scenario).any(is_called);
        let never = if is_called {
            None
        } else if has_left {
            Some((format!("{path}.plan[{i}]"), Never::PartyHasLeft))
        } else if phase.from_s > reach.ends_at_s {
            Some((format!("{path}.plan[{i}].from_s"), reach.after_the_end(phase.from_s)))
        } else {
            let when = phase.when.as_ref().filter(|when| reach.holds(when).is_none());
            when.map(|when| reach.why(when, &format!("{path}.plan[{i}].when"), 0))
        };
        if let Some((path, never)) = never {
            checker.add(&path, ProblemKind::PhaseNeverReached(never));
        }
        has_left |= phase.act == Act::Leave && phase.when.is_none();
    }
}

/// The earliest second at which injects can fire and decisions can be opened; absent where they never can.
struct Reach<'s> {
    scenario: &'s Scenario,
    ends_at_s: u32,
    injects: BTreeMap<&'s str, u32>,
    decisions: BTreeMap<&'s str, u32>,
}

impl<'s> Reach<'s> {
    fn of(scenario: &'s Scenario) -> Self {
        let ends_at_s = scenario.meta.ends_at_s;
        let mut reach = Self { scenario, ends_at_s, injects: BTreeMap::new(), decisions: BTreeMap::new() };
        // Each round can only add entries and move them earlier; a chain needs as many rounds as it has links.
        for _ in 0..=scenario.injects.len() + scenario.decisions.len() {
            let (injects, decisions) = reach.round();
            if injects == reach.injects && decisions == reach.decisions {
                break;
            }
            (reach.injects, reach.decisions) = (injects, decisions);
        }
        reach
    }

    fn round(&self) -> (BTreeMap<&'s str, u32>, BTreeMap<&'s str, u32>) {
        let scenario = self.scenario;
        let mut injects = BTreeMap::new();
        let mut decisions = BTreeMap::new();
        let mut open = |effects: &'s [Effect], at_s: u32| {
            for effect in effects {
                if let Effect::Open(decision) = effect {
                    let earliest = decisions.entry(decision.as_str()).or_insert(at_s);
                    *earliest = at_s.min(*earliest);
                }
            }
        };
        for inject in &scenario.injects {
            if let Some(at_s) = self.fires(inject) {
                injects.insert(inject.id.as_str(), at_s);
                open(&inject.effects, at_s);
            }
        }
        // A seat may write to any counterpart from the start.
        scenario.counterparts.iter().flat_map(|contact| &contact.replies).for_each(|reply| open(&reply.effects, 0));
        for decision in &scenario.decisions {
            if let Some(at_s) = self.decisions.get(decision.id.as_str()) {
                decision.options.iter().for_each(|option| open(&option.effects, *at_s));
            }
        }
        (injects, decisions)
    }

    fn fires(&self, inject: &Inject) -> Option<u32> {
        self.comes(&inject.trigger)
    }

    fn comes(&self, trigger: &Trigger) -> Option<u32> {
        let at_s = match trigger {
            Trigger::At(at_s) => *at_s,
            Trigger::When(when, after_s) => self.holds(when)?.saturating_add(*after_s),
            Trigger::Manual => 0,
        };
        self.in_time(at_s)
    }

    /// Where and why the trigger never comes; `None` where it can.
    fn never(&self, trigger: &Trigger, path: &str) -> Option<(String, Never)> {
        if self.comes(trigger).is_some() {
            return None;
        }
        match trigger {
            Trigger::When(when, after_s) => Some(self.why(when, &format!("{path}[0]"), *after_s)),
            Trigger::At(at_s) => Some((path.to_owned(), self.after_the_end(*at_s))),
            Trigger::Manual => None,
        }
    }

    fn in_time(&self, at_s: u32) -> Option<u32> {
        (at_s <= self.ends_at_s).then_some(at_s)
    }

    /// The earliest second at which the condition can hold.
    fn holds(&self, condition: &Condition) -> Option<u32> {
        match condition {
            Condition::All(list) => {
                let latest = list.iter().try_fold(0, |latest, part| Some(self.holds(part)?.max(latest)))?;
                (!excludes_itself(list)).then_some(latest)
            }
            Condition::Any(list) => list.iter().filter_map(|part| self.holds(part)).min(),
            Condition::Not(inner) => self.fails(inner).then_some(0),
            Condition::Since(at_s) => self.in_time(*at_s),
            Condition::Fired(inject) => {
                self.injects.get(inject.as_str()).copied().or(self.unknown_inject(inject.as_str()))
            }
            Condition::FiredFor(inject, for_s) => {
                let at_s = self.injects.get(inject.as_str()).copied().or(self.unknown_inject(inject.as_str()))?;
                self.in_time(at_s.saturating_add(*for_s))
            }
            Condition::Decided(decision, _) | Condition::Undecided(decision) => {
                let is_known = self.scenario.decisions.iter().any(|known| known.id == *decision);
                self.decisions.get(decision.as_str()).copied().or((!is_known).then_some(0))
            }
            Condition::Silent(_, _, for_s) => self.in_time(*for_s),
            other => self.has_cause(other).then_some(0),
        }
    }

    /// A dangling id is reported where it stands; what waits for it is not reported again.
    fn unknown_inject(&self, inject: &str) -> Option<u32> {
        (!self.scenario.injects.iter().any(|known| known.id.as_str() == inject)).then_some(0)
    }

    /// The condition can be false at some time.
    fn fails(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(list) => list.iter().any(|part| self.fails(part)),
            Condition::Any(list) => list.iter().all(|part| self.fails(part)),
            Condition::Not(inner) => self.holds(inner).is_some(),
            Condition::Since(at_s) => *at_s > 0,
            Condition::PeopleIn(_, least) => *least > 0,
            Condition::WoundedAtLeast(least)
            | Condition::DeadAtLeast(least)
            | Condition::TreatedAtLeast(least)
            | Condition::KnownWoundedAtLeast(least) => *least > 0,
            Condition::StageAtLeast(_, stage) | Condition::Known(_, stage) => *stage > Stage::None,
            _ => true,
        }
    }

    /// Something in the drill can bring the state about.
    fn has_cause(&self, condition: &Condition) -> bool {
        let people = || self.scenario.people.iter().map(|group| u32::from(group.count)).sum::<u32>();
        let armed = || self.scenario.parties.iter().map(|party| u32::from(party.count)).sum::<u32>();
        match condition {
            Condition::PeopleIn(_, least) => *least <= people(),
            Condition::WoundedAtLeast(least)
            | Condition::DeadAtLeast(least)
            | Condition::TreatedAtLeast(least)
            | Condition::KnownWoundedAtLeast(least) => *least <= people() + armed(),
            Condition::StageAtLeast(party, stage) => self.party(party).is_none_or(|party| {
                let in_plan = party.plan.iter().any(|phase| phase.stage >= *stage);
                *stage == Stage::None || in_plan || may_answer(party, Outcome::Fights)
            }),
            Condition::Status(party, status) => {
                self.party(party).is_none_or(|known| {
                    let by_effect = |effect: &Effect| matches!(effect, Effect::PartyStatus { party: of, status: to } if of == party && to == status);
                    may_become(known, *status) || all_effects(self.scenario).any(by_effect)
                })
            }
            Condition::InterestNamed(party) => self.party(party).is_none_or(|party| party.interest.is_some()),
            Condition::ForceUsed(rung) => {
                self.scenario.units.iter().flat_map(|unit| &unit.means).any(|means| means.rung >= *rung)
            }
            _ => true,
        }
    }

    fn party(&self, id: &PartyId) -> Option<&'s ArmedParty> {
        self.scenario.parties.iter().find(|party| party.id == *id)
    }

    /// Where and why a condition that never holds (or holds too late for what follows `after_s` later) fails.
    fn why(&self, condition: &Condition, path: &str, after_s: u32) -> (String, Never) {
        let here = |never| (path.to_owned(), never);
        if let Some(at_s) = self.holds(condition) {
            return here(self.after_the_end(at_s.saturating_add(after_s)));
        }
        match condition {
            Condition::All(list) => match list.iter().enumerate().find(|(_, part)| self.holds(part).is_none()) {
                Some((i, part)) => self.why(part, &format!("{path}[{i}]"), 0),
                None => here(Never::Contradiction),
            },
            Condition::Any(list) => match list.first() {
                Some(part) => self.why(part, &format!("{path}[0]"), 0),
                None => here(Never::NoCause),
            },
            Condition::Since(at_s) | Condition::Silent(_, _, at_s) => here(self.after_the_end(*at_s)),
            Condition::Fired(inject) | Condition::FiredFor(inject, _) => {
                match (self.injects.get(inject.as_str()), condition) {
                    (Some(at_s), Condition::FiredFor(_, for_s)) => {
                        here(self.after_the_end(at_s.saturating_add(*for_s)))
                    }
                    _ => here(self.waits_for(inject.as_str())),
                }
            }
            Condition::Decided(decision, _) | Condition::Undecided(decision) => {
                here(Never::NotOpened { decision: decision.to_string() })
            }
            _ => here(Never::NoCause),
        }
    }

    fn after_the_end(&self, at_s: u32) -> Never {
        Never::AfterTheEnd { at_s, ends_at_s: self.ends_at_s }
    }

    /// The chain of injects that `inject` waits for either comes back to it or ends at another reason.
    fn waits_for(&self, inject: &str) -> Never {
        let mut chain: Vec<&str> = Vec::new();
        let mut next = Some(inject);
        while let Some(id) = next {
            if let Some(at) = chain.iter().position(|earlier| *earlier == id) {
                return Never::Cycle { injects: chain[at..].iter().map(|id| (*id).to_owned()).collect() };
            }
            let Some(waiting) = self.scenario.injects.iter().find(|known| known.id.as_str() == id) else { break };
            chain.push(waiting.id.as_str());
            next = match &waiting.trigger {
                Trigger::When(when, _) => self.first_missing(when),
                _ => None,
            };
        }
        Never::WaitsFor { inject: inject.to_owned() }
    }

    /// The first inject that can never fire among those that the condition cannot hold without.
    fn first_missing<'c>(&self, condition: &'c Condition) -> Option<&'c str> {
        match condition {
            Condition::All(list) => list.iter().find_map(|part| self.first_missing(part)),
            Condition::Any(list) if list.iter().all(|part| self.holds(part).is_none()) => {
                list.iter().find_map(|part| self.first_missing(part))
            }
            Condition::Fired(inject) | Condition::FiredFor(inject, _) => {
                self.holds(condition).is_none().then_some(inject.as_str())
            }
            _ => None,
        }
    }
}

/// Two parts that must both hold and never do at the same time.
fn excludes_itself(list: &[Condition]) -> bool {
    let parts = flattened(list);
    let from_s =
        parts.iter().filter_map(|part| if let Condition::Since(at_s) = part { Some(*at_s) } else { None }).max();
    let until_s = parts.iter().filter_map(|part| match part {
        Condition::Not(inner) => {
            if let Condition::Since(at_s) = **inner {
                Some(at_s)
            } else {
                None
            }
        }
        _ => None,
    });
    let is_too_late = from_s.zip(until_s.min()).is_some_and(|(from_s, until_s)| from_s >= until_s);
    let excluded = |part: &&Condition| match part {
        Condition::Not(inner) => parts.iter().any(|other| **other == **inner),
        Condition::Status(party, status) => parts
            .iter()
            .any(|other| matches!(other, Condition::Status(of, another) if of == party && another != status)),
        _ => false,
    };
    is_too_late || parts.iter().any(excluded)
}

/// The parts of an `All`, those of an `All` within it included.
fn flattened(list: &[Condition]) -> Vec<&Condition> {
    let mut parts = Vec::new();
    for part in list {
        match part {
            Condition::All(inner) => parts.extend(flattened(inner)),
            part => parts.push(part),
        }
    }
    parts
}

fn may_answer(party: &ArmedParty, outcome: Outcome) -> bool {
    let is_met = party.interest.as_ref().is_some_and(|interest| interest.then == outcome);
    is_met || party.answers.iter().flat_map(|answer| &answer.outcomes).any(|(possible, _)| *possible == outcome)
}

/// By its answers or its plan; detention and wounds are in the players' hands.
fn may_become(party: &ArmedParty, status: PartyStatus) -> bool {
    let breaks = || party.nerve.breaks_at > 0.0;
    let leaves = || {
        may_answer(party, Outcome::Leaves)
            || may_answer(party, Outcome::SomeLeave)
            || party.plan.iter().any(|phase| phase.act == Act::Leave)
    };
    match status {
        PartyStatus::Active | PartyStatus::Detained | PartyStatus::HorsDeCombat => true,
        PartyStatus::Hesitating => may_answer(party, Outcome::Hesitates),
        PartyStatus::Bargaining => may_answer(party, Outcome::Bargains),
        PartyStatus::Fighting => may_answer(party, Outcome::Fights),
        PartyStatus::Leaving => leaves(),
        PartyStatus::Fleeing => may_answer(party, Outcome::Flees) || breaks(),
        PartyStatus::Gone => leaves() || may_answer(party, Outcome::Flees) || breaks(),
        PartyStatus::Surrendered => {
            may_answer(party, Outcome::Surrenders) || may_answer(party, Outcome::SomeSurrender) || breaks()
        }
    }
}
