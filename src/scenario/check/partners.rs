//! What the rubric declares of those beside whom the mission works: names that are there, and lines that are judged.

use super::duties::gravity;
use super::sharing::answers;
use super::{Checker, ProblemKind};
use crate::scenario::ids::TextKey;
use crate::scenario::limits::{DELAY_S, MAX_LIST};
use crate::scenario::partners::{JointAct, LastResort, PartnerConduct};
use crate::scenario::problem::Thing;
use crate::scenario::rubric::Line;

/// Last resort, joint acts and partners' conduct.
pub(super) fn check(checker: &mut Checker) {
    let rubric = &checker.scenario.rubric;
    let works = checker.within("rubric.last_resort", &rubric.last_resort, 0, MAX_LIST);
    let acts = checker.within("rubric.joint_acts", &rubric.joint_acts, 0, MAX_LIST);
    let conducts = checker.within("rubric.partner_conduct", &rubric.partner_conduct, 0, MAX_LIST);
    let declared = works.iter().map(last_resort).enumerate();
    let declared = declared.chain(acts.iter().map(joint_act).enumerate());
    for (i, one) in declared.chain(conducts.iter().map(partner_conduct).enumerate()) {
        let path = format!("rubric.{}[{i}]", one.list);
        checker.judged_line(&path, one.line);
        for (field, thing, id) in &one.names {
            checker.known(&format!("{path}.{field}"), *thing, id);
        }
        checker.text(&format!("{path}.duty"), one.duty);
        gravity(checker, &path, one.gravity);
    }
    for (i, act) in acts.iter().enumerate().filter(|(_, act)| act.consent) {
        consent(checker, &format!("rubric.joint_acts[{i}].contact"), act);
    }
    for (i, conduct) in conducts.iter().enumerate() {
        checker.whole(&format!("rubric.partner_conduct[{i}].within_s"), conduct.within_s, (1, DELAY_S.1));
    }
}

/// Who gives consent is of the host state, and says something when it is asked.
fn consent(checker: &mut Checker, path: &str, act: &JointAct) {
    let contact = checker.scenario.counterpart(&act.contact);
    if contact.is_some_and(|contact| !contact.kind.is_host_state()) {
        checker.add(path, ProblemKind::NotTheHostState { contact: act.contact.to_string() });
    }
    answers(checker, path, &act.contact, &act.topic);
}

fn last_resort(work: &LastResort) -> Declared<'_> {
    let (zone, contact, topic) = (work.zone.as_str(), work.contact.as_str(), work.topic.as_str());
    let names =
        names([("zone", Thing::Zone, zone), ("contact", Thing::Contact, contact), ("topic", Thing::Topic, topic)]);
    let asked_by = work.asked_by.iter().map(|inject| ("asked_by".to_owned(), Thing::Inject, inject.as_str()));
    let names = names.into_iter().chain(asked_by).collect();
    Declared { list: "last_resort", line: Line::C3, names, duty: &work.duty, gravity: work.gravity }
}

fn joint_act(act: &JointAct) -> Declared<'_> {
    let (zone, contact, topic) = (act.zone.as_str(), act.contact.as_str(), act.topic.as_str());
    let names =
        names([("contact", Thing::Contact, contact), ("topic", Thing::Topic, topic), ("zone", Thing::Zone, zone)]);
    let after = act.after.iter().map(|inject| ("after".to_owned(), Thing::Inject, inject.as_str()));
    let units = act.units.iter().enumerate().map(|(i, unit)| (format!("units[{i}]"), Thing::Unit, unit.as_str()));
    let names = names.into_iter().chain(after).chain(units).collect();
    let line = if act.consent { Line::C1 } else { Line::C4 };
    Declared { list: "joint_acts", line, names, duty: &act.duty, gravity: act.gravity }
}

fn partner_conduct(conduct: &PartnerConduct) -> Declared<'_> {
    let (party, contact) = (conduct.party.as_str(), conduct.contact.as_str());
    let names = names([("party", Thing::Party, party), ("contact", Thing::Contact, contact)]);
    Declared { list: "partner_conduct", line: Line::C4, names, duty: &conduct.duty, gravity: conduct.gravity }
}

fn names<'a, const N: usize>(named: [(&str, Thing, &'a str); N]) -> Vec<(String, Thing, &'a str)> {
    named.into_iter().map(|(field, thing, id)| (field.to_owned(), thing, id)).collect()
}

/// What all three have: a line, names of others by field, a doctrine title and a weight.
struct Declared<'a> {
    list: &'static str,
    line: Line,
    names: Vec<(String, Thing, &'a str)>,
    duty: &'a TextKey,
    gravity: f32,
}
