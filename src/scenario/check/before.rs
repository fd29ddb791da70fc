//! Questions before the drill: each has a sound choice and one that is not, and says why.

use super::{Checker, ProblemKind};
use crate::scenario::before::{Question, Soundness};
use crate::scenario::limits::MAX_OPTIONS;

pub(super) fn check(checker: &mut Checker) {
    let scenario = checker.scenario;
    for (i, one) in scenario.before.iter().enumerate() {
        question(checker, &format!("before[{i}]"), one);
    }
}

fn question(checker: &mut Checker, path: &str, question: &Question) {
    checker.text(&format!("{path}.question"), &question.question);
    let list = format!("{path}.options");
    for (i, choice) in checker.within(&list, &question.options, 2, MAX_OPTIONS).iter().enumerate() {
        checker.text(&format!("{list}[{i}].text"), &choice.text);
        checker.text(&format!("{list}[{i}].why"), &choice.why);
    }
    let sound = question.options.iter().filter(|choice| choice.holds == Soundness::Sound).count();
    if sound == 0 {
        checker.add(&list, ProblemKind::NoSoundChoice);
    } else if sound == question.options.len() {
        checker.add(&list, ProblemKind::EveryAnswerRight);
    }
}
