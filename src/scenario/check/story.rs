//! What happens to the players: injects, effects, conditions, decisions. Whether they can ever happen is
//! asked in `reach`.

use super::{Checker, ProblemKind, ground};
use crate::scenario::deeds::{Deed, FollowUp};
use crate::scenario::document::Scenario;
use crate::scenario::ids::{DecisionId, OptionId, SeatId};
use crate::scenario::limits::{
    AMOUNT, BEARING_DEG, DELAY_S, MAX_CONDITION_PARTS, MAX_EFFECTS, MAX_LIST, MAX_PEOPLE, REACH_M, ROUNDS,
    VISIBILITY_M, WIND_MPS,
};
use crate::scenario::problem::{Field, Thing};
use crate::scenario::story::{Condition, Decision, Effect, Inject, OptionMark, Sender, Trigger};

pub(super) fn check(checker: &mut Checker) {
    let scenario: &Scenario = checker.scenario;
    for (i, one) in scenario.injects.iter().enumerate() {
        inject(checker, &format!("injects[{i}]"), one);
    }
    for (i, one) in scenario.decisions.iter().enumerate() {
        decision(checker, &format!("decisions[{i}]"), one);
    }
}

fn inject(checker: &mut Checker, path: &str, inject: &Inject) {
    checker.text(&format!("{path}.title"), &inject.title);
    checker.text(&format!("{path}.expected"), &inject.expected);
    match &inject.from {
        Sender::Control => {}
        Sender::Contact(contact) => checker.known(&format!("{path}.from"), Thing::Contact, contact.as_str()),
        Sender::Unit(unit) => checker.known(&format!("{path}.from"), Thing::Unit, unit.as_str()),
    }
    checker.within(&format!("{path}.to"), &inject.to, 0, MAX_LIST);
    seats_known(checker, &format!("{path}.to"), &inject.to);
    if let Some(text) = &inject.text {
        checker.text(&format!("{path}.text"), text);
    }
    if let Some(topic) = &inject.topic {
        checker.known(&format!("{path}.topic"), Thing::Topic, topic.as_str());
    }
    // A message has a text, a way and someone to read it; an event in the world has none of them.
    if inject.text.is_some() && inject.to.is_empty() {
        checker.add(path, ProblemKind::Needs { field: Field::To });
    }
    if inject.text.is_some() && inject.method.is_none() {
        checker.add(path, ProblemKind::Needs { field: Field::Method });
    }
    if inject.text.is_none() && (!inject.to.is_empty() || inject.acknowledge_s.is_some()) {
        checker.add(path, ProblemKind::Needs { field: Field::Text });
    }
    if let Trigger::When(when, after_s) = &inject.trigger {
        condition(checker, &format!("{path}.trigger[0]"), when);
        checker.whole(&format!("{path}.trigger[1]"), *after_s, DELAY_S);
    }
    if let Some(acknowledge_s) = inject.acknowledge_s {
        checker.whole(&format!("{path}.acknowledge_s"), acknowledge_s, (1, DELAY_S.1));
    }
    effects(checker, &format!("{path}.effects"), &inject.effects);
    if let Some(objective) = &inject.objective {
        checker.known(&format!("{path}.objective"), Thing::Objective, objective.as_str());
    }
}

fn decision(checker: &mut Checker, path: &str, decision: &Decision) {
    checker.text(&format!("{path}.title"), &decision.title);
    checker.text(&format!("{path}.question"), &decision.question);
    seat_known(checker, &format!("{path}.seat"), &decision.seat);
    checker.whole(&format!("{path}.within_s"), decision.within_s, (1, DELAY_S.1));
    for (i, option) in checker.within(&format!("{path}.options"), &decision.options, 2, MAX_LIST).iter().enumerate() {
        let path = format!("{path}.options[{i}]");
        checker.text(&format!("{path}.text"), &option.text);
        effects(checker, &format!("{path}.effects"), &option.effects);
        marks(checker, &format!("{path}.marks"), &option.marks);
        if let Some(follows) = &option.follows {
            follow_up(checker, &format!("{path}.follows"), follows);
        }
    }
    option_known(checker, &format!("{path}.default"), &decision.id, &decision.default);
    marks(checker, &format!("{path}.lapse"), &decision.lapse);
}

fn follow_up(checker: &mut Checker, path: &str, follows: &FollowUp) {
    checker.whole(&format!("{path}.within_s"), follows.within_s, (1, DELAY_S.1));
    for (i, deed) in checker.within(&format!("{path}.deeds"), &follows.deeds, 1, MAX_LIST).iter().enumerate() {
        let path = format!("{path}.deeds[{i}]");
        match deed {
            Deed::Answers | Deed::Aids => {}
            Deed::Sends(unit) => checker.known(&path, Thing::Unit, unit.as_str()),
            Deed::Meets(party, _) => checker.known(&path, Thing::Party, party.as_str()),
            Deed::Tells(contact) => checker.known(&path, Thing::Contact, contact.as_str()),
            Deed::TellsOf(contact, topic) => {
                checker.known(&path, Thing::Contact, contact.as_str());
                checker.known(&path, Thing::Topic, topic.as_str());
            }
            Deed::Says(topic) => checker.known(&path, Thing::Topic, topic.as_str()),
        }
    }
}

fn marks(checker: &mut Checker, path: &str, marks: &[OptionMark]) {
    for (i, mark) in checker.within(path, marks, 0, MAX_LIST).iter().enumerate() {
        let path = format!("{path}[{i}]");
        checker.judged_line(&format!("{path}.line"), mark.line);
        checker.whole(&format!("{path}.rating"), u32::from(mark.rating), (0, 4));
        checker.text(&format!("{path}.reason"), &mark.reason);
        if let Some(rule) = &mark.rule {
            checker.known(&format!("{path}.rule"), Thing::Rule, rule.as_str());
        }
    }
}

/// Effects of an inject, a reply or an option.
pub(super) fn effects(checker: &mut Checker, path: &str, effects: &[Effect]) {
    for (i, one) in checker.within(path, effects, 0, MAX_EFFECTS).iter().enumerate() {
        effect(checker, &format!("{path}[{i}]"), one);
    }
}

fn effect(checker: &mut Checker, path: &str, effect: &Effect) {
    let field = |name: &str| format!("{path}.{name}");
    match effect {
        Effect::Salvo { at, rounds, over_s, spread_m, lethal_m, wound_m } => {
            ground::inside_map(checker, &field("at"), *at);
            salvo(checker, path, (*rounds, *over_s), (*spread_m, *lethal_m, *wound_m));
        }
        Effect::Fear { zone, by } => {
            if let Some(zone) = zone {
                checker.known(&field("zone"), Thing::Zone, zone.as_str());
            }
            checker.change(&field("by"), *by);
        }
        Effect::Trust { group, by } => {
            checker.known(&field("group"), Thing::Group, group.as_str());
            checker.change(&field("by"), *by);
        }
        Effect::Consent { by } => checker.change(&field("by"), *by),
        Effect::Rumour { group, topic, trust_by } => {
            checker.known(&field("group"), Thing::Group, group.as_str());
            checker.known(&field("topic"), Thing::Topic, topic.as_str());
            checker.change(&field("trust_by"), *trust_by);
        }
        Effect::Gather { group, zone } => {
            checker.known(&field("group"), Thing::Group, group.as_str());
            checker.known(&field("zone"), Thing::Zone, zone.as_str());
            ground::room(checker, &field("zone"), zone, 1);
        }
        Effect::Flee { group } => checker.known(&field("group"), Thing::Group, group.as_str()),
        Effect::PartyPhase { party, phase } => party_phase(checker, path, party.as_str(), *phase),
        Effect::PartyStatus { party, .. } | Effect::HandOver { party } => {
            checker.known(&field("party"), Thing::Party, party.as_str())
        }
        Effect::Know { seats, party, confidence, time_to_harm_s, credibility, .. } => {
            known_seats(checker, &field("seats"), seats);
            checker.known(&field("party"), Thing::Party, party.as_str());
            checker.share(&field("confidence"), *confidence);
            if let Some(time_to_harm_s) = time_to_harm_s {
                checker.whole(&field("time_to_harm_s"), *time_to_harm_s, DELAY_S);
            }
            if let Some(credibility) = credibility {
                checker.whole(&field("credibility"), u32::from(*credibility), (1, 6));
            }
        }
        Effect::KnowWounded { seats, zone } => {
            known_seats(checker, &field("seats"), seats);
            checker.known(&field("zone"), Thing::Zone, zone.as_str());
        }
        Effect::UnitAvailable(unit) => checker.known(path, Thing::Unit, unit.as_str()),
        Effect::Outage { for_s, .. } => checker.whole(&field("for_s"), *for_s, (1, DELAY_S.1)),
        Effect::Resource { resource, by } => {
            checker.known(&field("resource"), Thing::Resource, resource.as_str());
            checker.number(&field("by"), *by, AMOUNT);
        }
        Effect::Open(decision) => checker.known(path, Thing::Decision, decision.as_str()),
        Effect::Grant { from, seats, .. } => {
            checker.known(&field("from"), Thing::Contact, from.as_str());
            known_seats(checker, &field("seats"), seats);
        }
        Effect::Probe(probe) => checker.known(path, Thing::Probe, probe.as_str()),
        Effect::End => {}
        Effect::Outdoors { visibility_m, wind_from_deg, wind_mps, .. } => {
            let named = [("visibility_m", visibility_m, VISIBILITY_M), ("wind_from_deg", wind_from_deg, BEARING_DEG)];
            for (name, number, range) in named.into_iter().chain([("wind_mps", wind_mps, WIND_MPS)]) {
                if let Some(number) = number {
                    checker.number(&field(name), *number, range);
                }
            }
        }
    }
}

fn party_phase(checker: &mut Checker, path: &str, party: &str, phase: u16) {
    checker.known(&format!("{path}.party"), Thing::Party, party);
    let plan = checker.scenario.parties.iter().find(|known| known.id.as_str() == party).map(|party| party.plan.len());
    if let Some(phases) = plan.filter(|phases| usize::from(phase) >= *phases) {
        checker.add(&format!("{path}.phase"), ProblemKind::NoSuchPhase { phase, phases });
    }
}

/// Rounds and seconds; spread, lethal and wounding radius.
pub(super) fn salvo(checker: &mut Checker, path: &str, fire: (u16, u32), metres: (f32, f32, f32)) {
    checker.whole(&format!("{path}.rounds"), u32::from(fire.0), ROUNDS);
    checker.whole(&format!("{path}.over_s"), fire.1, DELAY_S);
    checker.number(&format!("{path}.spread_m"), metres.0, REACH_M);
    checker.number(&format!("{path}.lethal_m"), metres.1, REACH_M);
    checker.number(&format!("{path}.wound_m"), metres.2, (metres.1.clamp(REACH_M.0, REACH_M.1), REACH_M.1));
}

/// Ids and numbers of a condition and all its parts.
pub(super) fn condition(checker: &mut Checker, path: &str, condition: &Condition) {
    let found = parts(condition);
    if found > MAX_CONDITION_PARTS {
        checker.add(path, ProblemKind::TooMany { found, most: MAX_CONDITION_PARTS });
    } else {
        part(checker, path, condition);
    }
}

fn parts(condition: &Condition) -> usize {
    match condition {
        Condition::All(list) | Condition::Any(list) => 1 + list.iter().map(parts).sum::<usize>(),
        Condition::Not(inner) => 1 + parts(inner),
        _ => 1,
    }
}

fn part(checker: &mut Checker, path: &str, condition: &Condition) {
    let item = |i: usize| format!("{path}[{i}]");
    match condition {
        Condition::All(list) | Condition::Any(list) => {
            for (i, inner) in checker.within(path, list, 1, MAX_CONDITION_PARTS).iter().enumerate() {
                part(checker, &item(i), inner);
            }
        }
        Condition::Not(inner) => part(checker, path, inner),
        Condition::Since(at_s) => checker.whole(path, *at_s, DELAY_S),
        Condition::Fired(inject) => checker.known(path, Thing::Inject, inject.as_str()),
        Condition::FiredFor(inject, for_s) => {
            checker.known(&item(0), Thing::Inject, inject.as_str());
            checker.whole(&item(1), *for_s, DELAY_S);
        }
        Condition::Decided(decision, option) => {
            checker.known(&item(0), Thing::Decision, decision.as_str());
            if let Some(option) = option {
                option_known(checker, &item(1), decision, option);
            }
        }
        Condition::Undecided(decision) => checker.known(path, Thing::Decision, decision.as_str()),
        Condition::Told(contact, topic) => {
            checker.known(&item(0), Thing::Contact, contact.as_str());
            checker.known(&item(1), Thing::Topic, topic.as_str());
        }
        Condition::Silent(contact, topic, for_s) => {
            checker.known(&item(0), Thing::Contact, contact.as_str());
            checker.known(&item(1), Thing::Topic, topic.as_str());
            checker.whole(&item(2), *for_s, DELAY_S);
        }
        Condition::UnitIn(unit, zone) => {
            checker.known(&item(0), Thing::Unit, unit.as_str());
            checker.known(&item(1), Thing::Zone, zone.as_str());
        }
        Condition::UnitNear(party, metres) => {
            checker.known(&item(0), Thing::Party, party.as_str());
            checker.number(&item(1), *metres, REACH_M);
        }
        Condition::PeopleIn(zone, count) | Condition::PeopleInAtMost(zone, count) => {
            checker.known(&item(0), Thing::Zone, zone.as_str());
            checker.whole(&item(1), *count, (0, MAX_PEOPLE));
        }
        Condition::StageAtLeast(party, _) | Condition::Status(party, _) | Condition::Known(party, _) => {
            checker.known(&item(0), Thing::Party, party.as_str());
        }
        Condition::WoundedAtLeast(count)
        | Condition::DeadAtLeast(count)
        | Condition::TreatedAtLeast(count)
        | Condition::KnownWoundedAtLeast(count) => checker.whole(path, *count, (0, MAX_PEOPLE)),
        Condition::TrustAtMost(group, most) => {
            checker.known(&item(0), Thing::Group, group.as_str());
            checker.share(&item(1), *most);
        }
        Condition::ConsentAtMost(most) => checker.share(path, *most),
        Condition::ForceUsed(_) => {}
        Condition::MoraleAtMost(party, most) => {
            checker.known(&item(0), Thing::Party, party.as_str());
            checker.share(&item(1), *most);
        }
        Condition::ProtestAtLeast(zone, _) => checker.known(&item(0), Thing::Zone, zone.as_str()),
        Condition::InterestNamed(party) => checker.known(path, Thing::Party, party.as_str()),
    }
}

fn option_known(checker: &mut Checker, path: &str, decision: &DecisionId, option: &OptionId) {
    let Some(decision) = checker.scenario.decisions.iter().find(|known| known.id == *decision) else {
        return;
    };
    if !decision.options.iter().any(|known| known.id == *option) {
        let near = super::nearest(option.as_str(), decision.options.iter().map(|known| known.id.as_str()));
        checker.add_near(path, ProblemKind::NoSuch { thing: Thing::Option, id: option.to_string() }, near);
    }
}

pub(super) fn seat_known(checker: &mut Checker, path: &str, seat: &SeatId) {
    checker.known(path, Thing::Seat, seat.as_str());
}

fn seats_known(checker: &mut Checker, path: &str, seats: &[SeatId]) {
    for (i, seat) in seats.iter().enumerate() {
        seat_known(checker, &format!("{path}[{i}]"), seat);
    }
}

/// Knowledge and grants go to somebody.
fn known_seats(checker: &mut Checker, path: &str, seats: &[SeatId]) {
    checker.within(path, seats, 1, MAX_LIST);
    seats_known(checker, path, seats);
}
