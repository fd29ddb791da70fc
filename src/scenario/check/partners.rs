//! What the rubric declares of those beside whom the mission works: names that are there, and lines that are judged.

use super::Checker;
use super::duties::gravity;
use crate::scenario::limits::{DELAY_S, MAX_LIST};
use crate::scenario::problem::Thing;
use crate::scenario::rubric::Line;

/// Last resort, joint acts and partners' conduct.
pub(super) fn check(checker: &mut Checker) {
    let rubric = &checker.scenario.rubric;
    for (i, one) in checker.within("rubric.last_resort", &rubric.last_resort, 0, MAX_LIST).iter().enumerate() {
        let path = format!("rubric.last_resort[{i}]");
        checker.judged_line(&path, Line::C3);
        checker.known(&format!("{path}.zone"), Thing::Zone, one.zone.as_str());
        checker.known(&format!("{path}.contact"), Thing::Contact, one.contact.as_str());
        checker.known(&format!("{path}.topic"), Thing::Topic, one.topic.as_str());
        if let Some(inject) = &one.asked_by {
            checker.known(&format!("{path}.asked_by"), Thing::Inject, inject.as_str());
        }
        checker.text(&format!("{path}.duty"), &one.duty);
        gravity(checker, &path, one.gravity);
    }
    for (i, one) in checker.within("rubric.joint_acts", &rubric.joint_acts, 0, MAX_LIST).iter().enumerate() {
        let path = format!("rubric.joint_acts[{i}]");
        checker.judged_line(&path, Line::C4);
        checker.known(&format!("{path}.contact"), Thing::Contact, one.contact.as_str());
        checker.known(&format!("{path}.topic"), Thing::Topic, one.topic.as_str());
        checker.known(&format!("{path}.zone"), Thing::Zone, one.zone.as_str());
        if let Some(inject) = &one.after {
            checker.known(&format!("{path}.after"), Thing::Inject, inject.as_str());
        }
        checker.text(&format!("{path}.duty"), &one.duty);
        gravity(checker, &path, one.gravity);
    }
    for (i, one) in checker.within("rubric.partner_conduct", &rubric.partner_conduct, 0, MAX_LIST).iter().enumerate() {
        let path = format!("rubric.partner_conduct[{i}]");
        checker.judged_line(&path, Line::C4);
        checker.known(&format!("{path}.party"), Thing::Party, one.party.as_str());
        checker.known(&format!("{path}.contact"), Thing::Contact, one.contact.as_str());
        checker.whole(&format!("{path}.within_s"), one.within_s, (1, DELAY_S.1));
        checker.text(&format!("{path}.duty"), &one.duty);
        gravity(checker, &path, one.gravity);
    }
}
