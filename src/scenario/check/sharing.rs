//! What may be said and passed on: who is asked is there, and has an answer.

use super::reach::all_effects;
use super::{Checker, ProblemKind};
use crate::scenario::forces::Purpose;
use crate::scenario::ids::{ContactId, TopicId};
use crate::scenario::limits::MAX_LIST;
use crate::scenario::problem::Thing;
use crate::scenario::rubric::Line;
use crate::scenario::story::{Effect, InjectKind};

/// Clearance of public lines, the public word on harm, consent to the sharing of protected data, and what decisions share.
pub(super) fn check(checker: &mut Checker) {
    clearance(checker);
    handed_over(checker);
    if let Some(topic) = &checker.scenario.rubric.public_harm {
        checker.judged_line("rubric.public_harm", Line::C10);
        checker.known("rubric.public_harm", Thing::Topic, topic.as_str());
    }
    for (i, topic) in checker.scenario.topics.iter().enumerate() {
        let Some(consent) = &topic.consent else { continue };
        let path = format!("topics[{i}].consent");
        if !topic.protected {
            checker.add(&path, ProblemKind::ConsentToOpenData);
        }
        checker.judged_line(&path, Line::C8);
        checker.known(&format!("{path}.asked"), Thing::Contact, consent.asked.as_str());
        answers(checker, &format!("{path}.asked"), &consent.asked, &topic.id);
        for (j, contact) in checker.within(&format!("{path}.to"), &consent.to, 0, MAX_LIST).iter().enumerate() {
            checker.known(&format!("{path}.to[{j}]"), Thing::Contact, contact.as_str());
        }
    }
}

/// What an answer to a decision shares is protected data, and judged.
fn handed_over(checker: &mut Checker) {
    let scenario = checker.scenario;
    for (i, decision) in scenario.decisions.iter().enumerate() {
        for (j, option) in decision.options.iter().enumerate() {
            let path = format!("decisions[{i}].options[{j}].shares");
            if !option.shares.is_empty() && option.marks.iter().any(|mark| mark.line == Line::C8) {
                checker.add(&path, ProblemKind::SharesAndMarks);
            }
            for (k, share) in checker.within(&path, &option.shares, 0, MAX_LIST).iter().enumerate() {
                let path = format!("{path}[{k}]");
                checker.judged_line(&path, Line::C8);
                checker.known(&format!("{path}.to"), Thing::Contact, share.to.as_str());
                checker.known(&format!("{path}.topic"), Thing::Topic, share.topic.as_str());
                if scenario.topics.iter().any(|topic| topic.id == share.topic && !topic.protected) {
                    checker.add(&path, ProblemKind::SharesOpenData { topic: share.topic.to_string() });
                }
            }
        }
    }
}

fn clearance(checker: &mut Checker) {
    let scenario = checker.scenario;
    let Some(clearance) = &scenario.rubric.clearance else { return };
    checker.judged_line("rubric.clearance", Line::C10);
    checker.known("rubric.clearance.contact", Thing::Contact, clearance.contact.as_str());
    // A line is due within the standard for reports; the answer is awaited for less.
    checker.whole("rubric.clearance.wait_s", clearance.wait_s, (1, scenario.rubric.standards.report_s));
    let public = scenario.injects.iter().filter(|one| matches!(one.kind, InjectKind::Media | InjectKind::Social));
    let rumours = all_effects(scenario).filter_map(|effect| match effect {
        Effect::Rumour { topic, .. } => Some(topic),
        _ => None,
    });
    let mut topics: Vec<&TopicId> = public.filter_map(|inject| inject.topic.as_ref()).chain(rumours).collect();
    topics.sort();
    topics.dedup();
    for topic in topics {
        answers(checker, "rubric.clearance.contact", &clearance.contact, topic);
    }
}

/// Who is asked about a topic has something to say on it.
pub(super) fn answers(checker: &mut Checker, path: &str, contact: &ContactId, topic: &TopicId) {
    let Some(counterpart) = checker.scenario.counterpart(contact) else { return };
    let mut on_it = counterpart.replies.iter().filter(|reply| reply.to == Purpose::Consult);
    if !on_it.any(|reply| reply.topic.as_ref().is_none_or(|of| of == topic)) {
        checker.add(path, ProblemKind::HasNoAnswer { contact: contact.to_string(), topic: topic.to_string() });
    }
}
