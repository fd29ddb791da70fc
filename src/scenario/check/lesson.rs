//! The lesson: its texts exist, and every goal names something that the drill has.

use super::{Checker, ProblemKind};
use crate::scenario::lesson::LessonGoal;
use crate::scenario::limits::{MAX_CONDITION_PARTS, MAX_LIST};
use crate::scenario::problem::Thing;

pub(super) fn check(checker: &mut Checker) {
    let steps = &checker.scenario.lesson;
    if steps.len() > MAX_LIST {
        return checker.add("lesson", ProblemKind::TooMany { found: steps.len(), most: MAX_LIST });
    }
    for (i, step) in steps.iter().enumerate() {
        checker.text(&format!("lesson[{i}].text"), &step.text);
        let path = format!("lesson[{i}].until");
        if step.debrief && step.until != LessonGoal::Read {
            checker.add(&path, ProblemKind::NotInTheDebrief);
        }
        goal(checker, &path, &step.until);
    }
}

fn goal(checker: &mut Checker, path: &str, until: &LessonGoal) {
    match until {
        LessonGoal::Read | LessonGoal::MoveMap | LessonGoal::Acknowledge | LessonGoal::AskAuthority => {}
        LessonGoal::UseRung(_) => {}
        LessonGoal::Any(goals) => {
            for (i, inner) in checker.within(path, goals, 1, MAX_CONDITION_PARTS).iter().enumerate() {
                goal(checker, &format!("{path}[{i}]"), inner);
            }
        }
        LessonGoal::SelectUnit(unit) => checker.known(path, Thing::Unit, unit.as_str()),
        LessonGoal::Send(unit, zone) => {
            checker.known(&format!("{path}[0]"), Thing::Unit, unit.as_str());
            checker.known(&format!("{path}[1]"), Thing::Zone, zone.as_str());
        }
        LessonGoal::Hear(inject) => checker.known(path, Thing::Inject, inject.as_str()),
        LessonGoal::Tell(contact, topic) => {
            checker.known(&format!("{path}[0]"), Thing::Contact, contact.as_str());
            checker.known(&format!("{path}[1]"), Thing::Topic, topic.as_str());
        }
        LessonGoal::FeedBack(contact) => checker.known(path, Thing::Contact, contact.as_str()),
        LessonGoal::Decide(decision) => checker.known(path, Thing::Decision, decision.as_str()),
        LessonGoal::Ceased(party) => checker.known(path, Thing::Party, party.as_str()),
        LessonGoal::Know(party, _) => checker.known(&format!("{path}[0]"), Thing::Party, party.as_str()),
    }
}
